export * from './migration-arende';
export * from './arende.entity';
export * from './arende.modul';
