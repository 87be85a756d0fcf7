import { arKonflikt, type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Projektfaser, type SparaGrindplanInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type FinansieringSakradPort } from '../faser/finansiering-sakrad';
import { LeverabelEntitet, UpphandlingEntitet } from '../faser/grind.entity';
import { passeraGrind } from '../faser/passera-grind';
import { lasProjektfaser } from '../faser/projektfaser';
import { vila } from '../faser/vila';
import { lasPortfolj } from '../portfolj/portfolj.lasmodell';
import { ProjektEntitet, StatusrapportEntitet } from '../projekt.entity';
import { stallProjekt } from '../projekt-scen';
import { lasGrindarAttPassera } from './grindar-att-passera.lasmodell';
import { sparaGrindplan } from './spara-grindplan';
import { tidslinjefil } from './tidslinje-fil';
import { lasTidslinje } from './tidslinje.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let ledaren: Kontext;
let regionen: Kontext;
const port: FinansieringSakradPort = async () => null;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, StatusrapportEntitet, LeverabelEntitet, UpphandlingEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());

type Svar = Projektfaser | Konflikt<Projektfaser> | Avslag;
const krav = (svar: Svar): Projektfaser => {
  if (arAvslag(svar) || arKonflikt<Projektfaser>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const DAGAR: SparaGrindplanInput['dagar'] = [{ grind: 'utveckling', dag: '2021-03-16' }, { grind: 'upphandling', dag: '2021-09-17' }];
const spara = (vem: Kontext, projektId: string, val: Partial<SparaGrindplanInput> = {}, nyckel: string | null = null) =>
  sparaGrindplan(p.db, port, begaranFran(vem, nyckel), { projektId, version: 0, start: '2019-02-01', dagar: DAGAR, ...val });
const handelser = async (id: string): Promise<unknown[]> => (await p.agare.query(`select handelsetyp, aktor, text, data from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows;
const rad = async (id: string, vem = samordnaren) => (await p.db.lasa(vem, (las) => lasTidslinje(las, vem))).rader.find((r) => r.id === id);

describe('sparaGrindplan', () => {
  it('keeps the first plan as the original, each later one with its reason, and leaves an event of each', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', projektledare: ledaren.person.id });
    const forsta = krav(await spara(ledaren, id)).plan;
    expect(forsta).toMatchObject({ version: 1, farPlanera: true, tidplanFran: 2019, tidplanTill: 2022, versioner: [{ version: 1, skal: null, av: 'Ledaren', datum: '2021-02-15', antagande: false }] });
    expect(forsta?.grindar.slice(2, 6)).toMatchObject([{ beteckning: 'BP2', lage: 'passerad', utfall: null, galler: null }, { beteckning: 'BP3', lage: 'kommande', ursprunglig: '2021-03-16', skillnad: 0 }, { beteckning: 'BP4', galler: '2021-09-17' }, { beteckning: 'BP6', galler: null }]);
    expect(await spara(ledaren, id, { version: 1 })).toMatchObject({ regel: 'Ingen ändring' });
    const sen: SparaGrindplanInput['dagar'] = [{ grind: 'utveckling', dag: '2021-03-26' }, { grind: 'upphandling', dag: '2021-09-17' }, { grind: 'avslutad', dag: '2023-05-01' }];
    expect(await spara(ledaren, id, { version: 1, dagar: sen })).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    const andra = krav(await spara(samordnaren, id, { version: 1, dagar: sen, skal: 'Direktivet dröjer.' })).plan;
    expect(andra).toMatchObject({ version: 2, tidplanTill: 2023, versioner: [{ version: 2, skal: 'Direktivet dröjer.', av: 'Samordnaren' }, { version: 1, dagar: [null, null, null, '2021-03-16', '2021-09-17', null, null, null] }] });
    expect(andra?.grindar[3]).toMatchObject({ ursprunglig: '2021-03-16', galler: '2021-03-26', skillnad: 10 });
    expect(await handelser(id)).toMatchObject([
      { handelsetyp: 'grindplan_sparad', aktor: 'Ledaren', text: 'Grindarna i Elevhälsa planerades.', data: { planversion: 1, start: '2019-02-01', tidplanFran: 2019, tidplanTill: 2022, grindplan: [{ grind: 'BP3 till Utveckling/realisering', dag: '2021-03-16' }, { grind: 'BP4 till Upphandling' }] } },
      { text: 'Grindarna i Elevhälsa planerades om (version 2).', data: { skal: 'Direktivet dröjer.', grindplan: [{ dag: '2021-03-26', forutDag: '2021-03-16' }, {}, { dag: '2023-05-01', forutDag: null }] } },
    ]);
  });

  it('refuses what the rule refuses, and writes nothing of it', async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await spara(samordnaren, id, { dagar: [{ grind: 'utveckling', dag: '2021-09-17' }, { grind: 'upphandling', dag: '2021-03-16' }] })).toMatchObject({ regel: 'Dagarna går bakåt', falt: 'grindar.upphandling' });
    expect(await spara(samordnaren, id, { dagar: [] })).toMatchObject({ regel: 'Planen är tom' });
    expect(await spara(samordnaren, await stallProjekt(p, samordnaren, { slag: 'lopande', fas: null }))).toMatchObject({ regel: 'Inga grindar' });
    expect((await p.db.lasa(samordnaren, (las) => lasProjektfaser(las, samordnaren, port, id)))?.plan).toMatchObject({ version: 0, versioner: [] });
    expect(await handelser(id)).toEqual([]);
  });

  it('is for the e-samordnare and the own projektledare, and out of reach of another samverkan', async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await spara(ledaren, id)).toMatchObject({ regel: 'Saknar behörighet' });
    for (const fel of [id, nyttId(), 'x']) expect(await spara(regionen, fel)).toMatchObject({ regel: 'Finns inte' });
    expect((await p.db.lasa(ledaren, (las) => lasProjektfaser(las, ledaren, port, id)))?.plan?.farPlanera).toBe(false);
    expect(await rad(id, regionen)).toBeUndefined();
  });

  it('with a stale version hands back what stands; of two at once one is kept, and a retry answers the same', async () => {
    const id = await stallProjekt(p, samordnaren);
    const svar = await Promise.all(Array.from({ length: 5 }, (_, i) => spara(samordnaren, id, { dagar: [{ grind: 'utveckling', dag: `2021-04-0${i + 1}` }] })));
    expect(svar.filter((s) => arKonflikt(s))).toHaveLength(4);
    expect(await spara(samordnaren, id, {})).toMatchObject({ slag: 'konflikt', aktuell: { plan: { version: 1 } } });
    const nyckel = nyttId();
    const ny = { version: 1, skal: 'Om.' };
    const [en, tva] = [krav(await spara(samordnaren, id, ny, nyckel)), krav(await spara(samordnaren, id, ny, nyckel))];
    expect([en.plan?.version, tva.plan?.version]).toEqual([2, 2]);
  });

  it('outlives its gates: the outcome stands beside the plan, and the plan in force goes on', async () => {
    const id = await stallProjekt(p, samordnaren, { slag: 'forvaltningsobjekt', fas: 'forvaltning' });
    krav(await spara(samordnaren, id, { start: null, dagar: [{ grind: 'avslutad', dag: '2021-02-01' }] }));
    await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, 'Slutrapport', 'avslutad', 'X', '2021-02-01', 'X')`, [samordnaren.samverkan.id, nyttId(), id]);
    expect((await rad(id))?.sena).toEqual([]);
    const sida = krav(await passeraGrind(p.db, port, begaranFran(samordnaren, null), { projektId: id, version: 1, beslutare: 'styrgrupp', beslut: { organ: 'Styrgruppen', datum: '2021-02-10', beteckning: '§ 9', rubrik: 'Avslut' } }));
    expect(sida.plan).toMatchObject({ farPlanera: false, grindar: [{ lage: 'passerad', ursprunglig: '2021-02-01', utfall: '2021-02-15', skillnad: 14 }] });
    expect((await rad(id))?.rorelser).toEqual([{ akt: 'passera', fran: 'forvaltning', till: 'avslutad', datum: '2021-02-15' }]);
    expect(await spara(samordnaren, id, { version: 1, skal: 'X' })).toMatchObject({ regel: 'Ingen grind kvar' });
  });
});

describe('the years of a project', () => {
  it('are those of its plan everywhere, and change with it alone, also past the program', async () => {
    const id = await stallProjekt(p, samordnaren);
    krav(await spara(samordnaren, id, { start: '2020-06-01', dagar: [{ grind: 'avslutad', dag: '2024-01-15' }] }));
    expect((await p.db.lasa(samordnaren, (las) => lasPortfolj(las, samordnaren, id)))[0]).toMatchObject({ tidplanFran: 2020, tidplanTill: 2024, version: 1 });
    await expect(p.agare.query('update gemensam.projekt set tidplan_till = 2030 where id = $1', [id])).rejects.toMatchObject({ constraint: 'tidplan_av_plan' });
    // Without the last day the years of the source come back.
    krav(await spara(samordnaren, id, { version: 1, start: null, dagar: [{ grind: 'utveckling', dag: '2021-04-01' }], skal: 'Slutet är öppet.' }));
    expect(await rad(id)).toMatchObject({ tidplanFran: 2019, tidplanTill: 2022 });
    const utan = await stallProjekt(p, samordnaren);
    await p.agare.query('update gemensam.projekt set tidplan_till = 2030 where id = $1', [utan]);
  });
});

describe('the reminder', () => {
  it('shows gates within the days of the setting or past, of the own projects, not of those that rest', async () => {
    const [mitt, annans, langt, vilar] = await Promise.all([ledaren.person.id, null, ledaren.person.id, ledaren.person.id].map((projektledare) => stallProjekt(p, samordnaren, { projektledare })));
    if (!mitt || !annans || !langt || !vilar) throw new Error('no projects');
    krav(await spara(samordnaren, mitt, { dagar: [{ grind: 'utveckling', dag: '2021-02-01' }] }));
    for (const id of [annans, vilar]) krav(await spara(samordnaren, id, { dagar: [{ grind: 'utveckling', dag: '2021-03-17' }] }));
    krav(await spara(samordnaren, langt, { dagar: [{ grind: 'utveckling', dag: '2021-03-18' }] }));
    krav(await vila(p.db, port, begaranFran(samordnaren, null), { projektId: vilar, version: 1, skal: 'X', granskas: '2021-06-01' }));
    const alla = [mitt, annans, langt, vilar];
    const hos = async (vem: Kontext) => (await p.db.lasa(vem, (las) => lasGrindarAttPassera(las, vem))).filter((g) => alla.includes(g.id));
    expect(await hos(ledaren)).toMatchObject([{ id: mitt, beteckning: 'BP3', dag: '2021-02-01', forsenad: true }]);
    expect((await hos(samordnaren)).map((g) => [g.id, g.forsenad])).toEqual([[mitt, true], [annans, false]]);
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'grind_paminnelse_dagar', '31')`, [samordnaren.samverkan.id]);
    expect((await hos(ledaren)).map((g) => g.id)).toEqual([mitt, langt]);
    await p.agare.query(`delete from gemensam.installning where nyckel = 'grind_paminnelse_dagar'`);
  });
});

describe('tidslinje', () => {
  it('has plan against now, the moves, what is late and the ways; ideas are not on it, and the file has the same rows', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Tidslinjens' });
    const ide = await stallProjekt(p, samordnaren, { fas: 'ide' });
    krav(await spara(samordnaren, id));
    krav(await spara(samordnaren, id, { version: 1, start: '2019-02-01', dagar: [{ grind: 'utveckling', dag: '2021-04-16' }], skal: 'X' }));
    for (const [namn, klar, godkand] of [['Sen', '2021-02-14', null], ['I dag', '2021-02-15', null], ['Klar', '2021-01-01', '2021-01-01']])
      await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, klar, godkand, godkand_av) values ($1, $2, $3, $4, 'utveckling', 'X', $5, $6, $6::date::text)`, [samordnaren.samverkan.id, nyttId(), id, namn, klar, godkand]);
    const bild = await p.db.lasa(samordnaren, (las) => lasTidslinje(las, samordnaren));
    expect(bild.rader.find((r) => r.id === id)).toMatchObject({
      fas: 'forbereds', statusInaktuell: true, deltagare: [], sena: [{ namn: 'Sen', klar: '2021-02-14' }],
      galler: { start: '2019-02-01', dagar: [null, null, null, '2021-04-16', null, null, null, null] }, ursprunglig: { dagar: [null, null, null, '2021-03-16', '2021-09-17', null, null, null] },
    });
    expect(bild.rader.some((r) => r.id === ide)).toBe(false);
    expect(bild.ordningar.map((o) => [o.slag, o.grindar.length])).toEqual([['projekt', 8], ['forstudie', 3], ['upphandling', 5], ['forvaltningsobjekt', 1]]);
    const fil = tidslinjefil(bild, 'Nämnden', '2021-02-15').rader.filter((r) => r[0] === 'Tidslinjens');
    expect(fil).toHaveLength(2);
    expect(fil[0]).toEqual(['Tidslinjens', 'Projekt', 'Projekt förbereds', 2019, 2022, 'BP3', 'Utveckling/realisering', 'Kommande', '2021-03-16', '2021-04-16', null, 31, 'Nej']);
  });
});
