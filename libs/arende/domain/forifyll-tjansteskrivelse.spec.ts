import { forifyllTjansteskrivelse, type Projektfakta } from './forifyll-tjansteskrivelse';
import { saknadeKrav } from './komplett';
import { arendetyper } from './tjansteskrivelse';

const kr = (n: number): bigint => BigInt(n) * 100n;

const elevhalsan: Projektfakta = {
  samverkan: 'Norrbottens e-nämnd',
  namn: 'Gemensamt system elevhälsan',
  slag: 'projekt',
  fas: 'forbereds',
  tidplanFran: 2019,
  tidplanTill: 2022,
  beskrivning: '',
  deltagare: ['Arjeplog', 'Boden', 'Luleå'],
  antalKommuner: 14,
  tidigareBeslut: { organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2', rubrik: 'Utvecklingsprojekt elevhälsa' },
  status: {
    datum: '2021-01-28',
    text: 'Direktivet är klart.',
    lageTid: 'enligt_plan',
    lageKostnad: 'risk',
    lageResultat: null,
  },
  kostnader: [
    {
      namn: 'Elevhälsa',
      ar: 2021,
      totalt: kr(490_000),
      nyckel: 'invanarantal',
      utanforBudget: true,
      antagande: null,
      andelar: [
        { kommun: 'Luleå', belopp: kr(400_000) },
        { kommun: 'Pajala', belopp: kr(90_000) },
      ],
    },
  ],
};

it('fills in what is known from the project, in plain Swedish', () => {
  expect(forifyllTjansteskrivelse('projektstart', elevhalsan)).toMatchInlineSnapshot(`
    {
      "bakgrund": "Gemensamt system elevhälsan är ett projekt i Norrbottens e-nämnd. Fasen är Projekt förbereds. Tidplanen är 2019–2022. 3 av 14 kommuner deltar: Arjeplog, Boden och Luleå.

    Frågan har behandlats tidigare: Nämnden 2021-01-28 § 2, Utvecklingsprojekt elevhälsa.

    Läget enligt statusrapporten 2021-01-28 (tid enligt plan, kostnad risk): Direktivet är klart.",
      "ekonomi": "Elevhälsa: kostnaden för 2021 är 490 000 kr. Den fördelas på 2 kommuner efter invånarantal. Beloppet ligger utanför den beslutade budgeten för 2021.

    Varje kommuns andel:
    Luleå: 400 000 kr
    Pajala: 90 000 kr",
      "expedierasTill": "",
      "forslagTillBeslut": [
        "Norrbottens e-nämnd startar Gemensamt system elevhälsan.",
        "Kostnaden för 2021, 490 000 kr, fördelas på 2 kommuner efter invånarantal.",
        "E-samordnaren återkommer till Norrbottens e-nämnd med en lägesrapport vid nästa sammanträde.",
      ],
      "juridik": "",
      "mottagare": "Norrbottens e-nämnd",
      "remissutfall": "",
      "rubrik": "Projektstart: Gemensamt system elevhälsan",
      "sammanfattning": "",
    }
  `);
});

it('leaves sammanfattning, juridik and expedieras till to the person', () => {
  expect(saknadeKrav(forifyllTjansteskrivelse('projektstart', elevhalsan)).map((k) => k.falt)).toEqual([
    'sammanfattning',
    'juridik',
    'expedierasTill',
  ]);
});

it('invents nothing: without facts only name, mottagare and förslag are there', () => {
  const t = forifyllTjansteskrivelse('upphandling', {
    ...elevhalsan,
    namn: 'Upphandling ramavtal',
    slag: 'lopande',
    fas: null,
    tidplanFran: null,
    tidplanTill: null,
    deltagare: [],
    tidigareBeslut: null,
    status: null,
    kostnader: [],
  });
  expect(t.rubrik).toBe('Upphandling ramavtal');
  expect(t.bakgrund).toBe('Upphandling ramavtal är löpande verksamhet i Norrbottens e-nämnd.');
  expect(t.ekonomi).toBe('');
  expect(t.forslagTillBeslut.join(' ')).not.toMatch(/kr|fördelas/);
});

it.each([
  [2019, 2022, 'Tidplanen är 2019–2022.'],
  [2020, 2020, 'Tidplanen är 2020.'],
  [2020, null, 'Tidplanen är från 2020.'],
  [null, 2021, 'Tidplanen är till 2021.'],
] as const)('writes the time plan %s to %s', (tidplanFran, tidplanTill, mening) => {
  expect(forifyllTjansteskrivelse('ovrigt', { ...elevhalsan, tidplanFran, tidplanTill }).bakgrund).toContain(mening);
});

it('says that all take part, and what equal shares are, in one sentence each', () => {
  const t = forifyllTjansteskrivelse('budget', {
    ...elevhalsan,
    antalKommuner: 3,
    kostnader: [
      {
        namn: 'Grundbelopp',
        ar: 2021,
        totalt: kr(149_200),
        nyckel: 'lika',
        utanforBudget: false,
        antagande: 'Hälften lika.',
        andelar: [
          { kommun: 'A', belopp: kr(74_600) },
          { kommun: 'B', belopp: kr(74_600) },
        ],
      },
    ],
  });
  expect(t.bakgrund).toContain('Alla 3 kommuner deltar.');
  expect(t.ekonomi).toBe(
    'Grundbelopp: kostnaden för 2021 är 149\u00a0200\u00a0kr. Den fördelas på 2 kommuner i lika delar. Fördelningen bygger på ett antagande: Hälften lika. Varje kommun betalar 74\u00a0600\u00a0kr.',
  );
});

it('gives every ärendetyp a rubrik that names the project', () => {
  for (const typ of arendetyper)
    expect(forifyllTjansteskrivelse(typ, elevhalsan).rubrik).toContain('Gemensamt system elevhälsan');
});
