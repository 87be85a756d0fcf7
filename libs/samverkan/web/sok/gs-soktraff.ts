import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { textlagetext } from '@gemensam/shared/domain';
import { soklank, type Soktraff } from './sokval';

/** One hit: what it is, some words around what was asked for, and where it stands. */
@Component({
  selector: 'gs-soktraff',
  imports: [RouterLink],
  template: `
    @let t = traff();
    <h3>
      @if (lank(); as l) {
        <a [routerLink]="l"><span class="kod">{{ t.kod }}</span>@for (s of t.rubrik; track $index) {@if (s.traff) {<mark>{{ s.text }}</mark>} @else {<span class="bit">{{ s.text }}</span>}}</a>
      } @else {
        <span class="kod">{{ t.kod }}</span>@for (s of t.rubrik; track $index) {@if (s.traff) {<mark>{{ s.text }}</mark>} @else {<span class="bit">{{ s.text }}</span>}}
      }
    </h3>
    @if (t.utdrag.length) {
      <p class="utdrag">@for (s of t.utdrag; track $index) {@if (s.traff) {<mark>{{ s.text }}</mark>} @else {<span class="bit">{{ s.text }}</span>}}</p>
    }
    <p class="var gs-dampad">
      @if (t.datum) {
        <span>{{ t.typ === 'projekt' ? 'Från ' + t.datum.slice(0, 4) : t.datum }}</span>
      }
      @for (m of iAnnat(); track m.id) {
        @if (m.lank; as l) {
          <a [routerLink]="l">{{ m.text }}</a>
        }
      }
      @if (textlage(); as l) {
        <span>{{ l }}</span>
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    h3 {
      margin: 0;
      font-size: inherit;
      overflow-wrap: anywhere;
    }
    .kod:not(:empty) {
      margin-inline-end: var(--gs-steg-2);
      font-variant-numeric: tabular-nums;
    }
    .bit,
    mark {
      white-space: pre-wrap;
    }
    mark {
      color: inherit;
      background: var(--gs-varning-yta);
      font-weight: 700;
    }
    p {
      margin: 0;
      max-width: 80ch;
      overflow-wrap: anywhere;
    }
    .var {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      font-size: var(--gs-text-liten);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class GsSoktraff {
  readonly traff = input.required<Soktraff>();
  readonly samverkan = input.required<string>();
  protected readonly lank = computed(() => soklank(this.samverkan(), this.traff(), this.traff().mal[0]));
  /** What the hit belongs to. */
  protected readonly iAnnat = computed(() =>
    this.traff().mal.flatMap((m) => {
      const text = m.benamning;
      return text ? [{ id: m.id, text: text.charAt(0).toUpperCase() + text.slice(1), lank: soklank(this.samverkan(), { typ: m.typ }, m) }] : [];
    }),
  );
  protected readonly textlage = computed(() => textlagetext(this.traff().textlage));
}
