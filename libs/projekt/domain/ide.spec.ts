import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { deltagandestatusar } from './deltagande';
import { standardordning } from './fasordning';
import { idefalt, ideFel, kvalificerbarhet, minstIntresserade, provaAndraIde, provaIde } from './ide';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const IDE = { titel: 'Gemensam kursbank', behov: 'Kurser tas fram på fjorton håll.', nytta: 'En kurs görs en gång.' };

describe('an idea', () => {
  it('is kept as written but for its ends', () => {
    expect(provaIde({ titel: ' Gemensam kursbank\u200b', behov: '\nKurser tas fram på fjorton håll. ', nytta: 'En kurs görs en gång.' })).toEqual(IDE);
  });

  it.each(idefalt.flatMap((falt) => ['', ' \n\t', '\u200b\ufeff', '\u0000'].map((text) => [falt, text] as const)))('is refused with a blank %s: %j', (falt, text) => {
    expect(provaIde({ ...IDE, [falt]: text })).toMatchObject({ regel: 'Ofullständig idé', falt, utvag: expect.any(String) });
  });

  it.each([['titel', 160], ['behov', 4000], ['nytta', 4000]] as const)('takes %s of %i characters and refuses one more', (falt, langst) => {
    expect(arAvslag(provaIde({ ...IDE, [falt]: 'å'.repeat(langst) }))).toBe(false);
    expect(provaIde({ ...IDE, [falt]: 'å'.repeat(langst + 1) })).toMatchObject({ regel: 'För lång text', falt });
  });

  it('says everything that is wrong at once, in the order of the form', () => {
    expect(ideFel({ titel: '', behov: ' ', nytta: 'x'.repeat(4001) }).map((f) => f.falt)).toEqual(['titel', 'behov', 'nytta']);
    expect(ideFel(IDE)).toEqual([]);
  });

  it('of any texts is either right or refused at a field of the form', () => {
    fc.assert(
      fc.property(fc.record({ titel: fc.string({ unit: 'binary' }), behov: fc.string({ unit: 'binary' }), nytta: fc.string({ unit: 'binary' }) }), (inmatning) => {
        const svar = provaIde(inmatning);
        if (arAvslag(svar)) expect(idefalt).toContain(svar.falt);
        else for (const falt of idefalt) expect(svar[falt]).toMatch(/[^\s\p{Cf}\p{Cc}]/u);
      }),
    );
  });
});

describe('kvalificerbarhet', () => {
  it('counts kommuner that are interested or take part', () => {
    expect(kvalificerbarhet(deltagandestatusar, 2)).toEqual({ antal: 3, kravs: 2, saknas: 0, kan: true });
    expect(kvalificerbarhet([], 2)).toEqual({ antal: 0, kravs: 2, saknas: 2, kan: false });
  });

  it.each([[0, 2, false], [1, 1, false], [2, 0, true], [3, 0, true]])('of %i interested where two are asked: %i missing', (antal, saknas, kan) => {
    expect(kvalificerbarhet(Array.from({ length: antal }, () => 'intresserad' as const), 2)).toEqual({ antal, kravs: 2, saknas, kan });
  });

  it('follows the number of the gate', () => {
    expect([minstIntresserade(standardordning('projekt')), minstIntresserade(standardordning('forvaltningsobjekt')), minstIntresserade(null)]).toEqual([2, 0, 0]);
    expect(kvalificerbarhet(['intresserad', 'intresserad'], 5)).toMatchObject({ saknas: 3, kan: false });
    expect(kvalificerbarhet([], 0)).toMatchObject({ saknas: 0, kan: true });
  });
});

describe('changing an idea', () => {
  it.each([
    [true, true, null], [true, false, 'Saknar behörighet'], [false, true, 'Idén är kvalificerad'], [false, false, 'Saknar behörighet'],
  ])('that is still an idea: %s, by its author: %s: %s', (arIde, arForfattare, regel) => {
    const svar = provaAndraIde({ arIde, arForfattare });
    expect(svar?.regel ?? null).toBe(regel);
  });
});
