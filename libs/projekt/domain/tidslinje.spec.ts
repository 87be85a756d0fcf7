import fc from 'fast-check';
import { type Datum, plusDagar } from '@gemensam/shared/domain';
import { type Fas } from './fas';
import { fasvag, standardordning } from './fasordning';
import { type Fasrorelse, type Grindplan } from './grindplan';
import { linjegrindText, type Stracka, strackText, tidslinje, type Tidslinjeunderlag } from './tidslinje';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 300 });

const IDAG = '2021-02-15';
const ordning = standardordning('projekt') ?? { fran: 'ide', grindar: [] };
const vag = fasvag(ordning);
const p = (val: Partial<Tidslinjeunderlag> = {}): Tidslinjeunderlag => ({ fas: 'forbereds', vilandeFran: null, tidplan: { fran: 2019, till: 2022 }, ursprunglig: null, galler: null, rorelser: [], ...val });
const ord = (s: readonly Stracka[]): readonly string[] => s.map(strackText);

/** A life: forward, back, to rest and up again, on days that only go on. */
const liv = fc.array(fc.tuple(fc.constantFrom('passera', 'steg_tillbaka', 'vila', 'ateruppta'), fc.integer({ min: 0, max: 60 })), { maxLength: 14 }).map((steg) => {
  const rorelser: Fasrorelse[] = [];
  let [plats, vilar, dag] = [0, false, '2018-01-01'];
  for (const [akt, dagar] of steg) {
    dag = plusDagar(dag, dagar);
    const har = vag[plats] ?? 'ide';
    if (akt === 'vila' && !vilar && plats < 6) rorelser.push({ akt, fran: har, till: 'vilande', datum: dag });
    else if (akt === 'ateruppta' && vilar) rorelser.push({ akt, fran: 'vilande', till: har, datum: dag });
    else if (akt === 'passera' && !vilar && plats < vag.length - 1) rorelser.push({ akt, fran: har, till: vag[++plats] ?? har, datum: dag });
    else if (akt === 'steg_tillbaka' && !vilar && plats > 0) rorelser.push({ akt, fran: har, till: vag[--plats] ?? har, datum: dag });
    else continue;
    vilar = akt === 'vila';
  }
  const fas: Fas = vilar ? 'vilande' : (vag[plats] ?? 'ide');
  return { rorelser, fas, vilandeFran: vilar ? (vag[plats] ?? null) : null };
});
const planen = fc.record({ start: fc.option(fc.constant('2018-01-01')), steg: fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { minLength: 8, maxLength: 8 }) }).map(({ start, steg }): Grindplan => {
  let dag: Datum = '2018-01-01';
  const dagar: Partial<Record<Fas, Datum>> = {};
  for (const [i, n] of steg.entries()) if (n !== null) dagar[vag[i + 1] ?? 'avslutad'] = dag = plusDagar(dag, n);
  return { start, dagar };
});

describe('the line of a project', () => {
  it('has stretches that are longer than nothing, in order and never overlap; what happened lies before the day, what is planned after', () => {
    fc.assert(fc.property(liv, fc.option(planen), fc.option(planen), (l, ursprunglig, galler) => {
      const t = tidslinje(ordning, p({ ...l, ursprunglig, galler }), IDAG);
      for (const rad of [t.plan, t.nu])
        for (const [i, s] of rad.entries()) {
          expect(s.fran < s.till).toBe(true);
          expect(i === 0 || (rad[i - 1]?.till ?? '') <= s.fran).toBe(true);
        }
      for (const s of t.nu) expect(s.slag === 'planerad' ? s.fran >= IDAG : s.till <= IDAG).toBe(true);
    }));
  });

  it('is whole from the first move to the day, in the phases of its history, unless it is closed', () => {
    fc.assert(fc.property(liv, (l) => {
      const forst = l.rorelser[0]?.datum;
      fc.pre(forst !== undefined && l.fas !== 'avslutad' && !l.rorelser.some((r) => r.till === 'avslutad'));
      const hant = tidslinje(ordning, p(l), IDAG).nu.filter((s) => s.fran >= (forst ?? '') && s.slag !== 'planerad');
      expect(hant[0]?.fran).toBe(forst);
      expect(hant.at(-1)?.till).toBe(IDAG);
      for (const [i, s] of hant.entries()) expect(i === 0 || hant[i - 1]?.till === s.fran).toBe(true);
      expect(hant.at(-1)).toMatchObject({ fas: l.vilandeFran ?? l.fas, slag: l.vilandeFran ? 'vilar' : 'utfall' });
    }));
  });

  it('of a project that the source gives years for shows them, and says that the phase began at an unknown day', () => {
    const t = tidslinje(ordning, p(), IDAG);
    expect(ord(t.plan)).toEqual(['Tidplan 2019–2022, utan dagar']);
    expect(ord(t.nu)).toEqual(['Till och med Projekt förbereds, fasens början är inte känd, 2019-01-01 till 2021-02-14']);
    expect(t.grindar.map((g) => g.lage)).toEqual(['passerad', 'passerad', 'passerad', ...Array.from({ length: 5 }, () => 'kommande')]);
  });

  it('draws plan against now: passed, late and coming gates with their differences, and what is planned from the day on', () => {
    const ursprunglig: Grindplan = { start: '2020-01-01', dagar: { kvalificering: '2020-03-01', forstudie: '2020-06-01', forbereds: '2021-01-15', utveckling: '2021-04-01' } };
    const galler: Grindplan = { ...ursprunglig, dagar: { ...ursprunglig.dagar, utveckling: '2021-04-15' } };
    const rorelser: Fasrorelse[] = [
      { akt: 'passera', fran: 'ide', till: 'kvalificering', datum: '2020-03-01' },
      { akt: 'passera', fran: 'kvalificering', till: 'forstudie', datum: '2020-05-31' },
      { akt: 'vila', fran: 'forstudie', till: 'vilande', datum: '2020-07-01' },
      { akt: 'ateruppta', fran: 'vilande', till: 'forstudie', datum: '2020-10-01' },
    ];
    const t = tidslinje(ordning, p({ fas: 'forstudie', ursprunglig, galler, rorelser }), IDAG);
    expect(ord(t.plan)).toEqual(['Idé, planerad 2020-01-01 till 2020-02-29', 'Kvalificering av idé, planerad 2020-03-01 till 2020-05-31', 'Förstudie, planerad 2020-06-01 till 2021-01-14', 'Projekt förbereds, planerad 2021-01-15 till 2021-03-31']);
    expect(ord(t.nu)).toEqual([
      'Idé, 2020-01-01 till 2020-02-29', 'Kvalificering av idé, 2020-03-01 till 2020-05-30', 'Förstudie, 2020-05-31 till 2020-06-30', 'Förstudie, vilar 2020-07-01 till 2020-09-30', 'Förstudie, 2020-10-01 till 2021-02-14',
      'Förstudie och fasen efter utan planerad dag, planerad 2021-02-15 till 2021-04-14',
    ]);
    expect(t.grindar.slice(0, 5).map(linjegrindText)).toEqual([
      'Kvalificering passerad 2020-03-01, enligt planen', 'BP1 passerad 2020-05-31, 1 dag tidigare än ursprungligen', 'BP2 skulle ha passerats 2021-01-15', 'BP3 planerad 2021-04-15, 14 dagar senare än ursprungligen', 'BP4 inte planerad',
    ]);
  });

  it('begins at the planned start when that is to come, and has nothing for löpande verksamhet', () => {
    expect(ord(tidslinje(ordning, p({ fas: 'ide', tidplan: { fran: null, till: null }, galler: { start: '2021-03-01', dagar: { kvalificering: '2021-04-01' } } }), IDAG).nu)).toEqual(['Idé, planerad 2021-03-01 till 2021-03-31']);
    expect(tidslinje(null, p({ fas: null, tidplan: { fran: null, till: null } }), IDAG)).toEqual({ plan: [], nu: [], grindar: [] });
  });
});
