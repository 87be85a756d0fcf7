export * from './migration-arende';
