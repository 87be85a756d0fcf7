export * from './folkmangd-andring';
export * from './folkmangd-fil';
export * from './inloggningsfordrojning';
export * from './installning';
export * from './orgnr';
export * from './textkodning';
export * from './uppdrag';
