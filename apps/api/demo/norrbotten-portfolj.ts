import { type DemoProjekt, type Kalla } from './demoinnehall';
import { KALIX, MEDLEMMAR, PROJEKTDIREKTIV, protokoll, SAMMANTRADE, verksamhetsplan } from './norrbotten-kallor';

const rapport = (text: string): { text: string; datum: string; kalla: Kalla } => ({
  text,
  datum: SAMMANTRADE,
  kalla: protokoll('§ 9'),
});

export const ELEVHALSA = 'Gemensamt system elevhälsan';

const PROJEKT: readonly DemoProjekt[] = [
  {
    namn: 'Gemensamt verksamhetssystem Socialtjänsten Norrbotten',
    slag: 'projekt',
    fas: 'utveckling',
    tidplan: [2017, 2021],
    beskrivning: 'Ett systemstöd som kommunerna delar, så att deras socialtjänster lättare kan arbeta ihop.',
    kalla: verksamhetsplan('4.1'),
    status: rapport('Dialogen inför upphandlingen har börjat.'),
  },
  {
    namn: ELEVHALSA,
    slag: 'projekt',
    fas: 'forbereds',
    tidplan: [2019, 2022],
    beskrivning: `Kommunerna tar fram ett IT-stöd för elevhälsan som var och en kan ansluta sig till när det passar. Förstudien var klar 2019. Skolcheferna i de kommuner som deltar är styrgrupp. Verksamhetsinförandet ligger utanför projektet: varje kommun ansvarar för sitt eget och väljer själv tidpunkt.

Tillägg ${SAMMANTRADE}: även socialtjänsten (individ- och familjeomsorgen) är intressent.`,
    prioritering: '1 Resultat, 2 Kostnad, 3 Tidpunkt',
    projektledare: 'projektledare-elevhalsa',
    beslut: '§ 2',
    kalla: verksamhetsplan('4.1'),
    status: rapport(
      'Behandlades som ett eget ärende på sammanträdet, se beslutet i § 2. (Källan skriver § 28, en paragraf som inte finns i protokollet.)',
    ),
    deltagande: {
      deltar: MEDLEMMAR.filter((kod) => kod !== KALIX),
      deltarInte: [KALIX],
      kalla: PROJEKTDIREKTIV,
    },
  },
  {
    namn: 'Gemensam e-learningplattform/kursportal',
    slag: 'projekt',
    fas: 'forstudie',
    tidplan: [2020, 2022],
    beskrivning: 'En plattform där kommunerna kan använda varandras kurser och guider.',
    kalla: verksamhetsplan('4.1'),
  },
  {
    namn: 'Gemensamt personalsystem',
    slag: 'projekt',
    fas: 'kvalificering',
    beskrivning: 'Behov och idéer samlas in för ett personalsystem som kommunerna delar.',
    kalla: verksamhetsplan('4.1'),
    status: rapport('En behovsanalys har börjat.'),
  },
  {
    namn: 'Gemensamt ekonomisystem',
    slag: 'projekt',
    fas: 'kvalificering',
    beskrivning: 'Ett ekonomisystem som kommunerna delar.',
    kalla: protokoll('§ 9'),
    status: rapport('Vilar just nu. Ett projektdirektiv håller på att utformas.'),
  },
  {
    namn: 'Gemensamt datacenter Norrbotten (DCBD)',
    slag: 'projekt',
    fas: 'upphandling',
    beskrivning: 'Ett datacenter för länets kommuner.',
    kalla: protokoll('§ 9'),
    status: rapport('Nämnden fattade tilldelningsbeslut 2020-06-24. Nu förhandlas avtalet med leverantören.'),
  },
  {
    namn: 'IT-stöd för dokument, ärendehantering och möten',
    slag: 'projekt',
    fas: 'upphandling',
    beskrivning: 'Ett IT-stöd för dokument, ärenden och möten.',
    kalla: protokoll('§ 9'),
    status: rapport('Tilldelningen är beslutad. Ett sekretessbeslut överprövas, och därför är inget avtal tecknat.'),
  },
  {
    namn: 'Trygghetsskapande teknik för särskilt boende',
    slag: 'projekt',
    fas: 'upphandling',
    beskrivning: 'Teknik som ökar tryggheten för dem som bor på särskilt boende.',
    kalla: protokoll('§ 9'),
    status: rapport('Tilldelningen är beslutad och avtalet läses igenom.'),
  },
  {
    namn: 'Digitala lås räddningstjänst och socialtjänst',
    slag: 'projekt',
    fas: 'upphandling',
    beskrivning: 'Digitala lås för räddningstjänst och socialtjänst.',
    kalla: protokoll('§ 9'),
    status: rapport('Avtalet är klart. Varje kommun ska nu utse sin kontaktperson.'),
  },
  {
    namn: 'Upphandling ramavtal konsulttjänster',
    slag: 'upphandling',
    fas: 'upphandling',
    beskrivning:
      'Ramavtal för projektledare, verksamhetskonsulter och systemutvecklare. Ingen kommun måste avropa, och det kostar inget före ett avrop.',
    beslut: '§ 1',
    kalla: protokoll('§ 1'),
  },
  {
    namn: 'Funktion för digitala personalakter',
    slag: 'projekt',
    fas: 'inforande',
    beskrivning: 'En funktion för personalakter i digital form.',
    kalla: protokoll('§ 9'),
    status: rapport('Arbetet pågår.'),
  },
];

const FORVALTNING: readonly DemoProjekt[] = [
  {
    namn: 'Gemensam e-tjänsteplattform',
    slag: 'forvaltningsobjekt',
    fas: 'forvaltning',
    tidplan: [2018, 2022],
    beskrivning: 'Tekniken finns på plats. Kommunerna inför sina e-tjänster med hjälp av nämnden.',
    kalla: verksamhetsplan('4.2'),
  },
  {
    namn: 'Digitala signaturer',
    slag: 'forvaltningsobjekt',
    fas: 'forvaltning',
    tidplan: [2020, 2021],
    beskrivning: 'En funktion för att signera dokument, både inom kommunen och tillsammans med andra.',
    kalla: verksamhetsplan('4.2'),
    status: rapport('I drift. Varje kommun beslutar för egen del om funktionen ska användas.'),
  },
  {
    namn: 'e-arkiv',
    slag: 'forvaltningsobjekt',
    fas: 'forvaltning',
    beskrivning: 'En egen tjänst i nämndens budget.',
    kalla: verksamhetsplan('8.4'),
  },
  {
    namn: 'Räddningstjänsten',
    slag: 'forvaltningsobjekt',
    fas: 'forvaltning',
    beskrivning: 'En egen tjänst i nämndens budget.',
    kalla: verksamhetsplan('8.4'),
  },
];

const lopande = (
  namn: string,
  beskrivning: string,
  ovrigt: Pick<DemoProjekt, 'status' | 'tidplan'> = {},
): DemoProjekt => ({
  namn,
  slag: 'lopande',
  fas: null,
  beskrivning,
  kalla: verksamhetsplan('4.3'),
  ...ovrigt,
});

const LOPANDE: readonly DemoProjekt[] = [
  lopande('Regional samverkan', 'Nämnden möter länets andra aktörer kring digitalisering.', {
    status: rapport(
      'Samtal förs med Region Norrbotten om fastare mötesformer i frågor om digitalisering. Under 2021 ska möten bokas, även med IT Norrbotten och Norrbottens Kommuner.',
    ),
  }),
  lopande('Intern struktur', 'Nämndens processer och de dokument som hör till dem.', {
    tidplan: [2020, 2021],
    status: rapport(
      'Processer och styrande dokument har utvecklats under hösten. Nya mallar, rutiner och riktlinjer är på väg.',
    ),
  }),
  lopande('Kommunikationsaktiviteter', 'Information till kommunerna och till länets nätverk.', {
    status: rapport(
      'På grund av pandemin blev många besök i kommunerna inte av. Nyhetsbrev går ut återkommande, och nätverken får information när de behöver den.',
    ),
  }),
  lopande('Utbildning/fortbildning', 'Kunskap delas vid sammanträden, nätverksmöten och strategidagar.'),
  lopande('Ekonomi/administration', 'Budget, fakturering och stöd till nämnden.'),
];

/** The portfolio in the order of the plan. */
export const PORTFOLJ_NORRBOTTEN: readonly DemoProjekt[] = [...PROJEKT, ...FORVALTNING, ...LOPANDE];
