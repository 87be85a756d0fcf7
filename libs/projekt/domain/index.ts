export * from './fas';
export * from './statusrapport';
export * from './sammanfoga-lagen';
export * from './finansiering-sakrad';
