import { arAvslag } from '@gemensam/shared/domain';
import {
  arendeakter, type Arendeakt, type ArendeForGrind, arendeovergangar, arendetillstand, type Arendetillstand, flyttaArende, kanRedigeras, mojligaAkter, registreraTillstand,
} from './arende-tillstand';
import { tomTjansteskrivelse, type Tjansteskrivelse } from './tjansteskrivelse';

const hel: Tjansteskrivelse = {
  rubrik: 'Projektstart', mottagare: 'Nämnden', forslagTillBeslut: ['', 'Projektet startar.'], sammanfattning: 's', bakgrund: 'b',
  ekonomi: 'e', juridik: 'j', remissutfall: '', expedierasTill: 'Kommunerna',
};
const arende = (tillstand: Arendetillstand, del: Partial<ArendeForGrind> = {}): ArendeForGrind => ({
  tillstand, tjansteskrivelse: hel, remissad: false, sammantrade: { datum: '2021-03-10', hinder: null }, ...del,
});

const FEL = 'Fel ordning';
const LAST = 'Tjänsteskrivelsen är låst';
const REG = 'Redan registrerat';
const EJ_REMISS = 'Remiss skickas under beredningen';
const INGEN = 'Ingen remiss pågår';
const EJ_BEREDD = 'Bara ett färdigberett ärende återtas';
const EJ_KALLA = 'Bara ett färdigberett ärende kallas';
const EJ_KALLAT = 'Ärendet är inte kallat';
const FAST = 'Kallelsen ligger fast';

/** Written by hand, apart from the table: what each act leads to with nothing missing, or the rule that refuses it. */
const facit: Record<Arendetillstand, Record<Arendeakt, string>> = {
  utkast: {
    redigera: 'utkast', registrera: 'registrerad', paborja_beredning: FEL, skicka_pa_remiss: EJ_REMISS, avsluta_remiss: INGEN, fardigbered: FEL,
    aterta_beredning: EJ_BEREDD, kalla: EJ_KALLA, aterkalla_kallelse: EJ_KALLAT, planera: 'utkast', byt_handlaggare: 'utkast',
  },
  registrerad: {
    redigera: 'registrerad', registrera: REG, paborja_beredning: 'under_beredning', skicka_pa_remiss: EJ_REMISS, avsluta_remiss: INGEN, fardigbered: FEL,
    aterta_beredning: EJ_BEREDD, kalla: EJ_KALLA, aterkalla_kallelse: EJ_KALLAT, planera: 'registrerad', byt_handlaggare: 'registrerad',
  },
  under_beredning: {
    redigera: 'under_beredning', registrera: REG, paborja_beredning: FEL, skicka_pa_remiss: 'pa_remiss', avsluta_remiss: INGEN, fardigbered: 'beredd',
    aterta_beredning: EJ_BEREDD, kalla: EJ_KALLA, aterkalla_kallelse: EJ_KALLAT, planera: 'under_beredning', byt_handlaggare: 'under_beredning',
  },
  pa_remiss: {
    redigera: LAST, registrera: REG, paborja_beredning: FEL, skicka_pa_remiss: EJ_REMISS, avsluta_remiss: 'under_beredning', fardigbered: FEL,
    aterta_beredning: EJ_BEREDD, kalla: EJ_KALLA, aterkalla_kallelse: EJ_KALLAT, planera: 'pa_remiss', byt_handlaggare: 'pa_remiss',
  },
  beredd: {
    redigera: LAST, registrera: REG, paborja_beredning: FEL, skicka_pa_remiss: EJ_REMISS, avsluta_remiss: INGEN, fardigbered: FEL,
    aterta_beredning: 'under_beredning', kalla: 'kallad', aterkalla_kallelse: EJ_KALLAT, planera: 'beredd', byt_handlaggare: 'beredd',
  },
  kallad: {
    redigera: LAST, registrera: REG, paborja_beredning: FEL, skicka_pa_remiss: EJ_REMISS, avsluta_remiss: INGEN, fardigbered: FEL,
    aterta_beredning: EJ_BEREDD, kalla: EJ_KALLA, aterkalla_kallelse: 'beredd', planera: FAST, byt_handlaggare: FAST,
  },
};

describe('every state x every act', () => {
  for (const tillstand of arendetillstand)
    for (const akt of arendeakter)
      it(`${tillstand} + ${akt} = ${facit[tillstand][akt]}`, () => {
        const utfall = flyttaArende(arende(tillstand), akt);
        expect(arAvslag(utfall) ? utfall.regel : utfall).toBe(facit[tillstand][akt]);
        expect(mojligaAkter(tillstand).includes(akt)).toBe(!arAvslag(utfall));
        if (arAvslag(utfall)) expect(utfall.utvag).toBeTruthy();
      });

  it('has one way at most per state and act, and reaches every state from utkast', () => {
    const nycklar = arendeovergangar.map((o) => `${o.from}+${o.act}`);
    expect(new Set(nycklar).size).toBe(nycklar.length);
    const natt = new Set<Arendetillstand>(['utkast']);
    for (const _ of arendetillstand) for (const o of arendeovergangar) if (natt.has(o.from)) natt.add(o.to);
    expect([...natt].sort()).toEqual([...arendetillstand].sort());
  });

  it('never gives back the dnr: no way leads to utkast from another state', () => {
    expect(arendeovergangar.filter((o) => o.to === 'utkast' && o.from !== 'utkast')).toEqual([]);
  });
});

describe('gates', () => {
  it('registration needs a rubrik', () => {
    const nej = registreraTillstand(arende('utkast', { tjansteskrivelse: { ...hel, rubrik: ' \u00a0' } }));
    expect(nej).toMatchObject({ regel: 'Rubrik saknas', falt: 'rubrik' });
  });

  it('registration needs nothing else, and begins the beredning at once', () => {
    expect(registreraTillstand(arende('utkast', { tjansteskrivelse: { ...tomTjansteskrivelse, rubrik: 'R' } }))).toBe('under_beredning');
  });

  it('a second registration is refused in words', () => {
    for (const tillstand of arendetillstand.filter((t) => t !== 'utkast'))
      expect(registreraTillstand(arende(tillstand))).toMatchObject({ slag: 'avslag', regel: 'Redan registrerat' });
  });

  it('a remiss needs something to answer', () => {
    const nej = flyttaArende(arende('under_beredning', { tjansteskrivelse: { ...hel, forslagTillBeslut: [' '] } }), 'skicka_pa_remiss');
    expect(nej).toMatchObject({ regel: 'Inget att svara på', falt: 'forslagTillBeslut' });
  });

  it('an incomplete tjänsteskrivelse is not färdigberedd, and the refusal names what is missing and the first gap', () => {
    const nej = flyttaArende(arende('under_beredning', { tjansteskrivelse: { ...hel, sammanfattning: '', juridik: '\n' } }), 'fardigbered');
    expect(nej).toMatchObject({ falt: 'sammanfattning', text: 'Det saknas: sammanfattning, juridik.' });
  });

  it('once sent on a remiss, the outcome is needed', () => {
    const utan = arende('under_beredning', { remissad: true });
    expect(flyttaArende(utan, 'fardigbered')).toMatchObject({ falt: 'remissutfall', text: 'Det saknas: utfall av remiss.' });
    expect(flyttaArende({ ...utan, tjansteskrivelse: { ...hel, remissutfall: 'Alla tillstyrker.' } }, 'fardigbered')).toBe('beredd');
  });

  it.each([
    ['Tjänsteskrivelsen är inte komplett', { tjansteskrivelse: { ...hel, bakgrund: '' } }],
    ['Inget sammanträde', { sammantrade: null }],
    ['Sammanträdet är inställt', { sammantrade: { datum: '2021-03-10', hinder: 'installt' } }],
    ['Sammanträdet har varit', { sammantrade: { datum: '2021-02-01', hinder: 'passerat' } }],
  ] as const)('is not kallat: %s', (regel, del) => {
    expect(flyttaArende(arende('beredd', del), 'kalla')).toMatchObject({ slag: 'avslag', regel });
  });

  it('is edited in utkast, registrerad and under beredning alone', () => {
    expect(arendetillstand.filter(kanRedigeras)).toEqual(['utkast', 'registrerad', 'under_beredning']);
  });
});
