import { visadeRader } from '@gemensam/shared/domain';
import { moteIUrval, type Moteslistrad, motestabell } from './moteslista';
import { uppgiftIUrval, type Uppgiftslistrad, uppgiftstabell } from './uppgiftslista';

const mote = (datum: string, m: Partial<Moteslistrad> = {}): Moteslistrad => ({
  slag: 'sammantrade', datum, borjar: '09:00', plats: 'Luleå', stoppdatum: null, kallelsedag: null, anmarkning: '', installt: null, installtSkal: null, hallet: false, ...m,
});
const moten = [mote('2021-03-16'), mote('2020-12-01', { hallet: true }), mote('2021-01-12', { slag: 'beredningsgrupp', borjar: '08:00' }), mote('2021-01-12', { installt: '2021-01-02', installtSkal: 'Sjukdom' })];
const dagar = (ar: string, slag = ''): string[] => moten.filter((m) => moteIUrval(m, { ar, slag }, '2021-02-15')).map((m) => m.datum);

describe('the calendar', () => {
  it('begins with the year of the business date', () => {
    expect(dagar('')).toEqual(['2021-03-16', '2021-01-12', '2021-01-12']);
    expect(dagar('2020')).toEqual(['2020-12-01']);
    expect(dagar('2021-03')).toEqual(['2021-03-16']);
    expect(dagar('alla', 'beredningsgrupp')).toEqual(['2021-01-12']);
  });
  it('is ordered by day and hour, and searched by weekday and läge', () => {
    expect(visadeRader(moten, { sok: '', sort: '' }, motestabell).map((m) => `${m.datum} ${m.borjar}`)).toEqual(['2020-12-01 09:00', '2021-01-12 08:00', '2021-01-12 09:00', '2021-03-16 09:00']);
    expect(visadeRader(moten, { sok: 'tisdag inställt', sort: '' }, motestabell).map((m) => m.installtSkal)).toEqual(['Sjukdom']);
  });
});

describe('the tasks', () => {
  const uppgift = (text: string, u: Partial<Uppgiftslistrad> = {}): Uppgiftslistrad => ({ text, agare: 'Boden', dag: '2021-03-01', klar: null, klarAv: null, klarAnteckning: '', forsenad: false, moteDatum: '2021-02-01', ...u });
  const alla = [uppgift('Öppen uppgift'), uppgift('Sen', { forsenad: true, dag: '2021-02-01' }), uppgift('Gjord', { klar: '2021-02-10', klarAnteckning: 'Alla svarade' })];
  it.each([
    ['', ['Sen', 'Öppen uppgift']],
    ['kvar', ['Sen', 'Öppen uppgift']],
    ['forsenad', ['Sen']],
    ['klar', ['Gjord']],
    ['alla', ['Sen', 'Öppen uppgift', 'Gjord']],
  ])('narrowed to %s', (urval, vantat) => expect(visadeRader(alla.filter((u) => uppgiftIUrval(u, urval)), { sok: '', sort: '' }, uppgiftstabell).map((u) => u.text)).toEqual(vantat));
});
