import { type Fas, type FrystRisk, type Projektekonomi, type Statusrapport } from '@gemensam/projekt/domain';
import { type PersonRef, type Sats, type Skrivning } from '@gemensam/shared/api';

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
  constructor(private readonly skriv: Skrivning) {}

  /** Locks the project for this transaction, so that two reports on it take turns. Null: no such project here. */
  async hamtaOchLas(id: string): Promise<LastProjekt | null> {
    // Sent together, but the second sees what was committed while the first waited for the lock.
    const [[rad], [senaste]] = await Promise.all([
      this.skriv.rader<Omit<LastProjekt, 'senasteNummer'>>(lasProjekt, [id]),
      this.skriv.rader<{ nummer: number }>(senasteNummer, [id]),
    ]);
    return rad ? { ...rad, senasteNummer: senaste?.nummer ?? 0 } : null;
  }

  /** Adds the frozen report and moves the project's version on. False: the version was not the one given, and nothing was written. */
  async laggTillStatusrapport(projekt: { id: string; version: number }, id: string, r: Statusrapport & { readonly ekonomi: Projektekonomi; readonly risker: readonly FrystRisk[] }, forfattare: PersonRef): Promise<boolean> {
    const varden = [projekt.id, projekt.version, id, r.nummer, r.datum, forfattare.id, forfattare.namn, r.text, r.lageTid, r.lageKostnad, r.lageResultat, r.fas, String(r.ekonomi.totalt), String(r.ekonomi.sakrat), JSON.stringify(r.risker)];
    return (await this.skriv.rader(laggTill, varden)).length === 1;
  }
}

const lasProjekt: Sats = {
  namn: 'projekt.las',
  text: `select id, namn, fas, projektledare_id as "projektledareId", version from gemensam.projekt where id = $1 for update`,
};
const senasteNummer: Sats = {
  namn: 'projekt.senaste_nummer',
  text: `select nummer from gemensam.statusrapport where projekt_id = $1 order by nummer desc limit 1`,
};
/** The version is moved on if it is still the one the report was based on, and only then is there a report. */
const laggTill: Sats = {
  namn: 'projekt.lagg_till_statusrapport',
  text: `
    with p as (update gemensam.projekt set version = version + 1 where id = $1 and version = $2 returning id)
    insert into gemensam.statusrapport (id, projekt_id, nummer, datum, forfattare_id, forfattare, text, lage_tid, lage_kostnad, lage_resultat, fas, totalt_ore, sakrat_ore, risker)
    select $3, p.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb from p returning 1 as ett`,
};
