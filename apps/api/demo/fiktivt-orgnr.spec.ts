import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { NORRBOTTEN } from './norrbotten';
import { REGION10 } from './region10';

const luhn = (siffror: string): number =>
  [...siffror].reverse().reduce((summa, siffra, i) => {
    const varde = Number(siffra) * (i % 2 === 0 ? 1 : 2);
    return summa + Math.floor(varde / 10) + (varde % 10);
  }, 0) % 10;

const nummer = new Set([...NORRBOTTEN.medlemmar, ...REGION10.medlemmar].map(fiktivtOrgnr));

it('gives every kommun of the demo a number of its own', () => {
  expect(nummer.size).toBe(22);
  expect(fiktivtOrgnr('2580')).toBe('212580-0009');
});

it.each([...nummer])('%s is a valid organisationsnummer: Luhn, and a third digit of at least 2', (orgnr) => {
  expect(orgnr).toMatch(/^\d\d[2-9]\d{3}-\d{4}$/);
  expect(luhn(orgnr.replace('-', ''))).toBe(0);
  const annanSista = orgnr.replace(/.$/, (sista) => String((Number(sista) + 1) % 10));
  expect(luhn(annanSista.replace('-', ''))).not.toBe(0);
});
