import { efterInloggning } from './efter-inloggning';

const i = (...kortnamn: readonly string[]): Parameters<typeof efterInloggning>[1] => ({
  medlemskap: kortnamn.map((k) => ({
    samverkan: { id: k, kortnamn: k, namn: k, form: 'gemensam_namnd' as const },
    uppdrag: [],
  })),
});

describe('efterInloggning', () => {
  it.each([
    ['/region10/projekt?fas=utveckling', '/region10/projekt?fas=utveckling'],
    ['/norrbotten', '/norrbotten'],
    [undefined, '/norrbotten'],
    ['/annan/projekt', '/norrbotten'],
    ['https://example.org/norrbotten', '/norrbotten'],
    ['//example.org', '/norrbotten'],
    ['/\\example.org', '/norrbotten'],
  ])('asked for %s one comes to %s', (till, mal) => {
    expect(efterInloggning(till, i('norrbotten', 'region10'))).toBe(mal);
  });

  it('has nowhere to go without uppdrag', () => expect(efterInloggning('/norrbotten', i())).toBeNull());
});
