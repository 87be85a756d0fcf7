import { osantAvslag } from './osant-avslag';

describe('an act that waits for the text', () => {
  it('says why, and the way out, for each state that the text may be in', () => {
    for (const lage of ['hamtar', 'sparar', 'utan_kontakt', 'avvisad', 'last', 'dold', 'utloggad'] as const) {
      const avslag = osantAvslag(lage);
      expect([avslag.regel, avslag.kalla, avslag.text, avslag.utvag].every((del) => (del ?? '').length > 3)).toBe(true);
    }
    expect(osantAvslag('utan_kontakt').utvag).toContain('Allt är sparat');
    expect(osantAvslag('utloggad').utvag).toContain('Logga in');
  });
});
