// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AndraIdeInput = {
  readonly behov: string;
  readonly id: string;
  readonly nytta: string;
  readonly titel: string;
  readonly version: number;
};

/** What a kommun says about its participation. Which acts are possible follows from what it said before and from the project's fas. */
export type Deltagandeakt =
  | 'anslut_senare'
  | 'avsta'
  | 'delta'
  | 'dra_tillbaka'
  | 'visa_intresse';

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

export type ForeslaIdeInput = {
  readonly behov: string;
  /** One of the person's own kommuner; none for one who stands for the whole. */
  readonly kommunkod?: string | null | undefined;
  readonly nytta: string;
  readonly titel: string;
};

/** Where a kommun's own verksamhetsinförande is. It stands outside the project. */
export type Inforandelage =
  | 'avstar'
  | 'avvaktar'
  | 'driftsatt'
  | 'pagar'
  | 'planerat';

export type IntresseInput = {
  readonly ideId: string;
  readonly kommunkod: string;
  /** The version of the kommun's answer that was shown; 0 when it had not answered. */
  readonly version: number;
};

/** What waits for a kommun's answer. */
export type Kommunfraga =
  | 'deltagande'
  | 'ide'
  | 'inforande'
  | 'passerad_plan';

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

export type SattDeltagandeInput = {
  readonly act: Deltagandeakt;
  readonly fran?: string | null | undefined;
  readonly kalla?: string | null | undefined;
  readonly kommunkod: string;
  readonly projektId: string;
  /** deltagandeVersion of the answer that was shown. */
  readonly version: number;
};

export type SattInforandeInput = {
  readonly ansvarig?: string | null | undefined;
  readonly datum?: string | null | undefined;
  readonly kalla?: string | null | undefined;
  readonly kommunkod: string;
  readonly lage: Inforandelage;
  readonly projektId: string;
  /** inforandeVersion of the answer that was shown. */
  readonly version: number;
};

/** In whose name an answer is given: the kommun's own representative, or the e-samordnare from a source. */
export type Svarandeslag =
  | 'e_samordnare'
  | 'kommunen';

export type IdeDelFragment = { readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> };

export type IdeerQueryVariables = Exact<{ [key: string]: never; }>;


export type IdeerQuery = { readonly ideer: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> };

export type IdeQueryVariables = Exact<{
  id: string;
}>;


export type IdeQuery = { readonly ide: { readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } | null };

export type ForeslaIdeMutationVariables = Exact<{
  input: ForeslaIdeInput;
}>;


export type ForeslaIdeMutation = { readonly foreslaIde:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Ide', readonly id: string, readonly titel: string }
   };

export type AndraIdeMutationVariables = Exact<{
  input: AndraIdeInput;
}>;


export type AndraIdeMutation = { readonly andraIde:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Ide', readonly id: string, readonly titel: string }
    | { readonly __typename: 'IdeKonflikt', readonly aktuell: { readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type VisaIntresseMutationVariables = Exact<{
  input: IntresseInput;
}>;


export type VisaIntresseMutation = { readonly visaIntresse:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Ide', readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
    | { readonly __typename: 'KommunsvarKonflikt', readonly aktuell: { readonly deltagande: Deltagandestatus, readonly deltagandeVersion: number } }
   };

export type DragTillbakaIntresseMutationVariables = Exact<{
  input: IntresseInput;
}>;


export type DragTillbakaIntresseMutation = { readonly dragTillbakaIntresse:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Ide', readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
    | { readonly __typename: 'KommunsvarKonflikt', readonly aktuell: { readonly deltagande: Deltagandestatus, readonly deltagandeVersion: number } }
   };

export type KommunsvarDelFragment = { readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null };

export type ProjektkommunerQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjektkommunerQuery = { readonly projektkommuner: { readonly projektId: string, readonly namn: string, readonly fas: Fas | null, readonly rader: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }> } | null };

export type KommunensPortfoljQueryVariables = Exact<{
  kommunkod: string;
}>;


export type KommunensPortfoljQuery = { readonly kommunensPortfolj: { readonly deltar: number, readonly driftsatta: number, readonly attSvara: number, readonly farSvara: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly projekt: ReadonlyArray<{ readonly projektId: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly fraga: Kommunfraga | null }> } | null };

export type SattDeltagandeMutationVariables = Exact<{
  input: SattDeltagandeInput;
}>;


export type SattDeltagandeMutation = { readonly sattDeltagande:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Kommunsvar', readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }
    | { readonly __typename: 'KommunsvarKonflikt', readonly aktuell: { readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null } }
   };

export type SattInforandeMutationVariables = Exact<{
  input: SattInforandeInput;
}>;


export type SattInforandeMutation = { readonly sattInforande:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Kommunsvar', readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }
    | { readonly __typename: 'KommunsvarKonflikt', readonly aktuell: { readonly deltagande: Deltagandestatus, readonly fran: string | null, readonly deltagandeVersion: number, readonly inforande: Inforandelage | null, readonly inforandedatum: string | null, readonly ansvarig: string | null, readonly inforandeVersion: number, readonly svararSom: Svarandeslag | null, readonly personer: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly deltagandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null, readonly inforandeSvarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null } }
   };

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

export const IdeerOperation = grafOperation<IdeerQuery, IdeerQueryVariables>('Ideer', "query Ideer{ideer{...IdeDel}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const IdeOperation = grafOperation<IdeQuery, IdeQueryVariables>('Ide', "query Ide($id:ID!){ide(id:$id){...IdeDel}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const ForeslaIdeOperation = grafOperation<ForeslaIdeMutation, ForeslaIdeMutationVariables>('ForeslaIde', "mutation ForeslaIde($input:ForeslaIdeInput!){foreslaIde(input:$input){__typename ...on Ide{id titel}...on Avslag{regel text kalla utvag falt}}}");
export const AndraIdeOperation = grafOperation<AndraIdeMutation, AndraIdeMutationVariables>('AndraIde', "mutation AndraIde($input:AndraIdeInput!){andraIde(input:$input){__typename ...on Ide{id titel}...on IdeKonflikt{aktuell{...IdeDel}}...on Avslag{regel text kalla utvag falt}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const VisaIntresseOperation = grafOperation<VisaIntresseMutation, VisaIntresseMutationVariables>('VisaIntresse', "mutation VisaIntresse($input:IntresseInput!){visaIntresse(input:$input){__typename ...on Ide{...IdeDel}...on KommunsvarKonflikt{aktuell{deltagande deltagandeVersion}}...on Avslag{regel text kalla utvag falt}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const DragTillbakaIntresseOperation = grafOperation<DragTillbakaIntresseMutation, DragTillbakaIntresseMutationVariables>('DragTillbakaIntresse', "mutation DragTillbakaIntresse($input:IntresseInput!){dragTillbakaIntresse(input:$input){__typename ...on Ide{...IdeDel}...on KommunsvarKonflikt{aktuell{deltagande deltagandeVersion}}...on Avslag{regel text kalla utvag falt}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const ProjektkommunerOperation = grafOperation<ProjektkommunerQuery, ProjektkommunerQueryVariables>('Projektkommuner', "query Projektkommuner($projektId:ID!){projektkommuner(projektId:$projektId){projektId namn fas rader{...KommunsvarDel}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}");
export const KommunensPortfoljOperation = grafOperation<KommunensPortfoljQuery, KommunensPortfoljQueryVariables>('KommunensPortfolj', "query KommunensPortfolj($kommunkod:ID!){kommunensPortfolj(kommunkod:$kommunkod){kommun{kommunkod namn}deltar driftsatta attSvara farSvara projekt{projektId namn slag fas deltagande fran inforande inforandedatum fraga}}}");
export const SattDeltagandeOperation = grafOperation<SattDeltagandeMutation, SattDeltagandeMutationVariables>('SattDeltagande', "mutation SattDeltagande($input:SattDeltagandeInput!){sattDeltagande(input:$input){__typename ...on Kommunsvar{...KommunsvarDel}...on KommunsvarKonflikt{aktuell{...KommunsvarDel}}...on Avslag{regel text kalla utvag falt}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}");
export const SattInforandeOperation = grafOperation<SattInforandeMutation, SattInforandeMutationVariables>('SattInforande', "mutation SattInforande($input:SattInforandeInput!){sattInforande(input:$input){__typename ...on Kommunsvar{...KommunsvarDel}...on KommunsvarKonflikt{aktuell{...KommunsvarDel}}...on Avslag{regel text kalla utvag falt}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}");
export const PortfoljOperation = grafOperation<PortfoljQuery, PortfoljQueryVariables>('Portfolj', "query Portfolj{portfolj{...PortfoljRadDel}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const StatuslageOperation = grafOperation<StatuslageQuery, StatuslageQueryVariables>('Statuslage', "query Statuslage{portfolj{id namn statusAlderDagar statusInaktuell farUppdatera status{datum tid text forfattare}}}");
export const ProjektOperation = grafOperation<ProjektQuery, ProjektQueryVariables>('Projekt', "query Projekt($id:ID!){projekt(id:$id){id namn slag fas tidplanFran tidplanTill beskrivning prioritering beslut{id organ datum beteckning rubrik handling}deltagande{kommun{kommunkod namn}status fran}kommunsumma{kommuner deltar intresserade deltarInte ejSvarat planerade pagar driftsatta}statusrapporter{...StatusDel}inlastKalla inlastDatum version farUppdatera statusAlderDagar statusInaktuell antalKommuner utkast}}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const LamnaStatusrapportOperation = grafOperation<LamnaStatusrapportMutation, LamnaStatusrapportMutationVariables>('LamnaStatusrapport', "mutation LamnaStatusrapport($input:LamnaStatusrapportInput!){lamnaStatusrapport(input:$input){__typename ...on PortfoljRad{...PortfoljRadDel}...on StatusKonflikt{version aktuell{...StatusDel}}...on Avslag{regel text kalla utvag falt}}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
