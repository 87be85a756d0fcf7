export * from './migration-projekt';
