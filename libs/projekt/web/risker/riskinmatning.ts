import { konsekvensText, sannolikhetText } from '@gemensam/projekt/domain';
import type { RiskDelFragment, SkapaRiskMutation } from '../generated/operationer';

/** An act on a risk with what is said when it went through. `vid`: given what stands when somebody was first, sends it again; null lets it be. */
export interface Riskaktion {
  readonly klart: string;
  readonly akt: () => Promise<SkapaRiskMutation['skapaRisk']>;
  readonly vidKrock?: (aktuell: RiskDelFragment) => Promise<Riskaktion | null>;
}

/** A risk as the form has it. The day is text until it is sent. */
export interface Riskinmatning {
  readonly namn: string;
  readonly beskrivning: string;
  readonly orsak: string;
  readonly foljd: string;
  readonly sannolikhet: number;
  readonly konsekvens: number;
  readonly agare: string;
  readonly granskas: string;
}

export const TOM_RISK: Riskinmatning = { namn: '', beskrivning: '', orsak: '', foljd: '', sannolikhet: 0, konsekvens: 0, agare: '', granskas: '' };

export const inmatningAv = ({ namn, beskrivning, orsak, foljd, sannolikhet, konsekvens, agare, granskas }: RiskDelFragment): Riskinmatning => ({ namn, beskrivning, orsak, foljd, sannolikhet, konsekvens, agare, granskas });

const ETIKETTER: Readonly<Record<keyof Riskinmatning, string>> = {
  namn: 'Risk', beskrivning: 'Beskrivning', orsak: 'Orsak', foljd: 'Följd', sannolikhet: 'Sannolikhet', konsekvens: 'Konsekvens', agare: 'Ägare', granskas: 'Granskas',
};
export const riskfalten: readonly (keyof Riskinmatning)[] = ['namn', 'beskrivning', 'orsak', 'foljd', 'sannolikhet', 'konsekvens', 'agare', 'granskas'];

const ord = (falt: keyof Riskinmatning, v: string | number): string => (falt === 'sannolikhet' ? sannolikhetText(Number(v)) : falt === 'konsekvens' ? konsekvensText(Number(v)) : String(v));

/** A field that both have changed, each to something else. */
export interface Riskkrock {
  readonly namn: keyof Riskinmatning;
  readonly etikett: string;
  readonly min: string;
  readonly deras: string;
}

/** Fields that I and somebody else both changed since `bas`. */
export const riskkrockar = (bas: Riskinmatning, min: Riskinmatning, deras: Riskinmatning): readonly Riskkrock[] =>
  riskfalten.filter((f) => min[f] !== bas[f] && deras[f] !== bas[f] && min[f] !== deras[f]).map((namn) => ({ namn, etikett: ETIKETTER[namn], min: ord(namn, min[namn]), deras: ord(namn, deras[namn]) }));

/** What I changed on what they saved; where both did, what was chosen. A step is read by its number. */
export const sammanfogaRisk = (bas: Riskinmatning, min: Riskinmatning, deras: Riskinmatning, valt: Readonly<Record<string, string>>): Riskinmatning => {
  const text = (f: 'namn' | 'beskrivning' | 'orsak' | 'foljd' | 'agare' | 'granskas'): string => valt[f] ?? (min[f] === bas[f] ? deras[f] : min[f]);
  const steg = (f: 'sannolikhet' | 'konsekvens'): number => (valt[f] === undefined ? (min[f] === bas[f] ? deras[f] : min[f]) : Number.parseInt(valt[f], 10) || min[f]);
  return {
    namn: text('namn'), beskrivning: text('beskrivning'), orsak: text('orsak'), foljd: text('foljd'), agare: text('agare'), granskas: text('granskas'),
    sannolikhet: steg('sannolikhet'), konsekvens: steg('konsekvens'),
  };
};
