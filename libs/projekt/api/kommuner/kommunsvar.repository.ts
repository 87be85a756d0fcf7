import { type Deltagandesvar, type Inforandesvar } from '@gemensam/projekt/domain';
import { type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { lasKommunsvar } from './kommunsvar.lasmodell';

/** Answers about one project take turns, so that participation and införande are judged against each other as they stand. */
const lasProjektSats: Sats = { namn: 'projekt.las_for_kommunsvar', text: 'select id from gemensam.projekt where id = $1 for no key update' };

/** `$9` is the version that was shown: a first answer is put in where there is none, a later one replaces the very one that was shown. */
const deltagandeSats: Sats = {
  namn: 'projekt.satt_deltagande',
  text: `
    insert into gemensam.deltagande as d (projekt_id, kommunkod, status, fran, kalla, svarad_av, svarad_datum, svarad)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (samverkan_id, projekt_id, kommunkod) do update set status = excluded.status, fran = excluded.fran, kalla = excluded.kalla,
      svarad_av = excluded.svarad_av, svarad_datum = excluded.svarad_datum, svarad = excluded.svarad, version = d.version + 1
    where d.version = $9 returning d.version`,
};
const inforandeSats: Sats = {
  namn: 'projekt.satt_inforande',
  text: `
    insert into gemensam.inforande as i (projekt_id, kommunkod, lage, datum, ansvarig, kalla, svarad_av, svarad_datum, svarad)
    values ($1, $2, $3, $4, $10, $5, $6, $7, $8)
    on conflict (samverkan_id, projekt_id, kommunkod) do update set lage = excluded.lage, datum = excluded.datum, ansvarig = excluded.ansvarig, kalla = excluded.kalla,
      svarad_av = excluded.svarad_av, svarad_datum = excluded.svarad_datum, svarad = excluded.svarad, version = i.version + 1
    where i.version = $9 returning i.version`,
};

export type LastKommunsvar = NonNullable<Awaited<ReturnType<typeof lasKommunsvar>>>;

/** The kommuner's answers: domain to rows. Exists only inside `Db.skriva`. */
export class KommunsvarRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project and reads the kommun's answers as they then stand. Null: no such project here, or the kommun is no member. */
  async hamtaOchLas(projektId: string, kommunkod: string): Promise<LastKommunsvar | null> {
    if (!arId(projektId)) return null;
    await this.skriv.rader(lasProjektSats, [projektId]);
    return lasKommunsvar(this.skriv, this.kontext, projektId, kommunkod);
  }

  /** It is there: the caller has locked it. */
  async hamta({ projektId, svar }: LastKommunsvar): Promise<LastKommunsvar> {
    const last = await lasKommunsvar(this.skriv, this.kontext, projektId, svar.kommun.kommunkod);
    if (!last) throw new Error(`project ${projektId} is locked but cannot be read`);
    return last;
  }

  /** The caller holds the project's lock and has compared the version. */
  async sattDeltagande(last: LastKommunsvar, s: Deltagandesvar): Promise<void> {
    await this.#skriv(deltagandeSats, last, s.status, s.fran, s.kalla, last.svar.deltagandeVersion);
  }

  async sattInforande(last: LastKommunsvar, s: Inforandesvar): Promise<void> {
    await this.#skriv(inforandeSats, last, s.lage, s.datum, s.kalla, last.svar.inforandeVersion, s.ansvarig);
  }

  async #skriv(sats: Sats, { projektId, svar }: LastKommunsvar, varde: string, dag: string | null, kalla: string | null, version: number, ...fler: readonly (string | null)[]): Promise<void> {
    const rader = await this.skriv.rader(sats, [projektId, svar.kommun.kommunkod, varde, dag, kalla, this.kontext.person.namn, this.kontext.affarsdatum, this.skriv.nu, version, ...fler]);
    if (rader.length !== 1) throw new Error(`the answer of ${svar.kommun.kommunkod} about ${projektId} is locked but was not written`);
  }
}
