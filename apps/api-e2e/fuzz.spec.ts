import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { nyttDokument, rotdokument, type Slump, valj } from './grafgenerator';
import { type Scen, stallScen } from './scen';
import { type ApiProcess, startaApi } from './api-process';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';
import { fuzzbegaran, type Fuzzbegaran, helbegaran } from './fuzzbegaran';

const ANTAL = Number(process.env['FUZZ'] ?? 10_000);
const SAMTIDIGT = 12;
const utom = ['loggaIn', 'loggaUt', 'loggaUtOverallt'];

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

/** Sends one, and keeps what must not have come back. */
const skicka = async (fynd: Fynd[], nummer: number, b: Fuzzbegaran): Promise<readonly [status: number, text: string]> => {
  const svar = await fetch(`${api.adress}/api/graphql`, { method: b.metod, headers: b.huvuden, ...(b.metod === 'GET' ? {} : { body: b.kropp }) });
  const text = await svar.text();
  const orsak = anmarkning(svar.status, text);
  if (orsak) fynd.push({ nummer, orsak, begaran: b.kropp.slice(0, 700), svar: text.slice(0, 300) });
  return [svar.status, text];
};

test(`${ANTAL} generated documents: no HTTP 500, no stack trace, no unexpected error`, async () => {
  const start = fro();
  const slump: Slump = nySlump(start);
  const schema = buildSchema(schemaSdl);
  const { norrbotten, region10 } = scen.objekt;
  const idn = [...Object.values(norrbotten), ...Object.values(region10)];
  const kakor = [...Object.values(scen.kakor), ''];
  const generera = (): string =>
    nyttDokument({ schema, slump, idn, djup: 1 + Math.floor(slump() * 5), fel: slump() < 0.6 ? 0 : 0.1, utom });
  const fynd: Fynd[] = [];
  const utfall: Record<string, number> = {};
  const rakna = (status: number, text: string): void => {
    utfall[status] = (utfall[status] ?? 0) + 1;
    if (status === 200 && !text.includes('"errors"')) utfall['utan fel'] = (utfall['utan fel'] ?? 0) + 1;
  };
  for (let n = 0; n < ANTAL; n += SAMTIDIGT) {
    const omgang = Array.from({ length: Math.min(SAMTIDIGT, ANTAL - n) }, (_, m) => ({ nummer: n + m, begaran: fuzzbegaran(slump, generera, valj(slump, kakor)) }));
    await Promise.all(omgang.map(({ nummer, begaran }) => skicka(fynd, nummer, begaran).then(([status, text]) => rakna(status, text))));
  }
  process.stdout.write(`fuzz ${JSON.stringify(utfall)}\n`);
  expect({ antal: fynd.length, forsta: fynd.slice(0, 5), loggade: loggadeFel(api.fel()) }).toEqual({ antal: 0, forsta: [], loggade: {} });
  // The run means something only if many documents came all the way to data.
  expect(utfall['utan fel']).toBeGreaterThan(ANTAL / 10);
  expect(api.process.exitCode).toBeNull();
}, 600_000);

/** What every scalar of a type is, in a document where all else is as it should be. A wrong password makes the next wait, so it is left out. */
const RANDER: Record<string, Record<string, string>> = {
  'a character that no text keeps': { String: '"\\u0000"', ID: '"\\u0000"' },
  'such a character within': { String: '"a\\u0000b"', ID: '"a\\u0000b"' },
  'the largest of each': { String: `"${'x'.repeat(3000)}"`, ID: `"${'x'.repeat(3000)}"`, Int: '2147483647', Float: '1e308', Datum: '"9999-12-31"', Belopp: '"999999999999999999"' },
  'the smallest of each': { String: '""', ID: '""', Int: '-2147483648', Float: '-1e308', Datum: '"0001-01-01"', Belopp: '"-999999999999999999"' },
};

test.each(Object.entries(RANDER))('every root field with %s, asked by those who may do most: no unexpected error', async (_, skalarer) => {
  const schema = buildSchema(schemaSdl);
  const slump: Slump = () => 0.499;
  const dokument = rotdokument({ schema, slump, idn: [], djup: 1, fel: 0, utom: [...utom, 'bekrafta'], skalar: (typ) => skalarer[typ] });
  expect(dokument.length).toBeGreaterThan(300);
  const fynd: Fynd[] = [];
  const { e_samordnare, namndsekreterare, ordforande, kommunrepresentant, administrator, avropare } = scen.kakor;
  for (const kaka of [e_samordnare, namndsekreterare, ordforande, kommunrepresentant, administrator, avropare])
    for (let n = 0; n < dokument.length; n += SAMTIDIGT)
      await Promise.all(dokument.slice(n, n + SAMTIDIGT).map((query, m) => skicka(fynd, n + m, helbegaran(query, kaka))));
  expect({ antal: fynd.length, forsta: fynd.slice(0, 5) }).toEqual({ antal: 0, forsta: [] });
});

test('the audit chains are whole after the fuzzing', async () => {
  const { rows } = await scen.agare.query<{ fel: string }>(readFileSync(new URL('kedjan-hel.sql', import.meta.url), 'utf8'));
  expect(rows).toEqual([]);
});
