export * from './migration-finansiering';
export * from './finansiering.modul';
