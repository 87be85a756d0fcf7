import { tillstandText } from '@gemensam/arende/domain';
import { type ArendeDelFragment } from '../generated/operationer';

type Arende = Pick<ArendeDelFragment, 'rubrik' | 'tillstand' | 'dnr' | 'handlaggare' | 'sammantrade'>;

export interface Arendeskillnad {
  readonly vad: string;
  readonly fore: string;
  readonly nu: string;
}

const drag: readonly (readonly [string, (a: Arende) => string])[] = [
  ['Rubrik', (a) => a.rubrik || 'Utan rubrik'],
  ['Tillstånd', (a) => tillstandText(a.tillstand)],
  ['Dnr', (a) => a.dnr ?? 'Inget'],
  ['Handläggare', (a) => a.handlaggare],
  ['Sammanträde', (a) => a.sammantrade?.datum ?? 'Inget'],
];

/**
 * What somebody else changed of an ärende's head while a dialog was open: both versions of it. Empty when it is only its texts.
 * @example arendeskillnad(fore, { ...fore, handlaggare: 'Ada Åberg' }) // [{ vad: 'Handläggare', fore: 'Bo Berg', nu: 'Ada Åberg' }]
 */
export const arendeskillnad = (fore: Arende, nu: Arende): readonly Arendeskillnad[] =>
  drag.map(([vad, las]) => ({ vad, fore: las(fore), nu: las(nu) })).filter((d) => d.fore !== d.nu);
