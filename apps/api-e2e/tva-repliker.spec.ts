import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as vanta } from 'node:timers/promises';
import { Client } from 'pg';
import { type ApiProcess, startaApi } from './api-process';
import { arNatfel, falt, i, nyKlient } from './klient';
import { nyPerson, nySession, nyttUppdrag, samverkanMed } from './scen';
import { nyttProjekt } from './scen-projekt';
import { medDatabas, nyMapp, testmiljo } from './testmiljo';

const { main, mallUrl } = testmiljo();
const mapp = nyMapp();
let databasUrl: string;
let ett: ApiProcess;
let tva: ApiProcess;
let agare: Client;
let samverkan: string;
let person: string;
let kaka: string;

const LAMNA = 'mutation($input: LamnaStatusrapportInput!) { lamnaStatusrapport(input: $input) { __typename ... on PortfoljRad { id version } ... on StatusKonflikt { version } ... on Avslag { regel text } } }';
const rapport = (projektId: string, version: number, text: string) => ({ projektId, version, text, lageTid: 'enligt_plan', lageKostnad: 'enligt_plan', lageResultat: 'enligt_plan' });

/** Two processes on an empty database, started at the same moment: both would migrate and load the demo. */
beforeAll(async () => {
  const namn = `repliker_${randomBytes(5).toString('hex')}`;
  const kluster = new Client({ connectionString: medDatabas(mallUrl, 'postgres') });
  await kluster.connect();
  await kluster.query(`create database ${namn}`);
  await kluster.end();
  databasUrl = medDatabas(mallUrl, namn);
  [ett, tva] = await Promise.all([startaApi({ main, databasUrl, datamapp: mapp }), startaApi({ main, databasUrl, datamapp: mapp })]);
  agare = new Client({ connectionString: databasUrl });
  await agare.connect();
});

/** The stage is set after the database has been compared. */
const stall = async (): Promise<void> => {
  samverkan = await samverkanMed(agare, 'norrbotten');
  person = await nyPerson(agare, 'replik');
  await nyttUppdrag(agare, samverkan, person, 'e_samordnare', null);
  kaka = await nySession(agare, person);
};
afterAll(async () => {
  await ett?.stoppa();
  await tva?.stoppa();
  await agare?.end();
});

const antal = async (sql: string, varden: readonly unknown[] = []): Promise<number> => {
  const { rows } = await agare.query<{ antal: number }>(`select count(*)::int as antal from ${sql}`, [...varden]);
  return rows[0]?.antal ?? -1;
};

test('each migration has run once, and the demo is there once', async () => {
  const { rows } = await agare.query<{ name: string }>('select name from gemensam.migration');
  expect(rows.length).toBeGreaterThan(4);
  expect(new Set(rows.map((r) => r.name)).size).toBe(rows.length);
  // As much of everything as in a database that one process alone has loaded.
  const ensam = new Client({ connectionString: testmiljo().databasUrl });
  await ensam.connect();
  const raknat = `select (select count(*) from gemensam.samverkan) as samverkan, (select count(*) from gemensam.projekt) as projekt,
    (select count(*) from gemensam.kostnadsandel) as andelar, (select count(*) from gemensam.uppdrag) as uppdrag,
    (select count(*) from gemensam.handelse where handelsetyp = 'inlast') as inlasta`;
  expect((await agare.query(raknat)).rows).toEqual((await ensam.query(raknat)).rows);
  await ensam.end();
  await stall();
});

test('the nightly control that is due at start is run once, though both asked for it', async () => {
  const per = `(select samverkan_id from gemensam.kontrollkorning group by 1) x`;
  for (const slut = Date.now() + 15_000; (await antal(per)) < 2 && Date.now() < slut; ) await vanta(200);
  // Time for a second worker to do it again, if it would (workers look every other second).
  await vanta(4_500);
  const { rows } = await agare.query<{ antal: number }>('select count(*)::int as antal from gemensam.kontrollkorning group by samverkan_id');
  expect(rows).toEqual([{ antal: 1 }, { antal: 1 }]);
});

test('a session made on one is valid on the other, and ended on one is ended on both at once', async () => {
  const egen = await nySession(agare, person);
  const fraga = '{ inloggad { namn } }';
  const [pa1, pa2] = [nyKlient(ett.adress, egen), nyKlient(tva.adress, egen)];
  expect((await pa1.graf(null, fraga)).data).toEqual((await pa2.graf(null, fraga)).data);
  expect((await pa2.graf(null, fraga)).data).toEqual({ inloggad: { namn: 'Prov replik' } });
  expect(i(falt(await pa1.graf(null, 'mutation { loggaUt { __typename } }'), 'loggaUt'), '__typename')).toBe('Utloggad');
  expect((await pa2.graf(null, fraga)).data).toEqual({ inloggad: null });
});

test('the same key sent to both at once writes once and answers alike', async () => {
  const projekt = await nyttProjekt(agare, samverkan, 'Samma nyckel', null);
  for (let version = 1; version <= 10; version++) {
    const nyckel = randomUUID();
    const input = rapport(projekt, version, `Version ${version}`);
    const svar = await Promise.all([ett, tva, ett, tva].map(({ adress }) => nyKlient(adress, kaka).graf('norrbotten', LAMNA, { input }, { nyckel })));
    expect(new Set(svar.map((s) => s.text)).size).toBe(1);
    expect(i(falt(svar[0] ?? (await nyKlient(ett.adress).graf(null, '{ __typename }')), 'lamnaStatusrapport'), '__typename')).toBe('PortfoljRad');
  }
  expect(await antal('gemensam.statusrapport where projekt_id = $1 and inlast_kalla is null', [projekt])).toBe(10);
});

test('editors on both replicas lose nothing: each acknowledged report is there', async () => {
  const projekt = await nyttProjekt(agare, samverkan, 'Två repliker', null);
  const kvitterade: string[] = [];
  const redigera = async (n: number): Promise<void> => {
    const klient = nyKlient(n % 2 ? ett.adress : tva.adress, kaka);
    for (let m = 0, version = 1; m < 10; m++) {
      const text = `Redaktör ${n} rapport ${m}`;
      for (;;) {
        const svar = falt(await klient.graf('norrbotten', LAMNA, { input: rapport(projekt, version, text) }), 'lamnaStatusrapport');
        version = Number(i(svar, 'version'));
        if (i(svar, '__typename') === 'PortfoljRad') break;
        expect(i(svar, '__typename')).toBe('StatusKonflikt');
      }
      kvitterade.push(text);
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, n) => redigera(n)));
  const { rows } = await agare.query<{ text: string }>('select text from gemensam.statusrapport where projekt_id = $1 and inlast_kalla is null', [projekt]);
  expect(rows.map((r) => r.text).sort()).toEqual(kvitterade.sort());
});

test('one replica is stopped with SIGTERM under load: nothing acknowledged fails, and it ends with code 0', async () => {
  const slut = { nu: false };
  const utfall = { kvitterade: new Map<string, string[]>(), brutna: 0, sena: 0 };
  const projekten: string[] = [];
  for (let n = 0; n < 6; n++) projekten.push(await nyttProjekt(agare, samverkan, `Rullande ${n}`, null));
  const skriv = async (projekt: string, n: number): Promise<void> => {
    const texter: string[] = [];
    utfall.kvitterade.set(projekt, texter);
    for (let m = 1; !slut.nu; m++) {
      const [nyckel, text] = [randomUUID(), `Last ${n} ${m}`];
      // The reverse proxy's part: a replica that does not answer is left, and the request goes to the other with the same key.
      for (let forsok = m + n; ; forsok++) {
        if (forsok > m + n + 50) throw new Error('no replica answers');
        const svar = await nyKlient(forsok % 2 ? ett.adress : tva.adress, kaka)
          .graf('norrbotten', LAMNA, { input: rapport(projekt, m, text) }, { nyckel })
          .catch((fel: unknown) => {
            if (!arNatfel(fel)) throw fel;
            utfall.brutna++;
            return null;
          });
        if (svar?.status === 503) utfall.sena++;
        if (!svar || svar.status === 503) {
          await vanta(20);
          continue;
        }
        expect([svar.status, i(falt(svar, 'lamnaStatusrapport'), '__typename'), svar.text]).toEqual([200, 'PortfoljRad', svar.text]);
        break;
      }
      texter.push(text);
    }
  };
  const last = Promise.all(projekten.map(skriv));
  await vanta(700);
  const kod = await ett.stoppa('SIGTERM');
  await vanta(300);
  ett = await startaApi({ main, databasUrl, datamapp: mapp });
  slut.nu = true;
  await last;
  expect(kod).toBe(0);
  let summa = 0;
  for (const [projekt, texter] of utfall.kvitterade) {
    const { rows } = await agare.query<{ text: string }>('select text from gemensam.statusrapport where projekt_id = $1 and inlast_kalla is null order by nummer', [projekt]);
    expect(rows.map((r) => r.text)).toEqual(texter);
    summa += texter.length;
  }
  process.stdout.write(`rolling restart: ${summa} acknowledged, ${utfall.brutna} refused connections and ${utfall.sena} 503 sent again\n`);
  expect(summa).toBeGreaterThan(20);
});

test('the audit chain is whole', async () => {
  expect((await agare.query(readFileSync(new URL('kedjan-hel.sql', import.meta.url), 'utf8'))).rows).toEqual([]);
});
