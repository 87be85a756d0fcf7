import { arAvslag, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { beraknaAndelar } from './berakna-andelar';
import {
  type Fakturamottagare,
  type Fakturapost,
  type Fakturerat,
  forfallodag,
  fakturanummer,
  type Kommunfakturering,
  planeraFakturering,
  provaFakturaperiod,
  senasteFakturaperiod,
} from './faktura-planera';
import {
  attFaktureraTillOchMed,
  fakturaperiodText,
  faktureringsplaner,
  forvaldFakturaregel,
  momskoder,
} from './faktura-plan';
import type { Kostnadsslag } from './kostnadspost';
import type { Fordelningsunderlag } from './nyckel';
import { ALLA, EKONTOR, ELEVHALSA, FOLKMANGD_2019 } from './norrbotten.testdata';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });
const KORNINGAR = Math.max(1, Math.floor(Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000) / 50));

const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};
const ORGNR = '212000-0142';
const mottagare: readonly Fakturamottagare[] = ALLA.map(({ kommunkod, namn }) => ({ kommunkod, namn, orgnr: ORGNR }));

/** The books of one year: what was invoiced, underlag by underlag. */
interface Bok {
  readonly fakturerat: Map<string, Fakturerat>;
  senasteManad: number | null;
  underlag: number;
}
const nyBok = (): Bok => ({ fakturerat: new Map(), senasteManad: null, underlag: 0 });

const kor = (
  bok: Bok,
  manad: number,
  poster: readonly Fakturapost[],
  kommuner = mottagare,
): readonly Kommunfakturering[] => {
  const plan = maste(
    planeraFakturering({
      ar: 2021,
      manad,
      senasteManad: bok.senasteManad,
      poster,
      fakturerat: [...bok.fakturerat.values()],
      mottagare: kommuner,
    }),
  );
  for (const k of plan.filter((p) => !p.hinder))
    for (const u of k.underlag) {
      bok.underlag++;
      for (const r of u.rader) {
        const nyckel = `${r.kostnadspostId} ${k.mottagare.kommunkod}`;
        const belopp = (bok.fakturerat.get(nyckel)?.belopp ?? 0n) + r.belopp;
        bok.fakturerat.set(nyckel, {
          kostnadspostId: r.kostnadspostId,
          kommunkod: k.mottagare.kommunkod,
          belopp,
          senasteUnderlagId: fakturanummer(2021, bok.underlag),
        });
      }
    }
  if (plan.length > 0) bok.senasteManad = manad;
  return plan;
};

const post = (namn: string, slag: Kostnadsslag, underlag: Fordelningsunderlag, beraknad = 1): Fakturapost => ({
  id: namn,
  namn,
  fordelningId: `${namn} ${beraknad}`,
  regel: forvaldFakturaregel(slag),
  andelar: maste(beraknaAndelar(underlag)).andelar.map(({ kommunkod, belopp }) => ({ kommunkod, belopp })),
});

const GRUNDBELOPP = post('Grundbelopp', 'grundbelopp', {
  totalt: 104_440_000n,
  avrundningsenhet: 100n,
  nyckel: { typ: 'lika' },
  deltagare: ALLA,
});
const E_KONTOR = post('e-kontor', 'e_kontor', EKONTOR);
const HELT_EFTER_FOLKMANGD = post(
  'e-kontor',
  'e_kontor',
  { ...EKONTOR, nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd: FOLKMANGD_2019 } },
  2,
);
const HELT_LIKA = post('e-kontor', 'e_kontor', { ...EKONTOR, nyckel: { typ: 'lika' } }, 3);
const ELEVHALSAN = post('Elevhälsa', 'projekt', ELEVHALSA);

const berattelse = (
  bok: Bok,
  kommunkod: string,
  manader: readonly (readonly [number, readonly Fakturapost[]])[],
): string => {
  const kr = (ore: bigint): string =>
    formateraBelopp(ore, { visaEnhet: false, decimaler: 2 }).replaceAll('\u00A0', ' ').padStart(14);
  const rader: string[] = [''];
  for (const [manad, poster] of manader) {
    const fore = bok.underlag;
    const plan = kor(bok, manad, poster);
    rader.push(`${fakturaperiodText(2021, manad)}: ${bok.underlag - fore} underlag`);
    for (const u of plan.find((k) => k.mottagare.kommunkod === kommunkod)?.underlag ?? []) {
      for (const r of u.rader)
        rader.push(
          `  ${u.slag.padEnd(8)}${r.postnamn.padEnd(12)}${kr(r.belopp)}${r.rattarId === null ? '' : `  rättar ${r.rattarId}`}`,
        );
    }
  }
  rader.push('Fakturerat under året');
  for (const f of [...bok.fakturerat.values()].filter((r) => r.kommunkod === kommunkod))
    rader.push(`  ${f.kostnadspostId.padEnd(20)}${kr(f.belopp)}`);
  return [...rader, ''].join('\n');
};

describe('a year of invoices', () => {
  it('Luleå: the grundbelopp in advance, the rest by quarter, a key changed after it was invoiced, and a credit note', () => {
    const forst = [GRUNDBELOPP, E_KONTOR, ELEVHALSAN];
    const efterFolkmangd = [GRUNDBELOPP, HELT_EFTER_FOLKMANGD, ELEVHALSAN];
    const lika = [GRUNDBELOPP, HELT_LIKA, ELEVHALSAN];
    const bok = nyBok();
    expect(
      berattelse(bok, '2580', [
        [1, forst],
        [3, forst],
        [3, efterFolkmangd],
        [6, efterFolkmangd],
        [9, lika],
        [12, lika],
      ]),
    ).toMatchInlineSnapshot(`
      "
      januari 2021: 14 underlag
        faktura Grundbelopp      74 600,00
      mars 2021: 14 underlag
        faktura e-kontor         44 043,00
        faktura Elevhälsa        40 131,00
      mars 2021: 14 underlag
        faktura e-kontor         27 646,25
      juni 2021: 14 underlag
        faktura e-kontor         71 689,25
        faktura Elevhälsa        40 131,00
      september 2021: 17 underlag
        faktura Elevhälsa        40 131,00
        kredit  e-kontor        −94 189,00  rättar 2021-0052
      december 2021: 14 underlag
        faktura e-kontor         16 396,50
        faktura Elevhälsa        40 131,00
      Fakturerat under året
        Grundbelopp              74 600,00
        e-kontor                 65 586,00
        Elevhälsa               160 524,00
      "
    `);
  });
});

describe('planeraFakturering', () => {
  it('holds back a kommun without org.nr in words, and one whose check digit is wrong, and lets the others pass', () => {
    const kommuner = mottagare.map((m) => ({
      ...m,
      orgnr: m.namn === 'Pajala' ? null : m.namn === 'Kalix' ? '212000-0143' : m.orgnr,
    }));
    const bok = nyBok();
    const plan = kor(bok, 1, [GRUNDBELOPP], kommuner);
    expect(plan.flatMap((k) => k.hinder?.text ?? [])).toEqual([
      'Kalix har ett organisationsnummer vars kontrollsiffra inte stämmer (212000-0143).',
      'Pajala har inget organisationsnummer och kan inte faktureras.',
    ]);
    expect(bok.underlag).toBe(12);
    expect(kor(bok, 1, [GRUNDBELOPP]).map((k) => k.mottagare.namn)).toEqual(['Kalix', 'Pajala']);
  });

  it('refuses a month before one that is invoiced, and a month that is none', () => {
    const grund = { ar: 2021, poster: [GRUNDBELOPP], fakturerat: [], mottagare };
    expect(planeraFakturering({ ...grund, manad: 2, senasteManad: 3 })).toMatchObject({
      slag: 'avslag',
      falt: 'manad',
      text: expect.stringContaining('mars 2021'),
    });
    expect(planeraFakturering({ ...grund, manad: 13, senasteManad: null })).toMatchObject({
      slag: 'avslag',
      falt: 'manad',
    });
    expect(arAvslag(planeraFakturering({ ...grund, manad: 3, senasteManad: 3 }))).toBe(false);
  });

  it('keeps charges and credits apart, and what is outside VAT apart from the rest', () => {
    const med = (id: string, momskod: (typeof momskoder)[number], belopp: bigint): Fakturapost => ({
      id,
      namn: id,
      fordelningId: id,
      regel: { plan: 'helar', forskott: true, momskod },
      andelar: [{ kommunkod: '2580', belopp }],
    });
    const plan = kor(nyBok(), 1, [
      med('a', 'utanfor', 100n),
      med('b', 'moms25', 100n),
      med('c', 'undantagen', 100n),
      med('d', 'utanfor', -50n),
      med('e', 'moms6', -100n),
    ]);
    expect(plan[0]?.underlag.map((u) => [u.slag, u.rader.map((r) => r.postnamn).join(''), u.summor.brutto])).toEqual([
      ['faktura', 'a', 100n],
      ['faktura', 'bc', 225n],
      ['kredit', 'd', -50n],
      ['kredit', 'e', -106n],
    ]);
    expect(plan[0]?.netto).toBe(150n);
  });

  it('whatever is calculated anew and whenever it is invoiced: the sum of all underlag is what is due, after December the share, and a second run has nothing', () => {
    const andelar = fc.array(fc.bigInt({ min: -100_000n, max: 10n ** 9n }), { minLength: 2, maxLength: 2 });
    const steg = fc.array(fc.record({ framat: fc.nat({ max: 4 }), andelar }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        steg,
        fc.constantFrom(...faktureringsplaner),
        fc.boolean(),
        fc.constantFrom(...momskoder),
        (alla, plan, forskott, momskod) => {
          const bok = nyBok();
          const regel = { plan, forskott, momskod };
          let manad = 1;
          let sist: readonly Fakturapost[] = [];
          const ratt = (): boolean =>
            sist.every((p) =>
              p.andelar.every(
                (a) =>
                  (bok.fakturerat.get(`${p.id} ${a.kommunkod}`)?.belopp ?? 0n) ===
                  attFaktureraTillOchMed(a.belopp, regel, manad),
              ),
            );
          for (const [i, s] of [...alla, ...alla.slice(-1)].entries()) {
            manad = i === alla.length ? 12 : Math.min(12, manad + s.framat);
            sist = [
              {
                id: 'p',
                namn: 'p',
                fordelningId: String(i),
                regel,
                andelar: s.andelar.map((belopp, n) => ({ kommunkod: n === 0 ? '2580' : '2581', belopp })),
              },
            ];
            const plan1 = kor(bok, manad, sist);
            const tecken = plan1.every((k) =>
              k.underlag.every((u) => u.rader.every((r) => (u.slag === 'faktura' ? r.belopp > 0n : r.belopp < 0n))),
            );
            if (!tecken || !ratt() || kor(bok, manad, sist).length > 0) return false;
          }
          return (alla.at(-1)?.andelar ?? []).every(
            (belopp, n) => (bok.fakturerat.get(`p ${n === 0 ? '2580' : '2581'}`)?.belopp ?? 0n) === belopp,
          );
        },
      ),
      { numRuns: KORNINGAR },
    );
  });
});

it('is due on a vardag, and numbered by year', () => {
  expect(forfallodag('2021-02-15', 30)).toBe('2021-03-17');
  expect(forfallodag('2021-03-03', 30)).toBe('2021-04-06');
  expect(fakturanummer(2021, 7)).toBe('2021-0007');
});

describe('how far ahead a period may be invoiced', () => {
  it.each([
    ['2021-02-15', 1, 2021, 3],
    ['2021-12-31', 0, 2021, 12],
    ['2021-12-31', 1, 2022, 1],
    ['2021-12-31', 12, 2022, 12],
  ])('on %s with %i months: to %i-%i, and not the month after', (idag, fore, ar, manad) => {
    expect(senasteFakturaperiod(idag, fore)).toEqual({ ar, manad });
    expect(provaFakturaperiod({ ar, manad }, idag, fore)).toBeNull();
    const efter = manad === 12 ? { ar: ar + 1, manad: 1 } : { ar, manad: manad + 1 };
    expect(provaFakturaperiod(efter, idag, fore)).toMatchObject({ regel: 'För tidigt att fakturera', falt: 'manad' });
  });
});
