import { avvikelseord, type Budgetenhet, type Budgetsida } from '@gemensam/finansiering/domain';
import { formateraBelopp } from '@gemensam/shared/domain';

/** An amount of a budget table in the table's unit, which its heading names; nothing known is a dash. */
export const budgettal = (ore: string | null | undefined, enhet: Budgetenhet): string =>
  ore === null || ore === undefined ? '–' : formateraBelopp(BigInt(ore), { enhet, visaEnhet: false });

/** A deviation with its sign and in words: `+308 523 över budget`. */
export const avvikelsetext = (ore: string | null | undefined, enhet: Budgetenhet): { readonly tal: string; readonly ord: string } => {
  if (ore === null || ore === undefined) return { tal: '–', ord: '' };
  const belopp = BigInt(ore);
  return { tal: `${belopp > 0n ? '+' : ''}${budgettal(ore, enhet)}`, ord: avvikelseord(belopp) };
};

export const sidnamn = (sida: Budgetsida): string => (sida === 'intakt' ? 'Intäkter' : 'Kostnader');
