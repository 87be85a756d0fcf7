import { arAvslag, arDatum, avslag, type Avslag, type Belopp, dagarMellan, type Datum, enRad, stycke, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { arSammaLeverantor } from './leverantor';

/** Entered and waiting for attest, attested by a decision, or taken back because it was entered wrongly or is contested. */
export const fakturastatusar = ['registrerad', 'attesterad', 'makulerad'] as const;
export type Fakturastatus = (typeof fakturastatusar)[number];

const STATUSTEXT: Readonly<Record<Fakturastatus, string>> = { registrerad: 'Att attestera', attesterad: 'Attesterad', makulerad: 'Makulerad' };
/** @example fakturastatusText('registrerad') // 'Att attestera' */
export const fakturastatusText = (s: Fakturastatus): string => STATUSTEXT[s];

/** An invoice of a supplier as it was typed. */
export interface Fakturainmatning {
  readonly nummer: string;
  readonly vad: string;
  readonly fakturadatum: Datum | null;
  readonly forfallodag: Datum | null;
  /** To pay, in kronor. */
  readonly belopp: string;
  /** The VAT in it, in kronor. */
  readonly moms: string;
}

/** An invoice that can be kept. Öre. */
export interface Fakturauppgifter {
  readonly nummer: string;
  readonly vad: string;
  readonly fakturadatum: Datum;
  readonly forfallodag: Datum;
  readonly netto: Belopp;
  readonly moms: Belopp;
  /** To pay. */
  readonly brutto: Belopp;
}

const KALLA = 'Bokföringslagen (1999:1078) 5:7: en verifikation säger när, vad, hur mycket och av vem';
const nej = (falt: string | null, regel: string, text: string, utvag: string, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });
const storlek = (b: Belopp): Belopp => (b < 0n ? -b : b);

const provaDagar = (f: Fakturainmatning): Avslag | { readonly fakturadatum: Datum; readonly forfallodag: Datum } => {
  const { fakturadatum, forfallodag } = f;
  if (fakturadatum === null || !arDatum(fakturadatum)) return nej('fakturadatum', 'Dag saknas', 'Det framgår inte när fakturan är daterad.', 'Skriv dagen som 2021-02-01.');
  if (forfallodag === null || !arDatum(forfallodag)) return nej('forfallodag', 'Dag saknas', 'Det framgår inte när fakturan ska vara betald.', 'Skriv dagen som 2021-03-03.');
  return forfallodag < fakturadatum ? nej('forfallodag', 'Förfaller före sin dag', `Fakturan är daterad ${fakturadatum} och kan inte förfalla ${forfallodag}.`, 'Kontrollera dagarna på fakturan.') : { fakturadatum, forfallodag };
};

const provaBelopp = (f: Fakturainmatning): Utfall<{ readonly netto: Belopp; readonly moms: Belopp; readonly brutto: Belopp }> => {
  const brutto = tolkaBelopp(f.belopp, { falt: 'belopp' });
  if (arAvslag(brutto)) return brutto;
  if (brutto === 0n) return nej('belopp', 'Noll kronor', 'Fakturan är på noll kronor, så det finns inget att attestera.', 'Skriv beloppet att betala. En kreditfaktura skrivs med minus.');
  const moms = enRad(f.moms) === '' ? 0n : tolkaBelopp(f.moms, { falt: 'moms' });
  if (arAvslag(moms)) return moms;
  if (moms !== 0n && moms < 0n !== brutto < 0n) return nej('moms', 'Momsens tecken', 'Momsen och beloppet ska ha samma tecken.', 'På en kreditfaktura skrivs båda med minus.');
  const netto = brutto - moms;
  // One öre of rounding per invoice is what a supplier may have made.
  if (storlek(moms) * 4n > storlek(netto) + 4n) return nej('moms', 'Mer moms än 25 procent', 'Momsen är mer än 25 procent av beloppet utan moms.', 'Skriv momsen i kronor. Beloppet att betala är med moms.', 'Mervärdesskattelagen (2023:200) 9 kap.');
  return { netto, moms, brutto };
};

/**
 * An invoice of a supplier as it may be entered: number, what it is about, its days, what is to be paid and how much of it is VAT. A credit note
 * has both amounts below zero. Unit: öre. Errors: the first field refusal in the order of the form.
 *
 * @example provaFaktura({ nummer: '1001', vad: 'Lokalhyra', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: '1 250', moms: '250' }) // { netto: 100_000n, moms: 25_000n, … }
 */
export const provaFaktura = (f: Fakturainmatning): Utfall<Fakturauppgifter> => {
  const nummer = enRad(f.nummer);
  if (nummer === '') return nej('nummer', 'Fakturanummer saknas', 'Fakturan har inget nummer.', 'Skriv numret som det står på fakturan.');
  if (nummer.length > 60) return nej('nummer', 'För långt nummer', 'Numret får ha högst 60 tecken.', 'Kontrollera numret.');
  const vad = enRad(f.vad);
  if (vad === '') return nej('vad', 'Vad saknas', 'Det framgår inte vad fakturan gäller.', 'Skriv kort vad som har köpts.');
  if (vad.length > 300) return nej('vad', 'För lång text', 'Texten får ha högst 300 tecken.', 'Korta texten.');
  const dagar = provaDagar(f);
  if (arAvslag(dagar)) return dagar;
  const belopp = provaBelopp(f);
  return arAvslag(belopp) ? belopp : { nummer, vad, ...dagar, ...belopp };
};

/**
 * Whether an invoice may be charged to a budget row: a row of costs, of the year of the invoice or of the year before, to which it may belong.
 * Null: it may. Error: a field refusal on `budgetpostId`.
 */
export const provaFakturapost = (p: { readonly namn: string; readonly ar: number; readonly sida: 'intakt' | 'kostnad' }, fakturadatum: Datum): Avslag | null => {
  if (p.sida !== 'kostnad') return nej('budgetpostId', 'Kostnadsrad', `${p.namn} är en intäkt i budgeten. En leverantörsfaktura är en kostnad.`, 'Välj en kostnadsrad.', 'Delegationsordningen: inom budgeten');
  const ar = Number(fakturadatum.slice(0, 4));
  return p.ar === ar || p.ar === ar - 1 ? null : nej('budgetpostId', 'Budget för ett annat år', `${p.namn} hör till budgeten för ${p.ar}, fakturan är daterad ${fakturadatum}.`, `Välj en rad i budgeten för ${ar}.`, 'Delegationsordningen: inom budgeten');
};

/** Whether an invoice can be of an order: the supplier is the same. Null: it can. Error: a field refusal on `bestallningId`. */
export const provaFakturansBestallning = (b: { readonly nummer: string; readonly leverantor: string; readonly orgnr: string | null }, l: { readonly namn: string; readonly orgnr: string | null }): Avslag | null =>
  arSammaLeverantor({ namn: b.leverantor, orgnr: b.orgnr }, l)
    ? null
    : nej('bestallningId', 'Fel leverantör', `Beställningen ${b.nummer} är gjord hos ${b.leverantor}, fakturan är från ${l.namn}.`, 'Välj leverantörens egen beställning, eller ingen.');

/**
 * Why an invoice is taken back. Errors: a refusal when it is attested or taken back already, or on `skal`.
 * @example provaFakturamakulering({ status: 'registrerad' }, 'Dubblett') // 'Dubblett'
 */
export const provaFakturamakulering = (f: { readonly status: Fakturastatus }, skal: string): Utfall<string> => {
  const hinder = provaOattesterad(f);
  if (hinder) return hinder;
  const rent = stycke(skal);
  if (rent === '') return nej('skal', 'Skäl saknas', 'Det framgår inte varför fakturan makuleras.', 'Skriv till exempel ”Dubblett” eller ”Bestriden: fel antal”.');
  return rent.length > 500 ? nej('skal', 'För lång text', 'Skälet får ha högst 500 tecken.', 'Korta texten.') : rent;
};

/** Null while an invoice waits for attest. What is attested is decided and stands. */
export const provaOattesterad = (f: { readonly status: Fakturastatus }): Avslag | null => {
  if (f.status === 'registrerad') return null;
  return f.status === 'attesterad'
    ? nej(null, 'Redan attesterad', 'Fakturan är attesterad. Ett delegationsbeslut ändras inte.', 'Registrera en kreditfaktura om något blev fel.', 'Domänregel D6')
    : nej(null, 'Makulerad', 'Fakturan är makulerad.', 'Registrera den på nytt om den ska betalas.');
};

/** Where an unattested invoice stands by its last day. */
export type Fakturafrist = 'forsenad' | 'snart' | 'senare';

/**
 * How an invoice stands to its last day for payment. Null when nothing waits. `snart`: within `dagar` days, the last day included.
 * @example fakturafrist({ status: 'registrerad', forfallodag: '2021-02-20' }, '2021-02-15', 7) // 'snart'
 */
export const fakturafrist = (f: { readonly status: Fakturastatus; readonly forfallodag: Datum }, idag: Datum, dagar: number): Fakturafrist | null => {
  if (f.status !== 'registrerad') return null;
  const kvar = dagarMellan(idag, f.forfallodag);
  return kvar < 0 ? 'forsenad' : kvar <= dagar ? 'snart' : 'senare';
};

/** @example fristtext('2021-02-10', '2021-02-15') // '5 dagar för sent' */
export const fristtext = (forfallodag: Datum, idag: Datum): string => {
  const kvar = dagarMellan(idag, forfallodag);
  if (kvar === 0) return 'i dag';
  const dagar = Math.abs(kvar) === 1 ? '1 dag' : `${Math.abs(kvar)} dagar`;
  return kvar < 0 ? `${dagar} för sent` : `om ${dagar}`;
};
