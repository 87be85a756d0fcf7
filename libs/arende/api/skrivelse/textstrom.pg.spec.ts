import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import express from 'express';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasStromlage, strommaText } from './textstrom';
import { Textstrommar } from './textstrommar';

let p: Provning;
let strommar: Textstrommar;
let anna: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  strommar = new Textstrommar(p.datakalla);
  anna = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
});
afterAll(async () => {
  await strommar.onModuleDestroy();
  await p.stang();
});

/** Follows a text as Anna; how the portal finds out who she is waits for `vem`. */
const folj = async (arendeId: string, vem: () => Promise<Kontext | null>) => {
  const app = express();
  app.get('/', (_, res) => {
    void lasStromlage(p.db, anna, arendeId).then((fran) => fran && strommaText(res, { db: p.db, strommar, arendeId, vem }, fran));
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const svar = await fetch(`http://127.0.0.1:${port}/`);
  const handelser: string[] = [];
  const slut = (async () => {
    for await (const bit of svar.body ?? []) handelser.push(...[...Buffer.from(bit).toString().matchAll(/^event: (\w+)$/gm)].map((m) => m[1] ?? ''));
  })().catch(() => undefined);
  const tills = async (villkor: () => boolean): Promise<void> => {
    for (let n = 0; !villkor(); n++) {
      if (n > 400) throw new Error(`never: ${handelser.join(' ')}`);
      await new Promise((klar) => setTimeout(klar, 10));
    }
  };
  await tills(() => handelser.includes('oppen'));
  return { handelser, slut, tills, stang: () => {
    server.close();
    server.closeAllConnections();
  } };
};

const nytt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'x', 'ovrigt', 'utkast', $3, 'x', '2021-02-10')`, [anna.samverkan.id, id, (await p.aktor('e_samordnare')).person.id]);
  return id;
};
const bud = (a: string, mer: object): Promise<unknown> => p.agare.query(`select pg_notify('gemensam_text', $1)`, [JSON.stringify({ a, ...mer })]);

it.each([[true, ['andrad', 'oppen', 'slut']], [false, ['andrad', 'oppen', 'kommentarer']]] as const)('nothing is told of a text after an act on its ärende until it is known who sees it (hidden: %s)', async (hemligt, vantade) => {
  const id = await nytt();
  const grind: { oppna: () => void; fragade: number; vantar: Promise<void> } = { oppna: () => undefined, fragade: 0, vantar: Promise.resolve() };
  const strom = await folj(id, async () => {
    grind.fragade++;
    await grind.vantar;
    return anna;
  });
  await strom.tills(() => grind.fragade === 1);
  grind.vantar = new Promise((klar) => (grind.oppna = klar));
  if (hemligt) await p.agare.query(`update gemensam.arende set sekretess_slag = 'upphandling', sekretess_paragraf = '19:3', sekretess_skal = 'x', sekretess_fran = '2021-02-10', version = version + 1 where id = $1`, [id]);
  else await p.agare.query('update gemensam.arende set version = version + 1 where id = $1', [id]);
  await strom.tills(() => grind.fragade === 2);
  for (const mer of [{ p: 'AAAA' }, { k: true }, { n: 7 }]) await bud(id, mer);
  // Another text's follower has been told of what came after: so has this one's stream.
  const [annat, sist] = [await nytt(), { fick: false }];
  await strommar.folj(annat, { bud: () => void (sist.fick = true), slut: () => undefined });
  await bud(annat, { n: 1 });
  await strom.tills(() => sist.fick);
  expect(strom.handelser).toEqual(['andrad', 'oppen']);
  grind.oppna();
  await strom.tills(() => strom.handelser.length === vantade.length);
  expect(strom.handelser).toEqual(vantade);
  if (hemligt) await strom.slut;
  else {
    await bud(id, { p: 'AAAA' });
    await strom.tills(() => strom.handelser.at(-1) === 'narvaro');
  }
  strom.stang();
});
