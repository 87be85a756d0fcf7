import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

/** The register of avtal, Får vi avropa?, and one avtal with its parts. */
export const avtalRoutes: Routes = [];

/** What this domain shows on Min arbetsyta. */
export const avtalPaneler: readonly Arbetsytepanel[] = [];
