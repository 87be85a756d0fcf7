import { iKraft, type Kontext, kontextFor, type OppenSession, type UppdragRef } from '@gemensam/shared/api';
import { type Inloggad, type Uppdrag } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** Who is logged in, with the uppdrag in force on the day, samverkan by samverkan. */
export const tillInloggad = (session: OppenSession, dag: Datum): Inloggad => ({
  personId: session.personId,
  namn: session.namn,
  masteBytaLosenord: session.masteBytaLosenord,
  kanBytaLosenord: !session.demo,
  medlemskap: kontexterFor(session, dag).map(({ samverkan, uppdrag }) => ({ samverkan, uppdrag: uppdrag.map(tillUppdrag) })),
});

/** The person's context in each samverkan where an uppdrag is in force on the day. */
export const kontexterFor = (session: OppenSession, dag: Datum): readonly Kontext[] => {
  const kortnamn = new Set(session.uppdrag.filter((u) => iKraft(u, dag)).map((u) => u.samverkan.kortnamn));
  return [...kortnamn].map((k) => kontextFor(session, k, dag)).filter((k) => k !== null);
};

const tillUppdrag = (u: UppdragRef): Uppdrag => ({
  id: u.id,
  roll: u.roll,
  kommun: u.kommunkod ? { kommunkod: u.kommunkod, namn: u.kommun ?? u.kommunkod } : null,
  fran: u.fran,
  till: u.till,
});
