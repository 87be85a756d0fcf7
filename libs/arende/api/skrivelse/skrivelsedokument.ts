import * as Y from 'yjs';
import {
  type Avsnitt, type Avsnittsnamn, avsnittsnamn, avsnittsvariant, lagaFragment, lasFragment, otillatetInnehall, OtillatetInnehall, provaAvsnitt, provaMattTillsammans, type Skrivelseinnehall,
  type Skrivspar, skrivFragment, taInOchRadda, type Textflytt, type Textmatt, textschema,
  type Textvariant,
} from '@gemensam/arende/domain';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';

/** Most structs (runs, nodes, attributes, marks) in one change, and most new numbers of writers: what a paste of forty pages needs, and not more. */
const FLEST_STRUKTURER = 40_000;
const FLEST_KLIENTER = 50;
export const STORSTA_TILLSTAND = 8_000_000;
/** How many moves of text are remembered, for those who write on without having seen them. */
const FLEST_FLYTTAR = 1_000;

const SCHEMAN = { rad: () => textschema('rad'), forslag: () => textschema('forslag'), text: () => textschema('text') } as const;
const variant = (namn: string): Textvariant => avsnittsvariant[avsnittsnamn.find((a) => a === namn) ?? 'bakgrund'];
const schemaFor = (namn: Avsnittsnamn) => SCHEMAN[avsnittsvariant[namn]]();

/** A change as it came: decoded once, before the transaction. */
export interface Andring {
  readonly bytes: Uint8Array;
  /** The numbers under which something is written in it, with how far each reaches. */
  readonly klienter: ReadonlyMap<number, number>;
}

/** Null: not a change that Yjs has written. Refused: far larger than any editor makes. */
export const avkodaAndring = (bytes: Uint8Array): Andring | Avslag | null => {
  const avkodad = utanFel(() => Y.decodeUpdate(bytes));
  if (!avkodad) return null;
  if (avkodad.structs.length > FLEST_STRUKTURER) return forStorAndring(`högst ${FLEST_STRUKTURER.toLocaleString('sv-SE')} delar (stycken, punkter, celler och formateringar)`);
  const klienter = new Map<number, number>();
  for (const s of avkodad.structs)
    if (!(s instanceof Y.Skip)) klienter.set(s.id.client, Math.max(klienter.get(s.id.client) ?? 0, s.id.clock + s.length));
  return [...klienter].every(([k, till]) => Number.isSafeInteger(k) && k >= 0 && Number.isSafeInteger(till)) ? { bytes, klienter } : null;
};

/** Foreign bytes are decoded and applied by code that throws whatever it meets; whatever that is says that they are not a change. */
const utanFel = <T>(fn: () => T): T | null => {
  try {
    return fn();
  } catch {
    return null;
  }
};

export const arVektor = (bytes: Uint8Array): boolean => utanFel(() => Y.decodeStateVector(bytes)) !== null;

/** What a change led to. */
export interface Mottagen {
  readonly tillstand: Uint8Array;
  /** The sections that changed, as they are now, with their sizes. */
  readonly avsnitt: ReadonlyMap<Avsnittsnamn, { readonly innehall: Avsnitt; readonly matt: Textmatt }>;
  /** What has moved in the text, with what this change moved; null: nothing did. */
  readonly flyttar: readonly Textflytt[] | null;
}

/** The shared document of one tjänsteskrivelse in memory, for the length of one request. */
export class Skrivelsedokument {
  private constructor(
    private readonly doc: Y.Doc,
    private readonly portalensKlient: number,
  ) {}

  static oppna(tillstand: Uint8Array, portalensKlient: number): Skrivelsedokument {
    const dokument = new Skrivelsedokument(nyttDokument(), portalensKlient);
    Y.applyUpdate(dokument.doc, tillstand);
    dokument.doc.clientID = portalensKlient;
    return dokument;
  }

  /** A document that holds a text: what was written before several could, or prefilled. */
  static av(innehall: Skrivelseinnehall, portalensKlient: number): Skrivelsedokument {
    const dokument = new Skrivelsedokument(nyttDokument(), portalensKlient);
    dokument.doc.clientID = portalensKlient;
    dokument.doc.transact(() => {
      for (const namn of avsnittsnamn) skrivFragment(dokument.doc.getXmlFragment(namn), innehall[namn], schemaFor(namn));
    });
    return dokument;
  }

  tillstand(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  vektor(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** What one who has what the vector says lacks. */
  saknas(vektor: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, vektor);
  }

  /** The numbers of a change under which it brings something that is not here. */
  nyaKlienter({ klienter }: Andring): readonly number[] {
    return [...klienter].filter(([k, till]) => till > Y.getState(this.doc.store, k)).map(([k]) => k);
  }

  /**
   * Takes a change in, puts back what fell away with a paragraph that another wrote anew meanwhile, mends the structure where two changes do not fit each other, and judges every section that it touched.
   * Null: nothing in it was new. `ofullstandig`: it builds on what has not come yet. After a refusal the document is thrown away.
   */
  taEmot(andring: Andring, matt: (namn: Avsnittsnamn) => Textmatt, kanda: readonly Textflytt[] = []): Mottagen | 'ofullstandig' | Avslag | null {
    if (this.nyaKlienter(andring).length > FLEST_KLIENTER) return otillatetInnehall('text');
    const rorda = new Set<Avsnittsnamn>();
    for (const namn of avsnittsnamn) this.doc.getXmlFragment(namn).observeDeep(() => rorda.add(namn));
    let andrat = false;
    this.doc.on('update', () => (andrat = true));
    const flyttar = utanFel(() => taInOchRadda(this.doc, andring.bytes, kanda, this.doc.getXmlFragment('bakgrund'), variant));
    if (flyttar === null) return otillatetInnehall('text');
    if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null) return 'ofullstandig';
    if (!andrat) return null;
    if ([...this.doc.share.keys()].some((nyckel) => !avsnittsnamn.some((namn) => namn === nyckel))) return otillatetInnehall('text');
    const bedomd = this.bedom(rorda, matt);
    return arAvslag(bedomd) ? bedomd : { ...bedomd, flyttar: flyttar.length > 0 ? [...kanda, ...flyttar].slice(-FLEST_FLYTTAR) : null };
  }

  private bedom(rorda: ReadonlySet<Avsnittsnamn>, matt: (namn: Avsnittsnamn) => Textmatt): Omit<Mottagen, 'flyttar'> | Avslag {
    const avsnitt = new Map<Avsnittsnamn, { innehall: Avsnitt; matt: Textmatt }>();
    // A copy: what is mended is seen by the same observers.
    for (const namn of [...rorda]) {
      const last = this.last(namn);
      if (!last) return otillatetInnehall(namn);
      const innehall = provaAvsnitt(namn, last.nod);
      if (arAvslag(innehall)) return innehall;
      avsnitt.set(namn, { innehall, matt: last.matt });
    }
    const alla = avsnittsnamn.map((namn) => avsnitt.get(namn)?.matt ?? matt(namn));
    const stort = provaMattTillsammans(alla);
    if (stort) return stort;
    const tillstand = this.tillstand();
    return tillstand.length > STORSTA_TILLSTAND ? forMycketHistorik : { tillstand, avsnitt };
  }

  private last(namn: Avsnittsnamn): ReturnType<typeof lasFragment> | null {
    const fragment = this.doc.getXmlFragment(namn);
    try {
      this.doc.transact(() => lagaFragment(fragment, avsnittsvariant[namn], schemaFor(namn)));
      return lasFragment(fragment, schemaFor(namn));
    } catch (fel) {
      if (fel instanceof OtillatetInnehall || fel instanceof RangeError || fel instanceof TypeError) return null;
      throw fel;
    }
  }

  /** Who wrote each run of each section. */
  spar(namn: Avsnittsnamn): readonly Skrivspar[] {
    return lasFragment(this.doc.getXmlFragment(namn), schemaFor(namn)).spar;
  }

  /** The portal's own number in the document. */
  get klient(): number {
    return this.portalensKlient;
  }
}

/** Refuses a change by the limit that it passed. */
export const forStorAndring = (grans: string): Avslag =>
  avslag({
    regel: 'För stor ändring',
    kalla: 'Domänregel 5, tjänsteskrivelse',
    text: `En ändring får ha ${grans}.`,
    utvag: 'Klistra in texten i mindre delar, eller lägg den i en handling.',
  });

const forMycketHistorik: Avslag = avslag({
  regel: 'För lång text',
  kalla: 'Domänregel 5, tjänsteskrivelse',
  text: 'Textens ändringar tar för stor plats.',
  utvag: 'Korta texten, eller lägg detaljerna i en handling.',
});

const nyttDokument = (): Y.Doc => {
  const doc = new Y.Doc({ gc: true });
  for (const namn of avsnittsnamn) doc.getXmlFragment(namn);
  return doc;
};
