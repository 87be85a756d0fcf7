import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { BudgetpostEntitet } from '@gemensam/finansiering/api';
import { arKonflikt, HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type FattaDelegationsbeslutInput, type Leverantorsfaktura, type LeverantorsfakturaInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { fattaDelegationsbeslut } from '../beslut/fatta-delegationsbeslut';
import { PunktaterkallelseEntitet } from '../ordning/delegationsordning.entity';
import { aterkallaDelegationspunkt } from '../ordning/faststall-ordning';
import { lasArsPrisbasbelopp } from '../prisbasbelopp/prisbasbelopp.lasmodell';
import { avslutaBestallning } from './avsluta-bestallning';
import { BestallningEntitet } from './bestallning.entity';
import { tillFaktura } from './inkop-svar';
import { lasInkopsinstallning } from './inkopsinstallning';
import { lasFaktura } from './leverantorsfaktura.lasmodell';
import { makuleraLeverantorsfaktura } from './makulera-leverantorsfaktura';
import { LeverantorsfakturaEntitet } from './leverantorsfaktura.entity';
import { rattaLeverantorsfaktura } from './ratta-leverantorsfaktura';
import { registreraLeverantorsfaktura } from './registrera-leverantorsfaktura';

/** Point 5 goes to 47 600 kr without moms. Each test has a supplier of its own, which is a matter of its own. */
let p: Provning;
let mapp: string;
let es: Kontext;
let ns: Kontext;
let post = '';
let nummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([
    ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet, HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet, BudgetpostEntitet, BestallningEntitet, LeverantorsfakturaEntitet,
    PunktaterkallelseEntitet,
  ]);
  mapp = await mkdtemp(join(tmpdir(), 'uppdelning-'));
  es = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  ns = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  await stall();
});
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});

const stall = async (): Promise<void> => {
  const [dar, beslutId, ordningId, radId] = [es.samverkan.id, nyttId(), nyttId(), nyttId()];
  post = nyttId();
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 6', 'Delegationsordning')`, [dar, beslutId]);
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ordforande_vice')`, [dar, ordningId]);
  for (const [nr, typ, antal] of [[5, 'inkop', 1], [6, 'beslutsattest', null]] as const)
    await p.agare.query(
      `insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, tak_slag, tak_antal, tak_moms) values ($1, $2, $3, $4, $5, 'Punkt', 'e_samordnare', $6, $7, $8)`,
      [dar, nyttId(), ordningId, nr, typ, antal && 'prisbasbelopp', antal, antal && 'ut'],
    );
  await p.agare.query(`update gemensam.delegationsordning set nummer = 1, galler_fran = '2021-01-28', beslut_id = $2, faststalld = now() where id = $1`, [ordningId, beslutId]);
  await p.agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', 'Drift', 1)`, [dar, radId]);
  await p.agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, 2021, 10000000000, 'Planen')`, [dar, post, radId]);
};
const fel = (): never => {
  throw new Error('no such invoice');
};
const krav = <T>(svar: T | Konflikt<unknown> | Avslag): T => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  if (arKonflikt(svar)) throw new Error('konflikt');
  return svar;
};
const fatta = (input: Partial<FattaDelegationsbeslutInput>, vem = es) =>
  fattaDelegationsbeslut(
    p.db, { portar: { finansiering: async () => { throw new Error('not asked'); }, tilldelning: async () => [] }, lager: new HandlingLager({ datamapp: mapp }) }, begaranFran(vem),
    { arendetyp: 'inkop', principiell: false, rubrik: 'Prov', motiv: 'Behövs.', uppgifter: {}, ...input },
  );
const bestall = (leverantor: string, belopp: string, vad = 'Stolar', affarsdatum = es.affarsdatum) =>
  fatta({ uppgifter: { inkop: { leverantor: { namn: leverantor }, vad, belopp, moms: 'ut', momssats: 25, budgetpostId: post } } }, { ...es, affarsdatum });
/** The id of the order that the decision made. */
const bestallt = async (leverantor: string, belopp: string): Promise<string> => krav(await bestall(leverantor, belopp)).foljder.find((f) => f.objekttyp === 'bestallning')?.objektId ?? '';
const avsluta = async (id: string): Promise<void> => void krav(await avslutaBestallning(p.db, begaranFran(es), { id, version: 1, skal: 'Klar' }));
/** `netto` without moms, in kronor: of 0 per cent. */
const faktura = (leverantor: string, netto: string, val: Partial<LeverantorsfakturaInput> = {}): LeverantorsfakturaInput => ({
  leverantor: { namn: leverantor }, nummer: `F${(nummer += 1)}`, vad: 'Stolar', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: netto, moms: '', budgetpostId: post, ...val,
});
const kommen = async (leverantor: string, netto: string, val: Partial<LeverantorsfakturaInput> = {}): Promise<Leverantorsfaktura> => krav(await registreraLeverantorsfaktura(p.db, begaranFran(ns), faktura(leverantor, netto, val)));
const attestera = (f: Leverantorsfaktura) => fatta({ arendetyp: 'beslutsattest', sakId: f.id, version: f.version });
const FATTAT = { beteckning: expect.stringMatching(/^D 2021:/) };
const DELAT = { regel: 'Inte uppdelat' };
const UTAN = expect.stringMatching(/^Fakturan har ingen beställning, så attesten är också beslutet att köpa\./);

describe('an invoice without order', () => {
  it('is held to the prisbasbelopp of the year, which then rests', async () => {
    const anvandAv = async () => (await p.db.lasa(es, (las) => lasArsPrisbasbelopp(las, 2021)))?.anvandAv;
    expect(await anvandAv()).toBeNull();
    const { beteckning } = krav(await attestera(await kommen('Noll AB', '100')));
    expect(await anvandAv()).toBe(beteckning);
  });

  it('counts for a later order from the day it is entered, by its number, and attested by that of its decision', async () => {
    const f = await kommen('Ett AB', '30 000');
    expect(await bestall('Ett AB', '20 000')).toMatchObject({ ...DELAT, text: expect.stringMatching(new RegExp(`Med faktura ${f.nummer} som väntar på attest, Stolar \\(2021-02-15, 30\\s000\\skr\\) blir det 50\\s000\\skr`)) });
    expect(await attestera(f)).toMatchObject(FATTAT);
    expect(await bestall('Ett AB', '20 000')).toMatchObject({ ...DELAT, text: expect.stringMatching(new RegExp(`Med D 2021:\\d+ faktura ${f.nummer}, Stolar`)) });
    expect(await bestall('Ett AB', '17 600')).toMatchObject(FATTAT);
  });

  it('is held to the limit of orders by itself, and with what was ordered', async () => {
    expect(await attestera(await kommen('Två AB', '47 600,01'))).toMatchObject({ regel: 'Beloppet inom taket', text: UTAN, utvag: expect.stringContaining('nämndens beslut om köpet') });
    krav(await bestall('Tvåan AB', '40 000'));
    expect(await attestera(await kommen('Tvåan AB', '7 600'))).toMatchObject(FATTAT);
    expect(await attestera(await kommen('Tvåan AB', '0,01'))).toMatchObject({ ...DELAT, text: UTAN });
  });

  it('two that wait are one matter: neither is attested until the nämnd has decided, or one of them is taken back', async () => {
    const [a, b] = [await kommen('Tre AB', '30 000'), await kommen('Tre AB', '30 000')];
    expect(await attestera(a)).toMatchObject(DELAT);
    expect(await attestera(b)).toMatchObject(DELAT);
    krav(await makuleraLeverantorsfaktura(p.db, begaranFran(ns), { id: b.id, version: 1, skal: 'Dubblett' }));
    expect(await attestera(a)).toMatchObject(FATTAT);
  });

  it('is attested whatever it is when the nämnd itself has decided, and then counts for nobody', async () => {
    const beslut = { organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Driftavtal' };
    const f = await kommen('Fyra AB', '500 000', { namndbeslut: beslut });
    expect(f.namndbeslut).toBe('Nämnden 2021-01-28 § 8');
    expect(await attestera(f)).toMatchObject({ ...FATTAT, innehall: { text: expect.stringContaining('Köpet vilar på nämndens beslut, Nämnden 2021-01-28 § 8.') } });
    expect(await bestall('Fyra AB', '47 600')).toMatchObject(FATTAT);
    const sen = await kommen('Fyra AB', '100 000');
    expect(await attestera(sen)).toMatchObject({ regel: 'Beloppet inom taket' });
    const rattad = krav(await rattaLeverantorsfaktura(p.db, begaranFran(ns), { id: sen.id, version: 1, uppgifter: faktura('Fyra AB', '100 000', { nummer: sen.nummer, namndbeslutId: f.namndbeslutId ?? null }) }));
    expect(await attestera(rattad)).toMatchObject(FATTAT);
  });

  it('a decision on delegation is not the nämnd’s', async () => {
    krav(await bestall('Fem AB', '1 000'));
    const { rows } = await p.agare.query<{ id: string }>(`select id from gemensam.beslut_referens where beslutare = 'delegation' limit 1`);
    expect(await registreraLeverantorsfaktura(p.db, begaranFran(ns), faktura('Fem AB', '90 000', { namndbeslutId: rows[0]?.id ?? '' }))).toMatchObject({ slag: 'avslag', falt: 'beslutId' });
  });

  it('of another year than the period is another matter, though it was paid back now', async () => {
    const lev = 'Sex AB';
    const gammal = await kommen(lev, '40 000');
    await p.agare.query(`alter table gemensam.leverantorsfaktura disable trigger ligger_fast`);
    krav(await attestera(gammal));
    await p.agare.query(`update gemensam.leverantorsfaktura set attesterad = '2020-01-10' where id = $1`, [gammal.id]);
    await p.agare.query(`alter table gemensam.leverantorsfaktura enable trigger ligger_fast`);
    krav(await bestall(lev, '40 000'));
    krav(await attestera(await kommen(lev, '-40 000')));
    expect(await bestall(lev, '40 000')).toMatchObject(DELAT);
  });
});

describe('an order', () => {
  it('closed with a rest that is then invoiced without it: the sum is as it was', async () => {
    const id = await bestallt('Sju AB', '40 000');
    krav(await attestera(await kommen('Sju AB', '15 000', { bestallningId: id })));
    await avsluta(id);
    krav(await attestera(await kommen('Sju AB', '25 000')));
    expect(await bestall('Sju AB', '7 600,01')).toMatchObject(DELAT);
    expect(await bestall('Sju AB', '7 600')).toMatchObject(FATTAT);
  });

  it('closed as called off, ordered again, and then invoiced all the same: the second is refused', async () => {
    const forsta = await bestallt('Åtta AB', '40 000');
    await avsluta(forsta);
    const andra = await bestallt('Åtta AB', '40 000');
    expect(await attestera(await kommen('Åtta AB', '40 000', { bestallningId: andra }))).toMatchObject(FATTAT);
    const f = await kommen('Åtta AB', '40 000', { bestallningId: forsta });
    expect(await attestera(f)).toMatchObject({ ...DELAT, text: expect.stringMatching(/^Fakturan går utöver vad som är kvar av beställningen D 2021:\d+, så attesten/) });
  });

  it('the rest of it, closed and ordered again and again, is never more than the limit', async () => {
    let id = await bestallt('Nio AB', '40 000');
    for (const vad of ['10 000', '20 000']) {
      krav(await attestera(await kommen('Nio AB', vad, { bestallningId: id })));
      await avsluta(id);
      id = await bestallt('Nio AB', '10 000');
    }
    expect(await bestall('Nio AB', '7 600,01')).toMatchObject(DELAT);
  });

  it('closed long ago and invoiced now counts from the day of its attest', async () => {
    const id = await bestallt('Femton AB', '40 000');
    await p.agare.query(`alter table gemensam.bestallning disable trigger ligger_fast`);
    await p.agare.query(`update gemensam.bestallning set datum = '2019-03-01', status = 'avslutad', avslutad = '2019-12-31', avslutad_skal = 'Klar', avslutad_av = 'x', version = 2 where id = $1`, [id]);
    await p.agare.query(`alter table gemensam.bestallning enable trigger ligger_fast`);
    expect(await attestera(await kommen('Femton AB', '40 000', { bestallningId: id }))).toMatchObject(FATTAT);
    expect(await bestall('Femton AB', '7 600,01')).toMatchObject(DELAT);
  });

  it('invoiced for more than it is: within the limit the attest decides the rest, above it nobody but the nämnd', async () => {
    const id = await bestallt('Tio AB', '10 000');
    expect(await attestera(await kommen('Tio AB', '47 600', { bestallningId: id }))).toMatchObject(FATTAT);
    expect(await attestera(await kommen('Tio AB', '0,01', { bestallningId: id }))).toMatchObject({ regel: 'Beloppet inom taket' });
    expect(await bestall('Tio AB', '0,01')).toMatchObject(DELAT);
  });

  it('is not made larger by a credit note that is entered and taken back', async () => {
    const id = await bestallt('Elva AB', '40 000');
    krav(await attestera(await kommen('Elva AB', '40 000', { bestallningId: id })));
    const kredit = await kommen('Elva AB', '-40 000', { bestallningId: id });
    expect(await attestera(await kommen('Elva AB', '40 000', { bestallningId: id }))).toMatchObject({ regel: 'Beloppet inom taket' });
    await avsluta(id);
    expect(await bestall('Elva AB', '40 000')).toMatchObject(DELAT);
    expect(await attestera(kredit)).toMatchObject(FATTAT);
  });

  it('and its invoices split over suppliers that are one by name are one', async () => {
    krav(await attestera(await kommen('Tolv AB', '20 000')));
    krav(await attestera(await kommen('tolv aktiebolag', '20 000', { leverantor: { namn: 'tolv aktiebolag', orgnr: '556016-0680' } })));
    expect(await bestall('Tolv', '10 000', 'Lampor')).toMatchObject(DELAT);
    krav(await attestera(await kommen('AB Örnens-Drift (publ)', '40 000')));
    expect(await bestall('ÖRNENS  DRIFT aktiebolag', '10 000')).toMatchObject(DELAT);
  });
});

it('an order whose ärende is secret for the one who asks is summed, and its words are not told', async () => {
  const arendeId = nyttId();
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
     values ($1, $2, 'Öppet', 'ovrigt', 'under_beredning', $3, 'x', '2021-02-01', 2021, 901, '1', '2021-02-01')`, [es.samverkan.id, arendeId, ns.person.id]);
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [es.samverkan.id, arendeId]);
  const { beteckning } = krav(await fatta({ arendeId, uppgifter: { inkop: { leverantor: { namn: 'Hemliga AB' }, vad: 'Kanariefåglar', belopp: '40 000', moms: 'ut', momssats: 25, budgetpostId: post } } }));
  expect(await bestall('Hemliga AB', '10 000')).toMatchObject({ ...DELAT, text: expect.stringMatching(new RegExp(`Med ${beteckning} Kanariefåglar \\(2021-02-15, 40\\s000\\skr\\) blir det 50\\s000\\skr`)) });
  await p.agare.query(`update gemensam.arende set sekretess_slag = 'upphandling', sekretess_paragraf = '19:3', sekretess_skal = 'x', sekretess_fran = '2021-02-15' where id = $1`, [arendeId]);
  expect(await bestall('Hemliga AB', '10 000')).toMatchObject({ ...DELAT, text: expect.stringMatching(new RegExp(`Med ${beteckning} \\(2021-02-15, omfattas av sekretess\\) blir det 50\\s000\\skr`)) });
  expect(krav(await bestall('Hemliga AB', '7 600')).innehall?.provning.map((r) => r.text).join()).not.toContain('Kanarie');
});

it('a credit note is attested by the one who entered it only after somebody else has looked', async () => {
  const id = await bestallt('Tretton AB', '40 000');
  const f = krav(await registreraLeverantorsfaktura(p.db, begaranFran(es), faktura('Tretton AB', '-1 000', { bestallningId: id })));
  expect(f.tvaPersoner).toBe('Du registrerade fakturan själv och den är en kreditfaktura.');
  expect(await attestera(f)).toMatchObject({ regel: 'Saken kan beslutas nu', text: expect.stringContaining('Du registrerade fakturan själv och den är en kreditfaktura.') });
});

it('attest is offered to the uppdrag that a point in force names, and to those alone', async () => {
  const akter = async (vem: Kontext, id: string) => (await p.db.lasa(vem, async (las) => tillFaktura((await lasFaktura(las, id)) ?? fel(), vem, await lasInkopsinstallning(las, vem.affarsdatum)))).akter;
  const f = await kommen('Fjorton AB', '1 000');
  expect([await akter(es, f.id), await akter(ns, f.id)]).toEqual([['ratta', 'granska', 'makulera', 'attestera'], ['ratta', 'makulera']]);
  await p.agare.query(`alter table gemensam.delegationspunkt disable trigger skydda_delegationspunkt`);
  await p.agare.query(`update gemensam.delegationspunkt set ersattare = 'namndsekreterare' where arendetyp = 'beslutsattest'`);
  expect(await akter(ns, f.id)).toEqual(['ratta', 'makulera', 'attestera']);
});

it('under a limit that counts VAT in, an order at too low a rate lets no VAT through at its attest', async () => {
  // From 1 March: purchases to 50 000 kr with VAT. Ordered free of VAT for 45 000 kr; 45 000 + 25 % is 56 250 kr, 40 000 + 25 % is 50 000 kr.
  const [dar, ordningId] = [es.samverkan.id, nyttId()];
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ingen')`, [dar, ordningId]);
  for (const [nr, typ, ore] of [[5, 'inkop', 50_000_00], [6, 'beslutsattest', null]] as const)
    await p.agare.query(`insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, tak_slag, tak_ore, tak_moms) values ($1, $2, $3, $4, $5, 'Punkt', 'e_samordnare', $6, $7, $8)`, [dar, nyttId(), ordningId, nr, typ, ore && 'kronor', ore, ore && 'in']);
  await p.agare.query(`update gemensam.delegationsordning set galler_till = '2021-02-28' where samverkan_id = $1 and nummer = 1`, [dar]);
  await p.agare.query(`update gemensam.delegationsordning set nummer = 2, galler_fran = '2021-03-01', beslut_id = (select beslut_id from gemensam.delegationsordning where samverkan_id = $2 and nummer = 1), faststalld = now() where id = $1`, [ordningId, dar]);
  const imars = { ...es, affarsdatum: '2021-03-02' };
  const momsfritt = async (leverantor: string): Promise<string> =>
    krav(await fatta({ uppgifter: { inkop: { leverantor: { namn: leverantor }, vad: 'Stolar', belopp: '45 000', moms: 'ut', momssats: 0, budgetpostId: post } } }, imars)).foljder.find((f) => f.objekttyp === 'bestallning')?.objektId ?? '';
  const attest = (f: Leverantorsfaktura) => fatta({ arendetyp: 'beslutsattest', sakId: f.id, version: f.version }, imars);
  const over = await kommen('Moms Ett AB', '56 250', { moms: '11 250', bestallningId: await momsfritt('Moms Ett AB') });
  expect(await attest(over)).toMatchObject({ regel: 'Beloppet inom taket', text: expect.stringMatching(/^Fakturan går med sin moms utöver vad som är kvar .* 56\s250\skr med moms är över taket: 50\s000\skr med moms\.$/) });
  expect(await attest(await kommen('Moms Två AB', '50 000', { moms: '10 000', bestallningId: await momsfritt('Moms Två AB') }))).toMatchObject(FATTAT);
});

it('the point of orders is taken back the same day as an attest that leans on it: what was attested stands, what comes after is refused', async () => {
  const iapril = { ...es, affarsdatum: '2021-04-06' };
  const attest = (f: Leverantorsfaktura) => fatta({ arendetyp: 'beslutsattest', sakId: f.id, version: f.version }, iapril);
  const [fore, efter, utan] = [await kommen('April Ett AB', '10 000'), await kommen('April Två AB', '10 000'), await kommen('April Tre AB', '60 000', { namndbeslut: { organ: 'Nämnden', datum: '2021-02-10', beteckning: '§ 4', rubrik: 'Köp' } })];
  expect(await attest(fore)).toMatchObject(FATTAT);
  const { rows } = await p.agare.query<{ id: string }>(`select p.id from gemensam.delegationspunkt p join gemensam.delegationsordning o on o.id = p.ordning_id where o.nummer = 2 and p.nr = 5`);
  const aterkalla = (fran: string) => aterkallaDelegationspunkt(p.db, begaranFran(iapril), { punktId: rows[0]?.id ?? '', fran, beslut: { organ: 'Nämnden', datum: '2021-04-01', beteckning: '§ 3', rubrik: 'Återkallelse' } });
  expect(await aterkalla('2021-04-05')).toMatchObject({ regel: 'Beslut är fattade', text: expect.stringContaining('6 april 2021') });
  expect(await aterkalla('2021-04-06')).toMatchObject({ versioner: [{ punkter: [{ nr: 5, aterkallad: { fran: '2021-04-06' } }, { nr: 6, aterkallad: null }] }, {}] });
  expect(await attest(efter)).toMatchObject({ regel: 'Beloppet inom taket', text: expect.stringContaining('Ordningen ger inte rätt att köpa.') });
  expect(await attest(utan)).toMatchObject(FATTAT);
  expect(await p.db.lasa(es, (las) => lasFaktura(las, fore.id))).toMatchObject({ status: 'attesterad', attesterad: '2021-04-06' });
});
