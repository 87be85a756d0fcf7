import { type EntityManager } from 'typeorm';
import { arId } from '@gemensam/shared/domain';
import { type GranskadFil } from './handling-granskning';
import { HandlingEntitet, HandlingVersionEntitet } from './handling.entity';
import { type PersonRef } from './kontext';
import { updateVersioned } from './update-versioned';

/** A judged file that lies in the store. */
export interface LagradFil extends Omit<GranskadFil, 'slag'> {
  readonly lagringsnyckel: string;
}

export interface LastHandling {
  readonly id: string;
  readonly titel: string;
  readonly version: number;
}

/** Handlingar and their versions. Exists only inside `Db.skriva`. */
export class HandlingRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Locks the handling, so that new versions of it take turns. Null: no such handling here. */
  async hamtaOchLas(id: string): Promise<LastHandling | null> {
    return arId(id) ? this.manager.findOne(HandlingEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** A new handling with its first version. */
  async laggTill(id: string, titel: string, fil: LagradFil, av: PersonRef): Promise<number> {
    await this.manager.insert(HandlingEntitet, { id, titel });
    return this.laggTillVersion(id, 1, fil, av);
  }

  /** The next version of a locked handling. Answers its number. */
  async nyVersion(handling: LastHandling, fil: LagradFil, av: PersonRef): Promise<number> {
    if (!(await updateVersioned(this.manager, HandlingEntitet, handling, {}))) throw new Error('a locked handling changed');
    const senaste = (await this.manager.maximum(HandlingVersionEntitet, 'nummer', { handlingId: handling.id })) ?? 0;
    return this.laggTillVersion(handling.id, senaste + 1, fil, av);
  }

  private async laggTillVersion(handlingId: string, nummer: number, fil: LagradFil, av: PersonRef): Promise<number> {
    const { filnamn, mediatyp, storlek, lagringsnyckel } = fil;
    const sha256 = Buffer.from(fil.sha256, 'hex');
    await this.manager.insert(HandlingVersionEntitet, { handlingId, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, avId: av.id, av: av.namn });
    return nummer;
  }
}
