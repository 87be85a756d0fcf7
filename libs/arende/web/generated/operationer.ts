// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ArendeTillstand =
  | 'beredd'
  | 'registrerad'
  | 'under_beredning'
  | 'utkast';

export type Arendetyp =
  | 'budget'
  | 'ovrigt'
  | 'projektdirektiv'
  | 'projektstart'
  | 'styrdokument'
  | 'upphandling';

export type FardigberedArendeInput = {
  readonly arendeId: string;
  readonly version: number;
};

export type RegistreraArendeInput = {
  readonly arendeId: string;
  /** Classification code of the diarium, e.g. 2.2.0.2. */
  readonly klassificering: string;
  readonly version: number;
};

export type SkapaArendeInput = {
  readonly projektId: string;
  readonly typ: Arendetyp;
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


export type ArendenQuery = { readonly arenden: ReadonlyArray<{ readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly andrat: string, readonly antalSaknas: number, readonly saknas: ReadonlyArray<string>, readonly egen: boolean }> };

export type ArendeQueryVariables = Exact<{
  id: string;
}>;


export type ArendeQuery = { readonly arende: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } | null };

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
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RegistreraArendeMutationVariables = Exact<{
  input: RegistreraArendeInput;
}>;


export type RegistreraArendeMutation = { readonly registreraArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type FardigberedArendeMutationVariables = Exact<{
  input: FardigberedArendeInput;
}>;


export type FardigberedArendeMutation = { readonly fardigberedArende:
    | { readonly __typename: 'Arende', readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }
    | { readonly __typename: 'ArendeKonflikt', readonly aktuell: { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type ArendeDelFragment = { readonly id: string, readonly dnr: string | null, readonly rubrik: string, readonly typ: Arendetyp, readonly tillstand: ArendeTillstand, readonly klassificering: string | null, readonly klassificeringForslag: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly handlaggare: string, readonly skapat: string, readonly farRedigera: boolean, readonly farRegistrera: boolean, readonly farFardigbereda: boolean, readonly version: number, readonly tjansteskrivelse: { readonly mottagare: string, readonly forslagTillBeslut: ReadonlyArray<string>, readonly sammanfattning: string, readonly bakgrund: string, readonly ekonomi: string, readonly juridik: string, readonly remissutfall: string, readonly expedierasTill: string, readonly andradAv: string, readonly andrad: string }, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const ArendenOperation = grafOperation<ArendenQuery, ArendenQueryVariables>('Arenden', "query Arenden($projektId:ID){arenden(projektId:$projektId){id dnr rubrik typ tillstand projektId projektNamn handlaggare skapat andrat antalSaknas saknas egen}}");
export const ArendeOperation = grafOperation<ArendeQuery, ArendeQueryVariables>('Arende', "query Arende($id:ID!){arende(id:$id){...ArendeDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera farRegistrera farFardigbereda version}");
export const SkapaArendeOperation = grafOperation<SkapaArendeMutation, SkapaArendeMutationVariables>('SkapaArende', "mutation SkapaArende($input:SkapaArendeInput!){skapaArende(input:$input){__typename ...on Arende{id}...AvslagDel}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaTjansteskrivelseOperation = grafOperation<SparaTjansteskrivelseMutation, SparaTjansteskrivelseMutationVariables>('SparaTjansteskrivelse', "mutation SparaTjansteskrivelse($input:SparaTjansteskrivelseInput!){sparaTjansteskrivelse(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera farRegistrera farFardigbereda version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraArendeOperation = grafOperation<RegistreraArendeMutation, RegistreraArendeMutationVariables>('RegistreraArende', "mutation RegistreraArende($input:RegistreraArendeInput!){registreraArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera farRegistrera farFardigbereda version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FardigberedArendeOperation = grafOperation<FardigberedArendeMutation, FardigberedArendeMutationVariables>('FardigberedArende', "mutation FardigberedArende($input:FardigberedArendeInput!){fardigberedArende(input:$input){__typename ...on Arende{...ArendeDel}...on ArendeKonflikt{aktuell{...ArendeDel}}...AvslagDel}}fragment ArendeDel on Arende{id dnr rubrik typ tillstand klassificering klassificeringForslag projektId projektNamn handlaggare skapat tjansteskrivelse{mottagare forslagTillBeslut sammanfattning bakgrund ekonomi juridik remissutfall expedierasTill andradAv andrad}handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}farRedigera farRegistrera farFardigbereda version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
