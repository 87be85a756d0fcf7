import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { forberedDatabas, type Kontext, oppnaDatabas } from '@gemensam/shared/api';
import { KostnadspostEntitet } from '@gemensam/finansiering/api';
import { mattAvropsratt } from './avropsratt';
import { mattKarna, mattLagring } from './karna';
import { type Mal, skicka, slappAnslutningar } from './last';
import { minne } from './matt';
import { apiMal, gransMal, mattScenario, type Resultat, statusMal } from './matning';
import { scenarier, STATUS_QUERY } from './scenarier';
import { raknaSatser } from './satser';
import { skrivMal } from './skriv';
import { FULL, sa, type Sadd, SNABB } from './so';
import { skriv, tabell } from './tabell';

/** What tools/bench.mjs gives: a database of its own, the built API, this folder. */
interface Miljo {
  readonly databasUrl: string;
  readonly kluster: string;
  readonly api: string;
  readonly mapp: string;
  readonly snabb: boolean;
  /** Only scenarios whose name holds this. */
  readonly bara: string;
  /** Also against other ways to build the same. */
  readonly peers: boolean;
}

const barn: ChildProcess[] = [];

const startaApi = async (m: Miljo): Promise<{ port: number; pid: number }> => {
  const api = spawn(process.execPath, [m.api], {
    env: { ...process.env, NODE_ENV: 'production', GEMENSAM_DEMO: '0', DATABASE_URL: m.databasUrl, PORT: '0', GEMENSAM_DATA: join(m.mapp, 'filer') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  barn.push(api);
  for await (const rad of createInterface({ input: api.stdout })) {
    if (!rad.startsWith('GEMENSAM REDO ')) continue;
    const { adress }: { adress: string } = JSON.parse(rad.slice('GEMENSAM REDO '.length));
    return { port: Number(new URL(adress).port), pid: api.pid ?? 0 };
  }
  throw new Error('the API did not start');
};

const stoppa = async (pid: number): Promise<void> => {
  const api = barn.find((b) => b.pid === pid);
  if (!api) return;
  api.kill('SIGTERM');
  await once(api, 'exit');
};

/** A server of this folder, told what to run: the limit, or a peer. */
const startaBredvid = async (fil: string, uppdrag: Readonly<Record<string, unknown>>): Promise<{ port: number; pid: number }> => {
  const server = fork(join(import.meta.dirname, fil));
  barn.push(server);
  server.send(uppdrag);
  const [redo]: { readonly port: number }[] = await once(server, 'message');
  if (!redo) throw new Error(`${fil} did not start`);
  return { port: redo.port, pid: server.pid ?? 0 };
};

const kor = async (m: Miljo): Promise<number> => {
  // The API migrates; what is asked for afterwards is how it reaches the database.
  const forsta = await startaApi(m);
  await stoppa(forsta.pid);
  const utanMigrationer = { migrationer: [], entiteter: [KostnadspostEntitet] };
  const { appUrl, nyckel } = await forberedDatabas(m.databasUrl, utanMigrationer);
  const agare = new Client({ connectionString: m.databasUrl });
  await agare.connect();
  const s = await sa(agare, m.snabb ? SNABB : FULL);
  console.log(`Data: ${Object.entries(s.antal).map(([namn, n]) => `${n} ${namn}`).join(', ')}.`);
  const [ett, tva] = [await startaApi(m), await startaApi(m)];
  const dag = await affarsdatum(ett.port, s);
  const alla = scenarier(s, dag);
  const gemensamt = { appUrl, nyckel: nyckel.toString('hex'), samverkan: s.samverkanId, person: s.personId, dag };
  const idn = { bench1: s.samverkanId, bench2: s.oversiktId, bench3: s.portfoljId, bench4: s.sokId };
  const satser = alla.map((x) => ({ text: x.sats, samverkan: idn[x.samverkan ?? 'bench1'] }));
  const grans = await startaBredvid('grans.js', { ...gemensamt, satser });
  const val = { omgangar: m.snabb ? 3 : 9, ms: m.snabb ? 200 : 800, varm: m.snabb ? 300 : 1500, kluster: m.kluster };
  const api = { ...ett, kaka: s.kaka };

  const resultat: Resultat[] = [];
  const [aa] = alla;
  if (!aa) throw new Error('no scenario');
  for (const klienter of [1, 32])
    resultat.push(await mattScenario({ namn: 'A/A: samma API två gånger', mal: 0, klienter, provade: apiMal('api', api, aa), mot: apiMal('api 2', { ...tva, kaka: s.kaka }, aa), pid: ett.pid, motPid: tva.pid }, val));
  const vald = (namn: string): boolean => namn.includes(m.bara);
  for (const [nummer, scenario] of alla.entries()) {
    if (!vald(scenario.namn)) continue;
    const [provade, mot] = [apiMal(`api ${scenario.namn}`, api, scenario), gransMal(`gräns ${scenario.namn}`, grans.port, scenario, nummer)];
    await jamfor(provade, mot, 12);
    await enSats(agare, provade);
    for (const klienter of [1, 32]) resultat.push(await mattScenario({ namn: scenario.namn, mal: scenario.mal, klienter, provade, mot, pid: ett.pid, motPid: grans.pid }, val));
  }
  const nest = m.peers ? await startaBredvid('peer-nest.js', gemensamt) : null;
  for (const scenario of nest ? alla.filter((x) => x.peer && vald(x.namn)) : []) {
    const [provade, mot] = [apiMal(`api ${scenario.namn}`, api, scenario), apiMal(`vanlig Nest ${scenario.namn}`, { port: nest?.port ?? 0, kaka: '' }, scenario)];
    await jamfor(provade, mot, 12);
    for (const klienter of [1, 32])
      resultat.push(await mattScenario({ namn: `mot vanlig Nest: ${scenario.namn}`, mal: 1.5, klienter, provade, mot, pid: ett.pid, motPid: nest?.pid ?? 0 }, val));
  }
  const skrivning = statusMal(api, grans.port, s, dag, STATUS_QUERY);
  for (const klienter of vald('statusuppdatering') ? [1, 32] : [])
    resultat.push(await mattScenario({ namn: 'statusuppdatering', mal: 0.4, klienter, provade: skrivning.api, mot: skrivning.grans, pid: ett.pid, motPid: grans.pid }, val));
  const tillsammans = 'skriva i samma text';
  const text = vald(tillsammans) ? await skrivMal(api, grans.port) : null;
  for (const klienter of [1, 8])
    if (text) resultat.push(await mattScenario({ namn: tillsammans, mal: 0.2, klienter, provade: text.api, mot: text.grans, pid: ett.pid, motPid: grans.pid }, val));
  const minnen = { api: minne(ett.pid), grans: minne(grans.pid), ...(nest ? { nest: minne(nest.pid) } : {}) };

  const karna = mattKarna(m.snabb ? 3 : 9, m.snabb ? 60 : 400);
  const avropsratt = vald('avropsratt') ? mattAvropsratt(m.snabb ? 11 : 51) : null;
  const databas = await oppnaDatabas(m.databasUrl, utanMigrationer);
  const samverkan = { id: s.samverkanId, kortnamn: 'bench1', namn: 'Bench 1', form: 'gemensam_namnd' } as const;
  const kontext: Kontext = { samverkan, person: { id: s.personId, namn: 'Bench' }, uppdrag: [], affarsdatum: dag };
  const lagring = await mattLagring(databas, agare, kontext, { omgangar: m.snabb ? 3 : 9, kluster: m.kluster });
  await databas.stang();
  await agare.end();
  const allt = { nar: new Date().toISOString(), snabb: m.snabb, node: process.version, data: s.antal, resultat, minnen, karna, avropsratt, lagring };
  skriv(tabell(allt));
  mkdirSync(m.mapp, { recursive: true });
  const fil = join(m.mapp, `bench-${allt.nar.replaceAll(':', '-')}.json`);
  writeFileSync(fil, `${JSON.stringify(allt, null, 2)}\n`);
  console.log(`JSON: ${fil}`);
  return 0;
};

const affarsdatum = async (port: number, s: Sadd): Promise<string> => {
  const svar = await fetch(`http://127.0.0.1:${port}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: s.kaka },
    body: JSON.stringify({ query: '{ installation { affarsdatum } }' }),
  });
  const { data }: { data: { installation: { affarsdatum: string } } } = JSON.parse(await svar.text());
  return data.installation.affarsdatum;
};

/** The limit is a limit only if it gives the same answer; every difference stops the run. */
const jamfor = async (a: Mal, b: Mal, antal: number): Promise<void> => {
  for (let n = 1; n <= antal; n++) {
    const [svarA, svarB] = await Promise.all([skicka(a.port, a.begaran(0, n)), skicka(b.port, b.begaran(0, n))]);
    b.svar(0, svarB.status, svarB.text);
    a.svar(0, svarA.status, svarA.text);
    const [x, y]: unknown[] = [JSON.parse(svarA.text), JSON.parse(svarB.text)];
    if (!isDeepStrictEqual(x, y)) throw new Error(`${a.namn}: the answers differ\napi:   ${forstaSkillnad(svarA.text, svarB.text, x, y)}`);
  }
};

/** A screen is one statement, however much it shows; more stops the run. */
const enSats = async (agare: Client, api: Mal): Promise<void> => {
  const antal = await raknaSatser(agare, (n) => skicka(api.port, api.begaran(0, n)));
  if (antal !== 1) throw new Error(`${api.namn}: ${antal} statements for one answer`);
};

const forstaSkillnad = (a: string, b: string, x: unknown, y: unknown): string => {
  const [p, q] = [JSON.stringify(x) ?? a, JSON.stringify(y) ?? b];
  let n = 0;
  while (n < p.length && p[n] === q[n]) n++;
  return `${p.slice(Math.max(0, n - 150), n + 150)}\nmot:   ${q.slice(Math.max(0, n - 150), n + 150)}`;
};

const miljo: Miljo = JSON.parse(process.env['GEMENSAM_BENCH'] ?? '{}');
const kod = await kor(miljo).catch((fel: unknown) => {
  console.error(fel);
  return 1;
});
slappAnslutningar();
for (const b of barn) b.kill('SIGKILL');
process.exit(kod);
