import { type Datum, type Tabellval } from '@gemensam/shared/domain';
import { arHallet } from './mote';
import { type Moteslag } from './moteslag';

/** A meeting of the year with the kommuner that were present at it. Empty: no närvaro is noted. */
export interface Narvaromote {
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly installt: Datum | null;
  readonly narvarande: number;
  readonly kommuner: readonly string[];
}

/** How often a kommun was present. */
export interface Kommunnarvaro {
  readonly kommunkod: string;
  readonly narvarande: number;
  /** Whole per cent of the meetings that have a noted närvaro; null when none has. */
  readonly andelProcent: number | null;
}

/** How the kommuner are searched and ordered. */
export const narvarotabell: Tabellval<Kommunnarvaro & { readonly namn: string }> = {
  kolumner: { namn: (k) => k.namn, narvarande: (k) => k.narvarande, andel: (k) => k.andelProcent },
  sokbar: (k) => k.namn,
  sortering: 'namn',
};

/** The figures of a year, with how they were counted. */
export interface Narvarostatistik {
  readonly sammantraden: number;
  readonly beredningsgruppsmoten: number;
  readonly medNarvaro: number;
  readonly vidAlla: number;
  readonly andelVidAllaProcent: number | null;
  readonly kommuner: readonly Kommunnarvaro[];
  readonly rakning: readonly string[];
}

/** Whole per cent, half up. */
const procent = (del: number, helt: number): number | null => (helt === 0 ? null : Math.floor((200 * del + helt) / (2 * helt)));

const RAKNING = [
  'Ett möte räknas som hållet när dagen har varit och det inte är inställt.',
  'En kommun är närvarande när minst en av dess kallade är markerad som närvarande. Gäster räknas inte.',
  'Andelen räknas på beredningsgruppens möten där närvaro är noterad, och avrundas till hela procent.',
];

/**
 * Meetings held in a year and how often each kommun was present at those of the beredningsgrupp. Rule: `arHallet`; a kommun is
 * present when one who is asked for it is; the share is of the meetings with a noted närvaro, in whole per cent, half up.
 * Source: verksamhetsmål (domain handbook 7), which are measured from the portal's own records and show how the figure was counted.
 *
 * @example narvarostatistik([{ slag: 'beredningsgrupp', datum: '2021-01-12', installt: null, narvarande: 1, kommuner: ['2580'] }], ['2580', '2581'], '2021-02-15').vidAlla // 1
 */
export const narvarostatistik = (moten: readonly Narvaromote[], kommunkoder: readonly string[], idag: Datum): Narvarostatistik => {
  const hallna = moten.filter((m) => arHallet(m, idag));
  const grupp = hallna.filter((m) => m.slag === 'beredningsgrupp');
  const noterade = grupp.filter((m) => m.kommuner.length > 0);
  const kommuner = kommunkoder.map((kommunkod) => {
    const narvarande = noterade.filter((m) => m.kommuner.includes(kommunkod)).length;
    return { kommunkod, narvarande, andelProcent: procent(narvarande, noterade.length) };
  });
  const vidAlla = noterade.length === 0 ? 0 : kommuner.filter((k) => k.narvarande === noterade.length).length;
  const utan = grupp.length - noterade.length;
  return {
    sammantraden: hallna.length - grupp.length,
    beredningsgruppsmoten: grupp.length,
    medNarvaro: noterade.length,
    vidAlla,
    andelVidAllaProcent: noterade.length === 0 ? null : procent(vidAlla, kommunkoder.length),
    kommuner,
    rakning: [...RAKNING, ...(utan === 0 ? [] : [`${utan} ${utan === 1 ? 'hållet möte' : 'hållna möten'} i beredningsgruppen saknar närvaro och räknas inte i andelen.`])],
  };
};
