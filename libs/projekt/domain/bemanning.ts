import { avslag, type Avslag, type Datum, enRad, type Utfall } from '@gemensam/shared/domain';
import { LANGSTA_KALLA, provaSvarskalla, type Svarandeslag } from './kommunsvar';

/** A calendar month, `YYYY-MM`: as text it sorts as time does. */
export type Manad = string;

export const bemanningsroller = ['projektledare', 'verksamhetsexpert', 'tekniker', 'utbildare', 'informationssakerhet', 'annan'] as const;
export type Bemanningsroll = (typeof bemanningsroller)[number];

/** Per cent of a full-time person, or hours per month. */
export const bemanningsenheter = ['procent', 'timmar'] as const;
export type Bemanningsenhet = (typeof bemanningsenheter)[number];

export const bemanningstillstand = ['tillfragad', 'utlovad', 'avbojd'] as const;
export type Bemanningstillstand = (typeof bemanningstillstand)[number];

const ROLLNAMN: Readonly<Record<Bemanningsroll, string>> = {
  projektledare: 'Projektledare', verksamhetsexpert: 'Verksamhetsexpert', tekniker: 'Tekniker', utbildare: 'Utbildare', informationssakerhet: 'Informationssäkerhet', annan: 'Annan roll',
};
const TILLSTAND: Readonly<Record<Bemanningstillstand, string>> = { tillfragad: 'Tillfrågad', utlovad: 'Utlovad', avbojd: 'Avböjd' };

/** @example bemanningsrollText('tekniker') // 'Tekniker' */
export const bemanningsrollText = (r: Bemanningsroll): string => ROLLNAMN[r];
/** @example bemanningstillstandText('avbojd') // 'Avböjd' */
export const bemanningstillstandText = (t: Bemanningstillstand): string => TILLSTAND[t];
/** @example omfattningText({ omfattning: 50, enhet: 'procent' }) // '50 procent' */
export const omfattningText = (o: { readonly omfattning: number; readonly enhet: Bemanningsenhet }): string => (o.enhet === 'procent' ? `${o.omfattning} procent` : `${o.omfattning} timmar i månaden`);

/** How much, in which months; both months are included. */
export interface Bemanningsmangd {
  readonly omfattning: number;
  readonly enhet: Bemanningsenhet;
  readonly fran: Manad;
  readonly till: Manad;
}

/** What a project needs of the kommuner's people. */
export interface Bemanningsbehovsuppgifter extends Bemanningsmangd {
  readonly roll: Bemanningsroll;
  readonly beskrivning: string;
  readonly sistaDag: Datum;
}

/** What a kommun answers: so much of a person, or not. */
export interface Bemanningslofte {
  readonly tillstand: 'utlovad' | 'avbojd';
  /** Null when it declines. */
  readonly mangd: Bemanningsmangd | null;
  readonly person: string | null;
  /** Why it declines; null when it promises. */
  readonly skal: string | null;
  readonly kalla: string | null;
}

/** Ten people at most in one need, in per cent; in hours what that is at the longest working month. */
const HOGST: Readonly<Record<Bemanningsenhet, number>> = { procent: 1000, timmar: 1840 };
/** Longest period, in months. */
const LANGSTA_PERIOD = 60;

const nej = (regel: string, falt: string | null, text: string, utvag: string): Avslag =>
  avslag({ regel, kalla: 'Projektdirektiv och rolltabell: kommunerna bidrar med egen personal, och varje kommun svarar för sin', text, utvag, falt });

/** @example arManad('2021-13') // false */
export const arManad = (t: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(t);

/**
 * The months from one to another, both included; empty when they run backwards.
 * @example manaderFran('2021-12', '2022-01') // ['2021-12', '2022-01']
 */
export const manaderFran = (fran: Manad, till: Manad): readonly Manad[] => {
  const nummer = (m: Manad): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1;
  const forsta = nummer(fran);
  return Array.from({ length: Math.max(0, nummer(till) - forsta + 1) }, (_, i) => {
    const n = forsta + i;
    return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
  });
};

/** @example kvartalAv('2021-05') // '2021 kv 2' */
export const kvartalAv = (m: Manad): string => `${m.slice(0, 4)} kv ${Math.ceil(Number(m.slice(5)) / 3)}`;

const provaMangd = (m: Bemanningsmangd): Avslag | null => {
  if (!Number.isInteger(m.omfattning) || m.omfattning < 1) return nej('Omfattning saknas', 'omfattning', 'Ange omfattningen i hela procent eller hela timmar.', 'Skriv till exempel 50.');
  if (m.omfattning > HOGST[m.enhet]) return nej('För stor omfattning', 'omfattning', `Omfattningen är högst ${HOGST[m.enhet]} ${m.enhet === 'procent' ? 'procent' : 'timmar i månaden'}.`, 'Dela upp behovet.');
  if (!arManad(m.fran)) return nej('Månad saknas', 'fran', 'Ange första månaden.', 'Skriv till exempel 2021-03.');
  if (!arManad(m.till)) return nej('Månad saknas', 'till', 'Ange sista månaden.', 'Skriv till exempel 2021-12.');
  if (m.till < m.fran) return nej('Slut före början', 'till', 'Sista månaden är före den första.', 'Ändra en av månaderna.');
  return manaderFran(m.fran, m.till).length > LANGSTA_PERIOD ? nej('För lång period', 'till', `Perioden är högst ${LANGSTA_PERIOD} månader.`, 'Dela upp behovet.') : null;
};

/**
 * A need, with blanks in its text gone. Rule: it says what for, how much (whole per cent or hours per month), which months, and until
 * when the kommuner answer; the last day is not past when it is set. No promise that is given may fall outside its months.
 * Source: domain handbook 6 and the directive ("kommunerna bidrar med egen personal"). Errors: a field refusal.
 *
 * @example provaBehov({ roll: 'tekniker', beskrivning: 'Integrationer', omfattning: 50, enhet: 'procent', fran: '2021-03', till: '2021-08', sistaDag: '2021-02-28' }, { affarsdatum: '2021-02-15', sistaDagForut: null, loften: [] }) // the same
 */
export const provaBehov = (
  b: Bemanningsbehovsuppgifter,
  { affarsdatum, sistaDagForut, loften }: { readonly affarsdatum: Datum; readonly sistaDagForut: Datum | null; readonly loften: readonly (Bemanningsmangd & { readonly kommun: string })[] },
): Utfall<Bemanningsbehovsuppgifter> => {
  const beskrivning = enRad(b.beskrivning);
  if (beskrivning === '') return nej('Beskrivning saknas', 'beskrivning', 'Beskriv vad personen ska göra.', 'Skriv en mening.');
  if (beskrivning.length > LANGSTA_KALLA) return nej('För lång text', 'beskrivning', `Beskrivningen får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.');
  const mangd = provaMangd(b);
  if (mangd) return mangd;
  if (b.sistaDag !== sistaDagForut && b.sistaDag < affarsdatum) return nej('Dagen har passerat', 'sistaDag', 'Sista dag att svara har redan passerat.', `Välj ${affarsdatum} eller senare.`);
  const utanfor = loften.find((l) => l.fran < b.fran || l.till > b.till);
  if (utanfor) return nej('Löften utanför perioden', faltUtanfor(utanfor, b), `${utanfor.kommun} har lovat från ${utanfor.fran} till och med ${utanfor.till}.`, 'Be kommunen ändra sitt svar först, eller behåll perioden.');
  return { ...b, beskrivning };
};

const faltUtanfor = (l: Bemanningsmangd, b: Bemanningsmangd): string => (l.fran < b.fran ? 'fran' : 'till');

/**
 * A kommun's answer. Rule: a promise says how much and in which months, within the need's; one that declines says why; the e-samordnare
 * answers for a kommun only from a source; a need that is withdrawn is not answered. The last day warns and does not close.
 * Source: domain handbook 5 (each kommun answers for itself). Errors: a field refusal.
 *
 * @example provaBemanningssvar({ fran: '2021-03', till: '2021-08', aterkallat: null }, { tillstand: 'avbojd', mangd: null, person: null, skal: 'Ingen tid', kalla: null }, 'kommunen')
 */
export const provaBemanningssvar = (behov: { readonly fran: Manad; readonly till: Manad; readonly aterkallat: Datum | null }, s: Bemanningslofte, som: Svarandeslag): Utfall<Bemanningslofte> => {
  if (behov.aterkallat !== null) return nej('Behovet är återkallat', null, `Projektet återkallade behovet ${behov.aterkallat}.`, 'Fråga projektledaren om ett nytt behov behövs.');
  const kalla = provaSvarskalla(som, s.kalla);
  if (typeof kalla !== 'string' && kalla !== null) return kalla;
  if (s.tillstand === 'avbojd') {
    const skal = enRad(s.skal ?? '');
    if (skal === '') return nej('Skäl saknas', 'skal', 'Ange varför kommunen inte bidrar.', 'Skriv en mening.');
    return skal.length > LANGSTA_KALLA ? nej('För lång text', 'skal', `Skälet får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.') : { tillstand: 'avbojd', mangd: null, person: null, skal, kalla };
  }
  if (s.mangd === null) return nej('Omfattning saknas', 'omfattning', 'Ange hur mycket kommunen lovar.', 'Skriv till exempel 50 procent.');
  const fel = provaMangd(s.mangd);
  if (fel) return fel;
  if (s.mangd.fran < behov.fran) return nej('Utanför perioden', 'fran', `Behovet börjar ${behov.fran}.`, `Välj ${behov.fran} eller senare.`);
  if (s.mangd.till > behov.till) return nej('Utanför perioden', 'till', `Behovet slutar ${behov.till}.`, `Välj ${behov.till} eller tidigare.`);
  const person = enRad(s.person ?? '');
  return person.length > LANGSTA_KALLA ? nej('För lång text', 'person', `Personen får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.') : { tillstand: 'utlovad', mangd: s.mangd, person: person === '' ? null : person, skal: null, kalla };
};

/** A need is withdrawn once, with the reason. Null: it may be. */
export const provaAterkallaBehov = (b: { readonly aterkallat: Datum | null }, skal: string): Avslag | null => {
  if (b.aterkallat !== null) return nej('Redan återkallat', null, `Behovet återkallades ${b.aterkallat}.`, 'Ladda om sidan.');
  const text = enRad(skal);
  if (text === '') return nej('Skäl saknas', 'skal', 'Ange varför behovet återkallas.', 'Skriv en mening.');
  return text.length > LANGSTA_KALLA ? nej('För lång text', 'skal', `Skälet får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.') : null;
};

/**
 * Hours per month: hours as they are, per cent of a full-time month rounded half up to a whole hour.
 * @example timmarIManaden({ omfattning: 50, enhet: 'procent' }, 165) // 83
 */
export const timmarIManaden = (o: { readonly omfattning: number; readonly enhet: Bemanningsenhet }, heltidTimmar: number): number =>
  o.enhet === 'timmar' ? o.omfattning : Math.floor((o.omfattning * heltidTimmar * 2 + 100) / 200);

/** A need that stands, with the promises it has. */
export interface Bemanningsunderlag extends Bemanningsmangd {
  readonly loften: readonly (Bemanningsmangd & { readonly kommunkod: string })[];
}

/** Hours in one month or quarter: needed, promised in all and per kommun, and what is missing of each need, never set off between needs. */
export interface Bemanningsperiod {
  readonly period: string;
  readonly behov: number;
  readonly utlovat: number;
  readonly saknas: number;
  readonly perKommun: ReadonlyMap<string, number>;
}

/**
 * What is needed and promised, in hours per month or per quarter, over every month that a need covers. What is missing is counted need by
 * need and month by month: more than enough of one role does not make up for another.
 * Source: domain handbook 6; a full-time month in hours is a setting (U).
 *
 * @example bemanningssumma([{ omfattning: 100, enhet: 'timmar', fran: '2021-03', till: '2021-03', loften: [] }], 165, (m) => m)[0] // { period: '2021-03', behov: 100, utlovat: 0, saknas: 100, … }
 */
export const bemanningssumma = (underlag: readonly Bemanningsunderlag[], heltidTimmar: number, periodAv: (m: Manad) => string): readonly Bemanningsperiod[] => {
  const perioder = new Map<string, { behov: number; utlovat: number; saknas: number; perKommun: Map<string, number> }>();
  const franTill = underlag.flatMap((u) => [u.fran, u.till]).sort();
  const [forsta] = franTill;
  const sista = franTill[franTill.length - 1];
  if (forsta === undefined || sista === undefined) return [];
  for (const manad of manaderFran(forsta, sista)) {
    const namn = periodAv(manad);
    const p = perioder.get(namn) ?? { behov: 0, utlovat: 0, saknas: 0, perKommun: new Map<string, number>() };
    perioder.set(namn, p);
    for (const u of underlag.filter((b) => b.fran <= manad && manad <= b.till)) {
      const behov = timmarIManaden(u, heltidTimmar);
      let utlovat = 0;
      for (const l of u.loften.filter((x) => x.fran <= manad && manad <= x.till)) {
        const timmar = timmarIManaden(l, heltidTimmar);
        utlovat += timmar;
        p.perKommun.set(l.kommunkod, (p.perKommun.get(l.kommunkod) ?? 0) + timmar);
      }
      p.behov += behov;
      p.utlovat += utlovat;
      p.saknas += Math.max(0, behov - utlovat);
    }
  }
  return [...perioder].map(([period, p]) => ({ period, ...p }));
};
