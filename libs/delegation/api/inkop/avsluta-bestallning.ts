import { doltKop, provaAvslut } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AvslutaBestallningInput, type Bestallning } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { ofaktureratAv, tillBestallning } from './inkop-svar';
import { InkopRepository } from './inkop.repository';
import { bestallningshandelse } from './inkopshandelse';

/** An order is closed: delivered, or called off. What is not invoiced goes back to its row of the budget. */
export const avslutaBestallning = (db: Db, begaran: Begaran, input: AvslutaBestallningInput): Promise<Bestallning | Konflikt<Bestallning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Bestallning, Avslag | Konflikt<Bestallning>>(kontext, skrivval(begaran, 'avslutaBestallning', input), async (skriv) => {
    const repo = new InkopRepository(skriv, kontext);
    await repo.stallIKo();
    const fore = await repo.oppnaBestallning(input.id);
    if (!fore) return finnsInte();
    if (fore.version !== input.version) return konflikt(tillBestallning(fore, kontext));
    if (fore.dold) return doltKop();
    const skal = provaAvslut(fore, input.skal);
    if (arAvslag(skal)) return skal;
    if (!(await repo.avslutaBestallning(fore, skal))) return konflikt(tillBestallning(fore, kontext));
    const efter = await repo.oppnaBestallning(fore.id);
    if (!efter) throw new Error(`order ${fore.id} was closed but cannot be read`);
    const fritt = ofaktureratAv(fore);
    return genomfort(tillBestallning(efter, kontext), bestallningshandelse('bestallning_avslutad', efter, `Beställningen ${efter.nummer}, ${efter.vad}, avslutades.${fritt > 0n ? ` ${formateraBelopp(fritt)} är inte längre reserverat i budgeten.` : ''}`, { skal, fakturerat: efter.fakturerat }));
  });
};
