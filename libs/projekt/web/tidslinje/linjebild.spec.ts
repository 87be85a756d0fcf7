import { standardordning, tidslinjeAv } from '@gemensam/projekt/domain';
import { linjebild } from './linjebild';
import { skalaVid, xAv } from '@gemensam/shared/web';

const ordning = standardordning('projekt');
const rad = {
  fas: 'forstudie' as const, vilandeFran: null, tidplanFran: 2020, tidplanTill: 2022,
  ursprunglig: { start: '2020-01-01', dagar: ['2020-03-01', '2020-06-01', '2021-01-15', '2021-04-01', null, null, null, null] },
  galler: { start: '2020-01-01', dagar: ['2020-03-01', '2020-06-01', '2021-01-15', '2021-04-20', '2021-05-01', null, null, null] },
  rorelser: [
    { akt: 'passera' as const, fran: 'ide' as const, till: 'kvalificering' as const, datum: '2020-03-01' },
    { akt: 'passera' as const, fran: 'kvalificering' as const, till: 'forstudie' as const, datum: '2020-06-01' },
    { akt: 'vila' as const, fran: 'forstudie' as const, till: 'vilande' as const, datum: '2020-08-01' },
    { akt: 'ateruppta' as const, fran: 'vilande' as const, till: 'forstudie' as const, datum: '2020-11-01' },
  ],
};
const linje = tidslinjeAv(ordning, rad, '2021-02-15');
const ar = { fran: '2020-01-01', till: '2023-01-01' };

describe('a line laid out', () => {
  it('stands where its days are, filled by what it is, in one row without overlap', () => {
    const s = skalaVid(ar, 'kvartal');
    const bild = linjebild(linje, [{ namn: 'Plan', klar: '2021-02-01' }], s);
    expect(bild.nu.map((b) => b.fyllning)).toEqual(['utfall', 'utfall', 'utfall', 'vilar', 'utfall', 'planerad', 'planerad']);
    expect(bild.nu[0]?.x).toBe(0);
    for (const [i, b] of bild.nu.entries()) if (i > 0) expect(b.x).toBeCloseTo((bild.nu[i - 1]?.x ?? 0) + (bild.nu[i - 1]?.bredd ?? 0), 6);
    expect(bild.grindar.map((g) => g.lage)).toEqual(['passerad', 'passerad', 'forsenad', 'kommande', 'kommande']);
    expect(bild.grindar[3]?.x).toBeCloseTo(xAv(s, '2021-04-20'), 6);
    expect(bild.sena[0]?.text).toBe('Leverabeln Plan skulle ha varit klar 2021-02-01');
    expect(bild.nu[3]?.streck).toMatch(/^M[\d.]+ 30L/);
  });

  it('has a text for every stretch, gate and late leverabel, whatever there is room for', () => {
    for (const zoom of ['ar', 'kvartal', 'manad'] as const) {
      const bild = linjebild(linje, [{ namn: 'Plan', klar: '2021-02-01' }], skalaVid(ar, zoom));
      expect(bild.ord).toHaveLength(bild.plan.length + bild.nu.length + bild.grindar.length + 1);
      expect(bild.ord).toContain('BP3 planerad 2021-04-20, 19 dagar senare än ursprungligen');
    }
  });

  it('writes names where they fit and never over each other', () => {
    const etiketter = (zoom: 'ar' | 'manad') => linjebild(linje, [], skalaVid(ar, zoom));
    expect(etiketter('ar').grindar.filter((g) => g.etikett).length).toBeLessThan(5);
    expect(etiketter('ar').nu.some((b) => b.etikett)).toBe(false);
    expect(etiketter('manad').grindar.map((g) => g.etikett)).toEqual(['Kvalificering', 'BP1', 'BP2', 'BP3', 'BP4']);
    expect(etiketter('manad').nu.map((b) => b.etikett)).toContain('Förstudie');
  });
});
