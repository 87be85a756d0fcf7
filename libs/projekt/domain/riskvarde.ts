/** Where a value lies (domain handbook 7: sannolikhet x konsekvens = riskvärde). */
export const riskband = ['lag', 'medel', 'hog'] as const;
export type Riskband = (typeof riskband)[number];

const BANDTEXT: Readonly<Record<Riskband, string>> = { lag: 'Låg', medel: 'Medel', hog: 'Hög' };

/** @example riskbandText('hog') // 'Hög' */
export const riskbandText = (b: Riskband): string => BANDTEXT[b];

/** How many steps sannolikhet and konsekvens have, and from which values a risk is medel and hög. Settings of the samverkan. */
export interface Riskskala {
  readonly steg: number;
  readonly medelFran: number;
  readonly hogFran: number;
}

export interface Riskbedomt {
  readonly sannolikhet: number;
  readonly konsekvens: number;
}

/** The scale of the source (the plan for internkontroll 2020: 1-5), where the samverkan has set no other. */
export const STANDARDSKALA: Riskskala = { steg: 5, medelFran: 5, hogFran: 10 };

const SANNOLIKHET = ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik', 'Mycket sannolik'];
const KONSEKVENS = ['Försumbar', 'Lindrig', 'Kännbar', 'Allvarlig', 'Mycket allvarlig'];

/** @example sannolikhetText(3) // '3 Möjlig' */
export const sannolikhetText = (steg: number): string => `${steg} ${SANNOLIKHET[steg - 1] ?? ''}`.trim();

/** @example konsekvensText(4) // '4 Allvarlig' */
export const konsekvensText = (steg: number): string => `${steg} ${KONSEKVENS[steg - 1] ?? ''}`.trim();

/**
 * The value of a risk. Source: domain handbook 7 (sannolikhet x konsekvens = riskvärde). No unit, no rounding.
 * @example riskvarde({ sannolikhet: 3, konsekvens: 4 }) // 12
 */
export const riskvarde = (b: Riskbedomt): number => b.sannolikhet * b.konsekvens;

/**
 * The band that a value lies in. Hög wins where the limits stand the wrong way round, so that nothing high is shown as less.
 * @example riskbandFor(12, STANDARDSKALA) // 'hog'
 */
export const riskbandFor = (varde: number, skala: Riskskala): Riskband => (varde >= skala.hogFran ? 'hog' : varde >= skala.medelFran ? 'medel' : 'lag');

/** What a cell of the matrix stands on. */
export interface Riskcell<T> {
  readonly sannolikhet: number;
  readonly konsekvens: number;
  readonly varde: number;
  readonly band: Riskband;
  readonly risker: readonly T[];
}

/** One row of the matrix: a sannolikhet with its cells, konsekvens 1 first. */
export interface Riskrad<T> {
  readonly sannolikhet: number;
  readonly celler: readonly Riskcell<T>[];
}

/**
 * The risks in a matrix, the most likely row first. It has as many steps as the scale, and more where a risk was judged on a longer
 * scale than the one in force: no risk falls outside.
 * @example riskmatris([{ sannolikhet: 2, konsekvens: 5 }], STANDARDSKALA)[3].celler[4].risker.length // 1
 */
export const riskmatris = <T extends Riskbedomt>(risker: readonly T[], skala: Riskskala): readonly Riskrad<T>[] => {
  const steg = Math.max(skala.steg, ...risker.flatMap((r) => [r.sannolikhet, r.konsekvens]));
  const alla = Array.from({ length: steg }, (_, i) => i + 1);
  return alla.toReversed().map((sannolikhet) => ({
    sannolikhet,
    celler: alla.map((konsekvens) => {
      const varde = riskvarde({ sannolikhet, konsekvens });
      return { sannolikhet, konsekvens, varde, band: riskbandFor(varde, skala), risker: risker.filter((r) => r.sannolikhet === sannolikhet && r.konsekvens === konsekvens) };
    }),
  }));
};
