import { type Avslag, arAvslag, avslag, formateraHeltal, lagringsbar } from '@gemensam/shared/domain';
import { Node } from 'prosemirror-model';
import { type Avsnitt, type Avsnittsnamn, avsnittsnamn, avsnittsvariant, innehallAv, type Skrivelseinnehall, type Textvariant, tomtAvsnitt } from './skrivelseinnehall';
import { textschema } from './textschema';

/** Most characters of a section: a line, or a text of about forty pages. */
export const LANGSTA_TEXTAVSNITT: Readonly<Record<Textvariant, number>> = { rad: 300, forslag: 40_000, text: 150_000 };
/** Most characters of the whole tjänsteskrivelse. */
export const LANGSTA_INNEHALL = 250_000;
/** Most nodes of a section and of the whole: paragraphs, points, cells, runs of marked text. */
export const FLEST_NODER = 10_000;
/** How deep lists and tables may stand in each other. */
export const STORSTA_DJUP = 24;

/** The size of a text: characters and nodes. */
export interface Textmatt {
  readonly tecken: number;
  readonly noder: number;
}

const KALLA = 'Domänregel 5, tjänsteskrivelse';

/** The refusal of a text that the schema does not have: it says no more, since it comes from no editor of ours. */
export const otillatetInnehall = (falt: string): Avslag =>
  avslag({ regel: 'Otillåtet innehåll', kalla: KALLA, text: 'Texten innehåller något som inte kan sparas här.', utvag: 'Ladda om sidan och klistra in texten utan formatering.', falt });

const forStort = (falt: string, text: string): Avslag =>
  avslag({ regel: 'För lång text', kalla: KALLA, text, utvag: 'Korta texten, eller lägg detaljerna i en handling.', falt });

const tal = (n: number): string => formateraHeltal(BigInt(n));

const arObjekt = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

/**
 * Walks foreign JSON without trusting its depth or size (no recursion), cleans the texts, and measures. Null when it is no
 * document: something else than nodes, too deep, or with far more nodes than any text may have.
 */
const lasNoder = (rot: unknown): { readonly nod: unknown; readonly matt: Textmatt } | null => {
  const hallare: { nod: unknown } = { nod: undefined };
  const ko: { readonly varde: unknown; readonly djup: number; readonly satt: (nod: unknown) => void }[] = [{ varde: rot, djup: 0, satt: (nod) => (hallare.nod = nod) }];
  let tecken = 0;
  let noder = 0;
  for (let del = ko.pop(); del; del = ko.pop()) {
    const { varde, djup, satt } = del;
    if (!arObjekt(varde) || djup > STORSTA_DJUP || ++noder > 4 * FLEST_NODER) return null;
    const { type, attrs, content, text, marks } = varde;
    if (content !== undefined && !Array.isArray(content)) return null;
    const ny: Record<string, unknown> = { type, attrs, marks };
    if (type === 'text') {
      if (typeof text !== 'string' || content !== undefined) return null;
      ny['text'] = lagringsbar(text);
      tecken += text.length;
      if (ny['text'] === '') continue;
    }
    satt(ny);
    if (!content) continue;
    const barn: unknown[] = [];
    ny['content'] = barn;
    for (let i = content.length - 1; i >= 0; i--) ko.push({ varde: content[i], djup: djup + 1, satt: (nod) => barn.push(nod) });
  }
  return { nod: hallare.nod, matt: { tecken, noder } };
};

/**
 * Judges the size of a section: characters by its variant (a line 300, förslag 40 000, a text 150 000) and at most 10 000 nodes.
 * @example provaMatt('rubrik', { tecken: 301, noder: 3 }) // Avslag "För lång text", falt 'rubrik'
 */
export const provaMatt = (namn: Avsnittsnamn, { tecken, noder }: Textmatt): Avslag | null => {
  const hogst = LANGSTA_TEXTAVSNITT[avsnittsvariant[namn]];
  if (tecken > hogst) return forStort(namn, `Avsnittet är ${tal(tecken)} tecken. Det får vara högst ${tal(hogst)}.`);
  return noder > FLEST_NODER ? forStort(namn, `Avsnittet har ${tal(noder)} delar: stycken, punkter och celler. Det får ha högst ${tal(FLEST_NODER)}.`) : null;
};

/** Judges the sizes of all sections together: at most 250 000 characters and 10 000 nodes. */
export const provaMattTillsammans = (matt: readonly Textmatt[]): Avslag | null => {
  const tecken = matt.reduce((s, m) => s + m.tecken, 0);
  const noder = matt.reduce((s, m) => s + m.noder, 0);
  if (tecken > LANGSTA_INNEHALL) return forStort('bakgrund', `Tjänsteskrivelsen är ${tal(tecken)} tecken. Den får vara högst ${tal(LANGSTA_INNEHALL)}.`);
  return noder > FLEST_NODER ? forStort('bakgrund', `Tjänsteskrivelsen har ${tal(noder)} delar: stycken, punkter och celler. Den får ha högst ${tal(FLEST_NODER)}.`) : null;
};

const provadNod = (variant: Textvariant, json: unknown): Avsnitt | null => {
  try {
    const nod = Node.fromJSON(textschema(variant), json);
    if (nod.type.name !== 'doc') return null;
    nod.check();
    return nod.toJSON() as Avsnitt;
  } catch (fel) {
    if (fel instanceof RangeError || fel instanceof TypeError) return null;
    throw fel;
  }
};

const provatAvsnitt = (namn: Avsnittsnamn, json: unknown): { readonly avsnitt: Avsnitt; readonly matt: Textmatt } | Avslag => {
  const last = lasNoder(json);
  if (!last) return otillatetInnehall(namn);
  const nej = provaMatt(namn, last.matt);
  if (nej) return nej;
  const avsnitt = provadNod(avsnittsvariant[namn], last.nod);
  return avsnitt ? { avsnitt, matt: last.matt } : otillatetInnehall(namn);
};

/**
 * Judges foreign JSON as one section, against the schema and the limits, and gives it as the schema writes it: unknown keys are
 * gone, characters that cannot be stored too. Refused are unknown nodes, marks and attributes that do not hold (a link that is
 * not https, http or mailto), what stands where it may not, and what is too long or too deep.
 * @example provaAvsnitt('rubrik', { type: 'doc', content: [{ type: 'table' }] }) // Avslag "Otillåtet innehåll", falt 'rubrik'
 */
export const provaAvsnitt = (namn: Avsnittsnamn, json: unknown): Avsnitt | Avslag => {
  const provat = provatAvsnitt(namn, json);
  return arAvslag(provat) ? provat : provat.avsnitt;
};

/**
 * Judges foreign JSON as a whole tjänsteskrivelse, section by section and together. A section that is left out is empty.
 * @example provaInnehall({ rubrik: tomtAvsnitt.rad }) // all sections, the others empty
 */
export const provaInnehall = (json: unknown): Skrivelseinnehall | Avslag => {
  if (!arObjekt(json)) return otillatetInnehall('rubrik');
  const avsnitt = new Map<Avsnittsnamn, Avsnitt>();
  const matt: Textmatt[] = [];
  for (const namn of avsnittsnamn) {
    const provat = provatAvsnitt(namn, json[namn] ?? tomtAvsnitt[avsnittsvariant[namn]]);
    if (arAvslag(provat)) return provat;
    avsnitt.set(namn, provat.avsnitt);
    matt.push(provat.matt);
  }
  return provaMattTillsammans(matt) ?? innehallAv((namn) => avsnitt.get(namn) ?? tomtAvsnitt[avsnittsvariant[namn]]);
};
