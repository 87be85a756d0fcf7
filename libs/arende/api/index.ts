export * from './migration-arende';
export * from './migration-handlingsinsyn';
export * from './migration-projekthistorik';
export * from './arende.entity';
export * from './arende.modul';
