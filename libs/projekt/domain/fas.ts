/** Phases of the verksamhetsplan, in order, with Vilande and Avslutad beside (domain handbook 6). */
export const faser = ['kvalificering', 'forstudie', 'forbereds', 'utveckling', 'upphandling', 'inforande', 'forvaltning', 'vilande', 'avslutad'] as const;
export type Fas = (typeof faser)[number];

export type Projektslag = 'projekt' | 'forvaltningsobjekt' | 'lopande';
