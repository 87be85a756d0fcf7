import { type Beslutare, beslutareText } from '@gemensam/samverkan/domain';
import { avslag, type Avslag, type Datum, enRad, jamforOrd, lagringsbar, type Textdel, type Utfall } from '@gemensam/shared/domain';
import { type Fas, type Projektslag } from './fas';

/** The parts of a projektdirektiv in their order. */
export const direktivdelar = ['bakgrund', 'behov', 'projektmal', 'effektmal', 'omfattning', 'intressenter', 'ansvar', 'prioritering', 'juridik', 'finansiering'] as const;
export type Direktivdel = (typeof direktivdelar)[number];

/** What gives way last and first when all three cannot be kept. */
export const prioriteter = ['resultat', 'kostnad', 'tid'] as const;
export type Prioritet = (typeof prioriteter)[number];

/** The parts that are text: paragraphs with a blank line between, and lists whose rows begin with a hyphen. */
export type Direktivtextdel = Exclude<Direktivdel, 'prioritering'>;
export const direktivtextdelar: readonly Direktivtextdel[] = direktivdelar.filter((d) => d !== 'prioritering');

/** What a directive says. A part that is not written is empty. */
export type Direktivinnehall = Readonly<Record<Direktivtextdel, string>> & { readonly prioritering: readonly Prioritet[] };

const DELNAMN: Readonly<Record<Direktivdel, string>> = {
  bakgrund: 'Bakgrund',
  behov: 'Behov',
  projektmal: 'Projektmål',
  effektmal: 'Effektmål',
  omfattning: 'Omfattning',
  intressenter: 'Intressenter',
  ansvar: 'Ansvar och befogenheter',
  prioritering: 'Prioritering',
  juridik: 'Juridik',
  finansiering: 'Finansiering',
};

/** @example direktivdelText('projektmal') // 'Projektmål' */
export const direktivdelText = (d: Direktivdel): string => DELNAMN[d];

const PRIORITETSNAMN: Readonly<Record<Prioritet, string>> = { resultat: 'Resultat', kostnad: 'Kostnad', tid: 'Tid' };

/** @example prioritetText('tid') // 'Tid' */
export const prioritetText = (p: Prioritet): string => PRIORITETSNAMN[p];

export const TOMT_DIREKTIV: Direktivinnehall = {
  bakgrund: '', behov: '', projektmal: '', effektmal: '', omfattning: '', intressenter: '', ansvar: '', prioritering: [], juridik: '', finansiering: '',
};

/** A part as lines of text, for showing and comparing: the order of priority is one numbered line each. */
export const direktivtext = (i: Direktivinnehall, del: Direktivdel): string =>
  del === 'prioritering' ? i.prioritering.map((p, n) => `${n + 1}. ${prioritetText(p)}`).join('\n') : i[del];

/** A paragraph, or a list with its rows. */
export type Textblock = { readonly slag: 'stycke'; readonly text: string } | { readonly slag: 'lista'; readonly rader: readonly string[] };

/**
 * Plain text as it is shown: a blank line ends a paragraph, and rows that begin with a hyphen or a bullet are a list.
 * @example textblock('Målen är:\n- ett\n- två') // stycke 'Målen är:', lista ['ett', 'två']
 */
export const textblock = (text: string): readonly Textblock[] => {
  const block: ({ slag: 'stycke'; text: string } | { slag: 'lista'; rader: string[] })[] = [];
  let nytt = true;
  for (const rad of text.split('\n').map((r) => r.trim())) {
    const sista = block.at(-1);
    const punkt = /^[-–•*]\s+(.+)$/.exec(rad)?.[1];
    if (punkt !== undefined) {
      if (sista?.slag === 'lista') sista.rader.push(punkt);
      else block.push({ slag: 'lista', rader: [punkt] });
    } else if (rad !== '') {
      if (sista?.slag === 'stycke' && !nytt) sista.text += `\n${rad}`;
      else block.push({ slag: 'stycke', text: rad });
    }
    nytt = rad === '';
  }
  return block;
};

const KALLA = 'Domänregel 6, projektdirektiv';
const nej = (regel: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/** Characters of one part: about two pages. */
export const LANGSTA_DIREKTIVDEL = 6_000;
const LANGSTA_TILLAGG = 500;

const ren = (text: string): string =>
  lagringsbar(text).split('\n').map((r) => r.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();

/**
 * Judges a directive as it is written. Parts may be empty: completeness is asked for when it is fastställt. The order of priority is
 * not chosen, or all three, each once. Errors: one field refusal, on the part.
 * @example provaDirektiv({ ...TOMT_DIREKTIV, prioritering: ['resultat', 'resultat', 'tid'] }) // refused on 'prioritering'
 */
export const provaDirektiv = (i: Direktivinnehall): Utfall<Direktivinnehall> => {
  const nytt = { ...TOMT_DIREKTIV, prioritering: i.prioritering };
  for (const del of direktivtextdelar) {
    const text = ren(i[del]);
    if (text.length > LANGSTA_DIREKTIVDEL)
      return nej('För lång del', `${direktivdelText(del)} får vara högst ${LANGSTA_DIREKTIVDEL} tecken, och är ${text.length}.`, 'Korta texten, eller lägg det utförliga i en handling.', del);
    nytt[del] = text;
  }
  if (i.prioritering.length > 0 && !arPrioritering(i.prioritering))
    return nej('Prioriteringen', 'Resultat, kostnad och tid ordnas 1, 2 och 3, var och en på sin plats.', 'Välj olika för varje plats.', 'prioritering');
  return nytt;
};

/** All three, each once. */
const arPrioritering = (p: readonly Prioritet[]): boolean => p.length === prioriteter.length && prioriteter.every((x) => p.includes(x));

/**
 * The parts that are not written, in order.
 * @example saknadeDelar(TOMT_DIREKTIV).length // 10
 */
export const saknadeDelar = (i: Direktivinnehall): readonly Direktivdel[] => direktivdelar.filter((d) => direktivtext(i, d) === '');

/** The parts that differ between two directives, in order. */
export const andradeDelar = (a: Direktivinnehall, b: Direktivinnehall): readonly Direktivdel[] => direktivdelar.filter((d) => direktivtext(a, d) !== direktivtext(b, d));

/** A part that differs, word by word. */
export interface Direktivskillnad {
  readonly del: Direktivdel;
  readonly ord: readonly Textdel[];
}

/**
 * The difference between two versions, for the parts that differ.
 * @example direktivskillnad(v1, v2) // [{ del: 'intressenter', ord: [… tillagt '- Socialtjänsten'] }]
 */
export const direktivskillnad = (a: Direktivinnehall, b: Direktivinnehall): readonly Direktivskillnad[] =>
  andradeDelar(a, b).map((del) => ({ del, ord: jamforOrd(direktivtext(a, del), direktivtext(b, del)) }));

/** Where a directive stands: nothing written; a first draft; in force; in force with changes written; closed for good. */
export const direktivlagen = ['tomt', 'utkast', 'faststallt', 'tillagg', 'stangt'] as const;
export type Direktivlage = (typeof direktivlagen)[number];

/** What is judged: the working text and the newest version in force, and whether the project takes a directive still. */
export interface Direktivstallning {
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly utkast: Direktivinnehall | null;
  readonly gallande: { readonly nummer: number; readonly datum: Datum; readonly innehall: Direktivinnehall } | null;
}

export const direktivlage = (d: Direktivstallning): Direktivlage => {
  if (d.slag === 'lopande' || d.fas === 'avslutad') return 'stangt';
  const skrivet = d.utkast !== null && andradeDelar(d.gallande?.innehall ?? TOMT_DIREKTIV, d.utkast).length > 0;
  if (!d.gallande) return skrivet ? 'utkast' : 'tomt';
  return skrivet ? 'tillagg' : 'faststallt';
};

const stangt = (d: Direktivstallning): Avslag | null => {
  if (d.slag === 'lopande') return nej('Inget projektdirektiv', 'Löpande verksamhet drivs utan projektdirektiv.', 'Skriv direktivet för ett projekt.');
  return d.fas === 'avslutad' ? nej('Projektet är avslutat', 'Projektet är avslutat och direktivet ändras inte mer.', 'Stega tillbaka projektet genom ett beslut först.') : null;
};

/**
 * Writes the working text. What is in force stands until a decision makes the text a tillägg. Gives the text as it is stored and the
 * parts that changed. Errors: a closed project, a field, and a save that changes nothing.
 */
export const sparaDirektiv = (d: Direktivstallning, nytt: Direktivinnehall): Utfall<{ readonly innehall: Direktivinnehall; readonly andrade: readonly Direktivdel[] }> => {
  const last = stangt(d);
  if (last) return last;
  const innehall = provaDirektiv(nytt);
  if ('slag' in innehall) return innehall;
  const andrade = andradeDelar(d.utkast ?? TOMT_DIREKTIV, innehall);
  return andrade.length > 0 ? { innehall, andrade } : nej('Inget är ändrat', 'Texten är densamma som den sparade.', 'Ändra det som ska ändras, eller stäng.');
};

/** A version as a decision makes it. `tillagg` says what is changed; the first version has none. */
export interface Direktivversionering {
  readonly nummer: number;
  readonly innehall: Direktivinnehall;
  readonly andrade: readonly Direktivdel[];
  readonly tillagg: string | null;
}

/**
 * What may be fastställt: every part is written and something differs from what is in force; a tillägg says what it changes. The
 * decision's own day is judged by `provaDirektivdatum`, when the decision is known.
 * Errors: closed, nothing written, nothing changed, parts missing (named), tillägg without its sentence.
 */
export const faststallDirektiv = (d: Direktivstallning, tillagg: string): Utfall<Direktivversionering> => {
  const last = stangt(d);
  if (last) return last;
  const lage = direktivlage(d);
  if (!d.utkast || lage === 'tomt') return nej('Inget är skrivet', 'Det finns inget utkast att fastställa.', 'Skriv direktivet först.');
  if (lage === 'faststallt') return nej('Inget är ändrat', `Version ${d.gallande?.nummer ?? 1} gäller, och inget är ändrat i den.`, 'Skriv det som ska läggas till först.');
  const saknas = saknadeDelar(d.utkast);
  if (saknas.length > 0) return nej('Direktivet är inte komplett', `Skrivet saknas i ${saknas.map(direktivdelText).join(', ')}.`, 'Fyll i delarna. Det som inte är aktuellt skrivs ut med ett ord om varför.', saknas[0] ?? null);
  const ord = enRad(tillagg);
  if (ord.length > LANGSTA_TILLAGG) return nej('För lång text', `Vad tillägget ändrar får vara högst ${LANGSTA_TILLAGG} tecken.`, 'Korta texten.', 'tillagg');
  const andrade = andradeDelar(d.gallande?.innehall ?? TOMT_DIREKTIV, d.utkast);
  if (!d.gallande) return { nummer: 1, innehall: d.utkast, andrade, tillagg: null };
  return ord === '' ? nej('Tillägget är inte beskrivet', 'Ange vad tillägget ändrar.', 'Skriv en mening, till exempel vilken del som kompletteras.', 'tillagg') : { nummer: d.gallande.nummer + 1, innehall: d.utkast, andrade, tillagg: ord };
};

/** A tillägg is not decided before what it adds to. Null: the day is in order. */
export const provaDirektivdatum = (d: Direktivstallning, datum: Datum, falt: string): Avslag | null =>
  d.gallande && datum < d.gallande.datum ? nej('Beslutet är för gammalt', `Beslutet är från ${datum}, men version ${d.gallande.nummer} fastställdes ${d.gallande.datum}.`, 'Välj beslutet som bär tillägget.', falt) : null;

/** Whose decision makes a directive: the nämnd's, or the styrgrupp's, which approves and changes it. */
export const FASTSTALLER_DIREKTIV: readonly Beslutare[] = ['namnd', 'styrgrupp'];

/** Null: the decision is by one who may take it, and by the one that is said to have taken it. */
export const provaDirektivbeslutare = (b: Beslutare, sagd: Beslutare = b): Avslag | null => {
  if (b !== sagd) return nej('Fel beslutare', `Beslutet är fattat av ${beslutareText(b)}, inte av ${beslutareText(sagd)}.`, `Välj ett beslut av ${beslutareText(sagd)}.`, 'beslutId');
  return FASTSTALLER_DIREKTIV.includes(b) ? null : nej('Fel beslutare', `Ett projektdirektiv fastställs inte av ${beslutareText(b)}.`, 'Det fastställs av nämnden eller styrgruppen.', 'beslutare');
};

/** The key of a person's own text in progress about a project's directive, among all drafts. */
export const direktivutkastnyckel = (projektId: string): string => `projektdirektiv:${projektId}`;
