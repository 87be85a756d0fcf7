export * from './berakna-andelar';
export * from './brak';
export * from './fordela';
export * from './forklara';
export * from './kop-in';
export * from './kostnadspost';
export * from './nyckel';
