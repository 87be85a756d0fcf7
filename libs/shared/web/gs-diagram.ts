import { Component, computed, DestroyRef, effect, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { nyttFaltId } from './falt-grund';
import type { Ritning } from './rita-diagram';

/** How a bar is filled, so that colour alone carries nothing. */
export type Diagrammonster = 'fylld' | 'streckad' | 'tom';

/** One column of the table; with a pattern it is drawn too. */
export interface Diagramserie {
  readonly namn: string;
  readonly monster: Diagrammonster | null;
}

/** A value as it is drawn and as it is written. */
export interface Diagramvarde {
  readonly tal: number;
  readonly text: string;
}

/** One row of the table and one bar; null: no value. */
export interface Diagramrad {
  readonly etikett: string;
  readonly varden: readonly (Diagramvarde | null)[];
  /** The row the reader came for: drawn filled where the others are hatched. */
  readonly framhavd?: boolean;
}

/** `staplade`: standing bars in parts. `liggande`: one lying bar per row. */
export type Diagramform = 'staplade' | 'liggande';

/**
 * A chart and, always, its table from the same data. The drawing is an image with a text for screen readers; the library that
 * draws is fetched when the first chart is shown. Without it the table says everything.
 */
@Component({
  selector: 'gs-diagram',
  template: `
    <figure>
      @if (ejRitat()) {
        <p class="gs-dampad" role="status">Diagrammet gick inte att hämta. Tabellen visar samma uppgifter.</p>
      } @else {
        <div class="yta" role="img" [attr.aria-label]="sammanfattning()" [style.height.px]="hojd()"><canvas #duk aria-hidden="true"></canvas></div>
        @if (ritade().length > 1) {
          <ul aria-hidden="true">
            @for (s of ritade(); track s.namn) {
              <li><span [class]="'prov ' + s.monster"></span>{{ s.namn }}</li>
            }
          </ul>
        }
      }
    </figure>
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-labelledby]="id">
      <table class="gs-tabell">
        <caption [id]="id">{{ rubrik() }}</caption>
        <thead>
          <tr>
            <th scope="col">{{ radrubrik() }}</th>
            @for (s of serier(); track $index) {
              <th scope="col" class="tal">{{ s.namn }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (r of rader(); track r.etikett) {
            <tr [class.framhavd]="r.framhavd">
              <th scope="row">{{ r.etikett }}</th>
              @for (v of r.varden; track $index) {
                <td class="tal">@if (v) { {{ v.text }} } @else { <span aria-hidden="true">–</span><span class="gs-dold">inget värde</span> }</td>
              }
            </tr>
          }
        </tbody>
        @if (summarad(); as s) {
          <tfoot>
            <tr>
              <th scope="row">{{ s.etikett }}</th>
              @for (v of s.varden; track $index) {
                <td class="tal">{{ v?.text }}</td>
              }
            </tr>
          </tfoot>
        }
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    figure {
      margin: 0 0 var(--gs-steg-4);
    }
    .yta {
      position: relative;
      width: 100%;
      min-width: 0;
      break-inside: avoid;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-5);
      margin: var(--gs-steg-2) 0 0;
      padding: 0;
      list-style: none;
      font-size: var(--gs-text-liten);
    }
    .prov {
      display: inline-block;
      width: 1.1em;
      height: 0.85em;
      margin-inline-end: var(--gs-steg-2);
      border: 1px solid var(--gs-accent);
      print-color-adjust: exact;
    }
    .fylld {
      background: var(--gs-accent);
    }
    .streckad {
      background: repeating-linear-gradient(135deg, var(--gs-accent) 0 2px, transparent 2px 5px);
    }
    tbody th {
      white-space: nowrap;
    }
    .framhavd th,
    .framhavd td {
      font-weight: 700;
    }
  `,
})
export class GsDiagram {
  /** Caption of the table, with its unit. */
  readonly rubrik = input.required<string>();
  /** Heading of the first column: År, Kommun. */
  readonly radrubrik = input.required<string>();
  readonly serier = input.required<readonly Diagramserie[]>();
  readonly rader = input.required<readonly Diagramrad[]>();
  /** Last row of the table, not drawn. */
  readonly summarad = input<Diagramrad | null>(null);
  /** What the drawing shows, in a sentence or two. */
  readonly sammanfattning = input.required<string>();
  /** Unit along the axis. */
  readonly enhet = input('kronor');
  readonly form = input<Diagramform>('staplade');

  protected readonly id = nyttFaltId('diagram');
  protected readonly duk = viewChild<ElementRef<HTMLCanvasElement>>('duk');
  protected readonly ejRitat = signal(false);
  protected readonly ritade = computed(() => this.serier().filter((s) => s.monster !== null));
  protected readonly hojd = computed(() => (this.form() === 'liggande' ? 56 + 38 * this.rader().length : 280));
  #ritning: Ritning | null = null;
  #tur = 0;

  constructor() {
    effect(() => {
      const duk = this.duk()?.nativeElement;
      const data = { serier: this.serier(), rader: this.rader(), form: this.form(), enhet: this.enhet() };
      if (duk) void this.#rita(duk, data);
    });
    inject(DestroyRef).onDestroy(() => {
      this.#tur = -1;
      this.#ritning?.stang();
    });
  }

  async #rita(duk: HTMLCanvasElement, data: Parameters<typeof import('./rita-diagram').ritaDiagram>[1]): Promise<void> {
    const tur = ++this.#tur;
    try {
      const { ritaDiagram } = await import('./rita-diagram');
      if (tur !== this.#tur) return;
      this.#ritning?.stang();
      this.#ritning = ritaDiagram(duk, data);
    } catch {
      this.ejRitat.set(true);
    }
  }
}
