import { Component, computed, inject } from '@angular/core';
import { saknadeAr } from '@gemensam/delegation/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { PrisbasbeloppenOperation } from '../generated/operationer';

/** Home: a year whose prisbasbelopp nobody has entered, so that no purchase is stopped by it. */
@Component({
  selector: 'gs-prisbasbelopp-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="prisbasbelopp-panel">
      <h2 id="prisbasbelopp-panel">Prisbasbelopp att lägga in</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget år saknas" text="Här påminns du i december om nästa års belopp." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class PrisbasbeloppPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(PrisbasbeloppenOperation, () => ({}));
  protected readonly uppgifter = computed(() =>
    saknadeAr(this.svar.varde()?.prisbasbelopp ?? [], this.#sammanhang.affarsdatum()).map((ar) => ({
      id: String(ar), text: `Prisbasbeloppet för ${ar}`, om: 'Utan det går det inte att köpa in på delegation.', frist: `${ar}-01-01`, lank: ['/', this.#sammanhang.samverkan() ?? '', 'administration', 'prisbasbelopp'],
    })),
  );
}
