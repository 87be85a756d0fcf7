import { type Avslag, avslag } from '@gemensam/shared/domain';

/** A setting that the portal knows: what holds when nothing is stored, and what may be stored. */
export interface Installningsslag {
  readonly namn: string;
  readonly enhet: string;
  readonly forklaring: string;
  readonly forval: string;
  /** The value as stored, or null when it is not allowed. */
  readonly tolka: (skrivet: string) => string | null;
  readonly krav: string;
}

const heltal =
  (minst: number, hogst: number) =>
  (skrivet: string): string | null =>
    /^\d{1,9}$/.test(skrivet) && Number(skrivet) >= minst && Number(skrivet) <= hogst ? String(Number(skrivet)) : null;

const AVRUNDNINGSENHETER = ['1', '100', '1000', '10000', '100000'];

export const installningsslag = {
  farsk_status_dagar: {
    namn: 'Färsk status',
    enhet: 'dagar',
    forklaring: 'Så länge räknas en statusrapport som färsk. Äldre rapporter märks i projektlistan.',
    forval: '30',
    tolka: heltal(1, 365),
    krav: 'Skriv ett helt antal dagar, 1 till 365, till exempel 30.',
  },
  grind_paminnelse_dagar: {
    namn: 'Påminnelse om grind',
    enhet: 'dagar',
    forklaring: 'Så många dagar före den planerade dagen visas en grind på Min arbetsyta för den som leder projektet. En grind vars dag har varit visas alltid.',
    forval: '30',
    tolka: heltal(0, 365),
    krav: 'Skriv ett helt antal dagar, 0 till 365, till exempel 30.',
  },
  risk_skala: {
    namn: 'Riskskala',
    enhet: 'steg',
    forklaring: 'Så många steg har sannolikhet och konsekvens när risker bedöms. Bedömda risker behåller sina värden.',
    forval: '5',
    tolka: heltal(4, 5),
    krav: 'Skriv 4 eller 5. Till exempel är 5 skalan 1 till 5.',
  },
  risk_medel_fran: {
    namn: 'Medelhög risk',
    enhet: 'i riskvärde',
    forklaring: 'Från det här riskvärdet (sannolikhet gånger konsekvens) är en risk medelhög.',
    forval: '5',
    tolka: heltal(2, 25),
    krav: 'Skriv ett riskvärde, 2 till 25, till exempel 5.',
  },
  risk_hog_fran: {
    namn: 'Hög risk',
    enhet: 'i riskvärde',
    forklaring: 'Från det här riskvärdet är en risk hög. Höga risker följer med till Aktuellt och pågående.',
    forval: '10',
    tolka: heltal(2, 25),
    krav: 'Skriv ett riskvärde, 2 till 25, till exempel 10.',
  },
  avrundningsenhet_ore: {
    namn: 'Avrundningsenhet',
    enhet: 'öre',
    forklaring: 'Kommunernas andelar avrundas till hela sådana enheter. 100 öre är hela kronor. Gäller nya fördelningar; gjorda ändras inte.',
    forval: '100',
    tolka: (skrivet) => (AVRUNDNINGSENHETER.includes(skrivet) ? skrivet : null),
    krav: 'Skriv 1, 100, 1000, 10000 eller 100000 öre. Till exempel är 100 hela kronor och 10000 hela hundralappar.',
  },
  e_kontor_andel_lika_procent: {
    namn: 'E-kontor, del som delas lika',
    enhet: 'procent',
    forklaring: 'Så stor del av e-kontorets budget delas lika mellan kommunerna; resten fördelas efter invånarantal. Delarna står inte i beslutet, så värdet är ett antagande tills det är beslutat.',
    forval: '50',
    tolka: heltal(0, 100),
    krav: 'Skriv hela procent, 0 till 100, till exempel 50.',
  },
  avvikelse_kommentar_kronor: {
    namn: 'Avvikelse som ska kommenteras',
    enhet: 'kronor',
    forklaring: 'När utfallet på en budgetrad avviker mer än så från budgeten, över eller under, ska avvikelsen förklaras.',
    forval: '50000',
    tolka: heltal(0, 100_000_000),
    krav: 'Skriv hela kronor utan ören och mellanrum, högst 100000000, till exempel 50000.',
  },
  fakturera_manader_fore: {
    namn: 'Fakturering i förväg',
    enhet: 'månader',
    forklaring: 'Så många månader framåt får en period faktureras, räknat från månaden vi är i. 1 är nästa månad, 3 är ett kvartal framåt, 0 är först när månaden har börjat.',
    forval: '1',
    tolka: heltal(0, 12),
    krav: 'Skriv ett helt antal månader, 0 till 12, till exempel 1.',
  },
  heltid_timmar_manad: {
    namn: 'Heltid i bemanning',
    enhet: 'timmar i månaden',
    forklaring: 'När en kommun lovar procent av en person räknas det om till timmar: så många timmar är en månads heltid.',
    forval: '165',
    tolka: heltal(100, 184),
    krav: 'Skriv ett helt antal timmar, 100 till 184, till exempel 165.',
  },
  stoppdatum_dagar: {
    namn: 'Stoppdatum',
    enhet: 'dagar före sammanträdet',
    forklaring: 'Så många dagar före sammanträdet ska ärendena vara färdigberedda. Blir dagen ledig flyttas den till vardagen före. Gäller nya möten och möten som flyttas.',
    forval: '14',
    tolka: heltal(0, 90),
    krav: 'Skriv ett helt antal dagar, 0 till 90, till exempel 14.',
  },
  kallelse_dagar: {
    namn: 'Kallelse',
    enhet: 'dagar före sammanträdet',
    forklaring: 'Så många dagar före sammanträdet ska kallelsen vara skickad, enligt reglementet. Blir dagen ledig flyttas den till vardagen före. Gäller nya möten och möten som flyttas.',
    forval: '7',
    tolka: heltal(0, 90),
    krav: 'Skriv ett helt antal dagar, 0 till 90, till exempel 7.',
  },
  avrop_styrelseandel_procent: {
    namn: 'Stiftelsers styrelse',
    enhet: 'procent',
    forklaring: 'En stiftelse får avropa när medlemmarna utser minst så stor del av styrelsen. Gäller avtal utan egen regel, tills deras lista är fryst.',
    forval: '50',
    tolka: heltal(1, 100),
    krav: 'Skriv hela procent, 1 till 100, till exempel 50.',
  },
  leverantorsbetyg_steg: {
    namn: 'Betyg för leverantörer',
    enhet: 'steg',
    forklaring: 'Så många steg har betyget i en leverantörsdialog; 1 är lägst. Betyg som är satta behåller sin skala.',
    forval: '5',
    tolka: heltal(3, 10),
    krav: 'Skriv ett helt antal steg, 3 till 10. Till exempel är 5 skalan 1 till 5.',
  },
  samma_sak_dagar: {
    namn: 'Samma sak på delegation',
    enhet: 'dagar',
    forklaring: 'Så långt tillbaka räknas beslut på delegation i samma sak ihop, så att ett ärende inte delas upp för att komma under ett tak. Delegationsordningen säger inget om tiden.',
    forval: '365',
    tolka: heltal(1, 1461),
    krav: 'Skriv ett helt antal dagar, 1 till 1461, till exempel 365.',
  },
  jav_efter_styrelse_dagar: {
    namn: 'Jäv efter styrelseuppdrag',
    enhet: 'dagar',
    forklaring: 'Så länge efter att någon har lämnat en styrelse frågar portalen om jäv där organisationen är motpart. Slutet räknas från den dag det lades in, om den är senare. Kommunallagen säger inget om tiden.',
    forval: '365',
    tolka: heltal(0, 1461),
    krav: 'Skriv ett helt antal dagar, 0 till 1461, till exempel 365.',
  },
  attest_personer: {
    namn: 'Två personer vid attest',
    enhet: 'personer',
    forklaring: 'Så många personer krävs när en leverantörsfaktura saknar beställning eller är större än den: 2 betyder att den som har registrerat fakturan inte ensam får attestera den. Delegationsordningen säger inget om det.',
    forval: '2',
    tolka: heltal(1, 2),
    krav: 'Skriv 1 eller 2, till exempel 2.',
  },
  faktura_paminnelse_dagar: {
    namn: 'Påminnelse om faktura',
    enhet: 'dagar',
    forklaring: 'Så många dagar före förfallodagen visas en leverantörsfaktura som inte är attesterad på Min arbetsyta. En som är försenad visas alltid.',
    forval: '7',
    tolka: heltal(0, 60),
    krav: 'Skriv ett helt antal dagar, 0 till 60, till exempel 7.',
  },
  takvolym_varning_procent: {
    namn: 'Påminnelse om takvolym',
    enhet: 'procent',
    forklaring: 'När så stor del av ett ramavtals takvolym är avropad visas avtalet på Min arbetsyta för e-samordnaren och avtalets handläggare. När allt är avropat visas det alltid.',
    forval: '80',
    tolka: heltal(1, 100),
    krav: 'Skriv hela procent, 1 till 100, till exempel 80.',
  },
  standard_klassificering: {
    namn: 'Klassificering som föreslås',
    enhet: 'klassificeringskod',
    forklaring: 'Föreslås när ett ärende registreras och blir då sista ledet i diarienumret. Utan värde föreslås den som användes senast.',
    forval: '',
    tolka: (skrivet) => (/^\d{1,3}(\.\d{1,3}){0,5}$/.test(skrivet) ? skrivet : null),
    krav: 'Skriv siffror med punkt emellan, högst sex led, till exempel 2.2.0.2.',
  },
} as const satisfies Record<string, Installningsslag>;

export type Installningsnyckel = keyof typeof installningsslag;

export const installningsnycklar: readonly Installningsnyckel[] = ['farsk_status_dagar', 'grind_paminnelse_dagar', 'risk_skala', 'risk_medel_fran', 'risk_hog_fran', 'avrundningsenhet_ore', 'e_kontor_andel_lika_procent', 'avvikelse_kommentar_kronor', 'fakturera_manader_fore', 'heltid_timmar_manad', 'stoppdatum_dagar', 'kallelse_dagar', 'avrop_styrelseandel_procent', 'takvolym_varning_procent', 'leverantorsbetyg_steg', 'samma_sak_dagar', 'jav_efter_styrelse_dagar', 'attest_personer', 'faktura_paminnelse_dagar', 'standard_klassificering'];

export const arInstallningsnyckel = (nyckel: string): nyckel is Installningsnyckel => installningsnycklar.some((n) => n === nyckel);

/**
 * The value of a setting as stored: surrounding space removed, leading zeros of whole numbers too.
 * Rule: what is U (unsure) in the domain handbook is a setting, never a constant. Errors: a field refusal on `varde` that says
 * what may be written. Units: `installningsslag[nyckel].enhet`.
 *
 * @example provaInstallning('farsk_status_dagar', ' 045 ') // '45'
 */
export const provaInstallning = (nyckel: Installningsnyckel, skrivet: string): string | Avslag => {
  const { namn, tolka, krav } = installningsslag[nyckel];
  return (
    tolka(skrivet.trim()) ??
    avslag({ regel: 'Fel värde', kalla: `Inställningen ${namn.toLowerCase()}`, text: skrivet.trim() === '' ? 'Inget värde är skrivet.' : `”${skrivet.trim().slice(0, 40)}” kan inte användas här.`, utvag: krav, falt: 'varde' })
  );
};
