import { afterNextRender, Component, ElementRef, inject, Injector, input, model } from '@angular/core';
import { FLEST_FORSLAG } from '@gemensam/arende/domain';
import { GsFaltfel, Meddelanden } from '@gemensam/shared/web';

/** Numbered points: add, remove (with undo) and move, with buttons or Alt and the arrows. */
@Component({
  selector: 'gs-forslagslista',
  imports: [GsFaltfel],
  template: `
    <fieldset>
      <legend>Förslag till beslut</legend>
      <p class="gs-falt-hjalp" id="forslag-hjalp">{{ hjalp() }} Alt och piltangenterna flyttar en punkt.</p>
      <gs-faltfel id="forslag-fel" [text]="fel()" />
      <ol>
        @for (punkt of forslag(); track $index; let i = $index, forst = $first, sist = $last) {
          <li>
            <span class="nummer" aria-hidden="true">{{ i + 1 }}</span>
            <textarea
              class="gs-inmatning"
              rows="2"
              aria-describedby="forslag-hjalp forslag-fel"
              [attr.aria-label]="'Punkt ' + (i + 1)"
              [attr.aria-invalid]="fel() ? true : null"
              [value]="punkt"
              (input)="skriv(i, $event)"
              (keydown.alt.arrowup)="flytta(i, -1, $event)"
              (keydown.alt.arrowdown)="flytta(i, 1, $event)"
            ></textarea>
            <div class="knappar">
              <button type="button" class="gs-knapp" [attr.aria-label]="'Flytta punkt ' + (i + 1) + ' upp'" [disabled]="forst" (click)="flytta(i, -1)">↑</button>
              <button type="button" class="gs-knapp" [attr.aria-label]="'Flytta punkt ' + (i + 1) + ' ner'" [disabled]="sist" (click)="flytta(i, 1)">↓</button>
              <button type="button" class="gs-knapp" [attr.aria-label]="'Ta bort punkt ' + (i + 1)" (click)="taBort(i)">×</button>
            </div>
          </li>
        }
      </ol>
      @if (forslag().length < flest) {
        <button type="button" class="gs-knapp" data-ny-punkt (click)="laggTill()">Lägg till en punkt</button>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    ol {
      display: grid;
      gap: var(--gs-steg-2);
      margin: 0 0 var(--gs-steg-2);
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      gap: var(--gs-steg-2);
      align-items: start;
    }
    .nummer {
      padding-block: var(--gs-steg-2);
      color: var(--gs-dampad);
      font-variant-numeric: tabular-nums;
      font-weight: 600;
      text-align: end;
    }
    textarea {
      width: 100%;
      field-sizing: content;
      min-height: 4.25rem;
    }
    .knappar {
      display: flex;
      gap: var(--gs-steg-1);
    }
    .knappar .gs-knapp {
      width: 36px;
      padding: 0;
    }
    .gs-knapp:disabled {
      border-style: dotted;
      color: var(--gs-dampad);
      cursor: default;
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: 1.5rem minmax(0, 1fr);
      }
      .knappar {
        grid-column: 2;
      }
      .knappar .gs-knapp {
        width: 44px;
        min-height: 44px;
      }
    }
  `,
})
export class GsForslagslista {
  readonly forslag = model.required<readonly string[]>();
  readonly hjalp = input('');
  readonly fel = input<string | null | undefined>(null);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly flest = FLEST_FORSLAG;

  protected skriv(i: number, handelse: Event): void {
    const mal = handelse.target;
    if (mal instanceof HTMLTextAreaElement) this.forslag.update((f) => f.map((text, n) => (n === i ? mal.value : text)));
  }

  protected laggTill(): void {
    this.forslag.update((f) => [...f, '']);
    this.#fokusera(this.forslag().length - 1);
  }

  protected taBort(i: number): void {
    const fore = this.forslag();
    this.forslag.set(fore.filter((_, n) => n !== i));
    this.#fokusera(Math.min(i, this.forslag().length - 1));
    if (fore[i]?.trim())
      this.#meddelanden.visa(`Punkt ${i + 1} är borttagen`, () => this.forslag.update((f) => [...f.slice(0, i), fore[i] ?? '', ...f.slice(i)]));
  }

  protected flytta(i: number, steg: number, handelse?: Event): void {
    handelse?.preventDefault();
    const till = i + steg;
    const fore = this.forslag();
    if (till < 0 || till >= fore.length) return;
    const utan = fore.filter((_, n) => n !== i);
    this.forslag.set([...utan.slice(0, till), fore[i] ?? '', ...utan.slice(till)]);
    this.#meddelanden.visa(`Punkt ${i + 1} är nu punkt ${till + 1}`);
    this.#fokusera(till);
  }

  /** The point's text, or the button that adds one when there is none. */
  #fokusera(i: number): void {
    const hitta = (): HTMLElement | null | undefined =>
      this.#element.nativeElement.querySelectorAll<HTMLElement>('textarea')[i] ?? this.#element.nativeElement.querySelector<HTMLElement>('[data-ny-punkt]');
    afterNextRender({ read: () => hitta()?.focus() }, { injector: this.#injector });
  }
}
