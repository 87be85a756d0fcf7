/** What must be the case before a decision under a point, beside its tak. */
export const krav = ['finansiering_sakrad', 'option_och_varsel', 'upphandling_utvarderad', 'inom_totalram', 'inom_fattat_beslut'] as const;
export type Krav = (typeof krav)[number];

const TEXT: Readonly<Record<Krav, string>> = {
  finansiering_sakrad: 'Finansieringen är säkrad',
  option_och_varsel: 'Avtalet ger rätt till förlängning och varseltiden har inte gått ut',
  upphandling_utvarderad: 'Anbuden är utvärderade',
  inom_totalram: 'Budgetens total ändras inte',
  inom_fattat_beslut: 'Ett beslut finns att verkställa',
};

/** @example kravText('finansiering_sakrad') // 'Finansieringen är säkrad' */
export const kravText = (k: Krav): string => TEXT[k];
