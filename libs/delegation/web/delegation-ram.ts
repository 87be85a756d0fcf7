import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';

/** The parts of Delegation side by side, and the one that is open. */
@Component({
  selector: 'gs-delegation-ram',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav class="gs-ej-utskrift" aria-label="Delegation">
      <ul>
        <li><a routerLink="." routerLinkActive="har" [routerLinkActiveOptions]="{ exact: true }" ariaCurrentWhenActive="page">Delegationsordning</a></li>
        <li><a routerLink="beslut" routerLinkActive="har" ariaCurrentWhenActive="page">Beslut</a></li>
        <li><a routerLink="anmalan" routerLinkActive="har" ariaCurrentWhenActive="page">Anmälan</a></li>
        <li><a routerLink="bestallningar" routerLinkActive="har" ariaCurrentWhenActive="page">Beställningar</a></li>
        <li><a routerLink="fakturor" routerLinkActive="har" ariaCurrentWhenActive="page">Leverantörsfakturor</a></li>
        <li><a routerLink="franvaro" routerLinkActive="har" ariaCurrentWhenActive="page">Frånvaro</a></li>
        <li><a routerLink="jav" routerLinkActive="har" ariaCurrentWhenActive="page">Jäv</a></li>
        <li><a routerLink="overtagna" routerLinkActive="har" ariaCurrentWhenActive="page">Övertagna frågor</a></li>
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
      min-width: 24px;
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
export class DelegationRam {}
