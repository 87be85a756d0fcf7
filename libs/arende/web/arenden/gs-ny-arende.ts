import { Component, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Meddelanden, Vidare } from '@gemensam/shared/web';
import { firstValueFrom } from 'rxjs';
import { farSkapaArende } from './arendefilter';

/** The button that begins an ärende without a project, for those who may. */
@Component({
  selector: 'gs-ny-arende',
  template: `
    @if (far) {
      <button type="button" class="gs-knapp primar" (click)="ny()">Nytt ärende</button>
    }
  `,
})
export class GsNyArende {
  readonly samverkan = input.required<string>();
  readonly #dialog = inject(MatDialog);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly far = farSkapaArende();

  protected async ny(): Promise<void> {
    const vidare = this.#vidare.harifran();
    const { NyArendeRuta } = await import('./ny-arende-ruta');
    const ruta = this.#dialog.open<unknown, unknown, string>(NyArendeRuta, { width: '36rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true, ariaLabelledBy: 'akt-rubrik' });
    const id = await firstValueFrom(ruta.afterClosed());
    if (id && !(await vidare(['/', this.samverkan(), 'arenden', id]))) this.#meddelanden.visa('Ärendet är skapat');
  }
}
