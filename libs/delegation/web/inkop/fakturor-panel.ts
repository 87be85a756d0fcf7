import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { LeverantorsfakturorOperation } from '../generated/operationer';

/** Home: invoices that are due soon or late and not attested. */
@Component({
  selector: 'gs-fakturor-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="fakturor-panel">
      <h2 id="fakturor-panel">Fakturor att attestera</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inga fakturor att attestera nu" text="Här visas leverantörsfakturor som snart förfaller eller redan har gjort det." />
        }
        <p><a [routerLink]="['/', samverkan() ?? '', 'delegation', 'fakturor']">Alla leverantörsfakturor</a></p>
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
export class FakturorPanel {
  protected readonly svar = grafResurs(LeverantorsfakturorOperation, () => ({}));
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.leverantorsfakturor.fakturor ?? [])
      .filter((f) => f.frist === 'forsenad' || f.frist === 'snart')
      .map((f) => ({ id: f.id, text: `${f.leverantor}, ${f.nummer}: ${belopp(f.brutto)}`, lank: ['/', this.samverkan() ?? '', 'delegation', 'fakturor', f.id], om: f.frist === 'forsenad' ? `Försenad, ${f.fristtext ?? ''}` : `Förfaller ${f.fristtext ?? ''}`, frist: f.forfallodag })),
  );
}
