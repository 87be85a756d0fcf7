/** What a person asks for, taken apart. */
export interface Sokfraga {
  /** Every one of these, in lower case; a diary number or an amount is one word. */
  readonly ord: readonly string[];
  /** None of these. */
  readonly utan: readonly string[];
  /** Each of these, its words with a space between. */
  readonly fraser: readonly string[];
  readonly utanFraser: readonly string[];
}

/** A piece of a text that is shown, and whether it is what was asked for. */
export interface Sokstycke {
  readonly text: string;
  readonly traff: boolean;
}

const LANGST = 200;
const FLEST_ORD = 10;
const ORD = /[\p{L}\p{Nd}]+/gu;
const SARSKILT = /\d{1,6}\/\d{1,6}(?:-\d+(?:\.\d+)*)?|[\p{L}\p{Nd}]+/gu;
const OSYNLIGT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BELOPP = /(?<![\p{L}\p{Nd}])\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?![\p{L}\p{Nd}])/gu;
const DELAR = /([-\u2212])?["\u201c\u201d\u201e\u00bb\u00ab]([^"\u201c\u201d\u201e\u00bb\u00ab]*)["\u201c\u201d\u201e\u00bb\u00ab]?|(\S+)/gu;

/** Lower case without marks over letters, so that å, ä and ö are found by a and o. */
export const vikt = (text: string): string =>
  text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[øœ]/g, 'o').replace(/æ/g, 'a').replace(/ł/g, 'l').replace(/[đð]/g, 'd');

/**
 * Takes a question apart: words, "phrases", and what a minus before them leaves out. Every character that is no letter or digit parts
 * words, except in a dnr; an amount with spaces is one word. Never refuses: of a long question the first 200 characters and ten words count.
 * @example tolkaSokfraga('bro "gemensam nämnd" -avtal 2021/14').ord // ['bro', 'gemensam', 'nämnd', '2021/14']
 */
export const tolkaSokfraga = (text: string): Sokfraga => {
  const fraga = { ord: [] as string[], utan: [] as string[], fraser: [] as string[], utanFraser: [] as string[] };
  const ren = text.slice(0, LANGST).normalize('NFC').replace(OSYNLIGT, '');
  for (const [, minus, fras, ord] of utanBeloppsmellanrum(ren).matchAll(DELAR)) {
    if (fras !== undefined) {
      const delar = fras.match(ORD) ?? [];
      if (delar.length === 0) continue;
      (minus ? fraga.utanFraser : fraga.fraser).push(delar.join(' '));
      if (!minus) fraga.ord.push(...delar);
      continue;
    }
    const utan = /^[-\u2212][\p{L}\p{Nd}]/u.test(ord ?? '');
    (utan ? fraga.utan : fraga.ord).push(...(ord?.match(SARSKILT) ?? []));
  }
  const nagra = (lista: readonly string[]): readonly string[] => [...new Set(lista.map((o) => o.toLowerCase()))].slice(0, FLEST_ORD);
  return { ord: nagra(fraga.ord), utan: nagra(fraga.utan), fraser: nagra(fraga.fraser), utanFraser: nagra(fraga.utanFraser) };
};

/** Amounts as one word; within quotes they stand as they were written. */
const utanBeloppsmellanrum = (text: string): string =>
  text.split(/(["\u201c\u201d\u201e\u00bb\u00ab])/).map((del, n, alla) => (antalCitat(alla, n) % 2 ? del : del.replace(BELOPP, (b) => b.replace(/\D/g, '')))).join('');

const antalCitat = (delar: readonly string[], till: number): number => delar.slice(0, till).filter((_, n) => n % 2 === 1).length;

/** A word that is looked for: as it was written, and the stem that its forms begin with. */
export interface Sokterm {
  readonly ord: string;
  readonly stam: string;
}

/** Is this word of a text what was asked for: a form of the word, a word that begins with it or holds it, or with `likna` one that is like it. */
const arTraff = (ord: string, termer: readonly Sokterm[], likna: boolean): boolean => {
  const v = vikt(ord);
  return termer.some(({ ord: sokt, stam }) => {
    const s = vikt(sokt);
    if (v === s) return true;
    if (/^[\d/.-]+$/.test(s)) return false;
    return (stam.length >= 3 && v.startsWith(stam)) || (s.length >= 3 && v.startsWith(s)) || (s.length >= 4 && v.includes(s)) || (likna && s.length >= 4 && trigramlikhet(v, s) >= LIKHET);
  });
};

/** As pg_trgm counts. */
const LIKHET = 0.4;
const trigram = (ord: string): ReadonlySet<string> => {
  const p = `  ${ord} `;
  return new Set(Array.from({ length: p.length - 2 }, (_, n) => p.slice(n, n + 3)));
};
export const trigramlikhet = (a: string, b: string): number => {
  const [x, y] = [trigram(a), trigram(b)];
  const lika = [...x].filter((t) => y.has(t)).length;
  return lika / (x.size + y.size - lika);
};

/** The text in pieces, those that were asked for marked. */
export const markeraTraffar = (text: string, termer: readonly Sokterm[], likna: boolean): readonly Sokstycke[] => {
  const stycken: Sokstycke[] = [];
  const sarskilda = termer.filter((t) => /^(?:\d+\/[\d.-]+|\d{4,})$/.test(t.ord));
  const monster = sarskilda.length ? new RegExp(`${sarskilda.map((t) => siffermonster(t.ord)).join('|')}|[\\p{L}\\p{Nd}]+`, 'giu') : ORD;
  let fran = 0;
  for (const m of text.matchAll(monster)) {
    if (!sarskilda.some((t) => m[0].replace(/[ .\u00a0\u202f]/g, '').toLowerCase() === t.ord.replace(/\./g, '')) && !arTraff(m[0], termer, likna)) continue;
    if (m.index > fran) stycken.push({ text: text.slice(fran, m.index), traff: false });
    stycken.push({ text: m[0], traff: true });
    fran = m.index + m[0].length;
  }
  if (fran < text.length) stycken.push({ text: text.slice(fran), traff: false });
  return stycken;
};

/** Digits that may stand in groups of three. */
const siffermonster = (ord: string): string =>
  /^\d+$/.test(ord) ? ord.replace(/\B(?=(?:\d{3})+$)/g, '[ .\\u00a0\\u202f]?') : ord.replace(/[.]/g, '\\.');

/**
 * At most `langd` characters of a text around the first word that was asked for, cut between words, with … where something was cut.
 * Line ends become spaces.
 */
export const sokutdrag = (text: string, termer: readonly Sokterm[], likna: boolean, langd = 240): readonly Sokstycke[] => {
  const rad = text.replace(/\s+/g, ' ').trim();
  const forst = markeraTraffar(rad, termer, likna);
  const index = forst.findIndex((s) => s.traff);
  const traffplats = index < 0 ? 0 : forst.slice(0, index).reduce((n, s) => n + s.text.length, 0);
  const onskad = Math.max(0, Math.min(traffplats - Math.floor(langd / 3), rad.length - langd));
  const fran = onskad === 0 ? 0 : rad.indexOf(' ', onskad) + 1;
  const slut = fran + langd >= rad.length ? rad.length : Math.max(rad.lastIndexOf(' ', fran + langd), traffplats);
  const del = rad.slice(fran, slut > fran ? slut : fran + langd);
  const utdrag = markeraTraffar(del, termer, likna);
  return [...(fran > 0 ? [{ text: '… ', traff: false }] : []), ...utdrag, ...(fran + del.length < rad.length ? [{ text: ' …', traff: false }] : [])];
};
