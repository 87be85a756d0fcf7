import { type Datum, type Tabellval } from '@gemensam/shared/domain';

/** A task of the beredningsgrupp, as far as the list is narrowed, searched and ordered by it. */
export interface Uppgiftslistrad {
  readonly text: string;
  readonly agare: string;
  readonly dag: Datum;
  readonly klar: Datum | null;
  readonly klarAv: string | null;
  readonly klarAnteckning: string | null;
  readonly forsenad: boolean;
  readonly moteDatum: Datum;
}

/** @example uppgiftslageText({ klar: null, forsenad: true }) // 'Försenad' */
export const uppgiftslageText = (u: Pick<Uppgiftslistrad, 'klar' | 'forsenad'>): string => (u.klar ? 'Klar' : u.forsenad ? 'Försenad' : 'Öppen');

export const uppgiftstabell: Tabellval<Uppgiftslistrad> = {
  kolumner: { text: (u) => u.text, agare: (u) => u.agare, dag: (u) => u.dag, lage: uppgiftslageText, mote: (u) => u.moteDatum },
  sokbar: (u) => [u.text, u.agare, u.klarAnteckning, u.klarAv, uppgiftslageText(u)].join(' '),
  sortering: 'dag',
};

/**
 * Whether a task belongs to what is chosen: `kvar` (also without a choice), `forsenad`, `klar` or `alla`.
 * @example uppgiftIUrval(uppgift, 'forsenad')
 */
export const uppgiftIUrval = (u: Uppgiftslistrad, urval: string): boolean => {
  if (urval === 'alla') return true;
  if (urval === 'klar') return u.klar !== null;
  return u.klar === null && (urval !== 'forsenad' || u.forsenad);
};
