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

const antal = (n: number): string => (n === 1 ? '1 ärende' : `${n} ärenden`);

/**
 * What whoever cancels a sammanträde is told of its ärenden: those called must be called back, those planned are planned anew. Null where there are none.
 * @example arendenVidInstallt([{ tillstand: 'kallad' }]) // '1 ärende är kallat till sammanträdet. Kallelsen återkallas och ärendet planeras om, på ärendets sida.'
 */
export const arendenVidInstallt = (arenden: readonly Pick<MoteDelFragment['arenden'][number], 'tillstand'>[]): string | null => {
  const kallade = arenden.filter((a) => a.tillstand === 'kallad').length;
  const planerade = arenden.length - kallade;
  const rader = [
    ...(kallade > 0 ? [`${antal(kallade)} är ${kallade === 1 ? 'kallat' : 'kallade'} till sammanträdet. Kallelsen återkallas och ${kallade === 1 ? 'ärendet' : 'ärendena'} planeras om, på ${kallade === 1 ? 'ärendets' : 'varje ärendes'} sida.`] : []),
    ...(planerade > 0 ? [`${antal(planerade)} är ${planerade === 1 ? 'planerat' : 'planerade'} till sammanträdet och planeras om.`] : []),
  ];
  return rader.length > 0 ? rader.join(' ') : null;
};
