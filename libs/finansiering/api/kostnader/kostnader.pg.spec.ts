import { strFromU8, unzipSync } from 'fflate';
import { type Kontext, skrivCsv, skrivXlsx } from '@gemensam/shared/api';
import { type Kostnadsmatris } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasKommunKostnad } from './kommun-kostnad.lasmodell';
import { skapa, stall2021, stallFolkmangd } from './kostnader-scen';
import { kommunfil, matrisfil } from './kostnadsfil';
import { lasKostnadsandel } from './kostnadsandel.lasmodell';
import { lasKostnadsmatris } from './kostnadsmatris.lasmodell';
import { KostnadspostEntitet } from './kostnadspost.entity';

let p: Provning;
let samordnaren: Kontext;
let pajala: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  pajala = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await stallFolkmangd(p);
  await stall2021(p, samordnaren);
});
afterAll(() => p.stang());

const matris = (vem: Kontext, ar: number | null = null): Promise<Kostnadsmatris> =>
  p.db.lasa(vem, (las) => lasKostnadsmatris(las, vem, ar));
const kommun = (vem: Kontext, kod: string, ar: number | null = null) =>
  p.db.lasa(vem, (las) => lasKommunKostnad(las, vem, kod, ar));

/** The matrix as an accountant reads it: kronor, right-aligned, sums at the edges. */
const somTabell = (m: Kostnadsmatris): string => {
  const kr = (ore: bigint | null): string =>
    ore === null ? '–' : formateraBelopp(ore, { visaEnhet: false }).replaceAll('\u00a0', ' ');
  const rader = [
    ['', ...m.poster.map((x) => x.namn), 'Summa'],
    ...m.rader.map((r) => [r.kommun.namn, ...r.belopp.map(kr), kr(r.summa)]),
    ['Summa', ...m.poster.map((x) => kr(x.summa)), kr(m.summa)],
  ];
  const bredd = rader[0]?.map((_, i) => Math.max(...rader.map((r) => r[i]?.length ?? 0))) ?? [];
  return rader
    .map((r) => r.map((cell, i) => (i === 0 ? cell.padEnd(bredd[i] ?? 0) : cell.padStart(bredd[i] ?? 0))).join('  '))
    .join('\n');
};

describe('the matrix of 2021', () => {
  it('is the money story, kommun by post', async () => {
    expect(`\n${somTabell(await matris(pajala))}\n`).toMatchInlineSnapshot(`
      "
                  Grundbelopp  e-kontor  e-tjänsteplattform  Räddningstjänsten  e-arkiv  Elevhälsa      Summa
      Arjeplog         74 600    37 906              11 658              8 157    3 586      5 989    141 896
      Arvidsjaur       74 600    44 211              26 037             18 218    8 008     13 492    184 566
      Boden            74 600    84 340             117 544             82 244   36 154     58 707    453 589
      Gällivare        74 600    64 971              73 377             51 341   22 569     37 444    324 302
      Haparanda        74 600    50 571              40 542             28 366   12 470     20 456    227 005
      Jokkmokk         74 600    41 830              20 608             14 419    6 338     10 595    168 390
      Kalix            74 600    61 955              66 499             46 529   20 453          –    270 036
      Kiruna           74 600    74 769              95 722             66 975   29 442     48 551    390 059
      Luleå            74 600   176 172             326 951            228 763  100 562    160 524  1 067 572
      Pajala           74 600    43 903              25 334             17 726    7 792     12 701    182 056
      Piteå            74 600   110 409             176 990            123 837   54 438     87 681    627 955
      Älvsbyn          74 600    47 600              33 765             23 625   10 385     17 295    207 270
      Överkalix        74 600    38 878              13 877              9 709    4 268      7 116    148 448
      Övertorneå       74 600    40 685              17 996             12 591    5 535      9 449    160 856
      Summa         1 044 400   918 200           1 046 900            732 500  322 000    490 000  4 554 000
      "
    `);
  });

  it('adds up to the öre along rows and columns, inside and beside the budget', async () => {
    const m = await matris(pajala);
    for (const [i, post] of m.poster.entries()) {
      expect(m.rader.reduce((s, r) => s + (r.belopp[i] ?? 0n), 0n)).toBe(post.belopp);
      expect(post.summa).toBe(post.belopp);
    }
    for (const r of m.rader) expect(r.belopp.reduce<bigint>((s, b) => s + (b ?? 0n), 0n)).toBe(r.summa);
    expect([m.summa, m.summaInomBudget, m.summaUtanforBudget]).toEqual([455_400_000n, 406_400_000n, 49_000_000n]);
  });

  it('shows the year asked for; a year without posts is empty with every kommun, and both years can be chosen', async () => {
    const m = await matris(pajala, 2022);
    expect(m).toMatchObject({ ar: 2022, tillgangligaAr: [2022, 2021], poster: [], summa: 0n });
    expect(m.rader).toHaveLength(14);
  });

  it('lets the e-samordnare, and nobody else, enter posts', async () => {
    expect([(await matris(samordnaren)).farSkapa, (await matris(pajala)).farSkapa]).toEqual([true, false]);
  });

  it('shows another samverkan nothing of it', async () => {
    const m = await matris(regionen);
    expect(m).toMatchObject({ poster: [], summa: 0n, tillgangligaAr: [2021] });
    expect(m.rader.map((r) => r.kommun.namn)).toEqual(['Arjeplog', 'Arvidsjaur']);
  });
});

describe('one kommun', () => {
  it('pays per post, inside and beside the budget, with its part of each post', async () => {
    const k = await kommun(pajala, '2521');
    expect(k).toMatchObject({
      ar: 2021,
      summa: 18_205_600n,
      summaInomBudget: 16_935_500n,
      summaUtanforBudget: 1_270_100n,
      summaForraAret: null,
    });
    expect(k?.poster.map((x) => [x.post.namn, x.nyckeltyp, x.belopp, x.andelProcent, x.antalDeltagare])).toEqual([
      ['Grundbelopp', 'lika', 7_460_000n, '7,14', 14],
      ['e-kontor', 'blandad', 4_390_300n, '4,78', 14],
      ['e-tjänsteplattform', 'invanarantal', 2_533_400n, '2,42', 14],
      ['Räddningstjänsten', 'invanarantal', 1_772_600n, '2,42', 14],
      ['e-arkiv', 'invanarantal', 779_200n, '2,42', 14],
      ['Elevhälsa', 'invanarantal', 1_270_100n, '2,59', 13],
    ]);
  });

  it('that does not take part in a post has no amount there, not zero', async () => {
    const k = await kommun(pajala, '2514');
    expect(k?.poster.at(-1)).toMatchObject({ post: { namn: 'Elevhälsa' }, belopp: null, andelProcent: null });
    expect(k?.summaUtanforBudget).toBe(0n);
  });

  it('is told what it paid the year before', async () => {
    await skapa(p, samordnaren, { namn: 'Grundbelopp', ar: 2020, belopp: '1 400 000' });
    expect((await kommun(pajala, '2521', 2021))?.summaForraAret).toBe(10_000_000n);
    expect((await kommun(pajala, '2521', 2020))?.summaForraAret).toBeNull();
  });

  it.each(['9999', '2514', '25', "'; drop", ''])(
    'unknown or of another samverkan (%j) is "finns inte"',
    async (kod) => {
      expect(await kommun(regionen, kod)).toBeNull();
    },
  );
});

describe('Varför?', () => {
  it('explains every amount of the matrix, and each explanation comes to that amount', async () => {
    const m = await matris(pajala);
    let antal = 0;
    for (const r of m.rader)
      for (const [i, post] of m.poster.entries()) {
        const svar = await p.db.lasa(pajala, (las) => lasKostnadsandel(las, pajala, post.id, r.kommun.kommunkod));
        expect(svar?.belopp ?? null).toBe(r.belopp[i]);
        if (!svar) continue;
        antal++;
        expect(svar.delar.reduce((s, d) => s + d.egen.belopp, 0n)).toBe(svar.belopp);
        expect(svar.summaAndelar).toBe(post.belopp);
      }
    expect(antal).toBe(6 * 14 - 1);
  });

  it('says of Pajala and elevhälsa what the printed table got wrong', async () => {
    const post = (await matris(pajala)).poster.find((x) => x.namn === 'Elevhälsa');
    const svar = await p.db.lasa(pajala, (las) => lasKostnadsandel(las, pajala, post?.id ?? '', '2521'));
    expect(svar?.delar).toHaveLength(1);
    expect(svar?.delar[0]).toMatchObject({
      kvarvarandeEnheter: 6,
      fickRest: ['Haparanda', 'Arjeplog', 'Boden', 'Övertorneå', 'Piteå', 'Gällivare'],
      egen: {
        vikttext: '6\u00a0072 invånare',
        viktKalla: 'Projektdirektivet',
        viktDatum: null,
        golv: 1_270_100n,
        rang: 7,
        fickRestenhet: false,
        belopp: 1_270_100n,
      },
    });
    expect(svar?.delar[0]?.egen.kvotbrak.replaceAll('\u00a0', ' ')).toBe('490 000 × 6 072 ÷ 234 246');
  });

  it('of a mixed key has two parts that are added', async () => {
    const post = (await matris(pajala)).poster.find((x) => x.namn === 'e-kontor');
    const svar = await p.db.lasa(pajala, (las) => lasKostnadsandel(las, pajala, post?.id ?? '', '2580'));
    expect(svar?.delar.map((d) => [d.rubrik, d.delbelopp, d.egen.belopp, d.egen.viktDatum])).toEqual([
      ['Lika delar', 45_910_000n, 3_279_300n, null],
      ['Efter invånarantal', 45_910_000n, 14_337_900n, '2019-12-31'],
    ]);
    expect(svar?.belopp).toBe(17_617_200n);
  });

  it.each([
    ['inte-ett-id', '2521'],
    ['00000000-0000-7000-8000-000000000009', '2521'],
  ])('of an unknown post %s is "finns inte"', async (id, kod) => {
    expect(await p.db.lasa(pajala, (las) => lasKostnadsandel(las, pajala, id, kod))).toBeNull();
  });

  it("of another samverkan's post is the same", async () => {
    const post = (await matris(pajala)).poster[0];
    expect(await p.db.lasa(regionen, (las) => lasKostnadsandel(las, regionen, post?.id ?? '', '2505'))).toBeNull();
  });
});

describe('the files', () => {
  const blad = async (fil: Parameters<typeof skrivXlsx>[0]) => {
    const delar = unzipSync(await skrivXlsx(fil));
    const xml = strFromU8(delar['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    return { xml, texter: strFromU8(delar['xl/sharedStrings.xml'] ?? new Uint8Array()) };
  };

  it('hold the matrix in numeric cells with a formula for each total that comes to the same', async () => {
    const m = await matris(pajala);
    const { xml, texter } = await blad(matrisfil(m, 'Norrbottens e-nämnd'));
    for (const r of m.rader)
      for (const belopp of [...r.belopp, r.summa])
        if (belopp !== null) expect(xml).toContain(`<v>${(Number(belopp) / 100).toString()}</v>`);
    for (const post of m.poster)
      expect(xml).toMatch(new RegExp(`<f>SUM\\([A-Z]\\d+:[A-Z]\\d+\\)</f><v>${Number(post.summa) / 100}(\\.00)?</v>`));
    expect(xml.match(/<f>/g)).toHaveLength(7);
    expect(texter).toContain('antagande: Källan anger ingen nyckel.');
    expect(texter).toContain('Elevhälsa (vid sidan av budgeten)');
  });

  it('hold the same as CSV, an empty cell where a kommun does not take part', async () => {
    const rader = skrivCsv(matrisfil(await matris(pajala), 'x'))
      .toString('utf8')
      .split('\r\n');
    expect(rader[0]).toBe(
      '\uFEFFKommunkod;Kommun;Grundbelopp;e-kontor (antagande);e-tjänsteplattform (antagande);Räddningstjänsten (antagande);e-arkiv (antagande);Elevhälsa (vid sidan av budgeten);Summa',
    );
    expect(rader.find((r) => r.includes('Kalix'))).toBe(
      '2514;Kalix;74600,00;61955,00;66499,00;46529,00;20453,00;;270036,00',
    );
  });

  it('hold what one kommun pays, with what is assumed', async () => {
    const k = await kommun(pajala, '2514');
    if (!k) throw new Error('no kommun');
    const csv = skrivCsv(kommunfil(k, 'x')).toString('utf8');
    expect(csv).toContain('e-arkiv;Invånarantal;322000,00;20453,00;Antagande;antagande: Källan anger ingen nyckel.');
    expect(csv).toContain(
      'Elevhälsa;Invånarantal;490000,00;;Arbetsversion;deltar inte; vid sidan av antagen budget'.replace(
        'deltar inte; vid',
        '"deltar inte; vid',
      ),
    );
  });
});
