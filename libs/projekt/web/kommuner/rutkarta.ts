/** Where a tile stands on the map: column and row, from 1. */
export interface Rutplats {
  readonly kolumn: number;
  readonly rad: number;
}

/** One kommun as the map shows it: a word with its shape, and a tone from strong to none. */
export interface Ruta {
  readonly kommunkod: string;
  readonly namn: string;
  readonly form: string;
  readonly text: string;
  readonly ton: 'stark' | 'mellan' | 'svag' | 'ingen';
  /** The word of the legend, where several texts share one. */
  readonly grupp?: string;
}

/** A tile with its place and the name that fits in it. */
export interface Rutaplacerad extends Ruta, Rutplats {
  readonly kort: string;
}

/**
 * Rough geography by samverkan: north is up, the coast to the right. Each row is one line of the map, three letters per kommun.
 * A samverkan that is not here gets a plain grid.
 */
const LAYOUTER: Readonly<Record<string, readonly string[]>> = {
  norrbotten: [
    '2584:KIR  .        .        2521:PAJ  .       ',
    '.         2510:JOK 2523:GÄL 2513:ÖKX  2518:ÖTÅ',
    '2506:ARJ  .        2582:BOD 2514:KAL  2583:HAP',
    '.         2505:ARV 2560:ÄLV 2580:LUL  .       ',
    '.         .        2581:PIT .         .       ',
  ],
};

const lasLayout = (rader: readonly string[]): ReadonlyMap<string, Rutplats & { readonly kort: string }> =>
  new Map(
    rader.flatMap((rad, r) =>
      rad
        .trim()
        .split(/\s+/)
        .flatMap((ruta, k) => {
          const [kod, kort] = ruta.split(':');
          return kod && kort ? [[kod, { kolumn: k + 1, rad: r + 1, kort }] as const] : [];
        }),
    ),
  );

const SVENSKA = new Intl.Collator('sv');

/**
 * Places the tiles of a samverkan. Where its layout is unknown, or does not know one of the kommuner, they stand by name in a grid
 * as square as it can be, so that none is ever left out.
 *
 * @example placera('norrbotten', rutor).find((r) => r.namn === 'Kiruna') // { kolumn: 1, rad: 1, kort: 'KIR', … }
 */
export const placera = (samverkan: string, rutor: readonly Ruta[]): readonly Rutaplacerad[] => {
  const layout = lasLayout(LAYOUTER[samverkan] ?? []);
  if (rutor.length > 0 && rutor.every((r) => layout.has(r.kommunkod)))
    return rutor.flatMap((r) => {
      const plats = layout.get(r.kommunkod);
      return plats ? [{ ...r, ...plats }] : [];
    });
  const bredd = Math.max(1, Math.ceil(Math.sqrt(rutor.length)));
  return [...rutor]
    .sort((a, b) => SVENSKA.compare(a.namn, b.namn))
    .map((r, i) => ({ ...r, kolumn: (i % bredd) + 1, rad: Math.floor(i / bredd) + 1, kort: r.namn.slice(0, 3).toLocaleUpperCase('sv') }));
};

export type Riktning = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEG: Readonly<Record<Riktning, readonly [kolumn: number, rad: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * The tile that an arrow key goes to: the nearest one in that direction, one straight ahead before one askew. Null at the edge.
 *
 * @example granne(rutor, kiruna, 'ArrowRight')?.namn // 'Pajala'
 */
export const granne = (rutor: readonly Rutaplacerad[], fran: Rutplats, riktning: Riktning): Rutaplacerad | null => {
  const [dk, dr] = STEG[riktning];
  const avstand = (r: Rutplats): number => {
    const framat = (r.kolumn - fran.kolumn) * dk + (r.rad - fran.rad) * dr;
    const atSidan = Math.abs((r.kolumn - fran.kolumn) * dr) + Math.abs((r.rad - fran.rad) * dk);
    return framat > 0 ? framat + 3 * atSidan : Infinity;
  };
  const ordnade = rutor.map((r) => ({ r, langd: avstand(r) })).sort((a, b) => a.langd - b.langd);
  const [narmast] = ordnade;
  return narmast && narmast.langd < Infinity ? narmast.r : null;
};
