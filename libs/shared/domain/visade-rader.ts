type Sortvarde = string | number | bigint | null;

/** How the rows of a list are searched and ordered. */
interface Listtabell<T> {
  /** What each column is ordered by; null goes last. */
  readonly kolumner: Readonly<Record<string, (rad: T) => Sortvarde>>;
  /** The text that is searched. */
  readonly sokbar: (rad: T) => string;
}

/**
 * The rows of a list as the screen shows them: searched (every word must occur) and ordered by a column (`-` before it for descending),
 * in Swedish order with numbers by value. Without a known column: the order they come in.
 *
 * @example visadeRader(rader, { sok: 'elevhälsa', sort: '-andrat' }, tabell)
 */
export const visadeRader = <T>(rader: readonly T[], v: { readonly sok: string; readonly sort: string }, { kolumner, sokbar }: Listtabell<T>): readonly T[] => {
  const ord = v.sok.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const traffar = rader.filter((r) => {
    const text = ord.length > 0 ? sokbar(r).toLocaleLowerCase('sv') : '';
    return ord.every((o) => text.includes(o));
  });
  const namn = v.sort.replace(/^-/, '');
  const kolumn = Object.hasOwn(kolumner, namn) ? kolumner[namn] : undefined;
  if (!kolumn) return traffar;
  const svenska = new Intl.Collator('sv', { numeric: true });
  const riktning = v.sort.startsWith('-') ? -1 : 1;
  return [...traffar].sort((x, y) => {
    const [a, b] = [kolumn(x), kolumn(y)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'string' || typeof b === 'string') return riktning * svenska.compare(String(a), String(b));
    return a < b ? -riktning : a > b ? riktning : 0;
  });
};
