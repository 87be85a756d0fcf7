import { type Avslag, arAvslag, avslag, type Datum, enRad, nastaVardag, plusDagar, type Sekretessmarke, tolkaDatum, tolkaSekretess } from '@gemensam/shared/domain';

/** Which way a handling goes: it came in, was made here, or was sent (TF 2:9-10). */
export const handlingsriktningar = ['inkommen', 'upprattad', 'utgaende'] as const;
export type Handlingsriktning = (typeof handlingsriktningar)[number];

/**
 * The numbers within an ärende. `sluten` is that of secret handlingar while the ärende is under upphandlingssekretess: it is seen by
 * those alone who see the ärende, so that no open number tells how many anbud there are (domain handbook U9).
 */
export const handlingsserier = ['oppen', 'sluten'] as const;
export type Handlingsserie = (typeof handlingsserier)[number];

/** What the register holds of a handling (OSL 5:2). */
export interface Registrering {
  readonly riktning: Handlingsriktning;
  /** The day it came in, was established or was sent. */
  readonly datum: Datum;
  /** Sender or recipient; empty for one that was made here for the ärende alone. */
  readonly motpart: string;
  /** What it is about, in short. */
  readonly rubrik: string;
  readonly sekretess: Sekretessmarke | null;
}

/** As a person writes it. */
export interface SkrivenRegistrering {
  readonly riktning: Handlingsriktning;
  readonly datum: string;
  readonly motpart: string;
  readonly rubrik: string;
  readonly sekretess: Sekretessmarke | null;
}

export const LANGSTA_MOTPART = 200;
export const LANGSTA_REGISTERRUBRIK = 300;
export const LANGSTA_RATTELSESKAL = 500;
const KALLA = 'OSL 5:2, registrets innehåll';

const RIKTNINGAR: Readonly<Record<Handlingsriktning, { readonly text: string; readonly dag: string; readonly motpart: string }>> = {
  inkommen: { text: 'Inkommen', dag: 'Kom in', motpart: 'Avsändare' },
  upprattad: { text: 'Upprättad', dag: 'Upprättades', motpart: 'Mottagare' },
  utgaende: { text: 'Utgående', dag: 'Skickades', motpart: 'Mottagare' },
};

/** @example riktningText('upprattad') // 'Upprättad' */
export const riktningText = (riktning: Handlingsriktning): string => RIKTNINGAR[riktning].text;

/** What the two fields are called that depend on which way a handling goes. */
export const riktningsord = (riktning: Handlingsriktning): { readonly dag: string; readonly motpart: string } => RIKTNINGAR[riktning];

const saknas = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * Judges what is entered of a handling: a day not after the business date, what it is about, and, for one that came in or was sent,
 * who sent it or got it. Texts are one line of at most 300 (rubrik) and 200 (motpart) characters; a secret one has its paragraph and
 * reason. Errors name the field. Source: OSL 5:2.
 * @example provaRegistrering({ riktning: 'inkommen', datum: '10/2', motpart: 'Kalix kommun', rubrik: 'Fråga', sekretess: null }, '2021-02-15')
 *   // { riktning: 'inkommen', datum: '2021-02-10', … }
 */
export const provaRegistrering = (skriven: SkrivenRegistrering, idag: Datum): Registrering | Avslag => {
  const datum = tolkaDatum(skriven.datum, { falt: 'datum', idag });
  if (arAvslag(datum)) return datum;
  if (datum > idag) return saknas('Dagen har inte kommit', `${datum} är senare än i dag, ${idag}.`, 'En handling registreras när den har kommit in, upprättats eller skickats.', 'datum');
  const [motpart, rubrik] = [enRad(skriven.motpart), enRad(skriven.rubrik)];
  if (rubrik === '') return saknas('Vad handlingen rör saknas', 'Registret ska visa i korthet vad handlingen rör.', 'Skriv några ord.', 'rubrik');
  if (rubrik.length > LANGSTA_REGISTERRUBRIK) return saknas('För lång text', `Texten får vara högst ${LANGSTA_REGISTERRUBRIK} tecken.`, 'Skriv i korthet vad handlingen rör.', 'rubrik');
  if (motpart === '' && skriven.riktning !== 'upprattad') {
    const ord = RIKTNINGAR[skriven.riktning].motpart;
    return saknas(`${ord} saknas`, `Registret ska visa ${skriven.riktning === 'inkommen' ? 'från vem handlingen har kommit in' : 'till vem handlingen har skickats'}.`, 'Är den okänd, skriv Okänd.', 'motpart');
  }
  if (motpart.length > LANGSTA_MOTPART) return saknas('För lång text', `Namnet får vara högst ${LANGSTA_MOTPART} tecken.`, 'Korta texten.', 'motpart');
  const sekretess = skriven.sekretess && tolkaSekretess(skriven.sekretess);
  return arAvslag(sekretess) ? sekretess : { riktning: skriven.riktning, datum, motpart, rubrik, sekretess };
};

/**
 * In which series a handling is numbered. Source: domain handbook U9.
 * @example serieFor({ upphandlingssekretess: true, hemlig: true }) // 'sluten'
 */
export const serieFor = (handling: { readonly upphandlingssekretess: boolean; readonly hemlig: boolean }): Handlingsserie =>
  handling.upphandlingssekretess && handling.hemlig ? 'sluten' : 'oppen';

/**
 * The number of a handling within its ärende; those of the closed series begin with S.
 * @example handlingsbeteckning('sluten', 3) // 'S3'
 */
export const handlingsbeteckning = (serie: Handlingsserie, nummer: number): string => `${serie === 'sluten' ? 'S' : ''}${nummer}`;

/**
 * The last day to register a handling that came in: the vardag after (OSL 5:1, "utan dröjsmål"; JO holds the next working day).
 * @example registreringsfrist('2021-02-12') // '2021-02-15', a Monday
 */
export const registreringsfrist = (inkom: Datum): Datum => nastaVardag(plusDagar(inkom, 1));

/**
 * Why a registration is corrected: one line of 1 to 500 characters. A registration is never taken away; both readings stay.
 * @example provaRattelseskal('') // Avslag, falt 'rattelseskal'
 */
export const provaRattelseskal = (text: string): string | Avslag => {
  const skal = enRad(text);
  if (skal !== '' && skal.length <= LANGSTA_RATTELSESKAL) return skal;
  return avslag({
    regel: skal === '' ? 'Skäl saknas' : 'För långt skäl',
    kalla: 'OSL 5:1, registrering; båda lydelserna bevaras',
    text: skal === '' ? 'Skriv varför registreringen rättas.' : `Skälet får vara högst ${LANGSTA_RATTELSESKAL} tecken.`,
    utvag: 'En mening räcker.',
    falt: 'rattelseskal',
  });
};

export const registeruppgifter = ['riktning', 'datum', 'motpart', 'rubrik', 'sekretess'] as const;
export type Registeruppgift = (typeof registeruppgifter)[number];

/** The fields in which two readings differ, in the order of the form. */
export const rattadeUppgifter = (fore: Registrering, efter: Registrering): readonly Registeruppgift[] =>
  registeruppgifter.filter((f) => (f === 'sekretess' ? fore.sekretess?.paragraf !== efter.sekretess?.paragraf || fore.sekretess?.skal !== efter.sekretess?.skal : fore[f] !== efter[f]));
