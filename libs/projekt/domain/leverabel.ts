import { avslag, type Avslag, type Datum, enRad, type Utfall } from '@gemensam/shared/domain';
import { type Fas, fasText } from './fas';
import { LANGSTA_SKAL } from './grind';
import { type Fasordning, LANGSTA_LEVERABELNAMN, sammaLeverabel } from './fasordning';

/** A leverabel as it is written: to which gate it belongs, who makes it, and when it is to be ready. */
export interface Leverabeluppgifter {
  readonly namn: string;
  /** The phase that its gate leads to. */
  readonly grind: Fas;
  readonly agare: string;
  readonly klar: Datum | null;
}

/** How a leverabel stands on a day. */
export const leverabellagen = ['godkand', 'forsenad', 'pagar'] as const;
export type Leverabellage = (typeof leverabellagen)[number];

const LAGESTEXT: Readonly<Record<Leverabellage, string>> = { godkand: 'Godkänd', forsenad: 'Försenad', pagar: 'Pågår' };

/** @example leverabellageText('forsenad') // 'Försenad' */
export const leverabellageText = (l: Leverabellage): string => LAGESTEXT[l];

/**
 * Godkänd stands whatever the day; before that it is late when its day has passed.
 * @example leverabellage({ godkand: null, klar: '2021-02-01' }, '2021-02-15') // 'forsenad'
 */
export const leverabellage = (l: { readonly godkand: Datum | null; readonly klar: Datum | null }, idag: Datum): Leverabellage =>
  l.godkand !== null ? 'godkand' : l.klar !== null && l.klar < idag ? 'forsenad' : 'pagar';

const KALLA = 'Domänregel 6, leverabler';
const nej = (regel: string, text: string, utvag: string, falt: string | null): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });
const LANGSTA_AGARE = 120;

/**
 * Judges a leverabel as it is written: it has a name that is alone at its gate, an owner, and a gate on the project's way.
 * Source: domain handbook 6 (a gate passes with its deliverables approved). Errors: one field refusal.
 * @example provaLeverabel({ namn: 'Projektplan', grind: 'utveckling', agare: 'Projektledaren', klar: '2021-03-31' }, ordning, [])
 */
export const provaLeverabel = (
  l: Leverabeluppgifter,
  ordning: Fasordning | null,
  andra: readonly { readonly namn: string; readonly grind: Fas }[],
): Utfall<Leverabeluppgifter> => {
  const namn = enRad(l.namn);
  const agare = enRad(l.agare);
  if (namn === '') return nej('Namn saknas', 'Ange vad leverabeln heter.', 'Skriv till exempel Projektplan.', 'namn');
  if (namn.length > LANGSTA_LEVERABELNAMN) return nej('För långt namn', `Namnet får vara högst ${LANGSTA_LEVERABELNAMN} tecken.`, 'Korta namnet.', 'namn');
  if (!ordning?.grindar.some((g) => g.till === l.grind)) return nej('Grinden finns inte', `${fasText(l.grind)} har ingen grind på projektets väg.`, 'Välj en av grindarna i listan.', 'grind');
  if (andra.some((a) => a.grind === l.grind && sammaLeverabel(a.namn, namn))) return nej('Leverabeln finns redan', `${namn} är redan inlagd till samma grind.`, 'Ändra den som finns, eller ge den nya ett eget namn.', 'namn');
  if (agare === '') return nej('Ägare saknas', 'Ange vem som tar fram leverabeln.', 'Skriv en funktion eller ett namn, till exempel Projektledaren.', 'agare');
  if (agare.length > LANGSTA_AGARE) return nej('För lång ägare', `Ägaren får vara högst ${LANGSTA_AGARE} tecken.`, 'Korta texten.', 'agare');
  return { namn, grind: l.grind, agare, klar: l.klar };
};

/** An approved leverabel stands as it was approved. Null: it may be edited. */
export const provaAndringsbar = (godkand: Datum | null): Avslag | null =>
  godkand === null ? null : nej('Leverabeln är godkänd', `Leverabeln godkändes ${godkand} och ändras inte.`, 'Återkalla godkännandet först.', null);

/** Approval is given once. Null: it may be given. */
export const provaGodkannande = (godkand: Datum | null): Avslag | null =>
  godkand === null ? null : nej('Redan godkänd', `Leverabeln godkändes ${godkand}.`, 'Ladda om sidan.', null);

/**
 * Approval is withdrawn with a reason, and only while its gate is ahead: what let a project through a gate stands in its history.
 * Null: it may be withdrawn.
 */
export const provaAterkallelse = (l: { readonly godkand: Datum | null; readonly grindPasserad: boolean }, skal: string): Avslag | null => {
  if (l.godkand === null) return nej('Inte godkänd', 'Leverabeln är inte godkänd.', 'Ladda om sidan.', null);
  if (l.grindPasserad) return nej('Grinden är passerad', 'Godkännandet bar projektet genom sin grind och återkallas inte.', 'Stega tillbaka genom ett beslut först.', null);
  if (enRad(skal) === '') return nej('Skäl saknas', 'Ange varför godkännandet återkallas.', 'Skriv en mening.', 'skal');
  return skal.length > LANGSTA_SKAL ? nej('För långt skäl', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta texten.', 'skal') : null;
};
