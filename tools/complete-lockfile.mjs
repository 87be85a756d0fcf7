/**
 * Adds to package-lock.json the optional platform packages that npm left out when the lockfile was written on another
 * platform or from a registry that did not have them. Without the entries `npm ci` stops with "Missing: X from lock file".
 * Run after every dependency change: `node tools/complete-lockfile.mjs` (`--check` only reports, exit code 1 when incomplete).
 *
 * An added entry holds version, os and cpu, no integrity: npm skips it on every other platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

/**
 * Where `name` in `version` is to be added for the package at `from`, or undefined when it stands there already.
 * @param {Lockfile} lock
 * @param {string} from
 * @param {string} name
 * @param {string} version an exact version or a range
 */
function placeToAdd(lock, from, name, version) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const place = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    const entry = lock.packages[place];
    if (entry) return entry.version === version || !/^\d/.test(version) ? undefined : `${from}/node_modules/${name}`;
    if (!at) return place;
  }
}

/**
 * os, cpu and libc as the package name tells them; undefined when the name names no platform.
 * @param {string} name
 * @returns {Entry | undefined}
 */
export function platformOf(name) {
  const words = (name.split('/').pop() ?? name).split('-');
  const os = OS.find((o) => words.includes(o));
  const cpu = CPU.find((c) => words.includes(c));
  if (!cpu) return undefined;
  const libc =
    words.includes('musl') || words.includes('musleabihf') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(os ? { os: [os] } : {}), cpu: [cpu], ...(libc && os === 'linux' ? { libc: [libc] } : {}) };
}

/**
 * Adds what is missing; answers the names added and those whose platform the name does not tell.
 * @param {Lockfile} lock
 */
export function completeLockfile(lock) {
  /** @type {string[]} */ const added = [];
  /** @type {string[]} */ const unknown = [];
  for (const [at, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = placeToAdd(lock, at, name, version);
      if (!place) continue;
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version)) {
        unknown.push(`${name}@${version}`);
        continue;
      }
      lock.packages[place] = { version, ...platform, optional: true };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  return { added, unknown };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {Lockfile} */ const lock = JSON.parse(readFileSync(file, 'utf8'));
  const { added, unknown } = completeLockfile(lock);
  for (const name of unknown) process.stderr.write(`package-lock.json: cannot tell the platform of ${name}\n`);
  if (process.argv.includes('--check')) {
    if (added.length)
      process.stderr.write(`package-lock.json lacks ${added.join(', ')}: run node tools/complete-lockfile.mjs\n`);
    process.exitCode = added.length || unknown.length ? 1 : 0;
  } else {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    process.stdout.write(`package-lock.json: ${added.length} entries added\n`);
    process.exitCode = unknown.length ? 1 : 0;
  }
}
