import { type Bradskanderatt, type Delegatroll, type DelegerbarArendetyp, type Krav, type Momsval } from '@gemensam/delegation/domain';
import { type Avropsform, type Avropsslag, type Avtalsslag } from '@gemensam/avtal/domain';
import { type Arendetyp, type Handlingsriktning, type Moteslag } from '@gemensam/arende/domain';
import { type Nyckel } from '@gemensam/finansiering/domain';
import { type Direktivinnehall, type Fas, type Projektslag, type Upphandlingslage } from '@gemensam/projekt/domain';
import { type SamverkanRef } from '@gemensam/shared/api';
import { type Kostnadsslag, type OrganisationSlag, type Roll } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';

/** Where a fact comes from. `datum` null: the source states no day. */
export interface Kalla {
  readonly namn: string;
  readonly datum: Datum | null;
}

export interface DemoUppdrag {
  readonly roll: Roll;
  readonly kommunkod?: string;
  /** Of an avropare: the name of the organisation. */
  readonly organisation?: string;
  readonly fran: Datum;
  readonly till?: Datum;
}

/** A person who is a role; no living person. The same `anvandarnamn` in two samverkan is the same person. */
export interface DemoPerson {
  readonly anvandarnamn: string;
  readonly namn: string;
  readonly uppdrag: DemoUppdrag;
}

export interface DemoProjekt {
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplan?: readonly [fran: number, till: number | null];
  readonly beskrivning: string;
  readonly prioritering?: string;
  /** The user name of its projektledare. */
  readonly projektledare?: string;
  /** The § that carries it, among the decisions of the samverkan. */
  readonly beslut?: string;
  readonly kalla: Kalla;
  /** What the source reports; absent when it says nothing. */
  readonly status?: { readonly text: string; readonly datum: Datum; readonly kalla: Kalla };
  readonly deltagande?: {
    readonly deltar: readonly string[];
    readonly deltarInte: readonly string[];
    readonly kalla: Kalla;
  };
}

/** The styrgrupp of a project, where a source names it. */
export interface DemoGrupp {
  /** The name of the project. */
  readonly projekt: string;
  readonly kalla: Kalla;
  /** A contact by name, or a person of the demo by user name. */
  readonly styrgrupp: readonly { readonly namn?: string; readonly konto?: string; readonly organisation: string }[];
}

/** A meeting in the calendar. `narvarande`: the kommuner that came, where it is known. */
export interface DemoMote {
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly slutar: string;
  readonly plats: string;
  readonly anmarkning?: string;
  readonly kalla: Kalla;
  readonly narvarande?: readonly string[];
  readonly anteckning?: string;
  /** Owned by a person of the demo by user name, or by a kommun. */
  readonly uppgifter?: readonly { readonly text: string; readonly dag: Datum; readonly konto?: string; readonly kommunkod?: string }[];
}

/** A registered ärende of the year, in the order of its number. */
export interface DemoDiariearende {
  readonly rubrik: string;
  readonly typ: Arendetyp;
  readonly klass: string;
  readonly registrerat: Datum;
  /** A person of the demo by user name. */
  readonly handlaggare: string;
  /** The name of the project. */
  readonly projekt?: string;
  readonly kalla: Kalla;
  readonly handlingar: readonly { readonly riktning: Handlingsriktning; readonly datum: Datum; readonly motpart: string; readonly rubrik: string }[];
}

/** The diarieplan and what is in the register. */
export interface DemoDiarium {
  readonly kalla: Kalla;
  readonly klasser: readonly (readonly [kod: string, namn: string])[];
  readonly arenden: readonly DemoDiariearende[];
  readonly inkommet: readonly { readonly inkom: Datum; readonly avsandare: string; readonly rubrik: string; readonly kalla: Kalla }[];
}

/** A step of an upphandling as the source tells it; `datum` null where it gives no day. */
export interface DemoUpphandlingssteg {
  readonly till: Upphandlingslage;
  readonly datum: Datum | null;
  readonly anmarkning?: string;
}

/** What a project delivers and buys, where the source says so. */
export interface DemoLeverans {
  /** The name of the project. */
  readonly projekt: string;
  readonly kalla: Kalla;
  readonly upphandling?: readonly DemoUpphandlingssteg[];
  /** Bids (name, digits of a fictitious number, when, whole kronor), and the user names of those who handle them. */
  readonly anbud?: { readonly namngivna: readonly string[]; readonly bud: readonly (readonly [namn: string, serie: string, dag: Datum, klockslag: string, kronor: bigint])[] };
  readonly plan?: DemoPlan;
  readonly leverabler?: readonly { readonly namn: string; readonly grind: Fas; readonly agare: string; readonly godkand?: { readonly datum: Datum; readonly av: string } }[];
}

/** Planned days of gates that no source gives: an assumption, and what it rests on. */
export interface DemoPlan {
  readonly dagar: Readonly<Partial<Record<Fas, Datum>>>;
  readonly antagande: string;
  /** The years that the source gives. */
  readonly tidplan: readonly [fran: number, till: number];
}

/** A projektdirektiv in the versions that decisions made of it, oldest first. */
export interface DemoDirektiv {
  /** The name of the project. */
  readonly projekt: string;
  readonly versioner: readonly { readonly kalla: Kalla; readonly beslut: string; readonly tillagg: string | null; readonly innehall: Direktivinnehall }[];
}

export interface DemoPost {
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly kronor: bigint;
  readonly nyckel: Nyckel;
  /** Kommunkoder. */
  readonly deltagare: readonly string[];
  /** The name of the project it pays for. */
  readonly projekt?: string;
  readonly utanforBudget?: boolean;
  readonly antagande?: string;
  readonly anmarkning?: string;
  readonly faktureras?: string;
  readonly beslut?: string;
  readonly kalla: Kalla;
}

/** A row of a year's budget, whole kronor, with what the source says of it. */
export interface DemoBudgetrad {
  readonly sida: 'intakt' | 'kostnad';
  readonly namn: string;
  readonly kronor: bigint;
  readonly prognos?: bigint;
  /** To the month of the year's `utfall`. */
  readonly utfall?: bigint;
  readonly kommentar?: string;
  readonly overskjutet?: { readonly franAr: number; readonly kronor: bigint };
}

/** A year's budget with actuals as one sum to a month, as the source prints them. */
export interface DemoBudget {
  readonly ar: number;
  readonly kalla: Kalla;
  readonly rader: readonly DemoBudgetrad[];
  readonly utfall?: { readonly tillManad: number; readonly kalla: Kalla; readonly anmarkning: string };
}

export interface DemoBeslut {
  readonly beteckning: string;
  readonly rubrik: string;
}

/** Populations on one day. */
export interface DemoFolkmangd {
  readonly datum: Datum;
  readonly kalla: string;
  readonly antal: readonly (readonly [kommunkod: string, antal: number])[];
}

/** An organisation beside the members, with a fictitious number. */
export interface DemoOrganisation {
  readonly namn: string;
  readonly slag: OrganisationSlag;
  /** Four digits that no kommun has. */
  readonly serie: string;
  readonly kommunkod?: string;
  readonly styrelseAntal?: number;
}

/** Who owns what, or appoints how many seats (`platser`) in the board of a stiftelse. By name; `agare` null: somebody outside. */
export interface DemoInnehav {
  readonly agare: string | null;
  readonly agd: string;
  /** Per cent or a fraction. */
  readonly roster?: string;
  readonly kapital?: string;
  readonly platser?: number;
  readonly fran: Datum;
  readonly till?: Datum;
}

export interface DemoAgande {
  readonly kalla: Kalla;
  readonly organisationer: readonly DemoOrganisation[];
  readonly innehav: readonly DemoInnehav[];
}

/** An avrop that an organisation made, by its name. */
export interface DemoAvrop {
  readonly organisation: string;
  readonly datum: Datum;
  readonly kronor: bigint;
  readonly vad: string;
  /** Which of the suppliers; the first if nothing is said. */
  readonly rang?: number;
  readonly rangskal?: string;
  readonly referens?: string;
  /** What was reported first and taken back. */
  readonly forst?: { readonly kronor: bigint; readonly skal: string };
}

/** What a dialogue came to. Without `konto` the supplier owns it. */
export interface DemoDialogatgard {
  readonly vad: string;
  readonly konto?: string;
  readonly senast: Datum;
  readonly klar?: { readonly datum: Datum; readonly hur: string };
}

/** A dialogue with a supplier by its name, or with all of them (null). Held when it has a `sammanfattning`, else planned. */
export interface DemoDialog {
  readonly leverantor: string | null;
  readonly dag: Datum;
  readonly deltagare: string;
  readonly punkter: readonly (readonly [rubrik: string, anteckning: string])[];
  readonly betyg?: number;
  readonly sammanfattning?: string;
  readonly atgarder?: readonly DemoDialogatgard[];
}

/** An avtal of the register. What the source does not say is left out, or said to be an example in the text. */
export interface DemoAvtal {
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  /** The name of the project; its upphandling comes along, unless the avtal is older. */
  readonly projekt?: string;
  readonly aldre?: true;
  readonly avropsform?: Avropsform;
  readonly guide: string;
  readonly tecknat?: Datum;
  readonly galler?: readonly [fran: Datum, till: Datum];
  readonly optioner?: readonly { readonly manader: number; readonly varselmanader: number }[];
  readonly forlangt?: { readonly meddelad: Datum; readonly beslutat: Datum; readonly beteckning: string };
  readonly ledtid?: number;
  readonly uppsagningsmanader?: number;
  readonly kronor?: bigint;
  readonly dialogintervall?: number;
  /** Name and the digits of a fictitious number, in the order of a rangordning. */
  readonly leverantorer?: readonly (readonly [namn: string, serie: string])[];
  /** Who may call off, as it was frozen: the day, and what differs from the default. */
  readonly lista?: { readonly annonserad: Datum; readonly slag?: readonly Avropsslag[]; readonly namngivna?: readonly string[] };
  /** In the order they were made. */
  readonly avrop?: readonly DemoAvrop[];
  readonly dialoger?: readonly DemoDialog[];
  readonly kalla: Kalla;
}

/** A point of the delegationsordning; its number is its place. */
export interface DemoDelegationspunkt {
  readonly arendetyp: DelegerbarArendetyp;
  readonly text: string;
  readonly delegat: Delegatroll;
  readonly ersattare?: Delegatroll;
  readonly prisbasbelopp?: { readonly antal: string; readonly moms: Momsval };
  readonly kraver?: readonly Krav[];
  readonly attest?: boolean;
}

export interface DemoDelegation {
  readonly kalla: Kalla;
  readonly gallerFran: Datum;
  /** The § that adopted it. */
  readonly beslut: string;
  readonly bradskanderatt: Bradskanderatt;
  readonly punkter: readonly DemoDelegationspunkt[];
}

/**
 * What a delegat decides about, by its kind. `vilarPa`: the § that is carried out; `budgetrad`: a row of the costs of the year; kronor
 * without moms (25 %).
 */
export type DemoDelegationssak =
  | { readonly typ: 'firmateckning'; readonly text: string; readonly vilarPa: string }
  | { readonly typ: 'inkop'; readonly leverantor: string; readonly vad: string; readonly kronor: bigint; readonly budgetrad: string }
  | { readonly typ: 'ovrigt'; readonly text: string; readonly bradskande: string };

/** A decision on delegation, taken by a person of the demo by user name. */
export interface DemoDelegationsbeslut {
  readonly konto: string;
  readonly datum: Datum;
  readonly rubrik: string;
  readonly motiv: string;
  readonly sak: DemoDelegationssak;
}

/** An invoice of a supplier that waits for attest, kronor. */
export interface DemoFaktura {
  readonly leverantor: string;
  readonly nummer: string;
  readonly vad: string;
  readonly fakturadatum: Datum;
  readonly forfallodag: Datum;
  readonly netto: bigint;
  readonly moms: bigint;
  /** A row of the costs of the year it is dated. */
  readonly budgetrad: string;
  /** The § of the nämnd's own decision that the purchase rests on. */
  readonly namndbeslut?: string;
}

export interface DemoInkop {
  readonly kalla: Kalla;
  readonly fakturor: readonly DemoFaktura[];
}

/** All that one samverkan of the demo begins with. */
export interface DemoSamverkan extends Omit<SamverkanRef, 'id'> {
  readonly kalla: Kalla;
  readonly medlemmar: readonly string[];
  readonly vardkommun: string | null;
  readonly samarbetsparter: readonly { readonly namn: string; readonly slag: OrganisationSlag }[];
  readonly folkmangd: readonly DemoFolkmangd[];
  readonly sammantrade: { readonly datum: Datum; readonly beslut: readonly DemoBeslut[] } | null;
  readonly personer: readonly DemoPerson[];
  readonly portfolj: readonly DemoProjekt[];
  readonly leveranser?: readonly DemoLeverans[];
  readonly grupper?: readonly DemoGrupp[];
  readonly direktiv?: readonly DemoDirektiv[];
  readonly moten?: readonly DemoMote[];
  readonly diarium?: DemoDiarium;
  readonly kostnader: readonly DemoPost[];
  readonly budget: readonly DemoBudget[];
  readonly agande?: DemoAgande;
  readonly avtal?: readonly DemoAvtal[];
  readonly delegation?: DemoDelegation;
  readonly inkop?: DemoInkop;
  /** In the order they were taken. */
  readonly delegationsbeslut?: readonly DemoDelegationsbeslut[];
  /** `person`: the user name. */
  readonly styrelseuppdrag?: readonly { readonly person: string; readonly namn: string; readonly organisation: string; readonly fran: Datum }[];
}
