import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsPanel, Sammanhang, tidpunkt } from '@gemensam/shared/web';
import { KontrollkorningarOperation } from '../generated/operationer';
import { GsUtfall } from '../budget/gs-utfall';

/** Home, for the administrator and the revisor: did last night's control of the costs find anything? */
@Component({
  selector: 'gs-nattkontroll-panel',
  imports: [GsPanel, GsUtfall, RouterLink],
  template: `
    <gs-panel
      panelId="nattkontroll-panel"
      rubrik="Nattkontroll av kostnaderna"
      [svar]="svar"
      [antal]="senaste() ? 1 : 0"
      tomRubrik="Ingen kontroll har körts än"
      tomText="Den körs av sig själv varje natt."
    >
      @if (senaste(); as k) {
        <p><gs-utfall [avvikelser]="antal()" /></p>
        <p>{{ k.kontroller.length }} kontroller kördes {{ tidpunkt(k.tid) }}.</p>
        <p><a [routerLink]="['/', samverkan(), 'administration', 'kontroller']">Visa kontrollerna</a></p>
      }
    </gs-panel>
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
