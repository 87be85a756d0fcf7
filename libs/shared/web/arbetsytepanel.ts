import type { Type } from '@angular/core';
import type { Roll } from '@gemensam/shared/contract';

/** A part of Min arbetsyta that a domain contributes. Shown to the roles it is for, in order; loaded when shown. */
export interface Arbetsytepanel {
  readonly id: string;
  readonly roller: readonly Roll[] | 'alla';
  /** Lower comes first. Er kommun is 10, what waits 20, what has changed 30. */
  readonly ordning: number;
  /** `bred` takes the whole width, the others share it. */
  readonly bredd: 'bred' | 'halv';
  readonly ladda: () => Promise<Type<unknown>>;
}
