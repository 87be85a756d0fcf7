import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { HandlingLager, type Jobb, oppnaDatabas, type OppnadDatabas, registreraRensning, rensa, startaJobb } from '@gemensam/shared/api';
import { skapaTestDatabas, type TestDatabas } from '@gemensam/shared/testing';
import { innehall } from './innehall';

/** An owner that is no superuser, as in a hosted database: forced row-level security holds for it too. */
const OWNER = `prov_agare_${randomBytes(4).toString('hex')}`;
const NU = new Date(Date.now() + 60_000);
const HAR = randomUUID();
const ANNAN = randomUUID();

describe('the nightly pruning', () => {
  let super_: TestDatabas;
  let admin: Client;
  let agare: Client;
  let databas: OppnadDatabas;
  let jobb: Jobb;
  const mapp = mkdtempSync(join(tmpdir(), 'gemensam-rensning-'));
  const lager = new HandlingLager({ datamapp: mapp });
  const person = randomUUID();

  beforeAll(async () => {
    super_ = await skapaTestDatabas();
    admin = new Client({ connectionString: super_.url });
    await admin.connect();
    await admin.query(`create role ${OWNER} login createrole password 'prov'`);
    await admin.query(`grant gemensam_app to ${OWNER} with admin option`);
    await admin.query(`create database ${OWNER} owner ${OWNER}`);
    const url = new URL(super_.url);
    url.pathname = `/${OWNER}`;
    url.username = OWNER;
    url.password = 'prov';
    databas = await oppnaDatabas(url.toString(), innehall);
    agare = new Client({ connectionString: url.toString() });
    await agare.connect();
    jobb = await startaJobb(url.toString());
    url.username = new URL(super_.url).username;
    url.password = new URL(super_.url).password;
    const scen = new Client({ connectionString: url.toString() });
    await scen.connect();
    for (const [id, namn] of [[HAR, 'har'], [ANNAN, 'annan']]) await scen.query(`insert into gemensam.samverkan (id, kortnamn, namn, form) values ($1, $2, $2, 'gemensam_namnd')`, [id, namn]);
    await scen.query(`insert into gemensam.person (id, anvandarnamn, namn) values ($1, 'prov', 'Prov')`, [person]);
    for (const [samverkan, dagar] of [[HAR, 6], [HAR, 8], [ANNAN, 8]])
      await scen.query(`insert into gemensam.idempotens (samverkan_id, person_id, nyckel, begaran_hash, svar, tid) values ($1, $2, gen_random_uuid(), '\\x00', '{}', $3)`, [samverkan, person, fore(Number(dagar))]);
    for (const dagar of [89, 91]) await scen.query(`insert into gemensam.inloggningsforsok (tid, anvandarnamn, adress, lyckad) values ($1, $2, 'a', true)`, [fore(dagar), `dag ${dagar}`]);
    // Ended long ago though it could have gone on; expired long ago without being ended; ended lately; open.
    for (const [namn, upphor, avslutad] of [['avslutad-31', -1, 31], ['utgangen-31', 31, null], ['avslutad-29', 29.5, 29], ['oppen', -1, null]] as const)
      await scen.query(`insert into gemensam.session (token_hash, person_id, skapad, senast, upphor, avslutad) values ($1, $2, $3, $3, $4, $5)`, [
        Buffer.from(namn), person, fore(40), fore(upphor), avslutad === null ? null : fore(avslutad),
      ]);
    const handling = randomUUID();
    await scen.query(`insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, 'Prov')`, [HAR, handling]);
    await scen.query(
      `insert into gemensam.handling_version (samverkan_id, handling_id, nummer, filnamn, mediatyp, storlek, sha256, lagringsnyckel, av_id, av)
       values ($1, $2, 1, 'prov.pdf', 'application/pdf', 1, sha256('x'), $3, $4, 'Prov')`,
      [HAR, handling, namngiven, person],
    );
    // Secret: the pruning, which nobody is logged in to, must see that its file is named.
    await scen.query(`insert into gemensam.handling_sekretess (samverkan_id, id, handling_id, slag, paragraf, skal, av_id, av, salt) values ($1, $2, $2, 'markt', '19:3', 'Prov', $3, 'Prov', $2)`, [HAR, handling, person]);
    await scen.query(`update gemensam.handling set sekretess_id = id where id = $1`, [handling]);
    await scen.end();
  });
  afterAll(async () => {
    await jobb?.stoppa();
    await databas?.stang();
    await agare?.end();
    await admin.query(`drop database if exists ${OWNER} with (force)`);
    await admin.end();
    await super_.close();
    rmSync(mapp, { recursive: true });
  });

  const fore = (dagar: number): Date => new Date(NU.getTime() - dagar * 24 * 3_600_000);
  const namngiven = `${HAR}/aa/${randomUUID()}`;
  const herrelos = `${HAR}/bb/${randomUUID()}`;
  const annanDatabas = `${randomUUID()}/cc/${randomUUID()}`;
  const lagg = (...namn: readonly string[]): string => {
    const plats = join(mapp, ...namn);
    mkdirSync(dirname(plats), { recursive: true });
    writeFileSync(plats, 'x');
    return plats;
  };

  it('the owner is no superuser, and the app role may prune nothing', async () => {
    expect((await agare.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await expect(databas.datakalla.query('select * from gemensam.rensa(now())')).rejects.toThrow(/permission denied/);
    await expect(databas.datakalla.query(`select gemensam.herrelosa_filer('{}')`)).rejects.toThrow(/permission denied/);
  });

  it('takes rows past their time, in every samverkan, and leaves the others', async () => {
    expect(await rensa(jobb, lager, NU)).toEqual({ idempotens: 2, inloggningsforsok: 1, sessioner: 2, filer: 0 });
    expect((await agare.query('select count(*)::int as n from gemensam.idempotens')).rows).toEqual([{ n: 1 }]);
    expect((await agare.query('select anvandarnamn from gemensam.inloggningsforsok')).rows).toEqual([{ anvandarnamn: 'dag 89' }]);
    const { rows } = await agare.query(`select convert_from(token_hash, 'UTF8') as namn from gemensam.session order by 1`);
    expect(rows.map((r) => r.namn)).toEqual(['avslutad-29', 'oppen']);
    expect(await rensa(jobb, lager, NU)).toEqual({ idempotens: 0, inloggningsforsok: 0, sessioner: 0, filer: 0 });
  });

  it('takes files a day old that no handling names and uploads left waiting, never those of another database', async () => {
    const [kvar, bort, frammande, vantar] = [lagg('handlingar', namngiven), lagg('handlingar', herrelos), lagg('handlingar', annanDatabas), lagg('mottagning', 'uppladdning')];
    expect((await rensa(jobb, lager, NU)).filer).toBe(0);
    expect([kvar, bort, frammande, vantar].map((f) => existsSync(f))).toEqual([true, true, true, true]);
    expect((await rensa(jobb, lager, new Date(NU.getTime() + 24 * 3_600_000))).filer).toBe(2);
    expect([kvar, bort, frammande, vantar].map((f) => existsSync(f))).toEqual([true, false, true, false]);
  });

  it('is due at ten past three at night in Sweden', async () => {
    await registreraRensning(jobb, lager);
    expect(await jobb.rader('select name, cron, timezone from pgboss.schedule')).toEqual([{ name: 'natt.rensning', cron: '10 3 * * *', timezone: 'Europe/Stockholm' }]);
  });
});
