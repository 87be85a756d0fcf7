import { type Roll } from './uppdrag';

/** Who takes a decision that other things rest on. `delegation`: the ordförande, point 7 of the delegationsordning. */
export const beslutare = ['namnd', 'delegation', 'styrgrupp', 'e_samordnare'] as const;
export type Beslutare = (typeof beslutare)[number];

const NAMN: Readonly<Record<Beslutare, string>> = {
  namnd: 'nämnden',
  delegation: 'ordföranden på delegation',
  styrgrupp: 'styrgruppen',
  e_samordnare: 'e-samordnaren',
};

/** @example beslutareText('namnd') // 'nämnden' */
export const beslutareText = (b: Beslutare): string => NAMN[b];

const REGISTRERAR: Readonly<Record<Beslutare, readonly Roll[]>> = {
  namnd: ['e_samordnare', 'namndsekreterare'],
  delegation: ['ordforande'],
  styrgrupp: ['e_samordnare', 'styrgruppsledamot'],
  e_samordnare: ['e_samordnare'],
};

/**
 * Who may enter a decision of this kind: the nämnd's is entered by those who prepare it, a styrgrupp's by the e-samordnare or by one
 * who sits in it (whether she does is a question about the project), a delegationsbeslut by the delegat alone (point 7 names no
 * ersättare).
 * Source: domain handbook 5 (table of roles) and D7.
 * @example registrerarBeslut('namnd') // ['e_samordnare', 'namndsekreterare']
 */
export const registrerarBeslut = (b: Beslutare): readonly Roll[] => REGISTRERAR[b];
