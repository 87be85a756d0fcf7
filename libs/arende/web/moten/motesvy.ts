import { dagarMellan } from '@gemensam/shared/domain';
import type { Siddel, VisatAvslag } from '@gemensam/shared/web';
import type { MoteDelFragment, SkapaMoteMutation } from '../generated/operationer';

/** The parts of the calendar's place. The beredningsgrupp's tasks are shown to those who may read them. */
export const motesdelar = (farLasa: boolean): readonly Siddel[] => [{ vag: '', titel: 'Kalender' }, ...(farLasa ? [{ vag: 'uppgifter', titel: 'Uppgifter' }] : []), { vag: 'narvaro', titel: 'Närvaro' }];

export type Motessvar = SkapaMoteMutation['skapaMote'];

/** What a part of the page asks to have done, and what is said when it is. */
export interface Motesaktion {
  readonly klart: string;
  readonly akt: () => Promise<Motessvar>;
  /** Done beside a form that may be open, which stays so. */
  readonly bredvid?: true;
  /** Somebody was first: what to do instead, or null to leave it. Left out: the page says what stands now. */
  readonly vidKrock?: (aktuellt: MoteDelFragment) => Promise<Motesaktion | null>;
}

/** The error of a field of the form that is open. */
export const faltfel = (avslag: VisatAvslag | null, falt: string): string | null => (avslag?.falt === falt ? `${avslag.text} ${avslag.utvag ?? ''}`.trim() : null);

/** A last day seen from the business date: `om 3 dagar`, `i dag`, `passerat`. */
export const kvarText = (dag: string, idag: string): string => {
  const dagar = dagarMellan(idag, dag);
  return dagar < 0 ? 'passerat' : dagar === 0 ? 'i dag' : dagar === 1 ? 'i morgon' : `om ${dagar} dagar`;
};
