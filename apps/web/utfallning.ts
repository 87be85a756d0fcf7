import { Directive, ElementRef, inject } from '@angular/core';

/** A native `<details>` used as a menu: closes on Escape, when focus leaves it, and when something in it was chosen. */
@Directive({
  selector: 'details[gsUtfallning]',
  host: {
    '(keydown.escape)': 'stangOchGaTillbaka($event)',
    '(focusout)': 'lamnad($event)',
    '(click)': 'klickad($event)',
    '(document:click)': 'utanfor($event)',
  },
})
export class Utfallning {
  readonly #element = inject<ElementRef<HTMLDetailsElement>>(ElementRef).nativeElement;

  protected stangOchGaTillbaka(handelse: Event): void {
    if (!this.#element.open) return;
    handelse.preventDefault();
    this.#element.open = false;
    this.#element.querySelector('summary')?.focus();
  }

  protected lamnad(handelse: FocusEvent): void {
    if (handelse.relatedTarget instanceof Node && !this.#element.contains(handelse.relatedTarget)) {
      this.#element.open = false;
    }
  }

  protected klickad(handelse: Event): void {
    if (handelse.target instanceof Element && handelse.target.closest('a')) this.#element.open = false;
  }

  protected utanfor(handelse: Event): void {
    if (handelse.target instanceof Node && !this.#element.contains(handelse.target)) this.#element.open = false;
  }
}
