import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export * from './projekt-sektioner';

export const projektRoutes: Routes = [];

/** What this domain shows on Min arbetsyta. */
export const projektPaneler: readonly Arbetsytepanel[] = [];
