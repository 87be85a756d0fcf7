import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { OppenSamverkan } from './oppen-samverkan';
import { Sammanhang } from './sammanhang';

/** The document title: page, samverkan, product. */
@Injectable({ providedIn: 'root' })
export class Sidtitel {
  readonly #title = inject(Title);
  readonly #sammanhang = inject(Sammanhang);
  readonly #oppen = inject(OppenSamverkan);

  satt(sida: string): void {
    const delar = [sida, this.#oppen.vald()?.namn ?? this.#sammanhang.valt()?.samverkan.namn, 'Gemensam'];
    this.#title.setTitle(delar.filter(Boolean).join(' – '));
  }
}
