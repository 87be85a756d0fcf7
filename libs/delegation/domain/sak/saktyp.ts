/** What a delegationsbeslut can be about. */
export const saktyper = ['projekt', 'avtal', 'upphandling', 'budgetpost', 'bestallning', 'leverantorsfaktura', 'arende'] as const;
export type Saktyp = (typeof saktyper)[number];

const TEXT: Readonly<Record<Saktyp, string>> = {
  projekt: 'Projekt',
  avtal: 'Avtal',
  upphandling: 'Upphandling',
  budgetpost: 'Budgetpost',
  bestallning: 'Beställning',
  leverantorsfaktura: 'Leverantörsfaktura',
  arende: 'Ärende',
};

/** @example saktypText('upphandling') // 'Upphandling' */
export const saktypText = (typ: Saktyp): string => TEXT[typ];
