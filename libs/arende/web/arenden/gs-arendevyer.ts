import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { GsSparadeVyer } from '@gemensam/samverkan/web';

/** The views of the ärenden as links, and those that are saved. The filters stand in the address and go along. */
@Component({
  selector: 'gs-arendevyer',
  imports: [RouterLink, RouterLinkActive, GsSparadeVyer],
  host: { class: 'gs-ej-utskrift' },
  template: `
    <nav aria-label="Vyer av ärendena">
      <ul>
        @for (v of vyer; track v.text) {
          <li>
            <a
              [routerLink]="['/', samverkan(), 'arenden'].concat(v.vag)"
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
    <gs-sparade-vyer lista="arenden" [samverkan]="samverkan()" />
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
export class GsArendevyer {
  readonly samverkan = input.required<string>();
  protected readonly vyer = [
    { vag: [], text: 'Lista' },
    { vag: ['tavla'], text: 'Tavla' },
  ];
}
