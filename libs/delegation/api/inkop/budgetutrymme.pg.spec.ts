import { type Kontext, nyttId } from '@gemensam/shared/api';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasArsutrymme, lasUtrymme } from './budgetutrymme.lasmodell';

let p: Provning;
let es: Kontext;
let nummer = 0;

beforeAll(async () => {
  p = await oppnaProvning([]);
  es = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
});
afterAll(() => p.stang());

type Inlasning = readonly [fran: number, till: number, tid: string];
interface Lage {
  readonly netto?: number;
  readonly fakturadatum: string;
  /** The day and the instant of the attest; null: it waits. */
  readonly attest: readonly [dag: string, tid: string] | null;
  readonly inlasningar: readonly Inlasning[];
}

/** A row of a year of its own, since actuals are read in for all rows of a year. */
const stall = async (ar: number, { netto = 1000, fakturadatum, attest, inlasningar }: Lage) => {
  const [dar, rad, post, beslut, faktura] = [es.samverkan.id, nyttId(), nyttId(), nyttId(), nyttId()];
  const fraga = (sql: string, varden: readonly unknown[]) => p.agare.query(sql, [...varden]);
  await fraga(`set session_replication_role = replica`, []);
  await fraga(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', $3, 1)`, [dar, rad, `Rad ${(nummer += 1)}`]);
  await fraga(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, $4, 100000, 'Planen')`, [dar, post, rad, ar]);
  await fraga(
    `insert into gemensam.leverantorsfaktura (samverkan_id, id, leverantor, leverantor_nyckel, nummer, vad, fakturadatum, forfallodag, netto_ore, moms_ore, brutto_ore, budgetpost_id, registrerad_av_id, registrerad_av, status, beslut_referens_id, attesterad, attesterad_av)
      values ($1, $2, 'Prov AB', 'prov', $3, 'Stolar', $4, $4, $5, 0, $5, $6, $7, 'S', $8, $9, $10, $11)`,
    [dar, faktura, `F${nummer}`, fakturadatum, netto, post, es.person.id, attest ? 'attesterad' : 'registrerad', attest && beslut, attest?.[0] ?? null, attest && 'S'],
  );
  if (attest)
    await fraga(
      `insert into gemensam.delegationsbeslut (samverkan_id, id, ar, lopnummer, grund, arendetyp, beslutad_av_id, beslutad_av, roll, som, datum, tidpunkt, arende_id, post_id, handling_id, handling_sha256, hemlig, beslut_id, avtryck)
        values ($1, $2, $3, $4, 'bradskande', 'beslutsattest', $8, 'S', 'ordforande', 'ordforande_bradskande', $5, $6, $2, $2, $2, '\\x00', false, $7, '\\x00')`,
      [dar, nyttId(), Number(attest[0].slice(0, 4)), nummer, attest[0], attest[1], beslut, es.person.id],
    );
  for (const [fran, till, tid] of inlasningar)
    await fraga(`insert into gemensam.utfallsinlasning (samverkan_id, id, ar, fran_manad, till_manad, slag, kalla, antal_andringar, av, tid) values ($1, $2, $3, $4, $5, 'kalla', 'prov', 1, 'prov', $6)`, [dar, nyttId(), ar, fran, till, tid]);
  await fraga(`set session_replication_role = origin`, []);
  return post;
};

const I_FEBRUARI = ['2011-02-10', '2011-02-10T09:00:00Z'] as const;
const fallen: readonly (readonly [string, Lage, number, number])[] = [
  ['no actuals', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [] }, 1000, 0],
  ['actuals to the month before', { fakturadatum: '2011-02-01', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-05T09:00:00Z']] }, 1000, 0],
  ['dated in a month of the actuals, and entered or attested after they were read in: booked before or not, nobody can tell', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-05T09:00:00Z']] }, 0, 1000],
  ['the same, read in after the attest: booked in January or in February', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-15T09:00:00Z']] }, 0, 1000],
  ['both months read in after the attest, when they were over: in them', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 2, '2011-03-05T09:00:00Z']] }, 0, 0],
  ['by a file for each month too', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[2, 2, '2011-03-05T09:00:00Z'], [1, 1, '2011-03-06T09:00:00Z']] }, 0, 0],
  ['January read in before the attest and not again', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-05T09:00:00Z'], [2, 2, '2011-03-05T09:00:00Z']] }, 0, 1000],
  ['February read in before it was over', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 2, '2011-02-28T09:00:00Z']] }, 0, 1000],
  ['and at the first minute after, by the clock in Sweden', { fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 2, '2011-02-28T23:00:00Z']] }, 0, 0],
  ['attested the same morning as the actuals were read in, after them', { fakturadatum: '2011-01-20', attest: ['2011-02-10', '2011-03-05T09:00:01Z'], inlasningar: [[1, 2, '2011-03-05T09:00:00Z']] }, 0, 1000],
  ['waits for attest: booked when it came or not', { fakturadatum: '2011-01-20', attest: null, inlasningar: [[1, 2, '2011-03-05T09:00:00Z']] }, 0, 1000],
  ['waits for attest, dated after the actuals', { fakturadatum: '2011-03-01', attest: null, inlasningar: [[1, 2, '2011-03-05T09:00:00Z']] }, 1000, 0],
  ['a month that no actuals speak for, between those they do', { fakturadatum: '2011-02-01', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-04-05T09:00:00Z'], [3, 3, '2011-04-05T09:00:00Z']] }, 1000, 0],
  ['dated after its attest: from the month it is dated', { fakturadatum: '2011-03-01', attest: I_FEBRUARI, inlasningar: [[1, 2, '2011-03-05T09:00:00Z']] }, 1000, 0],
  ['of the year after, charged to this one: in its December', { fakturadatum: '2012-01-10', attest: ['2012-01-12', '2012-01-12T09:00:00Z'], inlasningar: [[1, 11, '2012-01-05T09:00:00Z']] }, 1000, 0],
  ['and when December is read in', { fakturadatum: '2012-01-10', attest: ['2012-01-12', '2012-01-12T09:00:00Z'], inlasningar: [[1, 12, '2012-02-05T09:00:00Z']] }, 0, 0],
  ['a credit note that actuals cannot hold gives back', { netto: -1000, fakturadatum: '2011-02-01', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-05T09:00:00Z']] }, -1000, 0],
  ['one that they may hold gives nothing', { netto: -1000, fakturadatum: '2011-01-20', attest: I_FEBRUARI, inlasningar: [[1, 1, '2011-02-15T09:00:00Z']] }, 0, 0],
  ['one that waits gives nothing', { netto: -1000, fakturadatum: '2011-02-01', attest: null, inlasningar: [] }, 0, 0],
];

it.each(fallen)('%s', async (_, lage, fakturor, kanskeBokfort) => {
  await p.agare.query('delete from gemensam.utfallsinlasning where samverkan_id = $1', [es.samverkan.id]);
  const post = await stall(2011, lage);
  const [ensam, iAret] = await p.db.lasa(es, async (las) => [await lasUtrymme(las, post), (await lasArsutrymme(las, 2011)).find((x) => x.id === post)]);
  expect(ensam).toMatchObject({ fakturor: BigInt(fakturor), kanskeBokfort: BigInt(kanskeBokfort) });
  expect(iAret).toEqual(ensam);
});
