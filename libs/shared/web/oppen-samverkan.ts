import { Injectable, signal } from '@angular/core';

/** Whose an open page is, as its answer tells; null elsewhere, and until the answer is there. */
export interface Oppensida {
  readonly namn: string;
  /** The day of what is shown; null where it is no demo. */
  readonly demodag: string | null;
}

/** Carries from an open page to its frame and its title whose it is: nobody is logged in, so nothing else knows. */
@Injectable({ providedIn: 'root' })
export class OppenSamverkan {
  readonly vald = signal<Oppensida | null>(null);
}
