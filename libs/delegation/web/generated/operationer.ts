// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnmalJavInput = {
  readonly bedomning: Javsbedomning;
  readonly grund: Javsgrund;
  readonly sakId: string;
  readonly saktyp: Javssaktyp;
  readonly text: string;
};

export type AntecknaFranvaroInput = {
  readonly fran: string;
  readonly personId: string;
  readonly skal: Franvaroskal;
  readonly till: string;
};

export type AvgorJavInput = {
  readonly id: string;
  readonly skal: string;
  readonly utfall: Javsbedomning;
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

/** The uppdrag that a point names. */
export type Delegatroll =
  | 'e_samordnare'
  | 'ledamot'
  | 'namndsekreterare'
  | 'ordforande'
  | 'overordnad'
  | 'projektledare'
  | 'vice_ordforande';

/** Why somebody is away. Nothing about health is written. */
export type Franvaroskal =
  | 'forhinder'
  | 'ledighet'
  | 'semester'
  | 'tjansteresa';

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

export type LaggTillStyrelseuppdragInput = {
  readonly fran: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly till?: string | null | undefined;
};

export type FranvaroDelFragment = { readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number };

export type FranvarolistaQueryVariables = Exact<{ [key: string]: never; }>;


export type FranvarolistaQuery = { readonly franvarolista: { readonly rader: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly roller: ReadonlyArray<Delegatroll> }> } };

export type AntecknaFranvaroMutationVariables = Exact<{
  input: AntecknaFranvaroInput;
}>;


export type AntecknaFranvaroMutation = { readonly antecknaFranvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Franvaro', readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
   };

export type AvslutaFranvaroMutationVariables = Exact<{
  input: AvslutaFranvaroInput;
}>;


export type AvslutaFranvaroMutation = { readonly avslutaFranvaro:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Franvaro', readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'FranvaroKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly roller: ReadonlyArray<Delegatroll>, readonly fran: string, readonly till: string, readonly skal: Franvaroskal, readonly aterkallad: boolean, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number } }
   };

export type JavDelFragment = { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number };

export type StyrelseuppdragDelFragment = { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number };

export type JavsbildQueryVariables = Exact<{
  saktyp: Javssaktyp;
  sakId: string;
  organisationId?: string | null | undefined;
}>;


export type JavsbildQuery = { readonly javsbild: { readonly sakNamn: string, readonly farAnmala: boolean, readonly forslag: ReadonlyArray<{ readonly organisationId: string, readonly organisation: string }>, readonly rader: ReadonlyArray<{ readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number }> } | null };

export type JavslistaQueryVariables = Exact<{ [key: string]: never; }>;


export type JavslistaQuery = { readonly javslista: { readonly rader: ReadonlyArray<{ readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number }>, readonly styrelseuppdrag: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly roller: ReadonlyArray<Delegatroll> }> } };

export type JavsOrganisationerQueryVariables = Exact<{ [key: string]: never; }>;


export type JavsOrganisationerQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string }> };

export type JavAttAvgoraQueryVariables = Exact<{ [key: string]: never; }>;


export type JavAttAvgoraQuery = { readonly javAttAvgora: ReadonlyArray<{ readonly id: string, readonly sakNamn: string, readonly person: string, readonly datum: string, readonly egenBedomning: Javsbedomning }> };

export type AnmalJavMutationVariables = Exact<{
  input: AnmalJavInput;
}>;


export type AnmalJavMutation = { readonly anmalJav:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Jav', readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number }
    | { readonly __typename: 'JavKonflikt', readonly aktuell: { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number } }
   };

export type AvgorJavMutationVariables = Exact<{
  input: AvgorJavInput;
}>;


export type AvgorJavMutation = { readonly avgorJav:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Jav', readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number }
    | { readonly __typename: 'JavKonflikt', readonly aktuell: { readonly id: string, readonly saktyp: Javssaktyp, readonly sakId: string, readonly sakNamn: string, readonly personId: string, readonly person: string, readonly grund: Javsgrund, readonly text: string, readonly egenBedomning: Javsbedomning, readonly datum: string, readonly avgjord: Javsbedomning | null, readonly avgjordDatum: string | null, readonly avgjordAv: string | null, readonly avgjordSkal: string | null, readonly farAvgora: boolean, readonly version: number } }
   };

export type LaggTillStyrelseuppdragMutationVariables = Exact<{
  input: LaggTillStyrelseuppdragInput;
}>;


export type LaggTillStyrelseuppdragMutation = { readonly laggTillStyrelseuppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Styrelseuppdrag', readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'StyrelseuppdragKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number } }
   };

export type AvslutaStyrelseuppdragMutationVariables = Exact<{
  input: AvslutaStyrelseuppdragInput;
}>;


export type AvslutaStyrelseuppdragMutation = { readonly avslutaStyrelseuppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Styrelseuppdrag', readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number }
    | { readonly __typename: 'StyrelseuppdragKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly organisationId: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly noteradAv: string, readonly farAvsluta: boolean, readonly version: number } }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const FranvarolistaOperation = grafOperation<FranvarolistaQuery, FranvarolistaQueryVariables>('Franvarolista', "query Franvarolista{franvarolista{rader{...FranvaroDel}personer{id namn roller}}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv farAvsluta version}");
export const AntecknaFranvaroOperation = grafOperation<AntecknaFranvaroMutation, AntecknaFranvaroMutationVariables>('AntecknaFranvaro', "mutation AntecknaFranvaro($input:AntecknaFranvaroInput!){antecknaFranvaro(input:$input){__typename ...on Franvaro{...FranvaroDel}...AvslagDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaFranvaroOperation = grafOperation<AvslutaFranvaroMutation, AvslutaFranvaroMutationVariables>('AvslutaFranvaro', "mutation AvslutaFranvaro($input:AvslutaFranvaroInput!){avslutaFranvaro(input:$input){__typename ...on Franvaro{...FranvaroDel}...on FranvaroKonflikt{aktuell{...FranvaroDel}}...AvslagDel}}fragment FranvaroDel on Franvaro{id personId person roller fran till skal aterkallad noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const JavsbildOperation = grafOperation<JavsbildQuery, JavsbildQueryVariables>('Javsbild', "query Javsbild($saktyp:Javssaktyp!$sakId:ID!$organisationId:ID){javsbild(saktyp:$saktyp sakId:$sakId organisationId:$organisationId){sakNamn farAnmala forslag{organisationId organisation}rader{...JavDel}}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal farAvgora version}");
export const JavslistaOperation = grafOperation<JavslistaQuery, JavslistaQueryVariables>('Javslista', "query Javslista{javslista{rader{...JavDel}styrelseuppdrag{...StyrelseuppdragDel}personer{id namn roller}}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal farAvgora version}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till noteradAv farAvsluta version}");
export const JavsOrganisationerOperation = grafOperation<JavsOrganisationerQuery, JavsOrganisationerQueryVariables>('JavsOrganisationer', "query JavsOrganisationer{organisationer{id namn}}");
export const JavAttAvgoraOperation = grafOperation<JavAttAvgoraQuery, JavAttAvgoraQueryVariables>('JavAttAvgora', "query JavAttAvgora{javAttAvgora{id sakNamn person datum egenBedomning}}");
export const AnmalJavOperation = grafOperation<AnmalJavMutation, AnmalJavMutationVariables>('AnmalJav', "mutation AnmalJav($input:AnmalJavInput!){anmalJav(input:$input){__typename ...on Jav{...JavDel}...on JavKonflikt{aktuell{...JavDel}}...AvslagDel}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal farAvgora version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvgorJavOperation = grafOperation<AvgorJavMutation, AvgorJavMutationVariables>('AvgorJav', "mutation AvgorJav($input:AvgorJavInput!){avgorJav(input:$input){__typename ...on Jav{...JavDel}...on JavKonflikt{aktuell{...JavDel}}...AvslagDel}}fragment JavDel on Jav{id saktyp sakId sakNamn personId person grund text egenBedomning datum avgjord avgjordDatum avgjordAv avgjordSkal farAvgora version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggTillStyrelseuppdragOperation = grafOperation<LaggTillStyrelseuppdragMutation, LaggTillStyrelseuppdragMutationVariables>('LaggTillStyrelseuppdrag', "mutation LaggTillStyrelseuppdrag($input:LaggTillStyrelseuppdragInput!){laggTillStyrelseuppdrag(input:$input){__typename ...on Styrelseuppdrag{...StyrelseuppdragDel}...on StyrelseuppdragKonflikt{aktuell{...StyrelseuppdragDel}}...AvslagDel}}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaStyrelseuppdragOperation = grafOperation<AvslutaStyrelseuppdragMutation, AvslutaStyrelseuppdragMutationVariables>('AvslutaStyrelseuppdrag', "mutation AvslutaStyrelseuppdrag($input:AvslutaStyrelseuppdragInput!){avslutaStyrelseuppdrag(input:$input){__typename ...on Styrelseuppdrag{...StyrelseuppdragDel}...on StyrelseuppdragKonflikt{aktuell{...StyrelseuppdragDel}}...AvslagDel}}fragment StyrelseuppdragDel on Styrelseuppdrag{id personId person organisationId organisation fran till noteradAv farAvsluta version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
