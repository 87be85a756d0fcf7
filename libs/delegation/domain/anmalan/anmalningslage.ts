import { type Datum } from '@gemensam/shared/domain';
import { type Delegationsgrund } from '../beslut/delegationsbeslut';

/** A sammanträde of the calendar, as far as the reporting of decisions asks. */
export interface Anmalningsmote {
  readonly id: string;
  readonly datum: Datum;
  /** Local time, HH:MM. */
  readonly borjar: string;
  /** The day it was cancelled. */
  readonly installt: Datum | null;
  readonly hallet: boolean;
}

/** When a decision was taken. */
export interface Beslutstid {
  readonly datum: Datum;
  /** Local time of that day, HH:MM. Null: the portal does not know it, and the decision counts as taken after what was held that day. */
  readonly klockslag: string | null;
}

/** That a decision is put on the list of a sammanträde. */
export interface Anmalningsuppgift {
  readonly moteId: string;
  readonly paragraf: string;
}

export const anmalningslagen = ['anmald', 'vantar', 'forsenad', 'sammantrade_saknas'] as const;
export type Anmalningslage = (typeof anmalningslagen)[number];

const TEXT: Readonly<Record<Anmalningslage, string>> = { anmald: 'Anmält', vantar: 'Inte anmält', forsenad: 'Försenat', sammantrade_saknas: 'Sammanträde saknas' };
/** @example anmalningslageText('forsenad') // 'Försenat' */
export const anmalningslageText = (l: Anmalningslage): string => TEXT[l];

const KALLA: Readonly<Record<Delegationsgrund, string>> = { delegation: 'Delegationsordningen: beslut på delegation anmäls vid nästa sammanträde', bradskande: 'KL 6:40: ett brådskande beslut anmäls vid nämndens nästa sammanträde' };
/** The rule that a decision is to be reported by. @example anmalningskalla('bradskande') // 'KL 6:40: ett brådskande …' */
export const anmalningskalla = (g: Delegationsgrund): string => KALLA[g];

export interface Anmalningsbild {
  readonly lage: Anmalningslage;
  /** The first sammanträde that began after the decision and was not cancelled: where it is to be reported, or was to be. */
  readonly skulle: Anmalningsmote | null;
  /** Where it can be reported now: `skulle`, or the next one when that has been held. */
  readonly nasta: Anmalningsmote | null;
  /** Reported at a later sammanträde than it should have been. */
  readonly sen: boolean;
  readonly text: string;
}

const tid = (m: Pick<Anmalningsmote, 'datum' | 'borjar'>): string => `${m.datum} ${m.borjar}`;
const iOrdning = (moten: readonly Anmalningsmote[]): readonly Anmalningsmote[] => moten.filter((m) => m.installt === null).sort((a, b) => (tid(a) < tid(b) ? -1 : tid(a) > tid(b) ? 1 : 0));

/**
 * Did the sammanträde begin after the decision was taken? Of the same day their times are compared, to the minute; one that begins in the
 * minute of the decision does not begin after it. Source: KL 6:40, "nästa sammanträde".
 * @example borjarEfter({ datum: '2021-03-16', borjar: '13:00' }, { datum: '2021-03-16', klockslag: '09:30' }) // true
 */
export const borjarEfter = (m: Pick<Anmalningsmote, 'datum' | 'borjar'>, b: Beslutstid): boolean =>
  m.datum > b.datum || (m.datum === b.datum && b.klockslag !== null && m.borjar > b.klockslag);

/**
 * How it stands with the reporting of a decision. Rule: a decision is reported at the first sammanträde that begins after it was taken
 * (`borjarEfter`); one that has been held without it leaves the decision late until it is reported. A cancelled sammanträde counts for nothing, also when the decision stood
 * on its list, nor does one that was moved to before the decision. Source: KL 6:40 (urgent decisions), D4 and the delegationsordning (the others).
 *
 * @example anmalningslage({ datum: '2021-02-10', klockslag: '09:30', grund: 'delegation' }, null, moten).lage // 'vantar'
 */
export const anmalningslage = (b: Beslutstid & { readonly grund: Delegationsgrund }, anmalan: Anmalningsuppgift | null, moten: readonly Anmalningsmote[]): Anmalningsbild => {
  const efter = iOrdning(moten).filter((m) => borjarEfter(m, b));
  const skulle = efter[0] ?? null;
  const nasta = efter.find((m) => !m.hallet) ?? null;
  const vid = anmalan && moten.find((m) => m.id === anmalan.moteId && m.installt === null && borjarEfter(m, b));
  if (anmalan && vid) {
    const sen = skulle !== null && tid(vid) > tid(skulle);
    return { lage: 'anmald', skulle, nasta, sen, text: `${vid.hallet ? 'Anmält' : 'Anmäls'} ${vid.datum} ${anmalan.paragraf}${sen ? `, skulle ha anmälts ${skulle.datum}` : ''}` };
  }
  if (!skulle) return { lage: 'sammantrade_saknas', skulle, nasta, sen: false, text: 'Inget sammanträde finns i kalendern efter beslutet' };
  return skulle.hallet
    ? { lage: 'forsenad', skulle, nasta, sen: true, text: `Skulle ha anmälts ${skulle.datum}` }
    : { lage: 'vantar', skulle, nasta, sen: false, text: `Ska anmälas ${skulle.datum}` };
};
