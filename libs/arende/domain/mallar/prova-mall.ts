import { arAvslag, type Avslag, avslag, enRad } from '@gemensam/shared/domain';
import { provaInnehall } from '../skrivelse/prova-innehall';
import { avsnittsnamn, type Avsnittsnamn, avsnittsvariant, type Skrivelseinnehall, type Textnod } from '../skrivelse/skrivelseinnehall';
import { malldelar, platshallarslag } from './platshallare';

/** Most characters of a template as JSON, and of the note that goes with a version. */
export const LANGSTA_MALL = 60_000;
export const LANGSTA_MALLANTECKNING = 300;

const nej = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: 'Domänregel 5, tjänsteskrivelsens mall', text, utvag, falt });

/** JSON as it comes from the editor, or the refusal. */
const last = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (fel) {
    if (fel instanceof SyntaxError) return null;
    throw fel;
  }
};

/**
 * Judges a template: structured text as a tjänsteskrivelse may hold, with placeholders that are known and stand where they can be
 * filled. A line takes words alone; a paragraph placeholder stands alone in a paragraph of a text. A template holds no figure of a
 * certain project, and no comment.
 * @example provaMall('{}') // an empty template
 */
export const provaMall = (json: string): Skrivelseinnehall | Avslag => {
  if (json.length > LANGSTA_MALL) return nej('För lång mall', 'Mallen är för lång.', 'Korta den. En mall ska ge en början, inte hela texten.', 'bakgrund');
  const innehall = provaInnehall(last(json));
  if (arAvslag(innehall)) return innehall;
  for (const namn of avsnittsnamn) {
    const fel = provaNod(namn, innehall[namn], 0);
    if (fel) return fel;
  }
  return innehall;
};

const provaNod = (avsnitt: Avsnittsnamn, nod: Textnod, djup: number): Avslag | null => {
  if (nod.type === 'siffra')
    return nej('En siffra ur ett visst projekt', 'Mallen gäller alla ärenden av samma slag och kan inte visa ett visst projekts siffra.', 'Skriv {kostnad} eller {kostnader} i stället.', avsnitt);
  if (nod.marks?.some((m) => m.type === 'kommentar')) return nej('Kommentar i en mall', 'En kommentar kan inte stå i en mall.', 'Ta bort kommentaren.', avsnitt);
  const barn = nod.content ?? [];
  // A placeholder that is partly bold is two texts: they are read together.
  const text = barn.every((b) => b.type !== 'paragraph') ? barn.map((b) => b.text ?? '').join('') : '';
  const delar = malldelar(text);
  for (const del of delar) {
    const fel = del.slag === 'plats' ? provaPlats(avsnitt, del.namn, delar.length === 1 && nod.type === 'paragraph' && djup === 1) : null;
    if (fel) return fel;
  }
  if (barn.some((b) => b.type === 'text' && /\{[^}]*$/.test(b.text ?? '') && /\{[^{}]*\}/.test(text)))
    return nej('Platshållaren är delad', 'En platshållare får inte vara delvis fet, kursiv eller länkad.', 'Formatera hela platshållaren lika.', avsnitt);
  for (const b of barn) {
    const fel = provaNod(avsnitt, b, djup + 1);
    if (fel) return fel;
  }
  return null;
};

const provaPlats = (avsnitt: Avsnittsnamn, namn: string, ensam: boolean): Avslag | null => {
  const slag = platshallarslag(namn);
  const variant = avsnittsvariant[avsnitt];
  if (slag === null) return nej('Okänd platshållare', `{${namn.slice(0, 40)}} är ingen platshållare.`, 'Välj en ur listan, eller skriv utan klamrar.', avsnitt);
  if (slag === 'siffra' && variant === 'rad') return nej('Siffra på fel plats', `{${namn}} kan inte stå här, för raden följer inte finansieringen.`, 'Skriv den i ett av de andra avsnitten.', avsnitt);
  if (slag === 'stycke' && !(ensam && variant === 'text'))
    return nej('Stycke på fel plats', `{${namn}} ger hela stycken och ska stå ensam i ett eget stycke.`, 'Flytta den till ett eget stycke, utanför listor och tabeller.', avsnitt);
  return null;
};

/** The note of a version, on one line; too long is a field error. May be blank. */
export const provaMallanteckning = (text: string): string | Avslag => {
  const rad = enRad(text);
  return rad.length > LANGSTA_MALLANTECKNING
    ? nej('För lång anteckning', `Anteckningen får vara högst ${LANGSTA_MALLANTECKNING} tecken.`, 'Korta den.', 'anteckning')
    : rad;
};
