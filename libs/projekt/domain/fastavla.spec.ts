import fc from 'fast-check';
import { type Fas, faser, projektslag } from './fas';
import { fasvag, standardordning } from './fasordning';
import { kravantal, provaFlytt, tavelfaser } from './fastavla';
import { kravlista } from './grind';
import { upphandlingslagen } from './upphandlingslage';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const projekt = standardordning('projekt');
if (!projekt) throw new Error('projekt has an order');
const kort = (fas: Fas, vilar = false) => ({ slag: 'projekt' as const, fas, vilar });

describe('provaFlytt', () => {
  it('walks every phase x every column of every kind: one step forward, one step back, and a refusal with a way out of all else', () => {
    for (const slag of projektslag) {
      const ordning = standardordning(slag);
      if (!ordning) continue;
      const vag = fasvag(ordning);
      for (const fran of vag)
        for (const till of faser) {
          const svar = provaFlytt({ slag, fas: fran, vilar: false }, ordning, till);
          const steg = vag.indexOf(till) - vag.indexOf(fran);
          if (vag.includes(till) && Math.abs(steg) === 1) expect(svar).toMatchObject({ akt: steg === 1 ? 'passera' : 'steg_tillbaka', till, beteckning: expect.any(String) });
          else expect(svar).toMatchObject({ slag: 'avslag', utvag: expect.any(String) });
          expect(provaFlytt({ slag, fas: fran, vilar: true }, ordning, till)).toMatchObject({ slag: 'avslag' });
        }
    }
  });

  it('says in words what is wrong and what the next step is', () => {
    expect(provaFlytt(kort('forstudie'), projekt, 'utveckling')).toMatchObject({
      regel: 'Ett steg i taget', text: 'Från Förstudie till Utveckling/realisering är det mer än ett steg.', utvag: 'Nästa steg är BP2 till Projekt förbereds eller tillbaka till Kvalificering av idé.',
    });
    expect(provaFlytt(kort('forstudie', true), projekt, 'forbereds')).toMatchObject({ regel: 'Projektet vilar' });
    expect(provaFlytt({ slag: 'forvaltningsobjekt', fas: 'forvaltning', vilar: false }, standardordning('forvaltningsobjekt'), 'forstudie')).toMatchObject({ regel: 'Fasen är inte på vägen', text: 'Förstudie finns inte på vägen för förvaltningsobjekt.' });
    expect(provaFlytt(kort('ide'), projekt, 'ide')).toMatchObject({ regel: 'Samma fas' });
    expect(provaFlytt({ slag: 'lopande', fas: 'forvaltning', vilar: false }, null, 'avslutad')).toMatchObject({ regel: 'Inga faser' });
    expect(provaFlytt(kort('ide'), projekt, 'forstudie')).toMatchObject({ utvag: 'Nästa steg är Kvalificering till Kvalificering av idé.' });
  });
});

describe('kravantal', () => {
  it('counts what the checklist of the gate lists, for every gate and every state', () => {
    const grindar = projektslag.flatMap((s) => standardordning(s)?.grindar ?? []);
    fc.assert(
      fc.property(
        fc.constantFrom(...grindar), fc.infiniteStream(fc.boolean()), fc.boolean(), fc.nat(14), fc.option(fc.constantFrom(...upphandlingslagen)),
        (grind, val, sakrad, intresserade, upphandling) => {
          const leverabler = grind.kraver.leverabler.map((namn) => ({ namn: ` ${namn.toUpperCase()} `, godkand: val.next().value === true }));
          const rader = kravlista(grind, { leverabler, finansiering: { totalt: 1n, sakrat: 1n, saknas: 0n, sakrad, saknasHos: [] }, intresserade, upphandling });
          expect(kravantal(grind, { godkanda: leverabler.filter((l) => l.godkand).map((l) => l.namn), finansieringSakrad: sakrad, intresserade, upphandling })).toEqual({
            uppfyllda: rader.filter((r) => r.uppfyllt).length, antal: rader.length,
          });
        },
      ),
    );
  });
});

describe('tavelfaser', () => {
  it('has the phases of the orders and those where a project stands, in order, and never Vilande', () => {
    expect(tavelfaser([projekt], [])).toEqual(fasvag(projekt));
    expect(tavelfaser([{ fran: 'forvaltning', grindar: [{ till: 'avslutad' }] }], ['vilande', 'forstudie'])).toEqual(['forstudie', 'forvaltning', 'avslutad']);
  });
});
