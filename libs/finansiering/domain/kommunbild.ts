import { type Belopp, type Datum, formateraBelopp } from '@gemensam/shared/domain';
import { type Atagandetillstand } from './atagande';
import { type Kostnadsslag, kostnadsslag, kostnadsslagText } from './kostnadspost';

/** How firm an amount in the picture of a kommun is, the firmest first. */
export const beloppslagen = ['beslutat', 'prognos', 'tillfragat'] as const;
export type Beloppslage = (typeof beloppslagen)[number];

/** An amount split by how firm its parts are; the parts add up to the amount. Öre. */
export type Lagesbelopp = Readonly<Record<Beloppslage, Belopp>>;

/** One kommun's share of one post, with what it has been asked for of it. */
export interface Kommunbildspost {
  readonly id: string;
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly projekt: { readonly id: string; readonly namn: string } | null;
  /** The share in force, öre. */
  readonly andel: Belopp;
  /** Fastställd by a decision. */
  readonly faststalld: boolean;
  readonly antagande: boolean;
  /** Null: the kommun has not been asked. */
  readonly atagande: { readonly tillstand: Atagandetillstand; readonly begart: Belopp; readonly atagit: Belopp; readonly sistaDag: Datum } | null;
}

/** What a kommun pays for one post or project in one year. */
export interface Kommunbildscell {
  readonly summa: Belopp;
  /** How firm it is, in words. */
  readonly lage: string;
  /** Null when several posts of the project fall in the same year. */
  readonly postId: string | null;
}

/** One post or project over the years; a year without a post is null. */
export interface Kommunbildsrad {
  readonly id: string;
  readonly namn: string;
  readonly projektId: string | null;
  readonly celler: readonly (Kommunbildscell | null)[];
  readonly summa: Belopp;
}

/** The rows of one kind of cost, with a sum per year. */
export interface Kommunbildsgrupp {
  readonly slag: Kostnadsslag;
  readonly rubrik: string;
  readonly rader: readonly Kommunbildsrad[];
  readonly belopp: readonly Belopp[];
  readonly summa: Belopp;
}

/** The whole picture: groups of rows, and per year how much is firm. Rows, columns and standings add up to the same. */
export interface Kommunbildsuppstallning {
  readonly ar: readonly number[];
  readonly grupper: readonly Kommunbildsgrupp[];
  readonly perAr: readonly Lagesbelopp[];
  readonly totalt: Lagesbelopp;
}

/** How many years one picture holds at most: they fit side by side on a sheet of paper. */
export const FLEST_AR = 10;

const INGET: Lagesbelopp = { beslutat: 0n, prognos: 0n, tillfragat: 0n };
const minsta = (a: Belopp, b: Belopp): Belopp => (a < b ? a : b);

/**
 * The three standings in words, as headings of columns.
 *
 * @example beloppslageText('tillfragat') // 'Tillfrågat'
 */
export const beloppslageText = (lage: Beloppslage): string => ({ beslutat: 'Beslutat', prognos: 'Prognos', tillfragat: 'Tillfrågat' })[lage];

/**
 * What the three standings mean, for who reads the picture.
 *
 * @example beloppslageForklaring('prognos') // 'Posten är planerad men inte fastställd.'
 */
export const beloppslageForklaring = (lage: Beloppslage): string =>
  ({
    beslutat: 'Posten är fastställd av nämnden, eller kommunen har beslutat om sitt åtagande.',
    prognos: 'Posten är planerad men inte fastställd.',
    tillfragat: 'Kommunen är tillfrågad men har inte beslutat. Det gäller också det som är förankrat eller avböjt.',
  })[lage];

/**
 * The sum of an amount's parts. Öre.
 *
 * @example lagessumma({ beslutat: 100n, prognos: 50n, tillfragat: 0n }) // 150n
 */
export const lagessumma = (b: Lagesbelopp): Belopp => b.beslutat + b.prognos + b.tillfragat;

/**
 * How firm a kommun's share of a post is (domain rules E5 and E6). A fastställd post is decided. Of another post, what the kommun
 * has decided about is decided; what it has been asked for without having decided (also when it declined) is asked; the rest of
 * the share is a forecast. A credit (a share below zero) that is not fastställd is a forecast: nobody is asked for less than nothing.
 * Unit: öre. The parts always add up to the share.
 *
 * @example delaEfterLage({ andel: 100n, faststalld: false, atagande: { tillstand: 'tillfragad', begart: 80n, atagit: 0n } }) // { beslutat: 0n, prognos: 20n, tillfragat: 80n }
 */
export const delaEfterLage = (p: Pick<Kommunbildspost, 'andel' | 'faststalld'> & { readonly atagande: Omfragat | null }): Lagesbelopp => {
  if (p.faststalld) return { ...INGET, beslutat: p.andel };
  if (p.andel <= 0n || p.atagande === null || p.atagande.tillstand === 'aterkallad') return { ...INGET, prognos: p.andel };
  const beslutat = p.atagande.tillstand === 'beslutad' ? minsta(p.atagande.atagit, p.andel) : 0n;
  const tillfragat = p.atagande.tillstand === 'beslutad' ? 0n : minsta(p.atagande.begart, p.andel);
  return { beslutat, tillfragat, prognos: p.andel - beslutat - tillfragat };
};

type Omfragat = Pick<NonNullable<Kommunbildspost['atagande']>, 'tillstand' | 'begart' | 'atagit'>;

/**
 * How firm a share is, in words; the amounts are said when the share is split between two standings.
 *
 * @example lagestext({ ...post, faststalld: true }) // 'Beslutat'
 */
export const lagestext = (p: Kommunbildspost): string => {
  if (p.faststalld) return 'Beslutat';
  const prognos = p.antagande ? 'Prognos, antagande' : 'Prognos';
  const { prognos: rest, ...delar } = delaEfterLage(p);
  const fragat = delar.beslutat + delar.tillfragat;
  if (fragat === 0n || p.atagande === null) return prognos;
  const svar = svarstext(p.atagande);
  return rest === 0n ? svar : `${svar} (${formateraBelopp(fragat)}), ${prognos.toLowerCase()} (${formateraBelopp(rest)})`;
};

const svarstext = (a: { readonly tillstand: Atagandetillstand; readonly sistaDag: Datum }): string => {
  switch (a.tillstand) {
    case 'beslutad':
      return 'Beslutat av kommunen';
    case 'forankrad':
      return `Förankrat, beslut senast ${a.sistaDag}`;
    case 'avbojd':
      return 'Avböjt';
    case 'tillfragad':
    case 'aterkallad':
      return `Tillfrågat, svar senast ${a.sistaDag}`;
  }
};

/**
 * The years that a picture shows: those asked for, in order, at most `FLEST_AR` of them and the latest kept; two years before and two
 * after the business year when none are asked for. Years outside 2000-2100, which no post can have, are brought to the nearest end.
 *
 * @example arsintervall(2021, null, null) // { fran: 2019, till: 2023 }
 */
export const arsintervall = (affarsar: number, franAr: number | null, tillAr: number | null): { readonly fran: number; readonly till: number } => {
  const mojligt = (ar: number): number => Math.min(2100, Math.max(2000, ar));
  const [a, b] = [mojligt(franAr ?? (tillAr === null ? affarsar - 2 : tillAr - 4)), mojligt(tillAr ?? (franAr === null ? affarsar + 2 : franAr + 4))];
  const till = Math.max(a, b);
  return { fran: Math.max(Math.min(a, b), till - FLEST_AR + 1), till };
};

/**
 * Lays out a kommun's shares as rows over years: one row per project, otherwise per name of post, under its kind of cost. Rows stand
 * in the order their first post comes. Every share is counted once, so that rows, years and standings add up to the same öre.
 * `ar`: the columns, oldest first; a post of another year is not counted.
 *
 * @example stallUppKommunbild([post2021, post2022], [2021, 2022]).totalt // the sum of both, by standing
 */
export const stallUppKommunbild = (poster: readonly Kommunbildspost[], ar: readonly number[]): Kommunbildsuppstallning => {
  const plats = new Map(ar.map((a, i) => [a, i]));
  const perAr = ar.map((): Record<Beloppslage, Belopp> => ({ ...INGET }));
  const grupper = new Map<Kostnadsslag, Map<string, Kommunbildspost[]>>();
  for (const post of poster) {
    const summa = perAr[plats.get(post.ar) ?? -1];
    if (!summa) continue;
    const delar = delaEfterLage(post);
    for (const lage of beloppslagen) summa[lage] += delar[lage];
    const rader = grupper.get(post.slag) ?? new Map<string, Kommunbildspost[]>();
    grupper.set(post.slag, rader);
    const nyckel = post.projekt ? `projekt-${post.projekt.id}` : `post-${post.namn}`;
    const rad = rader.get(nyckel);
    if (rad) rad.push(post);
    else rader.set(nyckel, [post]);
  }
  return {
    ar,
    perAr,
    totalt: perAr.reduce<Lagesbelopp>((s, b) => ({ beslutat: s.beslutat + b.beslutat, prognos: s.prognos + b.prognos, tillfragat: s.tillfragat + b.tillfragat }), INGET),
    grupper: kostnadsslag.flatMap((slag) => {
      const rader = grupper.get(slag);
      return rader ? [grupp(slag, [...rader].map(([id, alla]) => radAv(`${slag}-${id}`, alla, plats)), ar.length)] : [];
    }),
  };
};

const radAv = (id: string, poster: readonly Kommunbildspost[], plats: ReadonlyMap<number, number>): Kommunbildsrad => {
  const perAr: Kommunbildspost[][] = [...plats].map(() => []);
  for (const post of poster) perAr[plats.get(post.ar) ?? -1]?.push(post);
  const forst = poster[0];
  return {
    id,
    namn: forst?.projekt?.namn ?? forst?.namn ?? '',
    projektId: forst?.projekt?.id ?? null,
    celler: perAr.map(cellAv),
    summa: poster.reduce((s, p) => s + p.andel, 0n),
  };
};

const cellAv = (poster: readonly Kommunbildspost[]): Kommunbildscell | null => {
  if (poster.length === 0) return null;
  const [forst, ...fler] = poster;
  return {
    summa: poster.reduce((s, p) => s + p.andel, 0n),
    lage: [...new Set(poster.map(lagestext))].join('; '),
    postId: fler.length === 0 ? (forst?.id ?? null) : null,
  };
};

const grupp = (slag: Kostnadsslag, rader: readonly Kommunbildsrad[], antalAr: number): Kommunbildsgrupp => {
  const belopp = Array.from({ length: antalAr }, (_, i) => rader.reduce((s, r) => s + (r.celler[i]?.summa ?? 0n), 0n));
  return { slag, rubrik: kostnadsslagText(slag), rader, belopp, summa: belopp.reduce((s, b) => s + b, 0n) };
};
