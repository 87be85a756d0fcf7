import { arKonflikt, type Konflikt, type Kontext, nyttId, skrivCsv } from '@gemensam/shared/api';
import { type AnmalJavInput, type Franvaro, type Jav, type Styrelseuppdrag } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { antecknaFranvaro } from '../franvaro/anteckna-franvaro';
import { avslutaFranvaro } from '../franvaro/avsluta-franvaro';
import { besvaraFranvaro } from '../franvaro/besvara-franvaro';
import { franvarofil } from '../franvaro/franvaro-fil';
import { FranvaroEntitet } from '../franvaro/franvaro.entity';
import { lasFranvarolista, lasFranvaroOmMig } from '../franvaro/franvaro.lasmodell';
import { anmalJav } from './anmal-jav';
import { avgorJav } from './avgor-jav';
import { javsfil, styrelsefil } from './jav-fil';
import { JavEntitet, StyrelseuppdragEntitet } from './jav.entity';
import { lasJavAttAvgora, lasJavsbild, lasJavslista } from './jav.lasmodell';
import { avslutaStyrelseuppdrag, laggTillStyrelseuppdrag } from './styrelseuppdragen';

let p: Provning;
let ordforanden: Kontext;
let vice: Kontext;
let samordnaren: Kontext;
let sekreteraren: Kontext;
let ledamoten: Kontext;
let region: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([FranvaroEntitet, JavEntitet, StyrelseuppdragEntitet]);
  ordforanden = await p.aktor('ordforande', { namn: 'Ordf' });
  vice = await p.aktor('vice_ordforande', { namn: 'Vice' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Esam' });
  sekreteraren = await p.aktor('namndsekreterare', { namn: 'Sekr' });
  ledamoten = await p.aktor('ledamot', { namn: 'Led', kommunkod: '2580' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const klar = async <T extends object>(utfall: Promise<T | Avslag | Konflikt<T>>): Promise<T> => {
  const svar = await utfall;
  if (arAvslag(svar) || arKonflikt(svar)) throw new Error(`not done: ${JSON.stringify(svar)}`);
  return svar;
};
const nekad = async (utfall: Promise<unknown>): Promise<Avslag> => {
  const svar = await utfall;
  if (!arAvslag(svar)) throw new Error(`not refused: ${JSON.stringify(svar)}`);
  return svar;
};
const projekt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'forstudie')`, [ordforanden.samverkan.id, id, `Projekt ${id.slice(-4)}`]);
  return id;
};
const handelser = async (typ: string): Promise<readonly { text: string; data: Record<string, unknown> }[]> =>
  (await p.agare.query<{ text: string; data: Record<string, unknown> }>('select text, data from gemensam.handelse where handelsetyp = $1 order by tid', [typ])).rows;
const borta = (vem: Kontext, personId: string, fran: string, till: string, nyckel: string | null = null): Promise<Franvaro | Avslag> => antecknaFranvaro(p.db, begaranFran(vem, nyckel), { personId, fran, till, skal: 'semester' });
const anmal = (vem: Kontext, sakId: string, val: Partial<AnmalJavInput> = {}): Promise<Jav | Konflikt<Jav> | Avslag> =>
  anmalJav(p.db, begaranFran(vem), { saktyp: 'projekt', sakId, grund: 'saken_angar', text: '', bedomning: 'jav', ...val });
const avgor = (vem: Kontext, j: Pick<Jav, 'id' | 'version'>, utfall: 'jav' | 'inte_jav' = 'inte_jav'): Promise<Jav | Konflikt<Jav> | Avslag> => avgorJav(p.db, begaranFran(vem), { id: j.id, version: j.version, utfall, skal: 'Bolaget är ett annat.' });

describe('absence', () => {
  it('is noted of oneself, and of others by the e-samordnare and the nämndsekreterare', async () => {
    expect(await klar(borta(ledamoten, ledamoten.person.id, '2021-02-20', '2021-02-25'))).toMatchObject({ person: 'Led', roller: ['ledamot'], noteradAv: 'Led', farAvsluta: true, version: 1 });
    expect(await klar(borta(sekreteraren, ledamoten.person.id, '2021-03-20', '2021-03-25'))).toMatchObject({ noteradAv: 'Sekr' });
    expect(await nekad(borta(ordforanden, ledamoten.person.id, '2021-04-20', '2021-04-25'))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await nekad(borta(sekreteraren, nyttId(), '2021-04-20', '2021-04-25'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(borta(sekreteraren, 'a\u0000b', '2021-04-20', '2021-04-25'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(borta(region, ledamoten.person.id, '2021-04-20', '2021-04-25'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(borta(ledamoten, ledamoten.person.id, '2021-02-25', '2021-02-26'))).toMatchObject({ regel: 'Redan frånvarande' });
    expect((await handelser('franvaro_antecknad'))[0]).toMatchObject({ text: 'Led är frånvarande 2021-02-20–2021-02-25.', data: { franvaroskal: 'Semester' } });
  });

  it('the same key is one absence, and two at once are one', async () => {
    const nyckel = nyttId();
    const [a, b] = await Promise.all([borta(vice, vice.person.id, '2021-05-01', '2021-05-02', nyckel), borta(vice, vice.person.id, '2021-05-01', '2021-05-02', nyckel)]);
    expect(a).toEqual(b);
    const svar = await Promise.all([borta(vice, vice.person.id, '2021-06-01', '2021-06-09'), borta(sekreteraren, vice.person.id, '2021-06-05', '2021-06-20')]);
    expect(svar.filter((s) => arAvslag(s))).toMatchObject([{ regel: 'Redan frånvarande' }]);
  });

  it('ends early, and is taken back before it begins; a stale form gets what stands now', async () => {
    const f = await klar(borta(samordnaren, samordnaren.person.id, '2021-02-10', '2021-02-28'));
    const sluta = (rad: Franvaro, tillbaka: string, vem = samordnaren) => avslutaFranvaro(p.db, begaranFran(vem), { id: rad.id, version: rad.version, tillbaka });
    expect(await nekad(sluta(f, '2021-02-16', ordforanden))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await nekad(sluta(f, '2021-02-14'))).toMatchObject({ regel: 'Dagen har redan varit' });
    const efter = await klar(sluta(f, '2021-02-16'));
    expect(efter).toMatchObject({ till: '2021-02-15', version: 2, aterkallad: false });
    expect(await sluta(f, '2021-02-15')).toMatchObject({ slag: 'konflikt', aktuell: { till: '2021-02-15' } });
    const kommande = await klar(borta(samordnaren, samordnaren.person.id, '2021-03-10', '2021-03-12'));
    const tagen = await klar(sluta(kommande, '2021-03-10'));
    expect(tagen).toMatchObject({ aterkallad: true, farAvsluta: false });
    expect(await nekad(sluta(tagen, '2021-03-10'))).toMatchObject({ regel: 'Redan återtagen' });
    expect(await nekad(avslutaFranvaro(p.db, begaranFran(region), { id: f.id, version: 2, tillbaka: '2021-02-16' }))).toMatchObject({ regel: 'Finns inte' });
    expect((await handelser('franvaro_avslutad')).map((h) => h.text)).toEqual(['Esam är tillbaka 2021-02-16. Frånvaron var antecknad till 2021-02-28.']);
    const fil = await p.db.lasa(ordforanden, async (las) => franvarofil(await lasFranvarolista(las, ordforanden), ordforanden, (n) => (n === 'lage' ? 'aterkallad' : '')));
    expect(fil.rader).toEqual([['Esam', 'E-samordnare', '2021-03-10', '2021-03-12', 'Semester', 'Återtagen', 'Esam', '2021-02-15', null]]);
    expect(skrivCsv(fil).toString()).toContain('Esam');
  });
});

describe('what somebody else has noted', () => {
  const besvara = (vem: Kontext, f: Pick<Franvaro, 'id' | 'version'>, stammer: boolean) => besvaraFranvaro(p.db, begaranFran(vem), { id: f.id, version: f.version, stammer });
  const omMig = (vem: Kontext) => p.db.lasa(vem, (las) => lasFranvaroOmMig(las, vem));

  it('waits for the absent person, who ends it from the day on by saying that it is wrong; only she, and once', async () => {
    const over = await p.aktor('overordnad', { namn: 'Over' });
    const f = await klar(borta(samordnaren, over.person.id, '2021-02-10', '2021-02-20'));
    expect(f).toMatchObject({ noteradDatum: '2021-02-15', svar: null, farSvara: false });
    expect((await omMig(over)).map((x) => x.id)).toEqual([f.id]);
    expect(await omMig(samordnaren)).toEqual([]);
    expect(await nekad(besvara(samordnaren, f, false))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await besvara(over, { id: f.id, version: 9 }, false)).toMatchObject({ slag: 'konflikt', aktuell: { version: 1 } });
    expect(await klar(besvara(over, f, false))).toMatchObject({ till: '2021-02-14', aterkallad: false, svar: 'stammer_inte', svarat: '2021-02-15', version: 2 });
    expect(await omMig(over)).toEqual([]);
    expect(await nekad(besvara(over, { id: f.id, version: 2 }, true))).toMatchObject({ regel: 'Inget att svara på' });
    expect((await handelser('franvaro_bestridd')).map((h) => h.text)).toEqual(['Over svarade att frånvaron 2021-02-10–2021-02-20, antecknad av Esam, inte stämmer. Den slutade 2021-02-14.']);

    const idag = await klar(borta(samordnaren, over.person.id, '2021-02-15', '2021-02-15'));
    expect(await klar(besvara(over, idag, false))).toMatchObject({ aterkallad: true });
    const riktig = await klar(borta(sekreteraren, over.person.id, '2021-03-01', '2021-03-02'));
    expect(await klar(besvara(over, riktig, true))).toMatchObject({ till: '2021-03-02', svar: 'stammer' });
    expect(await klar(borta(over, over.person.id, '2021-04-01', '2021-04-02'))).toMatchObject({ farSvara: false });
    expect(await nekad(besvara(region, idag, true))).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('jäv', () => {
  it('is declared by the person herself and judged by the ordförande, who may judge anew', async () => {
    const sak = await projekt();
    const j = await klar(anmal(ledamoten, sak));
    expect(j).toMatchObject({ person: 'Led', sakNamn: `Projekt ${sak.slice(-4)}`, avgjord: null, farAvgora: false });
    expect(await anmal(ledamoten, sak)).toMatchObject({ slag: 'konflikt', aktuell: { id: j.id } });
    expect(await nekad(anmal(ledamoten, nyttId()))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(anmal(region, sak))).toMatchObject({ regel: 'Finns inte' });
    expect((await p.db.lasa(ordforanden, (las) => lasJavAttAvgora(las, ordforanden))).map((x) => x.id)).toEqual([j.id]);
    expect(await p.db.lasa(vice, (las) => lasJavAttAvgora(las, vice))).toEqual([]);
    expect(await nekad(avgor(vice, j))).toMatchObject({ regel: 'Ordföranden avgör' });
    expect(await nekad(avgorJav(p.db, begaranFran(ordforanden), { id: j.id, version: 1, utfall: 'jav', skal: ' ' }))).toMatchObject({ falt: 'skal' });
    const avgjord = await klar(avgor(ordforanden, j, 'jav'));
    expect(avgjord).toMatchObject({ avgjord: 'jav', avgjordAv: 'Ordf', avgjordSkal: 'Bolaget är ett annat.', version: 2 });
    expect(await avgor(ordforanden, j)).toMatchObject({ slag: 'konflikt', aktuell: { avgjord: 'jav' } });
    expect(await nekad(avgor(ordforanden, avgjord, 'jav'))).toMatchObject({ regel: 'Redan avgjord så' });
    expect(await klar(avgor(ordforanden, avgjord))).toMatchObject({ avgjord: 'inte_jav' });
    expect((await handelser('jav_avgjort')).map((h) => h.data['forut'])).toEqual([{ avgjord: null }, { avgjord: 'jav' }]);
    expect(await klar(anmal(ledamoten, sak))).toMatchObject({ avgjord: null });
  });

  it('one that was judged not to be jäv is not judged anew while the person has raised it again', async () => {
    const sak = await projekt();
    const forst = await klar(avgor(ordforanden, await klar(anmal(ledamoten, sak))));
    const igen = await klar(anmal(ledamoten, sak));
    expect(await nekad(avgor(ordforanden, forst, 'jav'))).toMatchObject({ regel: 'Frågan är väckt på nytt' });
    expect(await klar(avgor(ordforanden, igen))).toMatchObject({ avgjord: 'inte_jav' });
    expect(await klar(avgor(ordforanden, forst, 'jav'))).toMatchObject({ avgjord: 'jav' });
  });

  it('vice judges the ordförande’s own, and others’ while she is away or concerned herself', async () => {
    const [egen, annans] = [await projekt(), await projekt()];
    const ordfs = await klar(anmal(ordforanden, egen));
    expect(await nekad(avgor(ordforanden, ordfs))).toMatchObject({ regel: 'Din egen fråga' });
    const ledamotens = await klar(anmal(ledamoten, egen));
    expect(await nekad(avgor(ordforanden, ledamotens))).toMatchObject({ regel: 'Ordföranden avgör' });
    expect(await klar(avgor(vice, ordfs))).toMatchObject({ avgjordAv: 'Vice' });
    const j = await klar(anmal(ledamoten, annans));
    expect(await nekad(avgor(vice, j))).toMatchObject({ regel: 'Ordföranden avgör' });
    const f = await klar(borta(ordforanden, ordforanden.person.id, '2021-02-15', '2021-02-16'));
    expect(await klar(avgor(vice, j))).toMatchObject({ avgjordAv: 'Vice' });
    await klar(avslutaFranvaro(p.db, begaranFran(ordforanden), { id: f.id, version: 1, tillbaka: '2021-02-15' }));
  });

  it('is one question of one matter however its id is written', async () => {
    const sak = await projekt();
    const j = await klar(anmal(ledamoten, sak.toUpperCase()));
    expect(j.sakId).toBe(sak);
    expect(await anmal(ledamoten, sak)).toMatchObject({ slag: 'konflikt', aktuell: { id: j.id } });
    expect(await anmal(ledamoten, sak.toUpperCase())).toMatchObject({ slag: 'konflikt', aktuell: { id: j.id } });
    expect(await nekad(anmal(ledamoten, 'a\u0000b'))).toMatchObject({ regel: 'Finns inte' });
  });

  it('raised in a project is shown where its upphandling is decided, and a judgement there goes before it; one concerned in the project judges nobody there', async () => {
    const [sak, upphandling] = [await projekt(), nyttId()];
    // Without the steps that led to where it stands.
    await p.agare.query('set session_replication_role = replica');
    await p.agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage) values ($1, $2, $3, 1, 'direktupphandling', 'utvardering')`, [ordforanden.samverkan.id, upphandling, sak]);
    await p.agare.query('set session_replication_role = origin');
    const bild = (vem: Kontext) => p.db.lasa(vem, (las) => lasJavsbild(las, vem, 'upphandling', upphandling, null));
    const ovan = await klar(anmal(ledamoten, sak));
    expect(ovan).toMatchObject({ stalle: null, galler: true });
    expect((await bild(ledamoten))?.rader).toMatchObject([{ id: ovan.id, stalle: `i projektet Projekt ${sak.slice(-4)}`, galler: true }]);
    const har = await klar(anmal(ledamoten, upphandling, { saktyp: 'upphandling', bedomning: 'inte_jav' }));
    await klar(avgor(ordforanden, har));
    expect((await bild(ledamoten))?.rader).toMatchObject([{ id: har.id, stalle: null, galler: true }, { id: ovan.id, galler: false }]);

    await klar(anmal(ordforanden, sak));
    const samordnarens = await klar(anmal(samordnaren, upphandling, { saktyp: 'upphandling' }));
    expect(await nekad(avgor(ordforanden, samordnarens))).toMatchObject({ regel: 'Ordföranden avgör' });
    expect(await klar(avgor(vice, samordnarens))).toMatchObject({ avgjordAv: 'Vice' });
  });

  it('nothing is written of an upphandling, whoever writes; what is said of an ärende is hidden with it and stays out of the log', async () => {
    await expect(
      p.agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, text, egen_bedomning, datum) values ($1, $2, 'upphandling', $2, $3, 'x', 'ombud', 'Nordtele', 'jav', '2021-02-15')`, [ordforanden.samverkan.id, nyttId(), ledamoten.person.id]),
    ).rejects.toMatchObject({ code: '23514' });
    const arende = nyttId();
    await p.agare.query(`insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'Hemlig rubrik', 'ovrigt', 'utkast', $3, 'Esam', '2021-02-15')`, [ordforanden.samverkan.id, arende, samordnaren.person.id]);
    await klar(anmal(samordnaren, arende, { saktyp: 'arende', text: 'Min syster söker.' }));
    expect(JSON.stringify((await handelser('jav_anmalt')).at(-1))).not.toMatch(/syster|Hemlig/);
    const sedda = async (vem: Kontext) => (await p.db.lasa(vem, (las) => lasJavslista(las, vem))).rader.filter((r) => r.saktyp === 'arende').length;
    expect(await sedda(samordnaren)).toBe(1);
    expect(await sedda(ledamoten)).toBe(0);
    expect(await p.db.lasa(ledamoten, (las) => lasJavsbild(las, ledamoten, 'arende', arende, null))).toBeNull();
  });
});

describe('seats on boards', () => {
  it('are entered once for the same days, proposed to the person where the organisation is the other party, and end', async () => {
    const org = nyttId();
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag) values ($1, $2, 'Nordtele AB', 'bolag')`, [ordforanden.samverkan.id, org]);
    const lagg = (vem: Kontext, personId: string, val: object = {}) => laggTillStyrelseuppdrag(p.db, begaranFran(vem), { personId, organisationId: org, fran: '2020-01-01', till: null, ...val });
    const s: Styrelseuppdrag = await klar(lagg(sekreteraren, ordforanden.person.id));
    expect(s).toMatchObject({ organisation: 'Nordtele AB', person: 'Ordf', noteradAv: 'Sekr' });
    expect(await nekad(lagg(ordforanden, ordforanden.person.id))).toMatchObject({ regel: 'Uppdraget finns redan' });
    expect(await nekad(lagg(ordforanden, vice.person.id))).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await nekad(lagg(sekreteraren, 'a\u0000b'))).toMatchObject({ regel: 'Finns inte' });
    expect(await nekad(lagg(ordforanden, ordforanden.person.id, { organisationId: nyttId() }))).toMatchObject({ regel: 'Finns inte' });
    const sak = await projekt();
    const bild = (vem: Kontext) => p.db.lasa(vem, (las) => lasJavsbild(las, vem, 'projekt', sak, org));
    expect((await bild(ordforanden))?.forslag).toEqual([{ organisationId: org, organisation: 'Nordtele AB', text: 'sitter i styrelsen för Nordtele AB', grund: 'stallforetradare', stalle: null }]);
    expect((await bild(vice))?.forslag).toEqual([]);
    await klar(anmal(ordforanden, org, { saktyp: 'organisation', grund: 'stallforetradare' }));
    expect(await bild(ordforanden)).toMatchObject({ forslag: [], rader: [{ sakNamn: 'Nordtele AB', person: 'Ordf' }] });

    const sluta = (till: string, version = 1) => avslutaStyrelseuppdrag(p.db, begaranFran(ordforanden), { id: s.id, version, till });
    expect(await nekad(sluta('2019-12-31'))).toMatchObject({ falt: 'till' });
    expect(await klar(sluta('2021-02-28'))).toMatchObject({ till: '2021-02-28', version: 2 });
    expect(await sluta('2021-01-31')).toMatchObject({ slag: 'konflikt', aktuell: { till: '2021-02-28' } });
    expect(await nekad(sluta('2021-03-31', 2))).toMatchObject({ falt: 'till' });
    const filer = await p.db.lasa(ordforanden, async (las) => lasJavslista(las, ordforanden));
    expect(styrelsefil(filer, ordforanden).rader).toEqual([['Ordf', 'Nordtele AB', '2020-01-01', '2021-02-28', '2021-02-15', 'Sekr']]);
    expect(javsfil(filer, ordforanden, (n) => (n === 'utfall' ? 'oavgjord' : n === 'sok' ? 'Nordtele' : '')).rader).toHaveLength(1);
  });

  it('one that is ended is asked about for a time, counted from the day its end was entered', async () => {
    const org = nyttId();
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag) values ($1, $2, 'Kabel AB', 'bolag')`, [ordforanden.samverkan.id, org]);
    const s = await klar(laggTillStyrelseuppdrag(p.db, begaranFran(vice), { personId: vice.person.id, organisationId: org.toUpperCase(), fran: '2015-01-01', till: null }));
    await klar(avslutaStyrelseuppdrag(p.db, begaranFran(vice), { id: s.id, version: 1, till: '2016-12-31' }));
    const sak = await projekt();
    const forslag = async (datum: string) => (await p.db.lasa({ ...vice, affarsdatum: datum }, (las) => lasJavsbild(las, { ...vice, affarsdatum: datum }, 'projekt', sak, org)))?.forslag;
    expect(await forslag('2021-02-15')).toEqual([{ organisationId: org, organisation: 'Kabel AB', text: 'satt i styrelsen för Kabel AB till och med 2016-12-31', grund: 'sarskild_omstandighet', stalle: null }]);
    expect(await forslag('2022-02-15')).toHaveLength(1);
    expect(await forslag('2022-02-16')).toEqual([]);
    await klar(anmal(vice, org, { saktyp: 'organisation', grund: 'sarskild_omstandighet', bedomning: 'inte_jav', text: 'Jag lämnade styrelsen för länge sedan.' }));
    expect(await forslag('2021-02-15')).toEqual([]);
  });
});
