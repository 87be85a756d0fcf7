import { type Skrivelseinnehall, tomtInnehall } from '@gemensam/arende/domain';
import { genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from '../arenden/arende.entity';
import { skapaArende } from '../arenden/skapa-arende';
import { frysSiffror, tinaSiffror } from './frys-siffror';
import { fordela, type Projektscen, stallProjekt } from './skrivelse-scen';
import { lasSkrivelsesiffror } from './skrivelsesiffror.lasmodell';

const NB = '\u00a0';
let p: Provning;
let samordnare: Kontext;
let scen: Projektscen;

const las = (kontext: Kontext, id: string) => p.db.lasa(kontext, (l) => lasSkrivelsesiffror(l, id));
const varde = async (id: string, nyckel: string) => (await las(samordnare, id))?.siffror.find((s) => s.nyckel === nyckel)?.varde;
const nyttArende = async (): Promise<string> => {
  const utfall = await skapaArende(p.db, begaranFran(samordnare), { projektId: scen.projektId, typ: 'projektstart' });
  if (!('id' in utfall)) throw new Error(JSON.stringify(utfall));
  return utfall.id;
};

const med = (...nycklar: string[]): Skrivelseinnehall => ({
  ...tomtInnehall,
  ekonomi: { type: 'doc', content: [{ type: 'paragraph', content: nycklar.map((nyckel) => ({ type: 'siffra', attrs: { nyckel } })) }] },
});
const handelse = (id: string) => ({ handelsetyp: 'prov', objekttyp: 'arende', objektId: id, text: 'Prov.', data: {} });
const frys = async (id: string, innehall: Skrivelseinnehall) => {
  await p.agare.query('update gemensam.tjansteskrivelse set innehall = $2 where arende_id = $1', [id, JSON.stringify(innehall)]);
  return p.db.skriva(samordnare, { operation: 'prov' }, async (skriv) => (await frysSiffror(skriv, samordnare, id)) ?? genomfort(null, handelse(id)));
};

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet]);
  samordnare = await p.aktor('e_samordnare');
  scen = await stallProjekt(p, samordnare);
});
afterAll(() => p.stang());

describe('figures of an ärende', () => {
  it('come live from the newest allocation of the project, with what is secured', async () => {
    const id = await nyttArende();
    expect(await varde(id, 'projekt:totalt:2021')).toBe(`490${NB}000${NB}kr`);
    expect(await varde(id, 'projekt:sakrat:2021')).toBe(`245${NB}000${NB}kr`);
    expect(await varde(id, `post:${scen.postId}:andel:2581`)).toBe(`245${NB}000${NB}kr`);
    await fordela(p, samordnare, scen.postId, 2, [['2580', 24_500_000], ['2581', 20_000_050]]);
    expect(await varde(id, `post:${scen.postId}:andel:2581`)).toBe(`200${NB}000,50${NB}kr`);
    expect((await las(samordnare, id))?.siffror[0]?.kalla).toContain('fördelning 2');
  });

  it('are told only to those who see the ärende', async () => {
    const id = await nyttArende();
    const [ledamot, frammande] = [await p.aktor('ledamot', { kommunkod: '2580' }), await p.aktor('e_samordnare', { samverkan: 'region10' })];
    for (const [kontext, vilket] of [[ledamot, id], [frammande, id], [samordnare, nyttId()], [samordnare, 'x']] as const) expect(await las(kontext, vilket)).toBeNull();
  });
});

describe('figures of an ärende that is färdigberett', () => {
  it('stand still, those that the text holds and no others, until they are thawed', async () => {
    const id = await nyttArende();
    const nyckel = `post:${scen.postId}:andel:2580`;
    const fore = await varde(id, nyckel);
    expect(await frys(id, med(nyckel, nyckel))).toBeNull();
    await fordela(p, samordnare, scen.postId, 3, [['2580', 30_000_000], ['2581', 100]]);
    expect(await las(samordnare, id)).toMatchObject({ frysta: '2021-02-15', siffror: [{ nyckel, varde: fore }] });
    await p.db.skriva(samordnare, { operation: 'prov' }, async (skriv) => {
      await tinaSiffror(skriv, id);
      return genomfort(null, handelse(id));
    });
    expect((await las(samordnare, id))?.frysta).toBeNull();
    expect(await varde(id, nyckel)).toBe(`300${NB}000${NB}kr`);
  });

  it('are refused while the text holds one that is gone, and nothing is frozen', async () => {
    const id = await nyttArende();
    const nej = await frys(id, med(`post:${scen.postId}:belopp`, `post:${nyttId()}:belopp`));
    expect(arAvslag(nej) && nej).toMatchObject({ regel: 'En siffra finns inte längre', falt: 'ekonomi' });
    expect((await las(samordnare, id))?.frysta).toBeNull();
  });

  it('are no figures at all when the text holds none', async () => {
    const id = await nyttArende();
    expect(await frys(id, tomtInnehall)).toBeNull();
    expect(await las(samordnare, id)).toEqual({ frysta: '2021-02-15', siffror: [] });
  });
});
