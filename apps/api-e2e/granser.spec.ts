import { nyKlient } from './klient';
import { type Scen, stallScen } from './scen';
import { type ApiProcess, startaApi } from './api-process';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let scen: Scen;

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  scen = await stallScen(databasUrl);
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const inloggad = () => nyKlient(api.adress, scen.kakor.e_samordnare);
const upprepa = (antal: number, text: (n: number) => string): string => Array.from({ length: antal }, (_, n) => text(n)).join(' ');
/** `fragment` levels inside installation, with `falt` scalars in the innermost. */
const nastlad = (fragment: number, falt: number): string => `{ installation { ${'... { '.repeat(fragment)}${'demo '.repeat(falt)}${'} '.repeat(fragment)}} }`;

describe('each limit: a document just under it passes, just over it is refused with 400', () => {
  const fall: readonly { readonly grans: string; readonly under: string; readonly over: string; readonly sager: RegExp }[] = [
    {
      grans: '15 aliases',
      under: `{ ${upprepa(15, (n) => `a${n}: installation { demo }`)} }`,
      over: `{ ${upprepa(16, (n) => `a${n}: installation { demo }`)} }`,
      sager: /Aliases limit of 15 exceeded/,
    },
    {
      grans: '10 directives',
      under: `{ installation { ${upprepa(10, (n) => `demo${n % 2 ? ' @include(if: true)' : ' @skip(if: false)'}`)} } }`,
      over: `{ installation { ${upprepa(11, (n) => `demo${n % 2 ? ' @include(if: true)' : ' @skip(if: false)'}`)} } }`,
      sager: /Directives limit of 10 exceeded/,
    },
    { grans: 'depth 8', under: nastlad(6, 1), over: nastlad(7, 1), sager: /depth limit of 8 exceeded, found 9/ },
    // A scalar costs 1, each level takes what is in it times 1.5 and adds 2: 288 scalars seven levels down are 4 985, 289 are 5 002.
    { grans: 'cost 5000', under: nastlad(6, 288), over: nastlad(6, 289), sager: /Cost limit of 5000 exceeded/ },
  ];
  test.each(fall)('$grans', async ({ under, over, sager }) => {
    const ja = await inloggad().graf('norrbotten', under);
    expect({ status: ja.status, fel: ja.errors }).toEqual({ status: 200, fel: [] });
    const nej = await inloggad().graf('norrbotten', over);
    expect(nej.status).toBe(400);
    expect(nej.errors[0]?.message).toMatch(sager);
  });

  test('a year outside 2000 to 2100 is refused in Swedish with a code of its own', async () => {
    for (const fraga of ['{ kostnadsmatris(ar: 1999) { ar } }', '{ budgetuppfoljning(ar: 2101) { ar } }']) {
      const { errors } = await inloggad().graf('norrbotten', fraga);
      expect(errors).toMatchObject([{ message: 'Året ska vara mellan 2000 och 2100.', extensions: { code: 'UTANFOR_GRANS' } }]);
    }
  });

  test('1000 tokens', async () => {
    // `{ portfolj ( x : [` and `] ) { id } }` are 12 tokens; the argument does not exist, so under the limit another refusal comes.
    const sager = async (n: number): Promise<string> => (await inloggad().graf('norrbotten', `{ portfolj(x: [${'1 '.repeat(n)}]) { id } }`)).errors[0]?.message ?? '';
    expect(await sager(988)).toMatch(/Unknown argument/);
    expect(await sager(989)).toMatch(/more that 1000 tokens/);
  });

  test('body 100 kB', async () => {
    const med = async (bytes: number) => {
      const tom = JSON.stringify({ query: '{ installation { demo } }', extensions: { fyll: '' } });
      const kropp = JSON.stringify({ query: '{ installation { demo } }', extensions: { fyll: 'x'.repeat(bytes - tom.length) } });
      expect(kropp.length).toBe(bytes);
      return fetch(`${api.adress}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, body: kropp });
    };
    expect((await med(100 * 1024)).status).toBe(200);
    const nej = await med(100 * 1024 + 1);
    expect(nej.status).toBe(413);
    expect(await nej.text()).not.toMatch(/node_modules|\n\s+at /);
  });

  test('one root field per mutation', async () => {
    const utkast = (n: number): string => `m${n}: sparaUtkast(input: { nyckel: "grans", innehall: "text" }) { __typename }`;
    expect((await inloggad().graf('norrbotten', `mutation { ${utkast(1)} }`)).status).toBe(200);
    const tva = await inloggad().graf('norrbotten', `mutation { ${utkast(1)} ${utkast(2)} }`);
    expect([tva.status, tva.kod]).toEqual([400, 'BAD_USER_INPUT']);
    const gomd = await inloggad().graf('norrbotten', `mutation { ...F } fragment F on Mutation { ${utkast(1)} ${utkast(2)} }`);
    expect([gomd.status, gomd.kod]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('a simple form post from another site is refused (CSRF)', async () => {
  const svar = await fetch(`${api.adress}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', cookie: scen.kakor.e_samordnare },
    body: JSON.stringify({ query: '{ installation { demo } }' }),
  });
  expect(svar.status).toBe(400);
});

test('batches are refused', async () => {
  const svar = await fetch(`${api.adress}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify([{ query: '{ installation { demo } }' }, { query: '{ installation { demo } }' }]),
  });
  expect(svar.status).toBe(400);
});

test('persisted queries are refused, and are no fault of ours', async () => {
  const svar = await fetch(`${api.adress}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  });
  expect(await svar.text()).toMatch(/PERSISTED_QUERY_NOT_SUPPORTED/);
});

test('mutations are not run by GET', async () => {
  const fraga = encodeURIComponent('mutation { sparaUtkast(input: { nyckel: "get", innehall: "text" }) { __typename } }');
  const svar = await fetch(`${api.adress}/api/graphql?query=${fraga}`, {
    headers: { 'apollo-require-preflight': '1', cookie: scen.kakor.e_samordnare, 'x-samverkan': 'norrbotten' },
  });
  expect(svar.status).toBe(405);
});

test('introspection is off in production, on in the demo', async () => {
  const fraga = '{ __schema { queryType { name } } }';
  expect((await inloggad().graf(null, fraga)).status).toBe(200);
  const miljo = testmiljo();
  const skarp = await startaApi({ main: miljo.main, databasUrl: await nyDatabas(miljo.mallUrl), datamapp: nyMapp(), env: { NODE_ENV: 'production', GEMENSAM_DEMO: '0' } });
  try {
    const svar = await nyKlient(skarp.adress).graf(null, fraga);
    expect([svar.status, svar.kod]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const installation = await nyKlient(skarp.adress).graf(null, '{ installation { demo demokonton { anvandarnamn } } }');
    expect(installation.data).toEqual({ installation: { demo: false, demokonton: [] } });
  } finally {
    await skarp.stoppa();
  }
});

test('what is open to everybody is kept for a minute, a refusal never', async () => {
  const fraga = async (vag: string) => {
    const svar = await fetch(`${api.adress}/api/${vag}`);
    return [svar.status, svar.headers.get('cache-control')];
  };
  for (const [register, annat] of [['delegationsbeslut', 'xml'], ['avtal', 'pdf']] as const) {
    for (const format of ['json', 'csv']) expect(await fraga(`norrbotten/publikt/${register}.${format}`)).toEqual([200, 'public, max-age=60']);
    expect(await fraga(`ingen-samverkan/publikt/${register}.json`)).toEqual([404, 'no-store']);
    expect(await fraga(`norrbotten/publikt/${register}.${annat}`)).toEqual([404, 'no-store']);
  }
  const svar = await Promise.all(Array.from({ length: 60 }, () => fraga('ingen-samverkan/publikt/avtal.json')));
  expect(svar.filter(([status]) => status === 429).length).toBeGreaterThan(0);
  expect(svar.filter(([, hur]) => hur !== 'no-store')).toEqual([]);
});
