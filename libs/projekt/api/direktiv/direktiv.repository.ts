import { type Direktivinnehall, direktivutkastnyckel, type Direktivversionering } from '@gemensam/projekt/domain';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Projektdirektiv } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { type Direktivbild, lasDirektivbild, tillProjektdirektiv } from './direktiv.lasmodell';
import { ProjektdirektivEntitet, ProjektdirektivversionEntitet } from './direktiv.entity';

const lasProjekt: Sats = { namn: 'projekt.las_for_direktiv', text: `select from gemensam.projekt where id = $1 for update` };
const kastaUtkast: Sats = { namn: 'projekt.kasta_direktivutkast', text: 'delete from gemensam.utkast where nyckel = $1' };

/** Projektdirektiv, rows to domain and back. Exists only inside `Db.skriva`. */
export class DirektivRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, so that two writers take turns. Null: no such project here. */
  async oppna(projektId: string): Promise<Direktivbild | null> {
    if (!arId(projektId) || (await this.skriv.rader(lasProjekt, [projektId])).length === 0) return null;
    return lasDirektivbild(this.skriv, projektId);
  }

  /** The text as it is saved, and the person's own text in progress is done with. */
  async spara(bild: Direktivbild, innehall: Direktivinnehall): Promise<void> {
    const { skriv } = this;
    const { id: avId, namn: av } = this.kontext.person;
    if (bild.utkast) await this.flyttaFram(bild.utkast, { innehall, tid: skriv.nu, avId, av });
    else await skriv.manager.insert(ProjektdirektivEntitet, { id: skriv.nyttId(), projektId: bild.id, innehall, tid: skriv.nu, avId, av, version: 1 });
    await skriv.rader(kastaUtkast, [direktivutkastnyckel(bild.id)]);
  }

  /** Adds the version; who goes on writing from before it learns of it. */
  async faststall(bild: Direktivbild, v: Direktivversionering, beslut: RegistreratBeslut): Promise<void> {
    const { skriv, kontext } = this;
    if (!bild.utkast) throw new Error(`directive of ${bild.id} without a text`);
    await skriv.manager.insert(ProjektdirektivversionEntitet, {
      id: skriv.nyttId(), projektId: bild.id, ...v, andrade: [...v.andrade], datum: beslut.datum, beslutare: beslut.beslutare, beslutReferensId: beslut.id, avId: kontext.person.id, av: kontext.person.namn,
    });
    await this.flyttaFram(bild.utkast, {});
  }

  /** The page as it stands after the act. */
  async sida(projektId: string): Promise<Projektdirektiv> {
    const bild = await lasDirektivbild(this.skriv, projektId);
    if (!bild) throw new Error(`project ${projektId} is locked but cannot be read`);
    return tillProjektdirektiv(bild, this.kontext);
  }

  konflikt(bild: Direktivbild): Konflikt<Projektdirektiv> {
    return konflikt(tillProjektdirektiv(bild, this.kontext));
  }

  private async flyttaFram(utkast: { readonly id: string; readonly version: number }, del: Partial<ProjektdirektivEntitet>): Promise<void> {
    if (!(await updateVersioned(this.skriv.manager, ProjektdirektivEntitet, utkast, del))) throw new Error(`directive ${utkast.id} moved under its lock`);
  }
}
