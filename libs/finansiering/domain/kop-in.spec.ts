import { arAvslag, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { fordela } from './fordela';
import { beraknaKopIn, type KopIn, type TidigareDeltagare } from './kop-in';
import { FOLKMANGD_DIREKTIVET, TRETTON } from './norrbotten.testdata';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });
const KORNINGAR = Math.max(1, Math.floor(Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000) / 10));

const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

const betalade = (totalt: bigint, vikter: readonly { kommunkod: string; vikt: bigint }[], enhet: bigint) =>
  maste(fordela(totalt, vikter, enhet)).rader.map(({ kommunkod, vikt, belopp }) => ({
    kommunkod,
    vikt,
    betalt: belopp,
  }));

const kalixIn = (k: KopIn): string => {
  const kr = (ore: bigint) => formateraBelopp(ore, { visaEnhet: false }).replaceAll('\u00A0', ' ').padStart(11);
  const namn = new Map(TRETTON.map((d) => [d.kommunkod, d.namn]));
  const rader = k.krediter
    .toSorted((a, b) => (a.kredit > b.kredit ? -1 : 1))
    .map((r) => `${(namn.get(r.kommunkod) ?? '').padEnd(12)}${kr(r.betalt)}${kr(r.kredit)}${kr(r.netto)}`);
  const summa = (av: (r: KopIn['krediter'][number]) => bigint) => k.krediter.reduce((s, r) => s + av(r), 0n);
  const netto = summa((r) => r.netto) + k.belopp;
  return [
    '',
    `${'Kronor'.padEnd(12)}     betalt     kredit      netto`,
    ...rader,
    `${'Kalix'.padEnd(12)}${kr(0n)}${kr(0n)}${kr(k.belopp)}`,
    `${'Summa'.padEnd(12)}${kr(k.betalt)}${kr(summa((r) => r.kredit))}${kr(netto)}`,
    '',
  ].join('\n');
};

describe('beraknaKopIn', () => {
  const vikter = FOLKMANGD_DIREKTIVET.map(({ kommunkod, varde }) => ({ kommunkod, vikt: varde }));
  const tidigare = betalade(49_000_000n, vikter, 100n);
  const ny = { kommunkod: '2514', vikt: 16_169n };

  it('lets Kalix with 16 169 inhabitants into the 490 000 kr of elevhälsa', () => {
    const k = maste(beraknaKopIn({ ny, tidigare, avrundningsenhet: 100n }));
    expect(k.belopp).toBe(3_163_900n);
    expect(kalixIn(k)).toMatchInlineSnapshot(`
      "
      Kronor           betalt     kredit      netto
      Luleå           160 524     10 365    150 159
      Piteå            87 681      5 661     82 020
      Boden            58 707      3 791     54 916
      Kiruna           48 551      3 135     45 416
      Gällivare        37 444      2 418     35 026
      Haparanda        20 456      1 321     19 135
      Älvsbyn          17 295      1 117     16 178
      Arvidsjaur       13 492        871     12 621
      Pajala           12 701        820     11 881
      Jokkmokk         10 595        684      9 911
      Övertorneå        9 449        610      8 839
      Överkalix         7 116        459      6 657
      Arjeplog          5 989        387      5 602
      Kalix                 0          0     31 639
      Summa           490 000     31 639    490 000
      "
    `);
  });

  it('rounds a half krona up', () => {
    // 25 kr x 1 / (1 + 1) = 12,50 kr
    const k = beraknaKopIn({
      ny: { kommunkod: '2', vikt: 1n },
      tidigare: [{ kommunkod: '1', vikt: 1n, betalt: 2_500n }],
      avrundningsenhet: 100n,
    });
    expect(k).toMatchObject({ belopp: 1_300n, krediter: [{ kredit: 1_300n, netto: 1_200n }] });
  });

  it('credits sum to the buy-in, net to what was paid, and nobody’s net rises', () => {
    const fall = fc.record({
      totalt: fc.bigInt({ min: 0n, max: 10n ** 12n }),
      enhet: fc.constantFrom(1n, 100n, 1000n),
      vikter: fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 1, maxLength: 15 }),
      nyVikt: fc.bigInt({ min: 1n, max: 200_000n }),
    });
    fc.assert(
      fc.property(fall, ({ totalt, enhet, vikter: v, nyVikt }) => {
        const fore = betalade(
          totalt,
          v.map((vikt, i) => ({ kommunkod: String(1000 + i), vikt })),
          enhet,
        );
        const k = maste(
          beraknaKopIn({ ny: { kommunkod: '9999', vikt: nyVikt }, tidigare: fore, avrundningsenhet: enhet }),
        );
        const krediter = k.krediter.reduce((s, r) => s + r.kredit, 0n);
        const netto = k.krediter.reduce((s, r) => s + r.netto, k.belopp);
        return krediter === k.belopp && netto === totalt && k.krediter.every((r) => r.netto <= r.betalt);
      }),
      { numRuns: KORNINGAR },
    );
  });

  const en: TidigareDeltagare = { kommunkod: '1', vikt: 1n, betalt: 100n };
  it.each([
    ['Deltar redan', { kommunkod: '1', vikt: 1n }, [en], 100n],
    ['Vikt saknas', { kommunkod: '2', vikt: 0n }, [en], 100n],
    ['Negativ betalning', { kommunkod: '2', vikt: 1n }, [{ ...en, betalt: -1n }], 100n],
    ['Ingen att köpa in sig hos', { kommunkod: '2', vikt: 1n }, [], 100n],
    ['Avrundningsenhet', { kommunkod: '2', vikt: 1n }, [en], 0n],
    ['Kommunen står två gånger', { kommunkod: '2', vikt: 1n }, [en, en], 100n],
    [
      'Negativ vikt',
      { kommunkod: '2', vikt: 1n },
      [
        { ...en, vikt: 5n },
        { ...en, kommunkod: '3', vikt: -1n },
      ],
      100n,
    ],
  ])('refuses: %s', (regel, nyKommun, fore, avrundningsenhet) => {
    expect(beraknaKopIn({ ny: nyKommun, tidigare: fore, avrundningsenhet })).toMatchObject({ slag: 'avslag', regel });
  });
});
