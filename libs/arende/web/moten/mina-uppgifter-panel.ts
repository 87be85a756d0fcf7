import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { MinaMotesuppgifterOperation } from '../generated/operationer';

/** Home: what the beredningsgrupp has given the person, or the kommun the person prepares for, to do. */
@Component({
  selector: 'gs-mina-uppgifter-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="mina-uppgifter-panel">
      <h2 id="mina-uppgifter-panel">Uppgifter från möten</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget att göra" text="Här visas det som beredningsgruppen har gett dig eller din kommun att göra." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class MinaUppgifterPanel {
  protected readonly svar = grafResurs(MinaMotesuppgifterOperation, () => ({}));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.minaMotesuppgifter ?? []).map((u) => ({
      id: u.id,
      text: u.text,
      lank: ['/', this.#sammanhang.samverkan() ?? '', 'moten', u.moteId],
      om: `${u.agareKommunkod ? `${u.agare}. ` : ''}Från mötet ${u.moteDatum}${u.forsenad ? '. Försenad' : ''}`,
      frist: u.dag,
    })),
  );
}
