// Generated from the SDL by tools/codegen.mjs. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Whole öre as a decimal string, e.g. "49000000" for 490 000 kr. Never a float. */
  Belopp: { input: string; output: bigint; }
  /** A calendar day in Swedish time, YYYY-MM-DD. */
  Datum: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  Tidpunkt: { input: string; output: Date; }
};

export type AgandeFilInput = {
  readonly filnamn: Scalars['String']['input'];
  /** The file's bytes, base64: the encoding is judged by the server. */
  readonly innehallBase64: Scalars['String']['input'];
};

export type AgandeForhandsvisning = {
  readonly __typename?: 'AgandeForhandsvisning';
  readonly fel: ReadonlyArray<Radfel>;
  /** Hash of exactly what was previewed; sent back when reading in. */
  readonly kontrollsumma: Scalars['String']['output'];
  readonly nyaOrganisationer: ReadonlyArray<FilensOrganisation>;
  readonly oforandrade: Scalars['Int']['output'];
  readonly rader: ReadonlyArray<Agandefilrad>;
};

export type AgandeInlast = {
  readonly __typename?: 'AgandeInlast';
  readonly antalOrganisationer: Scalars['Int']['output'];
  readonly antalRader: Scalars['Int']['output'];
};

/** What is said of ownership. Of a stiftelse the seats, of all others the shares: per cent (33,5) or a fraction (1/3). */
export type AgandeInput = {
  readonly antal?: InputMaybe<Scalars['Int']['input']>;
  readonly kalla: Scalars['String']['input'];
  readonly kapital?: InputMaybe<Scalars['String']['input']>;
  readonly roster?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody else changed the ownership first. Nothing is overwritten. */
export type AgandeKonflikt = {
  readonly __typename?: 'AgandeKonflikt';
  readonly aktuell: Agandepost;
};

export type AgandeResultat = AgandeKonflikt | Agandepost | Avslag;

/** Shares in words, exact or rounded to two decimals. */
export type Agandebesked = {
  readonly __typename?: 'Agandebesked';
  readonly andelsslag: Andelsslag;
  readonly fattas: Maybe<Scalars['String']['output']>;
  readonly genomrakning: Maybe<Scalars['String']['output']>;
  readonly kapital: Maybe<Scalars['String']['output']>;
  readonly kedja: ReadonlyArray<Kedjesteg>;
  readonly kontrollkedja: Scalars['String']['output'];
  readonly kravs: Scalars['String']['output'];
  readonly matt: Agarmatt;
};

/** What a row of a file of ownership begins, and what it ends. */
export type Agandefilrad = {
  readonly __typename?: 'Agandefilrad';
  /** What the same owner held before, which ends the day before. */
  readonly avslutar: Maybe<Scalars['String']['output']>;
  readonly fran: Scalars['Datum']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly rad: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly till: Maybe<Scalars['Datum']['output']>;
};

/** Who owns whom on a day. */
export type Agandegraf = {
  readonly __typename?: 'Agandegraf';
  /** How many organisations it is about. When they are too many to draw, there are no nodes. */
  readonly antal: Scalars['Int']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly kanter: ReadonlyArray<Agandekant>;
  readonly noder: ReadonlyArray<Agandepart>;
};

export type Agandekant = {
  readonly __typename?: 'Agandekant';
  readonly agareId: Scalars['ID']['output'];
  readonly agdId: Scalars['ID']['output'];
  readonly antal: Maybe<Scalars['Int']['output']>;
  readonly kapital: Maybe<Agarandel>;
  readonly roster: Maybe<Agarandel>;
};

/** An organisation as one end of ownership. */
export type Agandepart = {
  readonly __typename?: 'Agandepart';
  readonly id: Scalars['ID']['output'];
  readonly medlem: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly slag: OrganisationSlag;
};

/** A holding, or seats in the board of a stiftelse, between two days, both included. */
export type Agandepost = {
  readonly __typename?: 'Agandepost';
  /** Null: the seats are appointed by somebody who is not in the register. */
  readonly agare: Maybe<Agandepart>;
  readonly agd: Agandepart;
  /** Seats; null for holdings. */
  readonly antal: Maybe<Scalars['Int']['output']>;
  readonly fran: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  /** Null for seats, and when it is not known. */
  readonly kapital: Maybe<Agarandel>;
  /** Null for seats. */
  readonly roster: Maybe<Agarandel>;
  readonly till: Maybe<Scalars['Datum']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** A share as it is shown (per cent, rounded) and as it is written in a form (exact). */
export type Agarandel = {
  readonly __typename?: 'Agarandel';
  readonly exakt: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type Agarmatt =
  | 'genomrakning'
  | 'kontrollkedja';

/** Aktuellt och pågående: assembled from the status reports, edited, and frozen for a meeting. */
export type Aktuellt = {
  readonly __typename?: 'Aktuellt';
  readonly farRedigera: Scalars['Boolean']['output'];
  readonly fryst: Maybe<Scalars['Datum']['output']>;
  readonly frystAv: Maybe<Scalars['String']['output']>;
  readonly frystTid: Maybe<Scalars['Tidpunkt']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  /** The projects to choose among, while it is written; each with its newest report. */
  readonly kandidater: ReadonlyArray<Aktuelltkandidat>;
  readonly namn: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  /** In their order. */
  readonly punkter: ReadonlyArray<Aktuelltpunkt>;
  readonly sammantrade: Scalars['Datum']['output'];
  /** A later frozen one for the same meeting. */
  readonly senareId: Maybe<Scalars['ID']['output']>;
  readonly skapadAv: Scalars['String']['output'];
  readonly tillstand: Aktuellttillstand;
  /** Changes in progress of the person who asks, as they were sent to sparaUtkast. */
  readonly utkast: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody else saved meanwhile: what stands now. */
export type AktuelltKonflikt = {
  readonly __typename?: 'AktuelltKonflikt';
  readonly aktuell: Aktuellt;
};

export type AktuelltResultat = Aktuellt | AktuelltKonflikt | Avslag;

export type AktuelltaktInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Aktuelltkandidat = {
  readonly __typename?: 'Aktuelltkandidat';
  readonly fas: Maybe<Fas>;
  readonly projektId: Scalars['ID']['output'];
  readonly projektnamn: Scalars['String']['output'];
  /** Null when no report was ever given: then it cannot be chosen. */
  readonly rapport: Maybe<Aktuelltrapport>;
};

export type Aktuelltlista = {
  readonly __typename?: 'Aktuelltlista';
  readonly farSkapa: Scalars['Boolean']['output'];
  /** The newest meeting first. What is not frozen is shown to those who write it alone. */
  readonly rader: ReadonlyArray<Aktuelltrad>;
};

/** One project, with the state of its report. */
export type Aktuelltpunkt = {
  readonly __typename?: 'Aktuelltpunkt';
  readonly ekonomi: Maybe<Projektekonomi>;
  readonly fas: Maybe<Fas>;
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  readonly lageTid: Maybe<Lage>;
  readonly projektId: Scalars['ID']['output'];
  readonly projektnamn: Scalars['String']['output'];
  readonly rapportDatum: Scalars['Datum']['output'];
  readonly rapportId: Scalars['ID']['output'];
  readonly rapportNummer: Scalars['Int']['output'];
  /** The high risks of the report; null when risks were not recorded then. */
  readonly risker: Maybe<ReadonlyArray<FrystRisk>>;
  readonly text: Scalars['String']['output'];
};

export type Aktuelltrad = {
  readonly __typename?: 'Aktuelltrad';
  readonly antal: Scalars['Int']['output'];
  readonly fryst: Maybe<Scalars['Datum']['output']>;
  readonly frystAv: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  /** Which one for the same meeting. */
  readonly nummer: Scalars['Int']['output'];
  readonly sammantrade: Scalars['Datum']['output'];
  readonly skapadAv: Scalars['String']['output'];
  readonly tillstand: Aktuellttillstand;
};

export type Aktuelltrapport = {
  readonly __typename?: 'Aktuelltrapport';
  readonly datum: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  readonly lageTid: Maybe<Lage>;
  readonly nummer: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

/** A compilation is written, then frozen for its meeting or thrown away. */
export type Aktuellttillstand =
  | 'fryst'
  | 'kasserad'
  | 'utkast';

export type AktuelltvalInput = {
  readonly projektId: Scalars['ID']['input'];
  readonly rapportId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type Anbud = {
  readonly __typename?: 'Anbud';
  readonly akter: ReadonlyArray<Anbudsakt>;
  /** Who entered it. */
  readonly av: Scalars['String']['output'];
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly dag: Scalars['Datum']['output'];
  readonly handlingar: ReadonlyArray<Handling>;
  readonly id: Scalars['ID']['output'];
  /** Local time, HH:MM. */
  readonly klockslag: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  /** Why it was rejected. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly status: Anbudsstatus;
  readonly utvardering: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody was first. Nothing was written. */
export type AnbudKonflikt = {
  readonly __typename?: 'AnbudKonflikt';
  readonly aktuell: Anbudslista;
};

export type AnbudResultat = AnbudKonflikt | Anbudslista | Avslag;

export type Anbudsakt =
  | 'anta'
  | 'aterta'
  | 'forkasta'
  | 'utvardera';

export type Anbudsbehorig = {
  readonly __typename?: 'Anbudsbehorig';
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

export type Anbudsinnehall = {
  readonly __typename?: 'Anbudsinnehall';
  /** By the moment they came in. */
  readonly anbud: ReadonlyArray<Anbud>;
  /** Those who handle the bids, by name. */
  readonly behoriga: ReadonlyArray<Anbudsbehorig>;
  readonly farNamnge: Scalars['Boolean']['output'];
  readonly farOffentliggora: Scalars['Boolean']['output'];
  readonly farSkrivaIn: Scalars['Boolean']['output'];
  /** Who has read the bids while they were secret, the newest first. For those who are named, and the revisor after the award. */
  readonly lasningar: Maybe<ReadonlyArray<Anbudslasning>>;
  /** Opened after an interruption before the award. */
  readonly offentlig: Maybe<Scalars['Datum']['output']>;
  readonly offentligSkal: Maybe<Scalars['String']['output']>;
  /** Those who may be named, by name. For those who may name. */
  readonly valbara: ReadonlyArray<Anbudsbehorig>;
  /** Of the list: moved on when those who are named change, and when it is opened. */
  readonly version: Scalars['Int']['output'];
};

/** How the person sees the bids: not at all, as one who is named, or as everybody after the award. */
export type Anbudsinsyn =
  | 'namngiven'
  | 'oppen'
  | 'stangd';

export type Anbudslasning = {
  readonly __typename?: 'Anbudslasning';
  readonly dag: Scalars['Datum']['output'];
  readonly namn: Scalars['String']['output'];
};

/** The bids of an upphandling. Closed, it says the same whether there are none or many (OSL 19:3). */
export type Anbudslista = {
  readonly __typename?: 'Anbudslista';
  /** The person may open the list, if nobody has. */
  readonly farOppna: Scalars['Boolean']['output'];
  /** Null where it is closed. */
  readonly innehall: Maybe<Anbudsinnehall>;
  readonly insyn: Anbudsinsyn;
  readonly lage: Upphandlingslage;
  readonly projektId: Scalars['ID']['output'];
  readonly projektNamn: Scalars['String']['output'];
  readonly upphandlingId: Scalars['ID']['output'];
  readonly upphandlingNummer: Scalars['Int']['output'];
};

export type Anbudsstatus =
  | 'antaget'
  | 'forkastat'
  | 'inkommet'
  | 'utvarderat';

export type AnbudsuppgifterInput = {
  /** In kronor, as typed; empty when the bid has no total. */
  readonly belopp: Scalars['String']['input'];
  /** Null: not filled in, which is refused on its field. */
  readonly dag?: InputMaybe<Scalars['Datum']['input']>;
  readonly klockslag: Scalars['String']['input'];
  readonly namn: Scalars['String']['input'];
  readonly orgnr: Scalars['String']['input'];
};

/** One part of the key (a mixed key has two), allocated by itself. */
export type AndelDel = {
  readonly __typename?: 'AndelDel';
  readonly avrundningsenhet: Scalars['Belopp']['output'];
  readonly del: Nyckeldel;
  readonly delbelopp: Scalars['Belopp']['output'];
  readonly egen: AndelRad;
  /** Names of those who got something of it, in order. */
  readonly fickRest: ReadonlyArray<Scalars['String']['output']>;
  readonly kvarvarandeBelopp: Scalars['Belopp']['output'];
  /** How many rounding units were left after the floors. */
  readonly kvarvarandeEnheter: Scalars['Int']['output'];
  /** All participating kommuner, in the order the remaining units were given. */
  readonly rader: ReadonlyArray<AndelRad>;
  /** How what was left was handed out, in plain Swedish. */
  readonly resttext: Scalars['String']['output'];
  readonly rubrik: Scalars['String']['output'];
  readonly summa: Scalars['Belopp']['output'];
  readonly summaVikter: Scalars['String']['output'];
  /** The weights together in words: 234 246 invånare, 100 %. */
  readonly summavikttext: Scalars['String']['output'];
  /** What the weights are called over a column: Invånare, Elever, Procent. */
  readonly viktrubrik: Scalars['String']['output'];
};

export type AndelRad = {
  readonly __typename?: 'AndelRad';
  readonly belopp: Scalars['Belopp']['output'];
  readonly egen: Scalars['Boolean']['output'];
  readonly fickRestenhet: Scalars['Boolean']['output'];
  readonly golv: Scalars['Belopp']['output'];
  readonly kommun: Kommun;
  /** The same in decimals, cut off where different remainders are told apart. */
  readonly kvotDecimal: Scalars['String']['output'];
  readonly kvotNamnare: Scalars['String']['output'];
  /** Exact quota in kronor as a fraction. */
  readonly kvotTaljare: Scalars['String']['output'];
  /** The same as it is computed: 490 000 × 6 072 ÷ 234 246. */
  readonly kvotbrak: Scalars['String']['output'];
  /** Place in the order that hands out what is left: 1 is first. */
  readonly rang: Scalars['Int']['output'];
  /** What the floor left, in kronor, cut off. */
  readonly rest: Scalars['String']['output'];
  readonly tillagg: Scalars['Belopp']['output'];
  /** Why this row got or did not get anything of what was left. */
  readonly varfor: Scalars['String']['output'];
  readonly vikt: Scalars['String']['output'];
  readonly viktDatum: Maybe<Scalars['Datum']['output']>;
  readonly viktKalla: Scalars['String']['output'];
  /** The weight in words: 6 072 invånare. */
  readonly vikttext: Scalars['String']['output'];
};

export type Andelsslag =
  | 'kapital'
  | 'roster';

export type AndraAgandeInput = {
  /** The first day of what is new, or the first day without it. */
  readonly galler: Scalars['Datum']['input'];
  readonly id: Scalars['ID']['input'];
  /** Null: it ends. */
  readonly uppgifter?: InputMaybe<AgandeInput>;
  readonly version: Scalars['Int']['input'];
};

export type AndraAnbudsbehorigaInput = {
  readonly behoriga: ReadonlyArray<Scalars['ID']['input']>;
  readonly upphandlingId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraArendebehorigaInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly behoriga: ReadonlyArray<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AndraAtagandeResultat = Atagande | AtagandeKonflikt | Avslag;

export type AndraAvropsregelInput = {
  readonly andelsslag: Andelsslag;
  readonly avtalId: Scalars['ID']['input'];
  readonly matt: Agarmatt;
  readonly namngivna: ReadonlyArray<Scalars['ID']['input']>;
  readonly slag: ReadonlyArray<Avropsslag>;
  readonly styrelseandel: Scalars['String']['input'];
  /** Per cent or a fraction, as typed. */
  readonly troskel: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraAvtalInput = {
  readonly id: Scalars['ID']['input'];
  readonly uppgifter: AvtalsuppgifterInput;
  readonly version: Scalars['Int']['input'];
};

export type AndraBemanningsbehovInput = {
  readonly beskrivning: Scalars['String']['input'];
  readonly enhet: Bemanningsenhet;
  readonly fran: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** Who is asked; nobody who is asked already is left out by not standing here. */
  readonly kommuner: ReadonlyArray<Scalars['ID']['input']>;
  readonly omfattning: Scalars['Int']['input'];
  readonly roll: Bemanningsroll;
  readonly sistaDag: Scalars['Datum']['input'];
  readonly till: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraBudgetpostInput = {
  readonly belopp: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly kalla: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraDialogInput = {
  readonly deltagare: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly leverantor?: InputMaybe<Scalars['String']['input']>;
  readonly planerad: Scalars['Datum']['input'];
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly version: Scalars['Int']['input'];
};

export type AndraDialogatgardInput = {
  readonly agareId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly senast: Scalars['Datum']['input'];
  readonly vad: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraDiarieklassInput = {
  readonly anvands: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  readonly namn: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraExternFinansiarInput = {
  readonly belopp: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraGenomBeslutInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly fordelningNummer: Scalars['Int']['input'];
  readonly kostnadspostId: Scalars['ID']['input'];
  /** Amount, key, weights, participants and source; the words of the post stand. */
  readonly post: KostnadspostInput;
};

export type AndraGruppmedlemInput = {
  readonly funktion: Gruppfunktion;
  readonly id: Scalars['ID']['input'];
  /** Of a contact; a person with an account keeps the name of the account. */
  readonly namn?: InputMaybe<Scalars['String']['input']>;
  readonly organisation: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraIdeInput = {
  readonly behov: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly nytta: Scalars['String']['input'];
  readonly titel: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraIdeResultat = Avslag | Ide | IdeKonflikt;

export type AndraInstallningInput = {
  readonly nyckel: Scalars['String']['input'];
  readonly varde: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraInstallningResultat = Avslag | Installning | InstallningKonflikt;

export type AndraLeverabelInput = {
  readonly agare: Scalars['String']['input'];
  readonly grind: Fas;
  readonly id: Scalars['ID']['input'];
  readonly klar?: InputMaybe<Scalars['Datum']['input']>;
  readonly namn: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraMedlemskapInput = {
  readonly id: Scalars['ID']['input'];
  /** All of them, in order. */
  readonly perioder: ReadonlyArray<MedlemsperiodInput>;
  /** Of the organisation. */
  readonly version: Scalars['Int']['input'];
};

export type AndraMoteInput = {
  readonly anmarkning: Scalars['String']['input'];
  readonly borjar: Scalars['String']['input'];
  readonly datum: Scalars['Datum']['input'];
  readonly id: Scalars['ID']['input'];
  readonly kallelsedag?: InputMaybe<Scalars['Datum']['input']>;
  readonly plats: Scalars['String']['input'];
  readonly slutar: Scalars['String']['input'];
  readonly stoppdatum?: InputMaybe<Scalars['Datum']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AndraOrganisationInput = {
  readonly id: Scalars['ID']['input'];
  readonly uppgifter: OrganisationInput;
  readonly version: Scalars['Int']['input'];
};

export type AndraRiskInput = {
  readonly agare: Scalars['String']['input'];
  readonly beskrivning: Scalars['String']['input'];
  readonly foljd: Scalars['String']['input'];
  readonly granskas?: InputMaybe<Scalars['Datum']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kommentar: Scalars['String']['input'];
  readonly konsekvens: Scalars['Int']['input'];
  readonly namn: Scalars['String']['input'];
  readonly orsak: Scalars['String']['input'];
  readonly sannolikhet: Scalars['Int']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraSistaDagInput = {
  readonly id: Scalars['ID']['input'];
  readonly sistaDag: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AndraVyInput = {
  readonly delad: Scalars['Boolean']['input'];
  readonly fraga?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly namn: Scalars['String']['input'];
  /** Both or none. */
  readonly vag?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AndraVyResultat = Avslag | SparadVy | VyKonflikt;

export type AnmalDelegationsbeslutInput = {
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly moteId: Scalars['ID']['input'];
  readonly paragraf: Scalars['String']['input'];
};

export type AnmalDelegationsbeslutSvar = AnmalanKonflikt | AnmaldaDelegationsbeslut | Avslag;

export type AnmalJavInput = {
  readonly bedomning: Javsbedomning;
  readonly grund: Javsgrund;
  readonly sakId: Scalars['ID']['input'];
  readonly saktyp: Javssaktyp;
  readonly text: Scalars['String']['input'];
};

/** That a decision is on the list of a sammanträde. */
export type Anmalan = {
  readonly __typename?: 'Anmalan';
  readonly anmaldAv: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** It can be taken back: the sammanträde has not been held. */
  readonly kanAterkallas: Scalars['Boolean']['output'];
  readonly moteDatum: Scalars['Datum']['output'];
  readonly moteId: Scalars['ID']['output'];
  readonly paragraf: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody was first: the decision as it stands. */
export type AnmalanKonflikt = {
  readonly __typename?: 'AnmalanKonflikt';
  readonly aktuell: Delegationsregisterrad;
};

export type AnmaldaDelegationsbeslut = {
  readonly __typename?: 'AnmaldaDelegationsbeslut';
  readonly rader: ReadonlyArray<Delegationsregisterrad>;
};

/** How it stands with the reporting of a decision to the nämnd. */
export type Anmalningslage =
  | 'anmald'
  | 'forsenad'
  | 'sammantrade_saknas'
  | 'vantar';

/** A sammanträde that decisions can be reported at. */
export type Anmalningsmote = {
  readonly __typename?: 'Anmalningsmote';
  readonly datum: Scalars['Datum']['output'];
  readonly hallet: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
};

export type AnslutningInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** A decision that is already registered; otherwise beslut. Neither in a preview. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  readonly poster: ReadonlyArray<AnslutningspostInput>;
};

/** One part of the key: what was paid, the weights, the buy-in and each credit. */
export type Anslutningsdel = {
  readonly __typename?: 'Anslutningsdel';
  readonly avrundning: Scalars['String']['output'];
  readonly betalt: Scalars['Belopp']['output'];
  readonly del: Nyckeldel;
  readonly kopIn: Scalars['Belopp']['output'];
  readonly kvotDecimal: Scalars['String']['output'];
  /** 490 000 × 16 169 ÷ (234 246 + 16 169) */
  readonly kvotbrak: Scalars['String']['output'];
  readonly rader: ReadonlyArray<Anslutningsrad>;
  /** How the buy-in is shared out as credits, in plain Swedish. */
  readonly resttext: Scalars['String']['output'];
  readonly rubrik: Scalars['String']['output'];
  readonly summaKredit: Scalars['Belopp']['output'];
  /** What the earlier participants weigh together, and the joiner, in words. */
  readonly summaVikter: Scalars['String']['output'];
  readonly viktDatum: Maybe<Scalars['Datum']['output']>;
  readonly viktKalla: Scalars['String']['output'];
  readonly vikttext: Scalars['String']['output'];
};

/** Why the shares are what they are after a buy-in. */
export type Anslutningsforklaring = {
  readonly __typename?: 'Anslutningsforklaring';
  /** The allocation that it is built on. */
  readonly byggerPa: Scalars['Int']['output'];
  readonly delar: ReadonlyArray<Anslutningsdel>;
  readonly kommun: Kommun;
  readonly kopIn: Scalars['Belopp']['output'];
};

/** How a late joiner comes in: it buys into what is paid or decided, or shares a running cost by the same key. */
export type Anslutningsmetod =
  | 'kop_in'
  | 'ny_nyckel';

export type AnslutningspostInput = {
  /** What the joiner counts, for a key by count; as typed. */
  readonly antal?: InputMaybe<Scalars['String']['input']>;
  /** The allocation that was shown. */
  readonly fordelningNummer: Scalars['Int']['input'];
  /** Where the count comes from. */
  readonly kalla?: InputMaybe<Scalars['String']['input']>;
  readonly kostnadspostId: Scalars['ID']['input'];
  readonly metod: Anslutningsmetod;
  /** The population that the joiner is weighed by; null means the post's own reference date. */
  readonly referensdatum?: InputMaybe<Scalars['Datum']['input']>;
};

export type Anslutningsrad = {
  readonly __typename?: 'Anslutningsrad';
  readonly betalt: Scalars['Belopp']['output'];
  readonly egen: Scalars['Boolean']['output'];
  readonly kommun: Kommun;
  readonly kredit: Scalars['Belopp']['output'];
  readonly kreditDecimal: Maybe<Scalars['String']['output']>;
  /** The exact credit as it is computed, and in decimals; null for the joiner. */
  readonly kreditkvot: Maybe<Scalars['String']['output']>;
  readonly netto: Scalars['Belopp']['output'];
  /** Why the credit was rounded as it was. */
  readonly varfor: Scalars['String']['output'];
  readonly vikt: Scalars['String']['output'];
};

/** The bidder of a bid that was taken, as the supplier of the avtal that follows. */
export type AntagenAnbudsgivare = {
  readonly __typename?: 'AntagenAnbudsgivare';
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly upphandlingId: Scalars['ID']['output'];
};

export type AntecknaFranvaroInput = {
  readonly fran: Scalars['Datum']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly skal: Franvaroskal;
  readonly till: Scalars['Datum']['input'];
};

export type AntecknaFranvaroSvar = Avslag | Franvaro;

export type AntecknaInkommenInput = {
  readonly arendeId?: InputMaybe<Scalars['ID']['input']>;
  readonly avsandare: Scalars['String']['input'];
  readonly handlingId?: InputMaybe<Scalars['ID']['input']>;
  readonly inkom: Scalars['String']['input'];
  readonly rubrik: Scalars['String']['input'];
};

export type Arende = {
  readonly __typename?: 'Arende';
  /** What the person may begin now; a gate may still refuse it, and then says why. */
  readonly akter: ReadonlyArray<Arendeakt>;
  readonly dnr: Maybe<Scalars['String']['output']>;
  readonly farRedigera: Scalars['Boolean']['output'];
  readonly handlaggare: Scalars['String']['output'];
  readonly handlaggareId: Scalars['ID']['output'];
  readonly handlingar: ReadonlyArray<Handling>;
  readonly id: Scalars['ID']['output'];
  readonly klassificering: Maybe<Scalars['String']['output']>;
  /** What the register dialog begins with: the setting standard_klassificering, otherwise the class last used; may be empty. */
  readonly klassificeringForslag: Scalars['String']['output'];
  readonly komplett: Komplett;
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly remissSistaDag: Maybe<Scalars['Datum']['output']>;
  /** It has been sent on a remiss: the outcome is needed. */
  readonly remissad: Scalars['Boolean']['output'];
  /** The newest first. */
  readonly remisser: ReadonlyArray<Remiss>;
  readonly rubrik: Scalars['String']['output'];
  readonly sammantrade: Maybe<ArendeSammantrade>;
  readonly skapat: Scalars['Datum']['output'];
  readonly tillstand: ArendeTillstand;
  readonly tjansteskrivelse: Tjansteskrivelse;
  readonly typ: Arendetyp;
  readonly version: Scalars['Int']['output'];
};

export type ArendeKonflikt = {
  readonly __typename?: 'ArendeKonflikt';
  readonly aktuell: Arende;
};

export type ArendeRad = {
  readonly __typename?: 'ArendeRad';
  /** What the person may begin now; a gate may still refuse it, and then says why. */
  readonly akter: ReadonlyArray<Arendeakt>;
  readonly andrat: Scalars['Tidpunkt']['output'];
  /** Number of the sections that must be there and are not yet. */
  readonly antalSaknas: Scalars['Int']['output'];
  readonly dnr: Maybe<Scalars['String']['output']>;
  /** The person who asks is handläggare. */
  readonly egen: Scalars['Boolean']['output'];
  readonly handlaggare: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  /** Of the remiss that is out. */
  readonly remissSistaDag: Maybe<Scalars['Datum']['output']>;
  readonly rubrik: Scalars['String']['output'];
  /** Their names, in the order of the page. */
  readonly saknas: ReadonlyArray<Scalars['String']['output']>;
  /** It collects the decisions on delegation of a year: nothing is prepared in it, so nothing is missing. */
  readonly samling: Scalars['Boolean']['output'];
  readonly sammantrade: Maybe<ArendeSammantrade>;
  /** What it is secret by, such as OSL 19:3; null when it is not. */
  readonly sekretess: Maybe<Scalars['String']['output']>;
  readonly skapat: Scalars['Datum']['output'];
  readonly tillstand: ArendeTillstand;
  readonly typ: Arendetyp;
};

/** The sammanträde that an ärende is planned to. */
export type ArendeSammantrade = {
  readonly __typename?: 'ArendeSammantrade';
  /** Negative: the day has passed. */
  readonly dagarTillStopp: Maybe<Scalars['Int']['output']>;
  readonly datum: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly installt: Scalars['Boolean']['output'];
  readonly kallelsedag: Maybe<Scalars['Datum']['output']>;
  /** The day on which the ärende is to be Beredd. */
  readonly stoppdatum: Maybe<Scalars['Datum']['output']>;
};

export type ArendeTillstand =
  | 'beredd'
  | 'kallad'
  | 'pa_remiss'
  | 'registrerad'
  | 'under_beredning'
  | 'utkast';

export type Arendeakt =
  | 'aterkalla_kallelse'
  | 'aterta_beredning'
  | 'avsluta_remiss'
  | 'byt_handlaggare'
  | 'fardigbered'
  | 'kalla'
  | 'paborja_beredning'
  | 'planera'
  | 'redigera'
  | 'registrera'
  | 'skicka_pa_remiss';

export type ArendeaktInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ArendeaktMedSkalInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Arendebehorig = {
  readonly __typename?: 'Arendebehorig';
  readonly handlaggare: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

/** What an ärende holds: the register of it, and its files. A file that is not registered is arbetsmaterial or has come in and waits. */
export type Arendehandlingar = {
  readonly __typename?: 'Arendehandlingar';
  readonly arendeId: Scalars['ID']['output'];
  readonly dnr: Maybe<Scalars['String']['output']>;
  readonly farAnteckna: Scalars['Boolean']['output'];
  readonly farLaddaUpp: Scalars['Boolean']['output'];
  readonly farRegistrera: Scalars['Boolean']['output'];
  readonly handlaggare: Scalars['String']['output'];
  readonly handlingar: ReadonlyArray<Handling>;
  readonly klassnamn: Maybe<Scalars['String']['output']>;
  readonly poster: ReadonlyArray<Registerpost>;
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly registrerat: Maybe<Scalars['Datum']['output']>;
  readonly rubrik: Scalars['String']['output'];
  readonly sekretess: Maybe<Scalars['String']['output']>;
  readonly tillstand: ArendeTillstand;
  readonly typ: Arendetyp;
  readonly vantar: ReadonlyArray<Inkommet>;
};

/** Who sees an ärende, and why. For those who see it. */
export type Arendesekretess = {
  readonly __typename?: 'Arendesekretess';
  /** How much is hidden with it. */
  readonly antalHandlingar: Scalars['Int']['output'];
  readonly arendeId: Scalars['ID']['output'];
  /** Those who are named, by name. Empty where there is no secrecy. */
  readonly behoriga: ReadonlyArray<Arendebehorig>;
  /** Every decision, the newest first. */
  readonly beslut: ReadonlyArray<Arendesekretesshandelse>;
  readonly dnr: Maybe<Scalars['String']['output']>;
  readonly farBesluta: Scalars['Boolean']['output'];
  /** Null: none. */
  readonly sekretess: Maybe<Arendesekretessmarke>;
  /** Those who may be named, by name. For those who may decide. */
  readonly valbara: ReadonlyArray<Arendebehorig>;
  readonly version: Scalars['Int']['output'];
};

/** The ärende was changed meanwhile. Nothing was written. */
export type ArendesekretessKonflikt = {
  readonly __typename?: 'ArendesekretessKonflikt';
  readonly aktuell: Arendesekretess;
};

export type ArendesekretessResultat = Arendesekretess | ArendesekretessKonflikt | Avslag;

export type Arendesekretessbeslut =
  | 'andrad'
  | 'havd'
  | 'satt';

export type Arendesekretesshandelse = {
  readonly __typename?: 'Arendesekretesshandelse';
  readonly av: Scalars['String']['output'];
  readonly beslut: Arendesekretessbeslut;
  readonly datum: Scalars['Datum']['output'];
  readonly paragraf: Scalars['String']['output'];
  readonly skal: Scalars['String']['output'];
  readonly slag: Arendesekretesslag;
};

export type Arendesekretesslag =
  | 'ordinarie'
  /** A procurement before award (OSL 19:3): those who handle it alone. */
  | 'upphandling';

export type Arendesekretessmarke = {
  readonly __typename?: 'Arendesekretessmarke';
  readonly fran: Scalars['Datum']['output'];
  /** Chapter and paragraph of OSL, e.g. 19:3. */
  readonly paragraf: Scalars['String']['output'];
  readonly skal: Scalars['String']['output'];
  readonly slag: Arendesekretesslag;
};

export type Arendetyp =
  | 'budget'
  | 'ovrigt'
  | 'projektdirektiv'
  | 'projektstart'
  | 'styrdokument'
  | 'upphandling';

/** What one party has been asked for of a post, and its answer. */
export type Atagande = {
  readonly __typename?: 'Atagande';
  /** What the party carries by the allocation in force. */
  readonly andel: Scalars['Belopp']['output'];
  /** Asked for, or decided about, another amount than the allocation in force gives. */
  readonly annatBelopp: Scalars['Boolean']['output'];
  readonly ar: Scalars['Int']['output'];
  readonly atagit: Scalars['Belopp']['output'];
  readonly begart: Scalars['Belopp']['output'];
  readonly beslutsdatum: Maybe<Scalars['Datum']['output']>;
  readonly dagarKvar: Scalars['Int']['output'];
  /** May the person who asks change the amount of this external financier? */
  readonly farAndraExtern: Scalars['Boolean']['output'];
  /** May the person who asks move its last day? */
  readonly farAndraSistaDag: Scalars['Boolean']['output'];
  /** May the person who asks withdraw it? */
  readonly farAterkalla: Scalars['Boolean']['output'];
  /** May the person who asks answer it now? */
  readonly farSvara: Scalars['Boolean']['output'];
  readonly fragad: Scalars['Tidpunkt']['output'];
  readonly fragadAv: Scalars['String']['output'];
  readonly fristlage: Fristlage;
  readonly handling: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly instans: Maybe<Scalars['String']['output']>;
  readonly kommentar: Maybe<Scalars['String']['output']>;
  /** Null for an external financier. */
  readonly kommunkod: Maybe<Scalars['ID']['output']>;
  readonly kostnadspostId: Scalars['ID']['output'];
  /** The party: a kommun or an external financier. */
  readonly part: Scalars['String']['output'];
  readonly postNamn: Scalars['String']['output'];
  readonly sistaDag: Scalars['Datum']['output'];
  readonly svarad: Maybe<Scalars['Tidpunkt']['output']>;
  readonly svaradAv: Maybe<Scalars['String']['output']>;
  /** What was asked for before the allocation changed; null when it has not. */
  readonly tidigareBegart: Maybe<Scalars['Belopp']['output']>;
  readonly tillstand: Atagandetillstand;
  readonly version: Scalars['Int']['output'];
};

export type AtagandeKonflikt = {
  readonly __typename?: 'AtagandeKonflikt';
  readonly aktuell: Atagande;
};

/** What becomes of an åtagande: lowered, asked anew or released. */
export type Atagandeforandring = {
  readonly __typename?: 'Atagandeforandring';
  /** 0 when nothing is left to carry. */
  readonly begart: Scalars['Belopp']['output'];
  readonly part: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly tidigare: Scalars['Belopp']['output'];
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

/** Recovery codes, shown once. */
export type Aterhamtningskoder = {
  readonly __typename?: 'Aterhamtningskoder';
  readonly koder: ReadonlyArray<Scalars['String']['output']>;
  readonly konto: Konto;
};

export type AterkallaAnmalanInput = {
  /** Of the anmälan. */
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterkallaAnmalanSvar = AnmalanKonflikt | Avslag | Delegationsregisterrad;

export type AterkallaBemanningsbehovInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterkallaDelegationspunktInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly fran: Scalars['Datum']['input'];
  readonly punktId: Scalars['ID']['input'];
};

export type AterkallaFragaInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterkallaGodkannandeInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterlamnaSakInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterstallFaktorerInput = {
  readonly personId: Scalars['ID']['input'];
};

export type AterstallFaktorerResultat = AterstalldaFaktorer | Avslag;

export type AterstallLosenordInput = {
  readonly personId: Scalars['ID']['input'];
};

export type AterstallLosenordResultat = AterstalltLosenord | Avslag;

export type AterstallSkrivelsemallInput = {
  readonly nummer: Scalars['Int']['input'];
  /** The version to go back to; 0 is the portal's own. */
  readonly till: Scalars['Int']['input'];
  readonly typ: Arendetyp;
};

/** A person's second factors were taken away by the administrator. */
export type AterstalldaFaktorer = {
  readonly __typename?: 'AterstalldaFaktorer';
  readonly antal: Scalars['Int']['output'];
  /** How many open sessions of the person that ended. */
  readonly antalSessioner: Scalars['Int']['output'];
  readonly anvandarnamn: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

/** A new first password, shown here once. Every session of the person has ended. */
export type AterstalltLosenord = {
  readonly __typename?: 'AterstalltLosenord';
  readonly antalSessioner: Scalars['Int']['output'];
  readonly anvandarnamn: Scalars['String']['output'];
  readonly forstaLosenord: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

export type AtertaForlangningInput = {
  /** The decision of the förlängning had been reported to the nämnd: then a decision carries that it is taken back. */
  readonly anmald: Scalars['Boolean']['input'];
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AterupptaInput = {
  readonly projektId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Atgardslage =
  | 'klar'
  | 'pagar'
  | 'planerad'
  | 'utgar';

export type AvforInkommenInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvgorJavInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly utfall: Javsbedomning;
  readonly version: Scalars['Int']['input'];
};

/** Somebody has called off from an avtal. Without moms. Taken back, never removed. */
export type Avrop = {
  readonly __typename?: 'Avrop';
  readonly akter: ReadonlyArray<Avropsakt>;
  readonly avtal: Scalars['String']['output'];
  readonly avtalId: Scalars['ID']['output'];
  readonly avtalsnummer: Scalars['Int']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly ersattAv: Maybe<Scalars['Int']['output']>;
  /** The number of the one it corrects, and of the one that corrects it. */
  readonly ersatter: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kommun: Maybe<Scalars['String']['output']>;
  readonly lamnat: Scalars['Tidpunkt']['output'];
  readonly lamnatAv: Scalars['String']['output'];
  readonly leverantor: Scalars['String']['output'];
  readonly makulerat: Maybe<Scalars['Tidpunkt']['output']>;
  readonly makuleratAv: Maybe<Scalars['String']['output']>;
  /** Within the avtal: A-12/3. */
  readonly nummer: Scalars['Int']['output'];
  /** As they were when it was reported. */
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly orgnr: Scalars['String']['output'];
  readonly rang: Scalars['Int']['output'];
  /** Why those before in the rangordning could not deliver. */
  readonly rangskal: Maybe<Scalars['String']['output']>;
  readonly referens: Maybe<Scalars['String']['output']>;
  /** Why it was corrected or taken back. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly status: Avropsstatus;
  readonly vad: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed it first: what stands now. */
export type AvropKonflikt = {
  readonly __typename?: 'AvropKonflikt';
  readonly aktuell: Avrop;
};

export type AvropResultat = AvropKonflikt | Avropat | Avslag;

export type Avropat = {
  readonly __typename?: 'Avropat';
  readonly avrop: Avrop;
  /** Left of the takvolym after it. */
  readonly kvar: Scalars['Belopp']['output'];
};

export type Avropsakt =
  | 'makulera'
  | 'ratta';

export type Avropsavtal = {
  readonly __typename?: 'Avropsavtal';
  readonly beteckning: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly status: Avtalsstatus;
};

/** An organisation as the rule judges it, and whether it may call off on the day. */
export type Avropsbedomd = {
  readonly __typename?: 'Avropsbedomd';
  /** By the ownership of the day. */
  readonly berattigad: Scalars['Boolean']['output'];
  readonly far: Scalars['Boolean']['output'];
  readonly grund: Avropsgrund;
  /** The frozen list has it. */
  readonly iListan: Scalars['Boolean']['output'];
  readonly kontrollEjVisad: Scalars['Boolean']['output'];
  readonly organisation: Avropsorganisation;
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** How an organisation stands by the ownership of a day. */
export type Avropsbesked = {
  readonly __typename?: 'Avropsbesked';
  /** Null where nothing is owned. */
  readonly agande: Maybe<Agandebesked>;
  readonly berattigad: Scalars['Boolean']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly grund: Avropsgrund;
  readonly kalla: Scalars['String']['output'];
  readonly kedjetext: ReadonlyArray<Scalars['String']['output']>;
  readonly kontrollEjVisad: Scalars['Boolean']['output'];
  readonly regel: Scalars['String']['output'];
  readonly styrelse: Maybe<Styrelsebesked>;
  readonly text: Scalars['String']['output'];
  readonly utvag: Maybe<Scalars['String']['output']>;
};

/** An answer to Får vi avropa? as it was issued: never changed. */
export type Avropsbevis = {
  readonly __typename?: 'Avropsbevis';
  readonly av: Scalars['String']['output'];
  readonly avtal: Scalars['String']['output'];
  readonly avtalId: Scalars['ID']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly far: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  /** SHA-256 of what it says, hexadecimal. Its first sixteen figures are its code. */
  readonly kontrollsumma: Scalars['String']['output'];
  readonly matt: ReadonlyArray<Avropsbevismatt>;
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly underlag: Avropsunderlag;
  readonly underlagsdatum: Scalars['Datum']['output'];
  readonly utfardat: Scalars['Tidpunkt']['output'];
};

export type AvropsbevisResultat = Avropsbevis | Avslag;

export type Avropsbeviskontroll = {
  readonly __typename?: 'Avropsbeviskontroll';
  readonly bevis: Avropsbevis;
  /** What is stored is what was issued: the checksum is that of the text, and the chain of events has it. */
  readonly oforandrat: Scalars['Boolean']['output'];
};

/** A measure of ownership, exactly and in per cent; null: not known. */
export type Avropsbevismatt = {
  readonly __typename?: 'Avropsbevismatt';
  readonly avgor: Scalars['Boolean']['output'];
  readonly brak: Maybe<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly procent: Maybe<Scalars['String']['output']>;
};

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

export type Avropsleverantor = {
  readonly __typename?: 'Avropsleverantor';
  readonly namn: Scalars['String']['output'];
  readonly rang: Scalars['Int']['output'];
};

export type Avropsmojlighet = {
  readonly __typename?: 'Avropsmojlighet';
  readonly beteckning: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kvar: Scalars['Belopp']['output'];
  readonly namn: Scalars['String']['output'];
  readonly slutar: Scalars['Datum']['output'];
};

export type Avropsorganisation = {
  readonly __typename?: 'Avropsorganisation';
  readonly id: Scalars['ID']['output'];
  readonly medlem: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly slag: OrganisationSlag;
};

/** What an avrop from an avtal is reported with. `organisationer`: those of the frozen list that the person reports for. */
export type Avropsrapport = {
  readonly __typename?: 'Avropsrapport';
  readonly avropsform: Maybe<Avropsform>;
  readonly avtalId: Scalars['ID']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly fryst: Scalars['Boolean']['output'];
  readonly leverantorer: ReadonlyArray<Avropsleverantor>;
  readonly namn: Scalars['String']['output'];
  readonly organisationer: ReadonlyArray<Avropsorganisation>;
  readonly status: Avtalsstatus;
  readonly volym: Maybe<Takvolym>;
};

/** Who may call off from an avtal: its rule, the frozen list, and everyone as the rule judges them on the business date. */
export type Avropsratt = {
  readonly __typename?: 'Avropsratt';
  readonly akter: ReadonlyArray<Avropsrattsakt>;
  readonly avropsregel: Avropsregel;
  readonly avtalId: Scalars['ID']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly frusen: Maybe<FrusenAvropslista>;
  readonly namn: Scalars['String']['output'];
  readonly organisationer: ReadonlyArray<Avropsbedomd>;
};

/** Somebody changed the rule first: what stands now. */
export type AvropsrattKonflikt = {
  readonly __typename?: 'AvropsrattKonflikt';
  readonly aktuell: Avropsratt;
};

export type AvropsrattResultat = Avropsratt | AvropsrattKonflikt | Avslag;

export type Avropsrattsakt =
  | 'andra_regel'
  | 'frys';

/** Who may call off from an avtal. Version 0 is the default, which has no row. */
export type Avropsregel = {
  readonly __typename?: 'Avropsregel';
  readonly andelsslag: Andelsslag;
  readonly matt: Agarmatt;
  readonly namngivna: ReadonlyArray<Avropsorganisation>;
  readonly slag: ReadonlyArray<Avropsslag>;
  readonly standard: Scalars['Boolean']['output'];
  readonly styrelseandel: Scalars['String']['output'];
  /** Exactly, as it is written: 50 or 1/3. */
  readonly troskel: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The avrop that the person may see, of all avtal, the newest first. */
export type Avropsregister = {
  readonly __typename?: 'Avropsregister';
  readonly avrop: ReadonlyArray<Avrop>;
  /** Those in force that one of her organisations may call off from. */
  readonly avtal: ReadonlyArray<Avropsmojlighet>;
  readonly baraEgna: Scalars['Boolean']['output'];
};

/** The kinds of organisation that a rule lets in. */
export type Avropsslag =
  | 'bolag'
  | 'forening'
  | 'medlem'
  | 'stiftelse';

export type Avropsstatus =
  | 'gallande'
  | 'makulerat';

/** Får vi avropa? The answer, the rule with its source, and what it rests on. */
export type Avropssvar = {
  readonly __typename?: 'Avropssvar';
  readonly avtal: Scalars['String']['output'];
  readonly avtalId: Scalars['ID']['output'];
  readonly besked: Avropsbesked;
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly far: Scalars['Boolean']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly organisation: Avropsorganisation;
  readonly rad: Maybe<FrusenRad>;
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly underlag: Avropsunderlag;
  /** The day that the deciding ownership is of. */
  readonly underlagsdatum: Scalars['Datum']['output'];
  readonly utvag: Maybe<Scalars['String']['output']>;
};

/** What an answer rests on. */
export type Avropsunderlag =
  | 'frusen_lista'
  | 'regel';

/** What may be asked about: an avropare asks for her own organisations. */
export type Avropsval = {
  readonly __typename?: 'Avropsval';
  readonly avtal: ReadonlyArray<Avropsavtal>;
  /** Those that the person calls off for. */
  readonly egna: ReadonlyArray<Scalars['ID']['output']>;
  readonly organisationer: ReadonlyArray<Avropsorganisation>;
};

/** A refusal: which rule, where it comes from, and what would make it possible. A value, not an error. */
export type Avslag = {
  readonly __typename?: 'Avslag';
  /** The input field that is wrong, if it is about one. */
  readonly falt: Maybe<Scalars['String']['output']>;
  readonly kalla: Scalars['String']['output'];
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly utvag: Maybe<Scalars['String']['output']>;
};

export type AvslutaBestallningInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvslutaFranvaroInput = {
  readonly id: Scalars['ID']['input'];
  /** The first day back. */
  readonly tillbaka: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvslutaFranvaroSvar = Avslag | Franvaro | FranvaroKonflikt;

export type AvslutaGruppmedlemInput = {
  readonly id: Scalars['ID']['input'];
  readonly till: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvslutaStyrelseuppdragInput = {
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly till: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvslutaUppdragInput = {
  readonly id: Scalars['ID']['input'];
  readonly till: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AvslutaUppdragResultat = Avslag | UppdragKonflikt | UppdragRad;

export type Avtal = {
  readonly __typename?: 'Avtal';
  /** What the person may do now. */
  readonly akter: ReadonlyArray<Avtalsakt>;
  /** What the avrop that hold come to; null for a kontrakt. */
  readonly avropat: Maybe<Scalars['Belopp']['output']>;
  readonly avropsform: Maybe<Avropsform>;
  /** In the words of the avtal, beside the guide of its avropsform. */
  readonly avropsguide: Scalars['String']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly dialogintervallManader: Maybe<Scalars['Int']['output']>;
  readonly diarienummer: Maybe<Scalars['String']['output']>;
  readonly egenLedtidDagar: Scalars['Int']['output'];
  readonly gallerFran: Maybe<Scalars['Datum']['output']>;
  /** As it was signed, without options. */
  readonly gallerTill: Maybe<Scalars['Datum']['output']>;
  readonly handlaggare: Maybe<Scalars['String']['output']>;
  readonly handlaggareId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Where the particulars come from, when they were read in from a source. */
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly kontaktEpost: Scalars['String']['output'];
  readonly kontaktNamn: Scalars['String']['output'];
  readonly kontaktTelefon: Scalars['String']['output'];
  readonly leverantorer: ReadonlyArray<Avtalsleverantor>;
  readonly namn: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly omrade: Scalars['String']['output'];
  readonly optioner: ReadonlyArray<Avtalsoption>;
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  /** What is missing before it may be signed, in words. */
  readonly saknas: ReadonlyArray<Scalars['String']['output']>;
  readonly sarskildaSkal: Maybe<Scalars['String']['output']>;
  readonly slag: Avtalsslag;
  /** With the options that are taken, or the last day of an uppsägning. */
  readonly slutar: Maybe<Scalars['Datum']['output']>;
  readonly slutarSenast: Maybe<Scalars['Datum']['output']>;
  readonly status: Avtalsstatus;
  readonly takvolym: Maybe<Scalars['Belopp']['output']>;
  readonly tecknat: Maybe<Scalars['Datum']['output']>;
  readonly upphandling: Maybe<Avtalsupphandling>;
  readonly uppsagning: Maybe<Avtalsuppsagning>;
  readonly uppsagningsmanader: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed it first: what stands now. */
export type AvtalKonflikt = {
  readonly __typename?: 'AvtalKonflikt';
  readonly aktuell: Avtal;
};

export type AvtalResultat = Avslag | Avtal | AvtalKonflikt;

export type Avtalsakt =
  | 'andra'
  | 'aterta_forlangning'
  | 'forlang'
  | 'ratta'
  | 'saga_upp'
  | 'teckna';

/** The avrop of an avtal that the person may see, the newest first. */
export type Avtalsavrop = {
  readonly __typename?: 'Avtalsavrop';
  readonly avrop: ReadonlyArray<Avrop>;
  readonly avropsform: Maybe<Avropsform>;
  readonly avtalId: Scalars['ID']['output'];
  /** She sees those of her own organisations alone. */
  readonly baraEgna: Scalars['Boolean']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly farRapportera: Scalars['Boolean']['output'];
  readonly leverantorer: ReadonlyArray<Avropsleverantor>;
  readonly namn: Scalars['String']['output'];
  /** Null: a kontrakt, or nothing is said of its volume yet. */
  readonly volym: Maybe<Takvolym>;
};

export type Avtalsavropsratt = {
  readonly __typename?: 'Avtalsavropsratt';
  readonly avtalId: Scalars['ID']['output'];
  /** By the ownership of the day. */
  readonly berattigad: Scalars['Boolean']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly far: Scalars['Boolean']['output'];
  /** The day that the list is frozen as of; null: it is not. */
  readonly fryst: Maybe<Scalars['Datum']['output']>;
  /** The frozen list has the organisation. */
  readonly iListan: Scalars['Boolean']['output'];
  readonly kontrollEjVisad: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly regel: Scalars['String']['output'];
  readonly slutar: Maybe<Scalars['Datum']['output']>;
  /** On the day. */
  readonly status: Avtalsstatus;
  readonly text: Scalars['String']['output'];
};

/** A day of an avtal that is near or has passed, or a takvolym that is soon or wholly used. */
export type Avtalsbevakning = {
  readonly __typename?: 'Avtalsbevakning';
  readonly avtalId: Scalars['ID']['output'];
  readonly beteckning: Scalars['String']['output'];
  /** Of a takvolym: the day it runs out at the pace so far, if it does. */
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly slag: Bevakningsslag;
  /** In words, e.g. Förlängning ska vara meddelad. */
  readonly text: Scalars['String']['output'];
};

export type Avtalshandlaggare = {
  readonly __typename?: 'Avtalshandlaggare';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
};

/** The handlingar of an avtal: the avtal itself, price lists, what belongs to it. */
export type Avtalshandlingar = {
  readonly __typename?: 'Avtalshandlingar';
  readonly farLaddaUpp: Scalars['Boolean']['output'];
  /** Oldest first; one that is secret keeps its place. */
  readonly handlingar: ReadonlyArray<Handling>;
};

export type Avtalsleverantor = {
  readonly __typename?: 'Avtalsleverantor';
  readonly kontakt: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly orgnrFiktivt: Scalars['Boolean']['output'];
  readonly rang: Scalars['Int']['output'];
};

export type AvtalsleverantorInput = {
  readonly kontakt: Scalars['String']['input'];
  readonly namn: Scalars['String']['input'];
  readonly orgnr?: InputMaybe<Scalars['String']['input']>;
};

/** A right to prolong, and what became of it. The days follow from the options before it. */
export type Avtalsoption = {
  readonly __typename?: 'Avtalsoption';
  readonly beslut: Maybe<BeslutReferens>;
  readonly egenDag: Maybe<Scalars['Datum']['output']>;
  readonly lage: Optionslage;
  readonly manader: Scalars['Int']['output'];
  readonly meddelad: Maybe<Scalars['Datum']['output']>;
  readonly nr: Scalars['Int']['output'];
  /** The last day of the avtal when it is taken. */
  readonly slutar: Maybe<Scalars['Datum']['output']>;
  readonly varselSenast: Maybe<Scalars['Datum']['output']>;
  readonly varselmanader: Scalars['Int']['output'];
};

export type AvtalsoptionInput = {
  readonly manader: Scalars['Int']['input'];
  readonly varselmanader: Scalars['Int']['input'];
};

export type Avtalsparten = {
  readonly __typename?: 'Avtalsparten';
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
};

export type Avtalsprojekt = {
  readonly __typename?: 'Avtalsprojekt';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly upphandlingar: ReadonlyArray<Avtalsupphandling>;
};

export type Avtalsrad = {
  readonly __typename?: 'Avtalsrad';
  /** What the avrop that hold come to; null for a kontrakt. */
  readonly avropat: Maybe<Scalars['Belopp']['output']>;
  /** A-12. */
  readonly beteckning: Scalars['String']['output'];
  readonly diarienummer: Maybe<Scalars['String']['output']>;
  readonly egenDag: Maybe<Scalars['Datum']['output']>;
  readonly gallerFran: Maybe<Scalars['Datum']['output']>;
  readonly handlaggare: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In the order of a rangordning. */
  readonly leverantorer: ReadonlyArray<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly omrade: Scalars['String']['output'];
  readonly optionerKvar: Scalars['Int']['output'];
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly slag: Avtalsslag;
  /** With the options that are taken, or the last day of an uppsägning. */
  readonly slutar: Maybe<Scalars['Datum']['output']>;
  /** With every option that can still be taken. */
  readonly slutarSenast: Maybe<Scalars['Datum']['output']>;
  readonly status: Avtalsstatus;
  readonly takvolym: Maybe<Scalars['Belopp']['output']>;
  readonly tecknat: Maybe<Scalars['Datum']['output']>;
  /** The last day to tell the supplier of the next option, and the nämnd's own day before it. */
  readonly varselSenast: Maybe<Scalars['Datum']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Every avtal of the samverkan, by number. */
export type Avtalsregister = {
  readonly __typename?: 'Avtalsregister';
  readonly avtal: ReadonlyArray<Avtalsrad>;
  readonly farSkapa: Scalars['Boolean']['output'];
};

/** A ramavtal is called off from; a kontrakt is itself the purchase. */
export type Avtalsslag =
  | 'kontrakt'
  | 'ramavtal';

export type Avtalssparr = {
  readonly __typename?: 'Avtalssparr';
  readonly elektroniskt: Scalars['Boolean']['output'];
  readonly sista: Scalars['Datum']['output'];
  readonly skickad: Scalars['Datum']['output'];
  /** The last day has passed. */
  readonly slut: Scalars['Boolean']['output'];
  readonly tecknasTidigast: Scalars['Datum']['output'];
};

/** Where an avtal stands on the business date. Follows from its rows. */
export type Avtalsstatus =
  | 'avbrutet'
  | 'forlangt'
  | 'galler'
  | 'tecknat'
  | 'upphandling'
  | 'uppsagt'
  | 'utgatt';

/** How the suppliers of an avtal are followed up. */
export type Avtalsuppfoljning = {
  readonly __typename?: 'Avtalsuppfoljning';
  readonly avtalId: Scalars['ID']['output'];
  readonly betygHogst: Scalars['Int']['output'];
  /** Planned ones first, then the newest. */
  readonly dialoger: ReadonlyArray<Leverantorsdialog>;
  readonly farSkriva: Scalars['Boolean']['output'];
  /** Months between dialogues; null: no interval. */
  readonly intervallManader: Maybe<Scalars['Int']['output']>;
  /** In the order of a rangordning. */
  readonly leverantorer: ReadonlyArray<Leverantorsuppfoljning>;
  /** Who may own a measure. Empty for whoever may not write. */
  readonly personer: ReadonlyArray<Avtalshandlaggare>;
  readonly slutar: Maybe<Scalars['Datum']['output']>;
  /** Null: not signed. */
  readonly tecknat: Maybe<Scalars['Datum']['output']>;
};

export type AvtalsuppgifterInput = {
  readonly avropsform?: InputMaybe<Avropsform>;
  readonly avropsguide: Scalars['String']['input'];
  readonly dialogintervallManader?: InputMaybe<Scalars['Int']['input']>;
  readonly diarienummer?: InputMaybe<Scalars['String']['input']>;
  readonly egenLedtidDagar: Scalars['Int']['input'];
  readonly gallerFran?: InputMaybe<Scalars['Datum']['input']>;
  readonly gallerTill?: InputMaybe<Scalars['Datum']['input']>;
  readonly handlaggareId?: InputMaybe<Scalars['ID']['input']>;
  readonly kontaktEpost: Scalars['String']['input'];
  readonly kontaktNamn: Scalars['String']['input'];
  readonly kontaktTelefon: Scalars['String']['input'];
  readonly leverantorer: ReadonlyArray<AvtalsleverantorInput>;
  readonly namn: Scalars['String']['input'];
  readonly omrade: Scalars['String']['input'];
  readonly optioner: ReadonlyArray<AvtalsoptionInput>;
  readonly projektId?: InputMaybe<Scalars['ID']['input']>;
  readonly sarskildaSkal?: InputMaybe<Scalars['String']['input']>;
  readonly slag: Avtalsslag;
  /** In kronor, as typed. */
  readonly takvolym?: InputMaybe<Scalars['String']['input']>;
  /** Of the project. */
  readonly upphandlingId?: InputMaybe<Scalars['ID']['input']>;
  readonly uppsagningsmanader?: InputMaybe<Scalars['Int']['input']>;
};

export type Avtalsupphandling = {
  readonly __typename?: 'Avtalsupphandling';
  readonly id: Scalars['ID']['output'];
  readonly lage: Upphandlingslage;
  readonly nummer: Scalars['Int']['output'];
  /** The day after the avtalsspärr. */
  readonly tecknasTidigast: Maybe<Scalars['Datum']['output']>;
};

export type Avtalsuppsagning = {
  readonly __typename?: 'Avtalsuppsagning';
  readonly av: Scalars['String']['output'];
  readonly beslut: Maybe<BeslutReferens>;
  readonly meddelad: Scalars['Datum']['output'];
  readonly sistaDag: Scalars['Datum']['output'];
  readonly skal: Scalars['String']['output'];
  readonly slag: Uppsagningsslag;
};

/** What an avtal can be tied to. */
export type Avtalsval = {
  readonly __typename?: 'Avtalsval';
  /** Who has won an upphandling that is awarded. */
  readonly antagna: ReadonlyArray<AntagenAnbudsgivare>;
  readonly handlaggare: ReadonlyArray<Avtalshandlaggare>;
  /** Those that the register has. */
  readonly omraden: ReadonlyArray<Scalars['String']['output']>;
  readonly projekt: ReadonlyArray<Avtalsprojekt>;
};

export type BedomAnbudInput = {
  readonly akt: Anbudsakt;
  readonly id: Scalars['ID']['input'];
  /** How it was judged, or why it is rejected; empty for the other acts. */
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type BekraftaInloggningInput = {
  readonly svar: FaktorsvarInput;
};

export type BekraftaInput = {
  readonly losenord: Scalars['String']['input'];
  readonly svar: FaktorsvarInput;
};

export type BekraftaResultat = Avslag | Bekraftad;

export type BekraftaTotpInput = {
  readonly id: Scalars['ID']['input'];
  readonly kod: Scalars['String']['input'];
};

/** Who the person is was confirmed again. */
export type Bekraftad = {
  readonly __typename?: 'Bekraftad';
  /** Until when acts that ask for it may be done. */
  readonly till: Scalars['Tidpunkt']['output'];
};

/** How the one who is logged in can confirm who she is. */
export type Bekraftelse = {
  readonly __typename?: 'Bekraftelse';
  /** The code of now, in the demo for its own accounts; else null. */
  readonly demokod: Maybe<Scalars['String']['output']>;
  readonly metoder: ReadonlyArray<Faktorslag>;
};

/** What a project needs of the kommuner's people, and what they have promised. */
export type Bemanning = {
  readonly __typename?: 'Bemanning';
  readonly behov: ReadonlyArray<Bemanningsbehov>;
  /** Asks for people and withdraws what is asked. */
  readonly farAndra: Scalars['Boolean']['output'];
  /** A full-time month in hours: what per cent are counted by. */
  readonly heltidTimmar: Scalars['Int']['output'];
  /** Member kommuner, to ask. */
  readonly kommuner: ReadonlyArray<Kommun>;
  readonly namn: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
};

/** Somebody changed it first: what stands now. */
export type BemanningKonflikt = {
  readonly __typename?: 'BemanningKonflikt';
  readonly aktuell: Bemanning;
};

export type BemanningResultat = Avslag | Bemanning | BemanningKonflikt;

export type Bemanningsbehov = {
  readonly __typename?: 'Bemanningsbehov';
  readonly aterkallat: Maybe<Scalars['Datum']['output']>;
  readonly aterkallatSkal: Maybe<Scalars['String']['output']>;
  readonly beskrivning: Scalars['String']['output'];
  readonly enhet: Bemanningsenhet;
  /** YYYY-MM, both months included. */
  readonly fran: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly omfattning: Scalars['Int']['output'];
  readonly projekt: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  readonly roll: Bemanningsroll;
  /** Until when the kommuner answer. */
  readonly sistaDag: Scalars['Datum']['output'];
  readonly svar: ReadonlyArray<Bemanningssvar>;
  readonly till: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Bemanningsenhet =
  /** Of a full-time person. */
  | 'procent'
  /** Per month. */
  | 'timmar';

/** A kommun that has not answered a need. */
export type Bemanningsfraga = {
  readonly __typename?: 'Bemanningsfraga';
  readonly behovId: Scalars['ID']['output'];
  readonly beskrivning: Scalars['String']['output'];
  readonly kommun: Kommun;
  readonly projekt: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  readonly roll: Bemanningsroll;
  readonly sistaDag: Scalars['Datum']['output'];
};

export type Bemanningsroll =
  | 'annan'
  | 'informationssakerhet'
  | 'projektledare'
  | 'tekniker'
  | 'utbildare'
  | 'verksamhetsexpert';

export type Bemanningssvar = {
  readonly __typename?: 'Bemanningssvar';
  readonly enhet: Maybe<Bemanningsenhet>;
  readonly fran: Maybe<Scalars['String']['output']>;
  readonly kommun: Kommun;
  readonly omfattning: Maybe<Scalars['Int']['output']>;
  readonly person: Maybe<Scalars['String']['output']>;
  /** Why it declines. */
  readonly skal: Maybe<Scalars['String']['output']>;
  /** In whose name the person who asks may answer; null: may not. */
  readonly svararSom: Maybe<Svarandeslag>;
  readonly svarat: Maybe<Svarsuppgift>;
  readonly till: Maybe<Scalars['String']['output']>;
  readonly tillstand: Bemanningstillstand;
  readonly version: Scalars['Int']['output'];
};

export type Bemanningstillstand =
  | 'avbojd'
  | 'tillfragad'
  | 'utlovad';

/** The decision that carries something: organ, date and § or number. */
export type BeslutReferens = {
  readonly __typename?: 'BeslutReferens';
  /** "§ 2", or the number of a delegationsbeslut. */
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly handling: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organ: Scalars['String']['output'];
  readonly rubrik: Scalars['String']['output'];
};

/** A decision that is registered together with what it carries. */
export type BeslutReferensInput = {
  /** Who took it; the nämnd when nothing is said. */
  readonly beslutare?: InputMaybe<Beslutare>;
  /** "§ 8", or the number of a delegationsbeslut. */
  readonly beteckning: Scalars['String']['input'];
  readonly datum: Scalars['Datum']['input'];
  /** The document it stands in. */
  readonly handling?: InputMaybe<Scalars['String']['input']>;
  readonly organ: Scalars['String']['input'];
  readonly rubrik: Scalars['String']['input'];
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

/** How it stands with the reporting of one decision. */
export type Beslutsanmalan = {
  readonly __typename?: 'Beslutsanmalan';
  /** The rule that it is to be reported by. */
  readonly kalla: Scalars['String']['output'];
  readonly lage: Anmalningslage;
  /** The sammanträde; null: none in the calendar. */
  readonly moteId: Maybe<Scalars['ID']['output']>;
  /** Reported, or to be, later than it should. */
  readonly sen: Scalars['Boolean']['output'];
  /** At which sammanträde and under which § it was reported, or when it is to be. */
  readonly text: Scalars['String']['output'];
};

/** A decided row that is not what the audit chain says. */
export type Beslutsavvikelserad = {
  readonly __typename?: 'Beslutsavvikelserad';
  /** Of the event in the chain; null: there is none. */
  readonly nr: Maybe<Scalars['Int']['output']>;
  readonly text: Scalars['String']['output'];
};

/** Every decided row held against the audit chain. */
export type Beslutskontroll = {
  readonly __typename?: 'Beslutskontroll';
  readonly antal: Scalars['Int']['output'];
  readonly avvikelser: ReadonlyArray<Beslutsavvikelserad>;
};

/** Something that has been ordered by a decision on delegation. */
export type Bestallning = {
  readonly __typename?: 'Bestallning';
  readonly av: Scalars['String']['output'];
  readonly avslutad: Maybe<Scalars['Datum']['output']>;
  readonly avslutadAv: Maybe<Scalars['String']['output']>;
  readonly avtal: Maybe<Scalars['String']['output']>;
  readonly avtalId: Maybe<Scalars['ID']['output']>;
  /** As it was decided. */
  readonly belopp: Scalars['Belopp']['output'];
  readonly budgetAr: Scalars['Int']['output'];
  readonly budgetpost: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  /** The decision; null when it was not taken in the portal. */
  readonly delegationsbeslutId: Maybe<Scalars['ID']['output']>;
  /** Of the invoices that stand, without moms. */
  readonly fakturerat: Scalars['Belopp']['output'];
  readonly farAvsluta: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly leverantor: Scalars['String']['output'];
  readonly leverantorId: Maybe<Scalars['ID']['output']>;
  readonly moms: Momsval;
  readonly momssats: Scalars['Int']['output'];
  /** Without moms, as the budget counts. */
  readonly netto: Scalars['Belopp']['output'];
  /** The number of the decision: D 2021:3. */
  readonly nummer: Scalars['String']['output'];
  /** What the budget still keeps for it. */
  readonly ofakturerat: Scalars['Belopp']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly status: Bestallningsstatus;
  readonly vad: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody was first. Nothing was written. */
export type BestallningKonflikt = {
  readonly __typename?: 'BestallningKonflikt';
  readonly aktuell: Bestallning;
};

export type BestallningResultat = Avslag | Bestallning | BestallningKonflikt;

export type Bestallningslista = {
  readonly __typename?: 'Bestallningslista';
  readonly bestallningar: ReadonlyArray<Bestallning>;
  /** The person may come in question as delegat; the check says whether she is. */
  readonly farBestalla: Scalars['Boolean']['output'];
};

/** One order with its invoices. */
export type Bestallningssida = {
  readonly __typename?: 'Bestallningssida';
  readonly bestallning: Bestallning;
  readonly fakturor: ReadonlyArray<Leverantorsfaktura>;
  readonly farRegistrera: Scalars['Boolean']['output'];
};

export type Bestallningsstatus =
  | 'avslutad'
  | 'gallande';

export type BesvaraFranvaroInput = {
  readonly id: Scalars['ID']['input'];
  /** False ends it from the day on. */
  readonly stammer: Scalars['Boolean']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Bevakningsslag =
  | 'egen_dag'
  | 'slut'
  | 'takvolym'
  | 'varsel';

export type BorjaTotpResultat = Avslag | NyTotp;

export type BorttagenVy = {
  readonly __typename?: 'BorttagenVy';
  readonly id: Scalars['ID']['output'];
};

export type BradskandeInput = {
  /** Why the nämnd cannot be waited for. */
  readonly skal: Scalars['String']['input'];
};

/** Who decides for the nämnd in what cannot wait (KL 6:39). ordforande_vice: vice when the ordförande is hindered. */
export type Bradskanderatt =
  | 'ingen'
  | 'ordforande'
  | 'ordforande_vice';

export type Budgetbelopp = {
  readonly __typename?: 'Budgetbelopp';
  /** Actuals less budget, from the figures shown. */
  readonly avvikelse: Maybe<Scalars['Belopp']['output']>;
  readonly budgetHelar: Scalars['Belopp']['output'];
  /** The part of the year's budget to the month: twelfths, half up, each row by itself. */
  readonly budgetTom: Scalars['Belopp']['output'];
  /** Forecast of the whole year; null: none set. */
  readonly prognos: Maybe<Scalars['Belopp']['output']>;
  /** Null: not known to the month. */
  readonly utfall: Maybe<Scalars['Belopp']['output']>;
};

export type Budgetenhet =
  | 'kr'
  | 'tkr';

/** An amount moved from one row of the budget to another by a decision; the sum of the side is as before. */
export type Budgetomfordelning = {
  readonly __typename?: 'Budgetomfordelning';
  readonly av: Scalars['String']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  /** The number of the decision: D 2021:3. */
  readonly beslut: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  /** The rows, by name. */
  readonly fran: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly sida: Budgetsida;
  readonly skal: Scalars['String']['output'];
  readonly till: Scalars['String']['output'];
};

export type BudgetpostKonflikt = {
  readonly __typename?: 'BudgetpostKonflikt';
  readonly aktuell: Budgetuppfoljningsrad;
};

/** A row of the budget, the same from year to year. */
export type Budgetrad = {
  readonly __typename?: 'Budgetrad';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly sida: Budgetsida;
};

export type Budgetsida =
  | 'intakt'
  | 'kostnad';

export type Budgetsidotabell = {
  readonly __typename?: 'Budgetsidotabell';
  readonly rader: ReadonlyArray<Budgetuppfoljningsrad>;
  readonly sida: Budgetsida;
  readonly summa: Budgetbelopp;
};

/** Budget, actuals and forecast of a year to a month. Whole kronor or thousands of kronor; totals are sums of the rows shown. */
export type Budgetuppfoljning = {
  readonly __typename?: 'Budgetuppfoljning';
  /** What the source of the actuals printed otherwise. */
  readonly anmarkningar: ReadonlyArray<Scalars['String']['output']>;
  readonly ar: Scalars['Int']['output'];
  readonly enhet: Budgetenhet;
  readonly farAndra: Scalars['Boolean']['output'];
  readonly inlasningar: ReadonlyArray<Utfallsinlasning>;
  /** A deviation larger than this needs a comment. */
  readonly kommentarstroskel: Scalars['Belopp']['output'];
  /** The month shown, 1 to 12. */
  readonly manad: Scalars['Int']['output'];
  /** Amounts moved between rows of the year, the newest first. */
  readonly omfordelningar: ReadonlyArray<Budgetomfordelning>;
  readonly overskjutnaMedel: ReadonlyArray<OverskjutnaMedel>;
  readonly resultat: Budgetbelopp;
  readonly sidor: ReadonlyArray<Budgetsidotabell>;
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
  /** Why actuals are not shown to the month asked for; null when they are. */
  readonly utfallSaknas: Maybe<Scalars['String']['output']>;
  /** The last month to which actuals are known; null when none are. */
  readonly utfallTillManad: Maybe<Scalars['Int']['output']>;
};

export type Budgetuppfoljningsrad = {
  readonly __typename?: 'Budgetuppfoljningsrad';
  readonly belopp: Budgetbelopp;
  readonly budgetradId: Scalars['ID']['output'];
  /** Exact budget and forecast, in öre, for a form. */
  readonly exaktBudget: Scalars['Belopp']['output'];
  readonly exaktPrognos: Maybe<Scalars['Belopp']['output']>;
  /** The year's row, which is changed, forecast and commented. */
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly kommentar: Maybe<Scalars['String']['output']>;
  readonly kommentarAv: Maybe<Scalars['String']['output']>;
  /** The deviation is above the threshold. */
  readonly kommentarKravs: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A row of a year's budget with what is used of it. Without moms. */
export type Budgetutrymme = {
  readonly __typename?: 'Budgetutrymme';
  readonly ar: Scalars['Int']['output'];
  /** Ordered and not invoiced. */
  readonly bestallt: Scalars['Belopp']['output'];
  readonly budget: Scalars['Belopp']['output'];
  /** Invoices that the actuals cannot hold: they say nothing of the months. */
  readonly fakturor: Scalars['Belopp']['output'];
  readonly id: Scalars['ID']['output'];
  /** Invoices that the actuals may hold or may not; they are counted. */
  readonly kanskeBokfort: Scalars['Belopp']['output'];
  readonly kvar: Scalars['Belopp']['output'];
  readonly namn: Scalars['String']['output'];
  readonly sida: Budgetsida;
  /** Actuals to the last month known. */
  readonly utfall: Scalars['Belopp']['output'];
  readonly utfallTillManad: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

export type BytHandlaggareInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** The password is changed. The person's other sessions have ended; this one goes on. */
export type BytLosenord = {
  readonly __typename?: 'BytLosenord';
  readonly antalSessioner: Scalars['Int']['output'];
};

export type BytLosenordInput = {
  readonly nuvarande: Scalars['String']['input'];
  readonly nytt: Scalars['String']['input'];
};

export type BytLosenordResultat = Avslag | BytLosenord;

export type BytProjektledareInput = {
  readonly fran: Scalars['Datum']['input'];
  /** Null: nobody, and the e-samordnare answers for the project. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly projektId: Scalars['ID']['input'];
  /** Of the project. */
  readonly version: Scalars['Int']['input'];
};

export type BytRiskstatusInput = {
  readonly akt: Riskakt;
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type BytUpphandlingslageInput = {
  readonly akt: Upphandlingsakt;
  readonly anmarkning?: InputMaybe<Scalars['String']['input']>;
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** Of tilldela and avbryt. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly datum: Scalars['Datum']['input'];
  /** Of underratta: whether the notice was sent electronically. */
  readonly elektroniskt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Delegationsarende = {
  readonly __typename?: 'Delegationsarende';
  readonly dnr: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly rubrik: Scalars['String']['output'];
};

/** A decision on delegation. Never changed. */
export type Delegationsbeslut = {
  readonly __typename?: 'Delegationsbeslut';
  readonly anmalan: Beslutsanmalan;
  /** Null when the person does not see the ärende. */
  readonly arendeId: Maybe<Scalars['ID']['output']>;
  /** Null when it is hidden from the person; so are the point, the matter, what it caused and why it was decided in another's place. */
  readonly arendetyp: Maybe<Delegationstyp>;
  /** SHA-256 of the whole decision, as the audit log has it. */
  readonly avtryck: Scalars['String']['output'];
  /** The office, when it is hidden from the person. */
  readonly beslutadAv: Scalars['String']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly dnr: Maybe<Scalars['String']['output']>;
  readonly foljder: ReadonlyArray<Delegationsfoljd>;
  readonly grund: Delegationsgrund;
  readonly handlingId: Scalars['ID']['output'];
  /** SHA-256 of the PDF. */
  readonly handlingSha256: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null when it is hidden from the person. */
  readonly innehall: Maybe<Delegationsinnehall>;
  readonly punktNr: Maybe<Scalars['Int']['output']>;
  readonly roll: Delegatroll;
  readonly sakId: Maybe<Scalars['ID']['output']>;
  readonly sakNamn: Maybe<Scalars['String']['output']>;
  readonly saktyp: Maybe<Saktyp>;
  readonly sekretess: Scalars['Boolean']['output'];
  readonly som: Delegationssatt;
  readonly tidpunkt: Scalars['Tidpunkt']['output'];
  readonly varfor: Maybe<Scalars['String']['output']>;
};

/** Two may not decide about the same thing: what stands now. */
export type DelegationsbeslutKonflikt = {
  readonly __typename?: 'DelegationsbeslutKonflikt';
  readonly aktuell: Delegationsprovning;
};

/** A decision on delegation, as a list names it. */
export type Delegationsbeslutsrad = {
  readonly __typename?: 'Delegationsbeslutsrad';
  /** Null when it is hidden from the person; so is the rubrik. */
  readonly arendetyp: Maybe<Delegationstyp>;
  /** The office, when it is hidden from the person. */
  readonly beslutadAv: Scalars['String']['output'];
  /** D 2021:7 */
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null when it is hidden from the person. */
  readonly rubrik: Maybe<Scalars['String']['output']>;
};

/** Something that a decision caused. */
export type Delegationsfoljd = {
  readonly __typename?: 'Delegationsfoljd';
  readonly objektId: Scalars['ID']['output'];
  readonly objekttyp: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** What a decision on delegation rests on: a point, or that it could not wait (KL 6:39). */
export type Delegationsgrund =
  | 'bradskande'
  | 'delegation';

/** What is written of a decision. Hidden from those who may not read it when it is secret. */
export type Delegationsinnehall = {
  readonly __typename?: 'Delegationsinnehall';
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly bradskandeSkal: Maybe<Scalars['String']['output']>;
  readonly moms: Maybe<Momsval>;
  readonly motiv: Scalars['String']['output'];
  readonly motpart: Maybe<Scalars['String']['output']>;
  /** The check as it stood when the decision was taken. */
  readonly provning: ReadonlyArray<Regelrad>;
  readonly rubrik: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** What must be the case before a decision under a point. */
export type Delegationskrav =
  | 'finansiering_sakrad'
  | 'inom_fattat_beslut'
  | 'inom_totalram'
  | 'option_och_varsel'
  | 'upphandling_utvarderad';

/** A delegationsordning as it was adopted. Never changed; its last day is set when the next one is adopted. */
export type Delegationsordning = {
  readonly __typename?: 'Delegationsordning';
  readonly beslut: BeslutReferens;
  readonly bradskanderatt: Bradskanderatt;
  readonly gallerFran: Scalars['Datum']['output'];
  readonly gallerTill: Maybe<Scalars['Datum']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly punkter: ReadonlyArray<Delegationspunkt>;
  readonly version: Scalars['Int']['output'];
};

/** Every version, the newest first, and the utkast for those who may see it. */
export type Delegationsordningar = {
  readonly __typename?: 'Delegationsordningar';
  readonly farSkriva: Scalars['Boolean']['output'];
  readonly utkast: Maybe<Delegationsutkast>;
  readonly versioner: ReadonlyArray<Delegationsordning>;
};

export type DelegationsordningarResultat = Avslag | Delegationsordningar | DelegationsutkastKonflikt;

/** The live check of a decision that is not taken: the same that the act makes. */
export type Delegationsprovning = {
  readonly __typename?: 'Delegationsprovning';
  /** Ärenden that the decision can be registered in, beside the collecting one of the year. */
  readonly arenden: ReadonlyArray<Delegationsarende>;
  readonly arendetyp: Delegationstyp;
  /** The avtal that an order is to rest on: jäv in it holds for the order. */
  readonly avtalId: Maybe<Scalars['ID']['output']>;
  /** What has been decided about the matter on delegation, the newest first. */
  readonly beslutat: ReadonlyArray<Delegationsbeslutsrad>;
  /** What is decided, in words. */
  readonly beslutstext: Scalars['String']['output'];
  /** Of the ordning in force: whether what cannot wait may be decided at all, and by whom. */
  readonly bradskanderatt: Bradskanderatt;
  readonly gron: Scalars['Boolean']['output'];
  readonly hanskjutet: ReadonlyArray<Hanskjutning>;
  /** The other party, where it stands in the register. */
  readonly motpartId: Maybe<Scalars['ID']['output']>;
  readonly punktId: Maybe<Scalars['ID']['output']>;
  /** Of the points that name this kind of decision; more than one is chosen between. */
  readonly punkter: ReadonlyArray<Punktval>;
  readonly rader: ReadonlyArray<Regelrad>;
  /** A proposal to a rubrik. */
  readonly rubrik: Scalars['String']['output'];
  readonly sakId: Maybe<Scalars['ID']['output']>;
  readonly sakLank: Maybe<Saklank>;
  readonly sakNamn: Scalars['String']['output'];
  /** Null: nothing that the portal keeps. */
  readonly saktyp: Maybe<Saktyp>;
  readonly som: Maybe<Delegationssatt>;
  readonly varfor: Maybe<Scalars['String']['output']>;
  /** Of the matter; the act is refused when it has moved on. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

export type Delegationspunkt = {
  readonly __typename?: 'Delegationspunkt';
  readonly arendetyp: Delegationstyp;
  readonly aterkallad: Maybe<Punktaterkallelse>;
  readonly attest: Scalars['Boolean']['output'];
  /** The name of the budgetrad the point draws on. */
  readonly budgetpost: Maybe<Scalars['String']['output']>;
  readonly delegat: Delegatroll;
  readonly ersattare: Maybe<Delegatroll>;
  readonly id: Scalars['ID']['output'];
  readonly kraver: ReadonlyArray<Delegationskrav>;
  readonly nr: Scalars['Int']['output'];
  readonly tak: Maybe<Delegationstak>;
  readonly text: Scalars['String']['output'];
  readonly vidaredelegation: Scalars['Boolean']['output'];
};

export type Delegationsregister = {
  readonly __typename?: 'Delegationsregister';
  readonly farAnmala: Scalars['Boolean']['output'];
  /** The newest first. */
  readonly rader: ReadonlyArray<Delegationsregisterrad>;
  /** Held ones and those to come, not cancelled. */
  readonly sammantraden: ReadonlyArray<Anmalningsmote>;
};

/** A decision on delegation as the register has it. */
export type Delegationsregisterrad = {
  readonly __typename?: 'Delegationsregisterrad';
  readonly anmalan: Maybe<Anmalan>;
  readonly ar: Scalars['Int']['output'];
  /** Null when the person does not see the ärende. */
  readonly arendeId: Maybe<Scalars['ID']['output']>;
  /** Null when it is hidden from the person; then the office stands for who decided. */
  readonly arendetyp: Maybe<Delegationstyp>;
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly beslutadAv: Scalars['String']['output'];
  /** D 2021:7 */
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly dnr: Maybe<Scalars['String']['output']>;
  /** What is written of it is hidden from the person. */
  readonly dold: Scalars['Boolean']['output'];
  /** Taken in the place of somebody whose absence the one who decided had noted herself. */
  readonly egenAnteckning: Scalars['Boolean']['output'];
  /** The person took the decision. */
  readonly eget: Scalars['Boolean']['output'];
  readonly grund: Delegationsgrund;
  readonly id: Scalars['ID']['output'];
  /** The rule that it is to be reported by. */
  readonly kalla: Scalars['String']['output'];
  readonly lage: Anmalningslage;
  /** When it is to be reported, was to be, or was. */
  readonly lagetext: Scalars['String']['output'];
  readonly lopnummer: Scalars['Int']['output'];
  readonly motpart: Maybe<Scalars['String']['output']>;
  readonly punktNr: Maybe<Scalars['Int']['output']>;
  readonly roll: Delegatroll;
  readonly rubrik: Maybe<Scalars['String']['output']>;
  readonly sekretess: Scalars['Boolean']['output'];
  /** Reported, or to be, later than it should. */
  readonly sen: Scalars['Boolean']['output'];
  readonly skulleDatum: Maybe<Scalars['Datum']['output']>;
  /** The first sammanträde after the decision; null: none in the calendar. */
  readonly skulleId: Maybe<Scalars['ID']['output']>;
};

/** A thing that can be decided about on delegation. */
export type Delegationssak = {
  readonly __typename?: 'Delegationssak';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly saktyp: Saktyp;
};

/** As what a person decides. */
export type Delegationssatt =
  | 'delegat'
  | 'ersattare'
  | 'ordforande_bradskande'
  | 'overordnad'
  | 'vice_bradskande';

export type DelegationssekretessInput = {
  readonly paragraf: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
};

/** The most that one decision under a point may be about. */
export type Delegationstak = {
  readonly __typename?: 'Delegationstak';
  /** How many prisbasbelopp: 1 or 0,5. */
  readonly antal: Maybe<Scalars['String']['output']>;
  /** In kronor. */
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly moms: Momsval;
  readonly slag: Taksslag;
};

/** What a delegationspunkt is about. KL 6:38 closes those from mal_och_inriktning. */
export type Delegationstyp =
  | 'avtalsforlangning'
  | 'beslutsattest'
  | 'firmateckning'
  | 'framstallning_fullmaktige'
  | 'inkop'
  | 'mal_och_inriktning'
  | 'medborgarforslag'
  | 'omfordelning_driftbudget'
  | 'ovrigt'
  | 'principiell_myndighetsutovning'
  | 'projektstart'
  | 'tilldelning'
  | 'yttrande_fullmaktige'
  | 'yttrande_over_overklagande';

/** What belongs to each kind of decision. One of them is given, or none where nothing is asked. */
export type DelegationsuppgifterInput = {
  readonly avtalsforlangning?: InputMaybe<DelegeradForlangningInput>;
  readonly firmateckning?: InputMaybe<FirmateckningInput>;
  readonly inkop?: InputMaybe<InkopInput>;
  readonly omfordelning?: InputMaybe<OmfordelningInput>;
  readonly ovrigt?: InputMaybe<OvrigtBeslutInput>;
};

/** What is written on until the nämnd adopts it. One at a time. */
export type Delegationsutkast = {
  readonly __typename?: 'Delegationsutkast';
  readonly bradskanderatt: Bradskanderatt;
  readonly id: Scalars['ID']['output'];
  readonly punkter: ReadonlyArray<Delegationspunkt>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed the utkast first: what stands now. */
export type DelegationsutkastKonflikt = {
  readonly __typename?: 'DelegationsutkastKonflikt';
  readonly aktuell: Delegationsutkast;
};

export type DelegationsutkastResultat = Avslag | Delegationsutkast | DelegationsutkastKonflikt;

/** The uppdrag that a point names. */
export type Delegatroll =
  | 'e_samordnare'
  | 'ledamot'
  | 'namndsekreterare'
  | 'ordforande'
  | 'overordnad'
  | 'projektledare'
  | 'vice_ordforande';

export type DelegeradForlangningInput = {
  /** The day the supplier is told. */
  readonly meddelad?: InputMaybe<Scalars['String']['input']>;
};

export type Deltagande = {
  readonly __typename?: 'Deltagande';
  readonly fran: Maybe<Scalars['Datum']['output']>;
  readonly kommun: Kommun;
  readonly status: Deltagandestatus;
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

export type Deltagarslag =
  | 'gast'
  | 'kallad';

export type Demokonto = {
  readonly __typename?: 'Demokonto';
  readonly anvandarnamn: Scalars['String']['output'];
  readonly kommun: Maybe<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly roll: Roll;
  readonly samverkan: Scalars['String']['output'];
};

export type Dialogakt =
  | 'andra'
  | 'hall'
  | 'lagg_till_atgard'
  | 'ratta'
  | 'stall_in';

export type Dialogatgard = {
  readonly __typename?: 'Dialogatgard';
  readonly agare: Scalars['String']['output'];
  /** Null: the supplier owns it. */
  readonly agareId: Maybe<Scalars['ID']['output']>;
  readonly farAndra: Scalars['Boolean']['output'];
  readonly farKlara: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly klar: Maybe<Scalars['Datum']['output']>;
  readonly klarAv: Maybe<Scalars['String']['output']>;
  readonly klarHur: Maybe<Scalars['String']['output']>;
  readonly sen: Scalars['Boolean']['output'];
  readonly senast: Scalars['Datum']['output'];
  readonly vad: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Dialogbetyg = {
  readonly __typename?: 'Dialogbetyg';
  readonly betyg: Scalars['Int']['output'];
  readonly dag: Scalars['Datum']['output'];
  /** The highest step of the scale that it was given on. */
  readonly hogst: Scalars['Int']['output'];
};

export type Dialogpunkt = {
  readonly __typename?: 'Dialogpunkt';
  readonly anteckning: Scalars['String']['output'];
  readonly rubrik: Scalars['String']['output'];
};

export type DialogpunktInput = {
  readonly anteckning: Scalars['String']['input'];
  readonly rubrik: Scalars['String']['input'];
};

/** A dialogue that was set right: why, by whom, and how it stood before. */
export type Dialograttelse = {
  readonly __typename?: 'Dialograttelse';
  readonly av: Scalars['String']['output'];
  readonly betyg: Maybe<Scalars['Int']['output']>;
  readonly deltagare: Scalars['String']['output'];
  readonly hallen: Scalars['Datum']['output'];
  readonly nummer: Scalars['Int']['output'];
  /** With what was said. */
  readonly punkter: ReadonlyArray<Scalars['String']['output']>;
  readonly sammanfattning: Scalars['String']['output'];
  readonly skal: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

/** Planned, held, or cancelled with its reason. */
export type Dialogstatus =
  | 'hallen'
  | 'installd'
  | 'planerad';

/** A registered ärende as a row of the register. Of one that is secret to the reader: its number and day. */
export type Diariearende = {
  readonly __typename?: 'Diariearende';
  /** Number of registered handlingar. */
  readonly antalHandlingar: Maybe<Scalars['Int']['output']>;
  readonly ar: Scalars['Int']['output'];
  readonly dnr: Scalars['String']['output'];
  readonly handlaggare: Maybe<Scalars['String']['output']>;
  /** Null: the row is masked. */
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly klassificering: Scalars['String']['output'];
  readonly klassnamn: Maybe<Scalars['String']['output']>;
  readonly lopnummer: Scalars['Int']['output'];
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly registrerat: Scalars['Datum']['output'];
  /** Which ways its handlingar go. */
  readonly riktningar: ReadonlyArray<Handlingsriktning>;
  readonly rubrik: Maybe<Scalars['String']['output']>;
  /** Why the row is masked, or how it is marked for those who see it; null: public. */
  readonly sekretess: Maybe<Scalars['String']['output']>;
  readonly tillstand: Maybe<ArendeTillstand>;
  readonly typ: Maybe<Arendetyp>;
};

export type Diarieklass = {
  readonly __typename?: 'Diarieklass';
  /** Number of ärenden that have it, of those the person sees. */
  readonly antalArenden: Scalars['Int']['output'];
  readonly anvands: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kod: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type DiarieklassKonflikt = {
  readonly __typename?: 'DiarieklassKonflikt';
  readonly aktuell: Diarieklass;
};

export type DiarieklassResultat = Avslag | Diarieklass | DiarieklassKonflikt;

export type Diarieplan = {
  readonly __typename?: 'Diarieplan';
  readonly farAndra: Scalars['Boolean']['output'];
  readonly klasser: ReadonlyArray<Diarieklass>;
};

export type Diarium = {
  readonly __typename?: 'Diarium';
  readonly ar: Scalars['Int']['output'];
  /** The years that have a series, newest first. */
  readonly aren: ReadonlyArray<Scalars['Int']['output']>;
  readonly arenden: ReadonlyArray<Diariearende>;
  readonly farRegistrera: Scalars['Boolean']['output'];
  readonly handlingar: ReadonlyArray<Registerpost>;
};

/** Somebody saved or decided first: what stands now. */
export type DirektivKonflikt = {
  readonly __typename?: 'DirektivKonflikt';
  readonly aktuell: Projektdirektiv;
};

export type DirektivResultat = Avslag | DirektivKonflikt | Projektdirektiv;

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

/** A part that is not written is empty; the order of priority is empty or all three, the most important first. */
export type Direktivinnehall = {
  readonly __typename?: 'Direktivinnehall';
  readonly ansvar: Scalars['String']['output'];
  readonly bakgrund: Scalars['String']['output'];
  readonly behov: Scalars['String']['output'];
  readonly effektmal: Scalars['String']['output'];
  readonly finansiering: Scalars['String']['output'];
  readonly intressenter: Scalars['String']['output'];
  readonly juridik: Scalars['String']['output'];
  readonly omfattning: Scalars['String']['output'];
  readonly prioritering: ReadonlyArray<Prioritet>;
  readonly projektmal: Scalars['String']['output'];
};

export type DirektivinnehallInput = {
  readonly ansvar: Scalars['String']['input'];
  readonly bakgrund: Scalars['String']['input'];
  readonly behov: Scalars['String']['input'];
  readonly effektmal: Scalars['String']['input'];
  readonly finansiering: Scalars['String']['input'];
  readonly intressenter: Scalars['String']['input'];
  readonly juridik: Scalars['String']['input'];
  readonly omfattning: Scalars['String']['input'];
  readonly prioritering: ReadonlyArray<Prioritet>;
  readonly projektmal: Scalars['String']['input'];
};

export type Direktivlage =
  | 'faststallt'
  | 'stangt'
  | 'tillagg'
  | 'tomt'
  | 'utkast';

export type Direktivutkast = {
  readonly __typename?: 'Direktivutkast';
  /** The parts that differ from the version in force; every written part when there is none. */
  readonly andrade: ReadonlyArray<Direktivdel>;
  readonly av: Scalars['String']['output'];
  readonly innehall: Direktivinnehall;
  /** The parts that are not written. */
  readonly saknas: ReadonlyArray<Direktivdel>;
  readonly tid: Scalars['Tidpunkt']['output'];
  /** What a save is based on; 0 when nothing is saved. */
  readonly version: Scalars['Int']['output'];
};

/** A version that a decision made. It never changes: a tillägg is a new one. */
export type Direktivversion = {
  readonly __typename?: 'Direktivversion';
  /** The parts that differ from the version before. */
  readonly andrade: ReadonlyArray<Direktivdel>;
  readonly av: Scalars['String']['output'];
  readonly beslut: BeslutReferens;
  readonly beslutare: Beslutare;
  readonly datum: Scalars['Datum']['output'];
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly innehall: Direktivinnehall;
  readonly nummer: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  /** What a tillägg changes; null for the first version. */
  readonly tillagg: Maybe<Scalars['String']['output']>;
};

export type ExternFinansiarInput = {
  /** As typed: 100 000 kr. */
  readonly belopp: Scalars['String']['input'];
  readonly kostnadspostId: Scalars['ID']['input'];
  /** Name of an organisation of the samverkan, or any other name. */
  readonly namn: Scalars['String']['input'];
  readonly postversion: Scalars['Int']['input'];
  readonly sistaDag: Scalars['Datum']['input'];
};

/** A second factor of a person. */
export type Faktor = {
  readonly __typename?: 'Faktor';
  readonly anvand: Maybe<Scalars['Tidpunkt']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the person calls it; of an authenticator app the portal's own word. */
  readonly namn: Scalars['String']['output'];
  readonly skapad: Scalars['Tidpunkt']['output'];
  readonly slag: Faktorslag;
};

/** A way to show who one is, besides the password. */
export type Faktorslag =
  | 'aterhamtningskod'
  | 'passkey'
  | 'totp';

/** Exactly one of them. */
export type FaktorsvarInput = {
  readonly aterhamtningskod?: InputMaybe<Scalars['String']['input']>;
  /** Six figures from the app. */
  readonly kod?: InputMaybe<Scalars['String']['input']>;
  /** The answer of the browser, as JSON (WebAuthn). */
  readonly passkey?: InputMaybe<Scalars['String']['input']>;
};

/** A factor was added. */
export type Faktortillagg = {
  readonly __typename?: 'Faktortillagg';
  /** With the first factor: shown once. Else null. */
  readonly aterhamtningskoder: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly konto: Konto;
};

export type FaktortillaggResultat = Avslag | Faktortillagg;

export type FakturaforhandsKommun = {
  readonly __typename?: 'FakturaforhandsKommun';
  /** Why the kommun cannot be invoiced; null when it can. */
  readonly hinder: Maybe<Avslag>;
  readonly kommun: Kommun;
  readonly netto: Scalars['Belopp']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  /** One per post, in the order of poster; null when the kommun has nothing there. */
  readonly rader: ReadonlyArray<Maybe<FakturaforhandsRad>>;
};

export type FakturaforhandsRad = {
  readonly __typename?: 'FakturaforhandsRad';
  readonly andel: Scalars['Belopp']['output'];
  /** Below zero: a credit. */
  readonly belopp: Scalars['Belopp']['output'];
  readonly tidigare: Scalars['Belopp']['output'];
  /** What should have been invoiced up to and including the period, and what has been. */
  readonly tillOchMed: Scalars['Belopp']['output'];
};

/** What a period would be invoiced. Nothing is stored. */
export type Fakturaforhandsvisning = {
  readonly __typename?: 'Fakturaforhandsvisning';
  /** Of those that can be invoiced. */
  readonly antalFakturor: Scalars['Int']['output'];
  readonly antalKrediter: Scalars['Int']['output'];
  readonly ar: Scalars['Int']['output'];
  /** The posts that no decision carries and that have something to invoice: held back unless chosen. */
  readonly attValja: ReadonlyArray<Fakturaval>;
  readonly brutto: Scalars['Belopp']['output'];
  readonly kommuner: ReadonlyArray<FakturaforhandsKommun>;
  /** Hash of exactly what is shown; sent back when it is created. */
  readonly kontrollsumma: Scalars['String']['output'];
  readonly manad: Scalars['Int']['output'];
  readonly moms: Scalars['Belopp']['output'];
  readonly netto: Scalars['Belopp']['output'];
  /** The posts that have a row, in the order of the year. */
  readonly poster: ReadonlyArray<Fakturapost>;
};

/** How an invoice that waits for attest stands to its last day. */
export type Fakturafrist =
  | 'forsenad'
  | 'senare'
  | 'snart';

export type Fakturahanvisning = {
  readonly __typename?: 'Fakturahanvisning';
  readonly id: Scalars['ID']['output'];
  readonly nummer: Scalars['String']['output'];
};

/** Who sends the invoices, where they are paid, and how each kind of cost is invoiced. Versioned: what was invoiced keeps the version it had. */
export type Fakturainstallning = {
  readonly __typename?: 'Fakturainstallning';
  readonly bankgiro: Maybe<Scalars['String']['output']>;
  readonly betalningsdagar: Scalars['Int']['output'];
  readonly farAndra: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Scalars['String']['output'];
  readonly plusgiro: Maybe<Scalars['String']['output']>;
  readonly regler: ReadonlyArray<Fakturaregel>;
  readonly sparad: Maybe<Scalars['Tidpunkt']['output']>;
  readonly sparadAv: Maybe<Scalars['String']['output']>;
  /** 0: nobody has filled it in; the sender is then suggested, and nothing can be invoiced. */
  readonly version: Scalars['Int']['output'];
};

export type FakturainstallningInput = {
  readonly bankgiro?: InputMaybe<Scalars['String']['input']>;
  readonly betalningsdagar: Scalars['Int']['input'];
  readonly namn: Scalars['String']['input'];
  readonly orgnr: Scalars['String']['input'];
  readonly plusgiro?: InputMaybe<Scalars['String']['input']>;
  readonly regler: ReadonlyArray<FakturaregelInput>;
  readonly version: Scalars['Int']['input'];
};

export type FakturainstallningKonflikt = {
  readonly __typename?: 'FakturainstallningKonflikt';
  readonly aktuell: Fakturainstallning;
};

export type Fakturamoms = {
  readonly __typename?: 'Fakturamoms';
  readonly moms: Scalars['Belopp']['output'];
  readonly momskod: Momskod;
  readonly netto: Scalars['Belopp']['output'];
  readonly procent: Scalars['Int']['output'];
};

export type Fakturapost = {
  readonly __typename?: 'Fakturapost';
  readonly antagande: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
};

export type Fakturarad = {
  readonly __typename?: 'Fakturarad';
  /** The kommun's share of the year by that calculation, and how it is invoiced. */
  readonly andel: Scalars['Belopp']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  /** Which calculation of the post's shares the row rests on, and the one in force now. */
  readonly fordelningNummer: Scalars['Int']['output'];
  readonly forskott: Scalars['Boolean']['output'];
  readonly gallandeFordelning: Scalars['Int']['output'];
  /** The kommun has a share of the post now: its Varför? explains it. */
  readonly harAndel: Scalars['Boolean']['output'];
  readonly kostnadspostId: Scalars['ID']['output'];
  readonly momskod: Momskod;
  readonly plan: Faktureringsplan;
  /** What a credit corrects. */
  readonly rattar: Maybe<Fakturahanvisning>;
  readonly text: Scalars['String']['output'];
};

export type Fakturaregel = {
  readonly __typename?: 'Fakturaregel';
  /** A part is due in its first month; otherwise in its last. */
  readonly forskott: Scalars['Boolean']['output'];
  readonly momskod: Momskod;
  readonly plan: Faktureringsplan;
  readonly slag: Kostnadsslag;
};

export type FakturaregelInput = {
  readonly forskott: Scalars['Boolean']['input'];
  readonly momskod: Momskod;
  readonly plan: Faktureringsplan;
  readonly slag: Kostnadsslag;
};

export type Fakturaslag =
  | 'faktura'
  | 'kredit';

/** One invoice or credit note as it was created. Never changed. */
export type Fakturaunderlag = {
  readonly __typename?: 'Fakturaunderlag';
  readonly avsandare: Scalars['String']['output'];
  readonly avsandareOrgnr: Scalars['String']['output'];
  readonly bankgiro: Maybe<Scalars['String']['output']>;
  readonly huvud: FakturaunderlagRad;
  readonly momssummor: ReadonlyArray<Fakturamoms>;
  readonly mottagare: Scalars['String']['output'];
  readonly mottagareOrgnr: Scalars['String']['output'];
  /** The org.nr of the receiver or the sender is made up (demo). */
  readonly orgnrFiktivt: Scalars['Boolean']['output'];
  readonly plusgiro: Maybe<Scalars['String']['output']>;
  readonly rader: ReadonlyArray<Fakturarad>;
  /** Credits that correct this one. */
  readonly rattasAv: ReadonlyArray<Fakturahanvisning>;
  readonly skapad: Scalars['Tidpunkt']['output'];
  readonly skapadAv: Scalars['String']['output'];
};

export type FakturaunderlagRad = {
  readonly __typename?: 'FakturaunderlagRad';
  readonly ar: Scalars['Int']['output'];
  /** To pay; below zero in a credit. */
  readonly brutto: Scalars['Belopp']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly forfallodag: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kommun: Kommun;
  readonly manad: Scalars['Int']['output'];
  readonly moms: Scalars['Belopp']['output'];
  readonly netto: Scalars['Belopp']['output'];
  /** Year and serial without gaps: 2021-0007. */
  readonly nummer: Scalars['String']['output'];
  /** A later credit corrects this one. */
  readonly rattad: Scalars['Boolean']['output'];
  readonly slag: Fakturaslag;
};

/** The underlag of a year. */
export type Fakturaunderlagslista = {
  readonly __typename?: 'Fakturaunderlagslista';
  readonly ar: Scalars['Int']['output'];
  readonly farSkapa: Scalars['Boolean']['output'];
  /** The latest month of the year that may be invoiced now; 0: none yet, 12: all. */
  readonly hogstaManad: Scalars['Int']['output'];
  readonly rader: ReadonlyArray<FakturaunderlagRad>;
  /** The latest month of the year that is invoiced: an earlier one cannot be. */
  readonly senasteManad: Maybe<Scalars['Int']['output']>;
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
};

/** A post that no decision carries, which somebody must choose to have it invoiced. */
export type Fakturaval = {
  readonly __typename?: 'Fakturaval';
  readonly antagande: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  /** What it comes to in the period, without VAT. */
  readonly netto: Scalars['Belopp']['output'];
  readonly vald: Scalars['Boolean']['output'];
};

export type Faktureringsplan =
  | 'halvar'
  | 'helar'
  | 'kvartal'
  | 'manad';

export type FardigberedArendeInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** The text as the person saw it: one that has been written in since is not fixed. */
  readonly textnummer?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

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

/** Somebody moved the project first: what stands now. */
export type FasaktKonflikt = {
  readonly __typename?: 'FasaktKonflikt';
  readonly aktuell: Projektfaser;
};

export type FasaktResultat = Avslag | FasaktKonflikt | Projektfaser;

export type Faslage =
  | 'kvar'
  | 'nu'
  | 'passerad';

/** The order of one kind of project, in force. */
export type Fasordning = {
  readonly __typename?: 'Fasordning';
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<Grind>;
  readonly slag: Projektslag;
  /** 0 is the order that the samverkan began with. */
  readonly version: Scalars['Int']['output'];
  /** Newest first. */
  readonly versioner: ReadonlyArray<Fasordningsversion>;
};

/** Somebody saved a version first. */
export type FasordningKonflikt = {
  readonly __typename?: 'FasordningKonflikt';
  readonly aktuell: Fasordning;
};

export type Fasordningsversion = {
  readonly __typename?: 'Fasordningsversion';
  readonly av: Scalars['String']['output'];
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<Grind>;
  readonly kommentar: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The projects in columns by phase. */
export type Fastavla = {
  readonly __typename?: 'Fastavla';
  readonly antalKommuner: Scalars['Int']['output'];
  readonly kort: ReadonlyArray<Fastavlekort>;
  /** Of each kind that has phases. */
  readonly ordningar: ReadonlyArray<Tavelordning>;
  /** Löpande verksamhet has no phases, and is not shown: how many. */
  readonly utanFaser: Scalars['Int']['output'];
};

export type Fastavlekort = {
  readonly __typename?: 'Fastavlekort';
  readonly deltar: Scalars['Int']['output'];
  /** Where it stands; the phase that it left when it rests. */
  readonly fas: Fas;
  readonly id: Scalars['ID']['output'];
  /** Of the requirements of the gate ahead; null when there is none, and while it rests. */
  readonly krav: Maybe<Scalars['Int']['output']>;
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  readonly lageTid: Maybe<Lage>;
  readonly namn: Scalars['String']['output'];
  readonly slag: Projektslag;
  /** Whole days since the newest report; null when there is none. */
  readonly statusAlderDagar: Maybe<Scalars['Int']['output']>;
  readonly statusInaktuell: Scalars['Boolean']['output'];
  readonly uppfyllda: Maybe<Scalars['Int']['output']>;
  readonly vilar: Scalars['Boolean']['output'];
};

export type FaststallDelegationsordningInput = {
  /** Points of the utkast that were taken back, and that the nämnd hands over again. */
  readonly aterkomna?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly gallerFran: Scalars['Datum']['input'];
  readonly ordningId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type FaststallDirektivInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** A decision that is registered; or `beslut`, a new one. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly beslutare: Beslutare;
  readonly projektId: Scalars['ID']['input'];
  /** What the tillägg changes; blank for the first version. */
  readonly tillagg: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type FaststallKostnadspostInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** A decision that is already registered; otherwise beslut. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The version whose shares were shown. */
  readonly version: Scalars['Int']['input'];
};

/** A phase of the way with the gate that leads to it. */
export type Fasvagsteg = {
  readonly __typename?: 'Fasvagsteg';
  readonly beteckning: Maybe<Scalars['String']['output']>;
  readonly fas: Fas;
  readonly lage: Faslage;
};

export type FattaDelegationsbeslutInput = {
  /** Null: the collecting ärende of the year. */
  readonly arendeId?: InputMaybe<Scalars['ID']['input']>;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: InputMaybe<BradskandeInput>;
  readonly motiv: Scalars['String']['input'];
  readonly principiell: Scalars['Boolean']['input'];
  readonly punktId?: InputMaybe<Scalars['ID']['input']>;
  readonly rubrik: Scalars['String']['input'];
  readonly sakId?: InputMaybe<Scalars['ID']['input']>;
  readonly sekretess?: InputMaybe<DelegationssekretessInput>;
  readonly uppgifter: DelegationsuppgifterInput;
  /** Of the matter, as the person saw it. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type FattaDelegationsbeslutSvar = Avslag | Delegationsbeslut | DelegationsbeslutKonflikt;

/** An organisation that a file puts in. */
export type FilensOrganisation = {
  readonly __typename?: 'FilensOrganisation';
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly slag: OrganisationSlag;
};

/** A fault of a file with its line; without line: the file as a whole. */
export type Filfel = {
  readonly __typename?: 'Filfel';
  readonly rad: Maybe<Scalars['Int']['output']>;
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** How the text in a file was read: not yet, whole, its beginning only, there is none (a picture), or it could not be. */
export type Filtextlage =
  | 'avkortad'
  | 'last'
  | 'olasbar'
  | 'utan_text'
  | 'vantar';

/** A party of a post with what is secured and what is missing of its share. */
export type Finansieringspart = {
  readonly __typename?: 'Finansieringspart';
  readonly andel: Scalars['Belopp']['output'];
  /** Null: not asked yet. */
  readonly atagande: Maybe<Atagande>;
  /** Null for an external financier. */
  readonly kommun: Maybe<Kommun>;
  readonly namn: Scalars['String']['output'];
  readonly saknas: Scalars['Belopp']['output'];
  readonly sakrat: Scalars['Belopp']['output'];
};

export type FirmateckningInput = {
  /** The earlier decision that is carried out. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  /** What is signed, where it is no avtal of the register. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type Folkmangd = {
  readonly __typename?: 'Folkmangd';
  readonly antal: Scalars['Int']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly kommun: Kommun;
};

export type FolkmangdAndring = {
  readonly __typename?: 'FolkmangdAndring';
  readonly datum: Scalars['Datum']['output'];
  readonly fran: Scalars['Int']['output'];
  readonly kallaFran: Scalars['String']['output'];
  readonly kallaTill: Scalars['String']['output'];
  readonly kommun: Kommun;
  readonly till: Scalars['Int']['output'];
};

export type FolkmangdFilInput = {
  readonly filnamn: Scalars['String']['input'];
  /** The file's bytes, base64: the encoding is judged by the server. */
  readonly innehallBase64: Scalars['String']['input'];
};

export type FolkmangdForhandsvisning = {
  readonly __typename?: 'FolkmangdForhandsvisning';
  readonly andrade: ReadonlyArray<FolkmangdAndring>;
  readonly fel: ReadonlyArray<Radfel>;
  /** Hash of exactly what was previewed; sent back when reading in. */
  readonly kontrollsumma: Scalars['String']['output'];
  readonly nya: ReadonlyArray<Folkmangd>;
  readonly oforandrade: Scalars['Int']['output'];
};

export type FolkmangdInlast = {
  readonly __typename?: 'FolkmangdInlast';
  readonly antalRader: Scalars['Int']['output'];
  readonly tabell: FolkmangdTabell;
};

export type FolkmangdTabell = {
  readonly __typename?: 'FolkmangdTabell';
  /** The reference dates there are, newest first. */
  readonly datum: ReadonlyArray<Scalars['Datum']['output']>;
  readonly rader: ReadonlyArray<Folkmangd>;
};

export type ForandraFordelningResultat = Avslag | Fordelningsforandringar | KostnadspostKonflikt;

export type Forandringsforhand = {
  readonly __typename?: 'Forandringsforhand';
  /** What the kommun would pay of these posts. */
  readonly belopp: Scalars['Belopp']['output'];
  readonly kommun: Kommun;
  readonly poster: ReadonlyArray<Fordelningsforandring>;
};

/** What a post becomes by an act that a decision carries, beside what is in force; nothing is stored. */
export type Fordelningsforandring = {
  readonly __typename?: 'Fordelningsforandring';
  readonly ar: Scalars['Int']['output'];
  /** What becomes of those who have been asked to commit. */
  readonly ataganden: ReadonlyArray<Atagandeforandring>;
  /** How the buy-in is computed, one line per part of the key. */
  readonly berakning: ReadonlyArray<Scalars['String']['output']>;
  /** The allocation in force that this is built on. */
  readonly fordelningNummer: Scalars['Int']['output'];
  readonly kopIn: Maybe<Scalars['Belopp']['output']>;
  readonly kostnadspostId: Scalars['ID']['output'];
  readonly metod: Maybe<Anslutningsmetod>;
  readonly namn: Scalars['String']['output'];
  readonly nyckeltext: Scalars['String']['output'];
  readonly rader: ReadonlyArray<ForhandsRad>;
  readonly summa: Scalars['Belopp']['output'];
  readonly summaNuvarande: Scalars['Belopp']['output'];
  readonly viktDatum: Maybe<Scalars['Datum']['output']>;
  readonly viktKalla: Maybe<Scalars['String']['output']>;
  /** What the joiner weighs: 16 169 invånare. */
  readonly vikttext: Maybe<Scalars['String']['output']>;
};

/** The posts as they stand after the act. */
export type Fordelningsforandringar = {
  readonly __typename?: 'Fordelningsforandringar';
  readonly poster: ReadonlyArray<Kostnadspost>;
};

/** Why an allocation came to be. */
export type Fordelningsgrund =
  | 'andring'
  | 'nyckel'
  | 'sen_anslutning'
  | 'uttrade';

/** One allocation in the history of a post, with what it changed. */
export type Fordelningsversion = {
  readonly __typename?: 'Fordelningsversion';
  readonly belopp: Scalars['Belopp']['output'];
  readonly beraknad: Scalars['Tidpunkt']['output'];
  readonly beraknadAv: Scalars['String']['output'];
  /** The decision that carries it, if any. */
  readonly beslut: Maybe<BeslutReferens>;
  readonly grund: Fordelningsgrund;
  /** Why it came to be, in one plain Swedish line. */
  readonly grundtext: Scalars['String']['output'];
  readonly iKraft: Scalars['Boolean']['output'];
  /** The business date when it became known. */
  readonly kand: Scalars['Datum']['output'];
  /** What the late joiner buys in for. */
  readonly kopIn: Maybe<Scalars['Belopp']['output']>;
  readonly nummer: Scalars['Int']['output'];
  /** Each kommun's share, and the one in the allocation before. */
  readonly rader: ReadonlyArray<ForhandsRad>;
};

export type ForeslaIdeInput = {
  readonly behov: Scalars['String']['input'];
  /** One of the person's own kommuner; none for one who stands for the whole. */
  readonly kommunkod?: InputMaybe<Scalars['ID']['input']>;
  readonly nytta: Scalars['String']['input'];
  readonly titel: Scalars['String']['input'];
};

export type ForeslaIdeResultat = Avslag | Ide;

/** annonserat has an avtalsspärr; the others have none (LOU 20:2). */
export type Forfarande =
  | 'annonserat'
  | 'direktupphandling'
  | 'dynamiskt_inkopssystem'
  | 'fornyad_konkurrensutsattning';

export type ForhandsRad = {
  readonly __typename?: 'ForhandsRad';
  /** Null when the kommun would no longer take part. */
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly kommun: Kommun;
  /** The share in force; null when there is none. */
  readonly nuvarande: Maybe<Scalars['Belopp']['output']>;
  /** What the kommun would pay more or less; null when there is nothing to compare with. */
  readonly skillnad: Maybe<Scalars['Belopp']['output']>;
};

/** The shares that a key would give; nothing is stored. */
export type Forhandsfordelning = {
  readonly __typename?: 'Forhandsfordelning';
  readonly nyckeltext: Scalars['String']['output'];
  readonly rader: ReadonlyArray<ForhandsRad>;
  readonly summa: Scalars['Belopp']['output'];
  /** Total of the shares in force; null when there is nothing to compare with. */
  readonly summaNuvarande: Maybe<Scalars['Belopp']['output']>;
};

export type ForhandsgranskaFaktureringResultat = Avslag | Fakturaforhandsvisning;

export type ForhandsgranskaFolkmangdResultat = Avslag | FolkmangdForhandsvisning;

export type ForhandsgranskaForandringResultat = Avslag | Forandringsforhand;

export type ForhandsgranskaFordelningResultat = Avslag | Forhandsfordelning;

export type ForhandsgranskaSkrivelsemallInput = {
  readonly innehall: Scalars['String']['input'];
  readonly projektId?: InputMaybe<Scalars['ID']['input']>;
};

export type ForhandsgranskaUtfallResultat = Avslag | Utfallsforhandsvisning;

export type ForlangAvtalInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The day the supplier was told. */
  readonly meddelad: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type FragaOmAtagandeInput = {
  readonly kostnadspostId: Scalars['ID']['input'];
  readonly sistaDag: Scalars['Datum']['input'];
};

export type FragaOmAtagandeResultat = Avslag | Postfinansiering;

/** Days on which somebody with an uppdrag is away; both are included. */
export type Franvaro = {
  readonly __typename?: 'Franvaro';
  /** Taken back before it began. */
  readonly aterkallad: Scalars['Boolean']['output'];
  readonly farAvsluta: Scalars['Boolean']['output'];
  /** It is hers to answer. */
  readonly farSvara: Scalars['Boolean']['output'];
  readonly fran: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly noteradAv: Scalars['String']['output'];
  /** Null: before the day was kept. */
  readonly noteradDatum: Maybe<Scalars['Datum']['output']>;
  readonly person: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly roller: ReadonlyArray<Delegatroll>;
  readonly skal: Franvaroskal;
  /** What the absent person says of what somebody else noted; null: nothing yet. */
  readonly svar: Maybe<Franvarosvar>;
  readonly svarat: Maybe<Scalars['Datum']['output']>;
  readonly till: Scalars['Datum']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody was first: as it stands now. */
export type FranvaroKonflikt = {
  readonly __typename?: 'FranvaroKonflikt';
  readonly aktuell: Franvaro;
};

export type Franvarolista = {
  readonly __typename?: 'Franvarolista';
  /** Whose absence the person may note. */
  readonly personer: ReadonlyArray<Uppdragsinnehavare>;
  /** The latest first. */
  readonly rader: ReadonlyArray<Franvaro>;
};

/** Why somebody is away. Nothing about health is written. */
export type Franvaroskal =
  | 'forhinder'
  | 'ledighet'
  | 'semester'
  | 'tjansteresa';

/** What the absent person says of what somebody else noted. */
export type Franvarosvar =
  | 'stammer'
  | 'stammer_inte';

/** How near the last day is, on the business date. */
export type Fristlage =
  | 'forsenad'
  | 'i_tid'
  | 'pamin';

/** The buyers that the upphandling names, with org.nr as they were at annonsering. */
export type FrusenAvropslista = {
  readonly __typename?: 'FrusenAvropslista';
  readonly av: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  /** When it was entered, and by whom. */
  readonly fryst: Scalars['Tidpunkt']['output'];
  readonly rader: ReadonlyArray<FrusenRad>;
};

export type FrusenRad = {
  readonly __typename?: 'FrusenRad';
  readonly grund: Avropsgrund;
  /** The chain in words, as it was then. */
  readonly kedjetext: Scalars['String']['output'];
  readonly kontrollEjVisad: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly orgnr: Scalars['String']['output'];
};

export type FrysAvropsberattigadeInput = {
  readonly avtalId: Scalars['ID']['input'];
  readonly datum: Scalars['Datum']['input'];
  /** Of the rule. */
  readonly version: Scalars['Int']['input'];
};

/** An open risk as it stood when a status report was written. */
export type FrystRisk = {
  readonly __typename?: 'FrystRisk';
  readonly band: Riskband;
  readonly konsekvens: Scalars['Int']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly riskId: Scalars['ID']['output'];
  readonly sannolikhet: Scalars['Int']['output'];
  readonly varde: Scalars['Int']['output'];
};

export type GodkannLeverabelInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Grind = {
  readonly __typename?: 'Grind';
  readonly avtalTecknat: Scalars['Boolean']['output'];
  readonly beslutare: ReadonlyArray<Beslutare>;
  readonly beteckning: Scalars['String']['output'];
  readonly finansieringSakrad: Scalars['Boolean']['output'];
  readonly leverabler: ReadonlyArray<Scalars['String']['output']>;
  readonly minstIntresserade: Maybe<Scalars['Int']['output']>;
  readonly till: Fas;
};

/** A gate whose planned day has passed or is near. */
export type GrindAttPassera = {
  readonly __typename?: 'GrindAttPassera';
  readonly beteckning: Scalars['String']['output'];
  readonly dag: Scalars['Datum']['output'];
  readonly forsenad: Scalars['Boolean']['output'];
  /** Of the project. */
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly till: Fas;
};

export type GrindInput = {
  readonly avtalTecknat: Scalars['Boolean']['input'];
  readonly beslutare: ReadonlyArray<Beslutare>;
  readonly beteckning: Scalars['String']['input'];
  readonly finansieringSakrad: Scalars['Boolean']['input'];
  readonly leverabler: ReadonlyArray<Scalars['String']['input']>;
  readonly minstIntresserade?: InputMaybe<Scalars['Int']['input']>;
  readonly till: Fas;
};

/** One line of a gate's checklist. */
export type Grindkravrad = {
  readonly __typename?: 'Grindkravrad';
  readonly lage: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly slag: Kravslag;
  readonly uppfyllt: Scalars['Boolean']['output'];
  /** Who can put it right. */
  readonly vem: Scalars['String']['output'];
};

/** One move of a project, as it was entered. Never changed. */
export type Grindpassage = {
  readonly __typename?: 'Grindpassage';
  readonly akt: Fasakt;
  readonly av: Scalars['String']['output'];
  readonly beslut: Maybe<BeslutReferens>;
  readonly beslutare: Maybe<Beslutare>;
  readonly beteckning: Maybe<Scalars['String']['output']>;
  readonly datum: Scalars['Datum']['output'];
  readonly fran: Fas;
  readonly granskas: Maybe<Scalars['Datum']['output']>;
  readonly nummer: Scalars['Int']['output'];
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly till: Fas;
};

/** The plan of a project's gates, with what became of it. */
export type Grindplan = {
  readonly __typename?: 'Grindplan';
  readonly farPlanera: Scalars['Boolean']['output'];
  /** Every gate of the way, in order. */
  readonly grindar: ReadonlyArray<Plangrind>;
  /** The years of the project: of the plan, else from its source. */
  readonly tidplanFran: Maybe<Scalars['Int']['output']>;
  readonly tidplanTill: Maybe<Scalars['Int']['output']>;
  /** Of the plan in force; 0 when there is none. */
  readonly version: Scalars['Int']['output'];
  /** Newest first; the last one is the original plan. */
  readonly versioner: ReadonlyArray<Grindplanversion>;
};

/** A plan as it was kept. Never changed. */
export type Grindplanversion = {
  readonly __typename?: 'Grindplanversion';
  /** Read in as an assumption: no source gives these days. */
  readonly antagande: Scalars['Boolean']['output'];
  readonly av: Scalars['String']['output'];
  /** A day per gate of the plan, in order; null where none is planned. */
  readonly dagar: ReadonlyArray<Maybe<Scalars['Datum']['output']>>;
  readonly datum: Scalars['Datum']['output'];
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  /** Null for the original plan. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly start: Maybe<Scalars['Datum']['output']>;
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed it first: what stands now. */
export type GruppKonflikt = {
  readonly __typename?: 'GruppKonflikt';
  readonly aktuell: Projektgrupper;
};

export type GruppResultat = Avslag | GruppKonflikt | Projektgrupper;

export type Gruppfunktion =
  | 'ledamot'
  | 'ordforande';

/** A seat in a group between two days. */
export type Gruppmedlem = {
  readonly __typename?: 'Gruppmedlem';
  /** Holds the role styrgruppsledamot today, and so decides in the portal while the seat lasts. */
  readonly beslutar: Scalars['Boolean']['output'];
  readonly fran: Scalars['Datum']['output'];
  readonly funktion: Gruppfunktion;
  readonly grupp: Projektgrupp;
  readonly id: Scalars['ID']['output'];
  readonly lage: Gruppmedlemslage;
  readonly namn: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  /** Null for a contact without an account. */
  readonly personId: Maybe<Scalars['ID']['output']>;
  readonly till: Maybe<Scalars['Datum']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type Gruppmedlemslage =
  | 'avslutad'
  | 'kommande'
  | 'nu';

export type Gruppval = {
  readonly __typename?: 'Gruppval';
  readonly kommuner: ReadonlyArray<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly roller: ReadonlyArray<Roll>;
};

export type HallDialogInput = {
  readonly avtalId: Scalars['ID']['input'];
  /** Null: no grade this time. */
  readonly betyg?: InputMaybe<Scalars['Int']['input']>;
  readonly deltagare: Scalars['String']['input'];
  readonly hallen: Scalars['Datum']['input'];
  /** Of the planned dialogue; null: it was not planned. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Of one that was not planned. */
  readonly leverantor?: InputMaybe<Scalars['String']['input']>;
  /** The day of the next one with the same supplier, which is then planned with the same points; null: none is planned. */
  readonly nasta?: InputMaybe<Scalars['Datum']['input']>;
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly sammanfattning: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type HamtaMotesdeltagareInput = {
  readonly moteId: Scalars['ID']['input'];
};

export type HandelseFilter = {
  /** Business dates, both included. */
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly handelsetyp?: InputMaybe<Scalars['String']['input']>;
  readonly objektId?: InputMaybe<Scalars['ID']['input']>;
  readonly objekttyp?: InputMaybe<Scalars['String']['input']>;
  /** Words that stand in the sentence or the actor's name. */
  readonly sok?: InputMaybe<Scalars['String']['input']>;
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type HandelseRad = {
  readonly __typename?: 'HandelseRad';
  readonly affarsdatum: Scalars['Datum']['output'];
  readonly aktor: Scalars['String']['output'];
  /** The event's data as canonical JSON. */
  readonly data: Scalars['String']['output'];
  readonly handelsetyp: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kedjehash: Maybe<Scalars['String']['output']>;
  readonly kedjenummer: Maybe<Scalars['Int']['output']>;
  readonly objektId: Scalars['ID']['output'];
  readonly objekttyp: Scalars['String']['output'];
  /** One plain Swedish sentence. */
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type HandelseSida = {
  readonly __typename?: 'HandelseSida';
  /** The kinds of event and of object there are, for the filter. */
  readonly handelsetyper: ReadonlyArray<Scalars['String']['output']>;
  /** The newest signed checkpoint of the chain. */
  readonly kontrollpunkt: Maybe<Kontrollpunkt>;
  /** Where the next page begins; null on the last. */
  readonly nasta: Maybe<Scalars['ID']['output']>;
  readonly objekttyper: ReadonlyArray<Scalars['String']['output']>;
  readonly rader: ReadonlyArray<HandelseRad>;
};

/** One who may be handläggare. */
export type Handlaggarval = {
  readonly __typename?: 'Handlaggarval';
  readonly kommuner: ReadonlyArray<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly roller: ReadonlyArray<Roll>;
};

export type Handling = {
  readonly __typename?: 'Handling';
  /** Marked secret, and not for the person who asks: nothing but the row is told (OSL 5:2). */
  readonly dold: Scalars['Boolean']['output'];
  readonly farHavaSekretess: Scalars['Boolean']['output'];
  readonly farSekretessmarkera: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The mark, to those who may read the handling. */
  readonly sekretess: Maybe<Sekretess>;
  /** How the text in the newest file was read for the search; null of one that is hidden. */
  readonly textlage: Maybe<Filtextlage>;
  /** Sekretessmarkerad handling, where the person may not read it. */
  readonly titel: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** Newest first. */
  readonly versioner: ReadonlyArray<HandlingVersion>;
};

export type HandlingVersion = {
  readonly __typename?: 'HandlingVersion';
  readonly adress: Scalars['String']['output'];
  readonly av: Scalars['String']['output'];
  readonly filnamn: Scalars['String']['output'];
  readonly mediatyp: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly storlek: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type Handlingsriktning =
  | 'inkommen'
  | 'upprattad'
  | 'utgaende';

/** The mark of a handling as it stands. */
export type Handlingssekretess = {
  readonly __typename?: 'Handlingssekretess';
  readonly farHavaSekretess: Scalars['Boolean']['output'];
  readonly farSekretessmarkera: Scalars['Boolean']['output'];
  readonly handlingId: Scalars['ID']['output'];
  readonly sekretess: Maybe<Sekretess>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody marked the handling, lifted its mark or gave it a new version meanwhile. Nothing was written. */
export type HandlingssekretessKonflikt = {
  readonly __typename?: 'HandlingssekretessKonflikt';
  readonly aktuell: Handlingssekretess;
};

export type HandlingssekretessResultat = Avslag | Handlingssekretess | HandlingssekretessKonflikt;

export type HanskjutDelegationsbeslutInput = {
  /** Where it would have been registered. What belongs to a secret ärende is not left in an open one. */
  readonly arendeId?: InputMaybe<Scalars['ID']['input']>;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: InputMaybe<BradskandeInput>;
  readonly motiv: Scalars['String']['input'];
  readonly principiell: Scalars['Boolean']['input'];
  readonly punktId?: InputMaybe<Scalars['ID']['input']>;
  readonly rubrik: Scalars['String']['input'];
  readonly sakId?: InputMaybe<Scalars['ID']['input']>;
  /** The ärende is secret from its first moment. */
  readonly sekretess?: InputMaybe<DelegationssekretessInput>;
  readonly uppgifter: DelegationsuppgifterInput;
};

export type HanskjutDelegationsbeslutSvar = Avslag | HanskjutetArende;

/** An ärende for the nämnd, made of what a delegat left to it. */
export type HanskjutetArende = {
  readonly __typename?: 'HanskjutetArende';
  readonly arendeId: Scalars['ID']['output'];
  readonly av: Scalars['String']['output'];
  /** When it was left to the nämnd, and by whom. */
  readonly datum: Scalars['Datum']['output'];
  readonly dnr: Scalars['String']['output'];
  /** The matter was with the nämnd already: nothing was made. */
  readonly redan: Scalars['Boolean']['output'];
};

/** That a delegat left a matter to the nämnd. */
export type Hanskjutning = {
  readonly __typename?: 'Hanskjutning';
  /** Null: one that the person does not see. */
  readonly arendeId: Maybe<Scalars['ID']['output']>;
  readonly av: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  /** Null: an utkast too. */
  readonly dnr: Maybe<Scalars['String']['output']>;
  /** The kind of decision that the nämnd was asked to take, in words. */
  readonly fraga: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type HavArendesekretessInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** Why it no longer applies. */
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type HavHandlingssekretessInput = {
  readonly handlingId: Scalars['ID']['input'];
  /** Why it no longer applies. */
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

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

/** What somebody with an uppdrag proposed to do together. The id is the project's. */
export type Ide = {
  readonly __typename?: 'Ide';
  /** Kommuner that stand outside, by name. */
  readonly avstar: ReadonlyArray<Kommun>;
  readonly behov: Scalars['String']['output'];
  /** The kommuner that the person who asks answers for. */
  readonly egna: ReadonlyArray<Ideintresse>;
  readonly farAndra: Scalars['Boolean']['output'];
  /** Ide until it is qualified; the proposal stays as it was written. */
  readonly fas: Maybe<Fas>;
  readonly foreslagen: Scalars['Datum']['output'];
  readonly foreslagenAv: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Kommuner that are interested or take part, by name. */
  readonly intresserade: ReadonlyArray<Kommun>;
  readonly kommun: Maybe<Kommun>;
  readonly kvalificerbarhet: Kvalificerbarhet;
  readonly nytta: Scalars['String']['output'];
  readonly roll: Roll;
  readonly titel: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The idea was changed meanwhile. Both texts are shown; the person merges. */
export type IdeKonflikt = {
  readonly __typename?: 'IdeKonflikt';
  readonly aktuell: Ide;
};

/** How one of the asker's own kommuner stands to an idea. */
export type Ideintresse = {
  readonly __typename?: 'Ideintresse';
  readonly deltagande: Deltagandestatus;
  readonly kommun: Kommun;
  readonly version: Scalars['Int']['output'];
};

/** Where a kommun's own verksamhetsinförande is. It stands outside the project. */
export type Inforandelage =
  | 'avstar'
  | 'avvaktar'
  | 'driftsatt'
  | 'pagar'
  | 'planerat';

export type InkommenRef = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Inkommet = {
  readonly __typename?: 'Inkommet';
  readonly antecknad: Scalars['Datum']['output'];
  readonly antecknadAv: Scalars['String']['output'];
  readonly arendeId: Maybe<Scalars['ID']['output']>;
  readonly avsandare: Scalars['String']['output'];
  readonly avslutad: Maybe<Scalars['Datum']['output']>;
  readonly avslutadAv: Maybe<Scalars['String']['output']>;
  readonly dnr: Maybe<Scalars['String']['output']>;
  /** The day to register it by: the vardag after it came in. */
  readonly frist: Scalars['Datum']['output'];
  readonly handlingId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inkom: Scalars['Datum']['output'];
  readonly lage: Inkommetlage;
  readonly rubrik: Scalars['String']['output'];
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type InkommetKonflikt = {
  readonly __typename?: 'InkommetKonflikt';
  readonly aktuell: Inkommet;
};

export type InkommetResultat = Avslag | Inkommet | InkommetKonflikt;

export type Inkommetlage =
  | 'registrerad'
  | 'registreras_inte'
  | 'vantar';

export type Inkommetlista = {
  readonly __typename?: 'Inkommetlista';
  readonly farRegistrera: Scalars['Boolean']['output'];
  readonly rader: ReadonlyArray<Inkommet>;
};

/** What an order is about (point 5). */
export type InkopInput = {
  readonly avtalId?: InputMaybe<Scalars['ID']['input']>;
  /** In kronor, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly budgetpostId?: InputMaybe<Scalars['ID']['input']>;
  readonly leverantor: LeverantorsvalInput;
  readonly moms: Momsval;
  readonly momssats: Scalars['Int']['input'];
  readonly vad: Scalars['String']['input'];
};

/** An avtal in force that may be ordered under. */
export type Inkopsavtal = {
  readonly __typename?: 'Inkopsavtal';
  readonly beteckning: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly leverantorer: ReadonlyArray<Avtalsparten>;
  readonly namn: Scalars['String']['output'];
};

export type Inkopsleverantor = {
  readonly __typename?: 'Inkopsleverantor';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
};

/** What the forms of an order, an invoice and an omfördelning are filled in with. */
export type Inkopsval = {
  readonly __typename?: 'Inkopsval';
  readonly ar: Scalars['Int']['output'];
  readonly avtal: ReadonlyArray<Inkopsavtal>;
  /** In force, with something left. */
  readonly bestallningar: ReadonlyArray<Bestallning>;
  /** Of the year and of the one before. */
  readonly budgetposter: ReadonlyArray<Budgetutrymme>;
  readonly leverantorer: ReadonlyArray<Inkopsleverantor>;
  /** Of the year; null when nobody has entered it. */
  readonly prisbasbelopp: Maybe<Scalars['Belopp']['output']>;
};

export type Inloggad = {
  readonly __typename?: 'Inloggad';
  /** False for the accounts of the demo, whose password everybody knows. */
  readonly kanBytaLosenord: Scalars['Boolean']['output'];
  /** Anything but `hel`: only what mends it is allowed, and nothing is told of where the person belongs until the second factor is given. */
  readonly lage: Sessionslage;
  /** The password was given by somebody else: nothing but changing it is allowed. */
  readonly masteBytaLosenord: Scalars['Boolean']['output'];
  readonly medlemskap: ReadonlyArray<Medlemskap>;
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

export type Installation = {
  readonly __typename?: 'Installation';
  readonly affarsdatum: Scalars['Datum']['output'];
  readonly demo: Scalars['Boolean']['output'];
  /** The code of now of the demo's accounts. Only in demo mode; null otherwise. */
  readonly demokod: Maybe<Scalars['String']['output']>;
  /** Only in demo mode; empty otherwise. */
  readonly demokonton: ReadonlyArray<Demokonto>;
  /** Why the session that was sent is no longer open; null when it is open, or none was sent. */
  readonly sessionsslut: Maybe<Sessionsslut>;
};

export type Installning = {
  readonly __typename?: 'Installning';
  readonly enhet: Scalars['String']['output'];
  readonly forklaring: Scalars['String']['output'];
  /** What holds when nobody has changed it. */
  readonly forval: Scalars['String']['output'];
  /** What may be written. */
  readonly krav: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nyckel: Scalars['String']['output'];
  readonly varde: Scalars['String']['output'];
  /** 0: nobody has changed it. */
  readonly version: Scalars['Int']['output'];
};

/** The stored version differs from the one the edit was based on. Both are shown; nothing is overwritten. */
export type InstallningKonflikt = {
  readonly __typename?: 'InstallningKonflikt';
  readonly aktuell: Installning;
};

export type IntresseInput = {
  readonly ideId: Scalars['ID']['input'];
  readonly kommunkod: Scalars['ID']['input'];
  /** The version of the kommun's answer that was shown; 0 when it had not answered. */
  readonly version: Scalars['Int']['input'];
};

export type IntresseResultat = Avslag | Ide | KommunsvarKonflikt;

/** A question of jäv. Raised by the person herself and judged by the ordförande, or by vice in her place. */
export type Jav = {
  readonly __typename?: 'Jav';
  /** Null: not judged, and counts as jäv meanwhile. */
  readonly avgjord: Maybe<Javsbedomning>;
  readonly avgjordAv: Maybe<Scalars['String']['output']>;
  readonly avgjordDatum: Maybe<Scalars['Datum']['output']>;
  readonly avgjordSkal: Maybe<Scalars['String']['output']>;
  readonly datum: Scalars['Datum']['output'];
  /** As the person herself judges it. */
  readonly egenBedomning: Javsbedomning;
  readonly farAvgora: Scalars['Boolean']['output'];
  /** False where a judgement nearer to the matter goes before it. */
  readonly galler: Scalars['Boolean']['output'];
  readonly grund: Javsgrund;
  readonly id: Scalars['ID']['output'];
  readonly person: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly sakId: Scalars['ID']['output'];
  /** An ärende by its dnr. */
  readonly sakNamn: Scalars['String']['output'];
  readonly saktyp: Javssaktyp;
  /** Where it was raised, when the matter asked about is another: ”i projektet Elevhälsa”. */
  readonly stalle: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody was first: as it stands now. */
export type JavKonflikt = {
  readonly __typename?: 'JavKonflikt';
  readonly aktuell: Jav;
};

export type JavResultat = Avslag | Jav | JavKonflikt;

export type Javsbedomning =
  | 'inte_jav'
  | 'jav';

/** Jäv in one matter and in what it continues, as its page shows it. */
export type Javsbild = {
  readonly __typename?: 'Javsbild';
  /** The person may raise a question of her own jäv. */
  readonly farAnmala: Scalars['Boolean']['output'];
  readonly forslag: ReadonlyArray<Javsforslag>;
  readonly rader: ReadonlyArray<Jav>;
  readonly sakNamn: Scalars['String']['output'];
};

/** A ground that the registers show against the person herself. */
export type Javsforslag = {
  readonly __typename?: 'Javsforslag';
  readonly grund: Javsgrund;
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  /** Of what the organisation is the other party, when that is not the matter itself. */
  readonly stalle: Maybe<Scalars['String']['output']>;
  /** After the name: ”sitter i styrelsen för Nordtele AB”. */
  readonly text: Scalars['String']['output'];
};

/** The grounds of KL 6:28. */
export type Javsgrund =
  | 'ombud'
  | 'saken_angar'
  | 'sarskild_omstandighet'
  | 'stallforetradare'
  | 'tillsyn';

export type Javslista = {
  readonly __typename?: 'Javslista';
  /** Whose seats the person may enter. */
  readonly personer: ReadonlyArray<Uppdragsinnehavare>;
  /** Those not judged first, then the latest. */
  readonly rader: ReadonlyArray<Jav>;
  readonly styrelseuppdrag: ReadonlyArray<Styrelseuppdrag>;
};

/** What a question of jäv is about: a matter, or an organisation wherever it is the other party. */
export type Javssaktyp =
  | 'arende'
  | 'avtal'
  | 'bestallning'
  | 'budgetpost'
  | 'leverantorsfaktura'
  | 'organisation'
  | 'projekt'
  | 'upphandling';

export type KasseraDelegationsutkastInput = {
  readonly ordningId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Kedjeagare = {
  readonly __typename?: 'Kedjeagare';
  readonly id: Scalars['ID']['output'];
  readonly kapital: Maybe<Scalars['String']['output']>;
  readonly medlem: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  readonly raknas: Scalars['Boolean']['output'];
  readonly roster: Scalars['String']['output'];
  readonly slag: OrganisationSlag;
};

export type Kedjesteg = {
  readonly __typename?: 'Kedjesteg';
  readonly agare: ReadonlyArray<Kedjeagare>;
  readonly andel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kontrollEjVisad: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
  /** The round of the chain in which it qualified; null when it does not. */
  readonly omgang: Maybe<Scalars['Int']['output']>;
  readonly slag: OrganisationSlag;
};

export type KlaraMotesuppgiftInput = {
  readonly anteckning: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type KlarmarkeraDialogatgardInput = {
  readonly hur: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly klar: Scalars['Datum']['input'];
  readonly version: Scalars['Int']['input'];
};

export type KommenteraAvvikelseInput = {
  readonly id: Scalars['ID']['input'];
  /** The month to which the deviation is counted. */
  readonly manad: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type KommenteraSkrivelseInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly avsnitt: Scalars['String']['input'];
  readonly citat: Scalars['String']['input'];
  /** Made where the mark is made. */
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type Kommun = {
  readonly __typename?: 'Kommun';
  readonly kommunkod: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
};

export type KommunBelopp = {
  readonly __typename?: 'KommunBelopp';
  readonly belopp: Scalars['Belopp']['output'];
  readonly kommun: Kommun;
};

/** What one kommun pays in a year, per post. */
export type KommunKostnad = {
  readonly __typename?: 'KommunKostnad';
  readonly ar: Scalars['Int']['output'];
  readonly kommun: Kommun;
  /** The member kommuner, to choose another. */
  readonly kommuner: ReadonlyArray<Kommun>;
  readonly poster: ReadonlyArray<KommunPost>;
  readonly summa: Scalars['Belopp']['output'];
  /** Null when nothing was shared the year before. */
  readonly summaForraAret: Maybe<Scalars['Belopp']['output']>;
  readonly summaInomBudget: Scalars['Belopp']['output'];
  readonly summaUtanforBudget: Scalars['Belopp']['output'];
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
};

export type KommunPost = {
  readonly __typename?: 'KommunPost';
  /** The share in per cent of the post, decimal text with two decimals, half up; null when there is none. */
  readonly andelProcent: Maybe<Scalars['String']['output']>;
  readonly antalDeltagare: Scalars['Int']['output'];
  /** Null when the kommun does not take part. */
  readonly belopp: Maybe<Scalars['Belopp']['output']>;
  readonly nyckeltyp: Nyckeltyp;
  readonly post: MatrisPost;
};

/** What one kommun is asked for and has promised, in all projects. */
export type Kommunbemanning = {
  readonly __typename?: 'Kommunbemanning';
  readonly behov: ReadonlyArray<Bemanningsbehov>;
  readonly heltidTimmar: Scalars['Int']['output'];
  readonly kommun: Kommun;
};

/** What one kommun pays over years: every post and project it shares, and how firm each amount is. */
export type Kommunbild = {
  readonly __typename?: 'Kommunbild';
  /** The columns, oldest first: the years asked for that have posts. */
  readonly ar: ReadonlyArray<Scalars['Int']['output']>;
  /** Population used for kronor per inhabitant; null when none is read in up to the business date. */
  readonly folkmangd: Maybe<Scalars['Int']['output']>;
  readonly folkmangdDatum: Maybe<Scalars['Datum']['output']>;
  readonly folkmangdKalla: Maybe<Scalars['String']['output']>;
  /** The years asked for, first and last. */
  readonly franAr: Scalars['Int']['output'];
  readonly grupper: ReadonlyArray<Kommunbildgrupp>;
  readonly kommun: Kommun;
  /** The member kommuner, to choose another. */
  readonly kommuner: ReadonlyArray<Kommun>;
  /** One per year of ar. */
  readonly perAr: ReadonlyArray<Kommunbildsumma>;
  readonly tillAr: Scalars['Int']['output'];
  /** Every year that has posts, oldest first. */
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
  readonly totalt: Kommunbildsumma;
};

/** The rows of one kind of cost. */
export type Kommunbildgrupp = {
  readonly __typename?: 'Kommunbildgrupp';
  /** One per year of ar. */
  readonly belopp: ReadonlyArray<Scalars['Belopp']['output']>;
  readonly rader: ReadonlyArray<Kommunbildrad>;
  readonly rubrik: Scalars['String']['output'];
  readonly slag: Kostnadsslag;
  readonly summa: Scalars['Belopp']['output'];
};

/** One post or project over the years. */
export type Kommunbildrad = {
  readonly __typename?: 'Kommunbildrad';
  /** One per year of ar; null where there is no post. */
  readonly belopp: ReadonlyArray<Maybe<Scalars['Belopp']['output']>>;
  readonly id: Scalars['ID']['output'];
  /** How firm the amount is, in words; null where there is no post. */
  readonly lagen: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly namn: Scalars['String']['output'];
  /** The post behind the amount; null where there is none or several. */
  readonly poster: ReadonlyArray<Maybe<Scalars['ID']['output']>>;
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly summa: Scalars['Belopp']['output'];
};

/** How much is firm of a year, or of all years together. */
export type Kommunbildsumma = {
  readonly __typename?: 'Kommunbildsumma';
  /** Null: all years together. */
  readonly ar: Maybe<Scalars['Int']['output']>;
  readonly beslutat: Scalars['Belopp']['output'];
  /** Kronor per inhabitant, decimal text with one decimal, half up; null without a population. */
  readonly perInvanare: Maybe<Scalars['String']['output']>;
  readonly prognos: Scalars['Belopp']['output'];
  /** Always beslutat + prognos + tillfragat. */
  readonly summa: Scalars['Belopp']['output'];
  readonly tillfragat: Scalars['Belopp']['output'];
};

/** All projects of the samverkan as they stand for one kommun. */
export type KommunensPortfolj = {
  readonly __typename?: 'KommunensPortfolj';
  readonly attSvara: Scalars['Int']['output'];
  readonly deltar: Scalars['Int']['output'];
  readonly driftsatta: Scalars['Int']['output'];
  /** Whether the person who asks answers for the kommun. */
  readonly farSvara: Scalars['Boolean']['output'];
  readonly kommun: Kommun;
  readonly projekt: ReadonlyArray<KommunensProjekt>;
};

/** One project as it stands for one kommun. */
export type KommunensProjekt = {
  readonly __typename?: 'KommunensProjekt';
  readonly ansvarig: Maybe<Scalars['String']['output']>;
  readonly deltagande: Deltagandestatus;
  readonly fas: Maybe<Fas>;
  /** What waits for the kommun's answer, null when nothing does. */
  readonly fraga: Maybe<Kommunfraga>;
  readonly fran: Maybe<Scalars['Datum']['output']>;
  readonly inforande: Maybe<Inforandelage>;
  readonly inforandedatum: Maybe<Scalars['Datum']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  readonly slag: Projektslag;
};

/** What waits for a kommun's answer. */
export type Kommunfraga =
  | 'deltagande'
  | 'ide'
  | 'inforande'
  | 'passerad_plan';

/** A kommun beside those nearest in population, and the median of all. */
export type Kommunjamforelse = {
  readonly __typename?: 'Kommunjamforelse';
  /** How many kommuner the median is of. */
  readonly antalIMedian: Scalars['Int']['output'];
  readonly ar: ReadonlyArray<Scalars['Int']['output']>;
  /** Reference date of the populations; null when the kommun's own is not known. */
  readonly folkmangdDatum: Maybe<Scalars['Datum']['output']>;
  readonly folkmangdKalla: Maybe<Scalars['String']['output']>;
  readonly medianBelopp: ReadonlyArray<Scalars['Belopp']['output']>;
  readonly medianPerInvanare: ReadonlyArray<Scalars['String']['output']>;
  /** The kommun itself first, then the nearest; none without a population. */
  readonly rader: ReadonlyArray<Kommunjamforelserad>;
};

export type Kommunjamforelserad = {
  readonly __typename?: 'Kommunjamforelserad';
  /** One per year of ar. */
  readonly belopp: ReadonlyArray<Scalars['Belopp']['output']>;
  readonly egen: Scalars['Boolean']['output'];
  readonly folkmangd: Scalars['Int']['output'];
  readonly kommun: Kommun;
  readonly perInvanare: ReadonlyArray<Scalars['String']['output']>;
};

export type Kommunnarvaro = {
  readonly __typename?: 'Kommunnarvaro';
  readonly andelProcent: Maybe<Scalars['Int']['output']>;
  readonly kommunkod: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly narvarande: Scalars['Int']['output'];
};

/** Kommuner by what they have answered. One that joined later counts among those that take part. */
export type Kommunsumma = {
  readonly __typename?: 'Kommunsumma';
  readonly deltar: Scalars['Int']['output'];
  readonly deltarInte: Scalars['Int']['output'];
  readonly driftsatta: Scalars['Int']['output'];
  readonly ejSvarat: Scalars['Int']['output'];
  readonly intresserade: Scalars['Int']['output'];
  readonly kommuner: Scalars['Int']['output'];
  readonly pagar: Scalars['Int']['output'];
  readonly planerade: Scalars['Int']['output'];
};

/** What one kommun has answered about one project. A version of 0 means that nothing is answered yet. */
export type Kommunsvar = {
  readonly __typename?: 'Kommunsvar';
  /** Who is responsible for the införande in the kommun. */
  readonly ansvarig: Maybe<Scalars['String']['output']>;
  readonly deltagande: Deltagandestatus;
  readonly deltagandeSvarat: Maybe<Svarsuppgift>;
  readonly deltagandeVersion: Scalars['Int']['output'];
  /** From when it takes part, for one that joined later. */
  readonly fran: Maybe<Scalars['Datum']['output']>;
  readonly inforande: Maybe<Inforandelage>;
  readonly inforandeSvarat: Maybe<Svarsuppgift>;
  readonly inforandeVersion: Scalars['Int']['output'];
  /** The day planned, begun or put into use. */
  readonly inforandedatum: Maybe<Scalars['Datum']['output']>;
  readonly kommun: Kommun;
  /** People with uppdrag for the kommun, to choose among; empty for one who may not answer. */
  readonly personer: ReadonlyArray<Scalars['String']['output']>;
  /** In whose name the person who asks may answer; null: may not. */
  readonly svararSom: Maybe<Svarandeslag>;
};

/** The kommun's answer was changed meanwhile. What stands now is shown; nothing was written. */
export type KommunsvarKonflikt = {
  readonly __typename?: 'KommunsvarKonflikt';
  readonly aktuell: Kommunsvar;
};

export type Komplett = {
  readonly __typename?: 'Komplett';
  readonly antal: Scalars['Int']['output'];
  readonly krav: ReadonlyArray<KompletthetsKrav>;
  readonly uppfyllda: Scalars['Int']['output'];
};

export type KompletthetsKrav = {
  readonly __typename?: 'KompletthetsKrav';
  /** Anchor of the section in the page. */
  readonly falt: Scalars['String']['output'];
  readonly forklaring: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly uppfyllt: Scalars['Boolean']['output'];
};

/** The person's own account: how she shows who she is. */
export type Konto = {
  readonly __typename?: 'Konto';
  readonly faktorer: ReadonlyArray<Faktor>;
  readonly handelser: ReadonlyArray<Kontohandelse>;
  /** False for the accounts of the demo, which share one factor. */
  readonly kanAndra: Scalars['Boolean']['output'];
  /** How many recovery codes are left to use. */
  readonly koderKvar: Scalars['Int']['output'];
  /** Why the person must have a second factor: the roles that ask for it. None: she may do without. */
  readonly kravsFor: ReadonlyArray<Roll>;
  /** False where the portal has no address of its own set: passkeys belong to one. */
  readonly passkeys: Scalars['Boolean']['output'];
};

export type KontoResultat = Avslag | Konto;

/** Something that was done with the account. */
export type Kontohandelse = {
  readonly __typename?: 'Kontohandelse';
  readonly aktor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type Kontroll = {
  readonly __typename?: 'Kontroll';
  readonly antalKontrollerade: Scalars['Int']['output'];
  readonly avvikelser: ReadonlyArray<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly regel: Scalars['String']['output'];
};

export type Kontrollkorning = {
  readonly __typename?: 'Kontrollkorning';
  readonly godkand: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kontroller: ReadonlyArray<Kontroll>;
  readonly tid: Scalars['Tidpunkt']['output'];
};

/** The chain's head at an instant, signed: nothing before it can be changed without being seen. */
export type Kontrollpunkt = {
  readonly __typename?: 'Kontrollpunkt';
  readonly hash: Scalars['String']['output'];
  readonly nr: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type KopplaUtfallResultat = Avslag | Utfallskopplingar;

/** Varför? Everything that leads to one amount. Computed anew from the frozen weights and equal to the stored share. */
export type Kostnadsandel = {
  readonly __typename?: 'Kostnadsandel';
  /** All participants over all parts. */
  readonly andelar: ReadonlyArray<KommunBelopp>;
  /** When the allocation is a buy-in: how it came out. Then delar is empty. */
  readonly anslutning: Maybe<Anslutningsforklaring>;
  readonly belopp: Scalars['Belopp']['output'];
  /** When and by what event the share was calculated. */
  readonly beraknad: Scalars['Tidpunkt']['output'];
  readonly beraknadAv: Scalars['String']['output'];
  readonly delar: ReadonlyArray<AndelDel>;
  readonly kommun: Kommun;
  readonly nyckelnamn: Scalars['String']['output'];
  readonly nyckeltext: Scalars['String']['output'];
  readonly post: Kostnadspost;
  readonly summaAndelar: Scalars['Belopp']['output'];
};

/** Kommun x post for a year. Every row and column adds up to the öre. */
export type Kostnadsmatris = {
  readonly __typename?: 'Kostnadsmatris';
  readonly ar: Scalars['Int']['output'];
  /** May the person who asks enter posts? */
  readonly farSkapa: Scalars['Boolean']['output'];
  readonly poster: ReadonlyArray<MatrisPost>;
  readonly rader: ReadonlyArray<MatrisRad>;
  readonly summa: Scalars['Belopp']['output'];
  /** Total of the posts inside the adopted budget. */
  readonly summaInomBudget: Scalars['Belopp']['output'];
  readonly summaUtanforBudget: Scalars['Belopp']['output'];
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
};

/** One cost that the kommuner share in one year. */
export type Kostnadspost = {
  readonly __typename?: 'Kostnadspost';
  /** The shares in force, by name. */
  readonly andelar: ReadonlyArray<KommunBelopp>;
  /** A remark shown with the post, e.g. that the printed table did not add up. */
  readonly anmarkning: Maybe<Scalars['String']['output']>;
  /** What is assumed and not in the source; null when nothing is. */
  readonly antagande: Maybe<Scalars['String']['output']>;
  readonly ar: Scalars['Int']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  readonly beraknad: Scalars['Tidpunkt']['output'];
  readonly beraknadAv: Scalars['String']['output'];
  readonly beslut: Maybe<BeslutReferens>;
  readonly deltagare: ReadonlyArray<Kommun>;
  readonly faktureras: Maybe<Scalars['String']['output']>;
  readonly farAndra: Scalars['Boolean']['output'];
  /** A join, a withdrawal or a change by a decision may be registered by the person who asks. */
  readonly farForandras: Scalars['Boolean']['output'];
  /** Number of the allocation in force; each calculation is a new one. */
  readonly fordelningNummer: Scalars['Int']['output'];
  readonly grund: Fordelningsgrund;
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  /** The business date when the allocation shown became known. */
  readonly kand: Scalars['Datum']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nyckel: Nyckel;
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly slag: Kostnadsslag;
  /** Beside the adopted budget of the year. */
  readonly utanforBudget: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

export type KostnadspostInput = {
  /** As typed, in percent; for a mixed key only. */
  readonly andelLikaProcent?: InputMaybe<Scalars['String']['input']>;
  readonly antagande?: InputMaybe<Scalars['String']['input']>;
  readonly ar: Scalars['Int']['input'];
  /** As typed: 490 000 kr, 490000,50. Read by the rule of Belopp. */
  readonly belopp: Scalars['String']['input'];
  readonly deltagare: ReadonlyArray<Scalars['ID']['input']>;
  /** What is counted, for antal only. */
  readonly enhet?: InputMaybe<Scalars['String']['input']>;
  /** The post that the preview is compared with; ignored when saving. */
  readonly jamforMedId?: InputMaybe<Scalars['ID']['input']>;
  readonly kalla: Scalars['String']['input'];
  readonly namn: Scalars['String']['input'];
  readonly nyckeltyp: Nyckeltyp;
  readonly projektId?: InputMaybe<Scalars['ID']['input']>;
  /** Null keeps the populations as printed in the source, where the post has such. */
  readonly referensdatum?: InputMaybe<Scalars['Datum']['input']>;
  readonly slag: Kostnadsslag;
  readonly utanforBudget: Scalars['Boolean']['input'];
  /** Per kommun, for fast_belopp, procent and antal only. */
  readonly varden?: InputMaybe<ReadonlyArray<NyckelvardeInput>>;
};

export type KostnadspostKonflikt = {
  readonly __typename?: 'KostnadspostKonflikt';
  readonly aktuell: Kostnadspost;
};

export type Kostnadsslag =
  | 'e_kontor'
  | 'grundbelopp'
  | 'ovrigt'
  | 'projekt'
  | 'tjanst';

export type Kravslag =
  | 'avtal'
  | 'finansiering'
  | 'intresse'
  | 'leverabel';

/** Whether an idea can be qualified. Unit: kommuner. */
export type Kvalificerbarhet = {
  readonly __typename?: 'Kvalificerbarhet';
  readonly antal: Scalars['Int']['output'];
  readonly kan: Scalars['Boolean']['output'];
  readonly kravs: Scalars['Int']['output'];
  readonly saknas: Scalars['Int']['output'];
};

/** Enligt plan, Risk, Avviker. */
export type Lage =
  | 'avviker'
  | 'enligt_plan'
  | 'risk';

export type LaggInAgandeInput = {
  /** Null for seats that are appointed by somebody who is not in the register. */
  readonly agareId?: InputMaybe<Scalars['ID']['input']>;
  readonly agdId: Scalars['ID']['input'];
  readonly fran: Scalars['Datum']['input'];
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
  readonly uppgifter: AgandeInput;
};

export type LaggInPrisbasbeloppInput = {
  readonly ar: Scalars['Int']['input'];
  /** In kronor, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly kalla: Scalars['String']['input'];
};

export type LaggTillDialogatgardInput = {
  /** Null: the supplier. */
  readonly agareId?: InputMaybe<Scalars['ID']['input']>;
  readonly dialogId: Scalars['ID']['input'];
  readonly senast: Scalars['Datum']['input'];
  readonly vad: Scalars['String']['input'];
};

export type LaggTillGruppmedlemInput = {
  readonly fran: Scalars['Datum']['input'];
  readonly funktion: Gruppfunktion;
  readonly grupp: Projektgrupp;
  readonly namn?: InputMaybe<Scalars['String']['input']>;
  readonly organisation: Scalars['String']['input'];
  /** Either a person with an account, or a name. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly projektId: Scalars['ID']['input'];
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type LaggTillMotesdeltagareInput = {
  readonly kommunkod?: InputMaybe<Scalars['String']['input']>;
  readonly moteId: Scalars['ID']['input'];
  readonly namn: Scalars['String']['input'];
  readonly slag: Deltagarslag;
};

export type LaggTillPasskeyInput = {
  readonly namn: Scalars['String']['input'];
  readonly svar: Scalars['String']['input'];
};

export type LaggTillStyrelseuppdragInput = {
  readonly fran: Scalars['Datum']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type LamnaStatusrapportInput = {
  readonly lageKostnad: Lage;
  readonly lageResultat: Lage;
  readonly lageTid: Lage;
  readonly projektId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  /** The version of the project the text was based on. */
  readonly version: Scalars['Int']['input'];
};

export type LamnaStatusrapportResultat = Avslag | PortfoljRad | StatusKonflikt;

export type LasInAgandeInput = {
  readonly filnamn: Scalars['String']['input'];
  readonly innehallBase64: Scalars['String']['input'];
  readonly kontrollsumma: Scalars['String']['input'];
};

export type LasInAgandeResultat = AgandeInlast | Avslag;

export type LasInFolkmangdInput = {
  readonly filnamn: Scalars['String']['input'];
  readonly innehallBase64: Scalars['String']['input'];
  readonly kontrollsumma: Scalars['String']['input'];
};

export type LasInFolkmangdResultat = Avslag | FolkmangdInlast;

export type LasInUtfallInput = {
  readonly ar: Scalars['Int']['input'];
  readonly filnamn: Scalars['String']['input'];
  readonly innehallBase64: Scalars['String']['input'];
  readonly kontrollsumma: Scalars['String']['input'];
};

export type LasInUtfallResultat = Avslag | Utfallsinlasning;

/** Days before a sammanträde, as the settings say. */
export type Ledtider = {
  readonly __typename?: 'Ledtider';
  readonly kallelseDagar: Scalars['Int']['output'];
  readonly stoppdatumDagar: Scalars['Int']['output'];
};

export type Leverabel = {
  readonly __typename?: 'Leverabel';
  readonly agare: Scalars['String']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly farAndra: Scalars['Boolean']['output'];
  readonly farAterkalla: Scalars['Boolean']['output'];
  readonly farGodkanna: Scalars['Boolean']['output'];
  readonly godkand: Maybe<Scalars['Datum']['output']>;
  readonly godkandAv: Maybe<Scalars['String']['output']>;
  /** The phase that its gate leads to. */
  readonly grind: Fas;
  readonly id: Scalars['ID']['output'];
  readonly klar: Maybe<Scalars['Datum']['output']>;
  /** The gate asks for it; otherwise it is the project's own. */
  readonly kravs: Scalars['Boolean']['output'];
  readonly lage: Leverabellage;
  readonly namn: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed it first: what stands now. */
export type LeverabelKonflikt = {
  readonly __typename?: 'LeverabelKonflikt';
  readonly aktuell: Leverabel;
};

export type LeverabelResultat = Avslag | LeverabelKonflikt | Leverabellista;

export type Leverabelgrind = {
  readonly __typename?: 'Leverabelgrind';
  readonly beteckning: Scalars['String']['output'];
  readonly passerad: Scalars['Boolean']['output'];
  readonly till: Fas;
};

export type Leverabellage =
  | 'forsenad'
  | 'godkand'
  | 'pagar';

/** What a project delivers before its gates, and what the gates ask for that is not entered yet. */
export type Leverabellista = {
  readonly __typename?: 'Leverabellista';
  readonly farLaggaTill: Scalars['Boolean']['output'];
  /** The gates to choose among. */
  readonly grindar: ReadonlyArray<Leverabelgrind>;
  readonly projektId: Scalars['ID']['output'];
  readonly rader: ReadonlyArray<Leverabel>;
  readonly saknade: ReadonlyArray<SaknadLeverabel>;
};

export type Leverantorsdialog = {
  readonly __typename?: 'Leverantorsdialog';
  readonly akter: ReadonlyArray<Dialogakt>;
  readonly atgarder: ReadonlyArray<Dialogatgard>;
  readonly betyg: Maybe<Scalars['Int']['output']>;
  readonly betygHogst: Maybe<Scalars['Int']['output']>;
  readonly deltagare: Scalars['String']['output'];
  readonly hallen: Maybe<Scalars['Datum']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly installtSkal: Maybe<Scalars['String']['output']>;
  /** Null: with all the suppliers of the avtal at once. */
  readonly leverantor: Maybe<Scalars['String']['output']>;
  readonly planerad: Maybe<Scalars['Datum']['output']>;
  readonly punkter: ReadonlyArray<Dialogpunkt>;
  /** The newest first. */
  readonly rattelser: ReadonlyArray<Dialograttelse>;
  readonly sammanfattning: Scalars['String']['output'];
  readonly status: Dialogstatus;
  readonly version: Scalars['Int']['output'];
};

/** An invoice of a supplier. Amounts below zero: a credit note. */
export type Leverantorsfaktura = {
  readonly __typename?: 'Leverantorsfaktura';
  readonly akter: ReadonlyArray<Leverantorsfakturaakt>;
  readonly attesterad: Maybe<Scalars['Datum']['output']>;
  readonly attesteradAv: Maybe<Scalars['String']['output']>;
  /** The decision that attested it: D 2021:4. */
  readonly beslut: Maybe<Scalars['String']['output']>;
  /** The number of the decision that it was ordered by. */
  readonly bestallning: Maybe<Scalars['String']['output']>;
  readonly bestallningId: Maybe<Scalars['ID']['output']>;
  readonly brutto: Scalars['Belopp']['output'];
  readonly budgetAr: Scalars['Int']['output'];
  readonly budgetpost: Scalars['String']['output'];
  readonly budgetpostId: Scalars['ID']['output'];
  readonly delegationsbeslutId: Maybe<Scalars['ID']['output']>;
  readonly fakturadatum: Scalars['Datum']['output'];
  readonly forfallodag: Scalars['Datum']['output'];
  /** Null when nothing waits. */
  readonly frist: Maybe<Fakturafrist>;
  readonly fristtext: Maybe<Scalars['String']['output']>;
  readonly granskad: Maybe<Scalars['Tidpunkt']['output']>;
  readonly granskadAv: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What is left of the order without this invoice, without moms; null: no order. */
  readonly kvarAvBestallning: Maybe<Scalars['Belopp']['output']>;
  readonly leverantor: Scalars['String']['output'];
  readonly leverantorId: Maybe<Scalars['ID']['output']>;
  readonly makulerad: Maybe<Scalars['Tidpunkt']['output']>;
  readonly makuleradAv: Maybe<Scalars['String']['output']>;
  readonly moms: Scalars['Belopp']['output'];
  /** The nämnd's own decision that the purchase rests on. */
  readonly namndbeslut: Maybe<Scalars['String']['output']>;
  readonly namndbeslutId: Maybe<Scalars['ID']['output']>;
  readonly netto: Scalars['Belopp']['output'];
  readonly nummer: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly registrerad: Scalars['Tidpunkt']['output'];
  readonly registreradAv: Scalars['String']['output'];
  /** Why it was taken back. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly status: Leverantorsfakturastatus;
  /** Why the person who asks may not attest it alone; null when she may. */
  readonly tvaPersoner: Maybe<Scalars['String']['output']>;
  readonly vad: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type LeverantorsfakturaInput = {
  /** To pay, in kronor, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly bestallningId?: InputMaybe<Scalars['ID']['input']>;
  readonly budgetpostId?: InputMaybe<Scalars['ID']['input']>;
  readonly fakturadatum?: InputMaybe<Scalars['Datum']['input']>;
  readonly forfallodag?: InputMaybe<Scalars['Datum']['input']>;
  readonly leverantor: LeverantorsvalInput;
  /** The moms in it, in kronor, as typed. */
  readonly moms: Scalars['String']['input'];
  readonly namndbeslut?: InputMaybe<BeslutReferensInput>;
  /** The nämnd's own decision on the purchase: one that is registered, or a new one. */
  readonly namndbeslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly nummer: Scalars['String']['input'];
  readonly vad: Scalars['String']['input'];
};

/** Somebody was first. Nothing was written. */
export type LeverantorsfakturaKonflikt = {
  readonly __typename?: 'LeverantorsfakturaKonflikt';
  readonly aktuell: Leverantorsfaktura;
};

export type LeverantorsfakturaResultat = Avslag | Leverantorsfaktura | LeverantorsfakturaKonflikt;

export type Leverantorsfakturaakt =
  | 'attestera'
  | 'granska'
  | 'makulera'
  | 'ratta';

export type LeverantorsfakturaaktInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Leverantorsfakturastatus =
  | 'attesterad'
  | 'makulerad'
  | 'registrerad';

export type Leverantorsfakturor = {
  readonly __typename?: 'Leverantorsfakturor';
  /** By the day they are due. */
  readonly fakturor: ReadonlyArray<Leverantorsfaktura>;
  readonly farRegistrera: Scalars['Boolean']['output'];
  /** So many days before the last day it is reminded of. */
  readonly paminnelseDagar: Scalars['Int']['output'];
};

/** Where the follow-up of one supplier stands. */
export type Leverantorsuppfoljning = {
  readonly __typename?: 'Leverantorsuppfoljning';
  /** Oldest first. */
  readonly betyg: ReadonlyArray<Dialogbetyg>;
  readonly dagarSedan: Maybe<Scalars['Int']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly nasta: Maybe<NastaDialog>;
  readonly oppnaAtgarder: Scalars['Int']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly senaAtgarder: Scalars['Int']['output'];
  readonly senaste: Maybe<Scalars['Datum']['output']>;
};

/** A supplier: of the register, or by name and org.nr. */
export type LeverantorsvalInput = {
  readonly namn?: InputMaybe<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly orgnr?: InputMaybe<Scalars['String']['input']>;
};

export type Linjegrindlage =
  /** Its planned day has passed. */
  | 'forsenad'
  | 'kommande'
  | 'passerad';

export type LoggaInInput = {
  readonly anvandarnamn: Scalars['String']['input'];
  /** Of an authenticator app, when it is at hand already; else the second factor is asked for afterwards. */
  readonly kod?: InputMaybe<Scalars['String']['input']>;
  readonly losenord: Scalars['String']['input'];
};

export type LoggaInResultat = Avslag | Inloggad;

export type LoggaUtResultat = Avslag | Utloggad;

export type LosKommentarInput = {
  readonly kommentarId: Scalars['ID']['input'];
  readonly lost: Scalars['Boolean']['input'];
  readonly version: Scalars['Int']['input'];
};

export type MakuleraAvropInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type MakuleraLeverantorsfakturaInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** A template filled, as a new tjänsteskrivelse would begin. */
export type Mallforhandsvisning = {
  readonly __typename?: 'Mallforhandsvisning';
  /** Structured text as JSON. */
  readonly innehall: Scalars['String']['output'];
  readonly siffror: ReadonlyArray<Skrivelsesiffra>;
};

export type MallforhandsvisningResultat = Avslag | Mallforhandsvisning;

export type MarkeraNarvaroInput = {
  readonly id: Scalars['ID']['input'];
  readonly narvaro?: InputMaybe<Narvaro>;
  readonly version: Scalars['Int']['input'];
};

export type MatrisPost = {
  readonly __typename?: 'MatrisPost';
  readonly anmarkning: Maybe<Scalars['String']['output']>;
  readonly antagande: Maybe<Scalars['String']['output']>;
  readonly belopp: Scalars['Belopp']['output'];
  /** The decision that carries the post; null while it is not fastställd. */
  readonly beslut: Maybe<BeslutReferens>;
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly slag: Kostnadsslag;
  /** Sum of the shares; always equal to belopp. */
  readonly summa: Scalars['Belopp']['output'];
  readonly utanforBudget: Scalars['Boolean']['output'];
};

export type MatrisRad = {
  readonly __typename?: 'MatrisRad';
  /** One per post, in the order of poster; null when the kommun does not take part. */
  readonly belopp: ReadonlyArray<Maybe<Scalars['Belopp']['output']>>;
  readonly kommun: Kommun;
  readonly summa: Scalars['Belopp']['output'];
};

export type Medlemskap = {
  readonly __typename?: 'Medlemskap';
  readonly samverkan: Samverkan;
  readonly uppdrag: ReadonlyArray<Uppdrag>;
};

/** Both days are within it. */
export type Medlemsperiod = {
  readonly __typename?: 'Medlemsperiod';
  /** Null: since before what is known. */
  readonly fran: Maybe<Scalars['Datum']['output']>;
  readonly kalla: Scalars['String']['output'];
  /** Null: still. */
  readonly till: Maybe<Scalars['Datum']['output']>;
};

export type MedlemsperiodInput = {
  /** Null: since before what is known. */
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly kalla: Scalars['String']['input'];
  /** The last day; null: still. */
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type Momskod =
  | 'moms6'
  | 'moms12'
  | 'moms25'
  | 'undantagen'
  | 'utanfor';

/** Amounts with moms or without. */
export type Momsval =
  | 'in'
  | 'ut';

/** A meeting with who is asked, who came, and what came of it. */
export type Mote = {
  readonly __typename?: 'Mote';
  readonly anmarkning: Scalars['String']['output'];
  /** Notes and tasks of a meeting of the beredningsgrupp; null for a sammanträde, and for who may not read them. */
  readonly arbete: Maybe<Motesarbete>;
  /** The ärenden planned to it that the person may see. */
  readonly arenden: ReadonlyArray<Motesarende>;
  readonly borjar: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly deltagare: ReadonlyArray<Motesdeltagare>;
  readonly farAndra: Scalars['Boolean']['output'];
  readonly hallet: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly installt: Maybe<Scalars['Datum']['output']>;
  readonly installtSkal: Maybe<Scalars['String']['output']>;
  readonly kallelsedag: Maybe<Scalars['Datum']['output']>;
  /** Every member kommun. */
  readonly kommuner: ReadonlyArray<Moteskommun>;
  readonly ledtider: Ledtider;
  readonly plats: Scalars['String']['output'];
  readonly slag: Moteslag;
  readonly slutar: Scalars['String']['output'];
  readonly stoppdatum: Maybe<Scalars['Datum']['output']>;
  readonly varningar: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody changed it first: what stands now. */
export type MoteKonflikt = {
  readonly __typename?: 'MoteKonflikt';
  readonly aktuell: Mote;
};

export type MoteResultat = Avslag | Mote | MoteKonflikt;

/** Version 0: nothing is written. */
export type Motesanteckning = {
  readonly __typename?: 'Motesanteckning';
  readonly forfattare: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly tid: Maybe<Scalars['Tidpunkt']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Arbetsmaterial of the beredningsgrupp. */
export type Motesarbete = {
  readonly __typename?: 'Motesarbete';
  readonly anteckning: Motesanteckning;
  readonly farSkriva: Scalars['Boolean']['output'];
  /** Who a task can be given to. */
  readonly personer: ReadonlyArray<Uppgiftsperson>;
  readonly uppgifter: ReadonlyArray<Motesuppgift>;
  /** The person's own draft of the notes, as it was kept. */
  readonly utkast: Maybe<Scalars['String']['output']>;
};

export type Motesarende = {
  readonly __typename?: 'Motesarende';
  readonly dnr: Maybe<Scalars['String']['output']>;
  readonly handlaggare: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly rubrik: Scalars['String']['output'];
  readonly tillstand: ArendeTillstand;
};

export type Motesdeltagare = {
  readonly __typename?: 'Motesdeltagare';
  /** The person may note the närvaro now. */
  readonly farMarkera: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kommun: Maybe<Scalars['String']['output']>;
  readonly kommunkod: Maybe<Scalars['String']['output']>;
  readonly marktAv: Maybe<Scalars['String']['output']>;
  readonly namn: Scalars['String']['output'];
  /** Null: not noted. */
  readonly narvaro: Maybe<Narvaro>;
  readonly roll: Maybe<Roll>;
  readonly slag: Deltagarslag;
  readonly version: Scalars['Int']['output'];
};

export type Moteskommun = {
  readonly __typename?: 'Moteskommun';
  /** The person may add a participant for it. */
  readonly farMarkera: Scalars['Boolean']['output'];
  readonly kallade: Scalars['Int']['output'];
  readonly kommunkod: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  /** Present when one who is asked for it is; null when nothing is noted. */
  readonly narvaro: Maybe<Narvaro>;
};

export type Moteslag =
  | 'beredningsgrupp'
  | 'sammantrade';

/** The calendar: every meeting of the nämnd and of its beredningsgrupp, the earliest first. */
export type Moteslista = {
  readonly __typename?: 'Moteslista';
  readonly farAndra: Scalars['Boolean']['output'];
  readonly ledtider: Ledtider;
  readonly moten: ReadonlyArray<Motesrad>;
};

/** Meetings held in a year and who was present, with how it was counted. */
export type Motesnarvaro = {
  readonly __typename?: 'Motesnarvaro';
  readonly andelVidAllaProcent: Maybe<Scalars['Int']['output']>;
  readonly ar: Scalars['Int']['output'];
  readonly beredningsgruppsmoten: Scalars['Int']['output'];
  readonly kommuner: ReadonlyArray<Kommunnarvaro>;
  /** Of the beredningsgruppsmöten, those with a noted närvaro. */
  readonly medNarvaro: Scalars['Int']['output'];
  readonly rakning: ReadonlyArray<Scalars['String']['output']>;
  readonly sammantraden: Scalars['Int']['output'];
  /** Kommuner present at all of them. */
  readonly vidAlla: Scalars['Int']['output'];
};

export type Motesrad = {
  readonly __typename?: 'Motesrad';
  readonly anmarkning: Scalars['String']['output'];
  /** HH:MM in Sweden. */
  readonly borjar: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly hallet: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The day on which it was cancelled. */
  readonly installt: Maybe<Scalars['Datum']['output']>;
  readonly installtSkal: Maybe<Scalars['String']['output']>;
  readonly kallelsedag: Maybe<Scalars['Datum']['output']>;
  readonly plats: Scalars['String']['output'];
  readonly slag: Moteslag;
  readonly slutar: Scalars['String']['output'];
  /** Null for a meeting of the beredningsgrupp, as kallelsedag is. */
  readonly stoppdatum: Maybe<Scalars['Datum']['output']>;
  /** Red days and other meetings on the same day, in sentences. */
  readonly varningar: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type Motesuppgift = {
  readonly __typename?: 'Motesuppgift';
  readonly agare: Scalars['String']['output'];
  readonly agareId: Maybe<Scalars['ID']['output']>;
  readonly agareKommunkod: Maybe<Scalars['String']['output']>;
  readonly dag: Scalars['Datum']['output'];
  readonly farKlara: Scalars['Boolean']['output'];
  readonly forsenad: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly klar: Maybe<Scalars['Datum']['output']>;
  readonly klarAnteckning: Maybe<Scalars['String']['output']>;
  readonly klarAv: Maybe<Scalars['String']['output']>;
  readonly moteDatum: Scalars['Datum']['output'];
  readonly moteId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** From a day on: what was ends the day before, and the new begins. */
  readonly andraAgande: AgandeResultat;
  /** All who handle the bids. Who acts stays. */
  readonly andraAnbudsbehoriga: AnbudResultat;
  /** The persons who are named, all of them. */
  readonly andraArendebehoriga: ArendesekretessResultat;
  /** Until the list is frozen. */
  readonly andraAvropsregel: AvropsrattResultat;
  /** Anything before it is signed; after, what the avtal does not bind. */
  readonly andraAvtal: AvtalResultat;
  readonly andraBemanningsbehov: BemanningResultat;
  readonly andraBudgetpost: SparaBudgetpostResultat;
  readonly andraDialog: UppfoljningResultat;
  readonly andraDialogatgard: UppfoljningResultat;
  readonly andraDiarieklass: DiarieklassResultat;
  readonly andraExternFinansiar: AndraAtagandeResultat;
  /** Another total, key or circle of participants of a post that is fastställd, by a new decision. */
  readonly andraGenomBeslut: ForandraFordelningResultat;
  readonly andraGruppmedlem: GruppResultat;
  /** By its author, until it is qualified. */
  readonly andraIde: AndraIdeResultat;
  readonly andraInstallning: AndraInstallningResultat;
  readonly andraKostnadspost: SparaKostnadspostResultat;
  readonly andraLeverabel: LeverabelResultat;
  /** When a kommun is a member of the samverkan. */
  readonly andraMedlemskap: OrganisationResultat;
  readonly andraMote: MoteResultat;
  /** An organisation is never taken away: it has a last day. */
  readonly andraOrganisation: OrganisationResultat;
  /** A changed value asks for a comment, and what it was is kept. */
  readonly andraRisk: RiskResultat;
  readonly andraSistaDag: AndraAtagandeResultat;
  /** Renames the own view, shares it or takes it back; with an address, it shows that from now on. */
  readonly andraVy: AndraVyResultat;
  readonly anmalDelegationsbeslut: AnmalDelegationsbeslutSvar;
  /** One's own: that one is jävig, or that what the registers show is no jäv. */
  readonly anmalJav: JavResultat;
  /** A kommun joins posts that are fastställda. All or none. */
  readonly anslutKommun: ForandraFordelningResultat;
  /** One's own absence; the e-samordnare and the nämndsekreterare also others'. */
  readonly antecknaFranvaro: AntecknaFranvaroSvar;
  readonly antecknaInkommen: InkommetResultat;
  readonly aterkallaAnmalan: AterkallaAnmalanSvar;
  readonly aterkallaBemanningsbehov: BemanningResultat;
  /** The nämnd takes one point back. What is decided stays decided. */
  readonly aterkallaDelegationspunkt: DelegationsordningarResultat;
  /** Withdraws a question. An external financier goes, and the kommuner share its part. */
  readonly aterkallaFraga: AndraAtagandeResultat;
  /** With a reason, and only while its gate is ahead. */
  readonly aterkallaGodkannande: LeverabelResultat;
  /** From Kallad back to Beredd. */
  readonly aterkallaKallelse: SparaArendeResultat;
  readonly aterlamnaSak: OvertagandeResultat;
  /** For a person who has lost every factor: she adds a new one when she logs in. Ends her sessions. */
  readonly aterstallFaktorer: AterstallFaktorerResultat;
  /** For a person who has had uppdrag in this samverkan alone. */
  readonly aterstallLosenord: AterstallLosenordResultat;
  /** An older version, or the portal's own, becomes the newest. */
  readonly aterstallSkrivelsemall: SkrivelsemallResultat;
  /** From Beredd back to Under beredning. */
  readonly atertaBeredning: SparaArendeResultat;
  /** The one taken last, registered by mistake. What was registered stays in the history. */
  readonly atertaForlangning: AvtalResultat;
  readonly ateruppta: FasaktResultat;
  /** Settles what came in without registering it, with the reason. */
  readonly avforInkommen: InkommetResultat;
  readonly avgorJav: JavResultat;
  readonly avslutaBestallning: BestallningResultat;
  readonly avslutaFranvaro: AvslutaFranvaroSvar;
  /** By its last day; it is never taken away. */
  readonly avslutaGruppmedlem: GruppResultat;
  readonly avslutaRemiss: SparaArendeResultat;
  readonly avslutaStyrelseuppdrag: StyrelseuppdragResultat;
  readonly avslutaUppdrag: AvslutaUppdragResultat;
  readonly bedomAnbud: AnbudResultat;
  /** Step-up: the password again and a second factor, good for five minutes. */
  readonly bekrafta: BekraftaResultat;
  /** Gives the second factor of a login. */
  readonly bekraftaInloggning: LoggaInResultat;
  /** Takes the app in use; one that was there before stops working. */
  readonly bekraftaTotp: FaktortillaggResultat;
  /** The absent person answers what somebody else noted of her. */
  readonly besvaraFranvaro: AvslutaFranvaroSvar;
  /** What the browser is to make a new passkey with, good for five minutes. */
  readonly borjaPasskey: NyPasskeyutmaningResultat;
  /** A new secret for an authenticator app. Nothing changes until a code from it is given. */
  readonly borjaTotp: BorjaTotpResultat;
  readonly bytHandlaggare: SparaArendeResultat;
  /** The person herself, from the password that holds to one of her own. */
  readonly bytLosenord: BytLosenordResultat;
  readonly bytProjektledare: GruppResultat;
  readonly bytRiskstatus: RiskResultat;
  readonly bytUpphandlingslage: FasaktResultat;
  readonly dragTillbakaIntresse: IntresseResultat;
  /** From Under beredning to Beredd. Refused while the tjänsteskrivelse is not complete. */
  readonly fardigberedArende: SparaArendeResultat;
  /** By the nämnd's decision, from a day. The version before ends the day before. */
  readonly faststallDelegationsordning: DelegationsordningarResultat;
  /** The working text becomes a version: the first one, or a tillägg to the one in force. */
  readonly faststallDirektiv: DirektivResultat;
  /** Records the decision that carries the shares in force. From then on they are never changed. */
  readonly faststallKostnadspost: SparaKostnadspostResultat;
  readonly fattaDelegationsbeslut: FattaDelegationsbeslutSvar;
  /** Anyone with an uppdrag. A kommunrepresentant's proposal shows her kommun's interest too. */
  readonly foreslaIde: ForeslaIdeResultat;
  readonly forlangAvtal: AvtalResultat;
  /** Asks every participating kommun that has not been asked, or that declined or was withdrawn, for its share. */
  readonly fragaOmAtagande: FragaOmAtagandeResultat;
  /** For ever: a later version is a new one. */
  readonly frysAktuellt: AktuelltResultat;
  /** The list as the rule gives it by the ownership of the day of annonsering. Never changed afterwards. */
  readonly frysAvropsberattigade: AvropsrattResultat;
  readonly godkannLeverabel: LeverabelResultat;
  /** By somebody else than the one who entered it. */
  readonly granskaLeverantorsfaktura: LeverantorsfakturaResultat;
  /** A planned dialogue that has been held, or one that was not planned. */
  readonly hallDialog: UppfoljningResultat;
  /** Adds those whose uppdrag is in force on the day of the meeting and who are not on its list. */
  readonly hamtaMotesdeltagare: MoteResultat;
  readonly hanskjutDelegationsbeslut: HanskjutDelegationsbeslutSvar;
  readonly havArendesekretess: ArendesekretessResultat;
  readonly havHandlingssekretess: HandlingssekretessResultat;
  /** From Beredd to Kallad: complete, and planned to a sammanträde that is to come. */
  readonly kallaArende: SparaArendeResultat;
  readonly kasseraAktuellt: AktuelltResultat;
  readonly kasseraDelegationsutkast: DelegationsordningarResultat;
  readonly klaraMotesuppgift: MoteResultat;
  readonly klarmarkeraDialogatgard: UppfoljningResultat;
  readonly kommenteraAvvikelse: SparaBudgetpostResultat;
  readonly kommenteraSkrivelse: SkrivelsekommentarResultat;
  /** Says where accounts and objects go, from now on. */
  readonly kopplaUtfall: KopplaUtfallResultat;
  readonly laggInAgande: AgandeResultat;
  readonly laggInPrisbasbelopp: PrisbasbeloppResultat;
  readonly laggTillDialogatgard: UppfoljningResultat;
  /** The e-samordnare, or the projektledare of the project. */
  readonly laggTillGruppmedlem: GruppResultat;
  readonly laggTillMotesdeltagare: MoteResultat;
  readonly laggTillPasskey: FaktortillaggResultat;
  readonly laggTillStyrelseuppdrag: StyrelseuppdragResultat;
  /** A blank text is refused; a stale version gives StatusKonflikt. */
  readonly lamnaStatusrapport: LamnaStatusrapportResultat;
  readonly lasInAgande: LasInAgandeResultat;
  readonly lasInFolkmangd: LasInFolkmangdResultat;
  /** Reads in the file that was previewed: all of it, or nothing. */
  readonly lasInUtfall: LasInUtfallResultat;
  readonly loggaIn: LoggaInResultat;
  readonly loggaUt: LoggaUtResultat;
  /** Ends every session of the person, on every device. */
  readonly loggaUtOverallt: LoggaUtResultat;
  /** Resolves a thread, or opens it again. */
  readonly losKommentar: SkrivelsekommentarResultat;
  readonly makuleraAvrop: AvropResultat;
  readonly makuleraLeverantorsfaktura: LeverantorsfakturaResultat;
  readonly markeraNarvaro: MoteResultat;
  /** A challenge for a passkey, good for five minutes. */
  readonly nyPasskeyutmaning: NyPasskeyutmaningResultat;
  /** The old ones stop working. */
  readonly nyaAterhamtningskoder: NyaAterhamtningskoderResultat;
  /** After an interruption before the award: those who handle the bids have judged that no harm is done. */
  readonly offentliggorAnbud: AnbudResultat;
  /** The first who handles the bids names himself. */
  readonly oppnaAnbudslista: AnbudResultat;
  readonly oppnaDialogatgard: UppfoljningResultat;
  readonly oppnaMotesuppgift: MoteResultat;
  readonly paborjaBeredning: SparaArendeResultat;
  /** Passes the next gate, by a decision of one who may take it. */
  readonly passeraGrind: FasaktResultat;
  readonly planeraArende: SparaArendeResultat;
  readonly planeraDialog: UppfoljningResultat;
  /** By one who may call off on the day, within what is left of the takvolym. */
  readonly rapporteraAvrop: AvropResultat;
  /** Sets right what was wrong from the beginning. Both readings and the reason stay in the history. */
  readonly rattaAgande: AgandeResultat;
  readonly rattaAnbud: AnbudResultat;
  /** The old is taken back and a new one put in its place, with a reason. */
  readonly rattaAvrop: AvropResultat;
  /** What was written wrong about a signed avtal, with a reason. */
  readonly rattaAvtal: AvtalResultat;
  /** What was written wrong about a dialogue that has been held, with a reason. */
  readonly rattaDialog: UppfoljningResultat;
  readonly rattaLeverantorsfaktura: LeverantorsfakturaResultat;
  /** What was typed wrong is set right, with the reason, while no decision rests on it. */
  readonly rattaPrisbasbelopp: PrisbasbeloppResultat;
  /** Corrects what is written; the number stays, and so do both readings. */
  readonly rattaRegistrering: RegistreraHandlingResultat;
  readonly registreraAnbud: AnbudResultat;
  /** Gives the dnr (no gaps, no doubles) and moves the ärende to Under beredning. */
  readonly registreraArende: SparaArendeResultat;
  /** A party of its own beside the kommuner, who share the rest by the same key and weights. */
  readonly registreraExternFinansiar: RegistreraExternFinansiarResultat;
  /** Enters a handling in an ärende: its number is the next of the ärende. */
  readonly registreraHandling: RegistreraHandlingResultat;
  readonly registreraLeverantorsfaktura: LeverantorsfakturaResultat;
  /** A new ärende straight into the register, with the handling that it begins with if there is one. */
  readonly registreraNyttArende: RegistreraNyttArendeResultat;
  readonly registreraOverskjutnaMedel: RegistreraOverskjutnaMedelResultat;
  /** A kommun withdraws from posts before their start. All or none. */
  readonly registreraUttrade: ForandraFordelningResultat;
  readonly sagUppAvtal: AvtalResultat;
  /** The kommunrepresentant answers for her own kommun; the e-samordnare for any, from a source. */
  readonly sattDeltagande: SattKommunsvarResultat;
  readonly sattInforande: SattKommunsvarResultat;
  readonly sattPrognos: SparaBudgetpostResultat;
  /** Sets the secrecy of an ärende, or changes it. The e-samordnare, the nämndsekreterare and the handläggare; whoever does it is named. */
  readonly sekretessbelaggArende: ArendesekretessResultat;
  /** The e-samordnare and the nämndsekreterare any handling; others what they gave or answer for. */
  readonly sekretessmarkeraHandling: HandlingssekretessResultat;
  /** Begins with the newest report of every project that is not ended. */
  readonly skapaAktuellt: AktuelltResultat;
  /** An Utkast: with a tjänsteskrivelse prefilled from the project, or with its rubrik alone. */
  readonly skapaArende: SparaArendeResultat;
  readonly skapaAvtal: AvtalResultat;
  /** The e-samordnare, or the projektledare of the project. */
  readonly skapaBemanningsbehov: BemanningResultat;
  readonly skapaBudgetpost: SparaBudgetpostResultat;
  /** Begins with the points of the newest version, or empty. */
  readonly skapaDelegationsutkast: DelegationsutkastResultat;
  readonly skapaDiarieklass: DiarieklassResultat;
  /** All kommuner of a period at once. Only the difference to what is invoiced already; a second time there is nothing. */
  readonly skapaFakturaunderlag: SkapaFakturaunderlagResultat;
  readonly skapaKostnadspost: SparaKostnadspostResultat;
  readonly skapaLeverabel: LeverabelResultat;
  readonly skapaMote: MoteResultat;
  readonly skapaOrganisation: OrganisationResultat;
  readonly skapaPerson: SkapaPersonResultat;
  readonly skapaRisk: RiskResultat;
  readonly skapaUppdrag: SkapaUppdragResultat;
  /** Locks the texts until the remiss is closed. */
  readonly skickaPaRemiss: SparaArendeResultat;
  readonly sparaAktuellt: AktuelltResultat;
  /** To whom the nämnd gives the right to decide what cannot wait. */
  readonly sparaBradskanderatt: DelegationsutkastResultat;
  /** Adds a point or changes one; its number is its place, and the others move. */
  readonly sparaDelegationspunkt: DelegationsutkastResultat;
  /** Parts may be empty. A save based on an older version writes nothing. */
  readonly sparaDirektiv: DirektivResultat;
  readonly sparaFakturainstallning: SparaFakturainstallningResultat;
  /** A new version, in force at once for every project of the kind. */
  readonly sparaFasordning: SparaFasordningResultat;
  /** Keeps a plan: the first is the original one, a later one asks for a reason. Refused when the days run backwards along the order. */
  readonly sparaGrindplan: FasaktResultat;
  readonly sparaMotesanteckning: MoteResultat;
  /** A new task, or one that is changed where its id is given. */
  readonly sparaMotesuppgift: MoteResultat;
  /** A new measure, or one that is changed where its id is given. */
  readonly sparaRiskatgard: RiskResultat;
  /** A new version, in force from now on for ärenden that begin. */
  readonly sparaSkrivelsemall: SkrivelsemallResultat;
  /** Keeps the text as it stands. When nothing has changed since the newest version, that one is the answer. */
  readonly sparaSkrivelseversion: SkrivelseversionResultat;
  /** Keeps a text in progress on the server; empty text removes it. */
  readonly sparaUtkast: SparaUtkastResultat;
  readonly sparaVy: SparaVyResultat;
  readonly stallInDialog: UppfoljningResultat;
  readonly stallInMote: MoteResultat;
  readonly startaUpphandling: FasaktResultat;
  /** One step back, by a decision and with a reason. */
  readonly stegTillbaka: FasaktResultat;
  /** The kommunrepresentant answers for her own kommun; the e-samordnare for any, from a source. */
  readonly svaraOmBemanning: BemanningResultat;
  /** A party answers: a kommunrepresentant for her own kommun, the e-samordnare for an external financier. */
  readonly svaraPaAtagande: AndraAtagandeResultat;
  readonly svaraPaKommentar: SkrivelsekommentarResultat;
  readonly taBortDelegationspunkt: DelegationsutkastResultat;
  readonly taBortFaktor: KontoResultat;
  readonly taBortMotesdeltagare: MoteResultat;
  /** The own one; the e-samordnare also what others share. */
  readonly taBortVy: TaBortVyResultat;
  readonly taOverSak: OvertagandeResultat;
  readonly tecknaAvtal: AvtalResultat;
  /** The answer of this moment is kept, with who asked and when. */
  readonly utfardaAvropsbevis: AvropsbevisResultat;
  /** The whole choice in its order. */
  readonly valjUnderlag: ValjUnderlagResultat;
  readonly vila: FasaktResultat;
  readonly visaIntresse: IntresseResultat;
};


export type MutationAndraAgandeArgs = {
  input: AndraAgandeInput;
};


export type MutationAndraAnbudsbehorigaArgs = {
  input: AndraAnbudsbehorigaInput;
};


export type MutationAndraArendebehorigaArgs = {
  input: AndraArendebehorigaInput;
};


export type MutationAndraAvropsregelArgs = {
  input: AndraAvropsregelInput;
};


export type MutationAndraAvtalArgs = {
  input: AndraAvtalInput;
};


export type MutationAndraBemanningsbehovArgs = {
  input: AndraBemanningsbehovInput;
};


export type MutationAndraBudgetpostArgs = {
  input: AndraBudgetpostInput;
};


export type MutationAndraDialogArgs = {
  input: AndraDialogInput;
};


export type MutationAndraDialogatgardArgs = {
  input: AndraDialogatgardInput;
};


export type MutationAndraDiarieklassArgs = {
  input: AndraDiarieklassInput;
};


export type MutationAndraExternFinansiarArgs = {
  input: AndraExternFinansiarInput;
};


export type MutationAndraGenomBeslutArgs = {
  input: AndraGenomBeslutInput;
};


export type MutationAndraGruppmedlemArgs = {
  input: AndraGruppmedlemInput;
};


export type MutationAndraIdeArgs = {
  input: AndraIdeInput;
};


export type MutationAndraInstallningArgs = {
  input: AndraInstallningInput;
};


export type MutationAndraKostnadspostArgs = {
  id: Scalars['ID']['input'];
  input: KostnadspostInput;
  version: Scalars['Int']['input'];
};


export type MutationAndraLeverabelArgs = {
  input: AndraLeverabelInput;
};


export type MutationAndraMedlemskapArgs = {
  input: AndraMedlemskapInput;
};


export type MutationAndraMoteArgs = {
  input: AndraMoteInput;
};


export type MutationAndraOrganisationArgs = {
  input: AndraOrganisationInput;
};


export type MutationAndraRiskArgs = {
  input: AndraRiskInput;
};


export type MutationAndraSistaDagArgs = {
  input: AndraSistaDagInput;
};


export type MutationAndraVyArgs = {
  input: AndraVyInput;
};


export type MutationAnmalDelegationsbeslutArgs = {
  input: AnmalDelegationsbeslutInput;
};


export type MutationAnmalJavArgs = {
  input: AnmalJavInput;
};


export type MutationAnslutKommunArgs = {
  input: AnslutningInput;
};


export type MutationAntecknaFranvaroArgs = {
  input: AntecknaFranvaroInput;
};


export type MutationAntecknaInkommenArgs = {
  input: AntecknaInkommenInput;
};


export type MutationAterkallaAnmalanArgs = {
  input: AterkallaAnmalanInput;
};


export type MutationAterkallaBemanningsbehovArgs = {
  input: AterkallaBemanningsbehovInput;
};


export type MutationAterkallaDelegationspunktArgs = {
  input: AterkallaDelegationspunktInput;
};


export type MutationAterkallaFragaArgs = {
  input: AterkallaFragaInput;
};


export type MutationAterkallaGodkannandeArgs = {
  input: AterkallaGodkannandeInput;
};


export type MutationAterkallaKallelseArgs = {
  input: ArendeaktMedSkalInput;
};


export type MutationAterlamnaSakArgs = {
  input: AterlamnaSakInput;
};


export type MutationAterstallFaktorerArgs = {
  input: AterstallFaktorerInput;
};


export type MutationAterstallLosenordArgs = {
  input: AterstallLosenordInput;
};


export type MutationAterstallSkrivelsemallArgs = {
  input: AterstallSkrivelsemallInput;
};


export type MutationAtertaBeredningArgs = {
  input: ArendeaktMedSkalInput;
};


export type MutationAtertaForlangningArgs = {
  input: AtertaForlangningInput;
};


export type MutationAterupptaArgs = {
  input: AterupptaInput;
};


export type MutationAvforInkommenArgs = {
  input: AvforInkommenInput;
};


export type MutationAvgorJavArgs = {
  input: AvgorJavInput;
};


export type MutationAvslutaBestallningArgs = {
  input: AvslutaBestallningInput;
};


export type MutationAvslutaFranvaroArgs = {
  input: AvslutaFranvaroInput;
};


export type MutationAvslutaGruppmedlemArgs = {
  input: AvslutaGruppmedlemInput;
};


export type MutationAvslutaRemissArgs = {
  input: ArendeaktInput;
};


export type MutationAvslutaStyrelseuppdragArgs = {
  input: AvslutaStyrelseuppdragInput;
};


export type MutationAvslutaUppdragArgs = {
  input: AvslutaUppdragInput;
};


export type MutationBedomAnbudArgs = {
  input: BedomAnbudInput;
};


export type MutationBekraftaArgs = {
  input: BekraftaInput;
};


export type MutationBekraftaInloggningArgs = {
  input: BekraftaInloggningInput;
};


export type MutationBekraftaTotpArgs = {
  input: BekraftaTotpInput;
};


export type MutationBesvaraFranvaroArgs = {
  input: BesvaraFranvaroInput;
};


export type MutationBytHandlaggareArgs = {
  input: BytHandlaggareInput;
};


export type MutationBytLosenordArgs = {
  input: BytLosenordInput;
};


export type MutationBytProjektledareArgs = {
  input: BytProjektledareInput;
};


export type MutationBytRiskstatusArgs = {
  input: BytRiskstatusInput;
};


export type MutationBytUpphandlingslageArgs = {
  input: BytUpphandlingslageInput;
};


export type MutationDragTillbakaIntresseArgs = {
  input: IntresseInput;
};


export type MutationFardigberedArendeArgs = {
  input: FardigberedArendeInput;
};


export type MutationFaststallDelegationsordningArgs = {
  input: FaststallDelegationsordningInput;
};


export type MutationFaststallDirektivArgs = {
  input: FaststallDirektivInput;
};


export type MutationFaststallKostnadspostArgs = {
  input: FaststallKostnadspostInput;
};


export type MutationFattaDelegationsbeslutArgs = {
  input: FattaDelegationsbeslutInput;
};


export type MutationForeslaIdeArgs = {
  input: ForeslaIdeInput;
};


export type MutationForlangAvtalArgs = {
  input: ForlangAvtalInput;
};


export type MutationFragaOmAtagandeArgs = {
  input: FragaOmAtagandeInput;
};


export type MutationFrysAktuelltArgs = {
  input: AktuelltaktInput;
};


export type MutationFrysAvropsberattigadeArgs = {
  input: FrysAvropsberattigadeInput;
};


export type MutationGodkannLeverabelArgs = {
  input: GodkannLeverabelInput;
};


export type MutationGranskaLeverantorsfakturaArgs = {
  input: LeverantorsfakturaaktInput;
};


export type MutationHallDialogArgs = {
  input: HallDialogInput;
};


export type MutationHamtaMotesdeltagareArgs = {
  input: HamtaMotesdeltagareInput;
};


export type MutationHanskjutDelegationsbeslutArgs = {
  input: HanskjutDelegationsbeslutInput;
};


export type MutationHavArendesekretessArgs = {
  input: HavArendesekretessInput;
};


export type MutationHavHandlingssekretessArgs = {
  input: HavHandlingssekretessInput;
};


export type MutationKallaArendeArgs = {
  input: ArendeaktInput;
};


export type MutationKasseraAktuelltArgs = {
  input: AktuelltaktInput;
};


export type MutationKasseraDelegationsutkastArgs = {
  input: KasseraDelegationsutkastInput;
};


export type MutationKlaraMotesuppgiftArgs = {
  input: KlaraMotesuppgiftInput;
};


export type MutationKlarmarkeraDialogatgardArgs = {
  input: KlarmarkeraDialogatgardInput;
};


export type MutationKommenteraAvvikelseArgs = {
  input: KommenteraAvvikelseInput;
};


export type MutationKommenteraSkrivelseArgs = {
  input: KommenteraSkrivelseInput;
};


export type MutationKopplaUtfallArgs = {
  input: ReadonlyArray<UtfallskopplingInput>;
};


export type MutationLaggInAgandeArgs = {
  input: LaggInAgandeInput;
};


export type MutationLaggInPrisbasbeloppArgs = {
  input: LaggInPrisbasbeloppInput;
};


export type MutationLaggTillDialogatgardArgs = {
  input: LaggTillDialogatgardInput;
};


export type MutationLaggTillGruppmedlemArgs = {
  input: LaggTillGruppmedlemInput;
};


export type MutationLaggTillMotesdeltagareArgs = {
  input: LaggTillMotesdeltagareInput;
};


export type MutationLaggTillPasskeyArgs = {
  input: LaggTillPasskeyInput;
};


export type MutationLaggTillStyrelseuppdragArgs = {
  input: LaggTillStyrelseuppdragInput;
};


export type MutationLamnaStatusrapportArgs = {
  input: LamnaStatusrapportInput;
};


export type MutationLasInAgandeArgs = {
  input: LasInAgandeInput;
};


export type MutationLasInFolkmangdArgs = {
  input: LasInFolkmangdInput;
};


export type MutationLasInUtfallArgs = {
  input: LasInUtfallInput;
};


export type MutationLoggaInArgs = {
  input: LoggaInInput;
};


export type MutationLosKommentarArgs = {
  input: LosKommentarInput;
};


export type MutationMakuleraAvropArgs = {
  input: MakuleraAvropInput;
};


export type MutationMakuleraLeverantorsfakturaArgs = {
  input: MakuleraLeverantorsfakturaInput;
};


export type MutationMarkeraNarvaroArgs = {
  input: MarkeraNarvaroInput;
};


export type MutationNyPasskeyutmaningArgs = {
  input: NyPasskeyutmaningInput;
};


export type MutationOffentliggorAnbudArgs = {
  input: OffentliggorAnbudInput;
};


export type MutationOppnaAnbudslistaArgs = {
  input: OppnaAnbudslistaInput;
};


export type MutationOppnaDialogatgardArgs = {
  input: OppnaDialogatgardInput;
};


export type MutationOppnaMotesuppgiftArgs = {
  input: OppnaMotesuppgiftInput;
};


export type MutationPaborjaBeredningArgs = {
  input: ArendeaktInput;
};


export type MutationPasseraGrindArgs = {
  input: PasseraGrindInput;
};


export type MutationPlaneraArendeArgs = {
  input: PlaneraArendeInput;
};


export type MutationPlaneraDialogArgs = {
  input: PlaneraDialogInput;
};


export type MutationRapporteraAvropArgs = {
  input: RapporteraAvropInput;
};


export type MutationRattaAgandeArgs = {
  input: RattaAgandeInput;
};


export type MutationRattaAnbudArgs = {
  input: RattaAnbudInput;
};


export type MutationRattaAvropArgs = {
  input: RattaAvropInput;
};


export type MutationRattaAvtalArgs = {
  input: RattaAvtalInput;
};


export type MutationRattaDialogArgs = {
  input: RattaDialogInput;
};


export type MutationRattaLeverantorsfakturaArgs = {
  input: RattaLeverantorsfakturaInput;
};


export type MutationRattaPrisbasbeloppArgs = {
  input: RattaPrisbasbeloppInput;
};


export type MutationRattaRegistreringArgs = {
  input: RattaRegistreringInput;
};


export type MutationRegistreraAnbudArgs = {
  input: RegistreraAnbudInput;
};


export type MutationRegistreraArendeArgs = {
  input: RegistreraArendeInput;
};


export type MutationRegistreraExternFinansiarArgs = {
  input: ExternFinansiarInput;
};


export type MutationRegistreraHandlingArgs = {
  input: RegistreraHandlingInput;
};


export type MutationRegistreraLeverantorsfakturaArgs = {
  input: LeverantorsfakturaInput;
};


export type MutationRegistreraNyttArendeArgs = {
  input: RegistreraNyttArendeInput;
};


export type MutationRegistreraOverskjutnaMedelArgs = {
  input: OverskjutnaMedelInput;
};


export type MutationRegistreraUttradeArgs = {
  input: UttradeInput;
};


export type MutationSagUppAvtalArgs = {
  input: SagUppAvtalInput;
};


export type MutationSattDeltagandeArgs = {
  input: SattDeltagandeInput;
};


export type MutationSattInforandeArgs = {
  input: SattInforandeInput;
};


export type MutationSattPrognosArgs = {
  input: SattPrognosInput;
};


export type MutationSekretessbelaggArendeArgs = {
  input: SekretessbelaggArendeInput;
};


export type MutationSekretessmarkeraHandlingArgs = {
  input: SekretessmarkeraHandlingInput;
};


export type MutationSkapaAktuelltArgs = {
  input: SkapaAktuelltInput;
};


export type MutationSkapaArendeArgs = {
  input: SkapaArendeInput;
};


export type MutationSkapaAvtalArgs = {
  input: SkapaAvtalInput;
};


export type MutationSkapaBemanningsbehovArgs = {
  input: SkapaBemanningsbehovInput;
};


export type MutationSkapaBudgetpostArgs = {
  input: SkapaBudgetpostInput;
};


export type MutationSkapaDelegationsutkastArgs = {
  input: SkapaDelegationsutkastInput;
};


export type MutationSkapaDiarieklassArgs = {
  input: SkapaDiarieklassInput;
};


export type MutationSkapaFakturaunderlagArgs = {
  input: SkapaFakturaunderlagInput;
};


export type MutationSkapaKostnadspostArgs = {
  input: KostnadspostInput;
};


export type MutationSkapaLeverabelArgs = {
  input: SkapaLeverabelInput;
};


export type MutationSkapaMoteArgs = {
  input: SkapaMoteInput;
};


export type MutationSkapaOrganisationArgs = {
  input: SkapaOrganisationInput;
};


export type MutationSkapaPersonArgs = {
  input: SkapaPersonInput;
};


export type MutationSkapaRiskArgs = {
  input: SkapaRiskInput;
};


export type MutationSkapaUppdragArgs = {
  input: SkapaUppdragInput;
};


export type MutationSkickaPaRemissArgs = {
  input: SkickaPaRemissInput;
};


export type MutationSparaAktuelltArgs = {
  input: SparaAktuelltInput;
};


export type MutationSparaBradskanderattArgs = {
  input: SparaBradskanderattInput;
};


export type MutationSparaDelegationspunktArgs = {
  input: SparaDelegationspunktInput;
};


export type MutationSparaDirektivArgs = {
  input: SparaDirektivInput;
};


export type MutationSparaFakturainstallningArgs = {
  input: FakturainstallningInput;
};


export type MutationSparaFasordningArgs = {
  input: SparaFasordningInput;
};


export type MutationSparaGrindplanArgs = {
  input: SparaGrindplanInput;
};


export type MutationSparaMotesanteckningArgs = {
  input: SparaMotesanteckningInput;
};


export type MutationSparaMotesuppgiftArgs = {
  input: SparaMotesuppgiftInput;
};


export type MutationSparaRiskatgardArgs = {
  input: SparaRiskatgardInput;
};


export type MutationSparaSkrivelsemallArgs = {
  input: SparaSkrivelsemallInput;
};


export type MutationSparaSkrivelseversionArgs = {
  input: SparaSkrivelseversionInput;
};


export type MutationSparaUtkastArgs = {
  input: SparaUtkastInput;
};


export type MutationSparaVyArgs = {
  input: SparaVyInput;
};


export type MutationStallInDialogArgs = {
  input: StallInDialogInput;
};


export type MutationStallInMoteArgs = {
  input: StallInMoteInput;
};


export type MutationStartaUpphandlingArgs = {
  input: StartaUpphandlingInput;
};


export type MutationStegTillbakaArgs = {
  input: StegTillbakaInput;
};


export type MutationSvaraOmBemanningArgs = {
  input: SvaraOmBemanningInput;
};


export type MutationSvaraPaAtagandeArgs = {
  input: SvaraPaAtagandeInput;
};


export type MutationSvaraPaKommentarArgs = {
  input: SvaraPaKommentarInput;
};


export type MutationTaBortDelegationspunktArgs = {
  input: TaBortDelegationspunktInput;
};


export type MutationTaBortFaktorArgs = {
  input: TaBortFaktorInput;
};


export type MutationTaBortMotesdeltagareArgs = {
  input: TaBortMotesdeltagareInput;
};


export type MutationTaBortVyArgs = {
  input: TaBortVyInput;
};


export type MutationTaOverSakArgs = {
  input: TaOverSakInput;
};


export type MutationTecknaAvtalArgs = {
  input: TecknaAvtalInput;
};


export type MutationUtfardaAvropsbevisArgs = {
  input: UtfardaAvropsbevisInput;
};


export type MutationValjUnderlagArgs = {
  input: ValjUnderlagInput;
};


export type MutationVilaArgs = {
  input: VilaInput;
};


export type MutationVisaIntresseArgs = {
  input: IntresseInput;
};

export type Narvaro =
  | 'franvarande'
  | 'narvarande';

export type NastaDialog = {
  readonly __typename?: 'NastaDialog';
  readonly dag: Scalars['Datum']['output'];
  readonly forsenadDagar: Scalars['Int']['output'];
  /** Set by hand, or by the interval. */
  readonly planerad: Scalars['Boolean']['output'];
};

export type Nastagrind = {
  readonly __typename?: 'Nastagrind';
  /** Who may decide. */
  readonly beslutare: ReadonlyArray<Beslutare>;
  readonly beteckning: Scalars['String']['output'];
  /** What a delegationsbeslut asks of the money besides; null when it is among the lines, or delegation may not decide. */
  readonly delegationskrav: Maybe<Grindkravrad>;
  readonly fran: Fas;
  /** Every line is met: the gate opens for a decision. */
  readonly gron: Scalars['Boolean']['output'];
  readonly krav: ReadonlyArray<Grindkravrad>;
  /** Those of them for whom the person may enter a decision. */
  readonly registrerar: ReadonlyArray<Beslutare>;
  readonly till: Fas;
};

export type NyPasskeyutmaningInput = {
  readonly syfte: Passkeysyfte;
};

export type NyPasskeyutmaningResultat = Avslag | Passkeyutmaning;

/** A new account. The password is shown here once and kept nowhere; the person changes it at the first login. */
export type NyPerson = {
  readonly __typename?: 'NyPerson';
  readonly anvandarnamn: Scalars['String']['output'];
  readonly forstaLosenord: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

/** The secrecy that an ärende is registered under. */
export type NySekretessInput = {
  /** Those who are named beside the handläggare and the one who registers. */
  readonly behoriga: ReadonlyArray<Scalars['ID']['input']>;
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
  readonly slag: Arendesekretesslag;
};

/** A secret for an authenticator app, shown until its first code is given. */
export type NyTotp = {
  readonly __typename?: 'NyTotp';
  readonly hemlighet: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** otpauth://..., for the QR code. */
  readonly uri: Scalars['String']['output'];
};

export type NyaAterhamtningskoderResultat = Aterhamtningskoder | Avslag;

export type Nyckel = {
  readonly __typename?: 'Nyckel';
  /** The equal part in percent as decimal text ("50"), for a mixed key. */
  readonly andelLikaProcent: Maybe<Scalars['String']['output']>;
  /** Rounding unit. */
  readonly avrundningsenhet: Scalars['Belopp']['output'];
  /** What is counted, for antal: elever, licenser. */
  readonly enhet: Maybe<Scalars['String']['output']>;
  /** Reference date of the population; null = as printed in the source, date missing. */
  readonly referensdatum: Maybe<Scalars['Datum']['output']>;
  /** The key in one plain Swedish sentence. */
  readonly text: Scalars['String']['output'];
  readonly typ: Nyckeltyp;
  /** The values entered per kommun, by name; none for a key that is not entered so. */
  readonly varden: ReadonlyArray<Nyckelvarde>;
};

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

/** What a key weighs for a kommun, with its own source and reference date. */
export type Nyckelvarde = {
  readonly __typename?: 'Nyckelvarde';
  /** Null: the source states no date. */
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly kalla: Scalars['String']['output'];
  readonly kommunkod: Scalars['ID']['output'];
  /** As it is typed: 33 350,50 (kronor), 25,9 (per cent), 1 200 (a count). */
  readonly varde: Scalars['String']['output'];
};

/** A value without a source of its own has the post's. */
export type NyckelvardeInput = {
  readonly datum?: InputMaybe<Scalars['Datum']['input']>;
  readonly kalla?: InputMaybe<Scalars['String']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  /** As typed. */
  readonly varde: Scalars['String']['input'];
};

export type Objekthandelse = {
  readonly __typename?: 'Objekthandelse';
  readonly affarsdatum: Scalars['Datum']['output'];
  readonly aktor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The reason that was given. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  /** Particulars that the log does not hold, e.g. whom a remiss went to. */
  readonly uppgift: Maybe<Scalars['String']['output']>;
};

/** What has happened to one thing (an ärende, an avtal, an organisation), for those who may see it: from the audit log, the newest first. */
export type Objekthistorik = {
  readonly __typename?: 'Objekthistorik';
  /** Where the next page begins; null on the last. */
  readonly nasta: Maybe<Scalars['ID']['output']>;
  /** Those who have done something here, by name, for the filter. On the first page alone. */
  readonly personer: ReadonlyArray<Scalars['String']['output']>;
  readonly rader: ReadonlyArray<Objekthandelse>;
};

export type ObjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** Words that stand in the sentence, its particulars or its reason. */
  readonly sok?: InputMaybe<Scalars['String']['input']>;
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type OffentliggorAnbudInput = {
  readonly skal: Scalars['String']['input'];
  readonly upphandlingId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type OkoppladUtfall = {
  readonly __typename?: 'OkoppladUtfall';
  readonly antal: Scalars['Int']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  readonly dimension: Scalars['Int']['output'];
  readonly kod: Scalars['String']['output'];
  readonly namn: Maybe<Scalars['String']['output']>;
  readonly sida: Budgetsida;
};

/** What is moved within the budget (point 4); the row it is moved from is the matter of the decision. */
export type OmfordelningInput = {
  /** In kronor, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly tillId?: InputMaybe<Scalars['ID']['input']>;
  /** As the person saw it. */
  readonly tillVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A samverkan as everybody knows it: its name, and its part of the address. */
export type OppenSamverkan = {
  readonly __typename?: 'OppenSamverkan';
  readonly kortnamn: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
};

export type OppnaAnbudslistaInput = {
  readonly upphandlingId: Scalars['ID']['input'];
};

export type OppnaDialogatgardInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type OppnaMotesuppgiftInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Where an option stands: taken, next in turn and in time, after another, or too late. */
export type Optionslage =
  | 'forfallen'
  | 'mojlig'
  | 'utnyttjad'
  | 'vantar';

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kommun: Maybe<Kommun>;
  readonly medlem: Scalars['Boolean']['output'];
  /** When a kommun is a member, in order. Empty: not dated, so as today. */
  readonly medlemsperioder: ReadonlyArray<Medlemsperiod>;
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly orgnrFiktivt: Scalars['Boolean']['output'];
  readonly slag: OrganisationSlag;
  /** All seats of the board of a stiftelse; null: not known, or no stiftelse. */
  readonly styrelseAntal: Maybe<Scalars['Int']['output']>;
  /** Its last day; null: it is there. */
  readonly upphord: Maybe<Scalars['Datum']['output']>;
  readonly vardkommun: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OrganisationInput = {
  /** Of its seat, one of the kommuner of the samverkan. */
  readonly kommunkod?: InputMaybe<Scalars['ID']['input']>;
  readonly namn: Scalars['String']['input'];
  /** Ten digits; null or empty when it is not known. */
  readonly orgnr?: InputMaybe<Scalars['String']['input']>;
  readonly slag: OrganisationSlag;
  /** All seats of the board of a stiftelse. */
  readonly styrelseAntal?: InputMaybe<Scalars['Int']['input']>;
  /** Its last day; null: it is there. */
  readonly upphord?: InputMaybe<Scalars['Datum']['input']>;
};

/** Somebody else changed the organisation first. Nothing is overwritten. */
export type OrganisationKonflikt = {
  readonly __typename?: 'OrganisationKonflikt';
  readonly aktuell: Organisation;
};

export type OrganisationResultat = Avslag | Organisation | OrganisationKonflikt;

export type OrganisationSlag =
  | 'annan'
  | 'bolag'
  | 'forening'
  | 'kommun'
  | 'kommunalforbund'
  | 'larosate'
  | 'region'
  | 'stiftelse';

/** Every ramavtal judged for one organisation on a day. */
export type Organisationsavropsratt = {
  readonly __typename?: 'Organisationsavropsratt';
  readonly avtal: ReadonlyArray<Avtalsavropsratt>;
  readonly datum: Scalars['Datum']['output'];
  readonly organisation: Avropsorganisation;
};

/** An organisation with who owns it and what it owns, of all times, the latest first. What is struck is not there. */
export type Organisationsbild = {
  readonly __typename?: 'Organisationsbild';
  readonly agare: ReadonlyArray<Agandepost>;
  readonly agda: ReadonlyArray<Agandepost>;
  readonly farAndra: Scalars['Boolean']['output'];
  readonly organisation: Organisation;
};

/** Means carried over from an earlier year: an entry of its own, not a difference. */
export type OverskjutnaMedel = {
  readonly __typename?: 'OverskjutnaMedel';
  readonly ar: Scalars['Int']['output'];
  readonly av: Scalars['String']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  readonly budgetrad: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly franAr: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly sida: Budgetsida;
};

export type OverskjutnaMedelInput = {
  readonly ar: Scalars['Int']['input'];
  /** As typed; below zero takes back. */
  readonly belopp: Scalars['String']['input'];
  readonly budgetradId: Scalars['ID']['input'];
  readonly franAr: Scalars['Int']['input'];
  readonly kalla: Scalars['String']['input'];
};

/** One matter that the nämnd decides itself though it is delegated. */
export type Overtagande = {
  readonly __typename?: 'Overtagande';
  readonly arendetyp: Delegationstyp;
  /** Handed back to the delegat. */
  readonly aterlamnad: Maybe<Scalars['Datum']['output']>;
  readonly aterlamnadBeslut: Maybe<BeslutReferens>;
  readonly av: Scalars['String']['output'];
  readonly beslut: BeslutReferens;
  readonly datum: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  /** The thing as it was called that day. */
  readonly sak: Scalars['String']['output'];
  readonly sakId: Scalars['ID']['output'];
  readonly saktyp: Saktyp;
  readonly skal: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OvertagandeKonflikt = {
  readonly __typename?: 'OvertagandeKonflikt';
  readonly aktuell: Overtagande;
};

export type OvertagandeResultat = Avslag | Overtagande | OvertagandeKonflikt;

/** What of a thing the nämnd can take over. */
export type OvertagbarSak = {
  readonly __typename?: 'OvertagbarSak';
  readonly fragor: ReadonlyArray<Overtagbarfraga>;
  readonly sak: Delegationssak;
};

export type Overtagbarfraga = {
  readonly __typename?: 'Overtagbarfraga';
  readonly arendetyp: Delegationstyp;
  /** The delegationsbeslut that was taken about it, so that it cannot be taken over. */
  readonly beslutat: Maybe<Scalars['String']['output']>;
  /** That it is taken over, and not handed back. */
  readonly overtagande: Maybe<Overtagande>;
};

export type OvrigtBeslutInput = {
  readonly text: Scalars['String']['input'];
};

export type PasseraGrindInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** A decision that is registered, or a new one. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly beslutare: Beslutare;
  readonly projektId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What a passkey is asked for. */
export type Passkeysyfte =
  | 'inloggning'
  | 'steg';

/** What the browser's passkey is asked, as JSON (WebAuthn). */
export type Passkeyutmaning = {
  readonly __typename?: 'Passkeyutmaning';
  readonly val: Scalars['String']['output'];
};

export type PlandagInput = {
  readonly dag: Scalars['Datum']['input'];
  /** The phase that the gate leads to. */
  readonly grind: Fas;
};

export type PlaneraArendeInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** A sammanträde. Null: none any longer. */
  readonly moteId?: InputMaybe<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type PlaneraDialogInput = {
  readonly avtalId: Scalars['ID']['input'];
  readonly deltagare: Scalars['String']['input'];
  /** By name; null: all of the avtal at once. */
  readonly leverantor?: InputMaybe<Scalars['String']['input']>;
  readonly planerad: Scalars['Datum']['input'];
  readonly punkter: ReadonlyArray<DialogpunktInput>;
};

export type Plangrind = {
  readonly __typename?: 'Plangrind';
  readonly beteckning: Scalars['String']['output'];
  /** By the plan in force. */
  readonly galler: Maybe<Scalars['Datum']['output']>;
  readonly lage: Linjegrindlage;
  /** Days from the original plan to the outcome, else to the plan in force; negative is earlier. */
  readonly skillnad: Maybe<Scalars['Int']['output']>;
  readonly till: Fas;
  /** By the original plan. */
  readonly ursprunglig: Maybe<Scalars['Datum']['output']>;
  /** The day it was passed; null when it is not, or was before the portal. */
  readonly utfall: Maybe<Scalars['Datum']['output']>;
};

export type PortfoljRad = {
  readonly __typename?: 'PortfoljRad';
  readonly antalKommuner: Scalars['Int']['output'];
  readonly deltagare: ReadonlyArray<Kommun>;
  /** Kommuner that have put it into use. */
  readonly driftsatta: Scalars['Int']['output'];
  readonly farUppdatera: Scalars['Boolean']['output'];
  readonly fas: Maybe<Fas>;
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly risklage: Risklage;
  readonly slag: Projektslag;
  /** The newest status report, null when none was given. */
  readonly status: Maybe<Statusrapport>;
  /** Whole days between the newest report and the business date; null when there is none. */
  readonly statusAlderDagar: Maybe<Scalars['Int']['output']>;
  /** True when the report is older than the setting farsk_status_dagar, or missing. */
  readonly statusInaktuell: Scalars['Boolean']['output'];
  /** Who is to report: the project's projektledare, else the e-samordnare. */
  readonly statusagare: Statusagare;
  readonly tidplanFran: Maybe<Scalars['Int']['output']>;
  readonly tidplanTill: Maybe<Scalars['Int']['output']>;
  /** A text in progress of the person who asks, as it was sent to sparaUtkast. */
  readonly utkast: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** The kommuner against the projects, for the map beside the portfolio. */
export type Portfoljkommuner = {
  readonly __typename?: 'Portfoljkommuner';
  /** The members, by name. */
  readonly kommuner: ReadonlyArray<Kommun>;
  readonly projekt: ReadonlyArray<Portfoljkommunrad>;
};

/** A project with the kommunkoder of those who have come so far. */
export type Portfoljkommunrad = {
  readonly __typename?: 'Portfoljkommunrad';
  readonly deltar: ReadonlyArray<Scalars['ID']['output']>;
  readonly driftsatt: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Planerat or pågår. */
  readonly infor: ReadonlyArray<Scalars['ID']['output']>;
};

/** How far the financing of a post is secured. The total is what the kommuner share and what external financiers stand for. */
export type Postfinansiering = {
  readonly __typename?: 'Postfinansiering';
  readonly ar: Scalars['Int']['output'];
  readonly extern: Scalars['Belopp']['output'];
  /** May the person who asks put the question to the kommuner? */
  readonly farFraga: Scalars['Boolean']['output'];
  /** May the person who asks enter an external financier? Not on a decided post. */
  readonly farRegistreraExtern: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kommuner: Scalars['Belopp']['output'];
  readonly namn: Scalars['String']['output'];
  readonly parter: ReadonlyArray<Finansieringspart>;
  /** Version of the post, for changes of its external financing. */
  readonly postversion: Scalars['Int']['output'];
  readonly projektId: Maybe<Scalars['ID']['output']>;
  readonly projektNamn: Maybe<Scalars['String']['output']>;
  readonly saknas: Scalars['Belopp']['output'];
  readonly sakrad: Scalars['Boolean']['output'];
  readonly sakrat: Scalars['Belopp']['output'];
  readonly totalt: Scalars['Belopp']['output'];
};

export type PostfinansieringKonflikt = {
  readonly __typename?: 'PostfinansieringKonflikt';
  readonly aktuell: Postfinansiering;
};

export type Prioritet =
  | 'kostnad'
  | 'resultat'
  | 'tid';

/** The prisbasbelopp of a year, with the source it was read in. */
export type Prisbasbelopp = {
  readonly __typename?: 'Prisbasbelopp';
  /** A delegationsbeslut rests on it, so it cannot be changed. */
  readonly anvandAv: Maybe<Scalars['String']['output']>;
  readonly ar: Scalars['Int']['output'];
  /** Null: it came with the portal. */
  readonly av: Maybe<Scalars['String']['output']>;
  readonly belopp: Scalars['Belopp']['output'];
  readonly kalla: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PrisbasbeloppKonflikt = {
  readonly __typename?: 'PrisbasbeloppKonflikt';
  readonly aktuell: Prisbasbelopp;
};

export type PrisbasbeloppResultat = Avslag | Prisbasbelopp | PrisbasbeloppKonflikt;

export type Prognoslage =
  | 'avslutat'
  | 'inga_avrop'
  | 'inte_borjat'
  | 'racker'
  | 'slut'
  | 'tar_slut';

export type Projekt = {
  readonly __typename?: 'Projekt';
  readonly antalKommuner: Scalars['Int']['output'];
  readonly beskrivning: Scalars['String']['output'];
  readonly beslut: Maybe<BeslutReferens>;
  /** The kommuner that have answered, by name. */
  readonly deltagande: ReadonlyArray<Deltagande>;
  readonly farUppdatera: Scalars['Boolean']['output'];
  readonly fas: Maybe<Fas>;
  readonly id: Scalars['ID']['output'];
  readonly inlastDatum: Maybe<Scalars['Datum']['output']>;
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly kommunsumma: Kommunsumma;
  readonly namn: Scalars['String']['output'];
  readonly prioritering: Maybe<Scalars['String']['output']>;
  readonly risklage: Risklage;
  readonly slag: Projektslag;
  /** As in the portfolio: days since the newest report, and whether that is too long ago. */
  readonly statusAlderDagar: Maybe<Scalars['Int']['output']>;
  readonly statusInaktuell: Scalars['Boolean']['output'];
  /** Newest first. */
  readonly statusrapporter: ReadonlyArray<Statusrapport>;
  readonly tidplanFran: Maybe<Scalars['Int']['output']>;
  readonly tidplanTill: Maybe<Scalars['Int']['output']>;
  /** A text in progress of the person who asks, as it was sent to sparaUtkast. */
  readonly utkast: Maybe<Scalars['String']['output']>;
  /** The way from the first phase to the last, by the fasordning in force. Empty for löpande verksamhet. */
  readonly vag: ReadonlyArray<Fasvagsteg>;
  readonly version: Scalars['Int']['output'];
};

/** The projektdirektiv of a project: what is being written, and the versions that decisions have made. */
export type Projektdirektiv = {
  readonly __typename?: 'Projektdirektiv';
  /** The person's own text in progress, as it was kept. */
  readonly egetUtkast: Maybe<Scalars['String']['output']>;
  readonly farSpara: Scalars['Boolean']['output'];
  /** Those whose decision the person may enter now; empty when the person may not, and when there is nothing to decide on. */
  readonly faststaller: ReadonlyArray<Beslutare>;
  readonly lage: Direktivlage;
  readonly projekt: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  /** The working text. Null when nothing is written, and for those who do not prepare: a draft is no allmän handling. */
  readonly utkast: Maybe<Direktivutkast>;
  /** Newest first, each whole. */
  readonly versioner: ReadonlyArray<Direktivversion>;
};

/** What a project cost and how far that was secured when its report was written. */
export type Projektekonomi = {
  readonly __typename?: 'Projektekonomi';
  readonly saknas: Scalars['Belopp']['output'];
  readonly sakrat: Scalars['Belopp']['output'];
  readonly totalt: Scalars['Belopp']['output'];
};

/** The page Faser och grindar of a project. */
export type Projektfaser = {
  readonly __typename?: 'Projektfaser';
  /** One step back; null in the first phase and while the project rests. */
  readonly bakat: Maybe<Stegbakat>;
  readonly farAteruppta: Scalars['Boolean']['output'];
  readonly farUpphandla: Scalars['Boolean']['output'];
  /** The person may let the project rest now. */
  readonly farVila: Scalars['Boolean']['output'];
  readonly fas: Maybe<Fas>;
  /** Newest first. */
  readonly historik: ReadonlyArray<Grindpassage>;
  readonly id: Scalars['ID']['output'];
  /** The gate ahead; null at the end of the way, while the project rests, and without phases. */
  readonly nasta: Maybe<Nastagrind>;
  /** Which version of the fasordning is in force; 0 is the one the samverkan began with. */
  readonly ordningVersion: Scalars['Int']['output'];
  /** Null for löpande verksamhet, which has no gates. */
  readonly plan: Maybe<Grindplan>;
  readonly slag: Projektslag;
  /** Newest first. */
  readonly upphandlingar: ReadonlyArray<Upphandling>;
  /** The way from the first phase to the last. Empty for löpande verksamhet. */
  readonly vag: ReadonlyArray<Fasvagsteg>;
  readonly version: Scalars['Int']['output'];
  readonly vilar: Maybe<Vilolage>;
};

/** What is secured of all posts of a project, and what each party still owes an answer or a decision about. */
export type Projektfinansiering = {
  readonly __typename?: 'Projektfinansiering';
  readonly poster: ReadonlyArray<Postfinansiering>;
  readonly saknas: Scalars['Belopp']['output'];
  readonly sakrad: Scalars['Boolean']['output'];
  readonly sakrat: Scalars['Belopp']['output'];
  readonly totalt: Scalars['Belopp']['output'];
};

export type Projektgrupp =
  | 'referensgrupp'
  | 'styrgrupp';

/** Who leads a project, who decides in it and who gives advice. */
export type Projektgrupper = {
  readonly __typename?: 'Projektgrupper';
  /** Newest first. */
  readonly byten: ReadonlyArray<Projektledarbyte>;
  readonly farAndra: Scalars['Boolean']['output'];
  readonly farBytaProjektledare: Scalars['Boolean']['output'];
  /** Past and coming seats too. */
  readonly medlemmar: ReadonlyArray<Gruppmedlem>;
  readonly namn: Scalars['String']['output'];
  /** People with an uppdrag in force, to choose among; empty for one who may not change anything. */
  readonly personer: ReadonlyArray<Gruppval>;
  readonly projektId: Scalars['ID']['output'];
  /** Null: the e-samordnare answers for the project. */
  readonly projektledare: Maybe<Projektledare>;
  /** Of the project: stands for the projektledare that was shown. */
  readonly version: Scalars['Int']['output'];
};

export type Projekthandelse = {
  readonly __typename?: 'Projekthandelse';
  readonly affarsdatum: Scalars['Datum']['output'];
  readonly aktor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The reason or comment that was given. */
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly slag: Historikslag;
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

/** The handlingar of a project. */
export type Projekthandlingar = {
  readonly __typename?: 'Projekthandlingar';
  readonly farLaddaUpp: Scalars['Boolean']['output'];
  /** Oldest first; one that is secret keeps its place. */
  readonly handlingar: ReadonlyArray<Handling>;
};

/** What has happened to a project, as far as the reader may see: from the audit log, the newest first. */
export type Projekthistorik = {
  readonly __typename?: 'Projekthistorik';
  /** Where the next page begins; null on the last. */
  readonly nasta: Maybe<Scalars['ID']['output']>;
  /** Those who have done something here, by name, for the filter. On the first page alone. */
  readonly personer: ReadonlyArray<Scalars['String']['output']>;
  readonly projektId: Scalars['ID']['output'];
  readonly rader: ReadonlyArray<Projekthandelse>;
};

export type ProjekthistorikFilter = {
  /** Business dates, both included. */
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly person?: InputMaybe<Scalars['String']['input']>;
  readonly slag?: InputMaybe<Historikslag>;
  /** Words that stand in the sentence or its reason. */
  readonly sok?: InputMaybe<Scalars['String']['input']>;
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type Projektkommuner = {
  readonly __typename?: 'Projektkommuner';
  readonly fas: Maybe<Fas>;
  readonly namn: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  /** Every member kommun, by name. */
  readonly rader: ReadonlyArray<Kommunsvar>;
  readonly summa: Kommunsumma;
};

export type Projektledarbyte = {
  readonly __typename?: 'Projektledarbyte';
  readonly av: Scalars['String']['output'];
  readonly fran: Scalars['Datum']['output'];
  /** Null: nobody was put in. */
  readonly namn: Maybe<Scalars['String']['output']>;
  readonly nummer: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type Projektledare = {
  readonly __typename?: 'Projektledare';
  /** Null when the day is not known. */
  readonly fran: Maybe<Scalars['Datum']['output']>;
  readonly namn: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

/** What a row of the portfolio is. Löpande verksamhet has no phases. */
export type Projektslag =
  | 'forstudie'
  | 'forvaltningsobjekt'
  | 'lopande'
  | 'projekt'
  | 'upphandling';

export type ProvaDelegationsbeslutInput = {
  /** Where it would be registered. Null: the collecting ärende of the year. */
  readonly arendeId?: InputMaybe<Scalars['ID']['input']>;
  readonly arendetyp: Delegationstyp;
  readonly bradskande?: InputMaybe<BradskandeInput>;
  readonly principiell: Scalars['Boolean']['input'];
  readonly punktId?: InputMaybe<Scalars['ID']['input']>;
  readonly sakId?: InputMaybe<Scalars['ID']['input']>;
  readonly uppgifter: DelegationsuppgifterInput;
};

export type ProvaDelegationsbeslutSvar = Avslag | Delegationsprovning;

export type PublikAvropare = {
  readonly __typename?: 'PublikAvropare';
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Scalars['String']['output'];
  readonly orgnrFiktivt: Scalars['Boolean']['output'];
};

export type PublikLeverantor = {
  readonly __typename?: 'PublikLeverantor';
  readonly namn: Scalars['String']['output'];
  readonly orgnr: Maybe<Scalars['String']['output']>;
  readonly orgnrFiktivt: Scalars['Boolean']['output'];
};

/** A signed avtal as everybody may see it, without login. */
export type PubliktAvtal = {
  readonly __typename?: 'PubliktAvtal';
  /** What has been called off; null for a kontrakt. */
  readonly avropat: Maybe<Scalars['Belopp']['output']>;
  readonly avropsform: Maybe<Avropsform>;
  readonly beteckning: Scalars['String']['output'];
  readonly diarienummer: Maybe<Scalars['String']['output']>;
  /** Who may call off, as frozen at annonsering, by name; null: no list is frozen. */
  readonly farAvropa: Maybe<ReadonlyArray<PublikAvropare>>;
  readonly gallerFran: Scalars['Datum']['output'];
  readonly leverantorer: ReadonlyArray<PublikLeverantor>;
  readonly namn: Scalars['String']['output'];
  readonly omrade: Scalars['String']['output'];
  readonly slag: Avtalsslag;
  readonly slutar: Scalars['Datum']['output'];
  /** With every option that can still be taken. */
  readonly slutarSenast: Scalars['Datum']['output'];
  readonly status: Avtalsstatus;
  readonly takvolym: Maybe<Scalars['Belopp']['output']>;
  readonly tecknat: Scalars['Datum']['output'];
};

/** That the nämnd has taken a point back, from a day. */
export type Punktaterkallelse = {
  readonly __typename?: 'Punktaterkallelse';
  /** The decision by name. */
  readonly beslut: Scalars['String']['output'];
  readonly beslutId: Scalars['ID']['output'];
  readonly fran: Scalars['Datum']['output'];
};

/** A point that a decision of this kind can rest on. */
export type Punktval = {
  readonly __typename?: 'Punktval';
  readonly delegat: Delegatroll;
  readonly ersattare: Maybe<Delegatroll>;
  readonly id: Scalars['ID']['output'];
  readonly nr: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Of one organisation: all that it rests on and all that rests on it. `datum`: the business date when it is left out. */
  readonly agandegraf: Maybe<Agandegraf>;
  readonly aktuellt: Maybe<Aktuellt>;
  readonly aktuelltlista: Aktuelltlista;
  /** Null for an unknown upphandling and for another samverkan's. A reading of what is secret is noted. */
  readonly anbudslista: Maybe<Anbudslista>;
  /** Decisions that are not reported: all for the nämndsekreterare, else the person's own. */
  readonly anmalningsbevakning: ReadonlyArray<Delegationsregisterrad>;
  readonly arende: Maybe<Arende>;
  readonly arendehandlingar: Maybe<Arendehandlingar>;
  /** Null for an unknown id, another samverkan's, and one that the person does not see. `antal`: at most 100. */
  readonly arendehistorik: Maybe<Objekthistorik>;
  /** The person's own first, then the newest changed. Utkast are shown to those who prepare, the presidium and the auditors. */
  readonly arenden: ReadonlyArray<ArendeRad>;
  readonly arendesekretess: Maybe<Arendesekretess>;
  /** What is not decided yet, the nearest last day first: for a kommunrepresentant her own kommun's, for an e-samordnare everybody's. */
  readonly atagandefragor: ReadonlyArray<Atagande>;
  /** The åtaganden of a post. Null for an unknown id. */
  readonly ataganden: Maybe<Postfinansiering>;
  /** Null for an unknown id and for another samverkan's. */
  readonly avropsrapport: Maybe<Avropsrapport>;
  /** Null for an unknown id and for another samverkan's. */
  readonly avropsratt: Maybe<Avropsratt>;
  /** `antal`: the newest alone. */
  readonly avropsregister: Avropsregister;
  readonly avropsval: Avropsval;
  /** Null for an unknown id and for another samverkan's. */
  readonly avtal: Maybe<Avtal>;
  /** Null for an unknown id and for another samverkan's. */
  readonly avtalsavrop: Maybe<Avtalsavrop>;
  /** What waits, the earliest first: to a handläggare of her own avtal. */
  readonly avtalsbevakning: ReadonlyArray<Avtalsbevakning>;
  /** Null: no such avtal here. */
  readonly avtalshandlingar: Maybe<Avtalshandlingar>;
  /** Null for an unknown id and for another samverkan's. `antal`: at most 100. */
  readonly avtalshistorik: Maybe<Objekthistorik>;
  readonly avtalsregister: Avtalsregister;
  /** Null for an unknown id and for another samverkan's. */
  readonly avtalsuppfoljning: Maybe<Avtalsuppfoljning>;
  readonly avtalsval: Avtalsval;
  readonly bekraftelse: Bekraftelse;
  /** Null for an unknown id and for another samverkan's. */
  readonly bemanning: Maybe<Bemanning>;
  /** For the own kommun; for the e-samordnare and the projektledare those whose last day has come. */
  readonly bemanningsfragor: ReadonlyArray<Bemanningsfraga>;
  readonly beslutskontroll: Beslutskontroll;
  /** The decisions that may carry something, newest first: all, or those of one who decides. saker: the ids of the thing it is about; none where any will do. */
  readonly beslutsreferenser: ReadonlyArray<BeslutReferens>;
  /** Null for an unknown id and for another samverkan's. */
  readonly bestallning: Maybe<Bestallningssida>;
  /** The newest first. */
  readonly bestallningar: Bestallningslista;
  /** Default year: that of the business date. Default month: the last with actuals, otherwise the month before the business date. */
  readonly budgetuppfoljning: Budgetuppfoljning;
  readonly delegationsbeslut: Maybe<Delegationsbeslut>;
  /** Null for an unknown id and for another samverkan's. `antal`: at most 100. */
  readonly delegationsbesluthistorik: Maybe<Objekthistorik>;
  /** What has happened to the delegationsordning. Null for an unknown id and for another samverkan's. */
  readonly delegationshistorik: Maybe<Objekthistorik>;
  readonly delegationsordningar: Delegationsordningar;
  readonly delegationsregister: Delegationsregister;
  /** The things a person can begin from: projects, avtal and upphandlingar. */
  readonly delegationssaker: ReadonlyArray<Delegationssak>;
  /** What can be decided about now under a kind of decision. */
  readonly delegationsval: ReadonlyArray<Sakval>;
  readonly diarieplan: Diarieplan;
  /** The register of a year. `somAllmanheten`: as one who asks for it from outside gets it. */
  readonly diarium: Diarium;
  readonly fakturainstallning: Fakturainstallning;
  readonly fakturaunderlag: Maybe<Fakturaunderlag>;
  /** Default year: that of the business date. */
  readonly fakturaunderlagslista: Fakturaunderlagslista;
  /** Null for an unknown avtal or organisation, and for somebody else's organisation to an avropare. */
  readonly farViAvropa: Maybe<Avropssvar>;
  /** One per kind of project that has phases. */
  readonly fasordningar: ReadonlyArray<Fasordning>;
  readonly fastavla: Fastavla;
  readonly folkmangd: FolkmangdTabell;
  /** Every allocation of a post, the newest first. */
  readonly fordelningshistorik: ReadonlyArray<Fordelningsversion>;
  /** Validates a file and shows what it would change. Writes nothing. */
  readonly forhandsgranskaAgande: AgandeForhandsvisning;
  readonly forhandsgranskaAnslutning: ForhandsgranskaForandringResultat;
  readonly forhandsgranskaFakturering: ForhandsgranskaFaktureringResultat;
  /** Validates a file and shows what it would change. Writes nothing. */
  readonly forhandsgranskaFolkmangd: ForhandsgranskaFolkmangdResultat;
  readonly forhandsgranskaFordelning: ForhandsgranskaFordelningResultat;
  /** Without a project what needs one is left out. Writes nothing. */
  readonly forhandsgranskaSkrivelsemall: MallforhandsvisningResultat;
  /** Reads a file and shows what it would change. Writes nothing. */
  readonly forhandsgranskaUtfall: ForhandsgranskaUtfallResultat;
  readonly forhandsgranskaUttrade: ForhandsgranskaForandringResultat;
  /** What others have noted of the person and she has not answered. */
  readonly franvaroOmMig: ReadonlyArray<Franvaro>;
  readonly franvarolista: Franvarolista;
  /** Gates to pass soon or late, of the projects the person answers for; the oldest first. The setting grind_paminnelse_dagar says how soon. */
  readonly grindarAttPassera: ReadonlyArray<GrindAttPassera>;
  /** What has happened, newest first, from the audit log. */
  readonly handelser: HandelseSida;
  /** Those with an uppdrag in force that lets them prepare ärenden. */
  readonly handlaggarval: ReadonlyArray<Handlaggarval>;
  /** Null for an unknown id, for another samverkan's, and for a project that was never an idea here. */
  readonly ide: Maybe<Ide>;
  /** Newest first, those that are qualified too. */
  readonly ideer: ReadonlyArray<Ide>;
  /** The person's own text in progress as it was sent to sparaUtkast, of a new idea or of one that is being changed; empty when there is none. */
  readonly ideutkast: Scalars['String']['output'];
  /** What has come in: what waits first, then what was settled. */
  readonly inkommet: Inkommetlista;
  /** What happened to an order or an invoice, the newest first. Null for an unknown id and for another samverkan's. `antal`: at most 100. */
  readonly inkopshistorik: Maybe<Objekthistorik>;
  readonly inkopsval: Inkopsval;
  /** Null when nobody is logged in. */
  readonly inloggad: Maybe<Inloggad>;
  /** What this installation is: demo or not, and the business date every rule is judged on. */
  readonly installation: Installation;
  readonly installningar: ReadonlyArray<Installning>;
  /** What waits to be judged by the person. */
  readonly javAttAvgora: ReadonlyArray<Jav>;
  /** Null for a matter that is not here. */
  readonly javsbild: Maybe<Javsbild>;
  readonly javslista: Javslista;
  /** Sammanträden that are not cancelled, from the business date on: what an ärende can be planned to. */
  readonly kommandeSammantraden: ReadonlyArray<Motesrad>;
  /** Default year: that of the business date. */
  readonly kommunKostnad: Maybe<KommunKostnad>;
  /** At most ten years; two before and two after the business year when none are asked for. Null for an unknown kommun. */
  readonly kommunbild: Maybe<Kommunbild>;
  /** Null for a kommun that is no member. */
  readonly kommunensBemanning: Maybe<Kommunbemanning>;
  /** Null for a kommun that is no member. */
  readonly kommunensPortfolj: Maybe<KommunensPortfolj>;
  /** Null for an unknown kommun. */
  readonly kommunjamforelse: Maybe<Kommunjamforelse>;
  readonly konto: Konto;
  /** What others did with the account in the last 30 days, and locks after wrong codes; newest first. */
  readonly kontovarningar: ReadonlyArray<Kontohandelse>;
  /** Null: no evidence with that code was issued here, or it is not the person's to see. */
  readonly kontrolleraAvropsbevis: Maybe<Avropsbeviskontroll>;
  /** The nightly run of the money invariants, newest first. */
  readonly kontrollkorningar: ReadonlyArray<Kontrollkorning>;
  /** nummer: of that allocation in the history of the post. */
  readonly kostnadsandel: Maybe<Kostnadsandel>;
  /** kantDen: as it was known that day; without it as it stands now. */
  readonly kostnadsmatris: Kostnadsmatris;
  readonly kostnadspost: Maybe<Kostnadspost>;
  /** The posts that belong to a project, newest year first. */
  readonly kostnadsposter: ReadonlyArray<Kostnadspost>;
  /** Null for an unknown id and for another samverkan's. */
  readonly leverabler: Maybe<Leverabellista>;
  /** Null for an unknown id and for another samverkan's. */
  readonly leverantorsfaktura: Maybe<Leverantorsfaktura>;
  readonly leverantorsfakturor: Leverantorsfakturor;
  /** What the person, or the kommun the person prepares for, has left to do. */
  readonly minaMotesuppgifter: ReadonlyArray<Motesuppgift>;
  /** Null for an unknown id and for another samverkan's. */
  readonly mote: Maybe<Mote>;
  readonly moten: Moteslista;
  readonly motesnarvaro: Motesnarvaro;
  /** Every task of the beredningsgrupp, the earliest day first. */
  readonly motesuppgifter: ReadonlyArray<Motesuppgift>;
  /** Those who may be named in an ärende that is registered as secret, by name. */
  readonly namngivbara: ReadonlyArray<Arendebehorig>;
  /** Every samverkan, for those who read what is open without login. */
  readonly oppnaSamverkan: ReadonlyArray<OppenSamverkan>;
  /** Null for an unknown id and for another samverkan's. */
  readonly organisation: Maybe<Organisationsbild>;
  readonly organisationer: ReadonlyArray<Organisation>;
  /** Null for an unknown organisation, and for somebody else's to an avropare. */
  readonly organisationsavropsratt: Maybe<Organisationsavropsratt>;
  /** Its own events, and those of ownership that it has a part in. Null for an unknown id and for another samverkan's. `antal`: at most 100. */
  readonly organisationshistorik: Maybe<Objekthistorik>;
  readonly overtaganden: ReadonlyArray<Overtagande>;
  /** Null for an unknown thing and for another samverkan's. */
  readonly overtagbarSak: Maybe<OvertagbarSak>;
  readonly portfolj: ReadonlyArray<PortfoljRad>;
  readonly portfoljkommuner: Portfoljkommuner;
  /** The newest first. */
  readonly prisbasbelopp: ReadonlyArray<Prisbasbelopp>;
  /** Null for an unknown id and for another samverkan's: the two cannot be told apart. */
  readonly projekt: Maybe<Projekt>;
  /** Null for an unknown id and for another samverkan's. */
  readonly projektdirektiv: Maybe<Projektdirektiv>;
  /** Null for an unknown id and for another samverkan's. */
  readonly projektfaser: Maybe<Projektfaser>;
  /** Null for an unknown id. */
  readonly projektfinansiering: Maybe<Projektfinansiering>;
  /** Null for an unknown id and for another samverkan's. */
  readonly projektgrupper: Maybe<Projektgrupper>;
  /** Null: no such project here. */
  readonly projekthandlingar: Maybe<Projekthandlingar>;
  /** Null for an unknown id and for another samverkan's. `antal`: at most 100. */
  readonly projekthistorik: Maybe<Projekthistorik>;
  /** Null for an unknown id and for another samverkan's. */
  readonly projektkommuner: Maybe<Projektkommuner>;
  readonly provaDelegationsbeslut: ProvaDelegationsbeslutSvar;
  /** The same rows as `/api/<samverkan>/publikt/avtal.json`. */
  readonly publiktAvtalsregister: ReadonlyArray<PubliktAvtal>;
  /** Null for an unknown id and for another samverkan's. */
  readonly risker: Maybe<Risklista>;
  /** Reviews that are due and measures past their day, of the projects the person answers for; the oldest first. */
  readonly riskerAttBevaka: ReadonlyArray<RiskAttBevaka>;
  /** Decisions on delegation about one thing, the newest first. */
  readonly sakensDelegationsbeslut: SakensDelegationsbeslut;
  /** Default year: that of the business date. */
  readonly simuleringsunderlag: Simuleringsunderlag;
  /** Oldest first. Null: no such ärende. */
  readonly skrivelsekommentarer: Maybe<ReadonlyArray<Skrivelsekommentar>>;
  /** Without `nummer` the one in force; 0 is the portal's own. Null for a version that is not there. */
  readonly skrivelsemall: Maybe<Skrivelsemall>;
  /** One per ärendetyp, in the order of the types. */
  readonly skrivelsemallar: ReadonlyArray<Skrivelsemall>;
  /** Null for an unknown id, for another samverkan's, and for an ärende that the person may not see. */
  readonly skrivelsesiffror: Maybe<Skrivelsesiffror>;
  /** Null for an unknown id, for another samverkan's, and for an ärende that the person may not see. */
  readonly skrivelseunderlag: Maybe<Skrivelseunderlag>;
  readonly skrivelseversion: Maybe<Skrivelseversionstext>;
  /** Newest first. Null: no such ärende. */
  readonly skrivelseversioner: Maybe<ReadonlyArray<Skrivelseversion>>;
  /**
   * Searches projects, ideas, status reports, ärenden, handlingar with the text in their files, decisions, meetings and their tasks. Counts, order and texts are
   * made of what the person may read and of nothing else. Without typ the best of each type; with typ a page of it.
   */
  readonly sok: Soksvar;
  /** The person's own and those that are shared, by name. */
  readonly sparadeVyer: ReadonlyArray<SparadVy>;
  /** Null for years that cannot be shown: at most five in a row, 2000 to 2100. */
  readonly statusrutnat: Maybe<Statusrutnat>;
  /** Of the projects in whose styrgrupp the person sits today. */
  readonly styrgruppsfragor: ReadonlyArray<Styrgruppsfragor>;
  readonly tidslinje: Tidslinje;
  readonly uppdragslista: ReadonlyArray<UppdragRad>;
  /** What waits for the person, the earliest first. */
  readonly uppfoljningsbevakning: ReadonlyArray<Uppfoljningsbevakning>;
  /** One row for each supplier of a signed avtal. */
  readonly uppfoljningsregister: ReadonlyArray<Uppfoljningsrad>;
  readonly utfallskopplingar: Utfallskopplingar;
  /** The person's own text in progress, as it was sent to sparaUtkast under the same key; empty when there is none. */
  readonly utkast: Scalars['String']['output'];
  /** Resting projects to look at again, of those the person answers for; the oldest first. */
  readonly vilandeAttGranska: ReadonlyArray<VilandeProjekt>;
};


export type QueryAgandegrafArgs = {
  datum: InputMaybe<Scalars['Datum']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAktuelltArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnbudslistaArgs = {
  upphandlingId: Scalars['ID']['input'];
};


export type QueryArendeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArendehandlingarArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QueryArendehistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  arendeId: Scalars['ID']['input'];
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
};


export type QueryArendenArgs = {
  projektId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryArendesekretessArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QueryAtagandenArgs = {
  kostnadspostId: Scalars['ID']['input'];
};


export type QueryAvropsrapportArgs = {
  avtalId: Scalars['ID']['input'];
};


export type QueryAvropsrattArgs = {
  avtalId: Scalars['ID']['input'];
};


export type QueryAvropsregisterArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAvtalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAvtalsavropArgs = {
  avtalId: Scalars['ID']['input'];
};


export type QueryAvtalshandlingarArgs = {
  avtalId: Scalars['ID']['input'];
};


export type QueryAvtalshistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  avtalId: Scalars['ID']['input'];
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
};


export type QueryAvtalsuppfoljningArgs = {
  avtalId: Scalars['ID']['input'];
};


export type QueryBemanningArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryBeslutsreferenserArgs = {
  andamal: Beslutsandamal;
  beslutare: InputMaybe<Beslutare>;
  saker: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryBestallningArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetuppfoljningArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
  enhet: InputMaybe<Budgetenhet>;
  manad: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDelegationsbeslutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDelegationsbesluthistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
  id: Scalars['ID']['input'];
};


export type QueryDelegationshistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
  ordningId: Scalars['ID']['input'];
};


export type QueryDelegationsvalArgs = {
  arendetyp: Delegationstyp;
};


export type QueryDiariumArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
  somAllmanheten: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryFakturaunderlagArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFakturaunderlagslistaArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFarViAvropaArgs = {
  avtalId: Scalars['ID']['input'];
  datum: Scalars['Datum']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryFordelningshistorikArgs = {
  kostnadspostId: Scalars['ID']['input'];
};


export type QueryForhandsgranskaAgandeArgs = {
  input: AgandeFilInput;
};


export type QueryForhandsgranskaAnslutningArgs = {
  input: AnslutningInput;
};


export type QueryForhandsgranskaFaktureringArgs = {
  ar: Scalars['Int']['input'];
  manad: Scalars['Int']['input'];
  valda: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryForhandsgranskaFolkmangdArgs = {
  input: FolkmangdFilInput;
};


export type QueryForhandsgranskaFordelningArgs = {
  input: KostnadspostInput;
};


export type QueryForhandsgranskaSkrivelsemallArgs = {
  input: ForhandsgranskaSkrivelsemallInput;
};


export type QueryForhandsgranskaUtfallArgs = {
  input: UtfallsfilInput;
};


export type QueryForhandsgranskaUttradeArgs = {
  input: UttradeInput;
};


export type QueryHandelserArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<HandelseFilter>;
};


export type QueryIdeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdeutkastArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInkopshistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
  id: Scalars['ID']['input'];
};


export type QueryJavsbildArgs = {
  organisationId: InputMaybe<Scalars['ID']['input']>;
  sakId: Scalars['ID']['input'];
  saktyp: Javssaktyp;
};


export type QueryKommunKostnadArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
  kantDen: InputMaybe<Scalars['Datum']['input']>;
  kommunkod: Scalars['ID']['input'];
};


export type QueryKommunbildArgs = {
  franAr: InputMaybe<Scalars['Int']['input']>;
  kommunkod: Scalars['ID']['input'];
  tillAr: InputMaybe<Scalars['Int']['input']>;
};


export type QueryKommunensBemanningArgs = {
  kommunkod: Scalars['ID']['input'];
};


export type QueryKommunensPortfoljArgs = {
  kommunkod: Scalars['ID']['input'];
};


export type QueryKommunjamforelseArgs = {
  franAr: InputMaybe<Scalars['Int']['input']>;
  kommunkod: Scalars['ID']['input'];
  tillAr: InputMaybe<Scalars['Int']['input']>;
};


export type QueryKontrolleraAvropsbevisArgs = {
  kod: Scalars['String']['input'];
};


export type QueryKostnadsandelArgs = {
  kantDen: InputMaybe<Scalars['Datum']['input']>;
  kommunkod: Scalars['ID']['input'];
  kostnadspostId: Scalars['ID']['input'];
  nummer: InputMaybe<Scalars['Int']['input']>;
};


export type QueryKostnadsmatrisArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
  kantDen: InputMaybe<Scalars['Datum']['input']>;
};


export type QueryKostnadspostArgs = {
  id: Scalars['ID']['input'];
  kantDen: InputMaybe<Scalars['Datum']['input']>;
};


export type QueryKostnadsposterArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryLeverablerArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryLeverantorsfakturaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMotesnarvaroArgs = {
  ar: Scalars['Int']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsavropsrattArgs = {
  datum: Scalars['Datum']['input'];
  organisationId: Scalars['ID']['input'];
};


export type QueryOrganisationshistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ObjekthistorikFilter>;
  organisationId: Scalars['ID']['input'];
};


export type QueryOvertagbarSakArgs = {
  sakId: Scalars['ID']['input'];
  saktyp: Saktyp;
};


export type QueryProjektArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjektdirektivArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryProjektfaserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjektfinansieringArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryProjektgrupperArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryProjekthandlingarArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryProjekthistorikArgs = {
  antal: InputMaybe<Scalars['Int']['input']>;
  efter: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ProjekthistorikFilter>;
  projektId: Scalars['ID']['input'];
};


export type QueryProjektkommunerArgs = {
  projektId: Scalars['ID']['input'];
};


export type QueryProvaDelegationsbeslutArgs = {
  input: ProvaDelegationsbeslutInput;
};


export type QueryRiskerArgs = {
  projektId: Scalars['ID']['input'];
};


export type QuerySakensDelegationsbeslutArgs = {
  sakId: Scalars['ID']['input'];
};


export type QuerySimuleringsunderlagArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkrivelsekommentarerArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QuerySkrivelsemallArgs = {
  nummer: InputMaybe<Scalars['Int']['input']>;
  typ: Arendetyp;
};


export type QuerySkrivelsesiffrorArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QuerySkrivelseunderlagArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QuerySkrivelseversionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySkrivelseversionerArgs = {
  arendeId: Scalars['ID']['input'];
};


export type QuerySokArgs = {
  ar: InputMaybe<Scalars['Int']['input']>;
  fraga: Scalars['String']['input'];
  sida: InputMaybe<Scalars['Int']['input']>;
  sortering: InputMaybe<Soksortering>;
  typ: InputMaybe<Soktyp>;
};


export type QuerySparadeVyerArgs = {
  lista: Vylista;
};


export type QueryStatusrutnatArgs = {
  fran: InputMaybe<Scalars['Int']['input']>;
  till: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUtkastArgs = {
  nyckel: Scalars['String']['input'];
};

/** One faulty row of an import, with its line in the file (the heading is line 1). */
export type Radfel = {
  readonly __typename?: 'Radfel';
  readonly falt: Scalars['String']['output'];
  readonly rad: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly varde: Scalars['String']['output'];
};

export type RapporteraAvropInput = {
  readonly avtalId: Scalars['ID']['input'];
  /** In kronor without moms, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly datum: Scalars['Datum']['input'];
  readonly organisationId: Scalars['ID']['input'];
  /** The first of a rangordning, or the only one, when it is not said. */
  readonly rang?: InputMaybe<Scalars['Int']['input']>;
  readonly rangskal?: InputMaybe<Scalars['String']['input']>;
  readonly referens?: InputMaybe<Scalars['String']['input']>;
  readonly vad: Scalars['String']['input'];
};

export type RattaAgandeInput = {
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
  /** Null: it was never true, and is struck. */
  readonly uppgifter?: InputMaybe<AgandeInput>;
  readonly version: Scalars['Int']['input'];
};

export type RattaAnbudInput = {
  readonly id: Scalars['ID']['input'];
  readonly uppgifter: AnbudsuppgifterInput;
  readonly version: Scalars['Int']['input'];
};

export type RattaAvropInput = {
  /** In kronor without moms, as typed. */
  readonly belopp: Scalars['String']['input'];
  readonly datum: Scalars['Datum']['input'];
  readonly id: Scalars['ID']['input'];
  readonly rang?: InputMaybe<Scalars['Int']['input']>;
  readonly rangskal?: InputMaybe<Scalars['String']['input']>;
  readonly referens?: InputMaybe<Scalars['String']['input']>;
  readonly skal: Scalars['String']['input'];
  readonly vad: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type RattaAvtalInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly uppgifter: AvtalsuppgifterInput;
  readonly version: Scalars['Int']['input'];
};

export type RattaDialogInput = {
  readonly betyg?: InputMaybe<Scalars['Int']['input']>;
  readonly deltagare: Scalars['String']['input'];
  readonly hallen: Scalars['Datum']['input'];
  readonly id: Scalars['ID']['input'];
  readonly punkter: ReadonlyArray<DialogpunktInput>;
  readonly sammanfattning: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type RattaLeverantorsfakturaInput = {
  readonly id: Scalars['ID']['input'];
  readonly uppgifter: LeverantorsfakturaInput;
  readonly version: Scalars['Int']['input'];
};

export type RattaPrisbasbeloppInput = {
  readonly ar: Scalars['Int']['input'];
  readonly belopp: Scalars['String']['input'];
  readonly kalla: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type RattaRegistreringInput = {
  readonly handlingId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly uppgifter: RegistreringInput;
  readonly version: Scalars['Int']['input'];
};

export type Rattelseandring = {
  readonly __typename?: 'Rattelseandring';
  readonly efter: Scalars['String']['output'];
  /** Name of the field as the form shows it. */
  readonly falt: Scalars['String']['output'];
  readonly fore: Scalars['String']['output'];
};

/** One rule of the check of a delegationsbeslut. */
export type Regelrad = {
  readonly __typename?: 'Regelrad';
  readonly falt: Maybe<Scalars['String']['output']>;
  readonly kalla: Scalars['String']['output'];
  readonly regel: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly utfall: Regelutfall;
  readonly utvag: Maybe<Scalars['String']['output']>;
};

export type Regelutfall =
  | 'brister'
  | 'ej_tillamplig'
  | 'uppfylld'
  /** What the rule asks about is not entered, or cannot be read. */
  | 'vantar';

/** A registered handling. `dold`: what is written of it is secret to the reader. */
export type Registerpost = {
  readonly __typename?: 'Registerpost';
  readonly arendeId: Scalars['ID']['output'];
  /** Number within the ärende. */
  readonly beteckning: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly dnr: Scalars['String']['output'];
  readonly dold: Scalars['Boolean']['output'];
  readonly farRatta: Scalars['Boolean']['output'];
  readonly handlingId: Maybe<Scalars['ID']['output']>;
  readonly handlingTitel: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly motpart: Maybe<Scalars['String']['output']>;
  /** Both readings of each correction, newest first. */
  readonly rattelser: ReadonlyArray<Registerrattelse>;
  readonly registrerad: Scalars['Datum']['output'];
  readonly registreradAv: Scalars['String']['output'];
  readonly riktning: Handlingsriktning;
  readonly rubrik: Maybe<Scalars['String']['output']>;
  readonly sekretess: Maybe<Scalars['String']['output']>;
  readonly skal: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type RegisterpostKonflikt = {
  readonly __typename?: 'RegisterpostKonflikt';
  readonly aktuell: Registerpost;
};

export type Registerrattelse = {
  readonly __typename?: 'Registerrattelse';
  readonly andringar: ReadonlyArray<Rattelseandring>;
  readonly av: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly skal: Scalars['String']['output'];
};

export type RegistreraAnbudInput = {
  readonly uppgifter: AnbudsuppgifterInput;
  readonly upphandlingId: Scalars['ID']['input'];
};

export type RegistreraArendeInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** Classification code of the diarium, e.g. 2.2.0.2. */
  readonly klassificering: Scalars['String']['input'];
  /** Secret from the same moment. */
  readonly sekretess?: InputMaybe<NySekretessInput>;
  /** The text as the person saw it, where it was shown. */
  readonly textnummer?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type RegistreraExternFinansiarResultat = Avslag | Postfinansiering | PostfinansieringKonflikt;

export type RegistreraHandlingInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** A file of the ärende. */
  readonly handlingId?: InputMaybe<Scalars['ID']['input']>;
  /** What came in and waits: it is settled by this. */
  readonly inkommen?: InputMaybe<InkommenRef>;
  readonly uppgifter: RegistreringInput;
};

export type RegistreraHandlingResultat = Avslag | InkommetKonflikt | Registerpost | RegisterpostKonflikt;

export type RegistreraNyttArendeInput = {
  readonly handling?: InputMaybe<RegistreringInput>;
  readonly inkommen?: InputMaybe<InkommenRef>;
  /** Code or name of a class in the diarieplan. */
  readonly klassificering: Scalars['String']['input'];
  readonly projektId?: InputMaybe<Scalars['ID']['input']>;
  readonly rubrik: Scalars['String']['input'];
  /** Secret from the same moment: nobody else has seen its rubrik. */
  readonly sekretess?: InputMaybe<NySekretessInput>;
  readonly typ: Arendetyp;
};

export type RegistreraNyttArendeResultat = Avslag | InkommetKonflikt | RegistreratArende;

export type RegistreraOverskjutnaMedelResultat = Avslag | OverskjutnaMedel;

export type RegistreratArende = {
  readonly __typename?: 'RegistreratArende';
  readonly arendeId: Scalars['ID']['output'];
  readonly dnr: Scalars['String']['output'];
};

export type RegistreringInput = {
  readonly datum: Scalars['String']['input'];
  readonly motpart: Scalars['String']['input'];
  readonly riktning: Handlingsriktning;
  readonly rubrik: Scalars['String']['input'];
  readonly sekretess?: InputMaybe<SekretessInput>;
};

export type Remiss = {
  readonly __typename?: 'Remiss';
  /** Null while it is out. */
  readonly avslutad: Maybe<Scalars['Datum']['output']>;
  readonly fragor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Names of those who are asked. */
  readonly kommuner: ReadonlyArray<Scalars['String']['output']>;
  readonly nummer: Scalars['Int']['output'];
  readonly sistaDag: Scalars['Datum']['output'];
  readonly skickad: Scalars['Datum']['output'];
  readonly skickadAv: Scalars['String']['output'];
};

export type Risk = {
  readonly __typename?: 'Risk';
  readonly agare: Scalars['String']['output'];
  readonly atgarder: ReadonlyArray<Riskatgard>;
  /** The day of review has come. */
  readonly attGranska: Scalars['Boolean']['output'];
  readonly band: Riskband;
  /** Every value it has had, the newest first. */
  readonly bedomningar: ReadonlyArray<Riskbedomning>;
  readonly beskrivning: Scalars['String']['output'];
  /** What it leads to, in words. */
  readonly foljd: Scalars['String']['output'];
  readonly granskas: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly konsekvens: Scalars['Int']['output'];
  readonly namn: Scalars['String']['output'];
  /** Within its project, from 1. */
  readonly nummer: Scalars['Int']['output'];
  readonly orsak: Scalars['String']['output'];
  readonly sannolikhet: Scalars['Int']['output'];
  readonly stangd: Maybe<Scalars['Datum']['output']>;
  readonly stangdSkal: Maybe<Scalars['String']['output']>;
  readonly status: Riskstatus;
  readonly upplagd: Scalars['Datum']['output'];
  readonly varde: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A risk to look at again, or a measure past its day. */
export type RiskAttBevaka = {
  readonly __typename?: 'RiskAttBevaka';
  readonly agare: Scalars['String']['output'];
  /** The measure; null where the risk is to be reviewed. */
  readonly atgard: Maybe<Scalars['String']['output']>;
  readonly frist: Scalars['Datum']['output'];
  /** The measure's id where it is about a measure, else the risk's. */
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
  readonly projektnamn: Scalars['String']['output'];
  readonly riskId: Scalars['ID']['output'];
};

/** Somebody changed it first: what stands now. */
export type RiskKonflikt = {
  readonly __typename?: 'RiskKonflikt';
  readonly aktuell: Risk;
};

export type RiskResultat = Avslag | RiskKonflikt | Risklista;

export type Riskakt =
  | 'bevaka'
  | 'oppna'
  | 'stang';

export type Riskatgard = {
  readonly __typename?: 'Riskatgard';
  readonly agare: Scalars['String']['output'];
  readonly forsenad: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly klar: Scalars['Datum']['output'];
  readonly lage: Atgardslage;
  readonly text: Scalars['String']['output'];
};

export type Riskband =
  | 'hog'
  | 'lag'
  | 'medel';

export type Riskbedomning = {
  readonly __typename?: 'Riskbedomning';
  readonly av: Scalars['String']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly kommentar: Maybe<Scalars['String']['output']>;
  readonly konsekvens: Scalars['Int']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly sannolikhet: Scalars['Int']['output'];
  readonly varde: Scalars['Int']['output'];
};

/** The open risks of a project in short. */
export type Risklage = {
  readonly __typename?: 'Risklage';
  readonly oppna: Scalars['Int']['output'];
  /** The band of the worst one; null when there is none. */
  readonly varsta: Maybe<Riskband>;
};

/** The risks of a project, and the scale they are judged on. */
export type Risklista = {
  readonly __typename?: 'Risklista';
  readonly farRedigera: Scalars['Boolean']['output'];
  readonly projektId: Scalars['ID']['output'];
  /** The highest value first; closed ones last. */
  readonly risker: ReadonlyArray<Risk>;
  readonly skala: Riskskala;
};

/** How many steps sannolikhet and konsekvens have, and from which values a risk is medel and hög. */
export type Riskskala = {
  readonly __typename?: 'Riskskala';
  readonly hogFran: Scalars['Int']['output'];
  readonly medelFran: Scalars['Int']['output'];
  readonly steg: Scalars['Int']['output'];
};

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

export type SagUppAvtalInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  /** Not asked for when it was the supplier who gave notice. */
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly meddelad: Scalars['Datum']['input'];
  readonly sistaDag: Scalars['Datum']['input'];
  readonly skal: Scalars['String']['input'];
  readonly slag: Uppsagningsslag;
  readonly version: Scalars['Int']['input'];
};

export type SakensDelegationsbeslut = {
  readonly __typename?: 'SakensDelegationsbeslut';
  readonly beslut: ReadonlyArray<Delegationsbeslutsrad>;
  readonly hanskjutet: ReadonlyArray<Hanskjutning>;
};

/** Where the matter is: the page of the thing itself. */
export type Saklank = {
  readonly __typename?: 'Saklank';
  readonly id: Scalars['ID']['output'];
  readonly saktyp: Saktyp;
};

export type SaknadLeverabel = {
  readonly __typename?: 'SaknadLeverabel';
  readonly beteckning: Scalars['String']['output'];
  readonly grind: Fas;
  readonly namn: Scalars['String']['output'];
};

/** What a delegationsbeslut is about. */
export type Saktyp =
  | 'arende'
  | 'avtal'
  | 'bestallning'
  | 'budgetpost'
  | 'leverantorsfaktura'
  | 'projekt'
  | 'upphandling';

/** Something that can be decided about now. */
export type Sakval = {
  readonly __typename?: 'Sakval';
  readonly id: Scalars['ID']['output'];
  readonly lage: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly saktyp: Saktyp;
};

export type Samverkan = {
  readonly __typename?: 'Samverkan';
  readonly form: SamverkanForm;
  readonly id: Scalars['ID']['output'];
  /** Stands in the address: /norrbotten/... */
  readonly kortnamn: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
};

export type SamverkanForm =
  | 'annan_samverkan'
  | 'gemensam_namnd';

export type SattDeltagandeInput = {
  readonly act: Deltagandeakt;
  readonly fran?: InputMaybe<Scalars['Datum']['input']>;
  readonly kalla?: InputMaybe<Scalars['String']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  readonly projektId: Scalars['ID']['input'];
  /** deltagandeVersion of the answer that was shown. */
  readonly version: Scalars['Int']['input'];
};

export type SattInforandeInput = {
  readonly ansvarig?: InputMaybe<Scalars['String']['input']>;
  readonly datum?: InputMaybe<Scalars['Datum']['input']>;
  readonly kalla?: InputMaybe<Scalars['String']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  readonly lage: Inforandelage;
  readonly projektId: Scalars['ID']['input'];
  /** inforandeVersion of the answer that was shown. */
  readonly version: Scalars['Int']['input'];
};

export type SattKommunsvarResultat = Avslag | Kommunsvar | KommunsvarKonflikt;

export type SattPrognosInput = {
  readonly belopp: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What is written on a handling that may be secret (OSL 5:5). */
export type Sekretess = {
  readonly __typename?: 'Sekretess';
  readonly av: Scalars['String']['output'];
  /** Chapter and paragraph of OSL, e.g. 19:3. */
  readonly paragraf: Scalars['String']['output'];
  readonly skal: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type SekretessInput = {
  readonly paragraf: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
};

export type SekretessbelaggArendeInput = {
  readonly arendeId: Scalars['ID']['input'];
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
  readonly slag: Arendesekretesslag;
  readonly version: Scalars['Int']['input'];
};

export type SekretessmarkeraHandlingInput = {
  readonly handlingId: Scalars['ID']['input'];
  /** 19:3, OSL 19:3 or 19 kap. 3 §. */
  readonly paragraf: Scalars['String']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Senleverabel = {
  readonly __typename?: 'Senleverabel';
  readonly klar: Scalars['Datum']['output'];
  readonly namn: Scalars['String']['output'];
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

/** What a simulation of a year starts from. Compact: lists have one element per kommun in the order of kommuner, null where there is none. */
export type Simuleringsunderlag = {
  readonly __typename?: 'Simuleringsunderlag';
  readonly ar: Scalars['Int']['output'];
  /** Populations that are loaded, newest reference date first. */
  readonly folkmangder: ReadonlyArray<SimuleringsunderlagFolkmangd>;
  /** Where frozen weights come from; viktkallor points here. */
  readonly kallor: ReadonlyArray<SimuleringsunderlagKalla>;
  /** Members, and others that take part in the year. */
  readonly kommuner: ReadonlyArray<SimuleringsunderlagKommun>;
  readonly poster: ReadonlyArray<SimuleringsunderlagPost>;
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
};

export type SimuleringsunderlagFolkmangd = {
  readonly __typename?: 'SimuleringsunderlagFolkmangd';
  readonly antal: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly datum: Scalars['Datum']['output'];
  readonly kalla: Scalars['String']['output'];
};

export type SimuleringsunderlagKalla = {
  readonly __typename?: 'SimuleringsunderlagKalla';
  /** Null: the source states no date. */
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly text: Scalars['String']['output'];
};

export type SimuleringsunderlagKommun = {
  readonly __typename?: 'SimuleringsunderlagKommun';
  readonly kommunkod: Scalars['ID']['output'];
  readonly medlem: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
};

/** A post with its allocation in force. */
export type SimuleringsunderlagPost = {
  readonly __typename?: 'SimuleringsunderlagPost';
  readonly andelLikaNamnare: Maybe<Scalars['String']['output']>;
  /** The equal part of a mixed key as a fraction, whole numbers as text. */
  readonly andelLikaTaljare: Maybe<Scalars['String']['output']>;
  /** The shares in force; null: takes no part. */
  readonly andelar: ReadonlyArray<Maybe<Scalars['Belopp']['output']>>;
  readonly avrundningsenhet: Scalars['Belopp']['output'];
  readonly belopp: Scalars['Belopp']['output'];
  /** What is counted, for antal. */
  readonly enhet: Maybe<Scalars['String']['output']>;
  /** A decision carries it: it can be simulated but not changed. */
  readonly faststalld: Scalars['Boolean']['output'];
  readonly fordelningNummer: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nyckeltyp: Nyckeltyp;
  readonly referensdatum: Maybe<Scalars['Datum']['output']>;
  readonly utanforBudget: Scalars['Boolean']['output'];
  /** Common denominator of the weights, for procent; otherwise 1. */
  readonly viktNamnare: Scalars['String']['output'];
  /** Frozen weights as whole numbers; empty for equal parts. */
  readonly vikter: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** Index in kallor: one per kommun, or a single one that holds for all. */
  readonly viktkallor: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
};

export type SkapaAktuelltInput = {
  readonly namn: Scalars['String']['input'];
  readonly sammantrade: Scalars['Datum']['input'];
};

export type SkapaArendeInput = {
  /** Null: an ärende of its own. */
  readonly projektId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed without a project; otherwise it comes from the project. */
  readonly rubrik?: InputMaybe<Scalars['String']['input']>;
  readonly typ: Arendetyp;
};

export type SkapaAvtalInput = {
  readonly uppgifter: AvtalsuppgifterInput;
};

export type SkapaBemanningsbehovInput = {
  readonly beskrivning: Scalars['String']['input'];
  readonly enhet: Bemanningsenhet;
  readonly fran: Scalars['String']['input'];
  /** Who is asked. */
  readonly kommuner: ReadonlyArray<Scalars['ID']['input']>;
  readonly omfattning: Scalars['Int']['input'];
  readonly projektId: Scalars['ID']['input'];
  readonly roll: Bemanningsroll;
  readonly sistaDag: Scalars['Datum']['input'];
  readonly till: Scalars['String']['input'];
};

export type SkapaBudgetpostInput = {
  readonly ar: Scalars['Int']['input'];
  /** As typed. Read by the rule of Belopp. */
  readonly belopp: Scalars['String']['input'];
  readonly kalla: Scalars['String']['input'];
  /** A name that an earlier year has is the same row. */
  readonly namn: Scalars['String']['input'];
  readonly sida: Budgetsida;
};

export type SkapaDelegationsutkastInput = {
  /** With the points of the newest version. */
  readonly kopiera: Scalars['Boolean']['input'];
};

export type SkapaDiarieklassInput = {
  readonly kod: Scalars['String']['input'];
  readonly namn: Scalars['String']['input'];
};

export type SkapaFakturaunderlagInput = {
  readonly ar: Scalars['Int']['input'];
  readonly kontrollsumma: Scalars['String']['input'];
  readonly manad: Scalars['Int']['input'];
  /** Posts that no decision carries and that are invoiced all the same. */
  readonly valda?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type SkapaFakturaunderlagResultat = Avslag | SkapadeFakturaunderlag;

export type SkapaLeverabelInput = {
  readonly agare: Scalars['String']['input'];
  readonly grind: Fas;
  readonly klar?: InputMaybe<Scalars['Datum']['input']>;
  readonly namn: Scalars['String']['input'];
  readonly projektId: Scalars['ID']['input'];
};

export type SkapaMoteInput = {
  readonly anmarkning: Scalars['String']['input'];
  readonly borjar: Scalars['String']['input'];
  readonly datum: Scalars['Datum']['input'];
  readonly kallelsedag?: InputMaybe<Scalars['Datum']['input']>;
  readonly plats: Scalars['String']['input'];
  readonly slag: Moteslag;
  readonly slutar: Scalars['String']['input'];
  /** Counted back from the day when it is left out, as kallelsedag is. */
  readonly stoppdatum?: InputMaybe<Scalars['Datum']['input']>;
};

export type SkapaOrganisationInput = {
  readonly uppgifter: OrganisationInput;
};

export type SkapaPersonInput = {
  readonly anvandarnamn: Scalars['String']['input'];
  readonly namn: Scalars['String']['input'];
};

export type SkapaPersonResultat = Avslag | NyPerson;

export type SkapaRiskInput = {
  readonly agare: Scalars['String']['input'];
  readonly beskrivning: Scalars['String']['input'];
  readonly foljd: Scalars['String']['input'];
  readonly granskas?: InputMaybe<Scalars['Datum']['input']>;
  readonly kommentar: Scalars['String']['input'];
  readonly konsekvens: Scalars['Int']['input'];
  readonly namn: Scalars['String']['input'];
  readonly orsak: Scalars['String']['input'];
  readonly projektId: Scalars['ID']['input'];
  readonly sannolikhet: Scalars['Int']['input'];
};

export type SkapaUppdragInput = {
  readonly anvandarnamn: Scalars['String']['input'];
  readonly fran: Scalars['Datum']['input'];
  readonly kommunkod?: InputMaybe<Scalars['ID']['input']>;
  /** Of an avropare. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly roll: Roll;
  readonly till?: InputMaybe<Scalars['Datum']['input']>;
};

export type SkapaUppdragResultat = Avslag | UppdragRad;

export type SkapadeFakturaunderlag = {
  readonly __typename?: 'SkapadeFakturaunderlag';
  readonly underlag: ReadonlyArray<FakturaunderlagRad>;
  /** Kommuner that were held back, and why. */
  readonly utelamnade: ReadonlyArray<Avslag>;
};

export type SkickaPaRemissInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly fragor: Scalars['String']['input'];
  readonly kommunkoder: ReadonlyArray<Scalars['String']['input']>;
  readonly sistaDag: Scalars['Datum']['input'];
  /** The text as the person saw it: one that has been written in since is not sent. */
  readonly textnummer?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** A thread in the margin of a tjänsteskrivelse. */
export type Skrivelsekommentar = {
  readonly __typename?: 'Skrivelsekommentar';
  readonly av: Scalars['String']['output'];
  readonly avsnitt: Scalars['String']['output'];
  /** What the mark stood on when the thread began. */
  readonly citat: Scalars['String']['output'];
  /** Also the id of the mark in the text. */
  readonly id: Scalars['ID']['output'];
  readonly lostAv: Maybe<Scalars['String']['output']>;
  readonly lostTid: Maybe<Scalars['Tidpunkt']['output']>;
  readonly svar: ReadonlyArray<Skrivelsesvar>;
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SkrivelsekommentarKonflikt = {
  readonly __typename?: 'SkrivelsekommentarKonflikt';
  readonly aktuell: Skrivelsekommentar;
};

export type SkrivelsekommentarResultat = Avslag | Skrivelsekommentar | SkrivelsekommentarKonflikt;

/** What a new tjänsteskrivelse of an ärendetyp begins with. */
export type Skrivelsemall = {
  readonly __typename?: 'Skrivelsemall';
  readonly farAndra: Scalars['Boolean']['output'];
  /** Structured text as JSON, section by section, with placeholders. */
  readonly innehall: Scalars['String']['output'];
  /** 0: the portal's own template. What a change is based on. */
  readonly nummer: Scalars['Int']['output'];
  readonly typ: Arendetyp;
  /** Newest first; the portal's own is not among them. */
  readonly versioner: ReadonlyArray<Skrivelsemallversion>;
};

export type SkrivelsemallKonflikt = {
  readonly __typename?: 'SkrivelsemallKonflikt';
  readonly aktuell: Skrivelsemall;
};

export type SkrivelsemallResultat = Avslag | Skrivelsemall | SkrivelsemallKonflikt;

export type Skrivelsemallversion = {
  readonly __typename?: 'Skrivelsemallversion';
  readonly anteckning: Scalars['String']['output'];
  readonly av: Scalars['String']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type Skrivelsesiffra = {
  readonly __typename?: 'Skrivelsesiffra';
  readonly etikett: Scalars['String']['output'];
  /** Heading in the list of figures. */
  readonly grupp: Scalars['String']['output'];
  /** The post, its allocation, key and date. */
  readonly kalla: Scalars['String']['output'];
  /** What the text holds in its place. */
  readonly nyckel: Scalars['String']['output'];
  /** Address inside the samverkan that explains the figure. */
  readonly sokvag: Scalars['String']['output'];
  readonly varde: Scalars['String']['output'];
};

/** The figures that the text of an ärende may hold, or holds when they are frozen. */
export type Skrivelsesiffror = {
  readonly __typename?: 'Skrivelsesiffror';
  /** The day they were frozen. Null: they follow finansiering. */
  readonly frysta: Maybe<Scalars['Datum']['output']>;
  readonly siffror: ReadonlyArray<Skrivelsesiffra>;
};

export type Skrivelsesvar = {
  readonly __typename?: 'Skrivelsesvar';
  readonly av: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

/** What a decision rests on: handlingar of the ärende and of its project, chosen and in order. */
export type Skrivelseunderlag = {
  readonly __typename?: 'Skrivelseunderlag';
  readonly arendeId: Scalars['ID']['output'];
  readonly farValja: Scalars['Boolean']['output'];
  /** Those that may be added: what the person may not see is not among them. */
  readonly valbara: ReadonlyArray<Underlagshandling>;
  readonly valda: ReadonlyArray<Underlagshandling>;
  /** What a change is based on. */
  readonly version: Scalars['Int']['output'];
};

/** The text of a tjänsteskrivelse as it stood once. Never changed. */
export type Skrivelseversion = {
  readonly __typename?: 'Skrivelseversion';
  readonly anteckning: Scalars['String']['output'];
  /** Who kept it; of one that the portal kept: who wrote last. */
  readonly av: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly nummer: Scalars['Int']['output'];
  readonly orsak: Skrivelseversionsorsak;
  /** The number the text had then. */
  readonly textnummer: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

export type SkrivelseversionResultat = Avslag | Skrivelseversion;

export type Skrivelseversionsorsak =
  | 'fardigberedd'
  | 'paus'
  | 'registrerad'
  | 'remiss'
  | 'sparad';

export type Skrivelseversionstext = {
  readonly __typename?: 'Skrivelseversionstext';
  /** Who wrote it, as JSON: per section the runs of its text in order, each with person (null: before the text was shared), namn and langd. */
  readonly forfattare: Scalars['String']['output'];
  /** Structured text as JSON, section by section. */
  readonly innehall: Scalars['String']['output'];
  /** What its figures said when it was kept. Null: kept before figures were; those of today are shown. */
  readonly siffror: Maybe<ReadonlyArray<Skrivelsesiffra>>;
  readonly version: Skrivelseversion;
};

export type Sokantal = {
  readonly __typename?: 'Sokantal';
  readonly antal: Scalars['Int']['output'];
  readonly typ: Soktyp;
};

export type Sokarsantal = {
  readonly __typename?: 'Sokarsantal';
  readonly antal: Scalars['Int']['output'];
  readonly ar: Scalars['Int']['output'];
};

export type Sokmal = {
  readonly __typename?: 'Sokmal';
  /** Of an object other than the hit itself. */
  readonly benamning: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly typ: Soktyp;
};

export type Soksortering =
  | 'datum'
  | 'relevans';

export type Sokstycke = {
  readonly __typename?: 'Sokstycke';
  readonly text: Scalars['String']['output'];
  readonly traff: Scalars['Boolean']['output'];
};

export type Soksvar = {
  readonly __typename?: 'Soksvar';
  /** How many there are, with the filters. */
  readonly antal: Scalars['Int']['output'];
  /** Per year, of the type that is chosen; what has no year is not here. */
  readonly ar: ReadonlyArray<Sokarsantal>;
  /** Nothing was found as it was written: these words are like it. Empty otherwise. */
  readonly liknande: ReadonlyArray<Scalars['String']['output']>;
  readonly sida: Scalars['Int']['output'];
  readonly sidor: Scalars['Int']['output'];
  readonly traffar: ReadonlyArray<Soktraff>;
  /** Per type, in the year that is chosen. */
  readonly typer: ReadonlyArray<Sokantal>;
};

export type Soktraff = {
  readonly __typename?: 'Soktraff';
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Dnr, or the number of a decision. */
  readonly kod: Maybe<Scalars['String']['output']>;
  /** Where it is read. Empty: nowhere but here. */
  readonly mal: ReadonlyArray<Sokmal>;
  readonly rubrik: ReadonlyArray<Sokstycke>;
  /** How the text in the file of a handling was read. */
  readonly textlage: Maybe<Filtextlage>;
  readonly typ: Soktyp;
  /** Some words around what was asked for. */
  readonly utdrag: ReadonlyArray<Sokstycke>;
};

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

export type SparaAktuelltInput = {
  readonly id: Scalars['ID']['input'];
  readonly namn: Scalars['String']['input'];
  readonly punkter: ReadonlyArray<AktuelltvalInput>;
  readonly version: Scalars['Int']['input'];
};

export type SparaArendeResultat = Arende | ArendeKonflikt | Avslag;

export type SparaBradskanderattInput = {
  readonly bradskanderatt: Bradskanderatt;
  readonly ordningId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type SparaBudgetpostResultat = Avslag | BudgetpostKonflikt | Budgetuppfoljningsrad;

export type SparaDelegationspunktInput = {
  readonly arendetyp: Delegationstyp;
  readonly attest: Scalars['Boolean']['input'];
  readonly budgetpost?: InputMaybe<Scalars['String']['input']>;
  readonly delegat: Roll;
  readonly ersattare?: InputMaybe<Roll>;
  readonly kraver: ReadonlyArray<Delegationskrav>;
  /** Its place, from 1; null: last, or where it is. */
  readonly nr?: InputMaybe<Scalars['Int']['input']>;
  readonly ordningId: Scalars['ID']['input'];
  /** Null: a new one. */
  readonly punktId?: InputMaybe<Scalars['ID']['input']>;
  readonly tak?: InputMaybe<TakInput>;
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly vidaredelegation: Scalars['Boolean']['input'];
};

export type SparaDirektivInput = {
  readonly innehall: DirektivinnehallInput;
  readonly projektId: Scalars['ID']['input'];
  /** The version the text is based on; 0 when nothing was saved. */
  readonly version: Scalars['Int']['input'];
};

export type SparaFakturainstallningResultat = Avslag | Fakturainstallning | FakturainstallningKonflikt;

export type SparaFasordningInput = {
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<GrindInput>;
  /** Why it is changed. */
  readonly kommentar: Scalars['String']['input'];
  readonly slag: Projektslag;
  /** The version that the new one was written from. */
  readonly version: Scalars['Int']['input'];
};

export type SparaFasordningResultat = Avslag | Fasordning | FasordningKonflikt;

export type SparaGrindplanInput = {
  readonly dagar: ReadonlyArray<PlandagInput>;
  readonly projektId: Scalars['ID']['input'];
  /** Asked for when a plan is already in force. */
  readonly skal?: InputMaybe<Scalars['String']['input']>;
  readonly start?: InputMaybe<Scalars['Datum']['input']>;
  /** The plan it was based on; 0 when there was none. */
  readonly version: Scalars['Int']['input'];
};

export type SparaKostnadspostResultat = Avslag | Kostnadspost | KostnadspostKonflikt;

export type SparaMotesanteckningInput = {
  readonly moteId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  /** Of the notes. */
  readonly version: Scalars['Int']['input'];
};

export type SparaMotesuppgiftInput = {
  readonly agareId?: InputMaybe<Scalars['ID']['input']>;
  readonly agareKommunkod?: InputMaybe<Scalars['String']['input']>;
  readonly dag: Scalars['Datum']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly moteId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  /** Of the task; 0 for a new one. */
  readonly version: Scalars['Int']['input'];
};

export type SparaRiskatgardInput = {
  readonly agare: Scalars['String']['input'];
  readonly atgardId?: InputMaybe<Scalars['ID']['input']>;
  readonly klar?: InputMaybe<Scalars['Datum']['input']>;
  readonly lage: Atgardslage;
  readonly riskId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  /** Of the risk. */
  readonly version: Scalars['Int']['input'];
};

export type SparaSkrivelsemallInput = {
  /** What was changed, for those who read the list of versions. May be blank. */
  readonly anteckning: Scalars['String']['input'];
  readonly innehall: Scalars['String']['input'];
  /** The version that was changed. */
  readonly nummer: Scalars['Int']['input'];
  readonly typ: Arendetyp;
};

export type SparaSkrivelseversionInput = {
  /** For those who read the list of versions. May be blank. */
  readonly anteckning: Scalars['String']['input'];
  readonly arendeId: Scalars['ID']['input'];
  /** The text as the person saw it. */
  readonly textnummer: Scalars['Int']['input'];
};

export type SparaUtkastInput = {
  /** Empty text removes the draft. */
  readonly innehall: Scalars['String']['input'];
  readonly nyckel: Scalars['String']['input'];
};

export type SparaUtkastResultat = Avslag | Utkast;

export type SparaVyInput = {
  readonly delad: Scalars['Boolean']['input'];
  readonly fraga: Scalars['String']['input'];
  readonly lista: Vylista;
  readonly namn: Scalars['String']['input'];
  readonly vag: Scalars['String']['input'];
};

export type SparaVyResultat = Avslag | SparadVy;

/** A view of a list under a name: its address with the filters. */
export type SparadVy = {
  readonly __typename?: 'SparadVy';
  readonly av: Scalars['String']['output'];
  /** Seen by all with an uppdrag in the samverkan; else by its maker alone. */
  readonly delad: Scalars['Boolean']['output'];
  readonly egen: Scalars['Boolean']['output'];
  readonly farTaBort: Scalars['Boolean']['output'];
  /** The query without its question mark. */
  readonly fraga: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lista: Vylista;
  readonly namn: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  /** Under the samverkan, e.g. projekt/fastavla. */
  readonly vag: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type StallInDialogInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type StallInMoteInput = {
  readonly id: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type StartaUpphandlingInput = {
  readonly datum: Scalars['Datum']['input'];
  readonly forfarande: Forfarande;
  readonly projektId: Scalars['ID']['input'];
};

/** Someone else reported first. Both texts are shown; the person merges. */
export type StatusKonflikt = {
  readonly __typename?: 'StatusKonflikt';
  /** The newest report; null when there is none, and something else than a report moved the version. */
  readonly aktuell: Maybe<Statusrapport>;
  readonly version: Scalars['Int']['output'];
};

export type Statusagare =
  | 'e_samordnare'
  | 'projektledare';

/** The newest report of a month. */
export type Statuscell = {
  readonly __typename?: 'Statuscell';
  /** How many reports the month has. */
  readonly antal: Scalars['Int']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly fas: Maybe<Fas>;
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  readonly lageTid: Maybe<Lage>;
  /** YYYY-MM */
  readonly manad: Scalars['String']['output'];
};

/** A frozen snapshot: text and läge with date and author. Never changed afterwards. */
export type Statusrapport = {
  readonly __typename?: 'Statusrapport';
  readonly datum: Scalars['Datum']['output'];
  /** As it was then; null when the report is older than that, or read in. */
  readonly ekonomi: Maybe<Projektekonomi>;
  readonly fas: Maybe<Fas>;
  readonly forfattare: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Source and date when it was read in (inläst) rather than written here. */
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  readonly lageTid: Maybe<Lage>;
  readonly nummer: Scalars['Int']['output'];
  /** The open risks of then; null when risks were not recorded then, or the report was read in. */
  readonly risker: Maybe<ReadonlyArray<FrystRisk>>;
  readonly text: Scalars['String']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
};

/** The reports of every project over months. */
export type Statusrutnat = {
  readonly __typename?: 'Statusrutnat';
  readonly franAr: Scalars['Int']['output'];
  readonly rader: ReadonlyArray<Statusrutnatrad>;
  readonly tillAr: Scalars['Int']['output'];
  /** The years that have reports, and the year of the business date. */
  readonly tillgangligaAr: ReadonlyArray<Scalars['Int']['output']>;
};

export type Statusrutnatrad = {
  readonly __typename?: 'Statusrutnatrad';
  /** The months that have a report, in order. */
  readonly celler: ReadonlyArray<Statuscell>;
  readonly fas: Maybe<Fas>;
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  /** The name of its projektledare; null where the e-samordnare reports. */
  readonly projektledare: Maybe<Scalars['String']['output']>;
  readonly slag: Projektslag;
  readonly statusInaktuell: Scalars['Boolean']['output'];
};

export type StegTillbakaInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly beslutare: Beslutare;
  readonly projektId: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type Stegbakat = {
  readonly __typename?: 'Stegbakat';
  readonly beslutare: ReadonlyArray<Beslutare>;
  readonly beteckning: Scalars['String']['output'];
  readonly registrerar: ReadonlyArray<Beslutare>;
  readonly till: Fas;
};

export type Styrelsebesked = {
  readonly __typename?: 'Styrelsebesked';
  readonly andel: Maybe<Scalars['String']['output']>;
  readonly avMedlemmar: Scalars['Int']['output'];
  readonly kravs: Scalars['String']['output'];
  readonly platser: Scalars['Int']['output'];
  readonly utser: ReadonlyArray<Styrelseutseende>;
};

/** That somebody with an uppdrag sits on the board of an organisation. */
export type Styrelseuppdrag = {
  readonly __typename?: 'Styrelseuppdrag';
  /** The day when its end was entered; null where it never was changed. */
  readonly avslutad: Maybe<Scalars['Datum']['output']>;
  readonly farAvsluta: Scalars['Boolean']['output'];
  readonly fran: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly noteradAv: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly person: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  /** The last day; null: until further notice. */
  readonly till: Maybe<Scalars['Datum']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type StyrelseuppdragKonflikt = {
  readonly __typename?: 'StyrelseuppdragKonflikt';
  readonly aktuell: Styrelseuppdrag;
};

export type StyrelseuppdragResultat = Avslag | Styrelseuppdrag | StyrelseuppdragKonflikt;

export type Styrelseutseende = {
  readonly __typename?: 'Styrelseutseende';
  readonly antal: Scalars['Int']['output'];
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly medlem: Scalars['Boolean']['output'];
  readonly namn: Scalars['String']['output'];
};

/** What waits for the styrgrupp of one project, where the person who asks sits. */
export type Styrgruppsfragor = {
  readonly __typename?: 'Styrgruppsfragor';
  /** The gate ahead, when the styrgrupp may decide it. */
  readonly grind: Maybe<Styrgruppsgrind>;
  /** Entered for the gate ahead, and not approved. */
  readonly leverabler: ReadonlyArray<Styrgruppsleverabel>;
  readonly namn: Scalars['String']['output'];
  readonly projektId: Scalars['ID']['output'];
};

export type Styrgruppsgrind = {
  readonly __typename?: 'Styrgruppsgrind';
  readonly beteckning: Scalars['String']['output'];
  /** Everything but the decision is there. */
  readonly gron: Scalars['Boolean']['output'];
  readonly krav: Scalars['Int']['output'];
  readonly saknas: Scalars['Int']['output'];
  readonly till: Fas;
};

export type Styrgruppsleverabel = {
  readonly __typename?: 'Styrgruppsleverabel';
  readonly beteckning: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly klar: Maybe<Scalars['Datum']['output']>;
  readonly lage: Leverabellage;
  readonly namn: Scalars['String']['output'];
};

export type SvaraOmBemanningInput = {
  readonly behovId: Scalars['ID']['input'];
  readonly enhet?: InputMaybe<Bemanningsenhet>;
  readonly fran?: InputMaybe<Scalars['String']['input']>;
  readonly kalla?: InputMaybe<Scalars['String']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  readonly omfattning?: InputMaybe<Scalars['Int']['input']>;
  readonly person?: InputMaybe<Scalars['String']['input']>;
  readonly skal?: InputMaybe<Scalars['String']['input']>;
  readonly till?: InputMaybe<Scalars['String']['input']>;
  readonly utlova: Scalars['Boolean']['input'];
  /** Of the answer that was shown. */
  readonly version: Scalars['Int']['input'];
};

export type SvaraPaAtagandeInput = {
  /** As typed; missing means the whole amount asked for. */
  readonly belopp?: InputMaybe<Scalars['String']['input']>;
  readonly datum?: InputMaybe<Scalars['Datum']['input']>;
  readonly handling?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly instans?: InputMaybe<Scalars['String']['input']>;
  readonly kommentar?: InputMaybe<Scalars['String']['input']>;
  readonly slag: Atagandesvarsslag;
  readonly version: Scalars['Int']['input'];
};

export type SvaraPaKommentarInput = {
  readonly kommentarId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

/** In whose name an answer is given: the kommun's own representative, or the e-samordnare from a source. */
export type Svarandeslag =
  | 'e_samordnare'
  | 'kommunen';

/** Who answered, on which business date, and from which source when it was not the kommun itself; nobody when it was read in. */
export type Svarsuppgift = {
  readonly __typename?: 'Svarsuppgift';
  readonly av: Maybe<Scalars['String']['output']>;
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly kalla: Maybe<Scalars['String']['output']>;
};

export type TaBortDelegationspunktInput = {
  readonly ordningId: Scalars['ID']['input'];
  readonly punktId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type TaBortFaktorInput = {
  readonly id: Scalars['ID']['input'];
};

export type TaBortMotesdeltagareInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type TaBortVyInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type TaBortVyResultat = Avslag | BorttagenVy | VyKonflikt;

export type TaOverSakInput = {
  readonly arendetyp: Delegationstyp;
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly sakId: Scalars['ID']['input'];
  readonly saktyp: Saktyp;
  readonly skal: Scalars['String']['input'];
};

export type TakInput = {
  readonly moms: Momsval;
  readonly slag: Taksslag;
  /** As typed. */
  readonly varde: Scalars['String']['input'];
};

export type Taksslag =
  | 'kronor'
  | 'prisbasbelopp';

/** How much of the takvolym is used and left, and when it is used up at the pace so far. */
export type Takvolym = {
  readonly __typename?: 'Takvolym';
  readonly antal: Scalars['Int']['output'];
  readonly avropat: Scalars['Belopp']['output'];
  readonly kvar: Scalars['Belopp']['output'];
  /** Whole per cent, rounded down. */
  readonly procent: Scalars['Int']['output'];
  readonly prognos: Prognoslage;
  /** The last day that the takvolym is enough for; null unless it runs out. */
  readonly prognosdag: Maybe<Scalars['Datum']['output']>;
  readonly prognostext: Scalars['String']['output'];
  readonly takvolym: Scalars['Belopp']['output'];
};

export type Tavelgrind = {
  readonly __typename?: 'Tavelgrind';
  readonly beteckning: Scalars['String']['output'];
  readonly till: Fas;
};

/** The way of one kind, in force. */
export type Tavelordning = {
  readonly __typename?: 'Tavelordning';
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<Tavelgrind>;
  readonly slag: Projektslag;
};

export type TecknaAvtalInput = {
  readonly datum: Scalars['Datum']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Every project in time. */
export type Tidslinje = {
  readonly __typename?: 'Tidslinje';
  /** The way of each kind of project, by the fasordning in force. */
  readonly ordningar: ReadonlyArray<Tidslinjeordning>;
  readonly rader: ReadonlyArray<Tidslinjerad>;
};

export type Tidslinjegrind = {
  readonly __typename?: 'Tidslinjegrind';
  readonly beteckning: Scalars['String']['output'];
  readonly till: Fas;
};

export type Tidslinjeordning = {
  readonly __typename?: 'Tidslinjeordning';
  readonly fran: Fas;
  readonly grindar: ReadonlyArray<Tidslinjegrind>;
  readonly slag: Projektslag;
};

export type Tidslinjeplan = {
  readonly __typename?: 'Tidslinjeplan';
  readonly antagande: Scalars['Boolean']['output'];
  /** A day per gate of the order, in order; null where none is planned. */
  readonly dagar: ReadonlyArray<Maybe<Scalars['Datum']['output']>>;
  readonly start: Maybe<Scalars['Datum']['output']>;
};

export type Tidslinjerad = {
  readonly __typename?: 'Tidslinjerad';
  /** Names of the kommuner that take part. */
  readonly deltagare: ReadonlyArray<Scalars['String']['output']>;
  readonly fas: Maybe<Fas>;
  /** The plan in force; null without one. */
  readonly galler: Maybe<Tidslinjeplan>;
  readonly id: Scalars['ID']['output'];
  readonly lageKostnad: Maybe<Lage>;
  readonly lageResultat: Maybe<Lage>;
  /** The newest status report's. */
  readonly lageTid: Maybe<Lage>;
  readonly namn: Scalars['String']['output'];
  /** Oldest first. */
  readonly rorelser: ReadonlyArray<Tidslinjerorelse>;
  /** Leverabler whose day has passed and that are not approved. */
  readonly sena: ReadonlyArray<Senleverabel>;
  readonly slag: Projektslag;
  readonly statusInaktuell: Scalars['Boolean']['output'];
  readonly statusText: Maybe<Scalars['String']['output']>;
  readonly tidplanFran: Maybe<Scalars['Int']['output']>;
  readonly tidplanTill: Maybe<Scalars['Int']['output']>;
  /** The original plan; null without one, and when it is still in force. */
  readonly ursprunglig: Maybe<Tidslinjeplan>;
  readonly vilandeFran: Maybe<Fas>;
};

export type Tidslinjerorelse = {
  readonly __typename?: 'Tidslinjerorelse';
  readonly akt: Fasakt;
  readonly datum: Scalars['Datum']['output'];
  readonly fran: Fas;
  readonly till: Fas;
};

export type Tjansteskrivelse = {
  readonly __typename?: 'Tjansteskrivelse';
  readonly andrad: Scalars['Tidpunkt']['output'];
  readonly andradAv: Scalars['String']['output'];
  readonly bakgrund: Scalars['String']['output'];
  readonly ekonomi: Scalars['String']['output'];
  readonly expedierasTill: Scalars['String']['output'];
  readonly forslagTillBeslut: ReadonlyArray<Scalars['String']['output']>;
  /** Structured text as JSON, section by section. */
  readonly innehall: Scalars['String']['output'];
  readonly juridik: Scalars['String']['output'];
  readonly mottagare: Scalars['String']['output'];
  readonly remissutfall: Scalars['String']['output'];
  readonly sammanfattning: Scalars['String']['output'];
  /** Goes up with each change of the text. What färdigberedning is asked of. */
  readonly textnummer: Scalars['Int']['output'];
};

export type UnderlagKonflikt = {
  readonly __typename?: 'UnderlagKonflikt';
  readonly aktuell: Skrivelseunderlag;
};

export type Underlagshandling = {
  readonly __typename?: 'Underlagshandling';
  /** Where its newest file is fetched; null for one that is hidden. */
  readonly adress: Maybe<Scalars['String']['output']>;
  /** It belongs to the project, not to the ärende itself. */
  readonly avProjektet: Scalars['Boolean']['output'];
  readonly dold: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** Of one that is hidden: that it is there, and no more. */
  readonly titel: Scalars['String']['output'];
};

export type Uppdrag = {
  readonly __typename?: 'Uppdrag';
  readonly fran: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kommun: Maybe<Kommun>;
  readonly roll: Roll;
  readonly till: Maybe<Scalars['Datum']['output']>;
};

/** Somebody else changed the uppdrag first. Nothing is overwritten. */
export type UppdragKonflikt = {
  readonly __typename?: 'UppdragKonflikt';
  readonly aktuell: UppdragRad;
};

export type UppdragRad = {
  readonly __typename?: 'UppdragRad';
  readonly anvandarnamn: Scalars['String']['output'];
  /** The person has a second factor, and is another than who asks. */
  readonly faktorerKanAterstallas: Scalars['Boolean']['output'];
  readonly fran: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kommun: Maybe<Kommun>;
  /** False for oneself and for the accounts of the demo. */
  readonly losenordKanAterstallas: Scalars['Boolean']['output'];
  /** Of an avropare: whom she calls off for. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  readonly person: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly roll: Roll;
  readonly till: Maybe<Scalars['Datum']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Somebody whom a delegationsordning can name, with the uppdrag in force. */
export type Uppdragsinnehavare = {
  readonly __typename?: 'Uppdragsinnehavare';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly roller: ReadonlyArray<Delegatroll>;
};

/** Somebody changed it first: what stands now. */
export type UppfoljningKonflikt = {
  readonly __typename?: 'UppfoljningKonflikt';
  readonly aktuell: Avtalsuppfoljning;
};

export type UppfoljningResultat = Avslag | Avtalsuppfoljning | UppfoljningKonflikt;

/** Something in the follow-up that is near or late, for whoever answers for it. */
export type Uppfoljningsbevakning = {
  readonly __typename?: 'Uppfoljningsbevakning';
  readonly avtalId: Scalars['ID']['output'];
  readonly datum: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  /** In words: of which avtal and supplier. */
  readonly om: Scalars['String']['output'];
  readonly slag: Uppfoljningsslag;
  /** In words: what waits. */
  readonly text: Scalars['String']['output'];
};

/** A supplier of a signed avtal in the list of who is followed up. */
export type Uppfoljningsrad = {
  readonly __typename?: 'Uppfoljningsrad';
  readonly avtalId: Scalars['ID']['output'];
  readonly beteckning: Scalars['String']['output'];
  readonly betyg: Maybe<Scalars['Int']['output']>;
  readonly betygHogst: Maybe<Scalars['Int']['output']>;
  /** Oldest first. */
  readonly betygen: ReadonlyArray<Dialogbetyg>;
  readonly forsenadDagar: Scalars['Int']['output'];
  readonly handlaggare: Maybe<Scalars['String']['output']>;
  readonly intervallManader: Maybe<Scalars['Int']['output']>;
  readonly leverantor: Scalars['String']['output'];
  readonly namn: Scalars['String']['output'];
  readonly nasta: Maybe<Scalars['Datum']['output']>;
  readonly nummer: Scalars['Int']['output'];
  readonly omrade: Scalars['String']['output'];
  readonly oppnaAtgarder: Scalars['Int']['output'];
  readonly planerad: Scalars['Boolean']['output'];
  readonly senaAtgarder: Scalars['Int']['output'];
  readonly senaste: Maybe<Scalars['Datum']['output']>;
  readonly status: Avtalsstatus;
};

export type Uppfoljningsslag =
  | 'atgard'
  | 'dialog';

export type Uppgiftsperson = {
  readonly __typename?: 'Uppgiftsperson';
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
};

export type Upphandling = {
  readonly __typename?: 'Upphandling';
  /** What may follow, by the table; empty when the person may not enter it. */
  readonly akter: ReadonlyArray<Upphandlingsakt>;
  readonly forfarande: Forfarande;
  readonly id: Scalars['ID']['output'];
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly lage: Upphandlingslage;
  readonly nummer: Scalars['Int']['output'];
  readonly sparr: Maybe<Avtalssparr>;
  /** In the order they were taken. */
  readonly steg: ReadonlyArray<Upphandlingssteg>;
  readonly version: Scalars['Int']['output'];
};

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

export type Upphandlingssteg = {
  readonly __typename?: 'Upphandlingssteg';
  readonly akt: Maybe<Upphandlingsakt>;
  readonly anmarkning: Maybe<Scalars['String']['output']>;
  readonly av: Scalars['String']['output'];
  readonly beslut: Maybe<BeslutReferens>;
  /** Null where the source gives no day. */
  readonly datum: Maybe<Scalars['Datum']['output']>;
  readonly fran: Maybe<Upphandlingslage>;
  readonly inlastKalla: Maybe<Scalars['String']['output']>;
  readonly nummer: Scalars['Int']['output'];
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly till: Upphandlingslage;
};

export type Uppsagningsslag =
  | 'av_leverantor'
  | 'havning'
  | 'uppsagning';

export type Utfallsandring = {
  readonly __typename?: 'Utfallsandring';
  readonly budgetrad: Scalars['String']['output'];
  readonly franManad: Scalars['Int']['output'];
  /** Null: not there. */
  readonly nu: Maybe<Scalars['Belopp']['output']>;
  readonly ny: Maybe<Scalars['Belopp']['output']>;
  readonly sida: Budgetsida;
  readonly tillManad: Scalars['Int']['output'];
};

export type UtfallsfilInput = {
  readonly ar: Scalars['Int']['input'];
  readonly filnamn: Scalars['String']['input'];
  /** The bytes of the file, or of the file packed with gzip. */
  readonly innehallBase64: Scalars['String']['input'];
};

/** What a file would change; nothing is stored. */
export type Utfallsforhandsvisning = {
  readonly __typename?: 'Utfallsforhandsvisning';
  readonly andringar: ReadonlyArray<Utfallsandring>;
  readonly anmarkningar: ReadonlyArray<Scalars['String']['output']>;
  /** How many amounts are left out by a decision. */
  readonly antalUtanfor: Scalars['Int']['output'];
  readonly ar: Scalars['Int']['output'];
  readonly fel: ReadonlyArray<Filfel>;
  readonly foretag: Maybe<Scalars['String']['output']>;
  /** Null when the file could not be read. */
  readonly franManad: Maybe<Scalars['Int']['output']>;
  /** Hash of exactly what was previewed; sent back when reading in. */
  readonly kontrollsumma: Scalars['String']['output'];
  readonly oforandrade: Scalars['Int']['output'];
  readonly okopplade: ReadonlyArray<OkoppladUtfall>;
  readonly orgnr: Maybe<Scalars['String']['output']>;
  /** The months and every figure are as they stand: there is nothing to read in. */
  readonly redanInlast: Scalars['Boolean']['output'];
  /** Type of SIE file: 1, 2, 3, 4E or 4I. */
  readonly sietyp: Maybe<Scalars['String']['output']>;
  readonly slag: Utfallskalla;
  /** Which encoding the file was found to be in. */
  readonly teckenkodning: Scalars['String']['output'];
  readonly tillManad: Maybe<Scalars['Int']['output']>;
};

export type Utfallsinlasning = {
  readonly __typename?: 'Utfallsinlasning';
  readonly antalAndringar: Scalars['Int']['output'];
  readonly ar: Scalars['Int']['output'];
  readonly av: Scalars['String']['output'];
  readonly filnamn: Maybe<Scalars['String']['output']>;
  readonly franManad: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kalla: Scalars['String']['output'];
  /** Hex. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  readonly slag: Utfallskalla;
  readonly teckenkodning: Maybe<Scalars['String']['output']>;
  readonly tid: Scalars['Tidpunkt']['output'];
  readonly tillManad: Scalars['Int']['output'];
};

export type Utfallskalla =
  | 'csv'
  /** Entered from the source, without a file. */
  | 'kalla'
  | 'sie';

/** Where the amounts of an account (dimension 0) or an object go; without budgetrad they are not counted. */
export type Utfallskoppling = {
  readonly __typename?: 'Utfallskoppling';
  readonly av: Scalars['String']['output'];
  readonly budgetrad: Maybe<Budgetrad>;
  readonly datum: Scalars['Datum']['output'];
  readonly dimension: Scalars['Int']['output'];
  readonly kod: Scalars['String']['output'];
  readonly namn: Maybe<Scalars['String']['output']>;
  readonly sida: Budgetsida;
};

export type UtfallskopplingInput = {
  /** Null: the amounts are not counted. */
  readonly budgetradId?: InputMaybe<Scalars['ID']['input']>;
  readonly dimension: Scalars['Int']['input'];
  readonly kod: Scalars['String']['input'];
  readonly namn?: InputMaybe<Scalars['String']['input']>;
  readonly sida: Budgetsida;
};

export type Utfallskopplingar = {
  readonly __typename?: 'Utfallskopplingar';
  readonly budgetrader: ReadonlyArray<Budgetrad>;
  readonly kopplingar: ReadonlyArray<Utfallskoppling>;
};

export type UtfardaAvropsbevisInput = {
  readonly avtalId: Scalars['ID']['input'];
  readonly datum: Scalars['Datum']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

/** A text in progress, kept on the server so that nothing typed is lost. */
export type Utkast = {
  readonly __typename?: 'Utkast';
  readonly innehall: Scalars['String']['output'];
  readonly nyckel: Scalars['String']['output'];
  readonly sparat: Scalars['Tidpunkt']['output'];
};

export type Utloggad = {
  readonly __typename?: 'Utloggad';
  readonly antalSessioner: Scalars['Int']['output'];
};

export type UttradeInput = {
  readonly beslut?: InputMaybe<BeslutReferensInput>;
  readonly beslutId?: InputMaybe<Scalars['ID']['input']>;
  readonly kommunkod: Scalars['ID']['input'];
  readonly poster: ReadonlyArray<UttradespostInput>;
};

export type UttradespostInput = {
  readonly fordelningNummer: Scalars['Int']['input'];
  readonly kostnadspostId: Scalars['ID']['input'];
};

export type ValjUnderlagInput = {
  readonly arendeId: Scalars['ID']['input'];
  readonly handlingar: ReadonlyArray<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type ValjUnderlagResultat = Avslag | Skrivelseunderlag | UnderlagKonflikt;

export type VilaInput = {
  /** The day on which somebody looks at it again. */
  readonly granskas: Scalars['Datum']['input'];
  readonly projektId: Scalars['ID']['input'];
  readonly skal: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** A resting project whose day of review has come. */
export type VilandeProjekt = {
  readonly __typename?: 'VilandeProjekt';
  readonly fran: Fas;
  readonly granskas: Scalars['Datum']['output'];
  readonly id: Scalars['ID']['output'];
  readonly namn: Scalars['String']['output'];
  readonly skal: Scalars['String']['output'];
};

export type Vilolage = {
  readonly __typename?: 'Vilolage';
  /** The day of review has come. */
  readonly attGranska: Scalars['Boolean']['output'];
  readonly fran: Fas;
  readonly granskas: Scalars['Datum']['output'];
  readonly skal: Scalars['String']['output'];
};

/** The view was changed since it was shown. */
export type VyKonflikt = {
  readonly __typename?: 'VyKonflikt';
  readonly aktuell: SparadVy;
};

/** A list whose view can be saved. */
export type Vylista =
  | 'arenden'
  | 'avtal'
  | 'delegation'
  | 'kostnader'
  | 'projekt';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgandeResultat:
    | ( AgandeKonflikt )
    | ( Agandepost )
    | ( Avslag )
  ;
  AktuelltResultat:
    | ( Aktuellt )
    | ( AktuelltKonflikt )
    | ( Avslag )
  ;
  AnbudResultat:
    | ( AnbudKonflikt )
    | ( Anbudslista )
    | ( Avslag )
  ;
  AndraAtagandeResultat:
    | ( Atagande )
    | ( AtagandeKonflikt )
    | ( Avslag )
  ;
  AndraIdeResultat:
    | ( Avslag )
    | ( Ide )
    | ( IdeKonflikt )
  ;
  AndraInstallningResultat:
    | ( Avslag )
    | ( Installning )
    | ( InstallningKonflikt )
  ;
  AndraVyResultat:
    | ( Avslag )
    | ( SparadVy )
    | ( VyKonflikt )
  ;
  AnmalDelegationsbeslutSvar:
    | ( AnmalanKonflikt )
    | ( AnmaldaDelegationsbeslut )
    | ( Avslag )
  ;
  AntecknaFranvaroSvar:
    | ( Avslag )
    | ( Franvaro )
  ;
  ArendesekretessResultat:
    | ( Arendesekretess )
    | ( ArendesekretessKonflikt )
    | ( Avslag )
  ;
  AterkallaAnmalanSvar:
    | ( AnmalanKonflikt )
    | ( Avslag )
    | ( Delegationsregisterrad )
  ;
  AterstallFaktorerResultat:
    | ( AterstalldaFaktorer )
    | ( Avslag )
  ;
  AterstallLosenordResultat:
    | ( AterstalltLosenord )
    | ( Avslag )
  ;
  AvropResultat:
    | ( AvropKonflikt )
    | ( Avropat )
    | ( Avslag )
  ;
  AvropsbevisResultat:
    | ( Avropsbevis )
    | ( Avslag )
  ;
  AvropsrattResultat:
    | ( Avropsratt )
    | ( AvropsrattKonflikt )
    | ( Avslag )
  ;
  AvslutaFranvaroSvar:
    | ( Avslag )
    | ( Franvaro )
    | ( FranvaroKonflikt )
  ;
  AvslutaUppdragResultat:
    | ( Avslag )
    | ( UppdragKonflikt )
    | ( UppdragRad )
  ;
  AvtalResultat:
    | ( Avslag )
    | ( Avtal )
    | ( AvtalKonflikt )
  ;
  BekraftaResultat:
    | ( Avslag )
    | ( Bekraftad )
  ;
  BemanningResultat:
    | ( Avslag )
    | ( Bemanning )
    | ( BemanningKonflikt )
  ;
  BestallningResultat:
    | ( Avslag )
    | ( Bestallning )
    | ( BestallningKonflikt )
  ;
  BorjaTotpResultat:
    | ( Avslag )
    | ( NyTotp )
  ;
  BytLosenordResultat:
    | ( Avslag )
    | ( BytLosenord )
  ;
  DelegationsordningarResultat:
    | ( Avslag )
    | ( Delegationsordningar )
    | ( DelegationsutkastKonflikt )
  ;
  DelegationsutkastResultat:
    | ( Avslag )
    | ( Delegationsutkast )
    | ( DelegationsutkastKonflikt )
  ;
  DiarieklassResultat:
    | ( Avslag )
    | ( Diarieklass )
    | ( DiarieklassKonflikt )
  ;
  DirektivResultat:
    | ( Avslag )
    | ( DirektivKonflikt )
    | ( Projektdirektiv )
  ;
  FaktortillaggResultat:
    | ( Avslag )
    | ( Faktortillagg )
  ;
  FasaktResultat:
    | ( Avslag )
    | ( FasaktKonflikt )
    | ( Projektfaser )
  ;
  FattaDelegationsbeslutSvar:
    | ( Avslag )
    | ( Delegationsbeslut )
    | ( DelegationsbeslutKonflikt )
  ;
  ForandraFordelningResultat:
    | ( Avslag )
    | ( Fordelningsforandringar )
    | ( KostnadspostKonflikt )
  ;
  ForeslaIdeResultat:
    | ( Avslag )
    | ( Ide )
  ;
  ForhandsgranskaFaktureringResultat:
    | ( Avslag )
    | ( Fakturaforhandsvisning )
  ;
  ForhandsgranskaFolkmangdResultat:
    | ( Avslag )
    | ( FolkmangdForhandsvisning )
  ;
  ForhandsgranskaForandringResultat:
    | ( Avslag )
    | ( Forandringsforhand )
  ;
  ForhandsgranskaFordelningResultat:
    | ( Avslag )
    | ( Forhandsfordelning )
  ;
  ForhandsgranskaUtfallResultat:
    | ( Avslag )
    | ( Utfallsforhandsvisning )
  ;
  FragaOmAtagandeResultat:
    | ( Avslag )
    | ( Postfinansiering )
  ;
  GruppResultat:
    | ( Avslag )
    | ( GruppKonflikt )
    | ( Projektgrupper )
  ;
  HandlingssekretessResultat:
    | ( Avslag )
    | ( Handlingssekretess )
    | ( HandlingssekretessKonflikt )
  ;
  HanskjutDelegationsbeslutSvar:
    | ( Avslag )
    | ( HanskjutetArende )
  ;
  InkommetResultat:
    | ( Avslag )
    | ( Inkommet )
    | ( InkommetKonflikt )
  ;
  IntresseResultat:
    | ( Avslag )
    | ( Ide )
    | ( KommunsvarKonflikt )
  ;
  JavResultat:
    | ( Avslag )
    | ( Jav )
    | ( JavKonflikt )
  ;
  KontoResultat:
    | ( Avslag )
    | ( Konto )
  ;
  KopplaUtfallResultat:
    | ( Avslag )
    | ( Utfallskopplingar )
  ;
  LamnaStatusrapportResultat:
    | ( Avslag )
    | ( PortfoljRad )
    | ( StatusKonflikt )
  ;
  LasInAgandeResultat:
    | ( AgandeInlast )
    | ( Avslag )
  ;
  LasInFolkmangdResultat:
    | ( Avslag )
    | ( FolkmangdInlast )
  ;
  LasInUtfallResultat:
    | ( Avslag )
    | ( Utfallsinlasning )
  ;
  LeverabelResultat:
    | ( Avslag )
    | ( LeverabelKonflikt )
    | ( Leverabellista )
  ;
  LeverantorsfakturaResultat:
    | ( Avslag )
    | ( Leverantorsfaktura )
    | ( LeverantorsfakturaKonflikt )
  ;
  LoggaInResultat:
    | ( Avslag )
    | ( Inloggad )
  ;
  LoggaUtResultat:
    | ( Avslag )
    | ( Utloggad )
  ;
  MallforhandsvisningResultat:
    | ( Avslag )
    | ( Mallforhandsvisning )
  ;
  MoteResultat:
    | ( Avslag )
    | ( Mote )
    | ( MoteKonflikt )
  ;
  NyPasskeyutmaningResultat:
    | ( Avslag )
    | ( Passkeyutmaning )
  ;
  NyaAterhamtningskoderResultat:
    | ( Aterhamtningskoder )
    | ( Avslag )
  ;
  OrganisationResultat:
    | ( Avslag )
    | ( Organisation )
    | ( OrganisationKonflikt )
  ;
  OvertagandeResultat:
    | ( Avslag )
    | ( Overtagande )
    | ( OvertagandeKonflikt )
  ;
  PrisbasbeloppResultat:
    | ( Avslag )
    | ( Prisbasbelopp )
    | ( PrisbasbeloppKonflikt )
  ;
  ProvaDelegationsbeslutSvar:
    | ( Avslag )
    | ( Delegationsprovning )
  ;
  RegistreraExternFinansiarResultat:
    | ( Avslag )
    | ( Postfinansiering )
    | ( PostfinansieringKonflikt )
  ;
  RegistreraHandlingResultat:
    | ( Avslag )
    | ( InkommetKonflikt )
    | ( Registerpost )
    | ( RegisterpostKonflikt )
  ;
  RegistreraNyttArendeResultat:
    | ( Avslag )
    | ( InkommetKonflikt )
    | ( RegistreratArende )
  ;
  RegistreraOverskjutnaMedelResultat:
    | ( Avslag )
    | ( OverskjutnaMedel )
  ;
  RiskResultat:
    | ( Avslag )
    | ( RiskKonflikt )
    | ( Risklista )
  ;
  SattKommunsvarResultat:
    | ( Avslag )
    | ( Kommunsvar )
    | ( KommunsvarKonflikt )
  ;
  SkapaFakturaunderlagResultat:
    | ( Avslag )
    | ( SkapadeFakturaunderlag )
  ;
  SkapaPersonResultat:
    | ( Avslag )
    | ( NyPerson )
  ;
  SkapaUppdragResultat:
    | ( Avslag )
    | ( UppdragRad )
  ;
  SkrivelsekommentarResultat:
    | ( Avslag )
    | ( Skrivelsekommentar )
    | ( SkrivelsekommentarKonflikt )
  ;
  SkrivelsemallResultat:
    | ( Avslag )
    | ( Skrivelsemall )
    | ( SkrivelsemallKonflikt )
  ;
  SkrivelseversionResultat:
    | ( Avslag )
    | ( Skrivelseversion )
  ;
  SparaArendeResultat:
    | ( Arende )
    | ( ArendeKonflikt )
    | ( Avslag )
  ;
  SparaBudgetpostResultat:
    | ( Avslag )
    | ( BudgetpostKonflikt )
    | ( Budgetuppfoljningsrad )
  ;
  SparaFakturainstallningResultat:
    | ( Avslag )
    | ( Fakturainstallning )
    | ( FakturainstallningKonflikt )
  ;
  SparaFasordningResultat:
    | ( Avslag )
    | ( Fasordning )
    | ( FasordningKonflikt )
  ;
  SparaKostnadspostResultat:
    | ( Avslag )
    | ( Kostnadspost )
    | ( KostnadspostKonflikt )
  ;
  SparaUtkastResultat:
    | ( Avslag )
    | ( Utkast )
  ;
  SparaVyResultat:
    | ( Avslag )
    | ( SparadVy )
  ;
  StyrelseuppdragResultat:
    | ( Avslag )
    | ( Styrelseuppdrag )
    | ( StyrelseuppdragKonflikt )
  ;
  TaBortVyResultat:
    | ( Avslag )
    | ( BorttagenVy )
    | ( VyKonflikt )
  ;
  UppfoljningResultat:
    | ( Avslag )
    | ( Avtalsuppfoljning )
    | ( UppfoljningKonflikt )
  ;
  ValjUnderlagResultat:
    | ( Avslag )
    | ( Skrivelseunderlag )
    | ( UnderlagKonflikt )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgandeFilInput: AgandeFilInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgandeForhandsvisning: ResolverTypeWrapper<AgandeForhandsvisning>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgandeInlast: ResolverTypeWrapper<AgandeInlast>;
  AgandeInput: AgandeInput;
  AgandeKonflikt: ResolverTypeWrapper<AgandeKonflikt>;
  AgandeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgandeResultat']>;
  Agandebesked: ResolverTypeWrapper<Agandebesked>;
  Agandefilrad: ResolverTypeWrapper<Agandefilrad>;
  Agandegraf: ResolverTypeWrapper<Agandegraf>;
  Agandekant: ResolverTypeWrapper<Agandekant>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agandepart: ResolverTypeWrapper<Agandepart>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Agandepost: ResolverTypeWrapper<Agandepost>;
  Agarandel: ResolverTypeWrapper<Agarandel>;
  Agarmatt: Agarmatt;
  Aktuellt: ResolverTypeWrapper<Aktuellt>;
  AktuelltKonflikt: ResolverTypeWrapper<AktuelltKonflikt>;
  AktuelltResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AktuelltResultat']>;
  AktuelltaktInput: AktuelltaktInput;
  Aktuelltkandidat: ResolverTypeWrapper<Aktuelltkandidat>;
  Aktuelltlista: ResolverTypeWrapper<Aktuelltlista>;
  Aktuelltpunkt: ResolverTypeWrapper<Aktuelltpunkt>;
  Aktuelltrad: ResolverTypeWrapper<Aktuelltrad>;
  Aktuelltrapport: ResolverTypeWrapper<Aktuelltrapport>;
  Aktuellttillstand: Aktuellttillstand;
  AktuelltvalInput: AktuelltvalInput;
  Anbud: ResolverTypeWrapper<Anbud>;
  AnbudKonflikt: ResolverTypeWrapper<AnbudKonflikt>;
  AnbudResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnbudResultat']>;
  Anbudsakt: Anbudsakt;
  Anbudsbehorig: ResolverTypeWrapper<Anbudsbehorig>;
  Anbudsinnehall: ResolverTypeWrapper<Anbudsinnehall>;
  Anbudsinsyn: Anbudsinsyn;
  Anbudslasning: ResolverTypeWrapper<Anbudslasning>;
  Anbudslista: ResolverTypeWrapper<Anbudslista>;
  Anbudsstatus: Anbudsstatus;
  AnbudsuppgifterInput: AnbudsuppgifterInput;
  AndelDel: ResolverTypeWrapper<AndelDel>;
  AndelRad: ResolverTypeWrapper<AndelRad>;
  Andelsslag: Andelsslag;
  AndraAgandeInput: AndraAgandeInput;
  AndraAnbudsbehorigaInput: AndraAnbudsbehorigaInput;
  AndraArendebehorigaInput: AndraArendebehorigaInput;
  AndraAtagandeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AndraAtagandeResultat']>;
  AndraAvropsregelInput: AndraAvropsregelInput;
  AndraAvtalInput: AndraAvtalInput;
  AndraBemanningsbehovInput: AndraBemanningsbehovInput;
  AndraBudgetpostInput: AndraBudgetpostInput;
  AndraDialogInput: AndraDialogInput;
  AndraDialogatgardInput: AndraDialogatgardInput;
  AndraDiarieklassInput: AndraDiarieklassInput;
  AndraExternFinansiarInput: AndraExternFinansiarInput;
  AndraGenomBeslutInput: AndraGenomBeslutInput;
  AndraGruppmedlemInput: AndraGruppmedlemInput;
  AndraIdeInput: AndraIdeInput;
  AndraIdeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AndraIdeResultat']>;
  AndraInstallningInput: AndraInstallningInput;
  AndraInstallningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AndraInstallningResultat']>;
  AndraLeverabelInput: AndraLeverabelInput;
  AndraMedlemskapInput: AndraMedlemskapInput;
  AndraMoteInput: AndraMoteInput;
  AndraOrganisationInput: AndraOrganisationInput;
  AndraRiskInput: AndraRiskInput;
  AndraSistaDagInput: AndraSistaDagInput;
  AndraVyInput: AndraVyInput;
  AndraVyResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AndraVyResultat']>;
  AnmalDelegationsbeslutInput: AnmalDelegationsbeslutInput;
  AnmalDelegationsbeslutSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnmalDelegationsbeslutSvar']>;
  AnmalJavInput: AnmalJavInput;
  Anmalan: ResolverTypeWrapper<Anmalan>;
  AnmalanKonflikt: ResolverTypeWrapper<AnmalanKonflikt>;
  AnmaldaDelegationsbeslut: ResolverTypeWrapper<AnmaldaDelegationsbeslut>;
  Anmalningslage: Anmalningslage;
  Anmalningsmote: ResolverTypeWrapper<Anmalningsmote>;
  AnslutningInput: AnslutningInput;
  Anslutningsdel: ResolverTypeWrapper<Anslutningsdel>;
  Anslutningsforklaring: ResolverTypeWrapper<Anslutningsforklaring>;
  Anslutningsmetod: Anslutningsmetod;
  AnslutningspostInput: AnslutningspostInput;
  Anslutningsrad: ResolverTypeWrapper<Anslutningsrad>;
  AntagenAnbudsgivare: ResolverTypeWrapper<AntagenAnbudsgivare>;
  AntecknaFranvaroInput: AntecknaFranvaroInput;
  AntecknaFranvaroSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AntecknaFranvaroSvar']>;
  AntecknaInkommenInput: AntecknaInkommenInput;
  Arende: ResolverTypeWrapper<Arende>;
  ArendeKonflikt: ResolverTypeWrapper<ArendeKonflikt>;
  ArendeRad: ResolverTypeWrapper<ArendeRad>;
  ArendeSammantrade: ResolverTypeWrapper<ArendeSammantrade>;
  ArendeTillstand: ArendeTillstand;
  Arendeakt: Arendeakt;
  ArendeaktInput: ArendeaktInput;
  ArendeaktMedSkalInput: ArendeaktMedSkalInput;
  Arendebehorig: ResolverTypeWrapper<Arendebehorig>;
  Arendehandlingar: ResolverTypeWrapper<Arendehandlingar>;
  Arendesekretess: ResolverTypeWrapper<Arendesekretess>;
  ArendesekretessKonflikt: ResolverTypeWrapper<ArendesekretessKonflikt>;
  ArendesekretessResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArendesekretessResultat']>;
  Arendesekretessbeslut: Arendesekretessbeslut;
  Arendesekretesshandelse: ResolverTypeWrapper<Arendesekretesshandelse>;
  Arendesekretesslag: Arendesekretesslag;
  Arendesekretessmarke: ResolverTypeWrapper<Arendesekretessmarke>;
  Arendetyp: Arendetyp;
  Atagande: ResolverTypeWrapper<Atagande>;
  AtagandeKonflikt: ResolverTypeWrapper<AtagandeKonflikt>;
  Atagandeforandring: ResolverTypeWrapper<Atagandeforandring>;
  Atagandesvarsslag: Atagandesvarsslag;
  Atagandetillstand: Atagandetillstand;
  Aterhamtningskoder: ResolverTypeWrapper<Aterhamtningskoder>;
  AterkallaAnmalanInput: AterkallaAnmalanInput;
  AterkallaAnmalanSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AterkallaAnmalanSvar']>;
  AterkallaBemanningsbehovInput: AterkallaBemanningsbehovInput;
  AterkallaDelegationspunktInput: AterkallaDelegationspunktInput;
  AterkallaFragaInput: AterkallaFragaInput;
  AterkallaGodkannandeInput: AterkallaGodkannandeInput;
  AterlamnaSakInput: AterlamnaSakInput;
  AterstallFaktorerInput: AterstallFaktorerInput;
  AterstallFaktorerResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AterstallFaktorerResultat']>;
  AterstallLosenordInput: AterstallLosenordInput;
  AterstallLosenordResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AterstallLosenordResultat']>;
  AterstallSkrivelsemallInput: AterstallSkrivelsemallInput;
  AterstalldaFaktorer: ResolverTypeWrapper<AterstalldaFaktorer>;
  AterstalltLosenord: ResolverTypeWrapper<AterstalltLosenord>;
  AtertaForlangningInput: AtertaForlangningInput;
  AterupptaInput: AterupptaInput;
  Atgardslage: Atgardslage;
  AvforInkommenInput: AvforInkommenInput;
  AvgorJavInput: AvgorJavInput;
  Avrop: ResolverTypeWrapper<Avrop>;
  AvropKonflikt: ResolverTypeWrapper<AvropKonflikt>;
  AvropResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvropResultat']>;
  Avropat: ResolverTypeWrapper<Avropat>;
  Avropsakt: Avropsakt;
  Avropsavtal: ResolverTypeWrapper<Avropsavtal>;
  Avropsbedomd: ResolverTypeWrapper<Avropsbedomd>;
  Avropsbesked: ResolverTypeWrapper<Avropsbesked>;
  Avropsbevis: ResolverTypeWrapper<Avropsbevis>;
  AvropsbevisResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvropsbevisResultat']>;
  Avropsbeviskontroll: ResolverTypeWrapper<Avropsbeviskontroll>;
  Avropsbevismatt: ResolverTypeWrapper<Avropsbevismatt>;
  Avropsform: Avropsform;
  Avropsgrund: Avropsgrund;
  Avropsleverantor: ResolverTypeWrapper<Avropsleverantor>;
  Avropsmojlighet: ResolverTypeWrapper<Avropsmojlighet>;
  Avropsorganisation: ResolverTypeWrapper<Avropsorganisation>;
  Avropsrapport: ResolverTypeWrapper<Avropsrapport>;
  Avropsratt: ResolverTypeWrapper<Avropsratt>;
  AvropsrattKonflikt: ResolverTypeWrapper<AvropsrattKonflikt>;
  AvropsrattResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvropsrattResultat']>;
  Avropsrattsakt: Avropsrattsakt;
  Avropsregel: ResolverTypeWrapper<Avropsregel>;
  Avropsregister: ResolverTypeWrapper<Avropsregister>;
  Avropsslag: Avropsslag;
  Avropsstatus: Avropsstatus;
  Avropssvar: ResolverTypeWrapper<Avropssvar>;
  Avropsunderlag: Avropsunderlag;
  Avropsval: ResolverTypeWrapper<Avropsval>;
  Avslag: ResolverTypeWrapper<Avslag>;
  AvslutaBestallningInput: AvslutaBestallningInput;
  AvslutaFranvaroInput: AvslutaFranvaroInput;
  AvslutaFranvaroSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvslutaFranvaroSvar']>;
  AvslutaGruppmedlemInput: AvslutaGruppmedlemInput;
  AvslutaStyrelseuppdragInput: AvslutaStyrelseuppdragInput;
  AvslutaUppdragInput: AvslutaUppdragInput;
  AvslutaUppdragResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvslutaUppdragResultat']>;
  Avtal: ResolverTypeWrapper<Avtal>;
  AvtalKonflikt: ResolverTypeWrapper<AvtalKonflikt>;
  AvtalResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvtalResultat']>;
  Avtalsakt: Avtalsakt;
  Avtalsavrop: ResolverTypeWrapper<Avtalsavrop>;
  Avtalsavropsratt: ResolverTypeWrapper<Avtalsavropsratt>;
  Avtalsbevakning: ResolverTypeWrapper<Avtalsbevakning>;
  Avtalshandlaggare: ResolverTypeWrapper<Avtalshandlaggare>;
  Avtalshandlingar: ResolverTypeWrapper<Avtalshandlingar>;
  Avtalsleverantor: ResolverTypeWrapper<Avtalsleverantor>;
  AvtalsleverantorInput: AvtalsleverantorInput;
  Avtalsoption: ResolverTypeWrapper<Avtalsoption>;
  AvtalsoptionInput: AvtalsoptionInput;
  Avtalsparten: ResolverTypeWrapper<Avtalsparten>;
  Avtalsprojekt: ResolverTypeWrapper<Avtalsprojekt>;
  Avtalsrad: ResolverTypeWrapper<Avtalsrad>;
  Avtalsregister: ResolverTypeWrapper<Avtalsregister>;
  Avtalsslag: Avtalsslag;
  Avtalssparr: ResolverTypeWrapper<Avtalssparr>;
  Avtalsstatus: Avtalsstatus;
  Avtalsuppfoljning: ResolverTypeWrapper<Avtalsuppfoljning>;
  AvtalsuppgifterInput: AvtalsuppgifterInput;
  Avtalsupphandling: ResolverTypeWrapper<Avtalsupphandling>;
  Avtalsuppsagning: ResolverTypeWrapper<Avtalsuppsagning>;
  Avtalsval: ResolverTypeWrapper<Avtalsval>;
  BedomAnbudInput: BedomAnbudInput;
  BekraftaInloggningInput: BekraftaInloggningInput;
  BekraftaInput: BekraftaInput;
  BekraftaResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BekraftaResultat']>;
  BekraftaTotpInput: BekraftaTotpInput;
  Bekraftad: ResolverTypeWrapper<Bekraftad>;
  Bekraftelse: ResolverTypeWrapper<Bekraftelse>;
  Belopp: ResolverTypeWrapper<Scalars['Belopp']['output']>;
  Bemanning: ResolverTypeWrapper<Bemanning>;
  BemanningKonflikt: ResolverTypeWrapper<BemanningKonflikt>;
  BemanningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BemanningResultat']>;
  Bemanningsbehov: ResolverTypeWrapper<Bemanningsbehov>;
  Bemanningsenhet: Bemanningsenhet;
  Bemanningsfraga: ResolverTypeWrapper<Bemanningsfraga>;
  Bemanningsroll: Bemanningsroll;
  Bemanningssvar: ResolverTypeWrapper<Bemanningssvar>;
  Bemanningstillstand: Bemanningstillstand;
  BeslutReferens: ResolverTypeWrapper<BeslutReferens>;
  BeslutReferensInput: BeslutReferensInput;
  Beslutare: Beslutare;
  Beslutsandamal: Beslutsandamal;
  Beslutsanmalan: ResolverTypeWrapper<Beslutsanmalan>;
  Beslutsavvikelserad: ResolverTypeWrapper<Beslutsavvikelserad>;
  Beslutskontroll: ResolverTypeWrapper<Beslutskontroll>;
  Bestallning: ResolverTypeWrapper<Bestallning>;
  BestallningKonflikt: ResolverTypeWrapper<BestallningKonflikt>;
  BestallningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BestallningResultat']>;
  Bestallningslista: ResolverTypeWrapper<Bestallningslista>;
  Bestallningssida: ResolverTypeWrapper<Bestallningssida>;
  Bestallningsstatus: Bestallningsstatus;
  BesvaraFranvaroInput: BesvaraFranvaroInput;
  Bevakningsslag: Bevakningsslag;
  BorjaTotpResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BorjaTotpResultat']>;
  BorttagenVy: ResolverTypeWrapper<BorttagenVy>;
  BradskandeInput: BradskandeInput;
  Bradskanderatt: Bradskanderatt;
  Budgetbelopp: ResolverTypeWrapper<Budgetbelopp>;
  Budgetenhet: Budgetenhet;
  Budgetomfordelning: ResolverTypeWrapper<Budgetomfordelning>;
  BudgetpostKonflikt: ResolverTypeWrapper<BudgetpostKonflikt>;
  Budgetrad: ResolverTypeWrapper<Budgetrad>;
  Budgetsida: Budgetsida;
  Budgetsidotabell: ResolverTypeWrapper<Budgetsidotabell>;
  Budgetuppfoljning: ResolverTypeWrapper<Budgetuppfoljning>;
  Budgetuppfoljningsrad: ResolverTypeWrapper<Budgetuppfoljningsrad>;
  Budgetutrymme: ResolverTypeWrapper<Budgetutrymme>;
  BytHandlaggareInput: BytHandlaggareInput;
  BytLosenord: ResolverTypeWrapper<BytLosenord>;
  BytLosenordInput: BytLosenordInput;
  BytLosenordResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BytLosenordResultat']>;
  BytProjektledareInput: BytProjektledareInput;
  BytRiskstatusInput: BytRiskstatusInput;
  BytUpphandlingslageInput: BytUpphandlingslageInput;
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  Delegationsarende: ResolverTypeWrapper<Delegationsarende>;
  Delegationsbeslut: ResolverTypeWrapper<Delegationsbeslut>;
  DelegationsbeslutKonflikt: ResolverTypeWrapper<DelegationsbeslutKonflikt>;
  Delegationsbeslutsrad: ResolverTypeWrapper<Delegationsbeslutsrad>;
  Delegationsfoljd: ResolverTypeWrapper<Delegationsfoljd>;
  Delegationsgrund: Delegationsgrund;
  Delegationsinnehall: ResolverTypeWrapper<Delegationsinnehall>;
  Delegationskrav: Delegationskrav;
  Delegationsordning: ResolverTypeWrapper<Delegationsordning>;
  Delegationsordningar: ResolverTypeWrapper<Delegationsordningar>;
  DelegationsordningarResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegationsordningarResultat']>;
  Delegationsprovning: ResolverTypeWrapper<Delegationsprovning>;
  Delegationspunkt: ResolverTypeWrapper<Delegationspunkt>;
  Delegationsregister: ResolverTypeWrapper<Delegationsregister>;
  Delegationsregisterrad: ResolverTypeWrapper<Delegationsregisterrad>;
  Delegationssak: ResolverTypeWrapper<Delegationssak>;
  Delegationssatt: Delegationssatt;
  DelegationssekretessInput: DelegationssekretessInput;
  Delegationstak: ResolverTypeWrapper<Delegationstak>;
  Delegationstyp: Delegationstyp;
  DelegationsuppgifterInput: DelegationsuppgifterInput;
  Delegationsutkast: ResolverTypeWrapper<Delegationsutkast>;
  DelegationsutkastKonflikt: ResolverTypeWrapper<DelegationsutkastKonflikt>;
  DelegationsutkastResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegationsutkastResultat']>;
  Delegatroll: Delegatroll;
  DelegeradForlangningInput: DelegeradForlangningInput;
  Deltagande: ResolverTypeWrapper<Deltagande>;
  Deltagandeakt: Deltagandeakt;
  Deltagandestatus: Deltagandestatus;
  Deltagarslag: Deltagarslag;
  Demokonto: ResolverTypeWrapper<Demokonto>;
  Dialogakt: Dialogakt;
  Dialogatgard: ResolverTypeWrapper<Dialogatgard>;
  Dialogbetyg: ResolverTypeWrapper<Dialogbetyg>;
  Dialogpunkt: ResolverTypeWrapper<Dialogpunkt>;
  DialogpunktInput: DialogpunktInput;
  Dialograttelse: ResolverTypeWrapper<Dialograttelse>;
  Dialogstatus: Dialogstatus;
  Diariearende: ResolverTypeWrapper<Diariearende>;
  Diarieklass: ResolverTypeWrapper<Diarieklass>;
  DiarieklassKonflikt: ResolverTypeWrapper<DiarieklassKonflikt>;
  DiarieklassResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiarieklassResultat']>;
  Diarieplan: ResolverTypeWrapper<Diarieplan>;
  Diarium: ResolverTypeWrapper<Diarium>;
  DirektivKonflikt: ResolverTypeWrapper<DirektivKonflikt>;
  DirektivResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DirektivResultat']>;
  Direktivdel: Direktivdel;
  Direktivinnehall: ResolverTypeWrapper<Direktivinnehall>;
  DirektivinnehallInput: DirektivinnehallInput;
  Direktivlage: Direktivlage;
  Direktivutkast: ResolverTypeWrapper<Direktivutkast>;
  Direktivversion: ResolverTypeWrapper<Direktivversion>;
  ExternFinansiarInput: ExternFinansiarInput;
  Faktor: ResolverTypeWrapper<Faktor>;
  Faktorslag: Faktorslag;
  FaktorsvarInput: FaktorsvarInput;
  Faktortillagg: ResolverTypeWrapper<Faktortillagg>;
  FaktortillaggResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FaktortillaggResultat']>;
  FakturaforhandsKommun: ResolverTypeWrapper<FakturaforhandsKommun>;
  FakturaforhandsRad: ResolverTypeWrapper<FakturaforhandsRad>;
  Fakturaforhandsvisning: ResolverTypeWrapper<Fakturaforhandsvisning>;
  Fakturafrist: Fakturafrist;
  Fakturahanvisning: ResolverTypeWrapper<Fakturahanvisning>;
  Fakturainstallning: ResolverTypeWrapper<Fakturainstallning>;
  FakturainstallningInput: FakturainstallningInput;
  FakturainstallningKonflikt: ResolverTypeWrapper<FakturainstallningKonflikt>;
  Fakturamoms: ResolverTypeWrapper<Fakturamoms>;
  Fakturapost: ResolverTypeWrapper<Fakturapost>;
  Fakturarad: ResolverTypeWrapper<Fakturarad>;
  Fakturaregel: ResolverTypeWrapper<Fakturaregel>;
  FakturaregelInput: FakturaregelInput;
  Fakturaslag: Fakturaslag;
  Fakturaunderlag: ResolverTypeWrapper<Fakturaunderlag>;
  FakturaunderlagRad: ResolverTypeWrapper<FakturaunderlagRad>;
  Fakturaunderlagslista: ResolverTypeWrapper<Fakturaunderlagslista>;
  Fakturaval: ResolverTypeWrapper<Fakturaval>;
  Faktureringsplan: Faktureringsplan;
  FardigberedArendeInput: FardigberedArendeInput;
  Fas: Fas;
  Fasakt: Fasakt;
  FasaktKonflikt: ResolverTypeWrapper<FasaktKonflikt>;
  FasaktResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FasaktResultat']>;
  Faslage: Faslage;
  Fasordning: ResolverTypeWrapper<Fasordning>;
  FasordningKonflikt: ResolverTypeWrapper<FasordningKonflikt>;
  Fasordningsversion: ResolverTypeWrapper<Fasordningsversion>;
  Fastavla: ResolverTypeWrapper<Fastavla>;
  Fastavlekort: ResolverTypeWrapper<Fastavlekort>;
  FaststallDelegationsordningInput: FaststallDelegationsordningInput;
  FaststallDirektivInput: FaststallDirektivInput;
  FaststallKostnadspostInput: FaststallKostnadspostInput;
  Fasvagsteg: ResolverTypeWrapper<Fasvagsteg>;
  FattaDelegationsbeslutInput: FattaDelegationsbeslutInput;
  FattaDelegationsbeslutSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FattaDelegationsbeslutSvar']>;
  FilensOrganisation: ResolverTypeWrapper<FilensOrganisation>;
  Filfel: ResolverTypeWrapper<Filfel>;
  Filtextlage: Filtextlage;
  Finansieringspart: ResolverTypeWrapper<Finansieringspart>;
  FirmateckningInput: FirmateckningInput;
  Folkmangd: ResolverTypeWrapper<Folkmangd>;
  FolkmangdAndring: ResolverTypeWrapper<FolkmangdAndring>;
  FolkmangdFilInput: FolkmangdFilInput;
  FolkmangdForhandsvisning: ResolverTypeWrapper<FolkmangdForhandsvisning>;
  FolkmangdInlast: ResolverTypeWrapper<FolkmangdInlast>;
  FolkmangdTabell: ResolverTypeWrapper<FolkmangdTabell>;
  ForandraFordelningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForandraFordelningResultat']>;
  Forandringsforhand: ResolverTypeWrapper<Forandringsforhand>;
  Fordelningsforandring: ResolverTypeWrapper<Fordelningsforandring>;
  Fordelningsforandringar: ResolverTypeWrapper<Fordelningsforandringar>;
  Fordelningsgrund: Fordelningsgrund;
  Fordelningsversion: ResolverTypeWrapper<Fordelningsversion>;
  ForeslaIdeInput: ForeslaIdeInput;
  ForeslaIdeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForeslaIdeResultat']>;
  Forfarande: Forfarande;
  ForhandsRad: ResolverTypeWrapper<ForhandsRad>;
  Forhandsfordelning: ResolverTypeWrapper<Forhandsfordelning>;
  ForhandsgranskaFaktureringResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForhandsgranskaFaktureringResultat']>;
  ForhandsgranskaFolkmangdResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForhandsgranskaFolkmangdResultat']>;
  ForhandsgranskaForandringResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForhandsgranskaForandringResultat']>;
  ForhandsgranskaFordelningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForhandsgranskaFordelningResultat']>;
  ForhandsgranskaSkrivelsemallInput: ForhandsgranskaSkrivelsemallInput;
  ForhandsgranskaUtfallResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForhandsgranskaUtfallResultat']>;
  ForlangAvtalInput: ForlangAvtalInput;
  FragaOmAtagandeInput: FragaOmAtagandeInput;
  FragaOmAtagandeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FragaOmAtagandeResultat']>;
  Franvaro: ResolverTypeWrapper<Franvaro>;
  FranvaroKonflikt: ResolverTypeWrapper<FranvaroKonflikt>;
  Franvarolista: ResolverTypeWrapper<Franvarolista>;
  Franvaroskal: Franvaroskal;
  Franvarosvar: Franvarosvar;
  Fristlage: Fristlage;
  FrusenAvropslista: ResolverTypeWrapper<FrusenAvropslista>;
  FrusenRad: ResolverTypeWrapper<FrusenRad>;
  FrysAvropsberattigadeInput: FrysAvropsberattigadeInput;
  FrystRisk: ResolverTypeWrapper<FrystRisk>;
  GodkannLeverabelInput: GodkannLeverabelInput;
  Grind: ResolverTypeWrapper<Grind>;
  GrindAttPassera: ResolverTypeWrapper<GrindAttPassera>;
  GrindInput: GrindInput;
  Grindkravrad: ResolverTypeWrapper<Grindkravrad>;
  Grindpassage: ResolverTypeWrapper<Grindpassage>;
  Grindplan: ResolverTypeWrapper<Grindplan>;
  Grindplanversion: ResolverTypeWrapper<Grindplanversion>;
  GruppKonflikt: ResolverTypeWrapper<GruppKonflikt>;
  GruppResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GruppResultat']>;
  Gruppfunktion: Gruppfunktion;
  Gruppmedlem: ResolverTypeWrapper<Gruppmedlem>;
  Gruppmedlemslage: Gruppmedlemslage;
  Gruppval: ResolverTypeWrapper<Gruppval>;
  HallDialogInput: HallDialogInput;
  HamtaMotesdeltagareInput: HamtaMotesdeltagareInput;
  HandelseFilter: HandelseFilter;
  HandelseRad: ResolverTypeWrapper<HandelseRad>;
  HandelseSida: ResolverTypeWrapper<HandelseSida>;
  Handlaggarval: ResolverTypeWrapper<Handlaggarval>;
  Handling: ResolverTypeWrapper<Handling>;
  HandlingVersion: ResolverTypeWrapper<HandlingVersion>;
  Handlingsriktning: Handlingsriktning;
  Handlingssekretess: ResolverTypeWrapper<Handlingssekretess>;
  HandlingssekretessKonflikt: ResolverTypeWrapper<HandlingssekretessKonflikt>;
  HandlingssekretessResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandlingssekretessResultat']>;
  HanskjutDelegationsbeslutInput: HanskjutDelegationsbeslutInput;
  HanskjutDelegationsbeslutSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HanskjutDelegationsbeslutSvar']>;
  HanskjutetArende: ResolverTypeWrapper<HanskjutetArende>;
  Hanskjutning: ResolverTypeWrapper<Hanskjutning>;
  HavArendesekretessInput: HavArendesekretessInput;
  HavHandlingssekretessInput: HavHandlingssekretessInput;
  Historikslag: Historikslag;
  Ide: ResolverTypeWrapper<Ide>;
  IdeKonflikt: ResolverTypeWrapper<IdeKonflikt>;
  Ideintresse: ResolverTypeWrapper<Ideintresse>;
  Inforandelage: Inforandelage;
  InkommenRef: InkommenRef;
  Inkommet: ResolverTypeWrapper<Inkommet>;
  InkommetKonflikt: ResolverTypeWrapper<InkommetKonflikt>;
  InkommetResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InkommetResultat']>;
  Inkommetlage: Inkommetlage;
  Inkommetlista: ResolverTypeWrapper<Inkommetlista>;
  InkopInput: InkopInput;
  Inkopsavtal: ResolverTypeWrapper<Inkopsavtal>;
  Inkopsleverantor: ResolverTypeWrapper<Inkopsleverantor>;
  Inkopsval: ResolverTypeWrapper<Inkopsval>;
  Inloggad: ResolverTypeWrapper<Inloggad>;
  Installation: ResolverTypeWrapper<Installation>;
  Installning: ResolverTypeWrapper<Installning>;
  InstallningKonflikt: ResolverTypeWrapper<InstallningKonflikt>;
  IntresseInput: IntresseInput;
  IntresseResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntresseResultat']>;
  Jav: ResolverTypeWrapper<Jav>;
  JavKonflikt: ResolverTypeWrapper<JavKonflikt>;
  JavResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JavResultat']>;
  Javsbedomning: Javsbedomning;
  Javsbild: ResolverTypeWrapper<Javsbild>;
  Javsforslag: ResolverTypeWrapper<Javsforslag>;
  Javsgrund: Javsgrund;
  Javslista: ResolverTypeWrapper<Javslista>;
  Javssaktyp: Javssaktyp;
  KasseraDelegationsutkastInput: KasseraDelegationsutkastInput;
  Kedjeagare: ResolverTypeWrapper<Kedjeagare>;
  Kedjesteg: ResolverTypeWrapper<Kedjesteg>;
  KlaraMotesuppgiftInput: KlaraMotesuppgiftInput;
  KlarmarkeraDialogatgardInput: KlarmarkeraDialogatgardInput;
  KommenteraAvvikelseInput: KommenteraAvvikelseInput;
  KommenteraSkrivelseInput: KommenteraSkrivelseInput;
  Kommun: ResolverTypeWrapper<Kommun>;
  KommunBelopp: ResolverTypeWrapper<KommunBelopp>;
  KommunKostnad: ResolverTypeWrapper<KommunKostnad>;
  KommunPost: ResolverTypeWrapper<KommunPost>;
  Kommunbemanning: ResolverTypeWrapper<Kommunbemanning>;
  Kommunbild: ResolverTypeWrapper<Kommunbild>;
  Kommunbildgrupp: ResolverTypeWrapper<Kommunbildgrupp>;
  Kommunbildrad: ResolverTypeWrapper<Kommunbildrad>;
  Kommunbildsumma: ResolverTypeWrapper<Kommunbildsumma>;
  KommunensPortfolj: ResolverTypeWrapper<KommunensPortfolj>;
  KommunensProjekt: ResolverTypeWrapper<KommunensProjekt>;
  Kommunfraga: Kommunfraga;
  Kommunjamforelse: ResolverTypeWrapper<Kommunjamforelse>;
  Kommunjamforelserad: ResolverTypeWrapper<Kommunjamforelserad>;
  Kommunnarvaro: ResolverTypeWrapper<Kommunnarvaro>;
  Kommunsumma: ResolverTypeWrapper<Kommunsumma>;
  Kommunsvar: ResolverTypeWrapper<Kommunsvar>;
  KommunsvarKonflikt: ResolverTypeWrapper<KommunsvarKonflikt>;
  Komplett: ResolverTypeWrapper<Komplett>;
  KompletthetsKrav: ResolverTypeWrapper<KompletthetsKrav>;
  Konto: ResolverTypeWrapper<Konto>;
  KontoResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KontoResultat']>;
  Kontohandelse: ResolverTypeWrapper<Kontohandelse>;
  Kontroll: ResolverTypeWrapper<Kontroll>;
  Kontrollkorning: ResolverTypeWrapper<Kontrollkorning>;
  Kontrollpunkt: ResolverTypeWrapper<Kontrollpunkt>;
  KopplaUtfallResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KopplaUtfallResultat']>;
  Kostnadsandel: ResolverTypeWrapper<Kostnadsandel>;
  Kostnadsmatris: ResolverTypeWrapper<Kostnadsmatris>;
  Kostnadspost: ResolverTypeWrapper<Kostnadspost>;
  KostnadspostInput: KostnadspostInput;
  KostnadspostKonflikt: ResolverTypeWrapper<KostnadspostKonflikt>;
  Kostnadsslag: Kostnadsslag;
  Kravslag: Kravslag;
  Kvalificerbarhet: ResolverTypeWrapper<Kvalificerbarhet>;
  Lage: Lage;
  LaggInAgandeInput: LaggInAgandeInput;
  LaggInPrisbasbeloppInput: LaggInPrisbasbeloppInput;
  LaggTillDialogatgardInput: LaggTillDialogatgardInput;
  LaggTillGruppmedlemInput: LaggTillGruppmedlemInput;
  LaggTillMotesdeltagareInput: LaggTillMotesdeltagareInput;
  LaggTillPasskeyInput: LaggTillPasskeyInput;
  LaggTillStyrelseuppdragInput: LaggTillStyrelseuppdragInput;
  LamnaStatusrapportInput: LamnaStatusrapportInput;
  LamnaStatusrapportResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LamnaStatusrapportResultat']>;
  LasInAgandeInput: LasInAgandeInput;
  LasInAgandeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LasInAgandeResultat']>;
  LasInFolkmangdInput: LasInFolkmangdInput;
  LasInFolkmangdResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LasInFolkmangdResultat']>;
  LasInUtfallInput: LasInUtfallInput;
  LasInUtfallResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LasInUtfallResultat']>;
  Ledtider: ResolverTypeWrapper<Ledtider>;
  Leverabel: ResolverTypeWrapper<Leverabel>;
  LeverabelKonflikt: ResolverTypeWrapper<LeverabelKonflikt>;
  LeverabelResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeverabelResultat']>;
  Leverabelgrind: ResolverTypeWrapper<Leverabelgrind>;
  Leverabellage: Leverabellage;
  Leverabellista: ResolverTypeWrapper<Leverabellista>;
  Leverantorsdialog: ResolverTypeWrapper<Leverantorsdialog>;
  Leverantorsfaktura: ResolverTypeWrapper<Leverantorsfaktura>;
  LeverantorsfakturaInput: LeverantorsfakturaInput;
  LeverantorsfakturaKonflikt: ResolverTypeWrapper<LeverantorsfakturaKonflikt>;
  LeverantorsfakturaResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeverantorsfakturaResultat']>;
  Leverantorsfakturaakt: Leverantorsfakturaakt;
  LeverantorsfakturaaktInput: LeverantorsfakturaaktInput;
  Leverantorsfakturastatus: Leverantorsfakturastatus;
  Leverantorsfakturor: ResolverTypeWrapper<Leverantorsfakturor>;
  Leverantorsuppfoljning: ResolverTypeWrapper<Leverantorsuppfoljning>;
  LeverantorsvalInput: LeverantorsvalInput;
  Linjegrindlage: Linjegrindlage;
  LoggaInInput: LoggaInInput;
  LoggaInResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoggaInResultat']>;
  LoggaUtResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoggaUtResultat']>;
  LosKommentarInput: LosKommentarInput;
  MakuleraAvropInput: MakuleraAvropInput;
  MakuleraLeverantorsfakturaInput: MakuleraLeverantorsfakturaInput;
  Mallforhandsvisning: ResolverTypeWrapper<Mallforhandsvisning>;
  MallforhandsvisningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MallforhandsvisningResultat']>;
  MarkeraNarvaroInput: MarkeraNarvaroInput;
  MatrisPost: ResolverTypeWrapper<MatrisPost>;
  MatrisRad: ResolverTypeWrapper<MatrisRad>;
  Medlemskap: ResolverTypeWrapper<Medlemskap>;
  Medlemsperiod: ResolverTypeWrapper<Medlemsperiod>;
  MedlemsperiodInput: MedlemsperiodInput;
  Momskod: Momskod;
  Momsval: Momsval;
  Mote: ResolverTypeWrapper<Mote>;
  MoteKonflikt: ResolverTypeWrapper<MoteKonflikt>;
  MoteResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoteResultat']>;
  Motesanteckning: ResolverTypeWrapper<Motesanteckning>;
  Motesarbete: ResolverTypeWrapper<Motesarbete>;
  Motesarende: ResolverTypeWrapper<Motesarende>;
  Motesdeltagare: ResolverTypeWrapper<Motesdeltagare>;
  Moteskommun: ResolverTypeWrapper<Moteskommun>;
  Moteslag: Moteslag;
  Moteslista: ResolverTypeWrapper<Moteslista>;
  Motesnarvaro: ResolverTypeWrapper<Motesnarvaro>;
  Motesrad: ResolverTypeWrapper<Motesrad>;
  Motesuppgift: ResolverTypeWrapper<Motesuppgift>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Narvaro: Narvaro;
  NastaDialog: ResolverTypeWrapper<NastaDialog>;
  Nastagrind: ResolverTypeWrapper<Nastagrind>;
  NyPasskeyutmaningInput: NyPasskeyutmaningInput;
  NyPasskeyutmaningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NyPasskeyutmaningResultat']>;
  NyPerson: ResolverTypeWrapper<NyPerson>;
  NySekretessInput: NySekretessInput;
  NyTotp: ResolverTypeWrapper<NyTotp>;
  NyaAterhamtningskoderResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NyaAterhamtningskoderResultat']>;
  Nyckel: ResolverTypeWrapper<Nyckel>;
  Nyckeldel: Nyckeldel;
  Nyckeltyp: Nyckeltyp;
  Nyckelvarde: ResolverTypeWrapper<Nyckelvarde>;
  NyckelvardeInput: NyckelvardeInput;
  Objekthandelse: ResolverTypeWrapper<Objekthandelse>;
  Objekthistorik: ResolverTypeWrapper<Objekthistorik>;
  ObjekthistorikFilter: ObjekthistorikFilter;
  OffentliggorAnbudInput: OffentliggorAnbudInput;
  OkoppladUtfall: ResolverTypeWrapper<OkoppladUtfall>;
  OmfordelningInput: OmfordelningInput;
  OppenSamverkan: ResolverTypeWrapper<OppenSamverkan>;
  OppnaAnbudslistaInput: OppnaAnbudslistaInput;
  OppnaDialogatgardInput: OppnaDialogatgardInput;
  OppnaMotesuppgiftInput: OppnaMotesuppgiftInput;
  Optionslage: Optionslage;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationInput: OrganisationInput;
  OrganisationKonflikt: ResolverTypeWrapper<OrganisationKonflikt>;
  OrganisationResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResultat']>;
  OrganisationSlag: OrganisationSlag;
  Organisationsavropsratt: ResolverTypeWrapper<Organisationsavropsratt>;
  Organisationsbild: ResolverTypeWrapper<Organisationsbild>;
  OverskjutnaMedel: ResolverTypeWrapper<OverskjutnaMedel>;
  OverskjutnaMedelInput: OverskjutnaMedelInput;
  Overtagande: ResolverTypeWrapper<Overtagande>;
  OvertagandeKonflikt: ResolverTypeWrapper<OvertagandeKonflikt>;
  OvertagandeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OvertagandeResultat']>;
  OvertagbarSak: ResolverTypeWrapper<OvertagbarSak>;
  Overtagbarfraga: ResolverTypeWrapper<Overtagbarfraga>;
  OvrigtBeslutInput: OvrigtBeslutInput;
  PasseraGrindInput: PasseraGrindInput;
  Passkeysyfte: Passkeysyfte;
  Passkeyutmaning: ResolverTypeWrapper<Passkeyutmaning>;
  PlandagInput: PlandagInput;
  PlaneraArendeInput: PlaneraArendeInput;
  PlaneraDialogInput: PlaneraDialogInput;
  Plangrind: ResolverTypeWrapper<Plangrind>;
  PortfoljRad: ResolverTypeWrapper<PortfoljRad>;
  Portfoljkommuner: ResolverTypeWrapper<Portfoljkommuner>;
  Portfoljkommunrad: ResolverTypeWrapper<Portfoljkommunrad>;
  Postfinansiering: ResolverTypeWrapper<Postfinansiering>;
  PostfinansieringKonflikt: ResolverTypeWrapper<PostfinansieringKonflikt>;
  Prioritet: Prioritet;
  Prisbasbelopp: ResolverTypeWrapper<Prisbasbelopp>;
  PrisbasbeloppKonflikt: ResolverTypeWrapper<PrisbasbeloppKonflikt>;
  PrisbasbeloppResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrisbasbeloppResultat']>;
  Prognoslage: Prognoslage;
  Projekt: ResolverTypeWrapper<Projekt>;
  Projektdirektiv: ResolverTypeWrapper<Projektdirektiv>;
  Projektekonomi: ResolverTypeWrapper<Projektekonomi>;
  Projektfaser: ResolverTypeWrapper<Projektfaser>;
  Projektfinansiering: ResolverTypeWrapper<Projektfinansiering>;
  Projektgrupp: Projektgrupp;
  Projektgrupper: ResolverTypeWrapper<Projektgrupper>;
  Projekthandelse: ResolverTypeWrapper<Projekthandelse>;
  Projekthandlingar: ResolverTypeWrapper<Projekthandlingar>;
  Projekthistorik: ResolverTypeWrapper<Projekthistorik>;
  ProjekthistorikFilter: ProjekthistorikFilter;
  Projektkommuner: ResolverTypeWrapper<Projektkommuner>;
  Projektledarbyte: ResolverTypeWrapper<Projektledarbyte>;
  Projektledare: ResolverTypeWrapper<Projektledare>;
  Projektslag: Projektslag;
  ProvaDelegationsbeslutInput: ProvaDelegationsbeslutInput;
  ProvaDelegationsbeslutSvar: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProvaDelegationsbeslutSvar']>;
  PublikAvropare: ResolverTypeWrapper<PublikAvropare>;
  PublikLeverantor: ResolverTypeWrapper<PublikLeverantor>;
  PubliktAvtal: ResolverTypeWrapper<PubliktAvtal>;
  Punktaterkallelse: ResolverTypeWrapper<Punktaterkallelse>;
  Punktval: ResolverTypeWrapper<Punktval>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Radfel: ResolverTypeWrapper<Radfel>;
  RapporteraAvropInput: RapporteraAvropInput;
  RattaAgandeInput: RattaAgandeInput;
  RattaAnbudInput: RattaAnbudInput;
  RattaAvropInput: RattaAvropInput;
  RattaAvtalInput: RattaAvtalInput;
  RattaDialogInput: RattaDialogInput;
  RattaLeverantorsfakturaInput: RattaLeverantorsfakturaInput;
  RattaPrisbasbeloppInput: RattaPrisbasbeloppInput;
  RattaRegistreringInput: RattaRegistreringInput;
  Rattelseandring: ResolverTypeWrapper<Rattelseandring>;
  Regelrad: ResolverTypeWrapper<Regelrad>;
  Regelutfall: Regelutfall;
  Registerpost: ResolverTypeWrapper<Registerpost>;
  RegisterpostKonflikt: ResolverTypeWrapper<RegisterpostKonflikt>;
  Registerrattelse: ResolverTypeWrapper<Registerrattelse>;
  RegistreraAnbudInput: RegistreraAnbudInput;
  RegistreraArendeInput: RegistreraArendeInput;
  RegistreraExternFinansiarResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistreraExternFinansiarResultat']>;
  RegistreraHandlingInput: RegistreraHandlingInput;
  RegistreraHandlingResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistreraHandlingResultat']>;
  RegistreraNyttArendeInput: RegistreraNyttArendeInput;
  RegistreraNyttArendeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistreraNyttArendeResultat']>;
  RegistreraOverskjutnaMedelResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistreraOverskjutnaMedelResultat']>;
  RegistreratArende: ResolverTypeWrapper<RegistreratArende>;
  RegistreringInput: RegistreringInput;
  Remiss: ResolverTypeWrapper<Remiss>;
  Risk: ResolverTypeWrapper<Risk>;
  RiskAttBevaka: ResolverTypeWrapper<RiskAttBevaka>;
  RiskKonflikt: ResolverTypeWrapper<RiskKonflikt>;
  RiskResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RiskResultat']>;
  Riskakt: Riskakt;
  Riskatgard: ResolverTypeWrapper<Riskatgard>;
  Riskband: Riskband;
  Riskbedomning: ResolverTypeWrapper<Riskbedomning>;
  Risklage: ResolverTypeWrapper<Risklage>;
  Risklista: ResolverTypeWrapper<Risklista>;
  Riskskala: ResolverTypeWrapper<Riskskala>;
  Riskstatus: Riskstatus;
  Roll: Roll;
  SagUppAvtalInput: SagUppAvtalInput;
  SakensDelegationsbeslut: ResolverTypeWrapper<SakensDelegationsbeslut>;
  Saklank: ResolverTypeWrapper<Saklank>;
  SaknadLeverabel: ResolverTypeWrapper<SaknadLeverabel>;
  Saktyp: Saktyp;
  Sakval: ResolverTypeWrapper<Sakval>;
  Samverkan: ResolverTypeWrapper<Samverkan>;
  SamverkanForm: SamverkanForm;
  SattDeltagandeInput: SattDeltagandeInput;
  SattInforandeInput: SattInforandeInput;
  SattKommunsvarResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SattKommunsvarResultat']>;
  SattPrognosInput: SattPrognosInput;
  Sekretess: ResolverTypeWrapper<Sekretess>;
  SekretessInput: SekretessInput;
  SekretessbelaggArendeInput: SekretessbelaggArendeInput;
  SekretessmarkeraHandlingInput: SekretessmarkeraHandlingInput;
  Senleverabel: ResolverTypeWrapper<Senleverabel>;
  Sessionslage: Sessionslage;
  Sessionsslut: Sessionsslut;
  Simuleringsunderlag: ResolverTypeWrapper<Simuleringsunderlag>;
  SimuleringsunderlagFolkmangd: ResolverTypeWrapper<SimuleringsunderlagFolkmangd>;
  SimuleringsunderlagKalla: ResolverTypeWrapper<SimuleringsunderlagKalla>;
  SimuleringsunderlagKommun: ResolverTypeWrapper<SimuleringsunderlagKommun>;
  SimuleringsunderlagPost: ResolverTypeWrapper<SimuleringsunderlagPost>;
  SkapaAktuelltInput: SkapaAktuelltInput;
  SkapaArendeInput: SkapaArendeInput;
  SkapaAvtalInput: SkapaAvtalInput;
  SkapaBemanningsbehovInput: SkapaBemanningsbehovInput;
  SkapaBudgetpostInput: SkapaBudgetpostInput;
  SkapaDelegationsutkastInput: SkapaDelegationsutkastInput;
  SkapaDiarieklassInput: SkapaDiarieklassInput;
  SkapaFakturaunderlagInput: SkapaFakturaunderlagInput;
  SkapaFakturaunderlagResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkapaFakturaunderlagResultat']>;
  SkapaLeverabelInput: SkapaLeverabelInput;
  SkapaMoteInput: SkapaMoteInput;
  SkapaOrganisationInput: SkapaOrganisationInput;
  SkapaPersonInput: SkapaPersonInput;
  SkapaPersonResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkapaPersonResultat']>;
  SkapaRiskInput: SkapaRiskInput;
  SkapaUppdragInput: SkapaUppdragInput;
  SkapaUppdragResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkapaUppdragResultat']>;
  SkapadeFakturaunderlag: ResolverTypeWrapper<SkapadeFakturaunderlag>;
  SkickaPaRemissInput: SkickaPaRemissInput;
  Skrivelsekommentar: ResolverTypeWrapper<Skrivelsekommentar>;
  SkrivelsekommentarKonflikt: ResolverTypeWrapper<SkrivelsekommentarKonflikt>;
  SkrivelsekommentarResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkrivelsekommentarResultat']>;
  Skrivelsemall: ResolverTypeWrapper<Skrivelsemall>;
  SkrivelsemallKonflikt: ResolverTypeWrapper<SkrivelsemallKonflikt>;
  SkrivelsemallResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkrivelsemallResultat']>;
  Skrivelsemallversion: ResolverTypeWrapper<Skrivelsemallversion>;
  Skrivelsesiffra: ResolverTypeWrapper<Skrivelsesiffra>;
  Skrivelsesiffror: ResolverTypeWrapper<Skrivelsesiffror>;
  Skrivelsesvar: ResolverTypeWrapper<Skrivelsesvar>;
  Skrivelseunderlag: ResolverTypeWrapper<Skrivelseunderlag>;
  Skrivelseversion: ResolverTypeWrapper<Skrivelseversion>;
  SkrivelseversionResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkrivelseversionResultat']>;
  Skrivelseversionsorsak: Skrivelseversionsorsak;
  Skrivelseversionstext: ResolverTypeWrapper<Skrivelseversionstext>;
  Sokantal: ResolverTypeWrapper<Sokantal>;
  Sokarsantal: ResolverTypeWrapper<Sokarsantal>;
  Sokmal: ResolverTypeWrapper<Sokmal>;
  Soksortering: Soksortering;
  Sokstycke: ResolverTypeWrapper<Sokstycke>;
  Soksvar: ResolverTypeWrapper<Soksvar>;
  Soktraff: ResolverTypeWrapper<Soktraff>;
  Soktyp: Soktyp;
  SparaAktuelltInput: SparaAktuelltInput;
  SparaArendeResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaArendeResultat']>;
  SparaBradskanderattInput: SparaBradskanderattInput;
  SparaBudgetpostResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaBudgetpostResultat']>;
  SparaDelegationspunktInput: SparaDelegationspunktInput;
  SparaDirektivInput: SparaDirektivInput;
  SparaFakturainstallningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaFakturainstallningResultat']>;
  SparaFasordningInput: SparaFasordningInput;
  SparaFasordningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaFasordningResultat']>;
  SparaGrindplanInput: SparaGrindplanInput;
  SparaKostnadspostResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaKostnadspostResultat']>;
  SparaMotesanteckningInput: SparaMotesanteckningInput;
  SparaMotesuppgiftInput: SparaMotesuppgiftInput;
  SparaRiskatgardInput: SparaRiskatgardInput;
  SparaSkrivelsemallInput: SparaSkrivelsemallInput;
  SparaSkrivelseversionInput: SparaSkrivelseversionInput;
  SparaUtkastInput: SparaUtkastInput;
  SparaUtkastResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaUtkastResultat']>;
  SparaVyInput: SparaVyInput;
  SparaVyResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SparaVyResultat']>;
  SparadVy: ResolverTypeWrapper<SparadVy>;
  StallInDialogInput: StallInDialogInput;
  StallInMoteInput: StallInMoteInput;
  StartaUpphandlingInput: StartaUpphandlingInput;
  StatusKonflikt: ResolverTypeWrapper<StatusKonflikt>;
  Statusagare: Statusagare;
  Statuscell: ResolverTypeWrapper<Statuscell>;
  Statusrapport: ResolverTypeWrapper<Statusrapport>;
  Statusrutnat: ResolverTypeWrapper<Statusrutnat>;
  Statusrutnatrad: ResolverTypeWrapper<Statusrutnatrad>;
  StegTillbakaInput: StegTillbakaInput;
  Stegbakat: ResolverTypeWrapper<Stegbakat>;
  Styrelsebesked: ResolverTypeWrapper<Styrelsebesked>;
  Styrelseuppdrag: ResolverTypeWrapper<Styrelseuppdrag>;
  StyrelseuppdragKonflikt: ResolverTypeWrapper<StyrelseuppdragKonflikt>;
  StyrelseuppdragResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StyrelseuppdragResultat']>;
  Styrelseutseende: ResolverTypeWrapper<Styrelseutseende>;
  Styrgruppsfragor: ResolverTypeWrapper<Styrgruppsfragor>;
  Styrgruppsgrind: ResolverTypeWrapper<Styrgruppsgrind>;
  Styrgruppsleverabel: ResolverTypeWrapper<Styrgruppsleverabel>;
  SvaraOmBemanningInput: SvaraOmBemanningInput;
  SvaraPaAtagandeInput: SvaraPaAtagandeInput;
  SvaraPaKommentarInput: SvaraPaKommentarInput;
  Svarandeslag: Svarandeslag;
  Svarsuppgift: ResolverTypeWrapper<Svarsuppgift>;
  TaBortDelegationspunktInput: TaBortDelegationspunktInput;
  TaBortFaktorInput: TaBortFaktorInput;
  TaBortMotesdeltagareInput: TaBortMotesdeltagareInput;
  TaBortVyInput: TaBortVyInput;
  TaBortVyResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaBortVyResultat']>;
  TaOverSakInput: TaOverSakInput;
  TakInput: TakInput;
  Taksslag: Taksslag;
  Takvolym: ResolverTypeWrapper<Takvolym>;
  Tavelgrind: ResolverTypeWrapper<Tavelgrind>;
  Tavelordning: ResolverTypeWrapper<Tavelordning>;
  TecknaAvtalInput: TecknaAvtalInput;
  Tidpunkt: ResolverTypeWrapper<Scalars['Tidpunkt']['output']>;
  Tidslinje: ResolverTypeWrapper<Tidslinje>;
  Tidslinjegrind: ResolverTypeWrapper<Tidslinjegrind>;
  Tidslinjeordning: ResolverTypeWrapper<Tidslinjeordning>;
  Tidslinjeplan: ResolverTypeWrapper<Tidslinjeplan>;
  Tidslinjerad: ResolverTypeWrapper<Tidslinjerad>;
  Tidslinjerorelse: ResolverTypeWrapper<Tidslinjerorelse>;
  Tjansteskrivelse: ResolverTypeWrapper<Tjansteskrivelse>;
  UnderlagKonflikt: ResolverTypeWrapper<UnderlagKonflikt>;
  Underlagshandling: ResolverTypeWrapper<Underlagshandling>;
  Uppdrag: ResolverTypeWrapper<Uppdrag>;
  UppdragKonflikt: ResolverTypeWrapper<UppdragKonflikt>;
  UppdragRad: ResolverTypeWrapper<UppdragRad>;
  Uppdragsinnehavare: ResolverTypeWrapper<Uppdragsinnehavare>;
  UppfoljningKonflikt: ResolverTypeWrapper<UppfoljningKonflikt>;
  UppfoljningResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UppfoljningResultat']>;
  Uppfoljningsbevakning: ResolverTypeWrapper<Uppfoljningsbevakning>;
  Uppfoljningsrad: ResolverTypeWrapper<Uppfoljningsrad>;
  Uppfoljningsslag: Uppfoljningsslag;
  Uppgiftsperson: ResolverTypeWrapper<Uppgiftsperson>;
  Upphandling: ResolverTypeWrapper<Upphandling>;
  Upphandlingsakt: Upphandlingsakt;
  Upphandlingslage: Upphandlingslage;
  Upphandlingssteg: ResolverTypeWrapper<Upphandlingssteg>;
  Uppsagningsslag: Uppsagningsslag;
  Utfallsandring: ResolverTypeWrapper<Utfallsandring>;
  UtfallsfilInput: UtfallsfilInput;
  Utfallsforhandsvisning: ResolverTypeWrapper<Utfallsforhandsvisning>;
  Utfallsinlasning: ResolverTypeWrapper<Utfallsinlasning>;
  Utfallskalla: Utfallskalla;
  Utfallskoppling: ResolverTypeWrapper<Utfallskoppling>;
  UtfallskopplingInput: UtfallskopplingInput;
  Utfallskopplingar: ResolverTypeWrapper<Utfallskopplingar>;
  UtfardaAvropsbevisInput: UtfardaAvropsbevisInput;
  Utkast: ResolverTypeWrapper<Utkast>;
  Utloggad: ResolverTypeWrapper<Utloggad>;
  UttradeInput: UttradeInput;
  UttradespostInput: UttradespostInput;
  ValjUnderlagInput: ValjUnderlagInput;
  ValjUnderlagResultat: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValjUnderlagResultat']>;
  VilaInput: VilaInput;
  VilandeProjekt: ResolverTypeWrapper<VilandeProjekt>;
  Vilolage: ResolverTypeWrapper<Vilolage>;
  VyKonflikt: ResolverTypeWrapper<VyKonflikt>;
  Vylista: Vylista;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgandeFilInput: AgandeFilInput;
  String: Scalars['String']['output'];
  AgandeForhandsvisning: AgandeForhandsvisning;
  Int: Scalars['Int']['output'];
  AgandeInlast: AgandeInlast;
  AgandeInput: AgandeInput;
  AgandeKonflikt: AgandeKonflikt;
  AgandeResultat: ResolversUnionTypes<ResolversParentTypes>['AgandeResultat'];
  Agandebesked: Agandebesked;
  Agandefilrad: Agandefilrad;
  Agandegraf: Agandegraf;
  Agandekant: Agandekant;
  ID: Scalars['ID']['output'];
  Agandepart: Agandepart;
  Boolean: Scalars['Boolean']['output'];
  Agandepost: Agandepost;
  Agarandel: Agarandel;
  Aktuellt: Aktuellt;
  AktuelltKonflikt: AktuelltKonflikt;
  AktuelltResultat: ResolversUnionTypes<ResolversParentTypes>['AktuelltResultat'];
  AktuelltaktInput: AktuelltaktInput;
  Aktuelltkandidat: Aktuelltkandidat;
  Aktuelltlista: Aktuelltlista;
  Aktuelltpunkt: Aktuelltpunkt;
  Aktuelltrad: Aktuelltrad;
  Aktuelltrapport: Aktuelltrapport;
  AktuelltvalInput: AktuelltvalInput;
  Anbud: Anbud;
  AnbudKonflikt: AnbudKonflikt;
  AnbudResultat: ResolversUnionTypes<ResolversParentTypes>['AnbudResultat'];
  Anbudsbehorig: Anbudsbehorig;
  Anbudsinnehall: Anbudsinnehall;
  Anbudslasning: Anbudslasning;
  Anbudslista: Anbudslista;
  AnbudsuppgifterInput: AnbudsuppgifterInput;
  AndelDel: AndelDel;
  AndelRad: AndelRad;
  AndraAgandeInput: AndraAgandeInput;
  AndraAnbudsbehorigaInput: AndraAnbudsbehorigaInput;
  AndraArendebehorigaInput: AndraArendebehorigaInput;
  AndraAtagandeResultat: ResolversUnionTypes<ResolversParentTypes>['AndraAtagandeResultat'];
  AndraAvropsregelInput: AndraAvropsregelInput;
  AndraAvtalInput: AndraAvtalInput;
  AndraBemanningsbehovInput: AndraBemanningsbehovInput;
  AndraBudgetpostInput: AndraBudgetpostInput;
  AndraDialogInput: AndraDialogInput;
  AndraDialogatgardInput: AndraDialogatgardInput;
  AndraDiarieklassInput: AndraDiarieklassInput;
  AndraExternFinansiarInput: AndraExternFinansiarInput;
  AndraGenomBeslutInput: AndraGenomBeslutInput;
  AndraGruppmedlemInput: AndraGruppmedlemInput;
  AndraIdeInput: AndraIdeInput;
  AndraIdeResultat: ResolversUnionTypes<ResolversParentTypes>['AndraIdeResultat'];
  AndraInstallningInput: AndraInstallningInput;
  AndraInstallningResultat: ResolversUnionTypes<ResolversParentTypes>['AndraInstallningResultat'];
  AndraLeverabelInput: AndraLeverabelInput;
  AndraMedlemskapInput: AndraMedlemskapInput;
  AndraMoteInput: AndraMoteInput;
  AndraOrganisationInput: AndraOrganisationInput;
  AndraRiskInput: AndraRiskInput;
  AndraSistaDagInput: AndraSistaDagInput;
  AndraVyInput: AndraVyInput;
  AndraVyResultat: ResolversUnionTypes<ResolversParentTypes>['AndraVyResultat'];
  AnmalDelegationsbeslutInput: AnmalDelegationsbeslutInput;
  AnmalDelegationsbeslutSvar: ResolversUnionTypes<ResolversParentTypes>['AnmalDelegationsbeslutSvar'];
  AnmalJavInput: AnmalJavInput;
  Anmalan: Anmalan;
  AnmalanKonflikt: AnmalanKonflikt;
  AnmaldaDelegationsbeslut: AnmaldaDelegationsbeslut;
  Anmalningsmote: Anmalningsmote;
  AnslutningInput: AnslutningInput;
  Anslutningsdel: Anslutningsdel;
  Anslutningsforklaring: Anslutningsforklaring;
  AnslutningspostInput: AnslutningspostInput;
  Anslutningsrad: Anslutningsrad;
  AntagenAnbudsgivare: AntagenAnbudsgivare;
  AntecknaFranvaroInput: AntecknaFranvaroInput;
  AntecknaFranvaroSvar: ResolversUnionTypes<ResolversParentTypes>['AntecknaFranvaroSvar'];
  AntecknaInkommenInput: AntecknaInkommenInput;
  Arende: Arende;
  ArendeKonflikt: ArendeKonflikt;
  ArendeRad: ArendeRad;
  ArendeSammantrade: ArendeSammantrade;
  ArendeaktInput: ArendeaktInput;
  ArendeaktMedSkalInput: ArendeaktMedSkalInput;
  Arendebehorig: Arendebehorig;
  Arendehandlingar: Arendehandlingar;
  Arendesekretess: Arendesekretess;
  ArendesekretessKonflikt: ArendesekretessKonflikt;
  ArendesekretessResultat: ResolversUnionTypes<ResolversParentTypes>['ArendesekretessResultat'];
  Arendesekretesshandelse: Arendesekretesshandelse;
  Arendesekretessmarke: Arendesekretessmarke;
  Atagande: Atagande;
  AtagandeKonflikt: AtagandeKonflikt;
  Atagandeforandring: Atagandeforandring;
  Aterhamtningskoder: Aterhamtningskoder;
  AterkallaAnmalanInput: AterkallaAnmalanInput;
  AterkallaAnmalanSvar: ResolversUnionTypes<ResolversParentTypes>['AterkallaAnmalanSvar'];
  AterkallaBemanningsbehovInput: AterkallaBemanningsbehovInput;
  AterkallaDelegationspunktInput: AterkallaDelegationspunktInput;
  AterkallaFragaInput: AterkallaFragaInput;
  AterkallaGodkannandeInput: AterkallaGodkannandeInput;
  AterlamnaSakInput: AterlamnaSakInput;
  AterstallFaktorerInput: AterstallFaktorerInput;
  AterstallFaktorerResultat: ResolversUnionTypes<ResolversParentTypes>['AterstallFaktorerResultat'];
  AterstallLosenordInput: AterstallLosenordInput;
  AterstallLosenordResultat: ResolversUnionTypes<ResolversParentTypes>['AterstallLosenordResultat'];
  AterstallSkrivelsemallInput: AterstallSkrivelsemallInput;
  AterstalldaFaktorer: AterstalldaFaktorer;
  AterstalltLosenord: AterstalltLosenord;
  AtertaForlangningInput: AtertaForlangningInput;
  AterupptaInput: AterupptaInput;
  AvforInkommenInput: AvforInkommenInput;
  AvgorJavInput: AvgorJavInput;
  Avrop: Avrop;
  AvropKonflikt: AvropKonflikt;
  AvropResultat: ResolversUnionTypes<ResolversParentTypes>['AvropResultat'];
  Avropat: Avropat;
  Avropsavtal: Avropsavtal;
  Avropsbedomd: Avropsbedomd;
  Avropsbesked: Avropsbesked;
  Avropsbevis: Avropsbevis;
  AvropsbevisResultat: ResolversUnionTypes<ResolversParentTypes>['AvropsbevisResultat'];
  Avropsbeviskontroll: Avropsbeviskontroll;
  Avropsbevismatt: Avropsbevismatt;
  Avropsleverantor: Avropsleverantor;
  Avropsmojlighet: Avropsmojlighet;
  Avropsorganisation: Avropsorganisation;
  Avropsrapport: Avropsrapport;
  Avropsratt: Avropsratt;
  AvropsrattKonflikt: AvropsrattKonflikt;
  AvropsrattResultat: ResolversUnionTypes<ResolversParentTypes>['AvropsrattResultat'];
  Avropsregel: Avropsregel;
  Avropsregister: Avropsregister;
  Avropssvar: Avropssvar;
  Avropsval: Avropsval;
  Avslag: Avslag;
  AvslutaBestallningInput: AvslutaBestallningInput;
  AvslutaFranvaroInput: AvslutaFranvaroInput;
  AvslutaFranvaroSvar: ResolversUnionTypes<ResolversParentTypes>['AvslutaFranvaroSvar'];
  AvslutaGruppmedlemInput: AvslutaGruppmedlemInput;
  AvslutaStyrelseuppdragInput: AvslutaStyrelseuppdragInput;
  AvslutaUppdragInput: AvslutaUppdragInput;
  AvslutaUppdragResultat: ResolversUnionTypes<ResolversParentTypes>['AvslutaUppdragResultat'];
  Avtal: Avtal;
  AvtalKonflikt: AvtalKonflikt;
  AvtalResultat: ResolversUnionTypes<ResolversParentTypes>['AvtalResultat'];
  Avtalsavrop: Avtalsavrop;
  Avtalsavropsratt: Avtalsavropsratt;
  Avtalsbevakning: Avtalsbevakning;
  Avtalshandlaggare: Avtalshandlaggare;
  Avtalshandlingar: Avtalshandlingar;
  Avtalsleverantor: Avtalsleverantor;
  AvtalsleverantorInput: AvtalsleverantorInput;
  Avtalsoption: Avtalsoption;
  AvtalsoptionInput: AvtalsoptionInput;
  Avtalsparten: Avtalsparten;
  Avtalsprojekt: Avtalsprojekt;
  Avtalsrad: Avtalsrad;
  Avtalsregister: Avtalsregister;
  Avtalssparr: Avtalssparr;
  Avtalsuppfoljning: Avtalsuppfoljning;
  AvtalsuppgifterInput: AvtalsuppgifterInput;
  Avtalsupphandling: Avtalsupphandling;
  Avtalsuppsagning: Avtalsuppsagning;
  Avtalsval: Avtalsval;
  BedomAnbudInput: BedomAnbudInput;
  BekraftaInloggningInput: BekraftaInloggningInput;
  BekraftaInput: BekraftaInput;
  BekraftaResultat: ResolversUnionTypes<ResolversParentTypes>['BekraftaResultat'];
  BekraftaTotpInput: BekraftaTotpInput;
  Bekraftad: Bekraftad;
  Bekraftelse: Bekraftelse;
  Belopp: Scalars['Belopp']['output'];
  Bemanning: Bemanning;
  BemanningKonflikt: BemanningKonflikt;
  BemanningResultat: ResolversUnionTypes<ResolversParentTypes>['BemanningResultat'];
  Bemanningsbehov: Bemanningsbehov;
  Bemanningsfraga: Bemanningsfraga;
  Bemanningssvar: Bemanningssvar;
  BeslutReferens: BeslutReferens;
  BeslutReferensInput: BeslutReferensInput;
  Beslutsanmalan: Beslutsanmalan;
  Beslutsavvikelserad: Beslutsavvikelserad;
  Beslutskontroll: Beslutskontroll;
  Bestallning: Bestallning;
  BestallningKonflikt: BestallningKonflikt;
  BestallningResultat: ResolversUnionTypes<ResolversParentTypes>['BestallningResultat'];
  Bestallningslista: Bestallningslista;
  Bestallningssida: Bestallningssida;
  BesvaraFranvaroInput: BesvaraFranvaroInput;
  BorjaTotpResultat: ResolversUnionTypes<ResolversParentTypes>['BorjaTotpResultat'];
  BorttagenVy: BorttagenVy;
  BradskandeInput: BradskandeInput;
  Budgetbelopp: Budgetbelopp;
  Budgetomfordelning: Budgetomfordelning;
  BudgetpostKonflikt: BudgetpostKonflikt;
  Budgetrad: Budgetrad;
  Budgetsidotabell: Budgetsidotabell;
  Budgetuppfoljning: Budgetuppfoljning;
  Budgetuppfoljningsrad: Budgetuppfoljningsrad;
  Budgetutrymme: Budgetutrymme;
  BytHandlaggareInput: BytHandlaggareInput;
  BytLosenord: BytLosenord;
  BytLosenordInput: BytLosenordInput;
  BytLosenordResultat: ResolversUnionTypes<ResolversParentTypes>['BytLosenordResultat'];
  BytProjektledareInput: BytProjektledareInput;
  BytRiskstatusInput: BytRiskstatusInput;
  BytUpphandlingslageInput: BytUpphandlingslageInput;
  Datum: Scalars['Datum']['output'];
  Delegationsarende: Delegationsarende;
  Delegationsbeslut: Delegationsbeslut;
  DelegationsbeslutKonflikt: DelegationsbeslutKonflikt;
  Delegationsbeslutsrad: Delegationsbeslutsrad;
  Delegationsfoljd: Delegationsfoljd;
  Delegationsinnehall: Delegationsinnehall;
  Delegationsordning: Delegationsordning;
  Delegationsordningar: Delegationsordningar;
  DelegationsordningarResultat: ResolversUnionTypes<ResolversParentTypes>['DelegationsordningarResultat'];
  Delegationsprovning: Delegationsprovning;
  Delegationspunkt: Delegationspunkt;
  Delegationsregister: Delegationsregister;
  Delegationsregisterrad: Delegationsregisterrad;
  Delegationssak: Delegationssak;
  DelegationssekretessInput: DelegationssekretessInput;
  Delegationstak: Delegationstak;
  DelegationsuppgifterInput: DelegationsuppgifterInput;
  Delegationsutkast: Delegationsutkast;
  DelegationsutkastKonflikt: DelegationsutkastKonflikt;
  DelegationsutkastResultat: ResolversUnionTypes<ResolversParentTypes>['DelegationsutkastResultat'];
  DelegeradForlangningInput: DelegeradForlangningInput;
  Deltagande: Deltagande;
  Demokonto: Demokonto;
  Dialogatgard: Dialogatgard;
  Dialogbetyg: Dialogbetyg;
  Dialogpunkt: Dialogpunkt;
  DialogpunktInput: DialogpunktInput;
  Dialograttelse: Dialograttelse;
  Diariearende: Diariearende;
  Diarieklass: Diarieklass;
  DiarieklassKonflikt: DiarieklassKonflikt;
  DiarieklassResultat: ResolversUnionTypes<ResolversParentTypes>['DiarieklassResultat'];
  Diarieplan: Diarieplan;
  Diarium: Diarium;
  DirektivKonflikt: DirektivKonflikt;
  DirektivResultat: ResolversUnionTypes<ResolversParentTypes>['DirektivResultat'];
  Direktivinnehall: Direktivinnehall;
  DirektivinnehallInput: DirektivinnehallInput;
  Direktivutkast: Direktivutkast;
  Direktivversion: Direktivversion;
  ExternFinansiarInput: ExternFinansiarInput;
  Faktor: Faktor;
  FaktorsvarInput: FaktorsvarInput;
  Faktortillagg: Faktortillagg;
  FaktortillaggResultat: ResolversUnionTypes<ResolversParentTypes>['FaktortillaggResultat'];
  FakturaforhandsKommun: FakturaforhandsKommun;
  FakturaforhandsRad: FakturaforhandsRad;
  Fakturaforhandsvisning: Fakturaforhandsvisning;
  Fakturahanvisning: Fakturahanvisning;
  Fakturainstallning: Fakturainstallning;
  FakturainstallningInput: FakturainstallningInput;
  FakturainstallningKonflikt: FakturainstallningKonflikt;
  Fakturamoms: Fakturamoms;
  Fakturapost: Fakturapost;
  Fakturarad: Fakturarad;
  Fakturaregel: Fakturaregel;
  FakturaregelInput: FakturaregelInput;
  Fakturaunderlag: Fakturaunderlag;
  FakturaunderlagRad: FakturaunderlagRad;
  Fakturaunderlagslista: Fakturaunderlagslista;
  Fakturaval: Fakturaval;
  FardigberedArendeInput: FardigberedArendeInput;
  FasaktKonflikt: FasaktKonflikt;
  FasaktResultat: ResolversUnionTypes<ResolversParentTypes>['FasaktResultat'];
  Fasordning: Fasordning;
  FasordningKonflikt: FasordningKonflikt;
  Fasordningsversion: Fasordningsversion;
  Fastavla: Fastavla;
  Fastavlekort: Fastavlekort;
  FaststallDelegationsordningInput: FaststallDelegationsordningInput;
  FaststallDirektivInput: FaststallDirektivInput;
  FaststallKostnadspostInput: FaststallKostnadspostInput;
  Fasvagsteg: Fasvagsteg;
  FattaDelegationsbeslutInput: FattaDelegationsbeslutInput;
  FattaDelegationsbeslutSvar: ResolversUnionTypes<ResolversParentTypes>['FattaDelegationsbeslutSvar'];
  FilensOrganisation: FilensOrganisation;
  Filfel: Filfel;
  Finansieringspart: Finansieringspart;
  FirmateckningInput: FirmateckningInput;
  Folkmangd: Folkmangd;
  FolkmangdAndring: FolkmangdAndring;
  FolkmangdFilInput: FolkmangdFilInput;
  FolkmangdForhandsvisning: FolkmangdForhandsvisning;
  FolkmangdInlast: FolkmangdInlast;
  FolkmangdTabell: FolkmangdTabell;
  ForandraFordelningResultat: ResolversUnionTypes<ResolversParentTypes>['ForandraFordelningResultat'];
  Forandringsforhand: Forandringsforhand;
  Fordelningsforandring: Fordelningsforandring;
  Fordelningsforandringar: Fordelningsforandringar;
  Fordelningsversion: Fordelningsversion;
  ForeslaIdeInput: ForeslaIdeInput;
  ForeslaIdeResultat: ResolversUnionTypes<ResolversParentTypes>['ForeslaIdeResultat'];
  ForhandsRad: ForhandsRad;
  Forhandsfordelning: Forhandsfordelning;
  ForhandsgranskaFaktureringResultat: ResolversUnionTypes<ResolversParentTypes>['ForhandsgranskaFaktureringResultat'];
  ForhandsgranskaFolkmangdResultat: ResolversUnionTypes<ResolversParentTypes>['ForhandsgranskaFolkmangdResultat'];
  ForhandsgranskaForandringResultat: ResolversUnionTypes<ResolversParentTypes>['ForhandsgranskaForandringResultat'];
  ForhandsgranskaFordelningResultat: ResolversUnionTypes<ResolversParentTypes>['ForhandsgranskaFordelningResultat'];
  ForhandsgranskaSkrivelsemallInput: ForhandsgranskaSkrivelsemallInput;
  ForhandsgranskaUtfallResultat: ResolversUnionTypes<ResolversParentTypes>['ForhandsgranskaUtfallResultat'];
  ForlangAvtalInput: ForlangAvtalInput;
  FragaOmAtagandeInput: FragaOmAtagandeInput;
  FragaOmAtagandeResultat: ResolversUnionTypes<ResolversParentTypes>['FragaOmAtagandeResultat'];
  Franvaro: Franvaro;
  FranvaroKonflikt: FranvaroKonflikt;
  Franvarolista: Franvarolista;
  FrusenAvropslista: FrusenAvropslista;
  FrusenRad: FrusenRad;
  FrysAvropsberattigadeInput: FrysAvropsberattigadeInput;
  FrystRisk: FrystRisk;
  GodkannLeverabelInput: GodkannLeverabelInput;
  Grind: Grind;
  GrindAttPassera: GrindAttPassera;
  GrindInput: GrindInput;
  Grindkravrad: Grindkravrad;
  Grindpassage: Grindpassage;
  Grindplan: Grindplan;
  Grindplanversion: Grindplanversion;
  GruppKonflikt: GruppKonflikt;
  GruppResultat: ResolversUnionTypes<ResolversParentTypes>['GruppResultat'];
  Gruppmedlem: Gruppmedlem;
  Gruppval: Gruppval;
  HallDialogInput: HallDialogInput;
  HamtaMotesdeltagareInput: HamtaMotesdeltagareInput;
  HandelseFilter: HandelseFilter;
  HandelseRad: HandelseRad;
  HandelseSida: HandelseSida;
  Handlaggarval: Handlaggarval;
  Handling: Handling;
  HandlingVersion: HandlingVersion;
  Handlingssekretess: Handlingssekretess;
  HandlingssekretessKonflikt: HandlingssekretessKonflikt;
  HandlingssekretessResultat: ResolversUnionTypes<ResolversParentTypes>['HandlingssekretessResultat'];
  HanskjutDelegationsbeslutInput: HanskjutDelegationsbeslutInput;
  HanskjutDelegationsbeslutSvar: ResolversUnionTypes<ResolversParentTypes>['HanskjutDelegationsbeslutSvar'];
  HanskjutetArende: HanskjutetArende;
  Hanskjutning: Hanskjutning;
  HavArendesekretessInput: HavArendesekretessInput;
  HavHandlingssekretessInput: HavHandlingssekretessInput;
  Ide: Ide;
  IdeKonflikt: IdeKonflikt;
  Ideintresse: Ideintresse;
  InkommenRef: InkommenRef;
  Inkommet: Inkommet;
  InkommetKonflikt: InkommetKonflikt;
  InkommetResultat: ResolversUnionTypes<ResolversParentTypes>['InkommetResultat'];
  Inkommetlista: Inkommetlista;
  InkopInput: InkopInput;
  Inkopsavtal: Inkopsavtal;
  Inkopsleverantor: Inkopsleverantor;
  Inkopsval: Inkopsval;
  Inloggad: Inloggad;
  Installation: Installation;
  Installning: Installning;
  InstallningKonflikt: InstallningKonflikt;
  IntresseInput: IntresseInput;
  IntresseResultat: ResolversUnionTypes<ResolversParentTypes>['IntresseResultat'];
  Jav: Jav;
  JavKonflikt: JavKonflikt;
  JavResultat: ResolversUnionTypes<ResolversParentTypes>['JavResultat'];
  Javsbild: Javsbild;
  Javsforslag: Javsforslag;
  Javslista: Javslista;
  KasseraDelegationsutkastInput: KasseraDelegationsutkastInput;
  Kedjeagare: Kedjeagare;
  Kedjesteg: Kedjesteg;
  KlaraMotesuppgiftInput: KlaraMotesuppgiftInput;
  KlarmarkeraDialogatgardInput: KlarmarkeraDialogatgardInput;
  KommenteraAvvikelseInput: KommenteraAvvikelseInput;
  KommenteraSkrivelseInput: KommenteraSkrivelseInput;
  Kommun: Kommun;
  KommunBelopp: KommunBelopp;
  KommunKostnad: KommunKostnad;
  KommunPost: KommunPost;
  Kommunbemanning: Kommunbemanning;
  Kommunbild: Kommunbild;
  Kommunbildgrupp: Kommunbildgrupp;
  Kommunbildrad: Kommunbildrad;
  Kommunbildsumma: Kommunbildsumma;
  KommunensPortfolj: KommunensPortfolj;
  KommunensProjekt: KommunensProjekt;
  Kommunjamforelse: Kommunjamforelse;
  Kommunjamforelserad: Kommunjamforelserad;
  Kommunnarvaro: Kommunnarvaro;
  Kommunsumma: Kommunsumma;
  Kommunsvar: Kommunsvar;
  KommunsvarKonflikt: KommunsvarKonflikt;
  Komplett: Komplett;
  KompletthetsKrav: KompletthetsKrav;
  Konto: Konto;
  KontoResultat: ResolversUnionTypes<ResolversParentTypes>['KontoResultat'];
  Kontohandelse: Kontohandelse;
  Kontroll: Kontroll;
  Kontrollkorning: Kontrollkorning;
  Kontrollpunkt: Kontrollpunkt;
  KopplaUtfallResultat: ResolversUnionTypes<ResolversParentTypes>['KopplaUtfallResultat'];
  Kostnadsandel: Kostnadsandel;
  Kostnadsmatris: Kostnadsmatris;
  Kostnadspost: Kostnadspost;
  KostnadspostInput: KostnadspostInput;
  KostnadspostKonflikt: KostnadspostKonflikt;
  Kvalificerbarhet: Kvalificerbarhet;
  LaggInAgandeInput: LaggInAgandeInput;
  LaggInPrisbasbeloppInput: LaggInPrisbasbeloppInput;
  LaggTillDialogatgardInput: LaggTillDialogatgardInput;
  LaggTillGruppmedlemInput: LaggTillGruppmedlemInput;
  LaggTillMotesdeltagareInput: LaggTillMotesdeltagareInput;
  LaggTillPasskeyInput: LaggTillPasskeyInput;
  LaggTillStyrelseuppdragInput: LaggTillStyrelseuppdragInput;
  LamnaStatusrapportInput: LamnaStatusrapportInput;
  LamnaStatusrapportResultat: ResolversUnionTypes<ResolversParentTypes>['LamnaStatusrapportResultat'];
  LasInAgandeInput: LasInAgandeInput;
  LasInAgandeResultat: ResolversUnionTypes<ResolversParentTypes>['LasInAgandeResultat'];
  LasInFolkmangdInput: LasInFolkmangdInput;
  LasInFolkmangdResultat: ResolversUnionTypes<ResolversParentTypes>['LasInFolkmangdResultat'];
  LasInUtfallInput: LasInUtfallInput;
  LasInUtfallResultat: ResolversUnionTypes<ResolversParentTypes>['LasInUtfallResultat'];
  Ledtider: Ledtider;
  Leverabel: Leverabel;
  LeverabelKonflikt: LeverabelKonflikt;
  LeverabelResultat: ResolversUnionTypes<ResolversParentTypes>['LeverabelResultat'];
  Leverabelgrind: Leverabelgrind;
  Leverabellista: Leverabellista;
  Leverantorsdialog: Leverantorsdialog;
  Leverantorsfaktura: Leverantorsfaktura;
  LeverantorsfakturaInput: LeverantorsfakturaInput;
  LeverantorsfakturaKonflikt: LeverantorsfakturaKonflikt;
  LeverantorsfakturaResultat: ResolversUnionTypes<ResolversParentTypes>['LeverantorsfakturaResultat'];
  LeverantorsfakturaaktInput: LeverantorsfakturaaktInput;
  Leverantorsfakturor: Leverantorsfakturor;
  Leverantorsuppfoljning: Leverantorsuppfoljning;
  LeverantorsvalInput: LeverantorsvalInput;
  LoggaInInput: LoggaInInput;
  LoggaInResultat: ResolversUnionTypes<ResolversParentTypes>['LoggaInResultat'];
  LoggaUtResultat: ResolversUnionTypes<ResolversParentTypes>['LoggaUtResultat'];
  LosKommentarInput: LosKommentarInput;
  MakuleraAvropInput: MakuleraAvropInput;
  MakuleraLeverantorsfakturaInput: MakuleraLeverantorsfakturaInput;
  Mallforhandsvisning: Mallforhandsvisning;
  MallforhandsvisningResultat: ResolversUnionTypes<ResolversParentTypes>['MallforhandsvisningResultat'];
  MarkeraNarvaroInput: MarkeraNarvaroInput;
  MatrisPost: MatrisPost;
  MatrisRad: MatrisRad;
  Medlemskap: Medlemskap;
  Medlemsperiod: Medlemsperiod;
  MedlemsperiodInput: MedlemsperiodInput;
  Mote: Mote;
  MoteKonflikt: MoteKonflikt;
  MoteResultat: ResolversUnionTypes<ResolversParentTypes>['MoteResultat'];
  Motesanteckning: Motesanteckning;
  Motesarbete: Motesarbete;
  Motesarende: Motesarende;
  Motesdeltagare: Motesdeltagare;
  Moteskommun: Moteskommun;
  Moteslista: Moteslista;
  Motesnarvaro: Motesnarvaro;
  Motesrad: Motesrad;
  Motesuppgift: Motesuppgift;
  Mutation: Record<PropertyKey, never>;
  NastaDialog: NastaDialog;
  Nastagrind: Nastagrind;
  NyPasskeyutmaningInput: NyPasskeyutmaningInput;
  NyPasskeyutmaningResultat: ResolversUnionTypes<ResolversParentTypes>['NyPasskeyutmaningResultat'];
  NyPerson: NyPerson;
  NySekretessInput: NySekretessInput;
  NyTotp: NyTotp;
  NyaAterhamtningskoderResultat: ResolversUnionTypes<ResolversParentTypes>['NyaAterhamtningskoderResultat'];
  Nyckel: Nyckel;
  Nyckelvarde: Nyckelvarde;
  NyckelvardeInput: NyckelvardeInput;
  Objekthandelse: Objekthandelse;
  Objekthistorik: Objekthistorik;
  ObjekthistorikFilter: ObjekthistorikFilter;
  OffentliggorAnbudInput: OffentliggorAnbudInput;
  OkoppladUtfall: OkoppladUtfall;
  OmfordelningInput: OmfordelningInput;
  OppenSamverkan: OppenSamverkan;
  OppnaAnbudslistaInput: OppnaAnbudslistaInput;
  OppnaDialogatgardInput: OppnaDialogatgardInput;
  OppnaMotesuppgiftInput: OppnaMotesuppgiftInput;
  Organisation: Organisation;
  OrganisationInput: OrganisationInput;
  OrganisationKonflikt: OrganisationKonflikt;
  OrganisationResultat: ResolversUnionTypes<ResolversParentTypes>['OrganisationResultat'];
  Organisationsavropsratt: Organisationsavropsratt;
  Organisationsbild: Organisationsbild;
  OverskjutnaMedel: OverskjutnaMedel;
  OverskjutnaMedelInput: OverskjutnaMedelInput;
  Overtagande: Overtagande;
  OvertagandeKonflikt: OvertagandeKonflikt;
  OvertagandeResultat: ResolversUnionTypes<ResolversParentTypes>['OvertagandeResultat'];
  OvertagbarSak: OvertagbarSak;
  Overtagbarfraga: Overtagbarfraga;
  OvrigtBeslutInput: OvrigtBeslutInput;
  PasseraGrindInput: PasseraGrindInput;
  Passkeyutmaning: Passkeyutmaning;
  PlandagInput: PlandagInput;
  PlaneraArendeInput: PlaneraArendeInput;
  PlaneraDialogInput: PlaneraDialogInput;
  Plangrind: Plangrind;
  PortfoljRad: PortfoljRad;
  Portfoljkommuner: Portfoljkommuner;
  Portfoljkommunrad: Portfoljkommunrad;
  Postfinansiering: Postfinansiering;
  PostfinansieringKonflikt: PostfinansieringKonflikt;
  Prisbasbelopp: Prisbasbelopp;
  PrisbasbeloppKonflikt: PrisbasbeloppKonflikt;
  PrisbasbeloppResultat: ResolversUnionTypes<ResolversParentTypes>['PrisbasbeloppResultat'];
  Projekt: Projekt;
  Projektdirektiv: Projektdirektiv;
  Projektekonomi: Projektekonomi;
  Projektfaser: Projektfaser;
  Projektfinansiering: Projektfinansiering;
  Projektgrupper: Projektgrupper;
  Projekthandelse: Projekthandelse;
  Projekthandlingar: Projekthandlingar;
  Projekthistorik: Projekthistorik;
  ProjekthistorikFilter: ProjekthistorikFilter;
  Projektkommuner: Projektkommuner;
  Projektledarbyte: Projektledarbyte;
  Projektledare: Projektledare;
  ProvaDelegationsbeslutInput: ProvaDelegationsbeslutInput;
  ProvaDelegationsbeslutSvar: ResolversUnionTypes<ResolversParentTypes>['ProvaDelegationsbeslutSvar'];
  PublikAvropare: PublikAvropare;
  PublikLeverantor: PublikLeverantor;
  PubliktAvtal: PubliktAvtal;
  Punktaterkallelse: Punktaterkallelse;
  Punktval: Punktval;
  Query: Record<PropertyKey, never>;
  Radfel: Radfel;
  RapporteraAvropInput: RapporteraAvropInput;
  RattaAgandeInput: RattaAgandeInput;
  RattaAnbudInput: RattaAnbudInput;
  RattaAvropInput: RattaAvropInput;
  RattaAvtalInput: RattaAvtalInput;
  RattaDialogInput: RattaDialogInput;
  RattaLeverantorsfakturaInput: RattaLeverantorsfakturaInput;
  RattaPrisbasbeloppInput: RattaPrisbasbeloppInput;
  RattaRegistreringInput: RattaRegistreringInput;
  Rattelseandring: Rattelseandring;
  Regelrad: Regelrad;
  Registerpost: Registerpost;
  RegisterpostKonflikt: RegisterpostKonflikt;
  Registerrattelse: Registerrattelse;
  RegistreraAnbudInput: RegistreraAnbudInput;
  RegistreraArendeInput: RegistreraArendeInput;
  RegistreraExternFinansiarResultat: ResolversUnionTypes<ResolversParentTypes>['RegistreraExternFinansiarResultat'];
  RegistreraHandlingInput: RegistreraHandlingInput;
  RegistreraHandlingResultat: ResolversUnionTypes<ResolversParentTypes>['RegistreraHandlingResultat'];
  RegistreraNyttArendeInput: RegistreraNyttArendeInput;
  RegistreraNyttArendeResultat: ResolversUnionTypes<ResolversParentTypes>['RegistreraNyttArendeResultat'];
  RegistreraOverskjutnaMedelResultat: ResolversUnionTypes<ResolversParentTypes>['RegistreraOverskjutnaMedelResultat'];
  RegistreratArende: RegistreratArende;
  RegistreringInput: RegistreringInput;
  Remiss: Remiss;
  Risk: Risk;
  RiskAttBevaka: RiskAttBevaka;
  RiskKonflikt: RiskKonflikt;
  RiskResultat: ResolversUnionTypes<ResolversParentTypes>['RiskResultat'];
  Riskatgard: Riskatgard;
  Riskbedomning: Riskbedomning;
  Risklage: Risklage;
  Risklista: Risklista;
  Riskskala: Riskskala;
  SagUppAvtalInput: SagUppAvtalInput;
  SakensDelegationsbeslut: SakensDelegationsbeslut;
  Saklank: Saklank;
  SaknadLeverabel: SaknadLeverabel;
  Sakval: Sakval;
  Samverkan: Samverkan;
  SattDeltagandeInput: SattDeltagandeInput;
  SattInforandeInput: SattInforandeInput;
  SattKommunsvarResultat: ResolversUnionTypes<ResolversParentTypes>['SattKommunsvarResultat'];
  SattPrognosInput: SattPrognosInput;
  Sekretess: Sekretess;
  SekretessInput: SekretessInput;
  SekretessbelaggArendeInput: SekretessbelaggArendeInput;
  SekretessmarkeraHandlingInput: SekretessmarkeraHandlingInput;
  Senleverabel: Senleverabel;
  Simuleringsunderlag: Simuleringsunderlag;
  SimuleringsunderlagFolkmangd: SimuleringsunderlagFolkmangd;
  SimuleringsunderlagKalla: SimuleringsunderlagKalla;
  SimuleringsunderlagKommun: SimuleringsunderlagKommun;
  SimuleringsunderlagPost: SimuleringsunderlagPost;
  SkapaAktuelltInput: SkapaAktuelltInput;
  SkapaArendeInput: SkapaArendeInput;
  SkapaAvtalInput: SkapaAvtalInput;
  SkapaBemanningsbehovInput: SkapaBemanningsbehovInput;
  SkapaBudgetpostInput: SkapaBudgetpostInput;
  SkapaDelegationsutkastInput: SkapaDelegationsutkastInput;
  SkapaDiarieklassInput: SkapaDiarieklassInput;
  SkapaFakturaunderlagInput: SkapaFakturaunderlagInput;
  SkapaFakturaunderlagResultat: ResolversUnionTypes<ResolversParentTypes>['SkapaFakturaunderlagResultat'];
  SkapaLeverabelInput: SkapaLeverabelInput;
  SkapaMoteInput: SkapaMoteInput;
  SkapaOrganisationInput: SkapaOrganisationInput;
  SkapaPersonInput: SkapaPersonInput;
  SkapaPersonResultat: ResolversUnionTypes<ResolversParentTypes>['SkapaPersonResultat'];
  SkapaRiskInput: SkapaRiskInput;
  SkapaUppdragInput: SkapaUppdragInput;
  SkapaUppdragResultat: ResolversUnionTypes<ResolversParentTypes>['SkapaUppdragResultat'];
  SkapadeFakturaunderlag: SkapadeFakturaunderlag;
  SkickaPaRemissInput: SkickaPaRemissInput;
  Skrivelsekommentar: Skrivelsekommentar;
  SkrivelsekommentarKonflikt: SkrivelsekommentarKonflikt;
  SkrivelsekommentarResultat: ResolversUnionTypes<ResolversParentTypes>['SkrivelsekommentarResultat'];
  Skrivelsemall: Skrivelsemall;
  SkrivelsemallKonflikt: SkrivelsemallKonflikt;
  SkrivelsemallResultat: ResolversUnionTypes<ResolversParentTypes>['SkrivelsemallResultat'];
  Skrivelsemallversion: Skrivelsemallversion;
  Skrivelsesiffra: Skrivelsesiffra;
  Skrivelsesiffror: Skrivelsesiffror;
  Skrivelsesvar: Skrivelsesvar;
  Skrivelseunderlag: Skrivelseunderlag;
  Skrivelseversion: Skrivelseversion;
  SkrivelseversionResultat: ResolversUnionTypes<ResolversParentTypes>['SkrivelseversionResultat'];
  Skrivelseversionstext: Skrivelseversionstext;
  Sokantal: Sokantal;
  Sokarsantal: Sokarsantal;
  Sokmal: Sokmal;
  Sokstycke: Sokstycke;
  Soksvar: Soksvar;
  Soktraff: Soktraff;
  SparaAktuelltInput: SparaAktuelltInput;
  SparaArendeResultat: ResolversUnionTypes<ResolversParentTypes>['SparaArendeResultat'];
  SparaBradskanderattInput: SparaBradskanderattInput;
  SparaBudgetpostResultat: ResolversUnionTypes<ResolversParentTypes>['SparaBudgetpostResultat'];
  SparaDelegationspunktInput: SparaDelegationspunktInput;
  SparaDirektivInput: SparaDirektivInput;
  SparaFakturainstallningResultat: ResolversUnionTypes<ResolversParentTypes>['SparaFakturainstallningResultat'];
  SparaFasordningInput: SparaFasordningInput;
  SparaFasordningResultat: ResolversUnionTypes<ResolversParentTypes>['SparaFasordningResultat'];
  SparaGrindplanInput: SparaGrindplanInput;
  SparaKostnadspostResultat: ResolversUnionTypes<ResolversParentTypes>['SparaKostnadspostResultat'];
  SparaMotesanteckningInput: SparaMotesanteckningInput;
  SparaMotesuppgiftInput: SparaMotesuppgiftInput;
  SparaRiskatgardInput: SparaRiskatgardInput;
  SparaSkrivelsemallInput: SparaSkrivelsemallInput;
  SparaSkrivelseversionInput: SparaSkrivelseversionInput;
  SparaUtkastInput: SparaUtkastInput;
  SparaUtkastResultat: ResolversUnionTypes<ResolversParentTypes>['SparaUtkastResultat'];
  SparaVyInput: SparaVyInput;
  SparaVyResultat: ResolversUnionTypes<ResolversParentTypes>['SparaVyResultat'];
  SparadVy: SparadVy;
  StallInDialogInput: StallInDialogInput;
  StallInMoteInput: StallInMoteInput;
  StartaUpphandlingInput: StartaUpphandlingInput;
  StatusKonflikt: StatusKonflikt;
  Statuscell: Statuscell;
  Statusrapport: Statusrapport;
  Statusrutnat: Statusrutnat;
  Statusrutnatrad: Statusrutnatrad;
  StegTillbakaInput: StegTillbakaInput;
  Stegbakat: Stegbakat;
  Styrelsebesked: Styrelsebesked;
  Styrelseuppdrag: Styrelseuppdrag;
  StyrelseuppdragKonflikt: StyrelseuppdragKonflikt;
  StyrelseuppdragResultat: ResolversUnionTypes<ResolversParentTypes>['StyrelseuppdragResultat'];
  Styrelseutseende: Styrelseutseende;
  Styrgruppsfragor: Styrgruppsfragor;
  Styrgruppsgrind: Styrgruppsgrind;
  Styrgruppsleverabel: Styrgruppsleverabel;
  SvaraOmBemanningInput: SvaraOmBemanningInput;
  SvaraPaAtagandeInput: SvaraPaAtagandeInput;
  SvaraPaKommentarInput: SvaraPaKommentarInput;
  Svarsuppgift: Svarsuppgift;
  TaBortDelegationspunktInput: TaBortDelegationspunktInput;
  TaBortFaktorInput: TaBortFaktorInput;
  TaBortMotesdeltagareInput: TaBortMotesdeltagareInput;
  TaBortVyInput: TaBortVyInput;
  TaBortVyResultat: ResolversUnionTypes<ResolversParentTypes>['TaBortVyResultat'];
  TaOverSakInput: TaOverSakInput;
  TakInput: TakInput;
  Takvolym: Takvolym;
  Tavelgrind: Tavelgrind;
  Tavelordning: Tavelordning;
  TecknaAvtalInput: TecknaAvtalInput;
  Tidpunkt: Scalars['Tidpunkt']['output'];
  Tidslinje: Tidslinje;
  Tidslinjegrind: Tidslinjegrind;
  Tidslinjeordning: Tidslinjeordning;
  Tidslinjeplan: Tidslinjeplan;
  Tidslinjerad: Tidslinjerad;
  Tidslinjerorelse: Tidslinjerorelse;
  Tjansteskrivelse: Tjansteskrivelse;
  UnderlagKonflikt: UnderlagKonflikt;
  Underlagshandling: Underlagshandling;
  Uppdrag: Uppdrag;
  UppdragKonflikt: UppdragKonflikt;
  UppdragRad: UppdragRad;
  Uppdragsinnehavare: Uppdragsinnehavare;
  UppfoljningKonflikt: UppfoljningKonflikt;
  UppfoljningResultat: ResolversUnionTypes<ResolversParentTypes>['UppfoljningResultat'];
  Uppfoljningsbevakning: Uppfoljningsbevakning;
  Uppfoljningsrad: Uppfoljningsrad;
  Uppgiftsperson: Uppgiftsperson;
  Upphandling: Upphandling;
  Upphandlingssteg: Upphandlingssteg;
  Utfallsandring: Utfallsandring;
  UtfallsfilInput: UtfallsfilInput;
  Utfallsforhandsvisning: Utfallsforhandsvisning;
  Utfallsinlasning: Utfallsinlasning;
  Utfallskoppling: Utfallskoppling;
  UtfallskopplingInput: UtfallskopplingInput;
  Utfallskopplingar: Utfallskopplingar;
  UtfardaAvropsbevisInput: UtfardaAvropsbevisInput;
  Utkast: Utkast;
  Utloggad: Utloggad;
  UttradeInput: UttradeInput;
  UttradespostInput: UttradespostInput;
  ValjUnderlagInput: ValjUnderlagInput;
  ValjUnderlagResultat: ResolversUnionTypes<ResolversParentTypes>['ValjUnderlagResultat'];
  VilaInput: VilaInput;
  VilandeProjekt: VilandeProjekt;
  Vilolage: Vilolage;
  VyKonflikt: VyKonflikt;
};

export type AgandeForhandsvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgandeForhandsvisning'] = ResolversParentTypes['AgandeForhandsvisning']> = {
  fel?: Resolver<ReadonlyArray<ResolversTypes['Radfel']>, ParentType, ContextType>;
  kontrollsumma?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyaOrganisationer?: Resolver<ReadonlyArray<ResolversTypes['FilensOrganisation']>, ParentType, ContextType>;
  oforandrade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Agandefilrad']>, ParentType, ContextType>;
};

export type AgandeInlastResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgandeInlast'] = ResolversParentTypes['AgandeInlast']> = {
  antalOrganisationer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  antalRader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgandeKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgandeKonflikt'] = ResolversParentTypes['AgandeKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Agandepost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgandeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AgandeResultat'] = ResolversParentTypes['AgandeResultat']> = {
  __resolveType: TypeResolveFn<'AgandeKonflikt' | 'Agandepost' | 'Avslag', ParentType, ContextType>;
};

export type AgandebeskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandebesked'] = ResolversParentTypes['Agandebesked']> = {
  andelsslag?: Resolver<ResolversTypes['Andelsslag'], ParentType, ContextType>;
  fattas?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genomrakning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kapital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kedja?: Resolver<ReadonlyArray<ResolversTypes['Kedjesteg']>, ParentType, ContextType>;
  kontrollkedja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kravs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matt?: Resolver<ResolversTypes['Agarmatt'], ParentType, ContextType>;
};

export type AgandefilradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandefilrad'] = ResolversParentTypes['Agandefilrad']> = {
  avslutar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type AgandegrafResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandegraf'] = ResolversParentTypes['Agandegraf']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kanter?: Resolver<ReadonlyArray<ResolversTypes['Agandekant']>, ParentType, ContextType>;
  noder?: Resolver<ReadonlyArray<ResolversTypes['Agandepart']>, ParentType, ContextType>;
};

export type AgandekantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandekant'] = ResolversParentTypes['Agandekant']> = {
  agareId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  antal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kapital?: Resolver<Maybe<ResolversTypes['Agarandel']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['Agarandel']>, ParentType, ContextType>;
};

export type AgandepartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandepart'] = ResolversParentTypes['Agandepart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
};

export type AgandepostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agandepost'] = ResolversParentTypes['Agandepost']> = {
  agare?: Resolver<Maybe<ResolversTypes['Agandepart']>, ParentType, ContextType>;
  agd?: Resolver<ResolversTypes['Agandepart'], ParentType, ContextType>;
  antal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kapital?: Resolver<Maybe<ResolversTypes['Agarandel']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['Agarandel']>, ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgarandelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Agarandel'] = ResolversParentTypes['Agarandel']> = {
  exakt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AktuelltResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuellt'] = ResolversParentTypes['Aktuellt']> = {
  farRedigera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fryst?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  frystAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frystTid?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kandidater?: Resolver<ReadonlyArray<ResolversTypes['Aktuelltkandidat']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['Aktuelltpunkt']>, ParentType, ContextType>;
  sammantrade?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  senareId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  skapadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['Aktuellttillstand'], ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AktuelltKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AktuelltKonflikt'] = ResolversParentTypes['AktuelltKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Aktuellt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AktuelltResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AktuelltResultat'] = ResolversParentTypes['AktuelltResultat']> = {
  __resolveType: TypeResolveFn<'Aktuellt' | 'AktuelltKonflikt' | 'Avslag', ParentType, ContextType>;
};

export type AktuelltkandidatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuelltkandidat'] = ResolversParentTypes['Aktuelltkandidat']> = {
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rapport?: Resolver<Maybe<ResolversTypes['Aktuelltrapport']>, ParentType, ContextType>;
};

export type AktuelltlistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuelltlista'] = ResolversParentTypes['Aktuelltlista']> = {
  farSkapa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Aktuelltrad']>, ParentType, ContextType>;
};

export type AktuelltpunktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuelltpunkt'] = ResolversParentTypes['Aktuelltpunkt']> = {
  ekonomi?: Resolver<Maybe<ResolversTypes['Projektekonomi']>, ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rapportDatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  rapportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rapportNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risker?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrystRisk']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AktuelltradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuelltrad'] = ResolversParentTypes['Aktuelltrad']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fryst?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  frystAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sammantrade?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skapadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['Aktuellttillstand'], ParentType, ContextType>;
};

export type AktuelltrapportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aktuelltrapport'] = ResolversParentTypes['Aktuelltrapport']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnbudResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anbud'] = ResolversParentTypes['Anbud']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Anbudsakt']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Handling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klockslag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Anbudsstatus'], ParentType, ContextType>;
  utvardering?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnbudKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnbudKonflikt'] = ResolversParentTypes['AnbudKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Anbudslista'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnbudResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnbudResultat'] = ResolversParentTypes['AnbudResultat']> = {
  __resolveType: TypeResolveFn<'AnbudKonflikt' | 'Anbudslista' | 'Avslag', ParentType, ContextType>;
};

export type AnbudsbehorigResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anbudsbehorig'] = ResolversParentTypes['Anbudsbehorig']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnbudsinnehallResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anbudsinnehall'] = ResolversParentTypes['Anbudsinnehall']> = {
  anbud?: Resolver<ReadonlyArray<ResolversTypes['Anbud']>, ParentType, ContextType>;
  behoriga?: Resolver<ReadonlyArray<ResolversTypes['Anbudsbehorig']>, ParentType, ContextType>;
  farNamnge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farOffentliggora?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farSkrivaIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lasningar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Anbudslasning']>>, ParentType, ContextType>;
  offentlig?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  offentligSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valbara?: Resolver<ReadonlyArray<ResolversTypes['Anbudsbehorig']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnbudslasningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anbudslasning'] = ResolversParentTypes['Anbudslasning']> = {
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnbudslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anbudslista'] = ResolversParentTypes['Anbudslista']> = {
  farOppna?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  innehall?: Resolver<Maybe<ResolversTypes['Anbudsinnehall']>, ParentType, ContextType>;
  insyn?: Resolver<ResolversTypes['Anbudsinsyn'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Upphandlingslage'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upphandlingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  upphandlingNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AndelDelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndelDel'] = ResolversParentTypes['AndelDel']> = {
  avrundningsenhet?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  del?: Resolver<ResolversTypes['Nyckeldel'], ParentType, ContextType>;
  delbelopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['AndelRad'], ParentType, ContextType>;
  fickRest?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kvarvarandeBelopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kvarvarandeEnheter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['AndelRad']>, ParentType, ContextType>;
  resttext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaVikter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summavikttext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viktrubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AndelRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndelRad'] = ResolversParentTypes['AndelRad']> = {
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fickRestenhet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  golv?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  kvotDecimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kvotNamnare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kvotTaljare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kvotbrak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rang?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tillagg?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  varfor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vikt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viktDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  viktKalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vikttext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AndraAtagandeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndraAtagandeResultat'] = ResolversParentTypes['AndraAtagandeResultat']> = {
  __resolveType: TypeResolveFn<'Atagande' | 'AtagandeKonflikt' | 'Avslag', ParentType, ContextType>;
};

export type AndraIdeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndraIdeResultat'] = ResolversParentTypes['AndraIdeResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Ide' | 'IdeKonflikt', ParentType, ContextType>;
};

export type AndraInstallningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndraInstallningResultat'] = ResolversParentTypes['AndraInstallningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Installning' | 'InstallningKonflikt', ParentType, ContextType>;
};

export type AndraVyResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AndraVyResultat'] = ResolversParentTypes['AndraVyResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'SparadVy' | 'VyKonflikt', ParentType, ContextType>;
};

export type AnmalDelegationsbeslutSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnmalDelegationsbeslutSvar'] = ResolversParentTypes['AnmalDelegationsbeslutSvar']> = {
  __resolveType: TypeResolveFn<'AnmalanKonflikt' | 'AnmaldaDelegationsbeslut' | 'Avslag', ParentType, ContextType>;
};

export type AnmalanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anmalan'] = ResolversParentTypes['Anmalan']> = {
  anmaldAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kanAterkallas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moteDatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  moteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paragraf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnmalanKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnmalanKonflikt'] = ResolversParentTypes['AnmalanKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Delegationsregisterrad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnmaldaDelegationsbeslutResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnmaldaDelegationsbeslut'] = ResolversParentTypes['AnmaldaDelegationsbeslut']> = {
  rader?: Resolver<ReadonlyArray<ResolversTypes['Delegationsregisterrad']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnmalningsmoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anmalningsmote'] = ResolversParentTypes['Anmalningsmote']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  hallet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnslutningsdelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anslutningsdel'] = ResolversParentTypes['Anslutningsdel']> = {
  avrundning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  betalt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  del?: Resolver<ResolversTypes['Nyckeldel'], ParentType, ContextType>;
  kopIn?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kvotDecimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kvotbrak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Anslutningsrad']>, ParentType, ContextType>;
  resttext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaKredit?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaVikter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viktDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  viktKalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vikttext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnslutningsforklaringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anslutningsforklaring'] = ResolversParentTypes['Anslutningsforklaring']> = {
  byggerPa?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delar?: Resolver<ReadonlyArray<ResolversTypes['Anslutningsdel']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  kopIn?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type AnslutningsradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Anslutningsrad'] = ResolversParentTypes['Anslutningsrad']> = {
  betalt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  kredit?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kreditDecimal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kreditkvot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  varfor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vikt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AntagenAnbudsgivareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AntagenAnbudsgivare'] = ResolversParentTypes['AntagenAnbudsgivare']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upphandlingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AntecknaFranvaroSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AntecknaFranvaroSvar'] = ResolversParentTypes['AntecknaFranvaroSvar']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Franvaro', ParentType, ContextType>;
};

export type ArendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arende'] = ResolversParentTypes['Arende']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Arendeakt']>, ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farRedigera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlaggare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlaggareId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Handling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klassificering?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  klassificeringForslag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  komplett?: Resolver<ResolversTypes['Komplett'], ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remissSistaDag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  remissad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remisser?: Resolver<ReadonlyArray<ResolversTypes['Remiss']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sammantrade?: Resolver<Maybe<ResolversTypes['ArendeSammantrade']>, ParentType, ContextType>;
  skapat?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['ArendeTillstand'], ParentType, ContextType>;
  tjansteskrivelse?: Resolver<ResolversTypes['Tjansteskrivelse'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Arendetyp'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArendeKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArendeKonflikt'] = ResolversParentTypes['ArendeKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Arende'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArendeRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArendeRad'] = ResolversParentTypes['ArendeRad']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Arendeakt']>, ParentType, ContextType>;
  andrat?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  antalSaknas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlaggare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remissSistaDag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saknas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  samling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sammantrade?: Resolver<Maybe<ResolversTypes['ArendeSammantrade']>, ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skapat?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['ArendeTillstand'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Arendetyp'], ParentType, ContextType>;
};

export type ArendeSammantradeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArendeSammantrade'] = ResolversParentTypes['ArendeSammantrade']> = {
  dagarTillStopp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kallelsedag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  stoppdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type ArendebehorigResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arendebehorig'] = ResolversParentTypes['Arendebehorig']> = {
  handlaggare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ArendehandlingarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arendehandlingar'] = ResolversParentTypes['Arendehandlingar']> = {
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farAnteckna?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farLaddaUpp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farRegistrera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlaggare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Handling']>, ParentType, ContextType>;
  klassnamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['Registerpost']>, ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrerat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['ArendeTillstand'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Arendetyp'], ParentType, ContextType>;
  vantar?: Resolver<ReadonlyArray<ResolversTypes['Inkommet']>, ParentType, ContextType>;
};

export type ArendesekretessResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arendesekretess'] = ResolversParentTypes['Arendesekretess']> = {
  antalHandlingar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  behoriga?: Resolver<ReadonlyArray<ResolversTypes['Arendebehorig']>, ParentType, ContextType>;
  beslut?: Resolver<ReadonlyArray<ResolversTypes['Arendesekretesshandelse']>, ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farBesluta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['Arendesekretessmarke']>, ParentType, ContextType>;
  valbara?: Resolver<ReadonlyArray<ResolversTypes['Arendebehorig']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArendesekretessKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArendesekretessKonflikt'] = ResolversParentTypes['ArendesekretessKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Arendesekretess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArendesekretessResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ArendesekretessResultat'] = ResolversParentTypes['ArendesekretessResultat']> = {
  __resolveType: TypeResolveFn<'Arendesekretess' | 'ArendesekretessKonflikt' | 'Avslag', ParentType, ContextType>;
};

export type ArendesekretesshandelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arendesekretesshandelse'] = ResolversParentTypes['Arendesekretesshandelse']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<ResolversTypes['Arendesekretessbeslut'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  paragraf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Arendesekretesslag'], ParentType, ContextType>;
};

export type ArendesekretessmarkeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Arendesekretessmarke'] = ResolversParentTypes['Arendesekretessmarke']> = {
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  paragraf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Arendesekretesslag'], ParentType, ContextType>;
};

export type AtagandeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Atagande'] = ResolversParentTypes['Atagande']> = {
  andel?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  annatBelopp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atagit?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  begart?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beslutsdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  dagarKvar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farAndraExtern?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farAndraSistaDag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farAterkalla?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farSvara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fragad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  fragadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fristlage?: Resolver<ResolversTypes['Fristlage'], ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommentar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommunkod?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kostnadspostId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sistaDag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  svarad?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  svaradAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tidigareBegart?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['Atagandetillstand'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AtagandeKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AtagandeKonflikt'] = ResolversParentTypes['AtagandeKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Atagande'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AtagandeforandringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Atagandeforandring'] = ResolversParentTypes['Atagandeforandring']> = {
  begart?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tidigare?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type AterhamtningskoderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Aterhamtningskoder'] = ResolversParentTypes['Aterhamtningskoder']> = {
  koder?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  konto?: Resolver<ResolversTypes['Konto'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AterkallaAnmalanSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AterkallaAnmalanSvar'] = ResolversParentTypes['AterkallaAnmalanSvar']> = {
  __resolveType: TypeResolveFn<'AnmalanKonflikt' | 'Avslag' | 'Delegationsregisterrad', ParentType, ContextType>;
};

export type AterstallFaktorerResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AterstallFaktorerResultat'] = ResolversParentTypes['AterstallFaktorerResultat']> = {
  __resolveType: TypeResolveFn<'AterstalldaFaktorer' | 'Avslag', ParentType, ContextType>;
};

export type AterstallLosenordResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AterstallLosenordResultat'] = ResolversParentTypes['AterstallLosenordResultat']> = {
  __resolveType: TypeResolveFn<'AterstalltLosenord' | 'Avslag', ParentType, ContextType>;
};

export type AterstalldaFaktorerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AterstalldaFaktorer'] = ResolversParentTypes['AterstalldaFaktorer']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  antalSessioner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anvandarnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AterstalltLosenordResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AterstalltLosenord'] = ResolversParentTypes['AterstalltLosenord']> = {
  antalSessioner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anvandarnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forstaLosenord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avrop'] = ResolversParentTypes['Avrop']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Avropsakt']>, ParentType, ContextType>;
  avtal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  avtalsnummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  ersattAv?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ersatter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lamnat?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  lamnatAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leverantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makulerat?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  makuleratAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rang?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rangskal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avropsstatus'], ParentType, ContextType>;
  vad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvropKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvropKonflikt'] = ResolversParentTypes['AvropKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Avrop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvropResultat'] = ResolversParentTypes['AvropResultat']> = {
  __resolveType: TypeResolveFn<'AvropKonflikt' | 'Avropat' | 'Avslag', ParentType, ContextType>;
};

export type AvropatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropat'] = ResolversParentTypes['Avropat']> = {
  avrop?: Resolver<ResolversTypes['Avrop'], ParentType, ContextType>;
  kvar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropsavtalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsavtal'] = ResolversParentTypes['Avropsavtal']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
};

export type AvropsbedomdResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsbedomd'] = ResolversParentTypes['Avropsbedomd']> = {
  berattigad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  far?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Avropsgrund'], ParentType, ContextType>;
  iListan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kontrollEjVisad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Avropsorganisation'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvropsbeskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsbesked'] = ResolversParentTypes['Avropsbesked']> = {
  agande?: Resolver<Maybe<ResolversTypes['Agandebesked']>, ParentType, ContextType>;
  berattigad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Avropsgrund'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kedjetext?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kontrollEjVisad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  styrelse?: Resolver<Maybe<ResolversTypes['Styrelsebesked']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utvag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvropsbevisResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsbevis'] = ResolversParentTypes['Avropsbevis']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avtal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  far?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kontrollsumma?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matt?: Resolver<ReadonlyArray<ResolversTypes['Avropsbevismatt']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  underlag?: Resolver<ResolversTypes['Avropsunderlag'], ParentType, ContextType>;
  underlagsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  utfardat?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropsbevisResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvropsbevisResultat'] = ResolversParentTypes['AvropsbevisResultat']> = {
  __resolveType: TypeResolveFn<'Avropsbevis' | 'Avslag', ParentType, ContextType>;
};

export type AvropsbeviskontrollResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsbeviskontroll'] = ResolversParentTypes['Avropsbeviskontroll']> = {
  bevis?: Resolver<ResolversTypes['Avropsbevis'], ParentType, ContextType>;
  oforandrat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvropsbevismattResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsbevismatt'] = ResolversParentTypes['Avropsbevismatt']> = {
  avgor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brak?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvropsleverantorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsleverantor'] = ResolversParentTypes['Avropsleverantor']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rang?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvropsmojlighetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsmojlighet'] = ResolversParentTypes['Avropsmojlighet']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kvar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slutar?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type AvropsorganisationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsorganisation'] = ResolversParentTypes['Avropsorganisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
};

export type AvropsrapportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsrapport'] = ResolversParentTypes['Avropsrapport']> = {
  avropsform?: Resolver<Maybe<ResolversTypes['Avropsform']>, ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fryst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Avropsleverantor']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationer?: Resolver<ReadonlyArray<ResolversTypes['Avropsorganisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
  volym?: Resolver<Maybe<ResolversTypes['Takvolym']>, ParentType, ContextType>;
};

export type AvropsrattResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsratt'] = ResolversParentTypes['Avropsratt']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Avropsrattsakt']>, ParentType, ContextType>;
  avropsregel?: Resolver<ResolversTypes['Avropsregel'], ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  frusen?: Resolver<Maybe<ResolversTypes['FrusenAvropslista']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationer?: Resolver<ReadonlyArray<ResolversTypes['Avropsbedomd']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropsrattKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvropsrattKonflikt'] = ResolversParentTypes['AvropsrattKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Avropsratt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvropsrattResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvropsrattResultat'] = ResolversParentTypes['AvropsrattResultat']> = {
  __resolveType: TypeResolveFn<'Avropsratt' | 'AvropsrattKonflikt' | 'Avslag', ParentType, ContextType>;
};

export type AvropsregelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsregel'] = ResolversParentTypes['Avropsregel']> = {
  andelsslag?: Resolver<ResolversTypes['Andelsslag'], ParentType, ContextType>;
  matt?: Resolver<ResolversTypes['Agarmatt'], ParentType, ContextType>;
  namngivna?: Resolver<ReadonlyArray<ResolversTypes['Avropsorganisation']>, ParentType, ContextType>;
  slag?: Resolver<ReadonlyArray<ResolversTypes['Avropsslag']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  styrelseandel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  troskel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvropsregisterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsregister'] = ResolversParentTypes['Avropsregister']> = {
  avrop?: Resolver<ReadonlyArray<ResolversTypes['Avrop']>, ParentType, ContextType>;
  avtal?: Resolver<ReadonlyArray<ResolversTypes['Avropsmojlighet']>, ParentType, ContextType>;
  baraEgna?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvropssvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropssvar'] = ResolversParentTypes['Avropssvar']> = {
  avtal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  besked?: Resolver<ResolversTypes['Avropsbesked'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  far?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Avropsorganisation'], ParentType, ContextType>;
  rad?: Resolver<Maybe<ResolversTypes['FrusenRad']>, ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  underlag?: Resolver<ResolversTypes['Avropsunderlag'], ParentType, ContextType>;
  underlagsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  utvag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvropsvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avropsval'] = ResolversParentTypes['Avropsval']> = {
  avtal?: Resolver<ReadonlyArray<ResolversTypes['Avropsavtal']>, ParentType, ContextType>;
  egna?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationer?: Resolver<ReadonlyArray<ResolversTypes['Avropsorganisation']>, ParentType, ContextType>;
};

export type AvslagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avslag'] = ResolversParentTypes['Avslag']> = {
  falt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utvag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvslutaFranvaroSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvslutaFranvaroSvar'] = ResolversParentTypes['AvslutaFranvaroSvar']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Franvaro' | 'FranvaroKonflikt', ParentType, ContextType>;
};

export type AvslutaUppdragResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvslutaUppdragResultat'] = ResolversParentTypes['AvslutaUppdragResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'UppdragKonflikt' | 'UppdragRad', ParentType, ContextType>;
};

export type AvtalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtal'] = ResolversParentTypes['Avtal']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Avtalsakt']>, ParentType, ContextType>;
  avropat?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  avropsform?: Resolver<Maybe<ResolversTypes['Avropsform']>, ParentType, ContextType>;
  avropsguide?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dialogintervallManader?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  diarienummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  egenLedtidDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gallerFran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gallerTill?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  handlaggare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlaggareId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kontaktEpost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kontaktNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kontaktTelefon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Avtalsleverantor']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omrade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optioner?: Resolver<ReadonlyArray<ResolversTypes['Avtalsoption']>, ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saknas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sarskildaSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Avtalsslag'], ParentType, ContextType>;
  slutar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  slutarSenast?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
  takvolym?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  tecknat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  upphandling?: Resolver<Maybe<ResolversTypes['Avtalsupphandling']>, ParentType, ContextType>;
  uppsagning?: Resolver<Maybe<ResolversTypes['Avtalsuppsagning']>, ParentType, ContextType>;
  uppsagningsmanader?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvtalKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvtalKonflikt'] = ResolversParentTypes['AvtalKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Avtal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvtalResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AvtalResultat'] = ResolversParentTypes['AvtalResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Avtal' | 'AvtalKonflikt', ParentType, ContextType>;
};

export type AvtalsavropResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsavrop'] = ResolversParentTypes['Avtalsavrop']> = {
  avrop?: Resolver<ReadonlyArray<ResolversTypes['Avrop']>, ParentType, ContextType>;
  avropsform?: Resolver<Maybe<ResolversTypes['Avropsform']>, ParentType, ContextType>;
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  baraEgna?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  farRapportera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Avropsleverantor']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volym?: Resolver<Maybe<ResolversTypes['Takvolym']>, ParentType, ContextType>;
};

export type AvtalsavropsrattResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsavropsratt'] = ResolversParentTypes['Avtalsavropsratt']> = {
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  berattigad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  far?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fryst?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  iListan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kontrollEjVisad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slutar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvtalsbevakningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsbevakning'] = ResolversParentTypes['Avtalsbevakning']> = {
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Bevakningsslag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvtalshandlaggareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalshandlaggare'] = ResolversParentTypes['Avtalshandlaggare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvtalshandlingarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalshandlingar'] = ResolversParentTypes['Avtalshandlingar']> = {
  farLaddaUpp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Handling']>, ParentType, ContextType>;
};

export type AvtalsleverantorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsleverantor'] = ResolversParentTypes['Avtalsleverantor']> = {
  kontakt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orgnrFiktivt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rang?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvtalsoptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsoption'] = ResolversParentTypes['Avtalsoption']> = {
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  egenDag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Optionslage'], ParentType, ContextType>;
  manader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meddelad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slutar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  varselSenast?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  varselmanader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvtalspartenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsparten'] = ResolversParentTypes['Avtalsparten']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvtalsprojektResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsprojekt'] = ResolversParentTypes['Avtalsprojekt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upphandlingar?: Resolver<ReadonlyArray<ResolversTypes['Avtalsupphandling']>, ParentType, ContextType>;
};

export type AvtalsradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsrad'] = ResolversParentTypes['Avtalsrad']> = {
  avropat?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diarienummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  egenDag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gallerFran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  handlaggare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omrade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionerKvar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Avtalsslag'], ParentType, ContextType>;
  slutar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  slutarSenast?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
  takvolym?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  tecknat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  varselSenast?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvtalsregisterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsregister'] = ResolversParentTypes['Avtalsregister']> = {
  avtal?: Resolver<ReadonlyArray<ResolversTypes['Avtalsrad']>, ParentType, ContextType>;
  farSkapa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvtalssparrResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalssparr'] = ResolversParentTypes['Avtalssparr']> = {
  elektroniskt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sista?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skickad?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  slut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tecknasTidigast?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type AvtalsuppfoljningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsuppfoljning'] = ResolversParentTypes['Avtalsuppfoljning']> = {
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  betygHogst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dialoger?: Resolver<ReadonlyArray<ResolversTypes['Leverantorsdialog']>, ParentType, ContextType>;
  farSkriva?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  intervallManader?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Leverantorsuppfoljning']>, ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['Avtalshandlaggare']>, ParentType, ContextType>;
  slutar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  tecknat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvtalsupphandlingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsupphandling'] = ResolversParentTypes['Avtalsupphandling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Upphandlingslage'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tecknasTidigast?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type AvtalsuppsagningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsuppsagning'] = ResolversParentTypes['Avtalsuppsagning']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  meddelad?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  sistaDag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Uppsagningsslag'], ParentType, ContextType>;
};

export type AvtalsvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avtalsval'] = ResolversParentTypes['Avtalsval']> = {
  antagna?: Resolver<ReadonlyArray<ResolversTypes['AntagenAnbudsgivare']>, ParentType, ContextType>;
  handlaggare?: Resolver<ReadonlyArray<ResolversTypes['Avtalshandlaggare']>, ParentType, ContextType>;
  omraden?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projekt?: Resolver<ReadonlyArray<ResolversTypes['Avtalsprojekt']>, ParentType, ContextType>;
};

export type BekraftaResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BekraftaResultat'] = ResolversParentTypes['BekraftaResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Bekraftad', ParentType, ContextType>;
};

export type BekraftadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bekraftad'] = ResolversParentTypes['Bekraftad']> = {
  till?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BekraftelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bekraftelse'] = ResolversParentTypes['Bekraftelse']> = {
  demokod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metoder?: Resolver<ReadonlyArray<ResolversTypes['Faktorslag']>, ParentType, ContextType>;
};

export interface BeloppScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Belopp'], any> {
  name: 'Belopp';
}

export type BemanningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bemanning'] = ResolversParentTypes['Bemanning']> = {
  behov?: Resolver<ReadonlyArray<ResolversTypes['Bemanningsbehov']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heltidTimmar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BemanningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BemanningKonflikt'] = ResolversParentTypes['BemanningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Bemanning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BemanningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BemanningResultat'] = ResolversParentTypes['BemanningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Bemanning' | 'BemanningKonflikt', ParentType, ContextType>;
};

export type BemanningsbehovResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bemanningsbehov'] = ResolversParentTypes['Bemanningsbehov']> = {
  aterkallat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  aterkallatSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beskrivning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enhet?: Resolver<ResolversTypes['Bemanningsenhet'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  omfattning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projekt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Bemanningsroll'], ParentType, ContextType>;
  sistaDag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  svar?: Resolver<ReadonlyArray<ResolversTypes['Bemanningssvar']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BemanningsfragaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bemanningsfraga'] = ResolversParentTypes['Bemanningsfraga']> = {
  behovId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beskrivning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  projekt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Bemanningsroll'], ParentType, ContextType>;
  sistaDag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type BemanningssvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bemanningssvar'] = ResolversParentTypes['Bemanningssvar']> = {
  enhet?: Resolver<Maybe<ResolversTypes['Bemanningsenhet']>, ParentType, ContextType>;
  fran?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  omfattning?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  svararSom?: Resolver<Maybe<ResolversTypes['Svarandeslag']>, ParentType, ContextType>;
  svarat?: Resolver<Maybe<ResolversTypes['Svarsuppgift']>, ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['Bemanningstillstand'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeslutReferensResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BeslutReferens'] = ResolversParentTypes['BeslutReferens']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeslutsanmalanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Beslutsanmalan'] = ResolversParentTypes['Beslutsanmalan']> = {
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Anmalningslage'], ParentType, ContextType>;
  moteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeslutsavvikelseradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Beslutsavvikelserad'] = ResolversParentTypes['Beslutsavvikelserad']> = {
  nr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeslutskontrollResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Beslutskontroll'] = ResolversParentTypes['Beslutskontroll']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avvikelser?: Resolver<ReadonlyArray<ResolversTypes['Beslutsavvikelserad']>, ParentType, ContextType>;
};

export type BestallningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bestallning'] = ResolversParentTypes['Bestallning']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avslutad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  avslutadAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avtal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avtalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  budgetAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetpost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  delegationsbeslutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fakturerat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  farAvsluta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leverantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leverantorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  moms?: Resolver<ResolversTypes['Momsval'], ParentType, ContextType>;
  momssats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofakturerat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Bestallningsstatus'], ParentType, ContextType>;
  vad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BestallningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BestallningKonflikt'] = ResolversParentTypes['BestallningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Bestallning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BestallningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BestallningResultat'] = ResolversParentTypes['BestallningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Bestallning' | 'BestallningKonflikt', ParentType, ContextType>;
};

export type BestallningslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bestallningslista'] = ResolversParentTypes['Bestallningslista']> = {
  bestallningar?: Resolver<ReadonlyArray<ResolversTypes['Bestallning']>, ParentType, ContextType>;
  farBestalla?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BestallningssidaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bestallningssida'] = ResolversParentTypes['Bestallningssida']> = {
  bestallning?: Resolver<ResolversTypes['Bestallning'], ParentType, ContextType>;
  fakturor?: Resolver<ReadonlyArray<ResolversTypes['Leverantorsfaktura']>, ParentType, ContextType>;
  farRegistrera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BorjaTotpResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BorjaTotpResultat'] = ResolversParentTypes['BorjaTotpResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'NyTotp', ParentType, ContextType>;
};

export type BorttagenVyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BorttagenVy'] = ResolversParentTypes['BorttagenVy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetbeloppResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetbelopp'] = ResolversParentTypes['Budgetbelopp']> = {
  avvikelse?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  budgetHelar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  budgetTom?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  prognos?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  utfall?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
};

export type BudgetomfordelningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetomfordelning'] = ResolversParentTypes['Budgetomfordelning']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beslut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetpostKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BudgetpostKonflikt'] = ResolversParentTypes['BudgetpostKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Budgetuppfoljningsrad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetrad'] = ResolversParentTypes['Budgetrad']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
};

export type BudgetsidotabellResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetsidotabell'] = ResolversParentTypes['Budgetsidotabell']> = {
  rader?: Resolver<ReadonlyArray<ResolversTypes['Budgetuppfoljningsrad']>, ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Budgetbelopp'], ParentType, ContextType>;
};

export type BudgetuppfoljningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetuppfoljning'] = ResolversParentTypes['Budgetuppfoljning']> = {
  anmarkningar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enhet?: Resolver<ResolversTypes['Budgetenhet'], ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inlasningar?: Resolver<ReadonlyArray<ResolversTypes['Utfallsinlasning']>, ParentType, ContextType>;
  kommentarstroskel?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  manad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omfordelningar?: Resolver<ReadonlyArray<ResolversTypes['Budgetomfordelning']>, ParentType, ContextType>;
  overskjutnaMedel?: Resolver<ReadonlyArray<ResolversTypes['OverskjutnaMedel']>, ParentType, ContextType>;
  resultat?: Resolver<ResolversTypes['Budgetbelopp'], ParentType, ContextType>;
  sidor?: Resolver<ReadonlyArray<ResolversTypes['Budgetsidotabell']>, ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  utfallSaknas?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utfallTillManad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetuppfoljningsradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetuppfoljningsrad'] = ResolversParentTypes['Budgetuppfoljningsrad']> = {
  belopp?: Resolver<ResolversTypes['Budgetbelopp'], ParentType, ContextType>;
  budgetradId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exaktBudget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  exaktPrognos?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommentar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommentarAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommentarKravs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetutrymmeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Budgetutrymme'] = ResolversParentTypes['Budgetutrymme']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestallt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  fakturor?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kanskeBokfort?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kvar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
  utfall?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  utfallTillManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BytLosenordResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BytLosenord'] = ResolversParentTypes['BytLosenord']> = {
  antalSessioner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BytLosenordResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BytLosenordResultat'] = ResolversParentTypes['BytLosenordResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'BytLosenord', ParentType, ContextType>;
};

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Datum'], any> {
  name: 'Datum';
}

export type DelegationsarendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsarende'] = ResolversParentTypes['Delegationsarende']> = {
  dnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DelegationsbeslutResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsbeslut'] = ResolversParentTypes['Delegationsbeslut']> = {
  anmalan?: Resolver<ResolversTypes['Beslutsanmalan'], ParentType, ContextType>;
  arendeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  arendetyp?: Resolver<Maybe<ResolversTypes['Delegationstyp']>, ParentType, ContextType>;
  avtryck?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslutadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foljder?: Resolver<ReadonlyArray<ResolversTypes['Delegationsfoljd']>, ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Delegationsgrund'], ParentType, ContextType>;
  handlingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handlingSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  innehall?: Resolver<Maybe<ResolversTypes['Delegationsinnehall']>, ParentType, ContextType>;
  punktNr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Delegatroll'], ParentType, ContextType>;
  sakId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sakNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saktyp?: Resolver<Maybe<ResolversTypes['Saktyp']>, ParentType, ContextType>;
  sekretess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  som?: Resolver<ResolversTypes['Delegationssatt'], ParentType, ContextType>;
  tidpunkt?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  varfor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationsbeslutKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DelegationsbeslutKonflikt'] = ResolversParentTypes['DelegationsbeslutKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Delegationsprovning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationsbeslutsradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsbeslutsrad'] = ResolversParentTypes['Delegationsbeslutsrad']> = {
  arendetyp?: Resolver<Maybe<ResolversTypes['Delegationstyp']>, ParentType, ContextType>;
  beslutadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rubrik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DelegationsfoljdResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsfoljd'] = ResolversParentTypes['Delegationsfoljd']> = {
  objektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objekttyp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DelegationsinnehallResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsinnehall'] = ResolversParentTypes['Delegationsinnehall']> = {
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  bradskandeSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moms?: Resolver<Maybe<ResolversTypes['Momsval']>, ParentType, ContextType>;
  motiv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  motpart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provning?: Resolver<ReadonlyArray<ResolversTypes['Regelrad']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DelegationsordningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsordning'] = ResolversParentTypes['Delegationsordning']> = {
  beslut?: Resolver<ResolversTypes['BeslutReferens'], ParentType, ContextType>;
  bradskanderatt?: Resolver<ResolversTypes['Bradskanderatt'], ParentType, ContextType>;
  gallerFran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  gallerTill?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['Delegationspunkt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationsordningarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsordningar'] = ResolversParentTypes['Delegationsordningar']> = {
  farSkriva?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['Delegationsutkast']>, ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['Delegationsordning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationsordningarResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DelegationsordningarResultat'] = ResolversParentTypes['DelegationsordningarResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Delegationsordningar' | 'DelegationsutkastKonflikt', ParentType, ContextType>;
};

export type DelegationsprovningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsprovning'] = ResolversParentTypes['Delegationsprovning']> = {
  arenden?: Resolver<ReadonlyArray<ResolversTypes['Delegationsarende']>, ParentType, ContextType>;
  arendetyp?: Resolver<ResolversTypes['Delegationstyp'], ParentType, ContextType>;
  avtalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  beslutat?: Resolver<ReadonlyArray<ResolversTypes['Delegationsbeslutsrad']>, ParentType, ContextType>;
  beslutstext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bradskanderatt?: Resolver<ResolversTypes['Bradskanderatt'], ParentType, ContextType>;
  gron?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hanskjutet?: Resolver<ReadonlyArray<ResolversTypes['Hanskjutning']>, ParentType, ContextType>;
  motpartId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  punktId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['Punktval']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Regelrad']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sakId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sakLank?: Resolver<Maybe<ResolversTypes['Saklank']>, ParentType, ContextType>;
  sakNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saktyp?: Resolver<Maybe<ResolversTypes['Saktyp']>, ParentType, ContextType>;
  som?: Resolver<Maybe<ResolversTypes['Delegationssatt']>, ParentType, ContextType>;
  varfor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationspunktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationspunkt'] = ResolversParentTypes['Delegationspunkt']> = {
  arendetyp?: Resolver<ResolversTypes['Delegationstyp'], ParentType, ContextType>;
  aterkallad?: Resolver<Maybe<ResolversTypes['Punktaterkallelse']>, ParentType, ContextType>;
  attest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budgetpost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegat?: Resolver<ResolversTypes['Delegatroll'], ParentType, ContextType>;
  ersattare?: Resolver<Maybe<ResolversTypes['Delegatroll']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kraver?: Resolver<ReadonlyArray<ResolversTypes['Delegationskrav']>, ParentType, ContextType>;
  nr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tak?: Resolver<Maybe<ResolversTypes['Delegationstak']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vidaredelegation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DelegationsregisterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsregister'] = ResolversParentTypes['Delegationsregister']> = {
  farAnmala?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Delegationsregisterrad']>, ParentType, ContextType>;
  sammantraden?: Resolver<ReadonlyArray<ResolversTypes['Anmalningsmote']>, ParentType, ContextType>;
};

export type DelegationsregisterradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsregisterrad'] = ResolversParentTypes['Delegationsregisterrad']> = {
  anmalan?: Resolver<Maybe<ResolversTypes['Anmalan']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arendeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  arendetyp?: Resolver<Maybe<ResolversTypes['Delegationstyp']>, ParentType, ContextType>;
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  beslutadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  egenAnteckning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Delegationsgrund'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Anmalningslage'], ParentType, ContextType>;
  lagetext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lopnummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  motpart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  punktNr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Delegatroll'], ParentType, ContextType>;
  rubrik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sekretess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skulleDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  skulleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationssakResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationssak'] = ResolversParentTypes['Delegationssak']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saktyp?: Resolver<ResolversTypes['Saktyp'], ParentType, ContextType>;
};

export type DelegationstakResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationstak'] = ResolversParentTypes['Delegationstak']> = {
  antal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  moms?: Resolver<ResolversTypes['Momsval'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Taksslag'], ParentType, ContextType>;
};

export type DelegationsutkastResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Delegationsutkast'] = ResolversParentTypes['Delegationsutkast']> = {
  bradskanderatt?: Resolver<ResolversTypes['Bradskanderatt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['Delegationspunkt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationsutkastKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DelegationsutkastKonflikt'] = ResolversParentTypes['DelegationsutkastKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Delegationsutkast'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationsutkastResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DelegationsutkastResultat'] = ResolversParentTypes['DelegationsutkastResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Delegationsutkast' | 'DelegationsutkastKonflikt', ParentType, ContextType>;
};

export type DeltagandeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Deltagande'] = ResolversParentTypes['Deltagande']> = {
  fran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Deltagandestatus'], ParentType, ContextType>;
};

export type DemokontoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Demokonto'] = ResolversParentTypes['Demokonto']> = {
  anvandarnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Roll'], ParentType, ContextType>;
  samverkan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DialogatgardResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Dialogatgard'] = ResolversParentTypes['Dialogatgard']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agareId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farKlara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  klarAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  klarHur?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  senast?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  vad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DialogbetygResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Dialogbetyg'] = ResolversParentTypes['Dialogbetyg']> = {
  betyg?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  hogst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DialogpunktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Dialogpunkt'] = ResolversParentTypes['Dialogpunkt']> = {
  anteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DialograttelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Dialograttelse'] = ResolversParentTypes['Dialograttelse']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  betyg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deltagare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hallen?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sammanfattning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type DiariearendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Diariearende'] = ResolversParentTypes['Diariearende']> = {
  antalHandlingar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlaggare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  klassificering?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  klassnamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lopnummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrerat?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  riktningar?: Resolver<ReadonlyArray<ResolversTypes['Handlingsriktning']>, ParentType, ContextType>;
  rubrik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tillstand?: Resolver<Maybe<ResolversTypes['ArendeTillstand']>, ParentType, ContextType>;
  typ?: Resolver<Maybe<ResolversTypes['Arendetyp']>, ParentType, ContextType>;
};

export type DiarieklassResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Diarieklass'] = ResolversParentTypes['Diarieklass']> = {
  antalArenden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anvands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiarieklassKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiarieklassKonflikt'] = ResolversParentTypes['DiarieklassKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Diarieklass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiarieklassResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiarieklassResultat'] = ResolversParentTypes['DiarieklassResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Diarieklass' | 'DiarieklassKonflikt', ParentType, ContextType>;
};

export type DiarieplanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Diarieplan'] = ResolversParentTypes['Diarieplan']> = {
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  klasser?: Resolver<ReadonlyArray<ResolversTypes['Diarieklass']>, ParentType, ContextType>;
};

export type DiariumResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Diarium'] = ResolversParentTypes['Diarium']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aren?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  arenden?: Resolver<ReadonlyArray<ResolversTypes['Diariearende']>, ParentType, ContextType>;
  farRegistrera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Registerpost']>, ParentType, ContextType>;
};

export type DirektivKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DirektivKonflikt'] = ResolversParentTypes['DirektivKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Projektdirektiv'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirektivResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DirektivResultat'] = ResolversParentTypes['DirektivResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'DirektivKonflikt' | 'Projektdirektiv', ParentType, ContextType>;
};

export type DirektivinnehallResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Direktivinnehall'] = ResolversParentTypes['Direktivinnehall']> = {
  ansvar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bakgrund?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  behov?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effektmal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finansiering?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intressenter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  juridik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omfattning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prioritering?: Resolver<ReadonlyArray<ResolversTypes['Prioritet']>, ParentType, ContextType>;
  projektmal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirektivutkastResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Direktivutkast'] = ResolversParentTypes['Direktivutkast']> = {
  andrade?: Resolver<ReadonlyArray<ResolversTypes['Direktivdel']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  innehall?: Resolver<ResolversTypes['Direktivinnehall'], ParentType, ContextType>;
  saknas?: Resolver<ReadonlyArray<ResolversTypes['Direktivdel']>, ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirektivversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Direktivversion'] = ResolversParentTypes['Direktivversion']> = {
  andrade?: Resolver<ReadonlyArray<ResolversTypes['Direktivdel']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<ResolversTypes['BeslutReferens'], ParentType, ContextType>;
  beslutare?: Resolver<ResolversTypes['Beslutare'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  innehall?: Resolver<ResolversTypes['Direktivinnehall'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  tillagg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FaktorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Faktor'] = ResolversParentTypes['Faktor']> = {
  anvand?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skapad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Faktorslag'], ParentType, ContextType>;
};

export type FaktortillaggResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Faktortillagg'] = ResolversParentTypes['Faktortillagg']> = {
  aterhamtningskoder?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  konto?: Resolver<ResolversTypes['Konto'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FaktortillaggResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FaktortillaggResultat'] = ResolversParentTypes['FaktortillaggResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Faktortillagg', ParentType, ContextType>;
};

export type FakturaforhandsKommunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FakturaforhandsKommun'] = ResolversParentTypes['FakturaforhandsKommun']> = {
  hinder?: Resolver<Maybe<ResolversTypes['Avslag']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<Maybe<ResolversTypes['FakturaforhandsRad']>>, ParentType, ContextType>;
};

export type FakturaforhandsRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FakturaforhandsRad'] = ResolversParentTypes['FakturaforhandsRad']> = {
  andel?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  tidigare?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  tillOchMed?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type FakturaforhandsvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturaforhandsvisning'] = ResolversParentTypes['Fakturaforhandsvisning']> = {
  antalFakturor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  antalKrediter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attValja?: Resolver<ReadonlyArray<ResolversTypes['Fakturaval']>, ParentType, ContextType>;
  brutto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['FakturaforhandsKommun']>, ParentType, ContextType>;
  kontrollsumma?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moms?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['Fakturapost']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FakturahanvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturahanvisning'] = ResolversParentTypes['Fakturahanvisning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FakturainstallningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturainstallning'] = ResolversParentTypes['Fakturainstallning']> = {
  bankgiro?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  betalningsdagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plusgiro?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regler?: Resolver<ReadonlyArray<ResolversTypes['Fakturaregel']>, ParentType, ContextType>;
  sparad?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  sparadAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FakturainstallningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FakturainstallningKonflikt'] = ResolversParentTypes['FakturainstallningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Fakturainstallning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FakturamomsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturamoms'] = ResolversParentTypes['Fakturamoms']> = {
  moms?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  momskod?: Resolver<ResolversTypes['Momskod'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  procent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FakturapostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturapost'] = ResolversParentTypes['Fakturapost']> = {
  antagande?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FakturaradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturarad'] = ResolversParentTypes['Fakturarad']> = {
  andel?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  fordelningNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forskott?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gallandeFordelning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  harAndel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kostnadspostId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  momskod?: Resolver<ResolversTypes['Momskod'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Faktureringsplan'], ParentType, ContextType>;
  rattar?: Resolver<Maybe<ResolversTypes['Fakturahanvisning']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FakturaregelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturaregel'] = ResolversParentTypes['Fakturaregel']> = {
  forskott?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  momskod?: Resolver<ResolversTypes['Momskod'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Faktureringsplan'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Kostnadsslag'], ParentType, ContextType>;
};

export type FakturaunderlagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturaunderlag'] = ResolversParentTypes['Fakturaunderlag']> = {
  avsandare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avsandareOrgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankgiro?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  huvud?: Resolver<ResolversTypes['FakturaunderlagRad'], ParentType, ContextType>;
  momssummor?: Resolver<ReadonlyArray<ResolversTypes['Fakturamoms']>, ParentType, ContextType>;
  mottagare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mottagareOrgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnrFiktivt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plusgiro?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Fakturarad']>, ParentType, ContextType>;
  rattasAv?: Resolver<ReadonlyArray<ResolversTypes['Fakturahanvisning']>, ParentType, ContextType>;
  skapad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  skapadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FakturaunderlagRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FakturaunderlagRad'] = ResolversParentTypes['FakturaunderlagRad']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brutto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  forfallodag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  manad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moms?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rattad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Fakturaslag'], ParentType, ContextType>;
};

export type FakturaunderlagslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturaunderlagslista'] = ResolversParentTypes['Fakturaunderlagslista']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farSkapa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hogstaManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['FakturaunderlagRad']>, ParentType, ContextType>;
  senasteManad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FakturavalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fakturaval'] = ResolversParentTypes['Fakturaval']> = {
  antagande?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  vald?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FasaktKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FasaktKonflikt'] = ResolversParentTypes['FasaktKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Projektfaser'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FasaktResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FasaktResultat'] = ResolversParentTypes['FasaktResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'FasaktKonflikt' | 'Projektfaser', ParentType, ContextType>;
};

export type FasordningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fasordning'] = ResolversParentTypes['Fasordning']> = {
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Grind']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['Fasordningsversion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FasordningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FasordningKonflikt'] = ResolversParentTypes['FasordningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Fasordning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FasordningsversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fasordningsversion'] = ResolversParentTypes['Fasordningsversion']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Grind']>, ParentType, ContextType>;
  kommentar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FastavlaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fastavla'] = ResolversParentTypes['Fastavla']> = {
  antalKommuner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kort?: Resolver<ReadonlyArray<ResolversTypes['Fastavlekort']>, ParentType, ContextType>;
  ordningar?: Resolver<ReadonlyArray<ResolversTypes['Tavelordning']>, ParentType, ContextType>;
  utanFaser?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FastavlekortResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fastavlekort'] = ResolversParentTypes['Fastavlekort']> = {
  deltar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fas?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  krav?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  statusAlderDagar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusInaktuell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uppfyllda?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vilar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FasvagstegResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fasvagsteg'] = ResolversParentTypes['Fasvagsteg']> = {
  beteckning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fas?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Faslage'], ParentType, ContextType>;
};

export type FattaDelegationsbeslutSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FattaDelegationsbeslutSvar'] = ResolversParentTypes['FattaDelegationsbeslutSvar']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Delegationsbeslut' | 'DelegationsbeslutKonflikt', ParentType, ContextType>;
};

export type FilensOrganisationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FilensOrganisation'] = ResolversParentTypes['FilensOrganisation']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
};

export type FilfelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Filfel'] = ResolversParentTypes['Filfel']> = {
  rad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinansieringspartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Finansieringspart'] = ResolversParentTypes['Finansieringspart']> = {
  andel?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  atagande?: Resolver<Maybe<ResolversTypes['Atagande']>, ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['Kommun']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saknas?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  sakrat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type FolkmangdResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Folkmangd'] = ResolversParentTypes['Folkmangd']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
};

export type FolkmangdAndringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FolkmangdAndring'] = ResolversParentTypes['FolkmangdAndring']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kallaFran?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kallaTill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FolkmangdForhandsvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FolkmangdForhandsvisning'] = ResolversParentTypes['FolkmangdForhandsvisning']> = {
  andrade?: Resolver<ReadonlyArray<ResolversTypes['FolkmangdAndring']>, ParentType, ContextType>;
  fel?: Resolver<ReadonlyArray<ResolversTypes['Radfel']>, ParentType, ContextType>;
  kontrollsumma?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nya?: Resolver<ReadonlyArray<ResolversTypes['Folkmangd']>, ParentType, ContextType>;
  oforandrade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FolkmangdInlastResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FolkmangdInlast'] = ResolversParentTypes['FolkmangdInlast']> = {
  antalRader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tabell?: Resolver<ResolversTypes['FolkmangdTabell'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FolkmangdTabellResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FolkmangdTabell'] = ResolversParentTypes['FolkmangdTabell']> = {
  datum?: Resolver<ReadonlyArray<ResolversTypes['Datum']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Folkmangd']>, ParentType, ContextType>;
};

export type ForandraFordelningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForandraFordelningResultat'] = ResolversParentTypes['ForandraFordelningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Fordelningsforandringar' | 'KostnadspostKonflikt', ParentType, ContextType>;
};

export type ForandringsforhandResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Forandringsforhand'] = ResolversParentTypes['Forandringsforhand']> = {
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['Fordelningsforandring']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FordelningsforandringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fordelningsforandring'] = ResolversParentTypes['Fordelningsforandring']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ataganden?: Resolver<ReadonlyArray<ResolversTypes['Atagandeforandring']>, ParentType, ContextType>;
  berakning?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fordelningNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kopIn?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  kostnadspostId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metod?: Resolver<Maybe<ResolversTypes['Anslutningsmetod']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckeltext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['ForhandsRad']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaNuvarande?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  viktDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  viktKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vikttext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FordelningsforandringarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fordelningsforandringar'] = ResolversParentTypes['Fordelningsforandringar']> = {
  poster?: Resolver<ReadonlyArray<ResolversTypes['Kostnadspost']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FordelningsversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Fordelningsversion'] = ResolversParentTypes['Fordelningsversion']> = {
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beraknad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  beraknadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Fordelningsgrund'], ParentType, ContextType>;
  grundtext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iKraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kand?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kopIn?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['ForhandsRad']>, ParentType, ContextType>;
};

export type ForeslaIdeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForeslaIdeResultat'] = ResolversParentTypes['ForeslaIdeResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Ide', ParentType, ContextType>;
};

export type ForhandsRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsRad'] = ResolversParentTypes['ForhandsRad']> = {
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  nuvarande?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  skillnad?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
};

export type ForhandsfordelningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Forhandsfordelning'] = ResolversParentTypes['Forhandsfordelning']> = {
  nyckeltext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['ForhandsRad']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaNuvarande?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForhandsgranskaFaktureringResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsgranskaFaktureringResultat'] = ResolversParentTypes['ForhandsgranskaFaktureringResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Fakturaforhandsvisning', ParentType, ContextType>;
};

export type ForhandsgranskaFolkmangdResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsgranskaFolkmangdResultat'] = ResolversParentTypes['ForhandsgranskaFolkmangdResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'FolkmangdForhandsvisning', ParentType, ContextType>;
};

export type ForhandsgranskaForandringResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsgranskaForandringResultat'] = ResolversParentTypes['ForhandsgranskaForandringResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Forandringsforhand', ParentType, ContextType>;
};

export type ForhandsgranskaFordelningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsgranskaFordelningResultat'] = ResolversParentTypes['ForhandsgranskaFordelningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Forhandsfordelning', ParentType, ContextType>;
};

export type ForhandsgranskaUtfallResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForhandsgranskaUtfallResultat'] = ResolversParentTypes['ForhandsgranskaUtfallResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Utfallsforhandsvisning', ParentType, ContextType>;
};

export type FragaOmAtagandeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FragaOmAtagandeResultat'] = ResolversParentTypes['FragaOmAtagandeResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Postfinansiering', ParentType, ContextType>;
};

export type FranvaroResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Franvaro'] = ResolversParentTypes['Franvaro']> = {
  aterkallad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farAvsluta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farSvara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteradAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteradDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roller?: Resolver<ReadonlyArray<ResolversTypes['Delegatroll']>, ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['Franvaroskal'], ParentType, ContextType>;
  svar?: Resolver<Maybe<ResolversTypes['Franvarosvar']>, ParentType, ContextType>;
  svarat?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FranvaroKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FranvaroKonflikt'] = ResolversParentTypes['FranvaroKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Franvaro'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FranvarolistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Franvarolista'] = ResolversParentTypes['Franvarolista']> = {
  personer?: Resolver<ReadonlyArray<ResolversTypes['Uppdragsinnehavare']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Franvaro']>, ParentType, ContextType>;
};

export type FrusenAvropslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FrusenAvropslista'] = ResolversParentTypes['FrusenAvropslista']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fryst?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['FrusenRad']>, ParentType, ContextType>;
};

export type FrusenRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FrusenRad'] = ResolversParentTypes['FrusenRad']> = {
  grund?: Resolver<ResolversTypes['Avropsgrund'], ParentType, ContextType>;
  kedjetext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kontrollEjVisad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrystRiskResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FrystRisk'] = ResolversParentTypes['FrystRisk']> = {
  band?: Resolver<ResolversTypes['Riskband'], ParentType, ContextType>;
  konsekvens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sannolikhet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grind'] = ResolversParentTypes['Grind']> = {
  avtalTecknat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beslutare?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finansieringSakrad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leverabler?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minstIntresserade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type GrindAttPasseraResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GrindAttPassera'] = ResolversParentTypes['GrindAttPassera']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  forsenad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type GrindkravradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grindkravrad'] = ResolversParentTypes['Grindkravrad']> = {
  lage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Kravslag'], ParentType, ContextType>;
  uppfyllt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrindpassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grindpassage'] = ResolversParentTypes['Grindpassage']> = {
  akt?: Resolver<ResolversTypes['Fasakt'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  beslutare?: Resolver<Maybe<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  beteckning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  granskas?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type GrindplanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grindplan'] = ResolversParentTypes['Grindplan']> = {
  farPlanera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Plangrind']>, ParentType, ContextType>;
  tidplanFran?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tidplanTill?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['Grindplanversion']>, ParentType, ContextType>;
};

export type GrindplanversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Grindplanversion'] = ResolversParentTypes['Grindplanversion']> = {
  antagande?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dagar?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Datum']>>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GruppKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GruppKonflikt'] = ResolversParentTypes['GruppKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Projektgrupper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GruppResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GruppResultat'] = ResolversParentTypes['GruppResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'GruppKonflikt' | 'Projektgrupper', ParentType, ContextType>;
};

export type GruppmedlemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Gruppmedlem'] = ResolversParentTypes['Gruppmedlem']> = {
  beslutar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  funktion?: Resolver<ResolversTypes['Gruppfunktion'], ParentType, ContextType>;
  grupp?: Resolver<ResolversTypes['Projektgrupp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Gruppmedlemslage'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GruppvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Gruppval'] = ResolversParentTypes['Gruppval']> = {
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roller?: Resolver<ReadonlyArray<ResolversTypes['Roll']>, ParentType, ContextType>;
};

export type HandelseRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HandelseRad'] = ResolversParentTypes['HandelseRad']> = {
  affarsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  aktor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handelsetyp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kedjehash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kedjenummer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objekttyp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type HandelseSidaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HandelseSida'] = ResolversParentTypes['HandelseSida']> = {
  handelsetyper?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kontrollpunkt?: Resolver<Maybe<ResolversTypes['Kontrollpunkt']>, ParentType, ContextType>;
  nasta?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objekttyper?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['HandelseRad']>, ParentType, ContextType>;
};

export type HandlaggarvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Handlaggarval'] = ResolversParentTypes['Handlaggarval']> = {
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roller?: Resolver<ReadonlyArray<ResolversTypes['Roll']>, ParentType, ContextType>;
};

export type HandlingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Handling'] = ResolversParentTypes['Handling']> = {
  dold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farHavaSekretess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farSekretessmarkera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['Sekretess']>, ParentType, ContextType>;
  textlage?: Resolver<Maybe<ResolversTypes['Filtextlage']>, ParentType, ContextType>;
  titel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['HandlingVersion']>, ParentType, ContextType>;
};

export type HandlingVersionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HandlingVersion'] = ResolversParentTypes['HandlingVersion']> = {
  adress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediatyp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storlek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type HandlingssekretessResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Handlingssekretess'] = ResolversParentTypes['Handlingssekretess']> = {
  farHavaSekretess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farSekretessmarkera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['Sekretess']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingssekretessKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HandlingssekretessKonflikt'] = ResolversParentTypes['HandlingssekretessKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Handlingssekretess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandlingssekretessResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HandlingssekretessResultat'] = ResolversParentTypes['HandlingssekretessResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Handlingssekretess' | 'HandlingssekretessKonflikt', ParentType, ContextType>;
};

export type HanskjutDelegationsbeslutSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HanskjutDelegationsbeslutSvar'] = ResolversParentTypes['HanskjutDelegationsbeslutSvar']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'HanskjutetArende', ParentType, ContextType>;
};

export type HanskjutetArendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HanskjutetArende'] = ResolversParentTypes['HanskjutetArende']> = {
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HanskjutningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Hanskjutning'] = ResolversParentTypes['Hanskjutning']> = {
  arendeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fraga?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Ide'] = ResolversParentTypes['Ide']> = {
  avstar?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  behov?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  egna?: Resolver<ReadonlyArray<ResolversTypes['Ideintresse']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  foreslagen?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  foreslagenAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intresserade?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['Kommun']>, ParentType, ContextType>;
  kvalificerbarhet?: Resolver<ResolversTypes['Kvalificerbarhet'], ParentType, ContextType>;
  nytta?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Roll'], ParentType, ContextType>;
  titel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdeKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IdeKonflikt'] = ResolversParentTypes['IdeKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Ide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdeintresseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Ideintresse'] = ResolversParentTypes['Ideintresse']> = {
  deltagande?: Resolver<ResolversTypes['Deltagandestatus'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InkommetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inkommet'] = ResolversParentTypes['Inkommet']> = {
  antecknad?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  antecknadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arendeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  avsandare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avslutad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  avslutadAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frist?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  handlingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inkom?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Inkommetlage'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InkommetKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InkommetKonflikt'] = ResolversParentTypes['InkommetKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Inkommet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InkommetResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InkommetResultat'] = ResolversParentTypes['InkommetResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Inkommet' | 'InkommetKonflikt', ParentType, ContextType>;
};

export type InkommetlistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inkommetlista'] = ResolversParentTypes['Inkommetlista']> = {
  farRegistrera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Inkommet']>, ParentType, ContextType>;
};

export type InkopsavtalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inkopsavtal'] = ResolversParentTypes['Inkopsavtal']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Avtalsparten']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InkopsleverantorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inkopsleverantor'] = ResolversParentTypes['Inkopsleverantor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InkopsvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inkopsval'] = ResolversParentTypes['Inkopsval']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avtal?: Resolver<ReadonlyArray<ResolversTypes['Inkopsavtal']>, ParentType, ContextType>;
  bestallningar?: Resolver<ReadonlyArray<ResolversTypes['Bestallning']>, ParentType, ContextType>;
  budgetposter?: Resolver<ReadonlyArray<ResolversTypes['Budgetutrymme']>, ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['Inkopsleverantor']>, ParentType, ContextType>;
  prisbasbelopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
};

export type InloggadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Inloggad'] = ResolversParentTypes['Inloggad']> = {
  kanBytaLosenord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Sessionslage'], ParentType, ContextType>;
  masteBytaLosenord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medlemskap?: Resolver<ReadonlyArray<ResolversTypes['Medlemskap']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  affarsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demokod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demokonton?: Resolver<ReadonlyArray<ResolversTypes['Demokonto']>, ParentType, ContextType>;
  sessionsslut?: Resolver<Maybe<ResolversTypes['Sessionsslut']>, ParentType, ContextType>;
};

export type InstallningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Installning'] = ResolversParentTypes['Installning']> = {
  enhet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forklaring?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forval?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  krav?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InstallningKonflikt'] = ResolversParentTypes['InstallningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Installning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntresseResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IntresseResultat'] = ResolversParentTypes['IntresseResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Ide' | 'KommunsvarKonflikt', ParentType, ContextType>;
};

export type JavResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Jav'] = ResolversParentTypes['Jav']> = {
  avgjord?: Resolver<Maybe<ResolversTypes['Javsbedomning']>, ParentType, ContextType>;
  avgjordAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avgjordDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  avgjordSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  egenBedomning?: Resolver<ResolversTypes['Javsbedomning'], ParentType, ContextType>;
  farAvgora?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  galler?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Javsgrund'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sakId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sakNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saktyp?: Resolver<ResolversTypes['Javssaktyp'], ParentType, ContextType>;
  stalle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JavKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['JavKonflikt'] = ResolversParentTypes['JavKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Jav'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JavResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['JavResultat'] = ResolversParentTypes['JavResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Jav' | 'JavKonflikt', ParentType, ContextType>;
};

export type JavsbildResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Javsbild'] = ResolversParentTypes['Javsbild']> = {
  farAnmala?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forslag?: Resolver<ReadonlyArray<ResolversTypes['Javsforslag']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Jav']>, ParentType, ContextType>;
  sakNamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JavsforslagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Javsforslag'] = ResolversParentTypes['Javsforslag']> = {
  grund?: Resolver<ResolversTypes['Javsgrund'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stalle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JavslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Javslista'] = ResolversParentTypes['Javslista']> = {
  personer?: Resolver<ReadonlyArray<ResolversTypes['Uppdragsinnehavare']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Jav']>, ParentType, ContextType>;
  styrelseuppdrag?: Resolver<ReadonlyArray<ResolversTypes['Styrelseuppdrag']>, ParentType, ContextType>;
};

export type KedjeagareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kedjeagare'] = ResolversParentTypes['Kedjeagare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kapital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raknas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
};

export type KedjestegResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kedjesteg'] = ResolversParentTypes['Kedjesteg']> = {
  agare?: Resolver<ReadonlyArray<ResolversTypes['Kedjeagare']>, ParentType, ContextType>;
  andel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kontrollEjVisad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omgang?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
};

export type KommunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommun'] = ResolversParentTypes['Kommun']> = {
  kommunkod?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KommunBeloppResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunBelopp'] = ResolversParentTypes['KommunBelopp']> = {
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
};

export type KommunKostnadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunKostnad'] = ResolversParentTypes['KommunKostnad']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['KommunPost']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaForraAret?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  summaInomBudget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaUtanforBudget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KommunPostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunPost'] = ResolversParentTypes['KommunPost']> = {
  andelProcent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  antalDeltagare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belopp?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  nyckeltyp?: Resolver<ResolversTypes['Nyckeltyp'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['MatrisPost'], ParentType, ContextType>;
};

export type KommunbemanningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunbemanning'] = ResolversParentTypes['Kommunbemanning']> = {
  behov?: Resolver<ReadonlyArray<ResolversTypes['Bemanningsbehov']>, ParentType, ContextType>;
  heltidTimmar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
};

export type KommunbildResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunbild'] = ResolversParentTypes['Kommunbild']> = {
  ar?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  folkmangd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  folkmangdDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  folkmangdKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  franAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grupper?: Resolver<ReadonlyArray<ResolversTypes['Kommunbildgrupp']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  perAr?: Resolver<ReadonlyArray<ResolversTypes['Kommunbildsumma']>, ParentType, ContextType>;
  tillAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  totalt?: Resolver<ResolversTypes['Kommunbildsumma'], ParentType, ContextType>;
};

export type KommunbildgruppResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunbildgrupp'] = ResolversParentTypes['Kommunbildgrupp']> = {
  belopp?: Resolver<ReadonlyArray<ResolversTypes['Belopp']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Kommunbildrad']>, ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Kostnadsslag'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type KommunbildradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunbildrad'] = ResolversParentTypes['Kommunbildrad']> = {
  belopp?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Belopp']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lagen?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ID']>>, ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type KommunbildsummaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunbildsumma'] = ResolversParentTypes['Kommunbildsumma']> = {
  ar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beslutat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  perInvanare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prognos?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  tillfragat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type KommunensPortfoljResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunensPortfolj'] = ResolversParentTypes['KommunensPortfolj']> = {
  attSvara?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deltar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  driftsatta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farSvara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  projekt?: Resolver<ReadonlyArray<ResolversTypes['KommunensProjekt']>, ParentType, ContextType>;
};

export type KommunensProjektResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunensProjekt'] = ResolversParentTypes['KommunensProjekt']> = {
  ansvarig?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deltagande?: Resolver<ResolversTypes['Deltagandestatus'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  fraga?: Resolver<Maybe<ResolversTypes['Kommunfraga']>, ParentType, ContextType>;
  fran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  inforande?: Resolver<Maybe<ResolversTypes['Inforandelage']>, ParentType, ContextType>;
  inforandedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
};

export type KommunjamforelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunjamforelse'] = ResolversParentTypes['Kommunjamforelse']> = {
  antalIMedian?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  folkmangdDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  folkmangdKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medianBelopp?: Resolver<ReadonlyArray<ResolversTypes['Belopp']>, ParentType, ContextType>;
  medianPerInvanare?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Kommunjamforelserad']>, ParentType, ContextType>;
};

export type KommunjamforelseradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunjamforelserad'] = ResolversParentTypes['Kommunjamforelserad']> = {
  belopp?: Resolver<ReadonlyArray<ResolversTypes['Belopp']>, ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  folkmangd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  perInvanare?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KommunnarvaroResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunnarvaro'] = ResolversParentTypes['Kommunnarvaro']> = {
  andelProcent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kommunkod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narvarande?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KommunsummaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunsumma'] = ResolversParentTypes['Kommunsumma']> = {
  deltar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deltarInte?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  driftsatta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ejSvarat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intresserade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommuner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planerade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KommunsvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kommunsvar'] = ResolversParentTypes['Kommunsvar']> = {
  ansvarig?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deltagande?: Resolver<ResolversTypes['Deltagandestatus'], ParentType, ContextType>;
  deltagandeSvarat?: Resolver<Maybe<ResolversTypes['Svarsuppgift']>, ParentType, ContextType>;
  deltagandeVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  inforande?: Resolver<Maybe<ResolversTypes['Inforandelage']>, ParentType, ContextType>;
  inforandeSvarat?: Resolver<Maybe<ResolversTypes['Svarsuppgift']>, ParentType, ContextType>;
  inforandeVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inforandedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  svararSom?: Resolver<Maybe<ResolversTypes['Svarandeslag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KommunsvarKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KommunsvarKonflikt'] = ResolversParentTypes['KommunsvarKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Kommunsvar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KomplettResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Komplett'] = ResolversParentTypes['Komplett']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  krav?: Resolver<ReadonlyArray<ResolversTypes['KompletthetsKrav']>, ParentType, ContextType>;
  uppfyllda?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KompletthetsKravResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KompletthetsKrav'] = ResolversParentTypes['KompletthetsKrav']> = {
  falt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forklaring?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uppfyllt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KontoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Konto'] = ResolversParentTypes['Konto']> = {
  faktorer?: Resolver<ReadonlyArray<ResolversTypes['Faktor']>, ParentType, ContextType>;
  handelser?: Resolver<ReadonlyArray<ResolversTypes['Kontohandelse']>, ParentType, ContextType>;
  kanAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  koderKvar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kravsFor?: Resolver<ReadonlyArray<ResolversTypes['Roll']>, ParentType, ContextType>;
  passkeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KontoResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KontoResultat'] = ResolversParentTypes['KontoResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Konto', ParentType, ContextType>;
};

export type KontohandelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kontohandelse'] = ResolversParentTypes['Kontohandelse']> = {
  aktor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type KontrollResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kontroll'] = ResolversParentTypes['Kontroll']> = {
  antalKontrollerade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avvikelser?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KontrollkorningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kontrollkorning'] = ResolversParentTypes['Kontrollkorning']> = {
  godkand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kontroller?: Resolver<ReadonlyArray<ResolversTypes['Kontroll']>, ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type KontrollpunktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kontrollpunkt'] = ResolversParentTypes['Kontrollpunkt']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type KopplaUtfallResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KopplaUtfallResultat'] = ResolversParentTypes['KopplaUtfallResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Utfallskopplingar', ParentType, ContextType>;
};

export type KostnadsandelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kostnadsandel'] = ResolversParentTypes['Kostnadsandel']> = {
  andelar?: Resolver<ReadonlyArray<ResolversTypes['KommunBelopp']>, ParentType, ContextType>;
  anslutning?: Resolver<Maybe<ResolversTypes['Anslutningsforklaring']>, ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beraknad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  beraknadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delar?: Resolver<ReadonlyArray<ResolversTypes['AndelDel']>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  nyckelnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckeltext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Kostnadspost'], ParentType, ContextType>;
  summaAndelar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type KostnadsmatrisResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kostnadsmatris'] = ResolversParentTypes['Kostnadsmatris']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farSkapa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['MatrisPost']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['MatrisRad']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaInomBudget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  summaUtanforBudget?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KostnadspostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kostnadspost'] = ResolversParentTypes['Kostnadspost']> = {
  andelar?: Resolver<ReadonlyArray<ResolversTypes['KommunBelopp']>, ParentType, ContextType>;
  anmarkning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  antagande?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beraknad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  beraknadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  deltagare?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  faktureras?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farForandras?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fordelningNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grund?: Resolver<ResolversTypes['Fordelningsgrund'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kand?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckel?: Resolver<ResolversTypes['Nyckel'], ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Kostnadsslag'], ParentType, ContextType>;
  utanforBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KostnadspostKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KostnadspostKonflikt'] = ResolversParentTypes['KostnadspostKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Kostnadspost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KvalificerbarhetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Kvalificerbarhet'] = ResolversParentTypes['Kvalificerbarhet']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kravs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saknas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LamnaStatusrapportResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LamnaStatusrapportResultat'] = ResolversParentTypes['LamnaStatusrapportResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'PortfoljRad' | 'StatusKonflikt', ParentType, ContextType>;
};

export type LasInAgandeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LasInAgandeResultat'] = ResolversParentTypes['LasInAgandeResultat']> = {
  __resolveType: TypeResolveFn<'AgandeInlast' | 'Avslag', ParentType, ContextType>;
};

export type LasInFolkmangdResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LasInFolkmangdResultat'] = ResolversParentTypes['LasInFolkmangdResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'FolkmangdInlast', ParentType, ContextType>;
};

export type LasInUtfallResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LasInUtfallResultat'] = ResolversParentTypes['LasInUtfallResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Utfallsinlasning', ParentType, ContextType>;
};

export type LedtiderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Ledtider'] = ResolversParentTypes['Ledtider']> = {
  kallelseDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppdatumDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeverabelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverabel'] = ResolversParentTypes['Leverabel']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farAterkalla?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farGodkanna?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  godkand?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  godkandAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grind?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kravs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Leverabellage'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeverabelKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeverabelKonflikt'] = ResolversParentTypes['LeverabelKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Leverabel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeverabelResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeverabelResultat'] = ResolversParentTypes['LeverabelResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'LeverabelKonflikt' | 'Leverabellista', ParentType, ContextType>;
};

export type LeverabelgrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverabelgrind'] = ResolversParentTypes['Leverabelgrind']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passerad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type LeverabellistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverabellista'] = ResolversParentTypes['Leverabellista']> = {
  farLaggaTill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Leverabelgrind']>, ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Leverabel']>, ParentType, ContextType>;
  saknade?: Resolver<ReadonlyArray<ResolversTypes['SaknadLeverabel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeverantorsdialogResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverantorsdialog'] = ResolversParentTypes['Leverantorsdialog']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Dialogakt']>, ParentType, ContextType>;
  atgarder?: Resolver<ReadonlyArray<ResolversTypes['Dialogatgard']>, ParentType, ContextType>;
  betyg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  betygHogst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deltagare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hallen?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installtSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leverantor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planerad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  punkter?: Resolver<ReadonlyArray<ResolversTypes['Dialogpunkt']>, ParentType, ContextType>;
  rattelser?: Resolver<ReadonlyArray<ResolversTypes['Dialograttelse']>, ParentType, ContextType>;
  sammanfattning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Dialogstatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeverantorsfakturaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverantorsfaktura'] = ResolversParentTypes['Leverantorsfaktura']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Leverantorsfakturaakt']>, ParentType, ContextType>;
  attesterad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  attesteradAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bestallning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bestallningId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  brutto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  budgetAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetpost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetpostId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delegationsbeslutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fakturadatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  forfallodag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  frist?: Resolver<Maybe<ResolversTypes['Fakturafrist']>, ParentType, ContextType>;
  fristtext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  granskad?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  granskadAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kvarAvBestallning?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  leverantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leverantorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  makulerad?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  makuleradAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moms?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  namndbeslut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namndbeslutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  netto?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrerad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  registreradAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Leverantorsfakturastatus'], ParentType, ContextType>;
  tvaPersoner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeverantorsfakturaKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeverantorsfakturaKonflikt'] = ResolversParentTypes['LeverantorsfakturaKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Leverantorsfaktura'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeverantorsfakturaResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LeverantorsfakturaResultat'] = ResolversParentTypes['LeverantorsfakturaResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Leverantorsfaktura' | 'LeverantorsfakturaKonflikt', ParentType, ContextType>;
};

export type LeverantorsfakturorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverantorsfakturor'] = ResolversParentTypes['Leverantorsfakturor']> = {
  fakturor?: Resolver<ReadonlyArray<ResolversTypes['Leverantorsfaktura']>, ParentType, ContextType>;
  farRegistrera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paminnelseDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeverantorsuppfoljningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Leverantorsuppfoljning'] = ResolversParentTypes['Leverantorsuppfoljning']> = {
  betyg?: Resolver<ReadonlyArray<ResolversTypes['Dialogbetyg']>, ParentType, ContextType>;
  dagarSedan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nasta?: Resolver<Maybe<ResolversTypes['NastaDialog']>, ParentType, ContextType>;
  oppnaAtgarder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senaAtgarder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  senaste?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type LoggaInResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LoggaInResultat'] = ResolversParentTypes['LoggaInResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Inloggad', ParentType, ContextType>;
};

export type LoggaUtResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LoggaUtResultat'] = ResolversParentTypes['LoggaUtResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Utloggad', ParentType, ContextType>;
};

export type MallforhandsvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mallforhandsvisning'] = ResolversParentTypes['Mallforhandsvisning']> = {
  innehall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siffror?: Resolver<ReadonlyArray<ResolversTypes['Skrivelsesiffra']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MallforhandsvisningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MallforhandsvisningResultat'] = ResolversParentTypes['MallforhandsvisningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Mallforhandsvisning', ParentType, ContextType>;
};

export type MatrisPostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MatrisPost'] = ResolversParentTypes['MatrisPost']> = {
  anmarkning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  antagande?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Kostnadsslag'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  utanforBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrisRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MatrisRad'] = ResolversParentTypes['MatrisRad']> = {
  belopp?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Belopp']>>, ParentType, ContextType>;
  kommun?: Resolver<ResolversTypes['Kommun'], ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type MedlemskapResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Medlemskap'] = ResolversParentTypes['Medlemskap']> = {
  samverkan?: Resolver<ResolversTypes['Samverkan'], ParentType, ContextType>;
  uppdrag?: Resolver<ReadonlyArray<ResolversTypes['Uppdrag']>, ParentType, ContextType>;
};

export type MedlemsperiodResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Medlemsperiod'] = ResolversParentTypes['Medlemsperiod']> = {
  fran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type MoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mote'] = ResolversParentTypes['Mote']> = {
  anmarkning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arbete?: Resolver<Maybe<ResolversTypes['Motesarbete']>, ParentType, ContextType>;
  arenden?: Resolver<ReadonlyArray<ResolversTypes['Motesarende']>, ParentType, ContextType>;
  borjar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  deltagare?: Resolver<ReadonlyArray<ResolversTypes['Motesdeltagare']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hallet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installt?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  installtSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kallelsedag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Moteskommun']>, ParentType, ContextType>;
  ledtider?: Resolver<ResolversTypes['Ledtider'], ParentType, ContextType>;
  plats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Moteslag'], ParentType, ContextType>;
  slutar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoppdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  varningar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoteKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoteKonflikt'] = ResolversParentTypes['MoteKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Mote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoteResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoteResultat'] = ResolversParentTypes['MoteResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Mote' | 'MoteKonflikt', ParentType, ContextType>;
};

export type MotesanteckningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesanteckning'] = ResolversParentTypes['Motesanteckning']> = {
  forfattare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotesarbeteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesarbete'] = ResolversParentTypes['Motesarbete']> = {
  anteckning?: Resolver<ResolversTypes['Motesanteckning'], ParentType, ContextType>;
  farSkriva?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['Uppgiftsperson']>, ParentType, ContextType>;
  uppgifter?: Resolver<ReadonlyArray<ResolversTypes['Motesuppgift']>, ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MotesarendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesarende'] = ResolversParentTypes['Motesarende']> = {
  dnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlaggare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rubrik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tillstand?: Resolver<ResolversTypes['ArendeTillstand'], ParentType, ContextType>;
};

export type MotesdeltagareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesdeltagare'] = ResolversParentTypes['Motesdeltagare']> = {
  farMarkera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommunkod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marktAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narvaro?: Resolver<Maybe<ResolversTypes['Narvaro']>, ParentType, ContextType>;
  roll?: Resolver<Maybe<ResolversTypes['Roll']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Deltagarslag'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoteskommunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Moteskommun'] = ResolversParentTypes['Moteskommun']> = {
  farMarkera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kallade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommunkod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narvaro?: Resolver<Maybe<ResolversTypes['Narvaro']>, ParentType, ContextType>;
};

export type MoteslistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Moteslista'] = ResolversParentTypes['Moteslista']> = {
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledtider?: Resolver<ResolversTypes['Ledtider'], ParentType, ContextType>;
  moten?: Resolver<ReadonlyArray<ResolversTypes['Motesrad']>, ParentType, ContextType>;
};

export type MotesnarvaroResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesnarvaro'] = ResolversParentTypes['Motesnarvaro']> = {
  andelVidAllaProcent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beredningsgruppsmoten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Kommunnarvaro']>, ParentType, ContextType>;
  medNarvaro?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rakning?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sammantraden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vidAlla?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotesradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesrad'] = ResolversParentTypes['Motesrad']> = {
  anmarkning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  borjar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  hallet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installt?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  installtSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kallelsedag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  plats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Moteslag'], ParentType, ContextType>;
  slutar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoppdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  varningar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotesuppgiftResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Motesuppgift'] = ResolversParentTypes['Motesuppgift']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agareId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agareKommunkod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  farKlara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forsenad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  klarAnteckning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  klarAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moteDatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  moteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  andraAgande?: Resolver<ResolversTypes['AgandeResultat'], ParentType, ContextType, RequireFields<MutationAndraAgandeArgs, 'input'>>;
  andraAnbudsbehoriga?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationAndraAnbudsbehorigaArgs, 'input'>>;
  andraArendebehoriga?: Resolver<ResolversTypes['ArendesekretessResultat'], ParentType, ContextType, RequireFields<MutationAndraArendebehorigaArgs, 'input'>>;
  andraAvropsregel?: Resolver<ResolversTypes['AvropsrattResultat'], ParentType, ContextType, RequireFields<MutationAndraAvropsregelArgs, 'input'>>;
  andraAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationAndraAvtalArgs, 'input'>>;
  andraBemanningsbehov?: Resolver<ResolversTypes['BemanningResultat'], ParentType, ContextType, RequireFields<MutationAndraBemanningsbehovArgs, 'input'>>;
  andraBudgetpost?: Resolver<ResolversTypes['SparaBudgetpostResultat'], ParentType, ContextType, RequireFields<MutationAndraBudgetpostArgs, 'input'>>;
  andraDialog?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationAndraDialogArgs, 'input'>>;
  andraDialogatgard?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationAndraDialogatgardArgs, 'input'>>;
  andraDiarieklass?: Resolver<ResolversTypes['DiarieklassResultat'], ParentType, ContextType, RequireFields<MutationAndraDiarieklassArgs, 'input'>>;
  andraExternFinansiar?: Resolver<ResolversTypes['AndraAtagandeResultat'], ParentType, ContextType, RequireFields<MutationAndraExternFinansiarArgs, 'input'>>;
  andraGenomBeslut?: Resolver<ResolversTypes['ForandraFordelningResultat'], ParentType, ContextType, RequireFields<MutationAndraGenomBeslutArgs, 'input'>>;
  andraGruppmedlem?: Resolver<ResolversTypes['GruppResultat'], ParentType, ContextType, RequireFields<MutationAndraGruppmedlemArgs, 'input'>>;
  andraIde?: Resolver<ResolversTypes['AndraIdeResultat'], ParentType, ContextType, RequireFields<MutationAndraIdeArgs, 'input'>>;
  andraInstallning?: Resolver<ResolversTypes['AndraInstallningResultat'], ParentType, ContextType, RequireFields<MutationAndraInstallningArgs, 'input'>>;
  andraKostnadspost?: Resolver<ResolversTypes['SparaKostnadspostResultat'], ParentType, ContextType, RequireFields<MutationAndraKostnadspostArgs, 'id' | 'input' | 'version'>>;
  andraLeverabel?: Resolver<ResolversTypes['LeverabelResultat'], ParentType, ContextType, RequireFields<MutationAndraLeverabelArgs, 'input'>>;
  andraMedlemskap?: Resolver<ResolversTypes['OrganisationResultat'], ParentType, ContextType, RequireFields<MutationAndraMedlemskapArgs, 'input'>>;
  andraMote?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationAndraMoteArgs, 'input'>>;
  andraOrganisation?: Resolver<ResolversTypes['OrganisationResultat'], ParentType, ContextType, RequireFields<MutationAndraOrganisationArgs, 'input'>>;
  andraRisk?: Resolver<ResolversTypes['RiskResultat'], ParentType, ContextType, RequireFields<MutationAndraRiskArgs, 'input'>>;
  andraSistaDag?: Resolver<ResolversTypes['AndraAtagandeResultat'], ParentType, ContextType, RequireFields<MutationAndraSistaDagArgs, 'input'>>;
  andraVy?: Resolver<ResolversTypes['AndraVyResultat'], ParentType, ContextType, RequireFields<MutationAndraVyArgs, 'input'>>;
  anmalDelegationsbeslut?: Resolver<ResolversTypes['AnmalDelegationsbeslutSvar'], ParentType, ContextType, RequireFields<MutationAnmalDelegationsbeslutArgs, 'input'>>;
  anmalJav?: Resolver<ResolversTypes['JavResultat'], ParentType, ContextType, RequireFields<MutationAnmalJavArgs, 'input'>>;
  anslutKommun?: Resolver<ResolversTypes['ForandraFordelningResultat'], ParentType, ContextType, RequireFields<MutationAnslutKommunArgs, 'input'>>;
  antecknaFranvaro?: Resolver<ResolversTypes['AntecknaFranvaroSvar'], ParentType, ContextType, RequireFields<MutationAntecknaFranvaroArgs, 'input'>>;
  antecknaInkommen?: Resolver<ResolversTypes['InkommetResultat'], ParentType, ContextType, RequireFields<MutationAntecknaInkommenArgs, 'input'>>;
  aterkallaAnmalan?: Resolver<ResolversTypes['AterkallaAnmalanSvar'], ParentType, ContextType, RequireFields<MutationAterkallaAnmalanArgs, 'input'>>;
  aterkallaBemanningsbehov?: Resolver<ResolversTypes['BemanningResultat'], ParentType, ContextType, RequireFields<MutationAterkallaBemanningsbehovArgs, 'input'>>;
  aterkallaDelegationspunkt?: Resolver<ResolversTypes['DelegationsordningarResultat'], ParentType, ContextType, RequireFields<MutationAterkallaDelegationspunktArgs, 'input'>>;
  aterkallaFraga?: Resolver<ResolversTypes['AndraAtagandeResultat'], ParentType, ContextType, RequireFields<MutationAterkallaFragaArgs, 'input'>>;
  aterkallaGodkannande?: Resolver<ResolversTypes['LeverabelResultat'], ParentType, ContextType, RequireFields<MutationAterkallaGodkannandeArgs, 'input'>>;
  aterkallaKallelse?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationAterkallaKallelseArgs, 'input'>>;
  aterlamnaSak?: Resolver<ResolversTypes['OvertagandeResultat'], ParentType, ContextType, RequireFields<MutationAterlamnaSakArgs, 'input'>>;
  aterstallFaktorer?: Resolver<ResolversTypes['AterstallFaktorerResultat'], ParentType, ContextType, RequireFields<MutationAterstallFaktorerArgs, 'input'>>;
  aterstallLosenord?: Resolver<ResolversTypes['AterstallLosenordResultat'], ParentType, ContextType, RequireFields<MutationAterstallLosenordArgs, 'input'>>;
  aterstallSkrivelsemall?: Resolver<ResolversTypes['SkrivelsemallResultat'], ParentType, ContextType, RequireFields<MutationAterstallSkrivelsemallArgs, 'input'>>;
  atertaBeredning?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationAtertaBeredningArgs, 'input'>>;
  atertaForlangning?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationAtertaForlangningArgs, 'input'>>;
  ateruppta?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationAterupptaArgs, 'input'>>;
  avforInkommen?: Resolver<ResolversTypes['InkommetResultat'], ParentType, ContextType, RequireFields<MutationAvforInkommenArgs, 'input'>>;
  avgorJav?: Resolver<ResolversTypes['JavResultat'], ParentType, ContextType, RequireFields<MutationAvgorJavArgs, 'input'>>;
  avslutaBestallning?: Resolver<ResolversTypes['BestallningResultat'], ParentType, ContextType, RequireFields<MutationAvslutaBestallningArgs, 'input'>>;
  avslutaFranvaro?: Resolver<ResolversTypes['AvslutaFranvaroSvar'], ParentType, ContextType, RequireFields<MutationAvslutaFranvaroArgs, 'input'>>;
  avslutaGruppmedlem?: Resolver<ResolversTypes['GruppResultat'], ParentType, ContextType, RequireFields<MutationAvslutaGruppmedlemArgs, 'input'>>;
  avslutaRemiss?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationAvslutaRemissArgs, 'input'>>;
  avslutaStyrelseuppdrag?: Resolver<ResolversTypes['StyrelseuppdragResultat'], ParentType, ContextType, RequireFields<MutationAvslutaStyrelseuppdragArgs, 'input'>>;
  avslutaUppdrag?: Resolver<ResolversTypes['AvslutaUppdragResultat'], ParentType, ContextType, RequireFields<MutationAvslutaUppdragArgs, 'input'>>;
  bedomAnbud?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationBedomAnbudArgs, 'input'>>;
  bekrafta?: Resolver<ResolversTypes['BekraftaResultat'], ParentType, ContextType, RequireFields<MutationBekraftaArgs, 'input'>>;
  bekraftaInloggning?: Resolver<ResolversTypes['LoggaInResultat'], ParentType, ContextType, RequireFields<MutationBekraftaInloggningArgs, 'input'>>;
  bekraftaTotp?: Resolver<ResolversTypes['FaktortillaggResultat'], ParentType, ContextType, RequireFields<MutationBekraftaTotpArgs, 'input'>>;
  besvaraFranvaro?: Resolver<ResolversTypes['AvslutaFranvaroSvar'], ParentType, ContextType, RequireFields<MutationBesvaraFranvaroArgs, 'input'>>;
  borjaPasskey?: Resolver<ResolversTypes['NyPasskeyutmaningResultat'], ParentType, ContextType>;
  borjaTotp?: Resolver<ResolversTypes['BorjaTotpResultat'], ParentType, ContextType>;
  bytHandlaggare?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationBytHandlaggareArgs, 'input'>>;
  bytLosenord?: Resolver<ResolversTypes['BytLosenordResultat'], ParentType, ContextType, RequireFields<MutationBytLosenordArgs, 'input'>>;
  bytProjektledare?: Resolver<ResolversTypes['GruppResultat'], ParentType, ContextType, RequireFields<MutationBytProjektledareArgs, 'input'>>;
  bytRiskstatus?: Resolver<ResolversTypes['RiskResultat'], ParentType, ContextType, RequireFields<MutationBytRiskstatusArgs, 'input'>>;
  bytUpphandlingslage?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationBytUpphandlingslageArgs, 'input'>>;
  dragTillbakaIntresse?: Resolver<ResolversTypes['IntresseResultat'], ParentType, ContextType, RequireFields<MutationDragTillbakaIntresseArgs, 'input'>>;
  fardigberedArende?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationFardigberedArendeArgs, 'input'>>;
  faststallDelegationsordning?: Resolver<ResolversTypes['DelegationsordningarResultat'], ParentType, ContextType, RequireFields<MutationFaststallDelegationsordningArgs, 'input'>>;
  faststallDirektiv?: Resolver<ResolversTypes['DirektivResultat'], ParentType, ContextType, RequireFields<MutationFaststallDirektivArgs, 'input'>>;
  faststallKostnadspost?: Resolver<ResolversTypes['SparaKostnadspostResultat'], ParentType, ContextType, RequireFields<MutationFaststallKostnadspostArgs, 'input'>>;
  fattaDelegationsbeslut?: Resolver<ResolversTypes['FattaDelegationsbeslutSvar'], ParentType, ContextType, RequireFields<MutationFattaDelegationsbeslutArgs, 'input'>>;
  foreslaIde?: Resolver<ResolversTypes['ForeslaIdeResultat'], ParentType, ContextType, RequireFields<MutationForeslaIdeArgs, 'input'>>;
  forlangAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationForlangAvtalArgs, 'input'>>;
  fragaOmAtagande?: Resolver<ResolversTypes['FragaOmAtagandeResultat'], ParentType, ContextType, RequireFields<MutationFragaOmAtagandeArgs, 'input'>>;
  frysAktuellt?: Resolver<ResolversTypes['AktuelltResultat'], ParentType, ContextType, RequireFields<MutationFrysAktuelltArgs, 'input'>>;
  frysAvropsberattigade?: Resolver<ResolversTypes['AvropsrattResultat'], ParentType, ContextType, RequireFields<MutationFrysAvropsberattigadeArgs, 'input'>>;
  godkannLeverabel?: Resolver<ResolversTypes['LeverabelResultat'], ParentType, ContextType, RequireFields<MutationGodkannLeverabelArgs, 'input'>>;
  granskaLeverantorsfaktura?: Resolver<ResolversTypes['LeverantorsfakturaResultat'], ParentType, ContextType, RequireFields<MutationGranskaLeverantorsfakturaArgs, 'input'>>;
  hallDialog?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationHallDialogArgs, 'input'>>;
  hamtaMotesdeltagare?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationHamtaMotesdeltagareArgs, 'input'>>;
  hanskjutDelegationsbeslut?: Resolver<ResolversTypes['HanskjutDelegationsbeslutSvar'], ParentType, ContextType, RequireFields<MutationHanskjutDelegationsbeslutArgs, 'input'>>;
  havArendesekretess?: Resolver<ResolversTypes['ArendesekretessResultat'], ParentType, ContextType, RequireFields<MutationHavArendesekretessArgs, 'input'>>;
  havHandlingssekretess?: Resolver<ResolversTypes['HandlingssekretessResultat'], ParentType, ContextType, RequireFields<MutationHavHandlingssekretessArgs, 'input'>>;
  kallaArende?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationKallaArendeArgs, 'input'>>;
  kasseraAktuellt?: Resolver<ResolversTypes['AktuelltResultat'], ParentType, ContextType, RequireFields<MutationKasseraAktuelltArgs, 'input'>>;
  kasseraDelegationsutkast?: Resolver<ResolversTypes['DelegationsordningarResultat'], ParentType, ContextType, RequireFields<MutationKasseraDelegationsutkastArgs, 'input'>>;
  klaraMotesuppgift?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationKlaraMotesuppgiftArgs, 'input'>>;
  klarmarkeraDialogatgard?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationKlarmarkeraDialogatgardArgs, 'input'>>;
  kommenteraAvvikelse?: Resolver<ResolversTypes['SparaBudgetpostResultat'], ParentType, ContextType, RequireFields<MutationKommenteraAvvikelseArgs, 'input'>>;
  kommenteraSkrivelse?: Resolver<ResolversTypes['SkrivelsekommentarResultat'], ParentType, ContextType, RequireFields<MutationKommenteraSkrivelseArgs, 'input'>>;
  kopplaUtfall?: Resolver<ResolversTypes['KopplaUtfallResultat'], ParentType, ContextType, RequireFields<MutationKopplaUtfallArgs, 'input'>>;
  laggInAgande?: Resolver<ResolversTypes['AgandeResultat'], ParentType, ContextType, RequireFields<MutationLaggInAgandeArgs, 'input'>>;
  laggInPrisbasbelopp?: Resolver<ResolversTypes['PrisbasbeloppResultat'], ParentType, ContextType, RequireFields<MutationLaggInPrisbasbeloppArgs, 'input'>>;
  laggTillDialogatgard?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationLaggTillDialogatgardArgs, 'input'>>;
  laggTillGruppmedlem?: Resolver<ResolversTypes['GruppResultat'], ParentType, ContextType, RequireFields<MutationLaggTillGruppmedlemArgs, 'input'>>;
  laggTillMotesdeltagare?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationLaggTillMotesdeltagareArgs, 'input'>>;
  laggTillPasskey?: Resolver<ResolversTypes['FaktortillaggResultat'], ParentType, ContextType, RequireFields<MutationLaggTillPasskeyArgs, 'input'>>;
  laggTillStyrelseuppdrag?: Resolver<ResolversTypes['StyrelseuppdragResultat'], ParentType, ContextType, RequireFields<MutationLaggTillStyrelseuppdragArgs, 'input'>>;
  lamnaStatusrapport?: Resolver<ResolversTypes['LamnaStatusrapportResultat'], ParentType, ContextType, RequireFields<MutationLamnaStatusrapportArgs, 'input'>>;
  lasInAgande?: Resolver<ResolversTypes['LasInAgandeResultat'], ParentType, ContextType, RequireFields<MutationLasInAgandeArgs, 'input'>>;
  lasInFolkmangd?: Resolver<ResolversTypes['LasInFolkmangdResultat'], ParentType, ContextType, RequireFields<MutationLasInFolkmangdArgs, 'input'>>;
  lasInUtfall?: Resolver<ResolversTypes['LasInUtfallResultat'], ParentType, ContextType, RequireFields<MutationLasInUtfallArgs, 'input'>>;
  loggaIn?: Resolver<ResolversTypes['LoggaInResultat'], ParentType, ContextType, RequireFields<MutationLoggaInArgs, 'input'>>;
  loggaUt?: Resolver<ResolversTypes['LoggaUtResultat'], ParentType, ContextType>;
  loggaUtOverallt?: Resolver<ResolversTypes['LoggaUtResultat'], ParentType, ContextType>;
  losKommentar?: Resolver<ResolversTypes['SkrivelsekommentarResultat'], ParentType, ContextType, RequireFields<MutationLosKommentarArgs, 'input'>>;
  makuleraAvrop?: Resolver<ResolversTypes['AvropResultat'], ParentType, ContextType, RequireFields<MutationMakuleraAvropArgs, 'input'>>;
  makuleraLeverantorsfaktura?: Resolver<ResolversTypes['LeverantorsfakturaResultat'], ParentType, ContextType, RequireFields<MutationMakuleraLeverantorsfakturaArgs, 'input'>>;
  markeraNarvaro?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationMarkeraNarvaroArgs, 'input'>>;
  nyPasskeyutmaning?: Resolver<ResolversTypes['NyPasskeyutmaningResultat'], ParentType, ContextType, RequireFields<MutationNyPasskeyutmaningArgs, 'input'>>;
  nyaAterhamtningskoder?: Resolver<ResolversTypes['NyaAterhamtningskoderResultat'], ParentType, ContextType>;
  offentliggorAnbud?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationOffentliggorAnbudArgs, 'input'>>;
  oppnaAnbudslista?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationOppnaAnbudslistaArgs, 'input'>>;
  oppnaDialogatgard?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationOppnaDialogatgardArgs, 'input'>>;
  oppnaMotesuppgift?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationOppnaMotesuppgiftArgs, 'input'>>;
  paborjaBeredning?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationPaborjaBeredningArgs, 'input'>>;
  passeraGrind?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationPasseraGrindArgs, 'input'>>;
  planeraArende?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationPlaneraArendeArgs, 'input'>>;
  planeraDialog?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationPlaneraDialogArgs, 'input'>>;
  rapporteraAvrop?: Resolver<ResolversTypes['AvropResultat'], ParentType, ContextType, RequireFields<MutationRapporteraAvropArgs, 'input'>>;
  rattaAgande?: Resolver<ResolversTypes['AgandeResultat'], ParentType, ContextType, RequireFields<MutationRattaAgandeArgs, 'input'>>;
  rattaAnbud?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationRattaAnbudArgs, 'input'>>;
  rattaAvrop?: Resolver<ResolversTypes['AvropResultat'], ParentType, ContextType, RequireFields<MutationRattaAvropArgs, 'input'>>;
  rattaAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationRattaAvtalArgs, 'input'>>;
  rattaDialog?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationRattaDialogArgs, 'input'>>;
  rattaLeverantorsfaktura?: Resolver<ResolversTypes['LeverantorsfakturaResultat'], ParentType, ContextType, RequireFields<MutationRattaLeverantorsfakturaArgs, 'input'>>;
  rattaPrisbasbelopp?: Resolver<ResolversTypes['PrisbasbeloppResultat'], ParentType, ContextType, RequireFields<MutationRattaPrisbasbeloppArgs, 'input'>>;
  rattaRegistrering?: Resolver<ResolversTypes['RegistreraHandlingResultat'], ParentType, ContextType, RequireFields<MutationRattaRegistreringArgs, 'input'>>;
  registreraAnbud?: Resolver<ResolversTypes['AnbudResultat'], ParentType, ContextType, RequireFields<MutationRegistreraAnbudArgs, 'input'>>;
  registreraArende?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationRegistreraArendeArgs, 'input'>>;
  registreraExternFinansiar?: Resolver<ResolversTypes['RegistreraExternFinansiarResultat'], ParentType, ContextType, RequireFields<MutationRegistreraExternFinansiarArgs, 'input'>>;
  registreraHandling?: Resolver<ResolversTypes['RegistreraHandlingResultat'], ParentType, ContextType, RequireFields<MutationRegistreraHandlingArgs, 'input'>>;
  registreraLeverantorsfaktura?: Resolver<ResolversTypes['LeverantorsfakturaResultat'], ParentType, ContextType, RequireFields<MutationRegistreraLeverantorsfakturaArgs, 'input'>>;
  registreraNyttArende?: Resolver<ResolversTypes['RegistreraNyttArendeResultat'], ParentType, ContextType, RequireFields<MutationRegistreraNyttArendeArgs, 'input'>>;
  registreraOverskjutnaMedel?: Resolver<ResolversTypes['RegistreraOverskjutnaMedelResultat'], ParentType, ContextType, RequireFields<MutationRegistreraOverskjutnaMedelArgs, 'input'>>;
  registreraUttrade?: Resolver<ResolversTypes['ForandraFordelningResultat'], ParentType, ContextType, RequireFields<MutationRegistreraUttradeArgs, 'input'>>;
  sagUppAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationSagUppAvtalArgs, 'input'>>;
  sattDeltagande?: Resolver<ResolversTypes['SattKommunsvarResultat'], ParentType, ContextType, RequireFields<MutationSattDeltagandeArgs, 'input'>>;
  sattInforande?: Resolver<ResolversTypes['SattKommunsvarResultat'], ParentType, ContextType, RequireFields<MutationSattInforandeArgs, 'input'>>;
  sattPrognos?: Resolver<ResolversTypes['SparaBudgetpostResultat'], ParentType, ContextType, RequireFields<MutationSattPrognosArgs, 'input'>>;
  sekretessbelaggArende?: Resolver<ResolversTypes['ArendesekretessResultat'], ParentType, ContextType, RequireFields<MutationSekretessbelaggArendeArgs, 'input'>>;
  sekretessmarkeraHandling?: Resolver<ResolversTypes['HandlingssekretessResultat'], ParentType, ContextType, RequireFields<MutationSekretessmarkeraHandlingArgs, 'input'>>;
  skapaAktuellt?: Resolver<ResolversTypes['AktuelltResultat'], ParentType, ContextType, RequireFields<MutationSkapaAktuelltArgs, 'input'>>;
  skapaArende?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationSkapaArendeArgs, 'input'>>;
  skapaAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationSkapaAvtalArgs, 'input'>>;
  skapaBemanningsbehov?: Resolver<ResolversTypes['BemanningResultat'], ParentType, ContextType, RequireFields<MutationSkapaBemanningsbehovArgs, 'input'>>;
  skapaBudgetpost?: Resolver<ResolversTypes['SparaBudgetpostResultat'], ParentType, ContextType, RequireFields<MutationSkapaBudgetpostArgs, 'input'>>;
  skapaDelegationsutkast?: Resolver<ResolversTypes['DelegationsutkastResultat'], ParentType, ContextType, RequireFields<MutationSkapaDelegationsutkastArgs, 'input'>>;
  skapaDiarieklass?: Resolver<ResolversTypes['DiarieklassResultat'], ParentType, ContextType, RequireFields<MutationSkapaDiarieklassArgs, 'input'>>;
  skapaFakturaunderlag?: Resolver<ResolversTypes['SkapaFakturaunderlagResultat'], ParentType, ContextType, RequireFields<MutationSkapaFakturaunderlagArgs, 'input'>>;
  skapaKostnadspost?: Resolver<ResolversTypes['SparaKostnadspostResultat'], ParentType, ContextType, RequireFields<MutationSkapaKostnadspostArgs, 'input'>>;
  skapaLeverabel?: Resolver<ResolversTypes['LeverabelResultat'], ParentType, ContextType, RequireFields<MutationSkapaLeverabelArgs, 'input'>>;
  skapaMote?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationSkapaMoteArgs, 'input'>>;
  skapaOrganisation?: Resolver<ResolversTypes['OrganisationResultat'], ParentType, ContextType, RequireFields<MutationSkapaOrganisationArgs, 'input'>>;
  skapaPerson?: Resolver<ResolversTypes['SkapaPersonResultat'], ParentType, ContextType, RequireFields<MutationSkapaPersonArgs, 'input'>>;
  skapaRisk?: Resolver<ResolversTypes['RiskResultat'], ParentType, ContextType, RequireFields<MutationSkapaRiskArgs, 'input'>>;
  skapaUppdrag?: Resolver<ResolversTypes['SkapaUppdragResultat'], ParentType, ContextType, RequireFields<MutationSkapaUppdragArgs, 'input'>>;
  skickaPaRemiss?: Resolver<ResolversTypes['SparaArendeResultat'], ParentType, ContextType, RequireFields<MutationSkickaPaRemissArgs, 'input'>>;
  sparaAktuellt?: Resolver<ResolversTypes['AktuelltResultat'], ParentType, ContextType, RequireFields<MutationSparaAktuelltArgs, 'input'>>;
  sparaBradskanderatt?: Resolver<ResolversTypes['DelegationsutkastResultat'], ParentType, ContextType, RequireFields<MutationSparaBradskanderattArgs, 'input'>>;
  sparaDelegationspunkt?: Resolver<ResolversTypes['DelegationsutkastResultat'], ParentType, ContextType, RequireFields<MutationSparaDelegationspunktArgs, 'input'>>;
  sparaDirektiv?: Resolver<ResolversTypes['DirektivResultat'], ParentType, ContextType, RequireFields<MutationSparaDirektivArgs, 'input'>>;
  sparaFakturainstallning?: Resolver<ResolversTypes['SparaFakturainstallningResultat'], ParentType, ContextType, RequireFields<MutationSparaFakturainstallningArgs, 'input'>>;
  sparaFasordning?: Resolver<ResolversTypes['SparaFasordningResultat'], ParentType, ContextType, RequireFields<MutationSparaFasordningArgs, 'input'>>;
  sparaGrindplan?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationSparaGrindplanArgs, 'input'>>;
  sparaMotesanteckning?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationSparaMotesanteckningArgs, 'input'>>;
  sparaMotesuppgift?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationSparaMotesuppgiftArgs, 'input'>>;
  sparaRiskatgard?: Resolver<ResolversTypes['RiskResultat'], ParentType, ContextType, RequireFields<MutationSparaRiskatgardArgs, 'input'>>;
  sparaSkrivelsemall?: Resolver<ResolversTypes['SkrivelsemallResultat'], ParentType, ContextType, RequireFields<MutationSparaSkrivelsemallArgs, 'input'>>;
  sparaSkrivelseversion?: Resolver<ResolversTypes['SkrivelseversionResultat'], ParentType, ContextType, RequireFields<MutationSparaSkrivelseversionArgs, 'input'>>;
  sparaUtkast?: Resolver<ResolversTypes['SparaUtkastResultat'], ParentType, ContextType, RequireFields<MutationSparaUtkastArgs, 'input'>>;
  sparaVy?: Resolver<ResolversTypes['SparaVyResultat'], ParentType, ContextType, RequireFields<MutationSparaVyArgs, 'input'>>;
  stallInDialog?: Resolver<ResolversTypes['UppfoljningResultat'], ParentType, ContextType, RequireFields<MutationStallInDialogArgs, 'input'>>;
  stallInMote?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationStallInMoteArgs, 'input'>>;
  startaUpphandling?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationStartaUpphandlingArgs, 'input'>>;
  stegTillbaka?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationStegTillbakaArgs, 'input'>>;
  svaraOmBemanning?: Resolver<ResolversTypes['BemanningResultat'], ParentType, ContextType, RequireFields<MutationSvaraOmBemanningArgs, 'input'>>;
  svaraPaAtagande?: Resolver<ResolversTypes['AndraAtagandeResultat'], ParentType, ContextType, RequireFields<MutationSvaraPaAtagandeArgs, 'input'>>;
  svaraPaKommentar?: Resolver<ResolversTypes['SkrivelsekommentarResultat'], ParentType, ContextType, RequireFields<MutationSvaraPaKommentarArgs, 'input'>>;
  taBortDelegationspunkt?: Resolver<ResolversTypes['DelegationsutkastResultat'], ParentType, ContextType, RequireFields<MutationTaBortDelegationspunktArgs, 'input'>>;
  taBortFaktor?: Resolver<ResolversTypes['KontoResultat'], ParentType, ContextType, RequireFields<MutationTaBortFaktorArgs, 'input'>>;
  taBortMotesdeltagare?: Resolver<ResolversTypes['MoteResultat'], ParentType, ContextType, RequireFields<MutationTaBortMotesdeltagareArgs, 'input'>>;
  taBortVy?: Resolver<ResolversTypes['TaBortVyResultat'], ParentType, ContextType, RequireFields<MutationTaBortVyArgs, 'input'>>;
  taOverSak?: Resolver<ResolversTypes['OvertagandeResultat'], ParentType, ContextType, RequireFields<MutationTaOverSakArgs, 'input'>>;
  tecknaAvtal?: Resolver<ResolversTypes['AvtalResultat'], ParentType, ContextType, RequireFields<MutationTecknaAvtalArgs, 'input'>>;
  utfardaAvropsbevis?: Resolver<ResolversTypes['AvropsbevisResultat'], ParentType, ContextType, RequireFields<MutationUtfardaAvropsbevisArgs, 'input'>>;
  valjUnderlag?: Resolver<ResolversTypes['ValjUnderlagResultat'], ParentType, ContextType, RequireFields<MutationValjUnderlagArgs, 'input'>>;
  vila?: Resolver<ResolversTypes['FasaktResultat'], ParentType, ContextType, RequireFields<MutationVilaArgs, 'input'>>;
  visaIntresse?: Resolver<ResolversTypes['IntresseResultat'], ParentType, ContextType, RequireFields<MutationVisaIntresseArgs, 'input'>>;
};

export type NastaDialogResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NastaDialog'] = ResolversParentTypes['NastaDialog']> = {
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  forsenadDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planerad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NastagrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Nastagrind'] = ResolversParentTypes['Nastagrind']> = {
  beslutare?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegationskrav?: Resolver<Maybe<ResolversTypes['Grindkravrad']>, ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  gron?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  krav?: Resolver<ReadonlyArray<ResolversTypes['Grindkravrad']>, ParentType, ContextType>;
  registrerar?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type NyPasskeyutmaningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NyPasskeyutmaningResultat'] = ResolversParentTypes['NyPasskeyutmaningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Passkeyutmaning', ParentType, ContextType>;
};

export type NyPersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NyPerson'] = ResolversParentTypes['NyPerson']> = {
  anvandarnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forstaLosenord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NyTotpResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NyTotp'] = ResolversParentTypes['NyTotp']> = {
  hemlighet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NyaAterhamtningskoderResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NyaAterhamtningskoderResultat'] = ResolversParentTypes['NyaAterhamtningskoderResultat']> = {
  __resolveType: TypeResolveFn<'Aterhamtningskoder' | 'Avslag', ParentType, ContextType>;
};

export type NyckelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Nyckel'] = ResolversParentTypes['Nyckel']> = {
  andelLikaProcent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avrundningsenhet?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  enhet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referensdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Nyckeltyp'], ParentType, ContextType>;
  varden?: Resolver<ReadonlyArray<ResolversTypes['Nyckelvarde']>, ParentType, ContextType>;
};

export type NyckelvardeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Nyckelvarde'] = ResolversParentTypes['Nyckelvarde']> = {
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kommunkod?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjekthandelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Objekthandelse'] = ResolversParentTypes['Objekthandelse']> = {
  affarsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  aktor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  uppgift?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjekthistorikResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Objekthistorik'] = ResolversParentTypes['Objekthistorik']> = {
  nasta?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Objekthandelse']>, ParentType, ContextType>;
};

export type OkoppladUtfallResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OkoppladUtfall'] = ResolversParentTypes['OkoppladUtfall']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
};

export type OppenSamverkanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OppenSamverkan'] = ResolversParentTypes['OppenSamverkan']> = {
  kortnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['Kommun']>, ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medlemsperioder?: Resolver<ReadonlyArray<ResolversTypes['Medlemsperiod']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orgnrFiktivt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['OrganisationSlag'], ParentType, ContextType>;
  styrelseAntal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upphord?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vardkommun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganisationKonflikt'] = ResolversParentTypes['OrganisationKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrganisationResultat'] = ResolversParentTypes['OrganisationResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Organisation' | 'OrganisationKonflikt', ParentType, ContextType>;
};

export type OrganisationsavropsrattResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organisationsavropsratt'] = ResolversParentTypes['Organisationsavropsratt']> = {
  avtal?: Resolver<ReadonlyArray<ResolversTypes['Avtalsavropsratt']>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Avropsorganisation'], ParentType, ContextType>;
};

export type OrganisationsbildResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organisationsbild'] = ResolversParentTypes['Organisationsbild']> = {
  agare?: Resolver<ReadonlyArray<ResolversTypes['Agandepost']>, ParentType, ContextType>;
  agda?: Resolver<ReadonlyArray<ResolversTypes['Agandepost']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OverskjutnaMedelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OverskjutnaMedel'] = ResolversParentTypes['OverskjutnaMedel']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  budgetrad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  franAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OvertagandeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Overtagande'] = ResolversParentTypes['Overtagande']> = {
  arendetyp?: Resolver<ResolversTypes['Delegationstyp'], ParentType, ContextType>;
  aterlamnad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  aterlamnadBeslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<ResolversTypes['BeslutReferens'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sakId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  saktyp?: Resolver<ResolversTypes['Saktyp'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OvertagandeKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OvertagandeKonflikt'] = ResolversParentTypes['OvertagandeKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Overtagande'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OvertagandeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OvertagandeResultat'] = ResolversParentTypes['OvertagandeResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Overtagande' | 'OvertagandeKonflikt', ParentType, ContextType>;
};

export type OvertagbarSakResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OvertagbarSak'] = ResolversParentTypes['OvertagbarSak']> = {
  fragor?: Resolver<ReadonlyArray<ResolversTypes['Overtagbarfraga']>, ParentType, ContextType>;
  sak?: Resolver<ResolversTypes['Delegationssak'], ParentType, ContextType>;
};

export type OvertagbarfragaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Overtagbarfraga'] = ResolversParentTypes['Overtagbarfraga']> = {
  arendetyp?: Resolver<ResolversTypes['Delegationstyp'], ParentType, ContextType>;
  beslutat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overtagande?: Resolver<Maybe<ResolversTypes['Overtagande']>, ParentType, ContextType>;
};

export type PasskeyutmaningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passkeyutmaning'] = ResolversParentTypes['Passkeyutmaning']> = {
  val?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlangrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Plangrind'] = ResolversParentTypes['Plangrind']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  galler?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Linjegrindlage'], ParentType, ContextType>;
  skillnad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  ursprunglig?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  utfall?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type PortfoljRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PortfoljRad'] = ResolversParentTypes['PortfoljRad']> = {
  antalKommuner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deltagare?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  driftsatta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farUppdatera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risklage?: Resolver<ResolversTypes['Risklage'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Statusrapport']>, ParentType, ContextType>;
  statusAlderDagar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusInaktuell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusagare?: Resolver<ResolversTypes['Statusagare'], ParentType, ContextType>;
  tidplanFran?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tidplanTill?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfoljkommunerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Portfoljkommuner'] = ResolversParentTypes['Portfoljkommuner']> = {
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['Kommun']>, ParentType, ContextType>;
  projekt?: Resolver<ReadonlyArray<ResolversTypes['Portfoljkommunrad']>, ParentType, ContextType>;
};

export type PortfoljkommunradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Portfoljkommunrad'] = ResolversParentTypes['Portfoljkommunrad']> = {
  deltar?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  driftsatt?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PostfinansieringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Postfinansiering'] = ResolversParentTypes['Postfinansiering']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extern?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  farFraga?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farRegistreraExtern?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommuner?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parter?: Resolver<ReadonlyArray<ResolversTypes['Finansieringspart']>, ParentType, ContextType>;
  postversion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projektId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projektNamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saknas?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  sakrad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sakrat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  totalt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostfinansieringKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PostfinansieringKonflikt'] = ResolversParentTypes['PostfinansieringKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Postfinansiering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrisbasbeloppResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Prisbasbelopp'] = ResolversParentTypes['Prisbasbelopp']> = {
  anvandAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  av?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrisbasbeloppKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PrisbasbeloppKonflikt'] = ResolversParentTypes['PrisbasbeloppKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Prisbasbelopp'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrisbasbeloppResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PrisbasbeloppResultat'] = ResolversParentTypes['PrisbasbeloppResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Prisbasbelopp' | 'PrisbasbeloppKonflikt', ParentType, ContextType>;
};

export type ProjektResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projekt'] = ResolversParentTypes['Projekt']> = {
  antalKommuner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beskrivning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  deltagande?: Resolver<ReadonlyArray<ResolversTypes['Deltagande']>, ParentType, ContextType>;
  farUppdatera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastDatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kommunsumma?: Resolver<ResolversTypes['Kommunsumma'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prioritering?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risklage?: Resolver<ResolversTypes['Risklage'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  statusAlderDagar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusInaktuell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusrapporter?: Resolver<ReadonlyArray<ResolversTypes['Statusrapport']>, ParentType, ContextType>;
  tidplanFran?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tidplanTill?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vag?: Resolver<ReadonlyArray<ResolversTypes['Fasvagsteg']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjektdirektivResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektdirektiv'] = ResolversParentTypes['Projektdirektiv']> = {
  egetUtkast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farSpara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faststaller?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Direktivlage'], ParentType, ContextType>;
  projekt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  utkast?: Resolver<Maybe<ResolversTypes['Direktivutkast']>, ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['Direktivversion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjektekonomiResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektekonomi'] = ResolversParentTypes['Projektekonomi']> = {
  saknas?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  sakrat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  totalt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type ProjektfaserResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektfaser'] = ResolversParentTypes['Projektfaser']> = {
  bakat?: Resolver<Maybe<ResolversTypes['Stegbakat']>, ParentType, ContextType>;
  farAteruppta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farUpphandla?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farVila?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  historik?: Resolver<ReadonlyArray<ResolversTypes['Grindpassage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nasta?: Resolver<Maybe<ResolversTypes['Nastagrind']>, ParentType, ContextType>;
  ordningVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Grindplan']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  upphandlingar?: Resolver<ReadonlyArray<ResolversTypes['Upphandling']>, ParentType, ContextType>;
  vag?: Resolver<ReadonlyArray<ResolversTypes['Fasvagsteg']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vilar?: Resolver<Maybe<ResolversTypes['Vilolage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjektfinansieringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektfinansiering'] = ResolversParentTypes['Projektfinansiering']> = {
  poster?: Resolver<ReadonlyArray<ResolversTypes['Postfinansiering']>, ParentType, ContextType>;
  saknas?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  sakrad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sakrat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  totalt?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type ProjektgrupperResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektgrupper'] = ResolversParentTypes['Projektgrupper']> = {
  byten?: Resolver<ReadonlyArray<ResolversTypes['Projektledarbyte']>, ParentType, ContextType>;
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farBytaProjektledare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medlemmar?: Resolver<ReadonlyArray<ResolversTypes['Gruppmedlem']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['Gruppval']>, ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektledare?: Resolver<Maybe<ResolversTypes['Projektledare']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjekthandelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projekthandelse'] = ResolversParentTypes['Projekthandelse']> = {
  affarsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  aktor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Historikslag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type ProjekthandlingarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projekthandlingar'] = ResolversParentTypes['Projekthandlingar']> = {
  farLaddaUpp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingar?: Resolver<ReadonlyArray<ResolversTypes['Handling']>, ParentType, ContextType>;
};

export type ProjekthistorikResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projekthistorik'] = ResolversParentTypes['Projekthistorik']> = {
  nasta?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Projekthandelse']>, ParentType, ContextType>;
};

export type ProjektkommunerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektkommuner'] = ResolversParentTypes['Projektkommuner']> = {
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Kommunsvar']>, ParentType, ContextType>;
  summa?: Resolver<ResolversTypes['Kommunsumma'], ParentType, ContextType>;
};

export type ProjektledarbyteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektledarbyte'] = ResolversParentTypes['Projektledarbyte']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  namn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type ProjektledareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Projektledare'] = ResolversParentTypes['Projektledare']> = {
  fran?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvaDelegationsbeslutSvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProvaDelegationsbeslutSvar'] = ResolversParentTypes['ProvaDelegationsbeslutSvar']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Delegationsprovning', ParentType, ContextType>;
};

export type PublikAvropareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublikAvropare'] = ResolversParentTypes['PublikAvropare']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnrFiktivt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublikLeverantorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PublikLeverantor'] = ResolversParentTypes['PublikLeverantor']> = {
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orgnrFiktivt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PubliktAvtalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PubliktAvtal'] = ResolversParentTypes['PubliktAvtal']> = {
  avropat?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  avropsform?: Resolver<Maybe<ResolversTypes['Avropsform']>, ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diarienummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  farAvropa?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublikAvropare']>>, ParentType, ContextType>;
  gallerFran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  leverantorer?: Resolver<ReadonlyArray<ResolversTypes['PublikLeverantor']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omrade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Avtalsslag'], ParentType, ContextType>;
  slutar?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  slutarSenast?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
  takvolym?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  tecknat?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type PunktaterkallelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Punktaterkallelse'] = ResolversParentTypes['Punktaterkallelse']> = {
  beslut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
};

export type PunktvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Punktval'] = ResolversParentTypes['Punktval']> = {
  delegat?: Resolver<ResolversTypes['Delegatroll'], ParentType, ContextType>;
  ersattare?: Resolver<Maybe<ResolversTypes['Delegatroll']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agandegraf?: Resolver<Maybe<ResolversTypes['Agandegraf']>, ParentType, ContextType, Partial<QueryAgandegrafArgs>>;
  aktuellt?: Resolver<Maybe<ResolversTypes['Aktuellt']>, ParentType, ContextType, RequireFields<QueryAktuelltArgs, 'id'>>;
  aktuelltlista?: Resolver<ResolversTypes['Aktuelltlista'], ParentType, ContextType>;
  anbudslista?: Resolver<Maybe<ResolversTypes['Anbudslista']>, ParentType, ContextType, RequireFields<QueryAnbudslistaArgs, 'upphandlingId'>>;
  anmalningsbevakning?: Resolver<ReadonlyArray<ResolversTypes['Delegationsregisterrad']>, ParentType, ContextType>;
  arende?: Resolver<Maybe<ResolversTypes['Arende']>, ParentType, ContextType, RequireFields<QueryArendeArgs, 'id'>>;
  arendehandlingar?: Resolver<Maybe<ResolversTypes['Arendehandlingar']>, ParentType, ContextType, RequireFields<QueryArendehandlingarArgs, 'arendeId'>>;
  arendehistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryArendehistorikArgs, 'arendeId'>>;
  arenden?: Resolver<ReadonlyArray<ResolversTypes['ArendeRad']>, ParentType, ContextType, Partial<QueryArendenArgs>>;
  arendesekretess?: Resolver<Maybe<ResolversTypes['Arendesekretess']>, ParentType, ContextType, RequireFields<QueryArendesekretessArgs, 'arendeId'>>;
  atagandefragor?: Resolver<ReadonlyArray<ResolversTypes['Atagande']>, ParentType, ContextType>;
  ataganden?: Resolver<Maybe<ResolversTypes['Postfinansiering']>, ParentType, ContextType, RequireFields<QueryAtagandenArgs, 'kostnadspostId'>>;
  avropsrapport?: Resolver<Maybe<ResolversTypes['Avropsrapport']>, ParentType, ContextType, RequireFields<QueryAvropsrapportArgs, 'avtalId'>>;
  avropsratt?: Resolver<Maybe<ResolversTypes['Avropsratt']>, ParentType, ContextType, RequireFields<QueryAvropsrattArgs, 'avtalId'>>;
  avropsregister?: Resolver<ResolversTypes['Avropsregister'], ParentType, ContextType, Partial<QueryAvropsregisterArgs>>;
  avropsval?: Resolver<ResolversTypes['Avropsval'], ParentType, ContextType>;
  avtal?: Resolver<Maybe<ResolversTypes['Avtal']>, ParentType, ContextType, RequireFields<QueryAvtalArgs, 'id'>>;
  avtalsavrop?: Resolver<Maybe<ResolversTypes['Avtalsavrop']>, ParentType, ContextType, RequireFields<QueryAvtalsavropArgs, 'avtalId'>>;
  avtalsbevakning?: Resolver<ReadonlyArray<ResolversTypes['Avtalsbevakning']>, ParentType, ContextType>;
  avtalshandlingar?: Resolver<Maybe<ResolversTypes['Avtalshandlingar']>, ParentType, ContextType, RequireFields<QueryAvtalshandlingarArgs, 'avtalId'>>;
  avtalshistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryAvtalshistorikArgs, 'avtalId'>>;
  avtalsregister?: Resolver<ResolversTypes['Avtalsregister'], ParentType, ContextType>;
  avtalsuppfoljning?: Resolver<Maybe<ResolversTypes['Avtalsuppfoljning']>, ParentType, ContextType, RequireFields<QueryAvtalsuppfoljningArgs, 'avtalId'>>;
  avtalsval?: Resolver<ResolversTypes['Avtalsval'], ParentType, ContextType>;
  bekraftelse?: Resolver<ResolversTypes['Bekraftelse'], ParentType, ContextType>;
  bemanning?: Resolver<Maybe<ResolversTypes['Bemanning']>, ParentType, ContextType, RequireFields<QueryBemanningArgs, 'projektId'>>;
  bemanningsfragor?: Resolver<ReadonlyArray<ResolversTypes['Bemanningsfraga']>, ParentType, ContextType>;
  beslutskontroll?: Resolver<ResolversTypes['Beslutskontroll'], ParentType, ContextType>;
  beslutsreferenser?: Resolver<ReadonlyArray<ResolversTypes['BeslutReferens']>, ParentType, ContextType, RequireFields<QueryBeslutsreferenserArgs, 'andamal'>>;
  bestallning?: Resolver<Maybe<ResolversTypes['Bestallningssida']>, ParentType, ContextType, RequireFields<QueryBestallningArgs, 'id'>>;
  bestallningar?: Resolver<ResolversTypes['Bestallningslista'], ParentType, ContextType>;
  budgetuppfoljning?: Resolver<ResolversTypes['Budgetuppfoljning'], ParentType, ContextType, Partial<QueryBudgetuppfoljningArgs>>;
  delegationsbeslut?: Resolver<Maybe<ResolversTypes['Delegationsbeslut']>, ParentType, ContextType, RequireFields<QueryDelegationsbeslutArgs, 'id'>>;
  delegationsbesluthistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryDelegationsbesluthistorikArgs, 'id'>>;
  delegationshistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryDelegationshistorikArgs, 'ordningId'>>;
  delegationsordningar?: Resolver<ResolversTypes['Delegationsordningar'], ParentType, ContextType>;
  delegationsregister?: Resolver<ResolversTypes['Delegationsregister'], ParentType, ContextType>;
  delegationssaker?: Resolver<ReadonlyArray<ResolversTypes['Delegationssak']>, ParentType, ContextType>;
  delegationsval?: Resolver<ReadonlyArray<ResolversTypes['Sakval']>, ParentType, ContextType, RequireFields<QueryDelegationsvalArgs, 'arendetyp'>>;
  diarieplan?: Resolver<ResolversTypes['Diarieplan'], ParentType, ContextType>;
  diarium?: Resolver<ResolversTypes['Diarium'], ParentType, ContextType, Partial<QueryDiariumArgs>>;
  fakturainstallning?: Resolver<ResolversTypes['Fakturainstallning'], ParentType, ContextType>;
  fakturaunderlag?: Resolver<Maybe<ResolversTypes['Fakturaunderlag']>, ParentType, ContextType, RequireFields<QueryFakturaunderlagArgs, 'id'>>;
  fakturaunderlagslista?: Resolver<ResolversTypes['Fakturaunderlagslista'], ParentType, ContextType, Partial<QueryFakturaunderlagslistaArgs>>;
  farViAvropa?: Resolver<Maybe<ResolversTypes['Avropssvar']>, ParentType, ContextType, RequireFields<QueryFarViAvropaArgs, 'avtalId' | 'datum' | 'organisationId'>>;
  fasordningar?: Resolver<ReadonlyArray<ResolversTypes['Fasordning']>, ParentType, ContextType>;
  fastavla?: Resolver<ResolversTypes['Fastavla'], ParentType, ContextType>;
  folkmangd?: Resolver<ResolversTypes['FolkmangdTabell'], ParentType, ContextType>;
  fordelningshistorik?: Resolver<ReadonlyArray<ResolversTypes['Fordelningsversion']>, ParentType, ContextType, RequireFields<QueryFordelningshistorikArgs, 'kostnadspostId'>>;
  forhandsgranskaAgande?: Resolver<ResolversTypes['AgandeForhandsvisning'], ParentType, ContextType, RequireFields<QueryForhandsgranskaAgandeArgs, 'input'>>;
  forhandsgranskaAnslutning?: Resolver<ResolversTypes['ForhandsgranskaForandringResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaAnslutningArgs, 'input'>>;
  forhandsgranskaFakturering?: Resolver<ResolversTypes['ForhandsgranskaFaktureringResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaFaktureringArgs, 'ar' | 'manad'>>;
  forhandsgranskaFolkmangd?: Resolver<ResolversTypes['ForhandsgranskaFolkmangdResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaFolkmangdArgs, 'input'>>;
  forhandsgranskaFordelning?: Resolver<ResolversTypes['ForhandsgranskaFordelningResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaFordelningArgs, 'input'>>;
  forhandsgranskaSkrivelsemall?: Resolver<ResolversTypes['MallforhandsvisningResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaSkrivelsemallArgs, 'input'>>;
  forhandsgranskaUtfall?: Resolver<ResolversTypes['ForhandsgranskaUtfallResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaUtfallArgs, 'input'>>;
  forhandsgranskaUttrade?: Resolver<ResolversTypes['ForhandsgranskaForandringResultat'], ParentType, ContextType, RequireFields<QueryForhandsgranskaUttradeArgs, 'input'>>;
  franvaroOmMig?: Resolver<ReadonlyArray<ResolversTypes['Franvaro']>, ParentType, ContextType>;
  franvarolista?: Resolver<ResolversTypes['Franvarolista'], ParentType, ContextType>;
  grindarAttPassera?: Resolver<ReadonlyArray<ResolversTypes['GrindAttPassera']>, ParentType, ContextType>;
  handelser?: Resolver<ResolversTypes['HandelseSida'], ParentType, ContextType, Partial<QueryHandelserArgs>>;
  handlaggarval?: Resolver<ReadonlyArray<ResolversTypes['Handlaggarval']>, ParentType, ContextType>;
  ide?: Resolver<Maybe<ResolversTypes['Ide']>, ParentType, ContextType, RequireFields<QueryIdeArgs, 'id'>>;
  ideer?: Resolver<ReadonlyArray<ResolversTypes['Ide']>, ParentType, ContextType>;
  ideutkast?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QueryIdeutkastArgs>>;
  inkommet?: Resolver<ResolversTypes['Inkommetlista'], ParentType, ContextType>;
  inkopshistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryInkopshistorikArgs, 'id'>>;
  inkopsval?: Resolver<ResolversTypes['Inkopsval'], ParentType, ContextType>;
  inloggad?: Resolver<Maybe<ResolversTypes['Inloggad']>, ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  installningar?: Resolver<ReadonlyArray<ResolversTypes['Installning']>, ParentType, ContextType>;
  javAttAvgora?: Resolver<ReadonlyArray<ResolversTypes['Jav']>, ParentType, ContextType>;
  javsbild?: Resolver<Maybe<ResolversTypes['Javsbild']>, ParentType, ContextType, RequireFields<QueryJavsbildArgs, 'sakId' | 'saktyp'>>;
  javslista?: Resolver<ResolversTypes['Javslista'], ParentType, ContextType>;
  kommandeSammantraden?: Resolver<ReadonlyArray<ResolversTypes['Motesrad']>, ParentType, ContextType>;
  kommunKostnad?: Resolver<Maybe<ResolversTypes['KommunKostnad']>, ParentType, ContextType, RequireFields<QueryKommunKostnadArgs, 'kommunkod'>>;
  kommunbild?: Resolver<Maybe<ResolversTypes['Kommunbild']>, ParentType, ContextType, RequireFields<QueryKommunbildArgs, 'kommunkod'>>;
  kommunensBemanning?: Resolver<Maybe<ResolversTypes['Kommunbemanning']>, ParentType, ContextType, RequireFields<QueryKommunensBemanningArgs, 'kommunkod'>>;
  kommunensPortfolj?: Resolver<Maybe<ResolversTypes['KommunensPortfolj']>, ParentType, ContextType, RequireFields<QueryKommunensPortfoljArgs, 'kommunkod'>>;
  kommunjamforelse?: Resolver<Maybe<ResolversTypes['Kommunjamforelse']>, ParentType, ContextType, RequireFields<QueryKommunjamforelseArgs, 'kommunkod'>>;
  konto?: Resolver<ResolversTypes['Konto'], ParentType, ContextType>;
  kontovarningar?: Resolver<ReadonlyArray<ResolversTypes['Kontohandelse']>, ParentType, ContextType>;
  kontrolleraAvropsbevis?: Resolver<Maybe<ResolversTypes['Avropsbeviskontroll']>, ParentType, ContextType, RequireFields<QueryKontrolleraAvropsbevisArgs, 'kod'>>;
  kontrollkorningar?: Resolver<ReadonlyArray<ResolversTypes['Kontrollkorning']>, ParentType, ContextType>;
  kostnadsandel?: Resolver<Maybe<ResolversTypes['Kostnadsandel']>, ParentType, ContextType, RequireFields<QueryKostnadsandelArgs, 'kommunkod' | 'kostnadspostId'>>;
  kostnadsmatris?: Resolver<ResolversTypes['Kostnadsmatris'], ParentType, ContextType, Partial<QueryKostnadsmatrisArgs>>;
  kostnadspost?: Resolver<Maybe<ResolversTypes['Kostnadspost']>, ParentType, ContextType, RequireFields<QueryKostnadspostArgs, 'id'>>;
  kostnadsposter?: Resolver<ReadonlyArray<ResolversTypes['Kostnadspost']>, ParentType, ContextType, RequireFields<QueryKostnadsposterArgs, 'projektId'>>;
  leverabler?: Resolver<Maybe<ResolversTypes['Leverabellista']>, ParentType, ContextType, RequireFields<QueryLeverablerArgs, 'projektId'>>;
  leverantorsfaktura?: Resolver<Maybe<ResolversTypes['Leverantorsfaktura']>, ParentType, ContextType, RequireFields<QueryLeverantorsfakturaArgs, 'id'>>;
  leverantorsfakturor?: Resolver<ResolversTypes['Leverantorsfakturor'], ParentType, ContextType>;
  minaMotesuppgifter?: Resolver<ReadonlyArray<ResolversTypes['Motesuppgift']>, ParentType, ContextType>;
  mote?: Resolver<Maybe<ResolversTypes['Mote']>, ParentType, ContextType, RequireFields<QueryMoteArgs, 'id'>>;
  moten?: Resolver<ResolversTypes['Moteslista'], ParentType, ContextType>;
  motesnarvaro?: Resolver<ResolversTypes['Motesnarvaro'], ParentType, ContextType, RequireFields<QueryMotesnarvaroArgs, 'ar'>>;
  motesuppgifter?: Resolver<ReadonlyArray<ResolversTypes['Motesuppgift']>, ParentType, ContextType>;
  namngivbara?: Resolver<ReadonlyArray<ResolversTypes['Arendebehorig']>, ParentType, ContextType>;
  oppnaSamverkan?: Resolver<ReadonlyArray<ResolversTypes['OppenSamverkan']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisationsbild']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationer?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationsavropsratt?: Resolver<Maybe<ResolversTypes['Organisationsavropsratt']>, ParentType, ContextType, RequireFields<QueryOrganisationsavropsrattArgs, 'datum' | 'organisationId'>>;
  organisationshistorik?: Resolver<Maybe<ResolversTypes['Objekthistorik']>, ParentType, ContextType, RequireFields<QueryOrganisationshistorikArgs, 'organisationId'>>;
  overtaganden?: Resolver<ReadonlyArray<ResolversTypes['Overtagande']>, ParentType, ContextType>;
  overtagbarSak?: Resolver<Maybe<ResolversTypes['OvertagbarSak']>, ParentType, ContextType, RequireFields<QueryOvertagbarSakArgs, 'sakId' | 'saktyp'>>;
  portfolj?: Resolver<ReadonlyArray<ResolversTypes['PortfoljRad']>, ParentType, ContextType>;
  portfoljkommuner?: Resolver<ResolversTypes['Portfoljkommuner'], ParentType, ContextType>;
  prisbasbelopp?: Resolver<ReadonlyArray<ResolversTypes['Prisbasbelopp']>, ParentType, ContextType>;
  projekt?: Resolver<Maybe<ResolversTypes['Projekt']>, ParentType, ContextType, RequireFields<QueryProjektArgs, 'id'>>;
  projektdirektiv?: Resolver<Maybe<ResolversTypes['Projektdirektiv']>, ParentType, ContextType, RequireFields<QueryProjektdirektivArgs, 'projektId'>>;
  projektfaser?: Resolver<Maybe<ResolversTypes['Projektfaser']>, ParentType, ContextType, RequireFields<QueryProjektfaserArgs, 'id'>>;
  projektfinansiering?: Resolver<Maybe<ResolversTypes['Projektfinansiering']>, ParentType, ContextType, RequireFields<QueryProjektfinansieringArgs, 'projektId'>>;
  projektgrupper?: Resolver<Maybe<ResolversTypes['Projektgrupper']>, ParentType, ContextType, RequireFields<QueryProjektgrupperArgs, 'projektId'>>;
  projekthandlingar?: Resolver<Maybe<ResolversTypes['Projekthandlingar']>, ParentType, ContextType, RequireFields<QueryProjekthandlingarArgs, 'projektId'>>;
  projekthistorik?: Resolver<Maybe<ResolversTypes['Projekthistorik']>, ParentType, ContextType, RequireFields<QueryProjekthistorikArgs, 'projektId'>>;
  projektkommuner?: Resolver<Maybe<ResolversTypes['Projektkommuner']>, ParentType, ContextType, RequireFields<QueryProjektkommunerArgs, 'projektId'>>;
  provaDelegationsbeslut?: Resolver<ResolversTypes['ProvaDelegationsbeslutSvar'], ParentType, ContextType, RequireFields<QueryProvaDelegationsbeslutArgs, 'input'>>;
  publiktAvtalsregister?: Resolver<ReadonlyArray<ResolversTypes['PubliktAvtal']>, ParentType, ContextType>;
  risker?: Resolver<Maybe<ResolversTypes['Risklista']>, ParentType, ContextType, RequireFields<QueryRiskerArgs, 'projektId'>>;
  riskerAttBevaka?: Resolver<ReadonlyArray<ResolversTypes['RiskAttBevaka']>, ParentType, ContextType>;
  sakensDelegationsbeslut?: Resolver<ResolversTypes['SakensDelegationsbeslut'], ParentType, ContextType, RequireFields<QuerySakensDelegationsbeslutArgs, 'sakId'>>;
  simuleringsunderlag?: Resolver<ResolversTypes['Simuleringsunderlag'], ParentType, ContextType, Partial<QuerySimuleringsunderlagArgs>>;
  skrivelsekommentarer?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skrivelsekommentar']>>, ParentType, ContextType, RequireFields<QuerySkrivelsekommentarerArgs, 'arendeId'>>;
  skrivelsemall?: Resolver<Maybe<ResolversTypes['Skrivelsemall']>, ParentType, ContextType, RequireFields<QuerySkrivelsemallArgs, 'typ'>>;
  skrivelsemallar?: Resolver<ReadonlyArray<ResolversTypes['Skrivelsemall']>, ParentType, ContextType>;
  skrivelsesiffror?: Resolver<Maybe<ResolversTypes['Skrivelsesiffror']>, ParentType, ContextType, RequireFields<QuerySkrivelsesiffrorArgs, 'arendeId'>>;
  skrivelseunderlag?: Resolver<Maybe<ResolversTypes['Skrivelseunderlag']>, ParentType, ContextType, RequireFields<QuerySkrivelseunderlagArgs, 'arendeId'>>;
  skrivelseversion?: Resolver<Maybe<ResolversTypes['Skrivelseversionstext']>, ParentType, ContextType, RequireFields<QuerySkrivelseversionArgs, 'id'>>;
  skrivelseversioner?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skrivelseversion']>>, ParentType, ContextType, RequireFields<QuerySkrivelseversionerArgs, 'arendeId'>>;
  sok?: Resolver<ResolversTypes['Soksvar'], ParentType, ContextType, RequireFields<QuerySokArgs, 'fraga'>>;
  sparadeVyer?: Resolver<ReadonlyArray<ResolversTypes['SparadVy']>, ParentType, ContextType, RequireFields<QuerySparadeVyerArgs, 'lista'>>;
  statusrutnat?: Resolver<Maybe<ResolversTypes['Statusrutnat']>, ParentType, ContextType, Partial<QueryStatusrutnatArgs>>;
  styrgruppsfragor?: Resolver<ReadonlyArray<ResolversTypes['Styrgruppsfragor']>, ParentType, ContextType>;
  tidslinje?: Resolver<ResolversTypes['Tidslinje'], ParentType, ContextType>;
  uppdragslista?: Resolver<ReadonlyArray<ResolversTypes['UppdragRad']>, ParentType, ContextType>;
  uppfoljningsbevakning?: Resolver<ReadonlyArray<ResolversTypes['Uppfoljningsbevakning']>, ParentType, ContextType>;
  uppfoljningsregister?: Resolver<ReadonlyArray<ResolversTypes['Uppfoljningsrad']>, ParentType, ContextType>;
  utfallskopplingar?: Resolver<ResolversTypes['Utfallskopplingar'], ParentType, ContextType>;
  utkast?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUtkastArgs, 'nyckel'>>;
  vilandeAttGranska?: Resolver<ReadonlyArray<ResolversTypes['VilandeProjekt']>, ParentType, ContextType>;
};

export type RadfelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Radfel'] = ResolversParentTypes['Radfel']> = {
  falt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RattelseandringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Rattelseandring'] = ResolversParentTypes['Rattelseandring']> = {
  efter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  falt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegelradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Regelrad'] = ResolversParentTypes['Regelrad']> = {
  falt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utfall?: Resolver<ResolversTypes['Regelutfall'], ParentType, ContextType>;
  utvag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterpostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Registerpost'] = ResolversParentTypes['Registerpost']> = {
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farRatta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handlingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handlingTitel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motpart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rattelser?: Resolver<ReadonlyArray<ResolversTypes['Registerrattelse']>, ParentType, ContextType>;
  registrerad?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  registreradAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riktning?: Resolver<ResolversTypes['Handlingsriktning'], ParentType, ContextType>;
  rubrik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sekretess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterpostKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegisterpostKonflikt'] = ResolversParentTypes['RegisterpostKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Registerpost'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterrattelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Registerrattelse'] = ResolversParentTypes['Registerrattelse']> = {
  andringar?: Resolver<ReadonlyArray<ResolversTypes['Rattelseandring']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistreraExternFinansiarResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegistreraExternFinansiarResultat'] = ResolversParentTypes['RegistreraExternFinansiarResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Postfinansiering' | 'PostfinansieringKonflikt', ParentType, ContextType>;
};

export type RegistreraHandlingResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegistreraHandlingResultat'] = ResolversParentTypes['RegistreraHandlingResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'InkommetKonflikt' | 'Registerpost' | 'RegisterpostKonflikt', ParentType, ContextType>;
};

export type RegistreraNyttArendeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegistreraNyttArendeResultat'] = ResolversParentTypes['RegistreraNyttArendeResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'InkommetKonflikt' | 'RegistreratArende', ParentType, ContextType>;
};

export type RegistreraOverskjutnaMedelResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegistreraOverskjutnaMedelResultat'] = ResolversParentTypes['RegistreraOverskjutnaMedelResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'OverskjutnaMedel', ParentType, ContextType>;
};

export type RegistreratArendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegistreratArende'] = ResolversParentTypes['RegistreratArende']> = {
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dnr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemissResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Remiss'] = ResolversParentTypes['Remiss']> = {
  avslutad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fragor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sistaDag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skickad?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skickadAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atgarder?: Resolver<ReadonlyArray<ResolversTypes['Riskatgard']>, ParentType, ContextType>;
  attGranska?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Riskband'], ParentType, ContextType>;
  bedomningar?: Resolver<ReadonlyArray<ResolversTypes['Riskbedomning']>, ParentType, ContextType>;
  beskrivning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foljd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  granskas?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  konsekvens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orsak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sannolikhet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stangd?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  stangdSkal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Riskstatus'], ParentType, ContextType>;
  upplagd?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAttBevakaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskAttBevaka'] = ResolversParentTypes['RiskAttBevaka']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atgard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frist?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projektnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RiskKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskKonflikt'] = ResolversParentTypes['RiskKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RiskResultat'] = ResolversParentTypes['RiskResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'RiskKonflikt' | 'Risklista', ParentType, ContextType>;
};

export type RiskatgardResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Riskatgard'] = ResolversParentTypes['Riskatgard']> = {
  agare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forsenad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klar?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Atgardslage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskbedomningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Riskbedomning'] = ResolversParentTypes['Riskbedomning']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kommentar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  konsekvens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sannolikhet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RisklageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Risklage'] = ResolversParentTypes['Risklage']> = {
  oppna?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  varsta?: Resolver<Maybe<ResolversTypes['Riskband']>, ParentType, ContextType>;
};

export type RisklistaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Risklista'] = ResolversParentTypes['Risklista']> = {
  farRedigera?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risker?: Resolver<ReadonlyArray<ResolversTypes['Risk']>, ParentType, ContextType>;
  skala?: Resolver<ResolversTypes['Riskskala'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskskalaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Riskskala'] = ResolversParentTypes['Riskskala']> = {
  hogFran?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medelFran?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steg?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SakensDelegationsbeslutResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SakensDelegationsbeslut'] = ResolversParentTypes['SakensDelegationsbeslut']> = {
  beslut?: Resolver<ReadonlyArray<ResolversTypes['Delegationsbeslutsrad']>, ParentType, ContextType>;
  hanskjutet?: Resolver<ReadonlyArray<ResolversTypes['Hanskjutning']>, ParentType, ContextType>;
};

export type SaklankResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Saklank'] = ResolversParentTypes['Saklank']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  saktyp?: Resolver<ResolversTypes['Saktyp'], ParentType, ContextType>;
};

export type SaknadLeverabelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaknadLeverabel'] = ResolversParentTypes['SaknadLeverabel']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grind?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SakvalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sakval'] = ResolversParentTypes['Sakval']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saktyp?: Resolver<ResolversTypes['Saktyp'], ParentType, ContextType>;
};

export type SamverkanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Samverkan'] = ResolversParentTypes['Samverkan']> = {
  form?: Resolver<ResolversTypes['SamverkanForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kortnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SattKommunsvarResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SattKommunsvarResultat'] = ResolversParentTypes['SattKommunsvarResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Kommunsvar' | 'KommunsvarKonflikt', ParentType, ContextType>;
};

export type SekretessResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sekretess'] = ResolversParentTypes['Sekretess']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type SenleverabelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Senleverabel'] = ResolversParentTypes['Senleverabel']> = {
  klar?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimuleringsunderlagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Simuleringsunderlag'] = ResolversParentTypes['Simuleringsunderlag']> = {
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  folkmangder?: Resolver<ReadonlyArray<ResolversTypes['SimuleringsunderlagFolkmangd']>, ParentType, ContextType>;
  kallor?: Resolver<ReadonlyArray<ResolversTypes['SimuleringsunderlagKalla']>, ParentType, ContextType>;
  kommuner?: Resolver<ReadonlyArray<ResolversTypes['SimuleringsunderlagKommun']>, ParentType, ContextType>;
  poster?: Resolver<ReadonlyArray<ResolversTypes['SimuleringsunderlagPost']>, ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SimuleringsunderlagFolkmangdResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimuleringsunderlagFolkmangd'] = ResolversParentTypes['SimuleringsunderlagFolkmangd']> = {
  antal?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimuleringsunderlagKallaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimuleringsunderlagKalla'] = ResolversParentTypes['SimuleringsunderlagKalla']> = {
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimuleringsunderlagKommunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimuleringsunderlagKommun'] = ResolversParentTypes['SimuleringsunderlagKommun']> = {
  kommunkod?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimuleringsunderlagPostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimuleringsunderlagPost'] = ResolversParentTypes['SimuleringsunderlagPost']> = {
  andelLikaNamnare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  andelLikaTaljare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  andelar?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Belopp']>>, ParentType, ContextType>;
  avrundningsenhet?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  belopp?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  enhet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faststalld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fordelningNummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckeltyp?: Resolver<ResolversTypes['Nyckeltyp'], ParentType, ContextType>;
  referensdatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  utanforBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viktNamnare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vikter?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  viktkallor?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type SkapaFakturaunderlagResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkapaFakturaunderlagResultat'] = ResolversParentTypes['SkapaFakturaunderlagResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'SkapadeFakturaunderlag', ParentType, ContextType>;
};

export type SkapaPersonResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkapaPersonResultat'] = ResolversParentTypes['SkapaPersonResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'NyPerson', ParentType, ContextType>;
};

export type SkapaUppdragResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkapaUppdragResultat'] = ResolversParentTypes['SkapaUppdragResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'UppdragRad', ParentType, ContextType>;
};

export type SkapadeFakturaunderlagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkapadeFakturaunderlag'] = ResolversParentTypes['SkapadeFakturaunderlag']> = {
  underlag?: Resolver<ReadonlyArray<ResolversTypes['FakturaunderlagRad']>, ParentType, ContextType>;
  utelamnade?: Resolver<ReadonlyArray<ResolversTypes['Avslag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelsekommentarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsekommentar'] = ResolversParentTypes['Skrivelsekommentar']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avsnitt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lostAv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lostTid?: Resolver<Maybe<ResolversTypes['Tidpunkt']>, ParentType, ContextType>;
  svar?: Resolver<ReadonlyArray<ResolversTypes['Skrivelsesvar']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelsekommentarKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkrivelsekommentarKonflikt'] = ResolversParentTypes['SkrivelsekommentarKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Skrivelsekommentar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelsekommentarResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkrivelsekommentarResultat'] = ResolversParentTypes['SkrivelsekommentarResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Skrivelsekommentar' | 'SkrivelsekommentarKonflikt', ParentType, ContextType>;
};

export type SkrivelsemallResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsemall'] = ResolversParentTypes['Skrivelsemall']> = {
  farAndra?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  innehall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Arendetyp'], ParentType, ContextType>;
  versioner?: Resolver<ReadonlyArray<ResolversTypes['Skrivelsemallversion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelsemallKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkrivelsemallKonflikt'] = ResolversParentTypes['SkrivelsemallKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Skrivelsemall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelsemallResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkrivelsemallResultat'] = ResolversParentTypes['SkrivelsemallResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Skrivelsemall' | 'SkrivelsemallKonflikt', ParentType, ContextType>;
};

export type SkrivelsemallversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsemallversion'] = ResolversParentTypes['Skrivelsemallversion']> = {
  anteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type SkrivelsesiffraResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsesiffra'] = ResolversParentTypes['Skrivelsesiffra']> = {
  etikett?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grupp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sokvag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  varde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkrivelsesiffrorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsesiffror'] = ResolversParentTypes['Skrivelsesiffror']> = {
  frysta?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  siffror?: Resolver<ReadonlyArray<ResolversTypes['Skrivelsesiffra']>, ParentType, ContextType>;
};

export type SkrivelsesvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelsesvar'] = ResolversParentTypes['Skrivelsesvar']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type SkrivelseunderlagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelseunderlag'] = ResolversParentTypes['Skrivelseunderlag']> = {
  arendeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  farValja?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valbara?: Resolver<ReadonlyArray<ResolversTypes['Underlagshandling']>, ParentType, ContextType>;
  valda?: Resolver<ReadonlyArray<ResolversTypes['Underlagshandling']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelseversionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelseversion'] = ResolversParentTypes['Skrivelseversion']> = {
  anteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orsak?: Resolver<ResolversTypes['Skrivelseversionsorsak'], ParentType, ContextType>;
  textnummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkrivelseversionResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SkrivelseversionResultat'] = ResolversParentTypes['SkrivelseversionResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Skrivelseversion', ParentType, ContextType>;
};

export type SkrivelseversionstextResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Skrivelseversionstext'] = ResolversParentTypes['Skrivelseversionstext']> = {
  forfattare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  innehall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siffror?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skrivelsesiffra']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Skrivelseversion'], ParentType, ContextType>;
};

export type SokantalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sokantal'] = ResolversParentTypes['Sokantal']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Soktyp'], ParentType, ContextType>;
};

export type SokarsantalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sokarsantal'] = ResolversParentTypes['Sokarsantal']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SokmalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sokmal'] = ResolversParentTypes['Sokmal']> = {
  benamning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Soktyp'], ParentType, ContextType>;
};

export type SokstyckeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Sokstycke'] = ResolversParentTypes['Sokstycke']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SoksvarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Soksvar'] = ResolversParentTypes['Soksvar']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ReadonlyArray<ResolversTypes['Sokarsantal']>, ParentType, ContextType>;
  liknande?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sidor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traffar?: Resolver<ReadonlyArray<ResolversTypes['Soktraff']>, ParentType, ContextType>;
  typer?: Resolver<ReadonlyArray<ResolversTypes['Sokantal']>, ParentType, ContextType>;
};

export type SoktraffResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Soktraff'] = ResolversParentTypes['Soktraff']> = {
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mal?: Resolver<ReadonlyArray<ResolversTypes['Sokmal']>, ParentType, ContextType>;
  rubrik?: Resolver<ReadonlyArray<ResolversTypes['Sokstycke']>, ParentType, ContextType>;
  textlage?: Resolver<Maybe<ResolversTypes['Filtextlage']>, ParentType, ContextType>;
  typ?: Resolver<ResolversTypes['Soktyp'], ParentType, ContextType>;
  utdrag?: Resolver<ReadonlyArray<ResolversTypes['Sokstycke']>, ParentType, ContextType>;
};

export type SparaArendeResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaArendeResultat'] = ResolversParentTypes['SparaArendeResultat']> = {
  __resolveType: TypeResolveFn<'Arende' | 'ArendeKonflikt' | 'Avslag', ParentType, ContextType>;
};

export type SparaBudgetpostResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaBudgetpostResultat'] = ResolversParentTypes['SparaBudgetpostResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'BudgetpostKonflikt' | 'Budgetuppfoljningsrad', ParentType, ContextType>;
};

export type SparaFakturainstallningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaFakturainstallningResultat'] = ResolversParentTypes['SparaFakturainstallningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Fakturainstallning' | 'FakturainstallningKonflikt', ParentType, ContextType>;
};

export type SparaFasordningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaFasordningResultat'] = ResolversParentTypes['SparaFasordningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Fasordning' | 'FasordningKonflikt', ParentType, ContextType>;
};

export type SparaKostnadspostResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaKostnadspostResultat'] = ResolversParentTypes['SparaKostnadspostResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Kostnadspost' | 'KostnadspostKonflikt', ParentType, ContextType>;
};

export type SparaUtkastResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaUtkastResultat'] = ResolversParentTypes['SparaUtkastResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Utkast', ParentType, ContextType>;
};

export type SparaVyResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparaVyResultat'] = ResolversParentTypes['SparaVyResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'SparadVy', ParentType, ContextType>;
};

export type SparadVyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SparadVy'] = ResolversParentTypes['SparadVy']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  egen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  farTaBort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fraga?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lista?: Resolver<ResolversTypes['Vylista'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  vag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatusKonflikt'] = ResolversParentTypes['StatusKonflikt']> = {
  aktuell?: Resolver<Maybe<ResolversTypes['Statusrapport']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatuscellResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statuscell'] = ResolversParentTypes['Statuscell']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  manad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusrapportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statusrapport'] = ResolversParentTypes['Statusrapport']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  ekonomi?: Resolver<Maybe<ResolversTypes['Projektekonomi']>, ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  forfattare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risker?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrystRisk']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
};

export type StatusrutnatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statusrutnat'] = ResolversParentTypes['Statusrutnat']> = {
  franAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Statusrutnatrad']>, ParentType, ContextType>;
  tillAr?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tillgangligaAr?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatusrutnatradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statusrutnatrad'] = ResolversParentTypes['Statusrutnatrad']> = {
  celler?: Resolver<ReadonlyArray<ResolversTypes['Statuscell']>, ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektledare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  statusInaktuell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StegbakatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Stegbakat'] = ResolversParentTypes['Stegbakat']> = {
  beslutare?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrerar?: Resolver<ReadonlyArray<ResolversTypes['Beslutare']>, ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type StyrelsebeskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrelsebesked'] = ResolversParentTypes['Styrelsebesked']> = {
  andel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avMedlemmar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kravs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platser?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  utser?: Resolver<ReadonlyArray<ResolversTypes['Styrelseutseende']>, ParentType, ContextType>;
};

export type StyrelseuppdragResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrelseuppdrag'] = ResolversParentTypes['Styrelseuppdrag']> = {
  avslutad?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  farAvsluta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteradAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StyrelseuppdragKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StyrelseuppdragKonflikt'] = ResolversParentTypes['StyrelseuppdragKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Styrelseuppdrag'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StyrelseuppdragResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StyrelseuppdragResultat'] = ResolversParentTypes['StyrelseuppdragResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Styrelseuppdrag' | 'StyrelseuppdragKonflikt', ParentType, ContextType>;
};

export type StyrelseutseendeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrelseutseende'] = ResolversParentTypes['Styrelseutseende']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  medlem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StyrgruppsfragorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrgruppsfragor'] = ResolversParentTypes['Styrgruppsfragor']> = {
  grind?: Resolver<Maybe<ResolversTypes['Styrgruppsgrind']>, ParentType, ContextType>;
  leverabler?: Resolver<ReadonlyArray<ResolversTypes['Styrgruppsleverabel']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projektId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StyrgruppsgrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrgruppsgrind'] = ResolversParentTypes['Styrgruppsgrind']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gron?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  krav?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saknas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type StyrgruppsleverabelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Styrgruppsleverabel'] = ResolversParentTypes['Styrgruppsleverabel']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klar?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Leverabellage'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SvarsuppgiftResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Svarsuppgift'] = ResolversParentTypes['Svarsuppgift']> = {
  av?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaBortVyResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaBortVyResultat'] = ResolversParentTypes['TaBortVyResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'BorttagenVy' | 'VyKonflikt', ParentType, ContextType>;
};

export type TakvolymResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Takvolym'] = ResolversParentTypes['Takvolym']> = {
  antal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avropat?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  kvar?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
  procent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prognos?: Resolver<ResolversTypes['Prognoslage'], ParentType, ContextType>;
  prognosdag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  prognostext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takvolym?: Resolver<ResolversTypes['Belopp'], ParentType, ContextType>;
};

export type TavelgrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tavelgrind'] = ResolversParentTypes['Tavelgrind']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type TavelordningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tavelordning'] = ResolversParentTypes['Tavelordning']> = {
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Tavelgrind']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
};

export interface TidpunktScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Tidpunkt'], any> {
  name: 'Tidpunkt';
}

export type TidslinjeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinje'] = ResolversParentTypes['Tidslinje']> = {
  ordningar?: Resolver<ReadonlyArray<ResolversTypes['Tidslinjeordning']>, ParentType, ContextType>;
  rader?: Resolver<ReadonlyArray<ResolversTypes['Tidslinjerad']>, ParentType, ContextType>;
};

export type TidslinjegrindResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinjegrind'] = ResolversParentTypes['Tidslinjegrind']> = {
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type TidslinjeordningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinjeordning'] = ResolversParentTypes['Tidslinjeordning']> = {
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  grindar?: Resolver<ReadonlyArray<ResolversTypes['Tidslinjegrind']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
};

export type TidslinjeplanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinjeplan'] = ResolversParentTypes['Tidslinjeplan']> = {
  antagande?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dagar?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Datum']>>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type TidslinjeradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinjerad'] = ResolversParentTypes['Tidslinjerad']> = {
  deltagare?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fas?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
  galler?: Resolver<Maybe<ResolversTypes['Tidslinjeplan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lageKostnad?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageResultat?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  lageTid?: Resolver<Maybe<ResolversTypes['Lage']>, ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rorelser?: Resolver<ReadonlyArray<ResolversTypes['Tidslinjerorelse']>, ParentType, ContextType>;
  sena?: Resolver<ReadonlyArray<ResolversTypes['Senleverabel']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Projektslag'], ParentType, ContextType>;
  statusInaktuell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tidplanFran?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tidplanTill?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ursprunglig?: Resolver<Maybe<ResolversTypes['Tidslinjeplan']>, ParentType, ContextType>;
  vilandeFran?: Resolver<Maybe<ResolversTypes['Fas']>, ParentType, ContextType>;
};

export type TidslinjerorelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tidslinjerorelse'] = ResolversParentTypes['Tidslinjerorelse']> = {
  akt?: Resolver<ResolversTypes['Fasakt'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
};

export type TjansteskrivelseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tjansteskrivelse'] = ResolversParentTypes['Tjansteskrivelse']> = {
  andrad?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  andradAv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bakgrund?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ekonomi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expedierasTill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forslagTillBeslut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  innehall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  juridik?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mottagare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remissutfall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sammanfattning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textnummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnderlagKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnderlagKonflikt'] = ResolversParentTypes['UnderlagKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Skrivelseunderlag'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnderlagshandlingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Underlagshandling'] = ResolversParentTypes['Underlagshandling']> = {
  adress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avProjektet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UppdragResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Uppdrag'] = ResolversParentTypes['Uppdrag']> = {
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['Kommun']>, ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Roll'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type UppdragKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UppdragKonflikt'] = ResolversParentTypes['UppdragKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['UppdragRad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UppdragRadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UppdragRad'] = ResolversParentTypes['UppdragRad']> = {
  anvandarnamn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faktorerKanAterstallas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kommun?: Resolver<Maybe<ResolversTypes['Kommun']>, ParentType, ContextType>;
  losenordKanAterstallas?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roll?: Resolver<ResolversTypes['Roll'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UppdragsinnehavareResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Uppdragsinnehavare'] = ResolversParentTypes['Uppdragsinnehavare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roller?: Resolver<ReadonlyArray<ResolversTypes['Delegatroll']>, ParentType, ContextType>;
};

export type UppfoljningKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UppfoljningKonflikt'] = ResolversParentTypes['UppfoljningKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['Avtalsuppfoljning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UppfoljningResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UppfoljningResultat'] = ResolversParentTypes['UppfoljningResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Avtalsuppfoljning' | 'UppfoljningKonflikt', ParentType, ContextType>;
};

export type UppfoljningsbevakningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Uppfoljningsbevakning'] = ResolversParentTypes['Uppfoljningsbevakning']> = {
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  om?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Uppfoljningsslag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UppfoljningsradResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Uppfoljningsrad'] = ResolversParentTypes['Uppfoljningsrad']> = {
  avtalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  beteckning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  betyg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  betygHogst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  betygen?: Resolver<ReadonlyArray<ResolversTypes['Dialogbetyg']>, ParentType, ContextType>;
  forsenadDagar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handlaggare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intervallManader?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leverantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nasta?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omrade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oppnaAtgarder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planerad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  senaAtgarder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  senaste?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Avtalsstatus'], ParentType, ContextType>;
};

export type UppgiftspersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Uppgiftsperson'] = ResolversParentTypes['Uppgiftsperson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpphandlingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Upphandling'] = ResolversParentTypes['Upphandling']> = {
  akter?: Resolver<ReadonlyArray<ResolversTypes['Upphandlingsakt']>, ParentType, ContextType>;
  forfarande?: Resolver<ResolversTypes['Forfarande'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lage?: Resolver<ResolversTypes['Upphandlingslage'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sparr?: Resolver<Maybe<ResolversTypes['Avtalssparr']>, ParentType, ContextType>;
  steg?: Resolver<ReadonlyArray<ResolversTypes['Upphandlingssteg']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpphandlingsstegResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Upphandlingssteg'] = ResolversParentTypes['Upphandlingssteg']> = {
  akt?: Resolver<Maybe<ResolversTypes['Upphandlingsakt']>, ParentType, ContextType>;
  anmarkning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beslut?: Resolver<Maybe<ResolversTypes['BeslutReferens']>, ParentType, ContextType>;
  datum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fran?: Resolver<Maybe<ResolversTypes['Upphandlingslage']>, ParentType, ContextType>;
  inlastKalla?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  till?: Resolver<ResolversTypes['Upphandlingslage'], ParentType, ContextType>;
};

export type UtfallsandringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utfallsandring'] = ResolversParentTypes['Utfallsandring']> = {
  budgetrad?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  franManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nu?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  ny?: Resolver<Maybe<ResolversTypes['Belopp']>, ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
  tillManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtfallsforhandsvisningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utfallsforhandsvisning'] = ResolversParentTypes['Utfallsforhandsvisning']> = {
  andringar?: Resolver<ReadonlyArray<ResolversTypes['Utfallsandring']>, ParentType, ContextType>;
  anmarkningar?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  antalUtanfor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fel?: Resolver<ReadonlyArray<ResolversTypes['Filfel']>, ParentType, ContextType>;
  foretag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  franManad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kontrollsumma?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oforandrade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  okopplade?: Resolver<ReadonlyArray<ResolversTypes['OkoppladUtfall']>, ParentType, ContextType>;
  orgnr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redanInlast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sietyp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Utfallskalla'], ParentType, ContextType>;
  teckenkodning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tillManad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtfallsinlasningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utfallsinlasning'] = ResolversParentTypes['Utfallsinlasning']> = {
  antalAndringar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filnamn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  franManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kalla?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slag?: Resolver<ResolversTypes['Utfallskalla'], ParentType, ContextType>;
  teckenkodning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tid?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  tillManad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtfallskopplingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utfallskoppling'] = ResolversParentTypes['Utfallskoppling']> = {
  av?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetrad?: Resolver<Maybe<ResolversTypes['Budgetrad']>, ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sida?: Resolver<ResolversTypes['Budgetsida'], ParentType, ContextType>;
};

export type UtfallskopplingarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utfallskopplingar'] = ResolversParentTypes['Utfallskopplingar']> = {
  budgetrader?: Resolver<ReadonlyArray<ResolversTypes['Budgetrad']>, ParentType, ContextType>;
  kopplingar?: Resolver<ReadonlyArray<ResolversTypes['Utfallskoppling']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtkastResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utkast'] = ResolversParentTypes['Utkast']> = {
  innehall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nyckel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sparat?: Resolver<ResolversTypes['Tidpunkt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtloggadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Utloggad'] = ResolversParentTypes['Utloggad']> = {
  antalSessioner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValjUnderlagResultatResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ValjUnderlagResultat'] = ResolversParentTypes['ValjUnderlagResultat']> = {
  __resolveType: TypeResolveFn<'Avslag' | 'Skrivelseunderlag' | 'UnderlagKonflikt', ParentType, ContextType>;
};

export type VilandeProjektResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VilandeProjekt'] = ResolversParentTypes['VilandeProjekt']> = {
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  granskas?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VilolageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Vilolage'] = ResolversParentTypes['Vilolage']> = {
  attGranska?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fran?: Resolver<ResolversTypes['Fas'], ParentType, ContextType>;
  granskas?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  skal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VyKonfliktResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VyKonflikt'] = ResolversParentTypes['VyKonflikt']> = {
  aktuell?: Resolver<ResolversTypes['SparadVy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  AgandeForhandsvisning?: AgandeForhandsvisningResolvers<ContextType>;
  AgandeInlast?: AgandeInlastResolvers<ContextType>;
  AgandeKonflikt?: AgandeKonfliktResolvers<ContextType>;
  AgandeResultat?: AgandeResultatResolvers<ContextType>;
  Agandebesked?: AgandebeskedResolvers<ContextType>;
  Agandefilrad?: AgandefilradResolvers<ContextType>;
  Agandegraf?: AgandegrafResolvers<ContextType>;
  Agandekant?: AgandekantResolvers<ContextType>;
  Agandepart?: AgandepartResolvers<ContextType>;
  Agandepost?: AgandepostResolvers<ContextType>;
  Agarandel?: AgarandelResolvers<ContextType>;
  Aktuellt?: AktuelltResolvers<ContextType>;
  AktuelltKonflikt?: AktuelltKonfliktResolvers<ContextType>;
  AktuelltResultat?: AktuelltResultatResolvers<ContextType>;
  Aktuelltkandidat?: AktuelltkandidatResolvers<ContextType>;
  Aktuelltlista?: AktuelltlistaResolvers<ContextType>;
  Aktuelltpunkt?: AktuelltpunktResolvers<ContextType>;
  Aktuelltrad?: AktuelltradResolvers<ContextType>;
  Aktuelltrapport?: AktuelltrapportResolvers<ContextType>;
  Anbud?: AnbudResolvers<ContextType>;
  AnbudKonflikt?: AnbudKonfliktResolvers<ContextType>;
  AnbudResultat?: AnbudResultatResolvers<ContextType>;
  Anbudsbehorig?: AnbudsbehorigResolvers<ContextType>;
  Anbudsinnehall?: AnbudsinnehallResolvers<ContextType>;
  Anbudslasning?: AnbudslasningResolvers<ContextType>;
  Anbudslista?: AnbudslistaResolvers<ContextType>;
  AndelDel?: AndelDelResolvers<ContextType>;
  AndelRad?: AndelRadResolvers<ContextType>;
  AndraAtagandeResultat?: AndraAtagandeResultatResolvers<ContextType>;
  AndraIdeResultat?: AndraIdeResultatResolvers<ContextType>;
  AndraInstallningResultat?: AndraInstallningResultatResolvers<ContextType>;
  AndraVyResultat?: AndraVyResultatResolvers<ContextType>;
  AnmalDelegationsbeslutSvar?: AnmalDelegationsbeslutSvarResolvers<ContextType>;
  Anmalan?: AnmalanResolvers<ContextType>;
  AnmalanKonflikt?: AnmalanKonfliktResolvers<ContextType>;
  AnmaldaDelegationsbeslut?: AnmaldaDelegationsbeslutResolvers<ContextType>;
  Anmalningsmote?: AnmalningsmoteResolvers<ContextType>;
  Anslutningsdel?: AnslutningsdelResolvers<ContextType>;
  Anslutningsforklaring?: AnslutningsforklaringResolvers<ContextType>;
  Anslutningsrad?: AnslutningsradResolvers<ContextType>;
  AntagenAnbudsgivare?: AntagenAnbudsgivareResolvers<ContextType>;
  AntecknaFranvaroSvar?: AntecknaFranvaroSvarResolvers<ContextType>;
  Arende?: ArendeResolvers<ContextType>;
  ArendeKonflikt?: ArendeKonfliktResolvers<ContextType>;
  ArendeRad?: ArendeRadResolvers<ContextType>;
  ArendeSammantrade?: ArendeSammantradeResolvers<ContextType>;
  Arendebehorig?: ArendebehorigResolvers<ContextType>;
  Arendehandlingar?: ArendehandlingarResolvers<ContextType>;
  Arendesekretess?: ArendesekretessResolvers<ContextType>;
  ArendesekretessKonflikt?: ArendesekretessKonfliktResolvers<ContextType>;
  ArendesekretessResultat?: ArendesekretessResultatResolvers<ContextType>;
  Arendesekretesshandelse?: ArendesekretesshandelseResolvers<ContextType>;
  Arendesekretessmarke?: ArendesekretessmarkeResolvers<ContextType>;
  Atagande?: AtagandeResolvers<ContextType>;
  AtagandeKonflikt?: AtagandeKonfliktResolvers<ContextType>;
  Atagandeforandring?: AtagandeforandringResolvers<ContextType>;
  Aterhamtningskoder?: AterhamtningskoderResolvers<ContextType>;
  AterkallaAnmalanSvar?: AterkallaAnmalanSvarResolvers<ContextType>;
  AterstallFaktorerResultat?: AterstallFaktorerResultatResolvers<ContextType>;
  AterstallLosenordResultat?: AterstallLosenordResultatResolvers<ContextType>;
  AterstalldaFaktorer?: AterstalldaFaktorerResolvers<ContextType>;
  AterstalltLosenord?: AterstalltLosenordResolvers<ContextType>;
  Avrop?: AvropResolvers<ContextType>;
  AvropKonflikt?: AvropKonfliktResolvers<ContextType>;
  AvropResultat?: AvropResultatResolvers<ContextType>;
  Avropat?: AvropatResolvers<ContextType>;
  Avropsavtal?: AvropsavtalResolvers<ContextType>;
  Avropsbedomd?: AvropsbedomdResolvers<ContextType>;
  Avropsbesked?: AvropsbeskedResolvers<ContextType>;
  Avropsbevis?: AvropsbevisResolvers<ContextType>;
  AvropsbevisResultat?: AvropsbevisResultatResolvers<ContextType>;
  Avropsbeviskontroll?: AvropsbeviskontrollResolvers<ContextType>;
  Avropsbevismatt?: AvropsbevismattResolvers<ContextType>;
  Avropsleverantor?: AvropsleverantorResolvers<ContextType>;
  Avropsmojlighet?: AvropsmojlighetResolvers<ContextType>;
  Avropsorganisation?: AvropsorganisationResolvers<ContextType>;
  Avropsrapport?: AvropsrapportResolvers<ContextType>;
  Avropsratt?: AvropsrattResolvers<ContextType>;
  AvropsrattKonflikt?: AvropsrattKonfliktResolvers<ContextType>;
  AvropsrattResultat?: AvropsrattResultatResolvers<ContextType>;
  Avropsregel?: AvropsregelResolvers<ContextType>;
  Avropsregister?: AvropsregisterResolvers<ContextType>;
  Avropssvar?: AvropssvarResolvers<ContextType>;
  Avropsval?: AvropsvalResolvers<ContextType>;
  Avslag?: AvslagResolvers<ContextType>;
  AvslutaFranvaroSvar?: AvslutaFranvaroSvarResolvers<ContextType>;
  AvslutaUppdragResultat?: AvslutaUppdragResultatResolvers<ContextType>;
  Avtal?: AvtalResolvers<ContextType>;
  AvtalKonflikt?: AvtalKonfliktResolvers<ContextType>;
  AvtalResultat?: AvtalResultatResolvers<ContextType>;
  Avtalsavrop?: AvtalsavropResolvers<ContextType>;
  Avtalsavropsratt?: AvtalsavropsrattResolvers<ContextType>;
  Avtalsbevakning?: AvtalsbevakningResolvers<ContextType>;
  Avtalshandlaggare?: AvtalshandlaggareResolvers<ContextType>;
  Avtalshandlingar?: AvtalshandlingarResolvers<ContextType>;
  Avtalsleverantor?: AvtalsleverantorResolvers<ContextType>;
  Avtalsoption?: AvtalsoptionResolvers<ContextType>;
  Avtalsparten?: AvtalspartenResolvers<ContextType>;
  Avtalsprojekt?: AvtalsprojektResolvers<ContextType>;
  Avtalsrad?: AvtalsradResolvers<ContextType>;
  Avtalsregister?: AvtalsregisterResolvers<ContextType>;
  Avtalssparr?: AvtalssparrResolvers<ContextType>;
  Avtalsuppfoljning?: AvtalsuppfoljningResolvers<ContextType>;
  Avtalsupphandling?: AvtalsupphandlingResolvers<ContextType>;
  Avtalsuppsagning?: AvtalsuppsagningResolvers<ContextType>;
  Avtalsval?: AvtalsvalResolvers<ContextType>;
  BekraftaResultat?: BekraftaResultatResolvers<ContextType>;
  Bekraftad?: BekraftadResolvers<ContextType>;
  Bekraftelse?: BekraftelseResolvers<ContextType>;
  Belopp?: GraphQLScalarType;
  Bemanning?: BemanningResolvers<ContextType>;
  BemanningKonflikt?: BemanningKonfliktResolvers<ContextType>;
  BemanningResultat?: BemanningResultatResolvers<ContextType>;
  Bemanningsbehov?: BemanningsbehovResolvers<ContextType>;
  Bemanningsfraga?: BemanningsfragaResolvers<ContextType>;
  Bemanningssvar?: BemanningssvarResolvers<ContextType>;
  BeslutReferens?: BeslutReferensResolvers<ContextType>;
  Beslutsanmalan?: BeslutsanmalanResolvers<ContextType>;
  Beslutsavvikelserad?: BeslutsavvikelseradResolvers<ContextType>;
  Beslutskontroll?: BeslutskontrollResolvers<ContextType>;
  Bestallning?: BestallningResolvers<ContextType>;
  BestallningKonflikt?: BestallningKonfliktResolvers<ContextType>;
  BestallningResultat?: BestallningResultatResolvers<ContextType>;
  Bestallningslista?: BestallningslistaResolvers<ContextType>;
  Bestallningssida?: BestallningssidaResolvers<ContextType>;
  BorjaTotpResultat?: BorjaTotpResultatResolvers<ContextType>;
  BorttagenVy?: BorttagenVyResolvers<ContextType>;
  Budgetbelopp?: BudgetbeloppResolvers<ContextType>;
  Budgetomfordelning?: BudgetomfordelningResolvers<ContextType>;
  BudgetpostKonflikt?: BudgetpostKonfliktResolvers<ContextType>;
  Budgetrad?: BudgetradResolvers<ContextType>;
  Budgetsidotabell?: BudgetsidotabellResolvers<ContextType>;
  Budgetuppfoljning?: BudgetuppfoljningResolvers<ContextType>;
  Budgetuppfoljningsrad?: BudgetuppfoljningsradResolvers<ContextType>;
  Budgetutrymme?: BudgetutrymmeResolvers<ContextType>;
  BytLosenord?: BytLosenordResolvers<ContextType>;
  BytLosenordResultat?: BytLosenordResultatResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  Delegationsarende?: DelegationsarendeResolvers<ContextType>;
  Delegationsbeslut?: DelegationsbeslutResolvers<ContextType>;
  DelegationsbeslutKonflikt?: DelegationsbeslutKonfliktResolvers<ContextType>;
  Delegationsbeslutsrad?: DelegationsbeslutsradResolvers<ContextType>;
  Delegationsfoljd?: DelegationsfoljdResolvers<ContextType>;
  Delegationsinnehall?: DelegationsinnehallResolvers<ContextType>;
  Delegationsordning?: DelegationsordningResolvers<ContextType>;
  Delegationsordningar?: DelegationsordningarResolvers<ContextType>;
  DelegationsordningarResultat?: DelegationsordningarResultatResolvers<ContextType>;
  Delegationsprovning?: DelegationsprovningResolvers<ContextType>;
  Delegationspunkt?: DelegationspunktResolvers<ContextType>;
  Delegationsregister?: DelegationsregisterResolvers<ContextType>;
  Delegationsregisterrad?: DelegationsregisterradResolvers<ContextType>;
  Delegationssak?: DelegationssakResolvers<ContextType>;
  Delegationstak?: DelegationstakResolvers<ContextType>;
  Delegationsutkast?: DelegationsutkastResolvers<ContextType>;
  DelegationsutkastKonflikt?: DelegationsutkastKonfliktResolvers<ContextType>;
  DelegationsutkastResultat?: DelegationsutkastResultatResolvers<ContextType>;
  Deltagande?: DeltagandeResolvers<ContextType>;
  Demokonto?: DemokontoResolvers<ContextType>;
  Dialogatgard?: DialogatgardResolvers<ContextType>;
  Dialogbetyg?: DialogbetygResolvers<ContextType>;
  Dialogpunkt?: DialogpunktResolvers<ContextType>;
  Dialograttelse?: DialograttelseResolvers<ContextType>;
  Diariearende?: DiariearendeResolvers<ContextType>;
  Diarieklass?: DiarieklassResolvers<ContextType>;
  DiarieklassKonflikt?: DiarieklassKonfliktResolvers<ContextType>;
  DiarieklassResultat?: DiarieklassResultatResolvers<ContextType>;
  Diarieplan?: DiarieplanResolvers<ContextType>;
  Diarium?: DiariumResolvers<ContextType>;
  DirektivKonflikt?: DirektivKonfliktResolvers<ContextType>;
  DirektivResultat?: DirektivResultatResolvers<ContextType>;
  Direktivinnehall?: DirektivinnehallResolvers<ContextType>;
  Direktivutkast?: DirektivutkastResolvers<ContextType>;
  Direktivversion?: DirektivversionResolvers<ContextType>;
  Faktor?: FaktorResolvers<ContextType>;
  Faktortillagg?: FaktortillaggResolvers<ContextType>;
  FaktortillaggResultat?: FaktortillaggResultatResolvers<ContextType>;
  FakturaforhandsKommun?: FakturaforhandsKommunResolvers<ContextType>;
  FakturaforhandsRad?: FakturaforhandsRadResolvers<ContextType>;
  Fakturaforhandsvisning?: FakturaforhandsvisningResolvers<ContextType>;
  Fakturahanvisning?: FakturahanvisningResolvers<ContextType>;
  Fakturainstallning?: FakturainstallningResolvers<ContextType>;
  FakturainstallningKonflikt?: FakturainstallningKonfliktResolvers<ContextType>;
  Fakturamoms?: FakturamomsResolvers<ContextType>;
  Fakturapost?: FakturapostResolvers<ContextType>;
  Fakturarad?: FakturaradResolvers<ContextType>;
  Fakturaregel?: FakturaregelResolvers<ContextType>;
  Fakturaunderlag?: FakturaunderlagResolvers<ContextType>;
  FakturaunderlagRad?: FakturaunderlagRadResolvers<ContextType>;
  Fakturaunderlagslista?: FakturaunderlagslistaResolvers<ContextType>;
  Fakturaval?: FakturavalResolvers<ContextType>;
  FasaktKonflikt?: FasaktKonfliktResolvers<ContextType>;
  FasaktResultat?: FasaktResultatResolvers<ContextType>;
  Fasordning?: FasordningResolvers<ContextType>;
  FasordningKonflikt?: FasordningKonfliktResolvers<ContextType>;
  Fasordningsversion?: FasordningsversionResolvers<ContextType>;
  Fastavla?: FastavlaResolvers<ContextType>;
  Fastavlekort?: FastavlekortResolvers<ContextType>;
  Fasvagsteg?: FasvagstegResolvers<ContextType>;
  FattaDelegationsbeslutSvar?: FattaDelegationsbeslutSvarResolvers<ContextType>;
  FilensOrganisation?: FilensOrganisationResolvers<ContextType>;
  Filfel?: FilfelResolvers<ContextType>;
  Finansieringspart?: FinansieringspartResolvers<ContextType>;
  Folkmangd?: FolkmangdResolvers<ContextType>;
  FolkmangdAndring?: FolkmangdAndringResolvers<ContextType>;
  FolkmangdForhandsvisning?: FolkmangdForhandsvisningResolvers<ContextType>;
  FolkmangdInlast?: FolkmangdInlastResolvers<ContextType>;
  FolkmangdTabell?: FolkmangdTabellResolvers<ContextType>;
  ForandraFordelningResultat?: ForandraFordelningResultatResolvers<ContextType>;
  Forandringsforhand?: ForandringsforhandResolvers<ContextType>;
  Fordelningsforandring?: FordelningsforandringResolvers<ContextType>;
  Fordelningsforandringar?: FordelningsforandringarResolvers<ContextType>;
  Fordelningsversion?: FordelningsversionResolvers<ContextType>;
  ForeslaIdeResultat?: ForeslaIdeResultatResolvers<ContextType>;
  ForhandsRad?: ForhandsRadResolvers<ContextType>;
  Forhandsfordelning?: ForhandsfordelningResolvers<ContextType>;
  ForhandsgranskaFaktureringResultat?: ForhandsgranskaFaktureringResultatResolvers<ContextType>;
  ForhandsgranskaFolkmangdResultat?: ForhandsgranskaFolkmangdResultatResolvers<ContextType>;
  ForhandsgranskaForandringResultat?: ForhandsgranskaForandringResultatResolvers<ContextType>;
  ForhandsgranskaFordelningResultat?: ForhandsgranskaFordelningResultatResolvers<ContextType>;
  ForhandsgranskaUtfallResultat?: ForhandsgranskaUtfallResultatResolvers<ContextType>;
  FragaOmAtagandeResultat?: FragaOmAtagandeResultatResolvers<ContextType>;
  Franvaro?: FranvaroResolvers<ContextType>;
  FranvaroKonflikt?: FranvaroKonfliktResolvers<ContextType>;
  Franvarolista?: FranvarolistaResolvers<ContextType>;
  FrusenAvropslista?: FrusenAvropslistaResolvers<ContextType>;
  FrusenRad?: FrusenRadResolvers<ContextType>;
  FrystRisk?: FrystRiskResolvers<ContextType>;
  Grind?: GrindResolvers<ContextType>;
  GrindAttPassera?: GrindAttPasseraResolvers<ContextType>;
  Grindkravrad?: GrindkravradResolvers<ContextType>;
  Grindpassage?: GrindpassageResolvers<ContextType>;
  Grindplan?: GrindplanResolvers<ContextType>;
  Grindplanversion?: GrindplanversionResolvers<ContextType>;
  GruppKonflikt?: GruppKonfliktResolvers<ContextType>;
  GruppResultat?: GruppResultatResolvers<ContextType>;
  Gruppmedlem?: GruppmedlemResolvers<ContextType>;
  Gruppval?: GruppvalResolvers<ContextType>;
  HandelseRad?: HandelseRadResolvers<ContextType>;
  HandelseSida?: HandelseSidaResolvers<ContextType>;
  Handlaggarval?: HandlaggarvalResolvers<ContextType>;
  Handling?: HandlingResolvers<ContextType>;
  HandlingVersion?: HandlingVersionResolvers<ContextType>;
  Handlingssekretess?: HandlingssekretessResolvers<ContextType>;
  HandlingssekretessKonflikt?: HandlingssekretessKonfliktResolvers<ContextType>;
  HandlingssekretessResultat?: HandlingssekretessResultatResolvers<ContextType>;
  HanskjutDelegationsbeslutSvar?: HanskjutDelegationsbeslutSvarResolvers<ContextType>;
  HanskjutetArende?: HanskjutetArendeResolvers<ContextType>;
  Hanskjutning?: HanskjutningResolvers<ContextType>;
  Ide?: IdeResolvers<ContextType>;
  IdeKonflikt?: IdeKonfliktResolvers<ContextType>;
  Ideintresse?: IdeintresseResolvers<ContextType>;
  Inkommet?: InkommetResolvers<ContextType>;
  InkommetKonflikt?: InkommetKonfliktResolvers<ContextType>;
  InkommetResultat?: InkommetResultatResolvers<ContextType>;
  Inkommetlista?: InkommetlistaResolvers<ContextType>;
  Inkopsavtal?: InkopsavtalResolvers<ContextType>;
  Inkopsleverantor?: InkopsleverantorResolvers<ContextType>;
  Inkopsval?: InkopsvalResolvers<ContextType>;
  Inloggad?: InloggadResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  Installning?: InstallningResolvers<ContextType>;
  InstallningKonflikt?: InstallningKonfliktResolvers<ContextType>;
  IntresseResultat?: IntresseResultatResolvers<ContextType>;
  Jav?: JavResolvers<ContextType>;
  JavKonflikt?: JavKonfliktResolvers<ContextType>;
  JavResultat?: JavResultatResolvers<ContextType>;
  Javsbild?: JavsbildResolvers<ContextType>;
  Javsforslag?: JavsforslagResolvers<ContextType>;
  Javslista?: JavslistaResolvers<ContextType>;
  Kedjeagare?: KedjeagareResolvers<ContextType>;
  Kedjesteg?: KedjestegResolvers<ContextType>;
  Kommun?: KommunResolvers<ContextType>;
  KommunBelopp?: KommunBeloppResolvers<ContextType>;
  KommunKostnad?: KommunKostnadResolvers<ContextType>;
  KommunPost?: KommunPostResolvers<ContextType>;
  Kommunbemanning?: KommunbemanningResolvers<ContextType>;
  Kommunbild?: KommunbildResolvers<ContextType>;
  Kommunbildgrupp?: KommunbildgruppResolvers<ContextType>;
  Kommunbildrad?: KommunbildradResolvers<ContextType>;
  Kommunbildsumma?: KommunbildsummaResolvers<ContextType>;
  KommunensPortfolj?: KommunensPortfoljResolvers<ContextType>;
  KommunensProjekt?: KommunensProjektResolvers<ContextType>;
  Kommunjamforelse?: KommunjamforelseResolvers<ContextType>;
  Kommunjamforelserad?: KommunjamforelseradResolvers<ContextType>;
  Kommunnarvaro?: KommunnarvaroResolvers<ContextType>;
  Kommunsumma?: KommunsummaResolvers<ContextType>;
  Kommunsvar?: KommunsvarResolvers<ContextType>;
  KommunsvarKonflikt?: KommunsvarKonfliktResolvers<ContextType>;
  Komplett?: KomplettResolvers<ContextType>;
  KompletthetsKrav?: KompletthetsKravResolvers<ContextType>;
  Konto?: KontoResolvers<ContextType>;
  KontoResultat?: KontoResultatResolvers<ContextType>;
  Kontohandelse?: KontohandelseResolvers<ContextType>;
  Kontroll?: KontrollResolvers<ContextType>;
  Kontrollkorning?: KontrollkorningResolvers<ContextType>;
  Kontrollpunkt?: KontrollpunktResolvers<ContextType>;
  KopplaUtfallResultat?: KopplaUtfallResultatResolvers<ContextType>;
  Kostnadsandel?: KostnadsandelResolvers<ContextType>;
  Kostnadsmatris?: KostnadsmatrisResolvers<ContextType>;
  Kostnadspost?: KostnadspostResolvers<ContextType>;
  KostnadspostKonflikt?: KostnadspostKonfliktResolvers<ContextType>;
  Kvalificerbarhet?: KvalificerbarhetResolvers<ContextType>;
  LamnaStatusrapportResultat?: LamnaStatusrapportResultatResolvers<ContextType>;
  LasInAgandeResultat?: LasInAgandeResultatResolvers<ContextType>;
  LasInFolkmangdResultat?: LasInFolkmangdResultatResolvers<ContextType>;
  LasInUtfallResultat?: LasInUtfallResultatResolvers<ContextType>;
  Ledtider?: LedtiderResolvers<ContextType>;
  Leverabel?: LeverabelResolvers<ContextType>;
  LeverabelKonflikt?: LeverabelKonfliktResolvers<ContextType>;
  LeverabelResultat?: LeverabelResultatResolvers<ContextType>;
  Leverabelgrind?: LeverabelgrindResolvers<ContextType>;
  Leverabellista?: LeverabellistaResolvers<ContextType>;
  Leverantorsdialog?: LeverantorsdialogResolvers<ContextType>;
  Leverantorsfaktura?: LeverantorsfakturaResolvers<ContextType>;
  LeverantorsfakturaKonflikt?: LeverantorsfakturaKonfliktResolvers<ContextType>;
  LeverantorsfakturaResultat?: LeverantorsfakturaResultatResolvers<ContextType>;
  Leverantorsfakturor?: LeverantorsfakturorResolvers<ContextType>;
  Leverantorsuppfoljning?: LeverantorsuppfoljningResolvers<ContextType>;
  LoggaInResultat?: LoggaInResultatResolvers<ContextType>;
  LoggaUtResultat?: LoggaUtResultatResolvers<ContextType>;
  Mallforhandsvisning?: MallforhandsvisningResolvers<ContextType>;
  MallforhandsvisningResultat?: MallforhandsvisningResultatResolvers<ContextType>;
  MatrisPost?: MatrisPostResolvers<ContextType>;
  MatrisRad?: MatrisRadResolvers<ContextType>;
  Medlemskap?: MedlemskapResolvers<ContextType>;
  Medlemsperiod?: MedlemsperiodResolvers<ContextType>;
  Mote?: MoteResolvers<ContextType>;
  MoteKonflikt?: MoteKonfliktResolvers<ContextType>;
  MoteResultat?: MoteResultatResolvers<ContextType>;
  Motesanteckning?: MotesanteckningResolvers<ContextType>;
  Motesarbete?: MotesarbeteResolvers<ContextType>;
  Motesarende?: MotesarendeResolvers<ContextType>;
  Motesdeltagare?: MotesdeltagareResolvers<ContextType>;
  Moteskommun?: MoteskommunResolvers<ContextType>;
  Moteslista?: MoteslistaResolvers<ContextType>;
  Motesnarvaro?: MotesnarvaroResolvers<ContextType>;
  Motesrad?: MotesradResolvers<ContextType>;
  Motesuppgift?: MotesuppgiftResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NastaDialog?: NastaDialogResolvers<ContextType>;
  Nastagrind?: NastagrindResolvers<ContextType>;
  NyPasskeyutmaningResultat?: NyPasskeyutmaningResultatResolvers<ContextType>;
  NyPerson?: NyPersonResolvers<ContextType>;
  NyTotp?: NyTotpResolvers<ContextType>;
  NyaAterhamtningskoderResultat?: NyaAterhamtningskoderResultatResolvers<ContextType>;
  Nyckel?: NyckelResolvers<ContextType>;
  Nyckelvarde?: NyckelvardeResolvers<ContextType>;
  Objekthandelse?: ObjekthandelseResolvers<ContextType>;
  Objekthistorik?: ObjekthistorikResolvers<ContextType>;
  OkoppladUtfall?: OkoppladUtfallResolvers<ContextType>;
  OppenSamverkan?: OppenSamverkanResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationKonflikt?: OrganisationKonfliktResolvers<ContextType>;
  OrganisationResultat?: OrganisationResultatResolvers<ContextType>;
  Organisationsavropsratt?: OrganisationsavropsrattResolvers<ContextType>;
  Organisationsbild?: OrganisationsbildResolvers<ContextType>;
  OverskjutnaMedel?: OverskjutnaMedelResolvers<ContextType>;
  Overtagande?: OvertagandeResolvers<ContextType>;
  OvertagandeKonflikt?: OvertagandeKonfliktResolvers<ContextType>;
  OvertagandeResultat?: OvertagandeResultatResolvers<ContextType>;
  OvertagbarSak?: OvertagbarSakResolvers<ContextType>;
  Overtagbarfraga?: OvertagbarfragaResolvers<ContextType>;
  Passkeyutmaning?: PasskeyutmaningResolvers<ContextType>;
  Plangrind?: PlangrindResolvers<ContextType>;
  PortfoljRad?: PortfoljRadResolvers<ContextType>;
  Portfoljkommuner?: PortfoljkommunerResolvers<ContextType>;
  Portfoljkommunrad?: PortfoljkommunradResolvers<ContextType>;
  Postfinansiering?: PostfinansieringResolvers<ContextType>;
  PostfinansieringKonflikt?: PostfinansieringKonfliktResolvers<ContextType>;
  Prisbasbelopp?: PrisbasbeloppResolvers<ContextType>;
  PrisbasbeloppKonflikt?: PrisbasbeloppKonfliktResolvers<ContextType>;
  PrisbasbeloppResultat?: PrisbasbeloppResultatResolvers<ContextType>;
  Projekt?: ProjektResolvers<ContextType>;
  Projektdirektiv?: ProjektdirektivResolvers<ContextType>;
  Projektekonomi?: ProjektekonomiResolvers<ContextType>;
  Projektfaser?: ProjektfaserResolvers<ContextType>;
  Projektfinansiering?: ProjektfinansieringResolvers<ContextType>;
  Projektgrupper?: ProjektgrupperResolvers<ContextType>;
  Projekthandelse?: ProjekthandelseResolvers<ContextType>;
  Projekthandlingar?: ProjekthandlingarResolvers<ContextType>;
  Projekthistorik?: ProjekthistorikResolvers<ContextType>;
  Projektkommuner?: ProjektkommunerResolvers<ContextType>;
  Projektledarbyte?: ProjektledarbyteResolvers<ContextType>;
  Projektledare?: ProjektledareResolvers<ContextType>;
  ProvaDelegationsbeslutSvar?: ProvaDelegationsbeslutSvarResolvers<ContextType>;
  PublikAvropare?: PublikAvropareResolvers<ContextType>;
  PublikLeverantor?: PublikLeverantorResolvers<ContextType>;
  PubliktAvtal?: PubliktAvtalResolvers<ContextType>;
  Punktaterkallelse?: PunktaterkallelseResolvers<ContextType>;
  Punktval?: PunktvalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Radfel?: RadfelResolvers<ContextType>;
  Rattelseandring?: RattelseandringResolvers<ContextType>;
  Regelrad?: RegelradResolvers<ContextType>;
  Registerpost?: RegisterpostResolvers<ContextType>;
  RegisterpostKonflikt?: RegisterpostKonfliktResolvers<ContextType>;
  Registerrattelse?: RegisterrattelseResolvers<ContextType>;
  RegistreraExternFinansiarResultat?: RegistreraExternFinansiarResultatResolvers<ContextType>;
  RegistreraHandlingResultat?: RegistreraHandlingResultatResolvers<ContextType>;
  RegistreraNyttArendeResultat?: RegistreraNyttArendeResultatResolvers<ContextType>;
  RegistreraOverskjutnaMedelResultat?: RegistreraOverskjutnaMedelResultatResolvers<ContextType>;
  RegistreratArende?: RegistreratArendeResolvers<ContextType>;
  Remiss?: RemissResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskAttBevaka?: RiskAttBevakaResolvers<ContextType>;
  RiskKonflikt?: RiskKonfliktResolvers<ContextType>;
  RiskResultat?: RiskResultatResolvers<ContextType>;
  Riskatgard?: RiskatgardResolvers<ContextType>;
  Riskbedomning?: RiskbedomningResolvers<ContextType>;
  Risklage?: RisklageResolvers<ContextType>;
  Risklista?: RisklistaResolvers<ContextType>;
  Riskskala?: RiskskalaResolvers<ContextType>;
  SakensDelegationsbeslut?: SakensDelegationsbeslutResolvers<ContextType>;
  Saklank?: SaklankResolvers<ContextType>;
  SaknadLeverabel?: SaknadLeverabelResolvers<ContextType>;
  Sakval?: SakvalResolvers<ContextType>;
  Samverkan?: SamverkanResolvers<ContextType>;
  SattKommunsvarResultat?: SattKommunsvarResultatResolvers<ContextType>;
  Sekretess?: SekretessResolvers<ContextType>;
  Senleverabel?: SenleverabelResolvers<ContextType>;
  Simuleringsunderlag?: SimuleringsunderlagResolvers<ContextType>;
  SimuleringsunderlagFolkmangd?: SimuleringsunderlagFolkmangdResolvers<ContextType>;
  SimuleringsunderlagKalla?: SimuleringsunderlagKallaResolvers<ContextType>;
  SimuleringsunderlagKommun?: SimuleringsunderlagKommunResolvers<ContextType>;
  SimuleringsunderlagPost?: SimuleringsunderlagPostResolvers<ContextType>;
  SkapaFakturaunderlagResultat?: SkapaFakturaunderlagResultatResolvers<ContextType>;
  SkapaPersonResultat?: SkapaPersonResultatResolvers<ContextType>;
  SkapaUppdragResultat?: SkapaUppdragResultatResolvers<ContextType>;
  SkapadeFakturaunderlag?: SkapadeFakturaunderlagResolvers<ContextType>;
  Skrivelsekommentar?: SkrivelsekommentarResolvers<ContextType>;
  SkrivelsekommentarKonflikt?: SkrivelsekommentarKonfliktResolvers<ContextType>;
  SkrivelsekommentarResultat?: SkrivelsekommentarResultatResolvers<ContextType>;
  Skrivelsemall?: SkrivelsemallResolvers<ContextType>;
  SkrivelsemallKonflikt?: SkrivelsemallKonfliktResolvers<ContextType>;
  SkrivelsemallResultat?: SkrivelsemallResultatResolvers<ContextType>;
  Skrivelsemallversion?: SkrivelsemallversionResolvers<ContextType>;
  Skrivelsesiffra?: SkrivelsesiffraResolvers<ContextType>;
  Skrivelsesiffror?: SkrivelsesiffrorResolvers<ContextType>;
  Skrivelsesvar?: SkrivelsesvarResolvers<ContextType>;
  Skrivelseunderlag?: SkrivelseunderlagResolvers<ContextType>;
  Skrivelseversion?: SkrivelseversionResolvers<ContextType>;
  SkrivelseversionResultat?: SkrivelseversionResultatResolvers<ContextType>;
  Skrivelseversionstext?: SkrivelseversionstextResolvers<ContextType>;
  Sokantal?: SokantalResolvers<ContextType>;
  Sokarsantal?: SokarsantalResolvers<ContextType>;
  Sokmal?: SokmalResolvers<ContextType>;
  Sokstycke?: SokstyckeResolvers<ContextType>;
  Soksvar?: SoksvarResolvers<ContextType>;
  Soktraff?: SoktraffResolvers<ContextType>;
  SparaArendeResultat?: SparaArendeResultatResolvers<ContextType>;
  SparaBudgetpostResultat?: SparaBudgetpostResultatResolvers<ContextType>;
  SparaFakturainstallningResultat?: SparaFakturainstallningResultatResolvers<ContextType>;
  SparaFasordningResultat?: SparaFasordningResultatResolvers<ContextType>;
  SparaKostnadspostResultat?: SparaKostnadspostResultatResolvers<ContextType>;
  SparaUtkastResultat?: SparaUtkastResultatResolvers<ContextType>;
  SparaVyResultat?: SparaVyResultatResolvers<ContextType>;
  SparadVy?: SparadVyResolvers<ContextType>;
  StatusKonflikt?: StatusKonfliktResolvers<ContextType>;
  Statuscell?: StatuscellResolvers<ContextType>;
  Statusrapport?: StatusrapportResolvers<ContextType>;
  Statusrutnat?: StatusrutnatResolvers<ContextType>;
  Statusrutnatrad?: StatusrutnatradResolvers<ContextType>;
  Stegbakat?: StegbakatResolvers<ContextType>;
  Styrelsebesked?: StyrelsebeskedResolvers<ContextType>;
  Styrelseuppdrag?: StyrelseuppdragResolvers<ContextType>;
  StyrelseuppdragKonflikt?: StyrelseuppdragKonfliktResolvers<ContextType>;
  StyrelseuppdragResultat?: StyrelseuppdragResultatResolvers<ContextType>;
  Styrelseutseende?: StyrelseutseendeResolvers<ContextType>;
  Styrgruppsfragor?: StyrgruppsfragorResolvers<ContextType>;
  Styrgruppsgrind?: StyrgruppsgrindResolvers<ContextType>;
  Styrgruppsleverabel?: StyrgruppsleverabelResolvers<ContextType>;
  Svarsuppgift?: SvarsuppgiftResolvers<ContextType>;
  TaBortVyResultat?: TaBortVyResultatResolvers<ContextType>;
  Takvolym?: TakvolymResolvers<ContextType>;
  Tavelgrind?: TavelgrindResolvers<ContextType>;
  Tavelordning?: TavelordningResolvers<ContextType>;
  Tidpunkt?: GraphQLScalarType;
  Tidslinje?: TidslinjeResolvers<ContextType>;
  Tidslinjegrind?: TidslinjegrindResolvers<ContextType>;
  Tidslinjeordning?: TidslinjeordningResolvers<ContextType>;
  Tidslinjeplan?: TidslinjeplanResolvers<ContextType>;
  Tidslinjerad?: TidslinjeradResolvers<ContextType>;
  Tidslinjerorelse?: TidslinjerorelseResolvers<ContextType>;
  Tjansteskrivelse?: TjansteskrivelseResolvers<ContextType>;
  UnderlagKonflikt?: UnderlagKonfliktResolvers<ContextType>;
  Underlagshandling?: UnderlagshandlingResolvers<ContextType>;
  Uppdrag?: UppdragResolvers<ContextType>;
  UppdragKonflikt?: UppdragKonfliktResolvers<ContextType>;
  UppdragRad?: UppdragRadResolvers<ContextType>;
  Uppdragsinnehavare?: UppdragsinnehavareResolvers<ContextType>;
  UppfoljningKonflikt?: UppfoljningKonfliktResolvers<ContextType>;
  UppfoljningResultat?: UppfoljningResultatResolvers<ContextType>;
  Uppfoljningsbevakning?: UppfoljningsbevakningResolvers<ContextType>;
  Uppfoljningsrad?: UppfoljningsradResolvers<ContextType>;
  Uppgiftsperson?: UppgiftspersonResolvers<ContextType>;
  Upphandling?: UpphandlingResolvers<ContextType>;
  Upphandlingssteg?: UpphandlingsstegResolvers<ContextType>;
  Utfallsandring?: UtfallsandringResolvers<ContextType>;
  Utfallsforhandsvisning?: UtfallsforhandsvisningResolvers<ContextType>;
  Utfallsinlasning?: UtfallsinlasningResolvers<ContextType>;
  Utfallskoppling?: UtfallskopplingResolvers<ContextType>;
  Utfallskopplingar?: UtfallskopplingarResolvers<ContextType>;
  Utkast?: UtkastResolvers<ContextType>;
  Utloggad?: UtloggadResolvers<ContextType>;
  ValjUnderlagResultat?: ValjUnderlagResultatResolvers<ContextType>;
  VilandeProjekt?: VilandeProjektResolvers<ContextType>;
  Vilolage?: VilolageResolvers<ContextType>;
  VyKonflikt?: VyKonfliktResolvers<ContextType>;
};

