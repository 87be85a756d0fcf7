import { arAvslag } from '@gemensam/shared/domain';
import { arendeakter, arendeovergangar, arendetillstand, type Arendeakt, type Arendetillstand, flyttaArende, kanRedigeras, registreraTillstand } from './arende-tillstand';
import { tomTjansteskrivelse, type Tjansteskrivelse } from './tjansteskrivelse';

const hel: Tjansteskrivelse = {
  rubrik: 'Projektstart', mottagare: 'Nämnden', forslagTillBeslut: ['', 'Projektet startar.'], sammanfattning: 's', bakgrund: 'b',
  ekonomi: 'e', juridik: 'j', remissutfall: '', expedierasTill: 'Kommunerna',
};

/** Written by hand, apart from the table: what each act leads to with a complete tjänsteskrivelse, or the rule that refuses it. */
const facit: Record<Arendetillstand, Record<Arendeakt, string>> = {
  utkast: { redigera: 'utkast', registrera: 'registrerad', paborja_beredning: 'Fel ordning', fardigbered: 'Fel ordning' },
  registrerad: { redigera: 'registrerad', registrera: 'Redan registrerat', paborja_beredning: 'under_beredning', fardigbered: 'Fel ordning' },
  under_beredning: { redigera: 'under_beredning', registrera: 'Redan registrerat', paborja_beredning: 'Fel ordning', fardigbered: 'beredd' },
  beredd: { redigera: 'Tjänsteskrivelsen är låst', registrera: 'Redan registrerat', paborja_beredning: 'Fel ordning', fardigbered: 'Fel ordning' },
};

describe('every state x every act', () => {
  for (const tillstand of arendetillstand)
    for (const akt of arendeakter)
      it(`${tillstand} + ${akt} = ${facit[tillstand][akt]}`, () => {
        const utfall = flyttaArende({ tillstand, tjansteskrivelse: hel }, akt);
        expect(arAvslag(utfall) ? utfall.regel : utfall).toBe(facit[tillstand][akt]);
      });

  it('has one way at most per state and act, and reaches every state from utkast', () => {
    const nycklar = arendeovergangar.map((o) => `${o.from}+${o.act}`);
    expect(new Set(nycklar).size).toBe(nycklar.length);
    const natt = new Set<Arendetillstand>(['utkast']);
    for (const _ of arendetillstand) for (const o of arendeovergangar) if (natt.has(o.from)) natt.add(o.to);
    expect([...natt].sort()).toEqual([...arendetillstand].sort());
  });
});

describe('gates', () => {
  it('registration needs a rubrik', () => {
    const nej = registreraTillstand({ tillstand: 'utkast', tjansteskrivelse: { ...hel, rubrik: ' \u00a0' } });
    expect(nej).toMatchObject({ regel: 'Rubrik saknas', falt: 'rubrik' });
  });

  it('registration needs nothing else, and begins the beredning at once', () => {
    expect(registreraTillstand({ tillstand: 'utkast', tjansteskrivelse: { ...tomTjansteskrivelse, rubrik: 'R' } })).toBe('under_beredning');
  });

  it('a second registration is refused in words', () => {
    for (const tillstand of ['registrerad', 'under_beredning', 'beredd'] as const)
      expect(registreraTillstand({ tillstand, tjansteskrivelse: hel })).toMatchObject({ slag: 'avslag', regel: 'Redan registrerat' });
  });

  it('an incomplete tjänsteskrivelse is not färdigberedd, and the refusal names what is missing and the first gap', () => {
    const nej = flyttaArende({ tillstand: 'under_beredning', tjansteskrivelse: { ...hel, sammanfattning: '', juridik: '\n' } }, 'fardigbered');
    expect(nej).toMatchObject({ falt: 'sammanfattning', text: 'Det saknas: sammanfattning, juridik.' });
  });

  it('is edited until it is beredd', () => {
    expect(arendetillstand.filter(kanRedigeras)).toEqual(['utkast', 'registrerad', 'under_beredning']);
  });
});
