import fc from 'fast-check';
import { dagarMellan, plusDagar } from '@gemensam/shared/domain';
import { arsfalt, arZoom, dagVid, delfalt, helaAr, skalaInom, skalaVid, xAv, zoomnivaer, zoomText } from './tidsskala';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 300 });

const IDAG = '2021-02-15';
const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDagar('2000-01-01', n));
const skala = fc.tuple(fc.array(dag, { maxLength: 6 }), fc.constantFrom(...zoomnivaer)).map(([dagar, zoom]) => ({ dagar, zoom, s: skalaVid(helaAr(dagar, IDAG), zoom) }));

describe('the scale', () => {
  it('holds every day and today, in whole years', () => {
    fc.assert(fc.property(skala, ({ dagar, s }) => {
      for (const d of [...dagar, IDAG]) expect(s.fran <= d && d < s.till).toBe(true);
      expect([s.fran.slice(5), s.till.slice(5)]).toEqual(['01-01', '01-01']);
    }));
  });

  it('lays days out in order, a day as wide as any other, and finds the day at a place again', () => {
    fc.assert(fc.property(skala, dag, dag, ({ s }, a, b) => {
      const [x, y] = [xAv(s, a), xAv(s, b)];
      if (a <= b) expect(x <= y).toBe(true);
      expect(x >= 0 && x <= s.bredd + 1).toBe(true);
      if (a >= s.fran && a < s.till) {
        expect(dagVid(s, x + s.pxPerDag / 2)).toBe(a);
        expect(xAv(s, plusDagar(a, 1)) - x).toBeCloseTo(s.pxPerDag, 6);
      }
    }));
  });

  it('keeps what is outside at its edges, and has a given width on paper', () => {
    const s = skalaInom({ fran: '2020-01-01', till: '2022-01-01' }, 731);
    expect([s.bredd, xAv(s, '1999-01-01'), xAv(s, '2050-01-01'), xAv(s, '2021-01-01')]).toEqual([731, 0, 731, 366]);
    expect([dagVid(s, -5), dagVid(s, 10_000)]).toEqual(['2020-01-01', '2021-12-31']);
  });
});

describe('the axis', () => {
  it('has fields side by side that fill it: years, and quarters or months below', () => {
    fc.assert(fc.property(skala, ({ s, zoom }) => {
      for (const rad of [arsfalt(s), delfalt(s, zoom)]) {
        if (rad.length === 0) continue;
        expect(rad[0]?.x).toBe(0);
        for (const [i, f] of rad.entries()) expect(f.x + f.bredd).toBeCloseTo(rad[i + 1]?.x ?? dagarMellan(s.fran, s.till) * s.pxPerDag, 6);
      }
    }));
  });

  it('says which', () => {
    const s = skalaVid({ fran: '2020-01-01', till: '2022-01-01' }, 'kvartal');
    expect(arsfalt(s).map((f) => f.text)).toEqual(['2020', '2021']);
    expect(delfalt(s, 'ar')).toEqual([]);
    expect(delfalt(s, 'kvartal').map((f) => f.text)).toEqual(['kv 1', 'kv 2', 'kv 3', 'kv 4', 'kv 1', 'kv 2', 'kv 3', 'kv 4']);
    expect(delfalt(s, 'manad').map((f) => f.text).slice(10, 14)).toEqual(['nov', 'dec', 'jan', 'feb']);
    expect([arZoom('manad'), arZoom('vecka'), zoomText('ar')]).toEqual([true, false, 'År']);
  });
});
