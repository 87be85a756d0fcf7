import { provaNyttUppdrag, type Uppdrag } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval, type Skrivning } from '@gemensam/shared/api';
import { type SkapaUppdragInput, type UppdragRad } from '@gemensam/shared/contract';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { rensatNamn } from './logga-in';
import { lasUppdrag } from './uppdrag.lasmodell';
import { UppdragRepository } from './uppdrag.repository';

/** The administrator gives a person who has an account a dated role, for one kommun or organisation where the role is held for one. */
export const skapaUppdrag = (db: Db, begaran: Begaran, input: SkapaUppdragInput): Promise<UppdragRad | Avslag> =>
  db.skriva(kravKontext(begaran), skrivval(begaran, 'skapaUppdrag', input), async (skriv) => {
    const uppdragen = new UppdragRepository(skriv);
    await uppdragen.sparra();
    const person = await uppdragen.person(rensatNamn(input.anvandarnamn));
    if (!person)
      return avslag({
        regel: 'Okänd person',
        kalla: 'Domänregel 5: uppdrag ges till en person med konto',
        text: 'Ingen har det användarnamnet.',
        utvag: 'Kontrollera stavningen.',
        falt: 'anvandarnamn',
      });

    const nytt: Uppdrag = { roll: input.roll, kommunkod: input.kommunkod || null, organisationId: input.organisationId || null, fran: input.fran, till: input.till ?? null };
    const nej = provaNyttUppdrag(nytt, { personens: await uppdragen.personens(person.id), medlemskommuner: await uppdragen.medlemskommuner(), organisationer: await uppdragen.organisationer() });
    if (nej) return nej;

    const id = skriv.nyttId();
    await uppdragen.laggTill(id, person.id, nytt);
    return genomfort(await uppdragsrad(skriv, id), {
      handelsetyp: 'uppdrag_skapat',
      objekttyp: 'uppdrag',
      objektId: id,
      text: `${person.namn} fick uppdrag från ${nytt.fran}${nytt.till ? ` till och med ${nytt.till}` : ''}.`,
      data: { personId: person.id, ...nytt },
    });
  });

/** The row as the list shows it, read in the same transaction. */
export const uppdragsrad = async (skriv: Skrivning, id: string): Promise<UppdragRad> => {
  const [rad] = await lasUppdrag(skriv, id);
  if (!rad) throw new Error(`uppdrag ${id} is there but cannot be read`);
  return rad;
};
