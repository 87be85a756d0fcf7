import fc from 'fast-check';
import { DatabasenUpptagen, type Db } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran } from '@gemensam/shared/testing';
import { type Avropsscen, oppnaAvropsscen } from './avrop.testdata';
import { lasAvtaletsAvrop } from './avrop.lasmodell';
import { makuleraAvrop } from './makulera-avrop';
import { rapporteraAvrop } from './rapportera-avrop';
import { rattaAvrop } from './ratta-avrop';

const N = Number(process.env['N'] ?? 300);
const SEED = process.env['SEED'] ? Number(process.env['SEED']) : Date.now() % 2 ** 31;
const SAMTIDIGA = 60;

let s: Avropsscen;
let repliker: readonly [Db, Db];
beforeAll(async () => {
  s = await oppnaAvropsscen();
  repliker = [s.p.db, await s.p.replik()];
});
afterAll(() => s.p.stang());

/** The rows, counted one by one, and what the avtal says it has. */
const raknat = async (avtalId: string): Promise<{ summa: bigint; rader: number; hogsta: number; sparad: bigint; antal: number }> => {
  const { rows } = await s.p.agare.query<{ summa: string; rader: number; hogsta: number; sparad: string; antal: number }>(
    `select (select coalesce(sum(belopp), 0)::text from gemensam.avrop where avtal_id = $1 and status = 'gallande') as summa, (select count(*)::int from gemensam.avrop where avtal_id = $1) as rader,
       (select coalesce(max(nummer), 0) from gemensam.avrop where avtal_id = $1) as hogsta, coalesce(v.avropat, 0)::text as sparad, coalesce(v.antal, 0) as antal
     from (select 1) x left join gemensam.avtal_volym v on v.avtal_id = $1`,
    [avtalId],
  );
  const rad = rows[0];
  if (!rad) throw new Error('no row');
  return { ...rad, summa: BigInt(rad.summa), sparad: BigInt(rad.sparad) };
};

/** As many at once as there are hands, until nothing is left to do. */
const medManga = async <T>(antal: number, fn: (i: number) => Promise<T>): Promise<T[]> => {
  const svar: T[] = [];
  let nasta = 0;
  await Promise.all(Array.from({ length: SAMTIDIGA }, async () => {
    for (let i = nasta++; i < antal; i = nasta++) svar[i] = await fn(i);
  }));
  return svar;
};

const slumptal = (seed: number): (() => number) => {
  let x = seed || 1;
  return () => (x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
};

/** As the portal's own pages do when the database is busy: the same again with the same key. */
const forsokt = async <T>(fn: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await fn();
    } catch (fel) {
      if (!(fel instanceof DatabasenUpptagen)) throw fel;
      upptagna++;
    }
  }
};
let upptagna = 0;

const kronor = (ore: number): string => `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, '0')}`;

test.each([1, 2, 3, 4, 5])('two race for the last krona through two replicas: one is refused (%i)', async () => {
  const id = await s.avtal(1_00n);
  const svar = await Promise.all(repliker.map((db, i) => rapporteraAvrop(db, begaranFran([s.lulea, s.samordnaren][i] ?? s.lulea), { avtalId: id, organisationId: s.kommun, datum: '2021-02-15', belopp: '1', vad: 'Sista kronan' })));
  expect(svar.filter((x) => !arAvslag(x))).toHaveLength(1);
  expect(svar.find((x) => arAvslag(x))).toMatchObject({ regel: 'Takvolymen är förbrukad' });
  expect(await raknat(id)).toMatchObject({ summa: 1_00n, sparad: 1_00n, rader: 1 });
});

test(`${N} attempts at once through two replicas never take more than the takvolym, and the sum is exact to the öre (seed ${SEED})`, async () => {
  const slump = slumptal(SEED);
  const belopp = Array.from({ length: N }, () => 1 + Math.floor(slump() * 1_000_000));
  const takvolym = BigInt(Math.floor(belopp.reduce((a, b) => a + b, 0) / 2));
  const id = await s.avtal(takvolym);
  const vem = [s.lulea, s.samordnaren, s.avroparen];
  const borjan = performance.now();
  const svar = await medManga(N, (i) =>
    forsokt(() => rapporteraAvrop(repliker[i % 2 === 0 ? 0 : 1], begaranFran(vem[i % 3] ?? s.lulea, `avrop-${SEED}-${i}`), { avtalId: id, organisationId: i % 3 === 2 ? s.bolag : s.kommun, datum: '2021-02-15', belopp: kronor(belopp[i] ?? 0), vad: `Avrop ${i}` })),
  );
  const tid = (performance.now() - borjan) / 1000;
  const tagna = svar.flatMap((x, i) => (arAvslag(x) ? [] : [BigInt(belopp[i] ?? 0)]));
  const nekade = svar.flatMap((x, i) => (arAvslag(x) ? [{ regel: x.regel, belopp: BigInt(belopp[i] ?? 0) }] : []));
  const { summa, rader, hogsta, sparad, antal } = await raknat(id);
  process.stdout.write(`${N} attempts, ${tagna.length} taken, ${nekade.length} refused, ${summa} of ${takvolym} öre, ${tid.toFixed(1)} s, ${Math.round(N / tid)} a second, ${upptagna} sent again\n`);

  expect(summa <= takvolym).toBe(true);
  expect(summa).toBe(tagna.reduce((a, b) => a + b, 0n));
  expect({ sparad, antal, rader, hogsta }).toEqual({ sparad: summa, antal: tagna.length, rader: tagna.length, hogsta: tagna.length });
  expect([...new Set(nekade.map((n) => n.regel))].filter((r) => r !== 'Över takvolymen' && r !== 'Takvolymen är förbrukad')).toEqual([]);
  // Nobody was refused what there was room for: the sum only grows here, so what was refused did not fit in what is left now.
  expect(nekade.filter((n) => n.belopp <= takvolym - summa)).toEqual([]);
}, 900_000);

test('whatever is reported, corrected and taken back, at once and in any order, the sum is that of the rows', async () => {
  const akt = fc.record({ slag: fc.constantFrom('rapportera', 'ratta', 'makulera'), ore: fc.integer({ min: 1, max: 400 }), val: fc.nat({ max: 7 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(akt, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.bigInt({ min: 1n, max: 1_000n }), async (omgangar, takvolym) => {
      const id = await s.avtal(takvolym);
      for (const omgang of omgangar) {
        const rader = await s.p.db.lasa(s.samordnaren, (las) => lasAvtaletsAvrop(las, s.samordnaren, id));
        await Promise.all(omgang.map((a, i) => {
          const [db, begaran, vald] = [repliker[i % 2 === 0 ? 0 : 1], begaranFran(s.samordnaren), rader[a.val % Math.max(rader.length, 1)]];
          if (a.slag === 'rapportera' || !vald) return rapporteraAvrop(db, begaran, { avtalId: id, organisationId: s.kommun, datum: '2021-02-15', belopp: kronor(a.ore), vad: 'Prov' });
          const nyckel = { id: vald.id, version: vald.version, skal: 'Prov' };
          return a.slag === 'makulera' ? makuleraAvrop(db, begaran, nyckel) : rattaAvrop(db, begaran, { ...nyckel, datum: vald.datum, belopp: kronor(a.ore), vad: vald.vad });
        }));
        const { summa, sparad, rader: antalRader, hogsta } = await raknat(id);
        expect(summa <= takvolym).toBe(true);
        expect(sparad).toBe(summa);
        expect(hogsta).toBe(antalRader);
      }
    }),
    { numRuns: 12, seed: SEED },
  );
});
