import { strFromU8, unzipSync } from 'fflate';
import { arKonflikt, type Konflikt, type Kontext, nyttId, skrivXlsx } from '@gemensam/shared/api';
import { type Risk, type Risklista } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { frysAktuellt } from '../aktuellt/frys-aktuellt';
import { skapaAktuellt } from '../aktuellt/skapa-aktuellt';
import { lasPortfolj, type PortfoljLasrad } from '../portfolj/portfolj.lasmodell';
import { lasProjekt } from '../portfolj/projekt.lasmodell';
import { ProjektEntitet } from '../projekt.entity';
import { ingenKostnad, stallProjekt, stallRapporter, statusinput } from '../projekt-scen';
import { lamnaStatusrapport } from '../statusrapporter/lamna-statusrapport';
import { andraRisk } from './andra-risk';
import { bytRiskstatus } from './byt-riskstatus';
import { RiskEntitet } from './risk.entity';
import { riskfil } from './risker-fil';
import { lasRisker, lasRiskerAttBevaka } from './risker.lasmodell';
import { skapaRisk } from './skapa-risk';
import { sparaRiskatgard } from './spara-riskatgard';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, RiskEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

const RISK = { namn: 'Leverantören försenas', beskrivning: '', orsak: 'Få leverantörer.', foljd: 'Införandet skjuts upp.', sannolikhet: 3, konsekvens: 4, kommentar: '', agare: 'Projektledaren', granskas: '2021-04-01' };
type Svar = Risklista | Konflikt<Risk> | Avslag;
const krav = (svar: Svar): Risklista => {
  if (arAvslag(svar) || arKonflikt<Risk>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const forsta = (lista: Risklista): Risk => {
  const r = lista.risker[0];
  if (!r) throw new Error('no risk');
  return r;
};
const skapa = (vem: Kontext, projektId: string, del: Partial<typeof RISK> = {}, nyckel: string | null = null) => skapaRisk(p.db, begaranFran(vem, nyckel), { projektId, ...RISK, ...del });
const andra = (vem: Kontext, id: string, version: number, del: Partial<typeof RISK> = {}) => andraRisk(p.db, begaranFran(vem), { id, version, ...RISK, ...del });
const byt = (vem: Kontext, id: string, version: number, akt: 'oppna' | 'bevaka' | 'stang', skal = '') => bytRiskstatus(p.db, begaranFran(vem), { id, version, akt, skal });
const atgarda = (vem: Kontext, riskId: string, version: number, del: object = {}) =>
  sparaRiskatgard(p.db, begaranFran(vem), { riskId, version, text: 'Avtala om vite', agare: 'Upphandlaren', klar: '2021-03-31', lage: 'planerad', ...del });
const handelser = async (id: string): Promise<string[]> => (await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows.map((r) => r.text);

describe('a risk', () => {
  it('is raised by the own projektledare, judged anew with a comment, watched, closed with a reason and opened again; every value is kept', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Riskprojektet', projektledare: ledaren.person.id });
    const ny = forsta(krav(await skapa(ledaren, id)));
    expect(ny).toMatchObject({ nummer: 1, varde: 12, band: 'hog', status: 'oppen', attGranska: false, upplagd: '2021-02-15', bedomningar: [{ nummer: 1, varde: 12, av: 'Ledaren', datum: '2021-02-15' }], atgarder: [] });
    expect(await skapa(ledaren, id, { namn: 'leverantören FÖRSENAS' })).toMatchObject({ regel: 'Risken finns redan', falt: 'namn' });
    expect(await andra(ledaren, ny.id, 1, { sannolikhet: 1 })).toMatchObject({ regel: 'Kommentar saknas', falt: 'kommentar' });
    const andrad = forsta(krav(await andra(ledaren, ny.id, 1, { sannolikhet: 1, kommentar: 'Avtalet är tecknat.' })));
    expect(andrad).toMatchObject({ varde: 4, band: 'lag', version: 2, bedomningar: [{ nummer: 2, varde: 4, kommentar: 'Avtalet är tecknat.' }, { nummer: 1, varde: 12, kommentar: null }] });
    expect(forsta(krav(await andra(samordnaren, ny.id, 2, { sannolikhet: 1, agare: 'Styrgruppen' })))).toMatchObject({ agare: 'Styrgruppen', bedomningar: { length: 2 } });
    expect(forsta(krav(await byt(ledaren, ny.id, 3, 'bevaka')))).toMatchObject({ status: 'bevakas' });
    expect(await byt(ledaren, ny.id, 4, 'stang')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(forsta(krav(await byt(ledaren, ny.id, 4, 'stang', 'Leveransen är godkänd.')))).toMatchObject({ status: 'stangd', stangd: '2021-02-15', stangdSkal: 'Leveransen är godkänd.' });
    expect(await andra(ledaren, ny.id, 5)).toMatchObject({ regel: 'Risken är stängd' });
    expect(await atgarda(ledaren, ny.id, 5)).toMatchObject({ regel: 'Risken är stängd' });
    expect(forsta(krav(await byt(ledaren, ny.id, 5, 'oppna', 'Felet är tillbaka.')))).toMatchObject({ status: 'oppen', stangd: null, stangdSkal: null, version: 6 });
    expect(await handelser(id)).toEqual([
      'Risken Leverantören försenas lades till i Riskprojektet med värdet 12.',
      'Risken Leverantören försenas i Riskprojektet ändrades från värdet 12 till 4.',
      'Risken Leverantören försenas i Riskprojektet ändrades.',
      'Risken Leverantören försenas i Riskprojektet sattes under bevakning.',
      'Risken Leverantören försenas i Riskprojektet stängdes.',
      'Risken Leverantören försenas i Riskprojektet öppnades.',
    ]);
  });

  it('shows the second of two people what stands now, and a retry writes once', async () => {
    const id = await stallProjekt(p, samordnaren);
    const nyckel = nyttId();
    const svar = await skapa(samordnaren, id, {}, nyckel);
    expect(await skapa(samordnaren, id, {}, nyckel)).toEqual(svar);
    const r = forsta(krav(svar));
    krav(await andra(samordnaren, r.id, 1, { agare: 'Styrgruppen' }));
    for (const krock of [await andra(samordnaren, r.id, 1), await byt(samordnaren, r.id, 1, 'bevaka'), await atgarda(samordnaren, r.id, 1)])
      expect(krock).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, agare: 'Styrgruppen' } });
    expect((await handelser(id)).length).toBe(2);
  });

  it("of somebody else's project and of another samverkan is out of reach; every member reads", async () => {
    const id = await stallProjekt(p, samordnaren);
    const r = forsta(krav(await skapa(samordnaren, id)));
    for (const nekad of [await skapa(ledaren, id), await andra(ledaren, r.id, 1), await byt(ledaren, r.id, 1, 'bevaka'), await atgarda(ledaren, r.id, 1)]) expect(nekad).toMatchObject({ regel: 'Saknar behörighet' });
    for (const borta of [await skapa(regionen, id), await andra(regionen, r.id, 1), await byt(regionen, r.id, 1, 'bevaka'), await atgarda(regionen, 'x', 1), await atgarda(samordnaren, r.id, 1, { atgardId: nyttId() })]) expect(borta).toMatchObject({ regel: 'Finns inte' });
    expect(await p.db.lasa(regionen, (las) => lasRisker(las, regionen, id))).toBeNull();
    expect(await p.db.lasa(samordnaren, (las) => lasRisker(las, samordnaren, 'x'))).toBeNull();
    const revisorn = await p.aktor('revisor');
    expect(await p.db.lasa(revisorn, (las) => lasRisker(las, revisorn, id))).toMatchObject({ farRedigera: false, risker: [{ namn: RISK.namn }] });
  });

  it('is judged on the scale of the settings', async () => {
    const id = await stallProjekt(p, regionen);
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'risk_skala', '4'), ($1, 'risk_hog_fran', '13')`, [regionen.samverkan.id]);
    expect(await skapa(regionen, id, { konsekvens: 5 })).toMatchObject({ regel: 'Utanför skalan', falt: 'konsekvens' });
    expect(krav(await skapa(regionen, id))).toMatchObject({ skala: { steg: 4, medelFran: 5, hogFran: 13 }, risker: [{ varde: 12, band: 'medel' }] });
  });

  it('has values that nobody rewrites: the app may only add them', async () => {
    await expect(p.datakalla.query('update gemensam.riskbedomning set sannolikhet = 1')).rejects.toThrow(/permission denied/);
    await expect(p.datakalla.query('delete from gemensam.risk')).rejects.toThrow(/permission denied/);
    for (const tabell of ['risk', 'riskbedomning', 'riskatgard']) expect(await p.datakalla.query(`select * from gemensam.${tabell}`)).toEqual([]);
  });
});

describe('what is to be watched', () => {
  it('are measures past their day and reviews that are due, of the projects the person answers for', async () => {
    const [mitt, annat] = [await stallProjekt(p, samordnaren, { projektledare: ledaren.person.id }), await stallProjekt(p, samordnaren)];
    const r = forsta(krav(await skapa(samordnaren, mitt)));
    const med = forsta(krav(await atgarda(ledaren, r.id, 1)));
    krav(await atgarda(ledaren, r.id, 2, { text: 'Är gjort', lage: 'klar', klar: '2021-01-01' }));
    const stangd = forsta(krav(await skapa(samordnaren, annat, { namn: 'Stängd risk', granskas: '2021-02-15' })));
    const annan = forsta(krav(await skapa(samordnaren, annat, { granskas: '2021-02-15', konsekvens: 5 })));
    krav(await byt(samordnaren, stangd.id, 1, 'stang', 'Borta.'));
    const bevaka = async (vem: Kontext, dag: string) =>
      (await p.db.lasa({ ...vem, affarsdatum: dag }, (las) => lasRiskerAttBevaka(las, { ...vem, affarsdatum: dag }))).filter((x) => x.projektId === mitt || x.projektId === annat);
    expect(await bevaka(samordnaren, '2021-02-15')).toEqual([expect.objectContaining({ riskId: annan.id, atgard: null, frist: '2021-02-15' })]);
    expect((await bevaka(samordnaren, '2021-04-01')).map((x) => [x.riskId, x.atgard])).toEqual([[annan.id, null], [r.id, 'Avtala om vite'], [r.id, null]]);
    expect((await bevaka(ledaren, '2021-04-01')).map((x) => x.frist)).toEqual(['2021-03-31', '2021-04-01']);
    const atgard = med.atgarder[0];
    expect(atgard).toMatchObject({ lage: 'planerad', forsenad: false });
    krav(await atgarda(ledaren, r.id, 3, { atgardId: atgard?.id, lage: 'klar' }));
    expect((await bevaka(ledaren, '2021-04-01')).map((x) => x.atgard)).toEqual([null]);
    expect((await handelser(mitt)).at(-1)).toContain('Åtgärden Avtala om vite mot risken');
  });
});

describe('frozen risks', () => {
  it('stand in a report as they were, the next report has its own, and the high ones go to Aktuellt och pågående', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Fryst riskprojekt' });
    await stallRapporter(p, samordnaren, id, ['Före riskerna.']);
    const hog = forsta(krav(await skapa(samordnaren, id)));
    krav(await skapa(samordnaren, id, { namn: 'Liten risk', sannolikhet: 1, konsekvens: 2 }));
    const svar = await lamnaStatusrapport(p.db, ingenKostnad, begaranFran(samordnaren), statusinput(id, 1, 'Två risker.'));
    if (arAvslag(svar) || arKonflikt<PortfoljLasrad>(svar)) throw new Error('not written');
    expect(svar).toMatchObject({ risklage: { oppna: 2, varsta: 'hog' }, status: { risker: [{ riskId: hog.id, namn: RISK.namn, varde: 12, band: 'hog' }, { namn: 'Liten risk', varde: 2, band: 'lag' }] } });
    const utkast = await skapaAktuellt(p.db, begaranFran(samordnaren), { namn: 'Aktuellt', sammantrade: '2021-03-16' });
    if (arAvslag(utkast)) throw new Error('not written');
    expect(utkast.punkter.find((x) => x.projektId === id)?.risker).toMatchObject([{ namn: RISK.namn, varde: 12 }]);
    const fryst = await frysAktuellt(p.db, begaranFran(samordnaren), { id: utkast.id, version: utkast.version });

    krav(await byt(samordnaren, hog.id, 1, 'stang', 'Borta.'));
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'risk_medel_fran', '2')`, [samordnaren.samverkan.id]);
    await lamnaStatusrapport(p.db, ingenKostnad, begaranFran(samordnaren), statusinput(id, 2, 'En risk.'));
    const projekt = await p.db.lasa(samordnaren, (las) => lasProjekt(las, samordnaren, id));
    expect(projekt?.risklage).toEqual({ oppna: 1, varsta: 'medel' });
    expect(projekt?.statusrapporter.map((s) => s.risker?.map((r) => [r.namn, r.varde, r.band]) ?? null)).toEqual([[['Liten risk', 2, 'medel']], [[RISK.namn, 12, 'hog'], ['Liten risk', 2, 'lag']], null]);
    if (!('punkter' in fryst)) throw new Error('not frozen');
    expect(fryst.punkter.find((x) => x.projektId === id)?.risker).toMatchObject([{ namn: RISK.namn, band: 'hog' }]);
    await p.agare.query(`delete from gemensam.installning where nyckel = 'risk_medel_fran'`);
    expect((await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren, id)))[0]?.risklage).toEqual({ oppna: 1, varsta: 'lag' });
  });
});

it('the list comes as a file, numbers as numbers and days as days', async () => {
  const id = await stallProjekt(p, samordnaren);
  const r = forsta(krav(await skapa(samordnaren, id, { namn: '=1+1' })));
  const lista = krav(await atgarda(samordnaren, r.id, 1));
  const blad = strFromU8(unzipSync(await skrivXlsx(riskfil(lista, 'Projektet', '2021-02-15')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(/<c r="H5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('12');
  expect(/<c r="L5"[^>]*><v>(\d+)<\/v>/.exec(blad)?.[1]).toBe('44287');
  expect(blad).not.toContain('<f>');
});
