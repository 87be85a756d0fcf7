import { InjectionToken, type Type } from '@angular/core';

/** A part of a project's page that a later domain contributes, e.g. its cost posts. */
export interface Projektsektion {
  readonly id: string;
  /** Heading of the part (h2), set by the page. */
  readonly titel: string;
  /** The part of the page it stands on. */
  readonly del: 'oversikt' | 'ekonomi';
  /** Lower comes first, after the project's own parts. Cost posts are 10, ärenden 20. */
  readonly ordning: number;
  /** The component is loaded when the page is shown. It gets the input `projektId`, and has no heading of its own. */
  readonly ladda: () => Promise<Type<unknown>>;
}

/** What later domains show on a project's page. Bound in the shell, so that projekt does not know them. */
export const PROJEKT_SEKTIONER = new InjectionToken<readonly Projektsektion[]>('PROJEKT_SEKTIONER');
