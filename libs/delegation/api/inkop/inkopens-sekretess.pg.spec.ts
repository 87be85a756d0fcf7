import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendebehorigEntitet, ArendeEntitet, ArendeHandlingEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { HEMLIG_UPPGIFT } from '@gemensam/delegation/domain';
import { BudgetpostEntitet } from '@gemensam/finansiering/api';
import { exporteraKedja, HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, krypteringMed, nyttId } from '@gemensam/shared/api';
import { type Delegationsbeslut, type FattaDelegationsbeslutInput, type InkopInput, type Leverantorsfaktura, type Roll } from '@gemensam/shared/contract';
import { granskaHandelsekedja } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { fattaDelegationsbeslut } from '../beslut/fatta-delegationsbeslut';
import { LASER, radernaMed } from '../beslut/raderna.testdata';
import { lasSak } from '../overtagande/sak.lasmodell';
import { beslutsattest } from '../verkstall/beslutsattest';
import { inkop } from '../verkstall/inkop';
import { avslutaBestallning } from './avsluta-bestallning';
import { BestallningEntitet } from './bestallning.entity';
import { lasBestallning, lasBestallningar } from './bestallning.lasmodell';
import { lasUtrymme } from './budgetutrymme.lasmodell';
import { granskaLeverantorsfaktura } from './granska-leverantorsfaktura';
import { bestallningsfil, fakturafil } from './inkopsfil';
import { lasInkopshistorik } from './inkopshistorik.lasmodell';
import { lasInkopsval } from './inkopsval.lasmodell';
import { LeverantorsfakturaEntitet } from './leverantorsfaktura.entity';
import { lasFaktura, lasFakturor } from './leverantorsfaktura.lasmodell';
import { makuleraLeverantorsfaktura } from './makulera-leverantorsfaktura';
import { registreraLeverantorsfaktura } from './registrera-leverantorsfaktura';

const KANARIE = 'kanariefågeln';
const portar = { finansiering: async () => { throw new Error('not asked'); }, tilldelning: async () => [] };

let p: Provning;
let mapp: string;
const personer = new Map<Roll, Kontext>();
const [arendeId, post] = [nyttId(), nyttId()];
/** Made in the ärende: an order, one that is closed, the order's invoice that waits, one that was attested, and one that was taken back. */
const kop = { bestallning: '', avslutad: '', vantar: '', attesterad: '', makulerad: '' };

const av = (roll: Roll): Kontext => {
  const k = personer.get(roll);
  if (!k) throw new Error(roll);
  return k;
};
const dar = (): string => av('e_samordnare').samverkan.id;
const fatta = async (input: FattaDelegationsbeslutInput, vem = av('e_samordnare')): Promise<Delegationsbeslut> => {
  const svar = await fattaDelegationsbeslut(p.db, { portar, lager: new HandlingLager({ datamapp: mapp }) }, begaranFran(vem), input);
  if (!('beteckning' in svar)) throw new Error(`not taken: ${JSON.stringify(svar, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v))}`);
  return svar;
};
const order = (val: Partial<InkopInput> = {}): InkopInput => ({ leverantor: { namn: `${KANARIE} AB` }, vad: `Bur åt ${KANARIE}`, belopp: '10 000', moms: 'ut', momssats: 25, budgetpostId: post, ...val });
const bestall = async (val: Partial<InkopInput> = {}): Promise<string> => {
  const { beteckning } = await fatta({ arendetyp: 'inkop', principiell: false, rubrik: 'Beställning', motiv: 'Behövs.', arendeId, uppgifter: { inkop: order(val) } });
  const rad = (await p.db.lasa(av('e_samordnare'), (las) => lasBestallningar(las))).find((b) => b.nummer === beteckning);
  if (!rad) throw new Error(beteckning);
  return rad.id;
};
const registrera = async (nummer: string, bestallningId: string | null): Promise<Leverantorsfaktura> => {
  const svar = await registreraLeverantorsfaktura(p.db, begaranFran(av('namndsekreterare')), {
    leverantor: { namn: `${KANARIE} AB` }, nummer, vad: `Frö åt ${KANARIE}`, fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: '1 250', moms: '250', budgetpostId: post, bestallningId,
  });
  if (!('akter' in svar)) throw new Error(JSON.stringify(svar));
  return svar;
};
const sekretess = async (slag: keyof typeof LASER): Promise<void> => {
  const satt = slag === 'oppet' ? [null, null, null, null] : [slag, slag === 'ordinarie' ? '31:16' : '19:3', 'Skäl', '2021-02-15'];
  await p.agare.query(`update gemensam.arende set sekretess_slag = $2, sekretess_paragraf = $3, sekretess_skal = $4, sekretess_fran = $5 where id = $1`, [arendeId, ...satt]);
};

beforeAll(async () => {
  p = await oppnaProvning([
    ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet, HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet, BudgetpostEntitet, BestallningEntitet,
    LeverantorsfakturaEntitet,
  ]);
  mapp = await mkdtemp(join(tmpdir(), 'inkop-'));
  for (const roll of LASER.oppet) personer.set(roll, await p.aktor(roll, { namn: roll, ...(roll === 'kommunrepresentant' || roll === 'ledamot' ? { kommunkod: '2580' } : {}) }));
  await stall();
  kop.bestallning = await bestall();
  kop.avslutad = await bestall({ vad: `Burlås åt ${KANARIE}`, belopp: '2 000' });
  const avslut = await avslutaBestallning(p.db, begaranFran(av('e_samordnare')), { id: kop.avslutad, version: 1, skal: `Avbeställd åt ${KANARIE}` });
  if (!('farAvsluta' in avslut)) throw new Error(JSON.stringify(avslut));
  kop.vantar = (await registrera('F1', kop.bestallning)).id;
  const fel = await registrera('F2', null);
  kop.makulerad = fel.id;
  await makuleraLeverantorsfaktura(p.db, begaranFran(av('namndsekreterare')), { id: fel.id, version: 1, skal: 'Fel' });
  kop.attesterad = (await registrera('F3', kop.bestallning)).id;
  await fatta({ arendetyp: 'beslutsattest', sakId: kop.attesterad, version: 1, principiell: false, rubrik: 'Attest', motiv: 'Rätt.', arendeId, uppgifter: {} });
}, 60_000);
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});

const stall = async (): Promise<void> => {
  const [beslutId, ordningId, radId] = [nyttId(), nyttId(), nyttId()];
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 6', 'Delegationsordning')`, [dar(), beslutId]);
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ordforande_vice')`, [dar(), ordningId]);
  for (const [nr, typ] of [[5, 'inkop'], [6, 'beslutsattest']] as const)
    await p.agare.query(`insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, tak_slag, tak_antal, tak_moms) values ($1, $2, $3, $4, $5, 'Punkt', 'e_samordnare', 'prisbasbelopp', 1, 'ut')`, [dar(), nyttId(), ordningId, nr, typ]);
  await p.agare.query(`update gemensam.delegationsordning set nummer = 1, galler_fran = '2021-01-28', beslut_id = $2, faststalld = now() where id = $1`, [ordningId, beslutId]);
  await p.agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', 'Drift', 1)`, [dar(), radId]);
  await p.agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, 2021, 100000000, 'Planen')`, [dar(), post, radId]);
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
     values ($1, $2, 'Ärendet', 'ovrigt', 'under_beredning', $3, 'x', '2021-02-01', 2021, 901, '1', '2021-02-01')`, [dar(), arendeId, av('projektledare').person.id]);
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [dar(), arendeId]);
};

const inget = (): string => '';
const sidor = (k: Kontext) =>
  p.db.lasa(k, async (las) => {
    const [bestallningar, fakturor] = [await lasBestallningar(las), (await lasFakturor(las)).filter((f) => f.id !== kop.makulerad)];
    return {
      bestallningar, fakturor, bestallning: await lasBestallning(las, kop.avslutad), faktura: await lasFaktura(las, kop.attesterad), bestallningsfil: bestallningsfil(bestallningar, k, inget).rader, fakturafil: fakturafil(fakturor, k, inget).rader,
      valet: (await lasInkopsval(las, k)).bestallningar, attesten: await beslutsattest.mojliga({ las, kontext: k, portar }), sak: await lasSak(las, 'leverantorsfaktura', kop.vantar),
      historik: [(await lasInkopshistorik(las, kop.avslutad, {}))?.rader, (await lasInkopshistorik(las, kop.attesterad, {}))?.rader],
    };
  });
const somText = (v: unknown): string => JSON.stringify(v, (_k, x: unknown) => (typeof x === 'bigint' ? x.toString() : x));
const medOrden = async (k: Kontext): Promise<string[]> => Object.entries(await sidor(k)).flatMap(([namn, v]) => (somText(v).includes(KANARIE) ? [namn] : [])).sort();
const ALLA = ['attesten', 'bestallning', 'bestallningar', 'bestallningsfil', 'faktura', 'fakturafil', 'fakturor', 'historik', 'sak', 'valet'];

describe('the words of orders and invoices follow the secrecy of the ärende that decided them', () => {
  it.each(['oppet', 'ordinarie', 'upphandling'] as const)('%s', async (slag) => {
    // The invoice that was taken back has no decision and no order: it stays open, and is not asked about here.
    await p.agare.query(`alter table gemensam.leverantorsfaktura disable trigger ligger_fast`);
    await p.agare.query(`update gemensam.leverantorsfaktura set leverantor = 'X', leverantor_nyckel = 'x', vad = 'x' where id = $1`, [kop.makulerad]);
    await p.agare.query(`alter table gemensam.leverantorsfaktura enable trigger ligger_fast`);
    await sekretess(slag);
    for (const [roll, k] of personer) {
      const laser = LASER[slag].includes(roll);
      expect([roll, await medOrden(k)]).toEqual([roll, laser ? ALLA : []]);
      const rader = (await radernaMed(p, k, KANARIE)).split('\n').filter((r) => !r.includes(kop.makulerad)).join('\n');
      expect([roll, laser ? rader !== '' : rader]).toEqual([roll, laser ? true : '']);
    }
    await sekretess('oppet');
  });

  it('leaves number, day, amount, row of the budget and status; sums and the budget are whole', async () => {
    const k = av('ledamot');
    const [fore, utrymme] = [await sidor(k), await p.db.lasa(k, (las) => lasUtrymme(las, post))];
    await sekretess('ordinarie');
    const efter = await sidor(k);
    const dolt = { dold: true, leverantorId: null, leverantor: HEMLIG_UPPGIFT, orgnr: null, vad: HEMLIG_UPPGIFT };
    expect(efter.bestallningar).toEqual(fore.bestallningar.map((b) => ({ ...b, ...dolt, skal: b.skal && HEMLIG_UPPGIFT })));
    expect(efter.fakturor).toEqual(fore.fakturor.map((f) => ({ ...f, ...dolt })));
    expect(efter).toMatchObject({ valet: [], attesten: [], sak: { namn: 'Faktura F1' }, historik: [[], []] });
    expect(await p.db.lasa(k, (las) => lasUtrymme(las, post))).toEqual(utrymme);
    await sekretess('oppet');
  });

  it('counts in the check of the next purchase, by its number alone, and its number is not used twice', async () => {
    await sekretess('upphandling');
    const k = av('e_samordnare');
    const sak = await p.db.lasa(k, (las) => inkop.sak({ las, kontext: k, portar }, { sakId: null, uppgifter: { inkop: order() } }));
    expect(sak).toMatchObject({ underlag: { sammaSak: [{ nummer: expect.stringMatching(/^D 2021:\d+$/), ore: 10_000_00n, dold: true }] } });
    await expect(registrera('f1', null)).rejects.toThrow('Fakturan finns redan');
    await sekretess('oppet');
  });

  it('is closed, checked, taken back, attested and invoiced by those who read it', async () => {
    await sekretess('upphandling');
    const vem = begaranFran(av('namndsekreterare'));
    const nej = { regel: 'Sekretess', text: 'Köpet hör till ett ärende med sekretess som du inte får läsa.' };
    expect(await avslutaBestallning(p.db, vem, { id: kop.bestallning, version: 1, skal: 'Klar' })).toMatchObject(nej);
    expect(await granskaLeverantorsfaktura(p.db, vem, { id: kop.vantar, version: 1 })).toMatchObject(nej);
    expect(await makuleraLeverantorsfaktura(p.db, vem, { id: kop.vantar, version: 1, skal: 'Fel' })).toMatchObject(nej);
    await expect(fatta({ arendetyp: 'beslutsattest', sakId: kop.vantar, version: 1, principiell: false, rubrik: 'Attest', motiv: 'Rätt.', uppgifter: {} })).rejects.toThrow(nej.text);
    await expect(registrera('F9', kop.bestallning)).rejects.toThrow(nej.text);
    await sekretess('oppet');
  });

  it('the exported chain holds for one who reads them and one who does not', async () => {
    const fel = async (k: Kontext) => granskaHandelsekedja(await p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id)), krypteringMed(p.kontrollpunkter.publikNyckel())).map((f) => f.text);
    await sekretess('ordinarie');
    expect([await fel(av('revisor')), await fel(av('ledamot'))]).toEqual([[], []]);
    expect([somText(await p.db.lasa(av('revisor'), (las) => exporteraKedja(las, dar()))).includes('bestallning_gjord'), somText(await p.db.lasa(av('ledamot'), (las) => exporteraKedja(las, dar()))).includes('bestallning_gjord')]).toEqual([true, false]);
    await sekretess('oppet');
  });
});

it('a purchase and an attest that are decided as secret are read by those who read secret decisions, from the first moment', async () => {
  const ORD = 'siskan';
  const LASER_HEMLIGA: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'overordnad', 'revisor'];
  const hemligt = { principiell: false, rubrik: `Om ${ORD}`, motiv: `För ${ORD}.`, sekretess: { paragraf: '39:1', skal: 'Uppgift om en anställd' } };
  const { beteckning } = await fatta({ ...hemligt, arendetyp: 'inkop', uppgifter: { inkop: order({ vad: `Foder åt ${ORD}`, leverantor: { namn: `${ORD} AB` }, belopp: '3 000' }) } });
  const faktura = await registreraLeverantorsfaktura(p.db, begaranFran(av('namndsekreterare')), { leverantor: { namn: `${ORD} AB` }, nummer: 'S1', vad: `Frö åt ${ORD}`, fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: '1 250', moms: '250', budgetpostId: post });
  if (!('akter' in faktura)) throw new Error(JSON.stringify(faktura));
  await fatta({ ...hemligt, arendetyp: 'beslutsattest', sakId: faktura.id, version: 1, uppgifter: {} });
  for (const [roll, k] of personer) {
    const laser = LASER_HEMLIGA.includes(roll);
    const { bestallningar, fakturor, bestallningsfil, fakturafil } = await sidor(k);
    expect([roll, ...[bestallningar, fakturor, bestallningsfil, fakturafil].map((v) => somText(v).includes(ORD))]).toEqual([roll, laser, laser, laser, laser]);
    expect(bestallningar).toContainEqual(expect.objectContaining({ nummer: beteckning, dold: !laser }));
    expect([roll, (await radernaMed(p, k, ORD)) !== '']).toEqual([roll, laser]);
  }
});
