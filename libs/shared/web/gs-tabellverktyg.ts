import { Component, computed, DestroyRef, ElementRef, inject, input, viewChild } from '@angular/core';
import { nyttFaltId } from './falt-grund';
import { Kortkommandon } from './kortkommandon';
import type { Tabellvy } from './tabellvy';

/** Above a table: filter box (`/` comes here), more filters as content, how many rows, Excel and CSV. */
@Component({
  selector: 'gs-tabellverktyg',
  template: `
    <div class="sok">
      <label class="gs-falt-etikett" [for]="id">{{ etikett() }}</label>
      <input
        #sokruta
        class="gs-inmatning"
        type="search"
        autocomplete="off"
        [id]="id"
        [value]="vy().filter()"
        (input)="vy().sok(sokruta.value)"
        (keydown.escape)="sokruta.blur()"
      />
    </div>
    <ng-content />
    <p class="antal" role="status">{{ antal() }}</p>
    @if (xlsx() || csv()) {
      <p class="hamta">
        @if (xlsx(); as lank) {
          <a [href]="lank" download>Excel<span class="gs-dold"> (hämta tabellen som xlsx)</span></a>
        }
        @if (csv(); as lank) {
          <a [href]="lank" download>CSV<span class="gs-dold"> (hämta tabellen som csv)</span></a>
        }
      </p>
    }
  `,
  host: { class: 'gs-ej-utskrift' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-4);
      align-items: end;
      margin-block-end: var(--gs-steg-3);
    }
    .sok {
      flex: 0 1 18rem;
      min-width: min(100%, 12rem);
    }
    .sok input {
      width: 100%;
    }
    p {
      margin: 0;
      padding-block: var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .antal {
      color: var(--gs-dampad);
      font-variant-numeric: tabular-nums;
    }
    .hamta {
      display: flex;
      gap: var(--gs-steg-4);
      margin-inline-start: auto;
    }
  `,
})
export class GsTabellverktyg {
  readonly vy = input.required<Pick<Tabellvy<unknown>, 'filter' | 'sok' | 'rader' | 'antal'>>();
  /** Label of the filter box, e.g. `Sök projekt`. */
  readonly etikett = input('Sök i tabellen');
  /** What one row is, singular and plural. */
  readonly rad = input<readonly [string, string]>(['rad', 'rader']);
  /** Address of the same table as a file. */
  readonly xlsx = input<string | null>(null);
  readonly csv = input<string | null>(null);

  protected readonly id = nyttFaltId('sok');
  protected readonly inmatning = viewChild.required<ElementRef<HTMLInputElement>>('sokruta');
  protected readonly antal = computed(() => {
    const alla = this.vy().antal();
    const visade = this.vy().rader().length;
    const [en, flera] = this.rad();
    const ord = (n: number): string => `${n} ${n === 1 ? en : flera}`;
    return visade === alla ? ord(alla) : `${visade} av ${ord(alla)}`;
  });

  constructor() {
    inject(Kortkommandon).registrera(
      [{ tangent: '/', text: 'Sök i tabellen', kor: () => this.inmatning().nativeElement.focus() }],
      inject(DestroyRef),
    );
  }
}
