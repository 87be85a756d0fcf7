import type { Type } from '@angular/core';
import type { Delegationstyp } from '@gemensam/shared/contract';

/**
 * The part of the form that belongs to a kind of decision: `model`s `uppgifter` and `sakId`, and `fel` as input. A kind that is not here
 * asks for nothing beside the matter.
 */
export const uppgiftsdelar: Readonly<Partial<Record<Delegationstyp, () => Promise<Type<unknown>>>>> = {
  firmateckning: () => import('./firmateckning-uppgifter').then((m) => m.GsFirmateckningUppgifter),
  avtalsforlangning: () => import('./avtalsforlangning-uppgifter').then((m) => m.GsAvtalsforlangningUppgifter),
  omfordelning_driftbudget: () => import('./omfordelning_driftbudget-uppgifter').then((m) => m.GsOmfordelningDriftbudgetUppgifter),
  inkop: () => import('./inkop-uppgifter').then((m) => m.GsInkopUppgifter),
  beslutsattest: () => import('./beslutsattest-uppgifter').then((m) => m.GsBeslutsattestUppgifter),
  ovrigt: () => import('./ovrigt-uppgifter').then((m) => m.GsOvrigtUppgifter),
};

/** Kinds whose matter is chosen in the list of what is possible now; the others choose it in their own part, or have none. */
export const MED_SAKVAL: readonly Delegationstyp[] = ['firmateckning', 'avtalsforlangning', 'tilldelning', 'projektstart', 'ovrigt'];
/** Kinds that are about something else than a matter of the portal when none is chosen. */
export const UTAN_SAK: Readonly<Partial<Record<Delegationstyp, string>>> = { firmateckning: 'En annan handling', ovrigt: 'Inget avtal eller projekt' };
/** What the choice of the matter is called, where it is not the matter itself that is carried out. */
export const SAKFALT: Readonly<Partial<Record<Delegationstyp, string>>> = { ovrigt: 'Vilket avtal eller projekt?' };
