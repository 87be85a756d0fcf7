import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export const arendenRoutes: Routes = [];

/** What this domain shows on Min arbetsyta. */
export const arendenPaneler: readonly Arbetsytepanel[] = [];
