import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('start.mjs', import.meta.url));

/** `npm start` with wrong settings: what it wrote and its exit code. */
const start = async (settings: Record<string, string>) => {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code, out, err };
};

describe('npm start with a wrong setting ends with one line and exit code 1', () => {
  it('port taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      expect(await start({ PORT: String(port) })).toEqual({
        code: 1,
        out: '',
        err: `Porten ${port} är upptagen av ett annat program. Stäng det, eller välj en annan port: PORT=${port + 1} npm start\n`,
      });
    } finally {
      other.close();
    }
  });

  it.each(['abc', '70000', '-1', '3000.5'])('PORT=%s', async (PORT) => {
    const { code, out, err } = await start({ PORT });
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 1, out: '', lines: 2 });
    expect(err).toContain(`PORT är ”${PORT}” men ska vara ett heltal mellan 1 och 65535`);
  });

  it.each(['/dev/null/gemensam', '/proc/gemensam'])('data folder %s', async (GEMENSAM_DATA) => {
    const { code, out, err } = await start({ GEMENSAM_DATA, PORT: '0' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^Datamappen .* går inte att skriva i \(E\w+\)\. Rätta behörigheten, eller ange en annan mapp i GEMENSAM_DATA\.\n$/,
    );
  });

  it('GEMENSAM_DEMO=ja', async () => {
    expect((await start({ GEMENSAM_DEMO: 'ja', PORT: '0' })).err).toBe(
      'GEMENSAM_DEMO är ”ja” men ska vara 1 (demo) eller 0 (utan demo).\n',
    );
  });
});
