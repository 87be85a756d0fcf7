import { finansieringsscenarier } from './scenarier-finansiering';
import { portfoljscenarier } from './scenarier-portfolj';
import { sokscenarier } from './scenarier-sok';
import { type Sadd } from './so';

/** One thing that is measured: what the API is asked, and the statement by which the limit gives the same answer. */
export interface Scenario {
  readonly namn: string;
  readonly slag: 'lasning' | 'skrivning';
  /** The goal of the first round: the API's requests/s as a part of the limit's. */
  readonly mal: number;
  readonly query: string;
  /** The n-th request: variables for the API, values for the statement. Writes name a project of the client's own. */
  readonly variabler: (n: number) => Readonly<Record<string, unknown>>;
  readonly sats: string;
  readonly varden: (n: number) => readonly unknown[];
  /** Default: bench1. */
  readonly samverkan?: 'bench2' | 'bench3' | 'bench4';
  /** The peers answer it too. */
  readonly peer?: boolean;
}

export const scenarier = (s: Sadd, dag: string): readonly Scenario[] => [
  {
    namn: `portfölj, ${s.projekt.length} projekt`,
    slag: 'lasning',
    mal: 0.3,
    peer: true,
    query: `query Portfolj { portfolj { id namn slag fas tidplanFran tidplanTill status { id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla }
      statusAlderDagar statusInaktuell deltagare { kommunkod namn } antalKommuner version farUppdatera utkast } }`,
    variabler: () => ({}),
    sats: portfolj,
    varden: () => [dag],
  },
  {
    namn: `fastavla, ${s.projekt.length} projekt`,
    slag: 'lasning',
    mal: 0.3,
    query: `query Fastavla { fastavla { kort { id namn slag fas vilar lageTid lageKostnad lageResultat statusAlderDagar statusInaktuell deltar krav uppfyllda } utanFaser antalKommuner } }`,
    variabler: () => ({}),
    sats: fastavla,
    varden: () => [dag],
  },
  andel('en fördelning, 14 andelar', s.post14, s.kommunkoder.slice(0, 14)),
  andel('en fördelning, 290 andelar', s.post290, s.kommunkoder.slice(0, 290)),
  {
    namn: 'en kommuns översikt',
    slag: 'lasning',
    mal: 0.3,
    query: `query ErKommun($kommunkod: ID!, $ar: Int) { kommunKostnad(kommunkod: $kommunkod, ar: $ar) { kommun { kommunkod namn } kommuner { kommunkod namn } ar summa summaInomBudget
      summaUtanforBudget summaForraAret poster { post { id namn slag utanforBudget antagande anmarkning belopp summa } nyckeltyp belopp andelProcent antalDeltagare } } }`,
    variabler: (n) => ({ kommunkod: s.kommunkoder[n % 290], ar: 2021 }),
    sats: kommun,
    varden: (n) => [s.kommunkoder[n % 290], 2021],
  },
  ...finansieringsscenarier(s),
  ...portfoljscenarier(s, dag),
  ...sokscenarier(s),
];

const andel = (namn: string, post: string, kommuner: readonly string[]): Scenario => ({
  namn,
  slag: 'lasning',
  mal: 0.3,
  peer: true,
  query: `query Varfor($id: ID!, $kommunkod: ID!) { kostnadsandel(kostnadspostId: $id, kommunkod: $kommunkod) { kommun { kommunkod namn } belopp summaAndelar post { id namn ar belopp }
    andelar { kommun { kommunkod namn } belopp } delar { delbelopp summaVikter rader { kommun { kommunkod namn } vikt golv fickRestenhet belopp } } } }`,
  variabler: (n) => ({ id: post, kommunkod: kommuner[n % kommuner.length] }),
  sats: andelSats,
  varden: (n) => [post, kommuner[n % kommuner.length]],
});

const portfolj = `
  select json_build_object('data', json_build_object('portfolj', coalesce(json_agg(x), '[]')))::text as svar from (
    select p.id, p.namn, p.slag, p.fas, p.tidplan_fran as "tidplanFran", p.tidplan_till as "tidplanTill", s.status,
      $1::date - s.datum as "statusAlderDagar", coalesce($1::date - s.datum > (select coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30)), true) as "statusInaktuell",
      d.deltagare, (select count(*)::int from gemensam.organisation o where o.medlem) as "antalKommuner", p.version, true as "farUppdatera", u.innehall as utkast
    from gemensam.projekt p
    left join lateral (
      select r.datum, json_build_object('id', r.id, 'nummer', r.nummer, 'datum', r.datum, 'tid', to_char(r.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'forfattare', r.forfattare,
        'text', r.text, 'lageTid', r.lage_tid, 'lageKostnad', r.lage_kostnad, 'lageResultat', r.lage_resultat, 'fas', r.fas, 'inlastKalla', r.inlast_kalla) as status
      from gemensam.statusrapport r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id order by r.nummer desc limit 1
    ) s on true
    left join (
      select t.projekt_id, json_agg(json_build_object('kommunkod', t.kommunkod, 'namn', k.namn) order by k.namn) as deltagare
      from gemensam.deltagande t join gemensam.kommun k on k.kommunkod = t.kommunkod where t.status = 'deltar' group by t.projekt_id
    ) d on d.projekt_id = p.id
    left join gemensam.utkast u on u.nyckel = 'statusrapport:' || p.id
    order by p.ordning, p.namn
  ) x`;

/** Every project stands in Utveckling: what its next gate asks is four leverabler. */
const fastavla = `
  select json_build_object('data', json_build_object('fastavla', json_build_object(
    'kort', (select coalesce(json_agg(x), '[]') from (
      select p.id, p.namn, p.slag, p.fas, p.fas = 'vilande' as vilar, s.lage_tid as "lageTid", s.lage_kostnad as "lageKostnad", s.lage_resultat as "lageResultat",
        $1::date - s.datum as "statusAlderDagar", coalesce($1::date - s.datum > (select coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30)), true) as "statusInaktuell",
        coalesce(d.deltar, 0) as deltar, 4 as krav, coalesce(l.godkanda, 0) as uppfyllda
      from gemensam.projekt p
      left join lateral (
        select r.datum, r.lage_tid, r.lage_kostnad, r.lage_resultat from gemensam.statusrapport r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id order by r.nummer desc limit 1
      ) s on true
      left join (select t.projekt_id, count(*)::int as deltar from gemensam.deltagande t where t.status = 'deltar' group by t.projekt_id) d on d.projekt_id = p.id
      left join (
        select y.projekt_id, count(*)::int as godkanda from gemensam.leverabel y where y.grind = 'upphandling' and y.godkand is not null
          and y.namn in ('Kravspecifikation och design', 'Kalkyl per kommun', 'Förvaltningsförutsättningar', 'Upphandlingsunderlag') group by y.projekt_id
      ) l on l.projekt_id = p.id
      where p.fas is not null
      order by p.ordning, p.namn
    ) x),
    'utanFaser', (select count(*) from gemensam.projekt p where p.fas is null), 'antalKommuner', (select count(*) from gemensam.organisation o where o.medlem))))::text as svar`;

const andelSats = `
  with f as (
    select p.id, p.namn, p.ar, x.id as fid, x.totalt_ore, x.avrundningsenhet_ore as enhet from gemensam.kostnadspost p
    join lateral (select * from gemensam.fordelning y where y.samverkan_id = p.samverkan_id and y.kostnadspost_id = p.id order by y.nummer desc limit 1) x on true where p.id = $1
  ), r as (
    select a.kommunkod, k.namn, w.vikt, a.belopp_ore, f.enhet, f.totalt_ore, sum(w.vikt) over () as summa
    from f join gemensam.kostnadsandel a on a.fordelning_id = f.fid join gemensam.fordelningsvikt w on w.fordelning_id = f.fid and w.kommunkod = a.kommunkod and w.del = 'invanarantal'
    join gemensam.kommun k on k.kommunkod = a.kommunkod
  ), g as (
    select *, div(totalt_ore * vikt::numeric, summa * enhet) * enhet as golv, (totalt_ore * vikt::numeric) % (summa * enhet) as rest from r
  )
  select json_build_object('data', json_build_object('kostnadsandel', json_build_object(
    'kommun', (select json_build_object('kommunkod', g.kommunkod, 'namn', g.namn) from g where g.kommunkod = $2),
    'belopp', (select g.belopp_ore::text from g where g.kommunkod = $2), 'summaAndelar', (select sum(g.belopp_ore)::text from g),
    'post', json_build_object('id', f.id, 'namn', f.namn, 'ar', f.ar, 'belopp', f.totalt_ore::text),
    'andelar', (select json_agg(json_build_object('kommun', json_build_object('kommunkod', g.kommunkod, 'namn', g.namn), 'belopp', g.belopp_ore::text) order by g.kommunkod) from g),
    'delar', json_build_array(json_build_object('delbelopp', f.totalt_ore::text, 'summaVikter', (select max(g.summa)::text from g),
      'rader', (select json_agg(json_build_object('kommun', json_build_object('kommunkod', g.kommunkod, 'namn', g.namn), 'vikt', g.vikt::text, 'golv', g.golv::text,
        'fickRestenhet', g.belopp_ore > g.golv, 'belopp', g.belopp_ore::text) order by g.rest desc, g.vikt desc, g.kommunkod) from g))))))::text as svar
  from f`;

const gallande = (ar: string): string => `gemensam.kostnadspost p join lateral (select x.id, x.totalt_ore, x.nyckeltyp from gemensam.fordelning x
  where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1) f on p.ar = ${ar}`;

const kommun = `
  with g as (
    select p.id, p.namn, p.slag, p.utanfor_budget, p.antagande, p.anmarkning, p.ordning, f.nyckeltyp, f.totalt_ore, a.belopp_ore,
      (select count(*)::int from gemensam.kostnadsandel x where x.fordelning_id = f.id) as antal
    from ${gallande('$2::int')} left join gemensam.kostnadsandel a on a.fordelning_id = f.id and a.kommunkod = $1
  )
  select json_build_object('data', json_build_object('kommunKostnad', json_build_object('kommun', json_build_object('kommunkod', k.kommunkod, 'namn', k.namn),
    'kommuner', (select json_agg(json_build_object('kommunkod', n.kommunkod, 'namn', n.namn) order by n.namn) from gemensam.organisation o join gemensam.kommun n on n.kommunkod = o.kommunkod where o.medlem),
    'ar', $2::int, 'summa', (select coalesce(sum(g.belopp_ore), 0)::text from g), 'summaInomBudget', (select coalesce(sum(g.belopp_ore) filter (where not g.utanfor_budget), 0)::text from g),
    'summaUtanforBudget', (select coalesce(sum(g.belopp_ore) filter (where g.utanfor_budget), 0)::text from g),
    'summaForraAret', (select case when count(*) > 0 then coalesce(sum(a.belopp_ore), 0)::text end from ${gallande('$2::int - 1')} left join gemensam.kostnadsandel a on a.fordelning_id = f.id and a.kommunkod = $1),
    'poster', (select json_agg(json_build_object('post', json_build_object('id', g.id, 'namn', g.namn, 'slag', g.slag, 'utanforBudget', g.utanfor_budget, 'antagande', g.antagande, 'anmarkning', g.anmarkning,
      'belopp', g.totalt_ore::text, 'summa', g.totalt_ore::text), 'nyckeltyp', g.nyckeltyp, 'belopp', g.belopp_ore::text,
      'andelProcent', replace(to_char(round(g.belopp_ore * 100.0 / g.totalt_ore, 2), 'FM990.00'), '.', ','), 'antalDeltagare', g.antal) order by g.ordning, g.namn, g.id) from g))))::text as svar
  from gemensam.kommun k where k.kommunkod = $1`;

/** A status report with its lock, audit row and idempotency row, as one statement. `$1` project, `$2` version, `$3` text, `$4` key, `$5` person, `$6` day. */
export const STATUS_SATS = `
  with last as (select p.id, p.version, p.fas, p.namn from gemensam.projekt p where p.id = $1 for update),
  u as (update gemensam.projekt p set version = p.version + 1 from last where p.id = last.id and last.version = $2 returning p.id, p.version, last.fas, last.namn),
  r as (insert into gemensam.statusrapport (id, projekt_id, nummer, datum, forfattare_id, forfattare, text, lage_tid, lage_kostnad, lage_resultat, fas)
    select gen_random_uuid(), u.id, (select coalesce(max(x.nummer), 0) + 1 from gemensam.statusrapport x where x.projekt_id = u.id), $6::date, $5::uuid, 'Bench', $3, 'enligt_plan', 'enligt_plan', 'risk', u.fas from u
    returning nummer, text, lage_tid, datum),
  b as (delete from gemensam.utkast where nyckel = 'statusrapport:' || $1::text),
  h as (insert into gemensam.handelse (id, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, text, data)
    select gen_random_uuid(), $6::date, $5::uuid, 'Bench', 'statusrapport_lamnad', 'projekt', u.id, 'Statusrapport ' || r.nummer || ' lämnades för ' || u.namn || '.', jsonb_build_object('text', r.text, 'nummer', r.nummer) from u, r),
  i as (insert into gemensam.idempotens (person_id, nyckel, begaran_hash, svar) select $5::uuid, $4, sha256(convert_to($3, 'UTF8')), jsonb_build_object('v', u.version) from u)
  select json_build_object('data', json_build_object('lamnaStatusrapport', json_build_object('__typename', 'PortfoljRad', 'version', u.version, 'statusAlderDagar', $6::date - r.datum,
    'status', json_build_object('nummer', r.nummer, 'text', r.text, 'lageTid', r.lage_tid))))::text as svar from u, r`;

export const STATUS_QUERY = `mutation LamnaStatusrapport($input: LamnaStatusrapportInput!) { lamnaStatusrapport(input: $input) { __typename ... on PortfoljRad { version statusAlderDagar
  status { nummer text lageTid } } ... on StatusKonflikt { version } ... on Avslag { regel text } } }`;
