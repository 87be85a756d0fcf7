import { Component, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type IsActiveMatchOptions, NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Sidtitel } from '@gemensam/shared/web';
import { PROJEKT_DELAR } from '../projekt-delar';

const HAR: IsActiveMatchOptions = { paths: 'subset', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' };

/** The row of links to a project's parts; the present one says so. On a narrow screen the row scrolls within its own box. */
@Component({
  selector: 'gs-projektdelar',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav #rad class="gs-ej-utskrift" aria-label="Projektets delar">
      <ul>
        @for (d of delar; track d.vag) {
          <li>
            <a
              #lank
              (isActiveChange)="$event && visa(lank, rad)"
              [routerLink]="['/', samverkan(), 'projekt', projekt().id].concat(d.vag ? [d.vag] : [])"
              routerLinkActive="har"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="d.vag ? vidare : exakt"
              >{{ d.titel }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    nav {
      overflow-x: auto;
      margin-block-end: var(--gs-steg-4);
      border-block-end: 1px solid var(--gs-linje);
    }
    ul {
      display: flex;
      gap: 0 var(--gs-steg-4);
      width: max-content;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding-block: var(--gs-steg-2);
      border-block-end: 3px solid transparent;
      color: inherit;
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      border-block-end-color: var(--gs-linje-stark);
    }
    a:focus-visible {
      outline-offset: -2px;
    }
    a.har {
      border-block-end-color: var(--gs-accent);
      font-weight: 600;
    }
  `,
})
export class GsProjektdelar {
  readonly samverkan = input.required<string>();
  readonly projekt = input.required<{ readonly id: string; readonly namn: string }>();
  readonly #router = inject(Router);
  readonly #titel = inject(Sidtitel);
  readonly #handelse = toSignal(this.#router.events);
  protected readonly delar = PROJEKT_DELAR;
  protected readonly vidare = HAR;
  protected readonly exakt: IsActiveMatchOptions = { ...HAR, paths: 'exact' };

  constructor() {
    effect(() => {
      const h = this.#handelse();
      const { namn } = this.projekt();
      if (h && !(h instanceof NavigationEnd)) return;
      const del = this.#del();
      this.#titel.satt(del ? `${del}: ${namn}` : namn);
    });
  }

  /** On a narrow screen the present link may lie outside the box that scrolls. */
  protected visa(lank: HTMLElement, rad: HTMLElement): void {
    rad.scrollLeft = lank.offsetLeft - rad.offsetLeft - (rad.clientWidth - lank.offsetWidth) / 2;
  }

  /** The title of the part that is open; null for the first one. */
  #del(): string | null {
    let blad = this.#router.routerState.snapshot.root;
    while (blad.firstChild) blad = blad.firstChild;
    return blad.routeConfig?.path ? (blad.title ?? null) : null;
  }
}
