import { type Regelrad } from './regelrad';

/** What a row says of itself, whatever the answer: the same name and source every time, so that the list stands still. */
export interface Regel {
  readonly regel: string;
  readonly kalla: string;
}

export const uppfylld = (regel: Regel, text: string): Regelrad => ({ ...regel, utfall: 'uppfylld', text, utvag: null, falt: null });
export const ejTillamplig = (regel: Regel, text: string): Regelrad => ({ ...regel, utfall: 'ej_tillamplig', text, utvag: null, falt: null });
/** Nothing can be said before the amount can be read. What is wrong with it is said at its field, not here. */
export const vantarPaBelopp = (regel: Regel, text = 'Väntar på beloppet.'): Regelrad => ({ ...regel, utfall: 'vantar', text, utvag: null, falt: 'belopp' });
/** `kalla` where the answer rests on another paragraph than the rule does. */
export const brister = (regel: Regel, a: { readonly text: string; readonly utvag: string; readonly falt?: string; readonly kalla?: string }): Regelrad => ({
  regel: regel.regel, kalla: a.kalla ?? regel.kalla, utfall: 'brister', text: a.text, utvag: a.utvag, falt: a.falt ?? null,
});

/** The way out that is always there (D6). */
export const HANSKJUT = 'Hänskjut till nämnden.';
