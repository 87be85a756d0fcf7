export * from './delegation.modul';
export * from './migrationer/migration-delegationsordning';
export * from './ordning/delegationsordning.entity';
export * from './ordning/ordning.lasmodell';
export * from './ordning/overtagande.lasmodell';
export * from './prisbasbelopp/prisbasbelopp.entity';
export * from './prisbasbelopp/prisbasbelopp.lasmodell';
