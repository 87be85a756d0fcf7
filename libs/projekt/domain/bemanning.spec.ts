import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import {
  arManad, type Bemanningsbehovsuppgifter, type Bemanningslofte, bemanningssumma, type Bemanningsunderlag, kvartalAv, manaderFran, omfattningText, provaAterkallaBehov, provaBehov, provaBemanningssvar, timmarIManaden,
} from './bemanning';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const behov: Bemanningsbehovsuppgifter = { roll: 'tekniker', beskrivning: 'Integrationer', omfattning: 50, enhet: 'procent', fran: '2021-03', till: '2021-08', sistaDag: '2021-02-28' };
const NYTT = { affarsdatum: '2021-02-15', sistaDagForut: null, loften: [] };
const OPPET = { fran: '2021-03', till: '2021-08', aterkallat: null };
const lofte: Bemanningslofte = { tillstand: 'utlovad', mangd: { omfattning: 25, enhet: 'procent', fran: '2021-03', till: '2021-08' }, person: 'IT-arkitekten', skal: null, kalla: null };

describe('provaBehov', () => {
  it('takes a whole need, with blanks in the text gone', () => {
    expect(provaBehov({ ...behov, beskrivning: ' Integrationer\n' }, NYTT)).toEqual(behov);
  });

  it.each([
    ['no description', { beskrivning: ' ' }, 'beskrivning'],
    ['a long description', { beskrivning: 'x'.repeat(301) }, 'beskrivning'],
    ['nothing', { omfattning: 0 }, 'omfattning'],
    ['half a per cent', { omfattning: 0.5 }, 'omfattning'],
    ['eleven people', { omfattning: 1001 }, 'omfattning'],
    ['no month', { fran: '2021-13' }, 'fran'],
    ['a day for a month', { till: '2021-08-01' }, 'till'],
    ['an end before the beginning', { till: '2021-02' }, 'till'],
    ['more than five years', { till: '2026-03' }, 'till'],
    ['a last day that is past', { sistaDag: '2021-02-14' }, 'sistaDag'],
  ])('refuses %s at its field', (_, fel, falt) => {
    expect(provaBehov({ ...behov, ...fel }, NYTT)).toMatchObject({ slag: 'avslag', falt });
  });

  it('keeps a last day that has passed since, and the months that somebody has promised', () => {
    expect(arAvslag(provaBehov({ ...behov, sistaDag: '2021-02-01' }, { ...NYTT, sistaDagForut: '2021-02-01' }))).toBe(false);
    const loften = [{ kommun: 'Luleå', omfattning: 10, enhet: 'procent' as const, fran: '2021-03', till: '2021-08' }];
    expect(provaBehov({ ...behov, fran: '2021-04' }, { ...NYTT, loften })).toMatchObject({ falt: 'fran', text: expect.stringContaining('Luleå') });
    expect(provaBehov({ ...behov, till: '2021-07' }, { ...NYTT, loften })).toMatchObject({ falt: 'till' });
  });
});

describe('provaBemanningssvar', () => {
  it('takes a promise and a refusal with its reason', () => {
    expect(provaBemanningssvar(OPPET, lofte, 'kommunen')).toEqual(lofte);
    expect(provaBemanningssvar(OPPET, { ...lofte, tillstand: 'avbojd', skal: ' Ingen  tid ' }, 'kommunen')).toEqual({ tillstand: 'avbojd', mangd: null, person: null, skal: 'Ingen tid', kalla: null });
    expect(provaBemanningssvar(OPPET, { ...lofte, kalla: ' KS § 4 ' }, 'e_samordnare')).toEqual({ ...lofte, kalla: 'KS § 4' });
  });

  const mangd = { omfattning: 25, enhet: 'procent' as const, fran: '2021-03', till: '2021-08' };
  it.each([
    ['no reason', { tillstand: 'avbojd' as const, skal: '' }, 'skal'],
    ['a long reason', { tillstand: 'avbojd' as const, skal: 'x'.repeat(301) }, 'skal'],
    ['no size', { mangd: null }, 'omfattning'],
    ['a month before the need', { mangd: { ...mangd, fran: '2021-02' } }, 'fran'],
    ['a month after the need', { mangd: { ...mangd, till: '2021-09' } }, 'till'],
    ['a long person', { person: 'x'.repeat(301) }, 'person'],
  ])('refuses %s at its field', (_, fel, falt) => {
    expect(provaBemanningssvar(OPPET, { ...lofte, ...fel }, 'kommunen')).toMatchObject({ slag: 'avslag', falt });
  });

  it('asks the e-samordnare for a source, and is closed when the need is withdrawn', () => {
    expect(provaBemanningssvar(OPPET, lofte, 'e_samordnare')).toMatchObject({ falt: 'kalla' });
    expect(provaBemanningssvar({ ...OPPET, aterkallat: '2021-02-10' }, lofte, 'kommunen')).toMatchObject({ regel: 'Behovet är återkallat' });
  });
});

it('a need is withdrawn once, with a reason', () => {
  expect(provaAterkallaBehov({ aterkallat: null }, 'Köps in.')).toBeNull();
  expect(provaAterkallaBehov({ aterkallat: null }, ' ')).toMatchObject({ falt: 'skal' });
  expect(provaAterkallaBehov({ aterkallat: null }, 'x'.repeat(301))).toMatchObject({ falt: 'skal' });
  expect(provaAterkallaBehov({ aterkallat: '2021-02-01' }, 'X')).toMatchObject({ regel: 'Redan återkallat' });
});

describe('months and hours', () => {
  it('run over the year, and quarters hold three', () => {
    expect(manaderFran('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
    expect(manaderFran('2021-02', '2021-01')).toEqual([]);
    expect(['2021-01', '2021-03', '2021-04', '2021-12'].map(kvartalAv)).toEqual(['2021 kv 1', '2021 kv 1', '2021 kv 2', '2021 kv 4']);
    expect(['2021-00', '2021-1', '2021-12'].map(arManad)).toEqual([false, false, true]);
  });

  it('per cent become whole hours, half up', () => {
    expect([50, 100, 1, 3].map((omfattning) => timmarIManaden({ omfattning, enhet: 'procent' }, 165))).toEqual([83, 165, 2, 5]);
    expect(timmarIManaden({ omfattning: 40, enhet: 'timmar' }, 165)).toBe(40);
    expect([omfattningText({ omfattning: 50, enhet: 'procent' }), omfattningText({ omfattning: 40, enhet: 'timmar' })]).toEqual(['50 procent', '40 timmar i månaden']);
  });
});

describe('bemanningssumma', () => {
  it('counts what is missing need by need: too much of one does not make up for another', () => {
    const underlag: Bemanningsunderlag[] = [
      { omfattning: 100, enhet: 'timmar', fran: '2021-03', till: '2021-04', loften: [{ kommunkod: '2580', omfattning: 150, enhet: 'timmar', fran: '2021-03', till: '2021-03' }] },
      { omfattning: 100, enhet: 'procent', fran: '2021-04', till: '2021-04', loften: [{ kommunkod: '2580', omfattning: 50, enhet: 'procent', fran: '2021-04', till: '2021-04' }, { kommunkod: '2581', omfattning: 10, enhet: 'timmar', fran: '2021-04', till: '2021-04' }] },
    ];
    expect(bemanningssumma(underlag, 165, (m) => m).map((p) => [p.period, p.behov, p.utlovat, p.saknas, [...p.perKommun]])).toEqual([
      ['2021-03', 100, 150, 0, [['2580', 150]]],
      ['2021-04', 265, 93, 172, [['2580', 83], ['2581', 10]]],
    ]);
    expect(bemanningssumma(underlag, 165, kvartalAv).map((p) => [p.period, p.behov, p.utlovat, p.saknas])).toEqual([['2021 kv 1', 100, 150, 0], ['2021 kv 2', 265, 93, 172]]);
    expect(bemanningssumma([], 165, kvartalAv)).toEqual([]);
  });

  it('quarters are the sum of their months, kommuner add up to what is promised, and nothing is missing twice', () => {
    const manad = fc.integer({ min: 0, max: 35 }).map((n) => manaderFran('2021-01', '2023-12')[n] ?? '2021-01');
    const mangd = fc.record({ omfattning: fc.integer({ min: 1, max: 200 }), enhet: fc.constantFrom('procent' as const, 'timmar' as const), a: manad, b: manad }).map(({ a, b, ...m }) => ({ ...m, fran: a < b ? a : b, till: a < b ? b : a }));
    const lofteArb = fc.tuple(mangd, fc.constantFrom('2580', '2581')).map(([m, kommunkod]) => ({ ...m, kommunkod }));
    fc.assert(
      fc.property(fc.array(fc.tuple(mangd, fc.array(lofteArb, { maxLength: 3 })), { minLength: 1, maxLength: 5 }), (rader) => {
        const underlag = rader.map(([m, l]) => ({ ...m, loften: l.map((x) => ({ ...x, fran: x.fran < m.fran ? m.fran : x.fran, till: x.till > m.till ? m.till : x.till })) }));
        const manader = bemanningssumma(underlag, 165, (m) => m);
        const kvartal = bemanningssumma(underlag, 165, kvartalAv);
        const summa = (p: typeof manader, f: (x: (typeof manader)[number]) => number): number => p.reduce((s, x) => s + f(x), 0);
        for (const f of [(x: (typeof manader)[number]) => x.behov, (x: (typeof manader)[number]) => x.utlovat, (x: (typeof manader)[number]) => x.saknas]) if (summa(manader, f) !== summa(kvartal, f)) return false;
        return manader.every((p) => [...p.perKommun.values()].reduce((s, n) => s + n, 0) === p.utlovat && p.saknas >= p.behov - p.utlovat && p.saknas <= p.behov);
      }),
    );
  });
});
