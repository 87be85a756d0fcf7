import { type Textnod } from './skrivelseinnehall';
import { skrivnaAv, styckestext, textstycken } from './textstycken';

const t = (text: string): Textnod => ({ type: 'text', text });
const stycke = (...content: Textnod[]): Textnod => ({ type: 'paragraph', content });
const doc = (...content: Textnod[]): Textnod => ({ type: 'doc', content });
const cell = (...content: Textnod[]): Textnod => ({ type: 'table_cell', content });

const avsnitt = doc(
  { type: 'heading', attrs: { level: 2 }, content: [t('Läget')] },
  stycke(t('Kostar '), { type: 'siffra', attrs: { nyckel: 'x' } }, { type: 'hard_break' }, t('i år')),
  stycke(),
  { type: 'ordered_list', content: [{ type: 'list_item', content: [stycke(t('Ett')), { type: 'bullet_list', content: [{ type: 'list_item', content: [stycke(t('inre'))] }] }] }, { type: 'list_item', content: [stycke(t('Två'))] }] },
  { type: 'table', content: [{ type: 'table_row', content: [cell(stycke(t('Luleå'))), cell(stycke(t('10')), stycke(t('20')))] }] },
);

it('gives the paragraphs in order, with numbers and rows, figures as what they say, and no blank ones', () => {
  expect(textstycken(avsnitt, () => '5 kr').map((s) => [s.slag, s.inledning + styckestext(s)])).toEqual([
    ['rubrik', 'Läget'],
    ['stycke', 'Kostar 5 kr i år'],
    ['punkt', '1. Ett'],
    ['punkt', ' – inre'],
    ['punkt', '2. Två'],
    ['tabellrad', 'Luleå | 10 20'],
  ]);
});

describe('skrivnaAv', () => {
  it('counts typed letters alone, over paragraphs and figures', () => {
    const spar = [{ namn: 'Ada', langd: 7 }, { namn: 'Bo', langd: 9 }, { namn: 'Ada', langd: 100 }];
    expect(skrivnaAv(textstycken(avsnitt, () => '5 kr'), spar).slice(0, 3)).toEqual([
      [{ text: 'Läget', namn: 'Ada' }],
      [{ text: 'Ko', namn: 'Ada' }, { text: 'star ', namn: 'Bo' }, { text: '5 kr ', namn: null }, { text: 'i år', namn: 'Bo' }],
      [{ text: 'Ett', namn: 'Ada' }],
    ]);
  });

  it('past the last run is nobody', () => {
    expect(skrivnaAv(textstycken(doc(stycke(t('abc'))), () => ''), [{ namn: 'Ada', langd: 1 }])).toEqual([[{ text: 'a', namn: 'Ada' }, { text: 'bc', namn: null }]]);
    expect(skrivnaAv([], [])).toEqual([]);
  });
});
