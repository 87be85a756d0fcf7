import fc from 'fast-check';
import { type Roll } from '@gemensam/samverkan/domain';
import { arAvslag, plusDagar } from '@gemensam/shared/domain';
import { funktionerI, type Gruppuppgifter, provaGruppandring, provaGruppmedlem, provaGruppslut, provaProjektledarbyte, rollerIProjekt } from './projektgrupp';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const hel: Gruppuppgifter = { grupp: 'styrgrupp', funktion: 'ledamot', personId: null, namn: 'Skolchefen', organisation: 'Luleå kommun', fran: '2021-02-01', till: null };

describe('provaGruppmedlem', () => {
  it('takes a whole seat, with blanks in the texts gone', () => {
    expect(provaGruppmedlem({ ...hel, namn: '  Skolchefen\n', organisation: ' Luleå  kommun ' }, [])).toEqual(hel);
  });

  it.each([
    ['nobody', { ...hel, namn: ' ' }, 'namn'],
    ['a long name', { ...hel, namn: 'x'.repeat(121) }, 'namn'],
    ['no organisation', { ...hel, organisation: '' }, 'organisation'],
    ['a long organisation', { ...hel, organisation: 'x'.repeat(121) }, 'organisation'],
    ['an end before the beginning', { ...hel, till: '2021-01-31' }, 'till'],
    ['an ordförande of a referensgrupp', { ...hel, grupp: 'referensgrupp' as const, funktion: 'ordforande' as const }, 'funktion'],
    ['the same contact twice', { ...hel, namn: 'rektorn' }, 'namn'],
    ['the same account twice', { ...hel, personId: 'a', namn: 'Nytt namn' }, 'namn'],
    ['a second ordförande', { ...hel, funktion: 'ordforande' as const }, 'funktion'],
  ])('refuses %s at its field', (_, m, falt) => {
    const andra: Gruppuppgifter[] = [
      { ...hel, namn: 'Rektorn' },
      { ...hel, personId: 'a', namn: 'A' },
      { ...hel, namn: 'Chefen', funktion: 'ordforande', till: '2021-06-30' },
    ];
    expect(provaGruppmedlem(m, andra)).toMatchObject({ slag: 'avslag', falt });
  });

  it('lets a person sit in both groups, come back after an end, and share a name with an account', () => {
    expect(arAvslag(provaGruppmedlem({ ...hel, grupp: 'referensgrupp' }, [hel]))).toBe(false);
    expect(arAvslag(provaGruppmedlem({ ...hel, fran: '2021-03-01' }, [{ ...hel, till: '2021-02-28' }]))).toBe(false);
    expect(arAvslag(provaGruppmedlem({ ...hel, personId: 'a' }, [hel]))).toBe(false);
    expect(arAvslag(provaGruppmedlem({ ...hel, organisation: 'Kalix kommun' }, [hel]))).toBe(false);
  });

  it('never lets two ordförande sit on one day, whatever is asked in whatever order', () => {
    const dag = fc.integer({ min: 0, max: 60 }).map((n) => plusDagar('2021-01-01', n));
    const plats = fc.record({ fran: dag, langd: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }), funktion: fc.constantFrom('ordforande' as const, 'ledamot' as const), namn: fc.constantFrom('A', 'B', 'C', 'D') });
    fc.assert(
      fc.property(fc.array(plats, { maxLength: 12 }), (platser) => {
        const sitter: Gruppuppgifter[] = [];
        for (const { fran, langd, funktion, namn } of platser) {
          const svar = provaGruppmedlem({ ...hel, namn, funktion, fran, till: langd === null ? null : plusDagar(fran, langd) }, sitter);
          if (!arAvslag(svar)) sitter.push(svar);
        }
        for (let n = 0; n < 120; n++) {
          const idag = plusDagar('2021-01-01', n);
          const nu = sitter.filter((s) => s.fran <= idag && (s.till === null || s.till >= idag));
          if (nu.filter((s) => s.funktion === 'ordforande').length > 1 || new Set(nu.map((s) => s.namn)).size < nu.length) return false;
        }
        return true;
      }),
    );
  });
});

it('a seat ends from its first day on, is only ended earlier, and stands when it has ended', () => {
  expect(provaGruppslut(hel, '2021-01-31')).toMatchObject({ falt: 'till', regel: 'Slut före början' });
  expect(provaGruppslut(hel, '2021-02-01')).toBeNull();
  expect(provaGruppslut({ ...hel, till: '2021-05-01' }, '2021-05-01')).toMatchObject({ regel: 'Redan avslutad' });
  expect(provaGruppslut({ ...hel, till: '2021-05-01' }, '2021-04-30')).toBeNull();
  expect(provaGruppandring({ till: '2021-02-14' }, '2021-02-15')).toMatchObject({ regel: 'Platsen är avslutad' });
  expect([provaGruppandring({ till: '2021-02-15' }, '2021-02-15'), provaGruppandring({ till: null }, '2021-02-15')]).toEqual([null, null]);
});

it('a referensgrupp has no ordförande', () => {
  expect([funktionerI('styrgrupp'), funktionerI('referensgrupp')]).toEqual([['ordforande', 'ledamot'], ['ledamot']]);
});

describe('provaProjektledarbyte', () => {
  const a = { personId: 'a', namn: 'A', harUppdrag: true };
  it.each([
    ['the one who leads already', { personId: 'a', fran: null }, a, '2021-02-15', 'personId'],
    ['nobody after nobody', { personId: null, fran: null }, null, '2021-02-15', 'personId'],
    ['one without the uppdrag', { personId: null, fran: null }, { ...a, harUppdrag: false }, '2021-02-15', 'personId'],
    ['a day to come', { personId: null, fran: null }, a, '2021-02-16', 'fran'],
    ['a day before the last change', { personId: 'b', fran: '2021-02-01' }, a, '2021-01-31', 'fran'],
  ])('refuses %s', (_, nu, ny, fran, falt) => {
    expect(provaProjektledarbyte(nu, ny, fran, '2021-02-15')).toMatchObject({ slag: 'avslag', falt });
  });

  it('lets one take over, and leaves a project to the e-samordnare', () => {
    expect(provaProjektledarbyte({ personId: 'b', fran: '2021-02-01' }, a, '2021-02-01', '2021-02-15')).toBeNull();
    expect(provaProjektledarbyte({ personId: 'a', fran: null }, null, '2021-02-15', '2021-02-15')).toBeNull();
  });
});

it('a styrgruppsledamot is one only where she sits', () => {
  const roller: readonly Roll[] = ['revisor', 'styrgruppsledamot'];
  expect(rollerIProjekt(roller, true)).toEqual(roller);
  expect(rollerIProjekt(roller, false)).toEqual(['revisor']);
});
