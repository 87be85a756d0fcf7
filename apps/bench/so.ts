import { createHash, randomBytes } from 'node:crypto';
import { type Client } from 'pg';
import { FASER, saPortfolj } from './so-portfolj';
import { saSok, utanIndex } from './so-sok';

/** How much there is: the figures of docs/guides, or less for a quick run. */
export interface Storlek {
  readonly kommuner: number;
  readonly samverkan: number;
  readonly projektPer: number;
  readonly rapporterPer: number;
  /** Posts that all kommuner but ten share; together they make up the number of shares. */
  readonly poster: number;
  /** Posts of one year that 290 kommuner share: the matrix that is shown and computed anew. */
  readonly matrisposter: number;
  /** Projects of the samverkan whose kommuner see five years of them; each has a post a year. */
  readonly oversiktsprojekt: number;
  /** Projects of the samverkan whose portfolio is large; each has ten reports and so many events. */
  readonly portfoljprojekt: number;
  readonly handelserPer: number;
  /** Handlingar of the samverkan that is searched. */
  readonly dokument: number;
}
/** The year of the matrix, and the years of the overview. */
export const MATRISAR = 2016;
export const OVERSIKTSAR = { fran: 2019, till: 2023 } as const;
export const FULL: Storlek = { kommuner: 300, samverkan: 10, projektPer: 200, rapporterPer: 10, poster: 345, matrisposter: 100, oversiktsprojekt: 500, portfoljprojekt: 2_000, handelserPer: 100, dokument: 100_000 };
export const SNABB: Storlek = { kommuner: 300, samverkan: 4, projektPer: 200, rapporterPer: 5, poster: 60, matrisposter: 100, oversiktsprojekt: 500, portfoljprojekt: 2_000, handelserPer: 10, dokument: 10_000 };

export interface Sadd {
  readonly samverkanId: string;
  /** The samverkan `bench2`: its kommuner have many projects over five years. */
  readonly oversiktId: string;
  /** The samverkan `bench3`: a large portfolio in use. */
  readonly portfoljId: string;
  readonly portfoljprojekt: readonly string[];
  /** The samverkan `bench4`: many handlingar to search. */
  readonly sokId: string;
  readonly dokument: number;
  readonly personId: string;
  readonly kaka: string;
  /** Project ids of the measured samverkan, in the order of the portfolio. */
  readonly projekt: readonly string[];
  readonly post14: string;
  readonly post290: string;
  readonly kommunkoder: readonly string[];
  readonly antal: Readonly<Record<string, string>>;
}

const ORE = 49_000_000;

/** Fills an empty, migrated database in a few statements, under every constraint. */
export const sa = async (agare: Client, s: Storlek): Promise<Sadd> => {
  const kor = (sql: string, varden: readonly unknown[] = []) => agare.query(sql, [...varden]);
  await kor(`insert into gemensam.kommun (kommunkod, namn) select to_char(n, 'FM0000'), 'Kommun ' || to_char(n, 'FM000') from generate_series(1, $1) n`, [s.kommuner]);
  await kor(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) select kommunkod, '2019-12-31', 2000 + (kommunkod::int * 7919) % 90000, 'bench' from gemensam.kommun`);
  await kor(`insert into gemensam.samverkan (id, kortnamn, namn, form) select gen_random_uuid(), 'bench' || n, 'Bench ' || n, 'gemensam_namnd' from generate_series(1, $1) n`, [s.samverkan]);
  await kor(`insert into gemensam.organisation (samverkan_id, id, namn, slag, kommunkod, medlem)
    select v.id, gen_random_uuid(), k.namn || ' kommun', 'kommun', k.kommunkod, true from gemensam.samverkan v cross join gemensam.kommun k where v.kortnamn = 'bench1' or k.kommunkod::int <= 14`);
  await kor(`insert into gemensam.kontrollkorning (samverkan_id, id, tid, godkand, kontroller) select id, gen_random_uuid(), now(), true, '[]' from gemensam.samverkan`);
  const { rows: v } = await agare.query<{ id: string }>(`select id from gemensam.samverkan where kortnamn = 'bench1'`);
  const samverkanId = v[0]?.id ?? '';
  await utanIndex(agare, ['projekt', 'statusrapport'], () => saProjekt(agare, s));
  const poster = await saPoster(agare, s, samverkanId);
  const oversiktId = await saOversikt(agare);
  const { personId, kaka } = await saPerson(agare, samverkanId);
  await saHistorik(agare, samverkanId, personId);
  const portfoljId = await saPortfolj(agare, personId, s.handelserPer);
  const sokId = await saSok(agare, personId, s.dokument);
  await kor('vacuum analyze');
  const projektI = async (samverkan: string): Promise<readonly string[]> =>
    (await agare.query<{ id: string }>('select id from gemensam.projekt where samverkan_id = $1 order by ordning, namn', [samverkan])).rows.map((p) => p.id);
  const [projekt, portfoljprojekt] = [await projektI(samverkanId), await projektI(portfoljId)];
  const { rows: antal } = await agare.query<Record<string, string>>(
    `select (select count(*) from gemensam.organisation) as organisationer, (select count(*) from gemensam.projekt) as projekt, (select count(*) from gemensam.statusrapport) as rapporter,
      (select count(*) from gemensam.kostnadsandel) as andelar, (select count(*) from gemensam.handelse) as händelser, (select count(*) from gemensam.handling) as handlingar`,
  );
  const kommunkoder = Array.from({ length: s.kommuner }, (_, n) => String(n + 1).padStart(4, '0'));
  return { samverkanId, oversiktId, portfoljId, portfoljprojekt, sokId, dokument: s.dokument, personId, kaka, projekt, ...poster, kommunkoder, antal: antal[0] ?? {} };
};

const saProjekt = async (agare: Client, s: Storlek): Promise<void> => {
  await agare.query(
    `insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, tidplan_fran, tidplan_till, ordning, version)
     select v.id, gen_random_uuid(), 'Projekt ' || to_char(n, 'FM0000'), 'projekt', case v.kortnamn when 'bench3' then ($4::text[])[1 + n % $5::int] else 'utveckling' end, 2020, 2023, n, 1
     from gemensam.samverkan v, generate_series(1, case v.kortnamn when 'bench2' then $2::int when 'bench3' then $3::int else $1::int end) n`,
    [s.projektPer, s.oversiktsprojekt, s.portfoljprojekt, FASER, FASER.length],
  );
  await agare.query(
    `insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status)
     select p.samverkan_id, p.id, to_char(1 + (p.ordning + d) % 14, 'FM0000'), 'deltar' from gemensam.projekt p, generate_series(0, 4) d`,
  );
  await agare.query(
    `insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, lage_tid, lage_kostnad, lage_resultat, fas, inlast_kalla)
     select p.samverkan_id, gen_random_uuid(), p.id, n, date '2021-01-01' + n, 'Bench', 'Arbetet går enligt planen och leverans ' || n || ' är klar.', 'enligt_plan', 'risk', 'enligt_plan', p.fas, 'bench'
     from gemensam.projekt p join gemensam.samverkan v on v.id = p.samverkan_id, generate_series(1, case v.kortnamn when 'bench3' then 10 else $1::int end) n`,
    [s.rapporterPer],
  );
};

/** All posts of the measured samverkan, spread over five years, and those of the matrix in a year of their own. */
const saPoster = async (agare: Client, s: Storlek, samverkanId: string): Promise<{ post14: string; post290: string }> => {
  await agare.query('begin');
  await agare.query(
    `insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, kalla, ordning)
     select $1, gen_random_uuid(), 'Post ' || to_char(n, 'FM0000'), case when n <= $2::int then 2017 + n % 5 else $4::int end, 'tjanst', 'bench', n from generate_series(0, $2::int + $3::int) n`,
    [samverkanId, s.poster, s.matrisposter, MATRISAR],
  );
  await saFordelningar(agare, samverkanId, 'm.kommunkod::int <= case when p.ordning = 0 then 14 else 290 end');
  await agare.query('commit');
  const { rows } = await agare.query<{ id: string }>('select id from gemensam.kostnadspost where samverkan_id = $1 order by ordning limit 2', [samverkanId]);
  return { post14: rows[0]?.id ?? '', post290: rows[1]?.id ?? '' };
};

/** A post per project and year, shared by 14 kommuner; every third is fastställd, every third rests on an assumption. */
const saOversikt = async (agare: Client): Promise<string> => {
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.samverkan where kortnamn = 'bench2'`);
  const samverkanId = rows[0]?.id ?? '';
  await agare.query('begin');
  await agare.query(
    `insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, projekt_id, antagande, kalla, ordning)
     select p.samverkan_id, gen_random_uuid(), p.namn || ' ' || ar, ar, 'projekt', p.id, case when p.ordning % 3 = 1 then 'Antas' end, 'bench', p.ordning
     from gemensam.projekt p, generate_series($2::int, $3::int) ar where p.samverkan_id = $1`,
    [samverkanId, OVERSIKTSAR.fran, OVERSIKTSAR.till],
  );
  await saFordelningar(agare, samverkanId, 'm.kommunkod::int <= 14');
  await agare.query(
    `with b as (insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, gen_random_uuid(), 'Nämnden', '2021-02-04', '§ 1', 'Kostnader') returning id)
     update gemensam.kostnadspost p set beslut_referens_id = b.id from b where p.samverkan_id = $1 and p.ordning % 3 = 0`,
    [samverkanId],
  );
  await agare.query('commit');
  return samverkanId;
};

/** Shares by largest remainder in SQL, so that every sum is exact. `vilka`: which kommuner (m) share a post (p). */
const saFordelningar = async (agare: Client, samverkanId: string, vilka: string): Promise<void> => {
  await agare.query(
    `insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, referensdatum, beraknad_av)
     select samverkan_id, gen_random_uuid(), id, 1, $2::bigint + ordning * 100, 100, 'invanarantal', '2019-12-31', 'Bench' from gemensam.kostnadspost where samverkan_id = $1`,
    [samverkanId, ORE],
  );
  await agare.query(
    `insert into gemensam.fordelningsdel (samverkan_id, fordelning_id, del, kommunkoder, vikter, kallor, datum)
     select f.samverkan_id, f.id, 'invanarantal', array_agg(m.kommunkod order by m.kommunkod), array_agg(m.antal::bigint order by m.kommunkod), array_agg(m.kalla order by m.kommunkod), array_agg(m.datum order by m.kommunkod)
     from gemensam.fordelning f
     join gemensam.kostnadspost p on p.samverkan_id = f.samverkan_id and p.id = f.kostnadspost_id
     join gemensam.folkmangd m on ${vilka} where f.samverkan_id = $1 group by f.samverkan_id, f.id`,
    [samverkanId],
  );
  await agare.query(
    `insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore)
     select samverkan_id, fordelning_id, kommunkod, 100 * (golv + case when rang <= enheter - sum(golv) over (partition by fordelning_id) then 1 else 0 end)
     from (
       select w.*, f.totalt_ore / 100 as enheter, div(f.totalt_ore / 100 * w.vikt::numeric, sum(w.vikt) over s) as golv,
         row_number() over (partition by w.fordelning_id order by (f.totalt_ore / 100 * w.vikt::numeric) % sum_vikt desc, w.vikt desc, w.kommunkod) as rang
       from (select *, sum(vikt) over (partition by fordelning_id) as sum_vikt from gemensam.fordelningsvikt where samverkan_id = $1) w
       join gemensam.fordelning f on f.samverkan_id = w.samverkan_id and f.id = w.fordelning_id
       window s as (partition by w.fordelning_id)
     ) x`,
    [samverkanId],
  );
};

/** A portal that has been in use: the plans of what is asked at every write are made for tables with rows. */
const saHistorik = async (agare: Client, samverkanId: string, personId: string): Promise<void> => {
  await agare.query(
    `insert into gemensam.idempotens (samverkan_id, person_id, nyckel, begaran_hash, svar) select $1, $2, 'historik-' || n, sha256(n::text::bytea), '{"v":null}' from generate_series(1, 2000) n`,
    [samverkanId, personId],
  );
  await agare.query(
    `insert into gemensam.handelse (samverkan_id, id, affarsdatum, aktor_id, aktor, handelsetyp, objekttyp, objekt_id, text, data)
     select $1, gen_random_uuid(), '2021-01-01', $2, 'Bench', 'bench', 'bench', n::text, 'Händelse ' || n || '.', '{}' from generate_series(1, 2000) n`,
    [samverkanId, personId],
  );
};

const saPerson = async (agare: Client, samverkanId: string): Promise<{ personId: string; kaka: string }> => {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await agare.query<{ id: string }>(`insert into gemensam.person (id, anvandarnamn, namn) values (gen_random_uuid(), 'bench', 'Bench') returning id`);
  const personId = rows[0]?.id ?? '';
  await agare.query(
    `insert into gemensam.uppdrag (samverkan_id, id, person_id, roll, fran) select id, gen_random_uuid(), $2, 'e_samordnare', '2019-01-01' from gemensam.samverkan where id = $1 or kortnamn in ('bench2', 'bench3', 'bench4')`,
    [samverkanId, personId],
  );
  await agare.query(`insert into gemensam.session (token_hash, person_id, skapad, senast, upphor) values ($1, $2, now(), now(), now() + interval '12 hours')`, [
    createHash('sha256').update(token).digest(), personId,
  ]);
  return { personId, kaka: `gemensam-lokal=${token}` };
};
