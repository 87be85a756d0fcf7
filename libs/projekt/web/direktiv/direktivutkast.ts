import { andradeDelar, direktivdelar, type Direktivinnehall, direktivtextdelar, type Prioritet, prioriteter, TOMT_DIREKTIV } from '@gemensam/projekt/domain';

/** A directive being written, and the saved version it is built on. */
export interface Direktivskrivning {
  readonly version: number;
  readonly innehall: Direktivinnehall;
}

/** What the form begins from: the working text, which after a decision is what is in force. */
export const direktivstart = (d: { readonly utkast?: Direktivskrivning | null; readonly versioner: readonly Pick<Direktivskrivning, 'innehall'>[] }): Direktivskrivning => ({
  version: d.utkast?.version ?? 0,
  innehall: d.utkast?.innehall ?? d.versioner[0]?.innehall ?? TOMT_DIREKTIV,
});

/** The parts that differ from the start, as the server keeps them; nothing when nothing differs. */
export const skrivDirektivutkast = (start: Direktivinnehall, s: Direktivskrivning): string => {
  const andrade = andradeDelar(start, s.innehall);
  return andrade.length === 0 ? '' : JSON.stringify({ version: s.version, delar: Object.fromEntries(andrade.map((d) => [d, s.innehall[d]])) });
};

/** Reads what the server kept, laid over what is saved now. Null: nothing was kept, or it is saved already. */
export const lasDirektivutkast = (text: string | null, start: Direktivskrivning): Direktivskrivning | null => {
  const v = text ? somObjekt(text) : null;
  const delar = v && somObjekt(v['delar']);
  if (!v || !delar || typeof v['version'] !== 'number') return null;
  const innehall = { ...start.innehall };
  for (const d of direktivtextdelar) {
    const del = delar[d];
    if (typeof del === 'string') innehall[d] = del;
  }
  const ordning = delar['prioritering'];
  const kvar = { ...innehall, prioritering: Array.isArray(ordning) ? ordning.filter(arPrioritet) : start.innehall.prioritering };
  return andradeDelar(start.innehall, kvar).length > 0 ? { version: v['version'], innehall: kvar } : null;
};

const arPrioritet = (v: unknown): v is Prioritet => prioriteter.some((p) => p === v);

const somObjekt = (v: unknown): Record<string, unknown> | null => {
  if (typeof v === 'object' && v !== null && !Array.isArray(v)) return { ...v };
  if (typeof v !== 'string' || !v.startsWith('{')) return null;
  try {
    const tolkat: unknown = JSON.parse(v);
    return typeof tolkat === 'object' && tolkat !== null ? { ...tolkat } : null;
  } catch {
    return null; // not what this form writes
  }
};

/** How a part is named in an address. */
export const direktivankare = (del: (typeof direktivdelar)[number]): string => `del-${del}`;
