import { type Beslutsinmatning, provaBeslutsdatum, provaBeslutsreferens } from './beslutsreferens';

const beslut = (val: Partial<Beslutsinmatning> = {}): Beslutsinmatning => ({ organ: ' Norrbottens e-nämnd ', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Verksamhetsplan', ...val });

describe('a decision that is referred to', () => {
  it('is read with trimmed texts; a missing handling is none', () => {
    expect(provaBeslutsreferens(beslut({ handling: ' ' }), '2021-02-15')).toEqual({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Verksamhetsplan', handling: null, beslutare: 'namnd' });
  });

  it.each([
    ['organ', { organ: ' ' }], ['organ', { organ: 'x'.repeat(161) }], ['datum', { datum: '2021-02-16' }], ['beteckning', { beteckning: '' }], ['beteckning', { beteckning: 'x'.repeat(41) }],
    ['rubrik', { rubrik: '\u0000' }], ['rubrik', { rubrik: 'x'.repeat(301) }], ['handling', { handling: 'x'.repeat(301) }],
  ] as const)('is refused at the field %s: %j', (falt, val) => {
    expect(provaBeslutsreferens(beslut(val), '2021-02-15')).toMatchObject({ slag: 'avslag', falt: `beslut.${falt}` });
  });

  it('may be of the business date, not of the day after', () => {
    expect(provaBeslutsdatum('2021-02-15', '2021-02-15', 'beslutId')).toBeNull();
    expect(provaBeslutsdatum('2021-02-16', '2021-02-15', 'beslutId')).toMatchObject({ regel: 'Beslutet är inte fattat än', falt: 'beslutId', text: 'Beslutet är daterat 2021-02-16, efter dagens datum 2021-02-15.' });
  });
});
