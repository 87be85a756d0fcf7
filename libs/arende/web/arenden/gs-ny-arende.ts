import { Component, inject, input } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
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
  readonly #router = inject(Router);
  protected readonly far = farSkapaArende();

  protected async ny(): Promise<void> {
    const { NyArendeRuta } = await import('./ny-arende-ruta');
    const ruta = this.#dialog.open<unknown, unknown, string>(NyArendeRuta, { width: '36rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true, ariaLabelledBy: 'akt-rubrik' });
    const id = await firstValueFrom(ruta.afterClosed());
    if (id) await this.#router.navigate(['/', this.samverkan(), 'arenden', id]);
  }
}
