import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Sammanhang } from '@gemensam/shared/web';

/** The parts of the administration side by side, and the one that is open. */
@Component({
  selector: 'gs-administration-sida',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav class="gs-ej-utskrift" aria-label="Administration">
      <ul>
        <li><a routerLink="folkmangd" routerLinkActive="har" ariaCurrentWhenActive="page">Folkmängd</a></li>
        @if (serUppdrag()) {
          <li><a routerLink="uppdrag" routerLinkActive="har" ariaCurrentWhenActive="page">Uppdrag</a></li>
        }
        <li><a routerLink="organisationer" routerLinkActive="har" ariaCurrentWhenActive="page">Organisationer</a></li>
        <li><a routerLink="installningar" routerLinkActive="har" ariaCurrentWhenActive="page">Inställningar</a></li>
        <li><a routerLink="fasordning" routerLinkActive="har" ariaCurrentWhenActive="page">Fasordning</a></li>
        <li><a routerLink="prisbasbelopp" routerLinkActive="har" ariaCurrentWhenActive="page">Prisbasbelopp</a></li>
        @if (serUppdrag()) {
          <li><a routerLink="kontroller" routerLinkActive="har" ariaCurrentWhenActive="page">Nattkontroll</a></li>
        }
      </ul>
    </nav>
    <router-outlet />
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-5);
      margin: 0 0 var(--gs-steg-5);
      padding: 0;
      border-block-end: 1px solid var(--gs-linje);
      list-style: none;
    }
    a {
      display: block;
      padding-block: var(--gs-steg-2);
      border-block-end: 3px solid transparent;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      border-block-end-color: var(--gs-linje-stark);
    }
    a.har {
      border-block-end-color: var(--gs-accent);
      font-weight: 600;
    }
  `,
})
export class AdministrationSida {
  readonly #sammanhang = inject(Sammanhang);

  protected serUppdrag(): boolean {
    return this.#sammanhang.harRoll('administrator', 'revisor');
  }
}
