import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { JavAttAvgoraOperation } from '../generated/operationer';

/** Home: questions of jäv that wait for the ordförande, or for vice in her place. */
@Component({
  selector: 'gs-jav-att-avgora-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="jav-att-avgora">
      <h2 id="jav-att-avgora">Jäv att avgöra</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Ingen fråga väntar" text="Här visas frågor om jäv som du avgör." />
        }
        <p><a [routerLink]="['/', samverkan() ?? '', 'delegation', 'jav']">Alla frågor om jäv</a></p>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-2) 0 0;
    }
  `,
})
export class JavAttAvgoraPanel {
  protected readonly svar = grafResurs(JavAttAvgoraOperation, () => ({}));
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.javAttAvgora ?? []).map((j) => ({
      id: j.id, text: `${j.person}: ${j.sakNamn}`, lank: ['/', this.samverkan() ?? '', 'delegation', 'jav'], om: `${j.egenBedomning === 'jav' ? 'Anmälde jäv' : 'Bedömde själv att det inte är jäv'} ${j.datum}`,
    })),
  );
}
