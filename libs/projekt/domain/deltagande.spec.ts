import { arAvslag } from '@gemensam/shared/domain';
import { arMed, deltagandeakter, deltagandeaktText, type Deltagandelage, deltagandestatusar, deltagandestatusText, mojligaDeltagandeakter, provaDeltagande } from './deltagande';
import { faser } from './fas';
import { inforandelagen } from './inforande';

const IDAG = '2021-02-15';
const lage = (val: Partial<Deltagandelage> = {}): Deltagandelage => ({ kommun: 'Kalix', status: 'ej_svarat', inforande: null, fas: 'utveckling', ...val });

/** Written by hand, apart from the table: what each act gives from each status once the project has started. `-` is refused. */
const FACIT = `
                  delta   anslut_senare  visa_intresse  avsta        dra_tillbaka
  deltar          -       anslot_senare  -              deltar_inte  -
  anslot_senare   deltar  anslot_senare  -              deltar_inte  -
  intresserad     deltar  anslot_senare  -              deltar_inte  ej_svarat
  deltar_inte     deltar  anslot_senare  intresserad    -            -
  ej_svarat       deltar  anslot_senare  intresserad    deltar_inte  -
`;
/** In which phases an act is possible at all, from some status. */
const SKEDEN = {
  ide: ['visa_intresse', 'avsta', 'dra_tillbaka'],
  kvalificering: ['delta', 'visa_intresse', 'avsta', 'dra_tillbaka'],
  forstudie: ['delta', 'visa_intresse', 'avsta', 'dra_tillbaka'],
  forbereds: ['delta', 'visa_intresse', 'avsta', 'dra_tillbaka'],
  avslutad: [],
} as const;

const facit = (): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const [huvud = '', ...rader] = FACIT.trim().split('\n');
  const akter = huvud.trim().split(/\s+/);
  return Object.fromEntries(rader.map((rad) => {
    const [status = '', ...svar] = rad.trim().split(/\s+/);
    return [status, Object.fromEntries(akter.map((a, i) => [a, svar[i] ?? '?']))];
  }));
};

describe('every status x every act x every fas', () => {
  const tabell = facit();

  it.each([...faser, null])('in %s', (fas) => {
    const akter: readonly string[] = fas && fas in SKEDEN ? SKEDEN[fas as keyof typeof SKEDEN] : deltagandeakter;
    for (const status of deltagandestatusar)
      for (const act of deltagandeakter) {
        const svar = provaDeltagande(lage({ status, fas }), { act, fran: '2021-02-01' }, 'kommunen', IDAG);
        const vantat = akter.includes(act) ? tabell[status]?.[act] : '-';
        expect([status, act, arAvslag(svar) ? '-' : svar.status]).toEqual([status, act, vantat]);
        if (arAvslag(svar)) expect(svar).toMatchObject({ falt: 'act', regel: expect.stringMatching(/\S/), utvag: expect.stringMatching(/\S/), text: expect.stringMatching(/\.$/) });
      }
  });

  it('the acts that are offered are those that go through', () => {
    expect(mojligaDeltagandeakter(lage({ fas: 'ide', status: 'intresserad' }))).toEqual(['avsta', 'dra_tillbaka']);
    expect(mojligaDeltagandeakter(lage({ fas: 'forbereds', status: 'ej_svarat' }))).toEqual(['delta', 'visa_intresse', 'avsta']);
    expect(mojligaDeltagandeakter(lage({ fas: 'avslutad', status: 'deltar' }))).toEqual([]);
  });
});

describe('a kommun that joined later', () => {
  it('says from when, a day that has come', () => {
    expect(provaDeltagande(lage(), { act: 'anslut_senare', fran: IDAG }, 'kommunen', IDAG)).toEqual({ status: 'anslot_senare', fran: IDAG, kalla: null });
  });

  it.each([[null, 'Datum saknas'], ['', 'Datum saknas'], ['2021-02-29', 'Datum saknas'], ['2021-02-16', 'Dagen har inte kommit']])('is refused with the day %j', (fran, regel) => {
    expect(provaDeltagande(lage(), { act: 'anslut_senare', fran }, 'kommunen', IDAG)).toMatchObject({ regel, falt: 'fran' });
  });

  it('alone has a day: one from the beginning has none', () => {
    expect(provaDeltagande(lage(), { act: 'delta', fran: '2021-02-01' }, 'kommunen', IDAG)).toEqual({ status: 'deltar', fran: null, kalla: null });
  });
});

describe('leaving', () => {
  it.each([...inforandelagen, null])('with an införande that is %s', (inforande) => {
    const svar = provaDeltagande(lage({ status: 'deltar', inforande }), { act: 'avsta' }, 'kommunen', IDAG);
    if (inforande === null || inforande === 'avvaktar' || inforande === 'avstar') expect(svar).toMatchObject({ status: 'deltar_inte' });
    else expect(svar).toMatchObject({ regel: 'Införandet är inte avslutat', utvag: 'Ändra först kommunens införande till Avvaktar eller Avstår.' });
  });
});

describe('the e-samordnare answers for a kommun', () => {
  it('from a source, and not without', () => {
    expect(provaDeltagande(lage(), { act: 'delta', kalla: 'KS 2021-02-08 § 14' }, 'e_samordnare', IDAG)).toEqual({ status: 'deltar', fran: null, kalla: 'KS 2021-02-08 § 14' });
    expect(provaDeltagande(lage(), { act: 'delta' }, 'e_samordnare', IDAG)).toMatchObject({ falt: 'kalla' });
  });
});

describe('words', () => {
  it('of every status and act', () => {
    expect(deltagandestatusar.map(deltagandestatusText)).toEqual(['Deltar', 'Anslöt senare', 'Intresserad', 'Deltar inte', 'Har inte svarat']);
    expect(deltagandeakter.map(deltagandeaktText)).toEqual(['Deltar', 'Anslöt senare', 'Intresserad', 'Deltar inte', 'Dra tillbaka intresset']);
    expect(deltagandestatusar.filter(arMed)).toEqual(['deltar', 'anslot_senare']);
  });
});
