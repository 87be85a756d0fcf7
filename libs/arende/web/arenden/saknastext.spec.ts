import { saknastext } from './saknastext';

describe('what is missing, in a row', () => {
  it('is named up to three sections, and then the first two and a number', () => {
    expect(saknastext([])).toBe('');
    expect(saknastext(['Bakgrund'])).toBe('bakgrund');
    expect(saknastext(['Förslag till beslut', 'Bakgrund', 'Juridik'])).toBe('förslag till beslut, bakgrund, juridik');
    expect(saknastext(['Förslag till beslut', 'Bakgrund', 'Juridik', 'Mottagare'])).toBe('förslag till beslut, bakgrund och 2 till');
  });
});
