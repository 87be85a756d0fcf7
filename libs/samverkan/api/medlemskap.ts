import { iKraft, type Kontext, kontextFor, type OppenSession, sessionslage, type UppdragRef } from '@gemensam/shared/api';
import { type Inloggad, type Uppdrag } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** Who is logged in, with the uppdrag in force on the day, samverkan by samverkan. */
export const tillInloggad = (session: OppenSession, dag: Datum): Inloggad => ({
  personId: session.personId,
  namn: session.namn,
  masteBytaLosenord: session.masteBytaLosenord,
  lage: sessionslage(session, dag),
  kanBytaLosenord: !session.demo,
  medlemskap: (sessionslage(session, dag) === 'bekrafta' ? [] : kontexterFor(session, dag)).map(({ samverkan, uppdrag }) => ({ samverkan, uppdrag: uppdrag.map(tillUppdrag) })),
});

/** The person's context in each samverkan where an uppdrag is in force on the day. */
export const kontexterFor = (session: OppenSession, dag: Datum): readonly Kontext[] => {
  const kortnamn = new Set(session.uppdrag.filter((u) => iKraft(u, dag)).map((u) => u.samverkan.kortnamn));
  return [...kortnamn].map((k) => kontextFor(session, k, dag)).filter((k) => k !== null);
};

/** Every samverkan of the person, also where her uppdrag has ended or not begun: her account is there before the first day too. */
export const allaKontexterFor = ({ uppdrag, personId, namn }: OppenSession, affarsdatum: Datum): readonly Kontext[] =>
  [...new Map(uppdrag.map((u) => [u.samverkan.id, u.samverkan])).values()].map((samverkan) => ({ samverkan, person: { id: personId, namn }, uppdrag: [], affarsdatum }));

const tillUppdrag = (u: UppdragRef): Uppdrag => ({
  id: u.id,
  roll: u.roll,
  kommun: u.kommunkod ? { kommunkod: u.kommunkod, namn: u.kommun ?? u.kommunkod } : null,
  fran: u.fran,
  till: u.till,
});
