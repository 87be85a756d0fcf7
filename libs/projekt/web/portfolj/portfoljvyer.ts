/** A way to look at the portfolio: an address under `projekt`, all with the same filters. */
export interface Portfoljvy {
  readonly vag: string;
  readonly text: string;
}

/** Every view there is, in the order of their links. A new one is added here and in the routes. */
export const PORTFOLJVYER: readonly Portfoljvy[] = [
  { vag: '', text: 'Tabell' },
  { vag: 'fastavla', text: 'Fastavla' },
  { vag: 'tidslinje', text: 'Tidslinje' },
];
