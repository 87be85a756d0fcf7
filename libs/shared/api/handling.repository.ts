import { createHash, randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { arId, type Sekretessmarke } from '@gemensam/shared/domain';
import { type GranskadFil } from './handling-granskning';
import { HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet } from './handling.entity';
import { type PersonRef } from './kontext';
import { updateVersioned } from './update-versioned';

/** A judged file that lies in the store. */
export interface LagradFil extends Omit<GranskadFil, 'slag'> {
  readonly lagringsnyckel: string;
}

/** Paragraph and reason stand in the row, which those alone read who may read the handling; the proof binds them to the chain. */
export type Sekretesshandelse = { readonly handlingId: string; readonly sekretessId: string; readonly bevis: string };

export interface LastHandling {
  readonly id: string;
  readonly titel: string;
  readonly sekretessId: string | null;
  readonly version: number;
}

/** Handlingar and their versions. Exists only inside `Db.skriva`. */
export class HandlingRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Locks the handling, so that new versions of it take turns. Null: no such handling here, or one that the person may not read. */
  async hamtaOchLas(id: string): Promise<LastHandling | null> {
    return arId(id) ? this.manager.findOne(HandlingEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** The mark in force of a handling that the person reads. */
  async marke(sekretessId: string): Promise<Sekretessmarke> {
    const { paragraf, skal } = await this.manager.findOneByOrFail(HandlingSekretessEntitet, { id: sekretessId });
    return { paragraf, skal };
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

  /** Sets or lifts the mark of a locked handling. Answers what the audit log holds of it. */
  async sattSekretess(handling: { readonly id: string; readonly version: number }, id: string, slag: 'markt' | 'havd', marke: Sekretessmarke, av: PersonRef): Promise<Sekretesshandelse> {
    const salt = randomUUID();
    const { paragraf, skal } = marke;
    await this.manager.insert(HandlingSekretessEntitet, { id, handlingId: handling.id, slag, paragraf, skal, avId: av.id, av: av.namn, salt });
    if (!(await updateVersioned(this.manager, HandlingEntitet, handling, { sekretessId: slag === 'markt' ? id : null }))) throw new Error('a locked handling changed');
    return { handlingId: handling.id, sekretessId: id, bevis: createHash('sha256').update(JSON.stringify([paragraf, skal, salt])).digest('hex') };
  }

  private async laggTillVersion(handlingId: string, nummer: number, fil: LagradFil, av: PersonRef): Promise<number> {
    const { filnamn, mediatyp, storlek, lagringsnyckel } = fil;
    const sha256 = Buffer.from(fil.sha256, 'hex');
    await this.manager.insert(HandlingVersionEntitet, { handlingId, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, avId: av.id, av: av.namn });
    return nummer;
  }
}
