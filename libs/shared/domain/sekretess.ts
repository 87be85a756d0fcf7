import { avslag, type Avslag } from './avslag';

/** Why a handling may not be given out: the paragraph that may make it secret, and the reason in words. */
export interface Sekretessmarke {
  /** Chapter and paragraph of OSL, e.g. `19:3` or `18:8 a`. */
  readonly paragraf: string;
  readonly skal: string;
}

const KALLA = 'OSL 5:5, sekretessmarkering';
export const LANGSTA_SEKRETESSKAL = 500;
/** The chapters of OSL that hold provisions of secrecy (avdelning IV–VI). */
const FORSTA_KAPITEL = 15;
const SISTA_KAPITEL = 43;

/**
 * What is written on a handling that may be secret: a paragraph of OSL and the reason. The mark decides nothing about a later
 * request for the handling; it says that one is to be judged (OSL 5:5). A paragraph is taken as `19:3`, `OSL 19:3`,
 * `19 kap. 3 §` or `18 kap 8 a §` and kept as `19:3`, `18:8 a`; a law that OSL points to is given by the paragraph that does.
 * Refusals: no paragraph, not a paragraph of OSL, a chapter without secrecy, no reason, a reason above 500 characters.
 *
 * @example tolkaSekretess({ paragraf: 'OSL 19 kap. 3 §', skal: 'Anbud före tilldelning' }) // { paragraf: '19:3', … }
 */
export const tolkaSekretess = (inmatat: Sekretessmarke): Sekretessmarke | Avslag => {
  const skal = inmatat.skal.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  const funnen = /^(?:OSL\s*)?(\d{1,2})\s*(?::|kap\.?\s)\s*(\d{1,2})(?:\s*([a-z]))?\s*§?$/i.exec(inmatat.paragraf.trim());
  if (!funnen)
    return nej('Paragraf saknas', 'Ange kapitel och paragraf i offentlighets- och sekretesslagen.', 'Skriv den som 19:3.', 'paragraf');
  const [, kapitel = '', paragraf = '', bokstav] = funnen;
  if (Number(kapitel) < FORSTA_KAPITEL || Number(kapitel) > SISTA_KAPITEL || Number(paragraf) < 1)
    return nej('Ingen sekretessbestämmelse', `${kapitel}:${paragraf} är ingen sekretessbestämmelse.`, `Bestämmelserna står i ${FORSTA_KAPITEL}–${SISTA_KAPITEL} kap. OSL.`, 'paragraf');
  if (skal === '') return nej('Skäl saknas', 'Skriv varför handlingen kan omfattas av sekretess.', 'En mening räcker.', 'skal');
  if (skal.length > LANGSTA_SEKRETESSKAL)
    return nej('För långt skäl', `Skälet får vara högst ${LANGSTA_SEKRETESSKAL} tecken.`, 'Korta texten.', 'skal');
  return { paragraf: `${Number(kapitel)}:${Number(paragraf)}${bokstav ? ` ${bokstav.toLowerCase()}` : ''}`, skal };
};

const nej = (regel: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });
