/** A run of text that both have, only the old has, or only the new has. */
export interface Textdel {
  readonly slag: 'lika' | 'borttaget' | 'tillagt';
  readonly text: string;
}

const STORSTA_TABELL = 4_000_000;

const ordlista = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
const stycken = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const gemensamtSlut = (a: readonly string[], b: readonly string[], borjan: number): number => {
  let n = 0;
  while (n < Math.min(a.length, b.length) - borjan && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

/** Lengths of the longest common subsequence of the tails a[i..], b[j..]. */
const tabell = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const bredd = b.length + 1;
  const t = new Uint32Array((a.length + 1) * bredd);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const snett = t[(i + 1) * bredd + j + 1] ?? 0;
      t[i * bredd + j] = a[i] === b[j] ? snett + 1 : Math.max(t[(i + 1) * bredd + j] ?? 0, t[i * bredd + j + 1] ?? 0);
    }
  }
  return t;
};

const steg = (a: readonly string[], b: readonly string[]): Textdel[] => {
  const t = tabell(a, b);
  const bredd = b.length + 1;
  const ut: Textdel[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      ut.push({ slag: 'lika', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (t[(i + 1) * bredd + j] ?? 0) >= (t[i * bredd + j + 1] ?? 0))) {
      ut.push({ slag: 'borttaget', text: a[i++] ?? '' });
    } else {
      ut.push({ slag: 'tillagt', text: b[j++] ?? '' });
    }
  }
  return ut;
};

const samla = (delar: readonly Textdel[]): readonly Textdel[] => {
  const ut: Textdel[] = [];
  for (const d of delar) {
    const sista = ut.at(-1);
    if (d.text === '') continue;
    if (sista?.slag === d.slag) ut[ut.length - 1] = { slag: d.slag, text: sista.text + d.text };
    else ut.push(d);
  }
  return ut;
};

/**
 * What differs between two texts, word by word; paragraph by paragraph when the texts are very long. Reading only `lika`
 * and `borttaget` gives the old text back, only `lika` and `tillagt` the new one.
 *
 * @example jamforOrd('Pilot i mars', 'Pilot i april') // lika 'Pilot i ', borttaget 'mars', tillagt 'april'
 */
export const jamforOrd = (gammal: string, ny: string): readonly Textdel[] => {
  let a = ordlista(gammal);
  let b = ordlista(ny);
  if (a.length * b.length > STORSTA_TABELL) {
    a = stycken(gammal);
    b = stycken(ny);
  }
  let borjan = 0;
  while (borjan < Math.min(a.length, b.length) && a[borjan] === b[borjan]) borjan++;
  const slut = gemensamtSlut(a, b, borjan);
  const lika = (text: string): Textdel => ({ slag: 'lika', text });
  const mittA = a.slice(borjan, a.length - slut);
  const mittB = b.slice(borjan, b.length - slut);
  const forStort = mittA.length * mittB.length > STORSTA_TABELL;
  const mitt: readonly Textdel[] = forStort
    ? [
        { slag: 'borttaget', text: mittA.join('') },
        { slag: 'tillagt', text: mittB.join('') },
      ]
    : steg(mittA, mittB);
  return samla([lika(a.slice(0, borjan).join('')), ...mitt, lika(a.slice(a.length - slut).join(''))]);
};
