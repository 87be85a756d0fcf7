import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { AvropDelFragment } from '../generated/operationer';
import type { Avropsandring } from './andra-avrop-ruta';

const RUTA = { width: '44rem', maxWidth: '96vw', autoFocus: 'first-heading', restoreFocus: true, ariaLabelledBy: 'avropsruta-rubrik' } as const;

/** Opens the dialog that corrects an avrop or takes it back. True: something was done. Call where `inject` is allowed. */
export const avropsruta = (): ((andring: Avropsandring) => Promise<boolean>) => {
  const dialog = inject(MatDialog);
  return async (data) => {
    const { AndraAvropRuta } = await import('./andra-avrop-ruta');
    const ruta = dialog.open<InstanceType<typeof AndraAvropRuta>, Avropsandring, AvropDelFragment | null>(AndraAvropRuta, { ...RUTA, data });
    return Boolean(await firstValueFrom(ruta.afterClosed()));
  };
};
