import { TOMT_DIREKTIV } from '@gemensam/projekt/domain';
import { arKonflikt, type Konflikt, type Kontext, skrivPdf } from '@gemensam/shared/api';
import { type FaststallDirektivInput, type Projektdirektiv } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { direktivunderlag } from './direktiv.controller';
import { direktivdokument } from './direktiv-pdf';
import { ProjektdirektivEntitet, ProjektdirektivversionEntitet } from './direktiv.entity';
import { lasDirektiv, lasDirektivbild } from './direktiv.lasmodell';
import { faststallDirektiv } from './faststall-direktiv';
import { stallProjekt } from '../projekt-scen';
import { sparaDirektiv } from './spara-direktiv';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let beredaren: Kontext;
let sekreteraren: Kontext;
let representanten: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektdirektivEntitet, ProjektdirektivversionEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  beredaren = await p.aktor('beredningsgrupp', { kommunkod: '2580' });
  sekreteraren = await p.aktor('namndsekreterare');
  representanten = await p.aktor('kommunrepresentant', { kommunkod: '2580' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

type Svar = Projektdirektiv | Konflikt<Projektdirektiv> | Avslag;
const krav = (svar: Svar): Projektdirektiv => {
  if (arAvslag(svar) || arKonflikt<Projektdirektiv>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const HELT = {
  bakgrund: 'En förstudie är gjord.', behov: 'Samlat stöd.', projektmal: 'Ett alternativ.', effektmal: '- Lägre kostnad', omfattning: 'Utan införande.', intressenter: '- Skolchefer', ansvar: 'Styrgruppen beslutar.',
  prioritering: ['resultat' as const, 'kostnad' as const, 'tid' as const], juridik: 'Klarläggs.', finansiering: 'Efter invånarantal.',
};
const MED_IFO = { ...HELT, intressenter: '- Skolchefer\n- Socialtjänsten' };
const spara = (vem: Kontext, projektId: string, version: number, innehall: typeof HELT): Promise<Svar> => sparaDirektiv(p.db, begaranFran(vem), { projektId, version, innehall });
let paragraf = 100;
const faststall = (vem: Kontext, projektId: string, version: number, val: Partial<FaststallDirektivInput> = {}): Promise<Svar> =>
  faststallDirektiv(p.db, begaranFran(vem), {
    projektId, version, tillagg: '', beslutare: 'namnd',
    ...(val.beslutId ? {} : { beslut: { organ: 'Nämnden', datum: '2021-01-28', beteckning: `§ ${paragraf++}`, rubrik: 'Direktiv' } }), ...val,
  });
const las = (vem: Kontext, id: string) => p.db.lasa(vem, (l) => lasDirektiv(l, vem, id));
const handelser = async (id: string): Promise<string[]> =>
  (await p.agare.query<{ handelsetyp: string }>(`select handelsetyp from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows.map((r) => r.handelsetyp);

describe('a projektdirektiv', () => {
  it('is written by those who prepare, made a version by decision, and lengthened by a tillägg that names what it changes', async () => {
    const id = await stallProjekt(p, samordnaren, { projektledare: ledaren.person.id });
    expect(await las(ledaren, id)).toMatchObject({ lage: 'tomt', utkast: null, versioner: [], farSpara: true, faststaller: [] });
    expect(krav(await spara(ledaren, id, 0, { ...HELT, juridik: '' }))).toMatchObject({ lage: 'utkast', utkast: { version: 1, av: 'Ledaren', saknas: ['juridik'] }, faststaller: [] });
    expect(krav(await spara(beredaren, id, 1, HELT))).toMatchObject({ utkast: { version: 2, saknas: [] } });
    expect(await las(sekreteraren, id)).toMatchObject({ farSpara: false, faststaller: ['namnd'] });
    expect(await las(samordnaren, id)).toMatchObject({ faststaller: ['namnd', 'styrgrupp'] });
    const forsta = krav(await faststall(sekreteraren, id, 2));
    expect(forsta).toMatchObject({ lage: 'faststallt', versioner: [{ nummer: 1, tillagg: null, datum: '2021-01-28', beslutare: 'namnd' }] });
    expect(krav(await spara(ledaren, id, 3, MED_IFO))).toMatchObject({ lage: 'tillagg', utkast: { andrade: ['intressenter'] } });
    expect(await faststall(samordnaren, id, 4)).toMatchObject({ falt: 'tillagg' });
    const beslutId = forsta.versioner[0]?.beslut.id ?? '';
    const andra = krav(await faststall(samordnaren, id, 4, { beslutId, tillagg: 'Socialtjänsten blir intressent.' }));
    expect(andra.versioner).toMatchObject([{ nummer: 2, andrade: ['intressenter'], tillagg: 'Socialtjänsten blir intressent.', beslut: { id: beslutId } }, { nummer: 1, innehall: { intressenter: '- Skolchefer' } }]);
    expect(await handelser(id)).toEqual(['direktiv_sparat', 'direktiv_sparat', 'direktiv_faststallt', 'direktiv_sparat', 'direktiv_faststallt']);
  });

  it('is asked to be whole, and leads to the part; the decision is by one who may take it, and not older than what it adds to', async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await faststall(samordnaren, id, 0)).toMatchObject({ regel: 'Inget är skrivet' });
    krav(await spara(samordnaren, id, 0, { ...HELT, behov: ' ' }));
    expect(await faststall(samordnaren, id, 1)).toMatchObject({ regel: 'Direktivet är inte komplett', falt: 'behov', text: expect.stringContaining('Behov') });
    krav(await spara(samordnaren, id, 1, HELT));
    expect(await faststall(samordnaren, id, 2, { beslutare: 'delegation' })).toMatchObject({ regel: 'Fel beslutare', falt: 'beslutare' });
    expect(await faststall(sekreteraren, id, 2, { beslutare: 'styrgrupp' })).toMatchObject({ slag: 'avslag' });
    expect(await faststall(samordnaren, id, 2, { beslutId: '01770000-0000-7000-8000-0000000000ff' })).toMatchObject({ regel: 'Finns inte', falt: 'beslutId' });
    const { versioner } = krav(await faststall(samordnaren, id, 2));
    krav(await spara(samordnaren, id, 3, MED_IFO));
    expect(await faststall(samordnaren, id, 4, { beslutare: 'styrgrupp', beslutId: versioner[0]?.beslut.id ?? '', tillagg: 'X' })).toMatchObject({ regel: 'Fel beslutare', falt: 'beslutId' });
    const tidigt = { organ: 'Nämnden', datum: '2020-12-01', beteckning: '§ 1', rubrik: 'Förut' };
    expect(await faststall(samordnaren, id, 4, { beslut: tidigt, tillagg: 'X' })).toMatchObject({ regel: 'Beslutet är för gammalt', falt: 'beslut.datum' });
  });

  it('met by a newer text writes nothing and gives both; the person who merges goes on from there', async () => {
    const id = await stallProjekt(p, samordnaren);
    krav(await spara(samordnaren, id, 0, HELT));
    const svar = await spara(beredaren, id, 0, { ...HELT, behov: 'Mitt.' });
    expect(svar).toMatchObject({ slag: 'konflikt', aktuell: { utkast: { version: 1, av: 'Samordnaren', innehall: { behov: 'Samlat stöd.' } } } });
    expect(await spara(samordnaren, id, 1, HELT)).toMatchObject({ regel: 'Inget är ändrat' });
    expect(await faststall(samordnaren, id, 0)).toMatchObject({ slag: 'konflikt' });
    const [a, b] = await Promise.all([spara(samordnaren, id, 1, { ...HELT, behov: 'A' }), spara(beredaren, id, 1, { ...HELT, behov: 'B' })]);
    expect([a, b].filter((s) => arKonflikt<Projektdirektiv>(s)).length).toBe(1);
    expect((await handelser(id)).length).toBe(2);
  });

  it("is the project's own: others may not write, do not see the draft, and another samverkan sees nothing", async () => {
    const id = await stallProjekt(p, samordnaren);
    krav(await spara(samordnaren, id, 0, HELT));
    expect(await spara(ledaren, id, 1, MED_IFO)).toMatchObject({ regel: 'Saknar behörighet' });
    for (const vem of [ledaren, representanten]) expect(await las(vem, id)).toMatchObject({ lage: 'tomt', utkast: null, farSpara: false, faststaller: [] });
    expect(await las(regionen, id)).toBeNull();
    expect([await spara(regionen, id, 1, MED_IFO), await faststall(regionen, id, 1), await spara(samordnaren, 'x', 0, HELT)]).toMatchObject([{ regel: 'Finns inte' }, { regel: 'Finns inte' }, { regel: 'Finns inte' }]);
    krav(await faststall(samordnaren, id, 1));
    krav(await spara(samordnaren, id, 2, MED_IFO));
    expect(await las(representanten, id)).toMatchObject({ lage: 'faststallt', utkast: null, versioner: [{ nummer: 1 }] });
    const bild = await p.db.lasa(representanten, (l) => lasDirektivbild(l, id));
    if (!bild) throw new Error('no directive');
    expect([direktivunderlag(bild, representanten, 'utkast'), direktivunderlag(bild, representanten, '2'), direktivunderlag(bild, representanten, '')]).toMatchObject([null, null, { version: { nummer: 1 } }]);
  });

  it('of a project that is over, and of löpande verksamhet, is closed', async () => {
    const slut = await stallProjekt(p, samordnaren, { fas: 'avslutad' });
    const lopande = await stallProjekt(p, samordnaren, { slag: 'lopande', fas: null });
    expect(await spara(samordnaren, slut, 0, HELT)).toMatchObject({ regel: 'Projektet är avslutat' });
    expect(await spara(samordnaren, lopande, 0, HELT)).toMatchObject({ regel: 'Inget projektdirektiv' });
    expect(await las(samordnaren, lopande)).toMatchObject({ lage: 'stangt', farSpara: false });
  });

  it('once fastställt stands for ever, also to the owner of the database; a part more or less is no directive', async () => {
    const id = await stallProjekt(p, samordnaren);
    krav(await spara(samordnaren, id, 0, HELT));
    krav(await faststall(samordnaren, id, 1));
    for (const sql of [`update gemensam.projektdirektivversion set nummer = 9`, 'delete from gemensam.projektdirektivversion', 'truncate gemensam.projektdirektivversion'])
      await expect(p.agare.query(sql)).rejects.toMatchObject({ constraint: 'fryst' });
    for (const fel of [{ ...TOMT_DIREKTIV, extra: '' }, { bakgrund: '' }])
      await expect(p.agare.query(`insert into gemensam.projektdirektiv (samverkan_id, id, projekt_id, innehall, av) values ($1, gen_random_uuid(), $2, $3, 'X')`, [samordnaren.samverkan.id, await stallProjekt(p, samordnaren), fel])).rejects.toMatchObject({ code: '23514' });
  });
});

describe('as PDF', () => {
  it('the draft says UTKAST, the first version stands alone, and a tillägg is seen in words and in place', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa' });
    krav(await spara(samordnaren, id, 0, { ...HELT, juridik: '' }));
    const underlag = async (version: string) => {
      const bild = await p.db.lasa(samordnaren, (l) => lasDirektivbild(l, id));
      const u = bild && direktivunderlag(bild, samordnaren, version);
      if (!u) throw new Error('nothing to set');
      return direktivdokument(u, 'Norrbottens e-nämnd', '2021-02-15');
    };
    const utkast = await underlag('');
    expect(utkast.ram.titel).toBe('UTKAST: Projektdirektiv Elevhälsa');
    expect(JSON.stringify(utkast.uppgifter)).toContain('Inte skrivet.');
    krav(await spara(samordnaren, id, 1, HELT));
    krav(await faststall(samordnaren, id, 2));
    expect(await underlag('1')).toMatchObject({ ram: { titel: 'Projektdirektiv Elevhälsa', datum: '2021-01-28' }, uppgifter: { tillagg: [] } });
    krav(await spara(samordnaren, id, 3, MED_IFO));
    krav(await faststall(samordnaren, id, 4, { tillagg: 'Socialtjänsten läggs till.' }));
    const tva = await underlag('2');
    expect(tva.uppgifter).toMatchObject({ tillaggsrubrik: 'Tillägg i version 2', tillagg: [{ del: 'Intressenter', rader: [{ slag: 'Tillagt', text: 'Socialtjänsten' }] }] });
    for (const dokument of [utkast, tva]) {
      const pdf = await skrivPdf(dokument);
      if (arAvslag(pdf)) throw new Error(pdf.text);
      const text = pdf.toString('latin1');
      for (const led of ['/StructTreeRoot', '<pdfuaid:part>1</pdfuaid:part>', '/Lang (sv-SE)']) expect(text).toContain(led);
    }
  });
});
