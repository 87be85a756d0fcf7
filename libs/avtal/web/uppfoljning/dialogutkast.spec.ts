import type { AvtalsuppfoljningDelFragment } from '../generated/operationer';
import { type Dialogutkast, INGET_BETYG, lastDialog, nastaForslag, nyttUtkast, sammanfogaDialog, sparatDialogutkast, utkastAvDialog } from './dialogutkast';

const IDAG = '2021-02-15';
const leverantor = (namn: string, nasta: AvtalsuppfoljningDelFragment['leverantorer'][number]['nasta'] = null) => ({ namn, orgnr: null, nasta, senaste: null, dagarSedan: null, betyg: [], oppnaAtgarder: 0, senaAtgarder: 0 });
const dialog = (val: Partial<AvtalsuppfoljningDelFragment['dialoger'][number]> = {}): AvtalsuppfoljningDelFragment['dialoger'][number] => ({
  id: 'd1', leverantor: 'Prov AB', status: 'hallen', planerad: null, hallen: '2021-02-10', deltagare: 'Inköp', punkter: [{ rubrik: 'Svarstider', anteckning: 'Sent.' }], betyg: 3, betygHogst: 5, sammanfattning: 'Sent.',
  installtSkal: null, atgarder: [], rattelser: [], akter: ['ratta'], version: 1, ...val,
});
const uppfoljning = (val: Partial<AvtalsuppfoljningDelFragment> = {}): AvtalsuppfoljningDelFragment => ({
  avtalId: 'a', tecknat: '2020-01-10', slutar: '2022-01-31', intervallManader: 6, leverantorer: [leverantor('Prov AB', { dag: '2021-08-14', forsenadDagar: 0, planerad: false }), leverantor('Annan AB')], dialoger: [dialog()],
  personer: [], betygHogst: 5, farSkriva: true, ...val,
});
const utkast = (val: Partial<Dialogutkast> = {}): Dialogutkast => ({ ...utkastAvDialog('ratta', uppfoljning(), dialog(), IDAG), ...val });

describe('the form of a dialogue begins', () => {
  it('with the supplier, a vardag by the interval, and the points of the latest one', () =>
    expect(nyttUtkast('planera', uppfoljning(), 'Prov AB', IDAG)).toMatchObject({ leverantor: 'Prov AB', dag: '2021-08-13', punkter: [{ rubrik: 'Svarstider', anteckning: '' }], nasta: '' }));
  it('with all of them, no day and one empty point when nothing is known', () =>
    expect(nyttUtkast('planera', uppfoljning({ dialoger: [] }), null, IDAG)).toMatchObject({ leverantor: '', dag: '', punkter: [{ rubrik: '', anteckning: '' }] }));
  it('with the only supplier there is', () => expect(nyttUtkast('registrera', uppfoljning({ leverantorer: [leverantor('Ensam AB')], dialoger: [] }), null, IDAG)).toMatchObject({ leverantor: 'Ensam AB', dag: IDAG, nasta: '2021-08-13' }));
  it('with the planned day when that has come, else today, and a proposed next one', () => {
    expect(utkastAvDialog('hall', uppfoljning(), dialog({ status: 'planerad', planerad: '2021-02-12', hallen: null }), IDAG)).toMatchObject({ dag: '2021-02-12', nasta: '2021-08-12', betyg: '' });
    expect(utkastAvDialog('hall', uppfoljning(), dialog({ status: 'planerad', planerad: '2021-03-12', hallen: null }), IDAG)).toMatchObject({ dag: IDAG });
  });
  it('with what stands when it is set right, also that there was no grade', () => {
    expect(utkast()).toMatchObject({ dag: '2021-02-10', betyg: '3', sammanfattning: 'Sent.' });
    expect(utkastAvDialog('ratta', uppfoljning(), dialog({ betyg: null }), IDAG).betyg).toBe(INGET_BETYG);
  });
  it('without a next day when the avtal ends before it, or a day cannot be read', () => {
    expect(nastaForslag(uppfoljning(), '2021-08-10', IDAG)).toBe('');
    expect(nastaForslag(uppfoljning(), 'snart', IDAG)).toBe('');
  });
  it('with what was kept, as far as it is a form', () => {
    const u = utkast({ skal: 'Fel' });
    expect(sparatDialogutkast(JSON.parse(JSON.stringify(u)))).toEqual(u);
    expect(sparatDialogutkast({ dag: 4, punkter: ['x'] })).toMatchObject({ dag: '', punkter: [{ rubrik: '', anteckning: '' }] });
  });
});

describe('what is sent', () => {
  it('has its days read and the grade as a number', () =>
    expect(lastDialog('hall', utkast({ dag: '10/2', nasta: '14 juni' }), IDAG)).toEqual({ last: expect.objectContaining({ dag: '2021-02-10', nasta: '2021-06-14', betyg: 3, leverantor: 'Prov AB' }) }));
  it('no grade is none, an emptied next day is none', () => expect(lastDialog('hall', utkast({ betyg: INGET_BETYG, nasta: ' ' }), IDAG)).toMatchObject({ last: { betyg: null, nasta: null } }));
  it.each([['planera', 'planerad'], ['hall', 'hallen']] as const)('a day that cannot be read is told at its field: %s', (slag, falt) => expect(lastDialog(slag, utkast({ dag: 'snart' }), IDAG)).toMatchObject({ fel: [{ falt }] }));
  it('a grade is chosen', () => expect(lastDialog('registrera', utkast({ betyg: '', nasta: 'x' }), IDAG)).toMatchObject({ fel: [{ falt: 'nasta' }, { falt: 'betyg' }] }));
});

describe('when somebody was first', () => {
  const oppna = async () => ({ sammanfattning: 'Bådas.' });
  it('what only one of us changed goes together by itself', async () => {
    const bas = utkast();
    const ihop = await sammanfogaDialog({ oppna: () => Promise.reject(new Error('not asked')) }, { bas, min: { ...bas, sammanfattning: 'Min.' }, deras: { ...bas, betyg: '4', punkter: [{ rubrik: 'Ny', anteckning: '' }] } });
    expect(ihop).toMatchObject({ sammanfattning: 'Min.', betyg: '4', punkter: [{ rubrik: 'Ny' }] });
  });
  it('what both changed is chosen', async () => {
    const bas = utkast();
    expect(await sammanfogaDialog({ oppna }, { bas, min: { ...bas, sammanfattning: 'Min.' }, deras: { ...bas, sammanfattning: 'Deras.' } })).toMatchObject({ sammanfattning: 'Bådas.' });
    expect(await sammanfogaDialog({ oppna: async () => null }, { bas, min: { ...bas, dag: '2021-02-11' }, deras: { ...bas, dag: '2021-02-12' } })).toBeNull();
  });
});
