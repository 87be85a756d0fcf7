import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { removeAbandoned, startEmbedded, temporaryPrefix } from './embedded-postgres.mjs';

const PREFIX = temporaryPrefix('gemensam-starter');
const FAST = { fsync: 'off' };

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Starts the server of a folder in a process of its own; answers its url and the process. */
const startElsewhere = async (dataDir: string) => {
  const code = `import { startEmbedded } from ${JSON.stringify(new URL('embedded-postgres.mjs', import.meta.url).href)};
    const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });
    process.stdout.write(url); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = await once(child.stdout, 'data');
  return { child, url: String(url) };
};

describe('the embedded PostgreSQL', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = fs.mkdtempSync(PREFIX);
  });

  afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  it('keeps data, port and password between starts, and asks for the password', async () => {
    const first = await startEmbedded({ dataDir, settings: FAST });
    await query(first.url, 'create table kvar as select 1 as tal');
    await first.stop();
    const second = await startEmbedded({ dataDir, settings: FAST });
    try {
      expect(second.url).toBe(first.url);
      expect(await query(second.url, 'select tal from kvar')).toEqual([{ tal: 1 }]);
      const wrong = new URL(second.url);
      wrong.password = 'fel';
      await expect(query(wrong.toString(), 'select 1')).rejects.toThrow(/password authentication failed/);
      expect(fs.statSync(path.join(dataDir, 'losenord')).mode & 0o777).toBe(0o600);
    } finally {
      await second.destroy();
    }
    expect(fs.existsSync(dataDir)).toBe(false);
  });

  it('refuses the folder of a portal that runs, and takes over when that was killed', async () => {
    const { child, url } = await startElsewhere(dataDir);
    await query(url, 'create table kvar as select 1 as tal');
    await expect(startEmbedded({ dataDir, settings: FAST })).rejects.toThrow(
      `används redan av en portal som är i gång (process ${child.pid})`,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await startEmbedded({ dataDir, settings: FAST });
    try {
      expect(await query(next.url, 'select tal from kvar')).toEqual([{ tal: 1 }]);
    } finally {
      await next.destroy();
    }
  });

  it('starts after kill -9 of the server itself', async () => {
    const { child, url } = await startElsewhere(dataDir);
    await query(url, 'create table kvar as select 1 as tal');
    const server = Number.parseInt(fs.readFileSync(path.join(dataDir, 'kluster/postmaster.pid'), 'utf8'), 10);
    child.kill('SIGKILL');
    process.kill(server, 'SIGKILL');
    await once(child, 'exit');
    const next = await startEmbedded({ dataDir, settings: FAST });
    try {
      expect(await query(next.url, 'select tal from kvar')).toEqual([{ tal: 1 }]);
    } finally {
      await next.destroy();
    }
  });

  it('removes what a killed test run left', async () => {
    const { child, url } = await startElsewhere(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await removeAbandoned(PREFIX);
    expect(fs.existsSync(dataDir)).toBe(false);
    await expect(query(url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it.each(['/dev/null/gemensam', '/proc/gemensam'])('says in one line that %s cannot be written', async (folder) => {
    await expect(startEmbedded({ dataDir: folder })).rejects.toThrow(
      /^Datamappen .* går inte att skriva i \(E\w+\)\. Rätta .* GEMENSAM_DATA\.$/,
    );
  });
});
