import { manadsnamn, provaKommentar } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, type Konflikt } from '@gemensam/shared/api';
import { type Budgetuppfoljningsrad, type KommenteraAvvikelseInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { paBudgetpost } from './pa-budgetpost';

/** The e-samordnare says what a row's deviation to a month is due to. Earlier comments stay in the history. */
export const kommenteraAvvikelse = (db: Db, begaran: Begaran, input: KommenteraAvvikelseInput): Promise<Budgetuppfoljningsrad | Konflikt<Budgetuppfoljningsrad> | Avslag> =>
  paBudgetpost(db, begaran, { operation: 'kommenteraAvvikelse', input, manad: input.manad }, async ({ budget, post, fore, troskel, kontext }) => {
    const text = provaKommentar(input, fore.belopp.avvikelse ?? null, troskel);
    if (arAvslag(text)) return text;
    if (!(await budget.andra(post, null))) return null;
    await budget.laggTillKommentar(post.id, input.manad, text, kontext.affarsdatum, kontext.person.namn);
    return {
      handelsetyp: 'avvikelse_kommenterad',
      objekttyp: 'budgetpost',
      objektId: post.id,
      text: `Avvikelsen för ${post.namn} till och med ${manadsnamn(input.manad)} ${post.ar} kommenterades.`,
      data: { ar: post.ar, manad: input.manad, sida: post.sida, namn: post.namn, avvikelse: fore.belopp.avvikelse?.toString() ?? null, text },
    };
  });
