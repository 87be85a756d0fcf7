import { type Datum } from '@gemensam/shared/domain';
import { type Avropsgrund } from './avropsbesked';

/** An organisation in the list as it was frozen: who it was and why it may call off. */
export interface FrusenRad {
  readonly organisationId: string;
  readonly orgnr: string;
  readonly namn: string;
  readonly grund: Avropsgrund;
  readonly kontrollEjVisad: boolean;
  /** The chain in words, as it stood. */
  readonly kedjetext: string;
}

/** The buyers that an upphandling names (domain rule U6; LOU 7:3): frozen at annonsering and never changed. */
export interface FrusenAvropslista {
  readonly datum: Datum;
  /** By name, then org.nr. */
  readonly rader: readonly FrusenRad[];
}
