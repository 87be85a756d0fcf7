import { installningsslag } from '@gemensam/samverkan/domain';

/** A matter in SQL: columns or parameters, with their types. */
export interface Kedjerot {
  readonly saktyp: string;
  readonly sakId: string;
  /** The avtal that an order is to rest on, which is no matter of its own yet. */
  readonly avtalId?: string;
  /** The ärende that the decision is to be registered in. */
  readonly arendeId?: string;
}

/** How far from the matter a question of jäv was declared; 0 is the matter itself. What is said of an organisation in general is farthest. */
const LED = { bestallning: 1, avtal: 2, upphandling: 3, projekt: 4, arende: 5, organisation: 6 } as const;

/**
 * What is the same matter as far as jäv goes (KL 6:28, 6:30), as a list of CTEs that ends in `kedja` (saktyp, sak_id, led): the thing itself; the order of
 * an invoice, the avtal of an order, the upphandling and the projekt of an avtal; and the ärenden that these are tied to, were left to, or were decided in,
 * beside those that collect the decisions of a year. Never down, and not from one ärende of a projekt to another. The table is in ADR 0031.
 */
export const sakkedja = (rot: Kedjerot): string => `
  rot as (select ${rot.saktyp} as saktyp, ${rot.sakId} as sak_id, 0 as led${rot.avtalId ? ` union all select 'avtal', ${rot.avtalId}, ${LED.avtal}` : ''}${rot.arendeId ? ` union all select 'arende', ${rot.arendeId}, ${LED.arende}` : ''}),
  borjan as (select saktyp, sak_id, led from rot union all select h.saktyp, h.sak_id, 1 from rot r join gemensam.hanskjutning h on r.saktyp = 'arende' and h.arende_id = r.sak_id),
  bestallt as (select sak_id as id from borjan where saktyp = 'bestallning' union select f.bestallning_id from borjan r join gemensam.leverantorsfaktura f on r.saktyp = 'leverantorsfaktura' and f.id = r.sak_id),
  avtalat as (select sak_id as id from borjan where saktyp = 'avtal' union select b.avtal_id from bestallt x join gemensam.bestallning b on b.id = x.id),
  upphandlat as (select sak_id as id from borjan where saktyp = 'upphandling' union select a.upphandling_id from avtalat x join gemensam.avtal a on a.id = x.id),
  projekten as (select sak_id as id from borjan where saktyp = 'projekt' union select u.projekt_id from upphandlat x join gemensam.upphandling u on u.id = x.id
    union select a.projekt_id from avtalat x join gemensam.avtal a on a.id = x.id),
  saker as (select saktyp, sak_id, led from borjan union all select 'bestallning', id, ${LED.bestallning} from bestallt union all select 'avtal', id, ${LED.avtal} from avtalat
    union all select 'upphandling', id, ${LED.upphandling} from upphandlat union all select 'projekt', id, ${LED.projekt} from projekten),
  arenden as (select a.id from projekten x join gemensam.arende a on a.projekt_id = x.id
    union select h.arende_id from saker s join gemensam.hanskjutning h on h.saktyp = s.saktyp and h.sak_id = s.sak_id
    union select d.arende_id from saker s join gemensam.delegationsbeslut d on d.saktyp = s.saktyp and d.sak_id = s.sak_id
    union select d.arende_id from bestallt x join gemensam.bestallning b on b.id = x.id join gemensam.delegationsbeslut d on d.beslut_id = b.beslut_referens_id),
  kedja as (select k.saktyp, k.sak_id, min(k.led) as led from (
      select saktyp, sak_id, led from saker
      union all select 'arende', x.id, ${LED.arende} from arenden x where not exists (select from gemensam.delegationsarende c where c.arende_id = x.id)
      union all select 'projekt', a.projekt_id, ${LED.projekt} from rot r join gemensam.arende a on r.saktyp = 'arende' and a.id = r.sak_id) k
    where k.sak_id is not null group by k.saktyp, k.sak_id)`;

/**
 * The organisations that are the other party of something in the chain, and of what (CTE `motpart`): as given in `$4`, and those that stand on the things
 * themselves. Bids are not asked (OSL 19:3). Then the questions of jäv of the chain and of those organisations (CTE `fraga`). After `sakkedja`.
 */
export const sakensFragor = (rot: Kedjerot, organisationId: string): string => `
  motpart as (select o.id, o.namn, m.saktyp, m.sak_id, m.led from (
      select ${organisationId} as organisation_id, null::text as orgnr, ${rot.saktyp} as saktyp, ${rot.sakId} as sak_id, 0 as led
      union all select null, l.orgnr, k.saktyp, k.sak_id, k.led from kedja k join gemensam.avtal_leverantor l on k.saktyp = 'avtal' and l.avtal_id = k.sak_id
      union all select b.leverantor_id, null, k.saktyp, k.sak_id, k.led from kedja k join gemensam.bestallning b on k.saktyp = 'bestallning' and b.id = k.sak_id
      union all select f.leverantor_id, null, k.saktyp, k.sak_id, k.led from kedja k join gemensam.leverantorsfaktura f on k.saktyp = 'leverantorsfaktura' and f.id = k.sak_id) m
    join gemensam.organisation o on o.id = m.organisation_id or o.orgnr = m.orgnr),
  fraga as (select j.*, k.led from gemensam.jav j join kedja k on k.saktyp = j.saktyp and k.sak_id = j.sak_id
    union all select j.*, ${LED.organisation} from gemensam.jav j where j.saktyp = 'organisation' and j.sak_id in (select id from motpart)
      and not exists (select from kedja k where k.saktyp = 'organisation' and k.sak_id = j.sak_id))`;

/** Days after a seat was left that it is still asked about. */
const efterStyrelse = `coalesce((select i.varde::integer from gemensam.installning i where i.nyckel = 'jav_efter_styrelse_dagar'), ${installningsslag.jav_efter_styrelse_dagar.forval})`;

/**
 * The seats `s` that are asked about on `dag`: held that day, or left within the days of the setting. It counts from the day when the end was entered, if that is
 * later, so that nobody gets rid of the question by ending her own seat.
 */
export const fragadPlats = (dag: string): string => `s.fran <= ${dag} and (s.till is null or greatest(s.till, s.avslutad) >= ${dag} - ${efterStyrelse})`;

/** The seats that show a ground nobody has answered: of the other party, where the person has raised no question of it since she got the seat (CTE `forslag`). After `sakensFragor`. */
export const obesvaradePlatser = (dag: string): string => `
  forslag as (select distinct on (s.person_id, m.id) s.person_id, m.id as organisation_id, m.namn, m.saktyp, m.sak_id, m.led, s.till
    from gemensam.styrelseuppdrag s join motpart m on m.id = s.organisation_id
    where ${fragadPlats(dag)} and not exists (select from fraga q where q.person_id = s.person_id and q.datum >= s.fran
      and ((q.saktyp = 'organisation' and q.sak_id = m.id) or exists (select from motpart n where n.id = m.id and n.saktyp = q.saktyp and n.sak_id = q.sak_id)))
    order by s.person_id, m.id, m.led, s.till desc nulls first)`;
