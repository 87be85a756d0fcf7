import { arAvslag } from '@gemensam/shared/domain';
import { provaBudgetpost, provaKommentar, provaOverskjutna } from './budgetpost';

const rad = { ar: 2021, sida: 'intakt', namn: ' Uppdrag  och projekt ', belopp: '700 467', kalla: ' Planen ' } as const;
const falt = (v: unknown): unknown => (arAvslag(v) ? [v.falt, v.regel] : v);

describe('provaBudgetpost', () => {
  it('takes amounts as they are typed, zero too', () => {
    expect(provaBudgetpost(rad)).toEqual({ ar: 2021, sida: 'intakt', namn: 'Uppdrag och projekt', belopp: 70_046_700n, kalla: 'Planen' });
    expect(provaBudgetpost({ ...rad, belopp: '0' })).toMatchObject({ belopp: 0n });
  });

  it.each([
    [{ ar: 1999 }, ['ar', 'År']],
    [{ namn: ' \u00a0' }, ['namn', 'Namn saknas']],
    [{ namn: 'x'.repeat(161) }, ['namn', 'För långt namn']],
    [{ belopp: '-5' }, ['belopp', 'Inte under noll']],
    [{ belopp: '12O' }, ['belopp', 'Inte ett belopp']],
    [{ kalla: '' }, ['kalla', 'Källa saknas']],
    [{ kalla: 'x'.repeat(1001) }, ['kalla', 'För lång text']],
  ])('refuses %j at %j', (val, svar) => expect(falt(provaBudgetpost({ ...rad, ...val }))).toEqual(svar));
});

describe('provaOverskjutna', () => {
  const medel = { franAr: 2019, ar: 2020, belopp: '513 431', kalla: '§ 7' };
  it('takes an amount from an earlier year, and one below zero that takes it back', () => {
    expect(provaOverskjutna(medel)).toEqual({ belopp: 51_343_100n, kalla: '§ 7' });
    expect(provaOverskjutna({ ...medel, belopp: '−513 431' })).toMatchObject({ belopp: -51_343_100n });
  });

  it.each([
    [{ franAr: 2020 }, ['franAr', 'Från ett tidigare år']],
    [{ franAr: 1 }, ['franAr', 'År']],
    [{ belopp: '0' }, ['belopp', 'Noll kronor']],
    [{ kalla: ' ' }, ['kalla', 'Källa saknas']],
  ])('refuses %j at %j', (val, svar) => expect(falt(provaOverskjutna({ ...medel, ...val }))).toEqual(svar));
});

describe('provaKommentar', () => {
  it.each([
    [{ text: ' Överskjutna medel. ', manad: 10 }, 'Överskjutna medel.'],
    [{ text: '', manad: 10 }, ['text', 'Kommentar krävs']],
    [{ text: 'x', manad: 13 }, ['manad', 'Månad']],
    [{ text: 'x'.repeat(2001), manad: 1 }, ['text', 'För lång text']],
  ])('%j', (val, svar) => expect(falt(provaKommentar(val, 5_000_001n, 5_000_000n))).toEqual(svar));
  it('below the threshold an empty one is no comment either', () => expect(falt(provaKommentar({ text: ' ', manad: 1 }, 0n, 5n))).toEqual(['text', 'Tom kommentar']));
});
