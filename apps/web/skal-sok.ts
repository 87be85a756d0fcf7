import { Component, DestroyRef, type ElementRef, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Kortkommandon, Sammanhang } from '@gemensam/shared/web';

/**
 * The search box of the head. `f` comes here from everywhere. `/` does so too where the page has no filter of its own: a page that has
 * one registers `/` after this, and the last one registered is the one that holds.
 */
@Component({
  selector: 'gs-skal-sok',
  template: `
    <form role="search" aria-label="Hela portalen" (submit)="sok($event, ruta.value)">
      <label class="gs-dold" for="gs-sok-huvud">Sök i portalen</label>
      <input #ruta id="gs-sok-huvud" class="gs-inmatning" type="search" maxlength="200" autocomplete="off" placeholder="Sök i portalen" (keydown.escape)="ruta.blur()" />
      <button type="submit" class="gs-knapp">Sök</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
    }
    input {
      width: 100%;
      min-width: 0;
      min-height: 32px;
      padding-block: 0;
    }
    button {
      min-height: 32px;
      padding-block: 0;
      border-inline-start: 0;
    }
  `,
  host: { class: 'gs-ej-utskrift' },
})
export class SkalSok {
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly ruta = viewChild.required<ElementRef<HTMLInputElement>>('ruta');

  constructor() {
    const kor = (): void => this.ruta().nativeElement.focus();
    inject(Kortkommandon).registrera([{ tangent: '/', text: 'Sök i portalen', kor }, { tangent: 'f', text: 'Sök i hela portalen', kor }], inject(DestroyRef));
  }

  protected sok(handelse: Event, fraga: string): void {
    handelse.preventDefault();
    void this.#router.navigate(['/', this.#sammanhang.samverkan(), 'sok'], { queryParams: { fraga: fraga.trim() || null } });
  }
}
