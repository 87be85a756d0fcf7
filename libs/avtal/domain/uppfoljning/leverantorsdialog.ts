import { type Datum } from '@gemensam/shared/domain';

/** The steps of the grade that a supplier gets in a dialogue. A setting of the samverkan. */
export interface Betygsskala {
  readonly lagst: number;
  readonly hogst: number;
}

/** When the next dialogue with a supplier is to be held. */
export interface NastaDialog {
  readonly dag: Datum;
  readonly forsenadDagar: number;
}
