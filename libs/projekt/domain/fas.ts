/** An idé that nobody has qualified yet, then the phases of the verksamhetsplan in order, with Vilande and Avslutad beside (domain handbook 6). */
export const faser = ['ide', 'kvalificering', 'forstudie', 'forbereds', 'utveckling', 'upphandling', 'inforande', 'forvaltning', 'vilande', 'avslutad'] as const;
export type Fas = (typeof faser)[number];

export const projektslag = ['projekt', 'forstudie', 'upphandling', 'forvaltningsobjekt', 'lopande'] as const;
export type Projektslag = (typeof projektslag)[number];

const FASNAMN: Readonly<Record<Fas, string>> = {
  ide: 'Idé',
  kvalificering: 'Kvalificering av idé',
  forstudie: 'Förstudie',
  forbereds: 'Projekt förbereds',
  utveckling: 'Utveckling/realisering',
  upphandling: 'Upphandling',
  inforande: 'Införande',
  forvaltning: 'Förvaltning',
  vilande: 'Vilande',
  avslutad: 'Avslutad',
};

/**
 * The phase as the verksamhetsplan writes it. Löpande verksamhet has none.
 * @example fasText('forbereds') // 'Projekt förbereds'
 */
export const fasText = (fas: Fas | null): string => (fas ? FASNAMN[fas] : 'Ingen fas');

const SLAGNAMN: Readonly<Record<Projektslag, string>> = {
  projekt: 'Projekt',
  forstudie: 'Förstudie',
  upphandling: 'Upphandling',
  forvaltningsobjekt: 'Förvaltningsobjekt',
  lopande: 'Löpande verksamhet',
};

/** @example slagText('lopande') // 'Löpande verksamhet' */
export const slagText = (slag: Projektslag): string => SLAGNAMN[slag];

/** How a phase lies against the one the project is in. */
export type Faslage = 'passerad' | 'nu' | 'kvar';

/**
 * The years of a time plan.
 * @example tidplanText(2019, 2022) // '2019–2022'
 * @example tidplanText(2019, null) // 'från 2019'
 */
export const tidplanText = (fran: number | null, till: number | null): string => {
  if (fran === null && till === null) return '';
  if (fran === null) return `till ${till}`;
  if (till === null) return `från ${fran}`;
  return fran === till ? `${fran}` : `${fran}–${till}`;
};
