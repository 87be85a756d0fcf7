import { avkodaText } from './textkodning';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...delar: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(delar.flatMap((d) => (typeof d === 'number' ? [d] : [...utf8(d)])));

describe('avkodaText', () => {
  it('UTF-8 is read with and without BOM', () => {
    expect(avkodaText(utf8('Luleå;Överkalix'))).toEqual({ slag: 'text', text: 'Luleå;Överkalix' });
    expect(avkodaText(bytes(0xef, 0xbb, 0xbf, 'Luleå'))).toEqual({ slag: 'text', text: 'Luleå' });
  });

  it.each([
    ['Windows-1252 (ANSI)', [0xe5, 0xe4, 0xd6]],
    ['DOS (CP850)', [0x86, 0x84, 0x99]],
    ['Mac OS Roman', [0x8c, 0x8a, 0x85]],
  ])('%s is named, with every line that it spoils', (kodning, [a = 0, b = 0, c = 0]) => {
    const svar = avkodaText(bytes('kommunkod,kommun\r\n2580,Lule', a, '\r\n2584,Kiruna\r\n2523,G', b, 'llivare\n2513,', c, 'verkalix'));
    expect(svar).toEqual({
      slag: 'rader',
      kodning,
      fel: [
        { rad: 2, varde: '2580,Lule\uFFFD' },
        { rad: 4, varde: '2523,G\uFFFDllivare' },
        { rad: 5, varde: '2513,\uFFFDverkalix' },
      ],
    });
  });

  it.each([
    ['UTF-16', bytes(0xff, 0xfe, 0x6b, 0)],
    ['UTF-16', bytes(0xfe, 0xff, 0, 0x6b)],
    ['UTF-16 eller en binärfil', bytes('k', 0, 'o', 0)],
    ['en Excelfil (xlsx)', bytes(0x50, 0x4b, 0x03, 0x04)],
    ['en Excelfil (xls)', bytes(0xd0, 0xcf, 0x11, 0xe0)],
  ])('%s is refused whole', (kodning, innehall) => {
    expect(avkodaText(innehall)).toEqual({ slag: 'hel_fil', kodning });
  });
});
