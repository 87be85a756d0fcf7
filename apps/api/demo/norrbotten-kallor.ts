import { type Kalla } from './demoinnehall';

/** The meeting that the demo is read in from. */
export const SAMMANTRADE = '2021-01-28';

export const protokoll = (paragraf: string): Kalla => ({
  namn: `Protokoll ${SAMMANTRADE} ${paragraf}`,
  datum: SAMMANTRADE,
});

/** The plan was approved at the meeting, § 8. */
export const verksamhetsplan = (avsnitt: string): Kalla => ({
  namn: `Verksamhetsplan 2021, avsnitt ${avsnitt} (${SAMMANTRADE} § 8)`,
  datum: SAMMANTRADE,
});

/** The project directive of elevhälsa, an appendix to § 2. */
export const PROJEKTDIREKTIV: Kalla = { namn: `Projektdirektiv elevhälsa (${SAMMANTRADE} § 2)`, datum: SAMMANTRADE };

/** Norrbotten's kommuner by kommunkod. */
export const MEDLEMMAR: readonly string[] = [
  '2505',
  '2506',
  '2510',
  '2513',
  '2514',
  '2518',
  '2521',
  '2523',
  '2560',
  '2580',
  '2581',
  '2582',
  '2583',
  '2584',
];

export const KALIX = '2514';
export const LULEA = '2580';
