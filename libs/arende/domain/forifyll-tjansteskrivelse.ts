import { type Fas, type Lage, type Projektslag } from '@gemensam/projekt/domain';
import { type Belopp, type Datum, formateraBelopp } from '@gemensam/shared/domain';
import { type Arendetyp, LANGSTA_RUBRIK, tomTjansteskrivelse, type Tjansteskrivelse } from './tjansteskrivelse';

/** What is known of a project when an ärende is made from it. */
export interface Projektfakta {
  /** Name of the samverkan: the one who decides. */
  readonly samverkan: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplanFran: number | null;
  readonly tidplanTill: number | null;
  readonly beskrivning: string;
  /** Names of the kommuner that take part, in alphabetical order. */
  readonly deltagare: readonly string[];
  readonly antalKommuner: number;
  readonly tidigareBeslut: { readonly organ: string; readonly datum: Datum; readonly beteckning: string; readonly rubrik: string } | null;
  readonly status: Statusfakta | null;
  readonly kostnader: readonly Kostnadsfakta[];
}

export interface Statusfakta {
  readonly datum: Datum;
  readonly text: string;
  readonly lageTid: Lage | null;
  readonly lageKostnad: Lage | null;
  readonly lageResultat: Lage | null;
}

/** A cost post of the project with its newest allocation. Amounts in öre. */
export interface Kostnadsfakta {
  readonly id: string;
  readonly namn: string;
  readonly ar: number;
  readonly totalt: Belopp;
  readonly nyckel: 'lika' | 'invanarantal' | 'blandad' | 'fast_belopp' | 'procent' | 'antal';
  readonly utanforBudget: boolean;
  readonly antagande: string | null;
  readonly andelar: readonly { readonly kommunkod: string; readonly kommun: string; readonly belopp: Belopp }[];
}

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
const nyckeltext: Readonly<Record<Kostnadsfakta['nyckel'], string>> = {
  lika: 'i lika delar',
  invanarantal: 'efter invånarantal',
  blandad: 'dels i lika delar, dels efter invånarantal',
  fast_belopp: 'med ett avtalat belopp per kommun',
  procent: 'efter en bestämd andel i procent per kommun',
  antal: 'efter ett antal per kommun',
};
const rubrikord: Readonly<Record<Arendetyp, string>> = {
  projektstart: 'Projektstart',
  projektdirektiv: 'Projektdirektiv',
  upphandling: 'Upphandling',
  budget: 'Budget',
  styrdokument: 'Styrdokument',
  ovrigt: '',
};

/**
 * Prefills a tjänsteskrivelse from a project: rubrik, mottagare (the samverkan), a numbered draft of the förslag per ärendetyp,
 * bakgrund from the project's facts and newest status with its date, ekonomi from the newest allocation of each cost post.
 * Sammanfattning, juridik and expedieras till are left for the person; what is not known is left out, never invented.
 * Source: issue 2 job 3, domain handbook 5. Amounts in öre, shown in kr.
 * @example forifyllTjansteskrivelse('projektstart', elevhalsan).rubrik // 'Projektstart: Gemensamt system elevhälsan'
 */
export const forifyllTjansteskrivelse = (typ: Arendetyp, fakta: Projektfakta): Tjansteskrivelse => ({
  ...tomTjansteskrivelse,
  rubrik: rubrik(typ, fakta.namn),
  mottagare: fakta.samverkan,
  forslagTillBeslut: forslag(typ, fakta),
  bakgrund: bakgrund(fakta),
  ekonomi: fakta.kostnader.map(ekonomi).join('\n\n'),
});

const rubrik = (typ: Arendetyp, namn: string): string => {
  const ord = rubrikord[typ];
  const redan = ord === '' || namn.toLowerCase().startsWith(ord.toLowerCase());
  return (redan ? namn : `${ord}: ${namn}`).slice(0, LANGSTA_RUBRIK);
};

const forslag = (typ: Arendetyp, f: Projektfakta): readonly string[] => {
  const kostnad = f.kostnader[0];
  const pengar = kostnad
    ? [`Kostnaden för ${kostnad.ar}, ${formateraBelopp(kostnad.totalt)}, fördelas på ${antal(kostnad)} ${nyckeltext[kostnad.nyckel]}.`]
    : [];
  const ater = `E-samordnaren återkommer till ${f.samverkan} med en lägesrapport vid nästa sammanträde.`;
  switch (typ) {
    case 'projektstart':
      return [`${f.samverkan} startar ${f.namn}.`, ...pengar, ater];
    case 'projektdirektiv':
      return [`${f.samverkan} fastställer projektdirektivet för ${f.namn}.`, ...pengar];
    case 'upphandling':
      return [`${f.samverkan} upphandlar ${f.namn} enligt det bifogade underlaget.`, 'E-samordnaren får i uppdrag att genomföra upphandlingen.', ...pengar];
    case 'budget':
      return [`${f.samverkan} fastställer budgeten för ${f.namn}.`, ...pengar];
    case 'styrdokument':
      return [`${f.samverkan} antar styrdokumentet för ${f.namn}.`];
    case 'ovrigt':
      return [];
  }
};

const antal = (k: Kostnadsfakta): string => (k.andelar.length === 1 ? 'en kommun' : `${k.andelar.length} kommuner`);

const bakgrund = (f: Projektfakta): string =>
  [projektstycke(f), f.beskrivning.trim(), beslutsstycke(f), statusstycke(f.status)].filter((s) => s !== '').join('\n\n');

const projektstycke = (f: Projektfakta): string => {
  const meningar = [`${f.namn} är ${slagtext[f.slag]} i ${f.samverkan}.`];
  if (f.fas) meningar.push(f.fas === 'vilande' || f.fas === 'avslutad' ? `Det är ${f.fas === 'vilande' ? 'vilande' : 'avslutat'}.` : `Fasen är ${fastext[f.fas]}.`);
  const tid = tidplan(f);
  if (tid) meningar.push(`Tidplanen är ${tid}.`);
  if (f.deltagare.length > 0) {
    const alla = f.deltagare.length === f.antalKommuner;
    meningar.push(alla ? `Alla ${f.antalKommuner} kommuner deltar.` : `${f.deltagare.length} av ${f.antalKommuner} kommuner deltar: ${upprakning(f.deltagare)}.`);
  }
  return meningar.join(' ');
};

const tidplan = ({ tidplanFran: fran, tidplanTill: till }: Projektfakta): string | null => {
  if (fran !== null && till !== null) return fran === till ? `${fran}` : `${fran}–${till}`;
  if (fran !== null) return `från ${fran}`;
  return till === null ? null : `till ${till}`;
};

const beslutsstycke = ({ tidigareBeslut: b }: Projektfakta): string =>
  b ? `Frågan har behandlats tidigare: ${b.organ} ${b.datum} ${b.beteckning}, ${b.rubrik}.` : '';

const statusstycke = (status: Statusfakta | null): string => {
  if (!status) return '';
  const lagen = ([
    ['tid', status.lageTid],
    ['kostnad', status.lageKostnad],
    ['resultat', status.lageResultat],
  ] as const).flatMap(([vad, lage]) => (lage ? [`${vad} ${lagetext[lage]}`] : []));
  return `Läget enligt statusrapporten ${status.datum}${lagen.length > 0 ? ` (${lagen.join(', ')})` : ''}: ${status.text.trim()}`;
};

const ekonomi = (k: Kostnadsfakta): string => {
  const meningar = [`${k.namn}: kostnaden för ${k.ar} är ${formateraBelopp(k.totalt)}. Den fördelas på ${antal(k)} ${nyckeltext[k.nyckel]}.`];
  if (k.utanforBudget) meningar.push(`Beloppet ligger utanför den beslutade budgeten för ${k.ar}.`);
  if (k.antagande) meningar.push(`Fördelningen bygger på ett antagande: ${k.antagande.trim().replace(/\.$/, '')}.`);
  const lika = k.andelar.every((a) => a.belopp === k.andelar[0]?.belopp) ? k.andelar[0] : undefined;
  if (lika && k.andelar.length > 1) return [...meningar, `Varje kommun betalar ${formateraBelopp(lika.belopp)}.`].join(' ');
  const rader = k.andelar.map((a) => `${a.kommun}: ${formateraBelopp(a.belopp)}`);
  return [meningar.join(' '), ...(rader.length > 0 ? ['', 'Varje kommuns andel:', ...rader] : [])].join('\n');
};

const upprakning = (namn: readonly string[]): string =>
  namn.length < 2 ? namn.join('') : `${namn.slice(0, -1).join(', ')} och ${namn[namn.length - 1]}`;
