import { Component, effect, inject, input, inputBinding, model, PendingTasks, type Type, twoWayBinding, viewChild, ViewContainerRef } from '@angular/core';
import type { DelegationsuppgifterInput, Delegationstyp } from '@gemensam/shared/contract';
import { uppgiftsdelar } from '../uppgifter/uppgiftsdelar';

/** What is entered of a decision beside its matter, by its kind. */
@Component({
  selector: 'gs-uppgifter',
  template: `<ng-container #plats />`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class GsUppgifter {
  readonly typ = input.required<Delegationstyp>();
  readonly uppgifter = model.required<DelegationsuppgifterInput>();
  readonly sakId = model.required<string | null>();
  readonly fel = input.required<(falt: string) => string | null>();
  protected readonly plats = viewChild.required('plats', { read: ViewContainerRef });
  readonly #uppgift = inject(PendingTasks);

  constructor() {
    effect(() => {
      const typ = this.typ();
      this.plats().clear();
      const ladda = uppgiftsdelar[typ];
      if (ladda) this.#uppgift.run(async () => this.visa(typ, await ladda()));
    });
  }

  private visa(typ: Delegationstyp, del: Type<unknown>): void {
    if (typ !== this.typ()) return;
    this.plats().clear();
    this.plats().createComponent(del, { bindings: [twoWayBinding('uppgifter', this.uppgifter), twoWayBinding('sakId', this.sakId), inputBinding('fel', this.fel)] });
  }
}
