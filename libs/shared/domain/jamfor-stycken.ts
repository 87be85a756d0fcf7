/** A paragraph in two versions beside each other; null where it is not there. */
export interface Styckepar {
  readonly gammal: number | null;
  readonly ny: number | null;
}

/** Pairs that are weighed word by word; above it only paragraphs that are equal meet. */
const FLEST_PAR = 60_000;
/** So much of their words must two paragraphs share to be the same paragraph, changed. */
const LIKA_NOG = 0.35;

const ordantal = (text: string): ReadonlyMap<string, number> => {
  const antal = new Map<string, number>();
  for (const ord of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) antal.set(ord, (antal.get(ord) ?? 0) + 1);
  return antal;
};

const summa = (antal: ReadonlyMap<string, number>): number => [...antal.values()].reduce((s, n) => s + n, 0);

/** Share of the words of both that they have in common, 0 to 1. */
const likhet = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let gemensamt = 0;
  for (const [ord, n] of a) gemensamt += Math.min(n, b.get(ord) ?? 0);
  const alla = summa(a) + summa(b);
  return alla === 0 ? 0 : (2 * gemensamt) / alla;
};

/**
 * Which paragraphs of two versions belong together, in order: equal ones, and between them those that share enough words to be the same
 * paragraph changed. Every paragraph of both stands in exactly one pair, and both orders are kept. The numbers are places, from 0.
 *
 * @example jamforStycken(['Ett', 'Två'], ['Ett', 'Nytt', 'Två']) // [{ gammal: 0, ny: 0 }, { gammal: null, ny: 1 }, { gammal: 1, ny: 2 }]
 */
export const jamforStycken = (gamla: readonly string[], nya: readonly string[]): readonly Styckepar[] => {
  let fran = 0;
  while (fran < Math.min(gamla.length, nya.length) && gamla[fran] === nya[fran]) fran++;
  let slut = 0;
  while (slut < Math.min(gamla.length, nya.length) - fran && gamla[gamla.length - 1 - slut] === nya[nya.length - 1 - slut]) slut++;
  const mitten = para(gamla.slice(fran, gamla.length - slut), nya.slice(fran, nya.length - slut));
  return [
    ...Array.from({ length: fran }, (_, i) => ({ gammal: i, ny: i })),
    ...mitten.map((p) => ({ gammal: p.gammal === null ? null : p.gammal + fran, ny: p.ny === null ? null : p.ny + fran })),
    ...Array.from({ length: slut }, (_, i) => ({ gammal: gamla.length - slut + i, ny: nya.length - slut + i })),
  ];
};

/** The alignment with the greatest likeness in all. */
const para = (a: readonly string[], b: readonly string[]): readonly Styckepar[] => {
  const vag = a.length * b.length <= FLEST_PAR;
  const [ordA, ordB] = vag ? [a.map(ordantal), b.map(ordantal)] : [[], []];
  const tom: ReadonlyMap<string, number> = new Map();
  const vikt = (i: number, j: number): number => {
    if (a[i] === b[j]) return 1.5;
    const l = vag ? likhet(ordA[i] ?? tom, ordB[j] ?? tom) : 0;
    return l >= LIKA_NOG ? l : 0;
  };
  const bredd = b.length + 1;
  const basta = new Float64Array((a.length + 1) * bredd);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const v = vikt(i, j);
      const ihop = v > 0 ? v + (basta[(i + 1) * bredd + j + 1] ?? 0) : 0;
      basta[i * bredd + j] = Math.max(ihop, basta[(i + 1) * bredd + j] ?? 0, basta[i * bredd + j + 1] ?? 0);
    }
  const ut: Styckepar[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const har = basta[i * bredd + j] ?? 0;
    if (i < a.length && j < b.length && vikt(i, j) > 0 && har === vikt(i, j) + (basta[(i + 1) * bredd + j + 1] ?? 0)) ut.push({ gammal: i++, ny: j++ });
    else if (j >= b.length || (i < a.length && har === (basta[(i + 1) * bredd + j] ?? 0))) ut.push({ gammal: i++, ny: null });
    else ut.push({ gammal: null, ny: j++ });
  }
  return ut;
};
