import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export type Temaval = 'system' | 'ljust' | 'morkt';

const LAGRAT = 'gemensam.tema';

/** Light, dark or as the system says. Kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Tema {
  readonly #dokument = inject(DOCUMENT);
  readonly #val = signal<Temaval>(this.#lagrat());
  readonly val = this.#val.asReadonly();

  satt(val: Temaval): void {
    this.#val.set(val);
    const rot = this.#dokument.documentElement;
    if (val === 'system') {
      delete rot.dataset['tema'];
      this.#dokument.defaultView?.localStorage.removeItem(LAGRAT);
    } else {
      rot.dataset['tema'] = val;
      this.#dokument.defaultView?.localStorage.setItem(LAGRAT, val);
    }
  }

  #lagrat(): Temaval {
    const lagrat = this.#dokument.defaultView?.localStorage.getItem(LAGRAT);
    return lagrat === 'ljust' || lagrat === 'morkt' ? lagrat : 'system';
  }
}
