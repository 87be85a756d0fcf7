import { type Takvolymlage } from './prova-avrop';

/** Near the takvolym, or at it. */
export const takvolymvarningar = ['nara', 'slut'] as const;
export type Takvolymvarning = (typeof takvolymvarningar)[number];

/** How much of the takvolym is called off: whole per cent, rounded down, so that 100 is said of the whole alone. */
export const takvolymprocent = ({ takvolym, avropat }: Pick<Takvolymlage, 'takvolym' | 'avropat'>): number => (takvolym > 0n ? Number((avropat * 100n) / takvolym) : 100);

/**
 * Is the takvolym near its end? From `niva` per cent (a setting) it is near; when nothing is left it is at its end. Null: neither.
 * Source: domain rule U4.
 *
 * @example takvolymvarning({ takvolym: 100n, avropat: 80n, kvar: 20n }, 80) // 'nara'
 */
export const takvolymvarning = (lage: Takvolymlage, niva: number): Takvolymvarning | null => {
  if (lage.kvar === 0n) return 'slut';
  return lage.avropat * 100n >= lage.takvolym * BigInt(niva) ? 'nara' : null;
};
