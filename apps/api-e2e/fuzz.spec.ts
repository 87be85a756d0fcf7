import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { nyttDokument, type Slump, valj } from './grafgenerator';
import { type Scen, stallScen } from './scen';
import { type ApiProcess, startaApi } from './api-process';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';
import { fuzzbegaran, type Fuzzbegaran } from './fuzzbegaran';

const ANTAL = Number(process.env['FUZZ'] ?? 10_000);
const SAMTIDIGT = 12;

let api: ApiProcess;
let scen: Scen;

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

interface Fynd {
  readonly nummer: number;
  readonly orsak: string;
  readonly begaran: string;
  readonly svar: string;
}

const STACK = /\n\s+at |\bat \S+ \(|node_modules|\.[jt]s:\d+|"stacktrace"|"originalError"/;
const SQL = /syntax error at or near|violates|relation "|column "|invalid input syntax|pg_|duplicate key/;

/** What must never come back, whatever is sent. */
const anmarkning = (status: number, text: string): string | null => {
  if (status >= 500) return `HTTP ${status}`;
  if (STACK.test(text)) return 'stack trace';
  if (SQL.test(text)) return 'database text';
  if (text.includes('INTERNAL_SERVER_ERROR')) return 'INTERNAL_SERVER_ERROR';
  return null;
};

/** What the API logged as unexpected: first line of the error, and how many. */
const loggadeFel = (logg: string): Record<string, number> => {
  const antal: Record<string, number> = {};
  for (const [, fel] of logg.matchAll(/"fel":"((?:[^"\\]|\\.)*?)(?:\\n|")/g)) antal[fel ?? ''] = (antal[fel ?? ''] ?? 0) + 1;
  return antal;
};

test(`${ANTAL} generated documents: no HTTP 500, no stack trace, no unexpected error`, async () => {
  const start = fro();
  const slump: Slump = nySlump(start);
  const schema = buildSchema(schemaSdl);
  const { norrbotten, region10 } = scen.objekt;
  const idn = [...Object.values(norrbotten), ...Object.values(region10)];
  const kakor = [...Object.values(scen.kakor), ''];
  const generera = (): string =>
    nyttDokument({ schema, slump, idn, djup: 1 + Math.floor(slump() * 5), fel: slump() < 0.6 ? 0 : 0.1, utom: ['loggaIn', 'loggaUt', 'loggaUtOverallt'] });
  const fynd: Fynd[] = [];
  const utfall: Record<string, number> = {};
  const skicka = async (nummer: number, b: Fuzzbegaran): Promise<void> => {
    const svar = await fetch(`${api.adress}/api/graphql`, { method: b.metod, headers: b.huvuden, ...(b.metod === 'GET' ? {} : { body: b.kropp }) });
    const text = await svar.text();
    utfall[svar.status] = (utfall[svar.status] ?? 0) + 1;
    if (svar.status === 200 && !text.includes('"errors"')) utfall['utan fel'] = (utfall['utan fel'] ?? 0) + 1;
    const orsak = anmarkning(svar.status, text);
    if (orsak) fynd.push({ nummer, orsak, begaran: b.kropp.slice(0, 700), svar: text.slice(0, 300) });
  };
  for (let n = 0; n < ANTAL; n += SAMTIDIGT) {
    const omgang = Array.from({ length: Math.min(SAMTIDIGT, ANTAL - n) }, (_, m) => ({ nummer: n + m, begaran: fuzzbegaran(slump, generera, valj(slump, kakor)) }));
    await Promise.all(omgang.map(({ nummer, begaran }) => skicka(nummer, begaran)));
  }
  process.stdout.write(`fuzz ${JSON.stringify(utfall)}\n`);
  expect({ antal: fynd.length, forsta: fynd.slice(0, 5), loggade: loggadeFel(api.fel()) }).toEqual({ antal: 0, forsta: [], loggade: {} });
  // The run means something only if many documents came all the way to data.
  expect(utfall['utan fel']).toBeGreaterThan(ANTAL / 10);
  expect(api.process.exitCode).toBeNull();
}, 600_000);

test('the audit chains are whole after the fuzzing', async () => {
  const { rows } = await scen.agare.query<{ fel: string }>(readFileSync(new URL('kedjan-hel.sql', import.meta.url), 'utf8'));
  expect(rows).toEqual([]);
});
