import { type Leverabeluppgifter } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type PersonRef, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Leverabel, type Leverabellista } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { LeverabelEntitet } from '../faser/grind.entity';
import { type Leverabelbild, lasLeverabelbild, tillLeverabel, tillLeverabellista } from './leverabler.lasmodell';

const lasProjekt: Sats = { namn: 'projekt.las_for_leverabel', text: `select from gemensam.projekt where id = $1 for update` };

/** Leverabler, rows to domain and back. Exists only inside `Db.skriva`. */
export class LeverabelRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, so that no gate is passed meanwhile. Null: no such project here. */
  async oppna(projektId: string): Promise<Leverabelbild | null> {
    if (!arId(projektId) || (await this.skriv.rader(lasProjekt, [projektId])).length === 0) return null;
    return lasLeverabelbild(this.skriv, this.kontext, projektId);
  }

  /** Locks the project of a leverabel. Null: no such leverabel here. */
  async oppnaFor(id: string): Promise<{ readonly bild: Leverabelbild; readonly rad: Leverabelbild['rader'][number] } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(LeverabelEntitet, { where: { id }, select: { id: true, projektId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.projektId));
    const rad = bild?.rader.find((l) => l.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  async laggTill(projektId: string, l: Leverabeluppgifter): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(LeverabelEntitet, { id, projektId, ...l, version: 1 });
    return id;
  }

  async andra(rad: { readonly id: string; readonly version: number }, l: Leverabeluppgifter): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverabelEntitet, rad, { ...l });
  }

  async godkann(rad: { readonly id: string; readonly version: number }, dag: Datum | null, vem: PersonRef | null): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverabelEntitet, rad, { godkand: dag, godkandAvId: vem?.id ?? null, godkandAv: vem?.namn ?? null });
  }

  /** The list as it stands after the act. */
  async lista(projektId: string): Promise<Leverabellista> {
    const bild = await lasLeverabelbild(this.skriv, this.kontext, projektId);
    if (!bild) throw new Error(`project ${projektId} is locked but cannot be read`);
    return tillLeverabellista(bild, this.kontext);
  }

  konflikt(bild: Leverabelbild, rad: Leverabelbild['rader'][number]): Konflikt<Leverabel> {
    return konflikt(tillLeverabel(bild, rad, this.kontext));
  }
}
