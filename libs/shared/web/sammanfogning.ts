import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Two versions of one text, field by field. */
export interface Sammanfogningsfalt {
  readonly namn: string;
  readonly etikett: string;
  /** What the person wrote. */
  readonly min: string;
  /** What someone else has saved meanwhile. */
  readonly deras: string;
}

export interface Sammanfogningsdata {
  /** What it is about, e.g. `Statusrapport för Elevhälsa`. */
  readonly rubrik: string;
  /** Who saved the other version. */
  readonly avVem: string;
  /** When, as text, e.g. `2021-02-15 10:42`. */
  readonly nar?: string;
  readonly falt: readonly Sammanfogningsfalt[];
}

/** The merged texts by field name, or null when the person chose to go on writing. */
export type Sammanfogat = Readonly<Record<string, string>> | null;

/** Opens the merge dialog, `gs-sammanfoga`, when a save met a newer version. */
@Injectable({ providedIn: 'root' })
export class Sammanfogning {
  readonly #dialog = inject(MatDialog);

  async oppna(data: Sammanfogningsdata): Promise<Sammanfogat> {
    const { GsSammanfoga } = await import('./gs-sammanfoga');
    const ruta = this.#dialog.open<InstanceType<typeof GsSammanfoga>, Sammanfogningsdata, Sammanfogat>(GsSammanfoga, {
      data,
      width: '64rem',
      maxWidth: '96vw',
      disableClose: true,
      autoFocus: 'first-heading',
      restoreFocus: true,
      ariaLabelledBy: 'gs-sammanfoga-rubrik',
    });
    return (await firstValueFrom(ruta.afterClosed())) ?? null;
  }
}
