import { type Kostnadsfakta, type Projektfakta } from './projektfakta';
import { avsnittsvariant, innehallAv, type Skrivelseinnehall, type Textnod, tomtAvsnitt } from '../skrivelse/skrivelseinnehall';
import { LANGSTA_RUBRIK } from '../tjansteskrivelse';
import { malldelar, type Platshallarnamn } from './platshallare';
import { fasord, lagesord, omProjektet, tidigareBeslut, tidplansord } from './projektord';

/** What a template is filled from: the samverkan, and the project when there is one. */
export interface Mallfakta {
  readonly samverkan: string;
  readonly projekt: Projektfakta | null;
}

/** More shares than this make a table that nobody reads in a tjänsteskrivelse. */
const FLEST_ANDELAR = 60;

/**
 * A tjänsteskrivelse from a template. Placeholders get their words and figures (the figures live); what is not known is left out, never
 * invented: a paragraph or a point whose placeholder has nothing goes, and what stays empty then is an empty section. The rubrik does
 * not say its word twice. Source: domain handbook 5, Tjänsteskrivelse.
 * @example textAv(fyllMall(standardmall('projektstart'), { samverkan: 'Nämnden', projekt: elevhalsa }).rubrik) // 'Projektstart: Elevhälsa'
 */
export const fyllMall = (mall: Skrivelseinnehall, fakta: Mallfakta): Skrivelseinnehall =>
  innehallAv((namn) => {
    const block = (mall[namn].content ?? []).flatMap((b) => fylltBlock(b, fakta));
    const avsnitt: Textnod = block.length > 0 ? { type: 'doc', content: block } : tomtAvsnitt[avsnittsvariant[namn]];
    return namn === 'rubrik' ? utanUpprepning(avsnitt) : avsnitt;
  });

const fylltBlock = (nod: Textnod, fakta: Mallfakta): readonly Textnod[] => {
  if (nod.type === 'paragraph' || nod.type === 'heading') {
    const ensam = ensamPlats(nod);
    const stycken = ensam === null ? null : styckena(ensam, fakta);
    return stycken ?? fylldRad(nod, fakta);
  }
  if (nod.type === 'table_cell' || nod.type === 'table_header') return [medInnehall(nod, nod.content?.flatMap((b) => fylltBlock(b, fakta)) ?? [], { type: 'paragraph' })];
  if (nod.type === 'table' || nod.type === 'table_row') return [{ ...nod, content: (nod.content ?? []).flatMap((b) => fylltBlock(b, fakta)) }];
  const content = (nod.content ?? []).flatMap((b) => fylltBlock(b, fakta));
  return content.length > 0 ? [{ ...nod, content }] : [];
};

const medInnehall = (nod: Textnod, content: readonly Textnod[], annars: Textnod): Textnod => ({ ...nod, content: content.length > 0 ? content : [annars] });

/** The placeholder of a paragraph that holds nothing else. */
const ensamPlats = (nod: Textnod): string | null => {
  const [enda, ...fler] = malldelar((nod.content ?? []).map((n) => n.text ?? '').join('').trim());
  return nod.type === 'paragraph' && enda?.slag === 'plats' && fler.length === 0 ? enda.namn : null;
};

/** A line with its placeholders filled; nothing when one of them has no value. A line that holds none stays as it is. */
const fylldRad = (nod: Textnod, fakta: Mallfakta): readonly Textnod[] => {
  const content: Textnod[] = [];
  for (const n of nod.content ?? []) {
    if (n.type !== 'text') {
      content.push(n);
      continue;
    }
    for (const del of malldelar(n.text ?? '')) {
      const nya = del.slag === 'text' ? [text(del.text)] : ord(del.namn, fakta);
      if (nya === null) return [];
      content.push(...nya.map((x) => (n.marks ? { ...x, marks: n.marks } : x)));
    }
  }
  return [content.length > 0 ? { ...nod, content } : nod];
};

const text = (t: string): Textnod => ({ type: 'text', text: t });
const siffra = (nyckel: string): Textnod => ({ type: 'siffra', attrs: { nyckel } });
const stycke = (...content: Textnod[]): Textnod => ({ type: 'paragraph', content });
const ordet = (t: string | null | undefined): readonly Textnod[] | null => (t ? [text(t)] : null);

const ord = (namn: string, { samverkan, projekt: p }: Mallfakta): readonly Textnod[] | null => {
  const kostnad = p?.kostnader[0];
  switch (namn as Platshallarnamn) {
    case 'samverkan':
      return ordet(samverkan);
    case 'projekt':
      return ordet(p?.namn);
    case 'fas':
      return ordet(fasord(p?.fas ?? null));
    case 'tidplan':
      return ordet(p && tidplansord(p.tidplanFran, p.tidplanTill));
    case 'kostnadsår':
      return ordet(kostnad && `${kostnad.ar}`);
    case 'kostnad':
      return kostnad ? [siffra(`post:${kostnad.id}:belopp`)] : null;
    case 'fördelning':
      return kostnad ? [text('på '), siffra(`post:${kostnad.id}:antal`), text(' '), siffra(`post:${kostnad.id}:fordelas`)] : null;
    default:
      return null;
  }
};

/** Null: the placeholder does not give paragraphs. */
const styckena = (namn: string, { projekt: p }: Mallfakta): readonly Textnod[] | null => {
  switch (namn as Platshallarnamn) {
    case 'om projektet':
      return p ? [stycke(text(omProjektet(p)))] : [];
    case 'beskrivning':
      return fritext(p?.beskrivning);
    case 'tidigare beslut':
      return fritext(p && tidigareBeslut(p));
    case 'läget':
      return fritext(p && lagesord(p.status));
    case 'kostnader':
      return (p?.kostnader ?? []).flatMap(kostnaden);
    default:
      return null;
  }
};

/** What a person has written: a paragraph per line. */
const fritext = (t: string | null | undefined): readonly Textnod[] =>
  (t ?? '')
    .split(/\n+/)
    .map((rad) => rad.trim())
    .filter((rad) => rad !== '')
    .map((rad) => stycke(text(rad)));

const kostnaden = (k: Kostnadsfakta): readonly Textnod[] => {
  const post = (namn: string): Textnod => siffra(`post:${k.id}:${namn}`);
  const slut = [
    ...(k.utanforBudget ? [` Beloppet ligger utanför den beslutade budgeten för ${k.ar}.`] : []),
    ...(k.antagande ? [` Fördelningen bygger på ett antagande: ${k.antagande.trim().replace(/\.$/, '')}.`] : []),
  ].join('');
  const mening = stycke(text(`${k.namn}: kostnaden för ${k.ar} är `), post('belopp'), text('. Den fördelas på '), post('antal'), text(' '), post('fordelas'), text(`.${slut}`));
  if (k.andelar.length < 2 || k.andelar.length > FLEST_ANDELAR) return [mening];
  const cell = (type: 'table_header' | 'table_cell', innehall: Textnod): Textnod => ({ type, content: [stycke(innehall)] });
  const rad = (...content: Textnod[]): Textnod => ({ type: 'table_row', content });
  const rader = k.andelar.map((a) => rad(cell('table_cell', text(a.kommun)), cell('table_cell', post(`andel:${a.kommunkod}`))));
  return [mening, { type: 'table', content: [rad(cell('table_header', text('Kommun')), cell('table_header', text(`Andel ${k.ar}`))), ...rader] }];
};

/** 'Upphandling: Upphandling av skrivare' says its word once, and the rubrik is no longer than it may be. */
const utanUpprepning = (avsnitt: Textnod): Textnod => {
  const rad = (avsnitt.content?.[0]?.content ?? []).map((n) => n.text ?? '').join('');
  const [ordet = '', ...resten] = rad.split(': ');
  const efter = resten.join(': ');
  const en = efter !== '' && efter.toLowerCase().startsWith(ordet.toLowerCase()) ? efter : rad;
  return en === '' ? avsnitt : { type: 'doc', content: [stycke(text(en.slice(0, LANGSTA_RUBRIK)))] };
};
