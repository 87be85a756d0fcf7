import { type Brak, type Datum } from '@gemensam/shared/domain';
import { type Agarorganisation, type Organisationsslag } from '../agande/organisation';
import { type Andelsslag } from '../agande/innehav';
import { type Agarmatt } from './avropsregel';

/** Why an organisation is, or is not, avropsberättigad. */
export const avropsgrunder = ['medlem', 'bolag', 'forening', 'stiftelse', 'namngiven', 'medlem_nej', 'bolag_nej', 'forening_nej', 'stiftelse_nej', 'forbund_nej', 'slag_nej'] as const;
export type Avropsgrund = (typeof avropsgrunder)[number];

/** An exact share with the text that shows it. */
export interface Andelsvarde {
  readonly andel: Brak;
  /** Per cent, rounded; never 50 % for what is not exactly half. */
  readonly text: string;
}

/** One owner as the judgement of what it owns sees it. */
export interface Kedjeagare {
  readonly id: string;
  readonly namn: string;
  readonly slag: Organisationsslag;
  readonly medlem: boolean;
  /** Its share counts: it is a member, or a company that itself qualifies. */
  readonly raknas: boolean;
  /** It carries the answer: it qualified in an earlier round. False for one that counts only thanks to what it owns. */
  readonly bar: boolean;
  readonly roster: Andelsvarde;
  readonly kapital: Andelsvarde | null;
}

/** One organisation in a chain: who owns it, and what of that counts. */
export interface Kedjesteg {
  readonly id: string;
  readonly namn: string;
  readonly slag: Organisationsslag;
  /** The round of the fixpoint in which it qualified: 1 by members alone, 2 by those of round 1, and so on; null when it does not. */
  readonly omgang: number | null;
  readonly agare: readonly Kedjeagare[];
  /** What members and qualifying companies hold together. */
  readonly andel: Andelsvarde;
  /** What those hold that carry the answer: the share with which it qualified. */
  readonly barandeAndel: Andelsvarde;
  /** Qualifies, but holds no more than half without help from companies that rest on it: control is not proven. */
  readonly kontrollEjVisad: boolean;
}

/** How an organisation with owners stands under the rule. */
export interface Agandebesked {
  readonly andelsslag: Andelsslag;
  readonly matt: Agarmatt;
  readonly kravs: Andelsvarde;
  /** The kontrollkedja of the organisation: what members and qualifying companies hold. */
  readonly kontrollkedja: Andelsvarde;
  /** The capital that the same owners hold, shown beside; null when a share of capital is not known. */
  readonly kapital: Andelsvarde | null;
  /** The look-through share, shown beside; null when too many organisations own each other in a ring. */
  readonly genomrakning: Andelsvarde | null;
  /** What is missing to what is needed, by the measure of the rule; null when nothing is. */
  readonly fattas: Andelsvarde | null;
  /** Every company that the answer rests on, each after those it rests on itself; the organisation stands last. */
  readonly kedja: readonly Kedjesteg[];
}

/** How a stiftelse stands under the rule. */
export interface Styrelsebesked {
  readonly platser: number;
  readonly avMedlemmar: number;
  readonly kravs: Andelsvarde;
  readonly andel: Andelsvarde | null;
  readonly utser: readonly { readonly id: string | null; readonly namn: string; readonly antal: number; readonly medlem: boolean }[];
}

/** The answer for one organisation: yes or no, the rule with its source, and the chain that leads to it, as of a day. */
export interface Avropsbesked {
  readonly organisation: Agarorganisation;
  /** The ownership is that of this day. */
  readonly datum: Datum;
  readonly berattigad: boolean;
  readonly grund: Avropsgrund;
  readonly regel: string;
  readonly kalla: string;
  /** One or two plain sentences. */
  readonly text: string;
  /** For a no: what would make it possible. */
  readonly utvag: string | null;
  /** Qualifies, but with half or less: control is not proven. */
  readonly kontrollEjVisad: boolean;
  readonly agande: Agandebesked | null;
  readonly styrelse: Styrelsebesked | null;
  /** The chain in words, a sentence per step: the text equivalent of the drawing. Empty where nothing is owned. */
  readonly kedjetext: readonly string[];
}
