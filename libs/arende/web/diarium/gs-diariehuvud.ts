import { Component, computed, inject, input } from '@angular/core';
import { GsSidansDelar, GsSidhuvud, Sammanhang } from '@gemensam/shared/web';
import { diariedelar } from './diarium-rutter';

/** The head of the diarium's pages with the row of links between them; acts as content. */
@Component({
  selector: 'gs-diariehuvud',
  imports: [GsSidhuvud, GsSidansDelar],
  template: `
    <gs-sidhuvud [rubrik]="rubrik()" [ingress]="ingress()"><ng-content /></gs-sidhuvud>
    <gs-sidans-delar [delar]="delar()" [bas]="['/', samverkan(), 'diarium']" etikett="Diariets delar" namn="Diarium" />
  `,
})
export class GsDiariehuvud {
  readonly samverkan = input.required<string>();
  readonly rubrik = input.required<string>();
  readonly ingress = input<string | null>(null);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly delar = computed(() => diariedelar(this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare', 'beredningsgrupp')));
}
