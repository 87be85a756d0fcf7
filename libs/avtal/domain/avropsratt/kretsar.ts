/**
 * The strongly connected parts of a graph (Tarjan), each before those that lead to it: with an edge from an organisation to its owner
 * a part comes after the parts that own it. Only `noder` and what can be reached from them is looked at. No recursion, so a long chain
 * is no deeper than a short one.
 *
 * @example kretsar([0], (n) => [[1], [2], [1]][n] ?? []) // [[2, 1], [0]]
 */
export const kretsar = (noder: readonly number[], grannar: (nod: number) => readonly number[]): readonly (readonly number[])[] => {
  const [nummer, lagst, pa] = [new Map<number, number>(), new Map<number, number>(), new Set<number>()];
  const [stapel, svar]: [number[], number[][]] = [[], []];
  const lagre = (nod: number, varde: number): void => {
    lagst.set(nod, Math.min(lagst.get(nod) ?? varde, varde));
  };
  const ga = (rot: number): void => {
    const vag: { readonly nod: number; readonly grannar: readonly number[]; nasta: number }[] = [];
    const stig = (nod: number): void => {
      lagre(nod, nummer.size);
      nummer.set(nod, nummer.size);
      stapel.push(nod);
      pa.add(nod);
      vag.push({ nod, grannar: grannar(nod), nasta: 0 });
    };
    stig(rot);
    for (let steg = vag.at(-1); steg; steg = vag.at(-1)) {
      const granne = steg.grannar[steg.nasta++];
      if (granne !== undefined) {
        if (!nummer.has(granne)) stig(granne);
        else if (pa.has(granne)) lagre(steg.nod, nummer.get(granne) ?? 0);
        continue;
      }
      vag.pop();
      const over = vag.at(-1);
      if (over) lagre(over.nod, lagst.get(steg.nod) ?? 0);
      if (lagst.get(steg.nod) !== nummer.get(steg.nod)) continue;
      const krets = stapel.splice(stapel.lastIndexOf(steg.nod));
      for (const n of krets) pa.delete(n);
      svar.push(krets);
    }
  };
  for (const nod of noder) if (!nummer.has(nod)) ga(nod);
  return svar;
};
