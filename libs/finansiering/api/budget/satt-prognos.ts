import { type Begaran, type Db, type Konflikt } from '@gemensam/shared/api';
import { type Budgetuppfoljningsrad, type SattPrognosInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, formateraBelopp, tolkaBelopp } from '@gemensam/shared/domain';
import { paBudgetpost } from './pa-budgetpost';

/** The e-samordnare sets the forecast of the whole year for a row. Earlier forecasts stay in the history. */
export const sattPrognos = (db: Db, begaran: Begaran, input: SattPrognosInput): Promise<Budgetuppfoljningsrad | Konflikt<Budgetuppfoljningsrad> | Avslag> =>
  paBudgetpost(db, begaran, { operation: 'sattPrognos', input, manad: null }, async ({ budget, post, fore, kontext }) => {
    const belopp = tolkaBelopp(input.belopp, { falt: 'prognos', minst0: true });
    if (arAvslag(belopp)) return belopp;
    if (!(await budget.andra(post, null))) return null;
    await budget.laggTillPrognos(post.id, belopp, kontext.affarsdatum, kontext.person.namn);
    return {
      handelsetyp: 'prognos_satt',
      objekttyp: 'budgetpost',
      objektId: post.id,
      text: `Prognosen för ${post.namn} ${post.ar} sattes till ${formateraBelopp(belopp)}${fore.exaktPrognos === null ? '' : `, tidigare ${formateraBelopp(fore.exaktPrognos)}`}.`,
      data: { ar: post.ar, sida: post.sida, namn: post.namn, fran: fore.exaktPrognos?.toString() ?? null, till: belopp.toString() },
    };
  });
