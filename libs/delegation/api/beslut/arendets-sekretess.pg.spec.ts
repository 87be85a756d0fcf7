import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendebehorigEntitet, ArendeEntitet, ArendeHandlingEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { ProjektEntitet, UpphandlingEntitet } from '@gemensam/projekt/api';
import { type Finansieringsbesked } from '@gemensam/projekt/domain';
import { beslutshandling, lasBeslutsreferenser } from '@gemensam/samverkan/api';
import { arKonflikt, exporteraKedja, HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, krypteringMed, lasObjekthistorik, nyttId, sok } from '@gemensam/shared/api';
import { type Delegationsbeslut, type Delegationsprovning, type Roll } from '@gemensam/shared/contract';
import { arAvslag, granskaHandelsekedja } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { anmalningsfil, registerfil } from '../register/registerfil';
import { lasBeslutskontroll } from '../register/beslutskontroll.lasmodell';
import { lasDelegationsregister } from '../register/register.lasmodell';
import { type Delegationsdrift, fattaDelegationsbeslut } from './fatta-delegationsbeslut';
import { delegationsbesluthistorikSats, lasDelegationsbeslut } from './delegationsbeslut.lasmodell';
import { LASER, radernaMed } from './raderna.testdata';
import { lasSakensBeslut } from './sakens-beslut.lasmodell';

const SAKRAD: Finansieringsbesked = { totalt: 100n, sakrat: 100n, saknas: 0n, sakrad: true, saknasHos: [] };
const KANARIE = 'kanariefågeln';

let p: Provning;
let mapp: string;
let drift: Delegationsdrift;
const personer = new Map<Roll, Kontext>();
let namngiven: Kontext;
let handlaggare: Kontext;
let beslut: Delegationsbeslut;
let arendeId: string;
let projekt: string;

const av = (roll: Roll): Kontext => {
  const k = personer.get(roll);
  if (!k) throw new Error(roll);
  return k;
};
const dar = () => av('ordforande').samverkan.id;

beforeAll(async () => {
  p = await oppnaProvning([
    ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet, ProjektEntitet, UpphandlingEntitet,
  ]);
  mapp = await mkdtemp(join(tmpdir(), 'delegation-'));
  drift = { portar: { finansiering: async () => SAKRAD, tilldelning: async () => [] }, lager: new HandlingLager({ datamapp: mapp }) };
  for (const roll of LASER.oppet) personer.set(roll, await p.aktor(roll, { namn: roll, ...(roll === 'kommunrepresentant' || roll === 'ledamot' ? { kommunkod: '2580' } : {}) }));
  namngiven = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
  handlaggare = await p.aktor('e_samordnare', { namn: 'Handläggaren' });
  await stall();
  const svar = await fattaDelegationsbeslut(p.db, drift, begaranFran(av('ordforande')), {
    arendetyp: 'projektstart', sakId: projekt, version: 1, principiell: false, uppgifter: {}, rubrik: `Start av ${KANARIE}`, motiv: `Alla har beslutat om ${KANARIE}.`, arendeId,
  });
  if (arAvslag(svar) || arKonflikt<Delegationsprovning>(svar)) throw new Error(`not taken: ${JSON.stringify(svar)}`);
  beslut = svar;
});
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});

const stall = async (): Promise<void> => {
  const [beslutId, ordningId] = [nyttId(), nyttId()];
  [projekt, arendeId] = [nyttId(), nyttId()];
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 6', 'Delegationsordning')`, [dar(), beslutId]);
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ordforande_vice')`, [dar(), ordningId]);
  await p.agare.query(`insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, kraver) values ($1, $2, $3, 7, 'projektstart', 'Start av projekt', 'ordforande', $4)`, [dar(), nyttId(), ordningId, ['finansiering_sakrad']]);
  await p.agare.query(`update gemensam.delegationsordning set nummer = 1, galler_fran = '2021-01-28', beslut_id = $2, faststalld = now() where id = $1`, [ordningId, beslutId]);
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, 'Projektet', 'projekt', 'forbereds')`, [dar(), projekt]);
  for (const namn of ['Projektdirektiv', 'Projektplan', 'Avsiktsförklaring'])
    await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, $4, 'utveckling', 'X', '2021-02-01', 'X')`, [dar(), nyttId(), projekt, namn]);
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
     values ($1, $2, 'Ärendet', 'ovrigt', 'under_beredning', $3, 'x', '2021-02-01', 2021, 901, '1', '2021-02-01')`, [dar(), arendeId, handlaggare.person.id]);
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [dar(), arendeId]);
};

const sekretess = async (slag: keyof typeof LASER): Promise<void> => {
  const satt = slag === 'oppet' ? [null, null, null, null] : [slag, slag === 'ordinarie' ? '31:16' : '19:3', 'Skäl', '2021-02-15'];
  await p.agare.query(`update gemensam.arende set sekretess_slag = $2, sekretess_paragraf = $3, sekretess_skal = $4, sekretess_fran = $5 where id = $1`, [arendeId, ...satt]);
};

const allt = (k: Kontext): Promise<string> => radernaMed(p, k, KANARIE);

/** What the pages, lists and files of the portal tell a person, by name. */
const sidor = (k: Kontext): Promise<Readonly<Record<string, unknown>>> =>
  p.db.lasa(k, async (las) => {
    const { rader } = await lasDelegationsregister(las, k);
    const inget = (): string => '';
    return {
      sidan: await lasDelegationsbeslut(las, k.affarsdatum, beslut.id), registret: rader, filen: registerfil(k, rader, inget).rader, stickprovet: registerfil(k, rader, inget, { antal: 1, fro: 'prov' }).rader,
      anmalan: anmalningsfil(k, rader).rader, saken: await lasSakensBeslut(las, projekt), valet: await lasBeslutsreferenser(las, { andamal: 'undertecknande' }),
      historiken: await lasObjekthistorik(las, delegationsbesluthistorikSats, beslut.id, {}), kedjan: await exporteraKedja(las, k.samverkan.id),
      filer: (await las.rader<{ n: number }>({ namn: 'prov.filer', text: 'select count(*)::int as n from gemensam.handling_version where handling_id = $1' }, [beslut.handlingId]))[0]?.n === 1 ? KANARIE : '',
      sokningen: await las.rader({ namn: 'prov.sok', text: `select kod, rubrik, text from gemensam.sok_objekt where typ = 'beslut'` }),
    };
  });
const somText = (v: unknown): string => JSON.stringify(v, (_k, x: unknown) => (typeof x === 'bigint' ? x.toString() : x));
const medOrden = async (k: Kontext): Promise<string[]> => Object.entries(await sidor(k)).flatMap(([namn, v]) => (somText(v).includes(KANARIE) ? [namn] : [])).sort();
const ALLA = ['anmalan', 'filen', 'filer', 'historiken', 'kedjan', 'registret', 'saken', 'sidan', 'sokningen', 'stickprovet', 'valet'];

describe('the words of a decision follow the secrecy of its ärende', () => {
  it.each(['oppet', 'ordinarie', 'upphandling'] as const)('%s', async (slag) => {
    await sekretess(slag);
    for (const [roll, k] of personer) {
      const laser = LASER[slag].includes(roll);
      expect([roll, await medOrden(k)]).toEqual([roll, laser ? ALLA : []]);
      const rader = await allt(k);
      expect([roll, laser ? rader !== '' : rader]).toEqual([roll, laser ? true : '']);
    }
    await sekretess('oppet');
  });

  it('those who handle it read them; lifted, all do again', async () => {
    await p.agare.query(`insert into gemensam.arende_behorig (samverkan_id, arende_id, person_id, av) values ($1, $2, $3, 'x')`, [dar(), arendeId, namngiven.person.id]);
    await sekretess('upphandling');
    expect([await medOrden(namngiven), await medOrden(handlaggare), await medOrden(av('kommunrepresentant')), await medOrden(av('ordforande'))]).toEqual([ALLA, ALLA, [], []]);
    await sekretess('oppet');
    expect([await medOrden(av('kommunrepresentant')), await medOrden(av('ordforande'))]).toEqual([ALLA, ALLA]);
  });

  it('leaves its number, its day, the office and that it is secret', async () => {
    await sekretess('ordinarie');
    const k = av('ledamot');
    const { sidan, registret, filen, saken, valet, historiken } = await sidor(k);
    const kvar = { id: beslut.id, beteckning: beslut.beteckning, datum: '2021-02-15', beslutadAv: 'Ordföranden på delegation', arendetyp: null };
    expect(sidan).toMatchObject({ ...kvar, roll: 'ordforande', som: 'delegat', sekretess: true, innehall: null, punktNr: null, saktyp: null, sakId: null, sakNamn: null, varfor: null, arendeId: null, dnr: null, foljder: [], avtryck: beslut.avtryck });
    expect(registret).toEqual([expect.objectContaining({ ...kvar, dold: true, sekretess: true, rubrik: null, belopp: null, arendeId: null, dnr: null, punktNr: null })]);
    expect(filen).toEqual([expect.arrayContaining([beslut.beteckning, '2021-02-15', 'På delegation', 'Uppgiften omfattas av sekretess', 'ja', 'Ordföranden på delegation'])]);
    expect(saken).toMatchObject({ beslut: [{ ...kvar, rubrik: null }] });
    expect(valet).toEqual(expect.arrayContaining([expect.objectContaining({ beteckning: beslut.beteckning, organ: 'Ordföranden på delegation', rubrik: 'Uppgiften omfattas av sekretess', handling: null })]));
    expect(await p.db.lasa(k, (las) => las.rader({ namn: 'prov.handling', text: `select ${beslutshandling('b')} as handling from gemensam.beslut_referens b where delegationstyp is not null` }))).toEqual([{ handling: null }]);
    expect(historiken).toMatchObject({ rader: [] });
    expect(await p.db.lasa(av('revisor'), (las) => lasDelegationsbeslut(las, k.affarsdatum, beslut.id))).toMatchObject({ sekretess: true, punktNr: 7, innehall: { rubrik: `Start av ${KANARIE}` } });
    await sekretess('oppet');
  });

  it('that it is reported is told to all', async () => {
    await sekretess('upphandling');
    const mote = nyttId();
    await p.agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag) values ($1, $2, 'sammantrade', '2021-03-16', '13:00', '15:00', 'Luleå', '2021-03-01', '2021-03-05')`, [dar(), mote]);
    expect(await p.db.lasa(av('ledamot'), (las) => lasDelegationsbeslut(las, '2021-02-15', beslut.id))).toMatchObject({ anmalan: { lage: 'vantar', text: 'Ska anmälas 2021-03-16' } });
    await p.agare.query('delete from gemensam.mote where id = $1', [mote]);
    await sekretess('oppet');
  });

  it('the exported chain holds, for one who reads them and one who does not, and a hidden row that was changed is named', async () => {
    await sekretess('ordinarie');
    const fel = async (k: Kontext) => granskaHandelsekedja(await p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id)), krypteringMed(p.kontrollpunkter.publikNyckel())).map((f) => f.text);
    const dolda = async (k: Kontext) => (await p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id))).beslutade.map((b) => [b.beteckning, b.kanonisk === null, b.foljder === null, b.hash ?? null, b.granskad ?? null]);
    expect([await fel(av('revisor')), await fel(av('ledamot'))]).toEqual([[], []]);
    expect([await dolda(av('revisor')), await dolda(av('ledamot'))]).toEqual([[[beslut.beteckning, false, false, null, null]], [[beslut.beteckning, true, true, beslut.avtryck, 'hel']]]);
    const andrat = `Beslutet ${beslut.beteckning} har ändrats efter att det fattades.`;
    const kontroll = (k: Kontext) => p.db.lasa(k, (las) => lasBeslutskontroll(las));
    for (const [tabell, kolumn, nyckel] of [['delegationsbeslut_innehall', 'motiv', 'id'], ['delegationsbeslut_foljd', 'text', 'beslut_id']] as const) {
      const { rows: [fore] } = await p.agare.query<{ v: string }>(`select ${kolumn} as v from gemensam.${tabell} where ${nyckel} = $1`, [beslut.id]);
      await p.agare.query(`update gemensam.${tabell} set ${kolumn} = 'Ändrat' where ${nyckel} = $1`, [beslut.id]);
      for (const k of [av('revisor'), av('ledamot')]) expect([await fel(k), (await kontroll(k)).avvikelser.map((a) => a.text)]).toEqual([[andrat], [andrat]]);
      await p.agare.query(`update gemensam.${tabell} set ${kolumn} = $2 where ${nyckel} = $1`, [beslut.id, fore?.v]);
    }
    expect(await fel(av('ledamot'))).toEqual([]);
    await sekretess('oppet');
  });

  it('is found by its own words: the index holds them when it is taken, and the same when it is built anew', async () => {
    const ord = async (): Promise<readonly string[]> => (await p.agare.query<{ vektor: string }>(`select vektor::text as vektor from gemensam.sok_post where typ = 'beslut' and objekt_id = (select beslut_id from gemensam.delegationsbeslut where id = $1)`, [beslut.id])).rows.map((r) => r.vektor);
    const fore = await ord();
    expect(fore).toEqual([expect.stringContaining('kanariefagel')]);
    await p.agare.query(`select gemensam.sok_bygg_om('beslut')`);
    expect(await ord()).toEqual(fore);
  });

  it('who may not read it finds it by its number and office, and by its dnr where she sees the ärende; who may read it finds its words, and nobody finds both', async () => {
    const traffar = async (k: Kontext, fraga: string) =>
      (await p.db.lasa(k, (las) => sok(las, { fraga, typ: 'beslut', ar: 2021, sortering: 'relevans', sida: 1 }))).traffar.filter((t) => t.kod === beslut.beteckning).map((t) => ({
        rubrik: t.rubrik.map((r) => r.text).join(''), utdrag: t.utdrag.map((u) => u.text).join(''), datum: t.datum, mal: t.mal.length,
      }));
    const [nummer, dnr] = [beslut.beteckning, '2021/901'];
    const organ = 'Ordföranden på delegation';
    const medDnr = expect.stringMatching(new RegExp(`^${organ}, Delegationsbeslut i ${dnr}-`));
    const hel = { rubrik: `Start av ${KANARIE}`, utdrag: medDnr, datum: '2021-02-15', mal: 1 };
    const dolt = { ...hel, rubrik: 'Uppgiften omfattas av sekretess', mal: 0 };
    const svar = async (k: Kontext) => Promise.all([nummer, `"${nummer}"`, organ, dnr, 'sekretess', KANARIE].map((fraga) => traffar(k, fraga)));
    const laser = [[hel], [hel], [hel], [hel], [], [hel]];
    const [revisor, ledamot] = [av('revisor'), av('ledamot')];

    expect([await svar(revisor), await svar(ledamot)]).toEqual([laser, laser]);
    await sekretess('ordinarie');
    const utanDnr = { ...dolt, utdrag: organ };
    expect([await svar(revisor), await svar(ledamot)]).toEqual([laser, [[utanDnr], [utanDnr], [utanDnr], [], [utanDnr], []]]);
    await sekretess('upphandling');
    expect([await svar(revisor), await svar(handlaggare)]).toEqual([[[utanDnr], [utanDnr], [utanDnr], [], [utanDnr], []], laser]);
    await sekretess('oppet');
    const hemlig = async (ar: boolean): Promise<void> => {
      await p.agare.query('begin');
      await p.agare.query('update gemensam.delegationsbeslut set hemlig = $2 where id = $1', [beslut.id, ar]);
      await p.agare.query('update gemensam.delegationsbeslut_innehall set hemlig = $2, paragraf = $3, skal = $3 where id = $1', [beslut.id, ar, ar ? '31:16' : null]);
      await p.agare.query('commit');
    };
    await hemlig(true);
    expect([await svar(revisor), await svar(ledamot)]).toEqual([laser, [[dolt], [dolt], [dolt], [dolt], [dolt], []]]);
    await hemlig(false);
    expect(await svar(ledamot)).toEqual(laser);
  });

  it.each(['delegationsbeslut_innehall', 'delegationsbeslut_foljd', 'handelse', 'beslutsord'])('%s: what is hidden is asked for once a statement and looked up row by row', async (tabell) => {
    const plan = await p.db.lasa(av('ledamot'), (las) => las.rader<{ 'QUERY PLAN': string }>({ namn: `prov.plan.${tabell}`, text: `explain select * from gemensam.${tabell}` }));
    expect(plan.map((r) => r['QUERY PLAN']).join('\n')).toMatch(/ANY \((\(objekt_id\)::uuid|\w*\.?(beslut_)?id) = \(hashed SubPlan/);
  });

  it('that a row is whole is believed of the server only where its event is hidden', async () => {
    const granskade = async (k: Kontext, andring: object) => {
      const kedja = await p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id));
      return granskaHandelsekedja({ ...kedja, beslutade: kedja.beslutade.map((b) => ({ ...b, ...andring })) }, krypteringMed(p.kontrollpunkter.publikNyckel())).map((f) => f.slag);
    };
    const handelse = (await p.db.lasa(av('ledamot'), (las) => exporteraKedja(las, dar()))).lankar[0]?.nr;
    expect(await granskade(av('ledamot'), { kanonisk: 'Ändrat', granskad: 'hel', handelse })).toEqual(['beslut_andrat']);
    await sekretess('ordinarie');
    expect(await granskade(av('ledamot'), {})).toEqual([]);
    expect(await granskade(av('ledamot'), { handelse: null })).toEqual(['beslut_utan_handelse']);
    expect(await granskade(av('ledamot'), { id: nyttId(), handelse: 9_999 })).toEqual(['beslut_utan_handelse']);
    await sekretess('oppet');
  });
});
