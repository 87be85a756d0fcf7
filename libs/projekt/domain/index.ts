export * from './fas';
export * from './statusrapport';
