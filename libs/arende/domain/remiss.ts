import { type Avslag, avslag, type Datum, formateraHeltal, plusDagar, stycke, type Utfall } from '@gemensam/shared/domain';

export const LANGSTA_REMISSFRAGOR = 5_000;
/** Longest time to answer, in days. */
export const LANGSTA_REMISSTID = 365;

/** A remiss as it is sent: to whom, until when, and what is asked. */
export interface Remissutskick {
  readonly kommunkoder: readonly string[];
  readonly sistaDag: Datum;
  readonly fragor: string;
}

/** Names that fit in one line of the history; more are a number. */
const FLEST_NAMN = 20;

/**
 * Whom a remiss goes to, as the history says it: all, their names, or, of more than 20, how many they are.
 * @example remissmottagare(['Boden', 'Kalix'], 14) // 'Boden, Kalix'
 */
export const remissmottagare = (namn: readonly string[], antalMedlemmar: number): string =>
  namn.length === antalMedlemmar ? 'alla kommuner' : namn.length > FLEST_NAMN ? `${namn.length} kommuner` : namn.join(', ');

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Domänregel 5, remiss', text, utvag, falt });

/**
 * Judges a remiss before it is sent: at least one kommun, each one a member; a last day after the business date and within a year of it;
 * questions, 1 to 5 000 characters. Kommuner are in order of their code, each once. Source: domain handbook 5, Remiss (recipients, last day,
 * questions). Errors: a field refusal on `kommunkoder`, `sistaDag` or `fragor`.
 * @example provaRemiss({ kommunkoder: ['2580'], sistaDag: '2021-03-15', fragor: ' Tillstyrker ni? ' }, ['2580', '2581'], '2021-02-15') // { …, fragor: 'Tillstyrker ni?' }
 */
export const provaRemiss = (r: Remissutskick, medlemmar: readonly string[], idag: Datum): Utfall<Remissutskick> => {
  const kommunkoder = [...new Set(r.kommunkoder)].sort();
  if (kommunkoder.length === 0) return nej('kommunkoder', 'Ingen mottagare', 'Välj minst en kommun som ska svara.', 'Kryssa för kommunerna.');
  if (kommunkoder.some((k) => !medlemmar.includes(k))) return nej('kommunkoder', 'Okänd kommun', 'En av kommunerna är inte medlem i samverkan.', 'Välj bland samverkans kommuner.');
  if (r.sistaDag <= idag) return nej('sistaDag', 'Sista dag har passerat', 'Sista svarsdag ska ligga efter i dag.', 'Välj en senare dag.');
  if (r.sistaDag > plusDagar(idag, LANGSTA_REMISSTID)) return nej('sistaDag', 'För lång remisstid', 'Sista svarsdag ligger mer än ett år bort.', 'Välj en tidigare dag.');
  const fragor = stycke(r.fragor);
  if (fragor === '') return nej('fragor', 'Inga frågor', 'Skriv vad kommunerna ska svara på.', 'En fråga räcker, till exempel om de tillstyrker förslaget.');
  if (fragor.length > LANGSTA_REMISSFRAGOR)
    return nej('fragor', 'För lång text', `Frågorna är ${formateraHeltal(BigInt(fragor.length))} tecken. De får vara högst ${formateraHeltal(BigInt(LANGSTA_REMISSFRAGOR))}.`, 'Korta texten, eller lägg detaljerna i tjänsteskrivelsen.');
  return { kommunkoder, sistaDag: r.sistaDag, fragor };
};
