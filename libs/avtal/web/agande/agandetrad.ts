import { bakatkanter, type Grafkant, type Grafnod, kanterFran } from './agandelayout';

/** An organisation in the list, under one that owns a part of it. */
export interface Tradrad {
  readonly nod: Grafnod;
  /** The holding that leads here; null: it stands first. */
  readonly kant: Grafkant | null;
  readonly barn: readonly Tradrad[];
  /** What it owns is told where it stands the first time. */
  readonly redan: boolean;
}

/** The drawing as a nested list: those that nobody owns first, and under each what it owns. Every holding is told once. */
export const agandetrad = (noder: readonly Grafnod[], allaKanter: readonly Grafkant[]): readonly Tradrad[] => {
  const perId = new Map(noder.map((n) => [n.id, n]));
  const kanter = allaKanter.filter((k) => perId.has(k.fran) && perId.has(k.till));
  const bakat = bakatkanter(noder, kanter);
  const ut = kanterFran(kanter);
  const agda = new Set(kanter.filter((k) => !bakat.has(k)).map((k) => k.till));
  const sagda = new Set<string>();
  const rad = (nod: Grafnod, kant: Grafkant | null): Tradrad => {
    const under = ut.get(nod.id) ?? [];
    const redan = sagda.has(nod.id);
    sagda.add(nod.id);
    return { nod, kant, redan: redan && under.length > 0, barn: redan ? [] : under.flatMap((k) => ((n) => (n ? [rad(n, k)] : []))(perId.get(k.till))) };
  };
  return noder.filter((n) => !agda.has(n.id)).map((n) => rad(n, null));
};
