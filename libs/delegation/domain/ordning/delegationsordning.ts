import { type Datum } from '@gemensam/shared/domain';
import { type Arendetyp } from './arendetyp';
import { type Bradskanderatt } from './bradskanderatt';
import { type Delegatroll } from './delegatroll';
import { type Krav } from './krav';
import { type Tak } from './tak';

/** That the nämnd has taken back one point, from a day. */
export interface Punktaterkallelse {
  readonly fran: Datum;
  readonly beslutId: string;
}

/** One thing the nämnd has handed over, and to whom. Never changed once its ordning is fastställd. */
export interface Delegationspunkt {
  readonly id: string;
  readonly nr: number;
  readonly arendetyp: Arendetyp;
  /** The point in words, as it was adopted. */
  readonly text: string;
  readonly delegat: Delegatroll;
  readonly ersattare: Delegatroll | null;
  readonly tak: Tak | null;
  /** The name of the budgetrad the point draws on. */
  readonly budgetpost: string | null;
  readonly kraver: readonly Krav[];
  readonly vidaredelegation: boolean;
  readonly attest: boolean;
  readonly aterkallad: Punktaterkallelse | null;
}

/** A delegationsordning as one decision of the nämnd adopted it. `version` counts the adopted ones from 1. */
export interface Delegationsordning {
  readonly id: string;
  readonly version: number;
  readonly gallerFran: Datum;
  /** The last day it is in force; null until the next one is adopted. */
  readonly gallerTill: Datum | null;
  readonly beslutId: string;
  /** To whom the same decision gave the right to decide what cannot wait. */
  readonly bradskanderatt: Bradskanderatt;
  readonly punkter: readonly Delegationspunkt[];
}
