import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { type ApiProcess, startaApi } from './api-process';
import { nyKlient } from './klient';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let databasUrl: string;
let agare: Client;

beforeAll(async () => {
  const miljo = testmiljo();
  databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp: nyMapp() });
  agare = new Client({ connectionString: databasUrl });
  await agare.connect();
});
afterAll(async () => {
  await agare?.end();
  await api?.stoppa();
});

/** The program of the one who runs the portal, beside the running portal. */
const kor = (anvandarnamn: string | null, url = databasUrl, ...val: readonly string[]): { kod: number | null; sagt: string } => {
  const program = join(dirname(testmiljo().main), 'nytt-losenord.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...(anvandarnamn === null ? [] : [anvandarnamn]), ...val], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url },
  });
  return { kod: status, sagt: stdout + stderr };
};
const losenordet = (sagt: string): string => /lösenordet (\S+) \(visas bara nu\)/.exec(sagt)?.[1] ?? '';
const stallKonto = async (anvandarnamn: string, samverkan: readonly string[]): Promise<void> => {
  await agare.query(`insert into gemensam.person (id, anvandarnamn, namn) values (gen_random_uuid(), $1, 'Ensam Admin')`, [anvandarnamn]);
  await agare.query(
    `insert into gemensam.uppdrag (samverkan_id, id, person_id, roll, fran) select s.id, gen_random_uuid(), p.id, 'administrator', '2021-01-01'
     from gemensam.samverkan s, gemensam.person p where p.anvandarnamn = $1 and s.kortnamn = any($2::text[])`,
    [anvandarnamn, samverkan],
  );
};
const loggaIn = (anvandarnamn: string, losenord: string) =>
  nyKlient(api.adress).graf('', `mutation { loggaIn(input: { anvandarnamn: "${anvandarnamn}", losenord: "${losenord}" }) { __typename ... on Inloggad { masteBytaLosenord lage } ... on Avslag { text } } }`);

test('a sole administrator who has forgotten the password gets a new one, once, and every samverkan of theirs sees it', async () => {
  await stallKonto('ensam.admin', ['norrbotten', 'region10']);
  const forst = kor(' Ensam.Admin ');
  expect(forst).toEqual({ kod: 0, sagt: expect.stringMatching(/^Ensam Admin loggar in med lösenordet \S+ \(visas bara nu\) och byter det då\. Det står i historiken för /) });
  expect((await loggaIn('ensam.admin', losenordet(forst.sagt))).data).toMatchObject({ loggaIn: { masteBytaLosenord: true } });

  const igen = kor('ensam.admin');
  expect(igen.sagt).toContain('1 inloggning är avslutad.');
  expect((await loggaIn('ensam.admin', losenordet(forst.sagt))).data).toMatchObject({ loggaIn: { __typename: 'Avslag', text: 'Fel användarnamn eller lösenord.' } });
  expect((await loggaIn('ensam.admin', losenordet(igen.sagt))).data).toMatchObject({ loggaIn: { masteBytaLosenord: true } });

  const { rows } = await agare.query(
    `select s.kortnamn, h.text from gemensam.handelse h join gemensam.samverkan s on s.id = h.samverkan_id where h.handelsetyp = 'losenord_aterstallt' order by h.tid, s.kortnamn`,
  );
  const text = 'Lösenordet för Ensam Admin återställdes av den som driver portalen.';
  expect(rows).toEqual([1, 2].flatMap(() => [{ kortnamn: 'norrbotten', text }, { kortnamn: 'region10', text }]));
  const { rows: spar } = await agare.query('select count(*)::int as n from gemensam.handelse h where h::text like $1', [`%${losenordet(igen.sagt)}%`]);
  expect(spar).toEqual([{ n: 0 }]);
});

test('second factors that are lost go too when it is asked for, and the history says so', async () => {
  await stallKonto('tappade.allt', ['norrbotten']);
  await agare.query(`insert into gemensam.totp (id, person_id, hemlighet, bekraftad) select gen_random_uuid(), id, decode(repeat('00', 48), 'hex'), now() from gemensam.person where anvandarnamn = 'tappade.allt'`);
  const antal = async () => (await agare.query(`select count(*)::int as n from gemensam.totp t join gemensam.person p on p.id = t.person_id where p.anvandarnamn = 'tappade.allt'`)).rows[0].n;
  const med = kor('tappade.allt');
  expect(await antal()).toBe(1);
  expect((await loggaIn('tappade.allt', losenordet(med.sagt))).data).toMatchObject({ loggaIn: { lage: 'bekrafta' } });
  const utan = kor('tappade.allt', databasUrl, '--utan-tvasteg');
  expect(await antal()).toBe(0);
  expect((await loggaIn('tappade.allt', losenordet(utan.sagt))).data).toMatchObject({ loggaIn: { lage: 'byt_losenord' } });
  const { rows } = await agare.query(`select text from gemensam.handelse where text like '%tvåstegsinloggningen%'`);
  expect(rows).toEqual([{ text: 'Lösenordet och tvåstegsinloggningen för Ensam Admin återställdes av den som driver portalen.' }]);
});

test.each([
  ['an account that is not there', 'ingen.alls', 'Det finns inget konto som heter ingen.alls.'],
  ['an account of the demo', 'administrator', 'Demons konton har ett gemensamt lösenord som inte byts.'],
])('%s is refused in one line, and nothing is changed', (_, anvandarnamn, text) => {
  expect(kor(anvandarnamn)).toEqual({ kod: 1, sagt: `${text}\n` });
});

test('without a name, or a database that does not answer, it says what is missing', () => {
  expect(kor(null)).toEqual({ kod: 2, sagt: expect.stringContaining('Ange databasen och användarnamnet') });
  expect(kor('ensam.admin', 'postgres://x:y@127.0.0.1:1/x')).toEqual({ kod: 1, sagt: expect.stringContaining('Databasen svarar inte') });
});
