import { type Avropsform, type Avtalsslag, type Avtalsuppgifter, type Uppsagningsslag } from '@gemensam/avtal/domain';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { beslutshandling, beslutsrubrik } from '@gemensam/samverkan/api';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type BeslutReferens } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

/** An avtal with everything that hangs on it, as it is read. */
export interface Avtalsbild {
  readonly id: string;
  readonly nummer: number;
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  readonly diarienummer: string | null;
  readonly avropsform: Avropsform | null;
  readonly avropsguide: string;
  readonly tecknat: Datum | null;
  readonly gallerFran: Datum | null;
  readonly gallerTill: Datum | null;
  readonly egenLedtidDagar: number;
  readonly uppsagningsmanader: number | null;
  readonly sarskildaSkal: string | null;
  /** Öre, as text. */
  readonly takvolym: string | null;
  /** Öre, as text: what the avrop that hold come to. */
  readonly avropat: string;
  readonly kontaktNamn: string;
  readonly kontaktEpost: string;
  readonly kontaktTelefon: string;
  readonly dialogintervallManader: number | null;
  readonly handlaggareId: string | null;
  readonly handlaggare: string | null;
  readonly projektId: string | null;
  readonly projektNamn: string | null;
  readonly inlastKalla: string | null;
  readonly version: number;
  readonly leverantorer: readonly { readonly rang: number; readonly namn: string; readonly orgnr: string | null; readonly orgnrFiktivt: boolean; readonly kontakt: string }[];
  readonly optioner: readonly { readonly nr: number; readonly manader: number; readonly varselmanader: number }[];
  readonly forlangningar: readonly { readonly nr: number; readonly meddelad: Datum; readonly beslut: BeslutReferens }[];
  readonly uppsagning: { readonly slag: Uppsagningsslag; readonly meddelad: Datum; readonly sistaDag: Datum; readonly skal: string; readonly av: string; readonly beslut: BeslutReferens | null } | null;
  readonly upphandling: { readonly id: string; readonly nummer: number; readonly lage: Upphandlingslage; readonly foreOverprovning: Upphandlingslage | null; readonly sparrSista: Datum | null } | null;
}

const beslut = (id: string): string => `(select json_build_object('id', b.id, 'organ', b.organ, 'datum', b.datum, 'beteckning', b.beteckning, 'rubrik', ${beslutsrubrik('b')}, 'handling', ${beslutshandling('b')})
  from gemensam.beslut_referens b where b.samverkan_id = a.samverkan_id and b.id = ${id})`;
const alla = (tabell: string, rad: string, ordning: string): string =>
  `(select coalesce(json_agg(json_build_object(${rad}) order by x.${ordning}), '[]') from gemensam.${tabell} x where x.samverkan_id = a.samverkan_id and x.avtal_id = a.id)`;

/** The columns of an avtal, from its table as `a`. */
const kolumner = `
  a.id, a.nummer, a.namn, a.omrade, a.slag, a.diarienummer, a.avropsform, a.avropsguide, a.tecknat::text as tecknat, a.galler_fran::text as "gallerFran", a.galler_till::text as "gallerTill",
  a.egen_ledtid_dagar as "egenLedtidDagar", a.uppsagningsmanader, a.sarskilda_skal as "sarskildaSkal", a.takvolym::text as takvolym,
  coalesce((select v.avropat from gemensam.avtal_volym v where v.samverkan_id = a.samverkan_id and v.avtal_id = a.id), 0)::text as avropat, a.kontakt_namn as "kontaktNamn", a.kontakt_epost as "kontaktEpost",
  a.kontakt_telefon as "kontaktTelefon", a.dialogintervall_manader as "dialogintervallManader", a.handlaggare_id as "handlaggareId", q.namn as handlaggare, a.projekt_id as "projektId", p.namn as "projektNamn",
  a.inlast_kalla as "inlastKalla", a.version,
  ${alla('avtal_leverantor', `'rang', x.rang, 'namn', x.namn, 'orgnr', x.orgnr, 'orgnrFiktivt', x.orgnr_fiktivt, 'kontakt', x.kontakt`, 'rang')} as leverantorer,
  ${alla('avtal_option', `'nr', x.nr, 'manader', x.manader, 'varselmanader', x.varselmanader`, 'nr')} as optioner,
  ${alla('avtal_forlangning', `'nr', x.option_nr, 'meddelad', x.meddelad, 'beslut', ${beslut('x.beslut_referens_id')}`, 'option_nr')} as forlangningar,
  (select json_build_object('slag', u.slag, 'meddelad', u.meddelad, 'sistaDag', u.sista_dag, 'skal', u.skal, 'av', u.av, 'beslut', ${beslut('u.beslut_referens_id')})
    from gemensam.avtal_uppsagning u where u.samverkan_id = a.samverkan_id and u.avtal_id = a.id) as uppsagning,
  (select json_build_object('id', h.id, 'nummer', h.nummer, 'lage', h.lage, 'foreOverprovning', h.fore_overprovning, 'sparrSista', h.sparr_sista)
    from gemensam.upphandling h where h.samverkan_id = a.samverkan_id and h.id = a.upphandling_id) as upphandling`;
const fran = `gemensam.avtal a left join gemensam.person q on q.id = a.handlaggare_id left join gemensam.projekt p on p.samverkan_id = a.samverkan_id and p.id = a.projekt_id`;

/** What a statement of another part reads of every avtal, with columns of its own and its condition and order. */
export const avtalSql = (egna: string, resten: string): string => `select ${kolumner}, ${egna} from ${fran} ${resten}`;

/** Every avtal, by number. */
export const avtalsregisterSats: Sats = { namn: 'avtal.register', text: `select ${kolumner} from ${fran} order by a.nummer` };

/** Those that are signed, by number. */
export const tecknadeAvtalSats: Sats = { namn: 'avtal.tecknade', text: `select ${kolumner} from ${fran} where a.tecknat is not null order by a.nummer` };

/** One avtal. `$1`: its id. */
export const avtalSats: Sats = { namn: 'avtal.avtal', text: `select ${kolumner} from ${fran} where a.id = $1::uuid` };

export const lasAvtalsbilder = (las: Lasning): Promise<Avtalsbild[]> => las.rader<Avtalsbild & Record<string, unknown>>(avtalsregisterSats);

export const lasTecknadeAvtal = (las: Lasning): Promise<Avtalsbild[]> => las.rader<Avtalsbild & Record<string, unknown>>(tecknadeAvtalSats);

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasAvtalsbild = async (las: Lasning, id: string): Promise<Avtalsbild | null> => (arId(id) ? ((await las.rader<Avtalsbild & Record<string, unknown>>(avtalSats, [id]))[0] ?? null) : null);

/** What the avtal says, as the rules look at it. */
export const uppgifterAv = (b: Avtalsbild): Avtalsuppgifter => ({
  namn: b.namn, omrade: b.omrade, slag: b.slag, diarienummer: b.diarienummer, avropsform: b.avropsform, avropsguide: b.avropsguide, gallerFran: b.gallerFran, gallerTill: b.gallerTill,
  optioner: b.optioner.map(({ manader, varselmanader }) => ({ manader, varselmanader })), egenLedtidDagar: b.egenLedtidDagar, uppsagningsmanader: b.uppsagningsmanader, sarskildaSkal: b.sarskildaSkal,
  takvolym: b.takvolym === null ? null : BigInt(b.takvolym), kontaktNamn: b.kontaktNamn, kontaktEpost: b.kontaktEpost, kontaktTelefon: b.kontaktTelefon,
  dialogintervallManader: b.dialogintervallManader, leverantorer: b.leverantorer.map(({ rang, namn, orgnr, kontakt }) => ({ rang, namn, orgnr, kontakt })),
});

/** Where the upphandling stands; while överprövning goes on, where it stood when it was asked for. */
export const lageAv = (u: Avtalsbild['upphandling']): Upphandlingslage | null => (u ? (u.foreOverprovning ?? u.lage) : null);

/** What has been called off from an avtal by a day. `$1`: the avtal, `$2`: the day. */
const avropatPer = `select coalesce(sum(v.belopp), 0)::text as avropat from gemensam.avrop v where v.avtal_id = $1::uuid and v.datum <= $2::date and v.status = 'gallande'`;
export const avropatPerSats: Sats = { namn: 'avtal.avropat_per', text: avropatPer };
const medAvropat: Sats = { namn: 'avtal.avtal_med_avropat', text: avtalSql(`(${avropatPer}) as "avropatPer"`, 'where a.id = $1::uuid') };

/** One avtal with what has been called off from it by a day, öre, in one statement. */
export const lasAvtalsbildPer = async (las: Lasning, id: string, datum: Datum): Promise<{ readonly bild: Avtalsbild; readonly avropat: bigint } | null> => {
  const [rad] = arId(id) ? await las.rader<Avtalsbild & { readonly avropatPer: string } & Record<string, unknown>>(medAvropat, [id, datum]) : [];
  return rad ? { bild: rad, avropat: BigInt(rad.avropatPer) } : null;
};

/** Öre. */
export const lasAvropatPer = async (las: Lasning, avtalId: string, datum: Datum): Promise<bigint> => BigInt((await las.rader<{ avropat: string }>(avropatPerSats, [avtalId, datum]))[0]?.avropat ?? 0);

/** What is called off, öre; null for a kontrakt. */
export const avropatFran = (b: Avtalsbild): bigint | null => (b.slag === 'kontrakt' ? null : BigInt(b.avropat));
