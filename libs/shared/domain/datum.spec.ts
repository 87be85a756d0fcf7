import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  arDatum,
  arVardag,
  dagarMellan,
  datumIStockholm,
  formateraDatum,
  nastaVardag,
  paskdagen,
  plusDagar,
  skalEjVardag,
  tolkaDatum,
  veckodag,
} from './datum';

fc.configureGlobal({
  seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined,
  numRuns: Math.min(20_000, Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000)),
});

const dagar = fc
  .date({ min: new Date('1801-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('nastaVardag: last day of appeal, three weeks from when all boards are posted (KL 13:5)', () => {
  it.each([
    ['2021-02-08', '2021-03-01', '2021-03-02'],
    ['2021-03-12', '2021-04-06', '2021-04-07'],
    ['2021-06-04', '2021-06-28', '2021-06-29'],
    ['2020-12-10', '2021-01-04', '2021-01-05'],
    ['2021-02-15', '2021-03-08', '2021-03-09'],
  ])('posted %s gives %s, removed from %s', (uppsatt, sista, nedtas) => {
    expect(nastaVardag(plusDagar(uppsatt, 21))).toBe(sista);
    expect(plusDagar(nastaVardag(plusDagar(uppsatt, 21)), 1)).toBe(nedtas);
  });

  it('posts minutes of Thursday 2021-02-04 at the latest on Monday 2021-02-08 (KL 8:12)', () => {
    expect(veckodag('2021-02-04')).toBe(4);
    expect(nastaVardag(plusDagar('2021-02-04', 2))).toBe('2021-02-08');
  });

  it('never goes backwards, never lands on a holiday, and moves at most five days', () => {
    fc.assert(
      fc.property(dagar, (d) => {
        const v = nastaVardag(d);
        expect(arVardag(v)).toBe(true);
        expect(dagarMellan(d, v)).toBeGreaterThanOrEqual(0);
        expect(dagarMellan(d, v)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('skalEjVardag', () => {
  it('lists the days of 2021 that fall Monday to Friday but are not vardagar', () => {
    const rader: string[] = [];
    for (let d = '2021-01-01'; d <= '2021-12-31'; d = plusDagar(d, 1)) {
      const skal = skalEjVardag(d);
      if (skal && veckodag(d) <= 5) rader.push(`${d} ${skal}`);
    }
    expect(rader).toEqual([
      '2021-01-01 nyårsdagen',
      '2021-01-06 trettondedag jul',
      '2021-04-02 långfredagen',
      '2021-04-05 annandag påsk',
      '2021-05-13 Kristi himmelsfärdsdag',
      '2021-06-25 midsommarafton',
      '2021-12-24 julafton',
      '2021-12-31 nyårsafton',
    ]);
  });

  it.each(['2021-04-01', '2021-01-05', '2021-04-30', '2021-05-14', '2021-12-23'])('%s is a vardag', (d) => {
    expect(arVardag(d)).toBe(true);
  });

  it.each([
    ['2020-05-01', 'första maj'],
    ['2022-06-06', 'nationaldagen'],
    ['2022-06-24', 'midsommarafton'],
    ['2020-06-19', 'midsommarafton'],
    ['2022-12-26', 'annandag jul'],
    ['2021-04-04', 'påskdagen'],
    ['2021-02-06', 'lördag'],
    ['2021-02-07', 'söndag'],
  ])('%s is %s', (d, skal) => expect(skalEjVardag(d)).toBe(skal));
});

describe('paskdagen', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('%i: %s', (ar, dag) => expect(paskdagen(ar)).toBe(dag));

  it('is a Sunday between 22 March and 25 April in every year', () => {
    for (let ar = 1800; ar <= 9999; ar++) {
      const d = paskdagen(ar);
      if (veckodag(d) !== 7 || d.slice(5) < '03-22' || d.slice(5) > '04-25') throw new Error(d);
    }
    expect(paskdagen(9999).slice(0, 4)).toBe('9999');
  });
});

describe('calendar arithmetic', () => {
  it('agrees with the UTC calendar of the platform', () => {
    fc.assert(
      fc.property(dagar, fc.integer({ min: -300, max: 300 }), (d, n) => {
        const ms = Date.parse(`${d}T00:00:00Z`);
        expect(plusDagar(d, n)).toBe(new Date(ms + n * 86_400_000).toISOString().slice(0, 10));
        expect(veckodag(d) % 7).toBe(new Date(ms).getUTCDay());
      }),
    );
  });

  it('plusDagar and dagarMellan are each other’s inverse', () => {
    fc.assert(fc.property(dagar, dagar, (a, b) => expect(plusDagar(a, dagarMellan(a, b))).toBe(b)));
  });

  it('treats something that is not a Datum as a bug', () => {
    expect(() => plusDagar('2021-02-30', 1)).toThrow(RangeError);
    expect(() => plusDagar('2021-02-03', 0.5)).toThrow(RangeError);
    expect(() => plusDagar('9999-12-31', 1)).toThrow(RangeError);
    expect(['2021-02-29', '1900-02-29', '2021-13-01', '2021-1-1', 'x', '1799-12-31'].filter(arDatum)).toEqual([]);
    expect(['2020-02-29', '2000-02-29'].every(arDatum)).toBe(true);
  });
});

describe('tolkaDatum', () => {
  const opts = { falt: 'datum', idag: '2021-02-15' };

  it.each([
    ['2021-01-28', '2021-01-28'],
    ['2021\u22121-8', '2021-01-08'],
    ['20210128', '2021-01-28'],
    ['28/1', '2021-01-28'],
    ['28/1 2019', '2019-01-28'],
    ['28 januari', '2021-01-28'],
    ['28\u00A0jan.', '2021-01-28'],
    ['den 1:a maj', '2021-05-01'],
    ['29 februari 2020', '2020-02-29'],
    [' 6 Sept 2022 ', '2022-09-06'],
  ])('reads %j as %s', (text, datum) => expect(tolkaDatum(text, opts)).toBe(datum));

  it.each([
    ['', 'Datum saknas'],
    ['29 februari', 'Datumet finns inte'],
    ['30/2', 'Datumet finns inte'],
    ['2021-04-31', 'Datumet finns inte'],
    ['0/1', 'Datumet finns inte'],
    ['1/13', 'Datumet finns inte'],
    ['28 ja', 'Inte ett datum'],
    ['28 jani', 'Inte ett datum'],
    ['i morgon', 'Inte ett datum'],
    ['28', 'Inte ett datum'],
  ])('refuses %j by the rule %s', (text, regel) => {
    expect(tolkaDatum(text, opts)).toMatchObject({ slag: 'avslag', regel, falt: 'datum' });
  });

  it('reads back what formateraDatum writes', () => {
    fc.assert(fc.property(dagar, (d) => expect(tolkaDatum(formateraDatum(d), opts)).toBe(d)));
  });
});

describe('datumIStockholm', () => {
  it.each([
    ['2021-02-14T22:59:59Z', '2021-02-14'],
    ['2021-02-14T23:00:00Z', '2021-02-15'],
    ['2021-03-28T00:59:59Z', '2021-03-28'],
    ['2021-06-30T21:59:59Z', '2021-06-30'],
    ['2021-06-30T22:00:00Z', '2021-07-01'],
    ['2021-10-30T22:00:00Z', '2021-10-31'],
    ['2020-12-31T23:00:00Z', '2021-01-01'],
  ])('%s is %s', (instant, datum) => expect(datumIStockholm(new Date(instant))).toBe(datum));
});

describe('time zone of the process', () => {
  // Node reads TypeScript itself; the hook only adds the file ending that imports inside a lib leave out.
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (s, c, next) => next(s.startsWith('./') && !s.endsWith('.ts') ? s + '.ts' : s, c) });`;
  const program = `
    import * as d from './libs/shared/domain/datum.ts';
    let text = new Date(2021, 0, 1).getTimezoneOffset() + '|';
    for (let dag = '2020-01-01'; dag < '2022-01-01'; dag = d.plusDagar(dag, 1))
      text += dag + d.veckodag(dag) + d.nastaVardag(dag) + d.datumIStockholm(new Date(dag + 'T22:30:00Z')) + ';';
    process.stdout.write(text);`;
  const svar = (tz: string) => {
    const arg = [
      '--no-warnings',
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      '--input-type=module',
    ];
    const env = { ...process.env, TZ: tz, NODE_OPTIONS: '' };
    const [offset, dagrader = ''] = execFileSync(process.execPath, [...arg, '-e', program], {
      env,
      encoding: 'utf8',
    }).split('|');
    return { offset: Number(offset), dagrader };
  };

  it('does not change one answer over two years in UTC, Stockholm, Kiritimati and Pago Pago', () => {
    const utc = svar('UTC');
    expect(utc.dagrader.split(';').length).toBe(732);
    for (const tz of ['Europe/Stockholm', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const annan = svar(tz);
      expect(annan.offset).not.toBe(utc.offset);
      expect(annan.dagrader).toBe(utc.dagrader);
    }
  });
});
