type Sortvarde = string | number | bigint | null | undefined;

/** How a table is searched and ordered; its page and its file ask the same. */
export interface Tabellval<T> {
  /** What each sortable column is ordered by; null goes last in both directions. */
  readonly kolumner: Readonly<Record<string, (rad: T) => Sortvarde>>;
  /** The text that the filter box searches. */
  readonly sokbar: (rad: T) => string;
  /** Column to begin with; a leading `-` for descending. Without it: the order the rows come in. */
  readonly sortering?: string;
}

const SVENSKA = new Intl.Collator('sv', { numeric: true });

const jamforVarden = (a: NonNullable<Sortvarde>, b: NonNullable<Sortvarde>): number => {
  if (typeof a === 'string' || typeof b === 'string') return SVENSKA.compare(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * The rows in whose text every word that was typed occurs, upper and lower case alike; no word: all of them.
 * @example soktaRader([{ namn: 'Elevhälsa' }], 'ELEV', (r) => r.namn) // [{ namn: 'Elevhälsa' }]
 */
export const soktaRader = <T>(rader: readonly T[], sok: string, sokbar: (rad: T) => string): readonly T[] => {
  const ord = sok.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  if (ord.length === 0) return rader;
  return rader.filter((rad) => {
    const text = sokbar(rad).toLocaleLowerCase('sv');
    return ord.every((o) => text.includes(o));
  });
};

/**
 * The rows by a column (`-` before it: descending), in Swedish order with the figures in a text by their value. Without a known column:
 * the order they come in.
 * @example ordnadeRader([{ namn: 'Ö' }, { namn: 'Å' }], 'namn', { namn: (r) => r.namn }) // [{ namn: 'Å' }, { namn: 'Ö' }]
 */
export const ordnadeRader = <T>(rader: readonly T[], sort: string, kolumner: Tabellval<T>['kolumner']): readonly T[] => {
  const namn = sort.replace(/^-/, '');
  const varde = Object.hasOwn(kolumner, namn) ? kolumner[namn] : undefined;
  if (!varde) return rader;
  const riktning = sort.startsWith('-') ? -1 : 1;
  return [...rader].sort((x, y) => {
    const a = varde(x) ?? null;
    const b = varde(y) ?? null;
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return riktning * jamforVarden(a, b);
  });
};

/**
 * The rows of a table as its address asks for them: searched and ordered.
 * @example visadeRader(rader, { sok: 'kalix', sort: '-datum' }, registertabell)
 */
export const visadeRader = <T>(rader: readonly T[], { sok, sort }: { readonly sok: string; readonly sort: string }, val: Tabellval<T>): readonly T[] =>
  ordnadeRader(soktaRader(rader, sok, val.sokbar), sort || (val.sortering ?? ''), val.kolumner);
