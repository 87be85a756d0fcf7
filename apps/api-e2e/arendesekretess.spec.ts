import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { alltSomGarAttFa, jamforbart, somHaller } from './allt-som-gar-att-fa';
import { type ApiProcess, startaApi } from './api-process';
import { forsok, malFor } from './behorighetsforsok';
import { type Mal } from './forsok';
import { nyttDokument } from './grafgenerator';
import { type HemligtArende, laggHemligtArende } from './hemligt-arende';
import { type GrafSvar, i, nyKlient } from './klient';
import { roller, type Rollnamn } from './roller';
import { type Scen, stallScen } from './scen';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';

const DOKUMENT = Number(process.env['HEMLIGA_DOKUMENT'] ?? 80);
const INSIDAN: readonly Rollnamn[] = ['e_samordnare', 'beredningsgrupp'];
const LASER_ORDINARIE: readonly Rollnamn[] = [...INSIDAN, 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor'];

let api: ApiProcess;
let scen: Scen;
let u9: HemligtArende;
let ordinarie: HemligtArende;
let mal: Mal;
let dokument: readonly string[];
const handlingar: string[] = [];
let version: string;

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
  const { norrbotten, region10 } = scen.objekt;
  const grund = { samverkanId: norrbotten.samverkanId, projekt: norrbotten.egetProjekt };
  u9 = await laggHemligtArende(scen.agare, { ...grund, slag: 'upphandling', nr: 9001, ord: 'Kvastfenskrud' });
  ordinarie = await laggHemligtArende(scen.agare, { ...grund, slag: 'ordinarie', nr: 9002, ord: 'Blyglansmoln' });
  await nyttAnbud(1);
  version = await kommenteraOchSparaVersion();
  const ingen = { arende: handlingar[0] ?? '', projekt: handlingar[0] ?? '', avtal: '', anbud: '' };
  mal = { ...malFor('eget', norrbotten, region10, { norrbotten: ingen, region10: ingen }), arende: u9.id };
  const slump = nySlump(fro());
  const idn = [u9.id, ordinarie.id, norrbotten.egetProjekt, ...handlingar];
  const schema = buildSchema(schemaSdl);
  dokument = Array.from({ length: DOKUMENT }, () => nyttDokument({ schema, slump, idn, djup: 4, fel: 0, utom: ['installation', 'inloggad'], utanMutationer: true }));
}, 120_000);
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const klient = (roll: Rollnamn | 'region10' | 'ut') => nyKlient(api.adress, roll === 'ut' ? '' : scen.kakor[roll]);
const lyckad = (svar: GrafSvar, operation: string): void => {
  if (!svar.data?.[operation] || i(svar.data[operation], '__typename') === 'Avslag') throw new Error(`${operation}: ${svar.text}`);
};

/** A bid that comes in: a file with text, entered in the diarium as secret, by one of those who handle the procurement. */
const nyttAnbud = async (nr: number): Promise<void> => {
  const formular = new FormData();
  formular.set('titel', `${u9.ord} anbud ${nr}`);
  formular.set('fil', new Blob([`${u9.ord} anbudssumma ${nr}`], { type: 'text/plain' }), `${u9.ord}-${nr}.txt`);
  const svar = await klient('beredningsgrupp').rest('POST', `/api/norrbotten/arenden/${u9.id}/handlingar`, formular);
  if (svar.status >= 300) throw new Error(`${svar.status} ${svar.text}`);
  const id = i(JSON.parse(svar.text), 'handling', 'id');
  if (typeof id !== 'string') throw new Error(svar.text);
  handlingar.push(id);
  const input = {
    arendeId: u9.id, handlingId: id,
    uppgifter: { riktning: 'inkommen', datum: '2021-02-12', motpart: `${u9.ord} bolag ${nr}`, rubrik: `${u9.ord} anbud`, sekretess: { paragraf: '19:3', skal: `${u9.ord} anbud` } },
  };
  lyckad(await klient('e_samordnare').graf('norrbotten', REGISTRERA, { input }), 'registreraHandling');
};
/** A comment in the margin and a version with a note. The id of the version. */
const kommenteraOchSparaVersion = async (): Promise<string> => {
  const k = klient('e_samordnare');
  const kommentar = { arendeId: u9.id, id: randomUUID(), avsnitt: 'bakgrund', citat: `${u9.ord} citat`, text: `${u9.ord} kommentar` };
  lyckad(await k.graf('norrbotten', KOMMENTERA, { input: kommentar }), 'kommenteraSkrivelse');
  const arende = await k.graf('norrbotten', `{ arende(id: "${u9.id}") { tjansteskrivelse { textnummer } } }`);
  const svar = await k.graf('norrbotten', SPARA, { input: { arendeId: u9.id, anteckning: `${u9.ord} anteckning`, textnummer: i(arende.data?.['arende'], 'tjansteskrivelse', 'textnummer') } });
  lyckad(svar, 'sparaSkrivelseversion');
  return String(i(svar.data?.['sparaSkrivelseversion'], 'id'));
};
const KOMMENTERA = 'mutation($input: KommenteraSkrivelseInput!) { kommenteraSkrivelse(input: $input) { __typename ... on Avslag { regel text } } }';
const SPARA = 'mutation($input: SparaSkrivelseversionInput!) { sparaSkrivelseversion(input: $input) { __typename ... on Avslag { regel text } ... on Skrivelseversion { id } } }';
const omTexten = (): string[] => [
  `{ skrivelsekommentarer(arendeId: "${u9.id}") { citat text av } }`,
  `{ skrivelseversioner(arendeId: "${u9.id}") { anteckning } }`,
  `{ skrivelseversion(id: "${version}") { innehall forfattare version { anteckning } } }`,
];
const REGISTRERA = 'mutation($input: RegistreraHandlingInput!) { registreraHandling(input: $input) { __typename ... on Avslag { regel text } } }';

const alltOm = (roll: Rollnamn | 'region10' | 'ut'): Promise<ReadonlyMap<string, string>> =>
  alltSomGarAttFa({
    adress: api.adress, kaka: roll === 'ut' ? '' : scen.kakor[roll], mal, dokument: [...dokument, ...omTexten()],
    sok: [u9.ord, u9.ord.slice(0, 8), `"${u9.ord} anbud"`, 'anbud', 'anbudssumma', '2021/9001', ordinarie.ord],
    filer: [`/api/norrbotten/arenden/${u9.id}/tjansteskrivelse.docx?version=1`, `/api/norrbotten/handlingar/${handlingar[0]}/1`],
  });

const utanfor = (insidan: readonly Rollnamn[]): (Rollnamn | 'region10' | 'ut')[] => [...roller.filter((r) => !insidan.includes(r)), 'region10', 'ut'];
const fore = new Map<string, ReadonlyMap<string, string>>();

test('those who handle it see the words: in the page, the list, the file, the register, the history of the ärende and the search', async () => {
  const svar = await alltOm('e_samordnare');
  const k = klient('e_samordnare');
  for (const query of ['{ arenden { rubrik } }', `{ arende(id: "${u9.id}") { rubrik tjansteskrivelse { bakgrund } handlingar { titel } } }`, `{ arendesekretess(arendeId: "${u9.id}") { sekretess { skal } } }`, ...omTexten()])
    expect([query, (await k.graf('norrbotten', query)).text.includes(u9.ord)]).toEqual([query, true]);
  expect(somHaller(svar, u9.ord)).toEqual(expect.arrayContaining([`/api/norrbotten/arenden.csv`, `/api/norrbotten/handlingar/${handlingar[0]}/1`]));
  expect(i(JSON.parse(svar.get(`sök ${u9.ord}`) ?? '{}'), 'data', 'sok', 'antal')).not.toBe(0);
}, 120_000);

test.each(utanfor(INSIDAN))('%s gets no word of a procurement before award, whatever is asked', async (roll) => {
  const svar = await alltOm(roll);
  fore.set(roll, svar);
  expect(somHaller(svar, u9.ord)).toEqual([]);
  expect(somHaller(svar, u9.id).filter((vad) => !svar.get(vad)?.includes('FINNS_INTE') && !vad.includes(u9.id))).toEqual([]);
}, 120_000);

test.each(utanfor(LASER_ORDINARIE))('%s gets no word of an ärende under ordinary secrecy', (roll) => {
  expect(somHaller(fore.get(roll) ?? new Map([['', ordinarie.ord]]), ordinarie.ord)).toEqual([]);
});

test('the register holds its row, masked', async () => {
  const { text } = await klient('kommunrepresentant').graf('norrbotten', '{ diarium(ar: 2021) { arenden { dnr rubrik } } }');
  expect(text).toContain('2021/9001-1.1');
  expect(text).not.toContain(u9.ord);
});

test('with seven bids instead of one, nobody outside gets another byte', async () => {
  for (let nr = 2; nr <= 7; nr++) await nyttAnbud(nr);
  for (const roll of utanfor(INSIDAN)) {
    const nu = await alltOm(roll);
    const forut = new Map(jamforbart(fore.get(roll) ?? new Map<string, string>()));
    expect([roll, jamforbart(nu).filter(([vad, text]) => forut.get(vad) !== text).map(([vad, text]) => [vad, forut.get(vad)?.slice(0, 300), text.slice(0, 300)])]).toEqual([roll, []]);
    expect([roll, somHaller(nu, u9.ord)]).toEqual([roll, []]);
  }
}, 300_000);

test('the answer to its id is the answer to an id that exists nowhere, byte for byte', async () => {
  const okand = malFor('slump', scen.objekt.norrbotten, scen.objekt.region10, { norrbotten: { arende: '', projekt: '', avtal: '', anbud: '' }, region10: { arende: '', projekt: '', avtal: '', anbud: '' } });
  const text = async (operation: string, m: Mal): Promise<string> => {
    const vad = forsok[operation]?.(m);
    if (vad?.slag === 'graf') return (await klient('namndsekreterare').graf('norrbotten', vad.query, vad.variabler)).text;
    if (!vad) throw new Error(operation);
    return (await klient('namndsekreterare').rest(vad.metod, vad.adress('norrbotten'), vad.kropp)).text.replaceAll(/"path":"[^"]*"|"timestamp":"[^"]*"/g, '');
  };
  for (const operation of OM_ETT) expect([operation, await text(operation, mal)]).toEqual([operation, await text(operation, { ...okand, projekt: mal.projekt })]);
});

/** The operations that name one ärende. */
const OM_ETT = [
  'arende', 'arendesekretess', 'arendehandlingar', 'skrivelsesiffror', 'skrivelseunderlag', 'fardigberedArende', 'registreraArende', 'registreraHandling', 'sekretessbelaggArende',
  'havArendesekretess', 'andraArendebehoriga', 'planeraArende', 'bytHandlaggare', 'valjUnderlag', 'exporteraTjansteskrivelse', 'skrivText',
];

test('who read it stands in its history, for those who see it', async () => {
  const las = (roll: Rollnamn) => klient(roll).graf('norrbotten', `{ arende(id: "${u9.id}") { id } }`);
  for (const roll of [...INSIDAN, 'revisor', 'kommunrepresentant'] as const) await las(roll);
  const { rows } = await scen.agare.query<{ aktor: string; antal: number }>(
    `select aktor, count(*)::int as antal from gemensam.handelse where objekt_id = $1 and handelsetyp = 'arende_last' group by 1 order by 1`, [u9.id]);
  expect(rows).toEqual(INSIDAN.map((r) => ({ aktor: `Prov prov-${r}`, antal: 1 })).sort((a, b) => a.aktor.localeCompare(b.aktor)));
});
