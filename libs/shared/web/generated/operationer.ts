// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BekraftaInput = {
  readonly losenord: string;
  readonly svar: FaktorsvarInput;
};

/** A way to show who one is, besides the password. */
export type Faktorslag =
  | 'aterhamtningskod'
  | 'passkey'
  | 'totp';

/** Exactly one of them. */
export type FaktorsvarInput = {
  readonly aterhamtningskod?: string | null | undefined;
  /** Six figures from the app. */
  readonly kod?: string | null | undefined;
  /** The answer of the browser, as JSON (WebAuthn). */
  readonly passkey?: string | null | undefined;
};

export type HavHandlingssekretessInput = {
  readonly handlingId: string;
  /** Why it no longer applies. */
  readonly skal: string;
  readonly version: number;
};

export type NyPasskeyutmaningInput = {
  readonly syfte: Passkeysyfte;
};

/** What a passkey is asked for. */
export type Passkeysyfte =
  | 'inloggning'
  | 'steg';

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

export type SamverkanForm =
  | 'annan_samverkan'
  | 'gemensam_namnd';

export type SekretessmarkeraHandlingInput = {
  readonly handlingId: string;
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: string;
  readonly skal: string;
  readonly version: number;
};

/** Whether the one who is logged in may go on. */
export type Sessionslage =
  /** The second factor of the person is to be given. */
  | 'bekrafta'
  /** The password was given by somebody else. */
  | 'byt_losenord'
  | 'hel'
  /** The role asks for a second factor, and the person has none; or the last one was lost. */
  | 'skaffa_faktor';

/** How a session ended: it was idle, its password was given anew by somebody else, or it was ended otherwise. */
export type Sessionsslut =
  | 'avslutad'
  | 'losenord'
  | 'tid';

export type SparaUtkastInput = {
  /** Empty text removes the draft. */
  readonly innehall: string;
  readonly nyckel: string;
};

export type BekraftelseQueryVariables = Exact<{ [key: string]: never; }>;


export type BekraftelseQuery = { readonly bekraftelse: { readonly metoder: ReadonlyArray<Faktorslag>, readonly demokod: string | null } };

export type BekraftaMutationVariables = Exact<{
  input: BekraftaInput;
}>;


export type BekraftaMutation = { readonly bekrafta:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bekraftad', readonly till: string }
   };

export type NyPasskeyutmaningMutationVariables = Exact<{
  input: NyPasskeyutmaningInput;
}>;


export type NyPasskeyutmaningMutation = { readonly nyPasskeyutmaning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Passkeyutmaning', readonly val: string }
   };

export type HandlingssekretessDelFragment = { readonly handlingId: string, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null };

export type SekretessmarkeraHandlingMutationVariables = Exact<{
  input: SekretessmarkeraHandlingInput;
}>;


export type SekretessmarkeraHandlingMutation = { readonly sekretessmarkeraHandling:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Handlingssekretess', readonly handlingId: string, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null }
    | { readonly __typename: 'HandlingssekretessKonflikt', readonly aktuell: { readonly handlingId: string, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null } }
   };

export type HavHandlingssekretessMutationVariables = Exact<{
  input: HavHandlingssekretessInput;
}>;


export type HavHandlingssekretessMutation = { readonly havHandlingssekretess:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Handlingssekretess', readonly handlingId: string, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null }
    | { readonly __typename: 'HandlingssekretessKonflikt', readonly aktuell: { readonly handlingId: string, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null } }
   };

export type SammanhangQueryVariables = Exact<{ [key: string]: never; }>;


export type SammanhangQuery = { readonly installation: { readonly demo: boolean, readonly demokod: string | null, readonly affarsdatum: string, readonly sessionsslut: Sessionsslut | null, readonly demokonton: ReadonlyArray<{ readonly anvandarnamn: string, readonly namn: string, readonly roll: Roll, readonly samverkan: string, readonly kommun: string | null }> }, readonly inloggad: { readonly personId: string, readonly namn: string, readonly masteBytaLosenord: boolean, readonly lage: Sessionslage, readonly kanBytaLosenord: boolean, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> } | null };

export type InloggadDelFragment = { readonly personId: string, readonly namn: string, readonly masteBytaLosenord: boolean, readonly lage: Sessionslage, readonly kanBytaLosenord: boolean, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> };

export type LoggaUtMutationVariables = Exact<{ [key: string]: never; }>;


export type LoggaUtMutation = { readonly loggaUt:
    | { readonly __typename: 'Avslag', readonly text: string }
    | { readonly __typename: 'Utloggad', readonly antalSessioner: number }
   };

export type LoggaUtOveralltMutationVariables = Exact<{ [key: string]: never; }>;


export type LoggaUtOveralltMutation = { readonly loggaUtOverallt:
    | { readonly __typename: 'Avslag', readonly text: string }
    | { readonly __typename: 'Utloggad', readonly antalSessioner: number }
   };

export type UtkastQueryVariables = Exact<{
  nyckel: string;
}>;


export type UtkastQuery = { readonly utkast: string };

export type SparaUtkastMutationVariables = Exact<{
  input: SparaUtkastInput;
}>;


export type SparaUtkastMutation = { readonly sparaUtkast:
    | { readonly __typename: 'Avslag', readonly text: string }
    | { readonly __typename: 'Utkast', readonly nyckel: string, readonly sparat: string }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const BekraftelseOperation = grafOperation<BekraftelseQuery, BekraftelseQueryVariables>('Bekraftelse', "query Bekraftelse{bekraftelse{metoder demokod}}");
export const BekraftaOperation = grafOperation<BekraftaMutation, BekraftaMutationVariables>('Bekrafta', "mutation Bekrafta($input:BekraftaInput!){bekrafta(input:$input){__typename ...on Bekraftad{till}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const NyPasskeyutmaningOperation = grafOperation<NyPasskeyutmaningMutation, NyPasskeyutmaningMutationVariables>('NyPasskeyutmaning', "mutation NyPasskeyutmaning($input:NyPasskeyutmaningInput!){nyPasskeyutmaning(input:$input){__typename ...on Passkeyutmaning{val}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SekretessmarkeraHandlingOperation = grafOperation<SekretessmarkeraHandlingMutation, SekretessmarkeraHandlingMutationVariables>('SekretessmarkeraHandling', "mutation SekretessmarkeraHandling($input:SekretessmarkeraHandlingInput!){sekretessmarkeraHandling(input:$input){__typename ...HandlingssekretessDel ...on HandlingssekretessKonflikt{aktuell{...HandlingssekretessDel}}...on Avslag{...AvslagDel}}}fragment HandlingssekretessDel on Handlingssekretess{handlingId sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HavHandlingssekretessOperation = grafOperation<HavHandlingssekretessMutation, HavHandlingssekretessMutationVariables>('HavHandlingssekretess', "mutation HavHandlingssekretess($input:HavHandlingssekretessInput!){havHandlingssekretess(input:$input){__typename ...HandlingssekretessDel ...on HandlingssekretessKonflikt{aktuell{...HandlingssekretessDel}}...on Avslag{...AvslagDel}}}fragment HandlingssekretessDel on Handlingssekretess{handlingId sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SammanhangOperation = grafOperation<SammanhangQuery, SammanhangQueryVariables>('Sammanhang', "query Sammanhang{installation{demo demokod affarsdatum sessionsslut demokonton{anvandarnamn namn roll samverkan kommun}}inloggad{...InloggadDel}}fragment InloggadDel on Inloggad{personId namn masteBytaLosenord lage kanBytaLosenord medlemskap{samverkan{id kortnamn namn form}uppdrag{id roll fran till kommun{kommunkod namn}}}}");
export const LoggaUtOperation = grafOperation<LoggaUtMutation, LoggaUtMutationVariables>('LoggaUt', "mutation LoggaUt{loggaUt{__typename ...on Utloggad{antalSessioner}...on Avslag{text}}}");
export const LoggaUtOveralltOperation = grafOperation<LoggaUtOveralltMutation, LoggaUtOveralltMutationVariables>('LoggaUtOverallt', "mutation LoggaUtOverallt{loggaUtOverallt{__typename ...on Utloggad{antalSessioner}...on Avslag{text}}}");
export const UtkastOperation = grafOperation<UtkastQuery, UtkastQueryVariables>('Utkast', "query Utkast($nyckel:String!){utkast(nyckel:$nyckel)}");
export const SparaUtkastOperation = grafOperation<SparaUtkastMutation, SparaUtkastMutationVariables>('SparaUtkast', "mutation SparaUtkast($input:SparaUtkastInput!){sparaUtkast(input:$input){__typename ...on Utkast{nyckel sparat}...on Avslag{text}}}");
