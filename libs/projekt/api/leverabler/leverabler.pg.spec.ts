import { strFromU8, unzipSync } from 'fflate';
import { standardordning } from '@gemensam/projekt/domain';
import { arKonflikt, type Konflikt, type Kontext, nyttId, skrivXlsx } from '@gemensam/shared/api';
import { type GrindInput, type Leverabel, type Leverabellista, type SparaFasordningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraLeverabel } from './andra-leverabel';
import { aterkallaGodkannande } from './aterkalla-godkannande';
import { lasFasordningar } from '../faser/fasordning.lasmodell';
import { godkannLeverabel } from './godkann-leverabel';
import { LeverabelEntitet, UpphandlingEntitet } from '../faser/grind.entity';
import { leverabelfil } from './leverabler-fil';
import { lasLeverabler } from './leverabler.lasmodell';
import { ProjektEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';
import { skapaLeverabel } from './skapa-leverabel';
import { sparaFasordning } from '../faser/spara-fasordning';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let administratoren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, LeverabelEntitet, UpphandlingEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  administratoren = await p.aktor('administrator', { namn: 'Administratören' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

type Svar = Leverabellista | Konflikt<Leverabel> | Avslag;
const krav = (svar: Svar): Leverabellista => {
  if (arAvslag(svar) || arKonflikt<Leverabel>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const PLAN = { namn: 'Projektplan', grind: 'utveckling', agare: 'Projektledaren', klar: '2021-02-01' } as const;
const skapa = (vem: Kontext, projektId: string) => skapaLeverabel(p.db, begaranFran(vem), { projektId, ...PLAN });
const handelser = async (id: string): Promise<string[]> =>
  (await p.agare.query<{ handelsetyp: string }>(`select handelsetyp from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows.map((r) => r.handelsetyp);

describe('leverabler', () => {
  it('are entered by the own projektledare, approved by the e-samordnare, locked then, and taken back with a reason; each leaves an event', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forbereds', projektledare: ledaren.person.id });
    const lista = krav(await skapa(ledaren, id));
    expect(lista.rader).toMatchObject([{ namn: 'Projektplan', beteckning: 'BP3', kravs: true, lage: 'forsenad', agare: 'Projektledaren', farAndra: true, farGodkanna: false }]);
    expect(lista.saknade.slice(0, 2)).toEqual([{ namn: 'Projektdirektiv', grind: 'utveckling', beteckning: 'BP3' }, { namn: 'Avsiktsförklaring', grind: 'utveckling', beteckning: 'BP3' }]);
    const rad = lista.rader[0];
    if (!rad) throw new Error('no row');
    expect(await skapa(ledaren, id)).toMatchObject({ regel: 'Leverabeln finns redan', falt: 'namn' });
    const andrad = krav(await andraLeverabel(p.db, begaranFran(ledaren), { id: rad.id, version: 1, ...PLAN, klar: '2021-03-31' }));
    expect(andrad.rader).toMatchObject([{ klar: '2021-03-31', lage: 'pagar', version: 2 }]);
    expect(await godkannLeverabel(p.db, begaranFran(samordnaren), { id: rad.id, version: 1 })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
    expect(krav(await godkannLeverabel(p.db, begaranFran(samordnaren), { id: rad.id, version: 2 })).rader).toMatchObject([{ lage: 'godkand', godkand: '2021-02-15', godkandAv: 'Samordnaren', farAndra: false, farAterkalla: true }]);
    expect(await andraLeverabel(p.db, begaranFran(ledaren), { id: rad.id, version: 3, ...PLAN })).toMatchObject({ regel: 'Leverabeln är godkänd' });
    expect(await aterkallaGodkannande(p.db, begaranFran(samordnaren), { id: rad.id, version: 3, skal: ' ' })).toMatchObject({ falt: 'skal' });
    expect(krav(await aterkallaGodkannande(p.db, begaranFran(samordnaren), { id: rad.id, version: 3, skal: 'Fel version.' })).rader).toMatchObject([{ lage: 'pagar', godkand: null, godkandAv: null }]);
    expect(await handelser(id)).toEqual(['leverabel_skapad', 'leverabel_andrad', 'leverabel_godkand', 'leverabel_godkannande_aterkallat']);
  });

  it('whose gate is passed keep their approval', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'utveckling' });
    const rad = krav(await skapa(samordnaren, id)).rader[0];
    krav(await godkannLeverabel(p.db, begaranFran(samordnaren), { id: rad?.id ?? '', version: 1 }));
    expect(await aterkallaGodkannande(p.db, begaranFran(samordnaren), { id: rad?.id ?? '', version: 2, skal: 'X' })).toMatchObject({ regel: 'Grinden är passerad' });
  });

  it("of somebody else's project and of another samverkan are out of reach", async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forbereds' });
    expect(await skapa(ledaren, id)).toMatchObject({ regel: 'Saknar behörighet' });
    const rad = krav(await skapa(samordnaren, id)).rader[0];
    expect(await andraLeverabel(p.db, begaranFran(ledaren), { id: rad?.id ?? '', version: 1, ...PLAN })).toMatchObject({ regel: 'Saknar behörighet' });
    for (const svar of [await skapa(regionen, id), await godkannLeverabel(p.db, begaranFran(regionen), { id: rad?.id ?? '', version: 1 }), await godkannLeverabel(p.db, begaranFran(regionen), { id: 'x', version: 1 })])
      expect(svar).toMatchObject({ regel: 'Finns inte' });
    expect(await p.db.lasa(regionen, (las) => lasLeverabler(las, regionen, id))).toBeNull();
  });

  it('come as a file with days as days, those asked for last', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forbereds' });
    const lista = krav(await skapa(samordnaren, id));
    const blad = strFromU8(unzipSync(await skrivXlsx(leverabelfil(lista, 'Elevhälsa', '2021-02-15')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/<c r="F5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('44228');
    expect(leverabelfil(lista, 'Elevhälsa', '2021-02-15').rader[1]).toEqual(['Projektdirektiv', 'BP3', 'Utveckling/realisering', 'Ja', null, null, 'Inte inlagd', null, null]);
  });
});

describe('sparaFasordning', () => {
  const grindar = (slag: 'projekt' | 'forstudie'): GrindInput[] =>
    (standardordning(slag)?.grindar ?? []).map(({ till, beteckning, beslutare, kraver }) => ({ till, beteckning, beslutare: [...beslutare], ...kraver, leverabler: [...kraver.leverabler] }));
  const spara = (input: Partial<SparaFasordningInput>, vem = administratoren) =>
    sparaFasordning(p.db, begaranFran(vem), { slag: 'forstudie', version: 0, fran: 'ide', grindar: grindar('forstudie'), kommentar: 'Beslut § 8.', ...input });

  it('begins with the table of the handbook as version 0, keeps each version, and the newest is in force for the project', async () => {
    const id = await stallProjekt(p, samordnaren, { slag: 'forstudie', fas: 'forstudie' });
    const nya = grindar('forstudie').map((g) => (g.till === 'avslutad' ? { ...g, leverabler: ['Slutrapport'] } : g));
    expect((await p.db.lasa(samordnaren, lasFasordningar)).map((o) => [o.slag, o.version])).toEqual([['projekt', 0], ['forstudie', 0], ['upphandling', 0], ['forvaltningsobjekt', 0]]);
    expect(await spara({ grindar: nya })).toMatchObject({ slag: 'forstudie', version: 1, versioner: [{ version: 1, kommentar: 'Beslut § 8.', av: 'Administratören' }] });
    expect((await p.db.lasa(samordnaren, (las) => lasLeverabler(las, samordnaren, id)))?.saknade).toEqual([{ namn: 'Slutrapport', grind: 'avslutad', beteckning: 'BP8' }]);
    expect(await spara({ version: 0 })).toMatchObject({ slag: 'konflikt', aktuell: { version: 1 } });
    expect(await spara({ version: 1 })).toMatchObject({ version: 2, versioner: [{ version: 2 }, { version: 1 }] });
    expect(await handelser('forstudie')).toEqual(['fasordning_sparad', 'fasordning_sparad']);
    expect((await p.db.lasa(regionen, lasFasordningar)).map((o) => o.version)).toEqual([0, 0, 0, 0]);
  });

  it('refuses what the rule refuses, at its field, and a phase taken away in which a project stands or from which it rests', async () => {
    await stallProjekt(p, samordnaren, { slag: 'projekt', fas: 'inforande' });
    expect(await spara({ slag: 'projekt', grindar: [] })).toMatchObject({ regel: 'Fasordningens innehåll', falt: 'grindar' });
    expect(await spara({ slag: 'projekt', grindar: grindar('projekt'), kommentar: '' })).toMatchObject({ falt: 'kommentar' });
    expect(await spara({ slag: 'projekt', grindar: grindar('projekt').filter((g) => g.till !== 'inforande') })).toMatchObject({ regel: 'Projekt står i fasen', text: expect.stringContaining('Införande (1)') });
    const vilande = nyttId();
    await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, vilande_fran, vilande_skal, vilande_granskas) values ($1, $2, 'Vilar', 'upphandling', 'vilande', 'inforande', 'X', '2021-05-01')`, [samordnaren.samverkan.id, vilande]);
    const utan = (standardordning('upphandling')?.grindar ?? []).filter((g) => g.till !== 'inforande').map(({ till, beteckning, beslutare, kraver }) => ({ till, beteckning, beslutare: [...beslutare], ...kraver, leverabler: [...kraver.leverabler] }));
    expect(await spara({ slag: 'upphandling', grindar: utan })).toMatchObject({ regel: 'Projekt står i fasen' });
  });
});
