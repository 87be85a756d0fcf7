import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { alltSomGarAttFa, jamforbart, somHaller } from './allt-som-gar-att-fa';
import { type ApiProcess, startaApi } from './api-process';
import { forsok, malFor } from './behorighetsforsok';
import { type Mal } from './forsok';
import { nyttDokument } from './grafgenerator';
import { type GrafSvar, i, nyKlient } from './klient';
import { roller, type Rollnamn } from './roller';
import { type Scen, stallScen } from './scen';
import { nyttAnbud } from './scen-anbud';
import { nyttProjekt } from './scen-projekt';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';

const DOKUMENT = Number(process.env['HEMLIGA_DOKUMENT'] ?? 20);
const ORD = 'Kvastfenskrud';
const UTANFOR: readonly (Rollnamn | 'region10' | 'ut')[] = [...roller.filter((r) => r !== 'e_samordnare'), 'region10', 'ut'];

let api: ApiProcess;
let scen: Scen;
let mal: Mal;
let dokument: readonly string[];
const fore = new Map<string, ReadonlyMap<string, string>>();

const klient = (roll: Rollnamn | 'region10' | 'ut') => nyKlient(api.adress, roll === 'ut' ? '' : scen.kakor[roll]);
const lyckad = (svar: GrafSvar, operation: string): void => {
  if (!svar.data?.[operation] || i(svar.data[operation], '__typename') !== 'Anbudslista') throw new Error(`${operation}: ${svar.text}`);
};
const akt = async (operation: string, typ: string, input: object): Promise<void> =>
  lyckad(await klient('e_samordnare').graf('norrbotten', `mutation($input: ${typ}!) { ${operation}(input: $input) { __typename ... on Avslag { regel text } } }`, { input }), operation);
const skrivIn = (nr: number) =>
  akt('registreraAnbud', 'RegistreraAnbudInput', { upphandlingId: mal.anbudsupphandling, uppgifter: { namn: `${ORD} bolag ${nr}`, orgnr: '', dag: '2021-02-12', klockslag: '10', belopp: '1 000' } });
const laddaUpp = async (nr: number): Promise<string> => {
  const formular = new FormData();
  formular.set('titel', `${ORD} anbud ${nr}`);
  formular.set('fil', new Blob([`${ORD} anbudssumma ${nr}`], { type: 'text/plain' }), `${ORD}-${nr}.txt`);
  const svar = await klient('e_samordnare').rest('POST', `/api/norrbotten/upphandlingar/${mal.anbudsupphandling}/anbud/${mal.anbud}/handlingar`, formular);
  const id = svar.status < 300 ? i(JSON.parse(svar.text), 'handling', 'id') : null;
  if (typeof id !== 'string') throw new Error(`${svar.status} ${svar.text}`);
  return id;
};
const alltOm = (roll: Rollnamn | 'region10' | 'ut') =>
  alltSomGarAttFa({ adress: api.adress, kaka: roll === 'ut' ? '' : scen.kakor[roll], mal, dokument, sok: [ORD, ORD.slice(0, 8), `"${ORD} anbud"`, 'anbudssumma', 'anbud'], filer: [] });
/** Where the bid is shown to those who see it. */
const kanaler = (): string[] => ['anbudslista', `/api/norrbotten/anbudshandlingar/${mal.anbudshandling}/1`, `/api/norrbotten/upphandlingar/${mal.anbudsupphandling}/anbud.csv`];

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
  const { norrbotten, region10 } = scen.objekt;
  const { rows } = await scen.agare.query<{ id: string }>(`select id from gemensam.person where anvandarnamn = 'prov-e_samordnare'`);
  const projekt = await nyttProjekt(scen.agare, norrbotten.samverkanId, 'Upphandlat projekt', null);
  const hemligt = await nyttAnbud(scen.agare, norrbotten.samverkanId, ORD, projekt, rows[0]?.id ?? '');
  const ingen = { arende: '', projekt: '', avtal: '', anbud: '' };
  mal = { ...malFor('eget', norrbotten, region10, { norrbotten: ingen, region10: ingen }), projekt, arende: randomUUID(), ...hemligt };
  mal = { ...mal, anbudshandling: await laddaUpp(1) };
  const slump = nySlump(fro());
  const schema = buildSchema(schemaSdl);
  const idn = [mal.anbudsupphandling, mal.anbud, mal.anbudshandling, projekt];
  dokument = Array.from({ length: DOKUMENT }, () => nyttDokument({ schema, slump, idn, djup: 4, fel: 0, utom: ['installation', 'inloggad'], utanMutationer: true }));
}, 120_000);
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

test('the one who is named sees the bid in the page, the file of the list, its handling and the search', async () => {
  const svar = await alltOm('e_samordnare');
  expect(somHaller(svar, ORD)).toEqual(expect.arrayContaining(kanaler()));
  expect(i(JSON.parse(svar.get(`sök ${ORD}`) ?? '{}'), 'data', 'sok', 'antal')).not.toBe(0);
}, 120_000);

test.each(UTANFOR)('%s gets no word of it, whatever is asked', async (roll) => {
  const svar = await alltOm(roll);
  fore.set(roll, svar);
  expect(somHaller(svar, ORD)).toEqual([]);
}, 120_000);

test('with nine bids, a file more, judged and read, nobody outside gets another byte, and nothing is said in the log of the program', async () => {
  for (let nr = 2; nr <= 9; nr++) await skrivIn(nr);
  await laddaUpp(2);
  await akt('bedomAnbud', 'BedomAnbudInput', { id: mal.anbud, akt: 'forkasta', text: `${ORD} kom för sent`, version: 1 });
  await alltOm('e_samordnare');
  for (const roll of UTANFOR) {
    const forut = new Map(jamforbart(fore.get(roll) ?? new Map<string, string>()));
    const nu = await alltOm(roll);
    expect([roll, jamforbart(nu).filter(([vad, text]) => forut.get(vad) !== text).map(([vad, text]) => [vad, forut.get(vad)?.slice(0, 300), text.slice(0, 300)])]).toEqual([roll, []]);
    expect([roll, somHaller(nu, ORD)]).toEqual([roll, []]);
  }
  expect(api.fel()).not.toContain(ORD);
}, 300_000);

test('the answer of an act on a bid is the answer to an id that exists nowhere; of an act on the list, to an upphandling without one', async () => {
  const { norrbotten, region10 } = scen.objekt;
  const ingen = { arende: '', projekt: '', avtal: '', anbud: '' };
  const okand = malFor('slump', norrbotten, region10, { norrbotten: ingen, region10: ingen });
  const text = async (operation: string, m: Mal): Promise<string> => {
    const vad = forsok[operation]?.(m);
    if (vad?.slag !== 'graf') throw new Error(operation);
    return (await klient('namndsekreterare').graf('norrbotten', vad.query, vad.variabler)).text;
  };
  for (const operation of ['rattaAnbud', 'bedomAnbud']) expect([operation, await text(operation, mal)]).toEqual([operation, await text(operation, okand)]);
  const utanLista = { ...mal, anbudsupphandling: norrbotten.upphandling };
  for (const operation of ['registreraAnbud', 'andraAnbudsbehoriga', 'offentliggorAnbud']) expect([operation, await text(operation, mal)]).toEqual([operation, await text(operation, utanLista)]);
});

test('the award shows it to all who see the upphandling, in every channel', async () => {
  const stega = async (steg: string, version: number) => {
    const beslut = { organ: 'Prov', datum: '2021-02-12', beteckning: '§ 9', rubrik: 'Tilldelning', beslutare: 'namnd' };
    const svar = await klient('e_samordnare').graf('norrbotten', 'mutation($input: BytUpphandlingslageInput!) { bytUpphandlingslage(input: $input) { __typename ... on Avslag { text } } }', {
      input: { id: mal.anbudsupphandling, version, akt: steg, datum: '2021-02-12', ...(steg === 'tilldela' ? { beslut } : {}) },
    });
    expect(svar.text).toContain('"Projektfaser"');
  };
  await stega('utvardera', 1);
  expect(somHaller(await alltOm('ledamot'), ORD)).toEqual([]);
  await stega('tilldela', 2);
  for (const roll of ['ledamot', 'revisor', 'kommunrepresentant', 'namndsekreterare'] as const)
    expect([roll, somHaller(await alltOm(roll), ORD)]).toEqual([roll, expect.arrayContaining([...kanaler(), `/api/norrbotten/projekthistorik/${mal.projekt}.csv`])]);
  for (const roll of ['avropare', 'region10', 'ut'] as const) expect([roll, somHaller(await alltOm(roll), ORD)]).toEqual([roll, []]);
  const las = async (roll: Rollnamn) => (await klient(roll).graf('norrbotten', `{ anbudslista(upphandlingId: "${mal.anbudsupphandling}") { innehall { lasningar { namn } } } }`)).text;
  expect(await las('revisor')).toContain('Prov prov-e_samordnare');
  expect(await las('ledamot')).not.toContain('Prov prov-e_samordnare');
}, 120_000);
