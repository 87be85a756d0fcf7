import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { PROJEKT_SEKTIONER, type Projektsektion } from '../projekt-sektioner';

/** The sections that later domains show on one part of a project's page. */
@Component({
  selector: 'gs-projektsektioner',
  imports: [NgComponentOutlet],
  template: `
    @for (s of sektioner.hasValue() ? sektioner.value() : []; track s.id) {
      <section class="gs-panel" [attr.aria-labelledby]="'sektion-' + s.id">
        <h2 [id]="'sektion-' + s.id">{{ s.titel }}</h2>
        <ng-container *ngComponentOutlet="s.komponent; inputs: indata()" />
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-4);
      min-width: 0;
    }
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
  `,
})
export class GsProjektsektioner {
  readonly projektId = input.required<string>();
  readonly del = input.required<Projektsektion['del']>();
  readonly #alla = inject(PROJEKT_SEKTIONER, { optional: true }) ?? [];
  protected readonly indata = computed(() => ({ projektId: this.projektId() }));
  protected readonly sektioner = resource({
    params: () => this.del(),
    loader: ({ params: del }) =>
      Promise.all(
        this.#alla
          .filter((s) => s.del === del)
          .sort((a, b) => a.ordning - b.ordning)
          .map(async ({ id, titel, ladda }) => ({ id, titel, komponent: await ladda() })),
      ),
  });
}
