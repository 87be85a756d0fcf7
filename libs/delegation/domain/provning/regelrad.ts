export const regelutfall = ['uppfylld', 'brister', 'ej_tillamplig'] as const;
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
