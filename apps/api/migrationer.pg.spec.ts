import { Client } from 'pg';
import { agarkalla } from '@gemensam/shared/api';
import { skapaTestDatabas, type TestDatabas } from '@gemensam/shared/testing';
import { innehall } from './innehall';

/** Everything the catalogue knows of the schema, as sorted lines. */
const SCHEMA = `
  select rad from (
    select 'kolumn ' || c.table_name || '.' || c.column_name || ' ' || c.data_type || ' ' || coalesce(c.column_default, '-') || ' ' || c.is_nullable as rad
      from information_schema.columns c where c.table_schema = 'gemensam'
    union all select 'villkor ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'gemensam'::regnamespace
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'gemensam'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '-') || ' ' || coalesce(with_check, '-') from pg_policies where schemaname = 'gemensam'
    union all select 'funktion ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p where p.pronamespace = 'gemensam'::regnamespace and p.prokind = 'f'
    union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'gemensam'::regnamespace and not t.tgisinternal
    union all select 'skydd ' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' ' || coalesce(relacl::text, '-') from pg_class where relnamespace = 'gemensam'::regnamespace and relkind in ('r', 'v', 'S', 'p')
    union all select 'sortering ' || collname || ' ' || colllocale from pg_collation where collnamespace = 'gemensam'::regnamespace
  ) alla order by rad collate "C"`;

describe('migrations', () => {
  let testdatabas: TestDatabas;
  let agare: Client;

  beforeAll(async () => {
    testdatabas = await skapaTestDatabas();
    agare = new Client({ connectionString: testdatabas.url });
    await agare.connect();
  });
  afterAll(async () => {
    await agare.end();
    await testdatabas.close();
  });

  const schema = async (): Promise<string[]> => (await agare.query<{ rad: string }>(SCHEMA)).rows.map((r) => r.rad);
  const med = async (fn: (kalla: ReturnType<typeof agarkalla>) => Promise<void>): Promise<void> => {
    const kalla = agarkalla(testdatabas.url, innehall);
    await kalla.initialize();
    try {
      await fn(kalla);
    } finally {
      await kalla.destroy();
    }
  };

  it('down leaves nothing behind, and up again gives the same schema', async () => {
    const fore = await schema();
    expect(fore.length).toBeGreaterThan(200);
    await agare.query(`insert into gemensam.samverkan (id, kortnamn, namn, form) values (gen_random_uuid(), 'prov', 'Prov', 'gemensam_namnd')`);

    for (const _ of innehall.migrationer) await med((kalla) => kalla.undoLastMigration());
    expect((await schema()).filter((rad) => !/\bmigration/.test(rad))).toEqual([]);

    await med(async (kalla) => void (await kalla.runMigrations()));
    expect(await schema()).toEqual(fore);
  });
});
