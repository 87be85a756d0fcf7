/** What the operating system says about a process: does it live, when was it started. Node builtins only. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { codeOf } from './embedded-postgres-error.mjs';

/**
 * Whether a process lives (a zombie does not).
 * @param {number} pid
 */
export function isAlive(pid) {
  const stat = `/proc/${pid}/stat`;
  if (process.platform === 'linux') return existsSync(stat) && !/\) [ZX] /.test(readStat(pid) ?? ') X ');
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * When the process was started, as the system writes it, or undefined where it cannot be told. Tells a reused pid.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startedAt(pid) {
  if (process.platform === 'linux') return readStat(pid)?.split(') ').pop()?.split(' ')[19];
  if (process.platform === 'win32') return undefined;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Killed, but not yet collected by its parent. @param {number} pid */
export function isZombie(pid) {
  return /\) Z /.test(readStat(pid) ?? '');
}

/**
 * The live processes that work in a folder (Linux; elsewhere none are seen).
 * @param {string} folder
 */
export function processesIn(folder) {
  if (process.platform !== 'linux' || !existsSync(folder)) return [];
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === real;
      } catch (error) {
        if (['ENOENT', 'EACCES', 'ESRCH', 'EPERM'].includes(codeOf(error))) return false;
        throw error;
      }
    });
}

/** @param {number} pid */
function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
