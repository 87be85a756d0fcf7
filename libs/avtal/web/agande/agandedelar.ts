import type { Grafkant, Grafnod } from './agandelayout';

/** Organisations that are tied to each other by ownership, and to nobody else. */
export interface Agandedel {
  /** Whom it is about, in words. */
  readonly namn: string;
  readonly noder: readonly Grafnod[];
  readonly kanter: readonly Grafkant[];
}

/** The picture in its separate parts, the largest first. Nothing ties one part to another, so each is drawn by itself. */
export const agandedelar = (noder: readonly Grafnod[], kanter: readonly Grafkant[]): readonly Agandedel[] => {
  const grannar = new Map(noder.map((n) => [n.id, new Set<string>()]));
  for (const { fran, till } of kanter) {
    if (!grannar.has(fran) || !grannar.has(till)) continue;
    grannar.get(fran)?.add(till);
    grannar.get(till)?.add(fran);
  }
  const sedda = new Set<string>();
  const delar = noder.flatMap((start): ReadonlySet<string>[] => {
    if (sedda.has(start.id)) return [];
    const funna = new Set([start.id]);
    for (const id of funna) for (const nara of grannar.get(id) ?? []) funna.add(nara);
    for (const id of funna) sedda.add(id);
    return [funna];
  });
  return delar
    .map((ids): Agandedel => {
      const egna = noder.filter((n) => ids.has(n.id));
      return { namn: namnet(egna, (id) => grannar.get(id)?.size ?? 0), noder: egna, kanter: kanter.filter((k) => ids.has(k.fran)) };
    })
    .sort((a, b) => b.noder.length - a.noder.length);
};

/** Called by the member, or else the organisation, that most others are tied to. */
const namnet = (noder: readonly Grafnod[], band: (id: string) => number): string => {
  const vikt = (n: Grafnod): number => band(n.id) + (n.ton === 'medlem' ? noder.length : 0);
  const [forst, nast] = [...noder].sort((a, b) => vikt(b) - vikt(a));
  if (!forst || !nast) return forst?.namn ?? '';
  return noder.length === 2 ? `${forst.namn} och ${nast.namn}` : `${forst.namn} och ${noder.length - 1} till`;
};
