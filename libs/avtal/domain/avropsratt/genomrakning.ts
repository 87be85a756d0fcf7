import { type Brak, forkortat, gemensamNamnare } from '@gemensam/shared/domain';
import { ALLT, INGET } from '../agande/andel';
import { type Agandebild } from '../agande/agandebild';
import { type Andelsslag } from '../agande/innehav';
import { kretsar } from './kretsar';
import { losEkvationer } from './los-krets';
import { andelAv } from './skala';

/** More organisations than this that own each other in one ring are not solved: the time grows by the cube. */
export const STORSTA_KRETS = 100;

/** What members reach by ownership, through however many companies. The others have nothing. */
const natt = (bild: Agandebild, andelsslag: Andelsslag): ReadonlySet<number> => {
  const { borjar, agd: agda, bland } = bild.agda;
  const ko = bild.organisationer.flatMap((o, n) => (o.medlem ? [n] : []));
  const sedda = new Set<number>();
  for (let agare = ko.pop(); agare !== undefined; agare = ko.pop()) {
    for (let i = borjar[agare] ?? 0; i < (borjar[agare + 1] ?? 0); i++) {
      const agd = agda[i] ?? -1;
      const rad = bild.agare[agd]?.[bland[i] ?? -1];
      if (sedda.has(agd) || bild.organisationer[agd]?.medlem || !rad || andelAv(rad, andelsslag).taljare === 0n) continue;
      sedda.add(agd);
      ko.push(agd);
    }
  }
  return sedda;
};

type Varden = Map<number, Brak | null>;

/** The equation of one organisation of a ring: E(x) - sum of shares in the ring = what comes from outside the ring. Null: that is not known. */
const ekvation = (bild: Agandebild, andelsslag: Andelsslag, x: number, krets: readonly number[], klara: Varden) => {
  const plats = new Map(krets.map((n, k) => [n, k]));
  const innanfor: { readonly k: number; readonly andel: Brak }[] = [];
  const utifran: Brak[] = [];
  for (const rad of bild.agare[x] ?? []) {
    const andel = andelAv(rad, andelsslag);
    const k = plats.get(rad.agare);
    const varde = bild.organisationer[rad.agare]?.medlem ? ALLT : klara.get(rad.agare);
    if (andel.taljare === 0n) continue;
    if (k !== undefined) innanfor.push({ k, andel });
    else if (varde === null) return null;
    else if (varde) utifran.push({ taljare: andel.taljare * varde.taljare, namnare: andel.namnare * varde.namnare });
  }
  const { taljare, namnare } = gemensamNamnare([...innanfor.map((i) => i.andel), ...utifran]);
  const koefficienter = krets.map((n) => (n === x ? namnare : 0n));
  for (const [i, { k }] of innanfor.entries()) koefficienter[k] = (koefficienter[k] ?? 0n) - (taljare[i] ?? 0n);
  return { koefficienter, hoger: taljare.slice(innanfor.length).reduce((s, t) => s + t, 0n) };
};

const losKrets = (bild: Agandebild, andelsslag: Andelsslag, krets: readonly number[], klara: Varden): readonly (Brak | null)[] => {
  const ekvationer = krets.length > STORSTA_KRETS ? [null] : krets.map((x) => ekvation(bild, andelsslag, x, krets, klara));
  const kanda = ekvationer.flatMap((e) => e ?? []);
  return kanda.length === krets.length ? losEkvationer(kanda) : krets.map(() => null);
};

/** The look-through share of an organisation by its place; null when too many own each other on the way to it. */
export type Genomrakning = (plats: number) => Brak | null;

/**
 * The look-through share (genomräkning, domain rule U7): E(x) = sum share(o, x) x E(o), 1 for a member, 0 for an outsider, solved for
 * cross-holdings as the least non-negative solution. What no member reaches is 0, so a ring whose parts own each other to the whole
 * is 0 and never divided by; every other ring has an owner outside it and one solution, which is then the least. Parts that own each other are
 * solved together, owners before what they own, when they are first asked for and once. Null where more than `STORSTA_KRETS` own each
 * other, and for what is owned from there. Exact fractions in lowest terms, from 0 to 1; no rounding.
 *
 * @example genomrakning(bild, 'roster')(platsAvB) // { taljare: 12n, namnare: 25n }: 100 % x 60 % x 80 %
 */
export const genomrakning = (bild: Agandebild, andelsslag: Andelsslag): Genomrakning => {
  let nadda: ReadonlySet<number> | null = null;
  const klara: Varden = new Map();
  return (plats) => {
    if (bild.organisationer[plats]?.medlem) return ALLT;
    const naddes = (nadda ??= natt(bild, andelsslag));
    if (!naddes.has(plats)) return INGET;
    const okanda = (n: number): readonly number[] => (bild.agare[n] ?? []).filter((r) => naddes.has(r.agare) && !klara.has(r.agare) && andelAv(r, andelsslag).taljare > 0n).map((r) => r.agare);
    for (const krets of klara.has(plats) ? [] : kretsar([plats], okanda)) {
      const varden = losKrets(bild, andelsslag, krets, klara);
      for (const [k, n] of krets.entries()) klara.set(n, varden[k] ?? null);
    }
    return klara.get(plats) ?? null;
  };
};

/** A sum of exact fractions in lowest terms. @example summaAv([{ taljare: 1n, namnare: 3n }, { taljare: 1n, namnare: 6n }]) // 1/2 */
export const summaAv = (brak: readonly Brak[]): Brak => {
  const { taljare, namnare } = gemensamNamnare(brak);
  return forkortat({ taljare: taljare.reduce((s, t) => s + t, 0n), namnare });
};
