import { type Begaran, type Db, type OppenSession, type Sessioner, sessionslage } from '@gemensam/shared/api';
import { type LoggaInInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { bekraftaInloggning } from './bekrafta';
import { provaLosenord } from './losenord';
import { noteraInloggning, noteraIVarje } from './notera-inloggning';
import { type Identitet } from './prova-faktor';

/** One answer whether the name or the password is wrong. */
const fel = (): Avslag =>
  avslag({
    regel: 'Fel inloggning',
    kalla: 'Grundregel: vem som helst får inte veta vilka användare som finns',
    text: 'Fel användarnamn eller lösenord.',
    utvag: 'Försök igen, eller be administratören i din samverkan om hjälp.',
  });

const forManga = (): Avslag =>
  avslag({
    regel: 'Många försök',
    kalla: 'Grundregel: gissningar bromsas',
    text: 'Många försök att logga in med det namnet pågår just nu.',
    utvag: 'Vänta en minut och försök igen.',
  });

/** As it is stored: lower case, no control characters (PostgreSQL has no NUL), at most 80 characters. */
export const rensatNamn = (skrivet: string): string =>
  skrivet.slice(0, 200).normalize('NFC').replace(/\p{Cc}/gu, '').trim().toLowerCase().slice(0, 80);

/**
 * Logs in: name and password give a session of 12 hours in a cookie. Unknown name and wrong password take the same path, the same
 * time and the same text; failures slow the next attempt. Every attempt is logged, and a success is an event in each samverkan
 * where the person has an uppdrag. The session of a person with a second factor is not whole until it is given; with the code sent
 * along it is at once, and with a wrong one the person is asked for it.
 */
export const loggaIn = async (
  { db, sessioner, broms, lager }: { readonly db: Db } & Identitet,
  begaran: Begaran,
  input: LoggaInInput,
): Promise<OppenSession | Avslag> => {
  const namn = rensatNamn(input.anvandarnamn);
  const utfall = await broms.iTurOchOrdning(namn, begaran.adress, async () => {
    const person = await sessioner.person(namn);
    const ratt = await provaLosenord(person?.losenordHash ?? null, input.losenord);
    await sessioner.noteraForsok(namn, begaran.adress, ratt, new Date());
    return ratt && person ? person : fel();
  });
  if (utfall === null) return forManga();
  if ('slag' in utfall) return utfall;
  const nu = new Date();
  const token = await sessioner.skapa(utfall.id, nu);
  const session = await sessioner.las(token, nu);
  if (!session) throw new Error('a session that was just made cannot be read');
  begaran.sattSession(token);
  if (sessionslage(session, begaran.affarsdatum) !== 'bekrafta') {
    await noteraInloggning(db, session, begaran, null);
    return session;
  }
  if (!input.kod) return session;
  const hel = await bekraftaInloggning(db, { sessioner, broms, lager }, { ...begaran, session }, { svar: { kod: input.kod } });
  return arAvslag(hel) ? session : hel;
};

/** Ends this session, or with `overallt` every session of the person. */
export const loggaUt = async (db: Db, sessioner: Sessioner, begaran: Begaran, overallt: boolean): Promise<number> => {
  const { session } = begaran;
  if (!session) throw new Error('logging out needs a session: the authorisation table must say so');
  const antalSessioner = await sessioner.avsluta(session, overallt, new Date());
  begaran.sattSession(null);
  await noteraIVarje(db, session, begaran.affarsdatum, {
    handelsetyp: overallt ? 'utloggning_overallt' : 'utloggning',
    objekttyp: 'person',
    objektId: session.personId,
    text: overallt ? `${session.namn} loggade ut på alla enheter.` : `${session.namn} loggade ut.`,
    data: { antalSessioner },
  });
  return antalSessioner;
};
