import { DEMODATUM } from '../installning-miljo';
import { type DemoLeverans } from './demoinnehall';
import { PROJEKTDIREKTIV, protokoll, SAMMANTRADE } from './norrbotten-kallor';

const FORFARANDE = 'Källan anger inget förfarande; annonserat är ett antagande.';
/** The directive names the leverabler, not who makes them. */
const AGARE = 'Projektledaren (antagande)';

const upphandlingar: readonly DemoLeverans[] = [
  {
    projekt: 'Gemensamt verksamhetssystem Socialtjänsten Norrbotten',
    kalla: protokoll('§ 9'),
    upphandling: [{ till: 'dialog', datum: null, anmarkning: FORFARANDE }],
  },
  {
    projekt: 'Gemensamt datacenter Norrbotten (DCBD)',
    kalla: protokoll('§ 9'),
    upphandling: [
      { till: 'tilldelad', datum: '2020-06-24', anmarkning: `Nämndens tilldelningsbeslut. ${FORFARANDE}` },
      { till: 'avtalsgenomlasning', datum: null, anmarkning: 'Källan säger att avtalet förhandlas; läget Avtalsgenomläsning är det närmaste (antagande).' },
    ],
  },
  {
    projekt: 'IT-stöd för dokument, ärendehantering och möten',
    kalla: protokoll('§ 9'),
    upphandling: [
      { till: 'tilldelad', datum: null, anmarkning: FORFARANDE },
      { till: 'overprovning', datum: null, anmarkning: 'Det som överprövas är ett sekretessbeslut. Inget avtal är tecknat.' },
    ],
  },
  {
    projekt: 'Trygghetsskapande teknik för särskilt boende',
    kalla: protokoll('§ 9'),
    upphandling: [
      { till: 'tilldelad', datum: null, anmarkning: FORFARANDE },
      { till: 'avtalsgenomlasning', datum: null },
    ],
  },
  {
    projekt: 'Digitala lås räddningstjänst och socialtjänst',
    kalla: protokoll('§ 9'),
    upphandling: [{ till: 'avtal_tecknat', datum: null, anmarkning: `Avtalet är klart. ${FORFARANDE}` }],
  },
  {
    projekt: 'e-arkiv',
    kalla: { namn: 'Påhittat exempel för demon: ingen verklig upphandling', datum: DEMODATUM },
    upphandling: [
      { till: 'annonserad', datum: '2021-01-11', anmarkning: 'Påhittat exempel: ny lagring när avtalet A-8 har gått ut.' },
      { till: 'utvardering', datum: '2021-02-11' },
    ],
    anbud: {
      namngivna: ['e-samordnare', 'namndsekreterare'],
      bud: [['Exempelarkiv AB', '9928', '2021-02-09', '10:12', 5_200_000n], ['Exempellagring AB', '9932', '2021-02-10', '14:40', 4_850_000n], ['Exempelmagasinet AB', '9933', '2021-02-10', '23:51', 5_640_000n]],
    },
  },
];

const elevhalsa: DemoLeverans = {
  projekt: 'Gemensamt system elevhälsan',
  kalla: PROJEKTDIREKTIV,
  // The sources give years, and the days the nämnd meets in 2021; no gate has a day of its own.
  plan: {
    dagar: { utveckling: '2021-03-16', upphandling: '2021-09-17', inforande: '2022-04-01', forvaltning: '2022-12-15' },
    antagande: 'nämndens sammanträdesdagar 2021 och tidplanens år 2019–2022',
    tidplan: [2019, 2022],
  },
  leverabler: [
    { namn: 'Projektdirektiv', grind: 'utveckling', agare: AGARE, godkand: { datum: SAMMANTRADE, av: 'Norrbottens e-nämnd § 2' } },
    { namn: 'Avsiktsförklaring', grind: 'utveckling', agare: AGARE },
    { namn: 'Projektplan', grind: 'utveckling', agare: AGARE },
    { namn: 'Kravspecifikation och design', grind: 'upphandling', agare: AGARE },
    { namn: 'Kalkyl per kommun', grind: 'upphandling', agare: AGARE },
    { namn: 'Förvaltningsförutsättningar', grind: 'upphandling', agare: AGARE },
    { namn: 'Upphandlingsunderlag', grind: 'upphandling', agare: AGARE },
    { namn: 'Upphandling och avtal', grind: 'inforande', agare: AGARE },
    { namn: 'Driftsättning', grind: 'forvaltning', agare: AGARE },
    { namn: 'Plan för verksamhetsinförande', grind: 'forvaltning', agare: AGARE },
  ],
};

/** What the sources say of upphandlingar and leverabler. A day that no source gives is left out. */
export const LEVERANSER_NORRBOTTEN: readonly DemoLeverans[] = [...upphandlingar, elevhalsa];
