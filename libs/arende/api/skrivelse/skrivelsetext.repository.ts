import { randomBytes } from 'node:crypto';
import { anvandaSiffror, type Arendetillstand, type Avsnitt, avsnittsnamn, dnrText, innehallAvText, type Siffertext, type Skrivelseinnehall, skrivelsetext, type Textflytt, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type Lasning, type PersonRef, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type Skrivelsetextrad, tillSkrivelse } from '../arenden/arenden.lasmodell';
import { type Mottagen, Skrivelsedokument } from './skrivelsedokument';
import { lasSkrivelsesiffror } from './skrivelsesiffror.lasmodell';

/** Of one section: its size, the text's number when it last changed, and who changed it. */
export interface Avsnittslage {
  readonly tecken: number;
  readonly noder: number;
  readonly nummer: number;
  readonly av: string;
}

/** The text of an ärende whose row is locked for this transaction. */
export interface LastText {
  readonly arendeId: string;
  readonly arendetillstand: Arendetillstand;
  readonly dnr: string | null;
  readonly hemligt: boolean;
  readonly tillstand: Uint8Array;
  readonly nummer: number;
  readonly portalensKlient: number;
  readonly avsnitt: Readonly<Record<string, Avsnittslage>>;
  /** What was moved lately. */
  readonly flyttar: readonly Textflytt[];
  readonly versionNummer: number;
  readonly versionTextNummer: number;
  /** Nobody has written for two minutes. */
  readonly vilar: boolean;
}

interface Arendesqlrad {
  readonly tillstand: Arendetillstand;
  readonly dnr_ar: number | null;
  readonly dnr_lopnummer: number | null;
  readonly klassificering: string | null;
  readonly hemligt: boolean;
}

/** A move as it is stored. */
type Flyttrad = readonly [klient: number, fran: number, antal: number, tillKlient: number, till: number, slag: Textflytt['slag']];
const somRad = (f: Textflytt): Flyttrad => [f.klient, f.fran, f.antal, f.tillKlient, f.till, f.slag];

interface Textsqlrad {
  readonly tillstand: Buffer;
  readonly nummer: number;
  readonly portalens_klient: string;
  readonly avsnitt: Record<string, Avsnittslage>;
  readonly flyttar: readonly Flyttrad[];
  readonly version_nummer: number;
  readonly version_text_nummer: number;
  readonly vilar: boolean;
}

/** The lock comes in a statement of its own: what is read after it is what the one who held it before wrote. */
export const arendeLas: Sats = {
  namn: 'skrivelse.las-arende',
  text: `select tillstand, dnr_ar, dnr_lopnummer, klassificering, sekretess_slag is not null as hemligt from gemensam.arende where id = $1 for no key update`,
};

export const textSats: Sats = {
  namn: 'skrivelse.text',
  text: `select tillstand, nummer, portalens_klient, avsnitt, flyttar, version_nummer, version_text_nummer, andrad < clock_timestamp() - interval '2 minutes' as vilar
    from gemensam.skrivelsetext where arende_id = $1`,
};

/** The plain texts and, if there is, the structured: what a shared document begins as. */
export const grundSats: Sats = {
  namn: 'skrivelse.grund',
  text: `select a.rubrik, t.mottagare, t.forslag_till_beslut, t.sammanfattning, t.bakgrund, t.ekonomi, t.juridik, t.remissutfall, t.expedieras_till,
      t.innehall, t.andrad_av, t.andrad
    from gemensam.arende a join gemensam.tjansteskrivelse t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id where a.id = $1`,
};

const nyText: Sats = {
  namn: 'skrivelse.ny-text',
  text: `insert into gemensam.skrivelsetext (arende_id, tillstand, nummer, portalens_klient, avsnitt, andrad) values ($1, $2, 1, $3, $4, $5)`,
};

const nyPortalklient: Sats = {
  namn: 'skrivelse.ny-portalklient',
  text: `insert into gemensam.skrivelseklient (arende_id, klient, person_id, namn) values ($1, $2, null, $3)`,
};

const grundInnehall: Sats = {
  namn: 'skrivelse.grund-innehall',
  text: `update gemensam.tjansteskrivelse set innehall = $2 where arende_id = $1`,
};

const agareSats: Sats = {
  namn: 'skrivelse.agare',
  text: `select klient, person_id from gemensam.skrivelseklient where arende_id = $1 and klient = any($2::bigint[])`,
};

const sparaText: Sats = {
  namn: 'skrivelse.spara-text',
  text: `update gemensam.skrivelsetext set tillstand = $2, nummer = $3, avsnitt = avsnitt || $4, andrad = clock_timestamp() where arende_id = $1`,
};

const sparaFlyttar: Sats = { namn: 'skrivelse.spara-flyttar', text: `update gemensam.skrivelsetext set flyttar = $2 where arende_id = $1` };

const sparaKlienter: Sats = {
  namn: 'skrivelse.spara-klienter',
  text: `insert into gemensam.skrivelseklient (arende_id, klient, person_id, namn) select $1, k, $3, $4 from unnest($2::bigint[]) k on conflict do nothing`,
};

/** What did not change is null here and stays. */
const sparaSkrivelse: Sats = {
  namn: 'skrivelse.spara-skrivelse',
  text: `update gemensam.tjansteskrivelse set innehall = innehall || $2, mottagare = coalesce($3, mottagare), forslag_till_beslut = coalesce($4, forslag_till_beslut),
      sammanfattning = coalesce($5, sammanfattning), bakgrund = coalesce($6, bakgrund), ekonomi = coalesce($7, ekonomi), juridik = coalesce($8, juridik),
      remissutfall = coalesce($9, remissutfall), expedieras_till = coalesce($10, expedieras_till), andrad_av = $11, andrad = clock_timestamp()
    where arende_id = $1`,
};

/** The rubrik of the register is never blank once the ärende is registered (OSL 5:2): a blank one waits until it says something. */
const sparaRubrik: Sats = {
  namn: 'skrivelse.spara-rubrik',
  text: `update gemensam.arende set rubrik = case when $2::text is null or (tillstand <> 'utkast' and $2::text = '') then rubrik else $2::text end, andrat = clock_timestamp()
    where id = $1 and (andrat < clock_timestamp() - interval '1 minute' or ($2::text is not null and rubrik <> $2::text))`,
};

const meddela: Sats = { namn: 'skrivelse.meddela', text: `select pg_notify('gemensam_text', $1)` };

/** What is told to everyone who follows the text of an ärende: its new number, somebody's presence, or that the comments changed. */
export type Textbud = { readonly a: string } & ({ readonly n: number } | { readonly p: string } | { readonly k: true } | { readonly o: true });

interface Grundrad extends Skrivelsetextrad {
  readonly innehall: Skrivelseinnehall | null;
  readonly andrad_av: string;
  readonly andrad: Date;
}

/** The rows of a shared text. Exists only inside a transaction of `Db`. */
export class SkrivelsetextRepository {
  constructor(readonly lasning: Lasning) {}

  /**
   * Locks the ärende and reads its text; makes the shared document of what was written before, the first time anybody asks.
   * Null: no such ärende here, or one that the person may not see.
   */
  async hamtaOchLas(arendeId: string): Promise<LastText | null> {
    if (!arId(arendeId)) return null;
    const [[arende], [text]] = await Promise.all([
      this.lasning.rader<Arendesqlrad & Record<string, unknown>>(arendeLas, [arendeId]),
      this.lasning.rader<Textsqlrad & Record<string, unknown>>(textSats, [arendeId]),
    ]);
    const lage = arende && (text ? tillText(text) : await this.borja(arendeId));
    return lage ? { arendeId, arendetillstand: arende.tillstand, hemligt: arende.hemligt, dnr: dnrText({ ar: arende.dnr_ar, lopnummer: arende.dnr_lopnummer, klassificering: arende.klassificering }), ...lage } : null;
  }

  /** Null: the person lost sight of the ärende while the lock was waited for. */
  private async borja(arendeId: string): Promise<Omit<LastText, 'arendeId' | 'arendetillstand' | 'dnr' | 'hemligt'> | null> {
    const [rad] = await this.lasning.rader<Grundrad & Record<string, unknown>>(grundSats, [arendeId]);
    if (!rad) return null;
    const innehall = rad.innehall ?? innehallAvText(tillSkrivelse(rad));
    const portalensKlient = randomBytes(4).readUInt32LE();
    const tillstand = Skrivelsedokument.av(innehall, portalensKlient).tillstand();
    const avsnitt = Object.fromEntries(avsnittsnamn.map((namn) => [namn, { ...matt(innehall[namn]), nummer: 1, av: rad.andrad_av }]));
    await Promise.all([
      this.lasning.rader(nyText, [arendeId, Buffer.from(tillstand), portalensKlient, JSON.stringify(avsnitt), rad.andrad]),
      this.lasning.rader(nyPortalklient, [arendeId, portalensKlient, rad.andrad_av]),
      this.lasning.rader(grundInnehall, [arendeId, JSON.stringify(innehall)]),
    ]);
    return { tillstand, nummer: 1, portalensKlient, avsnitt, flyttar: [], versionNummer: 0, versionTextNummer: 0, vilar: rad.andrad.getTime() < Date.now() - 120_000 };
  }

  /** Whose the numbers are; null: the portal's. Numbers that nobody has are not there. */
  async agare(arendeId: string, klienter: readonly number[]): Promise<ReadonlyMap<number, string | null>> {
    if (klienter.length === 0) return new Map();
    const rader = await this.lasning.rader<{ klient: string; person_id: string | null }>(agareSats, [arendeId, klienter]);
    return new Map(rader.map((r) => [Number(r.klient), r.person_id]));
  }

  /** Writes the document with what is derived from it, and tells those who follow. */
  async spara(text: LastText, ny: Mottagen, klienter: readonly number[], av: PersonRef): Promise<number> {
    const nummer = text.nummer + 1;
    const lage = Object.fromEntries([...ny.avsnitt].map(([namn, a]) => [namn, { ...a.matt, nummer, av: av.namn }]));
    const innehall = Object.fromEntries([...ny.avsnitt].map(([namn, a]) => [namn, a.innehall]));
    const klartext = andradKlartext(innehall, await this.siffertext(text.arendeId, innehall));
    await Promise.all([
      this.lasning.rader(sparaText, [text.arendeId, Buffer.from(ny.tillstand), nummer, JSON.stringify(lage)]),
      this.lasning.rader(sparaKlienter, [text.arendeId, klienter, av.id, av.namn]),
      this.lasning.rader(sparaSkrivelse, [
        text.arendeId, JSON.stringify(innehall), klartext.mottagare, klartext.forslagTillBeslut, klartext.sammanfattning, klartext.bakgrund, klartext.ekonomi,
        klartext.juridik, klartext.remissutfall, klartext.expedierasTill, av.namn,
      ]),
      this.lasning.rader(sparaRubrik, [text.arendeId, klartext.rubrik]),
      ...(ny.flyttar ? [this.lasning.rader(sparaFlyttar, [text.arendeId, JSON.stringify(ny.flyttar.map(somRad))])] : []),
      this.meddela({ a: text.arendeId, n: nummer }),
    ]);
    return nummer;
  }

  /** What the figures of the changed sections say now; asked for only when there are any. One that is gone is a dash. */
  private async siffertext(arendeId: string, innehall: Partial<Skrivelseinnehall>): Promise<Siffertext> {
    const nagra = anvandaSiffror({ ...tomma, ...innehall }).length > 0;
    const varden = new Map((nagra ? await lasSkrivelsesiffror(this.lasning, arendeId) : null)?.siffror.map((s) => [s.nyckel, s.varde]));
    return (nyckel) => varden.get(nyckel) ?? '–';
  }

  async meddela(bud: Textbud): Promise<void> {
    await this.lasning.rader(meddela, [JSON.stringify(bud)]);
  }
}

type Klartext = { readonly [K in keyof Tjansteskrivelse]: Tjansteskrivelse[K] | null };

/** The plain text of the sections that changed; null for the others. */
const andradKlartext = (innehall: Partial<Skrivelseinnehall>, siffra: Siffertext): Klartext => {
  const text = skrivelsetext({ ...tomma, ...innehall }, siffra);
  return {
    rubrik: innehall.rubrik ? text.rubrik : null,
    mottagare: innehall.mottagare ? text.mottagare : null,
    forslagTillBeslut: innehall.forslagTillBeslut ? text.forslagTillBeslut : null,
    sammanfattning: innehall.sammanfattning ? text.sammanfattning : null,
    bakgrund: innehall.bakgrund ? text.bakgrund : null,
    ekonomi: innehall.ekonomi ? text.ekonomi : null,
    juridik: innehall.juridik ? text.juridik : null,
    remissutfall: innehall.remissutfall ? text.remissutfall : null,
    expedierasTill: innehall.expedierasTill ? text.expedierasTill : null,
  };
};

const tom: Avsnitt = { type: 'doc' };
const tomma: Skrivelseinnehall = {
  rubrik: tom, mottagare: tom, forslagTillBeslut: tom, sammanfattning: tom, bakgrund: tom, ekonomi: tom, juridik: tom, remissutfall: tom, expedierasTill: tom,
};

const matt = (avsnitt: Avsnitt): { tecken: number; noder: number } => {
  const summa = { tecken: avsnitt.text?.length ?? 0, noder: 1 };
  for (const del of avsnitt.content ?? []) {
    const m = matt(del);
    summa.tecken += m.tecken;
    summa.noder += m.noder;
  }
  return summa;
};

const tillText = (r: Textsqlrad) => ({
  tillstand: r.tillstand,
  nummer: r.nummer,
  portalensKlient: Number(r.portalens_klient),
  avsnitt: r.avsnitt,
  flyttar: r.flyttar.map(([klient, fran, antal, tillKlient, till, slag]) => ({ klient, fran, antal, tillKlient, till, slag })),
  versionNummer: r.version_nummer,
  versionTextNummer: r.version_text_nummer,
  vilar: r.vilar,
});
