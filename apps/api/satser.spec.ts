import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROT = join(import.meta.dirname, '../..');
const NAMN = /\bnamn: '([^']+)',\s*text: [`']/g;

it('no two named statements of the house have the same name: a connection refuses the second', () => {
  const filer = globSync('{libs/*/api,apps/api}/**/*.ts', { cwd: ROT }).filter((f) => !/\.(spec|testdata)\.ts$|-scen\.ts$/.test(f));
  const namn = filer.flatMap((fil) => [...readFileSync(join(ROT, fil), 'utf8').matchAll(NAMN)].map((m) => m[1] ?? ''));
  expect(namn.length).toBeGreaterThan(50);
  expect(namn.filter((n, i) => namn.indexOf(n) !== i)).toEqual([]);
});

it('a read model asks who reads once a statement, not once a row: the signature is checked each time', () => {
  const filer = globSync('libs/*/api/**/*.lasmodell.ts', { cwd: ROT });
  const perRad = filer.flatMap((fil) => [...readFileSync(join(ROT, fil), 'utf8').matchAll(/(?<!\(select |pg_advisory_xact_lock.*)gemensam\.(?:kontext|person_id|samverkan_id)\(\)/g)].map((m) => `${fil}: ${m[0]}`));
  expect(filer.length).toBeGreaterThan(50);
  expect(perRad).toEqual([]);
});
