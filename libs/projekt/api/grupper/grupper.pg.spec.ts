import { strFromU8, unzipSync } from 'fflate';
import { arKonflikt, type Konflikt, type Kontext, skrivXlsx } from '@gemensam/shared/api';
import { type Gruppmedlem, type LaggTillGruppmedlemInput, type Projektgrupper } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { LeverabelEntitet, UpphandlingEntitet } from '../faser/grind.entity';
import { passeraGrind } from '../faser/passera-grind';
import { lasProjektfaser } from '../faser/projektfaser';
import { stegTillbaka } from '../faser/steg-tillbaka';
import { aterkallaGodkannande } from '../leverabler/aterkalla-godkannande';
import { godkannLeverabel } from '../leverabler/godkann-leverabel';
import { lasLeverabler } from '../leverabler/leverabler.lasmodell';
import { skapaLeverabel } from '../leverabler/skapa-leverabel';
import { ProjektEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';
import { andraGruppmedlem } from './andra-gruppmedlem';
import { avslutaGruppmedlem } from './avsluta-gruppmedlem';
import { bytProjektledare } from './byt-projektledare';
import { grupperfil } from './grupper-fil';
import { lasProjektgrupper } from './grupper.lasmodell';
import { GruppmedlemEntitet } from './gruppmedlem.entity';
import { laggTillGruppmedlem } from './lagg-till-gruppmedlem';
import { lasStyrgruppsfragor } from './styrgruppsfragor.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let styrande: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, GruppmedlemEntitet, LeverabelEntitet, UpphandlingEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  styrande = await p.aktor('styrgruppsledamot', { namn: 'Skolchefen' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

type Svar = Projektgrupper | Konflikt<Projektgrupper> | Avslag;
const krav = (svar: Svar): Projektgrupper => {
  if (arAvslag(svar) || arKonflikt<Projektgrupper>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const forst = (g: Projektgrupper): Gruppmedlem => {
  const [m] = g.medlemmar;
  if (!m) throw new Error('nobody');
  return m;
};
const PLATS = { grupp: 'styrgrupp', funktion: 'ledamot', organisation: 'Luleå kommun', fran: '2021-02-01' } as const;
const laggTill = (vem: Kontext, projektId: string, val: Partial<LaggTillGruppmedlemInput> = {}) => laggTillGruppmedlem(p.db, begaranFran(vem), { projektId, ...PLATS, namn: 'Rektorn', ...val });
const stallaIn = async (projektId: string): Promise<Gruppmedlem> => forst(krav(await laggTill(samordnaren, projektId, { personId: styrande.person.id, namn: null })));
const handelser = async (id: string): Promise<string[]> =>
  (await p.agare.query<{ handelsetyp: string }>(`select handelsetyp from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows.map((r) => r.handelsetyp);
const sakrat = async () => ({ totalt: 0n, sakrat: 0n, saknas: 0n, sakrad: false, saknasHos: [] });

describe('groups of a project', () => {
  it('are filled by the own projektledare, changed and ended by day, and every step stays in the history', async () => {
    const id = await stallProjekt(p, samordnaren, { projektledare: ledaren.person.id });
    const forsta = forst(krav(await laggTill(ledaren, id)));
    expect(forsta).toMatchObject({ namn: 'Rektorn', organisation: 'Luleå kommun', personId: null, lage: 'nu', beslutar: false, version: 1 });
    expect(await laggTill(ledaren, id)).toMatchObject({ regel: 'Redan med i gruppen' });
    const andrad = forst(krav(await andraGruppmedlem(p.db, begaranFran(ledaren), { id: forsta.id, version: 1, funktion: 'ordforande', namn: 'Rektorn Öst', organisation: 'Kalix kommun' })));
    expect(andrad).toMatchObject({ funktion: 'ordforande', namn: 'Rektorn Öst', organisation: 'Kalix kommun', version: 2 });
    expect(await avslutaGruppmedlem(p.db, begaranFran(samordnaren), { id: forsta.id, version: 1, till: '2021-02-10' })).toMatchObject({ slag: 'konflikt', aktuell: { medlemmar: [{ version: 2 }] } });
    expect(forst(krav(await avslutaGruppmedlem(p.db, begaranFran(samordnaren), { id: forsta.id, version: 2, till: '2021-02-10' })))).toMatchObject({ till: '2021-02-10', lage: 'avslutad' });
    expect(await andraGruppmedlem(p.db, begaranFran(ledaren), { id: forsta.id, version: 3, funktion: 'ledamot', organisation: 'X' })).toMatchObject({ regel: 'Platsen är avslutad' });
    expect(await handelser(id)).toEqual(['gruppmedlem_tillagd', 'gruppmedlem_andrad', 'gruppmedlem_avslutad']);
    const ratt = await p.agare.query<{ bort: boolean }>(`select has_table_privilege('gemensam_app', 'gemensam.gruppmedlem', 'delete') as bort`);
    expect(ratt.rows).toEqual([{ bort: false }]);
  });

  it("of somebody else's project and of another samverkan are out of reach, and so are people without an uppdrag here", async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await laggTill(ledaren, id)).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await laggTill(regionen, id)).toMatchObject({ regel: 'Finns inte' });
    expect(await laggTill(samordnaren, 'x')).toMatchObject({ regel: 'Finns inte' });
    expect(await laggTill(samordnaren, id, { personId: regionen.person.id })).toMatchObject({ regel: 'Finns inte', falt: 'personId' });
    const plats = await stallaIn(id);
    for (const vem of [regionen, ledaren]) expect(arAvslag(await avslutaGruppmedlem(p.db, begaranFran(vem), { id: plats.id, version: 1, till: '2021-02-20' }))).toBe(true);
    expect(await p.db.lasa(regionen, (las) => lasProjektgrupper(las, regionen, id))).toBeNull();
    const sedd = await p.db.lasa(styrande, (las) => lasProjektgrupper(las, styrande, id));
    expect(sedd).toMatchObject({ farAndra: false, farBytaProjektledare: false, personer: [] });
  });

  it('come as a file with days as days, the projektledare first', async () => {
    const id = await stallProjekt(p, samordnaren, { projektledare: ledaren.person.id });
    const fil = grupperfil(krav(await laggTill(samordnaren, id)), '2021-02-15');
    expect(fil.rader).toEqual([
      ['Projektledning', 'Projektledare', 'Ledaren', null, null, null, 'Nu', null],
      ['Styrgrupp', 'Ledamot', 'Rektorn', 'Luleå kommun', '2021-02-01', null, 'Nu', 'Nej'],
    ]);
    const blad = strFromU8(unzipSync(await skrivXlsx(fil))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/<c r="E6"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('44228');
  });
});

describe('bytProjektledare', () => {
  it('moves the rights at once, keeps who led from when, and is refused to a version that is past', async () => {
    const id = await stallProjekt(p, samordnaren);
    const byt = (personId: string | null, version: number, fran = '2021-02-15') => bytProjektledare(p.db, begaranFran(samordnaren), { projektId: id, version, personId, fran });
    expect(await laggTill(ledaren, id)).toMatchObject({ regel: 'Saknar behörighet' });
    expect(krav(await byt(ledaren.person.id, 1, '2021-02-01'))).toMatchObject({ projektledare: { namn: 'Ledaren', fran: '2021-02-01' }, byten: [{ nummer: 1, namn: 'Ledaren', av: 'Samordnaren' }] });
    expect(arAvslag(await laggTill(ledaren, id))).toBe(false);
    expect(await byt(null, 1)).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
    expect(await byt(styrande.person.id, 2)).toMatchObject({ regel: 'Uppdrag saknas' });
    expect(await byt(regionen.person.id, 2)).toMatchObject({ regel: 'Finns inte' });
    expect(krav(await byt(null, 2))).toMatchObject({ projektledare: null, byten: [{ nummer: 2, namn: null }, { nummer: 1 }] });
    expect(await laggTill(ledaren, id, { namn: 'Ny' })).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await handelser(id)).toEqual(['projektledare_bytt', 'gruppmedlem_tillagd', 'projektledare_bytt']);
  });
});

describe('a styrgruppsledamot', () => {
  const iForstudie = async (): Promise<{ readonly id: string; readonly leverabel: string }> => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    for (const namn of ['Slutrapport från förstudie', 'Nyttovärdering']) await skapaLeverabel(p.db, begaranFran(samordnaren), { projektId: id, namn, grind: 'forbereds', agare: 'Ledaren' });
    const lista = await p.db.lasa(samordnaren, (las) => lasLeverabler(las, samordnaren, id));
    return { id, leverabel: lista?.rader[0]?.id ?? '' };
  };
  const beslut = (beteckning: string) => ({ organ: 'Styrgruppen', datum: '2021-02-12', beteckning, rubrik: 'BP2', beslutare: 'styrgrupp' as const });

  it('approves and takes back where she sits, on days when she sits, and nowhere else', async () => {
    const { id, leverabel } = await iForstudie();
    const godkann = (version: number) => godkannLeverabel(p.db, begaranFran(styrande), { id: leverabel, version });
    expect(await godkann(1)).toMatchObject({ regel: 'Saknar behörighet', text: expect.stringContaining('inte med i styrgruppen') });
    expect((await p.db.lasa(styrande, (las) => lasLeverabler(las, styrande, id)))?.rader.map((r) => r.farGodkanna)).toEqual([false, false]);
    const plats = await stallaIn(id);
    expect(plats.beslutar).toBe(true);
    expect((await p.db.lasa(styrande, (las) => lasLeverabler(las, styrande, id)))?.rader.map((r) => r.farGodkanna)).toEqual([true, true]);
    expect(await godkann(1)).toMatchObject({ rader: expect.arrayContaining([expect.objectContaining({ id: leverabel, lage: 'godkand', godkandAv: 'Skolchefen', farAterkalla: true })]) });
    expect(arAvslag(await aterkallaGodkannande(p.db, begaranFran(styrande), { id: leverabel, version: 2, skal: 'Fel version.' }))).toBe(false);
    krav(await avslutaGruppmedlem(p.db, begaranFran(samordnaren), { id: plats.id, version: 1, till: '2021-02-14' }));
    expect(await godkann(3)).toMatchObject({ regel: 'Saknar behörighet' });
    const referens = await iForstudie();
    krav(await laggTill(samordnaren, referens.id, { grupp: 'referensgrupp', personId: styrande.person.id }));
    expect(await godkannLeverabel(p.db, begaranFran(styrande), { id: referens.leverabel, version: 1 })).toMatchObject({ regel: 'Saknar behörighet' });
  });

  it("enters the styrgrupp's decision at BP2 and back, not the nämnd's, and is told what waits", async () => {
    const { id } = await iForstudie();
    const passera = (version: number, beslutare: 'styrgrupp' | 'namnd' = 'styrgrupp') => passeraGrind(p.db, sakrat, begaranFran(styrande), { projektId: id, version, beslutare, beslut: beslut('1') });
    expect(await passera(1)).toMatchObject({ regel: 'Saknar behörighet', kalla: expect.stringContaining('styrgruppen') });
    await stallaIn(id);
    const min = async () => (await p.db.lasa(styrande, (las) => lasStyrgruppsfragor(las, styrande, sakrat))).find((f) => f.projektId === id);
    expect(await min()).toMatchObject({ grind: { beteckning: 'BP2', gron: false, saknas: 2, krav: 2 }, leverabler: [{ beteckning: 'BP2', lage: 'pagar' }, { beteckning: 'BP2' }] });
    expect(await passera(1)).toMatchObject({ regel: 'BP2 är inte uppfylld', utvag: expect.stringContaining('Styrgruppen eller e-samordnaren godkänner') });
    for (const l of (await min())?.leverabler ?? []) await godkannLeverabel(p.db, begaranFran(styrande), { id: l.id, version: 1 });
    expect(await min()).toMatchObject({ grind: { gron: true, saknas: 0 }, leverabler: [] });
    expect((await p.db.lasa(styrande, (las) => lasProjektfaser(las, styrande, sakrat, id)))?.nasta?.registrerar).toEqual(['styrgrupp']);
    expect(await passera(1, 'namnd')).toMatchObject({ regel: 'Saknar behörighet' });
    expect(await passera(1)).toMatchObject({ fas: 'forbereds', historik: [{ beteckning: 'BP2', beslutare: 'styrgrupp', av: 'Skolchefen' }] });
    expect(await min()).toMatchObject({ grind: null, leverabler: [] });
    expect(await stegTillbaka(p.db, sakrat, begaranFran(styrande), { projektId: id, version: 2, beslutare: 'styrgrupp', beslut: beslut('2'), skal: 'Behovet ska utredas mer.' })).toMatchObject({ fas: 'forstudie' });
  });
});
