import { qrStig } from './qr-stig';

describe('qrStig', () => {
  it('draws one square for each dark module, inside a quiet edge', () => {
    const { stig, sida } = qrStig('otpauth://totp/Gemensam:kim.ek?secret=ABCD');
    expect(sida).toBeGreaterThan(21);
    const rutor = [...stig.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map((m) => [Number(m[1]), Number(m[2])]);
    expect(rutor.length).toBeGreaterThan(100);
    expect(stig.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('');
    expect(Math.min(...rutor.flat())).toBe(2);
    expect(Math.max(...rutor.flat())).toBe(sida - 3);
  });
});
