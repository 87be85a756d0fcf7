import { provaBudgetpost } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Budgetuppfoljningsrad, type SkapaBudgetpostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, formateraBelopp } from '@gemensam/shared/domain';
import { lasBudgetrad } from './budget.lasmodell';
import { BudgetRepository } from './budget.repository';

/** The e-samordnare enters a row of a year's budget. A name that an earlier year has is the same row, so that what is mapped to it stays. */
export const skapaBudgetpost = (db: Db, begaran: Begaran, input: SkapaBudgetpostInput): Promise<Budgetuppfoljningsrad | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Budgetuppfoljningsrad>(kontext, skrivval(begaran, 'skapaBudgetpost', input), async (skriv) => {
    const uppgifter = provaBudgetpost(input);
    if (arAvslag(uppgifter)) return uppgifter;
    const budget = new BudgetRepository(skriv);
    await budget.stallIKo();

    const id = skriv.nyttId();
    const { ar, sida, namn, belopp, kalla } = uppgifter;
    if (!(await budget.laggTill(id, await budget.budgetrad(sida, namn), uppgifter)))
      return avslag({ regel: 'Raden finns redan', kalla: 'Grundregel E7, en budgetrad per år', text: `Budgeten ${ar} har redan raden ${namn}.`, utvag: 'Ändra den, eller ge raden ett annat namn.', falt: 'namn' });
    const { rad } = await lasBudgetrad(skriv, kontext, id, ar, null);
    return genomfort(rad, {
      handelsetyp: 'budgetpost_skapad',
      objekttyp: 'budgetpost',
      objektId: id,
      text: `Budgetraden ${namn} ${ar} (${sida === 'intakt' ? 'intäkt' : 'kostnad'}) lades in: ${formateraBelopp(belopp)}.`,
      data: { ar, sida, namn, belopp: belopp.toString(), kalla },
    });
  });
};
