import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { type GsTextredigerare } from './gs-textredigerare';
import { tangenttext, type Textkommando, textkommandon } from './textkommandon';

interface Knapp {
  readonly kommando: Textkommando;
  readonly namn: string;
  readonly titel: string;
  readonly pa: boolean | null;
  readonly kan: boolean;
  /** Its place among all of them. */
  readonly i: number;
}

/**
 * The tools of the editor that has (or last had) focus. One Tab stop; the arrows, Home and End go between the tools, Escape back to
 * the text. A tool that does nothing here is there all the same, and says so.
 */
@Component({
  selector: 'gs-textverktyg',
  template: `
    <div
      role="toolbar"
      class="verktyg gs-ej-utskrift"
      [attr.aria-label]="redigerare() ? 'Verktyg för ' + redigerare()?.etikett() : 'Verktyg'"
      [attr.aria-controls]="redigerare()?.falt ?? null"
    >
      @for (rad of rader(); track $index) {
        <div class="rad">
          @for (k of rad; track k.kommando.id) {
            <button
              type="button"
              [attr.data-i]="k.i"
              [tabindex]="k.i === plats() ? 0 : -1"
              [attr.aria-pressed]="k.pa"
              [attr.aria-disabled]="k.kan ? null : 'true'"
              [attr.aria-label]="k.kommando.tecken ? k.namn : null"
              [title]="k.titel"
              [class.brytning]="k.kommando.id === 'angra'"
              (mousedown)="$event.preventDefault()"
              (click)="kor(k)"
            >
              {{ k.kommando.tecken ?? k.namn }}
            </button>
          }
        </div>
      }
    </div>
  `,
  host: { '(keydown)': 'tangent($event)', '(focusin)': 'fokus($event)' },
  styles: `
    :host {
      display: block;
    }
    .verktyg {
      padding: var(--gs-steg-1);
      border: 1px solid var(--gs-linje);
      background: var(--gs-bakgrund);
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: 2px;
    }
    .rad + .rad {
      border-block-start: 1px solid var(--gs-linje);
    }
    button {
      min-height: 32px;
      padding: 2px 7px;
      border: 1px solid transparent;
      border-radius: 0;
      color: var(--gs-text);
      background: none;
      font: inherit;
      font-size: var(--gs-text-liten);
      cursor: pointer;
    }
    button:hover {
      border-color: var(--gs-linje-stark);
    }
    button[aria-pressed='true'] {
      border-color: var(--gs-accent);
      background: var(--gs-accent-yta);
      font-weight: 600;
    }
    button[aria-disabled='true'] {
      color: var(--gs-dampad);
      cursor: default;
    }
    .brytning {
      margin-inline-start: auto;
    }
    /* Narrow: a row of tools stays one row, and is drawn sideways, so that the text is not hidden by its tools. */
    @media (max-width: 40rem) {
      .rad {
        flex-wrap: nowrap;
        overflow-x: auto;
      }
      button {
        flex: none;
        min-height: 36px;
      }
    }
  `,
})
export class GsTextverktyg {
  readonly redigerare = input.required<GsTextredigerare | null>();
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #plats = signal(0);
  protected readonly knappar = computed<readonly Knapp[]>(() => {
    const r = this.redigerare();
    const tillstand = r?.tillstand();
    return textkommandon
      .filter((k) => (r ? k.variant.includes(r.variant()) && r.erbjuder(k) : k.variant.includes('text') && !k.iTabell))
      .map((kommando, i) => ({
        kommando,
        i,
        namn: kommando.namn,
        titel: kommando.tangent ? `${kommando.namn} (${tangenttext(kommando.tangent)})` : kommando.namn,
        pa: kommando.pa ? Boolean(tillstand && kommando.pa(tillstand)) : null,
        kan: Boolean(r?.kan(kommando)),
      }));
  });
  /** The tools of a table have a row of their own. */
  protected readonly rader = computed(() => [this.knappar().filter((k) => !k.kommando.iTabell), this.knappar().filter((k) => k.kommando.iTabell)].filter((rad) => rad.length > 0));
  protected readonly plats = computed(() => Math.min(this.#plats(), this.knappar().length - 1));

  fokusera(): void {
    this.#knapp(this.plats())?.focus();
  }

  protected kor(k: Knapp): void {
    if (k.kan) this.redigerare()?.kor(k.kommando);
  }

  protected fokus(h: FocusEvent): void {
    if (h.target instanceof HTMLElement && h.target.dataset['i']) this.#plats.set(Number(h.target.dataset['i']));
  }

  protected tangent(h: KeyboardEvent): void {
    const antal = this.knappar().length;
    const steg: Readonly<Record<string, number>> = { ArrowRight: this.plats() + 1, ArrowLeft: this.plats() - 1 + antal, Home: 0, End: antal - 1 };
    const till = steg[h.key];
    if (h.key === 'Escape') this.redigerare()?.fokusera();
    else if (till === undefined) return;
    else this.#knapp(till % antal)?.focus();
    h.preventDefault();
  }

  #knapp(i: number): HTMLElement | null {
    return this.#element.nativeElement.querySelector<HTMLElement>(`[data-i="${i}"]`);
  }
}
