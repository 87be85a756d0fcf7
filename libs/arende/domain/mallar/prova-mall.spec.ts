import { arAvslag } from '@gemensam/shared/domain';
import { type Textnod, tomtInnehall } from '../skrivelse/skrivelseinnehall';
import { arendetyper } from '../tjansteskrivelse';
import { platshallare } from './platshallare';
import { LANGSTA_MALL, LANGSTA_MALLANTECKNING, provaMall, provaMallanteckning } from './prova-mall';
import { standardmall } from './standardmall';

const doc = (...content: Textnod[]): Textnod => ({ type: 'doc', content });
const stycke = (...content: Textnod[]): Textnod => ({ type: 'paragraph', content });
const t = (text: string, ...marks: { type: string; attrs?: Record<string, string> }[]): Textnod => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
const prova = (avsnitt: Partial<typeof tomtInnehall>) => provaMall(JSON.stringify({ ...tomtInnehall, ...avsnitt }));

describe('provaMall', () => {
  it.each(arendetyper)("lets the portal's own template of %s through as it is", (typ) => {
    expect(JSON.parse(JSON.stringify(provaMall(JSON.stringify(standardmall(typ)))))).toEqual(expect.objectContaining({ mottagare: standardmall(typ).mottagare }));
    expect(arAvslag(provaMall(JSON.stringify(standardmall(typ))))).toBe(false);
  });

  it.each(platshallare)('takes {$namn} in a text', ({ namn }) => {
    expect(arAvslag(prova({ bakgrund: doc(stycke(t(`{${namn}}`))) }))).toBe(false);
  });

  it.each([
    ['what is no JSON', () => provaMall('{'), 'Otillåtet innehåll'],
    ['what the schema has not', () => provaMall('{"rubrik":{"type":"script"}}'), 'Otillåtet innehåll'],
    ['too much', () => provaMall(' '.repeat(LANGSTA_MALL + 1)), 'För lång mall'],
    ['an unknown placeholder', () => prova({ juridik: doc(stycke(t('Enligt {paragraf}.'))) }), 'Okänd platshållare'],
    ['a figure in a line', () => prova({ rubrik: doc(stycke(t('Budget {kostnad}'))) }), 'Siffra på fel plats'],
    ['a paragraph among words', () => prova({ bakgrund: doc(stycke(t('Så här: {läget}'))) }), 'Stycke på fel plats'],
    ['a paragraph in a point', () => prova({ bakgrund: doc({ type: 'bullet_list', content: [{ type: 'list_item', content: [stycke(t('{kostnader}'))] }] }) }), 'Stycke på fel plats'],
    ['a placeholder that is partly bold', () => prova({ bakgrund: doc(stycke(t('{pro'), t('jekt}', { type: 'strong' }))) }), 'Platshållaren är delad'],
    ['a figure of a certain project', () => prova({ ekonomi: doc(stycke({ type: 'siffra', attrs: { nyckel: 'post:p1:belopp' } })) }), 'En siffra ur ett visst projekt'],
    ['a comment', () => prova({ juridik: doc(stycke(t('x', { type: 'kommentar', attrs: { id: '0190a1b2-0000-7000-8000-000000000000' } }))) }), 'Kommentar i en mall'],
  ])('refuses %s', (_, gor, regel) => {
    expect(gor()).toMatchObject({ slag: 'avslag', regel });
  });

  it('names the section', () => {
    expect(prova({ juridik: doc(stycke(t('{x}'))) })).toMatchObject({ falt: 'juridik' });
  });
});

it('the note of a version is one line of at most 300 characters', () => {
  expect(provaMallanteckning(' Ny\nlag ')).toBe('Ny lag');
  expect(provaMallanteckning('x'.repeat(LANGSTA_MALLANTECKNING + 1))).toMatchObject({ falt: 'anteckning' });
});
