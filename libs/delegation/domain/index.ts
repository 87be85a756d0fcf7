export * from './ordning/arendetyp';
export * from './ordning/delegationsordning';
export * from './ordning/delegatroll';
export * from './ordning/krav';
export * from './ordning/tak';
export * from './provning/provning';
export * from './provning/regelrad';
export * from './sak/saktyp';
