import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { clamdSvarar } from '@gemensam/shared/api';

export interface ClamdProcess {
  /** For GEMENSAM_CLAMD. */
  readonly adress: string;
  readonly stoppa: () => Promise<void>;
}

/** What the local signature knows, in pieces so that this file is not taken for it. */
export const PROVSKADLIGT = ['GEMENSAM', 'PROVSIGNATUR', '4711'].join('-');
export const PROVSIGNATUR = 'Prov.Gemensam.Skadlig';

const MAPPAR = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin', '/opt/homebrew/opt/clamav/sbin'];
const START_HOGST_MS = 20_000;

const korbar = (fil: string): boolean => {
  try {
    accessSync(fil, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** CLAMD_PATH, then PATH, then where packages put it. Fails, with the fix, where there is none: nothing is skipped. */
const hittaClamd = (): string => {
  const onskad = process.env['CLAMD_PATH'];
  const mojliga = onskad ? [onskad] : [...(process.env['PATH'] ?? '').split(delimiter), ...MAPPAR].map((mapp) => join(mapp, 'clamd'));
  const funnen = mojliga.find(korbar);
  if (funnen) return funnen;
  throw new Error(
    `${onskad ? `CLAMD_PATH is ${onskad}, where there is no program.` : 'clamd was not found.'} The tests of uploads run the real one. On Debian: apt-get install --no-install-recommends clamav-daemon; on macOS: brew install clamav; or point CLAMD_PATH at it.`,
  );
};

/** Starts clamd in a folder of its own with one signature, made here: no virus database is fetched (0.1 s, 16 MB). */
export const startaClamd = async (mapp: string): Promise<ClamdProcess> => {
  const [databas, uttag, konf] = [join(mapp, 'signaturer'), join(mapp, 'clamd.sock'), join(mapp, 'clamd.conf')];
  mkdirSync(databas, { recursive: true });
  writeFileSync(join(databas, 'prov.ndb'), `${PROVSIGNATUR}:0:*:${Buffer.from(PROVSKADLIGT).toString('hex')}\n`);
  writeFileSync(konf, `Foreground yes\nLocalSocket ${uttag}\nDatabaseDirectory ${databas}\nTemporaryDirectory ${mapp}\nStreamMaxLength 30M\n`);
  const barn = spawn(hittaClamd(), ['--config-file', konf], { stdio: ['ignore', 'pipe', 'pipe'] });
  let sagt = '';
  barn.stdout.on('data', (bit) => (sagt += String(bit)));
  barn.stderr.on('data', (bit) => (sagt += String(bit)));
  const avliva = (): void => void barn.kill('SIGKILL');
  process.once('exit', avliva);
  const senast = Date.now() + START_HOGST_MS;
  while (!(await clamdSvarar({ path: uttag }))) {
    if (barn.exitCode !== null || Date.now() > senast) {
      avliva();
      throw new Error(`clamd did not start: ${sagt}`);
    }
    await vanta(50);
  }
  return {
    adress: uttag,
    stoppa: async () => {
      process.off('exit', avliva);
      if (barn.exitCode !== null || barn.signalCode !== null) return;
      const slut = once(barn, 'exit');
      barn.kill('SIGTERM');
      await slut;
    },
  };
};
