import { provaNyttLosenord } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Kontext, type OppenSession, type Personuppgifter, type Sessioner } from '@gemensam/shared/api';
import { type BytLosenord, type BytLosenordInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { type Inloggningsbroms } from './inloggningsbroms';
import { hashaLosenord, provaLosenord } from './losenord';
import { allaKontexterFor } from './medlemskap';

const KALLA = 'Grundregel: ett lösenord är personens eget';

const felNuvarande = (): Avslag =>
  avslag({ regel: 'Fel lösenord', kalla: KALLA, text: 'Det nuvarande lösenordet är fel.', utvag: 'Skriv det lösenord du loggade in med.', falt: 'nuvarande' });
const forManga = (): Avslag =>
  avslag({ regel: 'Många försök', kalla: 'Grundregel: gissningar bromsas', text: 'Många försök pågår just nu.', utvag: 'Vänta en minut och försök igen.' });
const demokonto = (): Avslag =>
  avslag({ regel: 'Demokonto', kalla: KALLA, text: 'Demons konton har ett gemensamt lösenord som inte byts.', utvag: 'Låt administratören skapa en egen person åt dig.' });
const utanUppdrag = (): Avslag =>
  avslag({ regel: 'Inget uppdrag', kalla: KALLA, text: 'Du har inget uppdrag i någon samverkan än.', utvag: 'Be administratören registrera ditt uppdrag, och byt lösenordet sedan.' });

/**
 * The person changes to a password of her own; her other sessions end. The one that holds is proved as at login, with the same
 * waits and the same log of attempts. The change and its event are one transaction in the first of her samverkan; the others get
 * the event too. The answer is not kept for a retry: neither password may stand in the database, in any form but its hash.
 */
export const bytLosenord = async (
  { db, sessioner, broms }: { readonly db: Db; readonly sessioner: Sessioner; readonly broms: Inloggningsbroms },
  { session, adress, affarsdatum }: Begaran,
  { nuvarande, nytt }: BytLosenordInput,
): Promise<BytLosenord | Avslag> => {
  if (!session) throw new Error('changing password needs a session: the authorisation table must say so');
  if (session.demo) return demokonto();
  const person = await sessioner.personMed(session.personId);
  const [forsta, ...andra] = allaKontexterFor(session, affarsdatum);
  if (!person?.losenordHash || !forsta) return utanUppdrag();
  const nej = provaNyttLosenord({ nytt, nuvarande, namn: person.namn, anvandarnamn: person.anvandarnamn });
  if (nej) return nej;
  const ratt = await broms.iTurOchOrdning(person.anvandarnamn, adress, async () => {
    const svar = await provaLosenord(person.losenordHash, nuvarande);
    await sessioner.noteraForsok(person.anvandarnamn, adress, svar, new Date());
    return svar;
  });
  if (ratt === null) return forManga();
  if (!ratt) return felNuvarande();
  const utfall = await skrivLosenord(db, forsta, session, { person, ny: await hashaLosenord(nytt) });
  if (!arAvslag(utfall)) for (const kontext of andra) await db.skriva(kontext, { operation: 'bytLosenord' }, async () => genomfort(null, bytt(session, utfall)));
  return utfall;
};

const skrivLosenord = (db: Db, kontext: Kontext, session: OppenSession, { person, ny }: { readonly person: Personuppgifter; readonly ny: string }): Promise<BytLosenord | Avslag> =>
  db.skriva<BytLosenord>(kontext, { operation: 'bytLosenord' }, async (skriv) => {
    const [rad] = await skriv.rader<{ antal: number | null }>({ namn: 'losenord.byt', text: `select gemensam.byt_losenord($1, $2, $3) as antal` }, [
      person.losenordHash, ny, session.sessionId,
    ]);
    if (typeof rad?.antal !== 'number') return felNuvarande();
    const svar = { antalSessioner: rad.antal };
    return genomfort(svar, bytt(session, svar));
  });

const bytt = ({ personId, namn }: OppenSession, { antalSessioner }: BytLosenord): Handelse => ({
  handelsetyp: 'losenord_bytt',
  objekttyp: 'person',
  objektId: personId,
  text: `${namn} bytte lösenord.`,
  data: { avslutadeSessioner: antalSessioner },
});
