import { type Atagandetillstand, finansieringslage, type Nyckeltyp } from '@gemensam/finansiering/domain';
import { type Belopp, type Datum, formateraBelopp } from '@gemensam/shared/domain';

/** A figure that may stand in a text: what it is, its value as it is written, and where it comes from. */
export interface Skrivelsesiffra {
  /** Stays the same while the value changes: this is what the text holds. */
  readonly nyckel: string;
  /** Heading in the list of figures. */
  readonly grupp: string;
  readonly etikett: string;
  readonly varde: string;
  readonly kalla: string;
  /** Address inside the samverkan that explains the figure, from its root without slash. */
  readonly sokvag: string;
}

/** A cost post of the ärende's project with its newest allocation, shares and åtaganden. Amounts in öre. */
export interface Siffrapost {
  readonly id: string;
  readonly namn: string;
  readonly ar: number;
  /** What the kommuner share: the allocation's total. */
  readonly kommuner: Belopp;
  readonly nyckel: Nyckeltyp;
  readonly referensdatum: Datum | null;
  /** Number of the allocation. */
  readonly fordelning: number;
  readonly andelar: readonly Siffraandel[];
  readonly externa: readonly Siffraextern[];
}

export interface Siffraandel {
  readonly kommunkod: string;
  readonly namn: string;
  readonly belopp: Belopp;
  /** Null: the kommun is not asked yet. */
  readonly atagande: Siffraatagande | null;
}

export interface Siffraextern {
  readonly id: string;
  readonly namn: string;
  readonly atagande: Siffraatagande;
}

export interface Siffraatagande {
  readonly tillstand: Atagandetillstand;
  readonly begart: Belopp;
  readonly atagit: Belopp;
}

interface Postsumma {
  readonly post: Siffrapost;
  readonly totalt: Belopp;
  readonly extern: Belopp;
  readonly sakrat: Belopp;
  readonly saknas: Belopp;
}

const NYCKELORD: Readonly<Record<Nyckeltyp, string>> = {
  lika: 'i lika delar',
  invanarantal: 'efter invånarantal',
  blandad: 'dels i lika delar, dels efter invånarantal',
  fast_belopp: 'med ett avtalat belopp per kommun',
  procent: 'efter en bestämd andel i procent per kommun',
  antal: 'efter ett antal per kommun',
};

/**
 * How a key divides, as words in a sentence.
 * @example nyckelord('lika') // 'i lika delar'
 */
export const nyckelord = (typ: Nyckeltyp): string => NYCKELORD[typ];

/**
 * A number of kommuner in words.
 * @example kommunantal(1) // 'en kommun'
 */
export const kommunantal = (antal: number): string => (antal === 1 ? 'en kommun' : `${antal} kommuner`);

/**
 * Every figure that a tjänsteskrivelse may hold, from the posts of its project: of all posts, of each year, of each post, each kommun's
 * share, what is secured and missing (domain rule E6), and each external financier. Shown exactly, in kr with öre when there are any.
 * Source: domain handbook 3 and 5. Units: öre in, text out. No posts give no figures.
 * @example skrivelsesiffror([elevhalsa]).find((s) => s.nyckel === 'projekt:totalt:2021')?.varde // '490 000 kr'
 */
export const skrivelsesiffror = (poster: readonly Siffrapost[]): readonly Skrivelsesiffra[] => {
  const summor = poster.map(summera);
  const ar = [...new Set(poster.map((p) => p.ar))].sort((a, b) => b - a);
  return [
    ...(ar.length > 1 ? helaProjektet(summor) : []),
    ...ar.flatMap((a) => arets(a, summor.filter((s) => s.post.ar === a))),
    ...summor.flatMap(postens),
  ];
};

const summera = (post: Siffrapost): Postsumma => {
  const parter = [
    ...post.andelar.map((a) => ({ namn: a.namn, andel: a.belopp, tillstand: a.atagande?.tillstand ?? null, begart: a.atagande?.begart ?? 0n, atagit: a.atagande?.atagit ?? 0n })),
    ...post.externa.map((e) => ({ namn: e.namn, andel: e.atagande.begart, ...e.atagande })),
  ];
  const extern = summa(post.externa.map((e) => e.atagande.begart));
  const { totalt, sakrat, saknas } = finansieringslage(post.kommuner + extern, parter);
  return { post, totalt, extern, sakrat, saknas };
};

const summa = (belopp: readonly Belopp[]): Belopp => belopp.reduce((s, b) => s + b, 0n);

const helaProjektet = (summor: readonly Postsumma[]): readonly Skrivelsesiffra[] => {
  const ar = summor.map((s) => s.post.ar);
  const kalla = `Summan av projektets ${summor.length} kostnadsposter ${Math.min(...ar)}–${Math.max(...ar)}`;
  return lage('projekt', 'Alla år', summor, kalla);
};

const arets = (ar: number, summor: readonly Postsumma[]): readonly Skrivelsesiffra[] => {
  const kalla = summor.length === 1 && summor[0] ? kallan(summor[0].post) : `Summan av projektets ${summor.length} kostnadsposter ${ar}`;
  const kommuner = new Map(summor.flatMap((s) => s.post.andelar.map((a) => [a.kommunkod, a.namn] as const)));
  const andelar = [...kommuner].map(([kod, namn]): Skrivelsesiffra => {
    const belopp = summa(summor.flatMap((s) => s.post.andelar.filter((a) => a.kommunkod === kod).map((a) => a.belopp)));
    return { nyckel: `projekt:andel:${kod}:${ar}`, grupp: `${ar}`, etikett: `${namn}, andel ${ar}`, varde: formateraBelopp(belopp), kalla, sokvag: `kostnader/er-kommun/${kod}?ar=${ar}` };
  });
  return [...lage('projekt', `${ar}`, summor, kalla, ar), ...andelar];
};

/** Total, what the kommuner and others stand for, secured and missing, of all posts or of a year. */
const lage = (fore: string, grupp: string, summor: readonly Postsumma[], kalla: string, ar?: number): readonly Skrivelsesiffra[] => {
  const [slut, ord] = ar === undefined ? ['', ''] : [`:${ar}`, ` ${ar}`];
  const siffra = (namn: string, etikett: string, belopp: Belopp): Skrivelsesiffra => ({
    nyckel: `${fore}:${namn}${slut}`, grupp, etikett: `${etikett}${ord}`, varde: formateraBelopp(belopp), kalla, sokvag: ar === undefined ? 'kostnader' : `kostnader?ar=${ar}`,
  });
  const extern = summa(summor.map((s) => s.extern));
  return [
    siffra('totalt', 'Kostnad', summa(summor.map((s) => s.totalt))),
    ...(extern === 0n ? [] : [siffra('kommuner', 'Kommunernas del', summa(summor.map((s) => s.post.kommuner))), siffra('externt', 'Externa finansiärers del', extern)]),
    siffra('sakrat', 'Säkrad finansiering', summa(summor.map((s) => s.sakrat))),
    siffra('saknas', 'Finansiering som saknas', summa(summor.map((s) => s.saknas))),
  ];
};

const postens = (s: Postsumma): readonly Skrivelsesiffra[] => {
  const { post } = s;
  const grupp = postnamn(post);
  const kalla = kallan(post);
  const siffra = (namn: string, etikett: string, varde: string, sokvag = `kostnader/poster/${post.id}`): Skrivelsesiffra => ({
    nyckel: `post:${post.id}:${namn}`, grupp, etikett: `${grupp}, ${etikett}`, varde, kalla, sokvag,
  });
  return [
    siffra('belopp', 'kostnad', formateraBelopp(s.totalt)),
    ...(s.extern === 0n ? [] : [siffra('kommuner', 'kommunernas del', formateraBelopp(post.kommuner))]),
    siffra('sakrat', 'säkrad finansiering', formateraBelopp(s.sakrat)),
    siffra('saknas', 'finansiering som saknas', formateraBelopp(s.saknas)),
    siffra('fordelas', 'hur den fördelas', NYCKELORD[post.nyckel]),
    siffra('antal', 'antal kommuner', kommunantal(post.andelar.length)),
    ...post.andelar.map((a) => siffra(`andel:${a.kommunkod}`, `andel ${a.namn}`, formateraBelopp(a.belopp), `kostnader/poster/${post.id}/varfor/${a.kommunkod}`)),
    ...post.externa.map((e) => siffra(`extern:${e.id}`, e.namn, formateraBelopp(e.atagande.begart))),
  ];
};

/** The name of a post with its year, once. */
const postnamn = (p: Siffrapost): string => (p.namn.includes(`${p.ar}`) ? p.namn : `${p.namn} ${p.ar}`);

const kallan = (p: Siffrapost): string =>
  `${postnamn(p)}, fördelning ${p.fordelning}, ${NYCKELORD[p.nyckel]}${p.referensdatum === null ? '' : ` ${p.referensdatum}`}`;
