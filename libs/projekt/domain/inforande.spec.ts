import { arAvslag } from '@gemensam/shared/domain';
import { deltagandestatusar } from './deltagande';
import { faser } from './fas';
import { inforandelagen, inforandelageText, type Inforandelage, type Inforandestalle, mojligaInforandelagen, provaInforande } from './inforande';

const IDAG = '2021-02-15';
const stalle = (val: Partial<Inforandestalle> = {}): Inforandestalle => ({ kommun: 'Kalix', inforande: null, deltagande: 'deltar', fas: 'inforande', ...val });
/** The business date itself is a day that every läge takes. */
const satt = (s: Inforandestalle, lage: Inforandelage) => provaInforande(s, { lage, datum: IDAG, ansvarig: ' IT-chefen ' }, 'kommunen', IDAG);

/** Written by hand, apart from the table: from each läge (rows) to each (columns). */
const FACIT = `
              avvaktar planerat pagar driftsatt avstar
  inget       ja       ja       ja    ja        ja
  avvaktar    ja       ja       ja    nej       ja
  planerat    ja       ja       ja    ja        ja
  pagar       ja       ja       ja    ja        ja
  driftsatt   nej      nej      ja    ja        ja
  avstar      ja       ja       nej   nej       ja
`;

const facit = (): readonly (readonly [string, string, string])[] => {
  const [huvud = '', ...rader] = FACIT.trim().split('\n');
  const till = huvud.trim().split(/\s+/);
  return rader.flatMap((rad) => {
    const [fran = '', ...svar] = rad.trim().split(/\s+/);
    return till.map((t, i) => [fran, t, svar[i] ?? '?'] as const);
  });
};

describe('every läge x every läge', () => {
  it.each(facit())('from %s to %s: %s', (fran, till, vantat) => {
    const inforande = inforandelagen.find((l) => l === fran) ?? null;
    const lage = inforandelagen.find((l) => l === till) ?? 'avstar';
    const svar = satt(stalle({ inforande }), lage);
    expect(arAvslag(svar) ? 'nej' : 'ja').toBe(vantat);
    if (arAvslag(svar)) expect(svar).toMatchObject({ regel: 'Införandet tar inte det steget', falt: 'lage', utvag: expect.stringMatching(/^Välj \S/) });
    else expect(svar.lage).toBe(lage);
  });

  it('is the whole table', () => {
    expect(facit()).toHaveLength(30);
  });
});

describe('every läge in every fas', () => {
  it.each([...faser, null])('%s', (fas) => {
    const gar = inforandelagen.filter((l) => !arAvslag(satt(stalle({ fas }), l)));
    const fore = fas === 'kvalificering' || fas === 'forstudie' || fas === 'forbereds';
    expect(gar).toEqual(fas === 'ide' ? [] : fore ? ['avvaktar', 'planerat', 'avstar'] : [...inforandelagen]);
    expect(mojligaInforandelagen(stalle({ fas }))).toEqual(gar);
  });

  it.each(deltagandestatusar)('of a kommun that stands as %s', (deltagande) => {
    expect(mojligaInforandelagen(stalle({ deltagande }))).toEqual(deltagande === 'deltar_inte' ? ['avstar'] : [...inforandelagen]);
  });
});

describe('the day', () => {
  const dag = (lage: Inforandelage, datum: string | null) => provaInforande(stalle(), { lage, datum }, 'kommunen', IDAG);

  it.each([
    ['planerat', '2021-06-01'], ['planerat', IDAG], ['driftsatt', IDAG], ['driftsatt', '2019-01-01'], ['pagar', '2021-02-01'],
  ] as const)('%s on %s stands', (lage, datum) => {
    expect(dag(lage, datum)).toMatchObject({ lage, datum });
  });

  it.each([
    ['planerat', null, 'Datum saknas'], ['planerat', 'i vår', 'Datum saknas'], ['planerat', '2021-02-14', 'Dagen har passerat'],
    ['driftsatt', '', 'Datum saknas'], ['driftsatt', '2021-02-16', 'Dagen har inte kommit'],
    ['pagar', '2021-02-16', 'Dagen har inte kommit'], ['pagar', '31/13', 'Datum saknas'],
  ] as const)('%s on %j is refused: %s', (lage, datum, regel) => {
    expect(dag(lage, datum)).toMatchObject({ regel, falt: 'datum', utvag: expect.any(String) });
  });

  it('pågår may be without one; avvaktar and avstår have none', () => {
    expect(dag('pagar', ' ')).toMatchObject({ datum: null });
    for (const lage of ['avvaktar', 'avstar'] as const) expect(dag(lage, '2021-02-01')).toMatchObject({ lage, datum: null });
  });
});

describe('who is responsible, and the source', () => {
  it('is a text; blank is nobody named', () => {
    expect(satt(stalle(), 'avvaktar')).toEqual({ lage: 'avvaktar', datum: null, ansvarig: 'IT-chefen', kalla: null });
    expect(provaInforande(stalle(), { lage: 'avvaktar', ansvarig: ' ' }, 'kommunen', IDAG)).toMatchObject({ ansvarig: null });
    expect(provaInforande(stalle(), { lage: 'avvaktar', ansvarig: 'x'.repeat(301) }, 'kommunen', IDAG)).toMatchObject({ falt: 'ansvarig' });
  });

  it('is asked of the e-samordnare', () => {
    expect(provaInforande(stalle(), { lage: 'avvaktar' }, 'e_samordnare', IDAG)).toMatchObject({ falt: 'kalla' });
    expect(provaInforande(stalle(), { lage: 'avvaktar', kalla: 'Mejl 2021-02-01' }, 'e_samordnare', IDAG)).toMatchObject({ kalla: 'Mejl 2021-02-01' });
  });
});

describe('words', () => {
  it('are those of the domain', () => {
    expect([...inforandelagen, null].map(inforandelageText)).toEqual(['Avvaktar', 'Planerat', 'Pågår', 'Driftsatt', 'Avstår', 'Inte angivet']);
  });
});
