import { provaPrisbasbelopp, provaRattelse, saknadeAr } from './prisbasbelopp';

const uppgift = { ar: 2027, belopp: '59 900 kr', kalla: ' SCB ' };

describe('the prisbasbelopp of a year', () => {
  it('is whole hundreds of kronor with a source', () => {
    expect(provaPrisbasbelopp(uppgift)).toEqual({ ar: 2027, ore: 5_990_000n, kalla: 'SCB' });
  });

  it.each([
    ['ar', { ar: 27 }], ['ar', { ar: 2027.5 }], ['belopp', { belopp: '59 950' }], ['belopp', { belopp: '0' }], ['belopp', { belopp: '-59 900' }], ['belopp', { belopp: '10 000 000' }], ['belopp', { belopp: '' }], ['kalla', { kalla: ' ' }], ['kalla', { kalla: 'x'.repeat(201) }],
  ] as const)('is refused at %s: %j', (falt, val) => {
    expect(provaPrisbasbelopp({ ...uppgift, ...val })).toMatchObject({ slag: 'avslag', falt });
  });

  it('is set right with a reason while no decision rests on it', () => {
    const forut = { ar: 2027, ore: 5_900_000n, kalla: 'SCB' };
    const r = { forut, ny: { ...forut, ore: 5_990_000n }, skal: ' Fel siffra ', anvandAv: null };
    expect(provaRattelse(r)).toBe('Fel siffra');
    expect(provaRattelse({ ...r, anvandAv: 'D 2027:1' })).toMatchObject({ regel: 'Beslut vilar på beloppet', text: expect.stringContaining('D 2027:1') });
    expect(provaRattelse({ ...r, ny: forut })).toMatchObject({ regel: 'Ingen ändring' });
    expect(provaRattelse({ ...r, skal: ' ' })).toMatchObject({ falt: 'skal' });
  });
});

it('a year is asked for when its day has come, and from December the year before', () => {
  const kanda = [{ ar: 2025 }, { ar: 2026 }];
  expect([saknadeAr(kanda, '2026-11-30'), saknadeAr(kanda, '2026-12-01'), saknadeAr(kanda, '2027-01-01'), saknadeAr([], '2026-12-31')]).toEqual([[], [2027], [2027], [2026, 2027]]);
});
