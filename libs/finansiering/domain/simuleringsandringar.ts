import { type Brak } from '@gemensam/shared/domain';
import type { Nyckel, Nyckeltyp } from './nyckel';
import { INGA_ANDRINGAR, type Postandring, simuleradeVarden, simuleratDatum, type Simuleringsandringar, type Simuleringsgrund, type Simuleringspost } from './simulering';

const medFolkmangd = (typ: Nyckeltyp): boolean => typ === 'invanarantal' || typ === 'blandad';

const lika = (a: Brak, b: Brak): boolean => a.taljare * b.namnare === b.taljare * a.namnare;

const andelIdag = (nyckel: Nyckel): Brak => (nyckel.typ === 'blandad' ? nyckel.andelLika : { taljare: 1n, namnare: 2n });

/** What the key does not use goes, and so does what is as today: the same simulation is always the same changes. */
const rensad = (grund: Simuleringsgrund, post: Simuleringspost, a: Postandring): Postandring | null => {
  const { nyckel, totalt } = post.underlag;
  const typ = a.nyckeltyp ?? nyckel.typ;
  const idag = new Set(post.underlag.deltagare.map((d) => d.kommunkod));
  const till = [...new Set(a.till ?? [])].filter((k) => !idag.has(k)).sort();
  const fran = [...new Set(a.fran ?? [])].filter((k) => idag.has(k)).sort();
  const utanDatum: Postandring = { ...a, referensdatum: undefined };
  const datum = medFolkmangd(typ) && a.referensdatum !== undefined && a.referensdatum !== simuleratDatum(grund, post, utanDatum) ? a.referensdatum : undefined;
  const grundvarden = simuleradeVarden(post, { nyckeltyp: typ });
  const varden = typ === 'lika' || medFolkmangd(typ) ? [] : Object.entries(a.varden ?? {}).filter(([kod, text]) => (grundvarden[kod] ?? '') !== text).sort();
  const kvar: Postandring = {
    ...(a.totalt !== undefined && a.totalt !== totalt && { totalt: a.totalt }),
    ...(typ !== nyckel.typ && { nyckeltyp: typ }),
    ...(typ === 'blandad' && a.andelLika && !lika(a.andelLika, andelIdag(nyckel)) && { andelLika: a.andelLika }),
    ...(datum !== undefined && { referensdatum: datum }),
    ...(till.length > 0 && { till }),
    ...(fran.length > 0 && { fran }),
    ...(varden.length > 0 && { varden: Object.fromEntries(varden) }),
  };
  return Object.keys(kvar).length > 0 ? kvar : null;
};

/** Changes some of a post; what comes to be as today is no change. An unknown post changes nothing. */
export const andraSimuleradPost = (grund: Simuleringsgrund, andringar: Simuleringsandringar, postId: string, andring: Postandring): Simuleringsandringar => {
  const post = grund.poster.find((p) => p.id === postId);
  if (!post) return andringar;
  const ny = rensad(grund, post, { ...andringar.poster[postId], ...andring });
  const { [postId]: _, ...ovriga } = andringar.poster;
  return { ...andringar, poster: ny ? { ...ovriga, [postId]: ny } : ovriga };
};

/** A kommun takes part in one post, or does not. */
export const kryssaISimuleradPost = (grund: Simuleringsgrund, andringar: Simuleringsandringar, postId: string, kommunkod: string, deltar: boolean): Simuleringsandringar => {
  const { till = [], fran = [] } = andringar.poster[postId] ?? {};
  const utan = (koder: readonly string[]): readonly string[] => koder.filter((k) => k !== kommunkod);
  return andraSimuleradPost(grund, andringar, postId, deltar ? { till: [...utan(till), kommunkod], fran: utan(fran) } : { till: utan(till), fran: [...utan(fran), kommunkod] });
};

/** A kommun takes part in nothing at all, or takes part as it otherwise would. */
export const kryssaKommun = (andringar: Simuleringsandringar, kommunkod: string, deltar: boolean): Simuleringsandringar => {
  const ovriga = andringar.utan.filter((k) => k !== kommunkod);
  return { ...andringar, utan: deltar ? ovriga : [...ovriga, kommunkod].sort() };
};

/** A post is as today again. */
export const aterstallPost = (andringar: Simuleringsandringar, postId: string): Simuleringsandringar => {
  const { [postId]: _, ...poster } = andringar.poster;
  return { ...andringar, poster };
};

const text = (a: Simuleringsandringar): string => JSON.stringify(a, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v));

/** Whether two sets of changes are the same. */
export const arSammaSimulering = (a: Simuleringsandringar, b: Simuleringsandringar): boolean => a === b || text(a) === text(b);

/** Whether nothing is changed. */
export const arOandrad = (andringar: Simuleringsandringar): boolean => andringar === INGA_ANDRINGAR || (andringar.utan.length === 0 && Object.keys(andringar.poster).length === 0);
