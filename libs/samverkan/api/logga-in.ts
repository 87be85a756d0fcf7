import { type Begaran, type Db, genomfort, type Handelse, type OppenSession, type Sessioner } from '@gemensam/shared/api';
import { type LoggaInInput } from '@gemensam/shared/contract';
import { type Avslag, avslag, type Datum } from '@gemensam/shared/domain';
import { type Inloggningsbroms } from './inloggningsbroms';
import { provaLosenord } from './losenord';
import { kontexterFor } from './medlemskap';

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
 * where the person has an uppdrag.
 */
export const loggaIn = async (
  { db, sessioner, broms }: { readonly db: Db; readonly sessioner: Sessioner; readonly broms: Inloggningsbroms },
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
  await noteraIVarje(db, session, begaran.affarsdatum, {
    handelsetyp: 'inloggning',
    objekttyp: 'person',
    objektId: session.personId,
    text: `${session.namn} loggade in.`,
    data: { adress: begaran.adress },
  });
  begaran.sattSession(token);
  return session;
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

const noteraIVarje = async (db: Db, session: OppenSession, dag: Datum, handelse: Handelse): Promise<void> => {
  for (const kontext of kontexterFor(session, dag)) await db.skriva(kontext, { operation: handelse.handelsetyp }, async () => genomfort(null, handelse));
};
