// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AndraArendebehorigaInput = {
  readonly arendeId: string;
  readonly behoriga: ReadonlyArray<string>;
  readonly version: number;
};

export type AndraDiarieklassInput = {
  readonly anvands: boolean;
  readonly id: string;
  readonly namn: string;
  readonly version: number;
};

export type AndraMoteInput = {
  readonly anmarkning: string;
  readonly borjar: string;
  readonly datum: string;
  readonly id: string;
  readonly kallelsedag?: string | null | undefined;
  readonly plats: string;
  readonly slutar: string;
  readonly stoppdatum?: string | null | undefined;
  readonly version: number;
};

export type AntecknaInkommenInput = {
  readonly arendeId?: string | null | undefined;
  readonly avsandare: string;
  readonly handlingId?: string | null | undefined;
  readonly inkom: string;
  readonly rubrik: string;
};

export type ArendeTillstand =
  | 'beredd'
  | 'kallad'
  | 'pa_remiss'
  | 'registrerad'
  | 'under_beredning'
  | 'utkast';

export type Arendeakt =
  | 'aterkalla_kallelse'
  | 'aterta_beredning'
  | 'avsluta_remiss'
  | 'byt_handlaggare'
  | 'fardigbered'
  | 'kalla'
  | 'paborja_beredning'
  | 'planera'
  | 'redigera'
  | 'registrera'
  | 'skicka_pa_remiss';

export type ArendeaktInput = {
  readonly arendeId: string;
  readonly version: number;
};

export type ArendeaktMedSkalInput = {
  readonly arendeId: string;
  readonly skal: string;
  readonly version: number;
};

export type Arendesekretessbeslut =
  | 'andrad'
  | 'havd'
  | 'satt';

export type Arendesekretesslag =
  | 'ordinarie'
  /** A procurement before award (OSL 19:3): those who handle it alone. */
  | 'upphandling';

export type Arendetyp =
  | 'budget'
  | 'ovrigt'
  | 'projektdirektiv'
  | 'projektstart'
  | 'styrdokument'
  | 'upphandling';

export type AterstallSkrivelsemallInput = {
  readonly nummer: number;
  /** The version to go back to; 0 is the portal's own. */
  readonly till: number;
  readonly typ: Arendetyp;
};

export type AvforInkommenInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type BytHandlaggareInput = {
  readonly arendeId: string;
  readonly personId: string;
  readonly version: number;
};

export type Deltagarslag =
  | 'gast'
  | 'kallad';

export type FardigberedArendeInput = {
  readonly arendeId: string;
  /** The text as the person saw it: one that has been written in since is not fixed. */
  readonly textnummer?: number | null | undefined;
  readonly version: number;
};

/** How the text in a file was read: not yet, whole, its beginning only, there is none (a picture), or it could not be. */
export type Filtextlage =
  | 'avkortad'
  | 'last'
  | 'olasbar'
  | 'utan_text'
  | 'vantar';

export type ForhandsgranskaSkrivelsemallInput = {
  readonly innehall: string;
  readonly projektId?: string | null | undefined;
};

export type HamtaMotesdeltagareInput = {
  readonly moteId: string;
};

export type Handlingsriktning =
  | 'inkommen'
  | 'upprattad'
  | 'utgaende';

export type HavArendesekretessInput = {
  readonly arendeId: string;
  /** Why it no longer applies. */
  readonly skal: string;
  readonly version: number;
};

export type InkommenRef = {
  readonly id: string;
  readonly version: number;
};

export type Inkommetlage =
  | 'registrerad'
  | 'registreras_inte'
  | 'vantar';

export type KlaraMotesuppgiftInput = {
  readonly anteckning: string;
  readonly id: string;
  readonly version: number;
};

export type KommenteraSkrivelseInput = {
  readonly arendeId: string;
  readonly avsnitt: string;
  readonly citat: string;
  /** Made where the mark is made. */
  readonly id: string;
  readonly text: string;
};

export type LaggTillMotesdeltagareInput = {
  readonly kommunkod?: string | null | undefined;
  readonly moteId: string;
  readonly namn: string;
  readonly slag: Deltagarslag;
};

export type LosKommentarInput = {
  readonly kommentarId: string;
  readonly lost: boolean;
  readonly version: number;
};

export type MarkeraNarvaroInput = {
  readonly id: string;
  readonly narvaro?: Narvaro | null | undefined;
  readonly version: number;
};

export type Moteslag =
  | 'beredningsgrupp'
  | 'sammantrade';

export type Narvaro =
  | 'franvarande'
  | 'narvarande';

/** The secrecy that an ärende is registered under. */
export type NySekretessInput = {
  /** Those who are named beside the handläggare and the one who registers. */
  readonly behoriga: ReadonlyArray<string>;
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: string;
  readonly skal: string;
  readonly slag: Arendesekretesslag;
};

export type ObjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: string | null | undefined;
  readonly person?: string | null | undefined;
  /** Words that stand in the sentence, its particulars or its reason. */
  readonly sok?: string | null | undefined;
  readonly till?: string | null | undefined;
};

export type OppnaMotesuppgiftInput = {
  readonly id: string;
  readonly version: number;
};

export type PlaneraArendeInput = {
  readonly arendeId: string;
  /** A sammanträde. Null: none any longer. */
  readonly moteId?: string | null | undefined;
  readonly version: number;
};

export type RattaRegistreringInput = {
  readonly handlingId?: string | null | undefined;
  readonly id: string;
  readonly skal: string;
  readonly uppgifter: RegistreringInput;
  readonly version: number;
};

export type RegistreraArendeInput = {
  readonly arendeId: string;
  /** Classification code of the diarium, e.g. 2.2.0.2. */
  readonly klassificering: string;
  /** Secret from the same moment. */
  readonly sekretess?: NySekretessInput | null | undefined;
  /** The text as the person saw it, where it was shown. */
  readonly textnummer?: number | null | undefined;
  readonly version: number;
};

export type RegistreraHandlingInput = {
  readonly arendeId: string;
  /** A file of the ärende. */
  readonly handlingId?: string | null | undefined;
  /** What came in and waits: it is settled by this. */
  readonly inkommen?: InkommenRef | null | undefined;
  readonly uppgifter: RegistreringInput;
};

export type RegistreraNyttArendeInput = {
  readonly handling?: RegistreringInput | null | undefined;
  readonly inkommen?: InkommenRef | null | undefined;
  /** Code or name of a class in the diarieplan. */
  readonly klassificering: string;
  readonly projektId?: string | null | undefined;
  readonly rubrik: string;
  /** Secret from the same moment: nobody else has seen its rubrik. */
  readonly sekretess?: NySekretessInput | null | undefined;
  readonly typ: Arendetyp;
};

export type RegistreringInput = {
  readonly datum: string;
  readonly motpart: string;
  readonly riktning: Handlingsriktning;
  readonly rubrik: string;
  readonly sekretess?: SekretessInput | null | undefined;
};

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

export type SekretessInput = {
  readonly paragraf: string;
  readonly skal: string;
};

export type SekretessbelaggArendeInput = {
  readonly arendeId: string;
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: string;
  readonly skal: string;
  readonly slag: Arendesekretesslag;
  readonly version: number;
};

export type SkapaArendeInput = {
  /** Null: an ärende of its own. */
  readonly projektId?: string | null | undefined;
  /** Needed without a project; otherwise it comes from the project. */
  readonly rubrik?: string | null | undefined;
  readonly typ: Arendetyp;
};

export type SkapaDiarieklassInput = {
  readonly kod: string;
  readonly namn: string;
};

export type SkapaMoteInput = {
  readonly anmarkning: string;
  readonly borjar: string;
  readonly datum: string;
  readonly kallelsedag?: string | null | undefined;
  readonly plats: string;
  readonly slag: Moteslag;
  readonly slutar: string;
  /** Counted back from the day when it is left out, as kallelsedag is. */
  readonly stoppdatum?: string | null | undefined;
};

export type SkickaPaRemissInput = {
  readonly arendeId: string;
  readonly fragor: string;
  readonly kommunkoder: ReadonlyArray<string>;
  readonly sistaDag: string;
  /** The text as the person saw it: one that has been written in since is not sent. */
  readonly textnummer?: number | null | undefined;
  readonly version: number;
};

export type Skrivelseversionsorsak =
  | 'fardigberedd'
  | 'paus'
  | 'registrerad'
  | 'remiss'
  | 'sparad';

export type SparaMotesanteckningInput = {
  readonly moteId: string;
  readonly text: string;
  /** Of the notes. */
  readonly version: number;
};

export type SparaMotesuppgiftInput = {
  readonly agareId?: string | null | undefined;
  readonly agareKommunkod?: string | null | undefined;
  readonly dag: string;
  readonly id?: string | null | undefined;
  readonly moteId: string;
  readonly text: string;
  /** Of the task; 0 for a new one. */
  readonly version: number;
};

export type SparaSkrivelsemallInput = {
  /** What was changed, for those who read the list of versions. May be blank. */
  readonly anteckning: string;
  readonly innehall: string;
  /** The version that was changed. */
  readonly nummer: number;
  readonly typ: Arendetyp;
};

export type SparaSkrivelseversionInput = {
  /** For those who read the list of versions. May be blank. */
  readonly anteckning: string;
  readonly arendeId: string;
  /** The text as the person saw it. */
  readonly textnummer: number;
};

export type StallInMoteInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type SvaraPaKommentarInput = {
  readonly kommentarId: string;
  readonly text: string;
};

export type TaBortMotesdeltagareInput = {
  readonly id: string;
  readonly version: number;
};

export type ValjUnderlagInput = {
  readonly arendeId: string;
  readonly handlingar: ReadonlyArray<string>;
  readonly version: number;
};

export type ArendenQueryVariables = Exact<{
  projektId?: string | null | undefined;
}>;


export type ArendenQuery = { readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly andrat: string, readonly antalSaknas: number, readonly saknas: ReadonlyArray<string>, readonly samling: boolean, readonly egen: boolean, readonly sekretess: string | null, readonly remissSistaDag: string | null, readonly akter: ReadonlyArray<Arendeakt>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null }> };

export type ArendeQueryVariables = Exact<{
  id: string;
}>;


export type ArendeQuery = { readonly arende: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } | null };

export type SkapaArendeMutationVariables = Exact<{
  input: SkapaArendeInput;
}>;


export type SkapaArendeMutation = { readonly skapaArende:
    | { readonly __typename: 'Arende', readonly id: string }
    | { readonly __typename: 'ArendeKonflikt' }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RegistreraArendeMutationVariables = Exact<{
  input: RegistreraArendeInput;
}>;


export type RegistreraArendeMutation = { readonly registreraArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type FardigberedArendeMutationVariables = Exact<{
  input: FardigberedArendeInput;
}>;


export type FardigberedArendeMutation = { readonly fardigberedArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type ArendeDelFragment = { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> };

export type HandlaggarvalQueryVariables = Exact<{ [key: string]: never; }>;


export type HandlaggarvalQuery = { readonly handlaggarval: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> };

export type PlaneringsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaneringsvalQuery = { readonly kommandeSammantraden: ReadonlyArray<{ readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly plats: string }> };

export type PaborjaBeredningMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type PaborjaBeredningMutation = { readonly paborjaBeredning:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type SkickaPaRemissMutationVariables = Exact<{
  input: SkickaPaRemissInput;
}>;


export type SkickaPaRemissMutation = { readonly skickaPaRemiss:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AvslutaRemissMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type AvslutaRemissMutation = { readonly avslutaRemiss:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AtertaBeredningMutationVariables = Exact<{
  input: ArendeaktMedSkalInput;
}>;


export type AtertaBeredningMutation = { readonly atertaBeredning:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type KallaArendeMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type KallaArendeMutation = { readonly kallaArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AterkallaKallelseMutationVariables = Exact<{
  input: ArendeaktMedSkalInput;
}>;


export type AterkallaKallelseMutation = { readonly aterkallaKallelse:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type PlaneraArendeMutationVariables = Exact<{
  input: PlaneraArendeInput;
}>;


export type PlaneraArendeMutation = { readonly planeraArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type BytHandlaggareMutationVariables = Exact<{
  input: BytHandlaggareInput;
}>;


export type BytHandlaggareMutation = { readonly bytHandlaggare:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string, readonly innehall: string, readonly textnummer: number }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RemissmottagareQueryVariables = Exact<{ [key: string]: never; }>;


export type RemissmottagareQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly medlem: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> };

export type ArendehistorikQueryVariables = Exact<{
  arendeId: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type ArendehistorikQuery = { readonly arendehistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type RegisterpostDelFragment = { readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> };

export type InkommetDelFragment = { readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number };

export type DiarieklassDelFragment = { readonly id: string, readonly kod: string, readonly namn: string, readonly anvands: boolean, readonly antalArenden: number, readonly version: number };

export type DiariumQueryVariables = Exact<{
  ar?: number | null | undefined;
  somAllmanheten?: boolean | null | undefined;
}>;


export type DiariumQuery = { readonly diarium: { readonly ar: number, readonly aren: ReadonlyArray<number>, readonly farRegistrera: boolean, readonly arenden: ReadonlyArray<{ readonly id: string | null, readonly dnr: string, readonly ar: number, readonly lopnummer: number, readonly klassificering: string, readonly klassnamn: string | null, readonly registrerat: string, readonly sekretess: string | null, readonly rubrik: string | null, readonly typ: Arendetyp | null, readonly tillstand: ArendeTillstand | null, readonly handlaggare: string | null, readonly projektNamn: string | null, readonly antalHandlingar: number | null, readonly riktningar: ReadonlyArray<Handlingsriktning> }>, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> }> } };

export type ArendehandlingarQueryVariables = Exact<{
  id: string;
}>;


export type ArendehandlingarQuery = { readonly arendehandlingar: { readonly arendeId: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassnamn: string | null, readonly handlaggare: string, readonly registrerat: string | null, readonly sekretess: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly farLaddaUpp: boolean, readonly farAnteckna: boolean, readonly farRegistrera: boolean, readonly poster: ReadonlyArray<{ readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> }>, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly vantar: ReadonlyArray<{ readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number }> } | null };

export type DiarieplanQueryVariables = Exact<{ [key: string]: never; }>;


export type DiarieplanQuery = { readonly diarieplan: { readonly farAndra: boolean, readonly klasser: ReadonlyArray<{ readonly id: string, readonly kod: string, readonly namn: string, readonly anvands: boolean, readonly antalArenden: number, readonly version: number }> } };

export type InkommetQueryVariables = Exact<{ [key: string]: never; }>;


export type InkommetQuery = { readonly inkommet: { readonly farRegistrera: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number }> } };

export type ValbaraArendenQueryVariables = Exact<{ [key: string]: never; }>;


export type ValbaraArendenQuery = { readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string | null, readonly rubrik: string }> };

export type ValbaraProjektQueryVariables = Exact<{ [key: string]: never; }>;


export type ValbaraProjektQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string }> };

export type RegistreraHandlingMutationVariables = Exact<{
  input: RegistreraHandlingInput;
}>;


export type RegistreraHandlingMutation = { readonly registreraHandling:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'InkommetKonflikt', readonly aktuell: { readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number } }
    | { readonly __typename: 'Registerpost', readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> }
    | { readonly __typename: 'RegisterpostKonflikt' }
   };

export type RattaRegistreringMutationVariables = Exact<{
  input: RattaRegistreringInput;
}>;


export type RattaRegistreringMutation = { readonly rattaRegistrering:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'InkommetKonflikt' }
    | { readonly __typename: 'Registerpost', readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> }
    | { readonly __typename: 'RegisterpostKonflikt', readonly aktuell: { readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> } }
   };

export type RegistreraNyttArendeMutationVariables = Exact<{
  input: RegistreraNyttArendeInput;
}>;


export type RegistreraNyttArendeMutation = { readonly registreraNyttArende:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'InkommetKonflikt', readonly aktuell: { readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number } }
    | { readonly __typename: 'RegistreratArende', readonly arendeId: string, readonly dnr: string }
   };

export type AntecknaInkommenMutationVariables = Exact<{
  input: AntecknaInkommenInput;
}>;


export type AntecknaInkommenMutation = { readonly antecknaInkommen:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Inkommet', readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number }
    | { readonly __typename: 'InkommetKonflikt' }
   };

export type AvforInkommenMutationVariables = Exact<{
  input: AvforInkommenInput;
}>;


export type AvforInkommenMutation = { readonly avforInkommen:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Inkommet', readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number }
    | { readonly __typename: 'InkommetKonflikt', readonly aktuell: { readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number } }
   };

export type SkapaDiarieklassMutationVariables = Exact<{
  input: SkapaDiarieklassInput;
}>;


export type SkapaDiarieklassMutation = { readonly skapaDiarieklass:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Diarieklass', readonly id: string, readonly kod: string, readonly namn: string, readonly anvands: boolean, readonly antalArenden: number, readonly version: number }
    | { readonly __typename: 'DiarieklassKonflikt' }
   };

export type AndraDiarieklassMutationVariables = Exact<{
  input: AndraDiarieklassInput;
}>;


export type AndraDiarieklassMutation = { readonly andraDiarieklass:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Diarieklass', readonly id: string, readonly kod: string, readonly namn: string, readonly anvands: boolean, readonly antalArenden: number, readonly version: number }
    | { readonly __typename: 'DiarieklassKonflikt', readonly aktuell: { readonly id: string, readonly kod: string, readonly namn: string, readonly anvands: boolean, readonly antalArenden: number, readonly version: number } }
   };

export type SkrivelsemallarQueryVariables = Exact<{ [key: string]: never; }>;


export type SkrivelsemallarQuery = { readonly skrivelsemallar: ReadonlyArray<{ readonly typ: Arendetyp, readonly nummer: number, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly av: string, readonly tid: string }> }> };

export type SkrivelsemallQueryVariables = Exact<{
  typ: Arendetyp;
  nummer?: number | null | undefined;
}>;


export type SkrivelsemallQuery = { readonly skrivelsemall: { readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> } | null };

export type MallensProjektQueryVariables = Exact<{ [key: string]: never; }>;


export type MallensProjektQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string }> };

export type ForhandsgranskaSkrivelsemallQueryVariables = Exact<{
  input: ForhandsgranskaSkrivelsemallInput;
}>;


export type ForhandsgranskaSkrivelsemallQuery = { readonly forhandsgranskaSkrivelsemall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mallforhandsvisning', readonly innehall: string, readonly siffror: ReadonlyArray<{ readonly nyckel: string, readonly varde: string }> }
   };

export type SparaSkrivelsemallMutationVariables = Exact<{
  input: SparaSkrivelsemallInput;
}>;


export type SparaSkrivelsemallMutation = { readonly sparaSkrivelsemall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelsemall', readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> }
    | { readonly __typename: 'SkrivelsemallKonflikt', readonly aktuell: { readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> } }
   };

export type AterstallSkrivelsemallMutationVariables = Exact<{
  input: AterstallSkrivelsemallInput;
}>;


export type AterstallSkrivelsemallMutation = { readonly aterstallSkrivelsemall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelsemall', readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> }
    | { readonly __typename: 'SkrivelsemallKonflikt', readonly aktuell: { readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> } }
   };

export type SkrivelsemallDelFragment = { readonly typ: Arendetyp, readonly nummer: number, readonly innehall: string, readonly farAndra: boolean, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly anteckning: string, readonly av: string, readonly tid: string }> };

export type MotesradDelFragment = { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number };

export type MotesuppgiftDelFragment = { readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number };

export type MoteDelFragment = { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> };

export type MotenQueryVariables = Exact<{ [key: string]: never; }>;


export type MotenQuery = { readonly moten: { readonly farAndra: boolean, readonly moten: ReadonlyArray<{ readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number }>, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number } } };

export type MoteQueryVariables = Exact<{
  id: string;
}>;


export type MoteQuery = { readonly mote: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } | null };

export type MotesuppgifterQueryVariables = Exact<{ [key: string]: never; }>;


export type MotesuppgifterQuery = { readonly motesuppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }> };

export type MinaMotesuppgifterQueryVariables = Exact<{ [key: string]: never; }>;


export type MinaMotesuppgifterQuery = { readonly minaMotesuppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }> };

export type MotesnarvaroQueryVariables = Exact<{
  ar: number;
}>;


export type MotesnarvaroQuery = { readonly motesnarvaro: { readonly ar: number, readonly sammantraden: number, readonly beredningsgruppsmoten: number, readonly medNarvaro: number, readonly vidAlla: number, readonly andelVidAllaProcent: number | null, readonly rakning: ReadonlyArray<string>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly narvarande: number, readonly andelProcent: number | null }> } };

export type SkapaMoteMutationVariables = Exact<{
  input: SkapaMoteInput;
}>;


export type SkapaMoteMutation = { readonly skapaMote:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type AndraMoteMutationVariables = Exact<{
  input: AndraMoteInput;
}>;


export type AndraMoteMutation = { readonly andraMote:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type StallInMoteMutationVariables = Exact<{
  input: StallInMoteInput;
}>;


export type StallInMoteMutation = { readonly stallInMote:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type HamtaMotesdeltagareMutationVariables = Exact<{
  input: HamtaMotesdeltagareInput;
}>;


export type HamtaMotesdeltagareMutation = { readonly hamtaMotesdeltagare:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type LaggTillMotesdeltagareMutationVariables = Exact<{
  input: LaggTillMotesdeltagareInput;
}>;


export type LaggTillMotesdeltagareMutation = { readonly laggTillMotesdeltagare:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type TaBortMotesdeltagareMutationVariables = Exact<{
  input: TaBortMotesdeltagareInput;
}>;


export type TaBortMotesdeltagareMutation = { readonly taBortMotesdeltagare:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type MarkeraNarvaroMutationVariables = Exact<{
  input: MarkeraNarvaroInput;
}>;


export type MarkeraNarvaroMutation = { readonly markeraNarvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type SparaMotesanteckningMutationVariables = Exact<{
  input: SparaMotesanteckningInput;
}>;


export type SparaMotesanteckningMutation = { readonly sparaMotesanteckning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type SparaMotesuppgiftMutationVariables = Exact<{
  input: SparaMotesuppgiftInput;
}>;


export type SparaMotesuppgiftMutation = { readonly sparaMotesuppgift:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type KlaraMotesuppgiftMutationVariables = Exact<{
  input: KlaraMotesuppgiftInput;
}>;


export type KlaraMotesuppgiftMutation = { readonly klaraMotesuppgift:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type OppnaMotesuppgiftMutationVariables = Exact<{
  input: OppnaMotesuppgiftInput;
}>;


export type OppnaMotesuppgiftMutation = { readonly oppnaMotesuppgift:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Mote', readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> }
    | { readonly __typename: 'MoteKonflikt', readonly aktuell: { readonly id: string, readonly slag: Moteslag, readonly datum: string, readonly borjar: string, readonly slutar: string, readonly plats: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly anmarkning: string, readonly installt: string | null, readonly installtSkal: string | null, readonly hallet: boolean, readonly varningar: ReadonlyArray<string>, readonly version: number, readonly farAndra: boolean, readonly ledtider: { readonly stoppdatumDagar: number, readonly kallelseDagar: number }, readonly deltagare: ReadonlyArray<{ readonly id: string, readonly slag: Deltagarslag, readonly namn: string, readonly roll: Roll | null, readonly kommunkod: string | null, readonly kommun: string | null, readonly narvaro: Narvaro | null, readonly marktAv: string | null, readonly farMarkera: boolean, readonly version: number }>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly kallade: number, readonly narvaro: Narvaro | null, readonly farMarkera: boolean }>, readonly arbete: { readonly utkast: string | null, readonly farSkriva: boolean, readonly anteckning: { readonly text: string, readonly forfattare: string | null, readonly tid: string | null, readonly version: number }, readonly uppgifter: ReadonlyArray<{ readonly id: string, readonly moteId: string, readonly moteDatum: string, readonly text: string, readonly agareId: string | null, readonly agareKommunkod: string | null, readonly agare: string, readonly dag: string, readonly klar: string | null, readonly klarAnteckning: string | null, readonly klarAv: string | null, readonly forsenad: boolean, readonly farKlara: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null, readonly arenden: ReadonlyArray<{ readonly id: string, readonly rubrik: string, readonly dnr: string | null, readonly tillstand: ArendeTillstand, readonly handlaggare: string }> } }
   };

export type ArendesekretessQueryVariables = Exact<{
  arendeId: string;
}>;


export type ArendesekretessQuery = { readonly arendesekretess: { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> } | null };

export type SekretessbelaggArendeMutationVariables = Exact<{
  input: SekretessbelaggArendeInput;
}>;


export type SekretessbelaggArendeMutation = { readonly sekretessbelaggArende:
    | { readonly __typename: 'Arendesekretess', readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> }
    | { readonly __typename: 'ArendesekretessKonflikt', readonly aktuell: { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type HavArendesekretessMutationVariables = Exact<{
  input: HavArendesekretessInput;
}>;


export type HavArendesekretessMutation = { readonly havArendesekretess:
    | { readonly __typename: 'Arendesekretess', readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> }
    | { readonly __typename: 'ArendesekretessKonflikt', readonly aktuell: { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AndraArendebehorigaMutationVariables = Exact<{
  input: AndraArendebehorigaInput;
}>;


export type AndraArendebehorigaMutation = { readonly andraArendebehoriga:
    | { readonly __typename: 'Arendesekretess', readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> }
    | { readonly __typename: 'ArendesekretessKonflikt', readonly aktuell: { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type ArendesekretessDelFragment = { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> };

export type NamngivbaraQueryVariables = Exact<{ [key: string]: never; }>;


export type NamngivbaraQuery = { readonly namngivbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }> };

export type SkrivelsesiffrorQueryVariables = Exact<{
  arendeId: string;
}>;


export type SkrivelsesiffrorQuery = { readonly skrivelsesiffror: { readonly frysta: string | null, readonly siffror: ReadonlyArray<{ readonly nyckel: string, readonly grupp: string, readonly etikett: string, readonly varde: string, readonly kalla: string, readonly sokvag: string }> } | null };

export type SkrivelsekommentarerQueryVariables = Exact<{
  arendeId: string;
}>;


export type SkrivelsekommentarerQuery = { readonly skrivelsekommentarer: ReadonlyArray<{ readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> }> | null };

export type KommenteraSkrivelseMutationVariables = Exact<{
  input: KommenteraSkrivelseInput;
}>;


export type KommenteraSkrivelseMutation = { readonly kommenteraSkrivelse:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelsekommentar', readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> }
    | { readonly __typename: 'SkrivelsekommentarKonflikt' }
   };

export type SvaraPaKommentarMutationVariables = Exact<{
  input: SvaraPaKommentarInput;
}>;


export type SvaraPaKommentarMutation = { readonly svaraPaKommentar:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelsekommentar', readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> }
    | { readonly __typename: 'SkrivelsekommentarKonflikt' }
   };

export type LosKommentarMutationVariables = Exact<{
  input: LosKommentarInput;
}>;


export type LosKommentarMutation = { readonly losKommentar:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelsekommentar', readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> }
    | { readonly __typename: 'SkrivelsekommentarKonflikt', readonly aktuell: { readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> } }
   };

export type KommentarDelFragment = { readonly id: string, readonly avsnitt: string, readonly citat: string, readonly text: string, readonly av: string, readonly tid: string, readonly lostAv: string | null, readonly lostTid: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly id: string, readonly text: string, readonly av: string, readonly tid: string }> };

export type SkrivelseunderlagQueryVariables = Exact<{
  arendeId: string;
}>;


export type SkrivelseunderlagQuery = { readonly skrivelseunderlag: { readonly arendeId: string, readonly version: number, readonly farValja: boolean, readonly valda: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }>, readonly valbara: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }> } | null };

export type ValjUnderlagMutationVariables = Exact<{
  input: ValjUnderlagInput;
}>;


export type ValjUnderlagMutation = { readonly valjUnderlag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelseunderlag', readonly arendeId: string, readonly version: number, readonly farValja: boolean, readonly valda: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }>, readonly valbara: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }> }
    | { readonly __typename: 'UnderlagKonflikt', readonly aktuell: { readonly arendeId: string, readonly version: number, readonly farValja: boolean, readonly valda: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }>, readonly valbara: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }> } }
   };

export type SkrivelseunderlagDelFragment = { readonly arendeId: string, readonly version: number, readonly farValja: boolean, readonly valda: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }>, readonly valbara: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly avProjektet: boolean, readonly adress: string | null }> };

export type SkrivelseversionerQueryVariables = Exact<{
  arendeId: string;
}>;


export type SkrivelseversionerQuery = { readonly skrivelseversioner: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly orsak: Skrivelseversionsorsak, readonly anteckning: string, readonly av: string, readonly tid: string }> | null };

export type SparaSkrivelseversionMutationVariables = Exact<{
  input: SparaSkrivelseversionInput;
}>;


export type SparaSkrivelseversionMutation = { readonly sparaSkrivelseversion:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Skrivelseversion', readonly id: string, readonly nummer: number }
   };

export type SkrivelseversionQueryVariables = Exact<{
  id: string;
}>;


export type SkrivelseversionQuery = { readonly skrivelseversion: { readonly innehall: string, readonly forfattare: string, readonly siffror: ReadonlyArray<{ readonly nyckel: string, readonly grupp: string, readonly etikett: string, readonly varde: string, readonly kalla: string, readonly sokvag: string }> | null, readonly version: { readonly id: string, readonly nummer: number } } | null };

export type VersionernasSiffrorQueryVariables = Exact<{
  arendeId: string;
}>;


export type VersionernasSiffrorQuery = { readonly skrivelsesiffror: { readonly frysta: string | null, readonly siffror: ReadonlyArray<{ readonly nyckel: string, readonly grupp: string, readonly etikett: string, readonly varde: string, readonly kalla: string, readonly sokvag: string }> } | null };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type HistorikDelFragment = { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> };

export type HandlingDelFragment = { readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> };

export const ArendenOperation = grafOperation<ArendenQuery, ArendenQueryVariables>('Arenden', "query Arenden($projektId:ID){arenden(projektId:$projektId){id dnr rubrik typ tillstand projektId projektNamn handlaggare skapat andrat antalSaknas saknas samling egen sekretess sammantrade{id datum stoppdatum installt dagarTillStopp}remissSistaDag akter}}");
export const ArendeOperation = grafOperation<ArendeQuery, ArendeQueryVariables>('Arende', "query Arende($id:ID!){arende(id:$id){...ArendeDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}");
export const SkapaArendeOperation = grafOperation<SkapaArendeMutation, SkapaArendeMutationVariables>('SkapaArende', "mutation SkapaArende($input:SkapaArendeInput!){skapaArende(input:$input){__typename ...on Arende{id}...AvslagDel}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraArendeOperation = grafOperation<RegistreraArendeMutation, RegistreraArendeMutationVariables>('RegistreraArende', "mutation RegistreraArende($input:RegistreraArendeInput!){registreraArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FardigberedArendeOperation = grafOperation<FardigberedArendeMutation, FardigberedArendeMutationVariables>('FardigberedArende', "mutation FardigberedArende($input:FardigberedArendeInput!){fardigberedArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HandlaggarvalOperation = grafOperation<HandlaggarvalQuery, HandlaggarvalQueryVariables>('Handlaggarval', "query Handlaggarval{handlaggarval{personId namn roller kommuner}}");
export const PlaneringsvalOperation = grafOperation<PlaneringsvalQuery, PlaneringsvalQueryVariables>('Planeringsval', "query Planeringsval{kommandeSammantraden{id datum stoppdatum kallelsedag plats}}");
export const PaborjaBeredningOperation = grafOperation<PaborjaBeredningMutation, PaborjaBeredningMutationVariables>('PaborjaBeredning', "mutation PaborjaBeredning($input:ArendeaktInput!){paborjaBeredning(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkickaPaRemissOperation = grafOperation<SkickaPaRemissMutation, SkickaPaRemissMutationVariables>('SkickaPaRemiss', "mutation SkickaPaRemiss($input:SkickaPaRemissInput!){skickaPaRemiss(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaRemissOperation = grafOperation<AvslutaRemissMutation, AvslutaRemissMutationVariables>('AvslutaRemiss', "mutation AvslutaRemiss($input:ArendeaktInput!){avslutaRemiss(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AtertaBeredningOperation = grafOperation<AtertaBeredningMutation, AtertaBeredningMutationVariables>('AtertaBeredning', "mutation AtertaBeredning($input:ArendeaktMedSkalInput!){atertaBeredning(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KallaArendeOperation = grafOperation<KallaArendeMutation, KallaArendeMutationVariables>('KallaArende', "mutation KallaArende($input:ArendeaktInput!){kallaArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaKallelseOperation = grafOperation<AterkallaKallelseMutation, AterkallaKallelseMutationVariables>('AterkallaKallelse', "mutation AterkallaKallelse($input:ArendeaktMedSkalInput!){aterkallaKallelse(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const PlaneraArendeOperation = grafOperation<PlaneraArendeMutation, PlaneraArendeMutationVariables>('PlaneraArende', "mutation PlaneraArende($input:PlaneraArendeInput!){planeraArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytHandlaggareOperation = grafOperation<BytHandlaggareMutation, BytHandlaggareMutationVariables>('BytHandlaggare', "mutation BytHandlaggare($input:BytHandlaggareInput!){bytHandlaggare(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad innehall textnummer}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RemissmottagareOperation = grafOperation<RemissmottagareQuery, RemissmottagareQueryVariables>('Remissmottagare', "query Remissmottagare{organisationer{id medlem kommun{kommunkod namn}}}");
export const ArendehistorikOperation = grafOperation<ArendehistorikQuery, ArendehistorikQueryVariables>('Arendehistorik', "query Arendehistorik($arendeId:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){arendehistorik(arendeId:$arendeId filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const DiariumOperation = grafOperation<DiariumQuery, DiariumQueryVariables>('Diarium', "query Diarium($ar:Int$somAllmanheten:Boolean){diarium(ar:$ar somAllmanheten:$somAllmanheten){ar aren arenden{id dnr ar lopnummer klassificering klassnamn registrerat sekretess rubrik typ tillstand handlaggare projektNamn antalHandlingar riktningar}handlingar{...RegisterpostDel}farRegistrera}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}");
export const ArendehandlingarOperation = grafOperation<ArendehandlingarQuery, ArendehandlingarQueryVariables>('Arendehandlingar', "query Arendehandlingar($id:ID!){arendehandlingar(arendeId:$id){arendeId dnr rubrik typ tillstand klassnamn handlaggare registrerat sekretess projektId projektNamn poster{...RegisterpostDel}handlingar{...HandlingDel}vantar{...InkommetDel}farLaddaUpp farAnteckna farRegistrera}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}fragment HandlingDel on Handling{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}");
export const DiarieplanOperation = grafOperation<DiarieplanQuery, DiarieplanQueryVariables>('Diarieplan', "query Diarieplan{diarieplan{klasser{...DiarieklassDel}farAndra}}fragment DiarieklassDel on Diarieklass{id kod namn anvands antalArenden version}");
export const InkommetOperation = grafOperation<InkommetQuery, InkommetQueryVariables>('Inkommet', "query Inkommet{inkommet{rader{...InkommetDel}farRegistrera}}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}");
export const ValbaraArendenOperation = grafOperation<ValbaraArendenQuery, ValbaraArendenQueryVariables>('ValbaraArenden', "query ValbaraArenden{arenden{id dnr rubrik}}");
export const ValbaraProjektOperation = grafOperation<ValbaraProjektQuery, ValbaraProjektQueryVariables>('ValbaraProjekt', "query ValbaraProjekt{portfolj{id namn}}");
export const RegistreraHandlingOperation = grafOperation<RegistreraHandlingMutation, RegistreraHandlingMutationVariables>('RegistreraHandling', "mutation RegistreraHandling($input:RegistreraHandlingInput!){registreraHandling(input:$input){__typename ...RegisterpostDel ...on InkommetKonflikt{aktuell{...InkommetDel}}...AvslagDel}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaRegistreringOperation = grafOperation<RattaRegistreringMutation, RattaRegistreringMutationVariables>('RattaRegistrering', "mutation RattaRegistrering($input:RattaRegistreringInput!){rattaRegistrering(input:$input){__typename ...RegisterpostDel ...on RegisterpostKonflikt{aktuell{...RegisterpostDel}}...AvslagDel}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraNyttArendeOperation = grafOperation<RegistreraNyttArendeMutation, RegistreraNyttArendeMutationVariables>('RegistreraNyttArende', "mutation RegistreraNyttArende($input:RegistreraNyttArendeInput!){registreraNyttArende(input:$input){__typename ...on RegistreratArende{arendeId dnr}...on InkommetKonflikt{aktuell{...InkommetDel}}...AvslagDel}}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AntecknaInkommenOperation = grafOperation<AntecknaInkommenMutation, AntecknaInkommenMutationVariables>('AntecknaInkommen', "mutation AntecknaInkommen($input:AntecknaInkommenInput!){antecknaInkommen(input:$input){__typename ...InkommetDel ...AvslagDel}}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvforInkommenOperation = grafOperation<AvforInkommenMutation, AvforInkommenMutationVariables>('AvforInkommen', "mutation AvforInkommen($input:AvforInkommenInput!){avforInkommen(input:$input){__typename ...InkommetDel ...on InkommetKonflikt{aktuell{...InkommetDel}}...AvslagDel}}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkapaDiarieklassOperation = grafOperation<SkapaDiarieklassMutation, SkapaDiarieklassMutationVariables>('SkapaDiarieklass', "mutation SkapaDiarieklass($input:SkapaDiarieklassInput!){skapaDiarieklass(input:$input){__typename ...DiarieklassDel ...AvslagDel}}fragment DiarieklassDel on Diarieklass{id kod namn anvands antalArenden version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraDiarieklassOperation = grafOperation<AndraDiarieklassMutation, AndraDiarieklassMutationVariables>('AndraDiarieklass', "mutation AndraDiarieklass($input:AndraDiarieklassInput!){andraDiarieklass(input:$input){__typename ...DiarieklassDel ...on DiarieklassKonflikt{aktuell{...DiarieklassDel}}...AvslagDel}}fragment DiarieklassDel on Diarieklass{id kod namn anvands antalArenden version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkrivelsemallarOperation = grafOperation<SkrivelsemallarQuery, SkrivelsemallarQueryVariables>('Skrivelsemallar', "query Skrivelsemallar{skrivelsemallar{typ nummer farAndra versioner{nummer av tid}}}");
export const SkrivelsemallOperation = grafOperation<SkrivelsemallQuery, SkrivelsemallQueryVariables>('Skrivelsemall', "query Skrivelsemall($typ:Arendetyp!$nummer:Int){skrivelsemall(typ:$typ nummer:$nummer){...SkrivelsemallDel}}fragment SkrivelsemallDel on Skrivelsemall{typ nummer innehall farAndra versioner{nummer anteckning av tid}}");
export const MallensProjektOperation = grafOperation<MallensProjektQuery, MallensProjektQueryVariables>('MallensProjekt', "query MallensProjekt{portfolj{id namn}}");
export const ForhandsgranskaSkrivelsemallOperation = grafOperation<ForhandsgranskaSkrivelsemallQuery, ForhandsgranskaSkrivelsemallQueryVariables>('ForhandsgranskaSkrivelsemall', "query ForhandsgranskaSkrivelsemall($input:ForhandsgranskaSkrivelsemallInput!){forhandsgranskaSkrivelsemall(input:$input){__typename ...on Mallforhandsvisning{innehall siffror{nyckel varde}}...AvslagDel}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaSkrivelsemallOperation = grafOperation<SparaSkrivelsemallMutation, SparaSkrivelsemallMutationVariables>('SparaSkrivelsemall', "mutation SparaSkrivelsemall($input:SparaSkrivelsemallInput!){sparaSkrivelsemall(input:$input){__typename ...SkrivelsemallDel ...on SkrivelsemallKonflikt{aktuell{...SkrivelsemallDel}}...AvslagDel}}fragment SkrivelsemallDel on Skrivelsemall{typ nummer innehall farAndra versioner{nummer anteckning av tid}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterstallSkrivelsemallOperation = grafOperation<AterstallSkrivelsemallMutation, AterstallSkrivelsemallMutationVariables>('AterstallSkrivelsemall', "mutation AterstallSkrivelsemall($input:AterstallSkrivelsemallInput!){aterstallSkrivelsemall(input:$input){__typename ...SkrivelsemallDel ...on SkrivelsemallKonflikt{aktuell{...SkrivelsemallDel}}...AvslagDel}}fragment SkrivelsemallDel on Skrivelsemall{typ nummer innehall farAndra versioner{nummer anteckning av tid}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const MotenOperation = grafOperation<MotenQuery, MotenQueryVariables>('Moten', "query Moten{moten{moten{...MotesradDel}ledtider{stoppdatumDagar kallelseDagar}farAndra}}fragment MotesradDel on Motesrad{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version}");
export const MoteOperation = grafOperation<MoteQuery, MoteQueryVariables>('Mote', "query Mote($id:ID!){mote(id:$id){...MoteDel}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}");
export const MotesuppgifterOperation = grafOperation<MotesuppgifterQuery, MotesuppgifterQueryVariables>('Motesuppgifter', "query Motesuppgifter{motesuppgifter{...MotesuppgiftDel}}fragment MotesuppgiftDel on Motesuppgift{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}");
export const MinaMotesuppgifterOperation = grafOperation<MinaMotesuppgifterQuery, MinaMotesuppgifterQueryVariables>('MinaMotesuppgifter', "query MinaMotesuppgifter{minaMotesuppgifter{...MotesuppgiftDel}}fragment MotesuppgiftDel on Motesuppgift{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}");
export const MotesnarvaroOperation = grafOperation<MotesnarvaroQuery, MotesnarvaroQueryVariables>('Motesnarvaro', "query Motesnarvaro($ar:Int!){motesnarvaro(ar:$ar){ar sammantraden beredningsgruppsmoten medNarvaro vidAlla andelVidAllaProcent kommuner{kommunkod namn narvarande andelProcent}rakning}}");
export const SkapaMoteOperation = grafOperation<SkapaMoteMutation, SkapaMoteMutationVariables>('SkapaMote', "mutation SkapaMote($input:SkapaMoteInput!){skapaMote(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraMoteOperation = grafOperation<AndraMoteMutation, AndraMoteMutationVariables>('AndraMote', "mutation AndraMote($input:AndraMoteInput!){andraMote(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const StallInMoteOperation = grafOperation<StallInMoteMutation, StallInMoteMutationVariables>('StallInMote', "mutation StallInMote($input:StallInMoteInput!){stallInMote(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HamtaMotesdeltagareOperation = grafOperation<HamtaMotesdeltagareMutation, HamtaMotesdeltagareMutationVariables>('HamtaMotesdeltagare', "mutation HamtaMotesdeltagare($input:HamtaMotesdeltagareInput!){hamtaMotesdeltagare(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggTillMotesdeltagareOperation = grafOperation<LaggTillMotesdeltagareMutation, LaggTillMotesdeltagareMutationVariables>('LaggTillMotesdeltagare', "mutation LaggTillMotesdeltagare($input:LaggTillMotesdeltagareInput!){laggTillMotesdeltagare(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TaBortMotesdeltagareOperation = grafOperation<TaBortMotesdeltagareMutation, TaBortMotesdeltagareMutationVariables>('TaBortMotesdeltagare', "mutation TaBortMotesdeltagare($input:TaBortMotesdeltagareInput!){taBortMotesdeltagare(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const MarkeraNarvaroOperation = grafOperation<MarkeraNarvaroMutation, MarkeraNarvaroMutationVariables>('MarkeraNarvaro', "mutation MarkeraNarvaro($input:MarkeraNarvaroInput!){markeraNarvaro(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaMotesanteckningOperation = grafOperation<SparaMotesanteckningMutation, SparaMotesanteckningMutationVariables>('SparaMotesanteckning', "mutation SparaMotesanteckning($input:SparaMotesanteckningInput!){sparaMotesanteckning(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaMotesuppgiftOperation = grafOperation<SparaMotesuppgiftMutation, SparaMotesuppgiftMutationVariables>('SparaMotesuppgift', "mutation SparaMotesuppgift($input:SparaMotesuppgiftInput!){sparaMotesuppgift(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KlaraMotesuppgiftOperation = grafOperation<KlaraMotesuppgiftMutation, KlaraMotesuppgiftMutationVariables>('KlaraMotesuppgift', "mutation KlaraMotesuppgift($input:KlaraMotesuppgiftInput!){klaraMotesuppgift(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OppnaMotesuppgiftOperation = grafOperation<OppnaMotesuppgiftMutation, OppnaMotesuppgiftMutationVariables>('OppnaMotesuppgift', "mutation OppnaMotesuppgift($input:OppnaMotesuppgiftInput!){oppnaMotesuppgift(input:$input){__typename ...on Mote{...MoteDel}...on MoteKonflikt{aktuell{...MoteDel}}...on Avslag{...AvslagDel}}}fragment MoteDel on Mote{id slag datum borjar slutar plats stoppdatum kallelsedag anmarkning installt installtSkal hallet varningar version ledtider{stoppdatumDagar kallelseDagar}deltagare{id slag namn roll kommunkod kommun narvaro marktAv farMarkera version}kommuner{kommunkod namn kallade narvaro farMarkera}arbete{anteckning{text forfattare tid version}utkast uppgifter{id moteId moteDatum text agareId agareKommunkod agare dag klar klarAnteckning klarAv forsenad farKlara version}personer{id namn}farSkriva}arenden{id rubrik dnr tillstand handlaggare}farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ArendesekretessOperation = grafOperation<ArendesekretessQuery, ArendesekretessQueryVariables>('Arendesekretess', "query Arendesekretess($arendeId:ID!){arendesekretess(arendeId:$arendeId){...ArendesekretessDel}}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}");
export const SekretessbelaggArendeOperation = grafOperation<SekretessbelaggArendeMutation, SekretessbelaggArendeMutationVariables>('SekretessbelaggArende', "mutation SekretessbelaggArende($input:SekretessbelaggArendeInput!){sekretessbelaggArende(input:$input){__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HavArendesekretessOperation = grafOperation<HavArendesekretessMutation, HavArendesekretessMutationVariables>('HavArendesekretess', "mutation HavArendesekretess($input:HavArendesekretessInput!){havArendesekretess(input:$input){__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraArendebehorigaOperation = grafOperation<AndraArendebehorigaMutation, AndraArendebehorigaMutationVariables>('AndraArendebehoriga', "mutation AndraArendebehoriga($input:AndraArendebehorigaInput!){andraArendebehoriga(input:$input){__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const NamngivbaraOperation = grafOperation<NamngivbaraQuery, NamngivbaraQueryVariables>('Namngivbara', "query Namngivbara{namngivbara{personId namn handlaggare}}");
export const SkrivelsesiffrorOperation = grafOperation<SkrivelsesiffrorQuery, SkrivelsesiffrorQueryVariables>('Skrivelsesiffror', "query Skrivelsesiffror($arendeId:ID!){skrivelsesiffror(arendeId:$arendeId){frysta siffror{nyckel grupp etikett varde kalla sokvag}}}");
export const SkrivelsekommentarerOperation = grafOperation<SkrivelsekommentarerQuery, SkrivelsekommentarerQueryVariables>('Skrivelsekommentarer', "query Skrivelsekommentarer($arendeId:ID!){skrivelsekommentarer(arendeId:$arendeId){...KommentarDel}}fragment KommentarDel on Skrivelsekommentar{id avsnitt citat text av tid lostAv lostTid version svar{id text av tid}}");
export const KommenteraSkrivelseOperation = grafOperation<KommenteraSkrivelseMutation, KommenteraSkrivelseMutationVariables>('KommenteraSkrivelse', "mutation KommenteraSkrivelse($input:KommenteraSkrivelseInput!){kommenteraSkrivelse(input:$input){__typename ...on Skrivelsekommentar{...KommentarDel}...AvslagDel}}fragment KommentarDel on Skrivelsekommentar{id avsnitt citat text av tid lostAv lostTid version svar{id text av tid}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SvaraPaKommentarOperation = grafOperation<SvaraPaKommentarMutation, SvaraPaKommentarMutationVariables>('SvaraPaKommentar', "mutation SvaraPaKommentar($input:SvaraPaKommentarInput!){svaraPaKommentar(input:$input){__typename ...on Skrivelsekommentar{...KommentarDel}...AvslagDel}}fragment KommentarDel on Skrivelsekommentar{id avsnitt citat text av tid lostAv lostTid version svar{id text av tid}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LosKommentarOperation = grafOperation<LosKommentarMutation, LosKommentarMutationVariables>('LosKommentar', "mutation LosKommentar($input:LosKommentarInput!){losKommentar(input:$input){__typename ...on Skrivelsekommentar{...KommentarDel}...on SkrivelsekommentarKonflikt{aktuell{...KommentarDel}}...AvslagDel}}fragment KommentarDel on Skrivelsekommentar{id avsnitt citat text av tid lostAv lostTid version svar{id text av tid}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkrivelseunderlagOperation = grafOperation<SkrivelseunderlagQuery, SkrivelseunderlagQueryVariables>('Skrivelseunderlag', "query Skrivelseunderlag($arendeId:ID!){skrivelseunderlag(arendeId:$arendeId){...SkrivelseunderlagDel}}fragment SkrivelseunderlagDel on Skrivelseunderlag{arendeId version farValja valda{id titel dold avProjektet adress}valbara{id titel dold avProjektet adress}}");
export const ValjUnderlagOperation = grafOperation<ValjUnderlagMutation, ValjUnderlagMutationVariables>('ValjUnderlag', "mutation ValjUnderlag($input:ValjUnderlagInput!){valjUnderlag(input:$input){__typename ...SkrivelseunderlagDel ...on UnderlagKonflikt{aktuell{...SkrivelseunderlagDel}}...AvslagDel}}fragment SkrivelseunderlagDel on Skrivelseunderlag{arendeId version farValja valda{id titel dold avProjektet adress}valbara{id titel dold avProjektet adress}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkrivelseversionerOperation = grafOperation<SkrivelseversionerQuery, SkrivelseversionerQueryVariables>('Skrivelseversioner', "query Skrivelseversioner($arendeId:ID!){skrivelseversioner(arendeId:$arendeId){id nummer orsak anteckning av tid}}");
export const SparaSkrivelseversionOperation = grafOperation<SparaSkrivelseversionMutation, SparaSkrivelseversionMutationVariables>('SparaSkrivelseversion', "mutation SparaSkrivelseversion($input:SparaSkrivelseversionInput!){sparaSkrivelseversion(input:$input){__typename ...on Skrivelseversion{id nummer}...AvslagDel}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkrivelseversionOperation = grafOperation<SkrivelseversionQuery, SkrivelseversionQueryVariables>('Skrivelseversion', "query Skrivelseversion($id:ID!){skrivelseversion(id:$id){innehall forfattare siffror{nyckel grupp etikett varde kalla sokvag}version{id nummer}}}");
export const VersionernasSiffrorOperation = grafOperation<VersionernasSiffrorQuery, VersionernasSiffrorQueryVariables>('VersionernasSiffror', "query VersionernasSiffror($arendeId:ID!){skrivelsesiffror(arendeId:$arendeId){frysta siffror{nyckel grupp etikett varde kalla sokvag}}}");
