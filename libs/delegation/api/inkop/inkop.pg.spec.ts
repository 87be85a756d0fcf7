import { type DelegationsuppgifterInput, type InkopInput, type Leverantorsfaktura, type LeverantorsfakturaInput } from '@gemensam/shared/contract';
import { BudgetpostEntitet } from '@gemensam/finansiering/api';
import { arKonflikt, genomfort, type Handelse, type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { beslutsattest } from '../verkstall/beslutsattest';
import { inkop } from '../verkstall/inkop';
import { omfordelningDriftbudget } from '../verkstall/omfordelning-driftbudget';
import { type Portar, type Sak, type Verkstallighet } from '../verkstall/verkstallighet';
import { avslutaBestallning } from './avsluta-bestallning';
import { BestallningEntitet } from './bestallning.entity';
import { lasBestallning, lasBestallningar } from './bestallning.lasmodell';
import { lasUtrymme } from './budgetutrymme.lasmodell';
import { granskaLeverantorsfaktura } from './granska-leverantorsfaktura';
import { LeverantorsfakturaEntitet } from './leverantorsfaktura.entity';
import { makuleraLeverantorsfaktura } from './makulera-leverantorsfaktura';
import { rattaLeverantorsfaktura } from './ratta-leverantorsfaktura';
import { registreraLeverantorsfaktura } from './registrera-leverantorsfaktura';

let p: Provning;
let es: Kontext;
let ns: Kontext;
let nummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([BudgetpostEntitet, BestallningEntitet, LeverantorsfakturaEntitet]);
  es = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ns = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
});
afterAll(() => p.stang());

/** Nothing of money or of bids is asked by these kinds. */
const portar: Portar = { finansiering: async () => { throw new Error('not asked'); }, tilldelning: async () => [] };
const post = async (kronor: number, ar = 2021): Promise<string> => {
  const [rad, id] = [nyttId(), nyttId()];
  await p.agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', $3, 1)`, [es.samverkan.id, rad, `Rad ${(nummer += 1)}`]);
  await p.agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, $4, $5, 'Planen')`, [es.samverkan.id, id, rad, ar, kronor * 100]);
  return id;
};
const order = (budgetpostId: string, val: Partial<InkopInput> = {}): InkopInput => ({ leverantor: { namn: 'Prov AB' }, vad: 'Stolar', belopp: '10 000', moms: 'ut', momssats: 25, budgetpostId, ...val });
const faktura = (budgetpostId: string, val: Partial<LeverantorsfakturaInput> = {}): LeverantorsfakturaInput => ({
  leverantor: { namn: 'Prov AB' }, nummer: `F${(nummer += 1)}`, vad: 'Stolar', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: '1 250', moms: '250', budgetpostId, ...val,
});
const krav = <T>(svar: T | Konflikt<unknown> | Avslag): T => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  if (arKonflikt(svar)) throw new Error('konflikt');
  return svar;
};
const registrera = async (input: LeverantorsfakturaInput, vem = ns): Promise<Leverantorsfaktura> => krav(await registreraLeverantorsfaktura(p.db, begaranFran(vem), input));
const med = (vem: Kontext, affarsdatum: string): Kontext => ({ ...vem, affarsdatum });

/** As a decision does it: lock, look, number, carry out. */
const besluta = async (typ: Verkstallighet, sakId: string | null, uppgifter: DelegationsuppgifterInput, vem = es): Promise<string | Avslag> => {
  const referens = { id: nyttId(), organ: 'E-samordnaren på delegation', datum: vem.affarsdatum, beteckning: `D 2021:${(nummer += 1)}`, rubrik: 'Prov', handling: null, ursprung: null, beslutare: 'delegation' as const };
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik, beslutare) values ($1, $2, $3, $4, $5, $6, 'delegation')`, [vem.samverkan.id, referens.id, referens.organ, referens.datum, referens.beteckning, referens.rubrik]);
  const utfall = await p.db.skriva<string>(vem, { operation: 'prov' }, async (skriv) => {
    const arbete = { las: skriv, skriv, kontext: vem, portar };
    const begart = { sakId, uppgifter };
    const last = await typ.las(arbete, begart);
    if (last) return last;
    const sak = await typ.sak(arbete, begart);
    if (arAvslag(sak)) return sak;
    if (sak.hinder) return sak.hinder;
    const gjort = await typ.verkstall(arbete, { id: nyttId(), beteckning: referens.beteckning, referens }, sak, begart);
    if (gjort === null) throw new Error('ny version');
    if (arAvslag(gjort)) return gjort;
    const [forst, ...fler]: readonly Handelse[] = gjort;
    return forst ? genomfort(forst.objektId, forst, ...fler) : genomfort('', { handelsetyp: 'x', objekttyp: 'x', objektId: '', text: '', data: {} });
  });
  return utfall;
};
const bestall = async (input: InkopInput, vem = es): Promise<string> => krav(await besluta(inkop, null, { inkop: input }, vem));
const saken = (input: InkopInput, vem = es): Promise<Sak> => p.db.lasa(vem, async (las) => krav(await inkop.sak({ las, kontext: vem, portar }, { sakId: null, uppgifter: { inkop: input } })));
const utrymme = (id: string) => p.db.lasa(es, (las) => lasUtrymme(las, id));

describe('an order', () => {
  it('is made by its decision, takes its part of the budget, and is told of', async () => {
    const drift = await post(100_000);
    const id = await bestall(order(drift, { belopp: '12 500', moms: 'in' }));
    expect(await p.db.lasa(es, (las) => lasBestallning(las, id))).toMatchObject({ leverantor: 'Prov AB', belopp: '1250000', netto: '1000000', moms: 'in', status: 'gallande', av: 'Samordnaren' });
    expect(await utrymme(drift)).toMatchObject({ budget: 100_000_00n, bestallt: 10_000_00n, fakturor: 0n });
    const { rows } = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekttyp = 'bestallning' and objekt_id = $1`, [id]);
    expect(rows[0]?.text).toMatch(/^Stolar beställdes av Prov AB för 12\u00a0500\u00a0kr med moms \(25\u00a0%\), D 2021:\d+\.$/);
  });

  it('three in a month of one supplier are one matter, whatever row or words; another supplier is another', async () => {
    const [a, b] = [await post(100_000), await post(100_000)];
    const lev = { namn: 'Delat AB' };
    await bestall(order(a, { leverantor: lev, vad: 'Skrivbord' }), med(es, '2021-02-01'));
    await bestall(order(b, { leverantor: { namn: ' delat  ab' }, vad: 'Skrivbord, del 2' }), med(es, '2021-02-08'));
    const sak = await saken(order(a, { leverantor: lev, vad: 'Lampor' }));
    expect(sak.underlag.sammaSak.map((s) => s.datum)).toEqual(['2021-02-01']);
    expect((await saken(order(a, { leverantor: lev, vad: 'Skrivbord 3' }))).underlag.sammaSak.map((s) => [s.datum, s.ore])).toEqual([['2021-02-01', 10_000_00n]]);
    expect((await saken(order(b, { leverantor: lev, vad: 'skrivbord' }))).underlag.sammaSak).toHaveLength(2);
    expect((await saken(order(a, { leverantor: { namn: 'Annat AB' } }))).underlag.sammaSak).toEqual([]);
  });

  it('one supplier is one with its org.nr and without it, and in the register by its name', async () => {
    const drift = await post(100_000);
    await bestall(order(drift, { leverantor: { namn: 'Numret AB', orgnr: '556016-0680' } }));
    for (const leverantor of [{ namn: 'numret' }, { namn: 'Numret Aktiebolag' }, { namn: 'Annat namn AB', orgnr: '5560160680' }]) expect((await saken(order(drift, { leverantor }))).underlag.sammaSak).toHaveLength(1);
    expect((await saken(order(drift, { leverantor: { namn: 'Numret AB', orgnr: '556703-7485' } }))).underlag.sammaSak).toEqual([]);
    const id = nyttId();
    await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, orgnr, slag) values ($1, $2, 'Registrerat AB', '556703-7485', 'bolag')`, [es.samverkan.id, id]);
    expect((await saken(order(drift, { leverantor: { namn: 'registrerat' } }))).motpart).toEqual({ organisationId: id, namn: 'Registrerat AB' });
  });

  it('one that was called off counts nothing, and gives its part of the budget back', async () => {
    const drift = await post(100_000);
    const lev = { namn: 'Avbeställt AB' };
    const id = await bestall(order(drift, { leverantor: lev }));
    expect(krav(await avslutaBestallning(p.db, begaranFran(ns), { id, version: 1, skal: 'Avbeställd' }))).toMatchObject({ status: 'avslutad', skal: 'Avbeställd', ofakturerat: 0n });
    expect((await saken(order(drift, { leverantor: lev }))).underlag.sammaSak).toEqual([]);
    expect(await utrymme(drift)).toMatchObject({ bestallt: 0n });
    expect(await avslutaBestallning(p.db, begaranFran(ns), { id, version: 1, skal: 'Igen' })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
    expect(await avslutaBestallning(p.db, begaranFran(ns), { id, version: 2, skal: 'Igen' })).toMatchObject({ regel: 'Redan avslutad' });
  });

  it('on 31 December is charged to the old year, on 1 January to the new', async () => {
    const [gammal, ny] = [await post(1000, 2020), await post(1000)];
    expect((await saken(order(gammal, { belopp: '1' }), med(es, '2020-12-31'))).hinder).toBeNull();
    expect((await saken(order(gammal, { belopp: '1' }), med(es, '2021-01-01'))).hinder).toMatchObject({ regel: 'Budget för ett annat år', falt: 'uppgifter.inkop.budgetpostId' });
    expect((await saken(order(ny, { belopp: '1' }), med(es, '2021-01-01'))).hinder).toBeNull();
  });

  it.each([
    ['leverantor', { leverantor: {} }], ['vad', { vad: ' ' }], ['belopp', { belopp: 'x' }], ['avtalId', { avtalId: nyttId() }],
  ] as const)('what cannot be read is a hindrance on its field, and the rest is shown: %s', async (falt, val) => {
    expect((await saken(order(await post(10), val))).hinder).toMatchObject({ falt: `uppgifter.inkop.${falt}` });
  });

  it('by SQL nothing of it is changed', async () => {
    const id = await bestall(order(await post(100_000)));
    await expect(p.agare.query(`update gemensam.bestallning set belopp_ore = 1, netto_ore = 1 where id = $1`, [id])).rejects.toMatchObject({ constraint: 'bestallning_ligger_fast' });
  });
});

describe('an invoice of a supplier', () => {
  it('takes the place of its part of the order in the budget; while it waits for attest nobody knows whether actuals hold it', async () => {
    const drift = await post(100_000, 2019);
    const id = await bestall(order(drift), med(es, '2019-02-01'));
    await registrera(faktura(drift, { bestallningId: id, belopp: '5 000', moms: '1 000', fakturadatum: '2019-02-10', forfallodag: '2019-03-10' }));
    expect(await utrymme(drift)).toMatchObject({ bestallt: 6_000_00n, fakturor: 4_000_00n, utfall: 0n });
    const inlasning = nyttId();
    await p.agare.query(`insert into gemensam.utfallsinlasning (samverkan_id, id, ar, fran_manad, till_manad, slag, kalla, antal_andringar, av) values ($1, $2, 2019, 1, 2, 'kalla', 'prov', 1, 'prov')`, [es.samverkan.id, inlasning]);
    await p.agare.query(`insert into gemensam.utfall (samverkan_id, id, inlasning_id, budgetrad_id, ar, fran_manad, till_manad, belopp_ore) select $1, $2, $3, budgetrad_id, 2019, 1, 2, 400000 from gemensam.budgetpost where id = $4`, [es.samverkan.id, nyttId(), inlasning, drift]);
    expect(await utrymme(drift)).toMatchObject({ bestallt: 6_000_00n, fakturor: 0n, kanskeBokfort: 4_000_00n, utfall: 4_000_00n });
  });

  it('is entered once: the same number of the same supplier, at the same time too', async () => {
    const drift = await post(100_000);
    const input = faktura(drift, { nummer: 'Ab-1' });
    const svar = await Promise.all([registreraLeverantorsfaktura(p.db, begaranFran(ns), input), registreraLeverantorsfaktura(p.db, begaranFran(es), { ...input, nummer: 'AB-1' })]);
    expect(svar.filter((s) => arAvslag(s))).toMatchObject([{ regel: 'Fakturan finns redan', falt: 'nummer' }]);
    const kvar = svar.find((s): s is Leverantorsfaktura => !arAvslag(s));
    expect(krav(await makuleraLeverantorsfaktura(p.db, begaranFran(ns), { id: kvar?.id ?? '', version: 1, skal: 'Fel leverantör' }))).toMatchObject({ status: 'makulerad' });
    await registrera(input);
    expect(await registreraLeverantorsfaktura(p.db, begaranFran(ns), { ...input, leverantor: { namn: 'Prov', orgnr: '556016-0680' } })).toMatchObject({ regel: 'Fakturan finns redan' });
  });

  it('sent again with the same key it is one', async () => {
    const input = faktura(await post(100_000));
    const tva = [await registreraLeverantorsfaktura(p.db, begaranFran(ns, 'nyckel-faktura'), input), await registreraLeverantorsfaktura(p.db, begaranFran(ns, 'nyckel-faktura'), input)];
    expect(tva[1]).toEqual(tva[0]);
  });

  it('is attested once, by two at once too, and stands as it was then', async () => {
    const f = await registrera(faktura(await post(100_000)));
    const svar = await Promise.all([besluta(beslutsattest, f.id, {}), besluta(beslutsattest, f.id, {})]);
    expect(svar.filter((s) => arAvslag(s))).toMatchObject([{ regel: 'Redan attesterad' }]);
    const { rows } = await p.agare.query<{ n: number }>(`select count(*)::int as n from gemensam.handelse where handelsetyp = 'leverantorsfaktura_attesterad' and objekt_id = $1`, [f.id]);
    expect(rows).toEqual([{ n: 1 }]);
    expect(await rattaLeverantorsfaktura(p.db, begaranFran(ns), { id: f.id, version: 2, uppgifter: faktura(f.budgetpostId) })).toMatchObject({ regel: 'Redan attesterad' });
    await expect(p.agare.query(`update gemensam.leverantorsfaktura set brutto_ore = 1, netto_ore = 1, moms_ore = 0 where id = $1`, [f.id])).rejects.toMatchObject({ constraint: 'leverantorsfaktura_ligger_fast' });
  });

  it('nobody alone enters and attests what was not ordered; somebody else checks it first', async () => {
    const f = await registrera(faktura(await post(100_000)), es);
    expect(await besluta(beslutsattest, f.id, {})).toMatchObject({ regel: 'Två personer' });
    expect(await granskaLeverantorsfaktura(p.db, begaranFran(es), { id: f.id, version: 1 })).toMatchObject({ regel: 'Två personer' });
    expect(krav(await granskaLeverantorsfaktura(p.db, begaranFran(ns), { id: f.id, version: 1 }))).toMatchObject({ granskadAv: 'Sekreteraren', version: 2 });
    expect(await besluta(beslutsattest, f.id, {})).toBe(f.id);
  });

  it('within its order one may do both; one öre above it not', async () => {
    const drift = await post(100_000);
    const id = await bestall(order(drift, { leverantor: { namn: 'Eget AB' } }));
    const ryms = await registrera(faktura(drift, { leverantor: { namn: 'Eget AB' }, bestallningId: id, belopp: '12 500', moms: '2 500' }), es);
    const over = await registrera(faktura(drift, { leverantor: { namn: 'Eget AB' }, bestallningId: id, belopp: '0,01', moms: '0' }), es);
    expect(await besluta(beslutsattest, over.id, {})).toMatchObject({ regel: 'Två personer' });
    expect(krav(await makuleraLeverantorsfaktura(p.db, begaranFran(es), { id: over.id, version: 1, skal: 'Fel' })).status).toBe('makulerad');
    expect(await besluta(beslutsattest, ryms.id, {})).toBe(ryms.id);
  });

  it('is corrected with its version, and then checked again', async () => {
    const f = await registrera(faktura(await post(100_000)), es);
    krav(await granskaLeverantorsfaktura(p.db, begaranFran(ns), { id: f.id, version: 1 }));
    expect(await rattaLeverantorsfaktura(p.db, begaranFran(es), { id: f.id, version: 1, uppgifter: faktura(f.budgetpostId) })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
    expect(krav(await rattaLeverantorsfaktura(p.db, begaranFran(es), { id: f.id, version: 2, uppgifter: faktura(f.budgetpostId, { belopp: '2 500', moms: '500' }) }))).toMatchObject({ brutto: 2_500_00n, granskadAv: null, version: 3 });
  });

  it('a credit note makes room when it is attested: until then whoever entered it could take it back', async () => {
    const drift = await post(100_000);
    const id = await bestall(order(drift));
    const [f, kredit] = [await registrera(faktura(drift, { bestallningId: id, belopp: '12 500', moms: '2 500' })), await registrera(faktura(drift, { bestallningId: id, belopp: '-12 500', moms: '-2 500' }))];
    const fri = await registrera(faktura(drift, { belopp: '-5 000', moms: '' }));
    expect(await utrymme(drift)).toMatchObject({ fakturor: 10_000_00n, bestallt: 0n });
    const sak = await p.db.lasa(es, async (las) => krav(await beslutsattest.sak({ las, kontext: es, portar }, { sakId: fri.id, uppgifter: {} })));
    expect(sak.underlag).toMatchObject({ belopp: { ore: -5_000_00n }, budget: { kvar: 90_000_00n } });
    for (const x of [f, kredit, fri]) expect(await besluta(beslutsattest, x.id, {})).toBe(x.id);
    expect(await utrymme(drift)).toMatchObject({ fakturor: -5_000_00n, bestallt: 10_000_00n });
  });

  it('what is charged is set against the budget without itself', async () => {
    const drift = await post(1000);
    const f = await registrera(faktura(drift));
    const sak = await p.db.lasa(es, async (las) => krav(await beslutsattest.sak({ las, kontext: es, portar }, { sakId: f.id, uppgifter: {} })));
    expect(sak.underlag).toMatchObject({ belopp: { ore: 1_000_00n }, budget: { kvar: 1_000_00n } });
  });
});

describe('an omfördelning on delegation', () => {
  it('keeps what is ordered where it is ordered', async () => {
    const [fran, till] = [await post(1000), await post(0)];
    await bestall(order(fran, { belopp: '600' }));
    expect(await besluta(omfordelningDriftbudget, fran, { omfordelning: { tillId: till, belopp: '401' } })).toMatchObject({ regel: 'Mer än vad som är kvar', falt: 'uppgifter.omfordelning.belopp' });
    expect(await besluta(omfordelningDriftbudget, fran, { omfordelning: { tillId: till, belopp: '400' } })).toBe(fran);
    expect(await utrymme(fran)).toMatchObject({ budget: 600_00n });
    expect(await utrymme(till)).toMatchObject({ budget: 400_00n });
  });
  it('is of the year it is made in', async () => expect(await besluta(omfordelningDriftbudget, await post(10, 2020), { omfordelning: { tillId: await post(0, 2020), belopp: '1' } })).toMatchObject({ regel: 'Ett annat års budget' }));
});

it('the list has every order, the newest first', async () => {
  const alla = await p.db.lasa(es, (las) => lasBestallningar(las));
  expect(alla.length).toBeGreaterThan(5);
  expect([...alla].sort((a, b) => (a.datum < b.datum ? 1 : -1)).map((b) => b.datum)).toEqual(alla.map((b) => b.datum));
});
