import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GrafResurs } from './graf-resurs';
import { GsLaddar } from './gs-laddar';
import { GsTomt } from './gs-tomt';
import { GsUppgiftslista, type Uppgift } from './gs-uppgiftslista';
import { Sammanhang } from './sammanhang';

/** A way on from a panel, within the chosen samverkan. */
export interface Panellank {
  readonly text: string;
  readonly till: readonly string[];
  readonly fraga?: Readonly<Record<string, string>>;
}

/**
 * The frame of a panel of Min arbetsyta: heading, what waits or that nothing does, and what is shown before there is an answer. What waits is `uppgifter`,
 * or rows of the panel's own as content, counted by `antal`. Content marked `forst` and `sist` stands above and below, also where nothing waits.
 */
@Component({
  selector: 'gs-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" [attr.aria-labelledby]="panelId()">
      <h2 [id]="panelId()">{{ rubrik() }}</h2>
      @if (svarat()) {
        <ng-content select="[forst]" />
        @if (vantar() > 0) {
          @if (visade(); as u) {
            <gs-uppgiftslista [uppgifter]="u" />
          }
          <ng-content />
          @if (mer(); as l) {
            <p class="mer">
              <a [routerLink]="vag(l)" [queryParams]="l.fraga">{{ l.text }} ({{ vantar() }})</a>
            </p>
          }
        } @else {
          <gs-tomt [rubrik]="tomRubrik()" [text]="tomText()">
            @if (tomlank(); as l) {
              <a [routerLink]="vag(l)">{{ l.text }}</a>
            }
          </gs-tomt>
        }
        <ng-content select="[sist]" />
        @if (alla(); as l) {
          <p>
            <a [routerLink]="vag(l)">{{ l.text }}</a>
          </p>
        }
      } @else if (svar(); as s) {
        <gs-laddar [laddar]="s.laddar()" [fel]="s.fel()" (igen)="s.ladda()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: contents;
    }
    p {
      margin: var(--gs-steg-2) 0 0;
    }
    .mer {
      margin-block-start: var(--gs-steg-3);
    }
  `,
})
export class GsPanel {
  /** Unique on the page: the id of the heading. */
  readonly panelId = input.required<string>();
  readonly rubrik = input.required<string>();
  /** What the panel asks; null where it asks nothing itself. */
  readonly svar = input<GrafResurs<unknown> | null>(null);
  readonly uppgifter = input<readonly Uppgift[] | null>(null);
  /** How many of them are shown at most. */
  readonly visas = input(Infinity);
  /** How many rows of its own the panel has. */
  readonly antal = input<number | null>(null);
  readonly tomRubrik = input.required<string>();
  readonly tomText = input.required<string>();
  /** Where all of them are, with how many; shown where something waits. */
  readonly mer = input<Panellank | null>(null);
  /** What to do where nothing waits. */
  readonly tomlank = input<Panellank | null>(null);
  /** Shown whether something waits or not. */
  readonly alla = input<Panellank | null>(null);
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly svarat = computed(() => this.svar() === null || this.svar()?.varde() !== undefined);
  protected readonly vantar = computed(() => this.antal() ?? this.uppgifter()?.length ?? 0);
  protected readonly visade = computed(() => this.uppgifter()?.slice(0, this.visas()) ?? null);

  protected vag({ till }: Panellank): readonly string[] {
    return ['/', this.#samverkan() ?? '', ...till];
  }
}
