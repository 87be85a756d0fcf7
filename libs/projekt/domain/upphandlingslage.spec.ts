import fc from 'fast-check';
import { arAvslag, arVardag, dagarMellan, plusDagar } from '@gemensam/shared/domain';
import {
  arPagaende, avtalssparr, forfaranden, harAvtalssparr, mojligaUpphandlingsakter, provaAnmarkning, provaStegbeslut, provaUpphandlingsstart, stegaUpphandling, type Upphandling, type Upphandlingsakt, upphandlingsakter, upphandlingsaktText, type Upphandlingslage, upphandlingslagen,
  upphandlingslageText, upphandlingsovergangar, type Upphandlingsuppgift,
} from './upphandlingslage';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 1000 });

const IDAG = '2019-05-15';
const u = (lage: Upphandlingslage, del: Partial<Upphandling> = {}): Upphandling => ({
  lage, forfarande: 'annonserat', sparr: null, foreOverprovning: lage === 'overprovning' ? 'avtalssparr' : null, senasteDatum: null, ...del,
});
const d = (akt: Upphandlingsakt, del: Partial<Upphandlingsuppgift> = {}): Upphandlingsuppgift => ({ akt, datum: '2019-05-01', elektroniskt: true, harBeslut: true, ...del });

describe('avtalsspärr', () => {
  it.each([
    ['2019-04-01', true, '2019-04-11', '2019-04-12'],
    ['2019-04-18', true, '2019-04-29', '2019-04-30'],
    ['2019-04-01', false, '2019-04-16', '2019-04-17'],
    ['2020-12-16', true, '2020-12-28', '2020-12-29'],
  ])('sent %s (electronically: %s) lasts to %s; avtal from %s', (skickad, elektroniskt, sista, tecknasTidigast) => {
    expect(avtalssparr('annonserat', { skickad, elektroniskt })).toEqual({ skickad, elektroniskt, sista, tecknasTidigast });
  });

  it.each(['fornyad_konkurrensutsattning', 'direktupphandling', 'dynamiskt_inkopssystem'] as const)('is none for %s', (f) => {
    expect(avtalssparr(f, { skickad: '2019-04-01', elektroniskt: true })).toBeNull();
  });

  it('ends on a vardag, never earlier than its days, at most a week of holidays later, and avtal follows the day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), fc.boolean(), (dag, elektroniskt) => {
        const skickad = plusDagar('2000-01-01', dag);
        const s = avtalssparr('annonserat', { skickad, elektroniskt });
        if (!s) throw new Error('no spärr');
        const dagar = dagarMellan(skickad, s.sista) - (elektroniskt ? 10 : 15);
        expect(arVardag(s.sista)).toBe(true);
        expect(dagar).toBeGreaterThanOrEqual(0);
        expect(dagar).toBeLessThanOrEqual(5);
        expect(dagarMellan(s.sista, s.tecknasTidigast)).toBe(1);
      }),
    );
  });
});

/** Written by hand, apart from the table: what each act leads to in each state, with everything in place. */
const FACIT: Readonly<Record<Upphandlingslage, Partial<Record<Upphandlingsakt, Upphandlingslage | string>>>> = {
  dialog: { annonsera: 'annonserad', avbryt: 'avbruten' },
  annonserad: { utvardera: 'utvardering', overprova: 'overprovning', avbryt: 'avbruten' },
  utvardering: { tilldela: 'tilldelad', overprova: 'overprovning', avbryt: 'avbruten' },
  tilldelad: { underratta: 'avtalssparr', las_igenom: 'Avtalsspärren är inte inledd', overprova: 'overprovning', avbryt: 'avbruten' },
  avtalssparr: { las_igenom: 'avtalsgenomlasning', overprova: 'overprovning', avbryt: 'avbruten' },
  overprovning: { avsla_overprovning: 'avtalssparr', ratta: 'utvardering', gora_om: 'avbruten', avbryt: 'avbruten' },
  avtalsgenomlasning: { teckna_avtal: 'avtal_tecknat', overprova: 'overprovning', avbryt: 'avbruten' },
  avtal_tecknat: {},
  avbruten: {},
};
const annars = (lage: Upphandlingslage): string => (lage === 'overprovning' ? 'Överprövning pågår' : arPagaende(lage) ? 'Fel ordning' : 'Upphandlingen är slut');

describe('every state x every act', () => {
  for (const lage of upphandlingslagen)
    for (const akt of upphandlingsakter) {
      const vantat = FACIT[lage][akt] ?? annars(lage);
      it(`${lage} + ${akt} = ${vantat}`, () => {
        const svar = stegaUpphandling(u(lage), d(akt), IDAG);
        expect(arAvslag(svar) ? svar.regel : svar.till).toBe(vantat);
      });
    }

  it('has one way at most per state and act, and reaches every state from dialog', () => {
    const par = upphandlingsovergangar.flatMap((o) => o.from.map((f) => `${f}+${o.act}+${o.gate === 'utan_sparr'}`));
    expect(new Set(par).size).toBe(par.length);
    const natt = new Set<string>(['dialog']);
    for (const _ of upphandlingslagen) for (const o of upphandlingsovergangar) if (o.from.some((f) => natt.has(f))) natt.add(o.to);
    expect(upphandlingslagen.filter((l) => !natt.has(l))).toEqual([]);
  });

  it('has its own words for each state and act', () => {
    expect(new Set(upphandlingslagen.map(upphandlingslageText)).size).toBe(upphandlingslagen.length);
    expect(new Set(upphandlingsakter.map(upphandlingsaktText)).size).toBe(upphandlingsakter.length);
  });
});

describe('the start', () => {
  it.each([
    [{ fas: 'upphandling' as const, pagar: false }, IDAG, null],
    [{ fas: 'upphandling' as const, pagar: true }, IDAG, 'Upphandling pågår'],
    [{ fas: 'ide' as const, pagar: false }, IDAG, 'Fasen medger ingen upphandling'],
    [{ fas: 'vilande' as const, pagar: false }, IDAG, 'Fasen medger ingen upphandling'],
    [{ fas: null, pagar: false }, IDAG, 'Fasen medger ingen upphandling'],
    [{ fas: 'utveckling' as const, pagar: false }, '2019-05-16', 'Dagen har inte kommit'],
  ])('of %j on %s: %s', (p, datum, regel) => {
    expect(provaUpphandlingsstart(p, datum, IDAG)?.regel ?? null).toBe(regel);
  });
});

describe('gates', () => {
  const sparr = avtalssparr('annonserat', { skickad: '2019-04-01', elektroniskt: true });

  it('tilldelning and interruption carry a decision', () => {
    for (const [lage, akt] of [['utvardering', 'tilldela'], ['dialog', 'avbryt']] as const) expect(stegaUpphandling(u(lage), d(akt, { harBeslut: false }), IDAG)).toMatchObject({ regel: 'Beslut saknas', falt: 'beslutId' });
  });

  it('a step rests on a decision that was taken by then', () => {
    expect([provaStegbeslut('2019-03-28', '2019-03-28'), provaStegbeslut('2019-03-01', '2019-03-28')]).toEqual([null, null]);
    expect(provaStegbeslut('2019-03-29', '2019-03-28')).toMatchObject({ regel: 'Beslutet är senare än steget', falt: 'datum' });
  });

  it('a note is kept as written, none is none, and a long one is refused rather than cut', () => {
    expect([provaAnmarkning(' Mål 12-21. '), provaAnmarkning(' \n')]).toEqual(['Mål 12-21.', null]);
    expect(provaAnmarkning('x'.repeat(501))).toMatchObject({ regel: 'För lång anmärkning', falt: 'anmarkning' });
  });

  it('avtal is not signed on the last day of the spärr but on the day after', () => {
    expect(stegaUpphandling(u('avtalssparr', { sparr }), d('las_igenom', { datum: '2019-04-11' }), IDAG)).toMatchObject({ regel: 'Avtalsspärr', utvag: 'Avtal får tecknas tidigast 2019-04-12.' });
    expect(stegaUpphandling(u('avtalsgenomlasning', { sparr }), d('teckna_avtal', { datum: '2019-04-11' }), IDAG)).toMatchObject({ regel: 'Avtalsspärr' });
    expect(stegaUpphandling(u('avtalsgenomlasning', { sparr }), d('teckna_avtal', { datum: '2019-04-12' }), IDAG)).toMatchObject({ till: 'avtal_tecknat' });
  });

  it('the notice says how it was sent', () => {
    expect(stegaUpphandling(u('tilldelad'), d('underratta', { elektroniskt: null }), IDAG)).toMatchObject({ regel: 'Sätt att skicka saknas', falt: 'elektroniskt' });
    expect(stegaUpphandling(u('tilldelad'), d('underratta', { datum: '2019-04-18' }), IDAG)).toMatchObject({ till: 'avtalssparr', sparr: { tecknasTidigast: '2019-04-30' } });
  });

  it('without spärr one goes from tilldelning to the avtal, and is not asked for a notice', () => {
    for (const forfarande of forfaranden.filter((f) => !harAvtalssparr(f))) {
      expect(stegaUpphandling(u('tilldelad', { forfarande }), d('las_igenom'), IDAG)).toMatchObject({ till: 'avtalsgenomlasning', sparr: null });
      expect(stegaUpphandling(u('tilldelad', { forfarande }), d('underratta'), IDAG)).toMatchObject({ regel: 'Ingen avtalsspärr' });
      expect(mojligaUpphandlingsakter({ lage: 'tilldelad', forfarande })).toEqual(['las_igenom', 'overprova', 'avbryt']);
    }
  });

  it('nothing is registered before it has happened, nor before the step it follows', () => {
    expect(stegaUpphandling(u('dialog'), d('annonsera', { datum: '2019-05-16' }), IDAG)).toMatchObject({ regel: 'Dagen har inte kommit' });
    expect(stegaUpphandling(u('dialog', { senasteDatum: '2019-05-02' }), d('annonsera'), IDAG)).toMatchObject({ regel: 'Före förra steget' });
  });

  it('överprövning stops the avtal until it is decided, and then the spärr stands as it was', () => {
    const begard = stegaUpphandling(u('avtalssparr', { sparr }), d('overprova', { datum: '2019-04-10' }), IDAG);
    expect(begard).toEqual({ fran: 'avtalssparr', till: 'overprovning', sparr, foreOverprovning: 'avtalssparr' });
    for (const akt of ['las_igenom', 'teckna_avtal'] as const) expect(stegaUpphandling(u('overprovning', { sparr }), d(akt), IDAG)).toMatchObject({ regel: 'Överprövning pågår' });
    expect(stegaUpphandling(u('overprovning', { sparr }), d('avsla_overprovning'), IDAG)).toEqual({ fran: 'overprovning', till: 'avtalssparr', sparr, foreOverprovning: null });
    expect(stegaUpphandling(u('overprovning', { sparr }), d('ratta'), IDAG)).toMatchObject({ till: 'utvardering', sparr: null });
  });

  it('no walk signs an avtal before the spärr is over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forfaranden), fc.array(fc.tuple(fc.constantFrom(...upphandlingsakter), fc.integer({ min: 0, max: 12 }), fc.boolean()), { maxLength: 60 }), (forfarande, akter) => {
        let nu: Upphandling = u('dialog', { forfarande });
        let dag = '2019-01-02';
        for (const [akt, dagar, elektroniskt] of akter) {
          dag = plusDagar(dag, dagar);
          const steg = stegaUpphandling(nu, d(akt, { datum: dag, elektroniskt }), '2025-01-01');
          if (arAvslag(steg)) continue;
          if (steg.till === 'avtal_tecknat' && harAvtalssparr(forfarande)) expect(nu.sparr !== null && dag > nu.sparr.sista).toBe(true);
          nu = { ...nu, lage: steg.till, sparr: steg.sparr, foreOverprovning: steg.foreOverprovning, senasteDatum: dag };
        }
      }),
    );
  });
});
