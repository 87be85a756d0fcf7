import { afterNextRender, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { Sidfokus } from './sidfokus';

/** Top of a page: the one h1 (focus comes here when the address changes), an ingress, and actions as content. */
@Component({
  selector: 'gs-sidhuvud',
  template: `
    <div class="text">
      @if (overrubrik(); as o) {
        <p class="over">{{ o }}</p>
      }
      <h1 #h1 tabindex="-1" data-sidrubrik>{{ rubrik() }}</h1>
      @if (ingress(); as i) {
        <p class="ingress">{{ i }}</p>
      }
    </div>
    <div class="handlingar gs-ej-utskrift"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-5);
      align-items: end;
      justify-content: space-between;
      margin-block: 0 var(--gs-steg-5);
    }
    .text {
      flex: 1 1 20rem;
      min-width: 0;
    }
    h1 {
      margin: 0;
      overflow-wrap: break-word;
    }
    h1:focus-visible:not(:hover) {
      outline-offset: 4px;
    }
    .over {
      margin: 0 0 var(--gs-steg-1);
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
      font-weight: 600;
    }
    .ingress {
      margin: var(--gs-steg-2) 0 0;
      max-width: 65ch;
      color: var(--gs-dampad);
    }
    .handlingar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
    .handlingar:empty {
      display: none;
    }
  `,
})
export class GsSidhuvud {
  readonly rubrik = input.required<string>();
  readonly ingress = input<string | null>(null);
  /** A quiet line above the h1: what kind of thing this is, e.g. `Projekt`. */
  readonly overrubrik = input<string | null>(null);
  protected readonly h1 = viewChild.required<ElementRef<HTMLElement>>('h1');

  constructor() {
    const fokus = inject(Sidfokus);
    afterNextRender({ read: () => fokus.rubrikVisad(this.h1().nativeElement) });
  }
}
