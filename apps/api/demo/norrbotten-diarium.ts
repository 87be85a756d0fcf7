import { type DemoDiarium } from './demoinnehall';
import { protokoll, SAMMANTRADE } from './norrbotten-kallor';

/** No source gives numbers, classes or the days of letters: they are an assumption, and say so. */
const ANTAGANDE = 'Antagande: diarieplan, nummer och dagar för brev finns inte i källan';
const kalla = (paragraf: string) => ({ ...protokoll(paragraf), namn: `${protokoll(paragraf).namn}. ${ANTAGANDE}` });
/** The minutes were justerat: from then on they are an allmän handling. */
const JUSTERAT = '2021-02-04';

export const DIARIUM_NORRBOTTEN: DemoDiarium = {
  kalla: kalla('med bilagor'),
  klasser: [
    ['1.1', 'Sammanträden'],
    ['1.2', 'Styrdokument'],
    ['1.3', 'Granskning och internkontroll'],
    ['2.2', 'Utveckling och förvaltning'],
    ['2.2.0.2', 'Utvecklingsprojekt'],
    ['2.3', 'Upphandling och avtal'],
    ['3.1', 'Budget och uppföljning'],
  ],
  arenden: [
    {
      rubrik: 'Grundläggande granskning 2020', typ: 'ovrigt', klass: '1.3', registrerat: '2021-01-12', handlaggare: 'namndsekreterare', kalla: kalla('§ 4'),
      handlingar: [
        { riktning: 'inkommen', datum: '2021-01-11', motpart: 'Kommunrevisionen, Luleå kommun', rubrik: 'Frågor till grundläggande granskning 2020' },
        { riktning: 'upprattad', datum: JUSTERAT, motpart: '', rubrik: `Protokoll ${SAMMANTRADE} § 4` },
      ],
    },
    {
      rubrik: 'Ramavtal konsulttjänster', typ: 'upphandling', klass: '2.3', registrerat: '2021-01-14', handlaggare: 'e-samordnare', projekt: 'Upphandling ramavtal konsulttjänster', kalla: kalla('§ 1'),
      handlingar: [{ riktning: 'upprattad', datum: JUSTERAT, motpart: '', rubrik: `Protokoll ${SAMMANTRADE} § 1` }],
    },
  ],
  inkommet: [{ inkom: '2021-02-12', avsandare: 'Piteå kommun', rubrik: 'Fråga om vilka bolag som är avropsberättigade', kalla: kalla('§ 11') }],
};
