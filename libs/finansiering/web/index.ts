import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export const kostnaderRoutes: Routes = [];

/** What this domain shows on Min arbetsyta. */
export const kostnaderPaneler: readonly Arbetsytepanel[] = [];
