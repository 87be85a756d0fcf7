import { type Roll } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { type BehorighetNamn } from './behorighet';
import { iKraft, type OppenSession } from './kontext';

/**
 * Operations that ask the person to confirm who she is again (`bekrafta`: the password and a second factor), also when the
 * authorisation table lets her: a decision, and what gives or moves the power to take one, so that nobody who sits down at an open desk
 * makes herself a delegat. Source: guarantees (identity), and the delegationsordning's decisions.
 */
export const stegKravs: ReadonlySet<BehorighetNamn> = new Set<BehorighetNamn>([
  'fattaDelegationsbeslut',
  // Who may log in as whom, and with what role. An uppdrag that ends makes the ersättare competent.
  'skapaPerson',
  'aterstallLosenord',
  'aterstallFaktorer',
  'skapaUppdrag',
  'avslutaUppdrag',
  // What a delegat may decide, and how far.
  'faststallDelegationsordning',
  'laggInPrisbasbelopp',
  'rattaPrisbasbelopp',
  'andraInstallning',
]);

/** The same, of the one who has a second factor already: the first is added without one. */
export const stegKravsMedFaktor: ReadonlySet<BehorighetNamn> = new Set<BehorighetNamn>([
  'borjaTotp',
  'bekraftaTotp',
  'borjaPasskey',
  'laggTillPasskey',
  'taBortFaktor',
  'nyaAterhamtningskoder',
]);

/** How long a confirmation is good. Long enough for a dialog that is filled in again, short enough that nobody else sits down at the desk. */
export const STEG_MS = 5 * 60_000;

/** Roles that must have a second factor. Source: guarantees (identity). */
export const FAKTORROLLER: readonly Roll[] = ['ordforande', 'vice_ordforande', 'namndsekreterare', 'administrator'];

/** The roles of the person, in force on the day in any samverkan, that ask for a second factor. */
export const kraverFaktor = ({ uppdrag }: Pick<OppenSession, 'uppdrag'>, dag: Datum): readonly Roll[] =>
  FAKTORROLLER.filter((roll) => uppdrag.some((u) => u.roll === roll && iKraft(u, dag)));

export type Sessionslage = 'hel' | 'bekrafta' | 'byt_losenord' | 'skaffa_faktor';

/**
 * Whether the session may be used, and else what is to be done first: give the factor there is, change a password that somebody
 * else gave, add the factor that the role asks for (or that was lost).
 */
export const sessionslage = (session: OppenSession, dag: Datum): Sessionslage => {
  if (session.harFaktor && !session.bevisad) return 'bekrafta';
  if (session.masteBytaLosenord) return 'byt_losenord';
  if (session.aterhamtad || (!session.harFaktor && kraverFaktor(session, dag).length > 0)) return 'skaffa_faktor';
  return 'hel';
};

const ALLTID: readonly BehorighetNamn[] = ['inloggad', 'loggaUt', 'loggaUtOverallt'];

/** What a session that is not whole may do. */
export const farOfullstandig: Readonly<Record<Exclude<Sessionslage, 'hel'>, readonly BehorighetNamn[]>> = {
  bekrafta: [...ALLTID, 'bekraftelse', 'nyPasskeyutmaning', 'bekraftaInloggning'],
  byt_losenord: [...ALLTID, 'bytLosenord'],
  skaffa_faktor: [...ALLTID, 'bytLosenord', 'konto', 'bekraftelse', 'bekrafta', 'nyPasskeyutmaning', 'borjaTotp', 'bekraftaTotp', 'borjaPasskey', 'laggTillPasskey'],
};
