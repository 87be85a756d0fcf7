export * from './grind.entity';
export * from './migration-deltagande';
export * from './migration-grindar';
export * from './migration-handlingar';
export * from './migration-projekt';
export * from './projekt.entity';
export * from './projekt.modul';
export * from './finansiering-sakrad';
