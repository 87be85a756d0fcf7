// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AndraBudgetpostInput = {
  readonly belopp: string;
  readonly id: string;
  readonly kalla: string;
  readonly version: number;
};

export type AndraExternFinansiarInput = {
  readonly belopp: string;
  readonly id: string;
  readonly version: number;
};

export type AndraGenomBeslutInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly fordelningNummer: number;
  readonly kostnadspostId: string;
  /** Amount, key, weights, participants and source; the words of the post stand. */
  readonly post: KostnadspostInput;
};

export type AndraSistaDagInput = {
  readonly id: string;
  readonly sistaDag: string;
  readonly version: number;
};

export type AnslutningInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** A decision that is already registered; otherwise beslut. Neither in a preview. */
  readonly beslutId?: string | null | undefined;
  readonly kommunkod: string;
  readonly poster: ReadonlyArray<AnslutningspostInput>;
};

/** How a late joiner comes in: it buys into what is paid or decided, or shares a running cost by the same key. */
export type Anslutningsmetod =
  | 'kop_in'
  | 'ny_nyckel';

export type AnslutningspostInput = {
  /** What the joiner counts, for a key by count; as typed. */
  readonly antal?: string | null | undefined;
  /** The allocation that was shown. */
  readonly fordelningNummer: number;
  /** Where the count comes from. */
  readonly kalla?: string | null | undefined;
  readonly kostnadspostId: string;
  readonly metod: Anslutningsmetod;
  /** The population that the joiner is weighed by; null means the post's own reference date. */
  readonly referensdatum?: string | null | undefined;
};

export type Atagandesvarsslag =
  | 'avboj'
  | 'besluta'
  | 'forankra';

/** Where an åtagande stands (domain rule E6). */
export type Atagandetillstand =
  | 'aterkallad'
  | 'avbojd'
  | 'beslutad'
  | 'forankrad'
  | 'tillfragad';

export type AterkallaFragaInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

/** A decision that is registered together with what it carries. */
export type BeslutReferensInput = {
  /** Who took it; the nämnd when nothing is said. */
  readonly beslutare?: Beslutare | null | undefined;
  /** "§ 8", or the number of a delegationsbeslut. */
  readonly beteckning: string;
  readonly datum: string;
  /** The document it stands in. */
  readonly handling?: string | null | undefined;
  readonly organ: string;
  readonly rubrik: string;
};

/** Who takes a decision. delegation: the ordförande, point 7 of the delegationsordning. */
export type Beslutare =
  | 'delegation'
  | 'e_samordnare'
  | 'namnd'
  | 'styrgrupp';

export type Budgetenhet =
  | 'kr'
  | 'tkr';

export type Budgetsida =
  | 'intakt'
  | 'kostnad';

export type ExternFinansiarInput = {
  /** As typed: 100 000 kr. */
  readonly belopp: string;
  readonly kostnadspostId: string;
  /** Name of an organisation of the samverkan, or any other name. */
  readonly namn: string;
  readonly postversion: number;
  readonly sistaDag: string;
};

export type FakturainstallningInput = {
  readonly bankgiro?: string | null | undefined;
  readonly betalningsdagar: number;
  readonly namn: string;
  readonly orgnr: string;
  readonly plusgiro?: string | null | undefined;
  readonly regler: ReadonlyArray<FakturaregelInput>;
  readonly version: number;
};

export type FakturaregelInput = {
  readonly forskott: boolean;
  readonly momskod: Momskod;
  readonly plan: Faktureringsplan;
  readonly slag: Kostnadsslag;
};

export type Fakturaslag =
  | 'faktura'
  | 'kredit';

export type Faktureringsplan =
  | 'halvar'
  | 'helar'
  | 'kvartal'
  | 'manad';

export type FaststallKostnadspostInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** A decision that is already registered; otherwise beslut. */
  readonly beslutId?: string | null | undefined;
  readonly id: string;
  /** The version whose shares were shown. */
  readonly version: number;
};

/** Why an allocation came to be. */
export type Fordelningsgrund =
  | 'andring'
  | 'nyckel'
  | 'sen_anslutning'
  | 'uttrade';

export type FragaOmAtagandeInput = {
  readonly kostnadspostId: string;
  readonly sistaDag: string;
};

/** How near the last day is, on the business date. */
export type Fristlage =
  | 'forsenad'
  | 'i_tid'
  | 'pamin';

export type KommenteraAvvikelseInput = {
  readonly id: string;
  /** The month to which the deviation is counted. */
  readonly manad: number;
  readonly text: string;
  readonly version: number;
};

export type KostnadspostInput = {
  /** As typed, in percent; for a mixed key only. */
  readonly andelLikaProcent?: string | null | undefined;
  readonly antagande?: string | null | undefined;
  readonly ar: number;
  /** As typed: 490 000 kr, 490000,50. Read by the rule of Belopp. */
  readonly belopp: string;
  readonly deltagare: ReadonlyArray<string>;
  /** What is counted, for antal only. */
  readonly enhet?: string | null | undefined;
  /** The post that the preview is compared with; ignored when saving. */
  readonly jamforMedId?: string | null | undefined;
  readonly kalla: string;
  readonly namn: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly projektId?: string | null | undefined;
  /** Null keeps the populations as printed in the source, where the post has such. */
  readonly referensdatum?: string | null | undefined;
  readonly slag: Kostnadsslag;
  readonly utanforBudget: boolean;
  /** Per kommun, for fast_belopp, procent and antal only. */
  readonly varden?: ReadonlyArray<NyckelvardeInput> | null | undefined;
};

export type Kostnadsslag =
  | 'e_kontor'
  | 'grundbelopp'
  | 'ovrigt'
  | 'projekt'
  | 'tjanst';

export type LasInUtfallInput = {
  readonly ar: number;
  readonly filnamn: string;
  readonly innehallBase64: string;
  readonly kontrollsumma: string;
};

export type Momskod =
  | 'moms6'
  | 'moms12'
  | 'moms25'
  | 'undantagen'
  | 'utanfor';

export type Nyckeldel =
  | 'antal'
  | 'fast_belopp'
  | 'invanarantal'
  | 'lika'
  | 'procent';

export type Nyckeltyp =
  | 'antal'
  | 'blandad'
  | 'fast_belopp'
  | 'invanarantal'
  | 'lika'
  | 'procent';

/** A value without a source of its own has the post's. */
export type NyckelvardeInput = {
  readonly datum?: string | null | undefined;
  readonly kalla?: string | null | undefined;
  readonly kommunkod: string;
  /** As typed. */
  readonly varde: string;
};

export type OverskjutnaMedelInput = {
  readonly ar: number;
  /** As typed; below zero takes back. */
  readonly belopp: string;
  readonly budgetradId: string;
  readonly franAr: number;
  readonly kalla: string;
};

export type SattPrognosInput = {
  readonly belopp: string;
  readonly id: string;
  readonly version: number;
};

export type SkapaBudgetpostInput = {
  readonly ar: number;
  /** As typed. Read by the rule of Belopp. */
  readonly belopp: string;
  readonly kalla: string;
  /** A name that an earlier year has is the same row. */
  readonly namn: string;
  readonly sida: Budgetsida;
};

export type SkapaFakturaunderlagInput = {
  readonly ar: number;
  readonly kontrollsumma: string;
  readonly manad: number;
  /** Posts that no decision carries and that are invoiced all the same. */
  readonly valda?: ReadonlyArray<string> | null | undefined;
};

export type SvaraPaAtagandeInput = {
  /** As typed; missing means the whole amount asked for. */
  readonly belopp?: string | null | undefined;
  readonly datum?: string | null | undefined;
  readonly handling?: string | null | undefined;
  readonly id: string;
  readonly instans?: string | null | undefined;
  readonly kommentar?: string | null | undefined;
  readonly slag: Atagandesvarsslag;
  readonly version: number;
};

export type UtfallsfilInput = {
  readonly ar: number;
  readonly filnamn: string;
  /** The bytes of the file, or of the file packed with gzip. */
  readonly innehallBase64: string;
};

export type Utfallskalla =
  | 'csv'
  /** Entered from the source, without a file. */
  | 'kalla'
  | 'sie';

export type UtfallskopplingInput = {
  /** Null: the amounts are not counted. */
  readonly budgetradId?: string | null | undefined;
  readonly dimension: number;
  readonly kod: string;
  readonly namn?: string | null | undefined;
  readonly sida: Budgetsida;
};

export type UttradeInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly kommunkod: string;
  readonly poster: ReadonlyArray<UttradespostInput>;
};

export type UttradespostInput = {
  readonly fordelningNummer: number;
  readonly kostnadspostId: string;
};

export type AtagandeDelFragment = { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean };

export type PostfinansieringDelFragment = { readonly id: string, readonly namn: string, readonly ar: number, readonly projektId: string | null, readonly projektNamn: string | null, readonly totalt: string, readonly kommuner: string, readonly extern: string, readonly sakrat: string, readonly saknas: string, readonly sakrad: boolean, readonly postversion: number, readonly farFraga: boolean, readonly farRegistreraExtern: boolean, readonly parter: ReadonlyArray<{ readonly namn: string, readonly andel: string, readonly sakrat: string, readonly saknas: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly atagande: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } | null }> };

export type AtagandenQueryVariables = Exact<{
  kostnadspostId: string;
}>;


export type AtagandenQuery = { readonly ataganden: { readonly id: string, readonly namn: string, readonly ar: number, readonly projektId: string | null, readonly projektNamn: string | null, readonly totalt: string, readonly kommuner: string, readonly extern: string, readonly sakrat: string, readonly saknas: string, readonly sakrad: boolean, readonly postversion: number, readonly farFraga: boolean, readonly farRegistreraExtern: boolean, readonly parter: ReadonlyArray<{ readonly namn: string, readonly andel: string, readonly sakrat: string, readonly saknas: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly atagande: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } | null }> } | null };

export type AtagandefragorQueryVariables = Exact<{ [key: string]: never; }>;


export type AtagandefragorQuery = { readonly atagandefragor: ReadonlyArray<{ readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean }> };

export type ProjektfinansieringQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjektfinansieringQuery = { readonly projektfinansiering: { readonly totalt: string, readonly sakrat: string, readonly saknas: string, readonly sakrad: boolean, readonly poster: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly ar: number, readonly totalt: string, readonly extern: string, readonly sakrat: string, readonly saknas: string, readonly sakrad: boolean, readonly farFraga: boolean, readonly parter: ReadonlyArray<{ readonly namn: string, readonly saknas: string, readonly andel: string, readonly atagande: { readonly id: string, readonly tillstand: Atagandetillstand, readonly annatBelopp: boolean, readonly farSvara: boolean } | null }> }> } | null };

export type OrganisationsnamnQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsnamnQuery = { readonly organisationer: ReadonlyArray<{ readonly namn: string, readonly medlem: boolean }> };

export type FragaOmAtagandeMutationVariables = Exact<{
  input: FragaOmAtagandeInput;
}>;


export type FragaOmAtagandeMutation = { readonly fragaOmAtagande:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Postfinansiering', readonly id: string }
   };

export type SvaraPaAtagandeMutationVariables = Exact<{
  input: SvaraPaAtagandeInput;
}>;


export type SvaraPaAtagandeMutation = { readonly svaraPaAtagande:
    | { readonly __typename: 'Atagande', readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean }
    | { readonly __typename: 'AtagandeKonflikt', readonly aktuell: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AndraSistaDagMutationVariables = Exact<{
  input: AndraSistaDagInput;
}>;


export type AndraSistaDagMutation = { readonly andraSistaDag:
    | { readonly __typename: 'Atagande', readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean }
    | { readonly __typename: 'AtagandeKonflikt', readonly aktuell: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AterkallaFragaMutationVariables = Exact<{
  input: AterkallaFragaInput;
}>;


export type AterkallaFragaMutation = { readonly aterkallaFraga:
    | { readonly __typename: 'Atagande', readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean }
    | { readonly __typename: 'AtagandeKonflikt', readonly aktuell: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AndraExternFinansiarMutationVariables = Exact<{
  input: AndraExternFinansiarInput;
}>;


export type AndraExternFinansiarMutation = { readonly andraExternFinansiar:
    | { readonly __typename: 'Atagande', readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean }
    | { readonly __typename: 'AtagandeKonflikt', readonly aktuell: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RegistreraExternFinansiarMutationVariables = Exact<{
  input: ExternFinansiarInput;
}>;


export type RegistreraExternFinansiarMutation = { readonly registreraExternFinansiar:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Postfinansiering', readonly id: string }
    | { readonly __typename: 'PostfinansieringKonflikt', readonly aktuell: { readonly kommuner: string, readonly postversion: number } }
   };

type AndraAtagandeDel_Atagande_Fragment = { readonly __typename: 'Atagande', readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean };

type AndraAtagandeDel_AtagandeKonflikt_Fragment = { readonly __typename: 'AtagandeKonflikt', readonly aktuell: { readonly id: string, readonly kostnadspostId: string, readonly postNamn: string, readonly ar: number, readonly part: string, readonly kommunkod: string | null, readonly tillstand: Atagandetillstand, readonly begart: string, readonly tidigareBegart: string | null, readonly andel: string, readonly annatBelopp: boolean, readonly atagit: string, readonly sistaDag: string, readonly dagarKvar: number, readonly fristlage: Fristlage, readonly instans: string | null, readonly beslutsdatum: string | null, readonly handling: string | null, readonly kommentar: string | null, readonly fragadAv: string, readonly fragad: string, readonly svaradAv: string | null, readonly svarad: string | null, readonly version: number, readonly farSvara: boolean, readonly farAterkalla: boolean, readonly farAndraSistaDag: boolean, readonly farAndraExtern: boolean } };

type AndraAtagandeDel_Avslag_Fragment = { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type AndraAtagandeDelFragment =
  | AndraAtagandeDel_Atagande_Fragment
  | AndraAtagandeDel_AtagandeKonflikt_Fragment
  | AndraAtagandeDel_Avslag_Fragment
;

export type BudgetradDelFragment = { readonly id: string, readonly budgetradId: string, readonly namn: string, readonly kommentar: string | null, readonly kommentarAv: string | null, readonly kommentarKravs: boolean, readonly kalla: string, readonly exaktBudget: string, readonly exaktPrognos: string | null, readonly version: number, readonly belopp: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } };

export type OverskjutnaDelFragment = { readonly id: string, readonly budgetrad: string, readonly sida: Budgetsida, readonly franAr: number, readonly belopp: string, readonly kalla: string, readonly datum: string, readonly av: string };

export type EkonomiQueryVariables = Exact<{
  ar?: number | null | undefined;
  manad?: number | null | undefined;
  enhet?: Budgetenhet | null | undefined;
}>;


export type EkonomiQuery = { readonly budgetuppfoljning: { readonly ar: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly manad: number, readonly enhet: Budgetenhet, readonly utfallTillManad: number | null, readonly utfallSaknas: string | null, readonly kommentarstroskel: string, readonly anmarkningar: ReadonlyArray<string>, readonly farAndra: boolean, readonly sidor: ReadonlyArray<{ readonly sida: Budgetsida, readonly rader: ReadonlyArray<{ readonly id: string, readonly budgetradId: string, readonly namn: string, readonly kommentar: string | null, readonly kommentarAv: string | null, readonly kommentarKravs: boolean, readonly kalla: string, readonly exaktBudget: string, readonly exaktPrognos: string | null, readonly version: number, readonly belopp: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } }>, readonly summa: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } }>, readonly resultat: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null }, readonly overskjutnaMedel: ReadonlyArray<{ readonly id: string, readonly budgetrad: string, readonly sida: Budgetsida, readonly franAr: number, readonly belopp: string, readonly kalla: string, readonly datum: string, readonly av: string }>, readonly omfordelningar: ReadonlyArray<{ readonly id: string, readonly sida: Budgetsida, readonly fran: string, readonly till: string, readonly belopp: string, readonly skal: string, readonly beslut: string, readonly datum: string, readonly av: string }>, readonly inlasningar: ReadonlyArray<{ readonly id: string, readonly franManad: number, readonly tillManad: number, readonly slag: Utfallskalla, readonly filnamn: string | null, readonly sha256: string | null, readonly teckenkodning: string | null, readonly kalla: string, readonly antalAndringar: number, readonly tid: string, readonly av: string }> } };

export type SkapaBudgetpostMutationVariables = Exact<{
  input: SkapaBudgetpostInput;
}>;


export type SkapaBudgetpostMutation = { readonly skapaBudgetpost:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BudgetpostKonflikt' }
    | { readonly __typename: 'Budgetuppfoljningsrad' }
   };

export type AndraBudgetpostMutationVariables = Exact<{
  input: AndraBudgetpostInput;
}>;


export type AndraBudgetpostMutation = { readonly andraBudgetpost:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BudgetpostKonflikt', readonly aktuell: { readonly id: string, readonly budgetradId: string, readonly namn: string, readonly kommentar: string | null, readonly kommentarAv: string | null, readonly kommentarKravs: boolean, readonly kalla: string, readonly exaktBudget: string, readonly exaktPrognos: string | null, readonly version: number, readonly belopp: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } } }
    | { readonly __typename: 'Budgetuppfoljningsrad' }
   };

export type SattPrognosMutationVariables = Exact<{
  input: SattPrognosInput;
}>;


export type SattPrognosMutation = { readonly sattPrognos:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BudgetpostKonflikt', readonly aktuell: { readonly id: string, readonly budgetradId: string, readonly namn: string, readonly kommentar: string | null, readonly kommentarAv: string | null, readonly kommentarKravs: boolean, readonly kalla: string, readonly exaktBudget: string, readonly exaktPrognos: string | null, readonly version: number, readonly belopp: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } } }
    | { readonly __typename: 'Budgetuppfoljningsrad' }
   };

export type KommenteraAvvikelseMutationVariables = Exact<{
  input: KommenteraAvvikelseInput;
}>;


export type KommenteraAvvikelseMutation = { readonly kommenteraAvvikelse:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'BudgetpostKonflikt', readonly aktuell: { readonly id: string, readonly budgetradId: string, readonly namn: string, readonly kommentar: string | null, readonly kommentarAv: string | null, readonly kommentarKravs: boolean, readonly kalla: string, readonly exaktBudget: string, readonly exaktPrognos: string | null, readonly version: number, readonly belopp: { readonly budgetHelar: string, readonly budgetTom: string, readonly utfall: string | null, readonly avvikelse: string | null, readonly prognos: string | null } } }
    | { readonly __typename: 'Budgetuppfoljningsrad' }
   };

export type RegistreraOverskjutnaMedelMutationVariables = Exact<{
  input: OverskjutnaMedelInput;
}>;


export type RegistreraOverskjutnaMedelMutation = { readonly registreraOverskjutnaMedel:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'OverskjutnaMedel' }
   };

export type KopplingarDelFragment = { readonly kopplingar: ReadonlyArray<{ readonly sida: Budgetsida, readonly dimension: number, readonly kod: string, readonly namn: string | null, readonly budgetrad: { readonly id: string } | null }>, readonly budgetrader: ReadonlyArray<{ readonly id: string, readonly sida: Budgetsida, readonly namn: string }> };

export type UtfallskopplingarQueryVariables = Exact<{ [key: string]: never; }>;


export type UtfallskopplingarQuery = { readonly utfallskopplingar: { readonly kopplingar: ReadonlyArray<{ readonly sida: Budgetsida, readonly dimension: number, readonly kod: string, readonly namn: string | null, readonly budgetrad: { readonly id: string } | null }>, readonly budgetrader: ReadonlyArray<{ readonly id: string, readonly sida: Budgetsida, readonly namn: string }> } };

export type KopplaUtfallMutationVariables = Exact<{
  input: ReadonlyArray<UtfallskopplingInput> | UtfallskopplingInput;
}>;


export type KopplaUtfallMutation = { readonly kopplaUtfall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Utfallskopplingar', readonly kopplingar: ReadonlyArray<{ readonly sida: Budgetsida, readonly dimension: number, readonly kod: string, readonly namn: string | null, readonly budgetrad: { readonly id: string } | null }>, readonly budgetrader: ReadonlyArray<{ readonly id: string, readonly sida: Budgetsida, readonly namn: string }> }
   };

export type ForhandsgranskaUtfallQueryVariables = Exact<{
  input: UtfallsfilInput;
}>;


export type ForhandsgranskaUtfallQuery = { readonly forhandsgranskaUtfall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Utfallsforhandsvisning', readonly ar: number, readonly franManad: number | null, readonly tillManad: number | null, readonly slag: Utfallskalla, readonly sietyp: string | null, readonly foretag: string | null, readonly orgnr: string | null, readonly teckenkodning: string, readonly anmarkningar: ReadonlyArray<string>, readonly antalUtanfor: number, readonly oforandrade: number, readonly redanInlast: boolean, readonly kontrollsumma: string, readonly fel: ReadonlyArray<{ readonly rad: number | null, readonly regel: string, readonly text: string }>, readonly okopplade: ReadonlyArray<{ readonly sida: Budgetsida, readonly dimension: number, readonly kod: string, readonly namn: string | null, readonly antal: number, readonly belopp: string }>, readonly andringar: ReadonlyArray<{ readonly budgetrad: string, readonly sida: Budgetsida, readonly franManad: number, readonly tillManad: number, readonly nu: string | null, readonly ny: string | null }> }
   };

export type LasInUtfallMutationVariables = Exact<{
  input: LasInUtfallInput;
}>;


export type LasInUtfallMutation = { readonly lasInUtfall:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Utfallsinlasning', readonly id: string, readonly antalAndringar: number }
   };

export type FaktureringQueryVariables = Exact<{
  ar?: number | null | undefined;
}>;


export type FaktureringQuery = { readonly fakturaunderlagslista: { readonly ar: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly senasteManad: number | null, readonly hogstaManad: number, readonly farSkapa: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly nummer: string, readonly slag: Fakturaslag, readonly ar: number, readonly manad: number, readonly datum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly rattad: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } };

export type FakturaunderlagRadDelFragment = { readonly id: string, readonly nummer: string, readonly slag: Fakturaslag, readonly ar: number, readonly manad: number, readonly datum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly rattad: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } };

export type ForhandsgranskaFaktureringQueryVariables = Exact<{
  ar: number;
  manad: number;
  valda?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ForhandsgranskaFaktureringQuery = { readonly forhandsgranskaFakturering:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fakturaforhandsvisning', readonly ar: number, readonly manad: number, readonly kontrollsumma: string, readonly antalFakturor: number, readonly antalKrediter: number, readonly netto: string, readonly moms: string, readonly brutto: string, readonly poster: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly antagande: string | null }>, readonly attValja: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly antagande: string | null, readonly vald: boolean, readonly netto: string }>, readonly kommuner: ReadonlyArray<{ readonly orgnr: string | null, readonly netto: string, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly rader: ReadonlyArray<{ readonly andel: string, readonly tillOchMed: string, readonly tidigare: string, readonly belopp: string } | null>, readonly hinder: { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null } | null }> }
   };

export type SkapaFakturaunderlagMutationVariables = Exact<{
  input: SkapaFakturaunderlagInput;
}>;


export type SkapaFakturaunderlagMutation = { readonly skapaFakturaunderlag:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'SkapadeFakturaunderlag', readonly underlag: ReadonlyArray<{ readonly id: string, readonly nummer: string, readonly slag: Fakturaslag, readonly ar: number, readonly manad: number, readonly datum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly rattad: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly utelamnade: ReadonlyArray<{ readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }> }
   };

export type FakturaunderlagQueryVariables = Exact<{
  id: string;
}>;


export type FakturaunderlagQuery = { readonly fakturaunderlag: { readonly mottagare: string, readonly mottagareOrgnr: string, readonly orgnrFiktivt: boolean, readonly avsandare: string, readonly avsandareOrgnr: string, readonly bankgiro: string | null, readonly plusgiro: string | null, readonly skapad: string, readonly skapadAv: string, readonly huvud: { readonly id: string, readonly nummer: string, readonly slag: Fakturaslag, readonly ar: number, readonly manad: number, readonly datum: string, readonly forfallodag: string, readonly netto: string, readonly moms: string, readonly brutto: string, readonly rattad: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } }, readonly rader: ReadonlyArray<{ readonly kostnadspostId: string, readonly text: string, readonly fordelningNummer: number, readonly gallandeFordelning: number, readonly andel: string, readonly plan: Faktureringsplan, readonly forskott: boolean, readonly harAndel: boolean, readonly belopp: string, readonly momskod: Momskod, readonly rattar: { readonly id: string, readonly nummer: string } | null }>, readonly momssummor: ReadonlyArray<{ readonly momskod: Momskod, readonly procent: number, readonly netto: string, readonly moms: string }>, readonly rattasAv: ReadonlyArray<{ readonly id: string, readonly nummer: string }> } | null };

export type FakturainstallningQueryVariables = Exact<{ [key: string]: never; }>;


export type FakturainstallningQuery = { readonly fakturainstallning: { readonly version: number, readonly namn: string, readonly orgnr: string, readonly bankgiro: string | null, readonly plusgiro: string | null, readonly betalningsdagar: number, readonly sparad: string | null, readonly sparadAv: string | null, readonly farAndra: boolean, readonly regler: ReadonlyArray<{ readonly slag: Kostnadsslag, readonly plan: Faktureringsplan, readonly forskott: boolean, readonly momskod: Momskod }> } };

export type FakturainstallningDelFragment = { readonly version: number, readonly namn: string, readonly orgnr: string, readonly bankgiro: string | null, readonly plusgiro: string | null, readonly betalningsdagar: number, readonly sparad: string | null, readonly sparadAv: string | null, readonly farAndra: boolean, readonly regler: ReadonlyArray<{ readonly slag: Kostnadsslag, readonly plan: Faktureringsplan, readonly forskott: boolean, readonly momskod: Momskod }> };

export type SparaFakturainstallningMutationVariables = Exact<{
  input: FakturainstallningInput;
}>;


export type SparaFakturainstallningMutation = { readonly sparaFakturainstallning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fakturainstallning', readonly version: number, readonly namn: string, readonly orgnr: string, readonly bankgiro: string | null, readonly plusgiro: string | null, readonly betalningsdagar: number, readonly sparad: string | null, readonly sparadAv: string | null, readonly farAndra: boolean, readonly regler: ReadonlyArray<{ readonly slag: Kostnadsslag, readonly plan: Faktureringsplan, readonly forskott: boolean, readonly momskod: Momskod }> }
    | { readonly __typename: 'FakturainstallningKonflikt', readonly aktuell: { readonly version: number, readonly namn: string, readonly orgnr: string, readonly bankgiro: string | null, readonly plusgiro: string | null, readonly betalningsdagar: number, readonly sparad: string | null, readonly sparadAv: string | null, readonly farAndra: boolean, readonly regler: ReadonlyArray<{ readonly slag: Kostnadsslag, readonly plan: Faktureringsplan, readonly forskott: boolean, readonly momskod: Momskod }> } }
   };

export type AnslutningsforklaringDelFragment = { readonly kopIn: string, readonly byggerPa: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly delar: ReadonlyArray<{ readonly del: Nyckeldel, readonly rubrik: string, readonly betalt: string, readonly summaVikter: string, readonly vikttext: string, readonly viktKalla: string, readonly viktDatum: string | null, readonly kvotbrak: string, readonly kvotDecimal: string, readonly avrundning: string, readonly kopIn: string, readonly resttext: string, readonly summaKredit: string, readonly rader: ReadonlyArray<{ readonly egen: boolean, readonly vikt: string, readonly betalt: string, readonly kreditkvot: string | null, readonly kreditDecimal: string | null, readonly kredit: string, readonly netto: string, readonly varfor: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> };

export type FordelningshistorikQueryVariables = Exact<{
  kostnadspostId: string;
}>;


export type FordelningshistorikQuery = { readonly fordelningshistorik: ReadonlyArray<{ readonly nummer: number, readonly grund: Fordelningsgrund, readonly grundtext: string, readonly kand: string, readonly beraknad: string, readonly beraknadAv: string, readonly belopp: string, readonly kopIn: string | null, readonly iKraft: boolean, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null, readonly rader: ReadonlyArray<{ readonly belopp: string | null, readonly nuvarande: string | null, readonly skillnad: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> };

export type ForandringsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type ForandringsvalQuery = { readonly folkmangd: { readonly datum: ReadonlyArray<string> }, readonly organisationer: ReadonlyArray<{ readonly medlem: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }>, readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type ForandringDelFragment = { readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly poster: ReadonlyArray<{ readonly kostnadspostId: string, readonly namn: string, readonly ar: number, readonly fordelningNummer: number, readonly metod: Anslutningsmetod | null, readonly nyckeltext: string, readonly kopIn: string | null, readonly vikttext: string | null, readonly viktKalla: string | null, readonly viktDatum: string | null, readonly berakning: ReadonlyArray<string>, readonly summa: string, readonly summaNuvarande: string, readonly rader: ReadonlyArray<{ readonly belopp: string | null, readonly nuvarande: string | null, readonly skillnad: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly ataganden: ReadonlyArray<{ readonly part: string, readonly text: string }> }> };

export type ForhandsgranskaAnslutningQueryVariables = Exact<{
  input: AnslutningInput;
}>;


export type ForhandsgranskaAnslutningQuery = { readonly forhandsgranskaAnslutning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Forandringsforhand', readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly poster: ReadonlyArray<{ readonly kostnadspostId: string, readonly namn: string, readonly ar: number, readonly fordelningNummer: number, readonly metod: Anslutningsmetod | null, readonly nyckeltext: string, readonly kopIn: string | null, readonly vikttext: string | null, readonly viktKalla: string | null, readonly viktDatum: string | null, readonly berakning: ReadonlyArray<string>, readonly summa: string, readonly summaNuvarande: string, readonly rader: ReadonlyArray<{ readonly belopp: string | null, readonly nuvarande: string | null, readonly skillnad: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly ataganden: ReadonlyArray<{ readonly part: string, readonly text: string }> }> }
   };

export type ForhandsgranskaUttradeQueryVariables = Exact<{
  input: UttradeInput;
}>;


export type ForhandsgranskaUttradeQuery = { readonly forhandsgranskaUttrade:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Forandringsforhand', readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly poster: ReadonlyArray<{ readonly kostnadspostId: string, readonly namn: string, readonly ar: number, readonly fordelningNummer: number, readonly metod: Anslutningsmetod | null, readonly nyckeltext: string, readonly kopIn: string | null, readonly vikttext: string | null, readonly viktKalla: string | null, readonly viktDatum: string | null, readonly berakning: ReadonlyArray<string>, readonly summa: string, readonly summaNuvarande: string, readonly rader: ReadonlyArray<{ readonly belopp: string | null, readonly nuvarande: string | null, readonly skillnad: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly ataganden: ReadonlyArray<{ readonly part: string, readonly text: string }> }> }
   };

export type AnslutKommunMutationVariables = Exact<{
  input: AnslutningInput;
}>;


export type AnslutKommunMutation = { readonly anslutKommun:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fordelningsforandringar', readonly poster: ReadonlyArray<{ readonly id: string, readonly fordelningNummer: number }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type RegistreraUttradeMutationVariables = Exact<{
  input: UttradeInput;
}>;


export type RegistreraUttradeMutation = { readonly registreraUttrade:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fordelningsforandringar', readonly poster: ReadonlyArray<{ readonly id: string, readonly fordelningNummer: number }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type AndraGenomBeslutMutationVariables = Exact<{
  input: AndraGenomBeslutInput;
}>;


export type AndraGenomBeslutMutation = { readonly andraGenomBeslut:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fordelningsforandringar', readonly poster: ReadonlyArray<{ readonly id: string, readonly fordelningNummer: number }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type KommunbildQueryVariables = Exact<{
  kommunkod: string;
  franAr?: number | null | undefined;
  tillAr?: number | null | undefined;
}>;


export type KommunbildQuery = { readonly kommunbild: { readonly franAr: number, readonly tillAr: number, readonly ar: ReadonlyArray<number>, readonly tillgangligaAr: ReadonlyArray<number>, readonly folkmangd: number | null, readonly folkmangdDatum: string | null, readonly folkmangdKalla: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly perAr: ReadonlyArray<{ readonly ar: number | null, readonly beslutat: string, readonly prognos: string, readonly tillfragat: string, readonly summa: string, readonly perInvanare: string | null }>, readonly totalt: { readonly ar: number | null, readonly beslutat: string, readonly prognos: string, readonly tillfragat: string, readonly summa: string, readonly perInvanare: string | null }, readonly grupper: ReadonlyArray<{ readonly slag: Kostnadsslag, readonly rubrik: string, readonly belopp: ReadonlyArray<string>, readonly summa: string, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly projektId: string | null, readonly belopp: ReadonlyArray<string | null>, readonly lagen: ReadonlyArray<string | null>, readonly poster: ReadonlyArray<string | null>, readonly summa: string }> }> } | null, readonly kommunjamforelse: { readonly ar: ReadonlyArray<number>, readonly folkmangdDatum: string | null, readonly antalIMedian: number, readonly medianBelopp: ReadonlyArray<string>, readonly medianPerInvanare: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly egen: boolean, readonly folkmangd: number, readonly belopp: ReadonlyArray<string>, readonly perInvanare: ReadonlyArray<string>, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } | null };

export type KommunbildsummaDelFragment = { readonly ar: number | null, readonly beslutat: string, readonly prognos: string, readonly tillfragat: string, readonly summa: string, readonly perInvanare: string | null };

export type KostnadsmatrisQueryVariables = Exact<{
  ar?: number | null | undefined;
  kantDen?: string | null | undefined;
}>;


export type KostnadsmatrisQuery = { readonly kostnadsmatris: { readonly ar: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly summa: string, readonly summaInomBudget: string, readonly summaUtanforBudget: string, readonly farSkapa: boolean, readonly poster: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Kostnadsslag, readonly utanforBudget: boolean, readonly antagande: string | null, readonly anmarkning: string | null, readonly belopp: string, readonly summa: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string } | null }>, readonly rader: ReadonlyArray<{ readonly belopp: ReadonlyArray<string | null>, readonly summa: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } };

export type MatrisPostDelFragment = { readonly id: string, readonly namn: string, readonly slag: Kostnadsslag, readonly utanforBudget: boolean, readonly antagande: string | null, readonly anmarkning: string | null, readonly belopp: string, readonly summa: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string } | null };

export type ErKommunQueryVariables = Exact<{
  kommunkod: string;
  ar?: number | null | undefined;
  kantDen?: string | null | undefined;
}>;


export type ErKommunQuery = { readonly kommunKostnad: { readonly ar: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly summa: string, readonly summaInomBudget: string, readonly summaUtanforBudget: string, readonly summaForraAret: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly poster: ReadonlyArray<{ readonly nyckeltyp: Nyckeltyp, readonly belopp: string | null, readonly andelProcent: string | null, readonly antalDeltagare: number, readonly post: { readonly id: string, readonly namn: string, readonly slag: Kostnadsslag, readonly utanforBudget: boolean, readonly antagande: string | null, readonly anmarkning: string | null, readonly belopp: string, readonly summa: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string } | null } }> } | null };

export type VarforQueryVariables = Exact<{
  id: string;
  kommunkod: string;
  kantDen?: string | null | undefined;
  nummer?: number | null | undefined;
}>;


export type VarforQuery = { readonly kostnadsandel: { readonly belopp: string, readonly nyckelnamn: string, readonly nyckeltext: string, readonly summaAndelar: string, readonly beraknad: string, readonly beraknadAv: string, readonly anslutning: { readonly kopIn: string, readonly byggerPa: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly delar: ReadonlyArray<{ readonly del: Nyckeldel, readonly rubrik: string, readonly betalt: string, readonly summaVikter: string, readonly vikttext: string, readonly viktKalla: string, readonly viktDatum: string | null, readonly kvotbrak: string, readonly kvotDecimal: string, readonly avrundning: string, readonly kopIn: string, readonly resttext: string, readonly summaKredit: string, readonly rader: ReadonlyArray<{ readonly egen: boolean, readonly vikt: string, readonly betalt: string, readonly kreditkvot: string | null, readonly kreditDecimal: string | null, readonly kredit: string, readonly netto: string, readonly varfor: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> } | null, readonly post: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly delar: ReadonlyArray<{ readonly del: Nyckeldel, readonly rubrik: string, readonly delbelopp: string, readonly summaVikter: string, readonly viktrubrik: string, readonly summavikttext: string, readonly avrundningsenhet: string, readonly kvarvarandeEnheter: number, readonly kvarvarandeBelopp: string, readonly resttext: string, readonly fickRest: ReadonlyArray<string>, readonly summa: string, readonly egen: { readonly egen: boolean, readonly vikt: string, readonly vikttext: string, readonly viktKalla: string, readonly viktDatum: string | null, readonly kvotbrak: string, readonly kvotDecimal: string, readonly golv: string, readonly rest: string, readonly rang: number, readonly fickRestenhet: boolean, readonly tillagg: string, readonly varfor: string, readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }, readonly rader: ReadonlyArray<{ readonly egen: boolean, readonly vikt: string, readonly vikttext: string, readonly viktKalla: string, readonly viktDatum: string | null, readonly kvotbrak: string, readonly kvotDecimal: string, readonly golv: string, readonly rest: string, readonly rang: number, readonly fickRestenhet: boolean, readonly tillagg: string, readonly varfor: string, readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> } | null };

export type AndelRadDelFragment = { readonly egen: boolean, readonly vikt: string, readonly vikttext: string, readonly viktKalla: string, readonly viktDatum: string | null, readonly kvotbrak: string, readonly kvotDecimal: string, readonly golv: string, readonly rest: string, readonly rang: number, readonly fickRestenhet: boolean, readonly tillagg: string, readonly varfor: string, readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } };

export type PostDelFragment = { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> };

export type KostnadspostQueryVariables = Exact<{
  id: string;
  kantDen?: string | null | undefined;
}>;


export type KostnadspostQuery = { readonly kostnadspost: { readonly grund: Fordelningsgrund, readonly kand: string, readonly farForandras: boolean, readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } | null };

export type ProjektKostnaderQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjektKostnaderQuery = { readonly kostnadsposter: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> };

export type PostformularQueryVariables = Exact<{
  id: string;
  andra: boolean;
}>;


export type PostformularQuery = { readonly kostnadspost?: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } | null, readonly folkmangd: { readonly datum: ReadonlyArray<string> }, readonly organisationer: ReadonlyArray<{ readonly medlem: boolean, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }>, readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string }>, readonly kostnadsmatris: { readonly poster: ReadonlyArray<{ readonly slag: Kostnadsslag }> }, readonly installningar: ReadonlyArray<{ readonly nyckel: string, readonly varde: string }> };

export type ForhandsgranskaQueryVariables = Exact<{
  input: KostnadspostInput;
}>;


export type ForhandsgranskaQuery = { readonly forhandsgranskaFordelning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Forhandsfordelning', readonly summa: string, readonly summaNuvarande: string | null, readonly nyckeltext: string, readonly rader: ReadonlyArray<{ readonly belopp: string | null, readonly nuvarande: string | null, readonly skillnad: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
   };

export type SkapaKostnadspostMutationVariables = Exact<{
  input: KostnadspostInput;
}>;


export type SkapaKostnadspostMutation = { readonly skapaKostnadspost:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Kostnadspost', readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type AndraKostnadspostMutationVariables = Exact<{
  id: string;
  version: number;
  input: KostnadspostInput;
}>;


export type AndraKostnadspostMutation = { readonly andraKostnadspost:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Kostnadspost', readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type BeslutsreferenserQueryVariables = Exact<{ [key: string]: never; }>;


export type BeslutsreferenserQuery = { readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type FaststallKostnadspostMutationVariables = Exact<{
  input: FaststallKostnadspostInput;
}>;


export type FaststallKostnadspostMutation = { readonly faststallKostnadspost:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Kostnadspost', readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }
    | { readonly __typename: 'KostnadspostKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly ar: number, readonly slag: Kostnadsslag, readonly belopp: string, readonly fordelningNummer: number, readonly beraknad: string, readonly beraknadAv: string, readonly projektId: string | null, readonly projektNamn: string | null, readonly utanforBudget: boolean, readonly antagande: string | null, readonly kalla: string, readonly anmarkning: string | null, readonly faktureras: string | null, readonly version: number, readonly farAndra: boolean, readonly nyckel: { readonly typ: Nyckeltyp, readonly text: string, readonly andelLikaProcent: string | null, readonly referensdatum: string | null, readonly avrundningsenhet: string, readonly enhet: string | null, readonly varden: ReadonlyArray<{ readonly kommunkod: string, readonly varde: string, readonly kalla: string, readonly datum: string | null }> }, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly andelar: ReadonlyArray<{ readonly belopp: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } }
   };

export type KontrollkorningarQueryVariables = Exact<{ [key: string]: never; }>;


export type KontrollkorningarQuery = { readonly kontrollkorningar: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly godkand: boolean, readonly kontroller: ReadonlyArray<{ readonly namn: string, readonly regel: string, readonly antalKontrollerade: number, readonly avvikelser: ReadonlyArray<string> }> }> };

export type SimuleringsunderlagQueryVariables = Exact<{
  ar?: number | null | undefined;
}>;


export type SimuleringsunderlagQuery = { readonly simuleringsunderlag: { readonly ar: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string, readonly medlem: boolean }>, readonly poster: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly utanforBudget: boolean, readonly faststalld: boolean, readonly fordelningNummer: number, readonly belopp: string, readonly avrundningsenhet: string, readonly nyckeltyp: Nyckeltyp, readonly andelLikaTaljare: string | null, readonly andelLikaNamnare: string | null, readonly referensdatum: string | null, readonly enhet: string | null, readonly viktNamnare: string, readonly andelar: ReadonlyArray<string | null>, readonly vikter: ReadonlyArray<string | null>, readonly viktkallor: ReadonlyArray<number | null> }>, readonly folkmangder: ReadonlyArray<{ readonly datum: string, readonly kalla: string, readonly antal: ReadonlyArray<number | null> }>, readonly kallor: ReadonlyArray<{ readonly text: string, readonly datum: string | null }> } };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export const AtagandenOperation = grafOperation<AtagandenQuery, AtagandenQueryVariables>('Ataganden', "query Ataganden($kostnadspostId:ID!){ataganden(kostnadspostId:$kostnadspostId){...PostfinansieringDel}}fragment PostfinansieringDel on Postfinansiering{id namn ar projektId projektNamn totalt kommuner extern sakrat saknas sakrad postversion farFraga farRegistreraExtern parter{namn kommun{kommunkod namn}andel sakrat saknas atagande{...AtagandeDel}}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}");
export const AtagandefragorOperation = grafOperation<AtagandefragorQuery, AtagandefragorQueryVariables>('Atagandefragor', "query Atagandefragor{atagandefragor{...AtagandeDel}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}");
export const ProjektfinansieringOperation = grafOperation<ProjektfinansieringQuery, ProjektfinansieringQueryVariables>('Projektfinansiering', "query Projektfinansiering($projektId:ID!){projektfinansiering(projektId:$projektId){totalt sakrat saknas sakrad poster{id namn ar totalt extern sakrat saknas sakrad farFraga parter{namn saknas andel atagande{id tillstand annatBelopp farSvara}}}}}");
export const OrganisationsnamnOperation = grafOperation<OrganisationsnamnQuery, OrganisationsnamnQueryVariables>('Organisationsnamn', "query Organisationsnamn{organisationer{namn medlem}}");
export const FragaOmAtagandeOperation = grafOperation<FragaOmAtagandeMutation, FragaOmAtagandeMutationVariables>('FragaOmAtagande', "mutation FragaOmAtagande($input:FragaOmAtagandeInput!){fragaOmAtagande(input:$input){__typename ...on Postfinansiering{id}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SvaraPaAtagandeOperation = grafOperation<SvaraPaAtagandeMutation, SvaraPaAtagandeMutationVariables>('SvaraPaAtagande', "mutation SvaraPaAtagande($input:SvaraPaAtagandeInput!){svaraPaAtagande(input:$input){...AndraAtagandeDel}}fragment AndraAtagandeDel on AndraAtagandeResultat{__typename ...on Atagande{...AtagandeDel}...on AtagandeKonflikt{aktuell{...AtagandeDel}}...on Avslag{...AvslagDel}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraSistaDagOperation = grafOperation<AndraSistaDagMutation, AndraSistaDagMutationVariables>('AndraSistaDag', "mutation AndraSistaDag($input:AndraSistaDagInput!){andraSistaDag(input:$input){...AndraAtagandeDel}}fragment AndraAtagandeDel on AndraAtagandeResultat{__typename ...on Atagande{...AtagandeDel}...on AtagandeKonflikt{aktuell{...AtagandeDel}}...on Avslag{...AvslagDel}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaFragaOperation = grafOperation<AterkallaFragaMutation, AterkallaFragaMutationVariables>('AterkallaFraga', "mutation AterkallaFraga($input:AterkallaFragaInput!){aterkallaFraga(input:$input){...AndraAtagandeDel}}fragment AndraAtagandeDel on AndraAtagandeResultat{__typename ...on Atagande{...AtagandeDel}...on AtagandeKonflikt{aktuell{...AtagandeDel}}...on Avslag{...AvslagDel}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraExternFinansiarOperation = grafOperation<AndraExternFinansiarMutation, AndraExternFinansiarMutationVariables>('AndraExternFinansiar', "mutation AndraExternFinansiar($input:AndraExternFinansiarInput!){andraExternFinansiar(input:$input){...AndraAtagandeDel}}fragment AndraAtagandeDel on AndraAtagandeResultat{__typename ...on Atagande{...AtagandeDel}...on AtagandeKonflikt{aktuell{...AtagandeDel}}...on Avslag{...AvslagDel}}fragment AtagandeDel on Atagande{id kostnadspostId postNamn ar part kommunkod tillstand begart tidigareBegart andel annatBelopp atagit sistaDag dagarKvar fristlage instans beslutsdatum handling kommentar fragadAv fragad svaradAv svarad version farSvara farAterkalla farAndraSistaDag farAndraExtern}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraExternFinansiarOperation = grafOperation<RegistreraExternFinansiarMutation, RegistreraExternFinansiarMutationVariables>('RegistreraExternFinansiar', "mutation RegistreraExternFinansiar($input:ExternFinansiarInput!){registreraExternFinansiar(input:$input){__typename ...on Postfinansiering{id}...on PostfinansieringKonflikt{aktuell{kommuner postversion}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const EkonomiOperation = grafOperation<EkonomiQuery, EkonomiQueryVariables>('Ekonomi', "query Ekonomi($ar:Int$manad:Int$enhet:Budgetenhet){budgetuppfoljning(ar:$ar manad:$manad enhet:$enhet){ar tillgangligaAr manad enhet utfallTillManad utfallSaknas sidor{sida rader{...BudgetradDel}summa{budgetHelar budgetTom utfall avvikelse prognos}}resultat{budgetHelar budgetTom utfall avvikelse prognos}overskjutnaMedel{...OverskjutnaDel}omfordelningar{id sida fran till belopp skal beslut datum av}kommentarstroskel anmarkningar inlasningar{id franManad tillManad slag filnamn sha256 teckenkodning kalla antalAndringar tid av}farAndra}}fragment BudgetradDel on Budgetuppfoljningsrad{id budgetradId namn belopp{budgetHelar budgetTom utfall avvikelse prognos}kommentar kommentarAv kommentarKravs kalla exaktBudget exaktPrognos version}fragment OverskjutnaDel on OverskjutnaMedel{id budgetrad sida franAr belopp kalla datum av}");
export const SkapaBudgetpostOperation = grafOperation<SkapaBudgetpostMutation, SkapaBudgetpostMutationVariables>('SkapaBudgetpost', "mutation SkapaBudgetpost($input:SkapaBudgetpostInput!){skapaBudgetpost(input:$input){__typename ...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraBudgetpostOperation = grafOperation<AndraBudgetpostMutation, AndraBudgetpostMutationVariables>('AndraBudgetpost', "mutation AndraBudgetpost($input:AndraBudgetpostInput!){andraBudgetpost(input:$input){__typename ...on BudgetpostKonflikt{aktuell{...BudgetradDel}}...on Avslag{...AvslagDel}}}fragment BudgetradDel on Budgetuppfoljningsrad{id budgetradId namn belopp{budgetHelar budgetTom utfall avvikelse prognos}kommentar kommentarAv kommentarKravs kalla exaktBudget exaktPrognos version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SattPrognosOperation = grafOperation<SattPrognosMutation, SattPrognosMutationVariables>('SattPrognos', "mutation SattPrognos($input:SattPrognosInput!){sattPrognos(input:$input){__typename ...on BudgetpostKonflikt{aktuell{...BudgetradDel}}...on Avslag{...AvslagDel}}}fragment BudgetradDel on Budgetuppfoljningsrad{id budgetradId namn belopp{budgetHelar budgetTom utfall avvikelse prognos}kommentar kommentarAv kommentarKravs kalla exaktBudget exaktPrognos version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KommenteraAvvikelseOperation = grafOperation<KommenteraAvvikelseMutation, KommenteraAvvikelseMutationVariables>('KommenteraAvvikelse', "mutation KommenteraAvvikelse($input:KommenteraAvvikelseInput!){kommenteraAvvikelse(input:$input){__typename ...on BudgetpostKonflikt{aktuell{...BudgetradDel}}...on Avslag{...AvslagDel}}}fragment BudgetradDel on Budgetuppfoljningsrad{id budgetradId namn belopp{budgetHelar budgetTom utfall avvikelse prognos}kommentar kommentarAv kommentarKravs kalla exaktBudget exaktPrognos version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraOverskjutnaMedelOperation = grafOperation<RegistreraOverskjutnaMedelMutation, RegistreraOverskjutnaMedelMutationVariables>('RegistreraOverskjutnaMedel', "mutation RegistreraOverskjutnaMedel($input:OverskjutnaMedelInput!){registreraOverskjutnaMedel(input:$input){__typename ...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const UtfallskopplingarOperation = grafOperation<UtfallskopplingarQuery, UtfallskopplingarQueryVariables>('Utfallskopplingar', "query Utfallskopplingar{utfallskopplingar{...KopplingarDel}}fragment KopplingarDel on Utfallskopplingar{kopplingar{sida dimension kod namn budgetrad{id}}budgetrader{id sida namn}}");
export const KopplaUtfallOperation = grafOperation<KopplaUtfallMutation, KopplaUtfallMutationVariables>('KopplaUtfall', "mutation KopplaUtfall($input:[UtfallskopplingInput!]!){kopplaUtfall(input:$input){__typename ...on Utfallskopplingar{...KopplingarDel}...on Avslag{...AvslagDel}}}fragment KopplingarDel on Utfallskopplingar{kopplingar{sida dimension kod namn budgetrad{id}}budgetrader{id sida namn}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ForhandsgranskaUtfallOperation = grafOperation<ForhandsgranskaUtfallQuery, ForhandsgranskaUtfallQueryVariables>('ForhandsgranskaUtfall', "query ForhandsgranskaUtfall($input:UtfallsfilInput!){forhandsgranskaUtfall(input:$input){__typename ...on Utfallsforhandsvisning{ar franManad tillManad slag sietyp foretag orgnr teckenkodning fel{rad regel text}anmarkningar okopplade{sida dimension kod namn antal belopp}antalUtanfor andringar{budgetrad sida franManad tillManad nu ny}oforandrade redanInlast kontrollsumma}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LasInUtfallOperation = grafOperation<LasInUtfallMutation, LasInUtfallMutationVariables>('LasInUtfall', "mutation LasInUtfall($input:LasInUtfallInput!){lasInUtfall(input:$input){__typename ...on Utfallsinlasning{id antalAndringar}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FaktureringOperation = grafOperation<FaktureringQuery, FaktureringQueryVariables>('Fakturering', "query Fakturering($ar:Int){fakturaunderlagslista(ar:$ar){ar tillgangligaAr senasteManad hogstaManad farSkapa rader{...FakturaunderlagRadDel}}}fragment FakturaunderlagRadDel on FakturaunderlagRad{id nummer slag kommun{kommunkod namn}ar manad datum forfallodag netto moms brutto rattad}");
export const ForhandsgranskaFaktureringOperation = grafOperation<ForhandsgranskaFaktureringQuery, ForhandsgranskaFaktureringQueryVariables>('ForhandsgranskaFakturering', "query ForhandsgranskaFakturering($ar:Int!$manad:Int!$valda:[ID!]){forhandsgranskaFakturering(ar:$ar manad:$manad valda:$valda){__typename ...on Fakturaforhandsvisning{ar manad kontrollsumma poster{id namn antagande}attValja{id namn antagande vald netto}kommuner{kommun{kommunkod namn}orgnr rader{andel tillOchMed tidigare belopp}netto hinder{...AvslagDel}}antalFakturor antalKrediter netto moms brutto}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkapaFakturaunderlagOperation = grafOperation<SkapaFakturaunderlagMutation, SkapaFakturaunderlagMutationVariables>('SkapaFakturaunderlag', "mutation SkapaFakturaunderlag($input:SkapaFakturaunderlagInput!){skapaFakturaunderlag(input:$input){__typename ...on SkapadeFakturaunderlag{underlag{...FakturaunderlagRadDel}utelamnade{...AvslagDel}}...on Avslag{...AvslagDel}}}fragment FakturaunderlagRadDel on FakturaunderlagRad{id nummer slag kommun{kommunkod namn}ar manad datum forfallodag netto moms brutto rattad}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FakturaunderlagOperation = grafOperation<FakturaunderlagQuery, FakturaunderlagQueryVariables>('Fakturaunderlag', "query Fakturaunderlag($id:ID!){fakturaunderlag(id:$id){huvud{...FakturaunderlagRadDel}mottagare mottagareOrgnr orgnrFiktivt avsandare avsandareOrgnr bankgiro plusgiro rader{kostnadspostId text fordelningNummer gallandeFordelning andel plan forskott harAndel belopp momskod rattar{id nummer}}momssummor{momskod procent netto moms}rattasAv{id nummer}skapad skapadAv}}fragment FakturaunderlagRadDel on FakturaunderlagRad{id nummer slag kommun{kommunkod namn}ar manad datum forfallodag netto moms brutto rattad}");
export const FakturainstallningOperation = grafOperation<FakturainstallningQuery, FakturainstallningQueryVariables>('Fakturainstallning', "query Fakturainstallning{fakturainstallning{...FakturainstallningDel}}fragment FakturainstallningDel on Fakturainstallning{version namn orgnr bankgiro plusgiro betalningsdagar sparad sparadAv farAndra regler{slag plan forskott momskod}}");
export const SparaFakturainstallningOperation = grafOperation<SparaFakturainstallningMutation, SparaFakturainstallningMutationVariables>('SparaFakturainstallning', "mutation SparaFakturainstallning($input:FakturainstallningInput!){sparaFakturainstallning(input:$input){__typename ...on Fakturainstallning{...FakturainstallningDel}...on FakturainstallningKonflikt{aktuell{...FakturainstallningDel}}...on Avslag{...AvslagDel}}}fragment FakturainstallningDel on Fakturainstallning{version namn orgnr bankgiro plusgiro betalningsdagar sparad sparadAv farAndra regler{slag plan forskott momskod}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FordelningshistorikOperation = grafOperation<FordelningshistorikQuery, FordelningshistorikQueryVariables>('Fordelningshistorik', "query Fordelningshistorik($kostnadspostId:ID!){fordelningshistorik(kostnadspostId:$kostnadspostId){nummer grund grundtext kand beraknad beraknadAv belopp kopIn iKraft beslut{id organ datum beteckning rubrik}rader{kommun{kommunkod namn}belopp nuvarande skillnad}}}");
export const ForandringsvalOperation = grafOperation<ForandringsvalQuery, ForandringsvalQueryVariables>('Forandringsval', "query Forandringsval{folkmangd{datum}organisationer{medlem kommun{kommunkod namn}}beslutsreferenser(andamal:kostnadsfordelning){id organ datum beteckning rubrik}}");
export const ForhandsgranskaAnslutningOperation = grafOperation<ForhandsgranskaAnslutningQuery, ForhandsgranskaAnslutningQueryVariables>('ForhandsgranskaAnslutning', "query ForhandsgranskaAnslutning($input:AnslutningInput!){forhandsgranskaAnslutning(input:$input){__typename ...on Forandringsforhand{...ForandringDel}...on Avslag{...AvslagDel}}}fragment ForandringDel on Forandringsforhand{kommun{kommunkod namn}belopp poster{kostnadspostId namn ar fordelningNummer metod nyckeltext kopIn vikttext viktKalla viktDatum berakning summa summaNuvarande rader{kommun{kommunkod namn}belopp nuvarande skillnad}ataganden{part text}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ForhandsgranskaUttradeOperation = grafOperation<ForhandsgranskaUttradeQuery, ForhandsgranskaUttradeQueryVariables>('ForhandsgranskaUttrade', "query ForhandsgranskaUttrade($input:UttradeInput!){forhandsgranskaUttrade(input:$input){__typename ...on Forandringsforhand{...ForandringDel}...on Avslag{...AvslagDel}}}fragment ForandringDel on Forandringsforhand{kommun{kommunkod namn}belopp poster{kostnadspostId namn ar fordelningNummer metod nyckeltext kopIn vikttext viktKalla viktDatum berakning summa summaNuvarande rader{kommun{kommunkod namn}belopp nuvarande skillnad}ataganden{part text}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AnslutKommunOperation = grafOperation<AnslutKommunMutation, AnslutKommunMutationVariables>('AnslutKommun', "mutation AnslutKommun($input:AnslutningInput!){anslutKommun(input:$input){__typename ...on Fordelningsforandringar{poster{id fordelningNummer}}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraUttradeOperation = grafOperation<RegistreraUttradeMutation, RegistreraUttradeMutationVariables>('RegistreraUttrade', "mutation RegistreraUttrade($input:UttradeInput!){registreraUttrade(input:$input){__typename ...on Fordelningsforandringar{poster{id fordelningNummer}}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraGenomBeslutOperation = grafOperation<AndraGenomBeslutMutation, AndraGenomBeslutMutationVariables>('AndraGenomBeslut', "mutation AndraGenomBeslut($input:AndraGenomBeslutInput!){andraGenomBeslut(input:$input){__typename ...on Fordelningsforandringar{poster{id fordelningNummer}}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KommunbildOperation = grafOperation<KommunbildQuery, KommunbildQueryVariables>('Kommunbild', "query Kommunbild($kommunkod:ID!$franAr:Int$tillAr:Int){kommunbild(kommunkod:$kommunkod franAr:$franAr tillAr:$tillAr){kommun{kommunkod namn}kommuner{kommunkod namn}franAr tillAr ar tillgangligaAr folkmangd folkmangdDatum folkmangdKalla perAr{...KommunbildsummaDel}totalt{...KommunbildsummaDel}grupper{slag rubrik belopp summa rader{id namn projektId belopp lagen poster summa}}}kommunjamforelse(kommunkod:$kommunkod franAr:$franAr tillAr:$tillAr){ar folkmangdDatum antalIMedian medianBelopp medianPerInvanare rader{kommun{kommunkod namn}egen folkmangd belopp perInvanare}}}fragment KommunbildsummaDel on Kommunbildsumma{ar beslutat prognos tillfragat summa perInvanare}");
export const KostnadsmatrisOperation = grafOperation<KostnadsmatrisQuery, KostnadsmatrisQueryVariables>('Kostnadsmatris', "query Kostnadsmatris($ar:Int$kantDen:Datum){kostnadsmatris(ar:$ar kantDen:$kantDen){ar tillgangligaAr summa summaInomBudget summaUtanforBudget farSkapa poster{...MatrisPostDel}rader{kommun{kommunkod namn}belopp summa}}}fragment MatrisPostDel on MatrisPost{id namn slag utanforBudget antagande anmarkning beslut{id organ datum beteckning}belopp summa}");
export const ErKommunOperation = grafOperation<ErKommunQuery, ErKommunQueryVariables>('ErKommun', "query ErKommun($kommunkod:ID!$ar:Int$kantDen:Datum){kommunKostnad(kommunkod:$kommunkod ar:$ar kantDen:$kantDen){kommun{kommunkod namn}kommuner{kommunkod namn}ar tillgangligaAr summa summaInomBudget summaUtanforBudget summaForraAret poster{post{...MatrisPostDel}nyckeltyp belopp andelProcent antalDeltagare}}}fragment MatrisPostDel on MatrisPost{id namn slag utanforBudget antagande anmarkning beslut{id organ datum beteckning}belopp summa}");
export const VarforOperation = grafOperation<VarforQuery, VarforQueryVariables>('Varfor', "query Varfor($id:ID!$kommunkod:ID!$kantDen:Datum$nummer:Int){kostnadsandel(kostnadspostId:$id kommunkod:$kommunkod kantDen:$kantDen nummer:$nummer){anslutning{...AnslutningsforklaringDel}post{...PostDel}kommun{kommunkod namn}belopp nyckelnamn nyckeltext summaAndelar beraknad beraknadAv andelar{kommun{kommunkod namn}belopp}delar{del rubrik delbelopp summaVikter viktrubrik summavikttext avrundningsenhet kvarvarandeEnheter kvarvarandeBelopp resttext fickRest summa egen{...AndelRadDel}rader{...AndelRadDel}}}}fragment AnslutningsforklaringDel on Anslutningsforklaring{kommun{kommunkod namn}kopIn byggerPa delar{del rubrik betalt summaVikter vikttext viktKalla viktDatum kvotbrak kvotDecimal avrundning kopIn resttext summaKredit rader{kommun{kommunkod namn}egen vikt betalt kreditkvot kreditDecimal kredit netto varfor}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AndelRadDel on AndelRad{kommun{kommunkod namn}egen vikt vikttext viktKalla viktDatum kvotbrak kvotDecimal golv rest rang fickRestenhet tillagg varfor belopp}");
export const KostnadspostOperation = grafOperation<KostnadspostQuery, KostnadspostQueryVariables>('Kostnadspost', "query Kostnadspost($id:ID!$kantDen:Datum){kostnadspost(id:$id kantDen:$kantDen){...PostDel grund kand farForandras}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}");
export const ProjektKostnaderOperation = grafOperation<ProjektKostnaderQuery, ProjektKostnaderQueryVariables>('ProjektKostnader', "query ProjektKostnader($projektId:ID!){kostnadsposter(projektId:$projektId){...PostDel}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}");
export const PostformularOperation = grafOperation<PostformularQuery, PostformularQueryVariables>('Postformular', "query Postformular($id:ID!$andra:Boolean!){kostnadspost(id:$id)@include(if:$andra){...PostDel}folkmangd{datum}organisationer{medlem kommun{kommunkod namn}}portfolj{id namn}kostnadsmatris{poster{slag}}installningar{nyckel varde}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}");
export const ForhandsgranskaOperation = grafOperation<ForhandsgranskaQuery, ForhandsgranskaQueryVariables>('Forhandsgranska', "query Forhandsgranska($input:KostnadspostInput!){forhandsgranskaFordelning(input:$input){__typename ...on Forhandsfordelning{summa summaNuvarande nyckeltext rader{kommun{kommunkod namn}belopp nuvarande skillnad}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkapaKostnadspostOperation = grafOperation<SkapaKostnadspostMutation, SkapaKostnadspostMutationVariables>('SkapaKostnadspost', "mutation SkapaKostnadspost($input:KostnadspostInput!){skapaKostnadspost(input:$input){__typename ...on Kostnadspost{...PostDel}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraKostnadspostOperation = grafOperation<AndraKostnadspostMutation, AndraKostnadspostMutationVariables>('AndraKostnadspost', "mutation AndraKostnadspost($id:ID!$version:Int!$input:KostnadspostInput!){andraKostnadspost(id:$id version:$version input:$input){__typename ...on Kostnadspost{...PostDel}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BeslutsreferenserOperation = grafOperation<BeslutsreferenserQuery, BeslutsreferenserQueryVariables>('Beslutsreferenser', "query Beslutsreferenser{beslutsreferenser(andamal:kostnadsfordelning){id organ datum beteckning rubrik}}");
export const FaststallKostnadspostOperation = grafOperation<FaststallKostnadspostMutation, FaststallKostnadspostMutationVariables>('FaststallKostnadspost', "mutation FaststallKostnadspost($input:FaststallKostnadspostInput!){faststallKostnadspost(input:$input){__typename ...on Kostnadspost{...PostDel}...on KostnadspostKonflikt{aktuell{...PostDel}}...on Avslag{...AvslagDel}}}fragment PostDel on Kostnadspost{id namn ar slag belopp nyckel{typ text andelLikaProcent referensdatum avrundningsenhet enhet varden{kommunkod varde kalla datum}}fordelningNummer beraknad beraknadAv projektId projektNamn utanforBudget antagande kalla anmarkning beslut{id organ datum beteckning rubrik handling}faktureras deltagare{kommunkod namn}andelar{kommun{kommunkod namn}belopp}version farAndra}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KontrollkorningarOperation = grafOperation<KontrollkorningarQuery, KontrollkorningarQueryVariables>('Kontrollkorningar', "query Kontrollkorningar{kontrollkorningar{id tid godkand kontroller{namn regel antalKontrollerade avvikelser}}}");
export const SimuleringsunderlagOperation = grafOperation<SimuleringsunderlagQuery, SimuleringsunderlagQueryVariables>('Simuleringsunderlag', "query Simuleringsunderlag($ar:Int){simuleringsunderlag(ar:$ar){ar tillgangligaAr kommuner{kommunkod namn medlem}poster{id namn utanforBudget faststalld fordelningNummer belopp avrundningsenhet nyckeltyp andelLikaTaljare andelLikaNamnare referensdatum enhet viktNamnare andelar vikter viktkallor}folkmangder{datum kalla antal}kallor{text datum}}}");
