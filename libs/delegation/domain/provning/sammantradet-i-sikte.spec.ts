import { provaDelegationsbeslut } from './prova-delegationsbeslut';
import { underlag } from './provning.testdata';
import { sammantradetISikte } from './sammantradet-i-sikte';

const IDAG = '2021-02-15';
const NARA = 'Skälet ska visa varför inte ens det kan inväntas.';

it.each([
  ['2021-02-15', `Nämnden sammanträder i dag kl. 13:00. ${NARA}`],
  ['2021-02-16', `Nästa sammanträde är 2021-02-16, om 1 dag. ${NARA}`],
  ['2021-02-22', `Nästa sammanträde är 2021-02-22, om 7 dagar. ${NARA}`],
  ['2021-02-23', 'Nästa sammanträde är 2021-02-23, om 8 dagar.'],
])('%s', (datum, text) => expect(sammantradetISikte({ datum, borjar: '13:00' }, IDAG)).toBe(text));

it('an urgent decision is told of the next sammanträde, one by a point is not', () => {
  const rad = (bradskande: { skal: string } | null) => provaDelegationsbeslut(underlag(7, 'ordforande', { bradskande, sammantrade: { datum: '2021-02-16', borjar: '13:00' } })).rader[0];
  expect(rad({ skal: 'Leverantören slutar leverera före sammanträdet.' })).toMatchObject({ utfall: 'uppfylld', text: expect.stringContaining('Nästa sammanträde är 2021-02-16, om 1 dag.') });
  expect(rad({ skal: 'Kort.' })).toMatchObject({ utfall: 'brister', text: expect.stringContaining('Nästa sammanträde är 2021-02-16') });
  expect(rad(null)?.text).not.toContain('sammanträde');
  expect(sammantradetISikte(null, IDAG)).toBe('Inget kommande sammanträde finns i kalendern.');
});
