import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type ApiProcess, startaApi } from './api-process';
import { DEMOLOSENORD, falt, i, type GrafVarde, nyKlient, stega } from './klient';
import { roller } from './roller';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let agare: Client;
let konton: readonly { readonly anvandarnamn: string; readonly roll: string; readonly samverkan: string }[];

beforeAll(async () => {
  const { main, mallUrl } = testmiljo();
  const databasUrl = await nyDatabas(mallUrl);
  api = await startaApi({ main, databasUrl, datamapp: nyMapp() });
  agare = new Client({ connectionString: databasUrl });
  await agare.connect();
  const svar = await nyKlient(api.adress).graf(null, '{ installation { demokonton { anvandarnamn roll samverkan } } }');
  const lista = i(svar.data ?? undefined, 'installation', 'demokonton');
  konton = (Array.isArray(lista) ? lista : []).map((k: GrafVarde) => ({ anvandarnamn: String(i(k, 'anvandarnamn')), roll: String(i(k, 'roll')), samverkan: String(i(k, 'samverkan')) }));
});
afterAll(async () => {
  await api?.stoppa();
  await agare?.end();
});

const forsta = (): string => konton[0]?.anvandarnamn ?? '';
const INLOGGAD = '{ inloggad { namn } }';

test('the demo has an account for each of the ten roles, and each can log in', async () => {
  expect([...new Set(konton.map((k) => k.roll))].sort()).toEqual([...roller].sort());
  for (const roll of roller) {
    const konto = konton.find((k) => k.roll === roll);
    const klient = nyKlient(api.adress);
    expect([roll, i(falt(await klient.loggaIn(konto?.anvandarnamn ?? ''), 'loggaIn'), '__typename')]).toEqual([roll, 'Inloggad']);
    expect(i((await klient.graf(null, INLOGGAD)).data ?? undefined, 'inloggad', 'namn')).toEqual(expect.any(String));
  }
});

test('the cookie is HttpOnly and SameSite; over https it is __Host- and Secure; the database holds no token', async () => {
  const logga = async (huvuden: Record<string, string>): Promise<string> => {
    const svar = await fetch(`${api.adress}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...huvuden },
      body: JSON.stringify({ query: 'mutation($i: LoggaInInput!) { loggaIn(input: $i) { __typename } }', variables: { i: { anvandarnamn: forsta(), losenord: DEMOLOSENORD } } }),
    });
    return svar.headers.getSetCookie()[0] ?? '';
  };
  const http = await logga({});
  expect(http).toMatch(/^gemensam-lokal=[\w-]{43}; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Lax$/);
  const https = await logga({ 'x-forwarded-proto': 'https' });
  expect(https).toMatch(/^__Host-gemensam=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
  expect(https).not.toMatch(/domain=/i);
  const token = /=([\w-]{43});/.exec(http)?.[1] ?? '';
  const { rows } = await agare.query('select 1 from gemensam.session s where s::text like $1', [`%${token}%`]);
  expect(rows).toEqual([]);
});

test('logging out everywhere ends the other sessions at once', async () => {
  const [har, dar] = [nyKlient(api.adress), nyKlient(api.adress)];
  await har.loggaIn(forsta());
  await dar.loggaIn(forsta());
  expect(i((await dar.graf(null, INLOGGAD)).data ?? undefined, 'inloggad')).not.toBeNull();
  const svar = await har.graf(null, 'mutation { loggaUtOverallt { ... on Utloggad { antalSessioner } } }');
  expect(Number(i(falt(svar, 'loggaUtOverallt'), 'antalSessioner'))).toBeGreaterThanOrEqual(2);
  expect((await dar.graf(null, INLOGGAD)).data).toEqual({ inloggad: null });
  expect((await dar.graf('norrbotten', '{ portfolj { id } }')).errors).toMatchObject([{ extensions: { code: 'EJ_INLOGGAD', slut: 'avslutad' } }]);
  expect((await dar.graf(null, '{ installation { sessionsslut } }')).data).toEqual({ installation: { sessionsslut: 'avslutad' } });
  expect((await nyKlient(api.adress).graf(null, '{ installation { sessionsslut } }')).data).toEqual({ installation: { sessionsslut: null } });
});

test('an ended cookie stays ended when it is sent again', async () => {
  const klient = nyKlient(api.adress);
  await klient.loggaIn(forsta());
  const kaka = klient.kaka();
  await klient.graf(null, 'mutation { loggaUt { __typename } }');
  expect((await nyKlient(api.adress, kaka).graf(null, INLOGGAD)).data).toEqual({ inloggad: null });
});

test.each([
  ['idle for 31 minutes', `senast = now() - interval '31 minutes'`, false],
  ['idle for 29 minutes', `senast = now() - interval '29 minutes'`, true],
  ['older than 12 hours', `upphor = now() - interval '1 second'`, false],
])('a session %s', async (_namn, andring, oppen) => {
  const klient = nyKlient(api.adress);
  await klient.loggaIn(forsta());
  await agare.query(`update gemensam.session set ${andring} where id = (select id from gemensam.session order by skapad desc limit 1)`);
  const svar = await klient.graf(null, INLOGGAD);
  expect(i(svar.data ?? undefined, 'inloggad') !== null).toBe(oppen);
  expect((await klient.graf('norrbotten', '{ portfolj { id } }')).errors[0]?.extensions).toEqual(oppen ? undefined : { code: 'EJ_INLOGGAD', slut: 'tid' });
  expect((await klient.graf(null, '{ installation { sessionsslut } }')).data).toEqual({ installation: { sessionsslut: oppen ? null : 'tid' } });
});

test('wrong password ten times: slowed, the same text, logged; the right one still works', async () => {
  const konto = konton.at(-1)?.anvandarnamn ?? '';
  const forsok = async (namn: string): Promise<{ readonly ms: number; readonly text: string }> => {
    const start = performance.now();
    const svar = await nyKlient(api.adress).loggaIn(namn, 'fel lösenord');
    return { ms: performance.now() - start, text: svar.text };
  };
  const svar = [];
  for (let n = 0; n < 10; n++) svar.push(await forsok(konto));
  expect(new Set(svar.map((s) => s.text)).size).toBe(1);
  expect(svar[0]?.text).toContain('Fel användarnamn eller lösenord.');
  expect(svar.slice(5).reduce((s, x) => s + x.ms, 0)).toBeGreaterThan(5_000);
  expect((await forsok('finns-inte-alls')).text).toBe(svar[0]?.text);
  const { rows } = await agare.query('select count(*)::int as antal from gemensam.inloggningsforsok where anvandarnamn = $1 and not lyckad', [konto]);
  expect(rows).toEqual([{ antal: 10 }]);
  const { rows: utan } = await agare.query(`select 1 from gemensam.inloggningsforsok f where f::text like '%fel lösenord%'`);
  expect(utan).toEqual([]);
  expect(i(falt(await nyKlient(api.adress).loggaIn(konto), 'loggaIn'), '__typename')).toBe('Inloggad');
});

test('a name that does not exist takes as long as a wrong password', async () => {
  const tid = async (namn: string): Promise<number> => {
    const start = performance.now();
    await nyKlient(api.adress).loggaIn(namn, 'fel');
    return performance.now() - start;
  };
  // By turns, and the quickest of each: what else the machine does slows both.
  const [tiderna, tidernaUtan]: [number[], number[]] = [[], []];
  for (let n = 0; n < 5; n++) {
    tiderna.push(await tid(konton[n + 1]?.anvandarnamn ?? ''));
    tidernaUtan.push(await tid(`okand-${n}`));
  }
  const [finns, finnsInte] = [Math.min(...tiderna), Math.min(...tidernaUtan)];
  // argon2id is most of it: without it the answer would come in a tenth of the time.
  expect(finnsInte).toBeGreaterThan(finns / 4);
});

/** What an administrator could make herself, or somebody else, a delegat by. */
const GER_MAKT: readonly (readonly [operation: string, typ: string, input: object])[] = [
  ['skapaPerson', 'SkapaPersonInput', { anvandarnamn: 'ny.delegat', namn: 'Ny Delegat' }],
  ['aterstallLosenord', 'AterstallLosenordInput', { personId: randomUUID() }],
  ['skapaUppdrag', 'SkapaUppdragInput', { anvandarnamn: 'revisor', roll: 'ordforande', fran: '2021-02-15' }],
  ['avslutaUppdrag', 'AvslutaUppdragInput', { id: randomUUID(), till: '2021-02-15', version: 1 }],
  ['andraInstallning', 'AndraInstallningInput', { nyckel: 'farsk_status_dagar', varde: '31', version: 1 }],
  ['laggInPrisbasbelopp', 'LaggInPrisbasbeloppInput', { ar: 2027, belopp: '900 000', kalla: 'Prov' }],
  ['rattaPrisbasbelopp', 'RattaPrisbasbeloppInput', { ar: 2021, version: 1, belopp: '900 000', kalla: 'Prov', skal: 'Prov' }],
];

test('what asks for it is refused until the person has confirmed again, in that session alone; then the same request with the same key is done', async () => {
  const namn = konton.find((k) => k.roll === 'administrator' && k.samverkan === 'Norrbottens e-nämnd')?.anvandarnamn ?? '';
  const [har, dar] = [nyKlient(api.adress), nyKlient(api.adress)];
  await har.loggaIn(namn);
  await dar.loggaIn(namn);
  const aterstall = (klient: typeof har) =>
    klient.graf('norrbotten', 'mutation($input: AterstallFaktorerInput!) { aterstallFaktorer(input: $input) { __typename ... on Avslag { regel } } }', { input: { personId: randomUUID() } }, { nyckel: 'samma-nyckel' });
  expect((await aterstall(har)).errors).toMatchObject([{ extensions: { code: 'STEG_KRAVS' } }]);
  for (const [operation, typ, input] of GER_MAKT) {
    const svar = await har.graf('norrbotten', `mutation($input: ${typ}!) { ${operation}(input: $input) { __typename } }`, { input });
    expect([operation, svar.kod]).toEqual([operation, 'STEG_KRAVS']);
  }
  await stega(har);
  expect((await aterstall(har)).data).toEqual({ aterstallFaktorer: { __typename: 'Avslag', regel: 'Finns inte' } });
  expect((await aterstall(dar)).kod).toBe('STEG_KRAVS');
  await agare.query(`update gemensam.session set stegad_till = now() - interval '1 second' where stegad_till is not null`);
  expect((await aterstall(har)).kod).toBe('STEG_KRAVS');
});

test('a decision on delegation is taken within five minutes of the confirmation, and neither before nor after', async () => {
  const klient = nyKlient(api.adress);
  await klient.loggaIn(konton.find((k) => k.roll === 'ordforande' && k.samverkan === 'Norrbottens e-nämnd')?.anvandarnamn ?? '');
  const fatta = (nyckel: string) =>
    klient.graf(
      'norrbotten', 'mutation($input: FattaDelegationsbeslutInput!) { fattaDelegationsbeslut(input: $input) { __typename ... on Delegationsbeslut { beteckning } ... on Avslag { text } } }',
      { input: { arendetyp: 'ovrigt', bradskande: { skal: 'Driften stannar innan nämnden kan mötas.' }, principiell: false, uppgifter: { ovrigt: { text: 'Reservkraft hyrs in.' } }, rubrik: 'Reservkraft', motiv: 'Det kan inte vänta.' } }, { nyckel },
    );
  const antal = async (): Promise<number> => (await agare.query<{ antal: number }>('select count(*)::int as antal from gemensam.delegationsbeslut')).rows[0]?.antal ?? -1;
  const fore = await antal();
  expect((await fatta('forst')).kod).toBe('STEG_KRAVS');
  expect(await antal()).toBe(fore);
  await stega(klient);
  const { rows } = await agare.query(`select stegad_till - now() between interval '4 minutes' and interval '5 minutes' as fem from gemensam.session where stegad_till > now()`);
  expect(rows).toEqual([{ fem: true }]);
  expect(falt(await fatta('forst'), 'fattaDelegationsbeslut')).toEqual({ __typename: 'Delegationsbeslut', beteckning: `D 2021:${fore + 1}` });
  await agare.query(`update gemensam.session set stegad_till = stegad_till - interval '5 minutes' where stegad_till is not null`);
  expect((await fatta('sedan')).kod).toBe('STEG_KRAVS');
  expect(await antal()).toBe(fore + 1);
});

test('a login without its second factor is told nothing and may do nothing but give it', async () => {
  const namn = konton.find((k) => k.roll === 'ordforande')?.anvandarnamn ?? '';
  const klient = nyKlient(api.adress);
  await klient.graf(null, 'mutation { loggaIn(input: { anvandarnamn: "' + namn + '", losenord: "gemensam-demo" }) { __typename } }');
  expect((await klient.graf(null, '{ inloggad { lage medlemskap { samverkan { kortnamn } } } }')).data).toEqual({ inloggad: { lage: 'bekrafta', medlemskap: [] } });
  for (const fraga of ['{ portfolj { id } }', '{ konto { koderKvar } }', 'mutation { borjaTotp { __typename } }', 'mutation { nyaAterhamtningskoder { __typename } }'])
    expect((await klient.graf('norrbotten', fraga)).kod).toBe('BEKRAFTA_INLOGGNING');
  expect((await klient.rest('GET', '/api/norrbotten/portfolj.csv')).status).toBe(403);
});

describe('accounts made in the portal', () => {
  const mutation = (namn: string, input: string, svar: string): string => `mutation($input: ${input}!) { ${namn}(input: $input) { __typename ${svar} ... on Avslag { regel text } } }`;
  const SKAPA = mutation('skapaPerson', 'SkapaPersonInput', '... on NyPerson { personId forstaLosenord }');
  const ATERSTALL = mutation('aterstallLosenord', 'AterstallLosenordInput', '... on AterstalltLosenord { forstaLosenord antalSessioner }');
  const BYT = mutation('bytLosenord', 'BytLosenordInput', '... on BytLosenord { antalSessioner }');
  const UPPDRAG = mutation('skapaUppdrag', 'SkapaUppdragInput', '... on UppdragRad { personId }');
  const VEM = '{ inloggad { masteBytaLosenord kanBytaLosenord } }';

  const administrator = async (): Promise<ReturnType<typeof nyKlient>> => {
    const klient = nyKlient(api.adress);
    await klient.loggaIn(konton.find((k) => k.roll === 'administrator' && k.samverkan === 'Norrbottens e-nämnd')?.anvandarnamn ?? '');
    await stega(klient);
    return klient;
  };

  test('a new person is let in to nothing but changing the password; then to everything of her role; a reset ends her sessions', async () => {
    const admin = await administrator();
    const ny = falt(await admin.graf('norrbotten', SKAPA, { input: { anvandarnamn: 'kim.ek', namn: 'Kim Ek' } }), 'skapaPerson');
    const forsta = String(i(ny, 'forstaLosenord'));
    expect(i(falt(await admin.graf('norrbotten', UPPDRAG, { input: { anvandarnamn: 'kim.ek', roll: 'revisor', fran: '2021-02-15' } }), 'skapaUppdrag'), 'personId')).toBe(i(ny, 'personId'));

    const [kim, annanstans] = [nyKlient(api.adress), nyKlient(api.adress)];
    await annanstans.loggaIn('kim.ek', forsta);
    expect(i(falt(await kim.loggaIn('kim.ek', forsta), 'loggaIn'), '__typename')).toBe('Inloggad');
    expect((await kim.graf('norrbotten', VEM)).data).toEqual({ inloggad: { masteBytaLosenord: true, kanBytaLosenord: true } });
    for (const samverkan of ['norrbotten', 'region10', 'finns-inte'])
      expect((await kim.graf(samverkan, '{ portfolj { id } }')).errors).toMatchObject([{ message: 'Du behöver först byta ditt tillfälliga lösenord.', extensions: { code: 'BYT_LOSENORD' } }]);
    expect((await kim.graf('norrbotten', SKAPA, { input: { anvandarnamn: 'x.y', namn: 'X' } })).kod).toBe('BYT_LOSENORD');
    expect((await kim.rest('GET', '/api/norrbotten/uppdrag.csv')).status).toBe(403);

    expect(i(falt(await kim.graf(null, BYT, { input: { nuvarande: forsta, nytt: 'gemensam-2021' } }), 'bytLosenord'), 'regel')).toBe('Lätt att gissa');
    expect(falt(await kim.graf(null, BYT, { input: { nuvarande: forsta, nytt: 'tre röda cyklar' } }), 'bytLosenord')).toEqual({ __typename: 'BytLosenord', antalSessioner: 1 });
    expect((await annanstans.graf(null, INLOGGAD)).data).toEqual({ inloggad: null });
    expect((await kim.graf('norrbotten', VEM)).data).toEqual({ inloggad: { masteBytaLosenord: false, kanBytaLosenord: true } });
    expect((await kim.graf('norrbotten', '{ portfolj { id } }')).errors).toEqual([]);
    expect((await kim.rest('GET', '/api/norrbotten/uppdrag.csv')).text).toContain('Kim Ek;kim.ek;Revisor;;;2021-02-15;;Pågår');

    const aterstallt = falt(await admin.graf('norrbotten', ATERSTALL, { input: { personId: i(ny, 'personId') } }), 'aterstallLosenord');
    expect(i(aterstallt, 'antalSessioner')).toBe(1);
    expect((await kim.graf('norrbotten', '{ portfolj { id } }')).errors).toMatchObject([{ extensions: { code: 'EJ_INLOGGAD', slut: 'losenord' } }]);
    expect(i(falt(await nyKlient(api.adress).loggaIn('kim.ek', 'tre röda cyklar'), 'loggaIn'), '__typename')).toBe('Avslag');
    expect(i(falt(await nyKlient(api.adress).loggaIn('kim.ek', String(i(aterstallt, 'forstaLosenord'))), 'loggaIn'), '__typename')).toBe('Inloggad');
    const { rows } = await agare.query('select 1 from gemensam.idempotens x where x::text like $1 or x::text like $2', [`%${forsta}%`, `%${String(i(aterstallt, 'forstaLosenord'))}%`]);
    expect(rows).toEqual([]);
  });

  test('the accounts of the demo keep their password', async () => {
    const admin = await administrator();
    expect((await admin.graf(null, VEM)).data).toEqual({ inloggad: { masteBytaLosenord: false, kanBytaLosenord: false } });
    expect(i(falt(await admin.graf(null, BYT, { input: { nuvarande: DEMOLOSENORD, nytt: 'tre röda cyklar' } }), 'bytLosenord'), 'regel')).toBe('Demokonto');
  });
});
