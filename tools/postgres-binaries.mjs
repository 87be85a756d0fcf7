/** The PostgreSQL programs of the npm package: where they lie, their library links, a copy the server's user can reach. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.mjs';
import { canReach, SHARED_FOLDER } from './postgres-folders.mjs';

/** @typedef {import('./postgres-folders.mjs').RunAs} RunAs */

/** The `native` folder of the platform package. */
export function nativeFolder() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.join(path.dirname(path.dirname(entry)), 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `Det finns ingen inbyggd databas för ${platform}. Ange en egen PostgreSQL i DATABASE_URL.`,
      { cause },
    );
  }
}

/**
 * The package lists its library links in a file and makes them in a postinstall script; with `--ignore-scripts` they lack.
 * @param {string} native
 */
export function makeLibraryLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const place = path.join(path.dirname(native), target);
    if (fs.lstatSync(place, { throwIfNoEntry: false })) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(place), path.join(path.dirname(native), source)), place);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * PostgreSQL refuses to run as root; its own user may not reach a checkout under a closed folder such as /root.
 * @param {string} native
 * @param {RunAs} runAs
 */
export function reachableBinaries(native, runAs) {
  if (!runAs || canReach(path.join(native, 'bin', 'postgres'), runAs)) return native;
  const version = JSON.parse(fs.readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8')).version;
  const copy = path.join(SHARED_FOLDER, `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const half = fs.mkdtempSync(`${copy}.`);
  fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openForAll(half);
  try {
    fs.renameSync(half, copy);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/** @param {string} place */
function openForAll(place) {
  const stat = fs.lstatSync(place);
  if (stat.isSymbolicLink()) return;
  fs.chmodSync(place, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of fs.readdirSync(place)) openForAll(path.join(place, name));
}
