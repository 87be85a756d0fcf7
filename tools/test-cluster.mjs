/** Where the databases of tests lie, and what they do without. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { temporaryPrefix } from './embedded-postgres.mjs';

const IN_MEMORY = '/dev/shm';
const NEEDED = 6 * 1024 ** 3;

/** Durability is what a test database can do without. */
export const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', autovacuum: 'off' };

/**
 * What the folders of a kind of tests begin with: in memory where there is room, else on the disk. Each copied database is a thousand small
 * files, which ext4 takes a third of the server's time to make when as many have just been removed.
 * @param {string} name
 */
export const testPrefix = (name) => (hasRoom() ? path.join(IN_MEMORY, `${name}-`) : temporaryPrefix(name));

function hasRoom() {
  if (process.platform !== 'linux' || !fs.existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = fs.statfsSync(IN_MEMORY);
  return bavail * bsize > NEEDED && os.freemem() > NEEDED;
}
