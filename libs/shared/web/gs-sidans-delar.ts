import { Component, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type IsActiveMatchOptions, NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { Sidtitel } from './sidtitel';

const HAR: IsActiveMatchOptions = { paths: 'subset', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' };

/** A part of a page that has several: one link in the row, and one address below the page's own. */
export interface Siddel {
  /** The last step of the address; empty for the first part. */
  readonly vag: string;
  readonly titel: string;
}

/** The row of links to a page's parts; the present one says so. On a narrow screen the row scrolls within its own box. */
@Component({
  selector: 'gs-sidans-delar',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav #rad class="gs-ej-utskrift" [attr.aria-label]="etikett()">
      <ul>
        @for (d of delar(); track d.vag) {
          <li>
            <a
              #lank
              (isActiveChange)="$event && visa(lank, rad)"
              [routerLink]="d.vag ? [...bas(), d.vag] : bas()"
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
export class GsSidansDelar {
  readonly delar = input.required<readonly Siddel[]>();
  /** The page's own address, which the parts lie below. */
  readonly bas = input.required<readonly string[]>();
  /** What the row is called, e.g. `Projektets delar`. */
  readonly etikett = input.required<string>();
  /** The name of what the page shows: the document title, after the part that is open. */
  readonly namn = input.required<string>();
  readonly #router = inject(Router);
  readonly #titel = inject(Sidtitel);
  readonly #handelse = toSignal(this.#router.events);
  protected readonly vidare = HAR;
  protected readonly exakt: IsActiveMatchOptions = { ...HAR, paths: 'exact' };

  constructor() {
    effect(() => {
      const h = this.#handelse();
      const namn = this.namn();
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
