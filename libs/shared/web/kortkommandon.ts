import { DOCUMENT, inject, Injectable, signal, type DestroyRef } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

/** A single-key shortcut of the page that is shown. */
export interface Kortkommando {
  readonly tangent: string;
  /** What it does, for the help. */
  readonly text: string;
  /** Returns false when the key did not apply here. */
  readonly kor: () => boolean | void;
}

const LAGRAT = 'gemensam.kortkommandon';

const skriver = (mal: EventTarget | null): boolean =>
  mal instanceof HTMLElement && (mal.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(mal.tagName));

/** Single-key shortcuts: which there are, the help on `?`, and a setting that turns them off (WCAG 2.1.4). */
@Injectable({ providedIn: 'root' })
export class Kortkommandon {
  readonly #dokument = inject(DOCUMENT);
  readonly #dialog = inject(MatDialog);
  readonly #lista = signal<readonly Kortkommando[]>([]);
  readonly #pa = signal(this.#lagring()?.getItem(LAGRAT) !== 'av');

  readonly lista = this.#lista.asReadonly();
  readonly pa = this.#pa.asReadonly();

  constructor() {
    this.#dokument.addEventListener('keydown', (h) => this.#tangent(h));
    this.#lista.set([{ tangent: '?', text: 'Visa kortkommandon', kor: () => void this.visaHjalp() }]);
  }

  satt(pa: boolean): void {
    this.#pa.set(pa);
    this.#lagring()?.setItem(LAGRAT, pa ? 'pa' : 'av');
  }

  /** Adds shortcuts for as long as the caller lives. */
  registrera(kommandon: readonly Kortkommando[], till: DestroyRef): void {
    this.#lista.update((l) => [...l, ...kommandon]);
    till.onDestroy(() => this.#lista.update((l) => l.filter((k) => !kommandon.includes(k))));
  }

  async visaHjalp(): Promise<void> {
    const { GsKortkommandohjalp } = await import('./gs-kortkommandohjalp');
    this.#dialog.open(GsKortkommandohjalp, {
      width: '30rem',
      autoFocus: 'first-heading',
      ariaLabelledBy: 'gs-kortkommandon-rubrik',
    });
  }

  #tangent(h: KeyboardEvent): void {
    if (!this.#pa() || h.defaultPrevented || h.ctrlKey || h.metaKey || h.altKey || skriver(h.target)) return;
    if (this.#dialog.openDialogs.length > 0 || this.#dokument.querySelector('dialog[open], [role="menu"]')) return;
    const kommando = this.#lista().findLast((k) => k.tangent === h.key);
    if (!kommando || kommando.kor() === false) return;
    h.preventDefault();
  }

  #lagring(): Storage | null {
    return this.#dokument.defaultView?.localStorage ?? null;
  }
}
