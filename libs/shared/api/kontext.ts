import { type Roll } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

export interface SamverkanRef {
  readonly id: string;
  readonly kortnamn: string;
  readonly namn: string;
  readonly form: 'gemensam_namnd' | 'annan_samverkan';
}

/** A role that a person holds in one samverkan between two days, for one kommun or for the whole. */
export interface UppdragRef {
  readonly id: string;
  readonly roll: Roll;
  readonly kommunkod: string | null;
  readonly kommun: string | null;
  readonly fran: Datum;
  readonly till: Datum | null;
  readonly samverkan: SamverkanRef;
}

export interface PersonRef {
  readonly id: string;
  readonly namn: string;
}

/**
 * Who acts, where, and on which business date. Made once per request from the session; every read and write goes through
 * `Db` with it. `uppdrag` are those in force on the business date in this samverkan.
 */
export interface Kontext {
  readonly samverkan: SamverkanRef;
  readonly person: PersonRef;
  readonly uppdrag: readonly UppdragRef[];
  readonly affarsdatum: Datum;
}

/** What a GraphQL resolver or a REST handler is given. `kontext` is null when nobody is logged in or the samverkan is not theirs. */
export interface Begaran {
  readonly kontext: Kontext | null;
  readonly session: OppenSession | null;
  readonly idempotensnyckel: string | null;
  readonly adress: string;
  readonly affarsdatum: Datum;
  readonly sattSession: (token: string | null) => void;
  /** Why the session that was sent is not open; asked for where it is missed. */
  readonly slut?: () => Promise<Sessionsslut | null>;
}

/** Why a session is no longer open: it was idle, its password was given anew by somebody else, or it was ended otherwise. */
export type Sessionsslut = 'tid' | 'losenord' | 'avslutad';

export interface OppenSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly namn: string;
  /** The password was given by somebody else: nothing but changing it is allowed. */
  readonly masteBytaLosenord: boolean;
  /** An account of the demo. */
  readonly demo: boolean;
  /** The person has a second factor. */
  readonly harFaktor: boolean;
  /** It was given in this session. */
  readonly bevisad: boolean;
  /** By a recovery code: a new factor is to be added. */
  readonly aterhamtad: boolean;
  /** Until when the person has confirmed again who she is; null: never. */
  readonly stegadTill: Date | null;
  readonly uppdrag: readonly UppdragRef[];
}

export const iKraft = (uppdrag: { readonly fran: Datum; readonly till: Datum | null }, dag: Datum): boolean =>
  uppdrag.fran <= dag && (uppdrag.till === null || uppdrag.till >= dag);

/** The context of a person in one samverkan, or null when no uppdrag there is in force on the day. */
export const kontextFor = (session: OppenSession, kortnamn: string, affarsdatum: Datum): Kontext | null => {
  const uppdrag = session.uppdrag.filter((u) => u.samverkan.kortnamn === kortnamn && iKraft(u, affarsdatum));
  const forsta = uppdrag[0];
  if (!forsta) return null;
  return { samverkan: forsta.samverkan, person: { id: session.personId, namn: session.namn }, uppdrag, affarsdatum };
};
