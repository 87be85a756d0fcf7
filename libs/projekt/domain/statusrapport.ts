import { type Avslag, avslag, dagarMellan, type Datum, formateraHeltal, stycke } from '@gemensam/shared/domain';
import { type Fas } from './fas';

export const lagen = ['enligt_plan', 'risk', 'avviker'] as const;
export type Lage = (typeof lagen)[number];

const LAGESNAMN: Readonly<Record<Lage, string>> = { enligt_plan: 'Enligt plan', risk: 'Risk', avviker: 'Avviker' };

/** @example lagesnamn('enligt_plan') // 'Enligt plan' */
export const lagesnamn = (lage: Lage): string => LAGESNAMN[lage];

/** A frozen snapshot of a project: text, läge and the fas of then (domain handbook 6, Statusrapport). */
export interface Statusrapport {
  readonly nummer: number;
  readonly datum: Datum;
  readonly text: string;
  readonly lageTid: Lage;
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
  readonly fas: Fas | null;
}

export interface StatusUnderlag {
  readonly text: string;
  readonly lageTid: Lage;
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
}

const KALLA = 'Verksamhetsplanen, statusrapport';
/** Longest text of a report, in characters. */
export const LANGSTA_STATUSTEXT = 10_000;

/** The ends are trimmed of what cannot be seen. */

/**
 * Judges a status report: a blank text is refused (also one of invisible characters), as is one over 10 000 characters. The report
 * freezes the fas of then.
 * Source: domain handbook 6, Statusrapport ("a blank one is refused").
 * @example provaStatusrapport({ senasteNummer: 2, fas: 'forbereds' }, { text: ' ', ... }, '2021-02-15') // Avslag, falt 'text'
 */
export const provaStatusrapport = (
  projekt: { readonly senasteNummer: number; readonly fas: Fas | null },
  underlag: StatusUnderlag,
  affarsdatum: Datum,
): Statusrapport | Avslag => {
  const text = stycke(underlag.text);
  if (text === '')
    return avslag({
      regel: 'Tom statusrapport',
      kalla: KALLA,
      text: 'Statustexten är tom. En statusrapport säger alltid hur det går.',
      utvag: 'Skriv minst en mening, eller behåll den förra texten om inget har ändrats.',
      falt: 'text',
    });
  if (text.length > LANGSTA_STATUSTEXT)
    return avslag({
      regel: 'För lång statusrapport',
      kalla: KALLA,
      text: `Statustexten är ${formateraHeltal(BigInt(text.length))} tecken. Den får vara högst ${formateraHeltal(BigInt(LANGSTA_STATUSTEXT))}.`,
      utvag: 'Korta texten, eller lägg detaljerna i en handling.',
      falt: 'text',
    });
  return {
    nummer: projekt.senasteNummer + 1,
    datum: affarsdatum,
    text,
    lageTid: underlag.lageTid,
    lageKostnad: underlag.lageKostnad,
    lageResultat: underlag.lageResultat,
    fas: projekt.fas,
  };
};

/**
 * How fresh a status is: whole days since the newest report, and whether that is older than the limit (dagar, a setting).
 * No report at all counts as stale; a project that is ended (avslutad) never does, for nobody reports on it any more.
 * @example statusAlder('2021-01-28', '2021-02-15', 30, 'utveckling') // { dagar: 18, inaktuell: false }
 */
export const statusAlder = (senaste: Datum | null, idag: Datum, grans: number, fas: Fas | null): { readonly dagar: number | null; readonly inaktuell: boolean } => {
  const rapporterar = fas !== 'avslutad';
  if (senaste === null) return { dagar: null, inaktuell: rapporterar };
  const dagar = dagarMellan(senaste, idag);
  return { dagar, inaktuell: rapporterar && dagar > grans };
};

/** Who is to report on a project. */
export type Statusagare = 'projektledare' | 'e_samordnare';

/**
 * Whose turn it is when a project has been silent: its projektledare, and the e-samordnare where it has none.
 * Source: domain handbook 5 (projektledare: own project, status).
 * @example statusagare(null) // 'e_samordnare'
 */
export const statusagare = (projektledareId: string | null): Statusagare => (projektledareId === null ? 'e_samordnare' : 'projektledare');

/** The key of a person's own text in progress about a project, among all drafts. */
export const utkastnyckel = (projektId: string): string => `statusrapport:${projektId}`;
