import { arAvslag, type Avslag, avslag, type Belopp, type Brak, type Datum, type Utfall } from '@gemensam/shared/domain';
import { beraknaBelopp } from './berakna-andelar';
import type { Deltagare, Fordelningsunderlag, Nyckel, Nyckeltyp, Nyckelvarde } from './nyckel';
import { arInmatningsnyckel, nyckelvardetext, tolkaNyckelvarden } from './nyckelvarden';

/** A post as it stands today, öre: its frozen underlag and the share in force of each kommun, in the order of `kommuner`; null: takes no part. */
export interface Simuleringspost {
  readonly id: string;
  readonly namn: string;
  readonly fordelningNummer: number;
  readonly underlag: Fordelningsunderlag;
  readonly idag: readonly (Belopp | null)[];
}

/** The loaded populations of one reference date, in the order of `kommuner`; null: not known. */
export interface Simuleringsfolkmangd {
  readonly datum: Datum;
  readonly kalla: string;
  readonly antal: readonly (bigint | null)[];
}

/** What a simulation starts from: the year's posts, the kommuner as rows, and the populations there are. */
export interface Simuleringsgrund {
  readonly ar: number;
  readonly kommuner: readonly (Deltagare & { readonly medlem: boolean })[];
  readonly poster: readonly Simuleringspost[];
  readonly folkmangder: readonly Simuleringsfolkmangd[];
  /** The date a key by population starts from where the post has none: the newest known on the business date. */
  readonly forvaltDatum: Datum | null;
}

/** What is different in one post. What is left out is as today. */
export interface Postandring {
  readonly totalt?: Belopp;
  readonly nyckeltyp?: Nyckeltyp;
  readonly andelLika?: Brak;
  /** Null: the populations as printed in the post's source. */
  readonly referensdatum?: Datum | null;
  /** Kommuner that take part beside those of today, and those of today that do not, each in order of kommunkod. */
  readonly till?: readonly string[];
  readonly fran?: readonly string[];
  /** Values as typed, by kommunkod, for a key that is entered per kommun. Those left out are as today. */
  readonly varden?: Readonly<Record<string, string>>;
}

/** All changes of a simulation: kommuner that take part in nothing, and changes by post. Their order means nothing. */
export interface Simuleringsandringar {
  readonly utan: readonly string[];
  readonly poster: Readonly<Record<string, Postandring>>;
}

export const INGA_ANDRINGAR: Simuleringsandringar = { utan: [], poster: {} };

/** One post in the simulation. Refused: `avslag` says why, and the post is in no sum, neither of today nor of the simulation. */
export interface Simuleringskolumn {
  readonly id: string;
  readonly andrad: boolean;
  readonly avslag: Avslag | null;
  /** What is allocated; null when refused. */
  readonly totalt: Belopp | null;
  readonly totaltIdag: Belopp;
  /** By kommun, in the order of the grund; null: takes no part, or the post is refused. */
  readonly belopp: readonly (Belopp | null)[];
  readonly idag: readonly (Belopp | null)[];
}

/** One kommun over the posts that can be calculated, öre. */
export interface Simuleringsrad extends Deltagare {
  readonly deltar: boolean;
  readonly summa: Belopp;
  readonly idag: Belopp;
  readonly skillnad: Belopp;
}

/** Kommun x post as it would be, beside today, öre. Every row and column adds up. */
export interface Simulering {
  readonly kolumner: readonly Simuleringskolumn[];
  readonly rader: readonly Simuleringsrad[];
  readonly summa: Belopp;
  readonly idag: Belopp;
  readonly skillnad: Belopp;
}

const KALLA = 'Simulering';

/** The kommuner that take part in a post after the changes, by kommunkod. */
export const simuleradeDeltagare = (post: Simuleringspost, andringar: Simuleringsandringar): readonly string[] => {
  const a = andringar.poster[post.id];
  const bort = new Set([...(a?.fran ?? []), ...andringar.utan]);
  const till = a?.till ?? [];
  const alla = till.length === 0 ? dagensKoder(post) : [...new Set([...dagensKoder(post), ...till])].sort();
  return alla.filter((kod) => !bort.has(kod));
};

const koderIdag = new WeakMap<Simuleringspost, readonly string[]>();

/** Those that take part today, by kommunkod, put in order once. */
const dagensKoder = (post: Simuleringspost): readonly string[] => {
  const redan = koderIdag.get(post);
  if (redan) return redan;
  const koder = [...new Set(post.underlag.deltagare.map((d) => d.kommunkod))].sort();
  koderIdag.set(post, koder);
  return koder;
};

/** The reference date of a key by population; undefined for the other keys. */
const datumFor = (nyckel: Nyckel): Datum | null | undefined => (nyckel.typ === 'invanarantal' || nyckel.typ === 'blandad' ? nyckel.datum : undefined);

/** Does the post have populations that its own source printed without a date? */
export const harTryckt = (post: Simuleringspost): boolean => datumFor(post.underlag.nyckel) === null;

const frysta = (nyckel: Nyckel): readonly Nyckelvarde<bigint>[] => (nyckel.typ === 'invanarantal' || nyckel.typ === 'blandad' ? nyckel.folkmangd : []);

/** The reference date a post is calculated by when its key is by population: the chosen one, that of today, else the one to start from. */
export const simuleratDatum = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring | undefined): Datum | null => {
  if (a?.referensdatum !== undefined) return a.referensdatum;
  const idag = datumFor(post.underlag.nyckel);
  return idag !== undefined ? idag : grund.forvaltDatum;
};

const inlastaVarden = new WeakMap<Simuleringsfolkmangd, readonly Nyckelvarde<bigint>[]>();

/** The loaded populations of a date as values of a key, made once for all posts. */
const inlasta = (grund: Simuleringsgrund, f: Simuleringsfolkmangd): readonly Nyckelvarde<bigint>[] => {
  const redan = inlastaVarden.get(f);
  if (redan) return redan;
  const varden = grund.kommuner.flatMap(({ kommunkod }, i): Nyckelvarde<bigint>[] => {
    const antal = f.antal[i] ?? null;
    return antal === null ? [] : [{ kommunkod, varde: antal, kalla: f.kalla, datum: f.datum }];
  });
  inlastaVarden.set(f, varden);
  return varden;
};

/** The populations of a date as they are loaded; where one is not, that which the post froze for the same date. */
const folkmangdVid = (grund: Simuleringsgrund, post: Simuleringspost, datum: Datum | null): Utfall<readonly Nyckelvarde<bigint>[]> => {
  const egna = datumFor(post.underlag.nyckel) === datum ? frysta(post.underlag.nyckel) : [];
  if (datum === null) {
    if (harTryckt(post)) return egna;
    return avslag({
      regel: 'Folkmängd saknas',
      kalla: 'Grundregel E1: deltagande utan känd folkmängd är ett fel, inte noll',
      text: 'Posten har ingen folkmängd från sin källa att räkna på.',
      utvag: 'Välj ett datum med inläst folkmängd.',
      falt: 'referensdatum',
    });
  }
  const inlast = grund.folkmangder.find((f) => f.datum === datum);
  const varden = inlast ? inlasta(grund, inlast) : [];
  if (varden.length === grund.kommuner.length) return varden;
  const kanda = new Set(varden.map((v) => v.kommunkod));
  return [...varden, ...egna.filter((v) => !kanda.has(v.kommunkod))];
};

/**
 * The values of a key that is entered per kommun, as they are typed: those of today where the key is the same, empty otherwise,
 * with what the simulation changed.
 *
 * @example simuleradeVarden(post, { varden: { '2580': '60' } })['2580'] // '60'
 */
export const simuleradeVarden = (post: Simuleringspost, a: Postandring | undefined): Readonly<Record<string, string>> => {
  const { nyckel } = post.underlag;
  if (a?.nyckeltyp !== undefined && a.nyckeltyp !== nyckel.typ) return a.varden ?? {};
  const text = (typ: 'fast_belopp' | 'procent' | 'antal', varden: readonly { readonly kommunkod: string; readonly vikt: bigint; readonly namnare: bigint }[]) =>
    Object.fromEntries(varden.map((v) => [v.kommunkod, nyckelvardetext(typ, v.vikt, v.namnare)]));
  const idag =
    nyckel.typ === 'fast_belopp' ? text(nyckel.typ, nyckel.belopp.map((v) => ({ kommunkod: v.kommunkod, vikt: v.varde, namnare: 1n })))
    : nyckel.typ === 'procent' ? text(nyckel.typ, nyckel.procent.map((v) => ({ kommunkod: v.kommunkod, vikt: v.varde.taljare, namnare: v.varde.namnare })))
    : nyckel.typ === 'antal' ? text(nyckel.typ, nyckel.antal.map((v) => ({ kommunkod: v.kommunkod, vikt: v.varde, namnare: 1n })))
    : {};
  return { ...idag, ...a?.varden };
};

const nyckelFor = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring, deltagare: readonly string[]): Utfall<Nyckel> => {
  const idag = post.underlag.nyckel;
  const typ = a.nyckeltyp ?? idag.typ;
  if (typ === 'lika') return { typ };
  if (arInmatningsnyckel(typ)) {
    const varden = Object.entries(simuleradeVarden(post, a)).map(([kommunkod, varde]) => ({ kommunkod, varde }));
    return tolkaNyckelvarden({ typ, enhet: idag.typ === 'antal' ? idag.enhet : 'enheter', varden, deltagare, kalla: KALLA });
  }
  const datum = simuleratDatum(grund, post, a);
  const folkmangd = folkmangdVid(grund, post, datum);
  if (arAvslag(folkmangd)) return folkmangd;
  if (typ === 'invanarantal') return { typ, datum, folkmangd };
  const andelLika = a.andelLika ?? (idag.typ === 'blandad' ? idag.andelLika : { taljare: 1n, namnare: 2n });
  return { typ: 'blandad', andelLika, datum, folkmangd };
};

const oforandrad = (post: Simuleringspost): Simuleringskolumn => ({
  id: post.id, andrad: false, avslag: null, totalt: post.underlag.totalt, totaltIdag: post.underlag.totalt, belopp: post.idag, idag: post.idag,
});

/** The kommuner of a grund by kommunkod, with their place in its order. */
type Platser = ReadonlyMap<string, Deltagare & { readonly plats: number }>;

/** `deltagare` stand in order of kommunkod. */
const raknaPost = (grund: Simuleringsgrund, platser: Platser, post: Simuleringspost, a: Postandring, deltagare: readonly string[]): Simuleringskolumn => {
  const idag = { id: post.id, andrad: true, totaltIdag: post.underlag.totalt, idag: post.idag };
  const nej = (skal: Avslag): Simuleringskolumn => ({ ...idag, avslag: skal, totalt: null, belopp: grund.kommuner.map(() => null) });
  const nyckel = nyckelFor(grund, post, a, deltagare);
  if (arAvslag(nyckel)) return nej(nyckel);
  const totalt = a.totalt ?? post.underlag.totalt;
  const medNamn = deltagare.map((kommunkod) => platser.get(kommunkod) ?? { kommunkod, namn: kommunkod, plats: -1 });
  const andelar = beraknaBelopp({ totalt, avrundningsenhet: post.underlag.avrundningsenhet, nyckel, deltagare: medNamn });
  if (arAvslag(andelar)) return nej(andelar);
  const belopp = grund.kommuner.map((): Belopp | null => null);
  medNamn.forEach(({ plats }, n) => {
    if (plats >= 0) belopp[plats] = andelar[n] ?? null;
  });
  return { ...idag, avslag: null, totalt, belopp };
};

/** What each kommun pays today over the posts given. */
const radernaIdag = (grund: Simuleringsgrund, kolumner: readonly Simuleringskolumn[]): readonly Belopp[] =>
  grund.kommuner.map((_, i) => kolumner.reduce((s, k) => s + (k.idag[i] ?? 0n), 0n));

const laggIhop = (grund: Simuleringsgrund, kolumner: readonly Simuleringskolumn[], utan: ReadonlySet<string>, allaIdag: readonly Belopp[]): Simulering => {
  const raknade = kolumner.filter((k) => k.avslag === null);
  const idagen = raknade.length === kolumner.length ? allaIdag : radernaIdag(grund, raknade);
  const rader = grund.kommuner.map(({ kommunkod, namn }, i): Simuleringsrad => {
    const idag = idagen[i] ?? 0n;
    let skillnad = 0n;
    for (const k of raknade) if (k.andrad) skillnad += (k.belopp[i] ?? 0n) - (k.idag[i] ?? 0n);
    return { kommunkod, namn, deltar: !utan.has(kommunkod), summa: idag + skillnad, idag, skillnad };
  });
  const [summa, idag] = [rader.reduce((s, r) => s + r.summa, 0n), rader.reduce((s, r) => s + r.idag, 0n)];
  return { kolumner, rader, summa, idag, skillnad: summa - idag };
};

/**
 * Makes the function that gives the whole matrix for a set of changes (domain rules E1 and E2, by the functions that count when a
 * post is stored). A post that nothing touches keeps its shares in force to the öre; a touched one is allocated anew by its frozen
 * rounding unit, today's key where it is not changed, and the populations loaded for its date. A post that cannot be calculated
 * carries its refusal and stands in no sum. The answer depends on the changes only, not on their order or on earlier calls; what an
 * earlier call calculated of the same post is used again. Units: öre. Nothing is stored.
 *
 * @example nySimulator(grund)({ utan: ['2514'], poster: {} }).rader // the matrix without Kalix
 */
export const nySimulator = (grund: Simuleringsgrund): ((andringar: Simuleringsandringar) => Simulering) => {
  const platser: Platser = new Map(grund.kommuner.map(({ kommunkod, namn }, plats) => [kommunkod, { kommunkod, namn, plats }]));
  const idag = new Map(grund.poster.map((p) => [p.id, { koder: simuleradeDeltagare(p, INGA_ANDRINGAR).join(), kolumn: oforandrad(p) }]));
  const senaste = new Map<string, { readonly andring: Postandring | undefined; readonly koder: string; readonly kolumn: Simuleringskolumn }>();
  const kolumnFor = (post: Simuleringspost, andringar: Simuleringsandringar): Simuleringskolumn => {
    const andring = andringar.poster[post.id];
    const deltagare = simuleradeDeltagare(post, andringar);
    const koder = deltagare.join();
    const grundkolumn = idag.get(post.id);
    if (andring === undefined && grundkolumn?.koder === koder) return grundkolumn.kolumn;
    const forr = senaste.get(post.id);
    if (forr && forr.andring === andring && forr.koder === koder) return forr.kolumn;
    const kolumn = raknaPost(grund, platser, post, andring ?? {}, deltagare);
    senaste.set(post.id, { andring, koder, kolumn });
    return kolumn;
  };
  const allaIdag = radernaIdag(grund, [...idag.values()].map((p) => p.kolumn));
  return (andringar) => laggIhop(grund, grund.poster.map((p) => kolumnFor(p, andringar)), new Set(andringar.utan), allaIdag);
};
