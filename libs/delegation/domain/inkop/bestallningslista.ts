import { type Belopp, type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Bestallningsstatus, bestallningsstatusText } from './bestallning';

/** An order, as far as its list is narrowed, searched, ordered and summed by it. Öre. */
export interface Bestallningslistrad {
  /** The number of the decision: D 2021:3. */
  readonly nummer: string;
  readonly datum: Datum;
  readonly leverantor: string;
  readonly orgnr: string | null;
  readonly vad: string;
  readonly netto: Belopp;
  readonly fakturerat: Belopp;
  readonly budgetpost: string;
  readonly avtal: string | null;
  readonly status: Bestallningsstatus;
  readonly av: string;
}

/** What the list is narrowed to; an empty text narrows nothing. */
export interface Bestallningsurval {
  readonly ar: string;
  readonly leverantor: string;
  readonly budgetpost: string;
  readonly status: string;
}

/** "D 2021:3" before "D 2021:12". */
export const nummerordning = (nummer: string): string => nummer.replace(/\d+/g, (n) => n.padStart(8, '0'));

export const bestallningstabell: Tabellval<Bestallningslistrad> = {
  kolumner: {
    nummer: (r) => nummerordning(r.nummer),
    datum: (r) => `${r.datum} ${nummerordning(r.nummer)}`,
    leverantor: (r) => r.leverantor,
    vad: (r) => r.vad,
    belopp: (r) => r.netto,
    fakturerat: (r) => r.fakturerat,
    budgetpost: (r) => r.budgetpost,
    avtal: (r) => r.avtal,
    status: (r) => bestallningsstatusText(r.status),
  },
  sokbar: (r) => [r.nummer, r.datum, r.leverantor, r.orgnr, r.vad, r.budgetpost, r.avtal, bestallningsstatusText(r.status), r.av].filter(Boolean).join(' '),
  sortering: '-datum',
};

/** Whether an order belongs to what is chosen; the list and its file ask the same. */
export const bestallningIUrval = (r: Bestallningslistrad, u: Bestallningsurval): boolean =>
  (!u.ar || r.datum.startsWith(u.ar)) && (!u.leverantor || r.leverantor === u.leverantor) && (!u.budgetpost || r.budgetpost === u.budgetpost) && (!u.status || r.status === u.status);

/** The rows as the list shows them: narrowed, searched and ordered. */
export const visadeBestallningar = <T extends Bestallningslistrad>(rader: readonly T[], v: Bestallningsurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((r) => bestallningIUrval(r, v)), v, bestallningstabell);
