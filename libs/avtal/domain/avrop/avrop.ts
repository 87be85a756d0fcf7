import { type Belopp, type Datum } from '@gemensam/shared/domain';

/** An avrop as takvolym counts it. Öre. */
export interface Avropspost {
  readonly datum: Datum;
  readonly belopp: Belopp;
  /** Taken back: it counts nothing. */
  readonly makulerad: boolean;
}

/** An avrop holds, or has been taken back. */
export const avropsstatusar = ['gallande', 'makulerat'] as const;
export type Avropsstatus = (typeof avropsstatusar)[number];
