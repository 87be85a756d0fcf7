import fc from 'fast-check';
import { frysRisker, riskskillnad, riskskillnadText } from './fryst-risk';
import { atgardForsenad, atgardslagen, provaAtgard, provaRisk, provaRiskakt, provaRiskOppen, riskakter, RISKOVERGANGAR, riskstatusar, type Riskuppgifter } from './risk';
import { riskbandFor, riskmatris, riskvarde, STANDARDSKALA } from './riskvarde';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) });

const IDAG = '2021-02-15';
const hel: Riskuppgifter = { namn: 'Leverantören försenas', beskrivning: '', orsak: 'Få leverantörer.', foljd: 'Införandet skjuts upp.', sannolikhet: 3, konsekvens: 4, agare: 'Projektledaren', granskas: '2021-04-01', kommentar: '' };
const forut = { sannolikhet: 3, konsekvens: 4, granskas: '2021-02-01' };

describe('provaRisk', () => {
  it('takes a whole one, with blanks at the ends gone', () => {
    expect(provaRisk({ ...hel, namn: '  Leverantören   försenas ', orsak: ' Få leverantörer.\n' }, STANDARDSKALA, IDAG, null, [])).toEqual(hel);
  });

  it.each([
    ['no name', { namn: ' ' }, 'namn'],
    ['a long name', { namn: 'x'.repeat(121) }, 'namn'],
    ['the name of another', { namn: 'BRISTANDE medel' }, 'namn'],
    ['a long description', { beskrivning: 'x'.repeat(2001) }, 'beskrivning'],
    ['a long cause', { orsak: 'x'.repeat(2001) }, 'orsak'],
    ['a long consequence', { foljd: 'x'.repeat(2001) }, 'foljd'],
    ['a step below the scale', { sannolikhet: 0 }, 'sannolikhet'],
    ['a step above the scale', { konsekvens: 6 }, 'konsekvens'],
    ['half a step', { konsekvens: 2.5 }, 'konsekvens'],
    ['no owner', { agare: '' }, 'agare'],
    ['a long owner', { agare: 'x'.repeat(121) }, 'agare'],
    ['no day of review', { granskas: null }, 'granskas'],
    ['a review that has been', { granskas: '2021-02-14' }, 'granskas'],
    ['a long comment', { kommentar: 'x'.repeat(501) }, 'kommentar'],
  ])('refuses %s at its field', (_, del, falt) => {
    expect(provaRisk({ ...hel, ...del }, STANDARDSKALA, IDAG, null, [{ namn: 'Bristande medel' }])).toMatchObject({ slag: 'avslag', falt });
  });

  it('asks why when the value changes, and only then', () => {
    expect(provaRisk({ ...hel, sannolikhet: 4 }, STANDARDSKALA, IDAG, forut, [])).toMatchObject({ regel: 'Kommentar saknas', falt: 'kommentar' });
    expect(provaRisk({ ...hel, sannolikhet: 4, kommentar: 'En leverantör har gått i konkurs.' }, STANDARDSKALA, IDAG, forut, [])).toMatchObject({ sannolikhet: 4 });
    expect(provaRisk({ ...hel, agare: 'Styrgruppen' }, STANDARDSKALA, IDAG, forut, [])).toMatchObject({ agare: 'Styrgruppen' });
  });

  it('lets a day of review and a step of a longer scale stand as they were', () => {
    expect(provaRisk({ ...hel, granskas: '2021-02-01' }, STANDARDSKALA, IDAG, forut, [])).toMatchObject({ granskas: '2021-02-01' });
    const fyra = { ...STANDARDSKALA, steg: 4 };
    expect(provaRisk({ ...hel, konsekvens: 5 }, fyra, IDAG, { ...forut, konsekvens: 5 }, [])).toMatchObject({ konsekvens: 5 });
    expect(provaRisk({ ...hel, konsekvens: 5 }, fyra, IDAG, null, [])).toMatchObject({ falt: 'konsekvens' });
  });
});

describe('every status x act', () => {
  it.each(riskstatusar.flatMap((fran) => riskakter.map((akt) => [fran, akt] as const)))('%s, %s', (fran, akt) => {
    const steg = RISKOVERGANGAR.find((o) => o.fran === fran && o.akt === akt);
    expect(provaRiskakt(fran, akt, ' Ett skäl. ')).toMatchObject(steg ? { till: steg.till, skal: 'Ett skäl.' } : { regel: 'Steget finns inte' });
    if (steg) expect(provaRiskakt(fran, akt, ' ')).toMatchObject(steg.skal ? { falt: 'skal' } : { till: steg.till, skal: null });
  });

  it('every status can be reached from open, and a long reason is refused', () => {
    const nadda = new Set<string>(['oppen']);
    for (const _ of riskstatusar) for (const o of RISKOVERGANGAR) if (nadda.has(o.fran)) nadda.add(o.till);
    expect([...nadda].sort()).toEqual([...riskstatusar].sort());
    expect(provaRiskakt('oppen', 'stang', 'x'.repeat(501))).toMatchObject({ regel: 'För långt skäl', falt: 'skal' });
  });

  it('only a closed one is locked', () => {
    expect([provaRiskOppen('oppen'), provaRiskOppen('bevakas')]).toEqual([null, null]);
    expect(provaRiskOppen('stangd')).toMatchObject({ regel: 'Risken är stängd' });
  });
});

describe('provaAtgard', () => {
  const atgard = { text: 'Avtala om vite', agare: 'Upphandlaren', klar: '2021-03-31', lage: 'planerad' } as const;

  it.each([
    ['no text', { text: ' ' }, 'text'],
    ['a long text', { text: 'x'.repeat(501) }, 'text'],
    ['nobody', { agare: ' ' }, 'agare'],
    ['a long name', { agare: 'x'.repeat(121) }, 'agare'],
    ['no day', { klar: null }, 'klar'],
    ['a day that has been', { klar: '2021-02-14' }, 'klar'],
  ])('refuses %s at its field', (_, del, falt) => {
    expect(provaAtgard({ ...atgard, ...del }, IDAG, null)).toMatchObject({ slag: 'avslag', falt });
  });

  it('lets a day that has been stand where it stood, and where it is done', () => {
    expect(provaAtgard({ ...atgard, klar: '2021-02-01' }, IDAG, '2021-02-01')).toMatchObject({ klar: '2021-02-01' });
    expect(provaAtgard({ ...atgard, klar: '2021-02-01', lage: 'klar' }, IDAG, null)).toMatchObject({ lage: 'klar' });
  });

  it.each(atgardslagen)('%s past its day', (lage) => {
    expect(atgardForsenad({ lage, klar: '2021-02-14' }, IDAG)).toBe(lage === 'planerad' || lage === 'pagar');
    expect(atgardForsenad({ lage, klar: IDAG }, IDAG)).toBe(false);
  });
});

const steg = fc.integer({ min: 1, max: 5 });

describe('the matrix', () => {
  it('holds each risk once, in the cell of its value, whatever the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ sannolikhet: steg, konsekvens: steg })), fc.constantFrom(4, 5), (risker, antal) => {
        const celler = riskmatris(risker, { ...STANDARDSKALA, steg: antal }).flatMap((r) => r.celler);
        expect(celler.flatMap((c) => c.risker)).toHaveLength(risker.length);
        for (const c of celler) for (const r of c.risker) expect([riskvarde(r), c.varde]).toEqual([c.varde, c.sannolikhet * c.konsekvens]);
      }),
    );
  });

  it('has the most likely row first', () => {
    expect(riskmatris([], STANDARDSKALA).map((r) => r.sannolikhet)).toEqual([5, 4, 3, 2, 1]);
    expect(riskmatris([], { ...STANDARDSKALA, steg: 4 })[0]?.celler.map((c) => c.varde)).toEqual([4, 8, 12, 16]);
  });

  it('a higher value is never in a lower band', () => {
    const ordning = ['lag', 'medel', 'hog'];
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(25), (a, b, medelFran, hogFran) => {
        const skala = { steg: 5, medelFran, hogFran };
        expect(ordning.indexOf(riskbandFor(Math.max(a, b), skala))).toBeGreaterThanOrEqual(ordning.indexOf(riskbandFor(Math.min(a, b), skala)));
      }),
    );
    expect([4, 5, 9, 10].map((v) => riskbandFor(v, STANDARDSKALA))).toEqual(['lag', 'medel', 'medel', 'hog']);
  });
});

describe('frozen risks', () => {
  const risk = (riskId: string, nummer: number, sannolikhet: number, konsekvens: number) => ({ riskId, nummer, namn: riskId.toUpperCase(), sannolikhet, konsekvens });

  it('stand with the highest first and the band of then', () => {
    expect(frysRisker([risk('a', 1, 1, 2), risk('b', 2, 4, 4), risk('c', 3, 2, 1)], STANDARDSKALA)).toMatchObject([{ namn: 'B', varde: 16, band: 'hog' }, { namn: 'A', varde: 2 }, { namn: 'C', varde: 2, band: 'lag' }]);
  });

  it('differ from those of the report before: new, gone, moved; unknown where one was not recorded', () => {
    const forra = frysRisker([risk('a', 1, 1, 2), risk('b', 2, 4, 4)], STANDARDSKALA);
    const denna = frysRisker([risk('b', 2, 2, 4), risk('c', 3, 2, 1)], STANDARDSKALA);
    const skillnad = riskskillnad(forra, denna);
    expect(skillnad).toEqual({ nya: ['C'], borta: ['A'], flyttade: [{ namn: 'B', fran: 16, till: 8 }] });
    expect(skillnad && riskskillnadText(skillnad)).toBe('Ny: C. Stängd: A. Ändrad: B från 16 till 8.');
    expect([riskskillnad(null, denna), riskskillnad(forra, null)]).toEqual([null, null]);
    expect(riskskillnad(denna, denna)).toEqual({ nya: [], borta: [], flyttade: [] });
  });
});
