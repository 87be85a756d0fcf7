import { type Datum } from '@gemensam/shared/domain';
import { type Delegationsgrund } from '../beslut/delegationsbeslut';

/** A sammanträde of the calendar, as far as the reporting of decisions asks. */
export interface Anmalningsmote {
  readonly id: string;
  readonly datum: Datum;
  /** The day it was cancelled. */
  readonly installt: Datum | null;
  readonly hallet: boolean;
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
  /** The first sammanträde after the decision that was not cancelled: where it is to be reported, or was to be. */
  readonly skulle: Anmalningsmote | null;
  /** Where it can be reported now: `skulle`, or the next one when that has been held. */
  readonly nasta: Anmalningsmote | null;
  /** Reported at a later sammanträde than it should have been. */
  readonly sen: boolean;
  readonly text: string;
}

const iOrdning = (moten: readonly Anmalningsmote[]): readonly Anmalningsmote[] => moten.filter((m) => m.installt === null).sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));

/**
 * How it stands with the reporting of a decision. Rule: a decision is reported at the first sammanträde after its day; one that has been
 * held without it leaves the decision late until it is reported. A cancelled sammanträde counts for nothing, also when the decision stood
 * on its list. Source: KL 6:40 (urgent decisions), D4 and the delegationsordning (the others).
 *
 * @example anmalningslage({ datum: '2021-02-10', grund: 'delegation' }, null, moten).lage // 'vantar'
 */
export const anmalningslage = (b: { readonly datum: Datum; readonly grund: Delegationsgrund }, anmalan: Anmalningsuppgift | null, moten: readonly Anmalningsmote[]): Anmalningsbild => {
  const efter = iOrdning(moten).filter((m) => m.datum > b.datum);
  const skulle = efter[0] ?? null;
  const nasta = efter.find((m) => !m.hallet) ?? null;
  const vid = anmalan && moten.find((m) => m.id === anmalan.moteId && m.installt === null);
  if (anmalan && vid) {
    const sen = skulle !== null && vid.datum > skulle.datum;
    return { lage: 'anmald', skulle, nasta, sen, text: `${vid.hallet ? 'Anmält' : 'Anmäls'} ${vid.datum} ${anmalan.paragraf}${sen ? `, skulle ha anmälts ${skulle.datum}` : ''}` };
  }
  if (!skulle) return { lage: 'sammantrade_saknas', skulle, nasta, sen: false, text: 'Inget sammanträde finns i kalendern efter beslutet' };
  return skulle.hallet
    ? { lage: 'forsenad', skulle, nasta, sen: true, text: `Skulle ha anmälts ${skulle.datum}` }
    : { lage: 'vantar', skulle, nasta, sen: false, text: `Ska anmälas ${skulle.datum}` };
};
