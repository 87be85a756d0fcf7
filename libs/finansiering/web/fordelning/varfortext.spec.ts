import { type Del, kortDel } from './varfortext';

const NBSP = '\u00A0';
const del = (egen: Partial<Del['egen']>): Del => {
  const rad: Del['egen'] = {
    kommun: { kommunkod: '2580', namn: 'Luleå' }, egen: true, vikt: '1', vikttext: '1', viktKalla: 'Nyckeln lika delar', viktDatum: null, kvotbrak: '', kvotDecimal: '', golv: '0', rest: '0',
    rang: 1, fickRestenhet: false, tillagg: '0', varfor: '', belopp: '0', ...egen,
  };
  return {
    del: 'lika', rubrik: 'Lika delar', delbelopp: '104440000', summaVikter: '14', viktrubrik: 'Vikt', summavikttext: '14', avrundningsenhet: '100', kvarvarandeEnheter: 0, kvarvarandeBelopp: '0', resttext: '',
    fickRest: [], summa: '104440000', egen: rad, rader: Array.from({ length: 14 }, () => rad),
  };
};

describe('the short answer', () => {
  it('says an even share once', () => {
    expect(kortDel(del({ kvotDecimal: `74${NBSP}600`, golv: '7460000', belopp: '7460000' }), 'Luleå', '', '')).toBe(`Luleå har en av 14 lika delar. Det är jämnt 74${NBSP}600${NBSP}kr.`);
    expect(kortDel(del({ kvotDecimal: '44,5', golv: '4450', belopp: '4450' }), 'Luleå', '', '')).toBe(`Luleå har en av 14 lika delar. Det är jämnt 44,50${NBSP}kr.`);
  });

  it('says what was rounded where something was, also when the floor is what is paid', () => {
    expect(kortDel(del({ kvotDecimal: '12,33…', golv: '1200', belopp: '1200' }), 'Luleå', '', ' Luleå får inget av det som blev över.')).toBe(
      `Luleå har en av 14 lika delar. Det är 12,33… kr, nedåt 12${NBSP}kr. Luleå får inget av det som blev över. Det blir 12${NBSP}kr.`,
    );
    expect(kortDel(del({ kvotDecimal: '12,5', golv: '1200', belopp: '1250' }), 'Luleå', '', '')).toContain('nedåt');
  });
});
