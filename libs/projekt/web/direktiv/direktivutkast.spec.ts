import { TOMT_DIREKTIV } from '@gemensam/projekt/domain';
import { direktivstart, lasDirektivutkast, skrivDirektivutkast } from './direktivutkast';

const start = { version: 3, innehall: { ...TOMT_DIREKTIV, bakgrund: 'Förstudie.', behov: 'Stöd.' } };

it('keeps the parts that were changed, and lays them over what is saved now', () => {
  const text = skrivDirektivutkast(start.innehall, { version: 3, innehall: { ...start.innehall, behov: 'Mer stöd.', prioritering: ['tid'] } });
  expect(JSON.parse(text)).toEqual({ version: 3, delar: { behov: 'Mer stöd.', prioritering: ['tid'] } });
  const senare = { version: 4, innehall: { ...start.innehall, bakgrund: 'Ny bakgrund.' } };
  expect(lasDirektivutkast(text, senare)).toEqual({ version: 3, innehall: { ...senare.innehall, behov: 'Mer stöd.', prioritering: ['tid'] } });
});

it('is nothing when nothing differs, and when it is saved already', () => {
  expect(skrivDirektivutkast(start.innehall, start)).toBe('');
  expect(lasDirektivutkast(JSON.stringify({ version: 3, delar: { behov: 'Stöd.' } }), start)).toBeNull();
});

it.each([null, '', 'x', '{', '[]', '{}', '{"version":"3","delar":{}}', '{"version":3,"delar":[1]}', '{"version":3,"delar":{"behov":7,"prioritering":[1]}}'])('reads no text out of %j', (text) => {
  expect(lasDirektivutkast(text, start)).toBeNull();
});

it('begins from the working text, and without one from nothing', () => {
  expect(direktivstart({ utkast: null, versioner: [] })).toEqual({ version: 0, innehall: TOMT_DIREKTIV });
});
