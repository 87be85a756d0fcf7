import type { FolkmangdQuery } from './generated/operationer';

type Rad = FolkmangdQuery['folkmangd']['rader'][number];

/** One kommun with its figure on each reference date. */
export interface Kommunrad {
  readonly kommunkod: string;
  readonly namn: string;
  readonly antal: ReadonlyMap<string, Rad>;
}

/** One reference date: the sum when every kommun has a figure, and the source when all have the same. */
export interface Datumkolumn {
  readonly datum: string;
  readonly summa: number | null;
  readonly kalla: string | null;
}

/** From rows (kommun, date) to a table kommun x date. */
export const folkmangdstabell = (rader: readonly Rad[]): { readonly kommuner: readonly Kommunrad[]; readonly kolumner: readonly Datumkolumn[] } => {
  const perKommun = new Map<string, { namn: string; antal: Map<string, Rad> }>();
  for (const rad of rader) {
    const k = perKommun.get(rad.kommun.kommunkod) ?? { namn: rad.kommun.namn, antal: new Map<string, Rad>() };
    k.antal.set(rad.datum, rad);
    perKommun.set(rad.kommun.kommunkod, k);
  }
  const kommuner = [...perKommun].map(([kommunkod, k]) => ({ kommunkod, ...k }));
  const kolumner = [...new Set(rader.map((r) => r.datum))].sort().reverse().map((datum) => {
    const dagens = rader.filter((r) => r.datum === datum);
    const kallor = new Set(dagens.map((r) => r.kalla));
    return {
      datum,
      summa: dagens.length === kommuner.length ? dagens.reduce((s, r) => s + r.antal, 0) : null,
      kalla: kallor.size === 1 ? (dagens[0]?.kalla ?? null) : null,
    };
  });
  return { kommuner, kolumner };
};
