import { Component, DestroyRef, inject } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { GsSidhuvud } from './gs-sidhuvud';

/** An open page that is not there. It is answered with the app like every address, so it tells search engines itself that it is nothing to keep. */
@Component({
  selector: 'gs-oppet-finns-inte',
  imports: [GsSidhuvud, RouterLink],
  template: `
    <gs-sidhuvud rubrik="Sidan finns inte" ingress="Adressen kan vara felskriven, eller så finns det ingen samverkan med det namnet. På startsidan står vad som är öppet för alla." />
    <a class="gs-knapp" routerLink="/">Till startsidan</a>
  `,
})
export class GsOppetFinnsInte {
  constructor() {
    const meta = inject(Meta);
    meta.updateTag({ name: 'robots', content: 'noindex' });
    inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
  }
}
