import { type Belopp, type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { nummerordning } from './bestallningslista';
import { type Fakturastatus, fakturastatusText } from './leverantorsfaktura';

/** An invoice of a supplier, as far as its list is narrowed, searched, ordered and summed by it. Öre. */
export interface Fakturalistrad {
  readonly leverantor: string;
  readonly orgnr: string | null;
  readonly nummer: string;
  readonly vad: string;
  readonly fakturadatum: Datum;
  readonly forfallodag: Datum;
  readonly netto: Belopp;
  readonly brutto: Belopp;
  readonly budgetpost: string;
  /** The decisions that it was ordered and attested by. */
  readonly bestallning: string | null;
  readonly beslut: string | null;
  /** The nämnd's own, that the purchase rests on. */
  readonly namndbeslut: string | null;
  readonly status: Fakturastatus;
  readonly registreradAv: string;
}

/** What the list is narrowed to; an empty text narrows nothing. */
export interface Fakturaurval {
  readonly status: string;
  readonly leverantor: string;
  readonly budgetpost: string;
  readonly ar: string;
}

export const fakturatabell: Tabellval<Fakturalistrad> = {
  kolumner: {
    forfallodag: (r) => r.forfallodag,
    leverantor: (r) => r.leverantor,
    nummer: (r) => r.nummer,
    vad: (r) => r.vad,
    belopp: (r) => r.brutto,
    budgetpost: (r) => r.budgetpost,
    bestallning: (r) => (r.bestallning === null ? null : nummerordning(r.bestallning)),
    status: (r) => `${fakturastatusText(r.status)} ${nummerordning(r.beslut ?? '')}`,
  },
  sokbar: (r) => [r.leverantor, r.orgnr, r.nummer, r.vad, r.fakturadatum, r.forfallodag, r.budgetpost, r.bestallning, r.namndbeslut, r.beslut, fakturastatusText(r.status), r.registreradAv].filter(Boolean).join(' '),
  sortering: 'forfallodag',
};

/** Whether an invoice belongs to what is chosen; the list and its file ask the same. */
export const fakturaIUrval = (r: Fakturalistrad, u: Fakturaurval): boolean =>
  (!u.status || r.status === u.status) && (!u.leverantor || r.leverantor === u.leverantor) && (!u.budgetpost || r.budgetpost === u.budgetpost) && (!u.ar || r.fakturadatum.startsWith(u.ar));

/** The rows as the list shows them: narrowed, searched and ordered. */
export const visadeFakturor = <T extends Fakturalistrad>(rader: readonly T[], v: Fakturaurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((r) => fakturaIUrval(r, v)), v, fakturatabell);

/** Invoices added, those that are taken back not counted. Öre. */
export const fakturasumma = (rader: readonly Fakturalistrad[]): Belopp => rader.reduce((s, r) => (r.status === 'makulerad' ? s : s + r.brutto), 0n);
