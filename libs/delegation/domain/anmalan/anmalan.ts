import { type Avslag, avslag, type Datum, enRad, type Utfall } from '@gemensam/shared/domain';
import { type Delegationsgrund } from '../beslut/delegationsbeslut';
import { anmalningskalla, anmalningslage, type Anmalningsmote, type Beslutstid, borjarEfter } from './anmalningslage';

/** A decision that is to be reported. */
export interface Anmalbart extends Beslutstid {
  readonly beteckning: string;
  readonly grund: Delegationsgrund;
}

const KALLA = 'Delegationsordningen: beslut på delegation anmäls till nämnden';
const nej = (regel: string, falt: string, text: string, utvag: string, kalla = KALLA): Avslag => avslag({ regel, kalla, text, utvag, falt });

/**
 * The § of the minutes as it is written: "§ 12".
 * Errors: a field refusal on `paragraf` when there is no number from 1 to 9 999.
 * @example tolkaParagraf('§12') // '§ 12'
 */
export const tolkaParagraf = (text: string): Utfall<{ readonly paragraf: string }> => {
  const nr = /^§? ?([1-9]\d{0,3})$/.exec(enRad(text))?.[1];
  return nr ? { paragraf: `§ ${nr}` } : nej('Paragraf saknas', 'paragraf', 'Skriv vilken paragraf besluten anmäls under.', 'Till exempel § 12.');
};

/**
 * Judges whether a decision can be reported at a sammanträde. Rule: the sammanträde is not cancelled and began after the decision was
 * taken; it has been held, or it is the next one. Source: KL 6:40, D4. Null: it can.
 * @example provaAnmalan({ beteckning: 'D 2021:7', datum: '2021-02-10', klockslag: null, grund: 'delegation' }, mote, moten) // null
 */
export const provaAnmalan = (b: Anmalbart, mote: Anmalningsmote, moten: readonly Anmalningsmote[]): Avslag | null => {
  if (mote.installt !== null) return nej('Sammanträdet är inställt', 'moteId', `Sammanträdet ${mote.datum} är inställt.`, 'Välj ett annat sammanträde.');
  if (!borjarEfter(mote, b)) return nej('Sammanträdet var före beslutet', 'moteId', foreBeslutet(b, mote), 'Välj ett senare sammanträde.');
  const { nasta } = anmalningslage(b, null, moten);
  if (mote.hallet || mote.id === nasta?.id) return null;
  return nej('Besluten anmäls vid nästa sammanträde', 'moteId', `${b.beteckning} ska anmälas ${nasta?.datum ?? ''}, inte först ${mote.datum}.`, `Välj sammanträdet ${nasta?.datum ?? ''}.`, anmalningskalla(b.grund));
};

const foreBeslutet = (b: Anmalbart, mote: Anmalningsmote): string => {
  if (mote.datum < b.datum) return `${b.beteckning} fattades ${b.datum}, efter sammanträdet ${mote.datum}.`;
  return b.klockslag === null
    ? `${b.beteckning} fattades samma dag som sammanträdet ${mote.datum}. Vilken tid framgår inte, så det anmäls vid nästa.`
    : `${b.beteckning} fattades ${b.datum} kl. ${b.klockslag}. Sammanträdet började kl. ${mote.borjar}.`;
};

/**
 * Judges whether a report may be taken back. Rule: a reason, and before the sammanträde has been held; after it the report stands in its
 * minutes, but for what was written in wrongly the same day. Errors: a field refusal on `skal`.
 * @example provaAnmalansaterkallelse('Fel paragraf.', { hallet: false, datum: '2021-02-15' }, '2021-02-15') // { skal: 'Fel paragraf.' }
 */
export const provaAnmalansaterkallelse = (skalet: string, a: { readonly hallet: boolean; readonly datum: Datum }, idag: Datum): Utfall<{ readonly skal: string }> => {
  if (a.hallet && a.datum < idag) return nej('Sammanträdet har hållits', '', 'Beslutet har anmälts och står i protokollet.', 'Rätta i protokollet i stället.');
  const skal = enRad(skalet);
  if (skal === '') return nej('Skäl saknas', 'skal', 'Skriv varför anmälan tas tillbaka.', 'En mening räcker.');
  return skal.length > 500 ? nej('För långt skäl', 'skal', 'Skälet får ha högst 500 tecken.', 'Korta texten.') : { skal };
};
