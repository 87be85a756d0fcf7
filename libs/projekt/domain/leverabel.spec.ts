import { standardordning } from './fasordning';
import { leverabellage, provaAndringsbar, provaAterkallelse, provaGodkannande, provaLeverabel } from './leverabel';

const ordning = standardordning('projekt');
const hel = { namn: 'Projektplan', grind: 'utveckling', agare: 'Projektledaren', klar: '2021-03-31' } as const;

describe('provaLeverabel', () => {
  it('takes a whole one, with blanks at the ends gone', () => {
    expect(provaLeverabel({ ...hel, namn: '  Projekt  plan ' }, ordning, [])).toEqual({ ...hel, namn: 'Projekt plan' });
  });

  it.each([
    ['no name', { ...hel, namn: ' ' }, 'namn'],
    ['a long name', { ...hel, namn: 'x'.repeat(121) }, 'namn'],
    ['a phase without a gate', { ...hel, grind: 'vilande' as const }, 'grind'],
    ['the first phase', { ...hel, grind: 'ide' as const }, 'grind'],
    ['the same name at the gate', { ...hel, namn: 'direktiv' }, 'namn'],
    ['no owner', { ...hel, agare: '' }, 'agare'],
    ['a long owner', { ...hel, agare: 'x'.repeat(121) }, 'agare'],
  ])('refuses %s at its field', (_, l, falt) => {
    expect(provaLeverabel(l, ordning, [{ namn: 'Direktiv', grind: 'utveckling' }])).toMatchObject({ slag: 'avslag', falt });
  });

  it('lets one name stand at two gates', () => {
    expect(provaLeverabel(hel, ordning, [{ namn: 'Projektplan', grind: 'forbereds' }])).toEqual(hel);
  });
});

describe('approval', () => {
  it('is given once, locks the leverabel, and is withdrawn with a reason while the gate is ahead', () => {
    expect([provaGodkannande(null), provaAndringsbar(null)]).toEqual([null, null]);
    expect(provaGodkannande('2021-02-01')).toMatchObject({ regel: 'Redan godkänd' });
    expect(provaAndringsbar('2021-02-01')).toMatchObject({ regel: 'Leverabeln är godkänd' });
    expect(provaAterkallelse({ godkand: '2021-02-01', grindPasserad: false }, 'Fel version.')).toBeNull();
    expect(provaAterkallelse({ godkand: '2021-02-01', grindPasserad: false }, ' ')).toMatchObject({ falt: 'skal' });
    expect(provaAterkallelse({ godkand: '2021-02-01', grindPasserad: false }, 'x'.repeat(1001))).toMatchObject({ regel: 'För långt skäl' });
    expect(provaAterkallelse({ godkand: '2021-02-01', grindPasserad: true }, 'Fel.')).toMatchObject({ regel: 'Grinden är passerad' });
    expect(provaAterkallelse({ godkand: null, grindPasserad: false }, 'Fel.')).toMatchObject({ regel: 'Inte godkänd' });
  });
});

it.each([
  [{ godkand: '2021-02-10', klar: '2021-01-01' }, 'godkand'],
  [{ godkand: null, klar: '2021-02-14' }, 'forsenad'],
  [{ godkand: null, klar: '2021-02-15' }, 'pagar'],
  [{ godkand: null, klar: null }, 'pagar'],
])('a leverabel %j stands as %s', (l, lage) => {
  expect(leverabellage(l, '2021-02-15')).toBe(lage);
});
