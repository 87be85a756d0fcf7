import { komplettVarde, provaKomplett, saknadeKrav } from './komplett';
import { provaTjansteskrivelse, skiljer, tomTjansteskrivelse, type Tjansteskrivelse } from './tjansteskrivelse';

const hel: Tjansteskrivelse = {
  rubrik: 'R', mottagare: 'M', forslagTillBeslut: ['F'], sammanfattning: 'S', bakgrund: 'B', ekonomi: 'E', juridik: 'J', remissutfall: '', expedierasTill: 'X',
};

describe('completeness', () => {
  it('asks for eight sections and names each with its anchor', () => {
    const { uppfyllda, antal, krav } = provaKomplett(tomTjansteskrivelse);
    expect([uppfyllda, antal]).toEqual([0, 8]);
    expect(krav.map((k) => k.falt)).toEqual(['rubrik', 'mottagare', 'forslagTillBeslut', 'sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'expedierasTill']);
    expect(krav.every((k) => k.namn !== '' && k.forklaring.endsWith('.'))).toBe(true);
  });

  it('is whole without remissutfall until there has been a remiss', () => {
    expect(saknadeKrav(hel)).toEqual([]);
    expect(saknadeKrav(hel, true).map((k) => k.falt)).toEqual(['remissutfall']);
    expect(provaKomplett(hel, true)).toMatchObject({ uppfyllda: 8, antal: 9 });
  });

  it.each(['rubrik', 'mottagare', 'sammanfattning', 'bakgrund', 'ekonomi', 'juridik', 'expedierasTill'] as const)('misses a blank %s', (falt) => {
    expect(saknadeKrav({ ...hel, [falt]: ' \t\n\u00a0\u200b' }).map((k) => k.falt)).toEqual([falt]);
  });

  it('needs one point that says something', () => {
    expect(komplettVarde({ ...hel, forslagTillBeslut: [] }, 'forslagTillBeslut')).toBe(false);
    expect(komplettVarde({ ...hel, forslagTillBeslut: ['', '  '] }, 'forslagTillBeslut')).toBe(false);
    expect(komplettVarde({ ...hel, forslagTillBeslut: ['', 'Bifall'] }, 'forslagTillBeslut')).toBe(true);
  });
});

describe('saving', () => {
  it('keeps texts as they were typed and makes the rubrik one line', () => {
    expect(provaTjansteskrivelse({ ...hel, rubrik: '  Budget\n 2022 ', bakgrund: ' rad 1\n\nrad 2 ' })).toMatchObject({ rubrik: 'Budget 2022', bakgrund: ' rad 1\n\nrad 2 ' });
  });

  it('takes a blank tjänsteskrivelse: it is work in progress', () => {
    expect(provaTjansteskrivelse(tomTjansteskrivelse)).toEqual(tomTjansteskrivelse);
    expect(provaTjansteskrivelse({ ...hel, rubrik: 'A\u0000', forslagTillBeslut: ['b\ud800'], bakgrund: 'c\r\nd\u0000' })).toMatchObject({ rubrik: 'A', forslagTillBeslut: ['b'], bakgrund: 'c\nd' });
  });

  it.each([
    ['rubrik', { rubrik: 'x'.repeat(301) }],
    ['juridik', { juridik: 'x'.repeat(20_001) }],
    ['forslagTillBeslut', { forslagTillBeslut: Array<string>(31).fill('x') }],
    ['forslagTillBeslut', { forslagTillBeslut: ['x'.repeat(20_001)] }],
    ['bakgrund', { sammanfattning: 'x'.repeat(20_000), bakgrund: 'x'.repeat(20_000), ekonomi: 'x'.repeat(20_000), juridik: 'x' }],
  ])('refuses too long a text in %s', (falt, andring) => {
    expect(provaTjansteskrivelse({ ...hel, ...andring })).toMatchObject({ slag: 'avslag', regel: 'För lång text', falt });
  });

  it('takes texts at the limits', () => {
    const stor = { ...tomTjansteskrivelse, rubrik: 'x'.repeat(300), bakgrund: 'x'.repeat(20_000), forslagTillBeslut: Array<string>(30).fill('x') };
    expect(provaTjansteskrivelse(stor)).toEqual(stor);
  });

  it('tells which sections differ', () => {
    expect(skiljer(hel, hel)).toEqual([]);
    expect(skiljer(hel, { ...hel, juridik: 'annat', forslagTillBeslut: ['F', ''] })).toEqual(['forslagTillBeslut', 'juridik']);
    expect(skiljer(hel, { ...hel, forslagTillBeslut: ['G'] })).toEqual(['forslagTillBeslut']);
  });
});
