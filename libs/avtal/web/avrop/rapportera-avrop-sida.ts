import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsSidhuvud, GsTomt, urlVarde } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';
import { GsAvropsformular } from './gs-avropsformular';

/** An avrop is reported: first from which avtal, which stands in the address, then what. */
@Component({
  selector: 'gs-rapportera-avrop-sida',
  imports: [GsAvropsformular, GsLaddar, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal', 'avrop']">Alla avrop</a></p>
    <gs-sidhuvud rubrik="Rapportera avrop" ingress="Välj avtal. Du ser om ni får avropa och hur mycket som är kvar innan du skickar." />
    @if (svar.varde()?.avropsregister; as r) {
      @if (r.avtal.length > 0) {
        <div class="gs-falt val">
          <label class="gs-falt-etikett" for="avropsavtal">Avtal</label>
          <select #a id="avropsavtal" class="gs-inmatning" (change)="avtal.satt(a.value)">
            <option value="" [selected]="valt() === ''">Välj avtal</option>
            @for (x of r.avtal; track x.id) {
              <option [value]="x.id" [selected]="x.id === valt()">{{ x.beteckning }} {{ x.namn }}</option>
            }
          </select>
        </div>
        @for (id of valda(); track id) {
          <gs-avropsformular [avtalId]="id" [samverkan]="samverkan()" (rapporterat)="tillbaka()" (avbrutet)="tillbaka()" />
        }
      } @else {
        <gs-tomt rubrik="Inget avtal att avropa från" text="Inget ramavtal som gäller har någon av dina organisationer i sin lista.">
          <a [routerLink]="['/', samverkan(), 'avtal', 'avropsratt']">Får vi avropa?</a>
        </gs-tomt>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .val {
      max-width: 44rem;
      margin-block-end: var(--gs-steg-4);
    }
    select {
      width: 100%;
    }
  `,
})
export class RapporteraAvropSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: 0 }));
  protected readonly avtal = urlVarde('avtal');
  /** Where there is one avtal alone it need not be chosen. */
  protected readonly valt = computed(() => {
    const alla = this.svar.varde()?.avropsregister.avtal ?? [];
    return this.avtal.varde() || (alla.length === 1 ? (alla[0]?.id ?? '') : '');
  });
  /** A form of its own for each avtal. */
  protected readonly valda = computed(() => (this.valt() === '' ? [] : [this.valt()]));

  protected tillbaka(): void {
    void this.#router.navigate(['/', this.samverkan(), 'avtal', 'avrop']);
  }
}
