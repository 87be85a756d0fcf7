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

export type FardigberedArendeInput = {
  readonly arendeId: string;
  readonly version: number;
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
  | 'beredningsgrupp'
  | 'e_samordnare'
  | 'kommunrepresentant'
  | 'ledamot'
  | 'namndsekreterare'
  | 'ordforande'
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

export type SkickaPaRemissInput = {
  readonly arendeId: string;
  readonly fragor: string;
  readonly kommunkoder: ReadonlyArray<string>;
  readonly sistaDag: string;
  readonly version: number;
};

export type SparaTjansteskrivelseInput = {
  readonly arendeId: string;
  readonly bakgrund: string;
  readonly ekonomi: string;
  readonly expedierasTill: string;
  readonly forslagTillBeslut: ReadonlyArray<string>;
  readonly juridik: string;
  readonly mottagare: string;
  readonly remissutfall: string;
  readonly rubrik: string;
  readonly sammanfattning: string;
  readonly version: number;
};

export type ArendenQueryVariables = Exact<{
  projektId?: string | null | undefined;
}>;


export type ArendenQuery = { readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly andrat: string, readonly antalSaknas: number, readonly saknas: ReadonlyArray<string>, readonly egen: boolean, readonly remissSistaDag: string | null, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null }> };

export type ArendeQueryVariables = Exact<{
  id: string;
}>;


export type ArendeQuery = { readonly arende: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } | null };

export type SkapaArendeMutationVariables = Exact<{
  input: SkapaArendeInput;
}>;


export type SkapaArendeMutation = { readonly skapaArende:
    | { readonly __typename: 'Arende', readonly id: string }
    | { readonly __typename: 'ArendeKonflikt' }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type SparaTjansteskrivelseMutationVariables = Exact<{
  input: SparaTjansteskrivelseInput;
}>;


export type SparaTjansteskrivelseMutation = { readonly sparaTjansteskrivelse:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RegistreraArendeMutationVariables = Exact<{
  input: RegistreraArendeInput;
}>;


export type RegistreraArendeMutation = { readonly registreraArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type FardigberedArendeMutationVariables = Exact<{
  input: FardigberedArendeInput;
}>;


export type FardigberedArendeMutation = { readonly fardigberedArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type ArendeDelFragment = { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> };

export type HandlaggarvalQueryVariables = Exact<{ [key: string]: never; }>;


export type HandlaggarvalQuery = { readonly handlaggarval: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> };

export type PlaneringsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaneringsvalQuery = { readonly kommandeSammantraden: ReadonlyArray<{ readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly plats: string }> };

export type PaborjaBeredningMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type PaborjaBeredningMutation = { readonly paborjaBeredning:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type SkickaPaRemissMutationVariables = Exact<{
  input: SkickaPaRemissInput;
}>;


export type SkickaPaRemissMutation = { readonly skickaPaRemiss:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AvslutaRemissMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type AvslutaRemissMutation = { readonly avslutaRemiss:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AtertaBeredningMutationVariables = Exact<{
  input: ArendeaktMedSkalInput;
}>;


export type AtertaBeredningMutation = { readonly atertaBeredning:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type KallaArendeMutationVariables = Exact<{
  input: ArendeaktInput;
}>;


export type KallaArendeMutation = { readonly kallaArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AterkallaKallelseMutationVariables = Exact<{
  input: ArendeaktMedSkalInput;
}>;


export type AterkallaKallelseMutation = { readonly aterkallaKallelse:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type PlaneraArendeMutationVariables = Exact<{
  input: PlaneraArendeInput;
}>;


export type PlaneraArendeMutation = { readonly planeraArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type BytHandlaggareMutationVariables = Exact<{
  input: BytHandlaggareInput;
}>;


export type BytHandlaggareMutation = { readonly bytHandlaggare:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly akter: ReadonlyArray<Arendeakt>, readonly handlaggareId: string, readonly remissad: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly sammantrade: { readonly id: string, readonly datum: string, readonly stoppdatum: string | null, readonly kallelsedag: string | null, readonly installt: boolean, readonly dagarTillStopp: number | null } | null, readonly remisser: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly fragor: string, readonly sistaDag: string, readonly skickad: string, readonly skickadAv: string, readonly avslutad: string | null, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

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


export type ArendehandlingarQuery = { readonly arendehandlingar: { readonly arendeId: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassnamn: string | null, readonly handlaggare: string, readonly registrerat: string | null, readonly sekretess: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly farLaddaUpp: boolean, readonly farAnteckna: boolean, readonly farRegistrera: boolean, readonly poster: ReadonlyArray<{ readonly id: string, readonly arendeId: string, readonly dnr: string, readonly beteckning: string, readonly riktning: Handlingsriktning, readonly datum: string, readonly registrerad: string, readonly registreradAv: string, readonly dold: boolean, readonly sekretess: string | null, readonly skal: string | null, readonly motpart: string | null, readonly rubrik: string | null, readonly handlingId: string | null, readonly handlingTitel: string | null, readonly farRatta: boolean, readonly version: number, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly datum: string, readonly av: string, readonly skal: string, readonly andringar: ReadonlyArray<{ readonly falt: string, readonly fore: string, readonly efter: string }> }> }>, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }>, readonly vantar: ReadonlyArray<{ readonly id: string, readonly inkom: string, readonly frist: string, readonly avsandare: string, readonly rubrik: string, readonly lage: Inkommetlage, readonly skal: string | null, readonly arendeId: string | null, readonly dnr: string | null, readonly handlingId: string | null, readonly antecknad: string, readonly antecknadAv: string, readonly avslutad: string | null, readonly avslutadAv: string | null, readonly version: number }> } | null };

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

type ArendesekretessSvar_Arendesekretess_Fragment = { readonly __typename: 'Arendesekretess', readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> };

type ArendesekretessSvar_ArendesekretessKonflikt_Fragment = { readonly __typename: 'ArendesekretessKonflikt', readonly aktuell: { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> } };

type ArendesekretessSvar_Avslag_Fragment = { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type ArendesekretessSvarFragment =
  | ArendesekretessSvar_Arendesekretess_Fragment
  | ArendesekretessSvar_ArendesekretessKonflikt_Fragment
  | ArendesekretessSvar_Avslag_Fragment
;

export type ArendesekretessDelFragment = { readonly arendeId: string, readonly dnr: string | null, readonly version: number, readonly antalHandlingar: number, readonly farBesluta: boolean, readonly sekretess: { readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly fran: string } | null, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly handlaggare: boolean }>, readonly beslut: ReadonlyArray<{ readonly beslut: Arendesekretessbeslut, readonly slag: Arendesekretesslag, readonly paragraf: string, readonly skal: string, readonly datum: string, readonly av: string }> };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const ArendenOperation = grafOperation<ArendenQuery, ArendenQueryVariables>('Arenden', "query Arenden($projektId:ID){arenden(projektId:$projektId){id dnr rubrik typ tillstand projektId projektNamn handlaggare skapat andrat antalSaknas saknas egen sammantrade{id datum stoppdatum installt dagarTillStopp}remissSistaDag}}");
export const ArendeOperation = grafOperation<ArendeQuery, ArendeQueryVariables>('Arende', "query Arende($id:ID!){arende(id:$id){...ArendeDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}");
export const SkapaArendeOperation = grafOperation<SkapaArendeMutation, SkapaArendeMutationVariables>('SkapaArende', "mutation SkapaArende($input:SkapaArendeInput!){skapaArende(input:$input){__typename ...on Arende{id}...AvslagDel}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaTjansteskrivelseOperation = grafOperation<SparaTjansteskrivelseMutation, SparaTjansteskrivelseMutationVariables>('SparaTjansteskrivelse', "mutation SparaTjansteskrivelse($input:SparaTjansteskrivelseInput!){sparaTjansteskrivelse(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraArendeOperation = grafOperation<RegistreraArendeMutation, RegistreraArendeMutationVariables>('RegistreraArende', "mutation RegistreraArende($input:RegistreraArendeInput!){registreraArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FardigberedArendeOperation = grafOperation<FardigberedArendeMutation, FardigberedArendeMutationVariables>('FardigberedArende', "mutation FardigberedArende($input:FardigberedArendeInput!){fardigberedArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HandlaggarvalOperation = grafOperation<HandlaggarvalQuery, HandlaggarvalQueryVariables>('Handlaggarval', "query Handlaggarval{handlaggarval{personId namn roller kommuner}}");
export const PlaneringsvalOperation = grafOperation<PlaneringsvalQuery, PlaneringsvalQueryVariables>('Planeringsval', "query Planeringsval{kommandeSammantraden{id datum stoppdatum kallelsedag plats}}");
export const PaborjaBeredningOperation = grafOperation<PaborjaBeredningMutation, PaborjaBeredningMutationVariables>('PaborjaBeredning', "mutation PaborjaBeredning($input:ArendeaktInput!){paborjaBeredning(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkickaPaRemissOperation = grafOperation<SkickaPaRemissMutation, SkickaPaRemissMutationVariables>('SkickaPaRemiss', "mutation SkickaPaRemiss($input:SkickaPaRemissInput!){skickaPaRemiss(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaRemissOperation = grafOperation<AvslutaRemissMutation, AvslutaRemissMutationVariables>('AvslutaRemiss', "mutation AvslutaRemiss($input:ArendeaktInput!){avslutaRemiss(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AtertaBeredningOperation = grafOperation<AtertaBeredningMutation, AtertaBeredningMutationVariables>('AtertaBeredning', "mutation AtertaBeredning($input:ArendeaktMedSkalInput!){atertaBeredning(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KallaArendeOperation = grafOperation<KallaArendeMutation, KallaArendeMutationVariables>('KallaArende', "mutation KallaArende($input:ArendeaktInput!){kallaArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaKallelseOperation = grafOperation<AterkallaKallelseMutation, AterkallaKallelseMutationVariables>('AterkallaKallelse', "mutation AterkallaKallelse($input:ArendeaktMedSkalInput!){aterkallaKallelse(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const PlaneraArendeOperation = grafOperation<PlaneraArendeMutation, PlaneraArendeMutationVariables>('PlaneraArende', "mutation PlaneraArende($input:PlaneraArendeInput!){planeraArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytHandlaggareOperation = grafOperation<BytHandlaggareMutation, BytHandlaggareMutationVariables>('BytHandlaggare', "mutation BytHandlaggare($input:BytHandlaggareInput!){bytHandlaggare(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera akter handlaggareId sammantrade{id datum stoppdatum kallelsedag installt dagarTillStopp}remissad remisser{id nummer fragor sistaDag skickad skickadAv avslutad kommuner}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const DiariumOperation = grafOperation<DiariumQuery, DiariumQueryVariables>('Diarium', "query Diarium($ar:Int$somAllmanheten:Boolean){diarium(ar:$ar somAllmanheten:$somAllmanheten){ar aren arenden{id dnr ar lopnummer klassificering klassnamn registrerat sekretess rubrik typ tillstand handlaggare projektNamn antalHandlingar riktningar}handlingar{...RegisterpostDel}farRegistrera}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}");
export const ArendehandlingarOperation = grafOperation<ArendehandlingarQuery, ArendehandlingarQueryVariables>('Arendehandlingar', "query Arendehandlingar($id:ID!){arendehandlingar(arendeId:$id){arendeId dnr rubrik typ tillstand klassnamn handlaggare registrerat sekretess projektId projektNamn poster{...RegisterpostDel}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}vantar{...InkommetDel}farLaddaUpp farAnteckna farRegistrera}}fragment RegisterpostDel on Registerpost{id arendeId dnr beteckning riktning datum registrerad registreradAv dold sekretess skal motpart rubrik handlingId handlingTitel rattelser{nummer datum av skal andringar{falt fore efter}}farRatta version}fragment InkommetDel on Inkommet{id inkom frist avsandare rubrik lage skal arendeId dnr handlingId antecknad antecknadAv avslutad avslutadAv version}");
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
export const ArendesekretessOperation = grafOperation<ArendesekretessQuery, ArendesekretessQueryVariables>('Arendesekretess', "query Arendesekretess($arendeId:ID!){arendesekretess(arendeId:$arendeId){...ArendesekretessDel}}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}");
export const SekretessbelaggArendeOperation = grafOperation<SekretessbelaggArendeMutation, SekretessbelaggArendeMutationVariables>('SekretessbelaggArende', "mutation SekretessbelaggArende($input:SekretessbelaggArendeInput!){sekretessbelaggArende(input:$input){...ArendesekretessSvar}}fragment ArendesekretessSvar on ArendesekretessResultat{__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HavArendesekretessOperation = grafOperation<HavArendesekretessMutation, HavArendesekretessMutationVariables>('HavArendesekretess', "mutation HavArendesekretess($input:HavArendesekretessInput!){havArendesekretess(input:$input){...ArendesekretessSvar}}fragment ArendesekretessSvar on ArendesekretessResultat{__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraArendebehorigaOperation = grafOperation<AndraArendebehorigaMutation, AndraArendebehorigaMutationVariables>('AndraArendebehoriga', "mutation AndraArendebehoriga($input:AndraArendebehorigaInput!){andraArendebehoriga(input:$input){...ArendesekretessSvar}}fragment ArendesekretessSvar on ArendesekretessResultat{__typename ...on Arendesekretess{...ArendesekretessDel}...on ArendesekretessKonflikt{aktuell{...ArendesekretessDel}}...AvslagDel}fragment ArendesekretessDel on Arendesekretess{arendeId dnr version sekretess{slag paragraf skal fran}behoriga{personId namn handlaggare}valbara{personId namn handlaggare}beslut{beslut slag paragraf skal datum av}antalHandlingar farBesluta}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
