import { type Arendetillstand } from './arende-tillstand';
import { type Arendetyp } from './tjansteskrivelse';

const tillstandsnamn: Readonly<Record<Arendetillstand, string>> = {
  utkast: 'Utkast',
  registrerad: 'Registrerad',
  under_beredning: 'Under beredning',
  beredd: 'Beredd',
};

const typnamn: Readonly<Record<Arendetyp, string>> = {
  projektstart: 'Projektstart',
  projektdirektiv: 'Projektdirektiv',
  upphandling: 'Upphandling',
  budget: 'Budget',
  styrdokument: 'Styrdokument',
  ovrigt: 'Övrigt',
};

/**
 * A state as it is shown, in the words of domain handbook 5.
 * @example tillstandText('under_beredning') // 'Under beredning'
 */
export const tillstandText = (tillstand: Arendetillstand): string => tillstandsnamn[tillstand];

/**
 * An ärendetyp as it is shown.
 * @example arendetypText('ovrigt') // 'Övrigt'
 */
export const arendetypText = (typ: Arendetyp): string => typnamn[typ];
