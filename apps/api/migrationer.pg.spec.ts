import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beslutsrubrik } from '@gemensam/samverkan/api';
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

/** Up to the release before that of who a decision comes from, with its rows, and then on: by an owner whom the policies bind, as the guide allows. */
describe('what a database holds from before', () => {
  const start = innehall.migrationer.findIndex((m) => m.name === 'Beslutsursprung1761000043000');
  const roll = `agare_${randomBytes(4).toString('hex')}`;
  const [dar, person, fore, nu, beslutId, sak, ordning] = Array.from({ length: 7 }, () => randomUUID());
  let mall: TestDatabas;
  let admin: Client;
  let agare: Client;
  let url: URL;

  const migrera = async (migrationer: typeof innehall.migrationer, fn: (kalla: ReturnType<typeof agarkalla>) => Promise<unknown>): Promise<void> => {
    const kalla = agarkalla(url.toString(), { ...innehall, migrationer });
    await kalla.initialize();
    try {
      await fn(kalla);
    } finally {
      await kalla.destroy();
    }
  };
  const laggIn = async (tabell: string, rad: Readonly<Record<string, unknown>>): Promise<void> => {
    const kolumner = Object.keys(rad);
    await agare.query(`insert into gemensam.${tabell} (samverkan_id, ${kolumner.join(', ')}) values ($1, ${kolumner.map((_, i) => `$${i + 2}`).join(', ')})`, [dar, ...Object.values(rad)]);
  };
  const las = async (sql: string): Promise<unknown> => (await agare.query({ text: sql, rowMode: 'array' })).rows;
  const AVTRYCK = `sha256(convert_to(gemensam.delegationsbeslut_text(to_jsonb(b), to_jsonb(i)), 'UTF8'))`;

  beforeAll(async () => {
    mall = await skapaTestDatabas();
    admin = new Client({ connectionString: mall.url });
    await admin.connect();
    await admin.query(`create role ${roll} login createrole password '${roll}'`);
    await admin.query(`create database ${roll} owner ${roll}`);
    url = Object.assign(new URL(mall.url), { pathname: `/${roll}`, username: roll, password: roll });
    agare = new Client({ connectionString: Object.assign(new URL(mall.url), { pathname: `/${roll}` }).toString() });
    await agare.connect();
    await agare.query(`create schema gemensam authorization ${roll}`);
    await migrera(innehall.migrationer.slice(0, start), (k) => k.runMigrations());
    await agare.query('set session_replication_role = replica');
    await stall();
    await agare.query('set session_replication_role = origin');
    await migrera(innehall.migrationer, (k) => k.runMigrations());
  });
  afterAll(async () => {
    await agare.end();
    await admin.query(`drop database ${roll}`);
    await admin.query(`drop role ${roll}`);
    await admin.end();
    await mall.close();
  });

  const stall = async (): Promise<void> => {
    await agare.query(`insert into gemensam.samverkan (id, kortnamn, namn, form) values ($1, 'prov', 'Prov', 'gemensam_namnd')`, [dar]);
    const referens = { organ: 'Nämnden', datum: '2021-01-28', rubrik: 'Prov' };
    await laggIn('beslut_referens', { id: randomUUID(), ...referens, beteckning: '§ 6' });
    await laggIn('beslut_referens', { id: randomUUID(), ...referens, beteckning: 'D 2020-4', beslutare: 'delegation' });
    await laggIn('beslut_referens', { id: beslutId, ...referens, beteckning: 'D 2021:1', beslutare: 'delegation', bundet: true });
    const arende = { rubrik: 'Beslut på delegation', typ: 'ovrigt', tillstand: 'under_beredning', klassificering: '1.1', handlaggare_id: person, handlaggare: 'x', skapat: '2021-01-01' };
    await laggIn('arende', { ...arende, id: fore, dnr_ar: 2020, dnr_lopnummer: 1, sekretess_slag: 'ordinarie', sekretess_paragraf: '31:16', sekretess_skal: 'x', sekretess_fran: '2020-06-01' });
    await laggIn('arende', { ...arende, id: nu, dnr_ar: 2021, dnr_lopnummer: 1 });
    await laggIn('delegationsarende', { ar: 2020, arende_id: fore });
    await laggIn('delegationsarende', { ar: 2021, arende_id: nu });
    const id = randomUUID();
    await laggIn('delegationsbeslut_innehall', { id, hemlig: false, rubrik: 'Start', text: 'Start.', motiv: 'x', sak_namn: 'Prov', uppgifter: '{}', provning: '{}', av_id: person });
    await laggIn('delegationsbeslut', {
      id, ar: 2021, lopnummer: 1, grund: 'delegation', punkt_id: randomUUID(), punkt_nr: 7, arendetyp: 'projektstart', beslutad_av_id: person, beslutad_av: 'x', roll: 'ordforande', som: 'delegat', datum: '2021-02-01', saktyp: 'projekt', sak_id: sak, sak_version: 1,
      arende_id: nu, post_id: randomUUID(), handling_id: randomUUID(), handling_sha256: Buffer.alloc(32), hemlig: false, beslut_id: beslutId, avtryck: Buffer.alloc(32),
    });
    await agare.query(`update gemensam.delegationsbeslut b set avtryck = ${AVTRYCK} from gemensam.delegationsbeslut_innehall i where i.id = b.id`);
    await laggIn('hanskjutning', { id: randomUUID(), saktyp: 'projekt', sak_id: sak, arendetyp: 'projektstart', arende_id: nu, datum: '2021-02-01', av_id: person, av: 'x' });
    await laggIn('delegationsordning', { id: ordning, nummer: 1, galler_fran: '2021-01-28', beslut_id: beslutId, faststalld: '2021-01-28' });
    await laggIn('franvaro', { id: randomUUID(), person_id: person, fran: '2021-02-01', till: '2021-02-20', skal: 'semester', noterad_av_id: sak, noterad_av: 'x' });
    await laggIn('styrelseuppdrag', { id: randomUUID(), person_id: person, organisation_id: randomUUID(), fran: '2020-01-01', till: '2020-12-31', noterad_av_id: person, noterad_av: 'x' });
  };

  it('a decision that the portal took says as what and about which thing; those from outside, and the nämnd’s, nothing', async () => {
    expect(await las('select beteckning, delegationstyp, delegationssak_id from gemensam.beslut_referens order by beteckning')).toEqual([['D 2020-4', null, null], ['D 2021:1', 'projektstart', sak], ['§ 6', null, null]]);
  });

  it('what other things refer to carries no words of a decision that the portal took; the words are found by searching, as before', async () => {
    const rubriker = `select beteckning, rubrik, ${beslutsrubrik('r')} from gemensam.beslut_referens r order by beteckning`;
    expect(await las(rubriker)).toEqual([['D 2020-4', 'Prov', 'Prov'], ['D 2021:1', 'Uppgiften omfattas av sekretess', 'Start'], ['§ 6', 'Prov', 'Prov']]);
    expect(await las(`select o.kod, p.vektor @@ to_tsquery('simple', 'start:*') from gemensam.sok_objekt o join gemensam.sok_post p on p.objekt_id = o.objekt_id where o.typ = 'beslut' order by o.kod, 2`)).toEqual([['D 2020-4', false], ['D 2021:1', false], ['D 2021:1', false], ['D 2021:1', true], ['§ 6', false]]);
  });

  it('a decided row is as it was: its checksum holds', async () => {
    expect(await las(`select b.avtryck = ${AVTRYCK}, b.egen_anteckning from gemensam.delegationsbeslut b join gemensam.delegationsbeslut_innehall i on i.id = b.id`)).toEqual([[true, null]]);
  });

  it('the collecting ärende knows its year; one that was made secret goes its own way', async () => {
    expect(await las('select dnr_ar, samlingsar from gemensam.arende order by dnr_ar')).toEqual([[2020, null], [2021, 2021]]);
    expect(await las('select ar, arende_id from gemensam.delegationsarende')).toEqual([[2021, nu]]);
    await expect(agare.query(`update gemensam.arende set sekretess_slag = 'ordinarie', sekretess_paragraf = '31:16', sekretess_skal = 'x', sekretess_fran = '2021-02-01' where id = $1`, [nu])).rejects.toMatchObject({ constraint: 'arende_samling_oppen' });
  });

  it('an adopted ordning gives the right in haste that it gave, and a new one gives it to nobody until it says so', async () => {
    expect(await las('select bradskanderatt from gemensam.delegationsordning')).toEqual([['ordforande_vice']]);
    await expect(agare.query(`update gemensam.delegationsordning set bradskanderatt = 'ingen' where id = $1`, [ordning])).rejects.toMatchObject({ code: '23514' });
    await laggIn('delegationsordning', { id: randomUUID() });
    expect(await las('select bradskanderatt from gemensam.delegationsordning where nummer is null')).toEqual([['ingen']]);
  });

  it('nobody is asked about what was noted before it was kept', async () => {
    expect(await las('select noterad_datum, svar, svarat from gemensam.franvaro')).toEqual([[null, null, null]]);
    expect(await las('select avslutad from gemensam.styrelseuppdrag')).toEqual([[null]]);
    expect(await las('select steg from gemensam.hanskjutning')).toEqual([[null]]);
  });

  it('the policies bind the owner again, and the way back keeps what a decision was bound to', async () => {
    expect(await las(`select relname from pg_class where relname in ('arende', 'beslut_referens', 'delegationsarende', 'delegationsbeslut') and relforcerowsecurity order by relname`)).toEqual([['arende'], ['beslut_referens'], ['delegationsarende'], ['delegationsbeslut']]);
    await migrera(innehall.migrationer, async (k) => {
      for (const _ of innehall.migrationer.slice(start)) await k.undoLastMigration();
    });
    expect(await las('select beteckning, bundet, rubrik from gemensam.beslut_referens order by beteckning')).toEqual([['D 2020-4', false, 'Prov'], ['D 2021:1', true, 'Start'], ['§ 6', false, 'Prov']]);
  });
});
