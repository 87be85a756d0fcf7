import { DestroyRef, Directive, ElementRef, inject, input, output } from '@angular/core';
import { Kortkommandon } from './kortkommandon';

/** A row (or list item) that the keyboard can stand on. The value is the row's id. */
@Directive({
  selector: '[gsRad]',
  host: { '[attr.data-gs-rad]': 'gsRad()', tabindex: '-1' },
})
export class GsRad {
  readonly gsRad = input.required<string>();
}

/** What the person wants with the row they stand on. */
export interface Radkommando {
  readonly kommando: 'oppna' | 'status';
  readonly id: string;
}

/**
 * Keyboard rows, on a `<tbody>` or a list: j and k walk between the `gsRad`, Enter opens, s asks for status. Works from
 * anywhere on the page unless one is writing, and can be turned off with `Kortkommandon`.
 *
 * @example <tbody gsRadnavigering (radkommando)="kor($event)"> <tr [gsRad]="p.id"> … </tr> </tbody>
 */
@Directive({ selector: '[gsRadnavigering]' })
export class GsRadnavigering {
  /** Text of `s` in the help; null when s means nothing here. */
  readonly statusText = input<string | null>('Uppdatera status');
  readonly radkommando = output<Radkommando>();
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  #senaste: string | null = null;

  constructor() {
    inject(Kortkommandon).registrera(
      [
        { tangent: 'j', text: 'Nästa rad', kor: () => this.#ga(1) },
        { tangent: 'k', text: 'Föregående rad', kor: () => this.#ga(-1) },
        { tangent: 'Enter', text: 'Öppna raden', kor: () => this.#sand('oppna') },
        { tangent: 's', text: 'Uppdatera status', kor: () => this.statusText() !== null && this.#sand('status') },
      ],
      inject(DestroyRef),
    );
  }

  /** Focuses the row with this id, e.g. after a dialog; false when it is not shown. */
  fokusera(id: string): boolean {
    const rad = this.#rader().find((r) => r.dataset['gsRad'] === id);
    rad?.focus();
    this.#senaste = rad ? id : this.#senaste;
    return rad !== undefined;
  }

  /** Focuses the row after this one; false when it was the last. */
  fokuseraNasta(id: string): boolean {
    const rader = this.#rader();
    const nasta = rader[rader.findIndex((r) => r.dataset['gsRad'] === id) + 1];
    return nasta?.dataset['gsRad'] ? this.fokusera(nasta.dataset['gsRad']) : false;
  }

  #rader(): readonly HTMLElement[] {
    return [...this.#element.nativeElement.querySelectorAll<HTMLElement>('[data-gs-rad]')];
  }

  #aktiv(): HTMLElement | undefined {
    const vald = this.#element.nativeElement.ownerDocument.activeElement?.closest<HTMLElement>('[data-gs-rad]');
    return vald && this.#element.nativeElement.contains(vald) ? vald : undefined;
  }

  #ga(steg: 1 | -1): boolean {
    const rader = this.#rader();
    if (rader.length === 0) return false;
    const aktiv = this.#aktiv();
    const har = aktiv ? rader.indexOf(aktiv) : rader.findIndex((r) => r.dataset['gsRad'] === this.#senaste);
    const fran = aktiv || har < 0 ? har : har - steg;
    const mal = rader[Math.min(rader.length - 1, Math.max(0, fran + steg))];
    mal?.focus();
    mal?.scrollIntoView?.({ block: 'nearest' });
    this.#senaste = mal?.dataset['gsRad'] ?? null;
    return true;
  }

  /** Only when the row itself has focus, so that Enter on a link or button in it keeps its meaning. */
  #sand(kommando: Radkommando['kommando']): boolean {
    const aktiv = this.#aktiv();
    const id = aktiv?.dataset['gsRad'];
    if (!aktiv || !id) return false;
    const pa = aktiv.ownerDocument.activeElement;
    if (kommando === 'oppna' && pa !== aktiv) return false;
    this.radkommando.emit({ kommando, id });
    return true;
  }
}
