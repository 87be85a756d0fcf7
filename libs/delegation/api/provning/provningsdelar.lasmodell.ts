import { type Javsfraga, type Javsgrund, javsgrundKalla, javsgrundText, type Javslage, type Provningsunderlag, type Saktyp } from '@gemensam/delegation/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';

export type Provningsdelar = Pick<Provningsunderlag, 'innehavare' | 'franvaro' | 'jav' | 'period'>;

/** The matter as jäv is asked about it. `organisationId`: the other party, where it stands in the register. */
export interface Javssak {
  readonly saktyp: Saktyp | null;
  readonly sakId: string | null;
  readonly organisationId: string | null;
}

/** The organisations that are the other party of the matter `$2`, `$3`: as given in `$4`, and those that stand on the thing itself. Bids are not asked (OSL 19:3). */
export const motparterSql = `
  select o.id, o.namn from gemensam.organisation o where o.id = $4::uuid
    or ($2 = 'avtal' and exists (select from gemensam.avtal_leverantor l where l.avtal_id = $3::uuid and l.orgnr = o.orgnr))
    or ($2 = 'bestallning' and exists (select from gemensam.bestallning b where b.id = $3::uuid and b.leverantor_id = o.id))
    or ($2 = 'leverantorsfaktura' and exists (select from gemensam.leverantorsfaktura f where f.id = $3::uuid and f.leverantor_id = o.id))`;

/** The questions of jäv that concern the matter: about it, or about the other party. Needs `motpart` of `motparterSql`. */
export const sakensJav = `((j.saktyp = $2 and j.sak_id = $3::uuid) or (j.saktyp = 'organisation' and j.sak_id in (select id from motpart)))`;

const delar: Sats = {
  namn: 'delegation.provningsdelar',
  text: `with motpart as (${motparterSql})
    select
      (select coalesce(json_agg(distinct jsonb_build_object('personId', u.person_id, 'namn', p.namn, 'roll', u.roll)), '[]') from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
        where u.fran <= $1::date and (u.till is null or u.till >= $1::date) and u.roll in ('ordforande','vice_ordforande','ledamot','e_samordnare','namndsekreterare','overordnad','projektledare')) as innehavare,
      (select coalesce(json_agg(json_build_object('personId', f.person_id, 'fran', f.fran, 'till', f.till)), '[]') from gemensam.franvaro f
        where not f.aterkallad and f.fran <= $1::date and f.till >= $1::date) as franvaro,
      (select coalesce(json_agg(json_build_object('personId', j.person_id, 'lage', coalesce(j.avgjord, 'anmald'), 'grund', j.grund) order by j.datum, j.id), '[]')
        from gemensam.jav j where ${sakensJav}) as fragor,
      (select coalesce(json_agg(json_build_object('personId', s.person_id, 'organisation', m.namn) order by m.namn), '[]')
        from gemensam.styrelseuppdrag s join motpart m on m.id = s.organisation_id
        where s.fran <= $1::date and (s.till is null or s.till >= $1::date) and not exists (select from gemensam.jav j where j.person_id = s.person_id and ${sakensJav})) as forslag,
      (select i.varde from gemensam.installning i where i.nyckel = 'samma_sak_dagar') as dagar`,
};

interface Rad extends Record<string, unknown> {
  readonly innehavare: Provningsdelar['innehavare'];
  readonly franvaro: Provningsdelar['franvaro'];
  readonly fragor: readonly { readonly personId: string; readonly lage: Exclude<Javslage, 'foreslagen'>; readonly grund: Javsgrund }[];
  readonly forslag: readonly { readonly personId: string; readonly organisation: string }[];
  readonly dagar: string | null;
}

/** Of a seat on the board of the other party. */
const GRUND: Javsgrund = 'stallforetradare';
export const forslagstext = (organisation: string): string => `sitter i styrelsen för ${organisation}`;

const fragorI = (rad: Rad): readonly Javsfraga[] => [
  ...rad.fragor.map(({ personId, lage, grund }) => ({ personId, lage, grund: javsgrundText(grund), kalla: javsgrundKalla(grund) })),
  ...rad.forslag.map(({ personId, organisation }): Javsfraga => ({ personId, lage: 'foreslagen', grund: forslagstext(organisation), kalla: javsgrundKalla(GRUND) })),
];

/**
 * What the check asks of persons, in one statement: who holds which role on the day, who is away, whose jäv is asked about in the matter,
 * and how far back decisions are counted as the same matter.
 */
export const lasProvningsdelar = async (las: Lasning, kontext: Kontext, sak: Javssak): Promise<Provningsdelar> => {
  const [rad] = await las.rader<Rad>(delar, [kontext.affarsdatum, sak.saktyp, sak.sakId, sak.organisationId]);
  if (!rad) return { innehavare: [], franvaro: [], jav: [], period: STANDARDPERIOD };
  return { innehavare: rad.innehavare, franvaro: rad.franvaro, jav: fragorI(rad), period: Number(rad.dagar ?? STANDARDPERIOD) };
};

/** Days, where the samverkan has not decided another (setting `samma_sak_dagar`). */
const STANDARDPERIOD = 365;
