export * from './fas';
export * from './statusrapport';
export * from './sammanfoga-lagen';
