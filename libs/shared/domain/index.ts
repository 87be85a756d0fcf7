export * from './avslag';
export * from './belopp';
export * from './datum';
export * from './handelsekedja';
export * from './id';
export * from './lagringsbar';
export * from './sekretess';
export * from './jamfor-ord';
