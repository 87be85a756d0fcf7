import { arSenAtgard, provaAtgardernasDialogdag, provaDialogatgard, provaKlarAtgard } from './dialogatgard';
import { type Dialogutfall, provaDialogleverantor, provaDialogplan, provaDialogskal, provaDialogutfall, sammaLeverantor } from './dialoguppgifter';
import { STANDARDBETYG } from './leverantorsdialog';
import { betygIOrd, type Dialogfakta, foreslagenDialogdag, uppfoljningslagen } from './uppfoljningslage';
import { nastaDialogText, uppfoljningIUrval, type Uppfoljningslistrad, visadUppfoljning } from './uppfoljningslista';

const IDAG = '2021-02-15';
const prov = { namn: 'Prov AB', orgnr: '556016-0680' };
const annan = { namn: 'Annan AB', orgnr: null };
const avtal = { start: '2020-02-01', slut: '2022-01-31', leverantorer: [prov, annan], intervallManader: 6 };

describe('a dialogue as it is planned', () => {
  const plan = (val: object = {}, forut: { leverantor: typeof prov | null; planerad: string } | null = null) =>
    provaDialogplan({ leverantor: 'Prov AB', planerad: '2021-05-03', deltagare: ' Inköp \n', punkter: [{ rubrik: ' Svarstider ', anteckning: '' }, { rubrik: '', anteckning: ' ' }], ...val }, avtal, forut, IDAG);

  it('has the supplier as the avtal calls it, and its points cleaned', () =>
    expect(plan()).toEqual({ leverantor: prov, planerad: '2021-05-03', deltagare: 'Inköp', punkter: [{ rubrik: 'Svarstider', anteckning: '' }] }));
  it('may be with all of them at once', () => expect(plan({ leverantor: null })).toMatchObject({ leverantor: null }));
  it.each([
    ['leverantor', { leverantor: 'Ingen AB' }], ['planerad', { planerad: '2021-02-14' }], ['planerad', { planerad: '2022-02-01' }], ['planerad', { planerad: 'snart' }],
    ['punkter.0.rubrik', { punkter: [{ rubrik: ' ', anteckning: 'Något' }] }], ['punkter.0.anteckning', { punkter: [{ rubrik: 'x', anteckning: 'x'.repeat(4001) }] }],
    ['punkter', { punkter: Array.from({ length: 31 }, () => ({ rubrik: 'x', anteckning: '' })) }], ['deltagare', { deltagare: 'x'.repeat(1001) }],
  ])('is refused on %s: %j', (falt, val) => expect(plan(val)).toMatchObject({ slag: 'avslag', falt }));
  it('keeps a day that has been and a supplier that has left, where they stood', () =>
    expect(plan({ leverantor: 'Borta AB', planerad: '2021-01-04' }, { leverantor: { namn: 'Borta AB', orgnr: '556016-0680' }, planerad: '2021-01-04' })).toMatchObject({ leverantor: { namn: 'Borta AB' }, planerad: '2021-01-04' }));
});

describe('a dialogue that has been held', () => {
  const ratt: Dialogutfall = { hallen: '2021-02-10', deltagare: 'Inköp; Prov AB', punkter: [], betyg: 4, sammanfattning: 'Leveransen fungerar.' };
  const utfall = (val: Partial<Dialogutfall> = {}) => provaDialogutfall({ ...ratt, ...val }, avtal, STANDARDBETYG, IDAG);

  it('says when, who, what and a grade', () => expect(utfall()).toEqual(ratt));
  it('may have no grade', () => expect(utfall({ betyg: null })).toMatchObject({ betyg: null }));
  it.each([
    ['hallen', { hallen: '2021-02-16' }], ['hallen', { hallen: '2020-01-31' }], ['hallen', { hallen: '' }], ['deltagare', { deltagare: ' ' }], ['betyg', { betyg: 6 }], ['betyg', { betyg: 0 }],
    ['sammanfattning', { sammanfattning: '' }], ['sammanfattning', { sammanfattning: 'x'.repeat(4001) }],
  ])('is refused on %s: %j', (falt, val) => expect(utfall(val)).toMatchObject({ slag: 'avslag', falt }));
});

it('a reason is given', () => {
  expect(provaDialogskal(' Sjukdom ', 'ställs in')).toBe('Sjukdom');
  expect(provaDialogskal(' ', 'ställs in')).toMatchObject({ falt: 'skal', text: 'Det framgår inte varför det ställs in.' });
  expect(provaDialogskal('x'.repeat(1001), 'rättas')).toMatchObject({ falt: 'skal', text: 'Skälet får ha högst 1\u00a0000 tecken.' });
});

it('a supplier is the same by org.nr, else by name', () => {
  expect(sammaLeverantor(prov, { namn: 'Nytt namn AB', orgnr: prov.orgnr })).toBe(true);
  expect(sammaLeverantor(prov, { namn: 'Prov AB', orgnr: null })).toBe(true);
  expect(sammaLeverantor(prov, annan)).toBe(false);
  expect(provaDialogleverantor('', avtal)).toMatchObject({ falt: 'leverantor' });
});

describe('a measure', () => {
  const personer = new Map([['p1', 'Handläggaren']]);
  const skrivet = { vad: 'Kortare\nsvarstid ', agareId: null, senast: '2021-03-01' };
  it('is owned by a person, or by the supplier', () => {
    expect(provaDialogatgard(skrivet, '2021-02-10', personer)).toEqual({ vad: 'Kortare svarstid', agareId: null, agare: 'Leverantören', senast: '2021-03-01' });
    expect(provaDialogatgard({ ...skrivet, agareId: 'p1' }, '2021-02-10', personer)).toMatchObject({ agare: 'Handläggaren' });
  });
  it.each([['vad', { vad: ' ' }], ['vad', { vad: 'x'.repeat(501) }], ['agareId', { agareId: 'p2' }], ['senast', { senast: '2021-02-09' }], ['senast', { senast: '' }]])('is refused on %s: %j', (falt, val) =>
    expect(provaDialogatgard({ ...skrivet, ...val }, '2021-02-10', personer)).toMatchObject({ slag: 'avslag', falt }));
  it('is done on a day that has come, with what it became', () => {
    expect(provaKlarAtgard({ klar: null }, { klar: IDAG, hur: ' Mätt i två veckor. ' }, '2021-02-10', IDAG)).toBe('Mätt i två veckor.');
    for (const [falt, val] of [['klar', { klar: '2021-02-16' }], ['klar', { klar: '2021-02-09' }], ['klar', { klar: '' }], ['hur', { hur: ' ' }], ['hur', { hur: 'x'.repeat(501) }]] as const)
      expect(provaKlarAtgard({ klar: null }, { klar: IDAG, hur: 'Gjort', ...val }, '2021-02-10', IDAG)).toMatchObject({ slag: 'avslag', falt });
    expect(provaKlarAtgard({ klar: '2021-02-12' }, { klar: IDAG, hur: 'Gjort' }, '2021-02-10', IDAG)).toMatchObject({ regel: 'Redan klar' });
  });
  it('is not before its dialogue when that gets another day', () => {
    const a = { vad: 'Kortare svarstid.', senast: '2021-02-12', klar: null };
    expect([provaAtgardernasDialogdag(IDAG, []), provaAtgardernasDialogdag('2021-02-12', [a])]).toEqual([null, null]);
    expect(provaAtgardernasDialogdag('2021-02-13', [a])).toMatchObject({ falt: 'hallen', text: 'Åtgärden ”Kortare svarstid” ska vara klar senast 2021-02-12.' });
    expect(provaAtgardernasDialogdag('2021-02-12', [{ ...a, klar: '2021-02-11' }])).toMatchObject({ text: 'Åtgärden ”Kortare svarstid” blev klar 2021-02-11.' });
  });
  it('is late the day after its last', () => {
    expect(arSenAtgard({ klar: null, senast: IDAG }, IDAG)).toBe(false);
    expect(arSenAtgard({ klar: null, senast: '2021-02-14' }, IDAG)).toBe(true);
    expect(arSenAtgard({ klar: '2021-02-20', senast: '2021-02-14' }, IDAG)).toBe(false);
  });
});

describe('where the follow-up stands', () => {
  const fakta = (val: Partial<Dialogfakta>): Dialogfakta => ({ id: 'd', leverantor: prov, status: 'hallen', planerad: null, hallen: '2020-09-10', betyg: 3, betygHogst: 5, atgarder: [], ...val });
  const lagen = (dialoger: readonly Dialogfakta[], val: object = {}) => uppfoljningslagen({ ...avtal, ...val }, dialoger, IDAG);

  it('is counted for each supplier by itself', () => {
    const [forsta, andra] = lagen([fakta({ id: 'd1' }), fakta({ id: 'd2', hallen: '2021-02-10', betyg: 4, atgarder: [{ klar: null, senast: '2021-02-14' }, { klar: null, senast: IDAG }, { klar: IDAG, senast: '2021-01-01' }] })]);
    expect(forsta).toMatchObject({
      leverantor: prov, senaste: '2021-02-10', dagarSedan: 5, nasta: { dag: '2021-08-10', forsenadDagar: 0, planerad: false }, nastaId: null, oppnaAtgarder: 2, senaAtgarder: 1,
      betyg: [{ dag: '2020-09-10', betyg: 3, hogst: 5 }, { dag: '2021-02-10', betyg: 4, hogst: 5 }],
    });
    expect(andra).toMatchObject({ leverantor: annan, senaste: null, dagarSedan: null, betyg: [], nasta: { dag: '2020-08-01', forsenadDagar: 198 } });
  });
  it('a dialogue with all at once counts for each', () => expect(lagen([fakta({ leverantor: null, hallen: '2021-01-10' })]).map((l) => l.senaste)).toEqual(['2021-01-10', '2021-01-10']));
  it('the first that is planned goes before the interval, and a cancelled one counts for nothing', () =>
    expect(
      lagen([
        fakta({ id: 'sen', status: 'planerad', planerad: '2021-06-01', hallen: null, betyg: null, betygHogst: null }),
        fakta({ id: 'tidig', leverantor: null, status: 'planerad', planerad: '2021-03-01', hallen: null, betyg: null, betygHogst: null }),
        fakta({ id: 'installd', status: 'installd', planerad: '2021-02-20', hallen: null, betyg: null, betygHogst: null }),
      ])[0],
    ).toMatchObject({ nasta: { dag: '2021-03-01', planerad: true }, nastaId: 'tidig', betyg: [] }));
  it('without an interval only a planned one is asked for', () => {
    expect(lagen([fakta({})], { intervallManader: null })[0]).toMatchObject({ nasta: null });
    expect(lagen([fakta({ status: 'planerad', planerad: '2021-06-01', hallen: null })], { intervallManader: null })[0]).toMatchObject({ nasta: { dag: '2021-06-01' } });
  });
  it.each([
    ['one interval on', '2021-02-10', 6, '2021-08-10'], ['on the vardag before a day off', '2021-02-14', 6, '2021-08-13'], ['today when it has been', '2020-01-10', 6, IDAG], ['none after the end', '2021-08-10', 6, null],
    ['none without an interval', '2021-02-10', null, null],
  ])('the day proposed: %s', (_namn, efter, intervallManader, dag) => expect(foreslagenDialogdag({ slut: avtal.slut, intervallManader }, efter, IDAG)).toBe(dag));
  it('grades have words', () => expect(betygIOrd([{ dag: '2020-09-10', betyg: 3, hogst: 5 }, { dag: '2021-02-10', betyg: 7, hogst: 10 }])).toBe('3 av 5 (2020-09-10), 7 av 10 (2021-02-10)'));
});

describe('the list of who is followed up', () => {
  const rad = (val: Partial<Uppfoljningslistrad> = {}): Uppfoljningslistrad => ({
    beteckning: 'A-1', nummer: 1, namn: 'Konsulter', omrade: 'IT', status: 'galler', leverantor: 'Prov AB', handlaggare: 'Handläggaren', senaste: null, betyg: null, betygHogst: null, nasta: '2021-03-01', planerad: true,
    forsenadDagar: 0, oppnaAtgarder: 0, senaAtgarder: 0, ...val,
  });
  const visade = (rader: readonly Uppfoljningslistrad[], v: object) => visadUppfoljning(rader, { lage: '', handlaggare: '', sok: '', sort: '', ...v }).map((r) => r.leverantor);

  it('the next first, narrowed to the avtal that go on and to those without a next one', () => {
    const rader = [rad({ leverantor: 'Utan', nasta: null }), rad({ leverantor: 'Sen', nasta: '2021-06-01' }), rad({ leverantor: 'Snart' }), rad({ leverantor: 'Borta', status: 'utgatt' })];
    expect(visade(rader, { lage: 'pagar' })).toEqual(['Snart', 'Sen', 'Utan']);
    expect(visade(rader, { sort: 'leverantor' })).toEqual(['Borta', 'Sen', 'Snart', 'Utan']);
    expect(visade(rader, { lage: 'utan' })).toEqual(['Utan']);
    expect(visade(rader, { sok: 'snart planerad' })).toEqual(['Snart']);
  });
  it('is narrowed to what is late, also in an avtal that has ended, and to a handläggare', () => {
    expect(uppfoljningIUrval(rad({ forsenadDagar: 1 }), { lage: 'sent', handlaggare: '' })).toBe(true);
    expect(uppfoljningIUrval(rad({ status: 'utgatt', senaAtgarder: 1 }), { lage: 'sent', handlaggare: '' })).toBe(true);
    expect(uppfoljningIUrval(rad(), { lage: 'sent', handlaggare: '' })).toBe(false);
    expect(uppfoljningIUrval(rad(), { lage: '', handlaggare: 'Någon annan' })).toBe(false);
  });
  it('a grade is ordered by its share of the scale', () =>
    expect(visade([rad({ leverantor: 'Fyra av fem', betyg: 4, betygHogst: 5 }), rad({ leverantor: 'Sju av tio', betyg: 7, betygHogst: 10 })], { sort: 'betyg' })).toEqual(['Sju av tio', 'Fyra av fem']));
  it.each([
    [{ nasta: null, planerad: false, forsenadDagar: 0 }, 'Ingen på gång'], [{ nasta: '2021-02-14', planerad: true, forsenadDagar: 1 }, 'Skulle ha hållits, 1 dag sen'],
    [{ nasta: '2021-02-01', planerad: false, forsenadDagar: 14 }, 'Skulle ha hållits, 14 dagar sen'], [{ nasta: '2021-03-01', planerad: true, forsenadDagar: 0 }, 'Planerad'],
    [{ nasta: '2021-03-01', planerad: false, forsenadDagar: 0 }, 'Enligt avtalets intervall'],
  ])('%j in words', (r, text) => expect(nastaDialogText(r)).toBe(text));
});
