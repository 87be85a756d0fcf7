import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, Sammanhang } from '@gemensam/shared/web';
import { HanskjutetOperation } from './generated/operationer';

/** What of a thing a delegat has left to the nämnd, and in which ärende: nothing where nothing is. */
@Component({
  selector: 'gs-hanskjutet',
  imports: [GsLaddar, RouterLink],
  template: `
    @for (h of svar.varde()?.sakensDelegationsbeslut?.hanskjutet ?? []; track h.id) {
      <p>
        {{ h.fraga }}: hänskjutet till nämnden {{ h.datum }} av {{ h.av }}@if (h.dnr) {, <a [routerLink]="['/', samverkan(), 'arenden', h.arendeId]">{{ h.dnr }}</a>}.
      </p>
    }
    @if (svar.fel(); as fel) {
      <gs-laddar [laddar]="false" [fel]="fel" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    p {
      max-width: 70ch;
      margin: 0 0 var(--gs-steg-2);
    }
  `,
})
export class GsHanskjutet {
  readonly sakId = input.required<string>();
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(HanskjutetOperation, () => ({ sakId: this.sakId() }));
}
