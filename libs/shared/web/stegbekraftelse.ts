import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Opens the dialog of step-up, `gs-bekrafta`, when an act asks the person to confirm who she is. */
@Injectable({ providedIn: 'root' })
export class Stegbekraftelse {
  readonly #dialog = inject(MatDialog);
  #pagar: Promise<boolean> | undefined;

  /** True when the person has confirmed. Two acts at once share one dialog. */
  bekrafta(): Promise<boolean> {
    this.#pagar ??= this.#fraga().finally(() => (this.#pagar = undefined));
    return this.#pagar;
  }

  async #fraga(): Promise<boolean> {
    const { GsBekrafta } = await import('./gs-bekrafta');
    const ruta = this.#dialog.open<InstanceType<typeof GsBekrafta>, undefined, boolean>(GsBekrafta, {
      width: '28rem',
      maxWidth: '96vw',
      autoFocus: 'first-heading',
      restoreFocus: true,
      ariaLabelledBy: 'gs-bekrafta-rubrik',
    });
    return (await firstValueFrom(ruta.afterClosed())) ?? false;
  }
}
