import { handelsedata, uppgiftsnamn } from './handelsedata';

const MELLANRUM = '\u00a0';

describe('an event’s data to read', () => {
  it('amounts in kronor, also those under andelar; other digits stay as they are', () => {
    expect(handelsedata('{"totalt":"49000000","andelar":{"2505":"1349200"},"ar":2021,"kommunkod":"2505"}')).toEqual([
      { slag: 'varde', namn: 'Totalt', varde: `490${MELLANRUM}000${MELLANRUM}kr` },
      { slag: 'grupp', namn: 'Andelar per kommun', barn: [{ slag: 'varde', namn: '2505', varde: `13${MELLANRUM}492${MELLANRUM}kr` }] },
      { slag: 'varde', namn: 'År', varde: '2021' },
      { slag: 'varde', namn: 'Kommunkod', varde: '2505' },
    ]);
  });

  it('like rows become a table with what they are about first, and counts are grouped', () => {
    expect(handelsedata('{"nya":[{"antal":78105,"datum":"2019-12-31","kommun":"Luleå"},{"kommun":"Piteå","antal":5,"kalla":"SCB"}]}')).toEqual([
      { slag: 'tabell', namn: 'Nya', kolumner: ['Kommun', 'Datum', 'Antal', 'Källa'], rader: [['Luleå', '2019-12-31', `78${MELLANRUM}105`, '–'], ['Piteå', '–', '5', 'SCB']] },
    ]);
  });

  it('nothing, yes and no, lists of words', () => {
    expect(handelsedata('{"a":null,"b":"","c":true,"d":["x","y"],"e":[]}').map((u) => u.slag === 'varde' && u.varde)).toEqual(['–', '–', 'ja', 'x, y', 'inga']);
  });

  it('a key in words', () => {
    expect(['statusrapportId', 'kallansDatum', 'lage_tid', 'fil'].map(uppgiftsnamn)).toEqual(['Statusrapport id', 'Källans datum', 'Lage tid', 'Fil']);
  });
});
