import { type Gruppuppgifter } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Projektgrupper } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { ProjektEntitet } from '../projekt.entity';
import { GruppmedlemEntitet } from './gruppmedlem.entity';
import { type Gruppbild, type Gruppmedlemsrad, lasGruppbild, tillProjektgrupper } from './grupper.lasmodell';

const lasProjekt: Sats = { namn: 'projekt.las_for_grupp', text: `select from gemensam.projekt where id = $1 for update` };

const nyttByte: Sats = {
  namn: 'projekt.nytt_projektledarbyte',
  text: `insert into gemensam.projektledarbyte (projekt_id, nummer, person_id, namn, fran, av_id, av)
    select $1, coalesce(max(nummer), 0) + 1, $2, $3, $4, $5, $6 from gemensam.projektledarbyte where projekt_id = $1`,
};

/** Groups of a project, rows to domain and back. Exists only inside `Db.skriva`. */
export class GruppRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, so that two who fill a seat take turns. Null: no such project here. */
  async oppna(projektId: string): Promise<Gruppbild | null> {
    if (!arId(projektId) || (await this.skriv.rader(lasProjekt, [projektId])).length === 0) return null;
    return lasGruppbild(this.skriv, this.kontext, projektId);
  }

  /** Locks the project of a seat. Null: no such seat here. */
  async oppnaFor(id: string): Promise<{ readonly bild: Gruppbild; readonly rad: Gruppmedlemsrad } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(GruppmedlemEntitet, { where: { id }, select: { id: true, projektId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.projektId));
    const rad = bild?.medlemmar.find((m) => m.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  async laggTill(projektId: string, m: Gruppuppgifter): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(GruppmedlemEntitet, { id, projektId, ...m, version: 1 });
    return id;
  }

  /** The caller holds the project's lock and has compared the version. */
  async andra(rad: Gruppmedlemsrad, andring: Partial<Pick<Gruppuppgifter, 'funktion' | 'namn' | 'organisation' | 'till'>>): Promise<void> {
    if (!(await updateVersioned(this.skriv.manager, GruppmedlemEntitet, rad, andring))) throw new Error(`seat ${rad.id} changed under its lock`);
  }

  /** The change with its row of history; the caller holds the lock and has compared the version. */
  async bytProjektledare(bild: Gruppbild, ny: { readonly personId: string; readonly namn: string } | null, fran: Datum): Promise<void> {
    const { person } = this.kontext;
    await this.skriv.rader(nyttByte, [bild.id, ny?.personId ?? null, ny?.namn ?? null, fran, person.id, person.namn]);
    if (!(await updateVersioned(this.skriv.manager, ProjektEntitet, bild, { projektledareId: ny?.personId ?? null }))) throw new Error(`project ${bild.id} changed under its lock`);
  }

  /** The groups as they stand after the act. */
  async sida(projektId: string): Promise<Projektgrupper> {
    const bild = await lasGruppbild(this.skriv, this.kontext, projektId);
    if (!bild) throw new Error(`project ${projektId} is locked but cannot be read`);
    return tillProjektgrupper(bild, this.kontext);
  }

  konflikt(bild: Gruppbild): Konflikt<Projektgrupper> {
    return konflikt(tillProjektgrupper(bild, this.kontext));
  }
}
