import fc from 'fast-check';
import { dnrText, formateraDnr, provaKlassificering } from './dnr';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

it('writes year / serial - class', () => {
  expect(formateraDnr({ ar: 2021, lopnummer: 1, klassificering: '2.2.0.2' })).toBe('2021/1-2.2.0.2');
  expect(formateraDnr({ ar: 2021, lopnummer: 1204, klassificering: '1' })).toBe('2021/1204-1');
});

it('is none until all of it is there', () => {
  const dnr = { ar: 2021, lopnummer: 1, klassificering: '2.2' };
  expect(dnrText(dnr)).toBe('2021/1-2.2');
  for (const tomt of ['ar', 'lopnummer', 'klassificering']) expect(dnrText({ ...dnr, [tomt]: null })).toBeNull();
});

it.each([['2.2.0.2', '2.2.0.2'], [' 1 ', '1'], ['1.2.3.4.5.6.7.8', '1.2.3.4.5.6.7.8'], ['0001', '0001']])('takes %j', (text, kod) => {
  expect(provaKlassificering(text)).toBe(kod);
});

it.each(['', ' ', '.', '2.', '.2', '2..2', '2,2', '2.2-1', 'A.1', '12345', '1.2.3.4.5.6.7.8.9', '٢', '1\n.2', '1'.repeat(500)])('refuses %j as a field error', (text) => {
  expect(provaKlassificering(text)).toMatchObject({ slag: 'avslag', falt: 'klassificering' });
});

it('takes every class of up to eight levels, and what it takes can be written and read back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 99_999 }), (nivaer, lopnummer) => {
      const kod = provaKlassificering(nivaer.join('.'));
      if (typeof kod !== 'string') throw new Error('refused');
      const [, ar, lop, klass] = /^(\d+)\/(\d+)-(.+)$/.exec(formateraDnr({ ar: 2021, lopnummer, klassificering: kod })) ?? [];
      expect([ar, lop, klass]).toEqual(['2021', String(lopnummer), nivaer.join('.')]);
    }),
  );
});
