export * from './beslutsreferens.lasmodell';
export * from './losenord';
export * from './migration-konton';
export * from './migration-samverkan';
export * from './migration-styrgruppsledamot';
export * from './samverkan.modul';
export * from './uppdrag.entity';
export * from './valj-beslutsreferens';
