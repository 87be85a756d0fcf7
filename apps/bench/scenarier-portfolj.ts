import { projektslag, standardordning } from '@gemensam/projekt/domain';
import { synligHandelse } from '@gemensam/shared/api';
import { type Scenario } from './scenarier';
import { type Sadd } from './so';
import { kravtabell, VAG } from './so-portfolj';

const SIDA = 50;

/** The views of a portfolio of 2 000 projects in use, and the history of one of them. */
export const portfoljscenarier = (s: Sadd, dag: string): readonly Scenario[] => [
  {
    namn: `lista, ${s.portfoljprojekt.length} projekt`,
    slag: 'lasning',
    mal: 0.3,
    samverkan: 'bench3',
    query: `query Portfolj { portfolj { id namn slag fas tidplanFran tidplanTill status { id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla }
      statusAlderDagar statusInaktuell deltagare { kommunkod namn } antalKommuner driftsatta risklage { oppna varsta } version farUppdatera utkast } }`,
    variabler: () => ({}),
    sats: lista,
    varden: () => [dag],
  },
  {
    namn: `fastavla, ${s.portfoljprojekt.length} projekt`,
    slag: 'lasning',
    mal: 0.3,
    samverkan: 'bench3',
    query: `query Fastavla { fastavla { ordningar { slag fran grindar { till beteckning } } kort { id namn slag fas vilar lageTid lageKostnad lageResultat statusAlderDagar statusInaktuell deltar krav uppfyllda }
      utanFaser antalKommuner } }`,
    variabler: () => ({}),
    sats: fastavla,
    varden: () => [dag],
  },
  {
    namn: `tidslinje, ${s.portfoljprojekt.length} projekt`,
    slag: 'lasning',
    mal: 0.3,
    samverkan: 'bench3',
    query: `query Tidslinje { tidslinje { ordningar { slag fran grindar { till beteckning } } rader { id namn slag fas vilandeFran tidplanFran tidplanTill lageTid lageKostnad lageResultat statusText
      statusInaktuell deltagare ursprunglig { start dagar antagande } galler { start dagar antagande } rorelser { akt fran till datum } sena { namn klar } } } }`,
    variabler: () => ({}),
    sats: tidslinje,
    varden: () => [dag],
  },
  {
    namn: 'ett projekts historik',
    slag: 'lasning',
    mal: 0.3,
    samverkan: 'bench3',
    query: `query Projekthistorik($projektId: ID!, $antal: Int) { projekthistorik(projektId: $projektId, antal: $antal) { projektId nasta personer rader { id tid affarsdatum aktor slag text skal } } }`,
    variabler: (n) => ({ projektId: s.portfoljprojekt[n % s.portfoljprojekt.length], antal: SIDA }),
    sats: historik,
    varden: (n) => [s.portfoljprojekt[n % s.portfoljprojekt.length]],
  },
];

/** Where no order is saved: the ways that a samverkan begins with, as JSON. */
const ordningar = JSON.stringify(
  projektslag.flatMap((slag) => {
    const o = standardordning(slag);
    return o ? [{ slag, fran: o.fran, grindar: o.grindar.map(({ till, beteckning }) => ({ till, beteckning })) }] : [];
  }),
);

const farsk = `(select coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30))`;
const inaktuell = `coalesce($1::date - s.datum > ${farsk}, true)`;
const senaste = `left join lateral (
      select * from gemensam.statusrapport r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id order by r.nummer desc limit 1
    ) s on true`;
const deltagare = (rad: string): string => `left join (
      select t.projekt_id, json_agg(${rad} order by k.namn) as deltagare
      from gemensam.deltagande t join gemensam.kommun k on k.kommunkod = t.kommunkod where t.status in ('deltar', 'anslot_senare') group by t.projekt_id
    ) d on d.projekt_id = p.id`;

const lista = `
  select json_build_object('data', json_build_object('portfolj', coalesce(json_agg(x), '[]')))::text as svar from (
    select p.id, p.namn, p.slag, p.fas, p.tidplan_fran as "tidplanFran", p.tidplan_till as "tidplanTill",
      json_build_object('id', s.id, 'nummer', s.nummer, 'datum', s.datum, 'tid', to_char(s.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'forfattare', s.forfattare,
        'text', s.text, 'lageTid', s.lage_tid, 'lageKostnad', s.lage_kostnad, 'lageResultat', s.lage_resultat, 'fas', s.fas, 'inlastKalla', s.inlast_kalla) as status,
      $1::date - s.datum as "statusAlderDagar", ${inaktuell} as "statusInaktuell", d.deltagare, (select count(*)::int from gemensam.organisation o where o.medlem) as "antalKommuner",
      coalesce(i.driftsatta, 0) as driftsatta,
      json_build_object('oppna', coalesce(k.oppna, 0), 'varsta', case when k.varsta >= 10 then 'hog' when k.varsta >= 5 then 'medel' when k.varsta > 0 then 'lag' end) as risklage,
      p.version, true as "farUppdatera", u.innehall as utkast
    from gemensam.projekt p
    ${senaste}
    ${deltagare(`json_build_object('kommunkod', t.kommunkod, 'namn', k.namn)`)}
    left join (select x.projekt_id, count(*)::int as driftsatta from gemensam.inforande x where x.lage = 'driftsatt' group by x.projekt_id) i on i.projekt_id = p.id
    left join (
      select x.projekt_id, count(*)::int as oppna, max(x.sannolikhet * x.konsekvens) as varsta from gemensam.risk x where x.status <> 'stangd' group by x.projekt_id
    ) k on k.projekt_id = p.id
    left join gemensam.utkast u on u.nyckel = 'statusrapport:' || p.id
    where p.fas is distinct from 'ide'
    order by p.ordning, p.namn
  ) x`;

/** No project has a cost or an upphandling: what a gate asks of them is not there. */
const fastavla = `
  select json_build_object('data', json_build_object('fastavla', json_build_object(
    'ordningar', '${ordningar}'::json,
    'kort', (select coalesce(json_agg(x), '[]') from (
      select p.id, p.namn, p.slag, p.fas, p.fas = 'vilande' as vilar, s.lage_tid as "lageTid", s.lage_kostnad as "lageKostnad", s.lage_resultat as "lageResultat",
        $1::date - s.datum as "statusAlderDagar", ${inaktuell} as "statusInaktuell", coalesce(d.deltar, 0) as deltar, k.antal as krav,
        (select count(*)::int from gemensam.leverabel y where y.samverkan_id = p.samverkan_id and y.projekt_id = p.id and y.grind = k.till and y.godkand is not null and y.namn = any (k.namn)) as uppfyllda
      from gemensam.projekt p
      left join ${kravtabell} on k.fran = p.fas
      ${senaste}
      left join (select t.projekt_id, count(*)::int as deltar from gemensam.deltagande t where t.status in ('deltar', 'anslot_senare') group by t.projekt_id) d on d.projekt_id = p.id
      where p.fas is not null
      order by p.ordning, p.namn
    ) x),
    'utanFaser', (select count(*) from gemensam.projekt p where p.fas is null), 'antalKommuner', (select count(*) from gemensam.organisation o where o.medlem))))::text as svar`;

const plan = `json_build_object('start', x.start, 'dagar', json_build_array(${VAG.slice(1).map((fas) => `x.dagar -> '${fas}'`).join(', ')}), 'antagande', x.antagande)`;

const tidslinje = `
  select json_build_object('data', json_build_object('tidslinje', json_build_object('ordningar', '${ordningar}'::json, 'rader', (select coalesce(json_agg(x), '[]') from (
    select p.id, p.namn, p.slag, p.fas, p.vilande_fran as "vilandeFran", p.tidplan_fran as "tidplanFran", p.tidplan_till as "tidplanTill",
      s.lage_tid as "lageTid", s.lage_kostnad as "lageKostnad", s.lage_resultat as "lageResultat", s.text as "statusText", ${inaktuell} as "statusInaktuell",
      coalesce(d.deltagare, '[]') as deltagare, case when g.version > 1 then u.plan end as ursprunglig, g.plan as galler, coalesce(r.rorelser, '[]') as rorelser, coalesce(l.sena, '[]') as sena
    from gemensam.projekt p
    ${senaste}
    ${deltagare('k.namn')}
    left join (select distinct on (x.projekt_id) x.projekt_id, x.version, ${plan} as plan from gemensam.grindplan x order by x.projekt_id, x.version desc) g on g.projekt_id = p.id
    left join (select x.projekt_id, ${plan} as plan from gemensam.grindplan x where x.version = 1) u on u.projekt_id = p.id
    left join (
      select x.projekt_id, json_agg(json_build_object('akt', x.akt, 'fran', x.fran, 'till', x.till, 'datum', x.datum) order by x.nummer) as rorelser from gemensam.grindpassage x group by x.projekt_id
    ) r on r.projekt_id = p.id
    left join (
      select x.projekt_id, json_agg(json_build_object('namn', x.namn, 'klar', x.klar) order by x.klar, x.namn) as sena
      from gemensam.leverabel x where x.godkand is null and x.klar < $1::date group by x.projekt_id
    ) l on l.projekt_id = p.id
    where p.fas is distinct from 'ide'
    order by p.ordning, p.namn
  ) x))))::text as svar`;

/** What the reader may not see is left out by the same rule. */
const historik = `
  with objekt as materialized (
    select 'projekt'::text as objekttyp, $1::uuid::text as objekt_id
    union all
    select o.objekttyp, o.objekt_id::text from gemensam.projekt_objekt o where o.projekt_id = $1::uuid
  ), r as materialized (
    select x.* from objekt o cross join lateral (
      select h.id, h.tid, h.affarsdatum, h.aktor, h.text from gemensam.handelse h
      where h.objekttyp = o.objekttyp and h.objekt_id = o.objekt_id and ${synligHandelse('h')} order by h.id desc limit ${SIDA + 1}
    ) x order by x.id desc limit ${SIDA + 1}
  )
  select json_build_object('data', json_build_object('projekthistorik', json_build_object('projektId', $1::uuid,
    'nasta', (select r.id from r where (select count(*) from r) > ${SIDA} order by r.id desc offset ${SIDA - 1} limit 1),
    'personer', (select json_agg(x.aktor order by x.aktor) from (
      select distinct h.aktor from objekt o join gemensam.handelse h on h.objekttyp = o.objekttyp and h.objekt_id = o.objekt_id where ${synligHandelse('h')}) x),
    'rader', (select json_agg(json_build_object('id', x.id, 'tid', to_char(x.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'affarsdatum', x.affarsdatum, 'aktor', x.aktor,
      'slag', 'status', 'text', x.text, 'skal', null) order by x.id desc) from (select * from r order by r.id desc limit ${SIDA}) x))))::text as svar`;
