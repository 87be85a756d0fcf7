import { type Finansieringsbesked, type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Roll } from '@gemensam/samverkan/domain';
import { type Belopp, type Datum } from '@gemensam/shared/domain';
import { type Arendetyp } from '../ordning/arendetyp';
import { type Delegationsordning, type Delegationspunkt } from '../ordning/delegationsordning';
import { type Momsval } from '../ordning/tak';

/** An amount as it was written, and the VAT rate that belongs to it in whole percent (25, 12, 6 or 0). */
export interface Momsbelopp {
  readonly ore: Belopp;
  readonly moms: Momsval;
  readonly momssats: number;
  /** The same counted the other way, where both are known (an invoice has several rates): then the rate is not asked. */
  readonly annars?: Belopp;
}

/** Somebody who holds a role on the day of the decision. */
export interface Rollinnehavare {
  readonly personId: string;
  readonly namn: string;
  readonly roll: Roll;
}

/** An absence that covers the day of the decision. Both days are included. */
export interface Franvarodag {
  readonly personId: string;
  readonly fran: Datum;
  readonly till: Datum;
  /** Who noted it, on which day, while the absent person has not said that it is right. Null: she noted it herself, or has. */
  readonly antecknad?: { readonly avId: string; readonly datum: Datum | null } | null;
}

/**
 * Where a question of jäv stands. `foreslagen`: the registers show a ground and the person has not answered. `anmald`: the question is
 * raised and nobody has judged it.
 */
export const javslagen = ['foreslagen', 'anmald', 'jav', 'inte_jav'] as const;
export type Javslage = (typeof javslagen)[number];

/** A question of jäv in the matter. */
export interface Javsfraga {
  readonly personId: string;
  readonly lage: Javslage;
  /** In words, after the name: "sitter i styrelsen för Nordtele AB". */
  readonly grund: string;
  /** The paragraph. */
  readonly kalla: string;
  /** Where it was raised, or of what the organisation is the other party, when that is not the matter itself: "i projektet Elevhälsa". */
  readonly stalle?: string | null;
}

/** Another decision on delegation about the same matter. */
export interface SammaSak extends Momsbelopp {
  readonly nummer: string;
  readonly datum: Datum;
  /** The day it counts from where VAT is counted in, when that is another. */
  readonly datumMedMoms?: Datum;
  readonly delegat: string;
  /** Its words are hidden from the person: it is counted and summed, and named by number and day alone. */
  readonly dold?: boolean;
}

/** What an attest itself decides to buy. */
export interface Kopbelopp extends Momsbelopp {
  /** In words: "Fakturan har ingen beställning". */
  readonly varfor: string;
  /** It is above what was ordered by its VAT alone: no purchase where the limit does not count VAT. */
  readonly baraMedMoms?: boolean;
}

/** The earlier decision that a firmateckning rests on. */
export interface FattatBeslut {
  readonly beteckning: string;
  readonly datum: Datum;
  readonly rubrik: string;
}

/** A sammanträde of the nämnd that is to come. `borjar`: local time, HH:MM. */
export interface Sammantradesdag {
  readonly datum: Datum;
  readonly borjar: string;
}

/** Everything that the rules ask about, as it stands on the day of the decision. What does not concern the matter is null. */
export interface Provningsunderlag {
  readonly datum: Datum;
  /** In force on the day. */
  readonly ordning: Delegationsordning | null;
  readonly punkt: Delegationspunkt | null;
  /** The nämnd's next sammanträde: later than now, or today and not held yet. Null: none in the calendar. */
  readonly sammantrade: Sammantradesdag | null;
  /** KL 6:39 instead of a point. */
  readonly bradskande: { readonly skal: string } | null;
  readonly arendetyp: Arendetyp;
  readonly person: { readonly id: string; readonly namn: string; readonly roller: readonly Roll[] };
  /** Everyone with a role on the day: at least ordförande, vice and those of the point. */
  readonly innehavare: readonly Rollinnehavare[];
  readonly franvaro: readonly Franvarodag[];
  /** Of everyone, in this matter. */
  readonly jav: readonly Javsfraga[];
  readonly belopp: Momsbelopp | null;
  readonly sammaSak: readonly SammaSak[];
  /** An attest of what nobody has decided to buy: the limit of orders binds it. Null: what is bought is decided already. */
  readonly kop: Kopbelopp | null;
  /** Days back that decisions are counted as the same matter. */
  readonly period: number;
  /** What is left of the post before this decision; `moms`: how the budget is counted. */
  readonly budget: { readonly post: string; readonly kvar: Belopp; readonly moms: Momsval } | null;
  readonly finansiering: Finansieringsbesked | null;
  readonly option: { readonly finns: boolean; readonly varselSista: Datum | null; readonly option: number | null } | null;
  readonly upphandlingslage: Upphandlingslage | null;
  readonly totalram: { readonly fore: Belopp; readonly efter: Belopp } | null;
  /** Of the year of the decision, öre; null when nobody has entered it. */
  readonly prisbasbelopp: Belopp | null;
  /** The delegat's own answer: is the matter principled or of greater weight? */
  readonly principiell: boolean;
  readonly sakLage: 'oppen' | 'redan_beslutad' | 'overtagen_av_namnden';
  readonly fattatBeslut: FattatBeslut | null;
}
