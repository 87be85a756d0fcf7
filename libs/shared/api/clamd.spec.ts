import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clamdadress, clamdSvarar, skannaFil, tolkaClamdadress } from './clamd';

/** The protocol against a server of our own that misbehaves; what clamd itself says is proven in apps/api-e2e. */
const mapp = mkdtempSync(join(tmpdir(), 'gemensam-clamd-'));
const fil = join(mapp, 'fil');
const servrar: Server[] = [];
afterEach(() => {
  for (const s of servrar.splice(0)) s.close();
});
afterAll(() => rmSync(mapp, { recursive: true }));

const server = async (svara: (uttag: Socket) => void): Promise<Clamdadress> => {
  const s = createServer(svara).listen(0, '127.0.0.1');
  servrar.push(s);
  await once(s, 'listening');
  const a = s.address();
  if (typeof a !== 'object' || !a) throw new Error('no port');
  return { host: '127.0.0.1', port: a.port };
};
/** For a server that never answers; the others have all the time of a slow machine. */
const snabbt = { tystnad: 150, totalt: 400 };
const tid = { tystnad: 10_000, totalt: 20_000 };
const skanna = (adress: Clamdadress, innehall: string | Buffer = 'hej', granser = tid) => {
  writeFileSync(fil, innehall);
  return skannaFil(adress, fil, granser);
};
const efterSlutet = (svar: string) => (uttag: Socket) => {
  let sist = Buffer.alloc(0);
  uttag.on('error', () => undefined);
  uttag.on('data', (bit: Buffer) => {
    sist = Buffer.concat([sist, bit]).subarray(-4);
    if (sist.equals(Buffer.alloc(4))) uttag.end(svar);
  });
};

describe('the setting', () => {
  it.each([
    ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['clamd:3310', { host: 'clamd', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['3310', null], ['clamd', null], ['clamd:0', null], ['clamd:65536', null], ['http://clamd:3310', null], ['clamd:3310/x', null],
  ])('%s', (text, vantat) => {
    expect(tolkaClamdadress(text)).toEqual(vantat);
  });
});

describe('a file is sent whole, in pieces with their lengths', () => {
  it('and the answer decides', async () => {
    let mottaget = Buffer.alloc(0);
    const adress = await server((uttag) => {
      uttag.on('data', (bit: Buffer) => {
        mottaget = Buffer.concat([mottaget, bit]);
        if (mottaget.subarray(-4).equals(Buffer.alloc(4))) uttag.end('stream: Eicar-Signature FOUND\0');
      });
    });
    const innehall = Buffer.alloc(150_000, 'a');
    expect(await skanna(adress, innehall)).toEqual({ slag: 'funnen', signatur: 'Eicar-Signature' });
    const bitar: Buffer[] = [];
    expect(mottaget.subarray(0, 10).toString()).toBe('zINSTREAM\0');
    for (let vid = 10; vid < mottaget.length - 4; ) {
      const langd = mottaget.readUInt32BE(vid);
      bitar.push(mottaget.subarray(vid + 4, vid + 4 + langd));
      vid += 4 + langd;
    }
    expect(Buffer.concat(bitar).equals(innehall)).toBe(true);
  });

  it('OK is clean', async () => {
    expect(await skanna(await server(efterSlutet('stream: OK\0')))).toEqual({ slag: 'ren' });
  });
});

describe('no judgement is no clean bill', () => {
  it.each<[string, (uttag: Socket) => void, RegExp, typeof tid?]>([
    ['it says error', efterSlutet('INSTREAM size limit exceeded. ERROR\0'), /size limit/],
    ['it says something else', efterSlutet('stream: OK maybe\0'), /OK maybe/],
    ['it says nothing and hangs up', efterSlutet(''), /svarade/],
    ['it says nothing at all', (uttag) => void uttag.on('error', () => undefined).resume(), /tystnade|i tid/, snabbt],
    ['it dribbles for ever', (uttag) => {
      uttag.on('error', () => undefined);
      const t = setInterval(() => uttag.write('.'), 40);
      uttag.on('close', () => clearInterval(t));
    }, /i tid|svarade/, snabbt],
    ['it floods', (uttag) => void uttag.on('error', () => undefined).write('x'.repeat(100_000)), /xxx/],
    ['it hangs up at once', (uttag) => void uttag.on('error', () => undefined).destroy(), /./],
  ])('%s', async (_, svara, orsak, granser = tid) => {
    expect(await skanna(await server(svara), Buffer.alloc(2_000_000, 'a'), granser)).toEqual({ slag: 'obesvarad', orsak: expect.stringMatching(orsak) });
  });

  it('nobody listens', async () => {
    expect(await skanna({ path: join(mapp, 'finns-inte.sock') })).toEqual({ slag: 'obesvarad', orsak: expect.stringContaining('ENOENT') });
    expect(await skanna({ host: '127.0.0.1', port: 1 })).toEqual({ slag: 'obesvarad', orsak: expect.stringContaining('ECONNREFUSED') });
  });

  it('the file cannot be read', async () => {
    expect(await skannaFil(await server(efterSlutet('stream: OK\0')), join(mapp, 'finns-inte'), tid)).toMatchObject({ slag: 'obesvarad' });
  });

  it('an answer that comes before all is sent counts', async () => {
    const adress = await server((uttag) => void uttag.on('error', () => undefined).end('stream: Stor.Signatur FOUND\0'));
    expect(await skanna(adress, Buffer.alloc(5_000_000, 'a'))).toEqual({ slag: 'funnen', signatur: 'Stor.Signatur' });
  });
});

describe('whether it answers', () => {
  it('PONG', async () => {
    const adress = await server((uttag) => void uttag.once('data', (bit: Buffer) => uttag.end(String(bit) === 'zPING\0' ? 'PONG\0' : 'UNKNOWN COMMAND\0')));
    expect(await clamdSvarar(adress, tid)).toBe(true);
  });

  it.each<[string, (uttag: Socket) => void]>([['silence', (uttag) => void uttag.resume()], ['other words', (uttag) => void uttag.end('HTTP/1.1 400\0')]])('not by %s', async (_, svara) => {
    expect(await clamdSvarar(await server(svara), snabbt)).toBe(false);
  });
});
