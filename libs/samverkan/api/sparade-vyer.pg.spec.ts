import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type SparadVy, type SparaVyInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraVy, taBortVy } from './andra-vy';
import { sparaVy } from './spara-vy';
import { lasSparadeVyer, lasSparadVy } from './sparad-vy.lasmodell';

let p: Provning;
let kalix: Kontext;
let ledamoten: Kontext;
let samordnaren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([]);
  kalix = await p.aktor('kommunrepresentant', { kommunkod: '2514', namn: 'Kalix representant' });
  ledamoten = await p.aktor('ledamot', { kommunkod: '2580' });
  samordnaren = await p.aktor('e_samordnare');
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const input = (val: Partial<SparaVyInput> = {}): SparaVyInput => ({ lista: 'projekt', namn: `Vy ${nyttId()}`, vag: 'projekt/fastavla', fraga: 'lage=risk&fas=forstudie', delad: false, ...val });
const spara = (vem: Kontext, val: Partial<SparaVyInput> = {}, nyckel: string | null = null) => sparaVy(p.db, begaranFran(vem, nyckel), input(val));
const krav = (svar: unknown): SparadVy => {
  if (arAvslag(svar) || arKonflikt(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  // What is neither a refusal nor a conflict is the view.
  return svar as SparadVy;
};
const andra = (vem: Kontext, vy: SparadVy, val: object = {}) => andraVy(p.db, begaranFran(vem), { id: vy.id, version: vy.version, namn: vy.namn, delad: vy.delad, ...val });
const taBort = (vem: Kontext, vy: SparadVy, version = vy.version) => taBortVy(p.db, begaranFran(vem), { id: vy.id, version });
const ser = async (vem: Kontext): Promise<string[]> => (await p.db.lasa(vem, (las) => lasSparadeVyer(las, vem, 'projekt'))).map((v) => v.id);
const handelser = async (id: string) => (await p.agare.query<{ handelsetyp: string; text: string; data: object }>('select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id', [id])).rows;

describe('sparaVy', () => {
  it('keeps the own view for its maker alone, and the history tells nothing of it', async () => {
    const vy = krav(await spara(kalix, { namn: ' Min hemliga ' }));
    expect(vy).toMatchObject({ namn: 'Min hemliga', vag: 'projekt/fastavla', fraga: 'fas=forstudie&lage=risk', delad: false, egen: true, farTaBort: true, av: 'Kalix representant', version: 1 });
    expect(await ser(kalix)).toContain(vy.id);
    for (const annan of [ledamoten, samordnaren, regionen]) expect(await ser(annan)).not.toContain(vy.id);
    expect(await handelser(vy.id)).toEqual([{ handelsetyp: 'vy_sparad', text: 'En egen vy av Projekt sparades.', data: { lista: 'projekt', delad: false } }]);
  });

  it('shows a shared one to all in the samverkan, and to nobody else', async () => {
    const vy = krav(await spara(ledamoten, { namn: 'Nämndens', delad: true }));
    for (const annan of [kalix, samordnaren]) expect(await ser(annan)).toContain(vy.id);
    expect(await ser(regionen)).not.toContain(vy.id);
    expect(await handelser(vy.id)).toMatchObject([{ text: 'Vyn Nämndens av Projekt delades.', data: { namn: 'Nämndens', vag: 'projekt/fastavla' } }]);
  });

  it('refuses a second of the same name, also when two are sent at once, and gives the same answer for the same key', async () => {
    const tva = await Promise.all([spara(kalix, { namn: 'Samtidig' }), spara(kalix, { namn: 'SAMTIDIG' })]);
    expect(tva.filter((s) => arAvslag(s))).toMatchObject([{ regel: 'Namnet finns redan', falt: 'namn' }]);
    expect(krav(await spara(ledamoten, { namn: 'Samtidig' })).namn).toBe('Samtidig');
    const nyckel = nyttId();
    const namn = `Upprepad ${nyttId()}`;
    expect(krav(await spara(kalix, { namn }, nyckel)).id).toBe(krav(await spara(kalix, { namn }, nyckel)).id);
  });

  it('refuses what is no address of the list, and the one too many', async () => {
    expect(await spara(kalix, { vag: 'administration' })).toMatchObject({ falt: 'vag' });
    const vem = await p.aktor('revisor');
    await p.agare.query(
      `insert into gemensam.sparad_vy (samverkan_id, id, person_id, lista, namn, vag, fraga, delad) select $1, gen_random_uuid(), $2, 'projekt', 'v' || n, 'projekt', '', false from generate_series(1, 50) n`,
      [vem.samverkan.id, vem.person.id],
    );
    expect(await spara(vem)).toMatchObject({ regel: 'För många vyer' });
    expect(krav(await spara(vem, { lista: 'arenden', vag: 'arenden', fraga: '' })).fraga).toBe('');
  });
});

describe('andraVy', () => {
  it('renames, shares, and takes back what was shared; each leaves its event', async () => {
    const vy = krav(await spara(kalix, { namn: 'Risker' }));
    const delad = krav(await andra(kalix, vy, { delad: true, vag: 'projekt', fraga: 'lage=avviker' }));
    expect(delad).toMatchObject({ delad: true, vag: 'projekt', fraga: 'lage=avviker', version: 2 });
    const igen = krav(await andra(kalix, delad, { delad: false }));
    expect(await ser(ledamoten)).not.toContain(vy.id);
    expect((await handelser(vy.id)).map((h) => h.text)).toEqual(['En egen vy av Projekt sparades.', 'Vyn Risker av Projekt delades.', 'Vyn Risker av Projekt delas inte längre.']);
    expect(igen.version).toBe(3);
  });

  it('hands back what stands now when it was changed since', async () => {
    const vy = krav(await spara(kalix));
    const ny = krav(await andra(kalix, vy, { namn: `Ny ${nyttId()}` }));
    expect(await andra(kalix, vy, { namn: 'Annat' })).toMatchObject({ slag: 'konflikt', aktuell: { namn: ny.namn, version: 2 } });
    expect(await taBort(kalix, vy)).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
  });

  it("refuses another's shared view in words, and has never heard of another's own", async () => {
    const delad = krav(await spara(kalix, { delad: true }));
    expect(await andra(samordnaren, delad, { namn: 'Min' })).toMatchObject({ regel: 'Någon annans vy' });
    const egen = krav(await spara(kalix));
    for (const vem of [samordnaren, regionen]) {
      expect(await andra(vem, egen)).toMatchObject({ regel: 'Finns inte' });
      expect(await taBort(vem, egen)).toMatchObject({ regel: 'Finns inte' });
    }
    expect(await p.db.lasa(samordnaren, (las) => lasSparadVy(las, samordnaren, 'inget id'))).toBeNull();
  });
});

describe('taBortVy', () => {
  it('the maker takes away her own, the e-samordnare what is shared, and nobody else', async () => {
    const [a, b] = [krav(await spara(kalix, { namn: 'Delad ett', delad: true })), krav(await spara(kalix))];
    expect(await taBort(ledamoten, a)).toMatchObject({ regel: 'Någon annans vy' });
    krav(await taBort(samordnaren, a));
    krav(await taBort(kalix, b));
    expect(await ser(kalix)).not.toEqual(expect.arrayContaining([a.id]));
    expect((await handelser(a.id)).at(-1)).toMatchObject({ handelsetyp: 'vy_borttagen', text: 'Den delade vyn Delad ett av Projekt togs bort.' });
    expect(await taBort(kalix, b)).toMatchObject({ regel: 'Finns inte' });
  });
});
