import { afterNextRender, ApplicationRef, booleanAttribute, DestroyRef, Directive, ElementRef, inject, Injector, input } from '@angular/core';
import { Graf } from './graf';

/** A field that is wrong, and a group whose fault stands in it. */
const FEL = '[aria-invalid="true"], fieldset:has(> gs-faltfel:not([hidden]))';
const FALT = 'input:not([type="hidden"]), select, textarea';

/**
 * What every form does for the one who writes in it. When it is sent and something is wrong, focus goes to the first field that says so, also
 * when the answer takes its time. A session that ends meanwhile keeps the page, and with it what is written. With `oppnas` the form stands there
 * because it was asked for: focus goes to its first field, and back when it is closed; on to the heading when what opened it goes too.
 *
 * @example <form gsFormular oppnas aria-label="Avsluta beställningen" novalidate (submit)="…">
 */
@Directive({
  selector: 'form[gsFormular]',
  host: { '(input)': 'skrivet()', '(change)': 'skrivet()', '(submit)': 'skickat()', '(click)': 'tryckt($event)', '(keydown)': 'vidare()', '(pointerdown)': 'vidare()' },
})
export class GsFormular {
  readonly oppnas = input(false, { transform: booleanAttribute });
  readonly #element = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #app = inject(ApplicationRef).injector;
  #osant = false;
  /** Looks for what is found wrong after it was sent: the page may say its own first, and the server more. */
  #bevakare: MutationObserver | undefined;
  #visat = false;
  /** Fields that were wrong before another act was asked for. */
  #kanda: ReadonlySet<Element> = new Set();

  constructor() {
    const levande = inject(DestroyRef);
    const oppnare = this.#aktiv();
    levande.onDestroy(inject(Graf).stannaMedOsant(() => this.#osant));
    levande.onDestroy(() => this.#bevakare?.disconnect());
    afterNextRender(() => {
      if (!this.oppnas()) return;
      this.#forsta(this.#element)?.focus();
      const delen = this.#element.closest('section');
      levande.onDestroy(() => this.#lamna(oppnare, delen));
    });
  }

  protected skrivet(): void {
    this.#osant = true;
    this.#bevakare?.disconnect();
  }

  /** She has been shown what was wrong, and goes on from there. */
  protected vidare(): void {
    if (this.#visat) this.#bevakare?.disconnect();
  }

  protected skickat(): void {
    this.#bevaka(new Set());
    afterNextRender(() => this.#fokuseraFel(), { injector: this.#injector });
  }

  /** Another act than the form's own may be refused at its fields too. */
  protected tryckt({ target }: Event): void {
    if (target instanceof Element && target.closest('button[type="button"]')) this.#bevaka(new Set(this.#element.querySelectorAll(FEL)));
  }

  #bevaka(kanda: ReadonlySet<Element>): void {
    this.#bevakare?.disconnect();
    this.#visat = false;
    this.#kanda = kanda;
    this.#bevakare = new MutationObserver(() => this.#fokuseraFel());
    this.#bevakare.observe(this.#element, { subtree: true, childList: true, attributeFilter: ['aria-invalid', 'hidden'] });
  }

  #fokuseraFel(): void {
    const fel = [...this.#element.querySelectorAll<HTMLElement>(FEL)].find((f) => !this.#kanda.has(f));
    // A refusal that no field shows has taken focus itself.
    if (!fel || this.#aktiv()?.closest('gs-avslag')) return;
    this.#visat = true;
    (fel instanceof HTMLFieldSetElement ? this.#forsta(fel) : fel)?.focus();
  }

  /** The first field that can be reached; of a group of radio buttons the one that is chosen. */
  #forsta(rot: HTMLElement): HTMLElement | undefined {
    const falten = [...rot.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(FALT)].filter((f) => !f.disabled);
    const [forsta] = falten;
    return forsta?.type === 'radio' ? (falten.find((f) => f instanceof HTMLInputElement && f.checked && f.name === forsta.name) ?? forsta) : forsta;
  }

  #aktiv(): HTMLElement | null {
    const aktiv = this.#element.ownerDocument.activeElement;
    return aktiv instanceof HTMLElement && aktiv !== this.#element.ownerDocument.body ? aktiv : null;
  }

  /** To what opened the form, else to the heading of its part of the page; unless focus has already gone on. */
  #lamna(oppnare: HTMLElement | null, delen: HTMLElement | null): void {
    if (this.#app.get(ApplicationRef).destroyed) return;
    afterNextRender(
      () => {
        if (this.#aktiv()?.isConnected) return;
        if (!oppnare?.isConnected) return this.#tillRubriken(delen);
        oppnare.focus();
        // The page may be read again after the act, and not offer it any more.
        const bevakare = new MutationObserver(() => {
          if (this.#aktiv() === oppnare) return;
          bevakare.disconnect();
          if (!oppnare.isConnected && this.#aktiv() === null) this.#tillRubriken(delen);
        });
        bevakare.observe(this.#element.ownerDocument.body, { subtree: true, childList: true });
      },
      { injector: this.#app },
    );
  }

  #tillRubriken(delen: HTMLElement | null): void {
    const rubrik = (delen?.isConnected ? delen : this.#element.ownerDocument).querySelector<HTMLElement>(delen?.isConnected ? 'h2' : '[data-sidrubrik]');
    if (!rubrik) return;
    rubrik.tabIndex = -1;
    rubrik.focus();
  }
}
