import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { projectNode, ROOT } from '../../tools/install.mjs';
import { felkod } from './klient';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

interface Slut {
  readonly kod: number | null;
  readonly fel: string;
  readonly kvar: readonly number[];
}

/** Runs a program that must not start, and looks for what it left: every process that inherited its environment. */
const kor = async (program: string, env: Readonly<Record<string, string>>): Promise<Slut> => {
  const marke = randomUUID();
  const barn: ChildProcess = spawn(projectNode(), [program], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', GEMENSAM_DEMO: '1', DATABASE_URL: '', GEMENSAM_DATA: nyMapp(), PORT: '0', ...env, PROVMARKE: marke },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let fel = '';
  barn.stderr?.on('data', (bit) => (fel += String(bit)));
  const hard = setTimeout(() => barn.kill('SIGKILL'), 60_000);
  const [kod]: (number | null)[] = await once(barn, 'close');
  clearTimeout(hard);
  await vanta(200);
  return { kod: kod ?? null, fel, kvar: medMarke(marke) };
};

const medMarke = (marke: string): number[] =>
  readdirSync('/proc')
    .filter((p) => /^\d+$/.test(p))
    .filter((p) => {
      try {
        return readFileSync(`/proc/${p}/environ`, 'latin1').includes(marke);
      } catch (orsak) {
        if (['ENOENT', 'ESRCH', 'EACCES'].includes(felkod(orsak))) return false;
        throw orsak;
      }
    })
    .map(Number);

let upptagen: Server;
let port: string;
let riktig: string;
beforeAll(async () => {
  upptagen = createServer().listen(0, '127.0.0.1');
  await once(upptagen, 'listening');
  const adress = upptagen.address();
  port = String(typeof adress === 'object' ? adress?.port : '');
  riktig = await nyDatabas(testmiljo().mallUrl);
});
afterAll(() => upptagen.close());

/** A folder that nobody may write in, root included: its parent is a file. */
const oskrivbar = (): string => {
  const fil = join(nyMapp(), 'fil');
  writeFileSync(fil, '');
  return join(fil, 'data');
};
const fellosen = (): string => {
  const url = new URL(riktig);
  url.password = 'fel';
  return url.toString();
};

const fall: readonly { readonly namn: string; readonly env: () => Record<string, string>; readonly rad: RegExp }[] = [
  { namn: 'the port is taken', env: () => ({ PORT: port }), rad: /^Porten \d+ är upptagen.*PORT=\d+/ },
  { namn: 'the port is no port', env: () => ({ PORT: 'tretusen' }), rad: /^PORT är .*tretusen.* heltal mellan 1 och 65535/ },
  { namn: 'the data folder cannot be written', env: () => ({ GEMENSAM_DATA: oskrivbar() }), rad: /^Datamappen .* går inte att skriva i.*GEMENSAM_DATA/ },
  { namn: 'nobody answers at DATABASE_URL', env: () => ({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }), rad: /^Databasen svarar inte.*DATABASE_URL/ },
  { namn: 'the password in DATABASE_URL is wrong', env: () => ({ DATABASE_URL: fellosen() }), rad: /^Databasen .*DATABASE_URL/ },
  { namn: 'DATABASE_URL is no address', env: () => ({ DATABASE_URL: 'hej' }), rad: /^Databasen .*DATABASE_URL|^DATABASE_URL/ },
];

describe.each([
  ['the API', () => testmiljo().main],
  ['npm start', () => join(ROOT, 'tools/start.mjs')],
] as const)('%s', (vem, program) => {
  test.each(fall)('$namn: one line, exit code not 0, nothing left running', async ({ env, rad }) => {
    const { kod, fel, kvar } = await kor(program(), vem === 'the API' ? { DATABASE_URL: riktig, ...env() } : env());
    expect(fel.trim().split('\n')).toEqual([expect.stringMatching(rad)]);
    expect(kod).not.toBe(0);
    expect(kod).not.toBeNull();
    expect(kvar).toEqual([]);
  });
});
