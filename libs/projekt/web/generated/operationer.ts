// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type PortfoljQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfoljQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly status: { readonly text: string, readonly lageTid: Lage | null } | null }> };

export type LamnaStatusrapportMutationVariables = Exact<{
  input: LamnaStatusrapportInput;
}>;


export type LamnaStatusrapportMutation = { readonly lamnaStatusrapport:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly falt: string | null }
    | { readonly __typename: 'PortfoljRad', readonly id: string }
    | { readonly __typename: 'StatusKonflikt', readonly version: number, readonly aktuell: { readonly text: string } }
   };

export const PortfoljOperation = grafOperation<PortfoljQuery, PortfoljQueryVariables>('Portfolj', "query Portfolj{portfolj{id namn status{text lageTid}}}");
export const LamnaStatusrapportOperation = grafOperation<LamnaStatusrapportMutation, LamnaStatusrapportMutationVariables>('LamnaStatusrapport', "mutation LamnaStatusrapport($input:LamnaStatusrapportInput!){lamnaStatusrapport(input:$input){__typename ...on PortfoljRad{id}...on StatusKonflikt{version aktuell{text}}...on Avslag{regel text falt}}}");
