import { avslag, type Avslag, type Datum, enRad, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Riskbedomt, type Riskskala } from './riskvarde';

export const riskstatusar = ['oppen', 'bevakas', 'stangd'] as const;
export type Riskstatus = (typeof riskstatusar)[number];

export const riskakter = ['oppna', 'bevaka', 'stang'] as const;
export type Riskakt = (typeof riskakter)[number];

const STATUSTEXT: Readonly<Record<Riskstatus, string>> = { oppen: 'Öppen', bevakas: 'Bevakas', stangd: 'Stängd' };

/** @example riskstatusText('bevakas') // 'Bevakas' */
export const riskstatusText = (s: Riskstatus): string => STATUSTEXT[s];

/** What may be done where, and whether a reason is asked for. What is not here is refused. */
export const RISKOVERGANGAR: readonly { readonly fran: Riskstatus; readonly akt: Riskakt; readonly till: Riskstatus; readonly skal: boolean }[] = [
  { fran: 'oppen', akt: 'bevaka', till: 'bevakas', skal: false },
  { fran: 'bevakas', akt: 'oppna', till: 'oppen', skal: false },
  { fran: 'oppen', akt: 'stang', till: 'stangd', skal: true },
  { fran: 'bevakas', akt: 'stang', till: 'stangd', skal: true },
  { fran: 'stangd', akt: 'oppna', till: 'oppen', skal: true },
];

export const atgardslagen = ['planerad', 'pagar', 'klar', 'utgar'] as const;
export type Atgardslage = (typeof atgardslagen)[number];

const ATGARDSTEXT: Readonly<Record<Atgardslage, string>> = { planerad: 'Planerad', pagar: 'Pågår', klar: 'Klar', utgar: 'Utgår' };

/** @example atgardslageText('pagar') // 'Pågår' */
export const atgardslageText = (l: Atgardslage): string => ATGARDSTEXT[l];

const KALLA = 'Domänregel 6, risker';
const nej = (regel: string, text: string, utvag: string, falt: string | null): Avslag => avslag({ regel, kalla: KALLA, text, utvag, ...(falt === null ? {} : { falt }) });
const LANGSTA_RISKNAMN = 120;
const LANGSTA_RISKTEXT = 2000;
const LANGSTA_RISKAGARE = 120;
/** Longest comment to a value, reason of a status and text of a measure, in characters. */
const LANGSTA_RISKKOMMENTAR = 500;

/** A risk as it is written: what may happen, why, what it leads to, how likely and how bad, who watches it and when it is looked at next. */
export interface Riskuppgifter extends Riskbedomt {
  readonly namn: string;
  readonly beskrivning: string;
  readonly orsak: string;
  readonly foljd: string;
  readonly agare: string;
  readonly granskas: Datum;
  /** Why the value is what it is; asked for when it changes. */
  readonly kommentar: string;
}

const TEXTFALT = [['beskrivning', 'Beskrivningen'], ['orsak', 'Orsaken'], ['foljd', 'Konsekvensen']] as const;

/**
 * Judges a risk as it is written. It has a name that is alone among the project's risks that are not closed, an owner, a value on the
 * scale in force, and a day of review that has not been; a day that was there before may stand. `forut` is the risk before the change,
 * null for a new one; a changed value asks for a comment.
 * Source: domain handbook 6 and 7. Units: steps of the scale. Errors: one field refusal.
 * @example provaRisk({ namn: 'Leverantören försenas', sannolikhet: 3, konsekvens: 4, ... }, STANDARDSKALA, '2021-02-15', null, [])
 */
export const provaRisk = (
  u: Omit<Riskuppgifter, 'granskas'> & { readonly granskas: Datum | null },
  skala: Riskskala,
  idag: Datum,
  forut: (Riskbedomt & { readonly granskas: Datum }) | null,
  andra: readonly { readonly namn: string }[],
): Utfall<Riskuppgifter> => {
  const [namn, agare, kommentar] = [enRad(u.namn), enRad(u.agare), enRad(u.kommentar)];
  if (namn === '') return nej('Namn saknas', 'Ange vad som kan hända.', 'Skriv kort, till exempel Leverantören försenas.', 'namn');
  if (namn.length > LANGSTA_RISKNAMN) return nej('För långt namn', `Namnet får vara högst ${LANGSTA_RISKNAMN} tecken.`, 'Korta namnet och lägg resten i beskrivningen.', 'namn');
  if (andra.some((a) => a.namn.toLocaleLowerCase('sv') === namn.toLocaleLowerCase('sv'))) return nej('Risken finns redan', `${namn} är redan en risk i projektet.`, 'Ändra den som finns, eller ge den nya ett eget namn.', 'namn');
  const texter = { beskrivning: stycke(u.beskrivning), orsak: stycke(u.orsak), foljd: stycke(u.foljd) };
  for (const [falt, ord] of TEXTFALT)
    if (texter[falt].length > LANGSTA_RISKTEXT) return nej('För lång text', `${ord} får vara högst ${LANGSTA_RISKTEXT} tecken.`, 'Korta texten.', falt);
  for (const falt of ['sannolikhet', 'konsekvens'] as const) {
    const oforandrad = forut?.[falt] === u[falt];
    if (!oforandrad && (!Number.isInteger(u[falt]) || u[falt] < 1 || u[falt] > skala.steg)) return nej('Utanför skalan', `Skalan går från 1 till ${skala.steg}.`, 'Välj ett av stegen.', falt);
  }
  if (agare === '') return nej('Ägare saknas', 'Ange vem som bevakar risken.', 'Skriv en funktion eller ett namn, till exempel Projektledaren.', 'agare');
  if (agare.length > LANGSTA_RISKAGARE) return nej('För lång ägare', `Ägaren får vara högst ${LANGSTA_RISKAGARE} tecken.`, 'Korta texten.', 'agare');
  if (u.granskas === null) return nej('Granskningsdag saknas', 'Ange när risken ska ses över nästa gång.', 'Skriv till exempel 2021-03-31.', 'granskas');
  if (u.granskas < idag && u.granskas !== forut?.granskas) return nej('Granskningsdagen har varit', `Granskningsdagen ${u.granskas} ligger före ${idag}.`, 'Välj den dag då risken ska ses över nästa gång.', 'granskas');
  const andrad = forut !== null && (forut.sannolikhet !== u.sannolikhet || forut.konsekvens !== u.konsekvens);
  if (andrad && kommentar === '') return nej('Kommentar saknas', 'Värdet har ändrats. Ange varför.', 'Skriv en mening om vad som har hänt.', 'kommentar');
  if (kommentar.length > LANGSTA_RISKKOMMENTAR) return nej('För lång kommentar', `Kommentaren får vara högst ${LANGSTA_RISKKOMMENTAR} tecken.`, 'Korta texten.', 'kommentar');
  return { ...u, ...texter, namn, agare, kommentar, granskas: u.granskas };
};

/** A closed risk stands as it was closed, with its measures. Null: it may be edited. */
export const provaRiskOppen = (status: Riskstatus): Avslag | null =>
  status === 'stangd' ? nej('Risken är stängd', 'Risken är stängd och ändras inte.', 'Öppna den igen först.', null) : null;

/**
 * Where an act leads, by the table, with its reason trimmed (null where none is given). Errors: a refusal when the act does not follow
 * on the status, or when a reason is asked for and missing.
 * @example provaRiskakt('oppen', 'stang', 'Avtalet är tecknat.') // { till: 'stangd', skal: 'Avtalet är tecknat.' }
 */
export const provaRiskakt = (fran: Riskstatus, akt: Riskakt, skrivet: string): Utfall<{ readonly till: Riskstatus; readonly skal: string | null }> => {
  const steg = RISKOVERGANGAR.find((o) => o.fran === fran && o.akt === akt);
  if (!steg) return nej('Steget finns inte', `Risken är ${STATUSTEXT[fran].toLowerCase()} och kan inte ändras så.`, 'Ladda om sidan och se vad som gäller nu.', null);
  const skal = enRad(skrivet);
  if (steg.skal && skal === '') return nej('Skäl saknas', akt === 'stang' ? 'Ange varför risken stängs.' : 'Ange varför risken öppnas igen.', 'Skriv en mening.', 'skal');
  if (skal.length > LANGSTA_RISKKOMMENTAR) return nej('För långt skäl', `Skälet får vara högst ${LANGSTA_RISKKOMMENTAR} tecken.`, 'Korta texten.', 'skal');
  return { till: steg.till, skal: skal === '' ? null : skal };
};

/** What is done about a risk: by whom, by which day, and how far it has come. */
export interface Atgardsuppgifter {
  readonly text: string;
  readonly agare: string;
  readonly klar: Datum;
  readonly lage: Atgardslage;
}

/**
 * Judges a measure. A last day that has been is refused for one that is not done, unless it stood there before (`forutKlar`).
 * Errors: one field refusal.
 * @example provaAtgard({ text: 'Avtala om vite', agare: 'Upphandlaren', klar: '2021-03-31', lage: 'planerad' }, '2021-02-15', null)
 */
export const provaAtgard = (u: Omit<Atgardsuppgifter, 'klar'> & { readonly klar: Datum | null }, idag: Datum, forutKlar: Datum | null): Utfall<Atgardsuppgifter> => {
  const [text, agare] = [enRad(u.text), enRad(u.agare)];
  if (text === '') return nej('Åtgärd saknas', 'Ange vad som ska göras.', 'Skriv till exempel Avtala om vite.', 'text');
  if (text.length > LANGSTA_RISKKOMMENTAR) return nej('För lång åtgärd', `Åtgärden får vara högst ${LANGSTA_RISKKOMMENTAR} tecken.`, 'Korta texten.', 'text');
  if (agare === '') return nej('Ansvarig saknas', 'Ange vem som gör det.', 'Skriv en funktion eller ett namn.', 'agare');
  if (agare.length > LANGSTA_RISKAGARE) return nej('För långt namn', `Den ansvariga får vara högst ${LANGSTA_RISKAGARE} tecken.`, 'Korta texten.', 'agare');
  if (u.klar === null) return nej('Dag saknas', 'Ange när åtgärden ska vara klar.', 'Skriv till exempel 2021-03-31.', 'klar');
  if (atgardOppen(u.lage) && u.klar < idag && u.klar !== forutKlar) return nej('Dagen har varit', `Sista dagen ${u.klar} ligger före ${idag}.`, 'Välj en dag som kommer, eller markera åtgärden som klar.', 'klar');
  return { text, agare, klar: u.klar, lage: u.lage };
};

/** Still to be done. */
export const atgardOppen = (lage: Atgardslage): boolean => lage === 'planerad' || lage === 'pagar';

/** @example atgardForsenad({ lage: 'pagar', klar: '2021-02-14' }, '2021-02-15') // true */
export const atgardForsenad = (a: { readonly lage: Atgardslage; readonly klar: Datum }, idag: Datum): boolean => atgardOppen(a.lage) && a.klar < idag;
