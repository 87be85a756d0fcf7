import type { Lage } from '@gemensam/shared/contract';

const LAGEN: Readonly<Record<Lage, { readonly text: string; readonly form: string }>> = {
  enligt_plan: { text: 'Enligt plan', form: '●' },
  risk: { text: 'Risk', form: '▲' },
  avviker: { text: 'Avviker', form: '■' },
};

/** The three läge, from good to bad. */
export const LAGEN_I_ORDNING = Object.keys(LAGEN) as readonly Lage[];

/** The läge in Swedish, e.g. `Enligt plan`. */
export const lageText = (lage: Lage | null): string => (lage ? LAGEN[lage].text : 'Ingen uppgift');

/** Its shape, so that it is never told by colour alone. */
export const lageForm = (lage: Lage | null): string => (lage ? LAGEN[lage].form : '○');
