export * from './migration-arende';
export * from './arende.modul';
