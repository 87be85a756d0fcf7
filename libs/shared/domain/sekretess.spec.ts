import { tolkaSekretess } from './sekretess';

const paragraf = (text: string) => tolkaSekretess({ paragraf: text, skal: 'Anbud' });

describe('tolkaSekretess', () => {
  it.each([
    ['19:3', '19:3'],
    [' OSL 19:3 ', '19:3'],
    ['osl19:03', '19:3'],
    ['19 kap. 3 §', '19:3'],
    ['19 kap 3§', '19:3'],
    ['18 kap. 8 a §', '18:8 a'],
    ['18:8A', '18:8 a'],
    ['43:11', '43:11'],
  ])('%j is %s', (inmatat, vantat) => {
    expect(paragraf(inmatat)).toEqual({ paragraf: vantat, skal: 'Anbud' });
  });

  it.each(['', '19', '19:', ':3', 'KL 6:27', '19:3 eller 19:1', '119:3', '<b>19:3</b>', '19.3'])('%j is no paragraph, and the refusal says how to write one', (inmatat) => {
    expect(paragraf(inmatat)).toMatchObject({ slag: 'avslag', regel: 'Paragraf saknas', falt: 'paragraf', utvag: 'Skriv den som 19:3.' });
  });

  it.each(['14:1', '44:1', '5:5', '19:0'])('%s holds no secrecy', (inmatat) => {
    expect(paragraf(inmatat)).toMatchObject({ regel: 'Ingen sekretessbestämmelse', falt: 'paragraf' });
  });

  it('needs a reason of at most 500 characters, in one line', () => {
    expect(tolkaSekretess({ paragraf: '19:3', skal: ' \n ' })).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(tolkaSekretess({ paragraf: '19:3', skal: 'a\0b\u202Ec\ud800' })).toEqual({ paragraf: '19:3', skal: 'a b c' });
    expect(tolkaSekretess({ paragraf: '19:3', skal: '\0\u200b' })).toMatchObject({ regel: 'Skäl saknas' });
    expect(tolkaSekretess({ paragraf: '19:3', skal: 'x'.repeat(501) })).toMatchObject({ regel: 'För långt skäl', falt: 'skal' });
    expect(tolkaSekretess({ paragraf: '19:3', skal: ' Anbud\n före  tilldelning ' })).toEqual({ paragraf: '19:3', skal: 'Anbud före tilldelning' });
  });
});
