import type { Routes } from '@angular/router';

/** The project pages together with the parts that later domains show on them: projekt itself does not know those domains. */
export const projektRutter = async (): Promise<Routes> => {
  const [{ PROJEKT_SEKTIONER, projektRoutes }, { finansieringProjektsektion, kostnaderProjektsektion }, { arendenProjektsektion }, { avtalProjektsektion }] = await Promise.all([
    import('@gemensam/projekt/web'),
    import('@gemensam/finansiering/web'),
    import('@gemensam/arende/web'),
    import('@gemensam/avtal/web'),
  ]);
  const providers = [kostnaderProjektsektion, finansieringProjektsektion, arendenProjektsektion, avtalProjektsektion].map((useValue) => ({ provide: PROJEKT_SEKTIONER, multi: true, useValue }));
  return [{ path: '', providers, children: projektRoutes }];
};
