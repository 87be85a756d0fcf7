import { type Registerlistrad, registersumma, doldaText } from './delegationsregister';

const rad = (lopnummer: number, andrat: Partial<Registerlistrad> = {}): Registerlistrad => ({
  ar: 2021, lopnummer, beteckning: `D 2021:${lopnummer}`, grund: 'delegation', punktNr: 5, arendetyp: 'inkop', beslutadAv: 'E-samordnaren', egenAnteckning: false, datum: '2021-02-10', rubrik: 'Stolar', motpart: null, belopp: 100n, dnr: null, lage: 'vantar', ...andrat,
});
const hemlig = (lopnummer: number): Registerlistrad => rad(lopnummer, { arendetyp: null, rubrik: null, belopp: null });

describe('the sum of the register', () => {
  it.each([
    ['nothing', [], 0n, ''],
    ['what has no amount is in it', [rad(1), rad(2, { belopp: null })], 100n, ''],
    ['what is hidden is not, and it is said', [rad(1), hemlig(2), hemlig(3)], 100n, '. 2 beslut omfattas av sekretess och ingår inte i summan.'],
  ] as const)('%s', (_, rader, summa, text) => expect([registersumma(rader), doldaText(rader)]).toEqual([summa, text]));
});
