import fc from 'fast-check';
import { plusDagar } from '@gemensam/shared/domain';
import { avtalsstatus, avtalstid, type Avtalstidsunderlag, nastaForlangning, plusManader, provaAvtalstid, provaForlangning, provaUppsagning } from './avtalstid';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const beslut = { organ: 'Norrbottens e-nämnd', datum: '2023-06-01', beteckning: '§ 4', rubrik: 'Förlängning', handling: null, beslutare: 'namnd' } as const;
const taget = (option: number) => ({ option, meddelad: '2023-06-15', beslut });
/** Three years from 2021-03-01, then twice twelve months with six months' notice. */
const avtal: Avtalstidsunderlag = {
  start: '2021-03-01', slut: '2024-02-29', optioner: [{ manader: 12, varselmanader: 6 }, { manader: 12, varselmanader: 6 }], egenLedtidDagar: 60, uppsagningsmanader: 3, tecknat: '2021-02-10', forlangningar: [], uppsagning: null,
};
const uppsagt: Avtalstidsunderlag = { ...avtal, uppsagning: { slag: 'uppsagning', meddelad: '2022-01-10', sistaDag: '2022-06-30', skal: 'X', beslut } };

describe('plusManader', () => {
  it.each([['2021-01-31', 1, '2021-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2024-03-01', -6, '2023-09-01'], ['2021-12-15', 1, '2022-01-15'], ['2021-01-15', -1, '2020-12-15'], ['2020-02-29', 12, '2021-02-28']])(
    '%s and %i months is %s', (dag, antal, svar) => expect(plusManader(dag, antal)).toBe(svar),
  );
});

describe('the time of an avtal', () => {
  it('gives each option its last day for notice, the own day before it and the new end', () => {
    expect(avtalstid(avtal, '2023-06-01')).toEqual({
      slutar: '2024-02-29', slutarSenast: '2026-02-28',
      optioner: [
        { nr: 1, lage: 'mojlig', slutar: '2025-02-28', varselSenast: '2023-08-31', egenDag: '2023-07-02' },
        { nr: 2, lage: 'vantar', slutar: '2026-02-28', varselSenast: '2024-08-31', egenDag: '2024-07-02' },
      ],
    });
  });
  it('an option that was not taken in time ends the chain', () => {
    expect(avtalstid(avtal, '2023-08-31').optioner.map((o) => o.lage)).toEqual(['mojlig', 'vantar']);
    const sent = avtalstid(avtal, '2023-09-01');
    expect(sent.optioner.map((o) => o.lage)).toEqual(['forfallen', 'forfallen']);
    expect(sent.slutarSenast).toBe('2024-02-29');
  });
  it('goes on with the option that is taken, and the next one is in turn', () => {
    const forlangt = { ...avtal, forlangningar: [taget(1)] };
    expect(avtalstid(forlangt, '2024-03-01')).toMatchObject({ slutar: '2025-02-28', slutarSenast: '2026-02-28', optioner: [{ lage: 'utnyttjad' }, { lage: 'mojlig' }] });
    expect(nastaForlangning(forlangt, '2024-03-01')?.nr).toBe(2);
    expect(nastaForlangning({ ...avtal, forlangningar: [taget(1), taget(2)] }, '2024-03-01')).toBeNull();
  });
  it('ends on the last day of an uppsägning', () => {
    expect(avtalstid(uppsagt, '2022-02-01')).toMatchObject({ slutar: '2022-06-30', slutarSenast: '2022-06-30', optioner: [{ lage: 'forfallen' }, { lage: 'forfallen' }] });
  });
  it('never ends later than it may, and an option is in turn once at most', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ manader: fc.integer({ min: 1, max: 24 }), varselmanader: fc.integer({ min: 0, max: 12 }) }), { maxLength: 5 }), fc.nat({ max: 5 }), fc.integer({ min: -400, max: 4000 }), (optioner, tagna, dagar) => {
        const a = { ...avtal, optioner, forlangningar: optioner.slice(0, tagna).map((_, i) => taget(i + 1)) };
        const t = avtalstid(a, plusDagar('2021-03-01', dagar));
        expect(t.slutar >= a.slut && t.slutar <= t.slutarSenast).toBe(true);
        expect(t.optioner.filter((o) => o.lage === 'mojlig').length).toBeLessThanOrEqual(1);
        expect(t.optioner.every((o, i) => i === 0 || o.slutar > (t.optioner[i - 1]?.slutar ?? ''))).toBe(true);
        expect(t.optioner.every((o) => o.egenDag <= o.varselSenast && o.varselSenast < o.slutar)).toBe(true);
      }),
    );
  });
});

describe('where an avtal stands', () => {
  it.each([
    ['2021-02-15', avtal, 'tecknat'], ['2021-03-01', avtal, 'galler'], ['2024-02-29', avtal, 'galler'], ['2024-03-01', avtal, 'utgatt'],
    ['2024-03-01', { ...avtal, forlangningar: [taget(1)] }, 'forlangt'], ['2025-03-01', { ...avtal, forlangningar: [taget(1)] }, 'utgatt'],
    ['2022-06-30', uppsagt, 'uppsagt'], ['2022-07-01', uppsagt, 'utgatt'],
  ])('on %s', (dag, a, status) => expect(avtalsstatus(a, null, dag)).toBe(status));
  it('is its upphandling until it is signed', () => {
    expect(avtalsstatus(null, 'utvardering', '2021-02-15')).toBe('upphandling');
    expect(avtalsstatus({ ...avtal, tecknat: null }, null, '2024-06-01')).toBe('upphandling');
    expect(avtalsstatus({ ...avtal, tecknat: null }, 'avbruten', '2021-02-15')).toBe('avbrutet');
  });
});

describe('four years (LOU 7:2)', () => {
  const tid = (slut: string, manader: number, sarskildaSkal: string | null = null) => provaAvtalstid({ start: '2021-03-01', slut, optioner: manader ? [{ manader }] : [], sarskildaSkal });
  it('are enough without reasons, to the day and with options counted', () => {
    expect(tid('2025-02-28', 0)).toBeNull();
    expect(tid('2024-02-29', 12)).toBeNull();
    expect(tid('2025-03-01', 0)).toMatchObject({ regel: 'Över fyra år', falt: 'sarskildaSkal' });
    expect(tid('2024-02-29', 13)).toMatchObject({ kalla: 'Domänregel U3; LOU 7:2' });
    expect(tid('2024-02-29', 24, 'Stora investeringar.')).toBeNull();
  });
});

describe('förlängning', () => {
  const forlang = (a: Avtalstidsunderlag, meddelad: string, idag = meddelad, beslutad = '2021-02-10') => provaForlangning(a, { meddelad, beslutad }, idag);
  it('takes the next option in time', () => {
    expect(forlang(avtal, '2023-08-31')).toEqual({ option: 1, slutar: '2025-02-28' });
    expect(forlang({ ...avtal, forlangningar: [taget(1)] }, '2024-08-31')).toEqual({ option: 2, slutar: '2026-02-28' });
  });
  it('that was told in time may be registered later', () => {
    expect(forlang(avtal, '2023-08-31', '2023-10-01')).toEqual({ option: 1, slutar: '2025-02-28' });
  });
  it('gives no more volume: an avtal that was used up when the supplier was told is not prolonged, one with an öre left is', () => {
    const medVolym = (avropat: bigint) => provaForlangning(avtal, { meddelad: '2023-08-31', beslutad: '2021-02-10', volym: { takvolym: 100_000_00n, avropat } }, '2023-08-31');
    expect(medVolym(99_999_99n)).toEqual({ option: 1, slutar: '2025-02-28' });
    expect(medVolym(100_000_00n)).toMatchObject({ regel: 'Takvolymen är förbrukad', kalla: 'C-23/20; HFD 2022:4; domänregel U4', text: expect.stringContaining('100\u00A0000\u00A0kr') });
    expect(provaForlangning(avtal, { meddelad: '2023-08-31', beslutad: '2021-02-10', volym: null }, '2023-08-31')).toMatchObject({ option: 1 });
  });
  it.each([
    ['too late', avtal, '2023-09-01', '2023-09-01', '2021-02-10', 'För sent att förlänga'],
    ['without an option', { ...avtal, optioner: [] }, '2021-06-01', '2021-06-01', '2021-05-01', 'Ingen option kvar'],
    ['when all are taken', { ...avtal, forlangningar: [taget(1), taget(2)] }, '2024-06-01', '2024-06-01', '2024-05-01', 'Ingen option kvar'],
    ['when it is not signed', { ...avtal, tecknat: null }, '2021-06-01', '2021-06-01', '2021-05-01', 'Avtalet är inte tecknat'],
    ['when it is ended', uppsagt, '2022-02-01', '2022-02-01', '2022-01-20', 'Avtalet är uppsagt'],
    ['on a day to come', avtal, '2023-06-02', '2023-06-01', '2023-05-01', 'Dagen har inte kommit'],
    ['before the decision', avtal, '2023-06-01', '2023-06-10', '2023-06-02', 'Beslutet är senare'],
    ['before the avtal', avtal, '2021-02-09', '2021-02-15', '2021-02-01', 'Före avtalet'],
  ])('is refused %s', (_, a, meddelad, idag, beslutad, regel) => expect(forlang(a, meddelad, idag, beslutad)).toMatchObject({ regel }));
});

describe('uppsägning', () => {
  const grund = { slag: 'uppsagning', meddelad: '2022-01-10', sistaDag: '2022-04-10', skal: 'Upprepade förseningar.' } as const;
  const sagUpp = (val: object = {}, a = avtal, idag = '2022-01-15') => provaUppsagning(a, { ...grund, ...val }, '2022-01-05', idag);
  it('ends the avtal after its months of notice', () => {
    expect(sagUpp()).toEqual({ slag: 'uppsagning', meddelad: '2022-01-10', sistaDag: '2022-04-10', skal: 'Upprepade förseningar.' });
    expect(sagUpp({ sistaDag: '2022-04-09' })).toMatchObject({ regel: 'För kort uppsägningstid', utvag: 'Ange 2022-04-10 eller senare.' });
  });
  it('hävning needs no months, and an avtal that gives no right is ended by hävning alone', () => {
    const utanRatt = { ...avtal, uppsagningsmanader: null };
    expect(sagUpp({}, utanRatt)).toMatchObject({ regel: 'Avtalet får inte sägas upp', falt: 'slag' });
    expect(sagUpp({ slag: 'havning', sistaDag: '2022-01-10' }, utanRatt)).toMatchObject({ slag: 'havning' });
    expect(provaUppsagning(utanRatt, { ...grund, slag: 'av_leverantor' }, null, '2022-01-15')).toMatchObject({ slag: 'av_leverantor' });
  });
  it.each([
    ['without a reason', { skal: '' }, 'Skäl saknas'], ['that ends before it is told', { sistaDag: '2022-01-09' }, 'Före uppsägningen'], ['of what ends by itself', { sistaDag: '2024-02-29' }, 'Avtalet slutar ändå'],
    ['on a day to come', { meddelad: '2022-01-16' }, 'Dagen har inte kommit'],
  ])('%s is refused', (_, val, regel) => expect(sagUpp(val)).toMatchObject({ regel }));
  it('is done once, and of a signed avtal', () => {
    expect(sagUpp({}, uppsagt)).toMatchObject({ regel: 'Avtalet är redan uppsagt' });
    expect(sagUpp({}, { ...avtal, tecknat: null })).toMatchObject({ regel: 'Avtalet är inte tecknat' });
  });
});
