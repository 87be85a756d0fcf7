import type { Routes } from '@angular/router';

/** The administration together with the fasordning, the control of the costs, the prisbasbelopp and what is known of one organisation, which stand beside its parts: samverkan knows none of them. */
export const administrationRutter = async (): Promise<Routes> => {
  const [{ administrationRoutes }, { fasordningRoutes }, { kontrollRoutes }, { organisationRoutes }, { prisbasbeloppRoutes }] = await Promise.all([import('@gemensam/samverkan/web'), import('@gemensam/projekt/web'), import('@gemensam/finansiering/web'), import('@gemensam/avtal/web'), import('@gemensam/delegation/web')]);
  return administrationRoutes.map((r) => ({ ...r, children: [{ path: 'fasordning', children: fasordningRoutes }, { path: 'kontroller', children: kontrollRoutes }, { path: 'prisbasbelopp', children: prisbasbeloppRoutes }, ...(r.children ?? []), { path: 'organisationer', children: organisationRoutes }] }));
};
