export * from './losenord';
export * from './migration-samverkan';
export * from './samverkan.modul';
export * from './uppdrag.entity';
