import { agarkalla, type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { Versionssiffror1761000034500 } from './migration-versionssiffror';

let p: Provning;
let k: Kontext;
beforeAll(async () => {
  p = await oppnaProvning([]);
  k = await p.aktor('e_samordnare');
});
afterAll(() => p.stang());

/** Takes the migration back and does it again, on the rows there are. */
const gorOm = async (): Promise<void> => {
  const { host, port, database, user, password } = p.agare;
  const kalla = agarkalla(`postgres://${user ?? ''}:${password ?? ''}@${host}:${port}/${database ?? ''}`, { migrationer: [], entiteter: [] });
  await kalla.initialize();
  const runner = kalla.createQueryRunner();
  try {
    await runner.startTransaction();
    const migration = new Versionssiffror1761000034500();
    await migration.down(runner);
    await migration.up(runner);
    await runner.commitTransaction();
  } finally {
    await runner.release();
    await kalla.destroy();
  }
};

it('no plain text names a figure any longer, other brackets stay, and the version at which an ärende was färdigberett has its figures', async () => {
  const [s, id, post] = [k.samverkan.id, nyttId(), nyttId()];
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, frysta_siffror, siffror_frysta)
     values ($1, $2, 'x', 'ovrigt', 'beredd', $3, 'x', '2021-02-10', 2021, 1, '1', '[{"nyckel": "a"}]', '2021-02-11')`, [s, id, k.person.id]);
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av, ekonomi, forslag_till_beslut) values ($1, $2, 'x', $3, $4)`, [
    s, id, `Kostar [post:${post}:andel:2580] av [projekt:totalt:2021], se [bilaga 1] och [post: nej].`, ['Ett', `Två, [post:${post}:belopp]`]]);
  for (const [nummer, orsak] of [[1, 'sparad'], [2, 'fardigberedd']] as const)
    await p.agare.query(`insert into gemensam.skrivelseversion (samverkan_id, id, arende_id, nummer, text_nummer, innehall, forfattare, orsak, av) values ($1, $2, $3, $4, 1, '{}', '{}', $5, 'x')`, [s, nyttId(), id, nummer, orsak]);
  await gorOm();
  const { rows } = await p.agare.query('select ekonomi, forslag_till_beslut from gemensam.tjansteskrivelse where arende_id = $1', [id]);
  expect(rows).toEqual([{ ekonomi: 'Kostar – av –, se [bilaga 1] och [post: nej].', forslag_till_beslut: ['Ett', 'Två, –'] }]);
  const versioner = await p.agare.query<{ siffror: unknown }>('select siffror from gemensam.skrivelseversion where arende_id = $1 order by nummer', [id]);
  expect(versioner.rows.map((v) => v.siffror)).toEqual([null, [{ nyckel: 'a' }]]);
});
