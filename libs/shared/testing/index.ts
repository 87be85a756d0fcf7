export * from './test-databas';
export * from './provning';
