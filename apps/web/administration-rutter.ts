import type { Routes } from '@angular/router';

/** The administration together with the control of the costs, which stands beside its parts: samverkan does not know finansiering. */
export const administrationRutter = async (): Promise<Routes> => {
  const [{ administrationRoutes }, { kontrollRoutes }] = await Promise.all([import('@gemensam/samverkan/web'), import('@gemensam/finansiering/web')]);
  return administrationRoutes.map((r) => ({ ...r, children: [{ path: 'kontroller', children: kontrollRoutes }, ...(r.children ?? [])] }));
};
