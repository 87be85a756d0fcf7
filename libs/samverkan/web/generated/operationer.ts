// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AndraInstallningInput = {
  readonly nyckel: string;
  readonly varde: string;
  readonly version: number;
};

export type AndraVyInput = {
  readonly delad: boolean;
  readonly fraga?: string | null | undefined;
  readonly id: string;
  readonly namn: string;
  /** Both or none. */
  readonly vag?: string | null | undefined;
  readonly version: number;
};

export type AterstallFaktorerInput = {
  readonly personId: string;
};

export type AterstallLosenordInput = {
  readonly personId: string;
};

export type AvslutaUppdragInput = {
  readonly id: string;
  readonly till: string;
  readonly version: number;
};

export type BekraftaInloggningInput = {
  readonly svar: FaktorsvarInput;
};

export type BekraftaTotpInput = {
  readonly id: string;
  readonly kod: string;
};

export type BytLosenordInput = {
  readonly nuvarande: string;
  readonly nytt: string;
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

/** How the text in a file was read: not yet, whole, its beginning only, there is none (a picture), or it could not be. */
export type Filtextlage =
  | 'avkortad'
  | 'last'
  | 'olasbar'
  | 'utan_text'
  | 'vantar';

export type FolkmangdFilInput = {
  readonly filnamn: string;
  /** The file's bytes, base64: the encoding is judged by the server. */
  readonly innehallBase64: string;
};

export type HandelseFilter = {
  /** Business dates, both included. */
  readonly fran?: string | null | undefined;
  readonly handelsetyp?: string | null | undefined;
  readonly objektId?: string | null | undefined;
  readonly objekttyp?: string | null | undefined;
  /** Words that stand in the sentence or the actor's name. */
  readonly sok?: string | null | undefined;
  readonly till?: string | null | undefined;
};

export type LaggTillPasskeyInput = {
  readonly namn: string;
  readonly svar: string;
};

export type LasInFolkmangdInput = {
  readonly filnamn: string;
  readonly innehallBase64: string;
  readonly kontrollsumma: string;
};

export type LoggaInInput = {
  readonly anvandarnamn: string;
  /** Of an authenticator app, when it is at hand already; else the second factor is asked for afterwards. */
  readonly kod?: string | null | undefined;
  readonly losenord: string;
};

export type OrganisationSlag =
  | 'annan'
  | 'bolag'
  | 'forening'
  | 'kommun'
  | 'kommunalforbund'
  | 'larosate'
  | 'region'
  | 'stiftelse';

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

/** Whether the one who is logged in may go on. */
export type Sessionslage =
  /** The second factor of the person is to be given. */
  | 'bekrafta'
  /** The password was given by somebody else. */
  | 'byt_losenord'
  | 'hel'
  /** The role asks for a second factor, and the person has none; or the last one was lost. */
  | 'skaffa_faktor';

export type SkapaPersonInput = {
  readonly anvandarnamn: string;
  readonly namn: string;
};

export type SkapaUppdragInput = {
  readonly anvandarnamn: string;
  readonly fran: string;
  readonly kommunkod?: string | null | undefined;
  /** Of an avropare. */
  readonly organisationId?: string | null | undefined;
  readonly roll: Roll;
  readonly till?: string | null | undefined;
};

export type Soksortering =
  | 'datum'
  | 'relevans';

export type Soktyp =
  | 'anbud'
  | 'anteckning'
  | 'arende'
  | 'avtal'
  | 'beslut'
  | 'handling'
  | 'ide'
  | 'mote'
  | 'projekt'
  | 'statusrapport'
  | 'uppgift';

export type SparaVyInput = {
  readonly delad: boolean;
  readonly fraga: string;
  readonly lista: Vylista;
  readonly namn: string;
  readonly vag: string;
};

export type TaBortFaktorInput = {
  readonly id: string;
};

export type TaBortVyInput = {
  readonly id: string;
  readonly version: number;
};

/** A list whose view can be saved. */
export type Vylista =
  | 'arenden'
  | 'avtal'
  | 'delegation'
  | 'kostnader'
  | 'projekt';

export type FolkmangdQueryVariables = Exact<{ [key: string]: never; }>;


export type FolkmangdQuery = { readonly folkmangd: { readonly datum: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly datum: string, readonly antal: number, readonly kalla: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } };

export type ForhandsgranskaFolkmangdQueryVariables = Exact<{
  input: FolkmangdFilInput;
}>;


export type ForhandsgranskaFolkmangdQuery = { readonly forhandsgranskaFolkmangd:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FolkmangdForhandsvisning', readonly kontrollsumma: string, readonly oforandrade: number, readonly nya: ReadonlyArray<{ readonly datum: string, readonly antal: number, readonly kalla: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly andrade: ReadonlyArray<{ readonly datum: string, readonly fran: number, readonly till: number, readonly kallaFran: string, readonly kallaTill: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly fel: ReadonlyArray<{ readonly rad: number, readonly falt: string, readonly varde: string, readonly text: string }> }
   };

export type LasInFolkmangdMutationVariables = Exact<{
  input: LasInFolkmangdInput;
}>;


export type LasInFolkmangdMutation = { readonly lasInFolkmangd:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FolkmangdInlast', readonly antalRader: number }
   };

export type UppdragslistaQueryVariables = Exact<{ [key: string]: never; }>;


export type UppdragslistaQuery = { readonly uppdragslista: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly person: string, readonly anvandarnamn: string, readonly losenordKanAterstallas: boolean, readonly faktorerKanAterstallas: boolean, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly version: number, readonly organisation: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> };

export type UppdragValQueryVariables = Exact<{ [key: string]: never; }>;


export type UppdragValQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly medlem: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }>, readonly uppdragslista: ReadonlyArray<{ readonly anvandarnamn: string, readonly person: string }> };

export type SkapaUppdragMutationVariables = Exact<{
  input: SkapaUppdragInput;
}>;


export type SkapaUppdragMutation = { readonly skapaUppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'UppdragRad', readonly id: string, readonly personId: string, readonly person: string, readonly anvandarnamn: string, readonly losenordKanAterstallas: boolean, readonly faktorerKanAterstallas: boolean, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly version: number, readonly organisation: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }
   };

export type AvslutaUppdragMutationVariables = Exact<{
  input: AvslutaUppdragInput;
}>;


export type AvslutaUppdragMutation = { readonly avslutaUppdrag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'UppdragKonflikt', readonly aktuell: { readonly id: string, readonly personId: string, readonly person: string, readonly anvandarnamn: string, readonly losenordKanAterstallas: boolean, readonly faktorerKanAterstallas: boolean, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly version: number, readonly organisation: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null } }
    | { readonly __typename: 'UppdragRad', readonly id: string, readonly personId: string, readonly person: string, readonly anvandarnamn: string, readonly losenordKanAterstallas: boolean, readonly faktorerKanAterstallas: boolean, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly version: number, readonly organisation: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }
   };

export type OrganisationerQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationerQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly upphord: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> };

export type InstallningarQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallningarQuery = { readonly installningar: ReadonlyArray<{ readonly nyckel: string, readonly namn: string, readonly varde: string, readonly enhet: string, readonly forklaring: string, readonly krav: string, readonly forval: string, readonly version: number }> };

export type AndraInstallningMutationVariables = Exact<{
  input: AndraInstallningInput;
}>;


export type AndraInstallningMutation = { readonly andraInstallning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Installning', readonly nyckel: string, readonly namn: string, readonly varde: string, readonly enhet: string, readonly forklaring: string, readonly krav: string, readonly forval: string, readonly version: number }
    | { readonly __typename: 'InstallningKonflikt', readonly aktuell: { readonly nyckel: string, readonly namn: string, readonly varde: string, readonly enhet: string, readonly forklaring: string, readonly krav: string, readonly forval: string, readonly version: number } }
   };

export type UppdragDelFragment = { readonly id: string, readonly personId: string, readonly person: string, readonly anvandarnamn: string, readonly losenordKanAterstallas: boolean, readonly faktorerKanAterstallas: boolean, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly version: number, readonly organisation: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null };

export type InstallningDelFragment = { readonly nyckel: string, readonly namn: string, readonly varde: string, readonly enhet: string, readonly forklaring: string, readonly krav: string, readonly forval: string, readonly version: number };

export type HanskjutetQueryVariables = Exact<{
  sakId: string;
}>;


export type HanskjutetQuery = { readonly sakensDelegationsbeslut: { readonly hanskjutet: ReadonlyArray<{ readonly id: string, readonly fraga: string, readonly arendeId: string | null, readonly dnr: string | null, readonly datum: string, readonly av: string }> } };

export type HistorikQueryVariables = Exact<{
  filter?: HandelseFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type HistorikQuery = { readonly handelser: { readonly nasta: string | null, readonly handelsetyper: ReadonlyArray<string>, readonly objekttyper: ReadonlyArray<string>, readonly kontrollpunkt: { readonly nr: number, readonly tid: string } | null, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly affarsdatum: string, readonly aktor: string, readonly handelsetyp: string, readonly objekttyp: string, readonly objektId: string, readonly text: string, readonly data: string, readonly kedjenummer: number | null, readonly kedjehash: string | null }> } };

export type BeslutskontrollQueryVariables = Exact<{ [key: string]: never; }>;


export type BeslutskontrollQuery = { readonly beslutskontroll: { readonly antal: number, readonly avvikelser: ReadonlyArray<{ readonly nr: number | null, readonly text: string }> } };

export type KontoDelFragment = { readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> };

export type InloggadHelDelFragment = { readonly personId: string, readonly namn: string, readonly masteBytaLosenord: boolean, readonly lage: Sessionslage, readonly kanBytaLosenord: boolean, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> };

export type HurBekraftasQueryVariables = Exact<{ [key: string]: never; }>;


export type HurBekraftasQuery = { readonly bekraftelse: { readonly metoder: ReadonlyArray<Faktorslag>, readonly demokod: string | null } };

export type KontoQueryVariables = Exact<{ [key: string]: never; }>;


export type KontoQuery = { readonly konto: { readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> } };

export type KontovarningarQueryVariables = Exact<{ [key: string]: never; }>;


export type KontovarningarQuery = { readonly kontovarningar: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string }> };

export type BekraftaInloggningMutationVariables = Exact<{
  input: BekraftaInloggningInput;
}>;


export type BekraftaInloggningMutation = { readonly bekraftaInloggning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Inloggad', readonly personId: string, readonly namn: string, readonly masteBytaLosenord: boolean, readonly lage: Sessionslage, readonly kanBytaLosenord: boolean, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> }
   };

export type BorjaPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BorjaPasskeyMutation = { readonly borjaPasskey:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Passkeyutmaning', readonly val: string }
   };

export type BorjaTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type BorjaTotpMutation = { readonly borjaTotp:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'NyTotp', readonly id: string, readonly hemlighet: string, readonly uri: string }
   };

export type BekraftaTotpMutationVariables = Exact<{
  input: BekraftaTotpInput;
}>;


export type BekraftaTotpMutation = { readonly bekraftaTotp:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Faktortillagg', readonly aterhamtningskoder: ReadonlyArray<string> | null, readonly konto: { readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> } }
   };

export type LaggTillPasskeyMutationVariables = Exact<{
  input: LaggTillPasskeyInput;
}>;


export type LaggTillPasskeyMutation = { readonly laggTillPasskey:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Faktortillagg', readonly aterhamtningskoder: ReadonlyArray<string> | null, readonly konto: { readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> } }
   };

export type TaBortFaktorMutationVariables = Exact<{
  input: TaBortFaktorInput;
}>;


export type TaBortFaktorMutation = { readonly taBortFaktor:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Konto', readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> }
   };

export type NyaAterhamtningskoderMutationVariables = Exact<{ [key: string]: never; }>;


export type NyaAterhamtningskoderMutation = { readonly nyaAterhamtningskoder:
    | { readonly __typename: 'Aterhamtningskoder', readonly koder: ReadonlyArray<string>, readonly konto: { readonly koderKvar: number, readonly kravsFor: ReadonlyArray<Roll>, readonly kanAndra: boolean, readonly passkeys: boolean, readonly faktorer: ReadonlyArray<{ readonly id: string, readonly slag: Faktorslag, readonly namn: string, readonly skapad: string, readonly anvand: string | null }>, readonly handelser: ReadonlyArray<{ readonly tid: string, readonly aktor: string, readonly text: string }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AterstallFaktorerMutationVariables = Exact<{
  input: AterstallFaktorerInput;
}>;


export type AterstallFaktorerMutation = { readonly aterstallFaktorer:
    | { readonly __typename: 'AterstalldaFaktorer', readonly personId: string, readonly anvandarnamn: string, readonly namn: string, readonly antal: number, readonly antalSessioner: number }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type BytLosenordMutationVariables = Exact<{
  input: BytLosenordInput;
}>;


export type BytLosenordMutation = { readonly bytLosenord:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BytLosenord', readonly antalSessioner: number }
   };

export type SkapaPersonMutationVariables = Exact<{
  input: SkapaPersonInput;
}>;


export type SkapaPersonMutation = { readonly skapaPerson:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'NyPerson', readonly personId: string, readonly anvandarnamn: string, readonly namn: string, readonly forstaLosenord: string }
   };

export type AterstallLosenordMutationVariables = Exact<{
  input: AterstallLosenordInput;
}>;


export type AterstallLosenordMutation = { readonly aterstallLosenord:
    | { readonly __typename: 'AterstalltLosenord', readonly personId: string, readonly anvandarnamn: string, readonly namn: string, readonly forstaLosenord: string, readonly antalSessioner: number }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type OppnaSamverkanQueryVariables = Exact<{ [key: string]: never; }>;


export type OppnaSamverkanQuery = { readonly oppnaSamverkan: ReadonlyArray<{ readonly kortnamn: string, readonly namn: string }> };

export type LoggaInMutationVariables = Exact<{
  input: LoggaInInput;
}>;


export type LoggaInMutation = { readonly loggaIn:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null }
    | { readonly __typename: 'Inloggad', readonly personId: string, readonly namn: string, readonly masteBytaLosenord: boolean, readonly lage: Sessionslage, readonly kanBytaLosenord: boolean, readonly medlemskap: ReadonlyArray<{ readonly samverkan: { readonly id: string, readonly kortnamn: string, readonly namn: string, readonly form: SamverkanForm }, readonly uppdrag: ReadonlyArray<{ readonly id: string, readonly roll: Roll, readonly fran: string, readonly till: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> }> }
   };

export type SokQueryVariables = Exact<{
  fraga: string;
  typ?: Soktyp | null | undefined;
  ar?: number | null | undefined;
  sortering?: Soksortering | null | undefined;
  sida?: number | null | undefined;
}>;


export type SokQuery = { readonly sok: { readonly antal: number, readonly sida: number, readonly sidor: number, readonly liknande: ReadonlyArray<string>, readonly typer: ReadonlyArray<{ readonly typ: Soktyp, readonly antal: number }>, readonly ar: ReadonlyArray<{ readonly ar: number, readonly antal: number }>, readonly traffar: ReadonlyArray<{ readonly typ: Soktyp, readonly id: string, readonly kod: string | null, readonly datum: string | null, readonly textlage: Filtextlage | null, readonly rubrik: ReadonlyArray<{ readonly text: string, readonly traff: boolean }>, readonly utdrag: ReadonlyArray<{ readonly text: string, readonly traff: boolean }>, readonly mal: ReadonlyArray<{ readonly typ: Soktyp, readonly id: string, readonly benamning: string | null }> }> } };

export type SparadVyDelFragment = { readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number };

export type SparadeVyerQueryVariables = Exact<{
  lista: Vylista;
}>;


export type SparadeVyerQuery = { readonly sparadeVyer: ReadonlyArray<{ readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number }> };

export type SparaVyMutationVariables = Exact<{
  input: SparaVyInput;
}>;


export type SparaVyMutation = { readonly sparaVy:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'SparadVy', readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number }
   };

export type AndraVyMutationVariables = Exact<{
  input: AndraVyInput;
}>;


export type AndraVyMutation = { readonly andraVy:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'SparadVy', readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number }
    | { readonly __typename: 'VyKonflikt', readonly aktuell: { readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number } }
   };

export type TaBortVyMutationVariables = Exact<{
  input: TaBortVyInput;
}>;


export type TaBortVyMutation = { readonly taBortVy:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BorttagenVy', readonly id: string }
    | { readonly __typename: 'VyKonflikt', readonly aktuell: { readonly id: string, readonly lista: Vylista, readonly namn: string, readonly vag: string, readonly fraga: string, readonly delad: boolean, readonly av: string, readonly tid: string, readonly egen: boolean, readonly farTaBort: boolean, readonly version: number } }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const FolkmangdOperation = grafOperation<FolkmangdQuery, FolkmangdQueryVariables>('Folkmangd', "query Folkmangd{folkmangd{datum rader{kommun{kommunkod namn}datum antal kalla}}}");
export const ForhandsgranskaFolkmangdOperation = grafOperation<ForhandsgranskaFolkmangdQuery, ForhandsgranskaFolkmangdQueryVariables>('ForhandsgranskaFolkmangd', "query ForhandsgranskaFolkmangd($input:FolkmangdFilInput!){forhandsgranskaFolkmangd(input:$input){__typename ...on FolkmangdForhandsvisning{kontrollsumma oforandrade nya{kommun{kommunkod namn}datum antal kalla}andrade{kommun{kommunkod namn}datum fran till kallaFran kallaTill}fel{rad falt varde text}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LasInFolkmangdOperation = grafOperation<LasInFolkmangdMutation, LasInFolkmangdMutationVariables>('LasInFolkmangd', "mutation LasInFolkmangd($input:LasInFolkmangdInput!){lasInFolkmangd(input:$input){__typename ...on FolkmangdInlast{antalRader}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const UppdragslistaOperation = grafOperation<UppdragslistaQuery, UppdragslistaQueryVariables>('Uppdragslista', "query Uppdragslista{uppdragslista{...UppdragDel}}fragment UppdragDel on UppdragRad{id personId person anvandarnamn losenordKanAterstallas faktorerKanAterstallas roll fran till version organisation kommun{kommunkod namn}}");
export const UppdragValOperation = grafOperation<UppdragValQuery, UppdragValQueryVariables>('UppdragVal', "query UppdragVal{organisationer{id namn medlem kommun{kommunkod namn}}uppdragslista{anvandarnamn person}}");
export const SkapaUppdragOperation = grafOperation<SkapaUppdragMutation, SkapaUppdragMutationVariables>('SkapaUppdrag', "mutation SkapaUppdrag($input:SkapaUppdragInput!){skapaUppdrag(input:$input){__typename ...on UppdragRad{...UppdragDel}...on Avslag{...AvslagDel}}}fragment UppdragDel on UppdragRad{id personId person anvandarnamn losenordKanAterstallas faktorerKanAterstallas roll fran till version organisation kommun{kommunkod namn}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaUppdragOperation = grafOperation<AvslutaUppdragMutation, AvslutaUppdragMutationVariables>('AvslutaUppdrag', "mutation AvslutaUppdrag($input:AvslutaUppdragInput!){avslutaUppdrag(input:$input){__typename ...on UppdragRad{...UppdragDel}...on UppdragKonflikt{aktuell{...UppdragDel}}...on Avslag{...AvslagDel}}}fragment UppdragDel on UppdragRad{id personId person anvandarnamn losenordKanAterstallas faktorerKanAterstallas roll fran till version organisation kommun{kommunkod namn}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OrganisationerOperation = grafOperation<OrganisationerQuery, OrganisationerQueryVariables>('Organisationer', "query Organisationer{organisationer{id namn orgnr orgnrFiktivt slag medlem vardkommun upphord kommun{kommunkod namn}}}");
export const InstallningarOperation = grafOperation<InstallningarQuery, InstallningarQueryVariables>('Installningar', "query Installningar{installningar{...InstallningDel}}fragment InstallningDel on Installning{nyckel namn varde enhet forklaring krav forval version}");
export const AndraInstallningOperation = grafOperation<AndraInstallningMutation, AndraInstallningMutationVariables>('AndraInstallning', "mutation AndraInstallning($input:AndraInstallningInput!){andraInstallning(input:$input){__typename ...on Installning{...InstallningDel}...on InstallningKonflikt{aktuell{...InstallningDel}}...on Avslag{...AvslagDel}}}fragment InstallningDel on Installning{nyckel namn varde enhet forklaring krav forval version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HanskjutetOperation = grafOperation<HanskjutetQuery, HanskjutetQueryVariables>('Hanskjutet', "query Hanskjutet($sakId:ID!){sakensDelegationsbeslut(sakId:$sakId){hanskjutet{id fraga arendeId dnr datum av}}}");
export const HistorikOperation = grafOperation<HistorikQuery, HistorikQueryVariables>('Historik', "query Historik($filter:HandelseFilter$efter:ID$antal:Int){handelser(filter:$filter efter:$efter antal:$antal){nasta handelsetyper objekttyper kontrollpunkt{nr tid}rader{id tid affarsdatum aktor handelsetyp objekttyp objektId text data kedjenummer kedjehash}}}");
export const BeslutskontrollOperation = grafOperation<BeslutskontrollQuery, BeslutskontrollQueryVariables>('Beslutskontroll', "query Beslutskontroll{beslutskontroll{antal avvikelser{nr text}}}");
export const HurBekraftasOperation = grafOperation<HurBekraftasQuery, HurBekraftasQueryVariables>('HurBekraftas', "query HurBekraftas{bekraftelse{metoder demokod}}");
export const KontoOperation = grafOperation<KontoQuery, KontoQueryVariables>('Konto', "query Konto{konto{...KontoDel}}fragment KontoDel on Konto{faktorer{id slag namn skapad anvand}koderKvar kravsFor kanAndra passkeys handelser{tid aktor text}}");
export const KontovarningarOperation = grafOperation<KontovarningarQuery, KontovarningarQueryVariables>('Kontovarningar', "query Kontovarningar{kontovarningar{id tid aktor text}}");
export const BekraftaInloggningOperation = grafOperation<BekraftaInloggningMutation, BekraftaInloggningMutationVariables>('BekraftaInloggning', "mutation BekraftaInloggning($input:BekraftaInloggningInput!){bekraftaInloggning(input:$input){__typename ...on Inloggad{...InloggadHelDel}...on Avslag{...AvslagDel}}}fragment InloggadHelDel on Inloggad{personId namn masteBytaLosenord lage kanBytaLosenord medlemskap{samverkan{id kortnamn namn form}uppdrag{id roll fran till kommun{kommunkod namn}}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BorjaPasskeyOperation = grafOperation<BorjaPasskeyMutation, BorjaPasskeyMutationVariables>('BorjaPasskey', "mutation BorjaPasskey{borjaPasskey{__typename ...on Passkeyutmaning{val}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BorjaTotpOperation = grafOperation<BorjaTotpMutation, BorjaTotpMutationVariables>('BorjaTotp', "mutation BorjaTotp{borjaTotp{__typename ...on NyTotp{id hemlighet uri}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BekraftaTotpOperation = grafOperation<BekraftaTotpMutation, BekraftaTotpMutationVariables>('BekraftaTotp', "mutation BekraftaTotp($input:BekraftaTotpInput!){bekraftaTotp(input:$input){__typename ...on Faktortillagg{aterhamtningskoder konto{...KontoDel}}...on Avslag{...AvslagDel}}}fragment KontoDel on Konto{faktorer{id slag namn skapad anvand}koderKvar kravsFor kanAndra passkeys handelser{tid aktor text}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggTillPasskeyOperation = grafOperation<LaggTillPasskeyMutation, LaggTillPasskeyMutationVariables>('LaggTillPasskey', "mutation LaggTillPasskey($input:LaggTillPasskeyInput!){laggTillPasskey(input:$input){__typename ...on Faktortillagg{aterhamtningskoder konto{...KontoDel}}...on Avslag{...AvslagDel}}}fragment KontoDel on Konto{faktorer{id slag namn skapad anvand}koderKvar kravsFor kanAndra passkeys handelser{tid aktor text}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TaBortFaktorOperation = grafOperation<TaBortFaktorMutation, TaBortFaktorMutationVariables>('TaBortFaktor', "mutation TaBortFaktor($input:TaBortFaktorInput!){taBortFaktor(input:$input){__typename ...on Konto{...KontoDel}...on Avslag{...AvslagDel}}}fragment KontoDel on Konto{faktorer{id slag namn skapad anvand}koderKvar kravsFor kanAndra passkeys handelser{tid aktor text}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const NyaAterhamtningskoderOperation = grafOperation<NyaAterhamtningskoderMutation, NyaAterhamtningskoderMutationVariables>('NyaAterhamtningskoder', "mutation NyaAterhamtningskoder{nyaAterhamtningskoder{__typename ...on Aterhamtningskoder{koder konto{...KontoDel}}...on Avslag{...AvslagDel}}}fragment KontoDel on Konto{faktorer{id slag namn skapad anvand}koderKvar kravsFor kanAndra passkeys handelser{tid aktor text}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterstallFaktorerOperation = grafOperation<AterstallFaktorerMutation, AterstallFaktorerMutationVariables>('AterstallFaktorer', "mutation AterstallFaktorer($input:AterstallFaktorerInput!){aterstallFaktorer(input:$input){__typename ...on AterstalldaFaktorer{personId anvandarnamn namn antal antalSessioner}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytLosenordOperation = grafOperation<BytLosenordMutation, BytLosenordMutationVariables>('BytLosenord', "mutation BytLosenord($input:BytLosenordInput!){bytLosenord(input:$input){__typename ...on BytLosenord{antalSessioner}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkapaPersonOperation = grafOperation<SkapaPersonMutation, SkapaPersonMutationVariables>('SkapaPerson', "mutation SkapaPerson($input:SkapaPersonInput!){skapaPerson(input:$input){__typename ...on NyPerson{personId anvandarnamn namn forstaLosenord}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterstallLosenordOperation = grafOperation<AterstallLosenordMutation, AterstallLosenordMutationVariables>('AterstallLosenord', "mutation AterstallLosenord($input:AterstallLosenordInput!){aterstallLosenord(input:$input){__typename ...on AterstalltLosenord{personId anvandarnamn namn forstaLosenord antalSessioner}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OppnaSamverkanOperation = grafOperation<OppnaSamverkanQuery, OppnaSamverkanQueryVariables>('OppnaSamverkan', "query OppnaSamverkan{oppnaSamverkan{kortnamn namn}}");
export const LoggaInOperation = grafOperation<LoggaInMutation, LoggaInMutationVariables>('LoggaIn', "mutation LoggaIn($input:LoggaInInput!){loggaIn(input:$input){__typename ...on Inloggad{...InloggadHelDel}...on Avslag{regel text kalla utvag}}}fragment InloggadHelDel on Inloggad{personId namn masteBytaLosenord lage kanBytaLosenord medlemskap{samverkan{id kortnamn namn form}uppdrag{id roll fran till kommun{kommunkod namn}}}}");
export const SokOperation = grafOperation<SokQuery, SokQueryVariables>('Sok', "query Sok($fraga:String!$typ:Soktyp$ar:Int$sortering:Soksortering$sida:Int){sok(fraga:$fraga typ:$typ ar:$ar sortering:$sortering sida:$sida){antal sida sidor liknande typer{typ antal}ar{ar antal}traffar{typ id kod rubrik{text traff}utdrag{text traff}datum textlage mal{typ id benamning}}}}");
export const SparadeVyerOperation = grafOperation<SparadeVyerQuery, SparadeVyerQueryVariables>('SparadeVyer', "query SparadeVyer($lista:Vylista!){sparadeVyer(lista:$lista){...SparadVyDel}}fragment SparadVyDel on SparadVy{id lista namn vag fraga delad av tid egen farTaBort version}");
export const SparaVyOperation = grafOperation<SparaVyMutation, SparaVyMutationVariables>('SparaVy', "mutation SparaVy($input:SparaVyInput!){sparaVy(input:$input){__typename ...on SparadVy{...SparadVyDel}...on Avslag{...AvslagDel}}}fragment SparadVyDel on SparadVy{id lista namn vag fraga delad av tid egen farTaBort version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraVyOperation = grafOperation<AndraVyMutation, AndraVyMutationVariables>('AndraVy', "mutation AndraVy($input:AndraVyInput!){andraVy(input:$input){__typename ...on SparadVy{...SparadVyDel}...on VyKonflikt{aktuell{...SparadVyDel}}...on Avslag{...AvslagDel}}}fragment SparadVyDel on SparadVy{id lista namn vag fraga delad av tid egen farTaBort version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TaBortVyOperation = grafOperation<TaBortVyMutation, TaBortVyMutationVariables>('TaBortVy', "mutation TaBortVy($input:TaBortVyInput!){taBortVy(input:$input){__typename ...on BorttagenVy{id}...on VyKonflikt{aktuell{...SparadVyDel}}...on Avslag{...AvslagDel}}}fragment SparadVyDel on SparadVy{id lista namn vag fraga delad av tid egen farTaBort version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
