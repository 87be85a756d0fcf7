export * from './migration-samverkan';
