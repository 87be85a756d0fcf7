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

/** Sorted weights and their sum, or why they cannot carry an allocation. */
const granskaVikter = (
  vikter: readonly Vikt[],
): Utfall<{ readonly ordnade: readonly Vikt[]; readonly summa: bigint }> => {
  const ordnade = [...vikter].sort(efterKommunkod);
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
  if (avrundningsenhet < 1n) {
    return avslag({
      regel: 'Avrundningsenhet',
      kalla: KALLA,
      text: `Det går inte att avrunda till ${formateraBelopp(avrundningsenhet)}.`,
      utvag: 'Ange minst ett öre.',
    });
  }
  const granskade = granskaVikter(vikter);
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
