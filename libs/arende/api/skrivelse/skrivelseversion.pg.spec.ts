import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { kommenteraSkrivelse, losKommentar, svaraPaKommentar } from './kommentera-skrivelse';
import { skrivTillsammans, type Textsvar } from './skriv-tillsammans';
import { lasKommentarer } from './skrivelsekommentar.lasmodell';
import { lasVersion, lasVersioner } from './skrivelseversion.lasmodell';
import { sparaSkrivelseversion } from './spara-skrivelseversion';
import { textVidAkt } from './text-vid-akt';

let p: Provning;
let anna: Kontext;
let bo: Kontext;
let region: Kontext;
let arendeId: string;

beforeAll(async () => {
  p = await oppnaProvning([]);
  anna = await p.aktor('beredningsgrupp', { kommunkod: '2580', namn: 'Anna Prov' });
  bo = await p.aktor('e_samordnare', { namn: 'Bo Prov' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());
beforeEach(async () => {
  arendeId = nyttId();
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'En rubrik', 'ovrigt', 'utkast', $3, 'Anna Prov', '2021-02-10')`,
    [anna.samverkan.id, arendeId, anna.person.id],
  );
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, bakgrund, andrad_av) values ($1, $2, 'Bakgrund.', 'Anna Prov')`, [anna.samverkan.id, arendeId]);
});

const ratt = <T extends object>(utfall: T | Avslag | Konflikt<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  if ('aktuell' in utfall) throw new Error('conflict');
  return utfall;
};
const regel = (utfall: unknown): string => (arAvslag(utfall) ? utfall.regel : 'taken');

/** Writes at the beginning of the last paragraph of a section. Returns the number of the text. */
const skriv = async (vem: Kontext, avsnitt: string, ord: string): Promise<number> => {
  const doc = new Y.Doc();
  const synka = async (andring: Uint8Array | null): Promise<Textsvar> => ratt(await skrivTillsammans(p.db, begaranFran(vem), arendeId, { person: null, klient: doc.clientID, vektor: Y.encodeStateVector(doc), andring, narvaro: null }));
  Y.applyUpdate(doc, (await synka(null)).andring);
  const fore = Y.encodeStateVector(doc);
  const stycke = doc.getXmlFragment(avsnitt).get(0);
  if (!(stycke instanceof Y.XmlElement)) throw new Error('no paragraph');
  stycke.insert(0, [new Y.XmlText(ord)]);
  return (await synka(Y.encodeStateAsUpdate(doc, fore))).nummer;
};
const spara = (vem: Kontext, textnummer: number, anteckning = '', nyckel: string | null = null) => sparaSkrivelseversion(p.db, begaranFran(vem, nyckel), { arendeId, textnummer, anteckning });
const akt = (textnummer: number | null) =>
  p.db.skriva(bo, { operation: 'prov' }, async (s) => {
    const text = await textVidAkt(s, bo, arendeId, textnummer);
    if (arAvslag(text)) return text;
    return { slag: 'genomfort' as const, varde: 'fixed', handelser: [await text.spara('fardigberedd')] as const };
  });
const handelser = async (): Promise<string[]> => (await p.agare.query<{ text: string }>('select text from gemensam.handelse where objekt_id = $1 order by id', [arendeId])).rows.map((r) => r.text);

describe('versions', () => {
  it('are kept with note, author and text, and once with one key', async () => {
    const nummer = await skriv(anna, 'bakgrund', 'Annas ');
    const nyckel = randomUUID();
    const v = ratt(await spara(bo, nummer, 'Inför  mötet\n', nyckel));
    expect(v).toMatchObject({ nummer: 1, textnummer: 2, orsak: 'sparad', anteckning: 'Inför mötet', av: 'Bo Prov' });
    expect(ratt(await spara(bo, nummer, 'Inför  mötet\n', nyckel)).id).toBe(v.id);
    // Nothing new, and nothing to say: the same version.
    expect(ratt(await spara(anna, nummer)).id).toBe(v.id);
    await skriv(bo, 'ekonomi', 'Pengar');
    expect(ratt(await spara(anna, nummer + 1))).toMatchObject({ nummer: 2, textnummer: 3 });
    expect((await p.db.lasa(anna, (las) => lasVersioner(las, arendeId)))?.map((x) => x.nummer)).toEqual([2, 1]);
    const text = await p.db.lasa(anna, (las) => lasVersion(las, v.id));
    expect(JSON.parse(text?.innehall ?? '{}')).toMatchObject({ bakgrund: { content: [{ content: [{ type: 'text', text: 'Annas Bakgrund.' }] }] }, ekonomi: { type: 'doc', content: [{ type: 'paragraph' }] } });
    expect(JSON.parse(text?.forfattare ?? '{}')).toMatchObject({ bakgrund: [{ person: anna.person.id, namn: 'Anna Prov', langd: 6 }, { person: null, langd: 9 }], ekonomi: [] });
    expect(await handelser()).toEqual([1, 2].map((n) => `Version ${n} av tjänsteskrivelsen i ett utkast till ärende sparades.`));
  });

  it('are hidden from the other samverkan, and not changed by the app', async () => {
    const v = ratt(await spara(anna, 1, 'x'));
    expect(await p.db.lasa(region, (las) => lasVersion(las, v.id))).toBeNull();
    expect(await p.db.lasa(region, (las) => lasVersioner(las, arendeId))).toBeNull();
    expect(regel(await spara(region, 1, 'x'))).toBe('Finns inte');
    expect(regel(await spara(anna, 1, 'x'.repeat(301)))).toBe('För lång text');
    await expect(p.db.lasa(anna, (las) => las.rader({ namn: 'prov.andra-version', text: `update gemensam.skrivelseversion set anteckning = ''` }))).rejects.toThrow();
  });
});

describe('an act that fixes the text', () => {
  it('fixes what was seen, with a version', async () => {
    const nummer = await skriv(anna, 'bakgrund', 'Annas ');
    expect(await akt(nummer)).toBe('fixed');
    expect(await handelser()).toEqual(['Version 1 av tjänsteskrivelsen i ett utkast till ärende sparades när ärendet färdigbereddes.']);
  });

  it('refuses what was not seen, and says who has written what since', async () => {
    const nummer = await skriv(anna, 'bakgrund', 'Annas ');
    await skriv(bo, 'ekonomi', 'Pengar');
    await skriv(anna, 'juridik', 'Lag');
    const nej = await akt(nummer);
    expect(nej).toMatchObject({ regel: 'Texten har ändrats', text: 'Efter det du såg har det skrivits i Ekonomi och finansiering (Bo Prov), Juridik (Anna Prov).', falt: 'ekonomi' });
    expect(await p.db.lasa(anna, (las) => lasVersioner(las, arendeId))).toEqual([]);
    expect(await akt(nummer + 2)).toBe('fixed');
  });

  it('takes a text that nobody has opened', async () => {
    expect(await akt(1)).toBe('fixed');
  });
});

describe('comments', () => {
  const kommentera = (vem: Kontext, val: object = {}) => kommenteraSkrivelse(p.db, begaranFran(vem), { arendeId, id: randomUUID(), avsnitt: 'bakgrund', citat: 'Bak\ngrund', text: ' Stämmer det? ', ...val });

  it('make a thread that is answered, resolved and opened again', async () => {
    const k = ratt(await kommentera(anna));
    expect(k).toMatchObject({ avsnitt: 'bakgrund', citat: 'Bak grund', text: 'Stämmer det?', av: 'Anna Prov', svar: [], version: 1, lostAv: null });
    expect(ratt(await svaraPaKommentar(p.db, begaranFran(bo), { kommentarId: k.id, text: 'Ja.' })).svar).toMatchObject([{ text: 'Ja.', av: 'Bo Prov' }]);
    const lost = ratt(await losKommentar(p.db, begaranFran(bo), { kommentarId: k.id, version: 1, lost: true }));
    expect(lost).toMatchObject({ lostAv: 'Bo Prov', version: 2 });
    // Somebody who saw the thread before that.
    expect(await losKommentar(p.db, begaranFran(anna), { kommentarId: k.id, version: 1, lost: true })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, lostAv: 'Bo Prov' } });
    expect(ratt(await losKommentar(p.db, begaranFran(anna), { kommentarId: k.id, version: 2, lost: false }))).toMatchObject({ lostAv: null, version: 3 });
    expect((await handelser()).join(' ')).not.toMatch(/Stämmer|Ja\.|grund\./);
    expect(await handelser()).toHaveLength(4);
  });

  it('are refused when they say nothing, too much, or stand nowhere', async () => {
    expect(regel(await kommentera(anna, { text: ' \u200b ' }))).toBe('Kommentaren är tom');
    expect(regel(await kommentera(anna, { text: 'x'.repeat(2001) }))).toBe('För lång text');
    for (const fel of [{ avsnitt: 'rubrik' }, { avsnitt: 'constructor' }, { id: 'x' }]) expect(regel(await kommentera(anna, fel))).toBe('Otillåtet innehåll');
    const id = randomUUID();
    ratt(await kommentera(anna, { id }));
    expect(regel(await kommentera(bo, { id }))).toBe('Otillåtet innehåll');
  });

  it('are not for the other samverkan, nor for a text that is locked', async () => {
    const k = ratt(await kommentera(anna));
    expect(regel(await kommentera(region))).toBe('Finns inte');
    expect(regel(await svaraPaKommentar(p.db, begaranFran(region), { kommentarId: k.id, text: 'x' }))).toBe('Finns inte');
    expect(await p.db.lasa(region, (las) => lasKommentarer(las, arendeId))).toBeNull();
    await p.agare.query(`update gemensam.arende set tillstand = 'beredd', dnr_ar = 2021, dnr_lopnummer = $2, klassificering = '1' where id = $1`, [arendeId, Math.floor(Math.random() * 1e9)]);
    expect(regel(await losKommentar(p.db, begaranFran(anna), { kommentarId: k.id, version: 1, lost: true }))).toBe('Tjänsteskrivelsen är låst');
    expect(await p.db.lasa(anna, (las) => lasKommentarer(las, arendeId))).toHaveLength(1);
  });
});
