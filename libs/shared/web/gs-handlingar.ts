import { NgComponentOutlet } from '@angular/common';
import { Component, computed, input, output, resource } from '@angular/core';
import type { Handling, Handlingstillagg } from './handlingstyp';

/**
 * The handlingar of an object, wherever they belong: list, versions, preview, sekretess, and upload for those who may. Fetched
 * with the first page that shows one, so that the portal's start does not carry it.
 */
@Component({
  selector: 'gs-handlingar',
  imports: [NgComponentOutlet],
  template: `
    @if (lista.hasValue()) {
      <ng-container *ngComponentOutlet="lista.value(); inputs: indata()" />
    } @else if (lista.error()) {
      <p role="alert">Handlingarna går inte att visa. Ladda om sidan.</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class GsHandlingar {
  /** What they belong to, as in its address: `projekt/<id>`. */
  readonly objekt = input.required<string>();
  readonly handlingar = input.required<readonly Handling[]>();
  readonly farLaddaUpp = input(false);
  /** Search, order and the list as a file. */
  readonly verktyg = input(false);
  readonly tomtext = input('De som arbetar med det lägger till dem.');
  /** What the domain adds to each. */
  readonly tillagg = input<(handling: Handling) => Handlingstillagg | null>(() => null);
  /** A handling as it stands now: added, with a new version, marked or lifted. */
  readonly andrad = output<Handling>();
  protected readonly lista = resource({ loader: () => import('./gs-handlingslista').then((m) => m.GsHandlingslista) });
  protected readonly indata = computed(() => ({
    objekt: this.objekt(), handlingar: this.handlingar(), farLaddaUpp: this.farLaddaUpp(), verktyg: this.verktyg(), tomtext: this.tomtext(), tillagg: this.tillagg(), vidAndring: this.#vidAndring,
  }));
  readonly #vidAndring = (handling: Handling): void => this.andrad.emit(handling);
}

/** The list with one handling as it stands now, in its place or last. */
export const medHandling = (alla: readonly Handling[], ny: Handling): readonly Handling[] =>
  alla.some((h) => h.id === ny.id) ? alla.map((h) => (h.id === ny.id ? ny : h)) : [...alla, ny];
