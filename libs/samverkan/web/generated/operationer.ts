// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LoggaInInput = {
  readonly anvandarnamn: string;
  readonly losenord: string;
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
  | 'vice_ordforande';

export type SamverkanForm =
  | 'annan_samverkan'
  | 'gemensam_namnd';

export type LoggaInMutationVariables = Exact<{
  input: LoggaInInput;
}>;


export type LoggaInMutation = { readonly loggaIn:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null }
    | { readonly __typename: 'Inloggad', readonly personId: string, readonly namn: string, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> }
   };

export const LoggaInOperation = grafOperation<LoggaInMutation, LoggaInMutationVariables>('LoggaIn', "mutation LoggaIn($input:LoggaInInput!){loggaIn(input:$input){__typename ...on Inloggad{personId namn medlemskap{samverkan{id kortnamn namn form}uppdrag{id roll fran till kommun{kommunkod namn}}}}...on Avslag{regel text kalla utvag}}}");
