import { namngivenNarvaro } from './narvaro';

const varint = (n: number): number[] => (n > 127 ? [128 + (n % 128), ...varint(Math.floor(n / 128))] : [n]);
const sant = (klient: number, json: string): Uint8Array => {
  const text = new TextEncoder().encode(json);
  return Uint8Array.from([1, ...varint(klient), 1, ...varint(text.length), ...text]);
};
const ut = (bytes: Uint8Array | null): string => new TextDecoder().decode(bytes ?? new Uint8Array());

describe('presence', () => {
  it('is passed on with the name that the portal knows', () => {
    expect(ut(namngivenNarvaro(sant(7, '{"user":{"name":"Någon annan","color":"#000"},"cursor":null}'), 7, 'Anna'))).toContain('{"user":{"name":"Anna","color":"#000"},"cursor":null}');
    expect(namngivenNarvaro(sant(7, '{}'), 8, 'Anna')).toBeNull();
  });

  it('is no larger than a notice of the database may be, whatever it grows to', () => {
    const stort = sant(7, `{"a":[${Array.from({ length: 700 }, () => '1e20').join()}]}`);
    expect(stort.length).toBeLessThan(4_000);
    expect(namngivenNarvaro(stort, 7, 'Anna')).toBeNull();
  });
});
