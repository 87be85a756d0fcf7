import { arAvslag, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import { beraknaAndelar } from './berakna-andelar';
import type { Kostnadsandelar } from './nyckel';
import { DIREKTIVET, EKONTOR, ELEVHALSA } from './norrbotten.testdata';

const KRONA = 100n;

const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

const tabell = (a: Kostnadsandelar): string => {
  const kr = (ore: bigint) => formateraBelopp(ore, { visaEnhet: false }).replaceAll('\u00A0', ' ');
  const rad = (namn: string, belopp: readonly bigint[]) =>
    namn.padEnd(12) + belopp.map((b) => kr(b).padStart(14)).join('');
  const delar = a.delar.length > 1 ? a.delar : [];
  const rubrik = 'Kronor'.padEnd(12) + [...delar.map((d) => d.del), 'att betala'].map((t) => t.padStart(14)).join('');
  const rader = a.andelar
    .toSorted((x, y) => x.namn.localeCompare(y.namn, 'sv'))
    .map((k) => rad(k.namn, [...(delar.length > 0 ? k.delar.map((d) => d.belopp) : []), k.belopp]));
  return ['', rubrik, ...rader, rad('Summa', [...delar.map((d) => d.totalt), a.summa]), ''].join('\n');
};

describe('golden tables of Norrbotten', () => {
  it('shares 490 000 kr for elevhälsa over thirteen kommuner', () => {
    expect(tabell(maste(beraknaAndelar(ELEVHALSA)))).toMatchInlineSnapshot(`
      "
      Kronor          att betala
      Arjeplog             5 989
      Arvidsjaur          13 492
      Boden               58 707
      Gällivare           37 444
      Haparanda           20 456
      Jokkmokk            10 595
      Kiruna              48 551
      Luleå              160 524
      Pajala              12 701
      Piteå               87 681
      Älvsbyn             17 295
      Överkalix            7 116
      Övertorneå           9 449
      Summa              490 000
      "
    `);
  });

  it('gives every printed row of the directive except Pajala, and adds up where the printed table did not', () => {
    const { andelar, summa } = maste(beraknaAndelar(ELEVHALSA));
    const skiljer = DIREKTIVET.flatMap(([kommunkod, , tryckt]) => {
      const andel = andelar.find((a) => a.kommunkod === kommunkod);
      return andel?.belopp === tryckt * KRONA ? [] : [[andel?.namn, andel?.belopp, tryckt * KRONA]];
    });
    expect(skiljer).toEqual([['Pajala', 1_270_100n, 1_270_200n]]);
    expect(summa).toBe(49_000_000n);
    expect(DIREKTIVET.reduce((s, [, , tryckt]) => s + tryckt, 0n)).toBe(490_001n);
  });

  it('shares grundbelopp 2021 as 74 600 kr each', () => {
    const a = maste(beraknaAndelar({ ...EKONTOR, totalt: 1_044_400n * KRONA, nyckel: { typ: 'lika' } }));
    expect(a.andelar.map((k) => k.belopp)).toEqual(Array.from({ length: 14 }, () => 7_460_000n));
    expect(a.delar[0]?.enheterOver).toBe(0);
  });

  it('shares 459 100 kr equally: twelve pay 32 793, the two highest kommunkoder 32 792', () => {
    const a = maste(beraknaAndelar({ ...EKONTOR, totalt: 459_100n * KRONA, nyckel: { typ: 'lika' } }));
    expect(tabell(a)).toMatchInlineSnapshot(`
      "
      Kronor          att betala
      Arjeplog            32 793
      Arvidsjaur          32 793
      Boden               32 793
      Gällivare           32 793
      Haparanda           32 792
      Jokkmokk            32 793
      Kalix               32 793
      Kiruna              32 792
      Luleå               32 793
      Pajala              32 793
      Piteå               32 793
      Älvsbyn             32 793
      Överkalix           32 793
      Övertorneå          32 793
      Summa              459 100
      "
    `);
    expect(a.andelar.filter((k) => k.belopp === 3_279_300n)).toHaveLength(12);
    expect(a.andelar.filter((k) => k.belopp === 3_279_200n).map((k) => k.kommunkod)).toEqual(['2583', '2584']);
  });

  it('shares e-kontor 2021 with a mixed key of half and half', () => {
    const a = maste(beraknaAndelar(EKONTOR));
    expect(tabell(a)).toMatchInlineSnapshot(`
      "
      Kronor                lika  invanarantal    att betala
      Arjeplog            32 793         5 113        37 906
      Arvidsjaur          32 793        11 418        44 211
      Boden               32 793        51 547        84 340
      Gällivare           32 793        32 178        64 971
      Haparanda           32 792        17 779        50 571
      Jokkmokk            32 793         9 037        41 830
      Kalix               32 793        29 162        61 955
      Kiruna              32 792        41 977        74 769
      Luleå               32 793       143 379       176 172
      Pajala              32 793        11 110        43 903
      Piteå               32 793        77 616       110 409
      Älvsbyn             32 793        14 807        47 600
      Överkalix           32 793         6 085        38 878
      Övertorneå          32 793         7 892        40 685
      Summa              459 100       459 100       918 200
      "
    `);
    const lulea = a.andelar.find((k) => k.namn === 'Luleå');
    expect(lulea?.delar.map((d) => [d.del, d.belopp])).toEqual([
      ['lika', 3_279_300n],
      ['invanarantal', 14_337_900n],
    ]);
    expect(lulea?.belopp).toBe(17_617_200n);
    expect(a.delar[1]?.viktsumma).toBe(250_093n);
  });
});
