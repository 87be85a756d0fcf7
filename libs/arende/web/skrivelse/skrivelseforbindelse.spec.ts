import fc from 'fast-check';
import * as Y from 'yjs';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { type Osantlager, type Osantrad } from './osant-lager';
import { Skrivelseforbindelse } from './skrivelseforbindelse';
import { franBase64, somBase64, type Stromlyssnare, type Textbegaran, type Textsvar, type Textsynk } from './textsynk';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

/** The server as the contract has it: one document, a number per change, and a stream to each. */
class Server {
  readonly doc = new Y.Doc();
  nummer = 0;
  last = false;
  hemligt = false;
  avslag: Textsvar | null = null;
  /** Told before a request (it never arrives) or after (the answer is lost). */
  brott: () => 'fore' | 'efter' | null = () => null;
  readonly lyssnare = new Set<Stromlyssnare>();
  readonly begaran: Textbegaran[] = [];

  synk(): Textsynk {
    return {
      sand: async (b) => {
        const brott = this.brott();
        await Promise.resolve();
        if (brott === 'fore') throw new TypeError('network');
        this.begaran.push(b);
        if (this.avslag) return this.avslag;
        const fore = somBase64(Y.encodeStateAsUpdate(this.doc));
        if (b.andring) Y.applyUpdate(this.doc, franBase64(b.andring));
        if (somBase64(Y.encodeStateAsUpdate(this.doc)) !== fore) {
          this.nummer++;
          for (const l of this.lyssnare) l.andrad(this.nummer);
        }
        if (brott === 'efter') throw new TypeError('network');
        return this.svar(b.vektor);
      },
      stromma: (l) => {
        this.lyssnare.add(l);
        queueMicrotask(l.oppen);
        return { stang: () => void this.lyssnare.delete(l) };
      },
    };
  }

  svar(vektor: string, ofullstandig = false): Textsvar {
    const andring = somBase64(Y.encodeStateAsUpdate(this.doc, franBase64(vektor)));
    return { slag: 'svar', andring, vektor: somBase64(Y.encodeStateVector(this.doc)), nummer: this.nummer, last: this.last, hemligt: this.hemligt, ofullstandig };
  }

  text(): string {
    return this.doc.getText('t').toString();
  }
}

class Minneslager implements Osantlager {
  readonly rader = new Map<string, Uint8Array>();
  async las(borjan: string): Promise<readonly Osantrad[]> {
    return [...this.rader].filter(([n]) => n.startsWith(borjan)).map(([nyckel, andring]) => ({ nyckel, andring }));
  }
  async lagg({ nyckel, andring }: Osantrad): Promise<void> {
    this.rader.set(nyckel, andring);
  }
  /** How many times something was to be taken away. */
  borttag = 0;
  async taBort(rader: readonly Osantrad[]): Promise<void> {
    this.borttag++;
    for (const { nyckel, andring } of rader) if (this.rader.get(nyckel) === andring) this.rader.delete(nyckel);
  }
}

let server: Server;
let lager: Minneslager;
let oppna: Skrivelseforbindelse[];
const ny = async (): Promise<Skrivelseforbindelse> => {
  const f = new Skrivelseforbindelse(server.synk(), lager, 'text', 'person');
  oppna.push(f);
  await f.borja();
  await f.skicka();
  return f;
};
const skriv = (f: Skrivelseforbindelse, text: string, plats = f.doc.getText('t').length): void => f.doc.getText('t').insert(plats, text);
const text = (f: Skrivelseforbindelse): string => f.doc.getText('t').toString();

beforeEach(() => {
  server = new Server();
  lager = new Minneslager();
  oppna = [];
});
afterEach(() => oppna.forEach((f) => f.stang()));

it('what is written goes to the server in a batch, and says so', async () => {
  const f = await ny();
  expect(f.lage()).toBe('sparat');
  skriv(f, 'He');
  skriv(f, 'j');
  expect(f.lage()).toBe('sparar');
  expect(await f.skicka()).toBe(true);
  expect([server.text(), f.lage(), server.nummer]).toEqual(['Hej', 'sparat', 1]);
});

it('what another writes comes by the stream', async () => {
  const [a, b] = [await ny(), await ny()];
  skriv(a, 'Hej');
  await a.skicka();
  await waitUntil(() => text(b) !== '');
  expect(text(b)).toBe('Hej');
});

it('an answer lost on the way: the change is sent again and stands once', async () => {
  const f = await ny();
  skriv(f, 'Hej');
  server.brott = () => 'efter';
  expect(await f.skicka()).toBe(false);
  expect(f.lage()).toBe('utan_kontakt');
  server.brott = () => null;
  expect(await f.skicka()).toBe(true);
  expect([server.text(), f.lage(), f.osparat()]).toEqual(['Hej', 'sparat', false]);
});

it('without contact it tries again by itself', async () => {
  const f = await ny();
  let brott = 2;
  server.brott = () => (brott-- > 0 ? 'fore' : null);
  skriv(f, 'Hej');
  await waitUntil(() => !f.osparat());
  expect([server.text(), f.lage()]).toEqual(['Hej', 'sparat']);
});

it('survives a reload until it is acknowledged, and leaves nothing behind after', async () => {
  const f = await ny();
  skriv(f, 'Ett ');
  await f.skicka();
  server.brott = () => 'fore';
  skriv(f, 'två');
  await waitUntil(() => lager.rader.size > 0);
  expect(lager.rader.size).toBe(1);
  const igen = new Skrivelseforbindelse(server.synk(), lager, 'text', 'person');
  oppna.push(igen);
  await igen.borja();
  f.stang();
  server.brott = () => null;
  expect(await igen.skicka()).toBe(true);
  expect([server.text(), text(igen)]).toEqual(['Ett två', 'Ett två']);
  await waitUntil(() => lager.rader.size === 0);
});

it('a secret text is not stored in the browser, and what was stored before it was secret goes away, whoever wrote it', async () => {
  server.hemligt = true;
  lager.rader.set('text|annan|1', new Uint8Array([9]));
  const f = await ny();
  server.brott = () => 'fore';
  await waitUntil(() => lager.rader.size === 0);
  const { borttag } = lager;
  skriv(f, 'hemligt');
  await waitUntil(() => lager.borttag > borttag);
  expect([lager.rader.size, f.osparat()]).toEqual([0, true]);
});

it('after a login elsewhere in the browser what was written is sent from where it is', async () => {
  const f = await ny();
  const riktig = server.avslag;
  server.avslag = { slag: 'utloggad' };
  skriv(f, 'kvar');
  expect(await f.skicka()).toBe(false);
  await waitUntil(() => lager.rader.size > 0);
  expect([f.lage(), f.osparat(), lager.rader.size]).toEqual(['utloggad', true, 1]);
  server.avslag = riktig;
  f.forsokNu();
  expect(await f.skicka()).toBe(true);
  expect([server.text(), f.lage(), server.begaran.at(-1)?.person]).toEqual(['kvar', 'sparat', 'person']);
});

it('another person on the same machine does not send it', async () => {
  lager.rader.set('text|annan|1', new Uint8Array([9]));
  await ny();
  expect([server.nummer, lager.rader.size]).toEqual([0, 1]);
});

it('a refused text stays, others are still taken in, and what is written next is sent with it', async () => {
  const [a, b] = [await ny(), await ny()];
  skriv(b, 'B');
  await b.skicka();
  skriv(a, 'för långt');
  const nej = { slag: 'avslag', avslag: { regel: 'För lång text', text: 'x', falt: 'bakgrund' } } as const;
  const riktig = server.synk().sand;
  let nekar = true;
  const synk: Textsynk = { ...server.synk(), sand: async (be) => (nekar && be.andring ? nej : riktig(be)) };
  const c = new Skrivelseforbindelse(synk, lager, 'c', 'c');
  oppna.push(c);
  await c.borja();
  await c.skicka();
  skriv(c, 'för långt');
  expect(await c.skicka()).toBe(false);
  expect([c.lage(), c.avslag()?.falt, c.osparat()]).toEqual(['avvisad', 'bakgrund', true]);
  nekar = false;
  skriv(c, '!');
  expect(await c.skicka()).toBe(true);
  expect(server.text()).toContain('för långt!');
  expect(server.text()).toContain('B');
});

it('locked or hidden while one writes: it stops, says which, and keeps what was not sent', async () => {
  const f = await ny();
  skriv(f, 'osänt');
  server.avslag = { slag: 'avslag', avslag: { regel: 'Finns inte', text: 'x' } };
  expect(await f.skicka()).toBe(false);
  expect([f.lage(), f.osparat(), text(f)]).toEqual(['dold', true, 'osänt']);
  await f.kasta();
  expect(f.osparat()).toBe(false);
  server.avslag = null;
  const g = await ny();
  for (const l of server.lyssnare) l.last();
  expect(g.lage()).toBe('last');
});

it('a text locked while one writes: what others wrote is taken in, and what was not sent is kept', async () => {
  const f = await ny();
  skriv(f, 'osänt');
  const riktig = server.synk().sand;
  server.last = true;
  server.avslag = { slag: 'avslag', avslag: { regel: 'Tillstånd', text: 'x' } };
  const lasning = server.avslag;
  server.avslag = null;
  const synk: Textsynk = { ...server.synk(), sand: async (b) => (b.andring ? lasning : riktig(b)) };
  const g = new Skrivelseforbindelse(synk, lager, 'g', 'g');
  oppna.push(g);
  await g.borja();
  skriv(g, 'mitt');
  expect(await g.skicka()).toBe(false);
  expect([g.lage(), g.osparat(), g.avslag()?.regel]).toEqual(['last', true, 'Tillstånd']);
});

it('what builds on something that the server lacks is sent whole', async () => {
  const f = await ny();
  const riktig = server.synk().sand;
  let nekar = 1;
  const synk: Textsynk = { ...server.synk(), sand: async (b) => (b.andring && nekar-- > 0 ? server.svar(b.vektor, true) : riktig(b)) };
  const g = new Skrivelseforbindelse(synk, lager, 'g', 'g');
  oppna.push(g);
  await g.borja();
  skriv(g, 'helt');
  expect(await g.skicka()).toBe(true);
  expect([server.text(), g.osparat()]).toEqual(['helt', false]);
  f.stang();
});

it('random drops, delays and losses: every character of every writer, in order within each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), fc.constantFrom('fore', 'efter', null), fc.nat(9)), { minLength: 5, maxLength: 60 }), async (handelser) => {
      server = new Server();
      lager = new Minneslager();
      const skrivare = [await ny(), await ny(), await ny()];
      const antal = [0, 0, 0];
      const brott = handelser.map(([, b]) => b);
      server.brott = () => brott.pop() ?? null;
      for (const [vem, , vantan] of handelser) {
        const [f, nr] = [skrivare[vem], antal[vem] ?? 0];
        if (!f) continue;
        // Each goes on where it last was, in the middle of what the others write.
        const forra = `${vem}:${nr - 1}.`;
        skriv(f, `${vem}:${nr}.`, nr === 0 ? 0 : text(f).indexOf(forra) + forra.length);
        antal[vem] = nr + 1;
        if (vantan > 7) await f.skicka();
      }
      server.brott = () => null;
      for (const f of skrivare) await f.skicka();
      await waitUntil(() => skrivare.every((f) => text(f) === server.text()));
      for (const f of skrivare) expect(text(f)).toBe(server.text());
      for (const vem of [0, 1, 2]) {
        const mina = [...server.text().matchAll(/(\d):(\d+)\./g)].filter(([, v]) => Number(v) === vem).map(([, , nr]) => Number(nr));
        expect(mina).toEqual(Array.from({ length: antal[vem] ?? 0 }, (_, i) => i));
      }
      skrivare.forEach((f) => f.stang());
    }),
    { numRuns: 20 },
  );
});
