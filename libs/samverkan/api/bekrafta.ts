import { type Begaran, type Db, demokod, type Handelse, type OppenSession, sessionslage, STEG_MS } from '@gemensam/shared/api';
import { type BekraftaInput, type BekraftaInloggningInput, type Bekraftelse, type Faktorslag } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { type Faktorlager } from './faktorlager';
import { noteraInloggning, noteraIVarje } from './notera-inloggning';
import { provaLosenord } from './losenord';
import { passkeydoman } from './passkey';
import { forMangaFel, type Identitet, KALLA_FAKTOR, provaFaktor } from './prova-faktor';

export const kravSession = ({ session }: Begaran): OppenSession => {
  if (!session) throw new Error('the operation needs a session: the authorisation table must say so');
  return session;
};

/** How the person can show who she is, in the order they are offered. None: she has no second factor. */
export const bekraftelse = async (lager: Faktorlager, begaran: Begaran): Promise<Bekraftelse> => {
  const session = kravSession(begaran);
  if (session.demo) return { metoder: ['totp'], demokod: lager.drift.demo ? demokod(new Date()) : null };
  const { totp, passkeys, koder } = await lager.las(session.sessionId);
  const metoder: Faktorslag[] = [];
  if (passkeys.length > 0 && passkeydoman(lager.drift) !== null) metoder.push('passkey');
  if (totp) metoder.push('totp');
  if (koder > 0 && (totp || passkeys.length > 0)) metoder.push('aterhamtningskod');
  return { metoder, demokod: null };
};

/**
 * Gives the second factor of a login. By a recovery code the session is let on to adding a new factor alone. The login is an event
 * first here: before, it was half a one.
 */
export const bekraftaInloggning = async (db: Db, identitet: Identitet, begaran: Begaran, { svar }: BekraftaInloggningInput): Promise<OppenSession | Avslag> => {
  const session = kravSession(begaran);
  if (sessionslage(session, begaran.affarsdatum) !== 'bekrafta') return session;
  const visat = await provaFaktor(db, identitet, begaran, session, 'inloggning', svar);
  if (arAvslag(visat)) return visat;
  const aterhamtad = visat.faktor === 'aterhamtningskod';
  await identitet.sessioner.bevisa(session.sessionId, new Date(), aterhamtad);
  await noteraInloggning(db, session, begaran, visat.faktor);
  return { ...session, bevisad: true, aterhamtad };
};

const NYSS_MS = 30_000;
const felLosenord = (): Avslag => avslag({ regel: 'Fel lösenord', kalla: KALLA_FAKTOR, text: 'Lösenordet är fel.', utvag: 'Skriv det lösenord du loggade in med.', falt: 'losenord' });
const ingenFaktor = (): Avslag =>
  avslag({ regel: 'Ingen tvåstegsinloggning', kalla: KALLA_FAKTOR, text: 'Du har varken app för koder eller passkey att bekräfta med.', utvag: 'Lägg till en på sidan Ditt konto och försök igen.' });

/**
 * Step-up: the person gives password and second factor again, and may for five minutes do what asks for it. The password is proved
 * as at login, with the same waits and the same log. The factor is used up only by the one who knew the password.
 */
export const bekrafta = async (db: Db, identitet: Identitet, begaran: Begaran, { losenord, svar }: BekraftaInput): Promise<{ readonly till: Date } | Avslag> => {
  const session = kravSession(begaran);
  const { sessioner, broms } = identitet;
  if (!session.harFaktor) return ingenFaktor();
  const person = await sessioner.personMed(session.personId);
  const namn = person?.anvandarnamn ?? '';
  const ratt = await broms.iTurOchOrdning(namn, begaran.adress, async () => {
    const bra = await provaLosenord(person?.losenordHash ?? null, losenord);
    await sessioner.noteraForsok(namn, begaran.adress, bra, new Date());
    return bra;
  });
  if (ratt === null) return forMangaFel();
  if (!ratt) return felLosenord();
  // A retry whose first answer was lost: its code is used, and what it asked for is done.
  if (session.stegadTill && session.stegadTill.getTime() - Date.now() > STEG_MS - NYSS_MS) return { till: session.stegadTill };
  const visat = await provaFaktor(db, identitet, begaran, session, 'steg', svar);
  if (arAvslag(visat)) return visat;
  const till = new Date(Date.now() + STEG_MS);
  await sessioner.stega(session.sessionId, till);
  await noteraIVarje(db, session, begaran.affarsdatum, bekraftade(session, visat.faktor));
  return { till };
};

const bekraftade = ({ personId, namn }: OppenSession, bekraftadMed: Faktorslag): Handelse => ({
  handelsetyp: 'identitet_bekraftad',
  objekttyp: 'person',
  objektId: personId,
  text: `${namn} bekräftade sin identitet.`,
  data: { bekraftadMed },
});
