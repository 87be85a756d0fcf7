import { arAvslag } from '@gemensam/shared/domain';
import { provaAnmalan, provaAnmalansaterkallelse, tolkaParagraf } from './anmalan';
import { anmalningslage, type Anmalningsmote } from './anmalningslage';

const mote = (datum: string, del: Partial<Anmalningsmote> = {}): Anmalningsmote => ({ id: datum, datum, borjar: '13:00', installt: null, hallet: datum < '2021-04-01', ...del });
const [jan, mars, juni, sep] = [mote('2021-01-28'), mote('2021-03-16'), mote('2021-06-18'), mote('2021-09-17')];
const moten = [sep, jan, juni, mars];
const beslut = (tid: string, grund: 'delegation' | 'bradskande' = 'delegation') => ({ beteckning: 'D 2021:7', datum: tid.slice(0, 10), klockslag: tid.slice(11) || null, grund });
const lage = (datum: string, vid: string | null = null, kalender = moten) => {
  const { lage: l, skulle, nasta, sen, text } = anmalningslage(beslut(datum), vid === null ? null : { moteId: vid, paragraf: '§ 5' }, kalender);
  return [l, skulle?.datum ?? null, nasta?.datum ?? null, sen, text];
};

describe('when a decision is to be reported (today is 2021-04-01)', () => {
  it.each([
    ['waits for the next one', lage('2021-03-20'), ['vantar', '2021-06-18', '2021-06-18', false, 'Ska anmälas 2021-06-18']],
    ['on the day of a sammanträde, nobody knows when: the one after', lage('2021-03-16'), ['vantar', '2021-06-18', '2021-06-18', false, 'Ska anmälas 2021-06-18']],
    ['before the sammanträde of the same day: that one', lage('2021-03-16 12:59'), ['forsenad', '2021-03-16', '2021-06-18', true, 'Skulle ha anmälts 2021-03-16']],
    ['reported at that one', lage('2021-03-16 12:59', '2021-03-16'), ['anmald', '2021-03-16', '2021-06-18', false, 'Anmält 2021-03-16 § 5']],
    ['as the sammanträde of the same day begins: the one after', lage('2021-03-16 13:00'), ['vantar', '2021-06-18', '2021-06-18', false, 'Ska anmälas 2021-06-18']],
    ['later today, where one is still to be held', lage('2021-06-18 09:00'), ['vantar', '2021-06-18', '2021-06-18', false, 'Ska anmälas 2021-06-18']],
    ['a sammanträde has been held without it', lage('2021-02-10'), ['forsenad', '2021-03-16', '2021-06-18', true, 'Skulle ha anmälts 2021-03-16']],
    ['reported in time', lage('2021-02-10', '2021-03-16'), ['anmald', '2021-03-16', '2021-06-18', false, 'Anmält 2021-03-16 § 5']],
    ['on the list of the coming one', lage('2021-03-20', '2021-06-18'), ['anmald', '2021-06-18', '2021-06-18', false, 'Anmäls 2021-06-18 § 5']],
    ['reported too late', lage('2021-01-01', '2021-03-16'), ['anmald', '2021-01-28', '2021-06-18', true, 'Anmält 2021-03-16 § 5, skulle ha anmälts 2021-01-28']],
    ['its sammanträde was cancelled', lage('2021-03-20', '2021-06-18', [jan, mars, { ...juni, installt: '2021-04-01' }, sep]), ['vantar', '2021-09-17', '2021-09-17', false, 'Ska anmälas 2021-09-17']],
    ['its sammanträde was moved to before it', lage('2021-03-20', '2021-06-18', [jan, mars, { ...juni, datum: '2021-03-19', hallet: true }, sep]), ['vantar', '2021-09-17', '2021-09-17', false, 'Ska anmälas 2021-09-17']],
    ['nothing in the calendar', lage('2021-10-01'), ['sammantrade_saknas', null, null, false, 'Inget sammanträde finns i kalendern efter beslutet']],
  ])('%s', (_, svar, vantat) => expect(svar).toEqual(vantat));
});

describe('provaAnmalan', () => {
  const regel = (datum: string, m: Anmalningsmote, grund: 'delegation' | 'bradskande' = 'delegation') => {
    const nej = provaAnmalan(beslut(datum, grund), m, moten);
    return nej && [nej.regel, nej.falt, nej.kalla.slice(0, 7)];
  };
  it.each([
    ['the next one', '2021-03-20', juni], ['one that has been held', '2021-02-10', mars], ['late, at one that was held after', '2021-01-01', mars], ['late, at the next one', '2021-02-10', juni], ['the same day, before it began', '2021-03-16 08:15', mars], ['before one that is later today', '2021-06-18 08:15', juni],
  ] as const)('%s', (_, datum, m) => expect(regel(datum, m)).toBeNull());
  it('refuses one before the decision, a cancelled one, and a later one than the next', () => {
    for (const tid of ['2021-03-20', '2021-03-16', '2021-03-16 13:00', '2021-03-16 14:30']) expect(regel(tid, mars, 'bradskande')).toEqual(['Sammanträdet var före beslutet', 'moteId', 'Delegat']);
    expect(provaAnmalan(beslut('2021-03-16 14:30'), mars, moten)?.text).toBe('D 2021:7 fattades 2021-03-16 kl. 14:30. Sammanträdet började kl. 13:00.');
    expect(regel('2021-03-20', { ...juni, installt: '2021-04-01' })).toEqual(['Sammanträdet är inställt', 'moteId', 'Delegat']);
    expect(regel('2021-03-20', sep, 'bradskande')).toEqual(['Besluten anmäls vid nästa sammanträde', 'moteId', 'KL 6:40']);
  });
});

describe('tolkaParagraf and provaAnmalansaterkallelse', () => {
  it.each([['§ 12', '§ 12'], ['12', '§ 12'], ['§7', '§ 7']])('reads %s', (text, paragraf) => expect(tolkaParagraf(text)).toEqual({ paragraf }));
  it.each(['', '§', '0', '12 a', '99999'])('refuses "%s"', (text) => expect(arAvslag(tolkaParagraf(text))).toBe(true));
  it('takes back with a reason, before the minutes hold it', () => {
    const idag = '2021-04-01';
    expect(provaAnmalansaterkallelse(' Fel § ', { hallet: false, datum: '2021-03-01' }, idag)).toEqual({ skal: 'Fel §' });
    expect(provaAnmalansaterkallelse('Fel §', { hallet: true, datum: idag }, idag)).toEqual({ skal: 'Fel §' });
    for (const svar of [provaAnmalansaterkallelse(' ', { hallet: false, datum: idag }, idag), provaAnmalansaterkallelse('x'.repeat(501), { hallet: false, datum: idag }, idag), provaAnmalansaterkallelse('Fel', { hallet: true, datum: '2021-03-16' }, idag)])
      expect(arAvslag(svar)).toBe(true);
  });
});
