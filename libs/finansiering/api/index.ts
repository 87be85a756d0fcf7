export * from './migration-finansiering';
