import { arAvslag, avslag, plusDagar } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { org } from '../agande/agande.testdata';
import { type Avropsbesked } from '../avropsratt/avropsbesked';
import { type Avropssvar } from '../avropsratt/prova-avropsratt';
import { type Avropspost } from './avrop';
import { provaAvrop, provaAvropsmakulering, provaAvropsrattelse, provaRattadTakvolym, takvolymlage } from './prova-avrop';
import { takvolymprognos } from './takvolymprognos';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const DAG = '2021-02-15';
const besked: Avropsbesked = {
  organisation: org('K', 'kommun'), datum: DAG, berattigad: true, grund: 'medlem', regel: 'Medlem', kalla: 'U7', text: 'K är medlem.', utvag: null, kontrollEjVisad: false, agande: null, styrelse: null, kedjetext: [],
};
const svar = (hinder: Avropssvar['hinder'] = null): Avropssvar => ({ far: hinder === null, datum: DAG, regel: 'R', kalla: 'K', text: 'T', utvag: null, underlag: 'frusen_lista', underlagsdatum: '2021-01-15', rad: null, besked, hinder });
const post = (belopp: bigint, datum = DAG, makulerad = false): Avropspost => ({ belopp, datum, makulerad });
const lage = (...belopp: readonly bigint[]) => takvolymlage(belopp.map((b) => post(b)), 100_000_00n);
const anmal = (belopp: bigint, del: object = {}, l = lage(60_000_00n)) => provaAvrop({ datum: DAG, belopp, vad: 'Projektledare', ...del }, svar(), l, DAG);

describe('an avrop', () => {
  it('may take the whole rest, and not an öre more; what is left is told', () => {
    expect(anmal(40_000_00n)).toEqual({ datum: DAG, belopp: 40_000_00n, vad: 'Projektledare', kvar: 0n });
    expect(anmal(40_000_01n)).toMatchObject({ regel: 'Över takvolymen', kalla: 'C-23/20; HFD 2022:4', falt: 'belopp', utvag: 'Avropa högst 40\u00A0000\u00A0kr.' });
    expect(anmal(1n, {}, lage(100_000_00n))).toMatchObject({ regel: 'Takvolymen är förbrukad' });
    expect(anmal(1n, {}, lage(120_000_00n))).toMatchObject({ regel: 'Takvolymen är förbrukad' });
  });

  it.each([
    [0n, {}, 'belopp'], [-1n, {}, 'belopp'], [10n ** 14n, {}, 'belopp'], [1n, { vad: ' \u200b ' }, 'vad'], [1n, { vad: 'x'.repeat(301) }, 'vad'], [1n, { datum: '2021-02-16' }, 'datum'],
  ])('of %s with %j is refused on %s', (belopp, del, falt) => expect(anmal(belopp, del)).toMatchObject({ slag: 'avslag', falt }));

  it('is refused with the reason why the organisation may not; judged for another day is a bug', () => {
    const hinder = avslag({ regel: 'Senare tillkommen', kalla: 'LOU 7:3', text: 'Nej.' });
    expect(provaAvrop({ datum: DAG, belopp: 1n, vad: 'X' }, svar(hinder), lage(), DAG)).toBe(hinder);
    expect(() => provaAvrop({ datum: '2021-02-14', belopp: 1n, vad: 'X' }, svar(), lage(), DAG)).toThrow();
  });

  it('is corrected with a reason as far as the takvolym holds, and taken back once', () => {
    const l = lage(60_000_00n, 30_000_00n);
    const rattad = (belopp: bigint, skal: string, del: object = {}, makulerad = false, s = svar()) =>
      provaAvropsrattelse({ ...post(30_000_00n, DAG, makulerad), vad: 'Konsult' }, { datum: DAG, belopp, vad: 'Konsult', skal, ...del }, s, l, DAG);
    expect(rattad(40_000_00n, ' Fel siffra ')).toEqual({ datum: DAG, belopp: 40_000_00n, vad: 'Konsult', skal: 'Fel siffra', kvar: 0n });
    expect(rattad(40_000_01n, 'X')).toMatchObject({ regel: 'Över takvolymen' });
    expect(rattad(30_000_00n, 'X')).toMatchObject({ regel: 'Inget är ändrat' });
    expect(rattad(30_000_00n, 'X', { vad: 'Utvecklare' })).toMatchObject({ vad: 'Utvecklare', kvar: 10_000_00n });
    expect(rattad(0n, 'X')).toMatchObject({ regel: 'Belopp över noll' });
    expect(rattad(1n, '')).toMatchObject({ falt: 'skal' });
    expect(rattad(1n, 'X', {}, true)).toMatchObject({ regel: 'Avropet är makulerat' });
    expect(rattad(1n, 'X', { datum: '2021-02-16' })).toMatchObject({ regel: 'Dagen har inte kommit' });
    // The day stands: it was judged when it was reported. Another day is judged.
    const hinder = avslag({ regel: 'Avtalet har gått ut', kalla: 'U3', text: 'Nej.' });
    expect(rattad(1n, 'X', {}, false, svar(hinder))).toMatchObject({ belopp: 1n });
    expect(rattad(1n, 'X', { datum: '2021-02-14' }, false, { ...svar(hinder), datum: '2021-02-14' })).toBe(hinder);
    expect(provaAvropsmakulering(post(30_000_00n), 'Dubbelt', l)).toEqual({ skal: 'Dubbelt', kvar: 40_000_00n });
    expect(provaAvropsmakulering(post(1n, DAG, true), 'X', l)).toMatchObject({ regel: 'Redan makulerat' });
    expect(provaAvropsmakulering(post(1n), ' ', l)).toMatchObject({ falt: 'skal' });
  });

  it('holds a corrected takvolym at what has been called off', () => {
    expect(provaRattadTakvolym(0n, { slag: 'kontrakt', takvolym: null })).toBeNull();
    expect(provaRattadTakvolym(60n, { slag: 'ramavtal', takvolym: 60n })).toBeNull();
    expect(provaRattadTakvolym(60n, { slag: 'ramavtal', takvolym: 59n })).toMatchObject({ falt: 'takvolym' });
    expect(provaRattadTakvolym(60n, { slag: 'ramavtal', takvolym: null })).toMatchObject({ falt: 'takvolym' });
    expect(provaRattadTakvolym(60n, { slag: 'kontrakt', takvolym: null })).toMatchObject({ falt: 'slag' });
  });

  it('never takes more than the takvolym, whatever is reported, corrected and taken back', () => {
    const akt = fc.record({ slag: fc.constantFrom('anmal', 'ratta', 'makulera'), belopp: fc.bigInt({ min: -5n, max: 60n }), val: fc.nat({ max: 9 }) });
    fc.assert(fc.property(fc.array(akt, { maxLength: 30 }), fc.bigInt({ min: 1n, max: 100n }), (akter, takvolym) => {
      let poster: readonly Avropspost[] = [];
      for (const { slag, belopp, val } of akter) {
        const l = takvolymlage(poster, takvolym);
        const vald = poster[val];
        const nytt = slag === 'anmal' ? provaAvrop({ datum: DAG, belopp, vad: 'X' }, svar(), l, DAG) : vald && (slag === 'ratta' ? provaAvropsrattelse({ ...vald, vad: 'X' }, { datum: DAG, belopp, vad: 'X', skal: 'X' }, svar(), l, DAG) : provaAvropsmakulering(vald, 'X', l));
        if (!nytt || arAvslag(nytt)) continue;
        poster = slag === 'anmal' ? [...poster, post(belopp)] : poster.map((p) => (p !== vald ? p : slag === 'ratta' ? { ...p, belopp } : { ...p, makulerad: true }));
        expect(takvolymlage(poster, takvolym).avropat).toBeLessThanOrEqual(takvolym);
        expect(nytt.kvar).toBe(takvolymlage(poster, takvolym).kvar);
      }
    }));
  });
});

describe('the forecast', () => {
  const avtal = { takvolym: 1000n, start: '2021-01-01', slut: '2021-12-31' };
  const prognos = (avrop: readonly Avropspost[], dag: string) => takvolymprognos(avrop, avtal, dag);

  it('says on which day the takvolym is used up at the pace so far', () => {
    // 100 in 10 days: the 900 that are left are enough for 90 days more.
    expect(prognos([post(100n, '2021-01-05')], '2021-01-10')).toEqual({ lage: 'tar_slut', dag: '2021-04-10', vidSlutet: 3650n, text: 'Med den takt som varit räcker takvolymen till 10 april 2021. Avtalet gäller till 31 december 2021.' });
  });

  it.each([
    ['racker', [post(10n, '2021-01-05')], '2021-01-10'], ['inga_avrop', [], '2021-01-10'], ['inga_avrop', [post(10n, '2021-01-05', true)], '2021-01-10'], ['slut', [post(1000n)], '2021-03-01'],
    ['inte_borjat', [], '2020-12-31'], ['avslutat', [post(10n)], '2022-01-01'],
  ] as const)('%s', (l, avrop, dag) => expect(prognos(avrop, dag)).toMatchObject({ lage: l, dag: null }));

  it('holds itself: at that pace the day is within what is left, and the day after is not', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.integer({ min: 1, max: 300 }), fc.bigInt({ min: 1n, max: 10n ** 10n }), (belopp, dagar, takvolym) => {
      const idag = plusDagar('2021-01-01', dagar - 1);
      const p = takvolymprognos([post(belopp, '2021-01-01')], { ...avtal, takvolym }, idag);
      if (p.dag === null) return;
      const tillDagen = BigInt((Date.parse(p.dag) - Date.parse(idag)) / 86_400_000);
      expect(belopp * tillDagen <= (takvolym - belopp) * BigInt(dagar)).toBe(true);
      expect(belopp * (tillDagen + 1n) > (takvolym - belopp) * BigInt(dagar)).toBe(true);
    }));
  });
});
