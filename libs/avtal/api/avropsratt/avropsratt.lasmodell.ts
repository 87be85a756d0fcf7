import {
  type Agarmatt, type Andelsslag, type Avropsgrund, type Avropsregel, type Avropsslag, type FrusenAvropslista, STANDARDREGEL,
} from '@gemensam/avtal/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId, type Datum } from '@gemensam/shared/domain';
import { type Avtalsbild, avtalSql, lasAvtalsbild } from '../avtal/avtalsbild.lasmodell';

const regelSql = (avtal: string): string => `(select json_build_object('slag', r.slag, 'matt', r.matt, 'andelsslag', r.andelsslag, 'tt', r.troskel_taljare::text, 'tn', r.troskel_namnare::text, 'st', r.styrelse_taljare::text,
          'sn', r.styrelse_namnare::text, 'namngivna', r.namngivna, 'version', r.version)
        from gemensam.avropsregel r where r.id = ${avtal})`;
const frusenSql = (avtal: string, rader = ''): string => `(select json_build_object('datum', l.datum, 'fryst', l.fryst, 'av', l.av, 'rader', (
          select coalesce(json_agg(json_build_object('organisationId', b.organisation_id, 'orgnr', b.orgnr, 'namn', b.namn, 'grund', b.grund, 'kontrollEjVisad', b.kontroll_ej_visad, 'kedjetext', b.kedjetext)
              order by b.namn, b.orgnr), '[]')
            from gemensam.avropsberattigad b where b.samverkan_id = l.samverkan_id and b.avtal_id = l.avtal_id ${rader}))
        from gemensam.avropslista l where l.avtal_id = ${avtal})`;
const styrelseandelSql = `(select i.varde from gemensam.installning i where i.nyckel = 'avrop_styrelseandel_procent')`;

/** The rule and the frozen list of an avtal, the setting of the default, and the organisations that the person calls off for on `$2`. */
export const avropsrattSats: Sats = {
  namn: 'avropsratt.avtal',
  text: `
    select
      ${regelSql('$1::uuid')} as regel,
      ${frusenSql('$1::uuid')} as frusen,
      ${styrelseandelSql} as styrelseandel,
      (select coalesce(json_agg(o.id order by o.medlem desc, o.namn), '[]') from gemensam.organisation o where o.upphord is null and exists (
        select from gemensam.uppdrag u where u.person_id = (select gemensam.person_id()) and u.fran <= $2::date and coalesce(u.till, 'infinity') >= $2::date
          and ((u.roll = 'avropare' and u.organisation_id = o.id) or (u.roll = 'kommunrepresentant' and u.kommunkod = o.kommunkod)))) as egna`,
};

/** Every ramavtal, each with its rule, and of its frozen list the row of the organisation `$1`. By number. */
export const organisationensAvtalSats: Sats = {
  namn: 'avropsratt.organisationens_avtal',
  text: avtalSql(
    `${regelSql('a.id')} as regel, ${frusenSql('a.id', 'and b.orgnr = (select o.orgnr from gemensam.organisation o where o.id = $1::uuid)')} as frusen, ${styrelseandelSql} as styrelseandel`,
    `where a.slag = 'ramavtal' order by a.nummer`,
  ),
};

interface Regelrad {
  readonly slag: readonly Avropsslag[];
  readonly matt: Agarmatt;
  readonly andelsslag: Andelsslag;
  readonly tt: string;
  readonly tn: string;
  readonly st: string;
  readonly sn: string;
  readonly namngivna: readonly string[];
  readonly version: number;
}

interface Frusenrad {
  readonly datum: Datum;
  readonly fryst: string;
  readonly av: string;
  readonly rader: readonly { readonly organisationId: string; readonly orgnr: string; readonly namn: string; readonly grund: Avropsgrund; readonly kontrollEjVisad: boolean; readonly kedjetext: string }[];
}

/** What decides who may call off from an avtal. */
export interface Avropsrattsbild {
  readonly avtal: Avtalsbild;
  readonly regel: Avropsregel;
  /** 0: the default, which has no row. */
  readonly version: number;
  readonly frusen: (FrusenAvropslista & { readonly fryst: Date; readonly av: string }) | null;
}

const STANDARDANDEL = 50n;

const tillRegel = (r: Regelrad | null, styrelseandel: string | null): Avropsregel =>
  r
    ? { slag: r.slag, matt: r.matt, andelsslag: r.andelsslag, troskel: { taljare: BigInt(r.tt), namnare: BigInt(r.tn) }, styrelseandel: { taljare: BigInt(r.st), namnare: BigInt(r.sn) }, namngivna: r.namngivna }
    : { ...STANDARDREGEL, styrelseandel: { taljare: styrelseandel === null ? STANDARDANDEL : BigInt(styrelseandel), namnare: 100n } };

const tillBild = (avtal: Avtalsbild, { regel, frusen, styrelseandel }: Omit<Rad, 'egna'>): Avropsrattsbild => ({
  avtal, regel: tillRegel(regel, styrelseandel), version: regel?.version ?? 0, frusen: frusen && { ...frusen, fryst: new Date(frusen.fryst) },
});

type Rad = { readonly regel: Regelrad | null; readonly frusen: Frusenrad | null; readonly styrelseandel: string | null; readonly egna: readonly string[] };

const lasRad = async (las: Lasning, avtalId: string | null, datum: Datum): Promise<Rad> => {
  const [rad] = await las.rader<Rad & Record<string, unknown>>(avropsrattSats, [avtalId, datum]);
  if (!rad) throw new Error('a statement without a from clause gave no row');
  return rad;
};

/** Null for an unknown id and for another samverkan's. */
export const lasAvropsrattsbild = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Avropsrattsbild | null> => {
  if (!arId(avtalId)) return null;
  const [avtal, rad] = await Promise.all([lasAvtalsbild(las, avtalId), lasRad(las, avtalId, kontext.affarsdatum)]);
  return avtal && tillBild(avtal, rad);
};

/** Every ramavtal as the question of one organisation looks at it: its list holds that organisation alone. */
export const lasOrganisationensAvtal = async (las: Lasning, organisationId: string): Promise<Avropsrattsbild[]> =>
  (await las.rader<Avtalsbild & Omit<Rad, 'egna'> & Record<string, unknown>>(organisationensAvtalSats, [organisationId])).map((r) => tillBild(r, r));

/** The organisations that the person calls off for on the business date: her own as avropare, those of her kommun as its representative. */
export const lasEgnaOrganisationer = async (las: Lasning, kontext: Kontext): Promise<readonly string[]> => (await lasRad(las, null, kontext.affarsdatum)).egna;
