import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Handlingsversion } from './handlingstyp';

export interface Forhandsvisningsdata {
  readonly titel: string;
  readonly version: Handlingsversion;
}

/** Opens a file in the page, `gs-forhandsvisning`. What it needs is fetched when the first one is opened. */
@Injectable({ providedIn: 'root' })
export class Forhandsvisning {
  readonly #dialog = inject(MatDialog);

  async oppna(data: Forhandsvisningsdata): Promise<void> {
    const { GsForhandsvisning } = await import('./gs-forhandsvisning');
    this.#dialog.open<InstanceType<typeof GsForhandsvisning>, Forhandsvisningsdata>(GsForhandsvisning, {
      data, width: '75rem', maxWidth: '98vw', height: '96vh', maxHeight: '96vh', autoFocus: 'first-heading', restoreFocus: true, ariaLabelledBy: 'gs-forhandsvisning-rubrik',
    });
  }
}
