export type Listslag = 'ul' | 'ol';
type Inlinemarke = 'strong' | 'em';

/** Deeper lists than this become text of the point they stand in. */
const DJUPASTE_LISTA = 6;

/**
 * Writes clean HTML: paragraphs, headings, lists, tables, links, bold and italics, and no attribute but `href`, `colspan`,
 * `rowspan` and `data-siffra`. Whatever order it is told things in, what it writes is well formed: text outside a paragraph gets one,
 * a paragraph within a paragraph ends the first.
 */
export class Klippbordsskrivare {
  readonly ut: HTMLElement;
  readonly #dokument: Document;
  readonly #oppna: HTMLElement[] = [];
  readonly #marken: Inlinemarke[] = [];
  readonly #lankar: string[] = [];
  #stycke: HTMLElement | null = null;
  /** The lists that Word wrote as paragraphs, by its own level. */
  #ordlistor: { readonly niva: number; readonly antal: number }[] = [];

  constructor(dokument: Document) {
    this.#dokument = dokument;
    this.ut = dokument.createElement('div');
  }

  text(text: string): void {
    if (!this.#stycke && !/\S/u.test(text)) return;
    let in_ = this.#oppnaStycke();
    const lank = this.#lankar.at(-1);
    if (lank) in_ = this.#nytt(in_, 'a', { href: lank });
    for (const marke of this.#marken) in_ = this.#nytt(in_, marke);
    in_.append(text);
  }

  radbrytning(): void {
    if (this.#stycke) this.#nytt(this.#stycke, 'br');
  }

  siffra(nyckel: string): void {
    this.#nytt(this.#oppnaStycke(), 'span', { 'data-siffra': nyckel });
  }

  /** Ends the paragraph; one with nothing in it is taken away. */
  bryt(): void {
    const stycke = this.#stycke;
    this.#stycke = null;
    if (stycke && !/[^\s\u00a0\u200b]/u.test(stycke.textContent) && !stycke.querySelector('span')) stycke.remove();
  }

  /** A paragraph, or a heading where one may stand. */
  stycke(rubrikniva: number | null): void {
    this.slutaOrdlista();
    this.bryt();
    const rubrik = rubrikniva !== null && this.#oppna.length === 0;
    this.#stycke = this.#nytt(this.#nuvarande(), rubrik ? `h${rubrikniva}` : 'p');
  }

  medMarke(marke: Inlinemarke): () => void {
    if (this.#marken.includes(marke)) return () => undefined;
    this.#marken.push(marke);
    return () => void this.#marken.splice(this.#marken.lastIndexOf(marke), 1);
  }

  medLank(href: string): () => void {
    this.#lankar.push(href);
    return () => void this.#lankar.pop();
  }

  /** Opens a list, a point, a row or a cell; the answer closes it. Null when there is no place for it here. */
  oppna(tag: string, attribut: Readonly<Record<string, string>> = {}): (() => void) | null {
    this.slutaOrdlista();
    this.bryt();
    if (!this.#harPlats(tag)) return null;
    const nytt = this.#nytt(this.#nuvarande(), tag, attribut);
    this.#oppna.push(nytt);
    const antal = this.#oppna.length;
    return () => this.#stang(antal - 1);
  }

  /** A point of a list that Word wrote as a paragraph. */
  ordlistpunkt(niva: number, slag: Listslag): void {
    this.bryt();
    while ((this.#ordlistor.at(-1)?.niva ?? 0) > niva) this.#stangOrdlista();
    const sista = this.#ordlistor.at(-1);
    if (sista?.niva === niva && this.#nuvarandeLista(sista.antal)?.tagName.toLowerCase() !== slag) this.#stangOrdlista();
    if (this.#ordlistor.at(-1)?.niva !== niva && this.#ordlistor.length < DJUPASTE_LISTA) {
      this.#ordlistor.push({ niva, antal: this.#oppna.length });
      this.#oppna.push(this.#nytt(this.#nuvarande(), slag));
    } else this.#stang((this.#ordlistor.at(-1)?.antal ?? 0) + 1);
    const punkt = this.#nytt(this.#nuvarande(), 'li');
    this.#oppna.push(punkt);
    this.#stycke = this.#nytt(punkt, 'p');
  }

  slutaOrdlista(): void {
    while (this.#ordlistor.length > 0) this.#stangOrdlista();
  }

  klar(): HTMLElement {
    this.bryt();
    this.slutaOrdlista();
    // What was opened and never got anything in it would be read as an empty line.
    for (const tom of [...this.ut.querySelectorAll('li, ul, ol, tr, table')].reverse()) if (!tom.hasChildNodes()) tom.remove();
    return this.ut;
  }

  #stangOrdlista(): void {
    const lista = this.#ordlistor.pop();
    if (lista) this.#stang(lista.antal);
  }

  #nuvarandeLista(antal: number): HTMLElement | undefined {
    return this.#oppna[antal];
  }

  #stang(antal: number): void {
    this.bryt();
    this.#ordlistor = this.#ordlistor.filter((o) => o.antal < antal);
    this.#oppna.length = Math.min(this.#oppna.length, antal);
  }

  #harPlats(tag: string): boolean {
    const i = this.#oppna.at(-1)?.tagName.toLowerCase();
    const iTabell = this.#oppna.some((o) => o.tagName === 'TABLE');
    if (tag === 'table') return this.#oppna.length === 0;
    if (tag === 'tr') return i === 'table';
    if (tag === 'td' || tag === 'th') return i === 'tr';
    if (tag === 'li') return i === 'ul' || i === 'ol';
    if (iTabell && (i === 'table' || i === 'tr')) return false;
    return this.#oppna.filter((o) => o.tagName === 'UL' || o.tagName === 'OL').length < DJUPASTE_LISTA;
  }

  /** Where a block goes now. In a list or a row, outside its points and cells, text gets a point or a cell of its own. */
  #nuvarande(): HTMLElement {
    return this.#oppna.at(-1) ?? this.ut;
  }

  #oppnaStycke(): HTMLElement {
    if (this.#stycke) return this.#stycke;
    const i = this.#nuvarande();
    const saknas = { UL: ['li'], OL: ['li'], TR: ['td'], TABLE: ['tr', 'td'] }[i.tagName] ?? [];
    const plats = saknas.reduce((rot, tag) => this.#nytt(rot, tag), i);
    this.#stycke = this.#nytt(plats, 'p');
    return this.#stycke;
  }

  #nytt(i: HTMLElement, tag: string, attribut: Readonly<Record<string, string>> = {}): HTMLElement {
    const nytt = this.#dokument.createElement(tag);
    for (const [namn, varde] of Object.entries(attribut)) nytt.setAttribute(namn, varde);
    i.append(nytt);
    return nytt;
  }
}
