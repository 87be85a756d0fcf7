import { avslag, type Avslag, lagringsbar, type Utfall } from '@gemensam/shared/domain';
import { type Fas } from './fas';

/** In whose name an answer for a kommun is given: the kommun's own, or the e-samordnare's, who names the source. */
export type Svarandeslag = 'kommunen' | 'e_samordnare';

/**
 * In whose name a person answers for a kommun, by the table of roles: the kommunrepresentant for her own kommun alone, the e-samordnare
 * for any kommun but only from a source; the beredningsgrupp and the other roles not at all.
 * Source: domain handbook 5, the table of roles ("participation of its own kommun"). Null: may not.
 *
 * @example svararSom([{ roll: 'kommunrepresentant', kommunkod: '2506' }], '2580') // null
 */
export const svararSom = (uppdrag: readonly { readonly roll: string; readonly kommunkod: string | null }[], kommunkod: string): Svarandeslag | null => {
  if (uppdrag.some((u) => u.roll === 'kommunrepresentant' && u.kommunkod === kommunkod)) return 'kommunen';
  return uppdrag.some((u) => u.roll === 'e_samordnare') ? 'e_samordnare' : null;
};

/** How far a project has come, as far as the kommuner's answers are concerned. */
export type Skede = 'ide' | 'fore_start' | 'startat' | 'avslutat';

const SKEDEN: Readonly<Record<Fas, Skede>> = {
  ide: 'ide',
  kvalificering: 'fore_start',
  forstudie: 'fore_start',
  forbereds: 'fore_start',
  utveckling: 'startat',
  upphandling: 'startat',
  inforande: 'startat',
  forvaltning: 'startat',
  vilande: 'startat',
  avslutad: 'avslutat',
};

/**
 * How far a project has come: an idea until it is qualified, before the start until it is realised, and started from then on. Löpande
 * verksamhet, which has no phases, and a resting project count as started.
 * Source: domain handbook 6, the table of phases (BP3 starts the realisation).
 *
 * @example skedeFor('forbereds') // 'fore_start'
 */
export const skedeFor = (fas: Fas | null): Skede => (fas ? SKEDEN[fas] : 'startat');

/** Longest text of a source or a responsible person, in characters. */
export const LANGSTA_KALLA = 300;

/**
 * The source of an answer (domain handbook 5): the e-samordnare answers for a kommun only from a source that is stated, at most 300
 * characters; a kommun's own answer has none. Errors: a field refusal on `kalla`.
 *
 * @example provaSvarskalla('e_samordnare', ' ') // Avslag, falt 'kalla'
 */
export const provaSvarskalla = (som: Svarandeslag, kalla: string | null | undefined): Utfall<string | null> => {
  if (som === 'kommunen') return null;
  const text = lagringsbar(kalla ?? '').trim();
  if (text === '')
    return svarsavslag('kalla', 'Källa saknas', 'Varje kommun svarar för sig. Du kan lägga in ett svar åt kommunen bara om du anger var det står.', 'Skriv till exempel Kommunstyrelsen i Kalix 2021-02-08 § 14.');
  if (text.length > LANGSTA_KALLA) return svarsavslag('kalla', 'För lång text', `Källan får vara högst ${LANGSTA_KALLA} tecken.`, 'Korta texten.');
  return text;
};

/** A refusal about a kommun's answer. */
export const svarsavslag = (falt: string | null, regel: string, text: string, utvag: string): Avslag =>
  avslag({ regel, kalla: 'Rolltabellen och verksamhetsplanen: varje kommun svarar för sitt deltagande och sitt införande', text, utvag, falt });
