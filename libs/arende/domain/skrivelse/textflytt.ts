import * as Y from 'yjs';

/**
 * Where a run of characters, or a part of the structure, went when it was written anew: `tecken` one to one, `efter` and `fore` all of
 * it to one side of a character, `plats` to where the outermost node that went away stood.
 */
export interface Textflytt {
  readonly klient: number;
  readonly fran: number;
  readonly antal: number;
  readonly tillKlient: number;
  readonly till: number;
  readonly slag: 'tecken' | 'efter' | 'fore' | 'plats';
}

/** What is compared at most in one change, in characters times characters: then texts are compared at their ends, and then not at all. */
const MEST_JAMFORT = 4_000_000;
/** A shorter likeness within a longer text is chance. */
const KORTAST_LIKHET = 3;

/** A run of text with the id of each of its characters. */
interface Bit {
  readonly text: string;
  readonly id: readonly Y.ID[];
}
interface Likhet {
  readonly langd: number;
  readonly iGammal: number;
  readonly iNy: number;
}

export const iMangd = (ds: Y.Transaction['deleteSet'], klient: number, klocka: number): boolean => Y.isDeleted(ds, Y.createID(klient, klocka));

const typen = (led: Y.Item): unknown => (led.content instanceof Y.ContentType ? led.content.type : null);

/** The runs of a text whose characters `ar` holds for; a character that stands and that it does not hold for parts two runs. */
const bitar = (typ: Y.XmlText, ar: (led: Y.Item) => boolean): Bit[] => {
  const ut: Bit[] = [];
  let text = '';
  let id: Y.ID[] = [];
  const klar = (): void => {
    if (text !== '') ut.push({ text, id });
    text = '';
    id = [];
  };
  for (let led = typ._start; led !== null; led = led.right) {
    if (!(led.content instanceof Y.ContentString)) continue;
    if (ar(led)) {
      text += led.content.str;
      for (let i = 0; i < led.length; i++) id.push(Y.createID(led.id.client, led.id.clock + i));
    } else if (!led.deleted) klar();
  }
  klar();
  return ut;
};

const del = (b: Bit, fran: number, till: number): Bit => ({ text: b.text.slice(fran, till), id: b.id.slice(fran, till) });

const iAndarna = (gammal: string, ny: string): Likhet => {
  const plats = ny.indexOf(gammal);
  if (plats >= 0) return { langd: gammal.length, iGammal: 0, iNy: plats };
  const kortast = Math.min(gammal.length, ny.length);
  let fore = 0;
  while (fore < kortast && gammal[fore] === ny[fore]) fore++;
  let efter = 0;
  while (efter < kortast && gammal.at(-1 - efter) === ny.at(-1 - efter)) efter++;
  return fore >= efter ? { langd: fore, iGammal: 0, iNy: 0 } : { langd: efter, iGammal: gammal.length - efter, iNy: ny.length - efter };
};

/** How much may still be compared. */
interface Ork {
  kvar: number;
}

/** The longest run that both have. */
const langstaLikhet = (gammal: string, ny: string, ork: Ork): Likhet => {
  const ends = iAndarna(gammal, ny);
  ork.kvar -= gammal.length + ny.length;
  if (ends.langd === gammal.length || gammal.length * ny.length > ork.kvar) return ends;
  ork.kvar -= gammal.length * ny.length;
  let basta: Likhet = { langd: 0, iGammal: 0, iNy: 0 };
  let forra = new Uint32Array(ny.length + 1);
  for (let i = 1; i <= gammal.length; i++) {
    const rad = new Uint32Array(ny.length + 1);
    for (let j = 1; j <= ny.length; j++) {
      if (gammal[i - 1] !== ny[j - 1]) continue;
      const langd = (forra[j - 1] ?? 0) + 1;
      rad[j] = langd;
      if (langd > basta.langd) basta = { langd, iGammal: i - langd, iNy: j - langd };
    }
    forra = rad;
  }
  return basta;
};

const tecken = (b: Bit, i: number): Y.ID => b.id[i] ?? Y.createID(0, 0);

/** Runs of ids that follow upon each other, on both sides. */
const somFlyttar = (gammal: Bit, ny: Bit): Textflytt[] => {
  const ut: Textflytt[] = [];
  for (let i = 0; i < gammal.text.length; i++) {
    const [g, n, sist] = [tecken(gammal, i), tecken(ny, i), ut.at(-1)];
    if (sist && sist.klient === g.client && sist.tillKlient === n.client && sist.fran + sist.antal === g.clock && sist.till + sist.antal === n.clock)
      ut[ut.length - 1] = { ...sist, antal: sist.antal + 1 };
    else ut.push({ klient: g.client, fran: g.clock, antal: 1, tillKlient: n.client, till: n.clock, slag: 'tecken' });
  }
  return ut;
};

/** The rest of a text some of which moved lies beside what moved. */
const vidSidan = (b: Bit, granne: Y.ID, slag: 'efter' | 'fore'): Textflytt[] =>
  somFlyttar(b, b).map((f) => ({ ...f, tillKlient: granne.client, till: granne.clock, slag }));

/** Which of the old run is found again in the new ones, the longest first. What is used up goes away from `nya`. */
const para = (gammal: Bit, nya: Bit[], ork: Ork, kortast: number): Textflytt[] => {
  if (gammal.text === '') return [];
  let basta: (Likhet & { readonly nr: number }) | null = null;
  for (const [nr, ny] of nya.entries()) {
    if (ork.kvar <= 0) break;
    const likhet = langstaLikhet(gammal.text, ny.text, ork);
    if (likhet.langd > (basta?.langd ?? 0)) basta = { ...likhet, nr };
  }
  if (!basta || basta.langd < Math.min(kortast, gammal.text.length)) return [];
  const [{ langd, iGammal, iNy, nr }, ny] = [basta, nya[basta.nr]];
  if (!ny) return [];
  nya.splice(nr, 1, ...[del(ny, 0, iNy), del(ny, iNy + langd, ny.text.length)].filter((b) => b.text !== ''));
  const [fore, efter] = [del(gammal, 0, iGammal), del(gammal, iGammal + langd, gammal.text.length)];
  const [funna, funnaEfter] = [para(fore, nya, ork, kortast), para(efter, nya, ork, kortast)];
  return [
    ...(funna.length > 0 ? funna : vidSidan(fore, tecken(ny, iNy), 'fore')),
    ...somFlyttar(del(gammal, iGammal, iGammal + langd), del(ny, iNy, iNy + langd)),
    ...(funnaEfter.length > 0 ? funnaEfter : vidSidan(efter, tecken(ny, iNy + langd - 1), 'efter')),
  ];
};

/** Everything within a node that went away points to where the node stood. */
const platserI = (led: Y.Item, ankare: Y.ID): Textflytt[] => {
  const ut: Textflytt[] = [{ klient: led.id.client, fran: led.id.clock, antal: led.length, tillKlient: ankare.client, till: ankare.clock, slag: 'plats' }];
  const typ = typen(led);
  if (!(typ instanceof Y.AbstractType)) return ut;
  for (let barn = typ._start; barn !== null; barn = barn.right) ut.push(...platserI(barn, ankare));
  return ut;
};

/** Neighbouring ids that went to one place are told as one. */
const tatare = (platser: readonly Textflytt[]): Textflytt[] => {
  const ut: Textflytt[] = [];
  for (const p of platser.toSorted((a, b) => a.klient - b.klient || a.fran - b.fran)) {
    const sist = ut.at(-1);
    if (sist && sist.klient === p.klient && sist.fran + sist.antal === p.fran && sist.tillKlient === p.tillKlient && sist.till === p.till)
      ut[ut.length - 1] = { ...sist, antal: sist.antal + p.antal };
    else ut.push(p);
  }
  return ut;
};

/** Marks begin and end beside the character before them. */
const formatI = (typ: Y.XmlText): Textflytt[] => {
  const ut: Textflytt[] = [];
  let fore: Y.ID | null = null;
  for (let led = typ._start; led !== null; led = led.right) {
    if (led.content instanceof Y.ContentString) fore = led.lastId;
    else if (fore) ut.push({ klient: led.id.client, fran: led.id.clock, antal: led.length, tillKlient: fore.client, till: fore.clock, slag: 'efter' });
  }
  return ut;
};

export const arDod = (typ: unknown): boolean => typ instanceof Y.AbstractType && typ._item !== null && typ._item.deleted;

/** The texts in which something new stands. */
const nyaBitar = ({ doc, beforeState, afterState }: Y.Transaction): Bit[] => {
  const texter = new Set<Y.XmlText>();
  for (const [klient, till] of afterState) {
    const fran = beforeState.get(klient) ?? 0;
    const led = doc.store.clients.get(klient);
    if (till === fran || !led) continue;
    for (let i = Y.findIndexSS(led, fran); i < led.length; i++) {
      const l = led[i];
      if (l instanceof Y.Item && !l.deleted && l.content instanceof Y.ContentString && l.parent instanceof Y.XmlText) texter.add(l.parent);
    }
  }
  return [...texter].flatMap((t) => bitar(t, (l) => !l.deleted && l.id.clock >= (beforeState.get(l.id.client) ?? 0)));
};

/**
 * What a change moved. The editor's binding knows no moves: a paragraph that is split, joined, made a heading or a point is written
 * anew, in whole or in part, and the old goes away with what others write in it meanwhile. The text that went away is found again in
 * the text that came. Ask before the transaction's garbage is collected (`beforeObserverCalls`, `afterTransaction`). The last one that
 * speaks of an id holds. A likeness shorter than `kortast` characters within a longer text is taken for chance.
 * Source: domain handbook 5, Tjänsteskrivelse.
 * @example a paragraph "Hej" (1:1-3) made a heading (2:2-4) // [{ klient: 1, fran: 1, antal: 3, tillKlient: 2, till: 2, slag: 'tecken' }]
 */
export const flyttadI = (transaktion: Y.Transaction, kortast = KORTAST_LIKHET): readonly Textflytt[] => {
  const { deleteSet, beforeState } = transaktion;
  if (deleteSet.clients.size === 0) return [];
  const gamla = new Set<Y.XmlText>();
  const platser: Textflytt[] = [];
  const funnits = (led: Y.Item): boolean => led.deleted && led.id.clock < (beforeState.get(led.id.client) ?? 0) && iMangd(deleteSet, led.id.client, led.id.clock);
  Y.iterateDeletedStructs(transaktion, deleteSet, (led) => {
    if (!(led instanceof Y.Item)) return;
    if (led.content instanceof Y.ContentString && led.parent instanceof Y.XmlText && funnits(led)) gamla.add(led.parent);
    if (led.content instanceof Y.ContentType && !arDod(led.parent)) platser.push(...platserI(led, led.id));
  });
  if (gamla.size === 0) return tatare(platser);
  const nya = nyaBitar(transaktion);
  const ork: Ork = { kvar: MEST_JAMFORT };
  const gamlaBitar = [...gamla].flatMap((t) => bitar(t, funnits)).sort((a, b) => b.text.length - a.text.length);
  return [...tatare(platser), ...[...gamla].filter(arDod).flatMap(formatI), ...gamlaBitar.flatMap((b) => para(b, nya, ork, kortast))];
};

/** The place that something moved to. */
export interface Textplats {
  readonly id: Y.ID;
  /** `tecken`: the character itself; `efter`, `fore`: beside it; `plats`: where a node stood. */
  readonly slag: Textflytt['slag'];
}

/** Where the last move took an id; null: it has not moved. */
export const flyttadTill = (flyttar: readonly Textflytt[], id: Y.ID): Textplats | null => {
  for (let i = flyttar.length - 1; i >= 0; i--) {
    const f = flyttar[i];
    if (!f || f.klient !== id.client || id.clock < f.fran || id.clock >= f.fran + f.antal) continue;
    return { id: Y.createID(f.tillKlient, f.slag === 'tecken' ? f.till + id.clock - f.fran : f.till), slag: f.slag };
  }
  return null;
};
