import fc from 'fast-check';
import { markeraTraffar, type Sokstycke, sokutdrag, tolkaSokfraga, trigramlikhet, vikt } from './sokfraga';

const visa = (stycken: readonly Sokstycke[]): string => stycken.map((s) => (s.traff ? `[${s.text}]` : s.text)).join('');
const term = (ord: string, stam = vikt(ord)) => ({ ord, stam });

describe('tolkaSokfraga', () => {
  it.each([
    ['bro Elevhälsa', { ord: ['bro', 'elevhälsa'] }],
    ['bro "gemensam nämnd" -avtal', { ord: ['bro', 'gemensam', 'nämnd'], utan: ['avtal'], fraser: ['gemensam nämnd'] }],
    ['”svenska citattecken” »gås«', { ord: ['svenska', 'citattecken', 'gås'], fraser: ['svenska citattecken', 'gås'] }],
    ['-"inte detta"', { utanFraser: ['inte detta'] }],
    ['"utan slut', { ord: ['utan', 'slut'], fraser: ['utan slut'] }],
    ['Dnr 2021/14-2.2.0.2, § 8', { ord: ['dnr', '2021/14-2.2.0.2', '8'] }],
    ['1 962 600 kr 490\u00a0000', { ord: ['1962600', 'kr', '490000'] }],
    ['"1 962 600"', { ord: ['1', '962', '600'], fraser: ['1 962 600'] }],
    ['e-nämnd a.b@c.se', { ord: ['e', 'nämnd', 'a', 'b', 'c', 'se'] }],
    ['bro bro BRO', { ord: ['bro'] }],
    ['- " ? \u0000', {}],
    ['elev\u00adhälsa', { ord: ['elevhälsa'] }],
  ])('%s', (text, delar) => {
    expect(tolkaSokfraga(text)).toEqual({ ord: [], utan: [], fraser: [], utanFraser: [], ...delar });
  });

  it('never throws, and never gives more than ten words of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { ord, utan } = tolkaSokfraga(text);
        expect(Math.max(ord.length, utan.length)).toBeLessThanOrEqual(10);
        expect([...ord, ...utan].filter((o) => !/^[\p{L}\p{Nd}\p{M}/.-]+$/u.test(o))).toEqual([]);
      }),
    );
  });
});

describe('what is marked', () => {
  it.each([
    ['Broarna över ån', [term('bro')], '[Broarna] över ån'],
    ['Skolelevhälsan', [term('elevhälsa')], '[Skolelevhälsan]'],
    ['Elevhälsan', [term('elevhalsa')], '[Elevhälsan]'],
    ['Ett avtal, avtalet, avtalspart', [term('avtalet', 'avtal')], 'Ett [avtal], [avtalet], [avtalspart]'],
    ['Dnr 2021/14-2.2 och 2021/140', [term('2021/14-2.2')], 'Dnr [2021/14-2.2] och 2021/140'],
    ['Summa 1 962 600 kr', [term('1962600')], 'Summa [1 962 600] kr'],
    ['I huset', [term('i')], '[I] huset'],
  ])('%s', (text, termer, vantat) => expect(visa(markeraTraffar(text, termer, false))).toBe(vantat));

  it('words that are like it only when asked', () => {
    expect(visa(markeraTraffar('Upphandling pågår', [term('upphandlign')], true))).toBe('[Upphandling] pågår');
    expect(visa(markeraTraffar('Upphandling pågår', [term('upphandlign')], false))).toBe('Upphandling pågår');
    expect([trigramlikhet('bro', 'bro'), trigramlikhet('bro', 'väg')]).toEqual([1, 0]);
  });

  it('an extract is cut between words around what was asked for', () => {
    const text = `${'före ord '.repeat(100)}budgeten ${'efter ord '.repeat(100)}`;
    const visat = visa(sokutdrag(text, [term('budget')], false, 80));
    expect(visat).toMatch(/^… (?:före |ord )+\[budgeten\] (?:efter |ord )*(?:efter|ord) …$/);
    expect(visat.length).toBeLessThan(100);
    expect(visa(sokutdrag('Kort\ntext', [term('text')], false))).toBe('Kort [text]');
    expect(visa(sokutdrag('Utan träff', [term('text')], false))).toBe('Utan träff');
    expect(sokutdrag('', [term('text')], false)).toEqual([]);
  });

  it('loses no character of the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, ord) => {
      expect(markeraTraffar(text, [term(ord)], true).map((s) => s.text).join('')).toBe(text);
    }));
  });
});
