export * from './migration-samverkan';
export * from './samverkan.modul';
