/** A ramavtal is called off from; a kontrakt is itself the purchase. */
export const avtalsslagen = ['ramavtal', 'kontrakt'] as const;
export type Avtalsslag = (typeof avtalsslagen)[number];

/** @example avtalsslagText('ramavtal') // 'Ramavtal' */
export const avtalsslagText = (slag: Avtalsslag): string => (slag === 'ramavtal' ? 'Ramavtal' : 'Kontrakt');

/** What an avtal is called in the register. @example avtalsbeteckning(12) // 'A-12' */
export const avtalsbeteckning = (nummer: number): string => `A-${nummer}`;
