import { provaAvsluta, provaNyttUppdrag, type Uppdrag } from './uppdrag';

const uppdrag = (a: Partial<Uppdrag> = {}): Uppdrag => ({ roll: 'kommunrepresentant', kommunkod: '2506', fran: '2021-01-01', till: null, ...a });
const prova = (nytt: Uppdrag, ...personens: readonly Uppdrag[]) => provaNyttUppdrag(nytt, { personens, medlemskommuner: new Set(['2506', '2505']) });

describe('provaNyttUppdrag', () => {
  it('one day is enough, an open end too', () => {
    expect(prova(uppdrag({ till: '2021-01-01' }))).toBeNull();
    expect(prova(uppdrag())).toBeNull();
  });

  it.each([
    ['ends before it begins', uppdrag({ till: '2020-12-31' }), 'till', 'Slut före början'],
    ['held for a kommun without one', uppdrag({ kommunkod: null }), 'kommunkod', 'Kommun saknas'],
    ['kommun outside the samverkan', uppdrag({ kommunkod: '0114' }), 'kommunkod', 'Inte medlem'],
    ['kommun outside, on a role that needs none', uppdrag({ roll: 'ordforande', kommunkod: '0114' }), 'kommunkod', 'Inte medlem'],
  ])('%s: refused on its field', (_, nytt, falt, regel) => expect(prova(nytt)).toMatchObject({ falt, regel }));

  it.each([
    ['open-ended before', uppdrag({ fran: '2019-01-01' }), uppdrag()],
    ['ends on the first day', uppdrag({ fran: '2019-01-01', till: '2021-01-01' }), uppdrag()],
    ['begins on the last day', uppdrag({ fran: '2021-06-30' }), uppdrag({ till: '2021-06-30' })],
    ['inside', uppdrag({ fran: '2021-02-01', till: '2021-02-02' }), uppdrag()],
  ])('the same role and kommun at the same time is refused: %s', (_, finns, nytt) => expect(prova(nytt, finns)).toMatchObject({ regel: 'Uppdraget finns redan' }));

  it('another role, another kommun or the day after is no overlap', () => {
    expect(prova(uppdrag({ kommunkod: '2505' }), uppdrag())).toBeNull();
    expect(prova(uppdrag({ roll: 'ledamot' }), uppdrag())).toBeNull();
    expect(prova(uppdrag(), uppdrag({ fran: '2019-01-01', till: '2020-12-31' }))).toBeNull();
  });
});

describe('provaNyttUppdrag for an avropare', () => {
  const avropare = (organisationId: string | null): Uppdrag => uppdrag({ roll: 'avropare', kommunkod: null, organisationId });
  const provaFor = (nytt: Uppdrag, ...personens: readonly Uppdrag[]) => provaNyttUppdrag(nytt, { personens, medlemskommuner: new Set(['2506']), organisationer: new Set(['a', 'b']) });

  it('names one organisation that is there, and may have one for each', () => {
    expect(provaFor(avropare('a'))).toBeNull();
    expect(provaFor(avropare('b'), avropare('a'))).toBeNull();
    expect(provaFor(avropare('a'), avropare('a'))).toMatchObject({ regel: 'Uppdraget finns redan' });
    expect(provaFor(avropare(null))).toMatchObject({ falt: 'organisationId', regel: 'Organisation saknas' });
    expect(provaFor(avropare('c'))).toMatchObject({ falt: 'organisationId', regel: 'Okänd organisation' });
  });

  it('nobody else has an uppdrag for an organisation', () => expect(provaFor({ ...uppdrag(), organisationId: 'a' })).toMatchObject({ falt: 'organisationId' }));
});

describe('provaAvsluta', () => {
  const ingen = { andraAdministratorer: [] };
  const admin = uppdrag({ roll: 'administrator', kommunkod: null });

  it('ends on its first day or later', () => {
    expect(provaAvsluta(uppdrag(), '2021-01-01', ingen)).toBeNull();
    expect(provaAvsluta(uppdrag(), '2020-12-31', ingen)).toMatchObject({ regel: 'Slut före början', falt: 'till' });
  });

  it('an end that is set is moved earlier, never later', () => {
    expect(provaAvsluta(uppdrag({ till: '2021-06-30' }), '2021-06-29', ingen)).toBeNull();
    expect(provaAvsluta(uppdrag({ till: '2021-06-30' }), '2021-06-30', ingen)).toMatchObject({ regel: 'Redan avslutat' });
  });

  it.each([
    ['nobody else', []],
    ['another who ends the same day', [{ fran: '2020-01-01', till: '2021-02-28' }]],
    ['another who begins two days later', [{ fran: '2021-03-02', till: null }]],
  ])('the last administrator stays: %s', (_, andraAdministratorer) => {
    expect(provaAvsluta(admin, '2021-02-28', { andraAdministratorer })).toMatchObject({ regel: 'Sista administratören' });
  });

  it('an administrator may end when another is there the day after', () => {
    expect(provaAvsluta(admin, '2021-02-28', { andraAdministratorer: [{ fran: '2021-03-01', till: '2021-03-01' }] })).toBeNull();
  });
});
