import { arDatum, avslag, type Avslag, type Datum, enRad, stycke, tolkaKlockslag, type Utfall } from '@gemensam/shared/domain';
import { type Ledtider, motesdagar } from './motesdagar';
import { type Moteslag } from './moteslag';

/** A meeting as somebody wrote it. An empty stoppdatum or kallelsedag is counted back from the day. */
export interface Motesinmatning {
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly slutar: string;
  readonly plats: string;
  readonly stoppdatum: Datum | null;
  readonly kallelsedag: Datum | null;
  readonly anmarkning: string;
}

export const MAX_PLATS = 120;
export const MAX_ANMARKNING = 500;
const KALLA = 'Domänregel K7, kalendern';

const nej = (regel: string, falt: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * A meeting as it is stored. Rule: a day in the calendar, an end after the beginning, a place; for a sammanträde the stoppdatum is
 * not after the kallelsedag and that not after the day. Days left empty are counted back (`motesdagar`). A meeting of the
 * beredningsgrupp has neither. Source: K7. Errors: a field refusal on the field.
 *
 * @example provaMote({ slag: 'sammantrade', datum: '2021-03-16', borjar: '13', slutar: '15', plats: 'Teams', stoppdatum: null, kallelsedag: null, anmarkning: '' }, STANDARDLEDTIDER)
 * // { …, borjar: '13:00', slutar: '15:00', stoppdatum: '2021-03-02', kallelsedag: '2021-03-09' }
 */
export const provaMote = (m: Motesinmatning, ledtider: Ledtider): Utfall<Motesinmatning> => {
  if (!arDatum(m.datum)) return nej('Datum saknas', 'datum', 'Mötet har ingen dag.', 'Skriv dagen, till exempel 2021-03-16.');
  const [borjar, slutar] = [tolkaKlockslag(m.borjar), tolkaKlockslag(m.slutar)];
  if (borjar === null) return nej('Inte ett klockslag', 'borjar', 'Starttiden är inte ett klockslag.', 'Skriv till exempel 13:00.');
  if (slutar === null) return nej('Inte ett klockslag', 'slutar', 'Sluttiden är inte ett klockslag.', 'Skriv till exempel 15:00.');
  if (slutar <= borjar) return nej('Slut före början', 'slutar', `Mötet slutar ${slutar} men börjar ${borjar}.`, 'Ändra en av tiderna.');
  const [plats, anmarkning] = [enRad(m.plats), stycke(m.anmarkning)];
  if (plats === '') return nej('Plats saknas', 'plats', 'Mötet har ingen plats.', 'Skriv en lokal, eller till exempel Teams.');
  if (plats.length > MAX_PLATS) return nej('För lång plats', 'plats', `Platsen får ha högst ${MAX_PLATS} tecken.`, 'Korta texten.');
  if (anmarkning.length > MAX_ANMARKNING) return nej('För lång anmärkning', 'anmarkning', `Anmärkningen får ha högst ${MAX_ANMARKNING} tecken.`, 'Korta texten.');
  const rent = { ...m, borjar, slutar, plats, anmarkning };
  return m.slag === 'beredningsgrupp' ? { ...rent, stoppdatum: null, kallelsedag: null } : provaDagar(rent, ledtider);
};

const provaDagar = (m: Motesinmatning, ledtider: Ledtider): Utfall<Motesinmatning> => {
  const raknade = motesdagar(m.datum, ledtider);
  const kallelsedag = m.kallelsedag ?? raknade.kallelsedag;
  const stoppdatum = m.stoppdatum ?? (raknade.stoppdatum < kallelsedag ? raknade.stoppdatum : kallelsedag);
  if (!arDatum(kallelsedag)) return nej('Inte ett datum', 'kallelsedag', 'Dagen för kallelsen finns inte i kalendern.', 'Skriv till exempel 2021-03-09.');
  if (!arDatum(stoppdatum)) return nej('Inte ett datum', 'stoppdatum', 'Stoppdatumet finns inte i kalendern.', 'Skriv till exempel 2021-03-02.');
  if (kallelsedag > m.datum) return nej('Kallelse efter mötet', 'kallelsedag', 'Kallelsen skulle skickas efter sammanträdet.', `Välj ${m.datum} eller tidigare.`);
  if (stoppdatum > kallelsedag) return nej('Stoppdatum efter kallelsen', 'stoppdatum', 'Ärendena skulle bli klara efter att kallelsen har skickats.', `Välj ${kallelsedag} eller tidigare.`);
  return { ...m, kallelsedag, stoppdatum };
};

/**
 * Has the meeting been held? It has when its day has passed and it was not cancelled, or when somebody is marked as present at it.
 * Source: verksamhetsmål, "möten hållna". The business date is an argument.
 *
 * @example arHallet({ datum: '2021-02-10', installt: null, narvarande: 0 }, '2021-02-15') // true
 */
export const arHallet = (m: { readonly datum: Datum; readonly installt: Datum | null; readonly narvarande: number }, idag: Datum): boolean =>
  m.installt === null && (m.datum < idag || (m.datum === idag && m.narvarande > 0));
