import { type Begaran, type Db, genomfort, type Handelse, type OppenSession } from '@gemensam/shared/api';
import { type Faktorslag } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { kontexterFor } from './medlemskap';

/** A login is an event when it is whole: with the second factor, where there is one. */
export const noteraInloggning = (db: Db, session: OppenSession, { adress, affarsdatum }: Begaran, bekraftadMed: Faktorslag | null): Promise<void> =>
  noteraIVarje(db, session, affarsdatum, {
    handelsetyp: 'inloggning',
    objekttyp: 'person',
    objektId: session.personId,
    text: `${session.namn} loggade in.`,
    data: { adress, ...(bekraftadMed && { bekraftadMed }) },
  });

export const noteraIVarje = async (db: Db, session: OppenSession, dag: Datum, handelse: Handelse): Promise<void> => {
  for (const kontext of kontexterFor(session, dag)) await db.skriva(kontext, { operation: handelse.handelsetyp }, async () => genomfort(null, handelse));
};
