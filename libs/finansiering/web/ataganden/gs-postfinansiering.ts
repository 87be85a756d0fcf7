import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, Sammanhang } from '@gemensam/shared/web';
import { AtagandenOperation } from '../generated/operationer';
import { GsFinansieringssumma } from './gs-finansieringssumma';

/** On a cost post's page: what is secured and missing, and the way to the åtaganden. */
@Component({
  selector: 'gs-postfinansiering',
  imports: [GsFinansieringssumma, GsLaddar, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="post-finansiering">
      <h2 id="post-finansiering">Finansiering</h2>
      @if (post(); as p) {
        <gs-finansieringssumma [lage]="p" />
        <p><a [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'ataganden']">Åtaganden</a></p>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--gs-steg-4);
    }
    .gs-panel {
      height: auto;
    }
  `,
})
export class GsPostfinansiering {
  readonly postId = input.required<string>();
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AtagandenOperation, () => ({ kostnadspostId: this.postId() }));
  protected readonly post = computed(() => this.svar.varde()?.ataganden);
}
