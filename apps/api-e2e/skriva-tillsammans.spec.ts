import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as vanta } from 'node:timers/promises';
import { Client } from 'pg';
import * as Y from 'yjs';
import { type ApiProcess, startaApi } from './api-process';
import { arNatfel } from './klient';
import { nyPerson, nySession, nyttUppdrag, samverkanMed } from './scen';
import { fro, nyDatabas, nyMapp, slump, testmiljo } from './testmiljo';

/** Random bodies sent to the address of the text. The full run: FUZZ=10000. */
const FUZZ = Number(process.env['FUZZ'] ?? 1_000);

const { main, mallUrl } = testmiljo();
const mapp = nyMapp();
let databasUrl: string;
let ett: ApiProcess;
let tva: ApiProcess;
let agare: Client;
let samverkan: string;
const kakor: string[] = [];
const personer: string[] = [];

beforeAll(async () => {
  databasUrl = await nyDatabas(mallUrl);
  [ett, tva] = await Promise.all([startaApi({ main, databasUrl, datamapp: mapp }), startaApi({ main, databasUrl, datamapp: mapp })]);
  agare = new Client({ connectionString: databasUrl });
  await agare.connect();
  samverkan = await samverkanMed(agare, 'norrbotten');
  for (const [namn, roll] of [['skriv-anna', 'e_samordnare'], ['skriv-bo', 'namndsekreterare']] as const) {
    const person = await nyPerson(agare, namn);
    await nyttUppdrag(agare, samverkan, person, roll, null);
    personer.push(person);
    kakor.push(await nySession(agare, person));
  }
});
afterAll(async () => {
  await ett?.stoppa();
  await tva?.stoppa();
  await agare?.end();
});

const nyttArende = async (): Promise<string> => {
  const id = randomUUID();
  await agare.query(`insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'Prov', 'ovrigt', 'utkast', $3, 'Prov', '2021-02-10')`, [samverkan, id, personer[0]]);
  await agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'Prov')`, [samverkan, id]);
  return id;
};
const bas64 = (b: Uint8Array): string => Buffer.from(b).toString('base64');
const posta = (api: ApiProcess, arende: string, kaka: string, kropp: string) =>
  fetch(`${api.adress}/api/norrbotten/arenden/${arende}/text`, { method: 'POST', headers: { cookie: kaka, 'content-type': 'application/json', 'apollo-require-preflight': '1' }, body: kropp });

/** An editor that sends all that the portal lacks until it is taken, to whichever replica answers. */
class Redigerare {
  readonly doc = new Y.Doc();
  portalen = Y.encodeStateVector(new Y.Doc());
  nummer = 0;
  brutna = 0;
  constructor(
    private readonly arende: string,
    private readonly kaka: string,
    readonly repliker: () => readonly ApiProcess[],
  ) {}

  async synka(): Promise<void> {
    for (let forsok = 0; forsok < 200; forsok++) {
      const repliker = this.repliker();
      const api = repliker[forsok % repliker.length] ?? ett;
      const ny = Y.encodeStateAsUpdate(this.doc, this.portalen);
      const svar = await posta(api, this.arende, this.kaka, JSON.stringify({ klient: this.doc.clientID, vektor: bas64(Y.encodeStateVector(this.doc)), andring: this.nummer ? bas64(ny) : null })).catch((fel: unknown) => {
        if (!arNatfel(fel)) throw fel;
        return null;
      });
      if (!svar || svar.status === 503) {
        this.brutna++;
        await vanta(25);
        continue;
      }
      const text = await svar.text();
      if (svar.status !== 200) throw new Error(`${svar.status} ${text}`);
      const { andring, vektor, nummer }: { andring: string; vektor: string; nummer: number } = JSON.parse(text);
      Y.applyUpdate(this.doc, Buffer.from(andring, 'base64'));
      this.portalen = Buffer.from(vektor, 'base64');
      this.nummer = nummer;
      return;
    }
    throw new Error('no replica takes the text');
  }

  skriv(ord: string): void {
    const stycke = this.doc.getXmlFragment('bakgrund').get(0);
    if (!(stycke instanceof Y.XmlElement)) throw new Error('no paragraph');
    const text = stycke.get(0);
    if (text instanceof Y.XmlText) text.insert(text.length, ord);
  }

  text(): string {
    return this.doc.getXmlFragment('bakgrund').toString().replaceAll(/<[^>]*>/g, '');
  }
}

interface Strom {
  readonly handelser: { readonly slag: string; readonly data: string }[];
  readonly slut: Promise<void>;
  readonly stang: () => void;
}
const folj = async (api: ApiProcess, arende: string, kaka: string): Promise<Strom> => {
  const avbryt = new AbortController();
  const svar = await fetch(`${api.adress}/api/norrbotten/arenden/${arende}/text/strom`, { headers: { cookie: kaka }, signal: avbryt.signal });
  expect([svar.status, svar.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const handelser: { slag: string; data: string }[] = [];
  const las = async (): Promise<void> => {
    let rest = '';
    for await (const bit of svar.body ?? []) {
      rest += Buffer.from(bit).toString('utf8');
      for (let slut = rest.indexOf('\n\n'); slut >= 0; slut = rest.indexOf('\n\n')) {
        const [slag, data] = [/event: (.*)/.exec(rest.slice(0, slut))?.[1], /data: (.*)/.exec(rest.slice(0, slut))?.[1]];
        if (slag) handelser.push({ slag, data: data ?? '' });
        rest = rest.slice(slut + 2);
      }
    }
  };
  return { handelser, slut: las().catch(() => undefined), stang: () => avbryt.abort() };
};
const tills = async (galler: () => boolean, ms = 5_000): Promise<void> => {
  for (const slut = Date.now() + ms; !galler(); await vanta(20)) if (Date.now() > slut) throw new Error('it did not happen in time');
};

test('what is written through one replica is told by the stream of the other, and read there', async () => {
  const arende = await nyttArende();
  const [a, b] = [new Redigerare(arende, kakor[0] ?? '', () => [ett]), new Redigerare(arende, kakor[1] ?? '', () => [tva])];
  await a.synka();
  await b.synka();
  const strom = await folj(tva, arende, kakor[1] ?? '');
  a.skriv('Hej från ett. ');
  const fore = Date.now();
  await a.synka();
  await tills(() => strom.handelser.some((h) => h.data === `{"nummer":${a.nummer}}`));
  process.stdout.write(`the other replica was told after ${Date.now() - fore} ms\n`);
  await b.synka();
  expect(b.text()).toBe('Hej från ett. ');
  // Presence carries the name that the portal knows, whatever is said.
  const lage = Buffer.from(JSON.stringify({ user: { name: 'Någon annan', color: '#000' }, cursor: null }));
  const narvaro = Buffer.from([1, ...varint(a.doc.clientID), 1, ...varint(lage.length), ...lage]);
  const svar = await posta(ett, arende, kakor[0] ?? '', JSON.stringify({ klient: a.doc.clientID, vektor: bas64(a.portalen), narvaro: narvaro.toString('base64') }));
  expect(svar.status).toBe(200);
  await tills(() => strom.handelser.some((h) => h.slag === 'narvaro'));
  const bud: { base64: string } = JSON.parse(strom.handelser.find((h) => h.slag === 'narvaro')?.data ?? '{}');
  expect(Buffer.from(bud.base64, 'base64').toString('utf8')).toContain('Prov skriv-anna');
  expect(Buffer.from(bud.base64, 'base64').toString('utf8')).not.toContain('Någon annan');
  strom.stang();
});

const varint = (n: number): number[] => (n < 128 ? [n] : [128 + (n % 128), ...varint(Math.floor(n / 128))]);

test('who may not see the ärende any more is let go of at once; a text that is locked says so, and when it is open again', async () => {
  const arende = await nyttArende();
  await new Redigerare(arende, kakor[0] ?? '', () => [ett]).synka();
  const strommar = [await folj(ett, arende, kakor[0] ?? ''), await folj(tva, arende, kakor[1] ?? '')];
  await agare.query(`update gemensam.arende set version = version + 1, tillstand = 'beredd', dnr_ar = 2019, dnr_lopnummer = 901, klassificering = '1' where id = $1`, [arende]);
  await tills(() => strommar.every((s) => s.handelser.some((h) => h.slag === 'last')));
  expect(strommar[0]?.handelser.some((h) => h.slag === 'oppen')).toBe(true);
  const oppnade = strommar.map((s) => s.handelser.filter((h) => h.slag === 'oppen').length);
  await agare.query(`update gemensam.arende set version = version + 1, tillstand = 'under_beredning' where id = $1`, [arende]);
  await tills(() => strommar.every((s, i) => s.handelser.filter((h) => h.slag === 'oppen').length === (oppnade[i] ?? 0) + 1));
  // Secrecy in a procurement: the handläggare alone.
  await agare.query(`update gemensam.arende set version = version + 1, sekretess_slag = 'upphandling', sekretess_paragraf = '19:3', sekretess_skal = 'Prov', sekretess_fran = '2021-02-15' where id = $1`, [arende]);
  await tills(() => strommar[1]?.handelser.at(-1)?.slag === 'slut');
  await strommar[1]?.slut;
  expect(strommar[0]?.handelser.some((h) => h.slag === 'slut')).toBe(false);
  const svar = await posta(tva, arende, kakor[1] ?? '', JSON.stringify({ klient: 1, vektor: 'AA==' }));
  expect(svar.status).toBe(404);
  strommar[0]?.stang();
});

test('two write through two replicas while each is restarted in turn: both see every word of both', async () => {
  const arende = await nyttArende();
  const repliker = { ett, tva };
  const skrivare = [new Redigerare(arende, kakor[0] ?? '', () => [repliker.ett, repliker.tva]), new Redigerare(arende, kakor[1] ?? '', () => [repliker.tva, repliker.ett])];
  await skrivare[0]?.synka();
  await skrivare[1]?.synka();
  const strom = await folj(ett, arende, kakor[0] ?? '');
  const slut = { nu: false };
  const skrivna = skrivare.map(() => [] as string[]);
  const last = Promise.all(
    skrivare.map(async (s, i) => {
      for (let n = 0; !slut.nu; n++) {
        s.skriv(`[${i}.${n}]`);
        skrivna[i]?.push(`[${i}.${n}]`);
        await s.synka();
        await vanta(20);
      }
    }),
  );
  await vanta(400);
  // The stream ends with its process, which does not wait for it.
  expect(await ett.stoppa('SIGTERM')).toBe(0);
  await strom.slut;
  ett = repliker.ett = await startaApi({ main, databasUrl, datamapp: mapp });
  expect(await tva.stoppa('SIGTERM')).toBe(0);
  tva = repliker.tva = await startaApi({ main, databasUrl, datamapp: mapp });
  await vanta(300);
  slut.nu = true;
  await last;
  for (const s of skrivare) await s.synka();
  expect(skrivare[0]?.text()).toBe(skrivare[1]?.text());
  const text = skrivare[0]?.text() ?? '';
  for (const [i, ord] of skrivna.entries()) {
    expect(ord.filter((o) => !text.includes(o))).toEqual([]);
    expect([...text.matchAll(new RegExp(`\\[${i}\\.\\d+\\]`, 'g'))].map((m) => m[0])).toEqual(ord);
  }
  process.stdout.write(`rolling restart: ${skrivna.flat().length} changes, sent again ${skrivare[0]?.brutna}+${skrivare[1]?.brutna} times\n`);
});

test('random bytes and bodies: never a 500, nothing in the log, and the text stands', async () => {
  const arende = await nyttArende();
  const r = new Redigerare(arende, kakor[0] ?? '', () => [ett]);
  await r.synka();
  r.skriv('Det här står kvar.');
  await r.synka();
  const tal = slump(fro());
  const heltal = (n: number): number => Math.floor(tal() * n);
  const akta = Y.encodeStateAsUpdate(r.doc);
  const bytes = (): Uint8Array => {
    const lott = tal();
    if (lott < 0.3) return randomBytes(heltal(120));
    const kopia = Uint8Array.from(akta);
    for (let n = 0; n <= heltal(4); n++) kopia[heltal(kopia.length)] = heltal(256);
    return lott < 0.7 ? kopia : kopia.subarray(0, heltal(kopia.length));
  };
  const kropp = (): string => {
    const lott = tal();
    if (lott < 0.03) return ['', '[]', 'null', '{', '{"klient":-1}', '{"klient":1e400,"vektor":1}', '{"klient":1,"vektor":"%%"}', `{"klient":1,"vektor":"${'A'.repeat(5_000)}"}`][heltal(8)] ?? '';
    return JSON.stringify({ klient: heltal(2 ** 32), vektor: bas64(lott < 0.2 ? bytes() : r.portalen), andring: lott < 0.9 ? bas64(bytes()) : null, narvaro: lott > 0.85 ? bas64(bytes()) : null });
  };
  const antal = new Map<number, number>();
  const skicka = async (): Promise<void> => {
    const { status } = await posta(ett, arende, kakor[0] ?? '', kropp());
    antal.set(status, (antal.get(status) ?? 0) + 1);
  };
  const fel = ett.fel();
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let n = 0; n < FUZZ / 4; n++) await skicka();
  }));
  process.stdout.write(`${FUZZ} bodies: ${JSON.stringify(Object.fromEntries(antal))}\n`);
  expect([...antal.keys()].filter((s) => ![200, 400, 422].includes(s))).toEqual([]);
  expect(ett.fel()).toBe(fel);
  const efter = new Redigerare(arende, kakor[1] ?? '', () => [tva]);
  await efter.synka();
  efter.skriv('!');
  await efter.synka();
  expect(efter.nummer).toBeGreaterThan(1);
}, Math.max(120_000, FUZZ * 60));
