import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, Sammanhang, tidpunkt } from '@gemensam/shared/web';
import { KontrollkorningarOperation } from '../generated/operationer';
import { GsUtfall } from '../budget/gs-utfall';

/** Home, for the administrator and the revisor: did last night's control of the costs find anything? */
@Component({
  selector: 'gs-nattkontroll-panel',
  imports: [GsLaddar, GsTomt, GsUtfall, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="nattkontroll-panel">
      <h2 id="nattkontroll-panel">Nattkontroll av kostnaderna</h2>
      @if (svar.varde()) {
        @if (senaste(); as k) {
          <p><gs-utfall [avvikelser]="antal()" /></p>
          <p>{{ k.kontroller.length }} kontroller kördes {{ tidpunkt(k.tid) }}.</p>
          <p><a [routerLink]="['/', samverkan(), 'administration', 'kontroller']">Visa kontrollerna</a></p>
        } @else {
          <gs-tomt rubrik="Ingen kontroll har körts än" text="Den körs av sig själv varje natt." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: 0 0 var(--gs-steg-2);
    }
  `,
})
export class NattkontrollPanel {
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(KontrollkorningarOperation, () => ({}));
  protected readonly senaste = computed(() => this.svar.varde()?.kontrollkorningar[0]);
  protected readonly antal = computed(() => (this.senaste()?.kontroller ?? []).reduce((s, k) => s + k.avvikelser.length, 0));
  protected readonly tidpunkt = tidpunkt;
}
