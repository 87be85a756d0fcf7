// Generated from the SDL by tools/codegen.mjs. Do not edit.
import { grafOperation } from '@gemensam/shared/contract';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AktuelltaktInput = {
  readonly id: string;
  readonly version: number;
};

/** A compilation is written, then frozen for its meeting or thrown away. */
export type Aktuellttillstand =
  | 'fryst'
  | 'kasserad'
  | 'utkast';

export type AktuelltvalInput = {
  readonly projektId: string;
  readonly rapportId: string;
  readonly text: string;
};

export type Anbudsakt =
  | 'anta'
  | 'aterta'
  | 'forkasta'
  | 'utvardera';

/** How the person sees the bids: not at all, as one who is named, or as everybody after the award. */
export type Anbudsinsyn =
  | 'namngiven'
  | 'oppen'
  | 'stangd';

export type Anbudsstatus =
  | 'antaget'
  | 'forkastat'
  | 'inkommet'
  | 'utvarderat';

export type AnbudsuppgifterInput = {
  /** In kronor, as typed; empty when the bid has no total. */
  readonly belopp: string;
  /** Null: not filled in, which is refused on its field. */
  readonly dag?: string | null | undefined;
  readonly klockslag: string;
  readonly namn: string;
  readonly orgnr: string;
};

export type AndraAnbudsbehorigaInput = {
  readonly behoriga: ReadonlyArray<string>;
  readonly upphandlingId: string;
  readonly version: number;
};

export type AndraBemanningsbehovInput = {
  readonly beskrivning: string;
  readonly enhet: Bemanningsenhet;
  readonly fran: string;
  readonly id: string;
  /** Who is asked; nobody who is asked already is left out by not standing here. */
  readonly kommuner: ReadonlyArray<string>;
  readonly omfattning: number;
  readonly roll: Bemanningsroll;
  readonly sistaDag: string;
  readonly till: string;
  readonly version: number;
};

export type AndraGruppmedlemInput = {
  readonly funktion: Gruppfunktion;
  readonly id: string;
  /** Of a contact; a person with an account keeps the name of the account. */
  readonly namn?: string | null | undefined;
  readonly organisation: string;
  readonly version: number;
};

export type AndraIdeInput = {
  readonly behov: string;
  readonly id: string;
  readonly nytta: string;
  readonly titel: string;
  readonly version: number;
};

export type AndraLeverabelInput = {
  readonly agare: string;
  readonly grind: Fas;
  readonly id: string;
  readonly klar?: string | null | undefined;
  readonly namn: string;
  readonly version: number;
};

export type AndraRiskInput = {
  readonly agare: string;
  readonly beskrivning: string;
  readonly foljd: string;
  readonly granskas?: string | null | undefined;
  readonly id: string;
  readonly kommentar: string;
  readonly konsekvens: number;
  readonly namn: string;
  readonly orsak: string;
  readonly sannolikhet: number;
  readonly version: number;
};

export type AterkallaBemanningsbehovInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type AterkallaGodkannandeInput = {
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type AterupptaInput = {
  readonly projektId: string;
  readonly version: number;
};

export type Atgardslage =
  | 'klar'
  | 'pagar'
  | 'planerad'
  | 'utgar';

export type AvslutaGruppmedlemInput = {
  readonly id: string;
  readonly till: string;
  readonly version: number;
};

export type BedomAnbudInput = {
  readonly akt: Anbudsakt;
  readonly id: string;
  /** How it was judged, or why it is rejected; empty for the other acts. */
  readonly text: string;
  readonly version: number;
};

export type Bemanningsenhet =
  /** Of a full-time person. */
  | 'procent'
  /** Per month. */
  | 'timmar';

export type Bemanningsroll =
  | 'annan'
  | 'informationssakerhet'
  | 'projektledare'
  | 'tekniker'
  | 'utbildare'
  | 'verksamhetsexpert';

export type Bemanningstillstand =
  | 'avbojd'
  | 'tillfragad'
  | 'utlovad';

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

export type BytProjektledareInput = {
  readonly fran: string;
  /** Null: nobody, and the e-samordnare answers for the project. */
  readonly personId?: string | null | undefined;
  readonly projektId: string;
  /** Of the project. */
  readonly version: number;
};

export type BytRiskstatusInput = {
  readonly akt: Riskakt;
  readonly id: string;
  readonly skal: string;
  readonly version: number;
};

export type BytUpphandlingslageInput = {
  readonly akt: Upphandlingsakt;
  readonly anmarkning?: string | null | undefined;
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** Of tilldela and avbryt. */
  readonly beslutId?: string | null | undefined;
  readonly datum: string;
  /** Of underratta: whether the notice was sent electronically. */
  readonly elektroniskt?: boolean | null | undefined;
  readonly id: string;
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

/** The parts of a projektdirektiv in their order. */
export type Direktivdel =
  | 'ansvar'
  | 'bakgrund'
  | 'behov'
  | 'effektmal'
  | 'finansiering'
  | 'intressenter'
  | 'juridik'
  | 'omfattning'
  | 'prioritering'
  | 'projektmal';

export type DirektivinnehallInput = {
  readonly ansvar: string;
  readonly bakgrund: string;
  readonly behov: string;
  readonly effektmal: string;
  readonly finansiering: string;
  readonly intressenter: string;
  readonly juridik: string;
  readonly omfattning: string;
  readonly prioritering: ReadonlyArray<Prioritet>;
  readonly projektmal: string;
};

export type Direktivlage =
  | 'faststallt'
  | 'stangt'
  | 'tillagg'
  | 'tomt'
  | 'utkast';

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

/** What moves a project on its way. */
export type Fasakt =
  | 'ateruppta'
  | 'passera'
  | 'steg_tillbaka'
  | 'vila';

export type Faslage =
  | 'kvar'
  | 'nu'
  | 'passerad';

export type FaststallDirektivInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** A decision that is registered; or `beslut`, a new one. */
  readonly beslutId?: string | null | undefined;
  readonly beslutare: Beslutare;
  readonly projektId: string;
  /** What the tillägg changes; blank for the first version. */
  readonly tillagg: string;
  readonly version: number;
};

/** How the text in a file was read: not yet, whole, its beginning only, there is none (a picture), or it could not be. */
export type Filtextlage =
  | 'avkortad'
  | 'last'
  | 'olasbar'
  | 'utan_text'
  | 'vantar';

export type ForeslaIdeInput = {
  readonly behov: string;
  /** One of the person's own kommuner; none for one who stands for the whole. */
  readonly kommunkod?: string | null | undefined;
  readonly nytta: string;
  readonly titel: string;
};

/** annonserat has an avtalsspärr; the others have none (LOU 20:2). */
export type Forfarande =
  | 'annonserat'
  | 'direktupphandling'
  | 'dynamiskt_inkopssystem'
  | 'fornyad_konkurrensutsattning';

export type GodkannLeverabelInput = {
  readonly id: string;
  readonly version: number;
};

export type GrindInput = {
  readonly avtalTecknat: boolean;
  readonly beslutare: ReadonlyArray<Beslutare>;
  readonly beteckning: string;
  readonly finansieringSakrad: boolean;
  readonly leverabler: ReadonlyArray<string>;
  readonly minstIntresserade?: number | null | undefined;
  readonly till: Fas;
};

export type Gruppfunktion =
  | 'ledamot'
  | 'ordforande';

export type Gruppmedlemslage =
  | 'avslutad'
  | 'kommande'
  | 'nu';

export type Historikslag =
  | 'arenden'
  | 'avtal'
  | 'direktiv'
  | 'ekonomi'
  | 'faser'
  | 'handlingar'
  | 'kommuner'
  | 'leverabler'
  | 'organisation'
  | 'projekt'
  | 'risker'
  | 'status';

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

export type Kravslag =
  | 'avtal'
  | 'finansiering'
  | 'intresse'
  | 'leverabel';

/** Enligt plan, Risk, Avviker. */
export type Lage =
  | 'avviker'
  | 'enligt_plan'
  | 'risk';

export type LaggTillGruppmedlemInput = {
  readonly fran: string;
  readonly funktion: Gruppfunktion;
  readonly grupp: Projektgrupp;
  readonly namn?: string | null | undefined;
  readonly organisation: string;
  /** Either a person with an account, or a name. */
  readonly personId?: string | null | undefined;
  readonly projektId: string;
  readonly till?: string | null | undefined;
};

export type LamnaStatusrapportInput = {
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
  readonly lageTid: Lage;
  readonly projektId: string;
  readonly text: string;
  /** The version of the project the text was based on. */
  readonly version: number;
};

export type Leverabellage =
  | 'forsenad'
  | 'godkand'
  | 'pagar';

export type Linjegrindlage =
  /** Its planned day has passed. */
  | 'forsenad'
  | 'kommande'
  | 'passerad';

export type OffentliggorAnbudInput = {
  readonly skal: string;
  readonly upphandlingId: string;
  readonly version: number;
};

export type OppnaAnbudslistaInput = {
  readonly upphandlingId: string;
};

export type PasseraGrindInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  /** A decision that is registered, or a new one. */
  readonly beslutId?: string | null | undefined;
  readonly beslutare: Beslutare;
  readonly projektId: string;
  readonly version: number;
};

export type PlandagInput = {
  readonly dag: string;
  /** The phase that the gate leads to. */
  readonly grind: Fas;
};

export type Prioritet =
  | 'kostnad'
  | 'resultat'
  | 'tid';

export type Projektgrupp =
  | 'referensgrupp'
  | 'styrgrupp';

export type ProjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly slag?: Historikslag | null | undefined;
  /** Words that stand in the sentence or its reason. */
  readonly sok?: string | null | undefined;
  readonly till?: string | null | undefined;
};

/** What a row of the portfolio is. Löpande verksamhet has no phases. */
export type Projektslag =
  | 'forstudie'
  | 'forvaltningsobjekt'
  | 'lopande'
  | 'projekt'
  | 'upphandling';

export type RattaAnbudInput = {
  readonly id: string;
  readonly uppgifter: AnbudsuppgifterInput;
  readonly version: number;
};

export type RegistreraAnbudInput = {
  readonly uppgifter: AnbudsuppgifterInput;
  readonly upphandlingId: string;
};

export type Riskakt =
  | 'bevaka'
  | 'oppna'
  | 'stang';

export type Riskband =
  | 'hog'
  | 'lag'
  | 'medel';

export type Riskstatus =
  | 'bevakas'
  | 'oppen'
  | 'stangd';

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

export type SkapaAktuelltInput = {
  readonly namn: string;
  readonly sammantrade: string;
};

export type SkapaBemanningsbehovInput = {
  readonly beskrivning: string;
  readonly enhet: Bemanningsenhet;
  readonly fran: string;
  /** Who is asked. */
  readonly kommuner: ReadonlyArray<string>;
  readonly omfattning: number;
  readonly projektId: string;
  readonly roll: Bemanningsroll;
  readonly sistaDag: string;
  readonly till: string;
};

export type SkapaLeverabelInput = {
  readonly agare: string;
  readonly grind: Fas;
  readonly klar?: string | null | undefined;
  readonly namn: string;
  readonly projektId: string;
};

export type SkapaRiskInput = {
  readonly agare: string;
  readonly beskrivning: string;
  readonly foljd: string;
  readonly granskas?: string | null | undefined;
  readonly kommentar: string;
  readonly konsekvens: number;
  readonly namn: string;
  readonly orsak: string;
  readonly projektId: string;
  readonly sannolikhet: number;
};

export type SparaAktuelltInput = {
  readonly id: string;
  readonly namn: string;
  readonly punkter: ReadonlyArray<AktuelltvalInput>;
  readonly version: number;
};

export type SparaDirektivInput = {
  readonly innehall: DirektivinnehallInput;
  readonly projektId: string;
  /** The version the text is based on; 0 when nothing was saved. */
  readonly version: number;
};

export type SparaFasordningInput = {
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<GrindInput>;
  /** Why it is changed. */
  readonly kommentar: string;
  readonly slag: Projektslag;
  /** The version that the new one was written from. */
  readonly version: number;
};

export type SparaGrindplanInput = {
  readonly dagar: ReadonlyArray<PlandagInput>;
  readonly projektId: string;
  /** Asked for when a plan is already in force. */
  readonly skal?: string | null | undefined;
  readonly start?: string | null | undefined;
  /** The plan it was based on; 0 when there was none. */
  readonly version: number;
};

export type SparaRiskatgardInput = {
  readonly agare: string;
  readonly atgardId?: string | null | undefined;
  readonly klar?: string | null | undefined;
  readonly lage: Atgardslage;
  readonly riskId: string;
  readonly text: string;
  /** Of the risk. */
  readonly version: number;
};

export type StartaUpphandlingInput = {
  readonly datum: string;
  readonly forfarande: Forfarande;
  readonly projektId: string;
};

export type Statusagare =
  | 'e_samordnare'
  | 'projektledare';

export type StegTillbakaInput = {
  readonly beslut?: BeslutReferensInput | null | undefined;
  readonly beslutId?: string | null | undefined;
  readonly beslutare: Beslutare;
  readonly projektId: string;
  readonly skal: string;
  readonly version: number;
};

export type SvaraOmBemanningInput = {
  readonly behovId: string;
  readonly enhet?: Bemanningsenhet | null | undefined;
  readonly fran?: string | null | undefined;
  readonly kalla?: string | null | undefined;
  readonly kommunkod: string;
  readonly omfattning?: number | null | undefined;
  readonly person?: string | null | undefined;
  readonly skal?: string | null | undefined;
  readonly till?: string | null | undefined;
  readonly utlova: boolean;
  /** Of the answer that was shown. */
  readonly version: number;
};

/** In whose name an answer is given: the kommun's own representative, or the e-samordnare from a source. */
export type Svarandeslag =
  | 'e_samordnare'
  | 'kommunen';

export type Upphandlingsakt =
  | 'annonsera'
  | 'avbryt'
  | 'avsla_overprovning'
  | 'gora_om'
  | 'las_igenom'
  | 'overprova'
  | 'ratta'
  | 'teckna_avtal'
  | 'tilldela'
  | 'underratta'
  | 'utvardera';

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

export type VilaInput = {
  /** The day on which somebody looks at it again. */
  readonly granskas: string;
  readonly projektId: string;
  readonly skal: string;
  readonly version: number;
};

export type StatusrutnatQueryVariables = Exact<{
  fran?: number | null | undefined;
  till?: number | null | undefined;
}>;


export type StatusrutnatQuery = { readonly statusrutnat: { readonly franAr: number, readonly tillAr: number, readonly tillgangligaAr: ReadonlyArray<number>, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly projektledare: string | null, readonly statusInaktuell: boolean, readonly celler: ReadonlyArray<{ readonly manad: string, readonly datum: string, readonly antal: number, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null }> }> } | null };

export type AktuelltlistaQueryVariables = Exact<{ [key: string]: never; }>;


export type AktuelltlistaQuery = { readonly aktuelltlista: { readonly farSkapa: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly antal: number, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null }> } };

export type AktuelltDelFragment = { readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> };

export type AktuelltQueryVariables = Exact<{
  id: string;
}>;


export type AktuelltQuery = { readonly aktuellt: { readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> } | null };

export type SkapaAktuelltMutationVariables = Exact<{
  input: SkapaAktuelltInput;
}>;


export type SkapaAktuelltMutation = { readonly skapaAktuellt:
    | { readonly __typename: 'Aktuellt', readonly id: string }
    | { readonly __typename: 'AktuelltKonflikt' }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type SparaAktuelltMutationVariables = Exact<{
  input: SparaAktuelltInput;
}>;


export type SparaAktuelltMutation = { readonly sparaAktuellt:
    | { readonly __typename: 'Aktuellt', readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> }
    | { readonly __typename: 'AktuelltKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type FrysAktuelltMutationVariables = Exact<{
  input: AktuelltaktInput;
}>;


export type FrysAktuelltMutation = { readonly frysAktuellt:
    | { readonly __typename: 'Aktuellt', readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> }
    | { readonly __typename: 'AktuelltKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type KasseraAktuelltMutationVariables = Exact<{
  input: AktuelltaktInput;
}>;


export type KasseraAktuelltMutation = { readonly kasseraAktuellt:
    | { readonly __typename: 'Aktuellt', readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> }
    | { readonly __typename: 'AktuelltKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly sammantrade: string, readonly nummer: number, readonly tillstand: Aktuellttillstand, readonly fryst: string | null, readonly frystAv: string | null, readonly skapadAv: string, readonly inlastKalla: string | null, readonly senareId: string | null, readonly farRedigera: boolean, readonly version: number, readonly utkast: string | null, readonly punkter: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly text: string, readonly rapportId: string, readonly rapportNummer: number, readonly rapportDatum: string, readonly fas: Fas | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string } | null, readonly risker: ReadonlyArray<{ readonly namn: string, readonly varde: number }> | null }>, readonly kandidater: ReadonlyArray<{ readonly projektId: string, readonly projektnamn: string, readonly fas: Fas | null, readonly rapport: { readonly id: string, readonly nummer: number, readonly datum: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null } | null }> } }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AnbudslistaDelFragment = { readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null };

export type AnbudskrockDelFragment = { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null };

export type AnbudslistaQueryVariables = Exact<{
  upphandlingId: string;
}>;


export type AnbudslistaQuery = { readonly anbudslista: { readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null } | null };

export type OppnaAnbudslistaMutationVariables = Exact<{
  input: OppnaAnbudslistaInput;
}>;


export type OppnaAnbudslistaMutation = { readonly oppnaAnbudslista:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type AndraAnbudsbehorigaMutationVariables = Exact<{
  input: AndraAnbudsbehorigaInput;
}>;


export type AndraAnbudsbehorigaMutation = { readonly andraAnbudsbehoriga:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RegistreraAnbudMutationVariables = Exact<{
  input: RegistreraAnbudInput;
}>;


export type RegistreraAnbudMutation = { readonly registreraAnbud:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type RattaAnbudMutationVariables = Exact<{
  input: RattaAnbudInput;
}>;


export type RattaAnbudMutation = { readonly rattaAnbud:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type BedomAnbudMutationVariables = Exact<{
  input: BedomAnbudInput;
}>;


export type BedomAnbudMutation = { readonly bedomAnbud:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type OffentliggorAnbudMutationVariables = Exact<{
  input: OffentliggorAnbudInput;
}>;


export type OffentliggorAnbudMutation = { readonly offentliggorAnbud:
    | { readonly __typename: 'AnbudKonflikt', readonly aktuell: { readonly innehall: { readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly version: number }> } | null } }
    | { readonly __typename: 'Anbudslista', readonly upphandlingId: string, readonly upphandlingNummer: number, readonly projektId: string, readonly projektNamn: string, readonly lage: Upphandlingslage, readonly insyn: Anbudsinsyn, readonly farOppna: boolean, readonly innehall: { readonly version: number, readonly offentlig: string | null, readonly offentligSkal: string | null, readonly farSkrivaIn: boolean, readonly farNamnge: boolean, readonly farOffentliggora: boolean, readonly anbud: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly orgnr: string | null, readonly dag: string, readonly klockslag: string, readonly belopp: string | null, readonly status: Anbudsstatus, readonly utvardering: string | null, readonly skal: string | null, readonly av: string, readonly akter: ReadonlyArray<Anbudsakt>, readonly version: number, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> }>, readonly behoriga: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly valbara: ReadonlyArray<{ readonly personId: string, readonly namn: string }>, readonly lasningar: ReadonlyArray<{ readonly namn: string, readonly dag: string }> | null } | null }
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
   };

export type BemanningsbehovDelFragment = { readonly id: string, readonly projektId: string, readonly projekt: string, readonly roll: Bemanningsroll, readonly beskrivning: string, readonly omfattning: number, readonly enhet: Bemanningsenhet, readonly fran: string, readonly till: string, readonly sistaDag: string, readonly aterkallat: string | null, readonly aterkallatSkal: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly tillstand: Bemanningstillstand, readonly omfattning: number | null, readonly enhet: Bemanningsenhet | null, readonly fran: string | null, readonly till: string | null, readonly person: string | null, readonly skal: string | null, readonly svararSom: Svarandeslag | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly svarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }> };

export type BemanningQueryVariables = Exact<{
  projektId: string;
}>;


export type BemanningQuery = { readonly bemanning: { readonly projektId: string, readonly namn: string, readonly heltidTimmar: number, readonly farAndra: boolean, readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly behov: ReadonlyArray<{ readonly id: string, readonly projektId: string, readonly projekt: string, readonly roll: Bemanningsroll, readonly beskrivning: string, readonly omfattning: number, readonly enhet: Bemanningsenhet, readonly fran: string, readonly till: string, readonly sistaDag: string, readonly aterkallat: string | null, readonly aterkallatSkal: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly tillstand: Bemanningstillstand, readonly omfattning: number | null, readonly enhet: Bemanningsenhet | null, readonly fran: string | null, readonly till: string | null, readonly person: string | null, readonly skal: string | null, readonly svararSom: Svarandeslag | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly svarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }> }> } | null };

export type KommunensBemanningQueryVariables = Exact<{
  kommunkod: string;
}>;


export type KommunensBemanningQuery = { readonly kommunensBemanning: { readonly heltidTimmar: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly behov: ReadonlyArray<{ readonly id: string, readonly projektId: string, readonly projekt: string, readonly roll: Bemanningsroll, readonly beskrivning: string, readonly omfattning: number, readonly enhet: Bemanningsenhet, readonly fran: string, readonly till: string, readonly sistaDag: string, readonly aterkallat: string | null, readonly aterkallatSkal: string | null, readonly version: number, readonly svar: ReadonlyArray<{ readonly tillstand: Bemanningstillstand, readonly omfattning: number | null, readonly enhet: Bemanningsenhet | null, readonly fran: string | null, readonly till: string | null, readonly person: string | null, readonly skal: string | null, readonly svararSom: Svarandeslag | null, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string }, readonly svarat: { readonly av: string | null, readonly datum: string | null, readonly kalla: string | null } | null }> }> } | null };

export type BemanningsfragorQueryVariables = Exact<{ [key: string]: never; }>;


export type BemanningsfragorQuery = { readonly bemanningsfragor: ReadonlyArray<{ readonly behovId: string, readonly projektId: string, readonly projekt: string, readonly roll: Bemanningsroll, readonly beskrivning: string, readonly sistaDag: string, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> };

export type SkapaBemanningsbehovMutationVariables = Exact<{
  input: SkapaBemanningsbehovInput;
}>;


export type SkapaBemanningsbehovMutation = { readonly skapaBemanningsbehov:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bemanning', readonly projektId: string }
    | { readonly __typename: 'BemanningKonflikt' }
   };

export type AndraBemanningsbehovMutationVariables = Exact<{
  input: AndraBemanningsbehovInput;
}>;


export type AndraBemanningsbehovMutation = { readonly andraBemanningsbehov:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bemanning', readonly projektId: string }
    | { readonly __typename: 'BemanningKonflikt' }
   };

export type AterkallaBemanningsbehovMutationVariables = Exact<{
  input: AterkallaBemanningsbehovInput;
}>;


export type AterkallaBemanningsbehovMutation = { readonly aterkallaBemanningsbehov:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bemanning', readonly projektId: string }
    | { readonly __typename: 'BemanningKonflikt' }
   };

export type SvaraOmBemanningMutationVariables = Exact<{
  input: SvaraOmBemanningInput;
}>;


export type SvaraOmBemanningMutation = { readonly svaraOmBemanning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Bemanning', readonly projektId: string }
    | { readonly __typename: 'BemanningKonflikt' }
   };

export type DirektivinnehallDelFragment = { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string };

export type ProjektdirektivDelFragment = { readonly projektId: string, readonly projekt: string, readonly lage: Direktivlage, readonly farSpara: boolean, readonly faststaller: ReadonlyArray<Beslutare>, readonly egetUtkast: string | null, readonly utkast: { readonly version: number, readonly tid: string, readonly av: string, readonly saknas: ReadonlyArray<Direktivdel>, readonly andrade: ReadonlyArray<Direktivdel>, readonly innehall: { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string } } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly andrade: ReadonlyArray<Direktivdel>, readonly tillagg: string | null, readonly datum: string, readonly beslutare: Beslutare, readonly inlastKalla: string | null, readonly innehall: { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string }, readonly beslut: { readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } }> };

export type ProjektdirektivQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjektdirektivQuery = { readonly projektdirektiv: { readonly projektId: string, readonly projekt: string, readonly lage: Direktivlage, readonly farSpara: boolean, readonly faststaller: ReadonlyArray<Beslutare>, readonly egetUtkast: string | null, readonly utkast: { readonly version: number, readonly tid: string, readonly av: string, readonly saknas: ReadonlyArray<Direktivdel>, readonly andrade: ReadonlyArray<Direktivdel>, readonly innehall: { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string } } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly andrade: ReadonlyArray<Direktivdel>, readonly tillagg: string | null, readonly datum: string, readonly beslutare: Beslutare, readonly inlastKalla: string | null, readonly innehall: { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string }, readonly beslut: { readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } }> } | null };

export type SparaDirektivMutationVariables = Exact<{
  input: SparaDirektivInput;
}>;


export type SparaDirektivMutation = { readonly sparaDirektiv:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'DirektivKonflikt', readonly aktuell: { readonly utkast: { readonly version: number, readonly tid: string, readonly av: string, readonly innehall: { readonly bakgrund: string, readonly behov: string, readonly projektmal: string, readonly effektmal: string, readonly omfattning: string, readonly intressenter: string, readonly ansvar: string, readonly prioritering: ReadonlyArray<Prioritet>, readonly juridik: string, readonly finansiering: string } } | null } }
    | { readonly __typename: 'Projektdirektiv', readonly utkast: { readonly version: number, readonly andrade: ReadonlyArray<Direktivdel> } | null }
   };

export type FaststallDirektivMutationVariables = Exact<{
  input: FaststallDirektivInput;
}>;


export type FaststallDirektivMutation = { readonly faststallDirektiv:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'DirektivKonflikt', readonly aktuell: { readonly projektId: string } }
    | { readonly __typename: 'Projektdirektiv', readonly versioner: ReadonlyArray<{ readonly nummer: number }> }
   };

export type ProjektfaserDelFragment = { readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> };

export type ProjektfaserQueryVariables = Exact<{
  id: string;
}>;


export type ProjektfaserQuery = { readonly projektfaser: { readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> } | null };

export type BeslutsvalQueryVariables = Exact<{
  andamal: Beslutsandamal;
  saker: ReadonlyArray<string> | string;
  beslutare?: Beslutare | null | undefined;
}>;


export type BeslutsvalQuery = { readonly beslutsreferenser: ReadonlyArray<{ readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string }> };

export type VilandeAttGranskaQueryVariables = Exact<{ [key: string]: never; }>;


export type VilandeAttGranskaQuery = { readonly vilandeAttGranska: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly fran: Fas, readonly skal: string, readonly granskas: string }> };

export type PasseraGrindMutationVariables = Exact<{
  input: PasseraGrindInput;
}>;


export type PasseraGrindMutation = { readonly passeraGrind:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type StegTillbakaMutationVariables = Exact<{
  input: StegTillbakaInput;
}>;


export type StegTillbakaMutation = { readonly stegTillbaka:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type VilaMutationVariables = Exact<{
  input: VilaInput;
}>;


export type VilaMutation = { readonly vila:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type AterupptaMutationVariables = Exact<{
  input: AterupptaInput;
}>;


export type AterupptaMutation = { readonly ateruppta:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type StartaUpphandlingMutationVariables = Exact<{
  input: StartaUpphandlingInput;
}>;


export type StartaUpphandlingMutation = { readonly startaUpphandling:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type BytUpphandlingslageMutationVariables = Exact<{
  input: BytUpphandlingslageInput;
}>;


export type BytUpphandlingslageMutation = { readonly bytUpphandlingslage:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly id: string, readonly fas: Fas | null, readonly version: number } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type GrindDelFragment = { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null };

export type FasordningDelFragment = { readonly slag: Projektslag, readonly version: number, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly kommentar: string, readonly tid: string, readonly av: string, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }> }> };

export type FasordningarQueryVariables = Exact<{ [key: string]: never; }>;


export type FasordningarQuery = { readonly fasordningar: ReadonlyArray<{ readonly slag: Projektslag, readonly version: number, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly kommentar: string, readonly tid: string, readonly av: string, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }> }> }> };

export type SparaFasordningMutationVariables = Exact<{
  input: SparaFasordningInput;
}>;


export type SparaFasordningMutation = { readonly sparaFasordning:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'Fasordning', readonly slag: Projektslag, readonly version: number, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly kommentar: string, readonly tid: string, readonly av: string, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly leverabler: ReadonlyArray<string>, readonly finansieringSakrad: boolean, readonly avtalTecknat: boolean, readonly minstIntresserade: number | null }> }> }
    | { readonly __typename: 'FasordningKonflikt', readonly aktuell: { readonly slag: Projektslag, readonly version: number } }
   };

export type FastavlekortDelFragment = { readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas, readonly vilar: boolean, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly deltar: number, readonly krav: number | null, readonly uppfyllda: number | null };

export type FastavlaQueryVariables = Exact<{ [key: string]: never; }>;


export type FastavlaQuery = { readonly fastavla: { readonly utanFaser: number, readonly antalKommuner: number, readonly ordningar: ReadonlyArray<{ readonly slag: Projektslag, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string }> }>, readonly kort: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas, readonly vilar: boolean, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly deltar: number, readonly krav: number | null, readonly uppfyllda: number | null }> } };

export type ProjektgrupperDelFragment = { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> };

export type ProjektgrupperQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjektgrupperQuery = { readonly projektgrupper: { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> } | null };

export type StyrgruppsfragorQueryVariables = Exact<{ [key: string]: never; }>;


export type StyrgruppsfragorQuery = { readonly styrgruppsfragor: ReadonlyArray<{ readonly projektId: string, readonly namn: string, readonly grind: { readonly till: Fas, readonly beteckning: string, readonly gron: boolean, readonly saknas: number, readonly krav: number } | null, readonly leverabler: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly beteckning: string, readonly lage: Leverabellage, readonly klar: string | null }> }> };

export type LaggTillGruppmedlemMutationVariables = Exact<{
  input: LaggTillGruppmedlemInput;
}>;


export type LaggTillGruppmedlemMutation = { readonly laggTillGruppmedlem:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'GruppKonflikt', readonly aktuell: { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Projektgrupper', readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> }
   };

export type AndraGruppmedlemMutationVariables = Exact<{
  input: AndraGruppmedlemInput;
}>;


export type AndraGruppmedlemMutation = { readonly andraGruppmedlem:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'GruppKonflikt', readonly aktuell: { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Projektgrupper', readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> }
   };

export type AvslutaGruppmedlemMutationVariables = Exact<{
  input: AvslutaGruppmedlemInput;
}>;


export type AvslutaGruppmedlemMutation = { readonly avslutaGruppmedlem:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'GruppKonflikt', readonly aktuell: { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Projektgrupper', readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> }
   };

export type BytProjektledareMutationVariables = Exact<{
  input: BytProjektledareInput;
}>;


export type BytProjektledareMutation = { readonly bytProjektledare:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'GruppKonflikt', readonly aktuell: { readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> } }
    | { readonly __typename: 'Projektgrupper', readonly projektId: string, readonly namn: string, readonly version: number, readonly farAndra: boolean, readonly farBytaProjektledare: boolean, readonly projektledare: { readonly personId: string, readonly namn: string, readonly fran: string | null } | null, readonly byten: ReadonlyArray<{ readonly nummer: number, readonly namn: string | null, readonly fran: string, readonly av: string, readonly tid: string }>, readonly medlemmar: ReadonlyArray<{ readonly id: string, readonly grupp: Projektgrupp, readonly funktion: Gruppfunktion, readonly personId: string | null, readonly namn: string, readonly organisation: string, readonly fran: string, readonly till: string | null, readonly lage: Gruppmedlemslage, readonly beslutar: boolean, readonly version: number }>, readonly personer: ReadonlyArray<{ readonly personId: string, readonly namn: string, readonly roller: ReadonlyArray<Roll>, readonly kommuner: ReadonlyArray<string> }> }
   };

export type ProjekthandlingarQueryVariables = Exact<{
  projektId: string;
}>;


export type ProjekthandlingarQuery = { readonly projekthandlingar: { readonly farLaddaUpp: boolean, readonly handlingar: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> }> } | null };

export type ProjekthistorikQueryVariables = Exact<{
  projektId: string;
  filter?: ProjekthistorikFilter | null | undefined;
  efter?: string | null | undefined;
  antal?: number | null | undefined;
}>;


export type ProjekthistorikQuery = { readonly projekthistorik: { readonly projektId: string, readonly nasta: string | null, readonly personer: ReadonlyArray<string>, readonly rader: ReadonlyArray<{ readonly id: string, readonly tid: string, readonly affarsdatum: string, readonly aktor: string, readonly slag: Historikslag, readonly text: string, readonly skal: string | null }> } | null };

export type IdeDelFragment = { readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> };

export type IdeerQueryVariables = Exact<{ [key: string]: never; }>;


export type IdeerQuery = { readonly ideer: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> }> };

export type IdeQueryVariables = Exact<{
  id: string;
}>;


export type IdeQuery = { readonly ide: { readonly id: string, readonly titel: string, readonly behov: string, readonly nytta: string, readonly fas: Fas | null, readonly foreslagenAv: string, readonly roll: Roll, readonly foreslagen: string, readonly farAndra: boolean, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } | null, readonly intresserade: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly avstar: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly kvalificerbarhet: { readonly antal: number, readonly kravs: number, readonly saknas: number, readonly kan: boolean }, readonly egna: ReadonlyArray<{ readonly deltagande: Deltagandestatus, readonly version: number, readonly kommun: { readonly kommunkod: string, readonly namn: string } }> } | null };

export type IdeutkastQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type IdeutkastQuery = { readonly ideutkast: string };

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

export type LeverabelDelFragment = { readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean };

export type LeverabellistaDelFragment = { readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> };

export type LeverablerQueryVariables = Exact<{
  projektId: string;
}>;


export type LeverablerQuery = { readonly leverabler: { readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> } | null };

export type SkapaLeverabelMutationVariables = Exact<{
  input: SkapaLeverabelInput;
}>;


export type SkapaLeverabelMutation = { readonly skapaLeverabel:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'LeverabelKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly version: number } }
    | { readonly __typename: 'Leverabellista', readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> }
   };

export type AndraLeverabelMutationVariables = Exact<{
  input: AndraLeverabelInput;
}>;


export type AndraLeverabelMutation = { readonly andraLeverabel:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'LeverabelKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly version: number } }
    | { readonly __typename: 'Leverabellista', readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> }
   };

export type GodkannLeverabelMutationVariables = Exact<{
  input: GodkannLeverabelInput;
}>;


export type GodkannLeverabelMutation = { readonly godkannLeverabel:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'LeverabelKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly version: number } }
    | { readonly __typename: 'Leverabellista', readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> }
   };

export type AterkallaGodkannandeMutationVariables = Exact<{
  input: AterkallaGodkannandeInput;
}>;


export type AterkallaGodkannandeMutation = { readonly aterkallaGodkannande:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'LeverabelKonflikt', readonly aktuell: { readonly id: string, readonly namn: string, readonly version: number } }
    | { readonly __typename: 'Leverabellista', readonly projektId: string, readonly farLaggaTill: boolean, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly grind: Fas, readonly beteckning: string, readonly kravs: boolean, readonly agare: string, readonly klar: string | null, readonly lage: Leverabellage, readonly godkand: string | null, readonly godkandAv: string | null, readonly version: number, readonly farAndra: boolean, readonly farGodkanna: boolean, readonly farAterkalla: boolean }>, readonly saknade: ReadonlyArray<{ readonly namn: string, readonly grind: Fas, readonly beteckning: string }>, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly passerad: boolean }> }
   };

export type StatusDelFragment = { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null };

export type PortfoljRadDelFragment = { readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly driftsatta: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly risklage: { readonly oppna: number, readonly varsta: Riskband | null } };

export type PortfoljQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfoljQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly driftsatta: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly risklage: { readonly oppna: number, readonly varsta: Riskband | null } }> };

export type PortfoljkommunerQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfoljkommunerQuery = { readonly portfoljkommuner: { readonly kommuner: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly projekt: ReadonlyArray<{ readonly id: string, readonly deltar: ReadonlyArray<string>, readonly infor: ReadonlyArray<string>, readonly driftsatt: ReadonlyArray<string> }> } };

export type StatuslageQueryVariables = Exact<{ [key: string]: never; }>;


export type StatuslageQuery = { readonly portfolj: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly statusagare: Statusagare, readonly farUppdatera: boolean, readonly status: { readonly datum: string, readonly tid: string, readonly text: string, readonly forfattare: string } | null }> };

export type ProjektQueryVariables = Exact<{
  id: string;
}>;


export type ProjektQuery = { readonly projekt: { readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly beskrivning: string, readonly prioritering: string | null, readonly inlastKalla: string | null, readonly inlastDatum: string | null, readonly version: number, readonly farUppdatera: boolean, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly utkast: string | null, readonly vag: ReadonlyArray<{ readonly fas: Fas, readonly lage: Faslage, readonly beteckning: string | null }>, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string, readonly handling: string | null } | null, readonly deltagande: ReadonlyArray<{ readonly status: Deltagandestatus, readonly fran: string | null, readonly kommun: { readonly kommunkod: string, readonly namn: string } }>, readonly kommunsumma: { readonly kommuner: number, readonly deltar: number, readonly intresserade: number, readonly deltarInte: number, readonly ejSvarat: number, readonly planerade: number, readonly pagar: number, readonly driftsatta: number }, readonly statusrapporter: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null, readonly ekonomi: { readonly totalt: string, readonly sakrat: string, readonly saknas: string } | null, readonly risker: ReadonlyArray<{ readonly riskId: string, readonly namn: string, readonly varde: number, readonly band: Riskband }> | null }>, readonly risklage: { readonly oppna: number, readonly varsta: Riskband | null } } | null };

export type LamnaStatusrapportMutationVariables = Exact<{
  input: LamnaStatusrapportInput;
}>;


export type LamnaStatusrapportMutation = { readonly lamnaStatusrapport:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'PortfoljRad', readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly statusAlderDagar: number | null, readonly statusInaktuell: boolean, readonly antalKommuner: number, readonly driftsatta: number, readonly version: number, readonly farUppdatera: boolean, readonly utkast: string | null, readonly status: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null, readonly deltagare: ReadonlyArray<{ readonly kommunkod: string, readonly namn: string }>, readonly risklage: { readonly oppna: number, readonly varsta: Riskband | null } }
    | { readonly __typename: 'StatusKonflikt', readonly version: number, readonly aktuell: { readonly id: string, readonly nummer: number, readonly datum: string, readonly tid: string, readonly forfattare: string, readonly text: string, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly fas: Fas | null, readonly inlastKalla: string | null } | null }
   };

export type RiskDelFragment = { readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> };

export type RisklistaDelFragment = { readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } };

export type RiskerQueryVariables = Exact<{
  projektId: string;
}>;


export type RiskerQuery = { readonly risker: { readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } } | null };

export type RiskerAttBevakaQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskerAttBevakaQuery = { readonly riskerAttBevaka: ReadonlyArray<{ readonly id: string, readonly riskId: string, readonly projektId: string, readonly projektnamn: string, readonly namn: string, readonly atgard: string | null, readonly agare: string, readonly frist: string }> };

export type SkapaRiskMutationVariables = Exact<{
  input: SkapaRiskInput;
}>;


export type SkapaRiskMutation = { readonly skapaRisk:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'RiskKonflikt', readonly aktuell: { readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> } }
    | { readonly __typename: 'Risklista', readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } }
   };

export type AndraRiskMutationVariables = Exact<{
  input: AndraRiskInput;
}>;


export type AndraRiskMutation = { readonly andraRisk:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'RiskKonflikt', readonly aktuell: { readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> } }
    | { readonly __typename: 'Risklista', readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } }
   };

export type BytRiskstatusMutationVariables = Exact<{
  input: BytRiskstatusInput;
}>;


export type BytRiskstatusMutation = { readonly bytRiskstatus:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'RiskKonflikt', readonly aktuell: { readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> } }
    | { readonly __typename: 'Risklista', readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } }
   };

export type SparaRiskatgardMutationVariables = Exact<{
  input: SparaRiskatgardInput;
}>;


export type SparaRiskatgardMutation = { readonly sparaRiskatgard:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'RiskKonflikt', readonly aktuell: { readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> } }
    | { readonly __typename: 'Risklista', readonly projektId: string, readonly farRedigera: boolean, readonly risker: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly namn: string, readonly beskrivning: string, readonly orsak: string, readonly foljd: string, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly band: Riskband, readonly agare: string, readonly status: Riskstatus, readonly granskas: string, readonly attGranska: boolean, readonly stangd: string | null, readonly stangdSkal: string | null, readonly upplagd: string, readonly version: number, readonly bedomningar: ReadonlyArray<{ readonly nummer: number, readonly sannolikhet: number, readonly konsekvens: number, readonly varde: number, readonly kommentar: string | null, readonly datum: string, readonly av: string }>, readonly atgarder: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agare: string, readonly klar: string, readonly lage: Atgardslage, readonly forsenad: boolean }> }>, readonly skala: { readonly steg: number, readonly medelFran: number, readonly hogFran: number } }
   };

export type GrindplanDelFragment = { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> };

export type TidslinjeQueryVariables = Exact<{ [key: string]: never; }>;


export type TidslinjeQuery = { readonly tidslinje: { readonly ordningar: ReadonlyArray<{ readonly slag: Projektslag, readonly fran: Fas, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string }> }>, readonly rader: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly vilandeFran: Fas | null, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly lageTid: Lage | null, readonly lageKostnad: Lage | null, readonly lageResultat: Lage | null, readonly statusText: string | null, readonly statusInaktuell: boolean, readonly deltagare: ReadonlyArray<string>, readonly ursprunglig: { readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly antagande: boolean } | null, readonly galler: { readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly antagande: boolean } | null, readonly rorelser: ReadonlyArray<{ readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly datum: string }>, readonly sena: ReadonlyArray<{ readonly namn: string, readonly klar: string }> }> } };

export type GrindarAttPasseraQueryVariables = Exact<{ [key: string]: never; }>;


export type GrindarAttPasseraQuery = { readonly grindarAttPassera: ReadonlyArray<{ readonly id: string, readonly namn: string, readonly till: Fas, readonly beteckning: string, readonly dag: string, readonly forsenad: boolean }> };

export type SparaGrindplanMutationVariables = Exact<{
  input: SparaGrindplanInput;
}>;


export type SparaGrindplanMutation = { readonly sparaGrindplan:
    | { readonly __typename: 'Avslag', readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null }
    | { readonly __typename: 'FasaktKonflikt', readonly aktuell: { readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null } }
    | { readonly __typename: 'Projektfaser', readonly id: string, readonly slag: Projektslag, readonly fas: Fas | null, readonly version: number, readonly ordningVersion: number, readonly farVila: boolean, readonly farAteruppta: boolean, readonly farUpphandla: boolean, readonly nasta: { readonly fran: Fas, readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare>, readonly gron: boolean, readonly krav: ReadonlyArray<{ readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string }>, readonly delegationskrav: { readonly slag: Kravslag, readonly namn: string, readonly uppfyllt: boolean, readonly lage: string, readonly vem: string } | null } | null, readonly bakat: { readonly till: Fas, readonly beteckning: string, readonly beslutare: ReadonlyArray<Beslutare>, readonly registrerar: ReadonlyArray<Beslutare> } | null, readonly vilar: { readonly fran: Fas, readonly skal: string, readonly granskas: string, readonly attGranska: boolean } | null, readonly vag: ReadonlyArray<{ readonly fas: Fas }>, readonly plan: { readonly version: number, readonly tidplanFran: number | null, readonly tidplanTill: number | null, readonly farPlanera: boolean, readonly grindar: ReadonlyArray<{ readonly till: Fas, readonly beteckning: string, readonly lage: Linjegrindlage, readonly ursprunglig: string | null, readonly galler: string | null, readonly utfall: string | null, readonly skillnad: number | null }>, readonly versioner: ReadonlyArray<{ readonly version: number, readonly start: string | null, readonly dagar: ReadonlyArray<string | null>, readonly skal: string | null, readonly antagande: boolean, readonly inlastKalla: string | null, readonly datum: string, readonly tid: string, readonly av: string }> } | null, readonly historik: ReadonlyArray<{ readonly nummer: number, readonly akt: Fasakt, readonly fran: Fas, readonly till: Fas, readonly beteckning: string | null, readonly beslutare: Beslutare | null, readonly skal: string | null, readonly granskas: string | null, readonly datum: string, readonly tid: string, readonly av: string, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }>, readonly upphandlingar: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly forfarande: Forfarande, readonly lage: Upphandlingslage, readonly akter: ReadonlyArray<Upphandlingsakt>, readonly version: number, readonly inlastKalla: string | null, readonly sparr: { readonly skickad: string, readonly elektroniskt: boolean, readonly sista: string, readonly tecknasTidigast: string, readonly slut: boolean } | null, readonly steg: ReadonlyArray<{ readonly nummer: number, readonly akt: Upphandlingsakt | null, readonly fran: Upphandlingslage | null, readonly till: Upphandlingslage, readonly datum: string | null, readonly anmarkning: string | null, readonly tid: string, readonly av: string, readonly inlastKalla: string | null, readonly beslut: { readonly id: string, readonly organ: string, readonly datum: string, readonly beteckning: string, readonly rubrik: string } | null }> }> }
   };

export type AvslagDelFragment = { readonly regel: string, readonly text: string, readonly kalla: string, readonly utvag: string | null, readonly falt: string | null };

export type HandlingDelFragment = { readonly id: string, readonly titel: string, readonly dold: boolean, readonly farSekretessmarkera: boolean, readonly farHavaSekretess: boolean, readonly version: number, readonly textlage: Filtextlage | null, readonly sekretess: { readonly paragraf: string, readonly skal: string, readonly av: string, readonly tid: string } | null, readonly versioner: ReadonlyArray<{ readonly nummer: number, readonly filnamn: string, readonly mediatyp: string, readonly storlek: number, readonly sha256: string, readonly tid: string, readonly av: string, readonly adress: string }> };

export const StatusrutnatOperation = grafOperation<StatusrutnatQuery, StatusrutnatQueryVariables>('Statusrutnat', "query Statusrutnat($fran:Int$till:Int){statusrutnat(fran:$fran till:$till){franAr tillAr tillgangligaAr rader{id namn slag fas projektledare statusInaktuell celler{manad datum antal lageTid lageKostnad lageResultat}}}}");
export const AktuelltlistaOperation = grafOperation<AktuelltlistaQuery, AktuelltlistaQueryVariables>('Aktuelltlista', "query Aktuelltlista{aktuelltlista{farSkapa rader{id namn sammantrade nummer tillstand antal fryst frystAv skapadAv inlastKalla}}}");
export const AktuelltOperation = grafOperation<AktuelltQuery, AktuelltQueryVariables>('Aktuellt', "query Aktuellt($id:ID!){aktuellt(id:$id){...AktuelltDel}}fragment AktuelltDel on Aktuellt{id namn sammantrade nummer tillstand fryst frystAv skapadAv inlastKalla senareId farRedigera version utkast punkter{projektId projektnamn text rapportId rapportNummer rapportDatum fas lageTid lageKostnad lageResultat ekonomi{totalt sakrat}risker{namn varde}}kandidater{projektId projektnamn fas rapport{id nummer datum text lageTid lageKostnad lageResultat}}}");
export const SkapaAktuelltOperation = grafOperation<SkapaAktuelltMutation, SkapaAktuelltMutationVariables>('SkapaAktuellt', "mutation SkapaAktuellt($input:SkapaAktuelltInput!){skapaAktuellt(input:$input){__typename ...on Aktuellt{id}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaAktuelltOperation = grafOperation<SparaAktuelltMutation, SparaAktuelltMutationVariables>('SparaAktuellt', "mutation SparaAktuellt($input:SparaAktuelltInput!){sparaAktuellt(input:$input){__typename ...on Aktuellt{...AktuelltDel}...on AktuelltKonflikt{aktuell{...AktuelltDel}}...on Avslag{...AvslagDel}}}fragment AktuelltDel on Aktuellt{id namn sammantrade nummer tillstand fryst frystAv skapadAv inlastKalla senareId farRedigera version utkast punkter{projektId projektnamn text rapportId rapportNummer rapportDatum fas lageTid lageKostnad lageResultat ekonomi{totalt sakrat}risker{namn varde}}kandidater{projektId projektnamn fas rapport{id nummer datum text lageTid lageKostnad lageResultat}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FrysAktuelltOperation = grafOperation<FrysAktuelltMutation, FrysAktuelltMutationVariables>('FrysAktuellt', "mutation FrysAktuellt($input:AktuelltaktInput!){frysAktuellt(input:$input){__typename ...on Aktuellt{...AktuelltDel}...on AktuelltKonflikt{aktuell{...AktuelltDel}}...on Avslag{...AvslagDel}}}fragment AktuelltDel on Aktuellt{id namn sammantrade nummer tillstand fryst frystAv skapadAv inlastKalla senareId farRedigera version utkast punkter{projektId projektnamn text rapportId rapportNummer rapportDatum fas lageTid lageKostnad lageResultat ekonomi{totalt sakrat}risker{namn varde}}kandidater{projektId projektnamn fas rapport{id nummer datum text lageTid lageKostnad lageResultat}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const KasseraAktuelltOperation = grafOperation<KasseraAktuelltMutation, KasseraAktuelltMutationVariables>('KasseraAktuellt', "mutation KasseraAktuellt($input:AktuelltaktInput!){kasseraAktuellt(input:$input){__typename ...on Aktuellt{...AktuelltDel}...on AktuelltKonflikt{aktuell{...AktuelltDel}}...on Avslag{...AvslagDel}}}fragment AktuelltDel on Aktuellt{id namn sammantrade nummer tillstand fryst frystAv skapadAv inlastKalla senareId farRedigera version utkast punkter{projektId projektnamn text rapportId rapportNummer rapportDatum fas lageTid lageKostnad lageResultat ekonomi{totalt sakrat}risker{namn varde}}kandidater{projektId projektnamn fas rapport{id nummer datum text lageTid lageKostnad lageResultat}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AnbudslistaOperation = grafOperation<AnbudslistaQuery, AnbudslistaQueryVariables>('Anbudslista', "query Anbudslista($upphandlingId:ID!){anbudslista(upphandlingId:$upphandlingId){...AnbudslistaDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}");
export const OppnaAnbudslistaOperation = grafOperation<OppnaAnbudslistaMutation, OppnaAnbudslistaMutationVariables>('OppnaAnbudslista', "mutation OppnaAnbudslista($input:OppnaAnbudslistaInput!){oppnaAnbudslista(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraAnbudsbehorigaOperation = grafOperation<AndraAnbudsbehorigaMutation, AndraAnbudsbehorigaMutationVariables>('AndraAnbudsbehoriga', "mutation AndraAnbudsbehoriga($input:AndraAnbudsbehorigaInput!){andraAnbudsbehoriga(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RegistreraAnbudOperation = grafOperation<RegistreraAnbudMutation, RegistreraAnbudMutationVariables>('RegistreraAnbud', "mutation RegistreraAnbud($input:RegistreraAnbudInput!){registreraAnbud(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RattaAnbudOperation = grafOperation<RattaAnbudMutation, RattaAnbudMutationVariables>('RattaAnbud', "mutation RattaAnbud($input:RattaAnbudInput!){rattaAnbud(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BedomAnbudOperation = grafOperation<BedomAnbudMutation, BedomAnbudMutationVariables>('BedomAnbud', "mutation BedomAnbud($input:BedomAnbudInput!){bedomAnbud(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const OffentliggorAnbudOperation = grafOperation<OffentliggorAnbudMutation, OffentliggorAnbudMutationVariables>('OffentliggorAnbud', "mutation OffentliggorAnbud($input:OffentliggorAnbudInput!){offentliggorAnbud(input:$input){__typename ...AnbudslistaDel ...on AnbudKonflikt{aktuell{...AnbudskrockDel}}...AvslagDel}}fragment AnbudslistaDel on Anbudslista{upphandlingId upphandlingNummer projektId projektNamn lage insyn farOppna innehall{version anbud{id namn orgnr dag klockslag belopp status utvardering skal av akter handlingar{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}version}behoriga{personId namn}valbara{personId namn}lasningar{namn dag}offentlig offentligSkal farSkrivaIn farNamnge farOffentliggora}}fragment AnbudskrockDel on Anbudslista{innehall{anbud{id namn orgnr dag klockslag belopp version}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BemanningOperation = grafOperation<BemanningQuery, BemanningQueryVariables>('Bemanning', "query Bemanning($projektId:ID!){bemanning(projektId:$projektId){projektId namn heltidTimmar farAndra kommuner{kommunkod namn}behov{...BemanningsbehovDel}}}fragment BemanningsbehovDel on Bemanningsbehov{id projektId projekt roll beskrivning omfattning enhet fran till sistaDag aterkallat aterkallatSkal version svar{kommun{kommunkod namn}tillstand omfattning enhet fran till person skal svarat{av datum kalla}svararSom version}}");
export const KommunensBemanningOperation = grafOperation<KommunensBemanningQuery, KommunensBemanningQueryVariables>('KommunensBemanning', "query KommunensBemanning($kommunkod:ID!){kommunensBemanning(kommunkod:$kommunkod){kommun{kommunkod namn}heltidTimmar behov{...BemanningsbehovDel}}}fragment BemanningsbehovDel on Bemanningsbehov{id projektId projekt roll beskrivning omfattning enhet fran till sistaDag aterkallat aterkallatSkal version svar{kommun{kommunkod namn}tillstand omfattning enhet fran till person skal svarat{av datum kalla}svararSom version}}");
export const BemanningsfragorOperation = grafOperation<BemanningsfragorQuery, BemanningsfragorQueryVariables>('Bemanningsfragor', "query Bemanningsfragor{bemanningsfragor{behovId projektId projekt roll beskrivning kommun{kommunkod namn}sistaDag}}");
export const SkapaBemanningsbehovOperation = grafOperation<SkapaBemanningsbehovMutation, SkapaBemanningsbehovMutationVariables>('SkapaBemanningsbehov', "mutation SkapaBemanningsbehov($input:SkapaBemanningsbehovInput!){skapaBemanningsbehov(input:$input){__typename ...on Bemanning{projektId}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraBemanningsbehovOperation = grafOperation<AndraBemanningsbehovMutation, AndraBemanningsbehovMutationVariables>('AndraBemanningsbehov', "mutation AndraBemanningsbehov($input:AndraBemanningsbehovInput!){andraBemanningsbehov(input:$input){__typename ...on Bemanning{projektId}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaBemanningsbehovOperation = grafOperation<AterkallaBemanningsbehovMutation, AterkallaBemanningsbehovMutationVariables>('AterkallaBemanningsbehov', "mutation AterkallaBemanningsbehov($input:AterkallaBemanningsbehovInput!){aterkallaBemanningsbehov(input:$input){__typename ...on Bemanning{projektId}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SvaraOmBemanningOperation = grafOperation<SvaraOmBemanningMutation, SvaraOmBemanningMutationVariables>('SvaraOmBemanning', "mutation SvaraOmBemanning($input:SvaraOmBemanningInput!){svaraOmBemanning(input:$input){__typename ...on Bemanning{projektId}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ProjektdirektivOperation = grafOperation<ProjektdirektivQuery, ProjektdirektivQueryVariables>('Projektdirektiv', "query Projektdirektiv($projektId:ID!){projektdirektiv(projektId:$projektId){...ProjektdirektivDel}}fragment ProjektdirektivDel on Projektdirektiv{projektId projekt lage utkast{version innehall{...DirektivinnehallDel}tid av saknas andrade}versioner{nummer innehall{...DirektivinnehallDel}andrade tillagg datum beslutare beslut{organ datum beteckning rubrik}inlastKalla}farSpara faststaller egetUtkast}fragment DirektivinnehallDel on Direktivinnehall{bakgrund behov projektmal effektmal omfattning intressenter ansvar prioritering juridik finansiering}");
export const SparaDirektivOperation = grafOperation<SparaDirektivMutation, SparaDirektivMutationVariables>('SparaDirektiv', "mutation SparaDirektiv($input:SparaDirektivInput!){sparaDirektiv(input:$input){__typename ...on Projektdirektiv{utkast{version andrade}}...on DirektivKonflikt{aktuell{utkast{version innehall{...DirektivinnehallDel}tid av}}}...on Avslag{...AvslagDel}}}fragment DirektivinnehallDel on Direktivinnehall{bakgrund behov projektmal effektmal omfattning intressenter ansvar prioritering juridik finansiering}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FaststallDirektivOperation = grafOperation<FaststallDirektivMutation, FaststallDirektivMutationVariables>('FaststallDirektiv', "mutation FaststallDirektiv($input:FaststallDirektivInput!){faststallDirektiv(input:$input){__typename ...on Projektdirektiv{versioner{nummer}}...on DirektivKonflikt{aktuell{projektId}}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ProjektfaserOperation = grafOperation<ProjektfaserQuery, ProjektfaserQueryVariables>('Projektfaser', "query Projektfaser($id:ID!){projektfaser(id:$id){...ProjektfaserDel}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}");
export const BeslutsvalOperation = grafOperation<BeslutsvalQuery, BeslutsvalQueryVariables>('Beslutsval', "query Beslutsval($andamal:Beslutsandamal!$saker:[ID!]!$beslutare:Beslutare){beslutsreferenser(andamal:$andamal saker:$saker beslutare:$beslutare){id organ datum beteckning rubrik}}");
export const VilandeAttGranskaOperation = grafOperation<VilandeAttGranskaQuery, VilandeAttGranskaQueryVariables>('VilandeAttGranska', "query VilandeAttGranska{vilandeAttGranska{id namn fran skal granskas}}");
export const PasseraGrindOperation = grafOperation<PasseraGrindMutation, PasseraGrindMutationVariables>('PasseraGrind', "mutation PasseraGrind($input:PasseraGrindInput!){passeraGrind(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const StegTillbakaOperation = grafOperation<StegTillbakaMutation, StegTillbakaMutationVariables>('StegTillbaka', "mutation StegTillbaka($input:StegTillbakaInput!){stegTillbaka(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const VilaOperation = grafOperation<VilaMutation, VilaMutationVariables>('Vila', "mutation Vila($input:VilaInput!){vila(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterupptaOperation = grafOperation<AterupptaMutation, AterupptaMutationVariables>('Ateruppta', "mutation Ateruppta($input:AterupptaInput!){ateruppta(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const StartaUpphandlingOperation = grafOperation<StartaUpphandlingMutation, StartaUpphandlingMutationVariables>('StartaUpphandling', "mutation StartaUpphandling($input:StartaUpphandlingInput!){startaUpphandling(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytUpphandlingslageOperation = grafOperation<BytUpphandlingslageMutation, BytUpphandlingslageMutationVariables>('BytUpphandlingslage', "mutation BytUpphandlingslage($input:BytUpphandlingslageInput!){bytUpphandlingslage(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{id fas version}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FasordningarOperation = grafOperation<FasordningarQuery, FasordningarQueryVariables>('Fasordningar', "query Fasordningar{fasordningar{...FasordningDel}}fragment FasordningDel on Fasordning{slag version fran grindar{...GrindDel}versioner{version kommentar tid av fran grindar{till beteckning beslutare leverabler finansieringSakrad avtalTecknat minstIntresserade}}}fragment GrindDel on Grind{till beteckning beslutare leverabler finansieringSakrad avtalTecknat minstIntresserade}");
export const SparaFasordningOperation = grafOperation<SparaFasordningMutation, SparaFasordningMutationVariables>('SparaFasordning', "mutation SparaFasordning($input:SparaFasordningInput!){sparaFasordning(input:$input){__typename ...on Fasordning{...FasordningDel}...on FasordningKonflikt{aktuell{slag version}}...on Avslag{...AvslagDel}}}fragment FasordningDel on Fasordning{slag version fran grindar{...GrindDel}versioner{version kommentar tid av fran grindar{till beteckning beslutare leverabler finansieringSakrad avtalTecknat minstIntresserade}}}fragment GrindDel on Grind{till beteckning beslutare leverabler finansieringSakrad avtalTecknat minstIntresserade}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const FastavlaOperation = grafOperation<FastavlaQuery, FastavlaQueryVariables>('Fastavla', "query Fastavla{fastavla{ordningar{slag fran grindar{till beteckning}}kort{...FastavlekortDel}utanFaser antalKommuner}}fragment FastavlekortDel on Fastavlekort{id namn slag fas vilar lageTid lageKostnad lageResultat statusAlderDagar statusInaktuell deltar krav uppfyllda}");
export const ProjektgrupperOperation = grafOperation<ProjektgrupperQuery, ProjektgrupperQueryVariables>('Projektgrupper', "query Projektgrupper($projektId:ID!){projektgrupper(projektId:$projektId){...ProjektgrupperDel}}fragment ProjektgrupperDel on Projektgrupper{projektId namn version projektledare{personId namn fran}byten{nummer namn fran av tid}medlemmar{id grupp funktion personId namn organisation fran till lage beslutar version}farAndra farBytaProjektledare personer{personId namn roller kommuner}}");
export const StyrgruppsfragorOperation = grafOperation<StyrgruppsfragorQuery, StyrgruppsfragorQueryVariables>('Styrgruppsfragor', "query Styrgruppsfragor{styrgruppsfragor{projektId namn grind{till beteckning gron saknas krav}leverabler{id namn beteckning lage klar}}}");
export const LaggTillGruppmedlemOperation = grafOperation<LaggTillGruppmedlemMutation, LaggTillGruppmedlemMutationVariables>('LaggTillGruppmedlem', "mutation LaggTillGruppmedlem($input:LaggTillGruppmedlemInput!){laggTillGruppmedlem(input:$input){__typename ...on Projektgrupper{...ProjektgrupperDel}...on GruppKonflikt{aktuell{...ProjektgrupperDel}}...on Avslag{...AvslagDel}}}fragment ProjektgrupperDel on Projektgrupper{projektId namn version projektledare{personId namn fran}byten{nummer namn fran av tid}medlemmar{id grupp funktion personId namn organisation fran till lage beslutar version}farAndra farBytaProjektledare personer{personId namn roller kommuner}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraGruppmedlemOperation = grafOperation<AndraGruppmedlemMutation, AndraGruppmedlemMutationVariables>('AndraGruppmedlem', "mutation AndraGruppmedlem($input:AndraGruppmedlemInput!){andraGruppmedlem(input:$input){__typename ...on Projektgrupper{...ProjektgrupperDel}...on GruppKonflikt{aktuell{...ProjektgrupperDel}}...on Avslag{...AvslagDel}}}fragment ProjektgrupperDel on Projektgrupper{projektId namn version projektledare{personId namn fran}byten{nummer namn fran av tid}medlemmar{id grupp funktion personId namn organisation fran till lage beslutar version}farAndra farBytaProjektledare personer{personId namn roller kommuner}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AvslutaGruppmedlemOperation = grafOperation<AvslutaGruppmedlemMutation, AvslutaGruppmedlemMutationVariables>('AvslutaGruppmedlem', "mutation AvslutaGruppmedlem($input:AvslutaGruppmedlemInput!){avslutaGruppmedlem(input:$input){__typename ...on Projektgrupper{...ProjektgrupperDel}...on GruppKonflikt{aktuell{...ProjektgrupperDel}}...on Avslag{...AvslagDel}}}fragment ProjektgrupperDel on Projektgrupper{projektId namn version projektledare{personId namn fran}byten{nummer namn fran av tid}medlemmar{id grupp funktion personId namn organisation fran till lage beslutar version}farAndra farBytaProjektledare personer{personId namn roller kommuner}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytProjektledareOperation = grafOperation<BytProjektledareMutation, BytProjektledareMutationVariables>('BytProjektledare', "mutation BytProjektledare($input:BytProjektledareInput!){bytProjektledare(input:$input){__typename ...on Projektgrupper{...ProjektgrupperDel}...on GruppKonflikt{aktuell{...ProjektgrupperDel}}...on Avslag{...AvslagDel}}}fragment ProjektgrupperDel on Projektgrupper{projektId namn version projektledare{personId namn fran}byten{nummer namn fran av tid}medlemmar{id grupp funktion personId namn organisation fran till lage beslutar version}farAndra farBytaProjektledare personer{personId namn roller kommuner}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ProjekthandlingarOperation = grafOperation<ProjekthandlingarQuery, ProjekthandlingarQueryVariables>('Projekthandlingar', "query Projekthandlingar($projektId:ID!){projekthandlingar(projektId:$projektId){farLaddaUpp handlingar{...HandlingDel}}}fragment HandlingDel on Handling{id titel dold sekretess{paragraf skal av tid}farSekretessmarkera farHavaSekretess version textlage versioner{nummer filnamn mediatyp storlek sha256 tid av adress}}");
export const ProjekthistorikOperation = grafOperation<ProjekthistorikQuery, ProjekthistorikQueryVariables>('Projekthistorik', "query Projekthistorik($projektId:ID!$filter:ProjekthistorikFilter$efter:ID$antal:Int){projekthistorik(projektId:$projektId filter:$filter efter:$efter antal:$antal){projektId nasta personer rader{id tid affarsdatum aktor slag text skal}}}");
export const IdeerOperation = grafOperation<IdeerQuery, IdeerQueryVariables>('Ideer', "query Ideer{ideer{...IdeDel}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const IdeOperation = grafOperation<IdeQuery, IdeQueryVariables>('Ide', "query Ide($id:ID!){ide(id:$id){...IdeDel}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}");
export const IdeutkastOperation = grafOperation<IdeutkastQuery, IdeutkastQueryVariables>('Ideutkast', "query Ideutkast($id:ID){ideutkast(id:$id)}");
export const ForeslaIdeOperation = grafOperation<ForeslaIdeMutation, ForeslaIdeMutationVariables>('ForeslaIde', "mutation ForeslaIde($input:ForeslaIdeInput!){foreslaIde(input:$input){__typename ...on Ide{id titel}...on Avslag{...AvslagDel}}}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraIdeOperation = grafOperation<AndraIdeMutation, AndraIdeMutationVariables>('AndraIde', "mutation AndraIde($input:AndraIdeInput!){andraIde(input:$input){__typename ...on Ide{id titel}...on IdeKonflikt{aktuell{...IdeDel}}...on Avslag{...AvslagDel}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const VisaIntresseOperation = grafOperation<VisaIntresseMutation, VisaIntresseMutationVariables>('VisaIntresse', "mutation VisaIntresse($input:IntresseInput!){visaIntresse(input:$input){__typename ...on Ide{...IdeDel}...on KommunsvarKonflikt{aktuell{deltagande deltagandeVersion}}...on Avslag{...AvslagDel}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const DragTillbakaIntresseOperation = grafOperation<DragTillbakaIntresseMutation, DragTillbakaIntresseMutationVariables>('DragTillbakaIntresse', "mutation DragTillbakaIntresse($input:IntresseInput!){dragTillbakaIntresse(input:$input){__typename ...on Ide{...IdeDel}...on KommunsvarKonflikt{aktuell{deltagande deltagandeVersion}}...on Avslag{...AvslagDel}}}fragment IdeDel on Ide{id titel behov nytta fas foreslagenAv roll kommun{kommunkod namn}foreslagen intresserade{kommunkod namn}avstar{kommunkod namn}kvalificerbarhet{antal kravs saknas kan}egna{kommun{kommunkod namn}deltagande version}farAndra version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const ProjektkommunerOperation = grafOperation<ProjektkommunerQuery, ProjektkommunerQueryVariables>('Projektkommuner', "query Projektkommuner($projektId:ID!){projektkommuner(projektId:$projektId){projektId namn fas rader{...KommunsvarDel}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}");
export const KommunensPortfoljOperation = grafOperation<KommunensPortfoljQuery, KommunensPortfoljQueryVariables>('KommunensPortfolj', "query KommunensPortfolj($kommunkod:ID!){kommunensPortfolj(kommunkod:$kommunkod){kommun{kommunkod namn}deltar driftsatta attSvara farSvara projekt{projektId namn slag fas deltagande fran inforande inforandedatum fraga}}}");
export const SattDeltagandeOperation = grafOperation<SattDeltagandeMutation, SattDeltagandeMutationVariables>('SattDeltagande', "mutation SattDeltagande($input:SattDeltagandeInput!){sattDeltagande(input:$input){__typename ...on Kommunsvar{...KommunsvarDel}...on KommunsvarKonflikt{aktuell{...KommunsvarDel}}...on Avslag{...AvslagDel}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SattInforandeOperation = grafOperation<SattInforandeMutation, SattInforandeMutationVariables>('SattInforande', "mutation SattInforande($input:SattInforandeInput!){sattInforande(input:$input){__typename ...on Kommunsvar{...KommunsvarDel}...on KommunsvarKonflikt{aktuell{...KommunsvarDel}}...on Avslag{...AvslagDel}}}fragment KommunsvarDel on Kommunsvar{kommun{kommunkod namn}deltagande fran deltagandeSvarat{av datum kalla}deltagandeVersion inforande inforandedatum ansvarig inforandeSvarat{av datum kalla}inforandeVersion svararSom personer}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const LeverablerOperation = grafOperation<LeverablerQuery, LeverablerQueryVariables>('Leverabler', "query Leverabler($projektId:ID!){leverabler(projektId:$projektId){...LeverabellistaDel}}fragment LeverabellistaDel on Leverabellista{projektId rader{...LeverabelDel}saknade{namn grind beteckning}grindar{till beteckning passerad}farLaggaTill}fragment LeverabelDel on Leverabel{id namn grind beteckning kravs agare klar lage godkand godkandAv version farAndra farGodkanna farAterkalla}");
export const SkapaLeverabelOperation = grafOperation<SkapaLeverabelMutation, SkapaLeverabelMutationVariables>('SkapaLeverabel', "mutation SkapaLeverabel($input:SkapaLeverabelInput!){skapaLeverabel(input:$input){__typename ...on Leverabellista{...LeverabellistaDel}...on LeverabelKonflikt{aktuell{id namn version}}...on Avslag{...AvslagDel}}}fragment LeverabellistaDel on Leverabellista{projektId rader{...LeverabelDel}saknade{namn grind beteckning}grindar{till beteckning passerad}farLaggaTill}fragment LeverabelDel on Leverabel{id namn grind beteckning kravs agare klar lage godkand godkandAv version farAndra farGodkanna farAterkalla}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraLeverabelOperation = grafOperation<AndraLeverabelMutation, AndraLeverabelMutationVariables>('AndraLeverabel', "mutation AndraLeverabel($input:AndraLeverabelInput!){andraLeverabel(input:$input){__typename ...on Leverabellista{...LeverabellistaDel}...on LeverabelKonflikt{aktuell{id namn version}}...on Avslag{...AvslagDel}}}fragment LeverabellistaDel on Leverabellista{projektId rader{...LeverabelDel}saknade{namn grind beteckning}grindar{till beteckning passerad}farLaggaTill}fragment LeverabelDel on Leverabel{id namn grind beteckning kravs agare klar lage godkand godkandAv version farAndra farGodkanna farAterkalla}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const GodkannLeverabelOperation = grafOperation<GodkannLeverabelMutation, GodkannLeverabelMutationVariables>('GodkannLeverabel', "mutation GodkannLeverabel($input:GodkannLeverabelInput!){godkannLeverabel(input:$input){__typename ...on Leverabellista{...LeverabellistaDel}...on LeverabelKonflikt{aktuell{id namn version}}...on Avslag{...AvslagDel}}}fragment LeverabellistaDel on Leverabellista{projektId rader{...LeverabelDel}saknade{namn grind beteckning}grindar{till beteckning passerad}farLaggaTill}fragment LeverabelDel on Leverabel{id namn grind beteckning kravs agare klar lage godkand godkandAv version farAndra farGodkanna farAterkalla}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AterkallaGodkannandeOperation = grafOperation<AterkallaGodkannandeMutation, AterkallaGodkannandeMutationVariables>('AterkallaGodkannande', "mutation AterkallaGodkannande($input:AterkallaGodkannandeInput!){aterkallaGodkannande(input:$input){__typename ...on Leverabellista{...LeverabellistaDel}...on LeverabelKonflikt{aktuell{id namn version}}...on Avslag{...AvslagDel}}}fragment LeverabellistaDel on Leverabellista{projektId rader{...LeverabelDel}saknade{namn grind beteckning}grindar{till beteckning passerad}farLaggaTill}fragment LeverabelDel on Leverabel{id namn grind beteckning kravs agare klar lage godkand godkandAv version farAndra farGodkanna farAterkalla}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const PortfoljOperation = grafOperation<PortfoljQuery, PortfoljQueryVariables>('Portfolj', "query Portfolj{portfolj{...PortfoljRadDel}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner driftsatta risklage{oppna varsta}version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const PortfoljkommunerOperation = grafOperation<PortfoljkommunerQuery, PortfoljkommunerQueryVariables>('Portfoljkommuner', "query Portfoljkommuner{portfoljkommuner{kommuner{kommunkod namn}projekt{id deltar infor driftsatt}}}");
export const StatuslageOperation = grafOperation<StatuslageQuery, StatuslageQueryVariables>('Statuslage', "query Statuslage{portfolj{id namn statusAlderDagar statusInaktuell statusagare farUppdatera status{datum tid text forfattare}}}");
export const ProjektOperation = grafOperation<ProjektQuery, ProjektQueryVariables>('Projekt', "query Projekt($id:ID!){projekt(id:$id){id namn slag fas tidplanFran tidplanTill beskrivning prioritering vag{fas lage beteckning}beslut{id organ datum beteckning rubrik handling}deltagande{kommun{kommunkod namn}status fran}kommunsumma{kommuner deltar intresserade deltarInte ejSvarat planerade pagar driftsatta}statusrapporter{...StatusDel ekonomi{totalt sakrat saknas}risker{riskId namn varde band}}inlastKalla inlastDatum version farUppdatera statusAlderDagar statusInaktuell antalKommuner risklage{oppna varsta}utkast}}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}");
export const LamnaStatusrapportOperation = grafOperation<LamnaStatusrapportMutation, LamnaStatusrapportMutationVariables>('LamnaStatusrapport', "mutation LamnaStatusrapport($input:LamnaStatusrapportInput!){lamnaStatusrapport(input:$input){__typename ...on PortfoljRad{...PortfoljRadDel}...on StatusKonflikt{version aktuell{...StatusDel}}...on Avslag{...AvslagDel}}}fragment PortfoljRadDel on PortfoljRad{id namn slag fas tidplanFran tidplanTill status{...StatusDel}statusAlderDagar statusInaktuell deltagare{kommunkod namn}antalKommuner driftsatta risklage{oppna varsta}version farUppdatera utkast}fragment StatusDel on Statusrapport{id nummer datum tid forfattare text lageTid lageKostnad lageResultat fas inlastKalla}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const RiskerOperation = grafOperation<RiskerQuery, RiskerQueryVariables>('Risker', "query Risker($projektId:ID!){risker(projektId:$projektId){...RisklistaDel}}fragment RisklistaDel on Risklista{projektId risker{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}skala{steg medelFran hogFran}farRedigera}");
export const RiskerAttBevakaOperation = grafOperation<RiskerAttBevakaQuery, RiskerAttBevakaQueryVariables>('RiskerAttBevaka', "query RiskerAttBevaka{riskerAttBevaka{id riskId projektId projektnamn namn atgard agare frist}}");
export const SkapaRiskOperation = grafOperation<SkapaRiskMutation, SkapaRiskMutationVariables>('SkapaRisk', "mutation SkapaRisk($input:SkapaRiskInput!){skapaRisk(input:$input){__typename ...on Risklista{...RisklistaDel}...on RiskKonflikt{aktuell{...RiskDel}}...on Avslag{...AvslagDel}}}fragment RisklistaDel on Risklista{projektId risker{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}skala{steg medelFran hogFran}farRedigera}fragment RiskDel on Risk{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const AndraRiskOperation = grafOperation<AndraRiskMutation, AndraRiskMutationVariables>('AndraRisk', "mutation AndraRisk($input:AndraRiskInput!){andraRisk(input:$input){__typename ...on Risklista{...RisklistaDel}...on RiskKonflikt{aktuell{...RiskDel}}...on Avslag{...AvslagDel}}}fragment RisklistaDel on Risklista{projektId risker{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}skala{steg medelFran hogFran}farRedigera}fragment RiskDel on Risk{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const BytRiskstatusOperation = grafOperation<BytRiskstatusMutation, BytRiskstatusMutationVariables>('BytRiskstatus', "mutation BytRiskstatus($input:BytRiskstatusInput!){bytRiskstatus(input:$input){__typename ...on Risklista{...RisklistaDel}...on RiskKonflikt{aktuell{...RiskDel}}...on Avslag{...AvslagDel}}}fragment RisklistaDel on Risklista{projektId risker{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}skala{steg medelFran hogFran}farRedigera}fragment RiskDel on Risk{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const SparaRiskatgardOperation = grafOperation<SparaRiskatgardMutation, SparaRiskatgardMutationVariables>('SparaRiskatgard', "mutation SparaRiskatgard($input:SparaRiskatgardInput!){sparaRiskatgard(input:$input){__typename ...on Risklista{...RisklistaDel}...on RiskKonflikt{aktuell{...RiskDel}}...on Avslag{...AvslagDel}}}fragment RisklistaDel on Risklista{projektId risker{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}skala{steg medelFran hogFran}farRedigera}fragment RiskDel on Risk{id nummer namn beskrivning orsak foljd sannolikhet konsekvens varde band agare status granskas attGranska stangd stangdSkal upplagd bedomningar{nummer sannolikhet konsekvens varde kommentar datum av}atgarder{id text agare klar lage forsenad}version}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
export const TidslinjeOperation = grafOperation<TidslinjeQuery, TidslinjeQueryVariables>('Tidslinje', "query Tidslinje{tidslinje{ordningar{slag fran grindar{till beteckning}}rader{id namn slag fas vilandeFran tidplanFran tidplanTill lageTid lageKostnad lageResultat statusText statusInaktuell deltagare ursprunglig{start dagar antagande}galler{start dagar antagande}rorelser{akt fran till datum}sena{namn klar}}}}");
export const GrindarAttPasseraOperation = grafOperation<GrindarAttPasseraQuery, GrindarAttPasseraQueryVariables>('GrindarAttPassera', "query GrindarAttPassera{grindarAttPassera{id namn till beteckning dag forsenad}}");
export const SparaGrindplanOperation = grafOperation<SparaGrindplanMutation, SparaGrindplanMutationVariables>('SparaGrindplan', "mutation SparaGrindplan($input:SparaGrindplanInput!){sparaGrindplan(input:$input){__typename ...on Projektfaser{...ProjektfaserDel}...on FasaktKonflikt{aktuell{plan{...GrindplanDel}}}...on Avslag{...AvslagDel}}}fragment ProjektfaserDel on Projektfaser{id slag fas version ordningVersion nasta{fran till beteckning beslutare registrerar krav{slag namn uppfyllt lage vem}gron delegationskrav{slag namn uppfyllt lage vem}}bakat{till beteckning beslutare registrerar}vilar{fran skal granskas attGranska}farVila farAteruppta farUpphandla vag{fas}plan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}historik{nummer akt fran till beteckning beslutare beslut{id organ datum beteckning rubrik}skal granskas datum tid av}upphandlingar{id nummer forfarande lage sparr{skickad elektroniskt sista tecknasTidigast slut}akter steg{nummer akt fran till datum beslut{id organ datum beteckning rubrik}anmarkning tid av inlastKalla}version inlastKalla}}fragment GrindplanDel on Grindplan{version grindar{till beteckning lage ursprunglig galler utfall skillnad}versioner{version start dagar skal antagande inlastKalla datum tid av}tidplanFran tidplanTill farPlanera}fragment AvslagDel on Avslag{regel text kalla utvag falt}");
