import { provaBudgetbelopp } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, type Konflikt } from '@gemensam/shared/api';
import { type AndraBudgetpostInput, type Budgetuppfoljningsrad } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, formateraBelopp } from '@gemensam/shared/domain';
import { paBudgetpost } from './pa-budgetpost';

/** The e-samordnare changes the amount or the source of a budget row. The history keeps what stood before. */
export const andraBudgetpost = (db: Db, begaran: Begaran, input: AndraBudgetpostInput): Promise<Budgetuppfoljningsrad | Konflikt<Budgetuppfoljningsrad> | Avslag> =>
  paBudgetpost(db, begaran, { operation: 'andraBudgetpost', input, manad: null }, async ({ budget, post, fore }) => {
    const falt = provaBudgetbelopp(input);
    if (arAvslag(falt)) return falt;
    if (!(await budget.andra(post, falt))) return null;
    return {
      handelsetyp: 'budgetpost_andrad',
      objekttyp: 'budgetpost',
      objektId: post.id,
      text: `Budgeten för ${post.namn} ${post.ar} ändrades från ${formateraBelopp(fore.exaktBudget)} till ${formateraBelopp(falt.belopp)}.`,
      data: { ar: post.ar, sida: post.sida, namn: post.namn, fran: fore.exaktBudget.toString(), till: falt.belopp.toString(), kalla: falt.kalla },
    };
  });
