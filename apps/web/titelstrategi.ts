import { inject, Injectable } from '@angular/core';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Sidtitel } from '@gemensam/shared/web';

/** Titles of the routes, completed with samverkan and product. */
@Injectable({ providedIn: 'root' })
export class Titelstrategi extends TitleStrategy {
  readonly #sidtitel = inject(Sidtitel);

  override updateTitle(tillstand: RouterStateSnapshot): void {
    this.#sidtitel.satt(this.buildTitle(tillstand) ?? '');
  }
}
