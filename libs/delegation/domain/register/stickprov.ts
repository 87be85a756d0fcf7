import { avslag, type Utfall } from '@gemensam/shared/domain';

/** How a sample is drawn: how many, and the seed that gives the same rows again. */
export interface Stickprovsval {
  readonly antal: number;
  readonly fro: string;
}

export const STORSTA_STICKPROV = 500;

/**
 * A sample as it was written in the address or the form. Rule: 1–500 rows; the seed is 1–40 characters.
 * Errors: a field refusal on `antal` or `fro`.
 * @example tolkaStickprov({ antal: '5', fro: '2021-02-15' }) // { antal: 5, fro: '2021-02-15' }
 */
export const tolkaStickprov = ({ antal, fro }: { readonly antal: string; readonly fro: string }): Utfall<Stickprovsval> => {
  const nej = (falt: string, text: string, utvag: string) => avslag({ regel: 'Stickprovet går inte att dra', kalla: 'KL 12: revisorn väljer sitt underlag', text, utvag, falt });
  const tal = /^[1-9]\d{0,2}$/.test(antal.trim()) ? Number(antal) : 0;
  if (tal < 1 || tal > STORSTA_STICKPROV) return nej('antal', `Skriv ett antal från 1 till ${STORSTA_STICKPROV}.`, 'Till exempel 10.');
  const rent = fro.trim();
  return rent.length < 1 || rent.length > 40 ? nej('fro', 'Skriv ett frö på 1 till 40 tecken.', 'Samma frö ger samma stickprov igen.') : { antal: tal, fro: rent };
};

/** Four 32-bit words that a text comes to (cyrb128). */
const ord128 = (text: string): readonly [number, number, number, number] => {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (const tecken of text) {
    const k = tecken.codePointAt(0) ?? 0;
    a = b ^ Math.imul(a ^ k, 597_399_067);
    b = c ^ Math.imul(b ^ k, 2_869_860_233);
    c = d ^ Math.imul(c ^ k, 951_274_213);
    d = a ^ Math.imul(d ^ k, 2_716_044_179);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
};

/** Numbers from a seed, each of 32 bits (sfc32). The first ones are thrown away. */
const talfoljd = (fro: string): (() => number) => {
  let [a, b, c, d] = ord128(fro);
  const nasta = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 16; i++) nasta();
  return nasta;
};

/** A whole number from 0 up to `under`, each as likely: what would favour the low ones is thrown away. */
const under = (tak: number, nasta: () => number): number => {
  const grans = 2 ** 32 - (2 ** 32 % tak);
  let tal = nasta();
  while (tal >= grans) tal = nasta();
  return tal % tak;
};

/**
 * A random sample: the same seed and the same rows give the same sample, whatever order they come in; each row is as likely, and each set
 * of rows. Drawn without replacement; fewer rows than asked for: all of them. Comes back in the order of `nyckel`.
 * Source: the issue, point 8 (the revisor draws a sample that can be drawn again).
 *
 * @example dragStickprov(rader, { antal: 5, fro: '17' }, (r) => r.beteckning)
 */
export const dragStickprov = <T>(rader: readonly T[], { antal, fro }: Stickprovsval, nyckel: (rad: T) => string): readonly T[] => {
  const ordnade = rader.map((rad) => ({ rad, n: nyckel(rad) })).sort((x, y) => (x.n < y.n ? -1 : x.n > y.n ? 1 : 0));
  const nasta = talfoljd(`${fro}|${ordnade.length}`);
  const plats = ordnade.map((_, i) => i);
  const dragna: number[] = [];
  for (let i = 0; i < Math.min(antal, plats.length); i++) {
    const j = i + under(plats.length - i, nasta);
    const [tagen, forst] = [plats[j] ?? 0, plats[i] ?? 0];
    plats[j] = forst;
    dragna.push(tagen);
  }
  const valda = new Set(dragna);
  return ordnade.filter((_, i) => valda.has(i)).map((o) => o.rad);
};
