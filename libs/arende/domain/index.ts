export * from './arende-text';
export * from './arende-tillstand';
export * from './dnr';
export * from './forifyll-tjansteskrivelse';
export * from './komplett';
export * from './tjansteskrivelse';
