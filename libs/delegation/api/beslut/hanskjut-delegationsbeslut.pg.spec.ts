import { ArendebehorigEntitet, ArendeEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { AvtalEntitet } from '@gemensam/avtal/api';
import { ProjektEntitet, UpphandlingEntitet } from '@gemensam/projekt/api';
import { type Db, type Kontext, nyttId } from '@gemensam/shared/api';
import { type HanskjutDelegationsbeslutInput, type HanskjutetArende } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Portar } from '../verkstall/verkstallighet';
import { hanskjutDelegationsbeslut } from './hanskjut-delegationsbeslut';
import { lasSakensBeslut } from './sakens-beslut.lasmodell';

const OSAKRAD = { totalt: 100n, sakrat: 0n, saknas: 100n, sakrad: false, saknasHos: [{ namn: 'Luleå', belopp: 100n }] };
const portar: Portar = { finansiering: async () => OSAKRAD, tilldelning: async () => [] };
const SEKRETESS = { paragraf: '31:16', skal: 'Leverantörens affärsförhållanden' };

let p: Provning;
let ordforanden: Kontext;
let samordnaren: Kontext;
let projektledaren: Kontext;
let kommun: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendesekretessEntitet, ArendesekretessbeslutEntitet, ArendebehorigEntitet, AvtalEntitet, ProjektEntitet, UpphandlingEntitet]);
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  projektledaren = await p.aktor('projektledare', { namn: 'Projektledaren' });
  kommun = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
});
afterAll(() => p.stang());

const dar = () => ordforanden.samverkan.id;
const stallProjekt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'forbereds')`, [dar(), id, `Projekt ${id}`]);
  return id;
};
const stallAvtal = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, tecknat, galler_fran, galler_till) values ($1, $2, coalesce((select max(nummer) from gemensam.avtal), 0) + 1, 'Drift', 'IT', 'kontrakt', '2019-02-10', '2019-03-01', '2021-08-31')`, [dar(), id],
  );
  for (const nr of [1, 2]) await p.agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, $3, 12, 3)`, [dar(), id, nr]);
  return id;
};
const start = (sakId: string, val: Partial<HanskjutDelegationsbeslutInput> = {}): HanskjutDelegationsbeslutInput => ({ arendetyp: 'projektstart', sakId, principiell: false, uppgifter: {}, rubrik: '', motiv: 'Finansieringen saknas.', ...val });
const ovrigt = (text: string, val: Partial<HanskjutDelegationsbeslutInput> = {}): HanskjutDelegationsbeslutInput => ({ arendetyp: 'ovrigt', sakId: null, principiell: true, uppgifter: { ovrigt: { text } }, rubrik: 'Tjänsten', motiv: 'Skäl.', ...val });
const hanskjut = (vem: Kontext, input: HanskjutDelegationsbeslutInput, nyckel: string | null = null, db: Db = p.db) => hanskjutDelegationsbeslut(db, portar, begaranFran(vem, nyckel), input);
const hanskjutet = async (...a: Parameters<typeof hanskjut>): Promise<HanskjutetArende> => {
  const svar = await hanskjut(...a);
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  return svar;
};
const bakgrund = async (arendeId: string): Promise<string> => (await p.agare.query<{ b: string }>(`select bakgrund as b from gemensam.tjansteskrivelse where arende_id = $1`, [arendeId])).rows[0]?.b ?? '';
const antal = async (sakId: string): Promise<number> => Number((await p.agare.query(`select from gemensam.hanskjutning where sak_id = $1`, [sakId])).rowCount);
const handelser = async (id: string): Promise<string> => JSON.stringify((await p.agare.query(`select handelsetyp, text, data from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows);

it('enters an ärende with the check, changes nothing of the matter, and is one when it is sent again', async () => {
  const projekt = await stallProjekt();
  const svar = await hanskjutet(ordforanden, start(projekt), 'hanskjut-en-gang');
  expect(await hanskjut(ordforanden, start(projekt), 'hanskjut-en-gang')).toEqual(svar);
  expect(svar).toMatchObject({ redan: false, datum: '2021-02-15', av: 'Ordföranden' });
  expect(await bakgrund(svar.arendeId)).toMatch(/Finansieringen saknas\.[\s\S]*brister/);
  expect((await p.agare.query(`select fas from gemensam.projekt where id = $1`, [projekt])).rows).toEqual([{ fas: 'forbereds' }]);
  expect(await antal(projekt)).toBe(1);
});

it('once: whoever presses again, or at the same moment from another replica, is led to the same ärende', async () => {
  const projekt = await stallProjekt();
  const replik = await p.replik();
  const [a, b] = await Promise.all([hanskjutet(ordforanden, start(projekt)), hanskjutet(samordnaren, start(projekt), null, replik)]);
  expect([a.redan, b.redan].sort()).toEqual([false, true]);
  expect(a.arendeId).toBe(b.arendeId);
  expect(await hanskjutet(projektledaren, start(projekt))).toMatchObject({ arendeId: a.arendeId, dnr: a.dnr, redan: true, av: (a.redan ? b : a).av });
  expect(await antal(projekt)).toBe(1);
  expect((await p.db.lasa(kommun, (las) => lasSakensBeslut(las, projekt))).hanskjutet).toMatchObject([{ dnr: a.dnr }]);
});

it('another option of the same avtal is another question, and so is another kind of decision', async () => {
  const avtal = await stallAvtal();
  const forlang = start(avtal, { arendetyp: 'avtalsforlangning', uppgifter: { avtalsforlangning: { meddelad: '2021-02-15' } } });
  const forsta = await hanskjutet(ordforanden, forlang);
  expect(await hanskjutet(ordforanden, { ...forlang, uppgifter: { avtalsforlangning: { meddelad: '2021-02-16' } } })).toMatchObject({ arendeId: forsta.arendeId, redan: true });
  const beslutId = nyttId();
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-02-10', '§ 9', 'Förlängning')`, [dar(), beslutId]);
  await p.agare.query(`insert into gemensam.avtal_forlangning (samverkan_id, avtal_id, option_nr, meddelad, beslut_referens_id, av_id, av) values ($1, $2, 1, '2021-02-10', $3, $4, 'X')`, [dar(), avtal, beslutId, ordforanden.person.id]);
  expect(await hanskjutet(ordforanden, forlang)).toMatchObject({ redan: false });
  expect(await hanskjutet(ordforanden, start(avtal, { arendetyp: 'firmateckning' }))).toMatchObject({ redan: false });
});

it('without a matter the words tell: the same decision again leads to the ärende, another one does not', async () => {
  const forsta = await hanskjutet(ordforanden, ovrigt('Tjänsten stängs.\nDen öppnas i mars.'));
  expect(await hanskjutet(ordforanden, ovrigt('Tjänsten stängs.\nDen öppnas i mars.'))).toMatchObject({ arendeId: forsta.arendeId, redan: true });
  expect(await hanskjutet(ordforanden, ovrigt('Tjänsten stängs.'))).toMatchObject({ redan: false });
  expect(await handelser(forsta.arendeId)).not.toContain('stängs');
});

it('of the rest about a thing the words tell too', async () => {
  const sakId = await stallProjekt();
  const forsta = await hanskjutet(ordforanden, ovrigt('Projektet pausas.', { sakId }));
  expect(await hanskjutet(ordforanden, ovrigt('Projektet pausas.', { sakId }))).toMatchObject({ arendeId: forsta.arendeId, redan: true });
  expect(await hanskjutet(ordforanden, ovrigt('Projektet får en ny styrgrupp.', { sakId }))).toMatchObject({ redan: false });
  expect(JSON.stringify((await p.agare.query('select * from gemensam.hanskjutning where sak_id = $1', [sakId])).rows)).not.toContain('pausas');
});

it.each(['ovrigt', 'firmateckning'] as const)('%s before there are words for it: two are two questions', async (arendetyp) => {
  const utan = ovrigt('', { arendetyp, uppgifter: {} });
  const forsta = await hanskjutet(ordforanden, { ...utan, rubrik: 'Lokalen i Boden' });
  const andra = await hanskjutet(samordnaren, { ...utan, rubrik: 'Något helt annat' });
  expect(andra.redan).toBe(false);
  expect(andra.arendeId).not.toBe(forsta.arendeId);
});

describe('secret', () => {
  it('is closed from its first moment: nothing of it stands in the log or is seen by others, who are told that it is with the nämnd', async () => {
    const projekt = await stallProjekt();
    const svar = await hanskjutet(projektledaren, start(projekt, { rubrik: 'Hemlig rubrik', motiv: 'Hemligt motiv.', sekretess: SEKRETESS }));
    const ser = async (vem: Kontext) => (await p.db.lasa(vem, (las) => las.rader({ namn: 'prov.ser', text: 'select id from gemensam.arende where id = $1' }, [svar.arendeId]))).length;
    expect([await ser(projektledaren), await ser(samordnaren), await ser(kommun)]).toEqual([1, 1, 0]);
    expect((await p.agare.query(`select sekretess_slag, sekretess_paragraf from gemensam.arende where id = $1`, [svar.arendeId])).rows).toEqual([{ sekretess_slag: 'ordinarie', sekretess_paragraf: '31:16' }]);
    expect(await handelser(projekt)).toContain('hänsköts till nämnden');
    for (const ord of ['Hemlig', svar.dnr, svar.arendeId]) expect(await handelser(projekt)).not.toContain(ord);
    expect(await handelser(svar.arendeId)).not.toContain('Hemlig');
    expect((await p.db.lasa(kommun, (las) => lasSakensBeslut(las, projekt))).hanskjutet).toMatchObject([{ dnr: null, av: 'Projektledaren' }]);
    expect(await hanskjutet(ordforanden, start(projekt))).toMatchObject({ arendeId: svar.arendeId, redan: true });
    expect(await hanskjut(await p.aktor('ledamot', { kommunkod: '2521' }), start(projekt))).toMatchObject({ regel: 'Redan hänskjutet', text: expect.not.stringContaining(svar.dnr) });
    expect(await antal(projekt)).toBe(1);
  });

  it('the paragraph and the reason are judged as when deciding', async () => {
    const projekt = await stallProjekt();
    expect(await hanskjut(ordforanden, start(projekt, { sekretess: { paragraf: 'x', skal: 'y' } }))).toMatchObject({ slag: 'avslag', falt: 'sekretess.paragraf' });
    expect(await hanskjut(ordforanden, start(projekt, { sekretess: { paragraf: '31:16', skal: ' ' } }))).toMatchObject({ slag: 'avslag', falt: 'sekretess.skal' });
    expect(await antal(projekt)).toBe(0);
  });

  it('what belongs to a secret ärende is not left in an open one', async () => {
    const { arendeId } = await hanskjutet(ordforanden, ovrigt('Hemlig sak.', { sekretess: SEKRETESS }));
    expect(await hanskjut(ordforanden, ovrigt('Följd av den hemliga saken.', { arendeId }))).toMatchObject({ regel: 'Ärendet är sekretessbelagt', falt: 'arendeId' });
    expect(await hanskjutet(ordforanden, ovrigt('Följd av den hemliga saken.', { arendeId, sekretess: SEKRETESS }))).toMatchObject({ redan: false });
  });

  it('of a procurement before award it is left to those who handle it, and belongs to its project, with which it opens', async () => {
    const [projekt, upphandling] = [await stallProjekt(), nyttId()];
    await p.agare.query('set session_replication_role = replica');
    await p.agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage) values ($1, $2, $3, 1, 'annonserat', 'annonserad')`, [dar(), upphandling, projekt]);
    await p.agare.query('set session_replication_role = origin');
    const { arendeId } = await hanskjutet(ordforanden, start(upphandling, { arendetyp: 'tilldelning', sekretess: { paragraf: '19:3', skal: 'Anbud före tilldelning' } }));
    expect((await p.agare.query(`select sekretess_slag, projekt_id from gemensam.arende where id = $1`, [arendeId])).rows).toEqual([{ sekretess_slag: 'upphandling', projekt_id: projekt }]);
  });
});

it('an open ärende tells nothing of who is away and whose jäv is asked about', async () => {
  const projekt = await stallProjekt();
  await p.agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, egen_bedomning, datum) values ($1, $2, 'projekt', $3, $4, 'Ordföranden', 'ombud', 'jav', '2021-02-15')`, [dar(), nyttId(), projekt, ordforanden.person.id]);
  await p.agare.query(`insert into gemensam.franvaro (samverkan_id, id, person_id, fran, till, skal, noterad_av_id, noterad_av) values ($1, $2, $3, '2021-02-15', '2021-02-19', 'semester', $3, 'x')`, [dar(), nyttId(), ordforanden.person.id]);
  const oppet = await bakgrund((await hanskjutet(ordforanden, start(projekt))).arendeId);
  await p.agare.query('update gemensam.franvaro set aterkallad = true');
  expect(oppet).toContain('Inget jäv');
  expect(oppet).not.toMatch(/ombud|2021-02-19|frånvarande 2/);
});
