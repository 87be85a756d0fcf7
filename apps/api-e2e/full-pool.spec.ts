import { setTimeout as vanta } from 'node:timers/promises';
import { Client } from 'pg';
import { type ApiProcess, startaApi } from './api-process';
import { nyKlient, type Svar } from './klient';
import { type Scen, stallScen } from './scen';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let scen: Scen;
let databasUrl: string;

beforeAll(async () => {
  const miljo = testmiljo();
  databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const klient = () => nyKlient(api.adress, scen.kakor.e_samordnare);
const portfolj = (): Promise<Svar> => klient().graf('norrbotten', '{ portfolj { id } }');
const fil = (): Promise<Svar> => klient().rest('GET', '/api/norrbotten/portfolj.csv');

test('with every connection busy the answer is 503 with Retry-After, and it recovers by itself', async () => {
  const las = new Client({ connectionString: databasUrl });
  await las.connect();
  await las.query('begin; lock table gemensam.projekt in access exclusive mode');
  // More than the pool holds: each that got a connection waits for the lock, the others for a connection.
  const svar = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 3 ? portfolj() : fil())));
  await las.query('rollback');
  await las.end();
  const andra = svar.filter((s) => s.status !== 503 || s.huvuden.get('retry-after') !== '2');
  expect(andra.map((s) => `${s.status} ${s.huvuden.get('retry-after')} ${s.text}`)).toEqual([]);
  expect(svar.some((s) => /\bat \/|node_modules|timeout/.test(s.text))).toBe(false);
  for (let n = 0; n < 25; n++) expect((await portfolj()).status).toBe(200);
  expect((await fil()).status).toBe(200);
});

test('when the database throws every connection out, the API lives and serves again', async () => {
  expect((await portfolj()).status).toBe(200);
  const last = Promise.all(Array.from({ length: 30 }, () => portfolj()));
  await scen.agare.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  for (const svar of await last) {
    expect([200, 503]).toContain(svar.status);
    expect(svar.text).not.toMatch(/terminating connection|node_modules/);
  }
  await vanta(200);
  for (let n = 0; n < 25; n++) expect((await portfolj()).status).toBe(200);
  expect(api.process.exitCode).toBeNull();
});
