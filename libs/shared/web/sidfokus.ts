import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { stig } from './stig';

/**
 * Moves focus to the page's h1 when the path changes, as a new page load would; a change of query only (filter, sort)
 * leaves focus where it is. A page that waits for its answer gets focus on `main` until its h1 is there, or on the h1 that stands meanwhile and
 * then on the one that takes its place.
 */
@Injectable({ providedIn: 'root' })
export class Sidfokus {
  readonly #dokument = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  #vag: string | null = null;
  #vantar = false;
  /** The h1 that was given focus last. */
  #given: HTMLElement | null = null;

  /** Called once by the app. */
  folj(router: Router): void {
    router.events.subscribe((h) => {
      if (!(h instanceof NavigationEnd)) return;
      const ny = stig(h.urlAfterRedirects);
      const bytt = this.#vag !== null && this.#vag !== ny;
      this.#vag = ny;
      if (bytt) afterNextRender({ read: () => this.#flytta() }, { injector: this.#injector });
    });
  }

  /** A page heading appeared. */
  rubrikVisad(rubrik: HTMLElement): void {
    const aktiv = this.#dokument.activeElement;
    const utbytt = this.#given !== null && !this.#given.isConnected;
    if ((this.#vantar || utbytt) && (aktiv === null || aktiv === this.#dokument.body || aktiv.tagName === 'MAIN')) this.#ge(rubrik);
    else if (utbytt) this.#given = null;
    this.#vantar = false;
  }

  #ge(rubrik: HTMLElement, hur?: FocusOptions): void {
    this.#given = rubrik;
    rubrik.focus(hur);
  }

  #flytta(): void {
    const rubrik = this.#dokument.querySelector<HTMLElement>('[data-sidrubrik]');
    this.#vantar = rubrik === null;
    this.#dokument.defaultView?.scrollTo?.({ top: 0 });
    if (rubrik) this.#ge(rubrik, { preventScroll: true });
    else this.#dokument.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}
