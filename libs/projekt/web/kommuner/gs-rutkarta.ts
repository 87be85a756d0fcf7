import { Component, computed, ElementRef, inject, input, model, signal } from '@angular/core';
import { granne, placera, type Riktning, type Ruta, type Rutaplacerad } from './rutkarta';

const PILAR: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] satisfies readonly Riktning[];
const arPil = (tangent: string): tangent is Riktning => PILAR.includes(tangent);

/**
 * A schematic map: one square per kommun in rough geography, by word, shape and tone. One stop for the keyboard; the arrows walk the
 * map, Enter chooses. It always stands beside a table that says the same.
 */
@Component({
  selector: 'gs-rutkarta',
  template: `
    <div class="karta" role="group" [attr.aria-label]="etikett() + '. Gå mellan kommunerna med piltangenterna.'">
      @for (r of placerade(); track r.kommunkod) {
        <button
          type="button"
          [attr.data-kod]="r.kommunkod"
          [attr.data-ton]="r.ton"
          [attr.aria-pressed]="arVald(r.kommunkod)"
          [attr.aria-label]="r.namn + ': ' + r.text"
          [attr.tabindex]="r.kommunkod === stopp() ? 0 : -1"
          [style.grid-column]="r.kolumn"
          [style.grid-row]="r.rad"
          (click)="valj(r)"
          (keydown)="tangent($event)"
          (focus)="senast.set(r.kommunkod)"
        >
          <span class="form" aria-hidden="true">{{ r.form }}</span>
          <span class="namn" aria-hidden="true">{{ r.namn }}</span>
          <span class="kort" aria-hidden="true">{{ r.kort }}</span>
        </button>
      }
    </div>
    <ul class="forklaring" [attr.aria-label]="'Förklaring till ' + etikett().toLowerCase()">
      @for (f of forklaring(); track f.text) {
        <li>
          <span class="prov" [attr.data-ton]="f.ton" aria-hidden="true">{{ f.form }}</span> {{ f.text }} <span class="antal">{{ f.antal }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      max-width: 27rem;
      container-type: inline-size;
    }
    .karta {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      gap: 3px;
    }
    button {
      display: grid;
      place-content: center;
      min-width: 0;
      aspect-ratio: 1;
      padding: 0;
      border: 1px solid var(--gs-linje-stark);
      color: var(--gs-text);
      background: var(--gs-yta);
      font: inherit;
      font-size: 0.75rem;
      line-height: 1.2;
      text-align: center;
      cursor: pointer;
    }
    .form {
      font-size: 1.125rem;
      line-height: 1.1;
    }
    .kort {
      display: none;
    }
    [data-ton='stark'] {
      border-color: var(--gs-accent);
      color: var(--gs-yta);
      background: var(--gs-accent);
    }
    [data-ton='mellan'] {
      border-color: var(--gs-accent);
      background: var(--gs-accent-yta);
    }
    [data-ton='svag'] {
      border-style: dashed;
    }
    [data-ton='ingen'] {
      border-color: var(--gs-linje);
      color: var(--gs-dampad);
      background: var(--gs-bakgrund);
    }
    button:hover,
    button[aria-pressed='true'] {
      outline: 2px solid var(--gs-text);
      outline-offset: -4px;
    }
    button[data-ton='stark']:hover,
    button[data-ton='stark'][aria-pressed='true'] {
      outline-color: var(--gs-yta);
    }
    button:focus-visible {
      outline: 3px solid var(--gs-accent);
      outline-offset: 1px;
    }
    .forklaring {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      margin: var(--gs-steg-3) 0 0;
      padding: 0;
      list-style: none;
      font-size: var(--gs-text-liten);
    }
    .prov {
      display: inline-grid;
      place-content: center;
      width: 1.5em;
      height: 1.5em;
      border: 1px solid var(--gs-linje-stark);
      line-height: 1;
    }
    .antal {
      color: var(--gs-dampad);
      font-variant-numeric: tabular-nums;
    }
    @container (max-width: 23rem) {
      .namn {
        display: none;
      }
      .kort {
        display: block;
      }
    }
    @media print {
      button,
      .prov {
        print-color-adjust: exact;
      }
    }
  `,
})
export class GsRutkarta {
  /** What the map shows, e.g. `Deltagande`. */
  readonly etikett = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly rutor = input.required<readonly Ruta[]>();
  /** The kommun that is chosen; choosing it again lets go. */
  readonly vald = model<string | null>(null);
  /** Where several can be chosen: those that are. Null: one at a time, `vald`. */
  readonly valda = model<readonly string[] | null>(null);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly placerade = computed(() => [...placera(this.samverkan(), this.rutor())].sort((a, b) => a.rad - b.rad || a.kolumn - b.kolumn));
  protected readonly senast = signal<string | null>(null);
  /** The one tile that Tab comes to. */
  protected readonly stopp = computed(() => {
    const finns = (kod: string | null): boolean => this.placerade().some((r) => r.kommunkod === kod);
    return [this.senast(), this.vald()].find((kod) => kod !== null && finns(kod)) ?? this.placerade()[0]?.kommunkod;
  });
  protected readonly forklaring = computed(() => {
    const ord = new Map<string, { form: string; text: string; ton: Ruta['ton']; antal: number }>();
    for (const { form, text, ton, grupp } of this.rutor()) {
      const namn = grupp ?? text;
      ord.set(namn, { form: grupp ? '\u00a0' : form, text: namn, ton, antal: (ord.get(namn)?.antal ?? 0) + 1 });
    }
    return [...ord.values()].sort((a, b) => b.antal - a.antal);
  });

  protected arVald(kod: string): boolean {
    return this.valda()?.includes(kod) ?? this.vald() === kod;
  }

  protected valj(r: Rutaplacerad): void {
    const valda = this.valda();
    if (valda) this.valda.set(valda.includes(r.kommunkod) ? valda.filter((k) => k !== r.kommunkod) : [...valda, r.kommunkod]);
    else this.vald.update((kod) => (kod === r.kommunkod ? null : r.kommunkod));
  }

  protected tangent(handelse: KeyboardEvent): void {
    if (!arPil(handelse.key)) return;
    const har = this.placerade().find((r) => r.kommunkod === this.stopp());
    const till = har && granne(this.placerade(), har, handelse.key);
    handelse.preventDefault();
    if (till) this.#element.nativeElement.querySelector<HTMLElement>(`[data-kod="${till.kommunkod}"]`)?.focus();
  }
}
