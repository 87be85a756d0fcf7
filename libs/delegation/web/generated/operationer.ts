// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnmalDelegationsbeslutInput = {
  readonly ids: ReadonlyArray<string>;
  readonly moteId: string;
  readonly paragraf: string;
};

export type AnmalJavInput = {
  readonly bedomning: Javsbedomning;
  readonly grund: Javsgrund;
  readonly sakId: string;
  readonly saktyp: Javssaktyp;
  readonly text: string;
};

/** How it stands with the reporting of a decision to the nämnd. */
export type Anmalningslage =
  | 'anmald'
  | 'forsenad'
  | 'sammantrade_saknas'
  | 'vantar';

export type AntecknaFranvaroInput = {
  readonly fran: string;
  readonly personId: string;
  readonly skal: Franvaroskal;
  readonly till: string;
};

export type AterkallaAnmalanInput = {
  /** Of the anmälan. */
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type AterkallaDelegationspunktInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly fran: string;
  readonly punktId: string;
};

export type AterlamnaSakInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type AvgorJavInput = {
  readonly id: string;
  readonly skal: string;
  readonly utfall: Javsbedomning;
  readonly version: number;
};

export type AvslutaBestallningInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type AvslutaFranvaroInput = {
  readonly id: string;
  /** The first day back. */
  readonly tillbaka: string;
  readonly version: number;
};

export type AvslutaStyrelseuppdragInput = {
  readonly id: string;
  /** The last day. */
  readonly till: string;
  readonly version: number;
};

/** A decision that is registered together with what it carries. */
export type BeslutReferensInput = {
  /** Who took it; the nämnd when nothing is said. */
  readonly beslutare?: Beslutare | null | undefined;
  /** "§ 8", or the number of a delegationsbeslut. */
  readonly beteckning: string;
  readonly datum: string;
  /** The document it stands in. */
  readonly handling?: string | null | undefined;
  readonly organ: string;
  readonly rubrik: string;
};

/** Who takes a decision. delegation: the ordförande, point 7 of the delegationsordning. */
export type Beslutare =
  | 'delegation'
  | 'e_samordnare'
  | 'namnd'
  | 'styrgrupp';

/** What a decision is chosen to carry. */
export type Beslutsandamal =
  | 'aterforlangning'
  | 'avtalsteckning'
  | 'delegationsordning'
  | 'direktiv'
  | 'forlangning'
  | 'grind'
  | 'kop'
  | 'kostnadsfordelning'
  | 'overtagande'
  | 'steg_tillbaka'
  | 'tilldelning'
  | 'undertecknande'
  | 'upphandlingssteg'
  | 'uppsagning';

export type Bestallningsstatus =
  | 'avslutad'
  | 'gallande';

export type BesvaraFranvaroInput = {
  readonly id: string;
  /** False ends it from the day on. */
  readonly stammer: boolean;
  readonly version: number;
};

export type BradskandeInput = {
  /** Why the nämnd cannot be waited for. */
  readonly skal: string;
};

/** Who decides for the nämnd in what cannot wait (KL 6:39). ordforande_vice: vice when the ordförande is hindered. */
export type Bradskanderatt =
  | 'ingen'
  | 'ordforande'
  | 'ordforande_vice';

export type Budgetsida =
  | 'intakt'
  | 'kostnad';

/** What a decision on delegation rests on: a point, or that it could not wait (KL 6:39). */
export type Delegationsgrund =
  | 'bradskande'
  | 'delegation';

/** What must be the case before a decision under a point. */
export type Delegationskrav =
  | 'finansiering_sakrad'
  | 'inom_fattat_beslut'
  | 'inom_totalram'
  | 'option_och_varsel'
  | 'upphandling_utvarderad';

/** As what a person decides. */
export type Delegationssatt =
  | 'delegat'
  | 'ersattare'
  | 'ordforande_bradskande'
  | 'overordnad'
  | 'vice_bradskande';

export type DelegationssekretessInput = {
  readonly paragraf: string;
  readonly skal: string;
};

/** What a delegationspunkt is about. KL 6:38 closes those from mal_och_inriktning. */
export type Delegationstyp =
  | 'avtalsforlangning'
  | 'beslutsattest'
  | 'firmateckning'
  | 'framstallning_fullmaktige'
  | 'inkop'
  | 'mal_och_inriktning'
  | 'medborgarforslag'
  | 'omfordelning_driftbudget'
  | 'ovrigt'
  | 'principiell_myndighetsutovning'
  | 'projektstart'
  | 'tilldelning'
  | 'yttrande_fullmaktige'
  | 'yttrande_over_overklagande';

/** What belongs to each kind of decision. One of them is given, or none where nothing is asked. */
export type DelegationsuppgifterInput = {
  readonly avtalsforlangning?: DelegeradForlangningInput | null | undefined;
  readonly firmateckning?: FirmateckningInput | null | undefined;
  readonly inkop?: InkopInput | null | undefined;
  readonly omfordelning?: OmfordelningInput | null | undefined;
  readonly ovrigt?: OvrigtBeslutInput | null | undefined;
};

/** The uppdrag that a point names. */
export type Delegatroll =
  | 'e_samordnare'
  | 'ledamot'
  | 'namndsekreterare'
  | 'ordforande'
  | 'overordnad'
  | 'projektledare'
  | 'vice_ordforande';

export type DelegeradForlangningInput = {
  /** The day the supplier is told. */
  readonly meddelad?: string | null | undefined;
};

/** How an invoice that waits for attest stands to its last day. */
export type Fakturafrist =
  | 'forsenad'
  | 'senare'
  | 'snart';

export type FaststallDelegationsordningInput = {
  /** Points of the utkast that were taken back, and that the nämnd hands over again. */
  readonly aterkomna?: ReadonlyArray<string> | null | undefined;
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly gallerFran: string;
  readonly ordningId: string;
  readonly version: number;
};

export type FattaDelegationsbeslutInput = {
  /** Null: the collecting ärende of the year. */
  readonly arendeId?: string | null | undefined;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: BradskandeInput | null | undefined;
  readonly motiv: string;
  readonly principiell: boolean;
  readonly punktId?: string | null | undefined;
  readonly rubrik: string;
  readonly sakId?: string | null | undefined;
  readonly sekretess?: DelegationssekretessInput | null | undefined;
  readonly uppgifter: DelegationsuppgifterInput;
  /** Of the matter, as the person saw it. */
  readonly version?: number | null | undefined;
};

export type FirmateckningInput = {
  /** The earlier decision that is carried out. */
  readonly beslutId?: string | null | undefined;
  /** What is signed, where it is no avtal of the register. */
  readonly text?: string | null | undefined;
};

/** Why somebody is away. Nothing about health is written. */
export type Franvaroskal =
  | 'forhinder'
  | 'ledighet'
  | 'semester'
  | 'tjansteresa';

/** What the absent person says of what somebody else noted. */
export type Franvarosvar =
  | 'stammer'
  | 'stammer_inte';

export type HanskjutDelegationsbeslutInput = {
  /** Where it would have been registered. What belongs to a secret ärende is not left in an open one. */
  readonly arendeId?: string | null | undefined;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: BradskandeInput | null | undefined;
  readonly motiv: string;
  readonly principiell: boolean;
  readonly punktId?: string | null | undefined;
  readonly rubrik: string;
  readonly sakId?: string | null | undefined;
  /** The ärende is secret from its first moment. */
  readonly sekretess?: DelegationssekretessInput | null | undefined;
  readonly uppgifter: DelegationsuppgifterInput;
};

/** What an order is about (point 5). */
export type InkopInput = {
  readonly avtalId?: string | null | undefined;
  /** In kronor, as typed. */
  readonly belopp: string;
  readonly budgetpostId?: string | null | undefined;
  readonly leverantor: LeverantorsvalInput;
  readonly moms: Momsval;
  readonly momssats: number;
  readonly vad: string;
};

export type Javsbedomning =
  | 'inte_jav'
  | 'jav';

/** The grounds of KL 6:28. */
export type Javsgrund =
  | 'ombud'
  | 'saken_angar'
  | 'sarskild_omstandighet'
  | 'stallforetradare'
  | 'tillsyn';

/** What a question of jäv is about: a matter, or an organisation wherever it is the other party. */
export type Javssaktyp =
  | 'arende'
  | 'avtal'
  | 'bestallning'
  | 'budgetpost'
  | 'leverantorsfaktura'
  | 'organisation'
  | 'projekt'
  | 'upphandling';

export type KasseraDelegationsutkastInput = {
  readonly ordningId: string;
  readonly version: number;
};

export type LaggInPrisbasbeloppInput = {
  readonly ar: number;
  /** In kronor, as typed. */
  readonly belopp: string;
  readonly kalla: string;
};

export type LaggTillStyrelseuppdragInput = {
  readonly fran: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly till?: string | null | undefined;
};

export type LeverantorsfakturaInput = {
  /** To pay, in kronor, as typed. */
  readonly belopp: string;
  readonly bestallningId?: string | null | undefined;
  readonly budgetpostId?: string | null | undefined;
  readonly fakturadatum?: string | null | undefined;
  readonly forfallodag?: string | null | undefined;
  readonly leverantor: LeverantorsvalInput;
  /** The moms in it, in kronor, as typed. */
  readonly moms: string;
  readonly namndbeslut?: BeslutReferensInput | null | undefined;
  /** The nämnd's own decision on the purchase: one that is registered, or a new one. */
  readonly namndbeslutId?: string | null | undefined;
  readonly nummer: string;
  readonly vad: string;
};

export type Leverantorsfakturaakt =
  | 'attestera'
  | 'granska'
  | 'makulera'
  | 'ratta';

export type LeverantorsfakturaaktInput = {
  readonly id: string;
  readonly version: number;
};

export type Leverantorsfakturastatus =
  | 'attesterad'
  | 'makulerad'
  | 'registrerad';

/** A supplier: of the register, or by name and org.nr. */
export type LeverantorsvalInput = {
  readonly namn?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly orgnr?: string | null | undefined;
};

export type MakuleraLeverantorsfakturaInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

/** Amounts with moms or without. */
export type Momsval =
  | 'in'
  | 'ut';

export type ObjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: string | null | undefined;
  readonly person?: string | null | undefined;
  /** Words that stand in the sentence, its particulars or its reason. */
  readonly sok?: string | null | undefined;
  readonly till?: string | null | undefined;
};

/** What is moved within the budget (point 4); the row it is moved from is the matter of the decision. */
export type OmfordelningInput = {
  /** In kronor, as typed. */
  readonly belopp: string;
  readonly tillId?: string | null | undefined;
  /** As the person saw it. */
  readonly tillVersion?: number | null | undefined;
};

export type OvrigtBeslutInput = {
  readonly text: string;
};

export type ProvaDelegationsbeslutInput = {
  /** Where it would be registered. Null: the collecting ärende of the year. */
  readonly arendeId?: string | null | undefined;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: BradskandeInput | null | undefined;
  readonly principiell: boolean;
  readonly punktId?: string | null | undefined;
  readonly sakId?: string | null | undefined;
  readonly uppgifter: DelegationsuppgifterInput;
};

export type RattaLeverantorsfakturaInput = {
  readonly id: string;
  readonly uppgifter: LeverantorsfakturaInput;
  readonly version: number;
};

export type RattaPrisbasbeloppInput = {
  readonly ar: number;
  readonly belopp: string;
  readonly kalla: string;
  readonly skal: string;
  readonly version: number;
};

export type Regelutfall =
  | 'brister'
  | 'ej_tillamplig'
  | 'uppfylld'
  /** What the rule asks about is not entered, or cannot be read. */
  | 'vantar';

/** Who a person is on a given day. What a person may do follows from the uppdrag in force. */
export type Roll =
  | 'administrator'
  /** Calls off from avtal for one organisation. */
  | 'avropare'
  | 'beredningsgrupp'
  | 'e_samordnare'
  | 'kommunrepresentant'
  | 'ledamot'
  | 'namndsekreterare'
  | 'ordforande'
  /** Decides on delegation when the employed delegat under her is absent or jävig. */
  | 'overordnad'
  | 'projektledare'
  | 'revisor'
  /** Decides in the styrgrupp of the projects that she is a member of. */
  | 'styrgruppsledamot'
  | 'vice_ordforande';

/** What a delegationsbeslut is about. */
export type Saktyp =
  | 'arende'
  | 'avtal'
  | 'bestallning'
  | 'budgetpost'
  | 'leverantorsfaktura'
  | 'projekt'
  | 'upphandling';

export type SkapaDelegationsutkastInput = {
  /** With the points of the newest version. */
  readonly kopiera: boolean;
};

export type SparaBradskanderattInput = {
  readonly bradskanderatt: Bradskanderatt;
  readonly ordningId: string;
  readonly version: number;
};

export type SparaDelegationspunktInput = {
  readonly arendetyp: Delegationstyp;
  readonly attest: boolean;
  readonly budgetpost?: string | null | undefined;
  readonly delegat: Roll;
  readonly ersattare?: Roll | null | undefined;
  readonly kraver: ReadonlyArray<Delegationskrav>;
  /** Its place, from 1; null: last, or where it is. */
  readonly nr?: number | null | undefined;
  readonly ordningId: string;
  /** Null: a new one. */
  readonly punktId?: string | null | undefined;
  readonly tak?: TakInput | null | undefined;
  readonly text: string;
  readonly version: number;
  readonly vidaredelegation: boolean;
};

export type TaBortDelegationspunktInput = {
  readonly ordningId: string;
  readonly punktId: string;
  readonly version: number;
};

export type TaOverSakInput = {
  readonly arendetyp: Delegationstyp;
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly sakId: string;
  readonly saktyp: Saktyp;
  readonly skal: string;
};

export type TakInput = {
  readonly moms: Momsval;
  readonly slag: Taksslag;
  /** As typed. */
  readonly varde: string;
};

export type Taksslag =
  | 'kronor'
  | 'prisbasbelopp';

export type DelegationsprovningDelFragment = { readonly arendetyp: Delegationstyp, readonly saktyp: Saktyp | null, readonly sakId: string | null, readonly version: number | null, readonly sakNamn: string, readonly motpartId: string | null, readonly avtalId: string | null, readonly punktId: string | null, readonly bradskanderatt: Bradskanderatt, readonly gron: boolean, readonly som: Delegationssatt | null, readonly varfor: string | null, readonly beslutstext: string, readonly rubrik: string, readonly sakLank: { readonly saktyp: Saktyp, readonly id: string } | null, readonly punkter: ReadonlyArray<{ readonly id: string, readonly nr: number, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null }>, readonly rader: ReadonlyArray<{ readonly regel: string, readonly kalla: string, readonly utfall: Regelutfall, readonly text: string, readonly utvag: string | null, readonly falt: string | null }>, readonly beslutat: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly datum: string, readonly beslutadAv: string, readonly arendetyp: Delegationstyp | null, readonly rubrik: string | null }>, readonly hanskjutet: ReadonlyArray<{ readonly id: string, readonly fraga: string, readonly arendeId: string | null, readonly dnr: string | null, readonly datum: string, readonly av: string }>, readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string, readonly rubrik: string }> };

export type BeslutanderattDelFragment = { readonly gallerFran: string, readonly gallerTill: string | null, readonly bradskanderatt: Bradskanderatt, readonly punkter: ReadonlyArray<{ readonly nr: number, readonly arendetyp: Delegationstyp, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string } | null }> };

export type BeslutanderattenQueryVariables = Exact<{ [key: string]: never; }>;


export type BeslutanderattenQuery = { readonly delegationsordningar: { readonly versioner: ReadonlyArray<{ readonly gallerFran: string, readonly gallerTill: string | null, readonly bradskanderatt: Bradskanderatt, readonly punkter: ReadonlyArray<{ readonly nr: number, readonly arendetyp: Delegationstyp, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string } | null }> }> } };

export type DelegationsvalQueryVariables = Exact<{
  arendetyp: Delegationstyp;
}>;


export type DelegationsvalQuery = { readonly delegationsval: ReadonlyArray<{ readonly saktyp: Saktyp, readonly id: string, readonly namn: string, readonly lage: string }> };

export type FirmateckningssakQueryVariables = Exact<{
  id: string;
}>;


export type FirmateckningssakQuery = { readonly avtal: { readonly id: string, readonly projektId: string | null, readonly upphandling: { readonly id: string } | null } | null };

export type FirmateckningsvalQueryVariables = Exact<{
  andamal: Beslutsandamal;
  saker?: ReadonlyArray<string> | string | null | undefined;
}>;


export type FirmateckningsvalQuery = { readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type ProvaDelegationsbeslutQueryVariables = Exact<{
  input: ProvaDelegationsbeslutInput;
}>;


export type ProvaDelegationsbeslutQuery = { readonly provaDelegationsbeslut:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsprovning', readonly arendetyp: Delegationstyp, readonly saktyp: Saktyp | null, readonly sakId: string | null, readonly version: number | null, readonly sakNamn: string, readonly motpartId: string | null, readonly avtalId: string | null, readonly punktId: string | null, readonly bradskanderatt: Bradskanderatt, readonly gron: boolean, readonly som: Delegationssatt | null, readonly varfor: string | null, readonly beslutstext: string, readonly rubrik: string, readonly sakLank: { readonly saktyp: Saktyp, readonly id: string } | null, readonly punkter: ReadonlyArray<{ readonly id: string, readonly nr: number, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null }>, readonly rader: ReadonlyArray<{ readonly regel: string, readonly kalla: string, readonly utfall: Regelutfall, readonly text: string, readonly utvag: string | null, readonly falt: string | null }>, readonly beslutat: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly datum: string, readonly beslutadAv: string, readonly arendetyp: Delegationstyp | null, readonly rubrik: string | null }>, readonly hanskjutet: ReadonlyArray<{ readonly id: string, readonly fraga: string, readonly arendeId: string | null, readonly dnr: string | null, readonly datum: string, readonly av: string }>, readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string, readonly rubrik: string }> }
   };

export type FattaDelegationsbeslutMutationVariables = Exact<{
  input: FattaDelegationsbeslutInput;
}>;


export type FattaDelegationsbeslutMutation = { readonly fattaDelegationsbeslut:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsbeslut', readonly id: string, readonly beteckning: string }
    | { readonly __typename: 'DelegationsbeslutKonflikt', readonly aktuell: { readonly arendetyp: Delegationstyp, readonly saktyp: Saktyp | null, readonly sakId: string | null, readonly version: number | null, readonly sakNamn: string, readonly motpartId: string | null, readonly avtalId: string | null, readonly punktId: string | null, readonly bradskanderatt: Bradskanderatt, readonly gron: boolean, readonly som: Delegationssatt | null, readonly varfor: string | null, readonly beslutstext: string, readonly rubrik: string, readonly sakLank: { readonly saktyp: Saktyp, readonly id: string } | null, readonly punkter: ReadonlyArray<{ readonly id: string, readonly nr: number, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null }>, readonly rader: ReadonlyArray<{ readonly regel: string, readonly kalla: string, readonly utfall: Regelutfall, readonly text: string, readonly utvag: string | null, readonly falt: string | null }>, readonly beslutat: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly datum: string, readonly beslutadAv: string, readonly arendetyp: Delegationstyp | null, readonly rubrik: string | null }>, readonly hanskjutet: ReadonlyArray<{ readonly id: string, readonly fraga: string, readonly arendeId: string | null, readonly dnr: string | null, readonly datum: string, readonly av: string }>, readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string, readonly rubrik: string }> } }
   };

export type HanskjutDelegationsbeslutMutationVariables = Exact<{
  input: HanskjutDelegationsbeslutInput;
}>;


export type HanskjutDelegationsbeslutMutation = { readonly hanskjutDelegationsbeslut:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'HanskjutetArende', readonly arendeId: string, readonly dnr: string, readonly redan: boolean, readonly datum: string, readonly av: string }
   };

export type DelegationsbeslutetQueryVariables = Exact<{
  id: string;
}>;


export type DelegationsbeslutetQuery = { readonly delegationsbeslut: { readonly id: string, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly som: Delegationssatt, readonly varfor: string | null, readonly datum: string, readonly tidpunkt: string, readonly saktyp: Saktyp | null, readonly sakId: string | null, readonly sakNamn: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string, readonly handlingSha256: string, readonly sekretess: boolean, readonly avtryck: string, readonly anmalan: { readonly lage: Anmalningslage, readonly text: string, readonly kalla: string, readonly sen: boolean, readonly moteId: string | null }, readonly innehall: { readonly rubrik: string, readonly text: string, readonly motiv: string, readonly bradskandeSkal: string | null, readonly belopp: string | null, readonly moms: Momsval | null, readonly motpart: string | null, readonly provning: ReadonlyArray<{ readonly regel: string, readonly kalla: string, readonly utfall: Regelutfall, readonly text: string, readonly utvag: string | null, readonly falt: string | null }> } | null, readonly foljder: ReadonlyArray<{ readonly objekttyp: string, readonly objektId: string, readonly text: string }> } | null };

export type DelegationsbesluthistorikQueryVariables = Exact<{
  id: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type DelegationsbesluthistorikQuery = { readonly delegationsbesluthistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type FranvaroDelFragment = { readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number };

export type FranvarolistaQueryVariables = Exact<{ [key: string]: never; }>;


export type FranvarolistaQuery = { readonly franvarolista: { readonly rader: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly roller: ReadonlyArray<Delegatroll> }> } };

export type AntecknaFranvaroMutationVariables = Exact<{
  input: AntecknaFranvaroInput;
}>;


export type AntecknaFranvaroMutation = { readonly antecknaFranvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Franvaro', readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number }
   };

export type AvslutaFranvaroMutationVariables = Exact<{
  input: AvslutaFranvaroInput;
}>;


export type AvslutaFranvaroMutation = { readonly avslutaFranvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Franvaro', readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'FranvaroKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number } }
   };

export type FranvaroOmMigQueryVariables = Exact<{ [key: string]: never; }>;


export type FranvaroOmMigQuery = { readonly franvaroOmMig: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number }> };

export type BesvaraFranvaroMutationVariables = Exact<{
  input: BesvaraFranvaroInput;
}>;


export type BesvaraFranvaroMutation = { readonly besvaraFranvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Franvaro', readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'FranvaroKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly noteradDatum: string | null, readonly svar: Franvarosvar | null, readonly svarat: string | null, readonly farSvara: boolean, readonly farAvsluta: boolean, readonly version: number } }
   };

export type BestallningDelFragment = { readonly id: string, readonly nummer: string, readonly delegationsbeslutId: string | null, readonly datum: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly belopp: string, readonly moms: Momsval, readonly momssats: number, readonly netto: string, readonly fakturerat: string, readonly ofakturerat: string, readonly budgetpost: string, readonly budgetAr: number, readonly avtalId: string | null, readonly avtal: string | null, readonly av: string, readonly status: Bestallningsstatus, readonly avslutad: string | null, readonly skal: string | null, readonly avslutadAv: string | null, readonly farAvsluta: boolean, readonly version: number };

export type FakturaDelFragment = { readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number };

export type BestallningarQueryVariables = Exact<{ [key: string]: never; }>;


export type BestallningarQuery = { readonly bestallningar: { readonly farBestalla: boolean, readonly bestallningar: ReadonlyArray<{ readonly id: string, readonly nummer: string, readonly delegationsbeslutId: string | null, readonly datum: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly belopp: string, readonly moms: Momsval, readonly momssats: number, readonly netto: string, readonly fakturerat: string, readonly ofakturerat: string, readonly budgetpost: string, readonly budgetAr: number, readonly avtalId: string | null, readonly avtal: string | null, readonly av: string, readonly status: Bestallningsstatus, readonly avslutad: string | null, readonly skal: string | null, readonly avslutadAv: string | null, readonly farAvsluta: boolean, readonly version: number }> } };

export type BestallningenQueryVariables = Exact<{
  id: string;
}>;


export type BestallningenQuery = { readonly bestallning: { readonly farRegistrera: boolean, readonly bestallning: { readonly id: string, readonly nummer: string, readonly delegationsbeslutId: string | null, readonly datum: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly belopp: string, readonly moms: Momsval, readonly momssats: number, readonly netto: string, readonly fakturerat: string, readonly ofakturerat: string, readonly budgetpost: string, readonly budgetAr: number, readonly avtalId: string | null, readonly avtal: string | null, readonly av: string, readonly status: Bestallningsstatus, readonly avslutad: string | null, readonly skal: string | null, readonly avslutadAv: string | null, readonly farAvsluta: boolean, readonly version: number }, readonly fakturor: ReadonlyArray<{ readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }> } | null };

export type LeverantorsfakturorQueryVariables = Exact<{ [key: string]: never; }>;


export type LeverantorsfakturorQuery = { readonly leverantorsfakturor: { readonly farRegistrera: boolean, readonly paminnelseDagar: number, readonly fakturor: ReadonlyArray<{ readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }> } };

export type LeverantorsfakturanQueryVariables = Exact<{
  id: string;
}>;


export type LeverantorsfakturanQuery = { readonly leverantorsfaktura: { readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number } | null };

export type InkopsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type InkopsvalQuery = { readonly inkopsval: { readonly ar: number, readonly prisbasbelopp: string | null, readonly budgetposter: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly sida: Budgetsida, readonly ar: number, readonly version: number, readonly budget: string, readonly utfall: string, readonly utfallTillManad: number, readonly fakturor: string, readonly kanskeBokfort: string, readonly bestallt: string, readonly kvar: string }>, readonly leverantorer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null }>, readonly avtal: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly namn: string, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null }> }>, readonly bestallningar: ReadonlyArray<{ readonly id: string, readonly nummer: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly ofakturerat: string }> } };

export type InkopshistorikQueryVariables = Exact<{
  id: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type InkopshistorikQuery = { readonly inkopshistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type RegistreraLeverantorsfakturaMutationVariables = Exact<{
  input: LeverantorsfakturaInput;
}>;


export type RegistreraLeverantorsfakturaMutation = { readonly registreraLeverantorsfaktura:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Leverantorsfaktura', readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }
    | { readonly __typename: 'LeverantorsfakturaKonflikt' }
   };

export type RattaLeverantorsfakturaMutationVariables = Exact<{
  input: RattaLeverantorsfakturaInput;
}>;


export type RattaLeverantorsfakturaMutation = { readonly rattaLeverantorsfaktura:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Leverantorsfaktura', readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }
    | { readonly __typename: 'LeverantorsfakturaKonflikt', readonly aktuell: { readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number } }
   };

export type GranskaLeverantorsfakturaMutationVariables = Exact<{
  input: LeverantorsfakturaaktInput;
}>;


export type GranskaLeverantorsfakturaMutation = { readonly granskaLeverantorsfaktura:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Leverantorsfaktura', readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }
    | { readonly __typename: 'LeverantorsfakturaKonflikt', readonly aktuell: { readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number } }
   };

export type MakuleraLeverantorsfakturaMutationVariables = Exact<{
  input: MakuleraLeverantorsfakturaInput;
}>;


export type MakuleraLeverantorsfakturaMutation = { readonly makuleraLeverantorsfaktura:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Leverantorsfaktura', readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number }
    | { readonly __typename: 'LeverantorsfakturaKonflikt', readonly aktuell: { readonly id: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly nummer: string, readonly vad: string, readonly fakturadatum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly budgetpostId: string, readonly budgetpost: string, readonly budgetAr: number, readonly bestallningId: string | null, readonly bestallning: string | null, readonly namndbeslutId: string | null, readonly namndbeslut: string | null, readonly kvarAvBestallning: string | null, readonly registrerad: string, readonly registreradAv: string, readonly granskad: string | null, readonly granskadAv: string | null, readonly status: Leverantorsfakturastatus, readonly beslut: string | null, readonly delegationsbeslutId: string | null, readonly attesterad: string | null, readonly attesteradAv: string | null, readonly skal: string | null, readonly makulerad: string | null, readonly makuleradAv: string | null, readonly frist: Fakturafrist | null, readonly fristtext: string | null, readonly tvaPersoner: string | null, readonly akter: ReadonlyArray<Leverantorsfakturaakt>, readonly version: number } }
   };

export type AvslutaBestallningMutationVariables = Exact<{
  input: AvslutaBestallningInput;
}>;


export type AvslutaBestallningMutation = { readonly avslutaBestallning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bestallning', readonly id: string, readonly nummer: string, readonly delegationsbeslutId: string | null, readonly datum: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly belopp: string, readonly moms: Momsval, readonly momssats: number, readonly netto: string, readonly fakturerat: string, readonly ofakturerat: string, readonly budgetpost: string, readonly budgetAr: number, readonly avtalId: string | null, readonly avtal: string | null, readonly av: string, readonly status: Bestallningsstatus, readonly avslutad: string | null, readonly skal: string | null, readonly avslutadAv: string | null, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'BestallningKonflikt', readonly aktuell: { readonly id: string, readonly nummer: string, readonly delegationsbeslutId: string | null, readonly datum: string, readonly leverantorId: string | null, readonly leverantor: string, readonly orgnr: string | null, readonly vad: string, readonly belopp: string, readonly moms: Momsval, readonly momssats: number, readonly netto: string, readonly fakturerat: string, readonly ofakturerat: string, readonly budgetpost: string, readonly budgetAr: number, readonly avtalId: string | null, readonly avtal: string | null, readonly av: string, readonly status: Bestallningsstatus, readonly avslutad: string | null, readonly skal: string | null, readonly avslutadAv: string | null, readonly farAvsluta: boolean, readonly version: number } }
   };

export type JavDelFragment = { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number };

export type StyrelseuppdragDelFragment = { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number };

export type JavsbildQueryVariables = Exact<{
  saktyp: Javssaktyp;
  sakId: string;
  organisationId?: string | null | undefined;
}>;


export type JavsbildQuery = { readonly javsbild: { readonly sakNamn: string, readonly farAnmala: boolean, readonly forslag: ReadonlyArray<{ readonly organisationId: string, readonly organisation: string, readonly text: string, readonly grund: Javsgrund, readonly stalle: string | null }>, readonly rader: ReadonlyArray<{ readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number }> } | null };

export type JavslistaQueryVariables = Exact<{ [key: string]: never; }>;


export type JavslistaQuery = { readonly javslista: { readonly rader: ReadonlyArray<{ readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number }>, readonly styrelseuppdrag: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly roller: ReadonlyArray<Delegatroll> }> } };

export type JavsOrganisationerQueryVariables = Exact<{ [key: string]: never; }>;


export type JavsOrganisationerQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string }> };

export type JavAttAvgoraQueryVariables = Exact<{ [key: string]: never; }>;


export type JavAttAvgoraQuery = { readonly javAttAvgora: ReadonlyArray<{ readonly id: string, readonly sakNamn: string, readonly person: string, readonly datum: string, readonly egenBedomning: Javsbedomning }> };

export type AnmalJavMutationVariables = Exact<{
  input: AnmalJavInput;
}>;


export type AnmalJavMutation = { readonly anmalJav:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Jav', readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number }
    | { readonly __typename: 'JavKonflikt', readonly aktuell: { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number } }
   };

export type AvgorJavMutationVariables = Exact<{
  input: AvgorJavInput;
}>;


export type AvgorJavMutation = { readonly avgorJav:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Jav', readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number }
    | { readonly __typename: 'JavKonflikt', readonly aktuell: { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly stalle: string | null, readonly galler: boolean, readonly farAvgora: boolean, readonly version: number } }
   };

export type LaggTillStyrelseuppdragMutationVariables = Exact<{
  input: LaggTillStyrelseuppdragInput;
}>;


export type LaggTillStyrelseuppdragMutation = { readonly laggTillStyrelseuppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Styrelseuppdrag', readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'StyrelseuppdragKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number } }
   };

export type AvslutaStyrelseuppdragMutationVariables = Exact<{
  input: AvslutaStyrelseuppdragInput;
}>;


export type AvslutaStyrelseuppdragMutation = { readonly avslutaStyrelseuppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Styrelseuppdrag', readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'StyrelseuppdragKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly avslutad: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number } }
   };

export type BeslutsnamnDelFragment = { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string };

export type DelegationspunktDelFragment = { readonly id: string, readonly nr: number, readonly arendetyp: Delegationstyp, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly budgetpost: string | null, readonly kraver: ReadonlyArray<Delegationskrav>, readonly vidaredelegation: boolean, readonly attest: boolean, readonly tak: { readonly slag: Taksslag, readonly belopp: string | null, readonly antal: string | null, readonly moms: Momsval } | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string, readonly beslut: string } | null };

export type DelegationsordningarnaQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationsordningarnaQuery = { readonly delegationsordningar: { readonly farSkriva: boolean, readonly versioner: ReadonlyArray<{ readonly id: string, readonly version: number, readonly gallerFran: string, readonly gallerTill: string | null, readonly bradskanderatt: Bradskanderatt, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }, readonly punkter: ReadonlyArray<{ readonly id: string, readonly nr: number, readonly arendetyp: Delegationstyp, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly budgetpost: string | null, readonly kraver: ReadonlyArray<Delegationskrav>, readonly vidaredelegation: boolean, readonly attest: boolean, readonly tak: { readonly slag: Taksslag, readonly belopp: string | null, readonly antal: string | null, readonly moms: Momsval } | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string, readonly beslut: string } | null }> }>, readonly utkast: { readonly id: string, readonly version: number, readonly bradskanderatt: Bradskanderatt, readonly punkter: ReadonlyArray<{ readonly id: string, readonly nr: number, readonly arendetyp: Delegationstyp, readonly text: string, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly budgetpost: string | null, readonly kraver: ReadonlyArray<Delegationskrav>, readonly vidaredelegation: boolean, readonly attest: boolean, readonly tak: { readonly slag: Taksslag, readonly belopp: string | null, readonly antal: string | null, readonly moms: Momsval } | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string, readonly beslut: string } | null }> } | null } };

export type NamndensBeslutQueryVariables = Exact<{ [key: string]: never; }>;


export type NamndensBeslutQuery = { readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type DelegationshistorikenQueryVariables = Exact<{
  id: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type DelegationshistorikenQuery = { readonly delegationshistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type SkapaDelegationsutkastMutationVariables = Exact<{
  input: SkapaDelegationsutkastInput;
}>;


export type SkapaDelegationsutkastMutation = { readonly skapaDelegationsutkast:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsutkast', readonly id: string }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number } }
   };

export type SparaBradskanderattMutationVariables = Exact<{
  input: SparaBradskanderattInput;
}>;


export type SparaBradskanderattMutation = { readonly sparaBradskanderatt:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsutkast', readonly id: string }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number, readonly bradskanderatt: Bradskanderatt } }
   };

export type SparaDelegationspunktMutationVariables = Exact<{
  input: SparaDelegationspunktInput;
}>;


export type SparaDelegationspunktMutation = { readonly sparaDelegationspunkt:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsutkast', readonly id: string }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number } }
   };

export type TaBortDelegationspunktMutationVariables = Exact<{
  input: TaBortDelegationspunktInput;
}>;


export type TaBortDelegationspunktMutation = { readonly taBortDelegationspunkt:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsutkast', readonly id: string }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number } }
   };

export type KasseraDelegationsutkastMutationVariables = Exact<{
  input: KasseraDelegationsutkastInput;
}>;


export type KasseraDelegationsutkastMutation = { readonly kasseraDelegationsutkast:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsordningar', readonly farSkriva: boolean }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number } }
   };

export type FaststallDelegationsordningMutationVariables = Exact<{
  input: FaststallDelegationsordningInput;
}>;


export type FaststallDelegationsordningMutation = { readonly faststallDelegationsordning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsordningar', readonly farSkriva: boolean }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string, readonly version: number } }
   };

export type AterkallaDelegationspunktMutationVariables = Exact<{
  input: AterkallaDelegationspunktInput;
}>;


export type AterkallaDelegationspunktMutation = { readonly aterkallaDelegationspunkt:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsordningar', readonly farSkriva: boolean }
    | { readonly __typename: 'DelegationsutkastKonflikt', readonly aktuell: { readonly id: string } }
   };

export type OvertagandeDelFragment = { readonly id: string, readonly saktyp: Saktyp, readonly sakId: string, readonly sak: string, readonly arendetyp: Delegationstyp, readonly datum: string, readonly skal: string, readonly av: string, readonly aterlamnad: string | null, readonly version: number, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }, readonly aterlamnadBeslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null };

export type OvertagandenaQueryVariables = Exact<{ [key: string]: never; }>;


export type OvertagandenaQuery = { readonly overtaganden: ReadonlyArray<{ readonly id: string, readonly saktyp: Saktyp, readonly sakId: string, readonly sak: string, readonly arendetyp: Delegationstyp, readonly datum: string, readonly skal: string, readonly av: string, readonly aterlamnad: string | null, readonly version: number, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }, readonly aterlamnadBeslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> };

export type DelegationssakernaQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationssakernaQuery = { readonly delegationssaker: ReadonlyArray<{ readonly saktyp: Saktyp, readonly id: string, readonly namn: string }> };

export type OvertagbarSakenQueryVariables = Exact<{
  saktyp: Saktyp;
  sakId: string;
}>;


export type OvertagbarSakenQuery = { readonly overtagbarSak: { readonly sak: { readonly saktyp: Saktyp, readonly id: string, readonly namn: string }, readonly fragor: ReadonlyArray<{ readonly arendetyp: Delegationstyp, readonly beslutat: string | null, readonly overtagande: { readonly id: string, readonly datum: string } | null }> } | null };

export type TaOverSakMutationVariables = Exact<{
  input: TaOverSakInput;
}>;


export type TaOverSakMutation = { readonly taOverSak:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Overtagande', readonly id: string }
    | { readonly __typename: 'OvertagandeKonflikt', readonly aktuell: { readonly id: string } }
   };

export type AterlamnaSakMutationVariables = Exact<{
  input: AterlamnaSakInput;
}>;


export type AterlamnaSakMutation = { readonly aterlamnaSak:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Overtagande', readonly id: string }
    | { readonly __typename: 'OvertagandeKonflikt', readonly aktuell: { readonly id: string } }
   };

export type PrisbasbeloppDelFragment = { readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number };

export type PrisbasbeloppenQueryVariables = Exact<{ [key: string]: never; }>;


export type PrisbasbeloppenQuery = { readonly prisbasbelopp: ReadonlyArray<{ readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number }> };

export type LaggInPrisbasbeloppMutationVariables = Exact<{
  input: LaggInPrisbasbeloppInput;
}>;


export type LaggInPrisbasbeloppMutation = { readonly laggInPrisbasbelopp:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Prisbasbelopp', readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number }
    | { readonly __typename: 'PrisbasbeloppKonflikt', readonly aktuell: { readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number } }
   };

export type RattaPrisbasbeloppMutationVariables = Exact<{
  input: RattaPrisbasbeloppInput;
}>;


export type RattaPrisbasbeloppMutation = { readonly rattaPrisbasbelopp:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Prisbasbelopp', readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number }
    | { readonly __typename: 'PrisbasbeloppKonflikt', readonly aktuell: { readonly ar: number, readonly belopp: string, readonly kalla: string, readonly av: string | null, readonly tid: string, readonly anvandAv: string | null, readonly version: number } }
   };

export type RegisterradDelFragment = { readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null };

export type DelegationsregisterQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationsregisterQuery = { readonly delegationsordningar: { readonly versioner: ReadonlyArray<{ readonly gallerFran: string, readonly gallerTill: string | null, readonly bradskanderatt: Bradskanderatt, readonly punkter: ReadonlyArray<{ readonly nr: number, readonly arendetyp: Delegationstyp, readonly delegat: Delegatroll, readonly ersattare: Delegatroll | null, readonly aterkallad: { readonly fran: string, readonly beslutId: string } | null }> }> }, readonly delegationsregister: { readonly farAnmala: boolean, readonly sammantraden: ReadonlyArray<{ readonly id: string, readonly datum: string, readonly hallet: boolean }>, readonly rader: ReadonlyArray<{ readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null }> } };

export type AnmalningsbevakningQueryVariables = Exact<{ [key: string]: never; }>;


export type AnmalningsbevakningQuery = { readonly anmalningsbevakning: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly rubrik: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly skulleDatum: string | null, readonly eget: boolean }> };

export type AnmalDelegationsbeslutMutationVariables = Exact<{
  input: AnmalDelegationsbeslutInput;
}>;


export type AnmalDelegationsbeslutMutation = { readonly anmalDelegationsbeslut:
    | { readonly __typename: 'AnmalanKonflikt', readonly aktuell: { readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null } }
    | { readonly __typename: 'AnmaldaDelegationsbeslut', readonly rader: ReadonlyArray<{ readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null }> }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AterkallaAnmalanMutationVariables = Exact<{
  input: AterkallaAnmalanInput;
}>;


export type AterkallaAnmalanMutation = { readonly aterkallaAnmalan:
    | { readonly __typename: 'AnmalanKonflikt', readonly aktuell: { readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Delegationsregisterrad', readonly id: string, readonly ar: number, readonly lopnummer: number, readonly beteckning: string, readonly grund: Delegationsgrund, readonly punktNr: number | null, readonly arendetyp: Delegationstyp | null, readonly beslutadAv: string, readonly roll: Delegatroll, readonly datum: string, readonly egenAnteckning: boolean, readonly dold: boolean, readonly sekretess: boolean, readonly rubrik: string | null, readonly motpart: string | null, readonly belopp: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly lage: Anmalningslage, readonly lagetext: string, readonly kalla: string, readonly sen: boolean, readonly skulleId: string | null, readonly skulleDatum: string | null, readonly eget: boolean, readonly anmalan: { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly paragraf: string, readonly anmaldAv: string, readonly tid: string, readonly kanAterkallas: boolean, readonly version: number } | null }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type HistorikDelFragment = { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> };

export const BeslutanderattenOperation = grafOperation<BeslutanderattenQuery, BeslutanderattenQueryVariables>('Beslutanderatten', "query Beslutanderatten{delegationsordningar{versioner{...BeslutanderattDel}}}fragment BeslutanderattDel on Delegationsordning{gallerFran gallerTill bradskanderatt punkter{nr arendetyp delegat ersattare aterkallad{fran beslutId}}}");
export const DelegationsvalOperation = grafOperation<DelegationsvalQuery, DelegationsvalQueryVariables>('Delegationsval', "query Delegationsval($arendetyp:Delegationstyp!){delegationsval(arendetyp:$arendetyp){saktyp id namn lage}}");
export const FirmateckningssakOperation = grafOperation<FirmateckningssakQuery, FirmateckningssakQueryVariables>('Firmateckningssak', "query Firmateckningssak($id:ID!){avtal(id:$id){id projektId upphandling{id}}}");
export const FirmateckningsvalOperation = grafOperation<FirmateckningsvalQuery, FirmateckningsvalQueryVariables>('Firmateckningsval', "query Firmateckningsval($andamal:Beslutsandamal!$saker:[ID!]){beslutsreferenser(andamal:$andamal saker:$saker){id organ datum beteckning rubrik}}");
export const ProvaDelegationsbeslutOperation = grafOperation<ProvaDelegationsbeslutQuery, ProvaDelegationsbeslutQueryVariables>('ProvaDelegationsbeslut', "query ProvaDelegationsbeslut($input:ProvaDelegationsbeslutInput!){provaDelegationsbeslut(input:$input){__typename ...on Delegationsprovning{...DelegationsprovningDel}...on Avslag{...AvslagDel}}}fragment DelegationsprovningDel on Delegationsprovning{arendetyp saktyp sakId version sakNamn motpartId avtalId sakLank{saktyp id}punkter{id nr text delegat ersattare}punktId bradskanderatt rader{regel kalla utfall text utvag falt}gron som varfor beslutstext rubrik beslutat{id beteckning datum beslutadAv arendetyp rubrik}hanskjutet{id fraga arendeId dnr datum av}arenden{id dnr rubrik}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FattaDelegationsbeslutOperation = grafOperation<FattaDelegationsbeslutMutation, FattaDelegationsbeslutMutationVariables>('FattaDelegationsbeslut', "mutation FattaDelegationsbeslut($input:FattaDelegationsbeslutInput!){fattaDelegationsbeslut(input:$input){__typename ...on Delegationsbeslut{id beteckning}...on DelegationsbeslutKonflikt{aktuell{...DelegationsprovningDel}}...on Avslag{...AvslagDel}}}fragment DelegationsprovningDel on Delegationsprovning{arendetyp saktyp sakId version sakNamn motpartId avtalId sakLank{saktyp id}punkter{id nr text delegat ersattare}punktId bradskanderatt rader{regel kalla utfall text utvag falt}gron som varfor beslutstext rubrik beslutat{id beteckning datum beslutadAv arendetyp rubrik}hanskjutet{id fraga arendeId dnr datum av}arenden{id dnr rubrik}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HanskjutDelegationsbeslutOperation = grafOperation<HanskjutDelegationsbeslutMutation, HanskjutDelegationsbeslutMutationVariables>('HanskjutDelegationsbeslut', "mutation HanskjutDelegationsbeslut($input:HanskjutDelegationsbeslutInput!){hanskjutDelegationsbeslut(input:$input){__typename ...on HanskjutetArende{arendeId dnr redan datum av}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const DelegationsbeslutetOperation = grafOperation<DelegationsbeslutetQuery, DelegationsbeslutetQueryVariables>('Delegationsbeslutet', "query Delegationsbeslutet($id:ID!){delegationsbeslut(id:$id){id beteckning grund punktNr arendetyp beslutadAv roll som varfor datum tidpunkt saktyp sakId sakNamn arendeId dnr handlingId handlingSha256 sekretess avtryck anmalan{lage text kalla sen moteId}innehall{rubrik text motiv bradskandeSkal belopp moms motpart provning{regel kalla utfall text utvag falt}}foljder{objekttyp objektId text}}}");
export const DelegationsbesluthistorikOperation = grafOperation<DelegationsbesluthistorikQuery, DelegationsbesluthistorikQueryVariables>('Delegationsbesluthistorik', "query Delegationsbesluthistorik($id:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){delegationsbesluthistorik(id:$id filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const FranvarolistaOperation = grafOperation<FranvarolistaQuery, FranvarolistaQueryVariables>('Franvarolista', "query Franvarolista{franvarolista{rader{...FranvaroDel}personer{id namn roller}}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv noteradDatum svar svarat farSvara farAvsluta version}");
export const AntecknaFranvaroOperation = grafOperation<AntecknaFranvaroMutation, AntecknaFranvaroMutationVariables>('AntecknaFranvaro', "mutation AntecknaFranvaro($input:AntecknaFranvaroInput!){antecknaFranvaro(input:$input){__typename ...on Franvaro{...FranvaroDel}...AvslagDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv noteradDatum svar svarat farSvara farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaFranvaroOperation = grafOperation<AvslutaFranvaroMutation, AvslutaFranvaroMutationVariables>('AvslutaFranvaro', "mutation AvslutaFranvaro($input:AvslutaFranvaroInput!){avslutaFranvaro(input:$input){__typename ...on Franvaro{...FranvaroDel}...on FranvaroKonflikt{aktuell{...FranvaroDel}}...AvslagDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv noteradDatum svar svarat farSvara farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FranvaroOmMigOperation = grafOperation<FranvaroOmMigQuery, FranvaroOmMigQueryVariables>('FranvaroOmMig', "query FranvaroOmMig{franvaroOmMig{...FranvaroDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv noteradDatum svar svarat farSvara farAvsluta version}");
export const BesvaraFranvaroOperation = grafOperation<BesvaraFranvaroMutation, BesvaraFranvaroMutationVariables>('BesvaraFranvaro', "mutation BesvaraFranvaro($input:BesvaraFranvaroInput!){besvaraFranvaro(input:$input){__typename ...on Franvaro{...FranvaroDel}...on FranvaroKonflikt{aktuell{...FranvaroDel}}...AvslagDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv noteradDatum svar svarat farSvara farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BestallningarOperation = grafOperation<BestallningarQuery, BestallningarQueryVariables>('Bestallningar', "query Bestallningar{bestallningar{farBestalla bestallningar{...BestallningDel}}}fragment BestallningDel on Bestallning{id nummer delegationsbeslutId datum leverantorId leverantor orgnr vad belopp moms momssats netto fakturerat ofakturerat budgetpost budgetAr avtalId avtal av status avslutad skal avslutadAv farAvsluta version}");
export const BestallningenOperation = grafOperation<BestallningenQuery, BestallningenQueryVariables>('Bestallningen', "query Bestallningen($id:ID!){bestallning(id:$id){farRegistrera bestallning{...BestallningDel}fakturor{...FakturaDel}}}fragment BestallningDel on Bestallning{id nummer delegationsbeslutId datum leverantorId leverantor orgnr vad belopp moms momssats netto fakturerat ofakturerat budgetpost budgetAr avtalId avtal av status avslutad skal avslutadAv farAvsluta version}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}");
export const LeverantorsfakturorOperation = grafOperation<LeverantorsfakturorQuery, LeverantorsfakturorQueryVariables>('Leverantorsfakturor', "query Leverantorsfakturor{leverantorsfakturor{farRegistrera paminnelseDagar fakturor{...FakturaDel}}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}");
export const LeverantorsfakturanOperation = grafOperation<LeverantorsfakturanQuery, LeverantorsfakturanQueryVariables>('Leverantorsfakturan', "query Leverantorsfakturan($id:ID!){leverantorsfaktura(id:$id){...FakturaDel}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}");
export const InkopsvalOperation = grafOperation<InkopsvalQuery, InkopsvalQueryVariables>('Inkopsval', "query Inkopsval{inkopsval{ar prisbasbelopp budgetposter{id namn sida ar version budget utfall utfallTillManad fakturor kanskeBokfort bestallt kvar}leverantorer{id namn orgnr}avtal{id beteckning namn leverantorer{namn orgnr}}bestallningar{id nummer leverantorId leverantor orgnr vad ofakturerat}}}");
export const InkopshistorikOperation = grafOperation<InkopshistorikQuery, InkopshistorikQueryVariables>('Inkopshistorik', "query Inkopshistorik($id:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){inkopshistorik(id:$id filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const RegistreraLeverantorsfakturaOperation = grafOperation<RegistreraLeverantorsfakturaMutation, RegistreraLeverantorsfakturaMutationVariables>('RegistreraLeverantorsfaktura', "mutation RegistreraLeverantorsfaktura($input:LeverantorsfakturaInput!){registreraLeverantorsfaktura(input:$input){__typename ...FakturaDel ...AvslagDel}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaLeverantorsfakturaOperation = grafOperation<RattaLeverantorsfakturaMutation, RattaLeverantorsfakturaMutationVariables>('RattaLeverantorsfaktura', "mutation RattaLeverantorsfaktura($input:RattaLeverantorsfakturaInput!){rattaLeverantorsfaktura(input:$input){__typename ...FakturaDel ...on LeverantorsfakturaKonflikt{aktuell{...FakturaDel}}...AvslagDel}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const GranskaLeverantorsfakturaOperation = grafOperation<GranskaLeverantorsfakturaMutation, GranskaLeverantorsfakturaMutationVariables>('GranskaLeverantorsfaktura', "mutation GranskaLeverantorsfaktura($input:LeverantorsfakturaaktInput!){granskaLeverantorsfaktura(input:$input){__typename ...FakturaDel ...on LeverantorsfakturaKonflikt{aktuell{...FakturaDel}}...AvslagDel}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const MakuleraLeverantorsfakturaOperation = grafOperation<MakuleraLeverantorsfakturaMutation, MakuleraLeverantorsfakturaMutationVariables>('MakuleraLeverantorsfaktura', "mutation MakuleraLeverantorsfaktura($input:MakuleraLeverantorsfakturaInput!){makuleraLeverantorsfaktura(input:$input){__typename ...FakturaDel ...on LeverantorsfakturaKonflikt{aktuell{...FakturaDel}}...AvslagDel}}fragment FakturaDel on Leverantorsfaktura{id leverantorId leverantor orgnr nummer vad fakturadatum forfallodag netto moms brutto budgetpostId budgetpost budgetAr bestallningId bestallning namndbeslutId namndbeslut kvarAvBestallning registrerad registreradAv granskad granskadAv status beslut delegationsbeslutId attesterad attesteradAv skal makulerad makuleradAv frist fristtext tvaPersoner akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaBestallningOperation = grafOperation<AvslutaBestallningMutation, AvslutaBestallningMutationVariables>('AvslutaBestallning', "mutation AvslutaBestallning($input:AvslutaBestallningInput!){avslutaBestallning(input:$input){__typename ...BestallningDel ...on BestallningKonflikt{aktuell{...BestallningDel}}...AvslagDel}}fragment BestallningDel on Bestallning{id nummer delegationsbeslutId datum leverantorId leverantor orgnr vad belopp moms momssats netto fakturerat ofakturerat budgetpost budgetAr avtalId avtal av status avslutad skal avslutadAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const JavsbildOperation = grafOperation<JavsbildQuery, JavsbildQueryVariables>('Javsbild', "query Javsbild($saktyp:Javssaktyp!$sakId:ID!$organisationId:ID){javsbild(saktyp:$saktyp sakId:$sakId organisationId:$organisationId){sakNamn farAnmala forslag{organisationId organisation text grund stalle}rader{...JavDel}}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal stalle galler farAvgora version}");
export const JavslistaOperation = grafOperation<JavslistaQuery, JavslistaQueryVariables>('Javslista', "query Javslista{javslista{rader{...JavDel}styrelseuppdrag{...StyrelseuppdragDel}personer{id namn roller}}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal stalle galler farAvgora version}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till avslutad noteradAv farAvsluta version}");
export const JavsOrganisationerOperation = grafOperation<JavsOrganisationerQuery, JavsOrganisationerQueryVariables>('JavsOrganisationer', "query JavsOrganisationer{organisationer{id namn}}");
export const JavAttAvgoraOperation = grafOperation<JavAttAvgoraQuery, JavAttAvgoraQueryVariables>('JavAttAvgora', "query JavAttAvgora{javAttAvgora{id sakNamn person datum egenBedomning}}");
export const AnmalJavOperation = grafOperation<AnmalJavMutation, AnmalJavMutationVariables>('AnmalJav', "mutation AnmalJav($input:AnmalJavInput!){anmalJav(input:$input){__typename ...on Jav{...JavDel}...on JavKonflikt{aktuell{...JavDel}}...AvslagDel}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal stalle galler farAvgora version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvgorJavOperation = grafOperation<AvgorJavMutation, AvgorJavMutationVariables>('AvgorJav', "mutation AvgorJav($input:AvgorJavInput!){avgorJav(input:$input){__typename ...on Jav{...JavDel}...on JavKonflikt{aktuell{...JavDel}}...AvslagDel}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal stalle galler farAvgora version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggTillStyrelseuppdragOperation = grafOperation<LaggTillStyrelseuppdragMutation, LaggTillStyrelseuppdragMutationVariables>('LaggTillStyrelseuppdrag', "mutation LaggTillStyrelseuppdrag($input:LaggTillStyrelseuppdragInput!){laggTillStyrelseuppdrag(input:$input){__typename ...on Styrelseuppdrag{...StyrelseuppdragDel}...on StyrelseuppdragKonflikt{aktuell{...StyrelseuppdragDel}}...AvslagDel}}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till avslutad noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaStyrelseuppdragOperation = grafOperation<AvslutaStyrelseuppdragMutation, AvslutaStyrelseuppdragMutationVariables>('AvslutaStyrelseuppdrag', "mutation AvslutaStyrelseuppdrag($input:AvslutaStyrelseuppdragInput!){avslutaStyrelseuppdrag(input:$input){__typename ...on Styrelseuppdrag{...StyrelseuppdragDel}...on StyrelseuppdragKonflikt{aktuell{...StyrelseuppdragDel}}...AvslagDel}}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till avslutad noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const DelegationsordningarnaOperation = grafOperation<DelegationsordningarnaQuery, DelegationsordningarnaQueryVariables>('Delegationsordningarna', "query Delegationsordningarna{delegationsordningar{farSkriva versioner{id version gallerFran gallerTill beslut{...BeslutsnamnDel}bradskanderatt punkter{...DelegationspunktDel}}utkast{id version bradskanderatt punkter{...DelegationspunktDel}}}}fragment BeslutsnamnDel on BeslutReferens{id organ datum beteckning rubrik}fragment DelegationspunktDel on Delegationspunkt{id nr arendetyp text delegat ersattare tak{slag belopp antal moms}budgetpost kraver vidaredelegation attest aterkallad{fran beslutId beslut}}");
export const NamndensBeslutOperation = grafOperation<NamndensBeslutQuery, NamndensBeslutQueryVariables>('NamndensBeslut', "query NamndensBeslut{beslutsreferenser(andamal:delegationsordning){...BeslutsnamnDel}}fragment BeslutsnamnDel on BeslutReferens{id organ datum beteckning rubrik}");
export const DelegationshistorikenOperation = grafOperation<DelegationshistorikenQuery, DelegationshistorikenQueryVariables>('Delegationshistoriken', "query Delegationshistoriken($id:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){delegationshistorik(ordningId:$id filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const SkapaDelegationsutkastOperation = grafOperation<SkapaDelegationsutkastMutation, SkapaDelegationsutkastMutationVariables>('SkapaDelegationsutkast', "mutation SkapaDelegationsutkast($input:SkapaDelegationsutkastInput!){skapaDelegationsutkast(input:$input){__typename ...on Delegationsutkast{id}...on DelegationsutkastKonflikt{aktuell{id version}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaBradskanderattOperation = grafOperation<SparaBradskanderattMutation, SparaBradskanderattMutationVariables>('SparaBradskanderatt', "mutation SparaBradskanderatt($input:SparaBradskanderattInput!){sparaBradskanderatt(input:$input){__typename ...on Delegationsutkast{id}...on DelegationsutkastKonflikt{aktuell{id version bradskanderatt}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaDelegationspunktOperation = grafOperation<SparaDelegationspunktMutation, SparaDelegationspunktMutationVariables>('SparaDelegationspunkt', "mutation SparaDelegationspunkt($input:SparaDelegationspunktInput!){sparaDelegationspunkt(input:$input){__typename ...on Delegationsutkast{id}...on DelegationsutkastKonflikt{aktuell{id version}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TaBortDelegationspunktOperation = grafOperation<TaBortDelegationspunktMutation, TaBortDelegationspunktMutationVariables>('TaBortDelegationspunkt', "mutation TaBortDelegationspunkt($input:TaBortDelegationspunktInput!){taBortDelegationspunkt(input:$input){__typename ...on Delegationsutkast{id}...on DelegationsutkastKonflikt{aktuell{id version}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KasseraDelegationsutkastOperation = grafOperation<KasseraDelegationsutkastMutation, KasseraDelegationsutkastMutationVariables>('KasseraDelegationsutkast', "mutation KasseraDelegationsutkast($input:KasseraDelegationsutkastInput!){kasseraDelegationsutkast(input:$input){__typename ...on Delegationsordningar{farSkriva}...on DelegationsutkastKonflikt{aktuell{id version}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FaststallDelegationsordningOperation = grafOperation<FaststallDelegationsordningMutation, FaststallDelegationsordningMutationVariables>('FaststallDelegationsordning', "mutation FaststallDelegationsordning($input:FaststallDelegationsordningInput!){faststallDelegationsordning(input:$input){__typename ...on Delegationsordningar{farSkriva}...on DelegationsutkastKonflikt{aktuell{id version}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaDelegationspunktOperation = grafOperation<AterkallaDelegationspunktMutation, AterkallaDelegationspunktMutationVariables>('AterkallaDelegationspunkt', "mutation AterkallaDelegationspunkt($input:AterkallaDelegationspunktInput!){aterkallaDelegationspunkt(input:$input){__typename ...on Delegationsordningar{farSkriva}...on DelegationsutkastKonflikt{aktuell{id}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OvertagandenaOperation = grafOperation<OvertagandenaQuery, OvertagandenaQueryVariables>('Overtagandena', "query Overtagandena{overtaganden{...OvertagandeDel}}fragment OvertagandeDel on Overtagande{id saktyp sakId sak arendetyp datum skal av aterlamnad version beslut{...BeslutsnamnDel}aterlamnadBeslut{...BeslutsnamnDel}}fragment BeslutsnamnDel on BeslutReferens{id organ datum beteckning rubrik}");
export const DelegationssakernaOperation = grafOperation<DelegationssakernaQuery, DelegationssakernaQueryVariables>('Delegationssakerna', "query Delegationssakerna{delegationssaker{saktyp id namn}}");
export const OvertagbarSakenOperation = grafOperation<OvertagbarSakenQuery, OvertagbarSakenQueryVariables>('OvertagbarSaken', "query OvertagbarSaken($saktyp:Saktyp!$sakId:ID!){overtagbarSak(saktyp:$saktyp sakId:$sakId){sak{saktyp id namn}fragor{arendetyp beslutat overtagande{id datum}}}}");
export const TaOverSakOperation = grafOperation<TaOverSakMutation, TaOverSakMutationVariables>('TaOverSak', "mutation TaOverSak($input:TaOverSakInput!){taOverSak(input:$input){__typename ...on Overtagande{id}...on OvertagandeKonflikt{aktuell{id}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterlamnaSakOperation = grafOperation<AterlamnaSakMutation, AterlamnaSakMutationVariables>('AterlamnaSak', "mutation AterlamnaSak($input:AterlamnaSakInput!){aterlamnaSak(input:$input){__typename ...on Overtagande{id}...on OvertagandeKonflikt{aktuell{id}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const PrisbasbeloppenOperation = grafOperation<PrisbasbeloppenQuery, PrisbasbeloppenQueryVariables>('Prisbasbeloppen', "query Prisbasbeloppen{prisbasbelopp{...PrisbasbeloppDel}}fragment PrisbasbeloppDel on Prisbasbelopp{ar belopp kalla av tid anvandAv version}");
export const LaggInPrisbasbeloppOperation = grafOperation<LaggInPrisbasbeloppMutation, LaggInPrisbasbeloppMutationVariables>('LaggInPrisbasbelopp', "mutation LaggInPrisbasbelopp($input:LaggInPrisbasbeloppInput!){laggInPrisbasbelopp(input:$input){__typename ...on Prisbasbelopp{...PrisbasbeloppDel}...on PrisbasbeloppKonflikt{aktuell{...PrisbasbeloppDel}}...on Avslag{...AvslagDel}}}fragment PrisbasbeloppDel on Prisbasbelopp{ar belopp kalla av tid anvandAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaPrisbasbeloppOperation = grafOperation<RattaPrisbasbeloppMutation, RattaPrisbasbeloppMutationVariables>('RattaPrisbasbelopp', "mutation RattaPrisbasbelopp($input:RattaPrisbasbeloppInput!){rattaPrisbasbelopp(input:$input){__typename ...on Prisbasbelopp{...PrisbasbeloppDel}...on PrisbasbeloppKonflikt{aktuell{...PrisbasbeloppDel}}...on Avslag{...AvslagDel}}}fragment PrisbasbeloppDel on Prisbasbelopp{ar belopp kalla av tid anvandAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const DelegationsregisterOperation = grafOperation<DelegationsregisterQuery, DelegationsregisterQueryVariables>('Delegationsregister', "query Delegationsregister{delegationsordningar{versioner{...BeslutanderattDel}}delegationsregister{farAnmala sammantraden{id datum hallet}rader{...RegisterradDel}}}fragment BeslutanderattDel on Delegationsordning{gallerFran gallerTill bradskanderatt punkter{nr arendetyp delegat ersattare aterkallad{fran beslutId}}}fragment RegisterradDel on Delegationsregisterrad{id ar lopnummer beteckning grund punktNr arendetyp beslutadAv roll datum egenAnteckning dold sekretess rubrik motpart belopp arendeId dnr lage lagetext kalla sen skulleId skulleDatum eget anmalan{id moteId moteDatum paragraf anmaldAv tid kanAterkallas version}}");
export const AnmalningsbevakningOperation = grafOperation<AnmalningsbevakningQuery, AnmalningsbevakningQueryVariables>('Anmalningsbevakning', "query Anmalningsbevakning{anmalningsbevakning{id beteckning rubrik lage lagetext skulleDatum eget}}");
export const AnmalDelegationsbeslutOperation = grafOperation<AnmalDelegationsbeslutMutation, AnmalDelegationsbeslutMutationVariables>('AnmalDelegationsbeslut', "mutation AnmalDelegationsbeslut($input:AnmalDelegationsbeslutInput!){anmalDelegationsbeslut(input:$input){__typename ...on AnmaldaDelegationsbeslut{rader{...RegisterradDel}}...on AnmalanKonflikt{aktuell{...RegisterradDel}}...on Avslag{...AvslagDel}}}fragment RegisterradDel on Delegationsregisterrad{id ar lopnummer beteckning grund punktNr arendetyp beslutadAv roll datum egenAnteckning dold sekretess rubrik motpart belopp arendeId dnr lage lagetext kalla sen skulleId skulleDatum eget anmalan{id moteId moteDatum paragraf anmaldAv tid kanAterkallas version}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaAnmalanOperation = grafOperation<AterkallaAnmalanMutation, AterkallaAnmalanMutationVariables>('AterkallaAnmalan', "mutation AterkallaAnmalan($input:AterkallaAnmalanInput!){aterkallaAnmalan(input:$input){__typename ...on Delegationsregisterrad{...RegisterradDel}...on AnmalanKonflikt{aktuell{...RegisterradDel}}...on Avslag{...AvslagDel}}}fragment RegisterradDel on Delegationsregisterrad{id ar lopnummer beteckning grund punktNr arendetyp beslutadAv roll datum egenAnteckning dold sekretess rubrik motpart belopp arendeId dnr lage lagetext kalla sen skulleId skulleDatum eget anmalan{id moteId moteDatum paragraf anmaldAv tid kanAterkallas version}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
