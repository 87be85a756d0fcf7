// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AgandeFilInput = {
  readonly filnamn: string;
  /** The file's bytes, base64: the encoding is judged by the server. */
  readonly innehallBase64: string;
};

/** What is said of ownership. Of a stiftelse the seats, of all others the shares: per cent (33,5) or a fraction (1/3). */
export type AgandeInput = {
  readonly antal?: number | null | undefined;
  readonly kalla: string;
  readonly kapital?: string | null | undefined;
  readonly roster?: string | null | undefined;
};

export type Agarmatt =
  | 'genomrakning'
  | 'kontrollkedja';

export type Andelsslag =
  | 'kapital'
  | 'roster';

export type AndraAgandeInput = {
  /** The first day of what is new, or the first day without it. */
  readonly galler: string;
  readonly id: string;
  /** Null: it ends. */
  readonly uppgifter?: AgandeInput | null | undefined;
  readonly version: number;
};

export type AndraAvropsregelInput = {
  readonly andelsslag: Andelsslag;
  readonly avtalId: string;
  readonly matt: Agarmatt;
  readonly namngivna: ReadonlyArray<string>;
  readonly slag: ReadonlyArray<Avropsslag>;
  readonly styrelseandel: string;
  /** Per cent or a fraction, as typed. */
  readonly troskel: string;
  readonly version: number;
};

export type AndraAvtalInput = {
  readonly id: string;
  readonly uppgifter: AvtalsuppgifterInput;
  readonly version: number;
};

export type AndraDialogInput = {
  readonly deltagare: string;
  readonly id: string;
  readonly leverantor?: string | null | undefined;
  readonly planerad: string;
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly version: number;
};

export type AndraDialogatgardInput = {
  readonly agareId?: string | null | undefined;
  readonly id: string;
  readonly senast: string;
  readonly vad: string;
  readonly version: number;
};

export type AndraMedlemskapInput = {
  readonly id: string;
  /** All of them, in order. */
  readonly perioder: ReadonlyArray<MedlemsperiodInput>;
  /** Of the organisation. */
  readonly version: number;
};

export type AndraOrganisationInput = {
  readonly id: string;
  readonly uppgifter: OrganisationInput;
  readonly version: number;
};

export type AtertaForlangningInput = {
  /** The decision of the förlängning had been reported to the nämnd: then a decision carries that it is taken back. */
  readonly anmald: boolean;
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type Avropsakt =
  | 'makulera'
  | 'ratta';

export type Avropsform =
  | 'fordelningsnyckel'
  | 'fornyad_konkurrensutsattning'
  | 'rangordning';

/** Why an organisation is, or is not, avropsberättigad. */
export type Avropsgrund =
  | 'bolag'
  | 'bolag_nej'
  | 'forbund_nej'
  | 'forening'
  | 'forening_nej'
  | 'medlem'
  | 'medlem_nej'
  | 'namngiven'
  | 'slag_nej'
  | 'stiftelse'
  | 'stiftelse_nej';

export type Avropsrattsakt =
  | 'andra_regel'
  | 'frys';

/** The kinds of organisation that a rule lets in. */
export type Avropsslag =
  | 'bolag'
  | 'forening'
  | 'medlem'
  | 'stiftelse';

export type Avropsstatus =
  | 'gallande'
  | 'makulerat';

/** What an answer rests on. */
export type Avropsunderlag =
  | 'frusen_lista'
  | 'regel';

export type Avtalsakt =
  | 'andra'
  | 'aterta_forlangning'
  | 'forlang'
  | 'ratta'
  | 'saga_upp'
  | 'teckna';

export type AvtalsleverantorInput = {
  readonly kontakt: string;
  readonly namn: string;
  readonly orgnr?: string | null | undefined;
};

export type AvtalsoptionInput = {
  readonly manader: number;
  readonly varselmanader: number;
};

/** A ramavtal is called off from; a kontrakt is itself the purchase. */
export type Avtalsslag =
  | 'kontrakt'
  | 'ramavtal';

/** Where an avtal stands on the business date. Follows from its rows. */
export type Avtalsstatus =
  | 'avbrutet'
  | 'forlangt'
  | 'galler'
  | 'tecknat'
  | 'upphandling'
  | 'uppsagt'
  | 'utgatt';

export type AvtalsuppgifterInput = {
  readonly avropsform?: Avropsform | null | undefined;
  readonly avropsguide: string;
  readonly dialogintervallManader?: number | null | undefined;
  readonly diarienummer?: string | null | undefined;
  readonly egenLedtidDagar: number;
  readonly gallerFran?: string | null | undefined;
  readonly gallerTill?: string | null | undefined;
  readonly handlaggareId?: string | null | undefined;
  readonly kontaktEpost: string;
  readonly kontaktNamn: string;
  readonly kontaktTelefon: string;
  readonly leverantorer: ReadonlyArray<AvtalsleverantorInput>;
  readonly namn: string;
  readonly omrade: string;
  readonly optioner: ReadonlyArray<AvtalsoptionInput>;
  readonly projektId?: string | null | undefined;
  readonly sarskildaSkal?: string | null | undefined;
  readonly slag: Avtalsslag;
  /** In kronor, as typed. */
  readonly takvolym?: string | null | undefined;
  /** Of the project. */
  readonly upphandlingId?: string | null | undefined;
  readonly uppsagningsmanader?: number | null | undefined;
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

/** What a decision is chosen to carry. */
export type Beslutsandamal =
  | 'aterforlangning'
  | 'avtalsteckning'
  | 'delegationsordning'
  | 'direktiv'
  | 'forlangning'
  | 'grind'
  | 'kop'
  | 'kostnadsfordelning'
  | 'overtagande'
  | 'steg_tillbaka'
  | 'tilldelning'
  | 'undertecknande'
  | 'upphandlingssteg'
  | 'uppsagning';

export type Bevakningsslag =
  | 'egen_dag'
  | 'slut'
  | 'takvolym'
  | 'varsel';

export type Dialogakt =
  | 'andra'
  | 'hall'
  | 'lagg_till_atgard'
  | 'ratta'
  | 'stall_in';

export type DialogpunktInput = {
  readonly anteckning: string;
  readonly rubrik: string;
};

/** Planned, held, or cancelled with its reason. */
export type Dialogstatus =
  | 'hallen'
  | 'installd'
  | 'planerad';

/** How the text in a file was read: not yet, whole, its beginning only, there is none (a picture), or it could not be. */
export type Filtextlage =
  | 'avkortad'
  | 'last'
  | 'olasbar'
  | 'utan_text'
  | 'vantar';

export type ForlangAvtalInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly id: string;
  /** The day the supplier was told. */
  readonly meddelad: string;
  readonly version: number;
};

export type FrysAvropsberattigadeInput = {
  readonly avtalId: string;
  readonly datum: string;
  /** Of the rule. */
  readonly version: number;
};

export type HallDialogInput = {
  readonly avtalId: string;
  /** Null: no grade this time. */
  readonly betyg?: number | null | undefined;
  readonly deltagare: string;
  readonly hallen: string;
  /** Of the planned dialogue; null: it was not planned. */
  readonly id?: string | null | undefined;
  /** Of one that was not planned. */
  readonly leverantor?: string | null | undefined;
  /** The day of the next one with the same supplier, which is then planned with the same points; null: none is planned. */
  readonly nasta?: string | null | undefined;
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly sammanfattning: string;
  readonly version: number;
};

export type KlarmarkeraDialogatgardInput = {
  readonly hur: string;
  readonly id: string;
  readonly klar: string;
  readonly version: number;
};

export type LaggInAgandeInput = {
  /** Null for seats that are appointed by somebody who is not in the register. */
  readonly agareId?: string | null | undefined;
  readonly agdId: string;
  readonly fran: string;
  readonly till?: string | null | undefined;
  readonly uppgifter: AgandeInput;
};

export type LaggTillDialogatgardInput = {
  /** Null: the supplier. */
  readonly agareId?: string | null | undefined;
  readonly dialogId: string;
  readonly senast: string;
  readonly vad: string;
};

export type LasInAgandeInput = {
  readonly filnamn: string;
  readonly innehallBase64: string;
  readonly kontrollsumma: string;
};

export type MakuleraAvropInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type MedlemsperiodInput = {
  /** Null: since before what is known. */
  readonly fran?: string | null | undefined;
  readonly kalla: string;
  /** The last day; null: still. */
  readonly till?: string | null | undefined;
};

export type ObjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: string | null | undefined;
  readonly person?: string | null | undefined;
  /** Words that stand in the sentence, its particulars or its reason. */
  readonly sok?: string | null | undefined;
  readonly till?: string | null | undefined;
};

export type OppnaDialogatgardInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

/** Where an option stands: taken, next in turn and in time, after another, or too late. */
export type Optionslage =
  | 'forfallen'
  | 'mojlig'
  | 'utnyttjad'
  | 'vantar';

export type OrganisationInput = {
  /** Of its seat, one of the kommuner of the samverkan. */
  readonly kommunkod?: string | null | undefined;
  readonly namn: string;
  /** Ten digits; null or empty when it is not known. */
  readonly orgnr?: string | null | undefined;
  readonly slag: OrganisationSlag;
  /** All seats of the board of a stiftelse. */
  readonly styrelseAntal?: number | null | undefined;
  /** Its last day; null: it is there. */
  readonly upphord?: string | null | undefined;
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

export type PlaneraDialogInput = {
  readonly avtalId: string;
  readonly deltagare: string;
  /** By name; null: all of the avtal at once. */
  readonly leverantor?: string | null | undefined;
  readonly planerad: string;
  readonly punkter: ReadonlyArray<DialogpunktInput>;
};

export type Prognoslage =
  | 'avslutat'
  | 'inga_avrop'
  | 'inte_borjat'
  | 'racker'
  | 'slut'
  | 'tar_slut';

export type RapporteraAvropInput = {
  readonly avtalId: string;
  /** In kronor without moms, as typed. */
  readonly belopp: string;
  readonly datum: string;
  readonly organisationId: string;
  /** The first of a rangordning, or the only one, when it is not said. */
  readonly rang?: number | null | undefined;
  readonly rangskal?: string | null | undefined;
  readonly referens?: string | null | undefined;
  readonly vad: string;
};

export type RattaAgandeInput = {
  readonly fran?: string | null | undefined;
  readonly id: string;
  readonly skal: string;
  readonly till?: string | null | undefined;
  /** Null: it was never true, and is struck. */
  readonly uppgifter?: AgandeInput | null | undefined;
  readonly version: number;
};

export type RattaAvropInput = {
  /** In kronor without moms, as typed. */
  readonly belopp: string;
  readonly datum: string;
  readonly id: string;
  readonly rang?: number | null | undefined;
  readonly rangskal?: string | null | undefined;
  readonly referens?: string | null | undefined;
  readonly skal: string;
  readonly vad: string;
  readonly version: number;
};

export type RattaAvtalInput = {
  readonly id: string;
  readonly skal: string;
  readonly uppgifter: AvtalsuppgifterInput;
  readonly version: number;
};

export type RattaDialogInput = {
  readonly betyg?: number | null | undefined;
  readonly deltagare: string;
  readonly hallen: string;
  readonly id: string;
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly sammanfattning: string;
  readonly skal: string;
  readonly version: number;
};

export type SagUppAvtalInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** Not asked for when it was the supplier who gave notice. */
  readonly beslutId?: string | null | undefined;
  readonly id: string;
  readonly meddelad: string;
  readonly sistaDag: string;
  readonly skal: string;
  readonly slag: Uppsagningsslag;
  readonly version: number;
};

export type SkapaAvtalInput = {
  readonly uppgifter: AvtalsuppgifterInput;
};

export type SkapaOrganisationInput = {
  readonly uppgifter: OrganisationInput;
};

export type StallInDialogInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type TecknaAvtalInput = {
  readonly datum: string;
  readonly id: string;
  readonly version: number;
};

export type Uppfoljningsslag =
  | 'atgard'
  | 'dialog';

export type Upphandlingslage =
  | 'annonserad'
  | 'avbruten'
  | 'avtal_tecknat'
  | 'avtalsgenomlasning'
  | 'avtalssparr'
  | 'dialog'
  | 'overprovning'
  | 'tilldelad'
  | 'utvardering';

export type Uppsagningsslag =
  | 'av_leverantor'
  | 'havning'
  | 'uppsagning';

export type UtfardaAvropsbevisInput = {
  readonly avtalId: string;
  readonly datum: string;
  readonly organisationId: string;
};

export type OrganisationenQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationenQuery = { readonly organisation: { readonly farAndra: boolean, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> }, readonly agare: ReadonlyArray<{ readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null }>, readonly agda: ReadonlyArray<{ readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null }> } | null };

export type AgandegrafenQueryVariables = Exact<{
  id?: string | null | undefined;
  datum?: string | null | undefined;
}>;


export type AgandegrafenQuery = { readonly agandegraf: { readonly datum: string, readonly antal: number, readonly noder: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }>, readonly kanter: ReadonlyArray<{ readonly agareId: string, readonly agdId: string, readonly antal: number | null, readonly roster: { readonly text: string } | null }> } | null };

export type OrganisationsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsvalQuery = { readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly orgnr: string | null, readonly upphord: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null }> };

export type OrganisationshistorikenQueryVariables = Exact<{
  id: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type OrganisationshistorikenQuery = { readonly organisation: { readonly organisation: { readonly id: string, readonly namn: string } } | null, readonly organisationshistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type ForhandsgranskaAgandeQueryVariables = Exact<{
  input: AgandeFilInput;
}>;


export type ForhandsgranskaAgandeQuery = { readonly forhandsgranskaAgande: { readonly kontrollsumma: string, readonly oforandrade: number, readonly nyaOrganisationer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag }>, readonly rader: ReadonlyArray<{ readonly rad: number, readonly text: string, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly avslutar: string | null }>, readonly fel: ReadonlyArray<{ readonly rad: number, readonly falt: string, readonly varde: string, readonly text: string }> } };

export type LasInAgandeMutationVariables = Exact<{
  input: LasInAgandeInput;
}>;


export type LasInAgandeMutation = { readonly lasInAgande:
    | { readonly __typename: 'AgandeInlast', readonly antalRader: number, readonly antalOrganisationer: number }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type SkapaOrganisationMutationVariables = Exact<{
  input: SkapaOrganisationInput;
}>;


export type SkapaOrganisationMutation = { readonly skapaOrganisation:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> }
    | { readonly __typename: 'OrganisationKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> } }
   };

export type AndraOrganisationMutationVariables = Exact<{
  input: AndraOrganisationInput;
}>;


export type AndraOrganisationMutation = { readonly andraOrganisation:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> }
    | { readonly __typename: 'OrganisationKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> } }
   };

export type AndraMedlemskapMutationVariables = Exact<{
  input: AndraMedlemskapInput;
}>;


export type AndraMedlemskapMutation = { readonly andraMedlemskap:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Organisation', readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> }
    | { readonly __typename: 'OrganisationKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> } }
   };

export type LaggInAgandeMutationVariables = Exact<{
  input: LaggInAgandeInput;
}>;


export type LaggInAgandeMutation = { readonly laggInAgande:
    | { readonly __typename: 'AgandeKonflikt', readonly aktuell: { readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null } }
    | { readonly __typename: 'Agandepost', readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AndraAgandeMutationVariables = Exact<{
  input: AndraAgandeInput;
}>;


export type AndraAgandeMutation = { readonly andraAgande:
    | { readonly __typename: 'AgandeKonflikt', readonly aktuell: { readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null } }
    | { readonly __typename: 'Agandepost', readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RattaAgandeMutationVariables = Exact<{
  input: RattaAgandeInput;
}>;


export type RattaAgandeMutation = { readonly rattaAgande:
    | { readonly __typename: 'AgandeKonflikt', readonly aktuell: { readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null } }
    | { readonly __typename: 'Agandepost', readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type OrganisationDelFragment = { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly vardkommun: boolean, readonly styrelseAntal: number | null, readonly upphord: string | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly medlemsperioder: ReadonlyArray<{ readonly fran: string | null, readonly till: string | null, readonly kalla: string }> };

export type AgandeDelFragment = { readonly id: string, readonly antal: number | null, readonly fran: string, readonly till: string | null, readonly kalla: string, readonly version: number, readonly agare: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean } | null, readonly agd: { readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly roster: { readonly text: string, readonly exakt: string } | null, readonly kapital: { readonly text: string, readonly exakt: string } | null };

export type AvropDelFragment = { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number };

export type TakvolymDelFragment = { readonly takvolym: string, readonly avropat: string, readonly kvar: string, readonly procent: number, readonly antal: number, readonly prognos: Prognoslage, readonly prognostext: string, readonly prognosdag: string | null };

export type AvtalsavropQueryVariables = Exact<{
  avtalId: string;
}>;


export type AvtalsavropQuery = { readonly avtalsavrop: { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly avropsform: Avropsform | null, readonly baraEgna: boolean, readonly farRapportera: boolean, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string }>, readonly volym: { readonly takvolym: string, readonly avropat: string, readonly kvar: string, readonly procent: number, readonly antal: number, readonly prognos: Prognoslage, readonly prognostext: string, readonly prognosdag: string | null } | null, readonly avrop: ReadonlyArray<{ readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number }> } | null };

export type AvropsrapportQueryVariables = Exact<{
  avtalId: string;
}>;


export type AvropsrapportQuery = { readonly avropsrapport: { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly status: Avtalsstatus, readonly avropsform: Avropsform | null, readonly fryst: boolean, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string }>, readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null }>, readonly volym: { readonly takvolym: string, readonly avropat: string, readonly kvar: string, readonly procent: number, readonly antal: number, readonly prognos: Prognoslage, readonly prognostext: string, readonly prognosdag: string | null } | null } | null };

export type AvropsregisterQueryVariables = Exact<{
  antal?: number | null | undefined;
}>;


export type AvropsregisterQuery = { readonly avropsregister: { readonly baraEgna: boolean, readonly avrop: ReadonlyArray<{ readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number }>, readonly avtal: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly namn: string, readonly kvar: string, readonly slutar: string }> } };

export type RapporteraAvropMutationVariables = Exact<{
  input: RapporteraAvropInput;
}>;


export type RapporteraAvropMutation = { readonly rapporteraAvrop:
    | { readonly __typename: 'AvropKonflikt', readonly aktuell: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avropat', readonly kvar: string, readonly avrop: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RattaAvropMutationVariables = Exact<{
  input: RattaAvropInput;
}>;


export type RattaAvropMutation = { readonly rattaAvrop:
    | { readonly __typename: 'AvropKonflikt', readonly aktuell: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avropat', readonly kvar: string, readonly avrop: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type MakuleraAvropMutationVariables = Exact<{
  input: MakuleraAvropInput;
}>;


export type MakuleraAvropMutation = { readonly makuleraAvrop:
    | { readonly __typename: 'AvropKonflikt', readonly aktuell: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avropat', readonly kvar: string, readonly avrop: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

type AvropsaktDel_AvropKonflikt_Fragment = { readonly __typename: 'AvropKonflikt', readonly aktuell: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } };

type AvropsaktDel_Avropat_Fragment = { readonly __typename: 'Avropat', readonly kvar: string, readonly avrop: { readonly id: string, readonly avtalId: string, readonly avtalsnummer: number, readonly avtal: string, readonly nummer: number, readonly beteckning: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string, readonly kommun: string | null, readonly rang: number, readonly leverantor: string, readonly rangskal: string | null, readonly belopp: string, readonly datum: string, readonly vad: string, readonly referens: string | null, readonly status: Avropsstatus, readonly ersatter: number | null, readonly ersattAv: number | null, readonly skal: string | null, readonly lamnat: string, readonly lamnatAv: string, readonly makulerat: string | null, readonly makuleratAv: string | null, readonly akter: ReadonlyArray<Avropsakt>, readonly version: number } };

type AvropsaktDel_Avslag_Fragment = { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type AvropsaktDelFragment =
  | AvropsaktDel_AvropKonflikt_Fragment
  | AvropsaktDel_Avropat_Fragment
  | AvropsaktDel_Avslag_Fragment
;

export type AvropsorganisationDelFragment = { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag, readonly medlem: boolean };

export type AvropsrattDelFragment = { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> };

export type AvropssvarDelFragment = { readonly avtalId: string, readonly beteckning: string, readonly avtal: string, readonly far: boolean, readonly datum: string, readonly regel: string, readonly kalla: string, readonly text: string, readonly utvag: string | null, readonly underlag: Avropsunderlag, readonly underlagsdatum: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly rad: { readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly kedjetext: string, readonly kontrollEjVisad: boolean } | null, readonly besked: { readonly datum: string, readonly berattigad: boolean, readonly regel: string, readonly text: string, readonly utvag: string | null, readonly kontrollEjVisad: boolean, readonly kedjetext: ReadonlyArray<string>, readonly agande: { readonly andelsslag: Andelsslag, readonly matt: Agarmatt, readonly kravs: string, readonly kontrollkedja: string, readonly kapital: string | null, readonly genomrakning: string | null, readonly fattas: string | null, readonly kedja: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly omgang: number | null, readonly andel: string, readonly agare: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly raknas: boolean, readonly roster: string, readonly kapital: string | null }> }> } | null, readonly styrelse: { readonly platser: number, readonly avMedlemmar: number, readonly kravs: string, readonly andel: string | null, readonly utser: ReadonlyArray<{ readonly id: string | null, readonly namn: string, readonly antal: number, readonly medlem: boolean }> } | null } };

export type AvropsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type AvropsvalQuery = { readonly avropsval: { readonly egna: ReadonlyArray<string>, readonly avtal: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly namn: string, readonly status: Avtalsstatus }>, readonly organisationer: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag, readonly medlem: boolean }> } };

export type FarViAvropaQueryVariables = Exact<{
  avtalId: string;
  organisationId: string;
  datum: string;
}>;


export type FarViAvropaQuery = { readonly farViAvropa: { readonly avtalId: string, readonly beteckning: string, readonly avtal: string, readonly far: boolean, readonly datum: string, readonly regel: string, readonly kalla: string, readonly text: string, readonly utvag: string | null, readonly underlag: Avropsunderlag, readonly underlagsdatum: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly rad: { readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly kedjetext: string, readonly kontrollEjVisad: boolean } | null, readonly besked: { readonly datum: string, readonly berattigad: boolean, readonly regel: string, readonly text: string, readonly utvag: string | null, readonly kontrollEjVisad: boolean, readonly kedjetext: ReadonlyArray<string>, readonly agande: { readonly andelsslag: Andelsslag, readonly matt: Agarmatt, readonly kravs: string, readonly kontrollkedja: string, readonly kapital: string | null, readonly genomrakning: string | null, readonly fattas: string | null, readonly kedja: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly omgang: number | null, readonly andel: string, readonly agare: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: OrganisationSlag, readonly medlem: boolean, readonly raknas: boolean, readonly roster: string, readonly kapital: string | null }> }> } | null, readonly styrelse: { readonly platser: number, readonly avMedlemmar: number, readonly kravs: string, readonly andel: string | null, readonly utser: ReadonlyArray<{ readonly id: string | null, readonly namn: string, readonly antal: number, readonly medlem: boolean }> } | null } } | null };

export type AvropsrattQueryVariables = Exact<{
  avtalId: string;
}>;


export type AvropsrattQuery = { readonly avropsratt: { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> } | null };

export type AndraAvropsregelMutationVariables = Exact<{
  input: AndraAvropsregelInput;
}>;


export type AndraAvropsregelMutation = { readonly andraAvropsregel:
    | { readonly __typename: 'Avropsratt', readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> }
    | { readonly __typename: 'AvropsrattKonflikt', readonly aktuell: { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type FrysAvropsberattigadeMutationVariables = Exact<{
  input: FrysAvropsberattigadeInput;
}>;


export type FrysAvropsberattigadeMutation = { readonly frysAvropsberattigade:
    | { readonly __typename: 'Avropsratt', readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> }
    | { readonly __typename: 'AvropsrattKonflikt', readonly aktuell: { readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly datum: string, readonly akter: ReadonlyArray<Avropsrattsakt>, readonly avropsregel: { readonly standard: boolean, readonly slag: ReadonlyArray<Avropsslag>, readonly matt: Agarmatt, readonly andelsslag: Andelsslag, readonly troskel: string, readonly styrelseandel: string, readonly version: number, readonly namngivna: ReadonlyArray<{ readonly id: string, readonly namn: string }> }, readonly frusen: { readonly datum: string, readonly fryst: string, readonly av: string, readonly rader: ReadonlyArray<{ readonly organisationId: string, readonly orgnr: string, readonly namn: string, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly kedjetext: string }> } | null, readonly organisationer: ReadonlyArray<{ readonly far: boolean, readonly berattigad: boolean, readonly grund: Avropsgrund, readonly kontrollEjVisad: boolean, readonly iListan: boolean, readonly regel: string, readonly text: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null } }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type OrganisationsavropsrattQueryVariables = Exact<{
  organisationId: string;
  datum: string;
}>;


export type OrganisationsavropsrattQuery = { readonly organisationsavropsratt: { readonly datum: string, readonly organisation: { readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly slag: OrganisationSlag, readonly medlem: boolean }, readonly avtal: ReadonlyArray<{ readonly avtalId: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly status: Avtalsstatus, readonly slutar: string | null, readonly far: boolean, readonly berattigad: boolean, readonly kontrollEjVisad: boolean, readonly fryst: string | null, readonly iListan: boolean, readonly regel: string, readonly text: string }> } | null };

export type AvropsbevisDelFragment = { readonly id: string, readonly kontrollsumma: string, readonly utfardat: string, readonly av: string, readonly avtalId: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string | null, readonly beteckning: string, readonly avtal: string, readonly far: boolean, readonly datum: string, readonly regel: string, readonly kalla: string, readonly text: string, readonly underlag: Avropsunderlag, readonly underlagsdatum: string, readonly matt: ReadonlyArray<{ readonly namn: string, readonly brak: string | null, readonly procent: string | null, readonly avgor: boolean }> };

export type UtfardaAvropsbevisMutationVariables = Exact<{
  input: UtfardaAvropsbevisInput;
}>;


export type UtfardaAvropsbevisMutation = { readonly utfardaAvropsbevis:
    | { readonly __typename: 'Avropsbevis', readonly id: string, readonly kontrollsumma: string, readonly utfardat: string, readonly av: string, readonly avtalId: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string | null, readonly beteckning: string, readonly avtal: string, readonly far: boolean, readonly datum: string, readonly regel: string, readonly kalla: string, readonly text: string, readonly underlag: Avropsunderlag, readonly underlagsdatum: string, readonly matt: ReadonlyArray<{ readonly namn: string, readonly brak: string | null, readonly procent: string | null, readonly avgor: boolean }> }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type KontrolleraAvropsbevisQueryVariables = Exact<{
  kod: string;
}>;


export type KontrolleraAvropsbevisQuery = { readonly kontrolleraAvropsbevis: { readonly oforandrat: boolean, readonly bevis: { readonly id: string, readonly kontrollsumma: string, readonly utfardat: string, readonly av: string, readonly avtalId: string, readonly organisationId: string, readonly organisation: string, readonly orgnr: string | null, readonly beteckning: string, readonly avtal: string, readonly far: boolean, readonly datum: string, readonly regel: string, readonly kalla: string, readonly text: string, readonly underlag: Avropsunderlag, readonly underlagsdatum: string, readonly matt: ReadonlyArray<{ readonly namn: string, readonly brak: string | null, readonly procent: string | null, readonly avgor: boolean }> } } | null };

export type AvtalsradDelFragment = { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly leverantorer: ReadonlyArray<string>, readonly diarienummer: string | null, readonly tecknat: string | null, readonly gallerFran: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly optionerKvar: number, readonly varselSenast: string | null, readonly egenDag: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null };

export type AvtalDelFragment = { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null };

export type AvtalsregisterQueryVariables = Exact<{ [key: string]: never; }>;


export type AvtalsregisterQuery = { readonly avtalsregister: { readonly farSkapa: boolean, readonly avtal: ReadonlyArray<{ readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly leverantorer: ReadonlyArray<string>, readonly diarienummer: string | null, readonly tecknat: string | null, readonly gallerFran: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly optionerKvar: number, readonly varselSenast: string | null, readonly egenDag: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null }> } };

export type PubliktAvtalsregisterQueryVariables = Exact<{ [key: string]: never; }>;


export type PubliktAvtalsregisterQuery = { readonly publiktAvtalsregister: ReadonlyArray<{ readonly beteckning: string, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly gallerFran: string, readonly slutar: string, readonly takvolym: string | null, readonly avropat: string | null, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean }>, readonly farAvropa: ReadonlyArray<{ readonly namn: string, readonly orgnr: string, readonly orgnrFiktivt: boolean }> | null }> };

export type AvtalQueryVariables = Exact<{
  id: string;
}>;


export type AvtalQuery = { readonly avtal: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } | null };

export type AvtalsvalQueryVariables = Exact<{ [key: string]: never; }>;


export type AvtalsvalQuery = { readonly avtalsval: { readonly omraden: ReadonlyArray<string>, readonly antagna: ReadonlyArray<{ readonly upphandlingId: string, readonly namn: string, readonly orgnr: string | null }>, readonly handlaggare: ReadonlyArray<{ readonly id: string, readonly namn: string }>, readonly projekt: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null }> }> } };

export type AvtalsbeslutQueryVariables = Exact<{
  andamal: Beslutsandamal;
  saker: ReadonlyArray<string> | string;
  beslutare?: Beslutare | null | undefined;
}>;


export type AvtalsbeslutQuery = { readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type AvtalsbevakningQueryVariables = Exact<{ [key: string]: never; }>;


export type AvtalsbevakningQuery = { readonly avtalsbevakning: ReadonlyArray<{ readonly avtalId: string, readonly beteckning: string, readonly namn: string, readonly slag: Bevakningsslag, readonly datum: string | null, readonly text: string }> };

export type AvtalshandlingarQueryVariables = Exact<{
  avtalId: string;
}>;


export type AvtalshandlingarQuery = { readonly avtalshandlingar: { readonly farLaddaUpp: boolean, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } | null };

export type AvtalshistorikQueryVariables = Exact<{
  avtalId: string;
  filter?: ObjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type AvtalshistorikQuery = { readonly avtalshistorik: { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> } | null };

export type SkapaAvtalMutationVariables = Exact<{
  input: SkapaAvtalInput;
}>;


export type SkapaAvtalMutation = { readonly skapaAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type AndraAvtalMutationVariables = Exact<{
  input: AndraAvtalInput;
}>;


export type AndraAvtalMutation = { readonly andraAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type RattaAvtalMutationVariables = Exact<{
  input: RattaAvtalInput;
}>;


export type RattaAvtalMutation = { readonly rattaAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type TecknaAvtalMutationVariables = Exact<{
  input: TecknaAvtalInput;
}>;


export type TecknaAvtalMutation = { readonly tecknaAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type ForlangAvtalMutationVariables = Exact<{
  input: ForlangAvtalInput;
}>;


export type ForlangAvtalMutation = { readonly forlangAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type AtertaForlangningMutationVariables = Exact<{
  input: AtertaForlangningInput;
}>;


export type AtertaForlangningMutation = { readonly atertaForlangning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type SagUppAvtalMutationVariables = Exact<{
  input: SagUppAvtalInput;
}>;


export type SagUppAvtalMutation = { readonly sagUppAvtal:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtal', readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null }
    | { readonly __typename: 'AvtalKonflikt', readonly aktuell: { readonly id: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly slag: Avtalsslag, readonly status: Avtalsstatus, readonly diarienummer: string | null, readonly avropsform: Avropsform | null, readonly avropsguide: string, readonly tecknat: string | null, readonly gallerFran: string | null, readonly gallerTill: string | null, readonly slutar: string | null, readonly slutarSenast: string | null, readonly egenLedtidDagar: number, readonly uppsagningsmanader: number | null, readonly sarskildaSkal: string | null, readonly takvolym: string | null, readonly avropat: string | null, readonly kontaktNamn: string, readonly kontaktEpost: string, readonly kontaktTelefon: string, readonly dialogintervallManader: number | null, readonly handlaggareId: string | null, readonly handlaggare: string | null, readonly projektId: string | null, readonly projektNamn: string | null, readonly inlastKalla: string | null, readonly saknas: ReadonlyArray<string>, readonly akter: ReadonlyArray<Avtalsakt>, readonly version: number, readonly optioner: ReadonlyArray<{ readonly nr: number, readonly manader: number, readonly varselmanader: number, readonly lage: Optionslage, readonly slutar: string | null, readonly varselSenast: string | null, readonly egenDag: string | null, readonly meddelad: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly uppsagning: { readonly slag: Uppsagningsslag, readonly meddelad: string, readonly sistaDag: string, readonly skal: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null } | null, readonly leverantorer: ReadonlyArray<{ readonly rang: number, readonly namn: string, readonly orgnr: string | null, readonly orgnrFiktivt: boolean, readonly kontakt: string }>, readonly upphandling: { readonly id: string, readonly nummer: number, readonly lage: Upphandlingslage, readonly tecknasTidigast: string | null } | null } }
   };

export type AvtalsuppfoljningDelFragment = { readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> };

export type AvtalsuppfoljningQueryVariables = Exact<{
  avtalId: string;
}>;


export type AvtalsuppfoljningQuery = { readonly avtalsuppfoljning: { readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> } | null };

export type UppfoljningsregisterQueryVariables = Exact<{ [key: string]: never; }>;


export type UppfoljningsregisterQuery = { readonly uppfoljningsregister: ReadonlyArray<{ readonly avtalId: string, readonly beteckning: string, readonly nummer: number, readonly namn: string, readonly omrade: string, readonly status: Avtalsstatus, readonly leverantor: string, readonly handlaggare: string | null, readonly intervallManader: number | null, readonly senaste: string | null, readonly betyg: number | null, readonly betygHogst: number | null, readonly nasta: string | null, readonly planerad: boolean, readonly forsenadDagar: number, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly betygen: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }> };

export type UppfoljningsbevakningQueryVariables = Exact<{ [key: string]: never; }>;


export type UppfoljningsbevakningQuery = { readonly uppfoljningsbevakning: ReadonlyArray<{ readonly id: string, readonly slag: Uppfoljningsslag, readonly avtalId: string, readonly text: string, readonly om: string, readonly datum: string }> };

export type PlaneraDialogMutationVariables = Exact<{
  input: PlaneraDialogInput;
}>;


export type PlaneraDialogMutation = { readonly planeraDialog:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type AndraDialogMutationVariables = Exact<{
  input: AndraDialogInput;
}>;


export type AndraDialogMutation = { readonly andraDialog:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type HallDialogMutationVariables = Exact<{
  input: HallDialogInput;
}>;


export type HallDialogMutation = { readonly hallDialog:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type RattaDialogMutationVariables = Exact<{
  input: RattaDialogInput;
}>;


export type RattaDialogMutation = { readonly rattaDialog:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type StallInDialogMutationVariables = Exact<{
  input: StallInDialogInput;
}>;


export type StallInDialogMutation = { readonly stallInDialog:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type LaggTillDialogatgardMutationVariables = Exact<{
  input: LaggTillDialogatgardInput;
}>;


export type LaggTillDialogatgardMutation = { readonly laggTillDialogatgard:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type AndraDialogatgardMutationVariables = Exact<{
  input: AndraDialogatgardInput;
}>;


export type AndraDialogatgardMutation = { readonly andraDialogatgard:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type KlarmarkeraDialogatgardMutationVariables = Exact<{
  input: KlarmarkeraDialogatgardInput;
}>;


export type KlarmarkeraDialogatgardMutation = { readonly klarmarkeraDialogatgard:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type OppnaDialogatgardMutationVariables = Exact<{
  input: OppnaDialogatgardInput;
}>;


export type OppnaDialogatgardMutation = { readonly oppnaDialogatgard:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Avtalsuppfoljning', readonly avtalId: string, readonly tecknat: string | null, readonly slutar: string | null, readonly intervallManader: number | null, readonly betygHogst: number, readonly farSkriva: boolean, readonly leverantorer: ReadonlyArray<{ readonly namn: string, readonly orgnr: string | null, readonly senaste: string | null, readonly dagarSedan: number | null, readonly oppnaAtgarder: number, readonly senaAtgarder: number, readonly nasta: { readonly dag: string, readonly forsenadDagar: number, readonly planerad: boolean } | null, readonly betyg: ReadonlyArray<{ readonly dag: string, readonly betyg: number, readonly hogst: number }> }>, readonly dialoger: ReadonlyArray<{ readonly id: string, readonly leverantor: string | null, readonly status: Dialogstatus, readonly planerad: string | null, readonly hallen: string | null, readonly deltagare: string, readonly betyg: number | null, readonly betygHogst: number | null, readonly sammanfattning: string, readonly installtSkal: string | null, readonly akter: ReadonlyArray<Dialogakt>, readonly version: number, readonly punkter: ReadonlyArray<{ readonly rubrik: string, readonly anteckning: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly vad: string, readonly agareId: string | null, readonly agare: string, readonly senast: string, readonly sen: boolean, readonly klar: string | null, readonly klarHur: string | null, readonly klarAv: string | null, readonly farAndra: boolean, readonly farKlara: boolean, readonly version: number }>, readonly rattelser: ReadonlyArray<{ readonly nummer: number, readonly skal: string, readonly av: string, readonly tid: string, readonly hallen: string, readonly deltagare: string, readonly punkter: ReadonlyArray<string>, readonly betyg: number | null, readonly sammanfattning: string }> }>, readonly personer: ReadonlyArray<{ readonly id: string, readonly namn: string }> }
    | { readonly __typename: 'UppfoljningKonflikt', readonly aktuell: { readonly avtalId: string } }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type HistorikDelFragment = { readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly aktor: string, readonly text: string, readonly uppgift: string | null, readonly skal: string | null }> };

export type HandlingDelFragment = { readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> };

export const OrganisationenOperation = grafOperation<OrganisationenQuery, OrganisationenQueryVariables>('Organisationen', "query Organisationen($id:ID!){organisation(id:$id){farAndra organisation{...OrganisationDel}agare{...AgandeDel}agda{...AgandeDel}}}fragment OrganisationDel on Organisation{id namn orgnr orgnrFiktivt slag medlem vardkommun styrelseAntal upphord version kommun{kommunkod namn}medlemsperioder{fran till kalla}}fragment AgandeDel on Agandepost{id antal fran till kalla version agare{id namn slag medlem}agd{id namn slag medlem}roster{text exakt}kapital{text exakt}}");
export const AgandegrafenOperation = grafOperation<AgandegrafenQuery, AgandegrafenQueryVariables>('Agandegrafen', "query Agandegrafen($id:ID$datum:Datum){agandegraf(organisationId:$id datum:$datum){datum antal noder{id namn slag medlem}kanter{agareId agdId antal roster{text}}}}");
export const OrganisationsvalOperation = grafOperation<OrganisationsvalQuery, OrganisationsvalQueryVariables>('Organisationsval', "query Organisationsval{organisationer{id namn slag orgnr upphord kommun{kommunkod namn}}}");
export const OrganisationshistorikenOperation = grafOperation<OrganisationshistorikenQuery, OrganisationshistorikenQueryVariables>('Organisationshistoriken', "query Organisationshistoriken($id:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){organisation(id:$id){organisation{id namn}}organisationshistorik(organisationId:$id filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const ForhandsgranskaAgandeOperation = grafOperation<ForhandsgranskaAgandeQuery, ForhandsgranskaAgandeQueryVariables>('ForhandsgranskaAgande', "query ForhandsgranskaAgande($input:AgandeFilInput!){forhandsgranskaAgande(input:$input){kontrollsumma oforandrade nyaOrganisationer{namn orgnr slag}rader{rad text fran till kalla avslutar}fel{rad falt varde text}}}");
export const LasInAgandeOperation = grafOperation<LasInAgandeMutation, LasInAgandeMutationVariables>('LasInAgande', "mutation LasInAgande($input:LasInAgandeInput!){lasInAgande(input:$input){__typename ...on AgandeInlast{antalRader antalOrganisationer}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SkapaOrganisationOperation = grafOperation<SkapaOrganisationMutation, SkapaOrganisationMutationVariables>('SkapaOrganisation', "mutation SkapaOrganisation($input:SkapaOrganisationInput!){skapaOrganisation(input:$input){__typename ...on Organisation{...OrganisationDel}...on OrganisationKonflikt{aktuell{...OrganisationDel}}...on Avslag{...AvslagDel}}}fragment OrganisationDel on Organisation{id namn orgnr orgnrFiktivt slag medlem vardkommun styrelseAntal upphord version kommun{kommunkod namn}medlemsperioder{fran till kalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraOrganisationOperation = grafOperation<AndraOrganisationMutation, AndraOrganisationMutationVariables>('AndraOrganisation', "mutation AndraOrganisation($input:AndraOrganisationInput!){andraOrganisation(input:$input){__typename ...on Organisation{...OrganisationDel}...on OrganisationKonflikt{aktuell{...OrganisationDel}}...on Avslag{...AvslagDel}}}fragment OrganisationDel on Organisation{id namn orgnr orgnrFiktivt slag medlem vardkommun styrelseAntal upphord version kommun{kommunkod namn}medlemsperioder{fran till kalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraMedlemskapOperation = grafOperation<AndraMedlemskapMutation, AndraMedlemskapMutationVariables>('AndraMedlemskap', "mutation AndraMedlemskap($input:AndraMedlemskapInput!){andraMedlemskap(input:$input){__typename ...on Organisation{...OrganisationDel}...on OrganisationKonflikt{aktuell{...OrganisationDel}}...on Avslag{...AvslagDel}}}fragment OrganisationDel on Organisation{id namn orgnr orgnrFiktivt slag medlem vardkommun styrelseAntal upphord version kommun{kommunkod namn}medlemsperioder{fran till kalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggInAgandeOperation = grafOperation<LaggInAgandeMutation, LaggInAgandeMutationVariables>('LaggInAgande', "mutation LaggInAgande($input:LaggInAgandeInput!){laggInAgande(input:$input){__typename ...on Agandepost{...AgandeDel}...on AgandeKonflikt{aktuell{...AgandeDel}}...on Avslag{...AvslagDel}}}fragment AgandeDel on Agandepost{id antal fran till kalla version agare{id namn slag medlem}agd{id namn slag medlem}roster{text exakt}kapital{text exakt}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraAgandeOperation = grafOperation<AndraAgandeMutation, AndraAgandeMutationVariables>('AndraAgande', "mutation AndraAgande($input:AndraAgandeInput!){andraAgande(input:$input){__typename ...on Agandepost{...AgandeDel}...on AgandeKonflikt{aktuell{...AgandeDel}}...on Avslag{...AvslagDel}}}fragment AgandeDel on Agandepost{id antal fran till kalla version agare{id namn slag medlem}agd{id namn slag medlem}roster{text exakt}kapital{text exakt}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaAgandeOperation = grafOperation<RattaAgandeMutation, RattaAgandeMutationVariables>('RattaAgande', "mutation RattaAgande($input:RattaAgandeInput!){rattaAgande(input:$input){__typename ...on Agandepost{...AgandeDel}...on AgandeKonflikt{aktuell{...AgandeDel}}...on Avslag{...AvslagDel}}}fragment AgandeDel on Agandepost{id antal fran till kalla version agare{id namn slag medlem}agd{id namn slag medlem}roster{text exakt}kapital{text exakt}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvtalsavropOperation = grafOperation<AvtalsavropQuery, AvtalsavropQueryVariables>('Avtalsavrop', "query Avtalsavrop($avtalId:ID!){avtalsavrop(avtalId:$avtalId){avtalId beteckning namn avropsform baraEgna farRapportera leverantorer{rang namn}volym{...TakvolymDel}avrop{...AvropDel}}}fragment TakvolymDel on Takvolym{takvolym avropat kvar procent antal prognos prognostext prognosdag}fragment AvropDel on Avrop{id avtalId avtalsnummer avtal nummer beteckning organisationId organisation orgnr kommun rang leverantor rangskal belopp datum vad referens status ersatter ersattAv skal lamnat lamnatAv makulerat makuleratAv akter version}");
export const AvropsrapportOperation = grafOperation<AvropsrapportQuery, AvropsrapportQueryVariables>('Avropsrapport', "query Avropsrapport($avtalId:ID!){avropsrapport(avtalId:$avtalId){avtalId beteckning namn status avropsform fryst leverantorer{rang namn}organisationer{id namn orgnr}volym{...TakvolymDel}}}fragment TakvolymDel on Takvolym{takvolym avropat kvar procent antal prognos prognostext prognosdag}");
export const AvropsregisterOperation = grafOperation<AvropsregisterQuery, AvropsregisterQueryVariables>('Avropsregister', "query Avropsregister($antal:Int){avropsregister(antal:$antal){baraEgna avrop{...AvropDel}avtal{id beteckning namn kvar slutar}}}fragment AvropDel on Avrop{id avtalId avtalsnummer avtal nummer beteckning organisationId organisation orgnr kommun rang leverantor rangskal belopp datum vad referens status ersatter ersattAv skal lamnat lamnatAv makulerat makuleratAv akter version}");
export const RapporteraAvropOperation = grafOperation<RapporteraAvropMutation, RapporteraAvropMutationVariables>('RapporteraAvrop', "mutation RapporteraAvrop($input:RapporteraAvropInput!){rapporteraAvrop(input:$input){...AvropsaktDel}}fragment AvropsaktDel on AvropResultat{__typename ...on Avropat{kvar avrop{...AvropDel}}...on AvropKonflikt{aktuell{...AvropDel}}...on Avslag{...AvslagDel}}fragment AvropDel on Avrop{id avtalId avtalsnummer avtal nummer beteckning organisationId organisation orgnr kommun rang leverantor rangskal belopp datum vad referens status ersatter ersattAv skal lamnat lamnatAv makulerat makuleratAv akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaAvropOperation = grafOperation<RattaAvropMutation, RattaAvropMutationVariables>('RattaAvrop', "mutation RattaAvrop($input:RattaAvropInput!){rattaAvrop(input:$input){...AvropsaktDel}}fragment AvropsaktDel on AvropResultat{__typename ...on Avropat{kvar avrop{...AvropDel}}...on AvropKonflikt{aktuell{...AvropDel}}...on Avslag{...AvslagDel}}fragment AvropDel on Avrop{id avtalId avtalsnummer avtal nummer beteckning organisationId organisation orgnr kommun rang leverantor rangskal belopp datum vad referens status ersatter ersattAv skal lamnat lamnatAv makulerat makuleratAv akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const MakuleraAvropOperation = grafOperation<MakuleraAvropMutation, MakuleraAvropMutationVariables>('MakuleraAvrop', "mutation MakuleraAvrop($input:MakuleraAvropInput!){makuleraAvrop(input:$input){...AvropsaktDel}}fragment AvropsaktDel on AvropResultat{__typename ...on Avropat{kvar avrop{...AvropDel}}...on AvropKonflikt{aktuell{...AvropDel}}...on Avslag{...AvslagDel}}fragment AvropDel on Avrop{id avtalId avtalsnummer avtal nummer beteckning organisationId organisation orgnr kommun rang leverantor rangskal belopp datum vad referens status ersatter ersattAv skal lamnat lamnatAv makulerat makuleratAv akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvropsvalOperation = grafOperation<AvropsvalQuery, AvropsvalQueryVariables>('Avropsval', "query Avropsval{avropsval{egna avtal{id beteckning namn status}organisationer{...AvropsorganisationDel}}}fragment AvropsorganisationDel on Avropsorganisation{id namn orgnr slag medlem}");
export const FarViAvropaOperation = grafOperation<FarViAvropaQuery, FarViAvropaQueryVariables>('FarViAvropa', "query FarViAvropa($avtalId:ID!$organisationId:ID!$datum:Datum!){farViAvropa(avtalId:$avtalId organisationId:$organisationId datum:$datum){...AvropssvarDel}}fragment AvropssvarDel on Avropssvar{avtalId beteckning avtal far datum regel kalla text utvag underlag underlagsdatum organisation{...AvropsorganisationDel}rad{organisationId orgnr namn kedjetext kontrollEjVisad}besked{datum berattigad regel text utvag kontrollEjVisad kedjetext agande{andelsslag matt kravs kontrollkedja kapital genomrakning fattas kedja{id namn slag omgang andel agare{id namn slag medlem raknas roster kapital}}}styrelse{platser avMedlemmar kravs andel utser{id namn antal medlem}}}}fragment AvropsorganisationDel on Avropsorganisation{id namn orgnr slag medlem}");
export const AvropsrattOperation = grafOperation<AvropsrattQuery, AvropsrattQueryVariables>('Avropsratt', "query Avropsratt($avtalId:ID!){avropsratt(avtalId:$avtalId){...AvropsrattDel}}fragment AvropsrattDel on Avropsratt{avtalId beteckning namn datum avropsregel{standard slag matt andelsslag troskel styrelseandel version namngivna{id namn}}frusen{datum fryst av rader{organisationId orgnr namn grund kontrollEjVisad kedjetext}}organisationer{far berattigad grund kontrollEjVisad iListan regel text organisation{id namn orgnr}}akter}");
export const AndraAvropsregelOperation = grafOperation<AndraAvropsregelMutation, AndraAvropsregelMutationVariables>('AndraAvropsregel', "mutation AndraAvropsregel($input:AndraAvropsregelInput!){andraAvropsregel(input:$input){__typename ...on Avropsratt{...AvropsrattDel}...on AvropsrattKonflikt{aktuell{...AvropsrattDel}}...on Avslag{...AvslagDel}}}fragment AvropsrattDel on Avropsratt{avtalId beteckning namn datum avropsregel{standard slag matt andelsslag troskel styrelseandel version namngivna{id namn}}frusen{datum fryst av rader{organisationId orgnr namn grund kontrollEjVisad kedjetext}}organisationer{far berattigad grund kontrollEjVisad iListan regel text organisation{id namn orgnr}}akter}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FrysAvropsberattigadeOperation = grafOperation<FrysAvropsberattigadeMutation, FrysAvropsberattigadeMutationVariables>('FrysAvropsberattigade', "mutation FrysAvropsberattigade($input:FrysAvropsberattigadeInput!){frysAvropsberattigade(input:$input){__typename ...on Avropsratt{...AvropsrattDel}...on AvropsrattKonflikt{aktuell{...AvropsrattDel}}...on Avslag{...AvslagDel}}}fragment AvropsrattDel on Avropsratt{avtalId beteckning namn datum avropsregel{standard slag matt andelsslag troskel styrelseandel version namngivna{id namn}}frusen{datum fryst av rader{organisationId orgnr namn grund kontrollEjVisad kedjetext}}organisationer{far berattigad grund kontrollEjVisad iListan regel text organisation{id namn orgnr}}akter}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OrganisationsavropsrattOperation = grafOperation<OrganisationsavropsrattQuery, OrganisationsavropsrattQueryVariables>('Organisationsavropsratt', "query Organisationsavropsratt($organisationId:ID!$datum:Datum!){organisationsavropsratt(organisationId:$organisationId datum:$datum){datum organisation{...AvropsorganisationDel}avtal{avtalId beteckning nummer namn status slutar far berattigad kontrollEjVisad fryst iListan regel text}}}fragment AvropsorganisationDel on Avropsorganisation{id namn orgnr slag medlem}");
export const UtfardaAvropsbevisOperation = grafOperation<UtfardaAvropsbevisMutation, UtfardaAvropsbevisMutationVariables>('UtfardaAvropsbevis', "mutation UtfardaAvropsbevis($input:UtfardaAvropsbevisInput!){utfardaAvropsbevis(input:$input){__typename ...on Avropsbevis{...AvropsbevisDel}...on Avslag{...AvslagDel}}}fragment AvropsbevisDel on Avropsbevis{id kontrollsumma utfardat av avtalId organisationId organisation orgnr beteckning avtal far datum regel kalla text underlag underlagsdatum matt{namn brak procent avgor}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KontrolleraAvropsbevisOperation = grafOperation<KontrolleraAvropsbevisQuery, KontrolleraAvropsbevisQueryVariables>('KontrolleraAvropsbevis', "query KontrolleraAvropsbevis($kod:String!){kontrolleraAvropsbevis(kod:$kod){oforandrat bevis{...AvropsbevisDel}}}fragment AvropsbevisDel on Avropsbevis{id kontrollsumma utfardat av avtalId organisationId organisation orgnr beteckning avtal far datum regel kalla text underlag underlagsdatum matt{namn brak procent avgor}}");
export const AvtalsregisterOperation = grafOperation<AvtalsregisterQuery, AvtalsregisterQueryVariables>('Avtalsregister', "query Avtalsregister{avtalsregister{farSkapa avtal{...AvtalsradDel}}}fragment AvtalsradDel on Avtalsrad{id beteckning nummer namn omrade slag status leverantorer diarienummer tecknat gallerFran slutar slutarSenast optionerKvar varselSenast egenDag takvolym avropat handlaggare projektId projektNamn}");
export const PubliktAvtalsregisterOperation = grafOperation<PubliktAvtalsregisterQuery, PubliktAvtalsregisterQueryVariables>('PubliktAvtalsregister', "query PubliktAvtalsregister{publiktAvtalsregister{beteckning namn omrade slag status leverantorer{namn orgnr orgnrFiktivt}gallerFran slutar takvolym avropat farAvropa{namn orgnr orgnrFiktivt}}}");
export const AvtalOperation = grafOperation<AvtalQuery, AvtalQueryVariables>('Avtal', "query Avtal($id:ID!){avtal(id:$id){...AvtalDel}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}");
export const AvtalsvalOperation = grafOperation<AvtalsvalQuery, AvtalsvalQueryVariables>('Avtalsval', "query Avtalsval{avtalsval{omraden antagna{upphandlingId namn orgnr}handlaggare{id namn}projekt{id namn upphandlingar{id nummer lage tecknasTidigast}}}}");
export const AvtalsbeslutOperation = grafOperation<AvtalsbeslutQuery, AvtalsbeslutQueryVariables>('Avtalsbeslut', "query Avtalsbeslut($andamal:Beslutsandamal!$saker:[ID!]!$beslutare:Beslutare){beslutsreferenser(andamal:$andamal saker:$saker beslutare:$beslutare){id organ datum beteckning rubrik}}");
export const AvtalsbevakningOperation = grafOperation<AvtalsbevakningQuery, AvtalsbevakningQueryVariables>('Avtalsbevakning', "query Avtalsbevakning{avtalsbevakning{avtalId beteckning namn slag datum text}}");
export const AvtalshandlingarOperation = grafOperation<AvtalshandlingarQuery, AvtalshandlingarQueryVariables>('Avtalshandlingar', "query Avtalshandlingar($avtalId:ID!){avtalshandlingar(avtalId:$avtalId){farLaddaUpp handlingar{...HandlingDel}}}fragment HandlingDel on Handling{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}");
export const AvtalshistorikOperation = grafOperation<AvtalshistorikQuery, AvtalshistorikQueryVariables>('Avtalshistorik', "query Avtalshistorik($avtalId:ID!$filter:ObjekthistorikFilter$efter:ID$antal:Int){avtalshistorik(avtalId:$avtalId filter:$filter efter:$efter antal:$antal){...HistorikDel}}fragment HistorikDel on Objekthistorik{nasta personer rader{id tid aktor text uppgift skal}}");
export const SkapaAvtalOperation = grafOperation<SkapaAvtalMutation, SkapaAvtalMutationVariables>('SkapaAvtal', "mutation SkapaAvtal($input:SkapaAvtalInput!){skapaAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraAvtalOperation = grafOperation<AndraAvtalMutation, AndraAvtalMutationVariables>('AndraAvtal', "mutation AndraAvtal($input:AndraAvtalInput!){andraAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaAvtalOperation = grafOperation<RattaAvtalMutation, RattaAvtalMutationVariables>('RattaAvtal', "mutation RattaAvtal($input:RattaAvtalInput!){rattaAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TecknaAvtalOperation = grafOperation<TecknaAvtalMutation, TecknaAvtalMutationVariables>('TecknaAvtal', "mutation TecknaAvtal($input:TecknaAvtalInput!){tecknaAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ForlangAvtalOperation = grafOperation<ForlangAvtalMutation, ForlangAvtalMutationVariables>('ForlangAvtal', "mutation ForlangAvtal($input:ForlangAvtalInput!){forlangAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AtertaForlangningOperation = grafOperation<AtertaForlangningMutation, AtertaForlangningMutationVariables>('AtertaForlangning', "mutation AtertaForlangning($input:AtertaForlangningInput!){atertaForlangning(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SagUppAvtalOperation = grafOperation<SagUppAvtalMutation, SagUppAvtalMutationVariables>('SagUppAvtal', "mutation SagUppAvtal($input:SagUppAvtalInput!){sagUppAvtal(input:$input){__typename ...on Avtal{...AvtalDel}...on AvtalKonflikt{aktuell{...AvtalDel}}...on Avslag{...AvslagDel}}}fragment AvtalDel on Avtal{id beteckning nummer namn omrade slag status diarienummer avropsform avropsguide tecknat gallerFran gallerTill slutar slutarSenast optioner{nr manader varselmanader lage slutar varselSenast egenDag meddelad beslut{id organ datum beteckning rubrik}}uppsagning{slag meddelad sistaDag skal av beslut{id organ datum beteckning rubrik}}egenLedtidDagar uppsagningsmanader sarskildaSkal takvolym avropat leverantorer{rang namn orgnr orgnrFiktivt kontakt}kontaktNamn kontaktEpost kontaktTelefon dialogintervallManader handlaggareId handlaggare projektId projektNamn upphandling{id nummer lage tecknasTidigast}inlastKalla saknas akter version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvtalsuppfoljningOperation = grafOperation<AvtalsuppfoljningQuery, AvtalsuppfoljningQueryVariables>('Avtalsuppfoljning', "query Avtalsuppfoljning($avtalId:ID!){avtalsuppfoljning(avtalId:$avtalId){...AvtalsuppfoljningDel}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}");
export const UppfoljningsregisterOperation = grafOperation<UppfoljningsregisterQuery, UppfoljningsregisterQueryVariables>('Uppfoljningsregister', "query Uppfoljningsregister{uppfoljningsregister{avtalId beteckning nummer namn omrade status leverantor handlaggare intervallManader senaste betyg betygHogst betygen{dag betyg hogst}nasta planerad forsenadDagar oppnaAtgarder senaAtgarder}}");
export const UppfoljningsbevakningOperation = grafOperation<UppfoljningsbevakningQuery, UppfoljningsbevakningQueryVariables>('Uppfoljningsbevakning', "query Uppfoljningsbevakning{uppfoljningsbevakning{id slag avtalId text om datum}}");
export const PlaneraDialogOperation = grafOperation<PlaneraDialogMutation, PlaneraDialogMutationVariables>('PlaneraDialog', "mutation PlaneraDialog($input:PlaneraDialogInput!){planeraDialog(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraDialogOperation = grafOperation<AndraDialogMutation, AndraDialogMutationVariables>('AndraDialog', "mutation AndraDialog($input:AndraDialogInput!){andraDialog(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const HallDialogOperation = grafOperation<HallDialogMutation, HallDialogMutationVariables>('HallDialog', "mutation HallDialog($input:HallDialogInput!){hallDialog(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaDialogOperation = grafOperation<RattaDialogMutation, RattaDialogMutationVariables>('RattaDialog', "mutation RattaDialog($input:RattaDialogInput!){rattaDialog(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const StallInDialogOperation = grafOperation<StallInDialogMutation, StallInDialogMutationVariables>('StallInDialog', "mutation StallInDialog($input:StallInDialogInput!){stallInDialog(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LaggTillDialogatgardOperation = grafOperation<LaggTillDialogatgardMutation, LaggTillDialogatgardMutationVariables>('LaggTillDialogatgard', "mutation LaggTillDialogatgard($input:LaggTillDialogatgardInput!){laggTillDialogatgard(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraDialogatgardOperation = grafOperation<AndraDialogatgardMutation, AndraDialogatgardMutationVariables>('AndraDialogatgard', "mutation AndraDialogatgard($input:AndraDialogatgardInput!){andraDialogatgard(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KlarmarkeraDialogatgardOperation = grafOperation<KlarmarkeraDialogatgardMutation, KlarmarkeraDialogatgardMutationVariables>('KlarmarkeraDialogatgard', "mutation KlarmarkeraDialogatgard($input:KlarmarkeraDialogatgardInput!){klarmarkeraDialogatgard(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OppnaDialogatgardOperation = grafOperation<OppnaDialogatgardMutation, OppnaDialogatgardMutationVariables>('OppnaDialogatgard', "mutation OppnaDialogatgard($input:OppnaDialogatgardInput!){oppnaDialogatgard(input:$input){__typename ...on Avtalsuppfoljning{...AvtalsuppfoljningDel}...on UppfoljningKonflikt{aktuell{avtalId}}...on Avslag{...AvslagDel}}}fragment AvtalsuppfoljningDel on Avtalsuppfoljning{avtalId tecknat slutar intervallManader leverantorer{namn orgnr nasta{dag forsenadDagar planerad}senaste dagarSedan betyg{dag betyg hogst}oppnaAtgarder senaAtgarder}dialoger{id leverantor status planerad hallen deltagare punkter{rubrik anteckning}betyg betygHogst sammanfattning installtSkal atgarder{id vad agareId agare senast sen klar klarHur klarAv farAndra farKlara version}rattelser{nummer skal av tid hallen deltagare punkter betyg sammanfattning}akter version}personer{id namn}betygHogst farSkriva}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
