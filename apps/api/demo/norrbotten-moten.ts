import { DEMODATUM } from '../installning-miljo';
import { type DemoMote } from './demoinnehall';
import { MEDLEMMAR, protokoll, SAMMANTRADE } from './norrbotten-kallor';

const KALLA = protokoll('§ 10');
/** The source says that the beredningsgrupp meets at least ten times a year, not when. */
const PAHITTAT = { namn: 'Påhittad dag för demon; källan anger inte beredningsgruppens möten', datum: DEMODATUM };

const sammantrade = (datum: string, borjar: string, slutar: string, plats = 'Meddelas i kallelsen'): DemoMote => ({ slag: 'sammantrade', datum, borjar, slutar, plats, kalla: KALLA });
const beredning = (datum: string, del: Partial<DemoMote> = {}): DemoMote => ({ slag: 'beredningsgrupp', datum, borjar: '09:00', slutar: '11:30', plats: 'Teams', kalla: PAHITTAT, anmarkning: `${PAHITTAT.namn}.`, ...del });

/** Kiruna and Övertorneå did not come to the first one. */
const FRANVARANDE = ['2584', '2518'];

/** The sammanträden of 2021 as § 10 of the minutes gives them, and a plausible year of the beredningsgrupp. */
export const MOTEN_NORRBOTTEN: readonly DemoMote[] = [
  sammantrade(SAMMANTRADE, '13:00', '15:00', 'Teams'),
  sammantrade('2021-03-16', '13:00', '15:00'),
  sammantrade('2021-06-18', '10:00', '16:00'),
  sammantrade('2021-09-17', '10:00', '16:00'),
  sammantrade('2021-12-16', '10:00', '16:00'),
  beredning('2021-01-12', {
    narvarande: MEDLEMMAR.filter((kod) => !FRANVARANDE.includes(kod)),
    anteckning: 'Genomgång av ärendena till sammanträdet 28 januari.\nElevhälsan: kommunerna vill se kostnaden per kommun innan de förankrar.\nKonsultavtalet: Luleå håller ihop underlaget.',
    uppgifter: [
      { text: 'Stäm av kostnaden för elevhälsan med skolchefen', kommunkod: '2582', dag: '2021-02-05' },
      { text: 'Samla kommunernas behov av konsulter', konto: 'e-samordnare', dag: '2021-02-26' },
    ],
  }),
  beredning('2021-02-09'),
  ...['2021-03-02', '2021-04-13', '2021-05-11', '2021-06-01', '2021-08-31', '2021-10-12', '2021-11-09', '2021-11-30'].map((datum) => beredning(datum)),
];
