import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { type QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** An entity that is edited carries a version; each edit names the one it was based on. */
export interface Versionerad extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Edits a row if its version is still the one the edit was based on. False: somebody else was first, and nothing was written.
 * The only way to edit an entity: TypeORM's own save() loses updates (guarantee: lost updates 0).
 */
export const updateVersioned = async <E extends Versionerad>(
  manager: EntityManager,
  entitet: EntityTarget<E>,
  nyckel: { readonly id: string; readonly version: number },
  andring: QueryDeepPartialEntity<E>,
): Promise<boolean> => {
  const resultat = await manager
    .createQueryBuilder()
    .update(entitet)
    .set({ ...andring, version: () => 'version + 1' })
    .where('id = :id and version = :version', nyckel)
    .execute();
  return resultat.affected === 1;
};
