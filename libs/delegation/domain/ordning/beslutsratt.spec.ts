import { type Roll } from '@gemensam/samverkan/domain';
import { provaDelegationsbeslut } from '../provning/prova-delegationsbeslut';
import { ordning, punkter, underlag } from '../provning/provning.testdata';
import { beslutsratter, kanBesluta } from './beslutsratt';
import { delegatroller } from './delegatroll';

const IDAG = '2021-02-15';

it('says of each point who decides, and who in her place', () => {
  expect(beslutsratter(ordning, IDAG).map((b) => `${b.nr ?? 'brådskande'}: ${[b.vem, ...b.annars].join(', ')}`)).toEqual([
    '1: ordforande, vice_ordforande', '2: ordforande, vice_ordforande', '3: ordforande, vice_ordforande', '4: e_samordnare, overordnad', '5: e_samordnare, overordnad', '6: e_samordnare, overordnad', '7: ordforande',
    'brådskande: ordforande, vice_ordforande',
  ]);
});

it('a point that is taken back lets nobody decide, from its day on', () => {
  const o = { bradskanderatt: 'ingen' as const, punkter: punkter.filter((p) => p.nr === 5).map((p) => ({ ...p, aterkallad: { fran: '2021-02-16', beslutId: 'b' } })) };
  expect([kanBesluta(o, ['e_samordnare'], IDAG), kanBesluta(o, ['e_samordnare'], '2021-02-16')]).toEqual([true, false]);
  expect(beslutsratter({ ...ordning, bradskanderatt: 'ordforande', punkter: [] }, IDAG)).toEqual([{ nr: null, arendetyp: null, vem: 'ordforande', annars: [] }]);
});

it.each<Roll>([...delegatroller, 'kommunrepresentant', 'beredningsgrupp', 'styrgruppsledamot', 'revisor', 'administrator', 'avropare'])('%s can decide if the check of some point finds her to be the right person, and not else', (roll) => {
  const nagon = punkter.some((p) => provaDelegationsbeslut(underlag(p.nr, roll)).rader.find((r) => r.regel === 'Rätt person')?.utfall === 'uppfylld');
  expect(kanBesluta(ordning, [roll], IDAG)).toBe(nagon);
});
