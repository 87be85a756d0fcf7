import { arAvslag, avslag, type Avslag, type Belopp, type Datum, enRad, formateraBelopp, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { type Momsval } from '../ordning/tak';
import { arSammaLeverantor, type Leverantorsuppgift } from './leverantor';
import { type MedEllerUtanMoms, provaMomssats, utanMoms } from './moms';

/** In force, or closed: what is left of it is no longer kept for it in the budget. */
export const bestallningsstatusar = ['gallande', 'avslutad'] as const;
export type Bestallningsstatus = (typeof bestallningsstatusar)[number];

/** @example bestallningsstatusText('gallande') // 'Gäller' */
export const bestallningsstatusText = (s: Bestallningsstatus): string => (s === 'gallande' ? 'Gäller' : 'Avslutad');

/** An order as it was typed. */
export interface Bestallningsinmatning {
  readonly vad: string;
  readonly belopp: string;
  readonly moms: Momsval;
  readonly momssats: number;
}

/** An order as it may be decided. Öre. */
export interface Bestallningsuppgifter {
  readonly vad: string;
  readonly ore: Belopp;
  readonly moms: Momsval;
  readonly momssats: number;
  /** Without VAT, as the budget counts. */
  readonly netto: Belopp;
}

/** What the budget row of an order is. */
export interface Bestallningspost {
  readonly namn: string;
  readonly ar: number;
  readonly sida: 'intakt' | 'kostnad';
}

/** The avtal that an order is made under, as far as an order asks. */
export interface Bestallningsavtal {
  readonly benamning: string;
  readonly tecknat: Datum | null;
  readonly gallerFran: Datum | null;
  readonly leverantorer: readonly { readonly namn: string; readonly orgnr: string | null }[];
}

const KALLA = 'Delegationsordningen punkt 5: löpande inköp och beställningar';
export const LANGST_VAD = 300;
const nej = (falt: string | null, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

/**
 * What is ordered and for how much: one line of text, an amount above zero in öre, with or without VAT of a rate there is. Unit: öre. The net
 * amount is rounded half up. Errors: a field refusal on `vad`, `belopp` or `momssats`.
 *
 * @example provaBestallning({ vad: 'Kontorsmaterial', belopp: '1 000', moms: 'ut', momssats: 25 }) // { ore: 100_000n, netto: 100_000n, … }
 */
export const provaBestallning = (b: Bestallningsinmatning): Utfall<Bestallningsuppgifter> => {
  const vad = enRad(b.vad);
  if (vad === '') return nej('vad', 'Vad saknas', 'Det framgår inte vad som beställs.', 'Skriv kort vad som köps, till exempel ”Möteslokal 16 mars”.');
  if (vad.length > LANGST_VAD) return nej('vad', 'För lång text', `Texten får ha högst ${LANGST_VAD} tecken.`, 'Korta texten.');
  const ore = tolkaBelopp(b.belopp, { falt: 'belopp' });
  if (arAvslag(ore)) return ore;
  if (ore <= 0n) return nej('belopp', 'Belopp över noll', 'Beloppet ska vara över noll.', 'Skriv vad beställningen kostar.');
  const sats = provaMomssats(b.momssats);
  if (sats) return sats;
  return { vad, ore, moms: b.moms, momssats: b.momssats, netto: utanMoms({ ore, moms: b.moms, momssats: b.momssats }) };
};

/**
 * The amount of an order while it is written, whatever else remains of it. Unit: öre. Null: none that an order can have can be read.
 * @example lastBelopp({ vad: '', belopp: '1 000', moms: 'ut', momssats: 25 }) // { ore: 100_000n, moms: 'ut', momssats: 25 }
 */
export const lastBelopp = ({ belopp, moms, momssats }: Bestallningsinmatning): MedEllerUtanMoms | null => {
  const ore = tolkaBelopp(belopp, { falt: 'belopp' });
  return arAvslag(ore) || ore <= 0n || provaMomssats(momssats) ? null : { ore, moms, momssats };
};

/**
 * Whether an order may be charged to a budget row on a day: a row of costs, of the year of the order. Null: it may. Error: a field refusal
 * on `budgetpostId`.
 *
 * @example provaBestallningspost({ namn: 'Drift', ar: 2020, sida: 'kostnad' }, '2021-01-04') // Avslag "Budget för ett annat år"
 */
export const provaBestallningspost = (p: Bestallningspost, datum: Datum): Avslag | null => {
  if (p.sida !== 'kostnad') return nej('budgetpostId', 'Kostnadsrad', `${p.namn} är en intäkt i budgeten. Det som köps är en kostnad.`, 'Välj en kostnadsrad.');
  const ar = Number(datum.slice(0, 4));
  return p.ar === ar ? null : nej('budgetpostId', 'Budget för ett annat år', `${p.namn} hör till budgeten för ${p.ar}. Beställningen görs ${datum}.`, `Välj en rad i budgeten för ${ar}.`);
};

/**
 * Whether an order may be made under an avtal: it is signed and begun, and the supplier is one of its. Null: it may. Error: a field refusal on `avtalId`.
 */
export const provaBestallningsavtal = (a: Bestallningsavtal, l: Pick<Leverantorsuppgift, 'namn' | 'orgnr'>, datum: Datum): Avslag | null => {
  if (a.tecknat === null || a.tecknat > datum || (a.gallerFran ?? datum) > datum) return nej('avtalId', 'Avtalet gäller inte', `${a.benamning} gäller inte ${datum}.`, 'Välj ett avtal som gäller, eller beställ utan avtal.');
  const finns = a.leverantorer.some((x) => arSammaLeverantor(x, l));
  return finns ? null : nej('avtalId', 'Fel leverantör', `${l.namn} är inte leverantör i ${a.benamning}.`, 'Välj en leverantör i avtalet, eller beställ utan avtal.');
};

/**
 * Whether an order may be closed. `ofakturerat`: what is left of it, öre. Error: a refusal when it is closed already, or on `skal`.
 * @example provaAvslut({ status: 'gallande' }, 'Levererad och betald') // 'Levererad och betald'
 */
export const provaAvslut = (b: { readonly status: Bestallningsstatus }, skal: string): Utfall<string> => {
  if (b.status === 'avslutad') return nej(null, 'Redan avslutad', 'Beställningen är redan avslutad.', 'Ladda om sidan.');
  const rent = enRad(skal);
  if (rent === '') return nej('skal', 'Skäl saknas', 'Det framgår inte varför beställningen avslutas.', 'Skriv till exempel ”Levererad och fakturerad” eller ”Avbeställd”.');
  return rent.length > 500 ? nej('skal', 'För lång text', 'Skälet får ha högst 500 tecken.', 'Korta texten.') : rent;
};

/** @example ofaktureratText(150_000n) // '1 500 kr är inte fakturerat.' */
export const ofaktureratText = (ore: Belopp): string => (ore > 0n ? `${formateraBelopp(ore)} är inte fakturerat.` : 'Allt är fakturerat.');

/** Nobody does anything with an order or an invoice whose words are hidden from her. */
export const doltKop = (): Avslag =>
  avslag({ regel: 'Sekretess', kalla: 'OSL 8 kap.', text: 'Köpet hör till ett ärende med sekretess som du inte får läsa.', utvag: 'Vänd dig till ärendets handläggare.' });
