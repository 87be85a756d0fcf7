import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe as it is published. Read as text, for the page alone: to load it as a module takes jest half a second for each file. */
export const publicerad = (): string => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The functions below are run in the page: each stands alone. */
type Funktion = (this: unknown, ...a: readonly unknown[]) => unknown;

/** What axe remembers of a function until the end of a run, by the identity of the arguments; its own looks through a list of them. */
const minns = (fn: Funktion): Funktion & { clear: () => void } => {
  let kanda = new Map<unknown, unknown>();
  const antal = fn.length;
  const med: Funktion = function (...a) {
    let niva = kanda;
    for (let n = 0; n < antal - 1; n++) {
      let nasta = niva.get(a[n]);
      if (!(nasta instanceof Map)) niva.set(a[n], (nasta = new Map<unknown, unknown>()));
      if (nasta instanceof Map) niva = nasta;
    }
    const sista = antal > 0 ? a[antal - 1] : undefined;
    if (niva.has(sista)) return niva.get(sista);
    const svar = fn.apply(this, [...a]);
    niva.set(sista, svar);
    return svar;
  };
  return Object.assign(med, { clear: () => void (kanda = new Map()) });
};

/** axe keeps the private fields of its colours in WeakMaps, which the collector of garbage goes through again and again: here they lie in the object. */
const faltkarta = (): object =>
  class {
    readonly falt = Symbol();
    get(av: Record<symbol, unknown>): unknown {
      return av[this.falt];
    }
    set(av: Record<symbol, unknown>, varde: unknown): this {
      av[this.falt] = varde;
      return this;
    }
    add(av: Record<symbol, unknown>): this {
      return this.set(av, true);
    }
    has(av: Record<symbol, unknown>): boolean {
      return this.falt in av;
    }
    delete(av: Record<symbol, unknown>): boolean {
      return delete av[this.falt];
    }
  };

interface Farg {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): Farg;
}

/** A page has some ten colours, and axe reads them some thousand times. */
const minnsFarger = (Color: { readonly prototype: Farg }): void => {
  const las = Color.prototype.parseString;
  const lasta = new Map<string, Pick<Farg, 'r' | 'g' | 'b' | 'alpha'>>();
  Color.prototype.parseString = function (text) {
    const last = lasta.get(text);
    if (last) return Object.assign(this, last);
    las.call(this, text);
    lasta.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
};

const MINNS = /(\w+)=\(0,\w+\.default\)\(\1\)(?=,axe\._memoizedFns\.push)/;

/** The same axe, which finds the same (axe.spec.ts) with two thirds of the work. Fails when another version of axe is built otherwise. */
export const snabb = (): string => {
  const kalla = publicerad();
  if (!MINNS.test(kalla)) throw new Error('axe remembers in another way than before: see axe-kalla.ts');
  const medMinne = kalla.replace(MINNS, (_, fn: string) => `${fn}=(${minns})(${fn})`);
  return `((WeakMap, WeakSet) => {${medMinne}\n})((${faltkarta})(), (${faltkarta})()); (${minnsFarger})(axe.commons.color.Color);`;
};
