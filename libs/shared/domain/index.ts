export * from './avslag';
export * from './belopp';
export * from './datum';
export * from './id';
