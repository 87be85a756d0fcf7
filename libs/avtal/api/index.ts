export * from './avtal.modul';
export * from './avtal/avtal.entity';
export * from './migrationer/migration-avtal';
