import { HttpException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allmanhet, FLEST_FRAGOR } from './allmanhet';

const ny = (): Allmanhet => new Allmanhet(new DataSource({ type: 'postgres' }));
const igen: string[] = [];
const fragor = (a: Allmanhet, adress: string, antal: number, nu: number): number => {
  let slappta = 0;
  const res = { setHeader: (namn: string, varde: string) => igen.push(`${namn} ${varde}`) };
  for (let n = 0; n < antal; n++)
    try {
      a.slappFram(adress, res, nu);
      slappta++;
    } catch (fel) {
      if (!(fel instanceof HttpException) || fel.getStatus() !== 429) throw fel;
    }
  return slappta;
};

it('lets so many through in a minute from one address, and others all the same', () => {
  const a = ny();
  expect(fragor(a, '10.0.0.1', FLEST_FRAGOR + 20, 1_000)).toBe(FLEST_FRAGOR);
  expect(fragor(a, '10.0.0.2', 5, 1_000)).toBe(5);
  expect(fragor(a, '10.0.0.1', 1, 60_001)).toBe(0);
  expect(igen.at(-1)).toBe('Retry-After 1');
  expect(fragor(a, '10.0.0.1', 1, 61_000)).toBe(1);
});
