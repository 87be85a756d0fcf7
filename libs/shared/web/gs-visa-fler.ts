import { afterNextRender, Directive, EnvironmentInjector, inject, input } from '@angular/core';

/**
 * On the button that draws more rows of a list: focus goes on to the first new one, since the button is gone when all are drawn.
 * @example <tbody #rader>…</tbody> … <button type="button" [gsVisaFler]="rader" (click)="visaFler()">Visa fler</button>
 */
@Directive({ selector: 'button[gsVisaFler]', host: { '(click)': 'vidare()' } })
export class GsVisaFler {
  /** What holds the rows. */
  readonly gsVisaFler = input.required<HTMLElement>();
  /** That outlives the button. */
  readonly #injector = inject(EnvironmentInjector);

  protected vidare(): void {
    const lista = this.gsVisaFler();
    const ritade = lista.children.length;
    afterNextRender({ read: () => lista.children.item(ritade)?.querySelector<HTMLElement>('a[href], button')?.focus() }, { injector: this.#injector });
  }
}
