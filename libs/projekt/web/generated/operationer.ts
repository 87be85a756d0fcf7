// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a kommun stands to a project. anslot_senare takes part too, from a day; ej_svarat has said nothing, or took it back. */
export type Deltagandestatus =
  | 'anslot_senare'
  | 'deltar'
  | 'deltar_inte'
  | 'ej_svarat'
  | 'intresserad';

export type Fas =
  | 'avslutad'
  | 'forbereds'
  | 'forstudie'
  | 'forvaltning'
  /** Proposed, and not qualified yet. */
  | 'ide'
  | 'inforande'
  | 'kvalificering'
  | 'upphandling'
  | 'utveckling'
  | 'vilande';

/** Enligt plan, Risk, Avviker. */
export type Lage =
  | 'avviker'
  | 'enligt_plan'
  | 'risk';

export type LamnaStatusrapportInput = {
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
  readonly lageTid: Lage;
  readonly projektId: string;
  readonly text: string;
  /** The version of the project the text was based on. */
  readonly version: number;
};

/** What a row of the portfolio is. Löpande verksamhet has no phases. */
export type Projektslag =
  | 'forstudie'
  | 'forvaltningsobjekt'
  | 'lopande'
  | 'projekt'
  | 'upphandling';

export type ProjekthandlingarQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjekthandlingarQuery = { readonly projekthandlingar: { readonly farLaddaUpp: boolean, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } | null };

export type StatusDelFragment = { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null };

export type PortfoljRadDelFragment = { readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }> };

export type PortfoljQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfoljQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }> }> };

export type StatuslageQueryVariables = Exact<{ [key: string]: never; }>;


export type StatuslageQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly farUppdatera: boolean, readonly status: { readonly datum: string, readonly tid: string, readonly text: string, readonly forfattare: string } | null }> };

export type ProjektQueryVariables = Exact<{
  id: string;
}>;


export type ProjektQuery = { readonly projekt: { readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly beskrivning: string, readonly prioritering: string | null, readonly inlastKalla: string | null, readonly inlastDatum: string | null, readonly version: number, readonly farUppdatera: boolean, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly utkast: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagande: ReadonlyArray<{ readonly status: Deltagandestatus, readonly fran: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly kommunsumma: { readonly kommuner: number, readonly deltar: number, readonly intresserade: number, readonly deltarInte: number, readonly ejSvarat: number, readonly planerade: number, readonly pagar: number, readonly driftsatta: number }, readonly statusrapporter: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null }> } | null };

export type LamnaStatusrapportMutationVariables = Exact<{
  input: LamnaStatusrapportInput;
}>;


export type LamnaStatusrapportMutation = { readonly lamnaStatusrapport:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'PortfoljRad', readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }> }
    | { readonly __typename: 'StatusKonflikt', readonly version: number, readonly aktuell: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null }
   };

export const ProjekthandlingarOperation = grafOperation<ProjekthandlingarQuery, ProjekthandlingarQueryVariables>('Projekthandlingar', "query Projekthandlingar($projektId:ID!){projekthandlingar(projektId:$projektId){farLaddaUpp handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}}}");
export const PortfoljOperation = grafOperation<PortfoljQuery, PortfoljQueryVariables>('Portfolj', "query Portfolj{portfolj{...PortfoljRadDel}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const StatuslageOperation = grafOperation<StatuslageQuery, StatuslageQueryVariables>('Statuslage', "query Statuslage{portfolj{id namn statusAlderDagar statusInaktuell farUppdatera status{datum tid text forfattare}}}");
export const ProjektOperation = grafOperation<ProjektQuery, ProjektQueryVariables>('Projekt', "query Projekt($id:ID!){projekt(id:$id){id namn slag fas tidplanFran tidplanTill beskrivning prioritering beslut{id organ datum beteckning rubrik handling}deltagande{kommun{kommunkod namn}status fran}kommunsumma{kommuner deltar intresserade deltarInte ejSvarat planerade pagar driftsatta}statusrapporter{...StatusDel}inlastKalla inlastDatum version farUppdatera statusAlderDagar statusInaktuell antalKommuner utkast}}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const LamnaStatusrapportOperation = grafOperation<LamnaStatusrapportMutation, LamnaStatusrapportMutationVariables>('LamnaStatusrapport', "mutation LamnaStatusrapport($input:LamnaStatusrapportInput!){lamnaStatusrapport(input:$input){__typename ...on PortfoljRad{...PortfoljRadDel}...on StatusKonflikt{version aktuell{...StatusDel}}...on Avslag{regel text kalla utvag falt}}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
