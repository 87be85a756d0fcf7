export * from './migrationer/migration-arende';
export * from './migrationer/migration-handlingsinsyn';
export * from './migrationer/migration-projekthistorik';
export * from './arenden/arende.entity';
export * from './arende.modul';
export * from './migrationer/migration-moten';
export * from './moten/mote.entity';
export * from './moten/moten.lasmodell';
