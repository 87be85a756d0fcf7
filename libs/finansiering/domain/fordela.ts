import { avslag, type Belopp, formateraBelopp, type Utfall } from '@gemensam/shared/domain';

/** What a kommun weighs in an allocation: inhabitants, 1 for equal parts, pupils, licences. */
export interface Vikt {
  readonly kommunkod: string;
  readonly vikt: bigint;
}

/** One kommun's row of an allocation. All money is öre; in an allocation below zero every money figure is below zero. */
export interface Fordelningsrad extends Vikt {
  /** The exact quota is `taljare / namnare` öre: total x weight / sum of weights, not reduced. */
  readonly taljare: bigint;
  readonly namnare: bigint;
  /** The quota rounded towards zero to whole rounding units. */
  readonly golv: Belopp;
  /** What the floor left, as `rest / namnare` öre. */
  readonly rest: bigint;
  /** Place in the order that hands out what is left over: 1 is first. */
  readonly rang: number;
  readonly fickEnhet: boolean;
  /** What was added to the floor: one rounding unit, the odd öre below a unit, or 0. */
  readonly tillagg: Belopp;
  readonly belopp: Belopp;
}

/** An allocation that adds up to `totalt` exactly. The rows stand in order of kommunkod. */
export interface Fordelning {
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly viktsumma: bigint;
  /** Number of whole rounding units that were left over when all had their floor. */
  readonly enheterOver: number;
  /** What was left below one rounding unit (0 when the total is whole units), handed out last. */
  readonly oreOver: Belopp;
  readonly rader: readonly Fordelningsrad[];
}

interface Arbetsrad {
  readonly kommunkod: string;
  readonly vikt: bigint;
  readonly taljare: bigint;
  readonly golv: bigint;
  readonly rest: bigint;
  rang: number;
  tillagg: bigint;
}

const KALLA = 'Grundregel E1, fördelning av kostnader';

const efterKommunkod = (a: Vikt, b: Vikt): number => (a.kommunkod < b.kommunkod ? -1 : 1);

/** Largest remainder first; tie: larger weight, then lower kommunkod. */
const efterRest = (a: Arbetsrad, b: Arbetsrad): number => {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  if (a.vikt !== b.vikt) return a.vikt > b.vikt ? -1 : 1;
  return efterKommunkod(a, b);
};

const arOrdnade = (vikter: readonly Vikt[]): boolean => vikter.every((v, i) => i === 0 || (vikter[i - 1]?.kommunkod ?? '') < v.kommunkod);

/** Sorted weights and their sum, or why they cannot carry an allocation. */
const granskaVikter = (
  vikter: readonly Vikt[],
): Utfall<{ readonly ordnade: readonly Vikt[]; readonly summa: bigint }> => {
  const ordnade = arOrdnade(vikter) ? vikter : [...vikter].sort(efterKommunkod);
  let summa = 0n;
  let forra: string | null = null;
  for (const { kommunkod, vikt } of ordnade) {
    if (kommunkod === forra) {
      return avslag({
        regel: 'Kommunen står två gånger',
        kalla: KALLA,
        text: `Kommun ${kommunkod} finns mer än en gång.`,
      });
    }
    if (vikt < 0n) {
      return avslag({ regel: 'Negativ vikt', kalla: KALLA, text: `Kommun ${kommunkod} har en vikt under noll.` });
    }
    forra = kommunkod;
    summa += vikt;
  }
  if (summa > 0n) return { ordnade, summa };
  return avslag({
    regel: 'Ingen att fördela på',
    kalla: KALLA,
    text: 'Ingen av de deltagande kommunerna har en vikt över noll.',
    utvag: 'Ange vilka kommuner som deltar och vad nyckeln väger för dem.',
  });
};

const granska = (vikter: readonly Vikt[], avrundningsenhet: Belopp): ReturnType<typeof granskaVikter> =>
  avrundningsenhet < 1n
    ? avslag({
        regel: 'Avrundningsenhet',
        kalla: KALLA,
        text: `Det går inte att avrunda till ${formateraBelopp(avrundningsenhet)}.`,
        utvag: 'Ange minst ett öre.',
      })
    : granskaVikter(vikter);

/**
 * Divides an amount over kommuner (domain rule E1, largest remainder). Exact quota = total x weight / sum of weights. Each
 * gets the floor in whole `avrundningsenhet`; the units left over go one each to the largest remainders; tie: larger
 * weight, then lower kommunkod. A total that is not whole units leaves some öre below a unit: they are handed out last, as
 * one smaller unit, to the next in the same order. So the shares always add up to the total, each is within one unit of its
 * quota, and weight 0 pays 0. A total below zero (a credit) is the mirror image. The order of the input does not matter.
 * Units: öre. Errors: no weight above zero, a weight below zero, the same kommunkod twice, a rounding unit below one öre.
 *
 * @example fordela(100n, [{ kommunkod: '2505', vikt: 1n }, { kommunkod: '2506', vikt: 2n }], 1n) // 33 and 67 öre
 */
export const fordela = (totalt: Belopp, vikter: readonly Vikt[], avrundningsenhet: Belopp): Utfall<Fordelning> => {
  const granskade = granska(vikter, avrundningsenhet);
  if ('slag' in granskade) return granskade;
  const { ordnade, summa } = granskade;
  const tecken = totalt < 0n ? -1n : 1n;
  const belopp = totalt * tecken;
  const namnareForEnhet = summa * avrundningsenhet;

  let over = belopp;
  const rader = ordnade.map(({ kommunkod, vikt }): Arbetsrad => {
    const taljare = belopp * vikt;
    const enheter = taljare / namnareForEnhet;
    const golv = enheter * avrundningsenhet;
    over -= golv;
    return { kommunkod, vikt, taljare, golv, rest: taljare - enheter * namnareForEnhet, rang: 0, tillagg: 0n };
  });
  const enheterOver = Number(over / avrundningsenhet);
  const oreOver = over % avrundningsenhet;
  [...rader].sort(efterRest).forEach((rad, plats) => {
    rad.rang = plats + 1;
    rad.tillagg = plats < enheterOver ? avrundningsenhet : plats === enheterOver ? oreOver : 0n;
  });
  return {
    totalt,
    avrundningsenhet,
    viktsumma: summa,
    enheterOver,
    oreOver: oreOver * tecken,
    rader: rader.map(({ kommunkod, vikt, taljare, golv, rest, rang, tillagg }) => ({
      kommunkod,
      vikt,
      taljare: taljare * tecken,
      namnare: summa,
      golv: golv * tecken,
      rest: rest * tecken,
      rang,
      fickEnhet: tillagg !== 0n,
      tillagg: tillagg * tecken,
      belopp: (golv + tillagg) * tecken,
    })),
  };
};

/** Half of what is exact, so that one quotient too many is exact as well. */
const STORST = BigInt(Number.MAX_SAFE_INTEGER) / 2n;

/** The shares in öre, in order of kommunkod: as `fordela` has them, in plain numbers. Only where every product is exact. */
const iHeltal = (belopp: number, vikter: readonly number[], summa: number, enhet: number): number[] => {
  const namnareForEnhet = summa * enhet;
  const rester: number[] = [];
  let over = belopp;
  const andelar = vikter.map((vikt) => {
    const taljare = belopp * vikt;
    // A quotient that the division rounded up to the next whole number is one too many.
    const kvot = Math.floor(taljare / namnareForEnhet);
    const enheter = kvot * namnareForEnhet > taljare ? kvot - 1 : kvot;
    rester.push(taljare - enheter * namnareForEnhet);
    over -= enheter * enhet;
    return enheter * enhet;
  });
  const hela = Math.floor(over / enhet);
  const storstaRest = (a: number, b: number): number => (rester[b] ?? 0) - (rester[a] ?? 0) || (vikter[b] ?? 0) - (vikter[a] ?? 0) || a - b;
  const turordning = over === 0 ? [] : andelar.map((_, i) => i).sort(storstaRest).slice(0, hela + 1);
  turordning.forEach((i, plats) => {
    andelar[i] = (andelar[i] ?? 0) + (plats < hela ? enhet : over % enhet);
  });
  return andelar;
};

/**
 * The shares of `fordela` alone, in order of kommunkod, for a screen that counts thousands at once: the same to the öre, several times
 * faster where the products are whole numbers that the computer holds exactly, otherwise by `fordela` itself.
 * Units: öre. Errors: those of `fordela`.
 *
 * @example fordelaBelopp(100n, [{ kommunkod: '2505', vikt: 1n }, { kommunkod: '2506', vikt: 2n }], 1n) // [33n, 67n]
 */
export const fordelaBelopp = (totalt: Belopp, vikter: readonly Vikt[], avrundningsenhet: Belopp): Utfall<readonly Belopp[]> => {
  const granskade = granska(vikter, avrundningsenhet);
  if ('slag' in granskade) return granskade;
  const { ordnade, summa } = granskade;
  const tecken = totalt < 0n ? -1n : 1n;
  // No weight is larger than their sum.
  if (totalt * tecken * summa <= STORST && summa * avrundningsenhet <= STORST)
    return iHeltal(Number(totalt * tecken), ordnade.map((v) => Number(v.vikt)), Number(summa), Number(avrundningsenhet)).map((b) => (tecken < 0n ? -BigInt(b) : BigInt(b)));
  const fordelning = fordela(totalt, ordnade, avrundningsenhet);
  return 'slag' in fordelning ? fordelning : fordelning.rader.map((r) => r.belopp);
};
