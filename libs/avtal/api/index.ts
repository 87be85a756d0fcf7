export * from './agande/agande.entity';
export * from './agande/agarregister.lasmodell';
export * from './avtal.modul';
export * from './avtal/avtal.entity';
export * from './migrationer/migration-agande';
export * from './migrationer/migration-avtal';
export * from './migrationer/migration-publikt';
