import { type Direktivdel, direktivdelar, type Direktivinnehall, direktivtext, direktivtextdelar, type Prioritet, prioriteter, prioritetText } from './projektdirektiv';

/** Two texts that began as one: together, and the parts that both changed, which somebody has to choose in. */
export interface Sammanfogatdirektiv {
  readonly innehall: Direktivinnehall;
  readonly krockar: readonly Direktivdel[];
}

/**
 * Brings two people's changes of one directive together, part by part: a part that only one of them changed is that one's; where both
 * did, mine stands and the part is a clash. Nothing is dropped without being named.
 * @example sammanfogaDirektiv(bas, { ...bas, behov: 'A' }, { ...bas, juridik: 'B' }) // behov A, juridik B, no clash
 */
export const sammanfogaDirektiv = (bas: Direktivinnehall, mina: Direktivinnehall, deras: Direktivinnehall): Sammanfogatdirektiv => {
  const lika = (a: Direktivinnehall, b: Direktivinnehall, d: Direktivdel): boolean => direktivtext(a, d) === direktivtext(b, d);
  const ta = (d: Direktivdel): Direktivinnehall => (lika(bas, mina, d) ? deras : mina);
  const innehall = { ...mina, prioritering: ta('prioritering').prioritering };
  for (const d of direktivtextdelar) innehall[d] = ta(d)[d];
  return { innehall, krockar: direktivdelar.filter((d) => !lika(bas, mina, d) && !lika(bas, deras, d) && !lika(mina, deras, d)) };
};

/**
 * Reads an order of priority back from text; null when it is not the three, each once.
 * @example tolkaPrioritering('1. Resultat\n2. Kostnad\n3. Tid') // ['resultat', 'kostnad', 'tid']
 */
export const tolkaPrioritering = (text: string): readonly Prioritet[] | null => {
  const ord = text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [];
  const funna = ord.flatMap((o) => prioriteter.filter((p) => prioritetText(p).toLocaleLowerCase('sv') === o));
  return funna.length === ord.length && funna.length === prioriteter.length && prioriteter.every((p) => funna.includes(p)) ? funna : null;
};
