import { anvandarnamnUpptaget, provaNyttKonto } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, kravKontext } from '@gemensam/shared/api';
import { type NyPerson, type SkapaPersonInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { hashaLosenord, nyttForstaLosenord } from './losenord';

/**
 * The administrator makes an account. The first password is in the answer alone: not in the event, and the answer is not kept
 * for a retry. A retry after a lost answer is told that the name is taken; the password is then reset.
 */
export const skapaPerson = async (db: Db, begaran: Begaran, input: SkapaPersonInput): Promise<NyPerson | Avslag> => {
  const kontext = kravKontext(begaran);
  const konto = provaNyttKonto(input);
  if (arAvslag(konto)) return konto;
  const forstaLosenord = nyttForstaLosenord();
  const losenordHash = await hashaLosenord(forstaLosenord);
  return db.skriva<NyPerson>(kontext, { operation: 'skapaPerson' }, async (skriv) => {
    const personId = skriv.nyttId();
    const tillagd = await skriv.rader(
      {
        namn: 'person.skapa',
        text: `insert into gemensam.person (id, anvandarnamn, namn, losenord_hash, maste_byta_losenord, skapad_i)
          values ($1, $2, $3, $4, true, gemensam.samverkan_id()) on conflict (anvandarnamn) do nothing returning id`,
      },
      [personId, konto.anvandarnamn, konto.namn, losenordHash],
    );
    if (tillagd.length === 0) return anvandarnamnUpptaget();
    return genomfort(
      { personId, ...konto, forstaLosenord },
      {
        handelsetyp: 'person_skapad',
        objekttyp: 'person',
        objektId: personId,
        text: `${konto.namn} fick ett konto.`,
        data: { anvandarnamn: konto.anvandarnamn, namn: konto.namn },
      },
    );
  });
};
