import { type Provningsunderlag, type Saktyp } from '@gemensam/delegation/domain';
import { type FinansieringSakradPort, type TilldelningPort } from '@gemensam/projekt/api';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Handelse, type Handelsedata, type Kontext, type Lasning, type Skrivning } from '@gemensam/shared/api';
import { type DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { type Avslag, type Utfall } from '@gemensam/shared/domain';

/** What projekt asks of later domains; the application binds it. */
export interface Portar {
  readonly finansiering: FinansieringSakradPort;
  readonly tilldelning: TilldelningPort;
}

/** Reads in the transaction of the check or of the act: the same functions serve both. */
export interface Lasarbete {
  readonly las: Lasning;
  readonly kontext: Kontext;
  readonly portar: Portar;
}
export interface Skrivarbete extends Lasarbete {
  readonly skriv: Skrivning;
}

/** What is decided about, as it was asked for. */
export interface Begart {
  /** Null: about nothing that the portal keeps, or about something that the decision itself makes. */
  readonly sakId: string | null;
  readonly uppgifter: DelegationsuppgifterInput;
}

/** What the rules ask of the matter itself; who decides, absence, jäv and other decisions are read elsewhere. */
export type Sakunderlag = Pick<Provningsunderlag, 'belopp' | 'sammaSak' | 'kop' | 'budget' | 'finansiering' | 'option' | 'upphandlingslage' | 'totalram' | 'fattatBeslut'>;
export const inget: Sakunderlag = { belopp: null, sammaSak: [], kop: null, budget: null, finansiering: null, option: null, upphandlingslage: null, totalram: null, fattatBeslut: null };

/** The matter as it stands, and the decision about it in words. */
export interface Sak {
  readonly saktyp: Saktyp | null;
  readonly sakId: string | null;
  /** Of the row that the decision changes; each version is decided once. Null where there is none, or where it may be decided many times. */
  readonly version: number | null;
  /** ”Elevhälsa”, ”A 3 Digitala lås”. */
  readonly namn: string;
  /** The company on the other side: asked about jäv. `orgnr`: the check looks it up in the register, where the matter knows no more of it. */
  readonly motpart: { readonly organisationId: string | null; readonly namn: string; readonly orgnr?: string | null } | null;
  /** The avtal that an order is to rest on: jäv in it holds for the order. */
  readonly avtalId?: string | null;
  readonly underlag: Sakunderlag;
  /** What the matter's own rules refuse. */
  readonly hinder: Avslag | null;
  /** Proposals to the person. */
  readonly rubrik: string;
  /** What is decided, as the document says it. */
  readonly beslutstext: string;
  /** What was entered, as it is kept: amounts in öre as text. */
  readonly uppgifter: Handelsedata;
}

/** A decision that has its number and its rows, in the same transaction. */
export interface FattatDelegationsbeslut {
  /** Of `delegationsbeslut`. */
  readonly id: string;
  readonly beteckning: string;
  /** As other things refer to it. */
  readonly referens: RegistreratBeslut;
}

/** One that can be chosen now, without asking who chooses. */
export interface Sakval {
  readonly saktyp: Saktyp;
  readonly id: string;
  readonly namn: string;
  /** ”Option 1, varsel senast 2021-06-01”. */
  readonly lage: string;
}

/** What a kind of decision is about and what it causes. */
export interface Verkstallighet {
  /** Takes the locks of the matter, in the order of the house, before it is read. Null: there is no such matter here. */
  readonly las: (a: Skrivarbete, begart: Begart) => Promise<Avslag | null>;
  /** The matter; the refusal when there is none, or when what was entered cannot be read (with its field). */
  readonly sak: (a: Lasarbete, begart: Begart) => Promise<Utfall<Sak>>;
  /** What the decision causes, and its events. Refusals end the whole act; null: the matter got another version. */
  readonly verkstall: (a: Skrivarbete, beslut: FattatDelegationsbeslut, sak: Sak, begart: Begart) => Promise<Utfall<readonly Handelse[]> | null>;
  readonly mojliga: (a: Lasarbete) => Promise<readonly Sakval[]>;
}
