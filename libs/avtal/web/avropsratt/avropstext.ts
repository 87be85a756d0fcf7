import type { Agarmatt, Avropsslag } from '@gemensam/avtal/domain';
import type { AndraAvropsregelMutation } from '../generated/operationer';

/** What comes of an act on who may call off. */
export type Avropsrattsvar = AndraAvropsregelMutation['andraAvropsregel'];

const SLAG: Readonly<Record<Avropsslag, string>> = { medlem: 'Medlemmar', bolag: 'Bolag', forening: 'Föreningar', stiftelse: 'Stiftelser' };
const MATT: Readonly<Record<Agarmatt, string>> = { kontrollkedja: 'Kontrollkedja', genomrakning: 'Genomräkning' };

/** The kinds that a rule lets in, as a choice names them. */
export const avropsslagText = (slag: Avropsslag): string => SLAG[slag];
export const agarmattText = (matt: Agarmatt): string => MATT[matt];
