import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { genomfort } from './handelse';
import { type Kontext } from './kontext';

/** The tables that the app role may not read at all: the index of the search. */
const STANGDA = ['sok_ord', 'sok_post'];
/** The tables that belong to no samverkan. */
const DELADE = ['aterhamtningskod', 'faktorutmaning', 'folkmangd', 'hemlighet', 'inloggningsforsok', 'kommun', 'migration', 'passkey', 'person', 'samverkan', 'session', 'totp'];
/** What shows who a person is: read and written through functions alone. */
const FAKTORER = ['aterhamtningskod', 'faktorutmaning', 'passkey', 'totp'];

describe('row-level security', () => {
  let p: Provning;
  let har: Kontext;
  let dar: Kontext;
  let tabeller: string[];

  beforeAll(async () => {
    p = await oppnaProvning([]);
    // So that the catalogue names everything with its schema.
    await p.agare.query('set search_path = pg_catalog');
    har = await p.aktor('administrator');
    dar = await p.aktor('administrator', { samverkan: 'region10' });
    for (const k of [har, dar])
      await p.db.skriva(k, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} }));
    const { rows } = await p.agare.query<{ namn: string }>(
      `select c.relname as namn from pg_class c where c.relnamespace = 'gemensam'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    tabeller = rows.map((r) => r.namn).filter((t) => !DELADE.includes(t));
  });
  afterAll(() => p.stang());

  const antal = async (kontext: Kontext, sql: string): Promise<number> => {
    const [rad] = await p.db.lasa(kontext, (las) => las.rader<{ antal: number }>({ namn: `prov.${sql.length}.${sql.slice(-30)}`, text: sql }));
    return rad?.antal ?? -1;
  };

  it('every table is either shared by name or belongs to a samverkan, with forced protection', async () => {
    const { rows } = await p.agare.query<{ namn: string; skydd: boolean; tvingat: boolean; kolumn: string | null; forval: string | null; nullbar: string | null }>(`
      select c.relname as namn, c.relrowsecurity as skydd, c.relforcerowsecurity as tvingat,
        i.data_type as kolumn, i.column_default as forval, i.is_nullable as nullbar
      from pg_class c left join information_schema.columns i on i.table_schema = 'gemensam' and i.table_name = c.relname and i.column_name = 'samverkan_id'
      where c.relnamespace = 'gemensam'::regnamespace and c.relkind in ('r', 'p')`);
    expect(rows.filter((r) => DELADE.includes(r.namn)).map((r) => r.namn).sort()).toEqual(DELADE);
    const fel = rows.filter((r) => !DELADE.includes(r.namn) && !(r.skydd && r.tvingat && r.kolumn === 'uuid' && r.forval === 'gemensam.samverkan_id()' && r.nullbar === 'NO'));
    expect(fel).toEqual([]);
    expect(rows.find((r) => r.namn === 'samverkan')).toMatchObject({ skydd: true, tvingat: true });
    expect(tabeller.length).toBeGreaterThan(15);
  });

  it('every primary key of such a table begins with the samverkan, and every foreign key between them carries it', async () => {
    const { rows } = await p.agare.query<{ tabell: string; mal: string | null; slag: string; kolumner: string[]; malkolumner: string[] | null }>(`
      select c.conrelid::regclass::text as tabell, nullif(c.confrelid, 0)::regclass::text as mal, c.contype as slag,
        (select array_agg(a.attname::text order by k.i) from unnest(c.conkey) with ordinality k(nr, i) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.nr) as kolumner,
        (select array_agg(a.attname::text order by k.i) from unnest(c.confkey) with ordinality k(nr, i) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.nr) as malkolumner
      from pg_constraint c where c.connamespace = 'gemensam'::regnamespace and c.contype in ('p', 'f')`);
    const egna = new Set(tabeller.map((t) => `gemensam.${t}`));
    const nycklar = rows.filter((r) => r.slag === 'p' && egna.has(r.tabell));
    expect(nycklar.filter((r) => r.kolumner[0] !== 'samverkan_id')).toEqual([]);
    const emellan = rows.filter((r) => r.slag === 'f' && egna.has(r.tabell) && r.mal !== null && egna.has(r.mal));
    expect(emellan.length).toBeGreaterThan(5);
    expect(emellan.filter((r) => !r.kolumner.includes('samverkan_id') || !r.malkolumner?.includes('samverkan_id'))).toEqual([]);
  });

  it('a context of one samverkan sees nothing of another, in any table', async () => {
    for (const tabell of tabeller.filter((t) => !STANGDA.includes(t))) {
      const kolumn = `count(*) filter (where samverkan_id <> '${har.samverkan.id}')`;
      expect([tabell, await antal(har, `select (${kolumn})::int as antal from gemensam.${tabell}`)]).toEqual([tabell, 0]);
    }
    expect(await antal(har, 'select count(*)::int as antal from gemensam.handelse')).toBe(1);
    expect(await antal(dar, 'select count(*)::int as antal from gemensam.organisation')).toBe(2);
    expect(await antal(har, 'select count(*)::int as antal from gemensam.samverkan')).toBe(1);
  });

  it('without a context nothing is seen', async () => {
    for (const tabell of [...tabeller, 'samverkan'].filter((t) => !STANGDA.includes(t))) {
      const [rad]: { antal: number }[] = await p.datakalla.query(`select count(*)::int as antal from gemensam.${tabell}`);
      expect([tabell, rad?.antal]).toEqual([tabell, 0]);
    }
  });

  it('no row is written into another samverkan, and none of it is changed', async () => {
    const skriv = (sats: string) =>
      p.db.skriva(har, { operation: 'prov' }, async (s) => {
        await s.rader({ namn: `prov.skriv.${sats.slice(0, 20)}`, text: sats });
        return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
      });
    await expect(skriv(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ('${dar.samverkan.id}', 'x', 'y')`)).rejects.toThrow(/row-level security/);
    await skriv(`update gemensam.organisation set namn = namn || ' x' where samverkan_id = '${dar.samverkan.id}'`);
    const { rows } = await p.agare.query(`select 1 from gemensam.organisation where namn like '% x'`);
    expect(rows).toEqual([]);
  });

  it.each([
    ['another samverkan', (k: Kontext) => ({ samverkan: k.samverkan.id, person: k.person.id }), 'a'.repeat(64)],
    ['no signature', (k: Kontext) => ({ samverkan: k.samverkan.id, person: k.person.id }), ''],
  ])('a context set by hand is refused: %s', async (_, innehall, signatur) => {
    const runner = p.datakalla.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`select set_config('gemensam.kontext', $1, true), set_config('gemensam.signatur', $2, true)`, [JSON.stringify(innehall(dar)), signatur]);
      await expect(runner.query('select * from gemensam.handelse')).rejects.toThrow(/signatur/);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('a signed context that is changed inside its transaction is refused', async () => {
    await expect(
      p.db.lasa(har, async (las) => {
        await las.rader({ namn: 'prov.byt', text: `select set_config('gemensam.kontext', replace(current_setting('gemensam.kontext'), '${har.samverkan.id}', '${dar.samverkan.id}'), true)` });
        return las.rader({ namn: 'prov.efter', text: 'select * from gemensam.handelse' });
      }),
    ).rejects.toThrow(/signatur/);
  });

  it.each([
    'update gemensam.handelse set text = text',
    'delete from gemensam.handelse',
    'truncate gemensam.handelse',
    'update gemensam.handelse_lank set hash = hash',
    'insert into gemensam.handelse_lank (nr, handelse_id, kanonisk, hash) values (99, gen_random_uuid(), $$x$$, $$x$$)',
    'update gemensam.handelse_kedja set nr = 0',
    'delete from gemensam.handelse_kontrollpunkt',
    'update gemensam.statusrapport set text = text',
    'update gemensam.beslut_referens set rubrik = rubrik',
    'update gemensam.person set losenord_hash = null',
    'insert into gemensam.samverkan (id, kortnamn, namn, form) values (gen_random_uuid(), $$x1$$, $$x$$, $$gemensam_namnd$$)',
    'select * from gemensam.hemlighet',
    ...[...STANGDA, ...FAKTORER].map((t) => `select * from gemensam.${t}`),
    ...FAKTORER.map((t) => `delete from gemensam.${t}`),
    'alter table gemensam.handelse no force row level security',
  ])('the app role may not: %s', async (sats) => {
    await expect(p.datakalla.query(sats)).rejects.toThrow(/permission denied|must be owner/);
  });
});
