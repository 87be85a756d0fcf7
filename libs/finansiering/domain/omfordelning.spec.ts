import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { omfordelaBudget, type Omfordelningspost, tolkaOmfordelning } from './omfordelning';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 300 });

const post = (val: Partial<Omfordelningspost> = {}): Omfordelningspost => ({ id: 'a', ar: 2021, sida: 'kostnad', namn: 'Drift', belopp: 100_000_00n, ...val });
const annan = (val: Partial<Omfordelningspost> = {}): Omfordelningspost => post({ id: 'b', namn: 'Projekt', belopp: 0n, ...val });

describe('an amount moved within the total frame', () => {
  it('what leaves one row comes to the other; the frame of the year is the same to the öre, whatever is moved', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 13n), (fran, till, belopp, bundet, ovrigt) => {
        const totalram = fran + till + ovrigt;
        const u = omfordelaBudget({ fran: post({ belopp: fran }), till: annan({ belopp: till }), belopp, bundet, totalram });
        if (arAvslag(u)) return belopp <= 0n || belopp > fran - bundet;
        return u.totalram.efter === totalram && u.fran.efter + u.till.efter === fran + till && u.fran.efter >= bundet && u.till.efter === till + belopp;
      }),
    );
  });

  it('may empty a row of which nothing is used, and not one öre more', () => {
    expect(omfordelaBudget({ fran: post(), till: annan(), belopp: 100_000_00n, bundet: 0n, totalram: 100_000_00n })).toMatchObject({ fran: { efter: 0n }, till: { efter: 100_000_00n } });
    expect(omfordelaBudget({ fran: post(), till: annan(), belopp: 100_000_01n, bundet: 0n, totalram: 100_000_00n })).toMatchObject({ regel: 'Mer än vad som är kvar', falt: 'belopp' });
  });

  it('never takes what is used or ordered', () => {
    const flytta = (belopp: bigint, bundet: bigint) => omfordelaBudget({ fran: post(), till: annan(), belopp, bundet, totalram: 100_000_00n });
    expect(flytta(40_000_00n, 60_000_00n)).toMatchObject({ fran: { efter: 60_000_00n } });
    expect(flytta(40_000_01n, 60_000_00n)).toMatchObject({ text: 'Drift 2021 är 100\u00a0000\u00a0kr, varav 60\u00a0000\u00a0kr är använt eller beställt. Högst 40\u00a0000\u00a0kr kan flyttas.' });
    expect(flytta(1n, 110_000_00n)).toMatchObject({ text: expect.stringContaining('Inget kan flyttas') });
  });

  it.each([
    ['Samma budgetrad', post(), post()],
    ['Olika år', post(), annan({ ar: 2020 })],
    ['Olika sidor av budgeten', post(), annan({ sida: 'intakt' })],
  ] as const)('is refused: %s', (regel, fran, till) => expect(omfordelaBudget({ fran, till, belopp: 1n, bundet: 0n, totalram: 1n })).toMatchObject({ regel, falt: 'tillId' }));

  it.each(['0', '-5', 'fem', ''])('”%s” is no amount to move', (t) => expect(tolkaOmfordelning(t)).toMatchObject({ slag: 'avslag', falt: 'belopp' }));
});
