import fc from 'fast-check';
import { arVardag, dagarMellan, plusDagar, skalEjVardag } from '@gemensam/shared/domain';
import { motesdagar, motesvarningar, type Motestid, STANDARDLEDTIDER } from './motesdagar';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

/** Twenty years of calendar, the demo's year in the middle. */
const FORSTA = '2011-01-01';
const dagen = fc.integer({ min: 0, max: dagarMellan(FORSTA, '2030-12-31') }).map((n) => plusDagar(FORSTA, n));
const dagar = fc.integer({ min: 0, max: 90 });

describe('stoppdatum and kallelsedag', () => {
  it.each([
    ['2021-03-16', '2021-03-02', '2021-03-09', 'a week without holidays'],
    ['2021-04-16', '2021-04-01', '2021-04-09', 'långfredagen moves to skärtorsdagen'],
    ['2021-04-12', '2021-03-29', '2021-04-01', 'annandag påsk moves past the whole Easter'],
    ['2021-01-08', '2020-12-23', '2020-12-30', 'nyårsdagen past nyårsafton, juldagen past julafton'],
    ['2021-07-02', '2021-06-18', '2021-06-24', 'midsommarafton'],
    ['2021-06-13', '2021-05-28', '2021-06-04', 'nationaldagen, and a Sunday'],
  ])('of %s are %s and %s: %s', (datum, stoppdatum, kallelsedag) => {
    expect(motesdagar(datum, STANDARDLEDTIDER)).toEqual({ stoppdatum, kallelsedag });
  });

  it('are vardagar, never later than the lead time, and never more days early than the holidays between', () => {
    fc.assert(
      fc.property(dagen, dagar, dagar, (datum, stoppdatumDagar, kallelseDagar) => {
        const { stoppdatum, kallelsedag } = motesdagar(datum, { stoppdatumDagar, kallelseDagar });
        expect(arVardag(stoppdatum) && arVardag(kallelsedag)).toBe(true);
        expect(dagarMellan(kallelsedag, datum)).toBeGreaterThanOrEqual(kallelseDagar);
        expect(dagarMellan(stoppdatum, datum)).toBeGreaterThanOrEqual(stoppdatumDagar);
        expect(stoppdatum <= kallelsedag).toBe(true);
        for (let d = plusDagar(kallelsedag, 1); dagarMellan(d, datum) >= kallelseDagar; d = plusDagar(d, 1)) expect(skalEjVardag(d)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('come no later for an earlier meeting', () => {
    fc.assert(
      fc.property(dagen, dagar, dagar, (datum, stoppdatumDagar, kallelseDagar) => {
        const [forr, nu] = [plusDagar(datum, -1), datum].map((d) => motesdagar(d, { stoppdatumDagar, kallelseDagar }));
        expect(forr && nu && forr.stoppdatum <= nu.stoppdatum && forr.kallelsedag <= nu.kallelsedag).toBe(true);
      }),
    );
  });
});

describe('warnings', () => {
  const mote = (m: Partial<Motestid>): Motestid => ({ id: 'a', slag: 'sammantrade', datum: '2021-03-16', borjar: '13:00', slutar: '15:00', installt: null, ...m });

  it('name a red day and what else is on the day, and say when the times overlap', () => {
    expect(motesvarningar(mote({}), [mote({})])).toEqual([]);
    expect(motesvarningar(mote({ datum: '2021-04-02' }), [])).toEqual(['Dagen är långfredagen.']);
    const andra = [mote({ id: 'b', slag: 'beredningsgrupp', borjar: '09:00', slutar: '13:00' }), mote({ id: 'c', borjar: '14:59', slutar: '16:00' }), mote({ id: 'd', datum: '2021-03-17' })];
    expect(motesvarningar(mote({}), andra)).toEqual(['Samma dag: beredningsgruppsmöte 09:00–13:00.', 'Samma dag och tid: sammanträde 14:59–16:00.']);
  });

  it('leave out what is cancelled', () => {
    expect(motesvarningar(mote({}), [mote({ id: 'b', installt: '2021-02-01' })])).toEqual([]);
    expect(motesvarningar(mote({ datum: '2021-04-02', installt: '2021-02-01' }), [mote({ id: 'b' })])).toEqual([]);
  });
});
