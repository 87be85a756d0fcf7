import { type Avslag, avslag, type Datum, lagringsbar, nastaVardag, plusDagar, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from './fas';

/** The substates of an upphandling (domain rule U1). */
export const upphandlingslagen = [
  'dialog', 'annonserad', 'utvardering', 'tilldelad', 'avtalssparr', 'overprovning', 'avtalsgenomlasning', 'avtal_tecknat', 'avbruten',
] as const;
export type Upphandlingslage = (typeof upphandlingslagen)[number];

export const upphandlingsakter = [
  'annonsera', 'utvardera', 'tilldela', 'underratta', 'overprova', 'avsla_overprovning', 'ratta', 'gora_om', 'las_igenom', 'teckna_avtal', 'avbryt',
] as const;
export type Upphandlingsakt = (typeof upphandlingsakter)[number];

/** How the upphandling is done. The last three have no avtalsspärr (LOU 20:2). */
export const forfaranden = ['annonserat', 'fornyad_konkurrensutsattning', 'direktupphandling', 'dynamiskt_inkopssystem'] as const;
export type Forfarande = (typeof forfaranden)[number];

const LAGESTEXT: Readonly<Record<Upphandlingslage, string>> = {
  dialog: 'Dialog eller RFI',
  annonserad: 'Annonserad',
  utvardering: 'Utvärdering',
  tilldelad: 'Tilldelad',
  avtalssparr: 'Avtalsspärr',
  overprovning: 'Överprövning',
  avtalsgenomlasning: 'Avtalsgenomläsning',
  avtal_tecknat: 'Avtal tecknat',
  avbruten: 'Avbruten',
};
const AKTTEXT: Readonly<Record<Upphandlingsakt, string>> = {
  annonsera: 'Annonsera',
  utvardera: 'Börja utvärdera',
  tilldela: 'Registrera tilldelningsbeslut',
  underratta: 'Underrättelsen är skickad',
  overprova: 'Överprövning har begärts',
  avsla_overprovning: 'Överprövningen är avgjord: talan avslogs',
  ratta: 'Överprövningen är avgjord: rättelse',
  gora_om: 'Överprövningen är avgjord: gör om',
  las_igenom: 'Börja läsa igenom avtalet',
  teckna_avtal: 'Avtalet är tecknat',
  avbryt: 'Avbryt upphandlingen',
};
const FORFARANDETEXT: Readonly<Record<Forfarande, string>> = {
  annonserat: 'Annonserat förfarande',
  fornyad_konkurrensutsattning: 'Förnyad konkurrensutsättning',
  direktupphandling: 'Direktupphandling',
  dynamiskt_inkopssystem: 'Dynamiskt inköpssystem',
};

/** @example upphandlingslageText('avtalssparr') // 'Avtalsspärr' */
export const upphandlingslageText = (l: Upphandlingslage): string => LAGESTEXT[l];
/** @example upphandlingsaktText('teckna_avtal') // 'Avtalet är tecknat' */
export const upphandlingsaktText = (a: Upphandlingsakt): string => AKTTEXT[a];
/** @example forfarandeText('direktupphandling') // 'Direktupphandling' */
export const forfarandeText = (f: Forfarande): string => FORFARANDETEXT[f];

/** The time during which avtal may not be signed. `sista` is its last day, `tecknasTidigast` the day after. */
export interface Avtalssparr {
  readonly skickad: Datum;
  readonly elektroniskt: boolean;
  readonly sista: Datum;
  readonly tecknasTidigast: Datum;
}

/** Has an upphandling of this kind an avtalsspärr at all? Source: LOU 20:2. */
export const harAvtalssparr = (f: Forfarande): boolean => f === 'annonserat';

/**
 * The avtalsspärr of a tilldelningsbeslut: 10 days when the notice was sent electronically, else 15; the day it was sent is day 0; a
 * last day that is no vardag moves to the next one; avtal may be signed the day after. Null where there is none: förnyad
 * konkurrensutsättning, direktupphandling, dynamiskt inköpssystem.
 * Source: domain rule U2; LOU 20:1, 20:2, 20:18; lag 1930:173 § 2.
 * @example avtalssparr('annonserat', { skickad: '2019-04-18', elektroniskt: true }) // sista 2019-04-29, tecknasTidigast 2019-04-30
 */
export const avtalssparr = (f: Forfarande, underrattelse: { readonly skickad: Datum; readonly elektroniskt: boolean }): Avtalssparr | null => {
  if (!harAvtalssparr(f)) return null;
  const sista = nastaVardag(plusDagar(underrattelse.skickad, underrattelse.elektroniskt ? 10 : 15));
  return { skickad: underrattelse.skickad, elektroniskt: underrattelse.elektroniskt, sista, tecknasTidigast: plusDagar(sista, 1) };
};

/** An upphandling as the acts look at it. */
export interface Upphandling {
  readonly lage: Upphandlingslage;
  readonly forfarande: Forfarande;
  readonly sparr: Avtalssparr | null;
  /** The state in which överprövning was asked for; null when none is going on. */
  readonly foreOverprovning: Upphandlingslage | null;
  /** The day of the newest step; null when the source gives none. */
  readonly senasteDatum: Datum | null;
}

/** What the person states with an act. */
export interface Upphandlingsuppgift {
  readonly akt: Upphandlingsakt;
  readonly datum: Datum;
  /** Of `underratta`: whether the notice was sent electronically. */
  readonly elektroniskt: boolean | null;
  /** Of `tilldela` and `avbryt`: the decision is chosen. */
  readonly harBeslut: boolean;
}

type Upphandlingsgrind = 'beslut' | 'underrattelse' | 'utan_sparr' | 'sparr_slut' | null;

interface Upphandlingsovergang {
  readonly from: readonly Upphandlingslage[];
  readonly act: Upphandlingsakt;
  /** `fore`: back to where it was when överprövning was asked for. */
  readonly to: Upphandlingslage | 'fore';
  readonly gate: Upphandlingsgrind;
}

const OPPNA: readonly Upphandlingslage[] = ['dialog', 'annonserad', 'utvardering', 'tilldelad', 'avtalssparr', 'overprovning', 'avtalsgenomlasning'];

/** What may follow on what, as data (domain rule U1). An act that is not here for a state is refused. */
export const upphandlingsovergangar: readonly Upphandlingsovergang[] = [
  { from: ['dialog'], act: 'annonsera', to: 'annonserad', gate: null },
  { from: ['annonserad'], act: 'utvardera', to: 'utvardering', gate: null },
  { from: ['utvardering'], act: 'tilldela', to: 'tilldelad', gate: 'beslut' },
  { from: ['tilldelad'], act: 'underratta', to: 'avtalssparr', gate: 'underrattelse' },
  { from: ['tilldelad'], act: 'las_igenom', to: 'avtalsgenomlasning', gate: 'utan_sparr' },
  { from: ['avtalssparr'], act: 'las_igenom', to: 'avtalsgenomlasning', gate: 'sparr_slut' },
  { from: ['annonserad', 'utvardering', 'tilldelad', 'avtalssparr', 'avtalsgenomlasning'], act: 'overprova', to: 'overprovning', gate: null },
  { from: ['overprovning'], act: 'avsla_overprovning', to: 'fore', gate: null },
  { from: ['overprovning'], act: 'ratta', to: 'utvardering', gate: null },
  { from: ['overprovning'], act: 'gora_om', to: 'avbruten', gate: null },
  { from: ['avtalsgenomlasning'], act: 'teckna_avtal', to: 'avtal_tecknat', gate: 'sparr_slut' },
  { from: OPPNA, act: 'avbryt', to: 'avbruten', gate: 'beslut' },
];

/** An upphandling that can still go on. */
export const arPagaende = (l: Upphandlingslage): boolean => OPPNA.includes(l);

const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string | null = null): Avslag => avslag({ regel, kalla, text, utvag, falt });

const provaGrind = (u: Upphandling, d: Upphandlingsuppgift, grind: Upphandlingsgrind): Avslag | null => {
  if (grind === 'beslut' && !d.harBeslut)
    return nej('Beslut saknas', 'Domänregel U1, tilldelningsbeslut', `${AKTTEXT[d.akt]} kräver ett beslut av nämnden eller på delegation.`, 'Välj beslutet i listan eller fyll i det.', 'beslutId');
  if (grind === 'underrattelse') {
    if (!harAvtalssparr(u.forfarande)) return nej('Ingen avtalsspärr', 'LOU 20:2', `${FORFARANDETEXT[u.forfarande]} har ingen avtalsspärr.`, 'Gå vidare till avtalsgenomläsning.');
    if (d.elektroniskt === null) return nej('Sätt att skicka saknas', 'LOU 20:1', 'Ange hur underrättelsen skickades. Spärren är 10 dagar vid elektronisk underrättelse och annars 15.', 'Välj ett av svaren.', 'elektroniskt');
  }
  if (grind === 'utan_sparr' && harAvtalssparr(u.forfarande))
    return nej('Avtalsspärren är inte inledd', 'LOU 20:1', 'Avtalsspärren börjar när underrättelsen om tilldelningsbeslutet skickas.', 'Registrera först när underrättelsen skickades.');
  if (grind === 'sparr_slut' && u.sparr && d.datum < u.sparr.tecknasTidigast)
    return nej('Avtalsspärr', 'LOU 20:1', `Avtalsspärren gäller till och med ${u.sparr.sista}.`, `Avtal får tecknas tidigast ${u.sparr.tecknasTidigast}.`, 'datum');
  return null;
};

/**
 * A step rests on a decision that was taken by then. Null: it does.
 * @example provaStegbeslut('2021-01-28', '2021-01-08') // Avslag "Beslutet är senare än steget"
 */
export const provaStegbeslut = (beslutsdatum: Datum, datum: Datum): Avslag | null =>
  beslutsdatum <= datum
    ? null
    : nej('Beslutet är senare än steget', 'Domänregel U1, tilldelningsbeslut', `Steget är daterat ${datum}, men beslutet fattades ${beslutsdatum}.`, 'Kontrollera stegets datum och vilket beslut som bär det.', 'datum');

/** Longest note of a step, in characters. */
const LANGSTA_ANMARKNING = 500;

/** The note of a step; null when there is none. Error: a field refusal on `anmarkning` when it is too long. */
export const provaAnmarkning = (text: string): Utfall<string | null> => {
  const ren = lagringsbar(text).trim();
  if (ren.length > LANGSTA_ANMARKNING) return nej('För lång anmärkning', 'Domänregel U1', `Anmärkningen får vara högst ${LANGSTA_ANMARKNING} tecken.`, 'Korta den, eller lägg texten i en handling.', 'anmarkning');
  return ren === '' ? null : ren;
};

/** Where the upphandling stands after an act. */
export interface Upphandlingssteg {
  readonly fran: Upphandlingslage;
  readonly till: Upphandlingslage;
  readonly sparr: Avtalssparr | null;
  readonly foreOverprovning: Upphandlingslage | null;
}

/**
 * Takes one act of an upphandling: its next state with the avtalsspärr that applies, or the refusal of the table, the gate or the day.
 * The day of the act is not after the business date and not before the step it follows. While överprövning goes on, nothing but its
 * outcome or an interruption moves it, so no avtal is signed; after it was dismissed the upphandling stands where it stood.
 * Source: domain rules U1 and U2; LOU 20:1, 20:2, 20:18.
 * @example stegaUpphandling(iSparr, { akt: 'las_igenom', datum: '2019-04-11', ... }, '2019-04-11') // Avslag "Avtalsspärr"
 */
export const stegaUpphandling = (u: Upphandling, d: Upphandlingsuppgift, affarsdatum: Datum): Utfall<Upphandlingssteg> => {
  const vag = upphandlingsovergangar.find((o) => o.act === d.akt && o.from.includes(u.lage));
  if (!vag) return felOrdning(u, d.akt);
  if (d.datum > affarsdatum) return nej('Dagen har inte kommit', 'Grundregel: det som registreras har hänt', `${d.datum} ligger efter i dag, ${affarsdatum}.`, 'Kontrollera datumet.', 'datum');
  if (u.senasteDatum !== null && d.datum < u.senasteDatum)
    return nej('Före förra steget', 'Domänregel U1', `${d.datum} ligger före det förra steget, ${u.senasteDatum}.`, 'Kontrollera datumet.', 'datum');
  const stopp = provaGrind(u, d, vag.gate);
  if (stopp) return stopp;
  const till = vag.to === 'fore' ? u.foreOverprovning : vag.to;
  if (till === null) throw new Error('an överprövning that began nowhere');
  const nySparr = d.akt === 'underratta' ? avtalssparr(u.forfarande, { skickad: d.datum, elektroniskt: d.elektroniskt ?? false }) : u.sparr;
  return { fran: u.lage, till, sparr: till === 'utvardering' ? null : nySparr, foreOverprovning: till === 'overprovning' ? u.lage : null };
};

const felOrdning = (u: Upphandling, akt: Upphandlingsakt): Avslag => {
  if (u.lage === 'overprovning')
    return nej('Överprövning pågår', 'Domänregel U2, överprövning', 'Inget avtal får tecknas innan överprövningen är avgjord.', 'Registrera domstolens avgörande, eller avbryt upphandlingen.', 'akt');
  if (!arPagaende(u.lage)) return nej('Upphandlingen är slut', 'Domänregel U1', `Upphandlingen är i läget ${LAGESTEXT[u.lage]}.`, 'Starta en ny upphandling om den ska göras om.', 'akt');
  const nasta = mojligaUpphandlingsakter(u).map((a) => AKTTEXT[a]).join('; ');
  return nej('Fel ordning', 'Domänregel U1', `Upphandlingen är i läget ${LAGESTEXT[u.lage]}. ”${AKTTEXT[akt]}” hör inte dit.`, `Det som kan följa är: ${nasta}.`, 'akt');
};

/**
 * May an upphandling begin? One at a time, on a day that has come, and while the project is on its way: not as an idé, not while it
 * rests, not when it is over. Null: it may.
 * Source: domain rule U1.
 * @example provaUpphandlingsstart({ fas: 'upphandling', pagar: false }, '2021-02-15', '2021-02-15') // null
 */
export const provaUpphandlingsstart = (p: { readonly fas: Fas | null; readonly pagar: boolean }, datum: Datum, affarsdatum: Datum): Avslag | null => {
  if (p.pagar) return nej('Upphandling pågår', 'Domänregel U1', 'Projektet har redan en upphandling som pågår.', 'Fortsätt den, eller avbryt den först.');
  if (p.fas === null || p.fas === 'ide' || p.fas === 'vilande' || p.fas === 'avslutad')
    return nej('Fasen medger ingen upphandling', 'Domänregel U1', `I ${fasText(p.fas)} börjar ingen upphandling.`, 'För projektet till en fas där arbetet pågår.');
  if (datum > affarsdatum) return nej('Dagen har inte kommit', 'Grundregel: det som registreras har hänt', `${datum} ligger efter i dag, ${affarsdatum}.`, 'Kontrollera datumet.', 'datum');
  return null;
};

/** The acts that the table has for where the upphandling stands, in the order of the table. */
export const mojligaUpphandlingsakter = (u: Pick<Upphandling, 'lage' | 'forfarande'>): readonly Upphandlingsakt[] =>
  upphandlingsovergangar
    .filter((o) => o.from.includes(u.lage) && (o.gate !== 'underrattelse' || harAvtalssparr(u.forfarande)) && (o.gate !== 'utan_sparr' || !harAvtalssparr(u.forfarande)))
    .map((o) => o.act);
