import { avslag } from '@gemensam/shared/domain';
import { type Provning } from '../provning/provning';
import { type Regelrad, slapperIgenom } from '../provning/regelrad';
import { beslutsfattareText, delegationsbeteckning, delegationsorgan, medSakensHinder, provaBeslutstexter, provningsavslag } from './delegationsbeslut';

const rad = (regel: string, utfall: Regelrad['utfall']): Regelrad => ({ regel, kalla: 'K', utfall, text: `${regel}.`, utvag: null, falt: null });
const provning = (...rader: Regelrad[]): Provning => ({ rader, gron: rader.every(slapperIgenom), som: 'delegat', varfor: null });

describe('a decision on delegation', () => {
  it('is called by its year and number, and by who took it', () => {
    expect(delegationsbeteckning({ ar: 2021, lopnummer: 7 })).toBe('D 2021:7');
    expect([delegationsorgan('delegat', 'ordforande'), delegationsorgan('ersattare', 'vice_ordforande'), delegationsorgan('ordforande_bradskande', 'ordforande')]).toEqual([
      'Ordföranden på delegation', 'Vice ordföranden på delegation', 'Ordföranden, brådskande beslut',
    ]);
  });

  it('has a rubrik and a motivering, cleaned', () => {
    expect(provaBeslutstexter({ rubrik: '  Start\n av X ', motiv: ' Klart. ' })).toEqual({ rubrik: 'Start av X', motiv: 'Klart.' });
    expect(provaBeslutstexter({ rubrik: ' ', motiv: 'Klart.' })).toMatchObject({ slag: 'avslag', falt: 'rubrik' });
    expect(provaBeslutstexter({ rubrik: 'X', motiv: '\u200b' })).toMatchObject({ slag: 'avslag', falt: 'motiv' });
    expect(provaBeslutstexter({ rubrik: 'x'.repeat(301), motiv: 'Klart.' })).toMatchObject({ regel: 'För lång rubrik' });
    expect(provaBeslutstexter({ rubrik: 'X', motiv: 'x'.repeat(4001) })).toMatchObject({ regel: 'För lång motivering' });
  });

  it('is refused by the first rule that fails, and tells how many more there are', () => {
    expect(provningsavslag(provning(rad('A', 'uppfylld'), rad('B', 'ej_tillamplig')))).toBeNull();
    expect(provningsavslag(provning(rad('A', 'brister')))).toMatchObject({ regel: 'A', text: 'A.', utvag: 'Hänskjut till nämnden.' });
    expect(provningsavslag(provning(rad('A', 'uppfylld'), rad('B', 'brister'), rad('C', 'brister'), rad('D', 'brister')))).toMatchObject({ regel: 'B', text: 'B. 2 regler till brister.' });
  });

  it('waits for an amount that cannot be read, says once what is wrong with it, and is not taken meanwhile', () => {
    const olast = avslag({ regel: 'Inte ett belopp', kalla: 'K', text: '”12O kr” är inte ett belopp.', utvag: 'Skriv 120.', falt: 'uppgifter.inkop.belopp' });
    const vantar = medSakensHinder(provning(rad('A', 'uppfylld'), { ...rad('B', 'vantar'), falt: 'belopp' }), olast);
    expect([vantar.gron, ...vantar.rader.map((r) => r.utfall)]).toEqual([false, 'uppfylld', 'vantar', 'vantar']);
    expect(provningsavslag(vantar)).toMatchObject({ text: '”12O kr” är inte ett belopp.', falt: 'uppgifter.inkop.belopp' });
    expect(provningsavslag(provning(rad('B', 'vantar')))).toMatchObject({ regel: 'Prövningen är inte klar' });
    expect(provningsavslag(medSakensHinder(provning(rad('A', 'brister'), rad('B', 'vantar')), olast))).toMatchObject({ regel: 'A', text: 'A.' });
    const forStort = medSakensHinder(provning(rad('A', 'uppfylld')), { ...olast, text: 'Mer än vad som är kvar.' });
    expect(forStort.rader[1]?.utfall).toBe('brister');
  });

  it('is not green while the matter itself refuses', () => {
    const gron = provning(rad('A', 'uppfylld'));
    expect(medSakensHinder(gron, null)).toMatchObject({ gron: true, rader: [{ regel: 'A' }, { utfall: 'uppfylld' }] });
    expect(medSakensHinder(gron, avslag({ regel: 'Fas', kalla: 'K', text: 'Vilar.', utvag: 'Återuppta.' }))).toMatchObject({ gron: false, rader: [{ regel: 'A' }, { utfall: 'brister', text: 'Vilar.' }] });
  });
});

it.each([
  ['ordförande', 'delegat', 'ordförande (delegat)'],
  ['vice ordförande', 'ersattare', 'vice ordförande (ersättare för delegaten)'],
  ['ordförande', 'ordforande_bradskande', 'ordförande, ärendet kunde inte vänta (KL 6:39)'],
  ['vice ordförande', 'vice_bradskande', 'vice ordförande i ordförandens ställe, ärendet kunde inte vänta (KL 6:39)'],
] as const)('%s as %s is called by the uppdrag once', (roll, som, text) => {
  expect(beslutsfattareText(roll, som)).toBe(text);
});
