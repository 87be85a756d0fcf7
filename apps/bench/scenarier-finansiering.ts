import { type Scenario } from './scenarier';
import { MATRISAR, OVERSIKTSAR, type Sadd } from './so';

/** What the money side shows at its largest: one kommun over 500 projects and five years, and a year of 290 kommuner by 100 posts. */
export const finansieringsscenarier = (s: Sadd): readonly Scenario[] => [
  {
    namn: 'en kommun, 500 projekt x 5 år',
    slag: 'lasning',
    mal: 0.3,
    samverkan: 'bench2',
    query: `query Kommunbild($kommunkod: ID!, $fran: Int, $till: Int) { kommunbild(kommunkod: $kommunkod, franAr: $fran, tillAr: $till) { kommun { kommunkod namn } kommuner { kommunkod namn }
      franAr tillAr ar tillgangligaAr folkmangd folkmangdDatum folkmangdKalla perAr { ar beslutat prognos tillfragat summa } totalt { ar beslutat prognos tillfragat summa }
      grupper { slag rubrik belopp summa rader { id namn projektId belopp lagen poster summa } } } }`,
    variabler: (n) => ({ kommunkod: s.kommunkoder[n % 14], ...OVERSIKTSAR }),
    sats: kommunbild,
    varden: (n) => [s.kommunkoder[n % 14], OVERSIKTSAR.fran, OVERSIKTSAR.till],
  },
  {
    namn: 'matris, 290 kommuner x 100 poster',
    slag: 'lasning',
    mal: 0.3,
    query: `query Kostnadsmatris($ar: Int) { kostnadsmatris(ar: $ar) { ar tillgangligaAr summa summaInomBudget summaUtanforBudget farSkapa
      poster { id namn slag utanforBudget antagande anmarkning belopp summa } rader { kommun { kommunkod namn } belopp summa } } }`,
    variabler: () => ({ ar: MATRISAR }),
    sats: matris,
    varden: () => [MATRISAR],
  },
];

const kommunbild = `
  with a as (
    select p.id, p.ar, p.ordning, p.projekt_id, j.namn, p.beslut_referens_id is not null as beslutat, x.belopp_ore,
      case when p.beslut_referens_id is not null then 'Beslutat' when p.antagande is not null then 'Prognos, antagande' else 'Prognos' end as lage
    from gemensam.kostnadspost p
    join lateral (select f.id from gemensam.fordelning f where f.samverkan_id = p.samverkan_id and f.kostnadspost_id = p.id order by f.nummer desc limit 1) f on true
    join gemensam.kostnadsandel x on x.samverkan_id = p.samverkan_id and x.fordelning_id = f.id and x.kommunkod = $1
    join gemensam.projekt j on j.samverkan_id = p.samverkan_id and j.id = p.projekt_id
    where p.ar between $2::int and $3::int
  ), rader as (
    select json_agg(json_build_object('id', 'projekt-projekt-' || r.projekt_id, 'namn', r.namn, 'projektId', r.projekt_id, 'belopp', r.belopp, 'lagen', r.lagen, 'poster', r.poster, 'summa', r.summa) order by r.ordning) as svar
    from (select projekt_id, namn, ordning, json_agg(belopp_ore::text order by ar) as belopp, json_agg(lage order by ar) as lagen, json_agg(id order by ar) as poster, sum(belopp_ore)::text as summa from a group by 1, 2, 3) r
  ), y as (
    select ar, coalesce(sum(belopp_ore) filter (where beslutat), 0)::text as beslutat, coalesce(sum(belopp_ore) filter (where not beslutat), 0)::text as prognos, '0' as tillfragat, sum(belopp_ore)::text as summa
    from a group by grouping sets ((ar), ())
  ), f as (select antal, datum, kalla from gemensam.folkmangd where kommunkod = $1 order by datum desc limit 1)
  select json_build_object('data', json_build_object('kommunbild', json_build_object('kommun', json_build_object('kommunkod', k.kommunkod, 'namn', k.namn),
    'kommuner', (select json_agg(json_build_object('kommunkod', n.kommunkod, 'namn', n.namn) order by n.namn) from gemensam.organisation o join gemensam.kommun n on n.kommunkod = o.kommunkod where o.medlem),
    'franAr', $2::int, 'tillAr', $3::int, 'ar', (select json_agg(y.ar order by y.ar) from y where y.ar is not null),
    'tillgangligaAr', (select json_agg(distinct p.ar order by p.ar) from gemensam.kostnadspost p),
    'folkmangd', (select antal from f), 'folkmangdDatum', (select datum from f), 'folkmangdKalla', (select kalla from f),
    'perAr', (select json_agg(row_to_json(y) order by y.ar) from y where y.ar is not null), 'totalt', (select row_to_json(y) from y where y.ar is null),
    'grupper', json_build_array(json_build_object('slag', 'projekt', 'rubrik', 'Projekt', 'belopp', (select json_agg(y.summa order by y.ar) from y where y.ar is not null),
      'summa', (select y.summa from y where y.ar is null), 'rader', (select svar from rader))))))::text as svar
  from gemensam.kommun k where k.kommunkod = $1`;

const matris = `
  with p as (
    select p.id, p.namn, p.slag, p.utanfor_budget, p.antagande, p.anmarkning, p.ordning, f.id as fid, f.totalt_ore from gemensam.kostnadspost p
    join lateral (select x.id, x.totalt_ore from gemensam.fordelning x where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1) f on true where p.ar = $1::int
  ), a as (
    select p.id, a.kommunkod, a.belopp_ore from p join gemensam.kostnadsandel a on a.fordelning_id = p.fid
  ), k as (
    select k.kommunkod, k.namn from gemensam.kommun k where k.kommunkod in (select o.kommunkod from gemensam.organisation o where o.medlem union select a.kommunkod from a)
  ), rader as (
    select k.kommunkod, k.namn, json_agg(a.belopp_ore::text order by p.ordning, p.namn, p.id) as belopp, coalesce(sum(a.belopp_ore), 0)::text as summa
    from k cross join p left join a on a.id = p.id and a.kommunkod = k.kommunkod group by 1, 2
  )
  select json_build_object('data', json_build_object('kostnadsmatris', json_build_object('ar', $1::int, 'farSkapa', true,
    'tillgangligaAr', (select json_agg(distinct x.ar order by x.ar desc) from gemensam.kostnadspost x),
    'summa', (select sum(a.belopp_ore)::text from a), 'summaInomBudget', (select coalesce(sum(a.belopp_ore), 0)::text from a join p on p.id = a.id where not p.utanfor_budget),
    'summaUtanforBudget', (select coalesce(sum(a.belopp_ore), 0)::text from a join p on p.id = a.id where p.utanfor_budget),
    'poster', (select json_agg(json_build_object('id', p.id, 'namn', p.namn, 'slag', p.slag, 'utanforBudget', p.utanfor_budget, 'antagande', p.antagande, 'anmarkning', p.anmarkning,
      'belopp', p.totalt_ore::text, 'summa', p.totalt_ore::text) order by p.ordning, p.namn, p.id) from p),
    'rader', (select json_agg(json_build_object('kommun', json_build_object('kommunkod', r.kommunkod, 'namn', r.namn), 'belopp', r.belopp, 'summa', r.summa) order by r.namn) from rader r))))::text as svar`;
