import { skrivCsv } from '@gemensam/shared/api';
import { folkmangdsfil, organisationsfil, uppdragsfil } from './exportfil';
import { lasFolkmangdsfil } from './las-folkmangdsfil';

const KOMMUNER = new Map([['2580', 'Luleå'], ['2521', 'Pajala']]);

describe('tables as files', () => {
  it('populations taken out as CSV can be read in again, row for row', () => {
    const rader = [
      { kommunkod: '2580', datum: '2019-12-31', antal: 78105, kalla: 'SCB; tabell "1"' },
      { kommunkod: '2521', datum: '2019-12-31', antal: 6035, kalla: 'SCB' },
    ];
    const csv = skrivCsv(folkmangdsfil(rader, KOMMUNER, 'Prov'));
    expect(lasFolkmangdsfil(csv.toString('base64'), KOMMUNER)).toEqual({ rader, fel: [] });
  });

  it('organisations: what is not there is an empty cell', () => {
    const grund = { id: '1', orgnr: null, orgnrFiktivt: false, kommun: null, medlem: false, vardkommun: false, styrelseAntal: null, upphord: null, medlemsperioder: [], version: 1 } as const;
    const fil = organisationsfil(
      [
        { ...grund, namn: 'Luleå kommun', slag: 'kommun', kommun: { kommunkod: '2580', namn: 'Luleå' }, medlem: true, medlemsperioder: [{ fran: null, till: '2018-12-31', kalla: 'Prov' }, { fran: '2020-01-01', till: null, kalla: 'Prov' }], vardkommun: true, orgnr: '212000-0001', orgnrFiktivt: true },
        { ...grund, namn: '=HYPERLINK("x")', slag: 'forening' },
      ],
      'Prov',
    );
    expect(skrivCsv(fil).toString().split('\r\n').slice(1, 3)).toEqual(['Luleå kommun;Kommun;Ja;"sedan tidigare till 2018-12-31; från 2020-01-01";Ja;2580;212000-0001;Ja;;', `"'=HYPERLINK(""x"")";Förening;Nej;;Nej;;;;;`]);
  });

  it('uppdrag: past, present and coming, judged on the day', () => {
    const u = (fran: string, till: string | null) => ({ id: '1', personId: '2', person: 'Kim Ek', anvandarnamn: 'kim.ek', losenordKanAterstallas: true, faktorerKanAterstallas: false, roll: 'revisor' as const, kommun: null, organisation: null, fran, till, version: 1 });
    const fil = uppdragsfil([u('2020-01-01', '2021-02-14'), u('2020-01-01', '2021-02-15'), u('2021-02-16', null)], 'Prov', '2021-02-15');
    expect(fil.rader.map((r) => r.slice(2))).toEqual([
      ['Revisor', null, null, '2020-01-01', '2021-02-14', 'Avslutat'],
      ['Revisor', null, null, '2020-01-01', '2021-02-15', 'Pågår'],
      ['Revisor', null, null, '2021-02-16', null, 'Kommande'],
    ]);
  });
});
