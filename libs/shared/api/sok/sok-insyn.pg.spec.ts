import { nyttId } from '../db';
import { type Kontext } from '../kontext';
import { sokfil } from './sok-fil';
import { oppnaSokscen, type Sokscen } from './sok-scen';
import { sokAllt } from './sok.lasmodell';

let p: Sokscen;
let sekreterare: Kontext;
let utanfor: readonly Kontext[];
let handlaggare: Kontext;
const HEMLIGT = 'zebrafinken';

/** What is asked: the hidden word whole, its beginning, a part of it, typed wrong, with other words, and words that others have too. */
const FRAGOR = [
  HEMLIGT, 'zebra', 'brafink', 'zebrafinkn', 'zebrafinkarnas', `"hemliga ${HEMLIGT}"`, `anbud ${HEMLIGT}`, `anbud -${HEMLIGT}`, 'anbud', 'anbudd', 'anbudsprövningar', '2021/77', '7 654 321', 'anteckningar', 'beredningsgruppens',
];

beforeAll(async () => {
  p = await oppnaSokscen();
  sekreterare = await p.aktor('namndsekreterare');
  handlaggare = await p.aktor('e_samordnare', { namn: 'Handläggaren' });
  utanfor = await Promise.all([
    p.aktor('kommunrepresentant', { kommunkod: '2580' }), p.aktor('projektledare'), p.aktor('administrator'),
  ]);
  await p.projekt(sekreterare.samverkan, 'Öppet projekt', 'Här prövas anbud av alla.');
  await p.arende(sekreterare, 'Öppet ärende om anbud', { dnr: 1 });
  await p.handling(sekreterare, 'Öppet anbud', 'Anbudsprövning med poäng.', { projekt: await p.projekt(sekreterare.samverkan, 'Anbudsprojekt') });
});
afterAll(() => p.stang());

const svaren = async (vem: readonly Kontext[]): Promise<string[]> => {
  const svar: string[] = [];
  for (const k of vem)
    for (const fraga of FRAGOR)
      for (const val of [{}, { typ: 'handling' as const, sortering: 'datum' as const }])
        svar.push(`${k.person.namn} ${fraga} ${JSON.stringify(val)}: ${JSON.stringify(await p.sok(k, fraga, val))}`);
  return svar;
};

const nagot = `Den hemliga ${HEMLIGT} lämnar anbud om 7 654 321 kr. Anbudsprövningen pågår.`;

describe('what a person may not read changes nothing of what the person is told', () => {
  it('not by a hit, a count, an order, a page or a suggestion', async () => {
    const fore = await svaren(utanfor);
    const arende = await p.arende(handlaggare, `Anbud från ${HEMLIGT}`, { dnr: 77, bakgrund: nagot, sekretess: 'upphandling' });
    for (let n = 0; n < 25; n++) await p.handling(handlaggare, `Anbud ${n} ${HEMLIGT}`, nagot, { arende });
    await p.handling(handlaggare, `Bilaga ${HEMLIGT}`, nagot, { projekt: await p.projekt(sekreterare.samverkan, 'Ännu ett'), hemlig: true });
    await p.arende(handlaggare, `Utkast om ${HEMLIGT}`, { bakgrund: nagot });
    await p.arende(sekreterare, `Ordinarie ${HEMLIGT}`, { dnr: 78, bakgrund: nagot, sekretess: 'ordinarie' });
    await p.projekt({ ...sekreterare.samverkan, id: (await p.aktor('e_samordnare', { samverkan: 'region10' })).samverkan.id }, `Annan samverkan ${HEMLIGT}`, nagot);
    expect(await svaren(utanfor)).toEqual(fore);
    expect((await p.sok(handlaggare, HEMLIGT, { typ: 'handling' })).antal).toBe(26);
    expect((await p.sok(handlaggare, HEMLIGT)).typer.map((t) => [t.typ, t.antal]).sort()).toEqual([['arende', 3], ['handling', 26]]);
  });

  it('a meeting is not found by notes that the person may not read', async () => {
    const id = nyttId();
    await p.agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats) values ($1, $2, 'beredningsgrupp', '2021-03-01', '09:00', '10:00', 'Biblioteket')`, [sekreterare.samverkan.id, id]);
    const fore = await svaren(utanfor);
    await p.agare.query(`insert into gemensam.moteanteckning (samverkan_id, id, text, andrad_av_id, andrad_av) values ($1, $2, $3, $4, 'x')`, [sekreterare.samverkan.id, id, nagot, sekreterare.person.id]);
    expect(await svaren(utanfor)).toEqual(fore);
    expect((await p.sok(sekreterare, HEMLIGT, { typ: 'anteckning' })).traffar.map((t) => t.mal)).toEqual([[{ typ: 'mote', id, benamning: null }]]);
    for (const k of utanfor) expect((await p.sok(k, 'biblioteket')).traffar.map((t) => t.typ)).toEqual(['mote']);
  });

  it('a task is found by those who see it: who prepares, and its owner', async () => {
    const [mote, uppgift] = [nyttId(), nyttId()];
    const s = sekreterare.samverkan.id;
    const agare = await p.aktor('ledamot', { kommunkod: '2580' });
    await p.agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats) values ($1, $2, 'beredningsgrupp', '2021-03-08', '09:00', '10:00', 'Salen')`, [s, mote]);
    const fore = await svaren(utanfor);
    await p.agare.query(`insert into gemensam.motesuppgift (samverkan_id, id, mote_id, text, agare_id, agare, dag) values ($1, $2, $3, $4, $5, 'Ledamot', '2021-04-01')`, [s, uppgift, mote, `Fråga om ${HEMLIGT}`, agare.person.id]);
    expect(await svaren(utanfor)).toEqual(fore);
    for (const k of [sekreterare, agare])
      expect((await p.sok(k, HEMLIGT, { typ: 'uppgift' })).traffar.map((t) => [t.id, t.mal])).toEqual([[uppgift, [{ typ: 'mote', id: mote, benamning: 'beredningsgruppens möte 2021-03-08' }]]]);
    await p.agare.query(`update gemensam.motesuppgift set klar = '2021-03-20', klar_av = 'x', klar_anteckning = 'Skatan svarade' where id = $1`, [uppgift]);
    expect((await p.sok(sekreterare, 'skatan')).traffar.map((t) => t.id)).toEqual([uppgift]);
  });

  it('the file holds all that the person finds, and the same to the page', async () => {
    const allt = (k: Kontext) => p.db.lasa(k, (las) => sokAllt(las, { fraga: 'anbud', typ: null, ar: null, sortering: 'relevans' }));
    const egna = await allt(handlaggare);
    expect(egna.traffar.length).toBe(egna.antal);
    expect(egna.traffar.filter((t) => t.typ === 'handling').length).toBeGreaterThan(20);
    for (const k of utanfor) {
      const svar = await allt(k);
      expect([svar.antal, svar.traffar.length]).toEqual([(await p.sok(k, 'anbud')).antal, svar.antal]);
      expect(JSON.stringify(svar)).not.toContain('zebra');
    }
    const fil = sokfil(egna, handlaggare, (nyckel) => (nyckel === 'fraga' ? 'anbud' : ''));
    expect(fil.rader.length).toBe(egna.antal);
    expect(fil.rubrik?.[0]).toContain('anbud');
    expect(fil.rader.map((r) => r[0])).toContain('Ärende');
  });

  it('the index, its words and how it is kept are closed to the app role', async () => {
    for (const sats of [
      'select * from gemensam.sok_post', 'select * from gemensam.sok_ord', `select gemensam.sok_ordfragor(gen_random_uuid(), array['zebra'], true, true)`, 'select gemensam.sok_bygg_om()',
      `select gemensam.sok_indexera(gen_random_uuid(), 'projekt', gen_random_uuid())`, `update gemensam.handling_text set text = ''`,
    ])
      await expect(p.datakalla.query(sats)).rejects.toThrow(/permission denied/);
  });

  it('without a signed context nothing is found', async () => {
    expect(await p.datakalla.query(`select * from gemensam.sok_kandidater(array['anbud'], '{}', false)`)).toEqual([]);
    expect(await p.datakalla.query(`select * from gemensam.sok_rang(array['anbud'], array[gen_random_uuid()])`)).toEqual([]);
  });
});
