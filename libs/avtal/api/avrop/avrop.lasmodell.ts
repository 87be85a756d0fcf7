import { type Avropsstatus } from '@gemensam/avtal/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Roll } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

/** An avrop as it is read. */
export interface Avropsrad {
  readonly id: string;
  readonly avtalId: string;
  readonly avtalsnummer: number;
  readonly avtal: string;
  readonly nummer: number;
  readonly organisationId: string;
  readonly organisation: string;
  readonly orgnr: string;
  readonly kommunkod: string | null;
  readonly kommun: string | null;
  readonly rang: number;
  readonly leverantor: string;
  readonly rangskal: string | null;
  /** Öre, as text. */
  readonly belopp: string;
  readonly datum: Datum;
  readonly vad: string;
  readonly referens: string | null;
  readonly status: Avropsstatus;
  readonly ersatter: number | null;
  readonly ersattAv: number | null;
  readonly skal: string | null;
  readonly lamnat: Date;
  readonly lamnatAv: string;
  readonly makulerat: Date | null;
  readonly makuleratAv: string | null;
  /** Of an organisation that the person calls off for. */
  readonly egen: boolean;
  readonly version: number;
}

/** Whom the person calls off for on the day `$1`: her own organisations as avropare, those of her kommun as its representative. */
const mina = `(select coalesce(array_agg(u.organisation_id) filter (where u.roll = 'avropare'), '{}') as organisationer, coalesce(array_agg(u.kommunkod::text) filter (where u.roll = 'kommunrepresentant'), '{}') as kommuner
  from gemensam.uppdrag u where u.person_id = (select gemensam.person_id()) and u.fran <= $1::date and coalesce(u.till, 'infinity') >= $1::date)`;

/** `$1`: the business date; `$2`: the person sees everything; else she sees those of her own. */
const avropSql = (villkor: string, ordning = ''): string => `
  select v.id, v.avtal_id as "avtalId", a.nummer as avtalsnummer, a.namn as avtal, v.nummer, v.organisation_id as "organisationId", v.organisation, v.orgnr, v.kommunkod, k.namn as kommun, v.rang, v.leverantor, v.rangskal,
    v.belopp::text as belopp, v.datum::text as datum, v.vad, v.referens, v.status, e.nummer as ersatter, n.nummer as "ersattAv", v.skal, v.lamnat, v.lamnat_av as "lamnatAv", v.makulerat, v.makulerat_av as "makuleratAv",
    (v.organisation_id = any(m.organisationer) or coalesce(v.kommunkod::text = any(m.kommuner), false)) as egen, v.version
  from gemensam.avrop v
    join gemensam.avtal a on a.samverkan_id = v.samverkan_id and a.id = v.avtal_id
    left join gemensam.kommun k on k.kommunkod = v.kommunkod
    left join gemensam.avrop e on e.samverkan_id = v.samverkan_id and e.id = v.ersatter_id
    left join gemensam.avrop n on n.samverkan_id = v.samverkan_id and n.ersatter_id = v.id
    cross join ${mina} m
  where ($2::boolean or v.organisation_id = any(m.organisationer) or v.kommunkod::text = any(m.kommuner)) and ${villkor} ${ordning}`;

const NYAST = 'order by v.datum desc, v.nummer desc, v.id desc';

export const avtalsavropSats: Sats = { namn: 'avrop.avtal', text: avropSql('v.avtal_id = $3::uuid', NYAST) };
export const avropsregisterSats: Sats = { namn: 'avrop.register', text: avropSql('true', `${NYAST} limit $3::int`) };
export const avropSats: Sats = { namn: 'avrop.avrop', text: avropSql('v.id = $3::uuid') };

/** Most rows of a list of all avtal. */
export const FLEST_AVROP = 20_000;

/** Everybody but those who have avrop of their own, and nothing more, sees all. */
export const SER_ALLA_AVROP: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'ledamot', 'beredningsgrupp', 'projektledare', 'styrgruppsledamot', 'revisor', 'administrator'];
export const serAllaAvrop = (kontext: Kontext): boolean => harRoll(kontext, ...SER_ALLA_AVROP);

const las3 = async (las: Lasning, kontext: Kontext, sats: Sats, tredje: unknown): Promise<readonly Avropsrad[]> => las.rader<Avropsrad & Record<string, unknown>>(sats, [kontext.affarsdatum, serAllaAvrop(kontext), tredje]);

/** The avrop of an avtal that the person may see, the newest first. */
export const lasAvtaletsAvrop = (las: Lasning, kontext: Kontext, avtalId: string): Promise<readonly Avropsrad[]> => las3(las, kontext, avtalsavropSats, avtalId);

/** Those of all avtal. */
export const lasAllaAvrop = (las: Lasning, kontext: Kontext, antal: number): Promise<readonly Avropsrad[]> => las3(las, kontext, avropsregisterSats, antal);

/** Null: no such avrop that the person may see. */
export const lasAvropet = async (las: Lasning, kontext: Kontext, id: string): Promise<Avropsrad | null> => (arId(id) ? ((await las3(las, kontext, avropSats, id))[0] ?? null) : null);

/** What has been called off, per avtal. `$1`: one avtal, or null for all. */
export const avropatSats: Sats = { namn: 'avrop.avropat', text: 'select v.avtal_id as "avtalId", v.avropat::text as avropat, v.antal from gemensam.avtal_volym v where $1::uuid is null or v.avtal_id = $1::uuid' };

/** The sum of the avrop that hold, öre, and how many they are. */
export interface Avropat {
  readonly avropat: bigint;
  readonly antal: number;
}

export const INGET_AVROPAT: Avropat = { avropat: 0n, antal: 0 };

/** By the id of the avtal; one that is not there has nothing. */
export const lasAvropat = async (las: Lasning, avtalId: string | null = null): Promise<ReadonlyMap<string, Avropat>> =>
  new Map((await las.rader<{ avtalId: string; avropat: string; antal: number }>(avropatSats, [avtalId])).map((r) => [r.avtalId, { avropat: BigInt(r.avropat), antal: r.antal }]));

/** Those of a frozen list that the person reports for. `$1`: the business date; `$2`: for anyone; `$3`: the avtal. */
export const berattigadeSats: Sats = {
  namn: 'avrop.berattigade',
  text: `
    select o.id, b.namn, b.orgnr, o.slag, o.medlem
    from gemensam.avropsberattigad b join gemensam.organisation o on o.samverkan_id = b.samverkan_id and o.id = b.organisation_id cross join ${mina} m
    where b.avtal_id = $3::uuid and ($2::boolean or o.id = any(m.organisationer) or o.kommunkod::text = any(m.kommuner)) order by b.namn, b.orgnr`,
};

/** The avtal whose frozen list has one that the person reports for. */
export const mojligaSats: Sats = {
  namn: 'avrop.mojliga',
  text: `
    select distinct b.avtal_id as "avtalId"
    from gemensam.avropsberattigad b join gemensam.organisation o on o.samverkan_id = b.samverkan_id and o.id = b.organisation_id cross join ${mina} m
    where $2::boolean or o.id = any(m.organisationer) or o.kommunkod::text = any(m.kommuner)`,
};
