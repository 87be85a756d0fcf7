import { strFromU8, unzipSync } from 'fflate';
import { arKonflikt, type Konflikt, type Kontext, skrivXlsx } from '@gemensam/shared/api';
import { type Bemanning, type Bemanningsbehov, type SkapaBemanningsbehovInput, type SvaraOmBemanningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ProjektEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';
import { andraBemanningsbehov } from './andra-bemanningsbehov';
import { aterkallaBemanningsbehov } from './aterkalla-bemanningsbehov';
import { bemanningsfil, kommunbemanningsfil } from './bemanning-fil';
import { lasBemanning, lasBemanningsfragor, lasKommunensBemanning } from './bemanning.lasmodell';
import { BemanningsbehovEntitet } from './bemanningsbehov.entity';
import { skapaBemanningsbehov } from './skapa-bemanningsbehov';
import { svaraOmBemanning } from './svara-om-bemanning';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let lulea: Kontext;
let pitea: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, BemanningsbehovEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  lulea = await p.aktor('kommunrepresentant', { kommunkod: '2580', namn: 'Luleås representant' });
  pitea = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

type Svar = Bemanning | Konflikt<Bemanning> | Avslag;
const krav = (svar: Svar): Bemanning => {
  if (arAvslag(svar) || arKonflikt<Bemanning>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const forst = (svar: Svar): Bemanningsbehov => {
  const [b] = krav(svar).behov;
  if (!b) throw new Error('no need');
  return b;
};
const BEHOV = { roll: 'tekniker', beskrivning: 'Integrationer', omfattning: 100, enhet: 'procent', fran: '2021-03', till: '2021-06', sistaDag: '2021-02-20' } as const;
const fraga = (vem: Kontext, projektId: string, val: Partial<SkapaBemanningsbehovInput> = {}) => skapaBemanningsbehov(p.db, begaranFran(vem), { projektId, ...BEHOV, kommuner: ['2580', '2581'], ...val });
const LOFTE = { utlova: true, omfattning: 50, enhet: 'procent', fran: '2021-03', till: '2021-06', person: 'IT-arkitekten' } as const;
const svara = (vem: Kontext, behovId: string, version: number, val: Partial<SvaraOmBemanningInput> = {}) => svaraOmBemanning(p.db, begaranFran(vem), { behovId, kommunkod: '2580', version, ...LOFTE, ...val });
const handelser = async (id: string): Promise<string[]> =>
  (await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows.map((r) => r.text);

describe('bemanning', () => {
  it('is asked by the projektledare, promised by the kommun itself, and each step leaves an event', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', projektledare: ledaren.person.id });
    const behov = forst(await fraga(ledaren, id));
    expect(behov.svar.map((s) => [s.kommun.namn, s.tillstand, s.version])).toEqual([['Luleå', 'tillfragad', 1], ['Piteå', 'tillfragad', 1]]);
    expect(forst(await svara(lulea, behov.id, 1)).svar[0]).toMatchObject({ tillstand: 'utlovad', omfattning: 50, person: 'IT-arkitekten', svarat: { av: 'Luleås representant', datum: '2021-02-15', kalla: null }, svararSom: 'kommunen', version: 2 });
    expect(await svara(lulea, behov.id, 1, { utlova: false, skal: 'Ångrar' })).toMatchObject({ slag: 'konflikt', aktuell: { behov: [{ svar: [{ version: 2 }, { version: 1 }] }] } });
    expect(await svara(pitea, behov.id, 2)).toMatchObject({ regel: 'Saknar behörighet', text: expect.stringContaining('Luleå') });
    expect(await svara(samordnaren, behov.id, 1, { kommunkod: '2581', utlova: false, skal: 'Ingen tid' })).toMatchObject({ falt: 'kalla' });
    expect(forst(await svara(samordnaren, behov.id, 1, { kommunkod: '2581', utlova: false, skal: 'Ingen tid', kalla: 'Mejl 2021-02-14' })).svar[1]).toMatchObject({ tillstand: 'avbojd', skal: 'Ingen tid', svarat: { kalla: 'Mejl 2021-02-14' } });
    expect(await andraBemanningsbehov(p.db, begaranFran(ledaren), { id: behov.id, version: 1, ...BEHOV, fran: '2021-04', kommuner: [] })).toMatchObject({ falt: 'fran', regel: 'Löften utanför perioden' });
    const andrat = forst(await andraBemanningsbehov(p.db, begaranFran(ledaren), { id: behov.id, version: 1, ...BEHOV, till: '2021-08', kommuner: ['2580', '2514'] }));
    expect([andrat.till, andrat.version, andrat.svar.map((s) => s.kommun.namn)]).toEqual(['2021-08', 2, ['Kalix', 'Luleå', 'Piteå']]);
    expect(await aterkallaBemanningsbehov(p.db, begaranFran(ledaren), { id: behov.id, version: 1, skal: 'X' })).toMatchObject({ slag: 'konflikt' });
    expect(forst(await aterkallaBemanningsbehov(p.db, begaranFran(ledaren), { id: behov.id, version: 2, skal: 'Köps in.' }))).toMatchObject({ aterkallat: '2021-02-15', aterkallatSkal: 'Köps in.', svar: [{ svararSom: null }, { svararSom: null }, { svararSom: null }] });
    expect(await svara(lulea, behov.id, 2)).toMatchObject({ regel: 'Behovet är återkallat' });
    expect(await andraBemanningsbehov(p.db, begaranFran(ledaren), { id: behov.id, version: 3, ...BEHOV, kommuner: [] })).toMatchObject({ regel: 'Behovet är återkallat' });
    expect(await handelser(id)).toEqual([
      'Elevhälsa frågade 2 kommuner om tekniker: 100 procent.',
      'Luleå lovade 50 procent tekniker till Elevhälsa.',
      'Piteå bidrar inte med tekniker till Elevhälsa.',
      'Behovet av tekniker i Elevhälsa ändrades.',
      'Behovet av tekniker i Elevhälsa återkallades.',
    ]);
  });

  it("of somebody else's project and of another samverkan is out of reach, and only members are asked", async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await fraga(ledaren, id)).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await fraga(regionen, id)).toMatchObject({ regel: 'Finns inte' });
    expect(await fraga(samordnaren, id, { kommuner: [] })).toMatchObject({ falt: 'kommuner' });
    expect(await fraga(samordnaren, id, { kommuner: ['2580', '0114'] })).toMatchObject({ falt: 'kommuner' });
    const behov = forst(await fraga(samordnaren, id));
    expect(await svara(samordnaren, behov.id, 1, { kommunkod: '2514' })).toMatchObject({ regel: 'Finns inte' });
    expect(await svara(regionen, behov.id, 1)).toMatchObject({ regel: 'Finns inte' });
    expect(await aterkallaBemanningsbehov(p.db, begaranFran(regionen), { id: behov.id, version: 1, skal: 'X' })).toMatchObject({ regel: 'Finns inte' });
    expect(await p.db.lasa(regionen, (las) => lasBemanning(las, regionen, id))).toBeNull();
    expect((await p.db.lasa(regionen, (las) => lasBemanningsfragor(las, regionen))).length).toBe(0);
  });

  it('waits on the desk of the kommun from the first day, and of those who asked from the last', async () => {
    const id = await stallProjekt(p, samordnaren, { projektledare: ledaren.person.id });
    const behov = forst(await fraga(ledaren, id));
    const for_ = async (vem: Kontext) => (await p.db.lasa(vem, (las) => lasBemanningsfragor(las, vem))).filter((f) => f.behovId === behov.id).map((f) => f.kommun.namn);
    expect([await for_(lulea), await for_(samordnaren), await for_(ledaren)]).toEqual([['Luleå'], [], []]);
    const sen = (k: Kontext): Kontext => ({ ...k, affarsdatum: '2021-02-20' });
    expect([await for_(sen(samordnaren)), await for_(sen(ledaren)), await for_(sen(await p.aktor('projektledare')))]).toEqual([['Luleå', 'Piteå'], ['Luleå', 'Piteå'], []]);
    krav(await svara(lulea, behov.id, 1));
    expect(await for_(lulea)).toEqual([]);
  });

  it('is summed on the project and for the kommun, by the setting for a full-time month, and comes as files', async () => {
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'heltid_timmar_manad', '160')`, [samordnaren.samverkan.id]);
    const id = await stallProjekt(p, samordnaren, { namn: 'Kursportal' });
    const behov = forst(await fraga(samordnaren, id));
    const bemanning = krav(await svara(lulea, behov.id, 1));
    const fil = bemanningsfil(bemanning, '2021-02-15');
    expect(fil.rubrik?.[1]).toBe('Läget 2021-02-15. Heltid räknas som 160 timmar i månaden. 2021 kv 1: behov 160 timmar, utlovat 80, saknas 80. 2021 kv 2: behov 480 timmar, utlovat 240, saknas 240.');
    expect(fil.rader[0]?.slice(0, 11)).toEqual(['Kursportal', 'Tekniker', 'Integrationer', 160, '2021-03', '2021-06', '2021-02-20', null, 'Luleå', 'Utlovad', 80]);
    expect(Object.keys(unzipSync(await skrivXlsx(fil)))).toContain('xl/worksheets/sheet1.xml');
    const kommun = await p.db.lasa(lulea, (las) => lasKommunensBemanning(las, lulea, '2580'));
    expect(kommun?.behov.find((b) => b.projektId === id)?.svar.map((s) => s.kommun.namn)).toEqual(['Luleå']);
    if (!kommun) throw new Error('no kommun');
    expect(strFromU8(unzipSync(await skrivXlsx(kommunbemanningsfil(kommun, '2021-02-15')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<row');
    expect(await p.db.lasa(lulea, (las) => lasKommunensBemanning(las, lulea, '0114'))).toBeNull();
  });
});
