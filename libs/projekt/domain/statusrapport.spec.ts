import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { faser } from './fas';
import { LANGSTA_STATUSTEXT, lagen, lagesnamn, provaStatusrapport, statusAlder, type StatusUnderlag } from './statusrapport';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 2000 });

const underlag: StatusUnderlag = { text: 'Kravspecifikationen är klar.', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker' };
const projekt = { senasteNummer: 2, fas: 'forbereds' } as const;
const IDAG = '2021-02-15';

describe('provaStatusrapport', () => {
  it('freezes text, läge, fas and business date under the next number', () => {
    expect(provaStatusrapport(projekt, underlag, IDAG)).toEqual({
      nummer: 3, datum: IDAG, text: 'Kravspecifikationen är klar.', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker', fas: 'forbereds',
    });
  });

  it('takes every combination of the three lägen in every fas, and in löpande verksamhet that has none', () => {
    let antal = 0;
    for (const fas of [...faser, null])
      for (const lageTid of lagen)
        for (const lageKostnad of lagen)
          for (const lageResultat of lagen) {
            const rapport = provaStatusrapport({ senasteNummer: 0, fas }, { ...underlag, lageTid, lageKostnad, lageResultat }, IDAG);
            expect(rapport).toMatchObject({ nummer: 1, fas, lageTid, lageKostnad, lageResultat });
            antal++;
          }
    expect(antal).toBe(297);
  });

  it.each(['', ' ', '\n\t', '\u00a0', '\u2003\u3000', '\u200b\u200d\ufeff', '\u0000\u0007', '\r\n\r\n', '\u00ad'])('refuses the blank text %j at its field', (text) => {
    expect(provaStatusrapport(projekt, { ...underlag, text }, IDAG)).toMatchObject({ regel: 'Tom statusrapport', falt: 'text', utvag: expect.any(String) });
  });

  it('takes the longest text and refuses one character more', () => {
    expect(arAvslag(provaStatusrapport(projekt, { ...underlag, text: 'å'.repeat(LANGSTA_STATUSTEXT) }, IDAG))).toBe(false);
    expect(provaStatusrapport(projekt, { ...underlag, text: 'å'.repeat(LANGSTA_STATUSTEXT + 1) }, IDAG)).toMatchObject({
      regel: 'För lång statusrapport', falt: 'text', text: 'Statustexten är 10\u00a0001 tecken. Den får vara högst 10\u00a0000.',
    });
  });

  it('keeps the text as written but for line ends, control characters and the ends', () => {
    expect(provaStatusrapport(projekt, { ...underlag, text: '  Rad 1\r\n\r\nRad\u00002 – ”citat” 👩‍💻\t!  \n' }, IDAG)).toMatchObject({ text: 'Rad 1\n\nRad2 – ”citat” 👩‍💻\t!' });
  });

  it('answers any text with a report that has something to read, or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const svar = provaStatusrapport(projekt, { ...underlag, text }, IDAG);
        if (arAvslag(svar)) expect(svar.falt).toBe('text');
        else {
          expect(svar.text).toBe(svar.text.trim());
          expect(svar.text).toMatch(/[^\s\p{Cf}\p{Cc}]/u);
        }
      }),
    );
  });
});

describe('statusAlder', () => {
  it.each([
    ['2021-01-28', { dagar: 18, inaktuell: false }],
    ['2021-01-16', { dagar: 30, inaktuell: false }],
    ['2021-01-15', { dagar: 31, inaktuell: true }],
    ['2021-02-15', { dagar: 0, inaktuell: false }],
    [null, { dagar: null, inaktuell: true }],
  ])('of a report of %s with the limit 30 days is %j', (senaste, alder) => {
    expect(statusAlder(senaste, IDAG, 30, 'utveckling')).toEqual(alder);
    expect(statusAlder(senaste, IDAG, 30, null)).toEqual(alder);
  });

  it.each([null, '2019-01-01'])('never flags a project that is ended (%s)', (senaste) => {
    expect(statusAlder(senaste, IDAG, 30, 'avslutad').inaktuell).toBe(false);
  });
});

describe('lagesnamn', () => {
  it('says each läge in the words of the verksamhetsplan', () => {
    expect(lagen.map(lagesnamn)).toEqual(['Enligt plan', 'Risk', 'Avviker']);
  });
});
