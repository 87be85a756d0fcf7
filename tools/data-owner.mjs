/** Which process uses a data folder: a portal that runs is told from a server left by kill -9. */
import fs from 'node:fs';
import path from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.mjs';
import { isAlive, startedAt } from './process-info.mjs';

/** @param {string} dataDir @returns {{ pid: number, started: string | undefined } | undefined} */
export function readOwner(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(path.join(dataDir, 'agare.json'), 'utf8'));
  } catch (error) {
    // Half-written when the power went: then nobody runs.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param {{ pid: number, started: string | undefined }} owner */
export const ownerLives = ({ pid, started }) => isAlive(pid) && (!started || startedAt(pid) === started);

/** @param {string} dataDir */
export function takeOwnership(dataDir) {
  const owner = readOwner(dataDir);
  if (owner && owner.pid !== process.pid && ownerLives(owner)) {
    throw new EmbeddedPostgresError(
      `Datamappen ${dataDir} används redan av en portal som är i gång (process ${owner.pid}). Stäng den först, eller ange en annan mapp i GEMENSAM_DATA.`,
    );
  }
  const place = path.join(dataDir, 'agare.json');
  fs.writeFileSync(`${place}.ny`, JSON.stringify({ pid: process.pid, started: startedAt(process.pid) }));
  fs.renameSync(`${place}.ny`, place);
}

/** @param {string} dataDir */
export function releaseOwnership(dataDir) {
  if (readOwner(dataDir)?.pid === process.pid) fs.rmSync(path.join(dataDir, 'agare.json'), { force: true });
}
