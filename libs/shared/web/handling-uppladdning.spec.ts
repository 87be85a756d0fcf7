import { filstorlek } from './handling-uppladdning';

it.each([
  [0, '0\u00a0byte'],
  [1023, '1023\u00a0byte'],
  [1024, '1\u00a0kB'],
  [1536, '1,5\u00a0kB'],
  [25 * 1024 * 1024, '25\u00a0MB'],
])('%d bytes are shown as %s', (byte, text) => {
  expect(filstorlek(byte)).toBe(text);
});
