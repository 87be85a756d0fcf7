import { arAvslag } from '@gemensam/shared/domain';
import {
  aktuelltakter, type Aktuelltakt, aktuelltfakta, aktuelltText, aktuellttillstand, type Aktuellttillstand, AKTUELLTOVERGANGAR, provaAktuelltakt, provaAktuelltuppgifter, provaAktuelltval, provaFrysning,
} from './aktuellt';
import { manaderna, provaArsspann, varstaLage } from './statusmanad';

/** By hand: what each state lets through. */
const FACIT: Readonly<Record<Aktuellttillstand, Partial<Record<Aktuelltakt, Aktuellttillstand>>>> = {
  utkast: { spara: 'utkast', frysa: 'fryst', kassera: 'kasserad' },
  fryst: {},
  kasserad: {},
};

describe('every state x act of a compilation', () => {
  it.each(aktuellttillstand.flatMap((fran) => aktuelltakter.map((akt) => [fran, akt] as const)))('%s, %s', (fran, akt) => {
    const till = provaAktuelltakt(fran, akt);
    const vantat = FACIT[fran][akt];
    if (vantat) expect(till).toBe(vantat);
    else expect(till).toMatchObject({ slag: 'avslag', kalla: expect.stringContaining('Domänregel 6'), utvag: expect.stringMatching(/ny/) });
  });

  it('reaches every state, and none leads out of what is frozen', () => {
    expect(new Set(AKTUELLTOVERGANGAR.map((o) => o.till))).toEqual(new Set(aktuellttillstand));
    expect(AKTUELLTOVERGANGAR.filter((o) => o.fran !== 'utkast')).toEqual([]);
  });
});

describe('what a compilation is', () => {
  it.each([
    [{ namn: ' \u200b', sammantrade: '2021-03-16' }, 'namn'],
    [{ namn: 'x'.repeat(161), sammantrade: '2021-03-16' }, 'namn'],
    [{ namn: 'Aktuellt', sammantrade: '2021-02-14' }, 'sammantrade'],
  ])('refuses %j at its field', (u, falt) => {
    expect(provaAktuelltuppgifter(u, '2021-02-15')).toMatchObject({ slag: 'avslag', falt });
  });

  it('takes a meeting of today, and trims the name', () => {
    expect(provaAktuelltuppgifter({ namn: '  Aktuellt  och pågående\n', sammantrade: '2021-02-15' }, '2021-02-15')).toEqual({ namn: 'Aktuellt och pågående', sammantrade: '2021-02-15' });
  });

  it('has each project once, and no text that is too long', () => {
    const val = { projektId: 'a', rapportId: 'r', text: ' Går bra. ' };
    expect(provaAktuelltval([val])).toEqual([{ ...val, text: 'Går bra.' }]);
    expect(provaAktuelltval([val, val])).toMatchObject({ falt: 'punkter.1', regel: 'Projektet står två gånger' });
    expect(provaAktuelltval([{ ...val, text: 'å'.repeat(10_001) }])).toMatchObject({ falt: 'punkter.0', regel: 'För lång text' });
  });

  it('is not frozen empty or with a blank text', () => {
    expect(provaFrysning([])).toMatchObject({ regel: 'Tom sammanställning' });
    expect(provaFrysning([{ projektnamn: 'A', text: 'Klart.' }, { projektnamn: 'B', text: '\u00a0' }])).toMatchObject({ falt: 'punkter.1', text: 'Texten om B är tom.' });
    expect(provaFrysning([{ projektnamn: 'A', text: 'Klart.' }])).toBeNull();
  });
});

describe('the text to paste', () => {
  const tom = { fas: null, lageTid: null, lageKostnad: null, lageResultat: null, ekonomi: null, risker: null } as const;
  const elevhalsa = {
    projektnamn: 'Elevhälsa', text: 'Direktivet är antaget.', rapportDatum: '2021-02-15', fas: 'forbereds', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'enligt_plan', ekonomi: { totalt: 490_000_00n, sakrat: 0n },
    risker: [{ namn: 'Leverantören försenas', varde: 12 }],
  } as const;

  it('has the projects in their order with the state of their reports', () => {
    expect(aktuelltText({ namn: 'Aktuellt och pågående', sammantrade: '2021-03-16', nummer: 2, punkter: [elevhalsa, { ...tom, projektnamn: 'e-arkiv', text: 'I drift.', rapportDatum: '2021-01-28' }] })).toBe(
      `Aktuellt och pågående 2021-03-16 (2)

Elevhälsa
Direktivet är antaget.
(Projekt förbereds. Tid: Enligt plan, kostnad: Risk, resultat: Enligt plan. Kostar 490\u00a0000\u00a0kr, säkrat 0\u00a0kr. Hög risk: Leverantören försenas (12). Status 2021-02-15.)

e-arkiv
I drift.
(Status 2021-01-28.)
`,
    );
  });

  it('says nothing of money where nothing costs, of lägen that are missing, and of risks where none is high', () => {
    expect(aktuelltfakta({ ...elevhalsa, lageKostnad: null, ekonomi: { totalt: 0n, sakrat: 0n }, risker: [] })).toBe('Projekt förbereds. Status 2021-02-15.');
  });
});

describe('the years of the grid', () => {
  it.each([
    [null, null, { franAr: 2020, tillAr: 2021 }],
    [2019, null, { franAr: 2019, tillAr: 2021 }],
    [null, 2020, { franAr: 2019, tillAr: 2020 }],
    [2023, null, { franAr: 2023, tillAr: 2023 }],
    [2017, 2021, { franAr: 2017, tillAr: 2021 }],
  ])('from %s to %s', (fran, till, spann) => {
    expect(provaArsspann(fran, till, '2021-02-15')).toEqual(spann);
  });

  it.each([[2021, 2020], [2016, 2021], [1999, 2000], [2100, 2101], [-1, null]])('refuses %s to %s', (fran, till) => {
    expect(arAvslag(provaArsspann(fran, till, '2021-02-15'))).toBe(true);
  });

  it('are shown month by month', () => {
    const alla = manaderna({ franAr: 2020, tillAr: 2021 });
    expect([alla.length, alla[0], alla[11], alla[12], alla[23]]).toEqual([24, '2020-01', '2020-12', '2021-01', '2021-12']);
  });

  it('take the worst of three lägen', () => {
    expect(varstaLage([null, null, null])).toBeNull();
    expect(varstaLage(['risk', 'enligt_plan', null])).toBe('risk');
    expect(varstaLage(['risk', 'avviker', 'enligt_plan'])).toBe('avviker');
  });
});
