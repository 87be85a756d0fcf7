import { type Avslag, avslag } from '@gemensam/shared/domain';

const MINST = 12;
/** argon2 takes any length; a limit keeps the work of an attempt small. */
const LANGST = 200;
/** What is left when the obvious is taken away. */
const EGET = 6;
const OLIKA = 5;
const UPPENBARA: readonly string[] = [
  'gemensam', 'losenord', 'lösenord', 'password', 'valkommen', 'välkommen', 'sommar', 'vinter', 'qwerty', 'asdfgh', 'abcdef', 'admin', '123456', '654321', '111111', '000000',
];

const utan = (text: string, ord: readonly string[]): string => [...ord].sort((a, b) => b.length - a.length).reduce((t, o) => t.replaceAll(o, ''), text);

/**
 * May the person take this password? Rule: 12 to 200 characters; another than the one that holds; at least 5 different characters;
 * and when the person's own name, the username and words that everybody guesses are taken away, at least 6 characters are left.
 * No rule of digits or signs: length is what counts. Source: guarantees (identity). Errors: a field refusal on `nytt`; null: it may.
 *
 * @example provaNyttLosenord({ nytt: 'gemensam-2021', … }) // refusal 'Lätt att gissa'
 */
export const provaNyttLosenord = ({ nytt, nuvarande, namn, anvandarnamn }: {
  readonly nytt: string;
  readonly nuvarande: string;
  readonly namn: string;
  readonly anvandarnamn: string;
}): Avslag | null => {
  const nej = (regel: string, text: string, utvag: string): Avslag =>
    avslag({ regel, kalla: 'Grundregel: ett lösenord är personens eget', text, utvag, falt: 'nytt' });
  const antal = [...nytt].length;
  if (antal < MINST) return nej('För kort lösenord', `Lösenordet är ${antal} tecken. Det behöver vara minst ${MINST}.`, 'Sätt ihop några ord som bara du skulle välja.');
  if (antal > LANGST) return nej('För långt lösenord', `Lösenordet är längre än ${LANGST} tecken.`, 'Välj ett kortare.');
  if (nytt === nuvarande) return nej('Samma lösenord', 'Det är samma lösenord som du har.', 'Välj ett nytt.');
  const liten = nytt.normalize('NFC').toLowerCase();
  const egna = [...namn.normalize('NFC').toLowerCase().split(/[\s-]+/u), anvandarnamn, ...anvandarnamn.split(/[._@-]+/)].filter((d) => d.length >= 3);
  const kvar = utan(liten, [...UPPENBARA, ...egna]);
  if ([...kvar].length < EGET || new Set(liten).size < OLIKA)
    return nej('Lätt att gissa', 'Lösenordet är lätt att gissa: det bygger på ditt namn, portalens namn eller en vanlig följd.', 'Sätt ihop några ord som bara du skulle välja.');
  return null;
};
