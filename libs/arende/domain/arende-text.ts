import { type Arendeakt, type Arendetillstand } from './arende-tillstand';
import { type Arendetyp } from './tjansteskrivelse';

const tillstandsnamn: Readonly<Record<Arendetillstand, string>> = {
  utkast: 'Utkast',
  registrerad: 'Registrerad',
  under_beredning: 'Under beredning',
  pa_remiss: 'På remiss',
  beredd: 'Beredd',
  kallad: 'Kallad',
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

const aktnamn: Readonly<Record<Arendeakt, string>> = {
  redigera: 'Skriv',
  registrera: 'Registrera',
  paborja_beredning: 'Påbörja beredningen',
  skicka_pa_remiss: 'Skicka på remiss',
  avsluta_remiss: 'Avsluta remissen',
  fardigbered: 'Markera som färdigberedd',
  aterta_beredning: 'Återta till beredning',
  kalla: 'Kalla till sammanträdet',
  aterkalla_kallelse: 'Återkalla kallelsen',
  planera: 'Planera till sammanträde',
  byt_handlaggare: 'Byt handläggare',
};

/**
 * An act as its button says it.
 * @example arendeaktText('fardigbered') // 'Markera som färdigberedd'
 */
export const arendeaktText = (akt: Arendeakt): string => aktnamn[akt];
