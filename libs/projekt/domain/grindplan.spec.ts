import fc from 'fast-check';
import { arAvslag, dagarMellan, type Datum, plusDagar } from '@gemensam/shared/domain';
import { type Fas } from './fas';
import { fasvag, standardordning } from './fasordning';
import { type Fasrorelse, grindAttPassera, grindnamn, type Grindplan, grindutfall, type Planunderlag, provaGrindplan, sammaPlan, skillnadText, tidplanAv } from './grindplan';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const IDAG = '2021-02-15';
const ordning = standardordning('projekt') ?? { fran: 'ide', grindar: [] };
const vag = fasvag(ordning);
const grindfaser = ordning.grindar.map((g) => g.till);
const rorelse = (fran: Fas, till: Fas, datum: Datum): Fasrorelse => ({ akt: 'passera', fran, till, datum });
const underlag = (val: Partial<Planunderlag> & { readonly har?: Fas; readonly rorelser?: readonly Fasrorelse[] } = {}): Planunderlag => ({
  ordning, galler: null, idag: IDAG, utfall: grindutfall(ordning, val.har ?? 'ide', val.rorelser ?? []), ...val,
});
const prova = (plan: Partial<Grindplan>, u: Planunderlag, skal = '') => provaGrindplan({ start: null, dagar: {}, ...plan, skal }, u);

const dag = fc.integer({ min: 0, max: 3650 }).map((n) => plusDagar('2016-01-01', n));
const planen = fc.record({ start: fc.option(dag), dagar: fc.dictionary(fc.constantFrom(...grindfaser), dag, { noNullPrototype: true }) });
/** The days of a plan in the order of the way. */
const ifoljd = (p: Grindplan): readonly Datum[] => [...(p.start ? [p.start] : []), ...grindfaser.flatMap((f) => p.dagar[f] ?? [])];

describe('the first plan', () => {
  it('is kept as it is written exactly when it has a day and no day runs backwards', () => {
    fc.assert(fc.property(planen, (plan) => {
      const dagar = ifoljd(plan);
      const framat = dagar.every((d, i) => i === 0 || d >= (dagar[i - 1] ?? d));
      const utfall = prova(plan, underlag());
      if (Object.keys(plan.dagar).length > 0 && framat) expect(utfall).toEqual({ plan, skal: null });
      else expect(utfall).toMatchObject({ slag: 'avslag', regel: Object.keys(plan.dagar).length === 0 ? 'Planen är tom' : 'Dagarna går bakåt' });
    }));
  });

  it.each<[string, Partial<Grindplan>, Planunderlag, object]>([
    ['löpande verksamhet', { dagar: { forstudie: IDAG } }, underlag({ ordning: null, utfall: [] }), { regel: 'Inga grindar' }],
    ['a project at its end', { dagar: { forstudie: IDAG } }, underlag({ har: 'avslutad' }), { regel: 'Ingen grind kvar' }],
    ['no day', { start: IDAG }, underlag(), { regel: 'Planen är tom', falt: 'grindar' }],
    ['a gate that is none', { dagar: { vilande: IDAG } }, underlag(), { regel: 'Grinden finns inte' }],
    ['a day before 2000', { dagar: { forstudie: '1999-12-31' } }, underlag(), { regel: 'Inte en dag', falt: 'grindar.forstudie' }],
    ['a day that is none', { dagar: { forstudie: '2021-02-30' } }, underlag(), { regel: 'Inte en dag', falt: 'grindar.forstudie' }],
    ['the start after a gate', { start: '2021-03-02', dagar: { forstudie: '2021-03-01' } }, underlag(), { regel: 'Dagarna går bakåt', falt: 'grindar.forstudie', text: 'BP1 2021-03-01 ligger före starten 2021-03-02.' }],
  ])('refuses %s', (_, plan, u, vantat) => expect(prova(plan, u)).toMatchObject(vantat));
});

describe('re-planning', () => {
  const galler: Grindplan = { start: '2020-01-01', dagar: { forstudie: '2020-06-01', forbereds: '2021-01-15', utveckling: '2021-04-01' } };
  const u = underlag({ galler, har: 'forstudie', rorelser: [rorelse('kvalificering', 'forstudie', '2020-09-01')] });

  it('asks for a reason and a change, and keeps the days of what is passed', () => {
    expect(prova({ ...galler, dagar: { ...galler.dagar, utveckling: '2021-06-01' } }, u, ' Styrgruppen. ')).toEqual({ plan: { start: '2020-01-01', dagar: { ...galler.dagar, utveckling: '2021-06-01' } }, skal: 'Styrgruppen.' });
    expect(prova({ ...galler, dagar: { forbereds: '2021-01-15', utveckling: '2021-06-01' } }, u, 'X')).toMatchObject({ plan: { dagar: { forstudie: '2020-06-01' } } });
    expect(prova({ ...galler, dagar: { ...galler.dagar, utveckling: '2021-06-01' } }, u)).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(prova({ ...galler, dagar: { ...galler.dagar, utveckling: '2021-06-01' } }, u, 'x'.repeat(1001))).toMatchObject({ regel: 'För långt skäl' });
    expect(prova(galler, u, 'X')).toMatchObject({ regel: 'Ingen ändring' });
  });

  it('moves no day into the past, none before what has come out, and no passed gate; a late day may stand', () => {
    expect(prova({ ...galler, dagar: { ...galler.dagar, forbereds: '2021-02-14' } }, u, 'X')).toMatchObject({ regel: 'Dagen har varit', falt: 'grindar.forbereds' });
    expect(prova({ ...galler, dagar: { ...galler.dagar, forstudie: '2020-07-01' } }, u, 'X')).toMatchObject({ regel: 'Grinden är passerad', falt: 'grindar.forstudie' });
    const sen = underlag({ galler, har: 'forbereds', rorelser: [rorelse('forstudie', 'forbereds', IDAG)] });
    expect(prova({ ...galler, dagar: { ...galler.dagar, upphandling: '2021-03-01' } }, sen, 'X')).toMatchObject({ regel: 'Dagarna går bakåt', falt: 'grindar.upphandling' });
    const efter = underlag({ galler: { start: null, dagar: { utveckling: '2021-01-01', upphandling: '2021-05-01' } }, har: 'forbereds', rorelser: [rorelse('forstudie', 'forbereds', '2021-02-01')] });
    expect(prova({ dagar: { utveckling: '2021-01-01', upphandling: '2021-06-01' } }, efter, 'X')).toMatchObject({ regel: 'Dagarna går bakåt', text: 'BP3 2021-01-01 ligger före BP2 2021-02-01, då den passerades.' });
    expect(prova({ ...galler, dagar: { ...galler.dagar, utveckling: '2021-05-01' } }, u, 'X')).toMatchObject({ plan: { dagar: { forbereds: '2021-01-15' } } });
  });

  it('whatever is written: what is kept never runs backwards ahead, moves nothing into the past and leaves what is passed', () => {
    fc.assert(fc.property(planen, planen, fc.integer({ min: 1, max: vag.length - 2 }), (forst, sedan, plats) => {
      const rorelser = vag.slice(1, plats + 1).map((till, i) => rorelse(vag[i] ?? 'ide', till, plusDagar('2020-01-01', i * 40)));
      const bakgrund = underlag({ galler: forst, har: vag[plats] ?? 'ide', rorelser });
      const utfall = prova(sedan, bakgrund, 'X');
      if (arAvslag(utfall)) return;
      const { plan } = utfall;
      const kvar = bakgrund.utfall.filter((g) => !g.passerad).map((g) => g.till);
      for (const { till, passerad } of bakgrund.utfall) {
        const [ny, gammal] = [plan.dagar[till], forst.dagar[till]];
        if (passerad) expect(ny).toBe(gammal);
        else if (ny !== gammal && ny !== undefined) expect(ny >= IDAG).toBe(true);
      }
      const framfor = kvar.flatMap((f) => plan.dagar[f] ?? []);
      expect([...framfor].sort()).toEqual(framfor);
      const sist = rorelser.at(-1)?.datum ?? '';
      expect(framfor.every((d) => d >= sist)).toBe(true);
    }));
  });
});

describe('the outcome of a gate', () => {
  it('is the newest passage, goes with a step back, and stays while the project rests', () => {
    const rorelser: readonly Fasrorelse[] = [rorelse('ide', 'kvalificering', '2020-01-01'), rorelse('kvalificering', 'forstudie', '2020-02-01'), { akt: 'steg_tillbaka', fran: 'forstudie', till: 'kvalificering', datum: '2020-03-01' }];
    expect(grindutfall(ordning, 'kvalificering', rorelser).slice(0, 2)).toEqual([{ till: 'kvalificering', beteckning: 'Kvalificering', passerad: true, utfall: '2020-01-01' }, { till: 'forstudie', beteckning: 'BP1', passerad: false, utfall: null }]);
    expect(grindutfall(ordning, 'forstudie', [...rorelser, rorelse('kvalificering', 'forstudie', '2020-06-01')])[1]).toMatchObject({ passerad: true, utfall: '2020-06-01' });
    expect(grindutfall(ordning, 'utveckling', [])[1]).toMatchObject({ passerad: true, utfall: null });
    expect([grindutfall(null, null, []), grindutfall(ordning, null, []).some((g) => g.passerad)]).toEqual([[], false]);
  });
});

describe('the years of a plan', () => {
  it('come from its start and its last gate, and before that hold both the days and the years of the source', () => {
    fc.assert(fc.property(planen, fc.integer({ min: 2010, max: 2020 }), fc.integer({ min: 0, max: 5 }), (plan, fran, langd) => {
      const dagar = ifoljd(plan);
      fc.pre(arAvslag(prova(plan, underlag())) === false);
      const ar = tidplanAv(plan, ordning, { fran, till: fran + langd });
      if (plan.start) expect(ar.fran).toBe(Number(plan.start.slice(0, 4)));
      else expect(ar.fran).toBe(Math.min(fran, Number(dagar[0]?.slice(0, 4))));
      if (plan.dagar['avslutad']) expect(ar.till).toBe(Number(plan.dagar['avslutad'].slice(0, 4)));
      else expect(ar.till).toBe(Math.max(fran + langd, Number(dagar.at(-1)?.slice(0, 4))));
    }));
    expect(tidplanAv({ start: null, dagar: {} }, ordning, { fran: null, till: 2022 })).toEqual({ fran: null, till: 2022 });
    expect(tidplanAv({ start: null, dagar: { forstudie: '2021-05-01' } }, ordning, { fran: null, till: null })).toEqual({ fran: 2021, till: 2021 });
  });

  it('never end before they begin', () => {
    fc.assert(fc.property(planen, fc.option(fc.integer({ min: 2010, max: 2030 })), fc.option(fc.integer({ min: 2010, max: 2030 })), (plan, fran, till) => {
      fc.pre(arAvslag(prova(plan, underlag())) === false && (fran === null || till === null || fran <= till));
      const ar = tidplanAv(plan, ordning, { fran, till });
      expect((ar.fran ?? 0) <= (ar.till ?? 9999)).toBe(true);
    }));
  });
});

describe('the reminder', () => {
  const plan: Grindplan = { start: null, dagar: { forstudie: '2021-03-17', forbereds: '2021-03-18' } };
  it.each<[string, Datum, number, string | undefined]>([
    ['the last day within', '2021-02-15', 30, 'BP1'],
    ['one day too early', '2021-02-14', 30, undefined],
    ['the day itself', '2021-03-17', 0, 'BP1'],
    ['long past', '2022-01-01', 0, 'BP1'],
  ])('%s', (_, idag, inom, vantat) => expect(grindAttPassera(plan, grindutfall(ordning, 'kvalificering', []), idag, inom)?.beteckning).toBe(vantat));

  it('is of the first gate ahead, never of one that is passed', () => {
    expect(grindAttPassera(plan, grindutfall(ordning, 'forstudie', []), '2022-01-01', 0)).toEqual({ till: 'forbereds', beteckning: 'BP2', dag: '2021-03-18' });
    expect(grindAttPassera(plan, grindutfall(ordning, 'forbereds', []), '2022-01-01', 0)).toBeNull();
  });
});

it('differences and names stand in words', () => {
  expect([0, 1, -1, 12, -40].map(skillnadText)).toEqual(['enligt planen', '1 dag senare', '1 dag tidigare', '12 dagar senare', '40 dagar tidigare']);
  expect([grindnamn({ beteckning: 'BP3', till: 'utveckling' }), grindnamn({ beteckning: 'Förstudie', till: 'forstudie' })]).toEqual(['BP3 till Utveckling/realisering', 'Förstudie']);
  expect(sammaPlan({ start: null, dagar: { forstudie: IDAG } }, { start: null, dagar: { forbereds: IDAG } })).toBe(false);
  expect(dagarMellan('2021-02-15', '2021-03-17')).toBe(30);
});
