import { type Javssaktyp } from '@gemensam/delegation/domain';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { delarna, type Javssak } from './provningsdelar.testdata';

/**
 * Where jäv that is raised (row) holds (column: what is decided): the thing itself and what continues it, never what it came from. P projekt, U its upphandling,
 * A the avtal of the upphandling, B an order on it, F the invoice of the order, V a new order on the avtal; ä an ärende of the project, h one to which the order was left, d one in
 * which the order was decided, s the one that collects the year's decisions; X another project, Y its avtal, n an order without avtal, k a budget row.
 */
const tabell = `
        P U A B F V e h d s X Y n k
  P     + + + + + + + + - - - - - -
  U     - + + + + + - + - - - - - -
  A     - - + + + + - + - - - - - -
  B     - - - + + - - + - - - - - -
  F     - - - - + - - - - - - - - -
  e     + + + + + + + + - - - - - -
  h     - - - + + - - + - - - - - -
  d     - - - + + - - + + - - - - -
  s     - - - - - - - - - + - - - -
  X     - - - - - - - - - - + + - -
  Y     - - - - - - - - - - - + - -
  k     - - - - - - - - - - - - - +
`;

const SLAG: Readonly<Record<string, Javssaktyp>> = { P: 'projekt', U: 'upphandling', A: 'avtal', B: 'bestallning', F: 'leverantorsfaktura', e: 'arende', h: 'arende', d: 'arende', s: 'arende', X: 'projekt', Y: 'avtal', n: 'bestallning', k: 'budgetpost' };
const id: Readonly<Record<string, string>> = Object.fromEntries([...Object.keys(SLAG), 'org', 'b', 'b2'].map((k) => [k, nyttId()]));
const sak = (k: string): string => id[k] ?? '';

let p: Provning;
let vem: Kontext;
const personer = new Map<string, string>();

const laggIn = async (tabellnamn: string, rad: Readonly<Record<string, unknown>>): Promise<void> => {
  const alla = { samverkan_id: vem.samverkan.id, ...rad };
  await p.agare.query(`insert into gemensam.${tabellnamn} (${Object.keys(alla).join(', ')}) values (${Object.keys(alla).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(alla));
};
const jav = (k: string, personId: string, mer: object = {}) =>
  laggIn('jav', { id: nyttId(), saktyp: SLAG[k], sak_id: sak(k), person_id: personId, person: k, grund: 'ombud', egen_bedomning: 'jav', datum: '2021-02-10', ...mer });
const bestallning = async (k: string, avtalId: string | null, beslutId: string): Promise<void> => {
  await laggIn('beslut_referens', { id: beslutId, organ: 'Samordnaren', datum: '2021-02-01', beteckning: `D 2021:${k}`, rubrik: 'x', beslutare: 'delegation' });
  await laggIn('bestallning', { id: sak(k), beslut_referens_id: beslutId, leverantor: 'Kabel AB', leverantor_nyckel: 'kabel', avtal_id: avtalId, vad: 'Lås', belopp_ore: 100, moms: 'ut', momssats: 25, netto_ore: 100, budgetpost_id: sak('k'), datum: '2021-02-01', av_id: vem.person.id, av: 'x' });
};
const beslut = (arende: string, beslutId: string, lopnummer: number) =>
  laggIn('delegationsbeslut', { id: nyttId(), ar: 2021, lopnummer, grund: 'delegation', punkt_id: nyttId(), punkt_nr: 5, arendetyp: 'inkop', beslutad_av_id: vem.person.id, beslutad_av: 'x', roll: 'e_samordnare', som: 'delegat', datum: '2021-02-01', arende_id: sak(arende), post_id: nyttId(), handling_id: nyttId(), handling_sha256: Buffer.from('x'), hemlig: false, beslut_id: beslutId, avtryck: Buffer.from('x') });

beforeAll(async () => {
  p = await oppnaProvning([]);
  vem = await p.aktor('e_samordnare');
  // The things stand by their links alone.
  await p.agare.query('set session_replication_role = replica');
  for (const [i, k] of ['P', 'X'].entries()) await laggIn('projekt', { id: sak(k), namn: `Projekt ${i}`, slag: 'projekt', fas: 'forstudie' });
  await laggIn('upphandling', { id: sak('U'), projekt_id: sak('P'), nummer: 1, forfarande: 'direktupphandling', lage: 'utvardering' });
  for (const [i, [k, av]] of ([['A', { upphandling_id: sak('U') }], ['Y', { projekt_id: sak('X') }]] as const).entries()) await laggIn('avtal', { id: sak(k), nummer: i + 1, namn: k, omrade: 'x', slag: 'kontrakt', ...av });
  await laggIn('organisation', { id: sak('org'), namn: 'Kabel AB', slag: 'bolag', orgnr: '556016-0680' });
  await laggIn('avtal_leverantor', { avtal_id: sak('A'), rang: 1, namn: 'Kabel', orgnr: '556016-0680' });
  await bestallning('B', sak('A'), sak('b'));
  await bestallning('n', null, sak('b2'));
  await laggIn('leverantorsfaktura', { id: sak('F'), leverantor: 'Kabel AB', leverantor_nyckel: 'kabel', nummer: '1', vad: 'Lås', fakturadatum: '2021-02-01', forfallodag: '2021-03-01', netto_ore: 100, moms_ore: 25, brutto_ore: 125, budgetpost_id: sak('k'), bestallning_id: sak('B'), registrerad_av_id: vem.person.id, registrerad_av: 'x' });
  for (const [i, k] of ['e', 'h', 'd', 's'].entries())
    await laggIn('arende', { id: sak(k), rubrik: k, typ: 'ovrigt', tillstand: 'registrerad', dnr_ar: 2021, dnr_lopnummer: i + 1, klassificering: '1.1', projekt_id: k === 'e' ? sak('P') : null, handlaggare_id: vem.person.id, handlaggare: 'x', skapat: '2021-02-01' });
  await laggIn('hanskjutning', { id: nyttId(), saktyp: 'bestallning', sak_id: sak('B'), arendetyp: 'inkop', arende_id: sak('h'), datum: '2021-02-01', av_id: vem.person.id, av: 'x' });
  await laggIn('delegationsarende', { ar: 2021, arende_id: sak('s') });
  await beslut('d', sak('b'), 1);
  await beslut('s', sak('b2'), 2);
  for (const k of Object.keys(SLAG).filter((x) => x !== 'n')) {
    const personId = nyttId();
    personer.set(personId, k);
    await jav(k, personId);
  }
});
afterAll(() => p.stang());

const fragan = (val: Javssak) => p.db.lasa(vem, (las) => delarna(las, vem, val));
const iSak = (k: string) => fragan(k === 'V' ? { avtalId: sak('A') } : { saktyp: SLAG[k] as Javssak['saktyp'], sakId: sak(k) });

const [huvud = '', ...rader] = tabell.split('\n').filter((r) => r.trim());
const kolumner = huvud.trim().split(/\s+/);
it.each(kolumner)('in %s those are jäviga who have raised it there or above', async (k) => {
  const vantade = rader.map((r) => r.trim().split(/\s+/)).filter(([, ...celler]) => celler[kolumner.indexOf(k)] === '+').map(([rad]) => rad);
  expect((await iSak(k)).jav.map((j) => personer.get(j.personId)).sort()).toEqual([...vantade].sort());
});

it('says where it was raised; an ärende by its dnr, an order by its decision', async () => {
  const stallen = Object.fromEntries((await iSak('F')).jav.map((j) => [personer.get(j.personId), j.stalle]));
  expect(stallen).toEqual({ F: null, B: 'i beställningen D 2021:B', A: 'i avtalet A-1 A', U: 'i upphandlingen för Projekt 0', P: 'i projektet Projekt 0', e: 'i ärendet 2021/1-1.1', h: 'i ärendet 2021/2-1.1', d: 'i ärendet 2021/3-1.1' });
});

it('a decision is asked about the ärende it is to be registered in, and what that ärende is of', async () => {
  const { jav: fragor } = await fragan({ saktyp: 'avtal', sakId: sak('Y'), arendeId: sak('e') });
  expect(fragor.map((j) => personer.get(j.personId)).sort()).toEqual(['P', 'X', 'Y', 'e'].sort());
});

it('a judgement nearer to the matter goes before what was raised above it', async () => {
  const [personId] = [...personer].find(([, k]) => k === 'P') ?? [''];
  await jav('F', personId, { egen_bedomning: 'inte_jav', avgjord: 'inte_jav', avgjord_datum: '2021-02-12', avgjord_av_id: vem.person.id, avgjord_av: 'x', avgjord_skal: 'x' });
  const lage = async (k: string) => (await iSak(k)).jav.filter((j) => j.personId === personId).map((j) => j.lage);
  expect(await lage('F')).toEqual(['inte_jav']);
  expect(await lage('B')).toEqual(['anmald']);
  expect(await lage('P')).toEqual(['anmald']);
});

it('a seat on the board of the supplier is proposed where something above rests on that supplier, and an answer there is an answer here', async () => {
  const personId = nyttId();
  await laggIn('styrelseuppdrag', { id: nyttId(), person_id: personId, organisation_id: sak('org'), fran: '2020-01-01', noterad_av_id: personId, noterad_av: 'x' });
  const forslag = async (k: string) => (await iSak(k)).jav.filter((j) => j.personId === personId).map((j) => [j.lage, j.grund, j.stalle]);
  const ord = ['foreslagen', 'sitter i styrelsen för Kabel AB'];
  expect(await forslag('A')).toEqual([[...ord, null]]);
  expect(await forslag('F')).toEqual([[...ord, 'i avtalet A-1 A']]);
  expect(await forslag('V')).toEqual([[...ord, 'i avtalet A-1 A']]);
  expect(await forslag('P')).toEqual([]);
  await jav('A', personId, { avgjord: 'inte_jav', avgjord_datum: '2021-02-12', avgjord_av_id: vem.person.id, avgjord_av: 'x', avgjord_skal: 'x' });
  expect((await forslag('F')).map(([lage]) => lage)).toEqual(['inte_jav']);
});

it('of what was raised in a secret ärende the check tells that it holds, and nothing more', async () => {
  await laggIn('arende_behorig', { arende_id: sak('e'), person_id: vem.person.id, av: 'x' });
  await p.agare.query(`update gemensam.arende set sekretess_slag = 'ordinarie', sekretess_paragraf = '31:16', sekretess_skal = 'x', sekretess_fran = '2021-02-01' where id = $1`, [sak('e')]);
  expect((await iSak('F')).jav.find((j) => personer.get(j.personId) === 'e')).toMatchObject({ lage: 'anmald', grund: 'grunden omfattas av sekretess', kalla: 'KL 6:28', stalle: 'i ett ärende som omfattas av sekretess' });
});
