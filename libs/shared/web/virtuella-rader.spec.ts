import fc from 'fast-check';
import { delarna } from './virtuella-rader';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const val = (fran: number, till: number, fasta: readonly string[] = [], hojd: (n: string) => number = () => 100) => ({ nyckel: (r: string) => r, hojd, fran, till, fasta: new Set(fasta) });
const kort = (delar: ReturnType<typeof delarna<string>>): readonly (string | number)[] => delar.map((d) => (d.slag === 'rad' ? d.nyckel : d.hojd));

describe('delarna', () => {
  it('draws what reaches into the window, what is fixed, and air for the rest', () => {
    expect(kort(delarna(['a', 'b', 'c', 'd', 'e'], val(150, 210)))).toEqual([100, 'b', 'c', 200]);
    expect(kort(delarna(['a', 'b', 'c', 'd', 'e'], val(150, 180, ['e'])))).toEqual([100, 'b', 200, 'e']);
    expect(kort(delarna([], val(0, 100)))).toEqual([]);
  });

  it('always adds up to the whole list, in order, with every key once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 }), fc.integer({ min: -500, max: 9000 }), fc.nat(2000), fc.array(fc.nat(59)), (hojder, fran, langd, fasta) => {
        const rader = hojder.map((_, n) => `r${n}`);
        const hojd = (nyckel: string): number => hojder[Number(nyckel.slice(1))] ?? 0;
        const delar = delarna(rader, val(fran, fran + langd, fasta.map((n) => `r${n}`), hojd));
        expect(delar.reduce((s, d) => s + (d.slag === 'rad' ? hojd(d.nyckel) : d.hojd), 0)).toBe(hojder.reduce((s, h) => s + h, 0));
        const ritade = delar.flatMap((d) => (d.slag === 'rad' ? d.plats : []));
        expect(ritade).toEqual([...ritade].sort((a, b) => a - b));
        expect(new Set(delar.map((d) => d.nyckel)).size).toBe(delar.length);
      }),
    );
  });
});
