import { type Bemanningsbehovsuppgifter, type Bemanningslofte } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Bemanning } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { type Behovsrad, type Bemanningsbild, lasBemanningsbild, tillBemanning } from './bemanning.lasmodell';
import { BemanningsbehovEntitet } from './bemanningsbehov.entity';

const lasProjekt: Sats = { namn: 'projekt.las_for_bemanning', text: `select from gemensam.projekt where id = $1 for no key update` };

const fraga: Sats = { namn: 'projekt.fraga_om_bemanning', text: `insert into gemensam.bemanningssvar (behov_id, kommunkod, tillstand) select $1, unnest($2::text[]), 'tillfragad' on conflict do nothing` };

/** `$3` is the version that was shown. */
const svara: Sats = {
  namn: 'projekt.svara_om_bemanning',
  text: `update gemensam.bemanningssvar set tillstand = $4, omfattning = $5, enhet = $6, fran = $7, till = $8, person = $9, skal = $10, kalla = $11, svarad_av = $12, svarad_datum = $13, version = version + 1
    where behov_id = $1 and kommunkod = $2 and version = $3 returning version`,
};

/** Needs and promises, rows to domain and back. Exists only inside `Db.skriva`. */
export class BemanningRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, so that a need and its answers take turns. Null: no such project here. */
  async oppna(projektId: string): Promise<Bemanningsbild | null> {
    if (!arId(projektId) || (await this.skriv.rader(lasProjekt, [projektId])).length === 0) return null;
    return lasBemanningsbild(this.skriv, projektId);
  }

  /** Locks the project of a need. Null: no such need here. */
  async oppnaFor(id: string): Promise<{ readonly bild: Bemanningsbild; readonly behov: Behovsrad } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(BemanningsbehovEntitet, { where: { id }, select: { id: true, projektId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.projektId));
    const behov = bild?.behov.find((b) => b.id === id);
    return bild && behov ? { bild, behov } : null;
  }

  async laggTill(projektId: string, b: Bemanningsbehovsuppgifter, kommuner: readonly string[]): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(BemanningsbehovEntitet, { id, projektId, ...b, version: 1 });
    await this.skriv.rader(fraga, [id, kommuner]);
    return id;
  }

  /** The caller holds the project's lock and has compared the version. */
  async andra(behov: Behovsrad, b: Bemanningsbehovsuppgifter, kommuner: readonly string[]): Promise<void> {
    const { roll, beskrivning, omfattning, enhet, fran, till, sistaDag } = b;
    await this.#skriv(behov, { roll, beskrivning, omfattning, enhet, fran, till, sistaDag });
    await this.skriv.rader(fraga, [behov.id, kommuner]);
  }

  async aterkalla(behov: Behovsrad, dag: Datum, skal: string): Promise<void> {
    await this.#skriv(behov, { aterkallat: dag, aterkallatSkal: skal });
  }

  /** False: the answer was not the one that was shown, and nothing was written. */
  async svara(behovId: string, kommunkod: string, version: number, s: Bemanningslofte): Promise<boolean> {
    const { kontext } = this;
    const rader = await this.skriv.rader(svara, [
      behovId, kommunkod, version, s.tillstand, s.mangd?.omfattning ?? null, s.mangd?.enhet ?? null, s.mangd?.fran ?? null, s.mangd?.till ?? null, s.person, s.skal, s.kalla, kontext.person.namn, kontext.affarsdatum,
    ]);
    return rader.length === 1;
  }

  /** The page as it stands after the act. */
  async sida(projektId: string): Promise<Bemanning> {
    const bild = await lasBemanningsbild(this.skriv, projektId);
    if (!bild) throw new Error(`project ${projektId} is locked but cannot be read`);
    return tillBemanning(bild, this.kontext);
  }

  konflikt(bild: Bemanningsbild): Konflikt<Bemanning> {
    return konflikt(tillBemanning(bild, this.kontext));
  }

  async #skriv(behov: Behovsrad, andring: Partial<BemanningsbehovEntitet>): Promise<void> {
    if (!(await updateVersioned(this.skriv.manager, BemanningsbehovEntitet, behov, andring))) throw new Error(`need ${behov.id} changed under its lock`);
  }
}
