/** `vantar`: what the rule asks about is not entered yet, or cannot be read; it is neither met nor broken. */
export const regelutfall = ['uppfylld', 'brister', 'vantar', 'ej_tillamplig'] as const;
export type Regelutfall = (typeof regelutfall)[number];

/** One rule of the check of a delegationsbeslut, with what it found and what would help. */
export interface Regelrad {
  readonly regel: string;
  readonly kalla: string;
  readonly utfall: Regelutfall;
  readonly text: string;
  readonly utvag: string | null;
  readonly falt: string | null;
}

/** Lets the decision be taken, as far as this rule goes. */
export const slapperIgenom = (r: Pick<Regelrad, 'utfall'>): boolean => r.utfall === 'uppfylld' || r.utfall === 'ej_tillamplig';
