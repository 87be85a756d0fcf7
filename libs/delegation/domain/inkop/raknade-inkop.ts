import { type Belopp, type Datum } from '@gemensam/shared/domain';
import { type SammaSak } from '../provning/provningsunderlag';
import { inklusiveMoms, utanMoms } from './moms';
import { arSammaInkop, type Inkopssak } from './samma-sak';

/** An order, as far as its matter is summed. Öre. */
export interface RaknadBestallning extends Inkopssak {
  readonly id: string;
  readonly nummer: string;
  readonly datum: Datum;
  readonly delegat: string;
  readonly status: 'gallande' | 'avslutad';
  /** The day it was closed; null: it is in force. */
  readonly avslutad: Datum | null;
  readonly ore: Belopp;
  readonly moms: 'in' | 'ut';
  readonly momssats: number;
  /** The decision on it is hidden from the person. */
  readonly dold?: boolean;
}

/** An invoice that stands, as far as its matter is summed. Öre. */
export interface RaknadFaktura extends Inkopssak {
  readonly id: string;
  readonly nummer: string;
  readonly bestallningId: string | null;
  /** The nämnd itself has decided the purchase: then no delegat has. */
  readonly namndbeslut: boolean;
  readonly attesterad: boolean;
  /** The day of its attest; of one that waits: today. */
  readonly dag: Datum;
  /** The number of the decision that attested it. */
  readonly beslut: string | null;
  readonly delegat: string;
  readonly netto: Belopp;
  readonly brutto: Belopp;
  /** The decision on it, or on its order, is hidden from the person. */
  readonly dold?: boolean;
}

/** A purchase as it counts: an order with its invoices, or an invoice without order. Each öre is in one of them. */
export interface Inkopspost extends SammaSak {
  readonly bestallningId: string | null;
  readonly fakturaId: string | null;
}

interface Summa {
  readonly netto: Belopp;
  readonly brutto: Belopp;
}
const NOLL: Summa = { netto: 0n, brutto: 0n };
const plus = (a: Summa, b: Summa): Summa => ({ netto: a.netto + b.netto, brutto: a.brutto + b.brutto });
const minst = (a: Belopp, b: Belopp): Belopp => (a < b ? a : b);
const storst = (a: Belopp, b: Belopp): Belopp => (a > b ? a : b);
const medOchUtan = (b: RaknadBestallning): Summa => ({ netto: utanMoms(b), brutto: inklusiveMoms(b) });

/** Longest that a purchase is named in a row of the check. */
const LANGST_NAMN = 60;
const kort = (vad: string): string => (vad.length > LANGST_NAMN ? `${vad.slice(0, LANGST_NAMN - 1).trimEnd()}…` : vad);

/** A credit note counts first when it is attested: until then anybody may have entered it. What the nämnd has decided is not counted. */
const raknas = (f: RaknadFaktura): boolean => !f.namndbeslut && (f.netto > 0n || f.attesterad);
const fakturerat = (fakturor: readonly RaknadFaktura[]): Summa => fakturor.filter(raknas).reduce<Summa>(plus, NOLL);

const bestallningspost = (b: RaknadBestallning, fakturor: readonly RaknadFaktura[]): Inkopspost => {
  const bas = { nummer: b.dold ? b.nummer : `${b.nummer} ${kort(b.vad)}`, dold: b.dold === true, delegat: b.delegat, bestallningId: b.id, fakturaId: null };
  const [bestallt, f] = [medOchUtan(b), fakturerat(fakturor)];
  const gallande = b.status === 'gallande';
  if (gallande && f.netto <= bestallt.netto && f.brutto <= bestallt.brutto) return { ...bas, datum: b.datum, ore: b.ore, moms: b.moms, momssats: b.momssats };
  // What was not ordered, or came when the order was closed, was bought the day it was attested.
  const dag = (over: boolean): Datum =>
    fakturor.filter((x) => raknas(x) && (over || (b.avslutad !== null && x.dag >= b.avslutad))).reduce((d, x) => (x.dag > d ? x.dag : d), b.datum);
  const [utan, med] = [dag(f.netto > bestallt.netto), dag(f.brutto > bestallt.brutto)];
  const [ore, annars] = gallande ? [storst(f.netto, bestallt.netto), storst(f.brutto, bestallt.brutto)] : [storst(f.netto, 0n), storst(f.brutto, 0n)];
  return { ...bas, datum: utan, ...(med === utan ? {} : { datumMedMoms: med }), ore, moms: 'ut', momssats: b.momssats, annars };
};

/** The oldest first, those that wait last. */
const ordning = (a: RaknadFaktura, b: RaknadFaktura): number =>
  Number(b.attesterad) - Number(a.attesterad) || (a.dag === b.dag ? (a.id < b.id ? -1 : 1) : a.dag < b.dag ? -1 : 1);

const fakturaposter = (fakturor: readonly RaknadFaktura[]): readonly Inkopspost[] => {
  const raknade = fakturor.filter(raknas);
  let kredit = raknade.filter((f) => f.netto < 0n).reduce<Summa>((s, f) => ({ netto: s.netto - f.netto, brutto: s.brutto - f.brutto }), NOLL);
  return [...raknade.filter((f) => f.netto > 0n)].sort(ordning).map((f) => {
    const av = { netto: minst(f.netto, kredit.netto), brutto: minst(f.brutto, kredit.brutto) };
    kredit = { netto: kredit.netto - av.netto, brutto: kredit.brutto - av.brutto };
    const nummer = f.dold && f.beslut !== null ? f.beslut : f.beslut === null ? `faktura ${f.nummer} som väntar på attest, ${kort(f.vad)}` : `${f.beslut} faktura ${f.nummer}, ${kort(f.vad)}`;
    return { nummer, dold: f.dold === true, datum: f.dag, delegat: f.delegat, bestallningId: null, fakturaId: f.id, ore: f.netto - av.netto, moms: 'ut', momssats: 0, annars: f.brutto - av.brutto };
  });
};

/**
 * What the purchases of a matter come to (domain rule D5: a matter is not split to get under a limit), each counted once:
 *
 * - an order with its invoices: the larger of what is ordered and what is invoiced while it is in force, without VAT and with it each by itself,
 *   so that an order at too low a rate counts with the VAT that was invoiced; what is invoiced when it is closed, so that one that was called off
 *   counts nothing;
 * - an invoice without order by itself, from the day it is entered: the one who attests it decides the purchase;
 * - a credit note when it is attested: on an order it lowers what is invoiced, else it takes away from the oldest invoice without order; without VAT
 *   and with it each by itself, never below zero;
 * - nothing that rests on the nämnd's own decision.
 *
 * The answer is the same in whatever order things were entered, attested and closed. Units: öre; invoices say both amounts, orders are counted
 * with the rate they were made at. What comes to nothing, without VAT and with it, is left out.
 *
 * @example raknadeInkop({ sak, bestallningar: [], fakturor: [enFaktura] }) // [{ nummer: 'D 2021:7 faktura 1001, Stolar', ore: 100_000n, … }]
 */
export const raknadeInkop = (u: { readonly sak: Inkopssak; readonly bestallningar: readonly RaknadBestallning[]; readonly fakturor: readonly RaknadFaktura[] }): readonly Inkopspost[] => {
  const samma = u.bestallningar.filter((b) => arSammaInkop(b, u.sak));
  const poster = [
    ...samma.map((b) => bestallningspost(b, u.fakturor.filter((f) => f.bestallningId === b.id))),
    ...fakturaposter(u.fakturor.filter((f) => f.bestallningId === null && arSammaInkop(f, u.sak))),
  ];
  return poster.filter((p) => p.ore > 0n || (p.annars ?? 0n) > 0n);
};

/** What is left of an order, without VAT and with it; nothing of one that is closed. */
const kvarAvBestallning = (b: RaknadBestallning, fakturor: readonly RaknadFaktura[]): Summa => {
  if (b.status !== 'gallande') return NOLL;
  const [bestallt, f] = [medOchUtan(b), fakturerat(fakturor)];
  return { netto: bestallt.netto - f.netto, brutto: bestallt.brutto - f.brutto };
};

/** What an attest decides to buy, and the other purchases of the same matter. */
export interface Attestkop {
  /** Null: what is bought is decided already, or nothing is. */
  readonly kop: Inkopspost | null;
  /** What is bought is above the order by its VAT alone: a purchase where the limit counts VAT in, and nowhere else. */
  readonly baraMedMoms: boolean;
  readonly andra: readonly Inkopspost[];
}

/**
 * What an attest decides beyond that the invoice is right. Point 6 has no limit, since a purchase is decided before it is invoiced; where nobody has
 * decided it, the attest does. Nothing: a credit note, an invoice within what is left of an order in force, and one that rests on the nämnd's
 * own decision. Else the purchase: the invoice itself where it has no order, else the order with all its invoices. What is left of an order is
 * counted without VAT, as the budget is; a limit that counts VAT in also asks what is left with it (`baraMedMoms`). Unit: öre.
 * Error: throws when the order of the invoice is not among the orders.
 *
 * @example attestkop({ faktura: utanBestallning, bestallningar: [], fakturor: [utanBestallning] }).kop // { fakturaId: utanBestallning.id, … }
 */
export const attestkop = (u: { readonly faktura: RaknadFaktura; readonly bestallningar: readonly RaknadBestallning[]; readonly fakturor: readonly RaknadFaktura[] }): Attestkop => {
  const { faktura: f, bestallningar, fakturor } = u;
  const bestallning = f.bestallningId === null ? null : bestallningar.find((b) => b.id === f.bestallningId);
  if (bestallning === undefined) throw new Error(`the order of invoice ${f.id} was not read`);
  const poster = raknadeInkop({ sak: bestallning ?? f, bestallningar, fakturor });
  const egen = poster.find((p) => (bestallning ? p.bestallningId === bestallning.id : p.fakturaId === f.id)) ?? null;
  const andra = poster.filter((p) => p !== egen);
  const kvar = bestallning ? kvarAvBestallning(bestallning, fakturor.filter((x) => x.bestallningId === bestallning.id && x.id !== f.id)) : NOLL;
  const koper = f.netto > 0n && !f.namndbeslut;
  const [utan, med] = [koper && f.netto > kvar.netto, koper && f.brutto > kvar.brutto];
  return { kop: utan || med ? egen : null, baraMedMoms: med && !utan, andra };
};
