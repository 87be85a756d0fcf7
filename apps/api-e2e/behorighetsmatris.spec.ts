import { randomUUID } from 'node:crypto';
import { fragor, mutationer } from '@gemensam/shared/contract';
import { restOperationer } from '@gemensam/shared/api';
import { type ApiProcess, startaApi } from './api-process';
import { forsok, malFor } from './behorighetsforsok';
import { type Handlingar, type Mal } from './forsok';
import { kolumner, type Kolumn, type Rad, rader, type Tecken } from './behorighetsmatris';
import { type GrafSvar, i, nyKlient, type Svar } from './klient';
import { roller } from './roller';
import { nyPerson, nySession, nyttUppdrag, type Scen, stallScen } from './scen';
import { fro, nyDatabas, nyMapp, slump as nySlump, testmiljo } from './testmiljo';

/** FULL=1 tries everything as everybody. Without it what only reads is tried as so many, drawn anew in each run; every act is tried as everybody. */
const FULL = process.env['FULL'] === '1';
const SOM = 5;

let api: ApiProcess;
let scen: Scen;
let handling: { readonly norrbotten: Handlingar; readonly region10: Handlingar };

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
  handling = {
    norrbotten: {
      arende: await laddaUpp('norrbotten', `arenden/${scen.objekt.norrbotten.egetArende}`, scen.kakor.beredningsgrupp),
      projekt: await laddaUpp('norrbotten', `projekt/${scen.objekt.norrbotten.egetProjekt}`, scen.kakor.e_samordnare),
      avtal: await laddaUpp('norrbotten', `avtal/${scen.objekt.norrbotten.avtal}`, scen.kakor.e_samordnare),
      anbud: await laddaUpp('norrbotten', `upphandlingar/${scen.objekt.norrbotten.anbudsupphandling}/anbud/${scen.objekt.norrbotten.anbud}`, scen.kakor.e_samordnare),
    },
    region10: {
      arende: await laddaUpp('region10', `arenden/${scen.objekt.region10.egetArende}`, scen.kakor.region10),
      projekt: await laddaUpp('region10', `projekt/${scen.objekt.region10.egetProjekt}`, scen.kakor.region10),
      avtal: await laddaUpp('region10', `avtal/${scen.objekt.region10.avtal}`, scen.kakor.region10),
      anbud: await laddaUpp('region10', `upphandlingar/${scen.objekt.region10.anbudsupphandling}/anbud/${scen.objekt.region10.anbud}`, scen.kakor.region10),
    },
  };
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const fil = (): FormData => {
  const formular = new FormData();
  formular.set('titel', 'Prov');
  formular.set('fil', new Blob([PDF], { type: 'application/pdf' }), 'prov.pdf');
  return formular;
};

/** The id of an uploaded handling. Where the upload fails it is the id of nothing, and the rows about handlingar fail. */
const laddaUpp = async (samverkan: string, objekt: string, kaka: string): Promise<string> => {
  const svar = await nyKlient(api.adress, kaka).rest('POST', `/api/${samverkan}/${objekt}/handlingar`, fil());
  const id = svar.status < 300 ? (i(JSON.parse(svar.text), 'id') ?? i(JSON.parse(svar.text), 'handling', 'id')) : null;
  return typeof id === 'string' ? id : randomUUID();
};

/** Logging out ends sessions: those operations get one of their own. */
const kakaFor = async (kolumn: Kolumn, operation: string): Promise<string> => {
  if (kolumn === 'ut') return '';
  const vem = kolumn === 'R10' || kolumn === 'hem' ? 'region10' : kolumn;
  if (!operation.startsWith('loggaUt')) return scen.kakor[vem];
  const person = await nyPerson(scen.agare, `ut-${operation.toLowerCase()}-${kolumn.toLowerCase()}`);
  if (vem === 'region10') await nyttUppdrag(scen.agare, scen.objekt.region10.samverkanId, person, 'ordforande', null);
  else await nyttUppdrag(scen.agare, scen.objekt.norrbotten.samverkanId, person, vem, '2580');
  return nySession(scen.agare, person);
};

const prova = async (rad: Rad, kolumn: Kolumn, mal: Mal): Promise<string> => {
  const klient = nyKlient(api.adress, await kakaFor(kolumn, rad.operation));
  const samverkan = kolumn === 'hem' ? 'region10' : 'norrbotten';
  const vad = forsok[rad.operation]?.(mal);
  if (!vad) throw new Error(`no attempt for ${rad.operation}`);
  if (vad.slag === 'rest') return restutfall(await klient.rest(vad.metod, vad.adress(samverkan), vad.fil ? fil() : vad.kropp, { strom: vad.strom }));
  return grafutfall(await klient.graf(samverkan, vad.query, vad.variabler), rad.operation);
};

const KODER: Readonly<Record<string, Tecken>> = { EJ_INLOGGAD: '0', FINNS_INTE: '?', SAKNAR_BEHORIGHET: '-' };
/** Lists about one object: for an id that is not found they are empty. */
const LISTOR_OM_ETT: readonly string[] = ['kostnadsposter', 'fordelningshistorik'];
const REGLER: Readonly<Record<string, Tecken>> = { 'Saknar behörighet': '-', 'Finns inte': '?' };

/** What the answer says about the right to ask; anything unexpected is shown as it is. */
const grafutfall = (svar: GrafSvar, operation: string): string => {
  if (svar.errors.length) return KODER[svar.kod ?? ''] ?? `${svar.status} ${svar.kod}: ${svar.errors[0]?.message}`;
  const varde = svar.data?.[operation];
  if (varde === undefined || varde === null || (LISTOR_OM_ETT.includes(operation) && Array.isArray(varde) && !varde.length)) return '?';
  if (i(varde, '__typename') === 'Avslag') return REGLER[String(i(varde, 'regel'))] ?? '+';
  return '+';
};

const restutfall = ({ status, text }: Svar): string => {
  if (status < 300) return '+';
  return { 401: '0', 403: '-', 404: '?', 400: '+', 409: '+', 422: '+' }[status] ?? `${status} ${text.slice(0, 200)}`;
};

test('every operation of the schema and every REST address has a row, and no row is about nothing', () => {
  const namn = new Set(rader().map((r) => r.operation));
  const alla = [...fragor, ...mutationer, ...restOperationer];
  expect(alla.filter((o) => !namn.has(o))).toEqual([]);
  expect([...namn].filter((n) => !alla.some((o) => o === n))).toEqual([]);
});

test('the columns are every role of the schema, nobody, and the person of Region 10', () => {
  expect(kolumner).toEqual([...roller, 'ut', 'R10', 'hem']);
});

/** A query, or a file that is fetched. */
const lasBara = (operation: string, mal: Mal): boolean => {
  const vad = forsok[operation]?.(mal);
  return vad?.slag === 'rest' ? vad.metod === 'GET' : fragor.some((f) => f === operation);
};

describe('operation x role x object', () => {
  const slump = nySlump(fro());
  const nagra = (): ReadonlySet<Kolumn> => new Set(kolumner.map((kolumn) => ({ kolumn, lott: slump() })).sort((a, b) => a.lott - b.lott).slice(0, SOM).map(({ kolumn }) => kolumn));
  const dragna = rader().map((rad) => [rad.operation, rad.objekt, rad, nagra()] as const);
  test.each(dragna)('%s, %s', async (_operation, objekt, rad, lott) => {
    const mal = malFor(objekt, scen.objekt.norrbotten, scen.objekt.region10, handling);
    const som = FULL || !lasBara(rad.operation, mal) ? kolumner : kolumner.filter((k) => lott.has(k));
    const svar: Record<string, string> = {};
    for (const kolumn of som) svar[kolumn] = await prova(rad, kolumn, mal);
    expect(svar).toEqual(Object.fromEntries(som.map((k) => [k, rad.vantat[kolumner.indexOf(k)]])));
  });
});

test('the answer to another samverkan\'s id is the answer to an id that exists nowhere, byte for byte', async () => {
  const klient = nyKlient(api.adress, scen.kakor.e_samordnare);
  const okand = malFor('slump', scen.objekt.norrbotten, scen.objekt.region10, handling);
  const annan = malFor('region10', scen.objekt.norrbotten, scen.objekt.region10, handling);
  const text = async (operation: string, mal: Mal): Promise<string> => {
    const vad = forsok[operation]?.(mal);
    if (!vad) throw new Error(operation);
    if (vad.slag === 'graf') return (await klient.graf('norrbotten', vad.query, vad.variabler)).text;
    return (await klient.rest(vad.metod, vad.adress('norrbotten'), vad.fil ? fil() : vad.kropp, { strom: vad.strom })).text.replaceAll(/"path":"[^"]*"|"timestamp":"[^"]*"/g, '');
  };
  for (const operation of new Set(rader().filter((r) => r.objekt === 'region10').map((r) => r.operation)))
    expect([operation, await text(operation, annan)]).toEqual([operation, await text(operation, okand)]);
});
