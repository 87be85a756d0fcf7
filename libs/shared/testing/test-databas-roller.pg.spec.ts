import { oppnaDatabas } from '@gemensam/shared/api';
import { skapaTestDatabas } from './test-databas';

it('lets twelve copies be opened at the same time, though their roles are shared', async () => {
  const testdatabaser = await Promise.all(Array.from({ length: 12 }, () => skapaTestDatabas()));
  const svar = await Promise.allSettled(
    testdatabaser.map(({ url }) => oppnaDatabas(url, { migrationer: [], entiteter: [] })),
  );
  const fel = svar.flatMap((ett) => (ett.status === 'rejected' ? [String(ett.reason)] : []));
  await Promise.all(svar.map((ett) => (ett.status === 'fulfilled' ? ett.value.stang() : null)));
  await Promise.all(testdatabaser.map(({ close }) => close()));
  expect(fel).toEqual([]);
});
