import { type Fas, type Lage, type Projektslag } from '@gemensam/projekt/domain';
import { type Projektfakta, type Statusfakta } from './projektfakta';

const fastext: Readonly<Record<Fas, string>> = {
  ide: 'Idé',
  kvalificering: 'Kvalificering av idé',
  forstudie: 'Förstudie',
  forbereds: 'Projekt förbereds',
  utveckling: 'Utveckling/realisering',
  upphandling: 'Upphandling',
  inforande: 'Införande',
  forvaltning: 'Förvaltning',
  vilande: 'vilande',
  avslutad: 'avslutad',
};
const lagetext: Readonly<Record<Lage, string>> = { enligt_plan: 'enligt plan', risk: 'risk', avviker: 'avviker' };
const slagtext: Readonly<Record<Projektslag, string>> = { projekt: 'ett projekt', forstudie: 'en förstudie', upphandling: 'en upphandling', forvaltningsobjekt: 'ett förvaltningsobjekt', lopande: 'löpande verksamhet' };

/** The phase in a word, or null when the project has none. */
export const fasord = (fas: Fas | null): string | null => fas && fastext[fas];

/**
 * The years of a project in words, or null when none is known.
 * @example tidplansord(2019, null) // 'från 2019'
 */
export const tidplansord = (fran: number | null, till: number | null): string | null => {
  if (fran !== null && till !== null) return fran === till ? `${fran}` : `${fran}–${till}`;
  if (fran !== null) return `från ${fran}`;
  return till === null ? null : `till ${till}`;
};

/** What the project is, its phase and years, and who takes part. */
export const omProjektet = (f: Projektfakta): string => {
  const meningar = [`${f.namn} är ${slagtext[f.slag]} i ${f.samverkan}.`];
  if (f.fas) meningar.push(f.fas === 'vilande' || f.fas === 'avslutad' ? `Det är ${f.fas === 'vilande' ? 'vilande' : 'avslutat'}.` : `Fasen är ${fastext[f.fas]}.`);
  const tid = tidplansord(f.tidplanFran, f.tidplanTill);
  if (tid) meningar.push(`Tidplanen är ${tid}.`);
  if (f.deltagare.length > 0) {
    const alla = f.deltagare.length === f.antalKommuner;
    meningar.push(alla ? `Alla ${f.antalKommuner} kommuner deltar.` : `${f.deltagare.length} av ${f.antalKommuner} kommuner deltar: ${upprakning(f.deltagare)}.`);
  }
  return meningar.join(' ');
};

/** The decision that the project rests on, or null. */
export const tidigareBeslut = ({ tidigareBeslut: b }: Projektfakta): string | null =>
  b && `Frågan har behandlats tidigare: ${b.organ} ${b.datum} ${b.beteckning}, ${b.rubrik}.`;

/** The newest status report, or null. */
export const lagesord = (status: Statusfakta | null): string | null => {
  if (!status) return null;
  const lagen = ([
    ['tid', status.lageTid],
    ['kostnad', status.lageKostnad],
    ['resultat', status.lageResultat],
  ] as const).flatMap(([vad, lage]) => (lage ? [`${vad} ${lagetext[lage]}`] : []));
  return `Läget enligt statusrapporten ${status.datum}${lagen.length > 0 ? ` (${lagen.join(', ')})` : ''}: ${status.text.trim()}`;
};

const upprakning = (namn: readonly string[]): string =>
  namn.length < 2 ? namn.join('') : `${namn.slice(0, -1).join(', ')} och ${namn[namn.length - 1]}`;
