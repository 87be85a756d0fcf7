import { arSiffernyckel, tryggLank } from '@gemensam/arende/domain';
import { DOMParser as Schematolk, type ParseOptions, type Schema, type Slice } from 'prosemirror-model';
import { Klippbordsskrivare } from './klippbordsskrivare';

/** Longer HTML than this is not read at all. */
export const LANGSTA_HTML = 4_000_000;
const FLEST_CELLER = 2_000;
const FLEST_NODER = 200_000;

const BORT = new Set(
  'AREA AUDIO BASE BUTTON CANVAS DATALIST DEL DIALOG EMBED FRAME FRAMESET HEAD IFRAME INPUT LINK MAP MATH META NOSCRIPT OBJECT PARAM PICTURE SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO XML'.split(' '),
);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HR LEGEND MAIN NAV PRE SECTION SUMMARY'.split(' '),
);
const STRUKTUR = new Set(['UL', 'OL', 'LI', 'TABLE', 'TR', 'TD', 'TH']);

/** What did not come along, for the person to know. */
export interface Klippbordsutfall {
  readonly bilder: number;
  /** The clipboard held more than can be taken in. */
  readonly avkortat: boolean;
}

/**
 * HTML before the browser reads it: without style sheets, comments and Office's conditions, and with `style` under another name, so
 * that nothing of how it looked elsewhere is applied, asked for or judged by the page's policy.
 */
export const utanStil = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<!\[[^\]>]*\]>/g, '')
    .replace(/<[a-z][^<>]*>/gi, (tagg) => tagg.replace(/([\s"'/])style\s*=/gi, '$1data-stil='));

const spann = (el: Element, namn: string): Readonly<Record<string, string>> => {
  const n = Number(el.getAttribute(namn) ?? '1');
  return Number.isInteger(n) && n > 1 && n <= 50 ? { [namn]: String(n) } : {};
};

const stil = (el: Element): string => el.getAttribute('data-stil') ?? el.getAttribute('style') ?? '';
const arDold = (s: string): boolean => /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|para-mark|field-(?!end))|mso-list\s*:\s*ignore|mso-special-character\s*:\s*comment/i.test(s);
const ordnad = (marke: string): boolean => /^[\s\u00a0]*(?:\(?(?:\d{1,3}|[a-z]{1,4})[.)])+/i.test(marke);

/** A paragraph that Word made a point of a list: how deep, and whether it is numbered. */
const ordlista = (el: Element, s: string): { readonly niva: number; readonly slag: 'ul' | 'ol' } | null => {
  const niva = /mso-list\s*:\s*\S+\s+level(\d+)/i.exec(s)?.[1];
  if (!niva) return null;
  const marke = [...el.querySelectorAll('[data-stil],[style]')].find((e) => /mso-list\s*:\s*ignore|mso-special-character\s*:\s*comment/i.test(stil(e)));
  return { niva: Number(niva), slag: ordnad(marke?.textContent ?? '') ? 'ol' : 'ul' };
};

const rubriker: Readonly<Record<string, number>> = { H1: 2, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 };

/** Elements of another document are no instance of this window's `Element`. */
const arElement = (nod: Node): nod is Element => nod.nodeType === 1;

class Rensning {
  readonly skrivare: Klippbordsskrivare;
  bilder = 0;
  celler = 0;
  noder = 0;

  constructor(dokument: Document) {
    this.skrivare = new Klippbordsskrivare(dokument);
  }

  get fullt(): boolean {
    return this.noder > FLEST_NODER || this.celler > FLEST_CELLER;
  }

  /** Begins an element; the answer ends it. Null: leave it out with all that is in it. */
  borja(el: Element): (() => void) | null {
    const tag = el.tagName.toUpperCase();
    if (tag === 'IMG') this.bilder++;
    const s = stil(el);
    if (tag === 'IMG' || BORT.has(tag) || el.namespaceURI !== 'http://www.w3.org/1999/xhtml' || el.hasAttribute('hidden') || arDold(s)) return null;
    if (tag === 'BR') {
      this.skrivare.radbrytning();
      return null;
    }
    const siffra = el.getAttribute('data-siffra');
    if (tag === 'SPAN' && arSiffernyckel(siffra)) {
      this.skrivare.siffra(siffra);
      return null;
    }
    if (tag === 'P' || tag in rubriker) return this.#stycke(el, tag, s);
    if (STRUKTUR.has(tag)) return this.#struktur(el, tag);
    if (BLOCK.has(tag)) {
      this.skrivare.bryt();
      this.skrivare.slutaOrdlista();
      return () => this.skrivare.bryt();
    }
    return this.#inline(el, tag, s);
  }

  #stycke(el: Element, tag: string, s: string): () => void {
    const punkt = ordlista(el, s);
    if (punkt) this.skrivare.ordlistpunkt(punkt.niva, punkt.slag);
    else this.skrivare.stycke(rubriker[tag] ?? null);
    return () => this.skrivare.bryt();
  }

  #struktur(el: Element, tag: string): () => void {
    const cell = tag === 'TD' || tag === 'TH';
    if (cell) this.celler++;
    const stang = this.skrivare.oppna(tag.toLowerCase(), cell ? { ...spann(el, 'colspan'), ...spann(el, 'rowspan') } : {});
    return stang ?? (() => this.skrivare.bryt());
  }

  #inline(el: Element, tag: string, s: string): () => void {
    const slut: (() => void)[] = [];
    const vikt = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(s)?.[1]?.toLowerCase();
    if (vikt ? vikt.startsWith('bold') || Number(vikt) >= 600 : tag === 'B' || tag === 'STRONG') slut.push(this.skrivare.medMarke('strong'));
    const lutning = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(s)?.[1]?.toLowerCase();
    if (lutning ? lutning === 'italic' : tag === 'I' || tag === 'EM') slut.push(this.skrivare.medMarke('em'));
    const lank = tag === 'A' ? tryggLank(el.getAttribute('href')) : null;
    if (lank !== null) slut.push(this.skrivare.medLank(lank));
    return () => slut.reverse().forEach((stang) => stang());
  }
}

/**
 * What is left of pasted HTML: structure and text. Word's paragraphs with list marks become lists; tables within tables, and lists
 * deeper than six, become text. Nothing is walked by recursion, so depth is no matter.
 */
export const rensa = (rot: Node): { readonly ut: HTMLElement } & Klippbordsutfall => {
  const r = new Rensning(rot.ownerDocument ?? document);
  const kvar: (Node | (() => void))[] = [...rot.childNodes].reverse();
  for (let nasta = kvar.pop(); nasta; nasta = kvar.pop()) {
    if (typeof nasta === 'function') {
      nasta();
      continue;
    }
    if (r.fullt) continue;
    r.noder++;
    if (nasta.nodeType === 3) r.skrivare.text(nasta.nodeValue ?? '');
    const slut = arElement(nasta) ? r.borja(nasta) : null;
    if (!slut) continue;
    kvar.push(slut);
    for (let barn = nasta.lastChild; barn; barn = barn.previousSibling) kvar.push(barn);
  }
  return { ut: r.skrivare.klar(), bilder: r.bilder, avkortat: r.fullt };
};

/** Reads the clipboard by the schema, after cleaning. What the editor itself copied keeps its structure as it is. */
export class Klippbordstolk extends Schematolk {
  readonly #utfall: (utfall: Klippbordsutfall) => void;

  constructor(schema: Schema, utfall: (utfall: Klippbordsutfall) => void) {
    super(schema, Schematolk.fromSchema(schema).rules);
    this.#utfall = utfall;
  }

  override parseSlice(dom: Node, val?: ParseOptions): Slice {
    if (arElement(dom) && dom.querySelector('[data-pm-slice]')) return super.parseSlice(dom, val);
    const { ut, ...utfall } = rensa(dom);
    this.#utfall(utfall);
    return super.parseSlice(ut, val);
  }
}
