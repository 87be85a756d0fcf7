export type Uppdragslage = 'pagar' | 'kommande' | 'avslutat';

/** Whether an uppdrag is in force on the day; both its days are included. */
export const uppdragslage = (u: { readonly fran: string; readonly till: string | null }, dag: string): Uppdragslage => {
  if (u.fran > dag) return 'kommande';
  return u.till !== null && u.till < dag ? 'avslutat' : 'pagar';
};

const TEXTER: Readonly<Record<Uppdragslage, string>> = { pagar: 'Pågår', kommande: 'Kommande', avslutat: 'Avslutat' };

export const uppdragslageText = (lage: Uppdragslage): string => TEXTER[lage];
