import { type Avropslistrad, avropssummor, type Avropsurval, UTAN_KOMMUN, visadeAvrop } from './avropslista';
import { provaLeverantor } from './prova-leverantor';
import { takvolymlage } from './prova-avrop';
import { takvolymprocent, takvolymvarning } from './takvolymvarning';

const rad = (nummer: number, del: Partial<Avropslistrad>): Avropslistrad => ({
  nummer, avtalsnummer: 1, avtal: 'Konsulter', organisation: 'Luleå kommun', orgnr: '212000-2742', kommun: 'Luleå', leverantor: 'Ett AB', belopp: 100n, datum: '2021-02-01', vad: 'Projektledare', referens: null,
  status: 'gallande', lamnatAv: 'Provperson', ...del,
});
const ALLT: Avropsurval & { sok: string; sort: string } = { avtal: '', organisation: '', kommun: '', leverantor: '', status: '', fran: '', till: '', sok: '', sort: '' };
const rader = [rad(1, {}), rad(2, { leverantor: 'Två AB', belopp: 300n, datum: '2021-02-03' }), rad(3, { organisation: 'Förbundet', kommun: null, belopp: 50n, status: 'makulerat' }), rad(4, { organisation: 'Förbundet', kommun: null, belopp: 60n, vad: 'Utvecklare' })];
const visade = (v: Partial<typeof ALLT>): number[] => visadeAvrop(rader, { ...ALLT, ...v }).map((r) => r.nummer);

describe('the list of avrop', () => {
  it('shows the newest first, and is narrowed, searched and ordered', () => {
    expect(visade({})).toEqual([2, 4, 3, 1]);
    expect(visade({ kommun: UTAN_KOMMUN })).toEqual([4, 3]);
    expect(visade({ status: 'gallande', sort: 'belopp' })).toEqual([4, 1, 2]);
    expect(visade({ fran: '2021-02-02', till: '2021-02-03' })).toEqual([2]);
    expect(visade({ avtal: '2' })).toEqual([]);
    expect(visade({ sok: 'a-1/4 UTVECKLARE' })).toEqual([4]);
    expect(visade({ leverantor: 'Ett AB', organisation: 'Luleå kommun' })).toEqual([1]);
  });

  it('is summed without what is taken back, the largest first', () => {
    expect(avropssummor(rader, (r) => r.leverantor)).toEqual([{ namn: 'Två AB', antal: 1, belopp: 300n }, { namn: 'Ett AB', antal: 2, belopp: 160n }]);
    expect(avropssummor(rader, (r) => r.kommun ?? UTAN_KOMMUN).map((s) => [s.namn, s.belopp])).toEqual([['Luleå', 400n], [UTAN_KOMMUN, 60n]]);
  });
});

describe('the supplier of an avrop', () => {
  const leverantorer = [{ rang: 1, namn: 'Ett AB' }, { rang: 2, namn: 'Två AB' }];
  const prova = (rang: number | null, skal: string, avropsform: Parameters<typeof provaLeverantor>[1]['avropsform'] = 'rangordning', l = leverantorer) => provaLeverantor({ rang, skal }, { avropsform, leverantorer: l });

  it('is the first of a rangordning, and another with a reason', () => {
    expect(prova(null, '')).toEqual({ rang: 1, namn: 'Ett AB', rangskal: null });
    expect(prova(1, 'Behövs inte')).toEqual({ rang: 1, namn: 'Ett AB', rangskal: null });
    expect(prova(2, ' Tackade nej ')).toEqual({ rang: 2, namn: 'Två AB', rangskal: 'Tackade nej' });
    expect(prova(2, ' ')).toMatchObject({ regel: 'Skäl saknas', kalla: 'LOU 7:6', falt: 'rangskal' });
    expect(prova(2, 'x'.repeat(501))).toMatchObject({ falt: 'rangskal' });
    expect(prova(3, 'X')).toMatchObject({ falt: 'rang' });
  });

  it('is named where nothing says who it is', () => {
    expect(prova(null, '', 'fordelningsnyckel')).toMatchObject({ regel: 'Leverantör saknas', falt: 'rang' });
    expect(prova(2, '', 'fordelningsnyckel')).toEqual({ rang: 2, namn: 'Två AB', rangskal: null });
    expect(prova(null, '', 'fornyad_konkurrensutsattning', leverantorer.slice(0, 1))).toEqual({ rang: 1, namn: 'Ett AB', rangskal: null });
    expect(prova(null, '', 'rangordning', [])).toMatchObject({ falt: 'rang' });
  });
});

it('a takvolym is near its end from the level, and at it when nothing is left', () => {
  const lage = (avropat: bigint) => takvolymlage([{ belopp: avropat, datum: '2021-02-01', makulerad: false }], 1_000n);
  expect([799n, 800n, 999n, 1_000n, 1_200n].map((a) => takvolymvarning(lage(a), 80))).toEqual([null, 'nara', 'nara', 'slut', 'slut']);
  expect([0n, 999n, 1_000n].map((a) => takvolymprocent(lage(a)))).toEqual([0, 99, 100]);
});
