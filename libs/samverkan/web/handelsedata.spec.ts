import { handelsedata, uppgiftsnamn } from './handelsedata';

const NBSP = '\u00a0';
const ID = '0197f2a4-8a3c-7def-8123-456789abcdef';
const KOMMUNER = new Map([['2505', 'Arvidsjaur'], ['2580', 'Luleå']]);
const las = (json: string, handelsetyp = 'prov') => handelsedata(json, { handelsetyp, kommuner: KOMMUNER });
const rader = (json: string, handelsetyp?: string) => las(json, handelsetyp).uppgifter.map((u) => (u.slag === 'varde' ? `${u.namn}: ${u.varde}` : u));

describe('an event’s data to read', () => {
  it('amounts in kronor, also those under andelar, which are by kommun; other digits stay as they are', () => {
    expect(rader('{"totalt":"49000000","andelar":{"2505":"1349200"},"ar":2021,"kommunkod":"2505"}')).toEqual([
      `Totalt: 490${NBSP}000${NBSP}kr`,
      { slag: 'grupp', namn: 'Andelar per kommun', barn: [{ slag: 'varde', namn: 'Arvidsjaur', varde: `13${NBSP}492${NBSP}kr` }] },
      'År: 2021',
      'Kommun: Arvidsjaur',
    ]);
  });

  it('like rows become a table with what they are about first, and counts are grouped', () => {
    expect(rader('{"nya":[{"antal":78105,"datum":"2019-12-31","kommunkod":"2580","kommun":"Luleå"},{"kommun":"Piteå","antal":5,"kalla":"SCB"}]}')).toEqual([
      { slag: 'tabell', namn: 'Nya', kolumner: ['Kommun', 'Datum', 'Antal', 'Källa'], rader: [['Luleå', '2019-12-31', `78${NBSP}105`, '–'], ['Piteå', '–', '5', 'SCB']] },
    ]);
  });

  it('codes are in words, lists of codes and of kommuner too', () => {
    expect(rader('{"fas":"forstudie","lageTid":"enligt_plan","roll":"e_samordnare","nyckeltyp":"fast_belopp","andradeAvsnitt":["ekonomi","forslagTillBeslut"],"deltar":["2505","2580","9999"]}')).toEqual([
      'Fas: Förstudie', 'Läge, tid: Enligt plan', 'Roll: E-samordnare', 'Fördelningsnyckel: Avtalade belopp', 'Ändrade avsnitt: Ekonomi och finansiering, Förslag till beslut', 'Deltar: Arvidsjaur, Luleå, 9999',
    ]);
  });

  it('ids and sums are apart, wherever they stand, with a name', () => {
    const { uppgifter, tekniska } = las(`{"statusrapportId":"${ID}","text":"Klart.","beslut":{"id":"${ID}","organ":"Nämnden"},"rader":[{"kostnadspostId":"${ID}","belopp":"100"}],"sha256":"ab12","rattarId":null}`);
    expect(JSON.stringify(uppgifter)).not.toContain(ID);
    expect(uppgifter.map((u) => u.namn)).toEqual(['Text', 'Beslut', 'Rader']);
    expect(tekniska).toEqual([
      { namn: 'Statusrapportens id', varde: ID },
      { namn: 'Beslut, id', varde: ID },
      { namn: 'Rader, rad 1, kostnadspostens id', varde: ID },
      { namn: 'Filens kontrollsumma (SHA-256)', varde: 'ab12' },
    ]);
  });

  it('counts by kommun are grouped in thousands; what is deep in a table is in words too', () => {
    expect(rader('{"antal":{"2580":78105},"kontroller":[{"namn":"Andelarna","avvikelser":[{"kommunkod":"2505","belopp":"100"}]}]}')).toEqual([
      { slag: 'grupp', namn: 'Antal', barn: [{ slag: 'varde', namn: 'Luleå', varde: `78${NBSP}105` }] },
      { slag: 'tabell', namn: 'Kontroller', kolumner: ['Namn', 'Avvikelser'], rader: [['Andelarna', `Kommun: Arvidsjaur; Belopp: 1${NBSP}kr`]] },
    ]);
  });

  it('amounts by id are shown row by row; the ids are found under the same row', () => {
    const { uppgifter, tekniska } = las(`{"utfall":{"${ID}":"-100000"}}`);
    expect(uppgifter).toEqual([{ slag: 'grupp', namn: 'Utfall', barn: [{ slag: 'varde', namn: 'Rad 1', varde: `−1${NBSP}000${NBSP}kr` }] }]);
    expect(tekniska).toEqual([{ namn: 'Utfall, rad 1', varde: ID }]);
  });

  it.each([
    ['budgetpost_andrad', '{"fran":"50000000","till":null}', [`Från: 500${NBSP}000${NBSP}kr`, 'Till: –']],
    ['atagande_sista_dag_andrad', '{"fran":"2021-03-01","till":"2021-04-01"}', ['Från: 2021-03-01', 'Till: 2021-04-01']],
    ['installning_andrad', '{"nyckel":"farsk_status_dagar","fran":"30","till":"45"}', ['Inställning: Färsk status', 'Från: 30 dagar', 'Till: 45 dagar']],
    ['prov', '{"fran":78105,"till":3}', [`Från: 78${NBSP}105`, 'Till: 3']],
  ])('from and to in %s', (typ, json, vantat) => expect(rader(json, typ)).toEqual(vantat));

  it('nothing, yes and no, lists of words, an instant', () => {
    expect(las('{"a":null,"b":"","c":true,"d":["x","y"],"e":[],"f":"2021-02-15T08:30:00Z"}').uppgifter.map((u) => u.slag === 'varde' && u.varde)).toEqual(['–', '–', 'ja', 'x, y', 'inga', '2021-02-15 09:30']);
  });

  it('what is not known is shown as it stands', () => {
    expect(rader('{"nagotNytt":"kod_x","fas":"okand_fas","constructor":"x"}')).toEqual(['Nagot nytt: kod_x', 'Fas: okand_fas', 'Constructor: x']);
  });

  it('a key in words', () => {
    expect(['statusrapportId', 'kallansDatum', 'lageTid', 'fil', 'okant_falt'].map(uppgiftsnamn)).toEqual(['Statusrapportens id', 'Källans datum', 'Läge, tid', 'Fil', 'Okant falt']);
  });
});
