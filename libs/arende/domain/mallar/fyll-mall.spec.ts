import { arAvslag } from '@gemensam/shared/domain';
import { saknadeKrav } from '../komplett';
import { anvandaSiffror } from '../skrivelse/anvanda-siffror';
import { provaInnehall } from '../skrivelse/prova-innehall';
import { type Skrivelseinnehall, type Textnod, tomtInnehall } from '../skrivelse/skrivelseinnehall';
import { skrivelsetext } from '../skrivelse/skrivelsetext';
import { arendetyper, LANGSTA_RUBRIK } from '../tjansteskrivelse';
import { fyllMall } from './fyll-mall';
import { type Projektfakta } from './projektfakta';
import { standardmall } from './standardmall';

const kr = (n: number): bigint => BigInt(n) * 100n;

const elevhalsan: Projektfakta = {
  samverkan: 'Norrbottens e-nämnd', namn: 'Gemensamt system elevhälsan', slag: 'projekt', fas: 'forbereds', tidplanFran: 2019, tidplanTill: 2022, beskrivning: '', deltagare: ['Arjeplog', 'Boden', 'Luleå'],
  antalKommuner: 14, tidigareBeslut: { organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2', rubrik: 'Utvecklingsprojekt elevhälsa' },
  status: { datum: '2021-01-28', text: 'Direktivet är klart.', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: null },
  kostnader: [
    {
      id: 'p1', namn: 'Elevhälsa', ar: 2021, totalt: kr(490_000), nyckel: 'invanarantal', utanforBudget: true, antagande: 'Kalix deltar inte.',
      andelar: [{ kommunkod: '2580', kommun: 'Luleå', belopp: kr(400_000) }, { kommunkod: '2521', kommun: 'Pajala', belopp: kr(90_000) }],
    },
  ],
};
const samverkan = 'Norrbottens e-nämnd';
const siffror: Readonly<Record<string, string>> = {
  'post:p1:belopp': '490 000 kr', 'post:p1:antal': '2 kommuner', 'post:p1:fordelas': 'efter invånarantal', 'post:p1:andel:2580': '400 000 kr', 'post:p1:andel:2521': '90 000 kr',
};
const texten = (innehall: Skrivelseinnehall) => skrivelsetext(innehall, (n) => siffror[n] ?? '?');
const doc = (...content: Textnod[]): Textnod => ({ type: 'doc', content });
const stycke = (text: string): Textnod => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe("the portal's own templates", () => {
  it('fill in what is known from the project, in plain Swedish, with live figures', () => {
    const innehall = fyllMall(standardmall('projektstart'), { samverkan, projekt: elevhalsan });
    expect(texten(innehall)).toMatchInlineSnapshot(`
      {
        "bakgrund": "Gemensamt system elevhälsan är ett projekt i Norrbottens e-nämnd. Fasen är Projekt förbereds. Tidplanen är 2019–2022. 3 av 14 kommuner deltar: Arjeplog, Boden och Luleå.

      Frågan har behandlats tidigare: Nämnden 2021-01-28 § 2, Utvecklingsprojekt elevhälsa.

      Läget enligt statusrapporten 2021-01-28 (tid enligt plan, kostnad risk): Direktivet är klart.",
        "ekonomi": "Elevhälsa: kostnaden för 2021 är 490 000 kr. Den fördelas på 2 kommuner efter invånarantal. Beloppet ligger utanför den beslutade budgeten för 2021. Fördelningen bygger på ett antagande: Kalix deltar inte.

      Kommun	Andel 2021
      Luleå	400 000 kr
      Pajala	90 000 kr",
        "expedierasTill": "",
        "forslagTillBeslut": [
          "Norrbottens e-nämnd startar Gemensamt system elevhälsan.",
          "Kostnaden för 2021, 490 000 kr, fördelas på 2 kommuner efter invånarantal.",
          "E-samordnaren återkommer till Norrbottens e-nämnd med en lägesrapport vid nästa sammanträde.",
        ],
        "juridik": "",
        "mottagare": "Norrbottens e-nämnd",
        "remissutfall": "",
        "rubrik": "Projektstart: Gemensamt system elevhälsan",
        "sammanfattning": "",
      }
    `);
    expect(new Set(anvandaSiffror(innehall).map((s) => s.nyckel))).toEqual(new Set(Object.keys(siffror)));
  });

  it('leave out what is not known, never invent, and leave the person the sections that need judgement', () => {
    const utan: Projektfakta = { ...elevhalsan, fas: null, tidplanFran: null, tidplanTill: null, deltagare: [], tidigareBeslut: null, status: null, kostnader: [] };
    const t = texten(fyllMall(standardmall('projektstart'), { samverkan, projekt: utan }));
    expect([t.bakgrund, t.ekonomi, t.forslagTillBeslut.length]).toEqual(['Gemensamt system elevhälsan är ett projekt i Norrbottens e-nämnd.', '', 2]);
    expect(saknadeKrav(t).map((k) => k.falt)).toEqual(['sammanfattning', 'ekonomi', 'juridik', 'expedierasTill']);
  });

  it('give without a project what needs none', () => {
    const t = texten(fyllMall(standardmall('upphandling'), { samverkan, projekt: null }));
    expect(t).toMatchObject({ rubrik: '', mottagare: samverkan, bakgrund: '', ekonomi: '', forslagTillBeslut: ['E-samordnaren får i uppdrag att genomföra upphandlingen.'] });
  });

  it.each([
    [2019, 2022, 'Tidplanen är 2019–2022.'],
    [2020, 2020, 'Tidplanen är 2020.'],
    [2020, null, 'Tidplanen är från 2020.'],
    [null, 2021, 'Tidplanen är till 2021.'],
  ] as const)('write the time plan %s to %s, and that all take part', (tidplanFran, tidplanTill, mening) => {
    const { bakgrund } = texten(fyllMall(standardmall('ovrigt'), { samverkan, projekt: { ...elevhalsan, tidplanFran, tidplanTill, antalKommuner: 3 } }));
    expect(bakgrund).toContain(mening);
    expect(bakgrund).toContain('Alla 3 kommuner deltar.');
  });

  it('do not say the word of the rubrik twice, and keep the rubrik to its length', () => {
    const rubrik = (namn: string): string => texten(fyllMall(standardmall('upphandling'), { samverkan, projekt: { ...elevhalsan, namn } })).rubrik;
    expect(rubrik('Upphandling av skrivare')).toBe('Upphandling av skrivare');
    expect(rubrik('Ram: upphandling')).toBe('Upphandling: Ram: upphandling');
    expect(rubrik('x'.repeat(400))).toHaveLength(LANGSTA_RUBRIK);
  });

  it.each(arendetyper)('of %s give a text that the schema has, with a project and without', (typ) => {
    for (const projekt of [elevhalsan, null]) expect(arAvslag(provaInnehall(fyllMall(standardmall(typ), { samverkan, projekt })))).toBe(false);
    expect(texten(fyllMall(standardmall(typ), { samverkan, projekt: elevhalsan })).rubrik).not.toBe('');
  });
});

describe('fyllMall', () => {
  const fyll = (bakgrund: Textnod, projekt: Projektfakta | null = elevhalsan) => fyllMall({ ...tomtInnehall, bakgrund }, { samverkan, projekt }).bakgrund;

  it('keeps the marks of a placeholder, headings, and what is no placeholder', () => {
    expect(fyll(doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '{ Projekt }', marks: [{ type: 'strong' }] }] }, stycke('Fast text {')))).toEqual(
      doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Gemensamt system elevhälsan', marks: [{ type: 'strong' }] }] }, stycke('Fast text {')),
    );
  });

  it('leaves out a point that has nothing and the list with it, and keeps the cells of a table', () => {
    const lista: Textnod = { type: 'bullet_list', content: [{ type: 'list_item', content: [stycke('Fas: {fas}')] }] };
    const tabell: Textnod = { type: 'table', content: [{ type: 'table_row', content: [{ type: 'table_cell', content: [stycke('{fas}')] }] }] };
    expect(fyll(doc(lista), null)).toEqual(tomtInnehall.bakgrund);
    expect(fyll(doc(tabell), null).content?.[0]?.content?.[0]?.content?.[0]).toEqual({ type: 'table_cell', content: [{ type: 'paragraph' }] });
  });

  it('writes what a person wrote as text, with braces and all', () => {
    expect(fyll(doc(stycke('{beskrivning}')), { ...elevhalsan, beskrivning: 'Ett {projekt}\n\nTvå' })).toEqual(doc(stycke('Ett {projekt}'), stycke('Två')));
  });
});
