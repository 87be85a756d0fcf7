/** Which user the server runs as, and folders it can reach: PostgreSQL refuses to run as root. */
import fs from 'node:fs';
import path from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.mjs';

/** Used as root only, when the checkout or the data folder is closed to the server's user. */
export const SHARED_FOLDER = '/var/lib/gemensam';

/** @typedef {{ uid: number, gid: number } | undefined} RunAs undefined: as the current user */

/**
 * The user the server runs as: as root the cluster's owner, else `postgres` or `nobody`.
 * @param {string} dataDir
 * @returns {RunAs}
 */
export function serverUser(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  const made = fs.statSync(path.join(dataDir, 'kluster'), { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL kan inte köras som root. Starta som en vanlig användare, eller ange DATABASE_URL.',
  );
}

/**
 * One level at a time: `mkdirSync` with `recursive` never returns for a folder under /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

/** @param {string} dataDir */
export function prepareFolder(dataDir) {
  try {
    makeFolder(dataDir);
    fs.accessSync(dataDir, fs.constants.W_OK | fs.constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `Datamappen ${dataDir} går inte att skriva i (${codeOf(cause)}). Rätta behörigheten, eller ange en annan mapp i GEMENSAM_DATA.`,
      { cause },
    );
  }
}

/**
 * Where the cluster lies: in the data folder, or in a folder of its own where the server's user cannot reach that.
 * @param {string} dataDir
 * @param {RunAs} runAs
 */
export function clusterBase(dataDir, runAs) {
  if (!runAs) return dataDir;
  const link = path.join(dataDir, 'kluster');
  const stat = fs.lstatSync(link, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return path.dirname(fs.readlinkSync(link));
  if (canReach(dataDir, runAs, path.dirname(dataDir))) {
    fs.chownSync(dataDir, runAs.uid, runAs.gid);
    return dataDir;
  }
  if (stat)
    throw new EmbeddedPostgresError(
      `Databasens användare når inte ${dataDir}. Flytta datamappen, eller ange en annan i GEMENSAM_DATA.`,
    );
  fs.mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const base = fs.mkdtempSync(path.join(SHARED_FOLDER, 'data-'));
  fs.chownSync(base, runAs.uid, runAs.gid);
  return base;
}

/**
 * Whether the user may pass every folder above `place` (up from `from`) and read the file itself.
 * @param {string} place
 * @param {{ uid: number, gid: number }} user
 * @param {string} from
 */
export function canReach(place, user, from = path.dirname(place)) {
  for (let at = fs.existsSync(from) ? fs.realpathSync(from) : from; ; at = path.dirname(at)) {
    if (!allows(fs.statSync(at), user, 1)) return false;
    if (at === path.dirname(at)) break;
  }
  const stat = fs.statSync(place);
  return stat.isDirectory() || allows(stat, user, 5);
}

/**
 * @param {fs.Stats} stat
 * @param {{ uid: number, gid: number }} user
 * @param {number} bits
 */
function allows(stat, user, bits) {
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
  return ((stat.mode >> shift) & bits) === bits;
}
