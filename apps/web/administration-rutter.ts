import type { Routes } from '@angular/router';

/** The administration together with the fasordning and the control of the costs, which stand beside its parts: samverkan knows neither. */
export const administrationRutter = async (): Promise<Routes> => {
  const [{ administrationRoutes }, { fasordningRoutes }, { kontrollRoutes }] = await Promise.all([import('@gemensam/samverkan/web'), import('@gemensam/projekt/web'), import('@gemensam/finansiering/web')]);
  return administrationRoutes.map((r) => ({ ...r, children: [{ path: 'fasordning', children: fasordningRoutes }, { path: 'kontroller', children: kontrollRoutes }, ...(r.children ?? [])] }));
};
