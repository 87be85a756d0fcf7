import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import { type Andelsforklaring, forklaraAndel, type Forklaringsdel, nyckelnamn, nyckeltext } from './forklara';
import type { Fordelningsunderlag } from './nyckel';
import { ALLA, FOLKMANGD_2019, FOLKMANGD_DIREKTIVET, TRETTON } from './norrbotten.testdata';

const maste = (utfall: Utfall<Andelsforklaring>): Andelsforklaring => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

const vanliga = (text: string) => text.replaceAll('\u00A0', ' ');

const tabell = (del: Forklaringsdel | undefined): string =>
  vanliga(
    [
      '',
      ...(del?.rader ?? [])
        .toSorted((a, b) => a.restrang - b.restrang)
        .map((r) =>
          [
            r.egen ? '>' : ' ',
            String(r.restrang).padStart(2),
            r.namn.padEnd(11),
            r.kvotbrak,
            '=',
            r.kvotdecimal.padStart(13),
            'rest',
            r.resttext,
            r.fickEnhet ? '+1' : '  ',
            String(r.belopp / 100n).padStart(7),
          ].join(' '),
        ),
      '',
    ].join('\n'),
  );

const elevhalsa: Fordelningsunderlag = {
  totalt: 49_000_000n,
  avrundningsenhet: 100n,
  nyckel: { typ: 'invanarantal', datum: null, folkmangd: FOLKMANGD_DIREKTIVET },
  deltagare: TRETTON,
};

describe('forklaraAndel for Pajala in elevhälsa', () => {
  const f = maste(forklaraAndel(elevhalsa, '2521'));
  const pajala = f.delar[0]?.rader.find((r) => r.egen);

  it('says what is paid, by which key, and that the sum is right', () => {
    expect(f).toMatchObject({
      namn: 'Pajala',
      belopp: 1_270_100n,
      nyckel: {
        typ: 'invanarantal',
        namn: 'Invånarantal',
        text: 'Kostnaden fördelas efter kommunernas invånarantal (datum saknas i källan).',
      },
      kontroll: { summa: 49_000_000n, totalt: 49_000_000n, stammer: true },
    });
    expect(f.andelar).toHaveLength(13);
  });

  it('shows weight, source, exact quota, remainder and why no krona was added', () => {
    expect(pajala).toMatchObject({
      vikt: 6_072n,
      referens: 'Projektdirektivet, datum saknas i källan',
      kvot: { taljare: 49_000_000n * 6_072n, namnare: 234_246n * 100n },
      golv: 1_270_100n,
      fickEnhet: false,
      avgjordAv: 'rest',
    });
    expect(pajala?.varfor).toBe('Plats 7 av 13: betalar inget av det som blev över (störst rest går först).');
    expect(vanliga(f.delar[0]?.avrundning ?? '')).toMatchInlineSnapshot(
      `"Varje andel avrundas först nedåt till hela kronor. Då blir 6 kr över. Det fördelas med 1 kr var på dem som har störst rest. Vid lika rest går störst vikt först, sedan lägst kommunkod."`,
    );
  });

  it('shows the whole table in the order of remainders', () => {
    expect(tabell(f.delar[0])).toMatchInlineSnapshot(`
      "
         1 Haparanda   490 000 × 9 779 ÷ 234 246 =   20 455,888… rest 0,888… +1   20456
         2 Arjeplog    490 000 × 2 863 ÷ 234 246 =    5 988,874… rest 0,874… +1    5989
         3 Boden       490 000 × 28 065 ÷ 234 246 =   58 706,872… rest 0,872… +1   58707
         4 Övertorneå  490 000 × 4 517 ÷ 234 246 =    9 448,741… rest 0,741… +1    9449
         5 Piteå       490 000 × 41 916 ÷ 234 246 =   87 680,643… rest 0,643… +1   87681
         6 Gällivare   490 000 × 17 900 ÷ 234 246 =   37 443,542… rest 0,542… +1   37444
      >  7 Pajala      490 000 × 6 072 ÷ 234 246 =   12 701,518… rest 0,518…      12701
         8 Överkalix   490 000 × 3 402 ÷ 234 246 =    7 116,364… rest 0,364…       7116
         9 Arvidsjaur  490 000 × 6 450 ÷ 234 246 =   13 492,226… rest 0,226…      13492
        10 Älvsbyn     490 000 × 8 268 ÷ 234 246 =   17 295,151… rest 0,151…      17295
        11 Kiruna      490 000 × 23 210 ÷ 234 246 =   48 551,095… rest 0,095…      48551
        12 Jokkmokk    490 000 × 5 065 ÷ 234 246 =   10 595,058… rest 0,058…      10595
        13 Luleå       490 000 × 76 739 ÷ 234 246 =  160 524,021… rest 0,021…     160524
      "
    `);
  });
});

describe('forklaraAndel for equal parts', () => {
  const lika: Fordelningsunderlag = {
    totalt: 45_910_000n,
    avrundningsenhet: 100n,
    nyckel: { typ: 'lika' },
    deltagare: ALLA,
  };

  it('says that the kommunkod settled who paid a krona less', () => {
    const del = maste(forklaraAndel(lika, '2584')).delar[0];
    expect(del?.rader.find((r) => r.egen)).toMatchObject({
      namn: 'Kiruna',
      fickEnhet: false,
      avgjordAv: 'kommunkod',
      varfor:
        'Plats 14 av 14: betalar inget av det som blev över (lika rest och lika vikt, lägst kommunkod går först).',
      referens: 'Nyckeln lika delar',
    });
    expect(del?.fickEnhet).toHaveLength(12);
    expect(del?.enheterOver).toBe(12);
  });

  it('says that nothing was left over when it comes out even', () => {
    const del = maste(forklaraAndel({ ...lika, totalt: 104_440_000n }, '2580')).delar[0];
    expect(del).toMatchObject({ avrundning: 'Alla andelar går jämnt ut i hela kronor.', fickEnhet: [] });
    expect(del?.rader[0]).toMatchObject({ avgjordAv: null, kvotdecimal: '74\u00A0600', resttext: '0' });
  });
});

describe('forklaraAndel for other cases', () => {
  const kr = (totalt: bigint, antal: readonly bigint[]): Fordelningsunderlag => ({
    totalt,
    avrundningsenhet: 100n,
    deltagare: ALLA.slice(0, antal.length),
    nyckel: {
      typ: 'antal',
      enhet: 'licenser',
      antal: antal.map((varde, i) => ({
        kommunkod: ALLA[i]?.kommunkod ?? '',
        varde,
        kalla: 'Avropslistan',
        datum: '2021-01-31',
      })),
    },
  });

  it('names the weight as what settled a tie of remainders', () => {
    const rader = maste(forklaraAndel(kr(400n, [1n, 3n, 4n]), '2505')).delar[0]?.rader;
    expect(rader?.map((r) => [r.belopp, r.avgjordAv])).toEqual([
      [0n, 'vikt'],
      [200n, 'vikt'],
      [200n, 'rest'],
    ]);
  });

  it('tells weight from kommunkod among rows with the same remainder', () => {
    const rader = maste(forklaraAndel(kr(300n, [3n, 1n, 1n, 1n]), '2505')).delar[0]?.rader;
    expect(rader?.map((r) => [r.belopp, r.avgjordAv])).toEqual([
      [200n, 'vikt'],
      [100n, 'kommunkod'],
      [0n, 'kommunkod'],
      [0n, 'kommunkod'],
    ]);
  });

  it('explains a weight of zero and the öre below a krona', () => {
    const del = maste(forklaraAndel(kr(10_050n, [1n, 1n, 1n, 0n]), '2505')).delar[0];
    expect(del?.rader.map((r) => vanliga(r.varfor))).toEqual([
      'Plats 1 av 4: betalar 1 kr av det som blev över (lika rest och lika vikt, lägst kommunkod går först).',
      'Plats 2 av 4: betalar 0,50 kr av det som blev över (lika rest och lika vikt, lägst kommunkod går först).',
      'Plats 3 av 4: betalar inget av det som blev över (lika rest och lika vikt, lägst kommunkod går först).',
      'Vikten är noll: kommunen betalar inget.',
    ]);
    expect(vanliga(del?.avrundning ?? '')).toContain('Då blir 1,50 kr över.');
    expect(del?.rader[0]?.referens).toBe('Avropslistan, 2021-01-31');
  });

  it('speaks of a credit as money that comes back', () => {
    const del = maste(forklaraAndel(kr(-10_000n, [1n, 1n, 1n]), '2505')).delar[0];
    expect(vanliga(del?.rader[0]?.varfor ?? '')).toMatch(/^Plats 1 av 3: får 1 kr av det som blev över/);
    expect(vanliga(del?.avrundning ?? '')).toContain('Då blir 1 kr över.');
    expect(del?.rader.map((r) => r.belopp)).toEqual([-3_400n, -3_300n, -3_300n]);
  });

  it('explains both parts of a mixed key', () => {
    const nyckel = {
      typ: 'blandad',
      andelLika: { taljare: 1n, namnare: 2n },
      datum: '2019-12-31',
      folkmangd: FOLKMANGD_2019,
    } as const;
    const f = maste(forklaraAndel({ totalt: 91_820_000n, avrundningsenhet: 100n, nyckel, deltagare: ALLA }, '2580'));
    expect(f.belopp).toBe(17_617_200n);
    expect(f.delar.map((d) => [d.rubrik, d.totalt, d.summa])).toEqual([
      ['Lika delar', 45_910_000n, 45_910_000n],
      ['Efter invånarantal', 45_910_000n, 45_910_000n],
    ]);
    expect(f.nyckel.text).toBe('50 % fördelas lika och 50 % efter kommunernas invånarantal (2019-12-31).');
  });

  it('answers "finns inte" for a kommun that does not take part, and passes a refusal on', () => {
    expect(forklaraAndel(elevhalsa, '2514')).toMatchObject({ regel: 'Finns inte' });
    expect(forklaraAndel({ ...elevhalsa, deltagare: ALLA }, '2514')).toMatchObject({ regel: 'Folkmängd saknas' });
  });
});

it.each([
  [{ typ: 'lika' }, 'Lika delar', 'Alla deltagande kommuner betalar lika mycket.'],
  [{ typ: 'fast_belopp', belopp: [] }, 'Fast belopp per kommun', 'Varje kommun betalar ett fast belopp.'],
  [{ typ: 'procent', procent: [] }, 'Andel i procent', 'Varje kommun betalar en bestämd andel i procent.'],
  [{ typ: 'antal', enhet: 'elever', antal: [] }, 'Antal', 'Kostnaden fördelas efter antal elever.'],
] as const)('puts the key %j in words', (nyckel, namn, text) => {
  expect(nyckelnamn(nyckel.typ)).toBe(namn);
  expect(nyckeltext(nyckel)).toBe(text);
});
