import { buildSchema } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { alltSomGarAttFa, jamforbart, somHaller } from './allt-som-gar-att-fa';
import { type ApiProcess, startaApi } from './api-process';
import { forsok, malFor } from './behorighetsforsok';
import { type Mal } from './forsok';
import { nyttDokument } from './grafgenerator';
import { hemligaAkter } from './hemliga-akter';
import { type HemligtArende, laggHemligtArende } from './hemligt-arende';
import { i, nyKlient } from './klient';
import { roller, type Rollnamn } from './roller';
import { type Scen, stallScen } from './scen';
import { nyttAnbud } from './scen-anbud';
import { nyGruppmedlem, nyttProjekt } from './scen-projekt';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';

/** Random nested queries, each asked by everybody, before and after. */
const DOKUMENT = Number(process.env['HEMLIGA_DOKUMENT'] ?? 60);
type Vem = Rollnamn | 'region10' | 'ut';
/** The word of the bids. */
const ANBUD = 'Sotvingefalk';
const SER_ANBUD: readonly Rollnamn[] = ['e_samordnare'];
const SER_U9: readonly Rollnamn[] = ['e_samordnare', 'beredningsgrupp'];
const SER_ORDINARIE: readonly Rollnamn[] = [...SER_U9, 'namndsekreterare', 'ordforande', 'vice_ordforande', 'revisor'];
const utanfor = (insidan: readonly Rollnamn[]): Vem[] => [...roller.filter((r) => !insidan.includes(r)), 'region10', 'ut'];
const INGEN = { arende: '', projekt: '', avtal: '', anbud: '' };

let api: ApiProcess;
let scen: Scen;
let u9: HemligtArende;
let ordinarie: HemligtArende;
let mal: Mal;
let okand: Mal;
let dokument: readonly string[];
let handling: string;
let version: string;
let akter: ReturnType<typeof hemligaAkter>;
const fore = new Map<Vem, ReadonlyMap<string, string>>();

/** A secret procurement as an ärende, an ärende under ordinary secrecy, and the bids of an upphandling, all in one project, which the projektledare and the styrgruppsledamot have. */
beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
  const { norrbotten, region10 } = scen.objekt;
  const person = async (roll: Rollnamn): Promise<string> => (await scen.agare.query<{ id: string }>(`select id from gemensam.person where anvandarnamn = $1`, [`prov-${roll}`])).rows[0]?.id ?? '';
  const projekt = await nyttProjekt(scen.agare, norrbotten.samverkanId, 'Upphandlat projekt', await person('projektledare'));
  await nyGruppmedlem(scen.agare, norrbotten.samverkanId, 'Prov', projekt, await person('styrgruppsledamot'));
  const grund = { samverkanId: norrbotten.samverkanId, projekt };
  u9 = await laggHemligtArende(scen.agare, { ...grund, slag: 'upphandling', nr: 9001, ord: 'Kvastfenskrud' });
  ordinarie = await laggHemligtArende(scen.agare, { ...grund, slag: 'ordinarie', nr: 9002, ord: 'Blyglansmoln' });
  const anbud = await nyttAnbud(scen.agare, norrbotten.samverkanId, ANBUD, projekt, await person('e_samordnare'));
  akter = hemligaAkter({ klient, u9, ...anbud, ord: ANBUD });
  handling = await akter.inkommerTillArendet(1);
  version = await akter.kommenteraOchSparaVersion();
  const objekt = [norrbotten, region10, { norrbotten: INGEN, region10: INGEN }] as const;
  mal = { ...malFor('eget', ...objekt), projekt, arende: u9.id, ...anbud, anbudshandling: await akter.laddaUppAnbudshandling(1) };
  okand = malFor('slump', ...objekt);
  const slump = nySlump(fro());
  const idn = [u9.id, ordinarie.id, handling, projekt, mal.anbudsupphandling, mal.anbud, mal.anbudshandling];
  const schema = buildSchema(schemaSdl);
  dokument = Array.from({ length: DOKUMENT }, () => nyttDokument({ schema, slump, idn, djup: 4, fel: 0, utom: ['installation', 'inloggad'], utanMutationer: true }));
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const kaka = (vem: Vem): string => (vem === 'ut' ? '' : scen.kakor[vem]);
const klient = (vem: Vem) => nyKlient(api.adress, kaka(vem));
const omTexten = (): string[] => [
  `{ skrivelsekommentarer(arendeId: "${u9.id}") { citat text av } }`,
  `{ skrivelseversioner(arendeId: "${u9.id}") { anteckning } }`,
  `{ skrivelseversion(id: "${version}") { innehall forfattare version { anteckning } } }`,
];
const alltOm = (vem: Vem, nastlat = dokument): Promise<ReadonlyMap<string, string>> =>
  alltSomGarAttFa({
    adress: api.adress, kaka: kaka(vem), mal, dokument: [...nastlat, ...omTexten()],
    sok: [u9.ord, u9.ord.slice(0, 8), `"${u9.ord} anbud"`, 'anbud', 'anbudssumma', '2021/9001', ordinarie.ord, ANBUD, ANBUD.slice(0, 8), `"${ANBUD} anbud"`],
    filer: [`/api/norrbotten/arenden/${u9.id}/tjansteskrivelse.docx?version=1`, `/api/norrbotten/handlingar/${handling}/1`],
  });
/** Where the bid is shown to those who see it. */
const kanaler = (): string[] => ['anbudslista', `/api/norrbotten/anbudshandlingar/${mal.anbudshandling}/1`, `/api/norrbotten/upphandlingar/${mal.anbudsupphandling}/anbud.csv`];
const antal = (svar: ReadonlyMap<string, string>, ord: string) => i(JSON.parse(svar.get(`sök ${ord}`) ?? '{}'), 'data', 'sok', 'antal');
const somForut = (vem: Vem, nu: ReadonlyMap<string, string>, utom = '-') => {
  const forut = new Map(jamforbart(fore.get(vem) ?? new Map<string, string>()));
  expect([vem, jamforbart(nu).filter(([vad, text]) => forut.get(vad) !== text && !vad.includes(utom)).map(([vad, text]) => [vad, forut.get(vad)?.slice(0, 300), text.slice(0, 300)])]).toEqual([vem, []]);
};

test('those who handle it see the words: in the page, the list, the file, the register, the history of the ärende and the search', async () => {
  const svar = await alltOm('e_samordnare');
  const k = klient('e_samordnare');
  for (const query of ['{ arenden { rubrik } }', `{ arende(id: "${u9.id}") { rubrik tjansteskrivelse { bakgrund } handlingar { titel } } }`, `{ arendesekretess(arendeId: "${u9.id}") { sekretess { skal } } }`, ...omTexten()])
    expect([query, (await k.graf('norrbotten', query)).text.includes(u9.ord)]).toEqual([query, true]);
  expect(somHaller(svar, u9.ord)).toEqual(expect.arrayContaining([`/api/norrbotten/arenden.csv`, `/api/norrbotten/handlingar/${handling}/1`]));
  expect(somHaller(svar, ANBUD)).toEqual(expect.arrayContaining(kanaler()));
  expect([antal(svar, u9.ord), antal(svar, ANBUD)]).not.toContain(0);
});

test.each(utanfor(SER_ANBUD))('%s gets no word of a bid, nor of a procurement before award that others handle, whatever is asked', async (vem) => {
  const svar = await alltOm(vem);
  fore.set(vem, svar);
  expect(somHaller(svar, ANBUD)).toEqual([]);
  if (!utanfor(SER_U9).includes(vem)) return;
  expect(somHaller(svar, u9.ord)).toEqual([]);
  expect(somHaller(svar, u9.id).filter((vad) => !svar.get(vad)?.includes('FINNS_INTE') && !vad.includes(u9.id))).toEqual([]);
});

test.each(utanfor(SER_ORDINARIE))('%s gets no word of an ärende under ordinary secrecy', (vem) => {
  expect(somHaller(fore.get(vem) ?? new Map([['', ordinarie.ord]]), ordinarie.ord)).toEqual([]);
});

test('the register holds its row, masked', async () => {
  const { text } = await klient('kommunrepresentant').graf('norrbotten', '{ diarium(ar: 2021) { arenden { dnr rubrik } } }');
  expect(text).toContain('2021/9001-1.1');
  expect(text).not.toContain(u9.ord);
});

test('with nine bids, a file more, judged and read, and seven in the ärende, nobody outside gets another byte, and nothing is said in the log of the program', async () => {
  for (let nr = 2; nr <= 9; nr++) await akter.skrivInAnbud(nr);
  await akter.laddaUppAnbudshandling(2);
  await akter.akt('bedomAnbud', 'BedomAnbudInput', { id: mal.anbud, akt: 'forkasta', text: `${ANBUD} kom för sent`, version: 1 });
  await alltOm('e_samordnare');
  // Those who see the ärende but not the bids are asked before the ärende is changed too.
  for (const vem of SER_U9.filter((r) => !SER_ANBUD.includes(r))) {
    const nu = await alltOm(vem);
    // A Word file says when it was made.
    somForut(vem, nu, 'tjansteskrivelse.docx');
    expect([vem, somHaller(nu, ANBUD)]).toEqual([vem, []]);
  }
  for (let nr = 2; nr <= 7; nr++) await akter.inkommerTillArendet(nr);
  for (const vem of utanfor(SER_U9)) {
    const nu = await alltOm(vem);
    somForut(vem, nu);
    expect([vem, somHaller(nu, ANBUD), somHaller(nu, u9.ord)]).toEqual([vem, [], []]);
  }
  expect(api.fel()).not.toMatch(new RegExp(`${ANBUD}|${u9.ord}`));
}, 300_000);

const svarPa = async (operation: string, m: Mal): Promise<string> => {
  const vad = forsok[operation]?.(m);
  if (vad?.slag === 'graf') return (await klient('namndsekreterare').graf('norrbotten', vad.query, vad.variabler)).text;
  if (!vad) throw new Error(operation);
  return (await klient('namndsekreterare').rest(vad.metod, vad.adress('norrbotten'), vad.kropp)).text.replaceAll(/"path":"[^"]*"|"timestamp":"[^"]*"/g, '');
};

/** The operations that name one ärende. */
const OM_ETT = [
  'arende', 'arendesekretess', 'arendehandlingar', 'skrivelsesiffror', 'skrivelseunderlag', 'fardigberedArende', 'registreraArende', 'registreraHandling', 'sekretessbelaggArende',
  'havArendesekretess', 'andraArendebehoriga', 'planeraArende', 'bytHandlaggare', 'valjUnderlag', 'exporteraTjansteskrivelse', 'skrivText',
];

test('the answer to its id, and of an act on a bid, is the answer to an id that exists nowhere, byte for byte; of an act on the list of bids, to an upphandling without one', async () => {
  for (const operation of OM_ETT) expect([operation, await svarPa(operation, mal)]).toEqual([operation, await svarPa(operation, { ...okand, projekt: mal.projekt })]);
  for (const operation of ['rattaAnbud', 'bedomAnbud']) expect([operation, await svarPa(operation, mal)]).toEqual([operation, await svarPa(operation, okand)]);
  const utanLista = { ...mal, anbudsupphandling: scen.objekt.norrbotten.upphandling };
  for (const operation of ['registreraAnbud', 'andraAnbudsbehoriga', 'offentliggorAnbud']) expect([operation, await svarPa(operation, mal)]).toEqual([operation, await svarPa(operation, utanLista)]);
});

test('who read the ärende stands in its history, for those who see it', async () => {
  for (const vem of [...SER_U9, 'revisor', 'kommunrepresentant'] as const) await klient(vem).graf('norrbotten', `{ arende(id: "${u9.id}") { id } }`);
  const { rows } = await scen.agare.query<{ aktor: string; antal: number }>(
    `select aktor, count(*)::int as antal from gemensam.handelse where objekt_id = $1 and handelsetyp = 'arende_last' group by 1 order by 1`, [u9.id]);
  expect(rows).toEqual(SER_U9.map((r) => ({ aktor: `Prov prov-${r}`, antal: 1 })).sort((a, b) => a.aktor.localeCompare(b.aktor)));
});

test('the award shows the bids to all who see the upphandling, in every channel', async () => {
  await akter.stega('utvardera', 1);
  expect(somHaller(await alltOm('ledamot', []), ANBUD)).toEqual([]);
  await akter.stega('tilldela', 2);
  for (const roll of ['ledamot', 'revisor', 'kommunrepresentant', 'namndsekreterare'] as const)
    expect([roll, somHaller(await alltOm(roll, []), ANBUD)]).toEqual([roll, expect.arrayContaining([...kanaler(), `/api/norrbotten/projekthistorik/${mal.projekt}.csv`])]);
  for (const vem of ['avropare', 'region10', 'ut'] as const) expect([vem, somHaller(await alltOm(vem, []), ANBUD)]).toEqual([vem, []]);
  const las = async (roll: Rollnamn) => (await klient(roll).graf('norrbotten', `{ anbudslista(upphandlingId: "${mal.anbudsupphandling}") { innehall { lasningar { namn } } } }`)).text;
  expect(await las('revisor')).toContain('Prov prov-e_samordnare');
  expect(await las('ledamot')).not.toContain('Prov prov-e_samordnare');
}, 300_000);
