import { arAvslag } from '@gemensam/shared/domain';
import { delegerbaraArendetyper, stangdaArendetyper } from './arendetyp';
import { delegatroller } from './delegatroll';
import { obligatorisktKrav, provaPunkt, type Punktinmatning, tillatnaKrav } from './prova-punkt';
import { takText, tolkaAntal, tolkaTak } from './tak';

const punkt = (val: Partial<Punktinmatning> = {}): Punktinmatning => ({
  arendetyp: 'inkop', text: ' Löpande inköp. ', delegat: 'e_samordnare', ersattare: null, tak: { slag: 'prisbasbelopp', varde: '1', moms: 'ut' }, budgetpost: ' ', kraver: [], vidaredelegation: false, attest: false, ...val,
});

describe('a point of the delegationsordning', () => {
  it('is read with clean texts, its limit and its needs in their order', () => {
    expect(provaPunkt(punkt())).toEqual({ arendetyp: 'inkop', text: 'Löpande inköp.', delegat: 'e_samordnare', ersattare: null, tak: { slag: 'prisbasbelopp', antal: '1', moms: 'ut' }, budgetpost: null, kraver: [], vidaredelegation: false, attest: false });
    expect(provaPunkt(punkt({ arendetyp: 'avtalsforlangning', delegat: 'ordforande', ersattare: 'vice_ordforande', tak: null, kraver: ['inom_fattat_beslut', 'option_och_varsel'] }))).toMatchObject({ kraver: ['option_och_varsel', 'inom_fattat_beslut'] });
  });

  it.each([
    ['mal_och_inriktning', 'KL 6:38 första punkten'], ['framstallning_fullmaktige', 'KL 6:38 andra punkten'], ['yttrande_fullmaktige', 'KL 6:38 andra punkten'],
    ['yttrande_over_overklagande', 'KL 6:38 andra punkten'], ['principiell_myndighetsutovning', 'KL 6:38 tredje punkten'], ['medborgarforslag', 'KL 6:38 fjärde punkten'],
  ] as const)('cannot be about %s, and says why: %s', (arendetyp, paragraf) => {
    const svar = provaPunkt(punkt({ arendetyp }));
    expect(svar).toMatchObject({ slag: 'avslag', falt: 'arendetyp' });
    expect(arAvslag(svar) && svar.kalla).toContain(paragraf);
  });

  it('every type is either handed over or closed by law, and none is both', () => {
    expect(delegerbaraArendetyper).toHaveLength(8);
    expect(stangdaArendetyper.filter((s) => delegerbaraArendetyper.some((d) => d === (s as string)))).toEqual([]);
  });

  it.each([...delegatroller])('may name %s', (delegat) => {
    expect(arAvslag(provaPunkt(punkt({ delegat })))).toBe(false);
  });

  it.each([
    ['beredningsgrupp', 'Inte ett blandat organ'], ['styrgruppsledamot', 'Inte ett blandat organ'], ['revisor', 'Får inte vara delegat'], ['administrator', 'Får inte vara delegat'], ['kommunrepresentant', 'Får inte vara delegat'], ['avropare', 'Får inte vara delegat'],
  ])('may not name %s: %s', (roll, regel) => {
    expect(provaPunkt(punkt({ delegat: roll }))).toMatchObject({ regel, falt: 'delegat' });
    expect(provaPunkt(punkt({ ersattare: roll }))).toMatchObject({ regel, falt: 'ersattare' });
  });

  it.each<readonly [string, string, Partial<Punktinmatning>]>([
    ['the delegat for herself', 'ersattare', { ersattare: 'e_samordnare' }],
    ['no text', 'text', { text: ' \u200b' }],
    ['too long a text', 'text', { text: 'x'.repeat(501) }],
    ['a limit of nothing', 'tak', { tak: { slag: 'kronor', varde: '0', moms: 'in' } }],
    ['a limit that is no number', 'tak', { tak: { slag: 'prisbasbelopp', varde: 'ett', moms: 'in' } }],
    ['a need that does not fit', 'kraver', { kraver: ['option_och_varsel'] }],
    ['to hand on, by somebody who is no chief', 'vidaredelegation', { vidaredelegation: true }],
    ['attest without the type', 'attest', { attest: true }],
    ['the type without attest', 'attest', { arendetyp: 'beslutsattest' }],
    ['start of a project by another', 'delegat', { arendetyp: 'projektstart', kraver: ['finansiering_sakrad'] }],
    ['start of a project with an ersättare', 'ersattare', { arendetyp: 'projektstart', delegat: 'ordforande', ersattare: 'vice_ordforande', kraver: ['finansiering_sakrad'] }],
    ['start of a project without financing', 'kraver', { arendetyp: 'projektstart', delegat: 'ordforande' }],
  ])('is refused: %s', (_, falt, val) => {
    expect(provaPunkt(punkt(val))).toMatchObject({ slag: 'avslag', falt });
  });

  it('a förvaltningschef may hand on (KL 7:6, 9:31)', () => {
    expect(provaPunkt(punkt({ delegat: 'overordnad', vidaredelegation: true }))).toMatchObject({ vidaredelegation: true });
  });

  it('what a type must need is among what it can need, and a closed one needs nothing', () => {
    for (const typ of delegerbaraArendetyper) {
      const maste = obligatorisktKrav(typ);
      if (maste) expect(tillatnaKrav(typ)).toContain(maste);
    }
    expect(obligatorisktKrav('medborgarforslag')).toBeNull();
  });
});

describe('a limit', () => {
  it.each([['1', '1'], ['01', '1'], ['0,50', '0,5'], [' 2 ,25', '2,25'], ['10,00', '10']])('%j is %s prisbasbelopp', (text, antal) => {
    expect(tolkaAntal(text)).toBe(antal);
  });

  it.each(['0', '0,0', '0,00', '', '1.5', '-1', '1,234', '10000'])('%j is none', (text) => {
    expect(tolkaAntal(text)).toMatchObject({ slag: 'avslag', falt: 'tak' });
  });

  it('is told with its moms', () => {
    expect(takText({ slag: 'prisbasbelopp', antal: '0,5', moms: 'ut' })).toBe('0,5\u00A0prisbasbelopp utan moms');
    const tak = tolkaTak({ slag: 'kronor', varde: '50 000', moms: 'in' });
    expect(arAvslag(tak) ? tak.text : takText(tak)).toBe('50\u00A0000\u00A0kr med moms');
  });
});
