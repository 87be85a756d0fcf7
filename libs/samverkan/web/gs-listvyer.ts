import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { type Vylista } from '@gemensam/samverkan/domain';
import { GsSparadeVyer } from './gs-sparade-vyer';

/** A way to look at a list: its address under the list's own (empty: the list itself), with the same filters. */
export interface Listvy {
  readonly vag: string;
  readonly text: string;
}

/** The views of a list as links, and those that are saved. The filters stand in the address and go along. */
@Component({
  selector: 'gs-listvyer',
  imports: [RouterLink, RouterLinkActive, GsSparadeVyer],
  host: { class: 'gs-ej-utskrift' },
  template: `
    <nav [attr.aria-label]="etikett()">
      <ul>
        @for (v of vyer(); track v.vag) {
          <li>
            <a
              [routerLink]="v.vag ? ['/', samverkan(), lista(), v.vag] : ['/', samverkan(), lista()]"
              queryParamsHandling="preserve"
              routerLinkActive="vald"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
              >{{ v.text }}</a
            >
          </li>
        }
      </ul>
    </nav>
    <gs-sparade-vyer [lista]="lista()" [samverkan]="samverkan()" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-4);
      align-items: end;
      justify-content: space-between;
      margin-block-end: var(--gs-steg-4);
      border-block-end: 1px solid var(--gs-linje);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border-block-end: 3px solid transparent;
      color: var(--gs-text);
      text-decoration: none;
    }
    a:hover {
      border-block-end-color: var(--gs-linje-stark);
    }
    a.vald {
      border-block-end-color: var(--gs-accent);
      font-weight: 600;
    }
  `,
})
export class GsListvyer {
  readonly samverkan = input.required<string>();
  /** The list, which is also its address in the samverkan. */
  readonly lista = input.required<Vylista>();
  /** What the row of links is called by a screen reader. */
  readonly etikett = input.required<string>();
  readonly vyer = input.required<readonly Listvy[]>();
}
