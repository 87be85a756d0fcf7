export * from './inloggningsfordrojning';
