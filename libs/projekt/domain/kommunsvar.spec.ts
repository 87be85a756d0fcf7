import { faser } from './fas';
import { provaSvarskalla, skedeFor, svararSom } from './kommunsvar';

const ROLLER = ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'beredningsgrupp', 'projektledare', 'styrgruppsledamot', 'revisor', 'administrator'];

describe('who answers for a kommun', () => {
  it.each(ROLLER)('%s, for her own kommun and for another', (roll) => {
    const svar = ['2580', '2506'].map((kod) => svararSom([{ roll, kommunkod: roll === 'e_samordnare' ? null : '2580' }], kod));
    expect(svar).toEqual({ e_samordnare: ['e_samordnare', 'e_samordnare'], kommunrepresentant: ['kommunen', null] }[roll] ?? [null, null]);
  });

  it('a kommunrepresentant without a kommun answers for none; nobody without uppdrag answers', () => {
    expect(svararSom([{ roll: 'kommunrepresentant', kommunkod: null }], '2580')).toBeNull();
    expect(svararSom([], '2580')).toBeNull();
  });

  it('the e-samordnare who also represents a kommun answers there as the kommun itself', () => {
    const uppdrag = [{ roll: 'e_samordnare', kommunkod: null }, { roll: 'kommunrepresentant', kommunkod: '2580' }];
    expect([svararSom(uppdrag, '2580'), svararSom(uppdrag, '2506')]).toEqual(['kommunen', 'e_samordnare']);
  });
});

describe('the source of an answer', () => {
  it.each([null, undefined, '', ' \n', '\u0000'])('is asked of the e-samordnare: %j', (kalla) => {
    expect(provaSvarskalla('e_samordnare', kalla)).toMatchObject({ regel: 'Källa saknas', falt: 'kalla', utvag: expect.any(String) });
  });

  it('is kept trimmed, at most 300 characters, and is nothing in the kommun\'s own answer', () => {
    expect(provaSvarskalla('e_samordnare', ' Protokoll § 2 ')).toBe('Protokoll § 2');
    expect(provaSvarskalla('e_samordnare', 'x'.repeat(300))).toHaveLength(300);
    expect(provaSvarskalla('e_samordnare', 'x'.repeat(301))).toMatchObject({ falt: 'kalla', regel: 'För lång text' });
    expect(provaSvarskalla('kommunen', 'Protokoll § 2')).toBeNull();
  });
});

describe('skedeFor', () => {
  it('of every fas, and of löpande verksamhet', () => {
    expect(Object.fromEntries([...faser, null].map((f) => [f, skedeFor(f)]))).toEqual({
      ide: 'ide', kvalificering: 'fore_start', forstudie: 'fore_start', forbereds: 'fore_start', utveckling: 'startat', upphandling: 'startat', inforande: 'startat',
      forvaltning: 'startat', vilande: 'startat', avslutad: 'avslutat', null: 'startat',
    });
  });
});
