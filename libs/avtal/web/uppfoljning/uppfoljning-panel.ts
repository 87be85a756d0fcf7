import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { UppfoljningsbevakningOperation } from '../generated/operationer';

/** Home: dialogues with suppliers and measures that are near or late. */
@Component({
  selector: 'gs-uppfoljning-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="uppfoljning-panel">
      <h2 id="uppfoljning-panel">Leverantörer att följa upp</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget att följa upp nu" text="Här visas leverantörsdialoger som närmar sig och åtgärder som ska vara klara." />
        }
        <p><a [routerLink]="['/', samverkan() ?? '', 'avtal', 'uppfoljning']">Alla leverantörer</a></p>
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
export class UppfoljningPanel {
  protected readonly svar = grafResurs(UppfoljningsbevakningOperation, () => ({}));
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.uppfoljningsbevakning ?? []).map((b) => ({ id: b.id, text: b.text, lank: ['/', this.samverkan() ?? '', 'avtal', b.avtalId, 'uppfoljning'], om: b.om, frist: b.datum })),
  );
}
