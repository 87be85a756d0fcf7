import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { OppenSamverkan, Sammanhang } from '@gemensam/shared/web';
import { GsPortalhuvud } from './gs-portalhuvud';

/** The frame of the open pages: the portal, whose the page is, and the way in. It asks for nothing itself. */
@Component({
  selector: 'gs-publik-ram',
  imports: [GsPortalhuvud, RouterLink, RouterOutlet],
  template: `
    <gs-portalhuvud>
      <a class="in gs-ej-utskrift" [routerLink]="inne() ? ['/', samverkan()] : ['/']" [queryParams]="inne() ? {} : { till: '/' + samverkan() }">{{ inne() ? 'Till Min arbetsyta' : 'Logga in' }}</a>
    </gs-portalhuvud>
    <main id="innehall" tabindex="-1">
      <router-outlet />
    </main>
  `,
  styles: `
    :host {
      display: block;
    }
    .in {
      margin-inline-start: auto;
      padding-block: var(--gs-steg-1);
    }
    main {
      max-width: 90rem;
      margin-inline: auto;
      padding: var(--gs-steg-5) var(--gs-kant) 0;
    }
    main:focus {
      outline: none;
    }
    @media print {
      main {
        padding: var(--gs-steg-4) 0 0;
      }
    }
  `,
})
export class PublikRam {
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  /** Came here from within. */
  protected readonly inne = computed(() => this.#sammanhang.medlemskap().some((m) => m.samverkan.kortnamn === this.samverkan()));

  constructor() {
    const oppen = inject(OppenSamverkan);
    inject(DestroyRef).onDestroy(() => oppen.vald.set(null));
  }
}
