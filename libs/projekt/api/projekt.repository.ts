import { type EntityManager } from 'typeorm';
import { type Fas, type Statusrapport } from '@gemensam/projekt/domain';
import { type PersonRef, updateVersioned } from '@gemensam/shared/api';
import { ProjektEntitet, StatusrapportEntitet } from './projekt.entity';

export interface LastProjekt {
  readonly id: string;
  readonly namn: string;
  readonly fas: Fas | null;
  readonly projektledareId: string | null;
  readonly version: number;
  readonly senasteNummer: number;
}

/** Project rows to domain and back. Exists only inside `Db.skriva`. */
export class ProjektRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Locks the project for this transaction, so that two reports on it take turns. Null: no such project here. */
  async hamtaOchLas(id: string): Promise<LastProjekt | null> {
    const rad = await this.manager.findOne(ProjektEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rad) return null;
    const senasteNummer = (await this.manager.maximum(StatusrapportEntitet, 'nummer', { projektId: id })) ?? 0;
    return { id: rad.id, namn: rad.namn, fas: rad.fas, projektledareId: rad.projektledareId, version: rad.version, senasteNummer };
  }

  /** Adds the frozen report and moves the project's version on. False: the version was not the one given. */
  async laggTillStatusrapport(projekt: { id: string; version: number }, id: string, rapport: Statusrapport, forfattare: PersonRef): Promise<boolean> {
    if (!(await updateVersioned(this.manager, ProjektEntitet, projekt, {}))) return false;
    await this.manager.insert(StatusrapportEntitet, { id, projektId: projekt.id, ...rapport, forfattareId: forfattare.id, forfattare: forfattare.namn });
    return true;
  }
}
