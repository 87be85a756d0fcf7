import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Sammanhang } from './sammanhang';

/** The document title: page, samverkan, product. */
@Injectable({ providedIn: 'root' })
export class Sidtitel {
  readonly #title = inject(Title);
  readonly #sammanhang = inject(Sammanhang);

  satt(sida: string): void {
    const delar = [sida, this.#sammanhang.valt()?.samverkan.namn, 'Gemensam'];
    this.#title.setTitle(delar.filter(Boolean).join(' – '));
  }
}
