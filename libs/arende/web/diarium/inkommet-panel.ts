import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { InkommetOperation } from '../generated/operationer';

const VISAS = 5;

/** Home, for those who register: what has come in and waits, with the day to register it by (OSL 5:1). */
@Component({
  selector: 'gs-inkommet-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="inkommet-panel">
      <h2 id="inkommet-panel">Inkommet att registrera</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="visas()" />
          <p><a [routerLink]="['/', samverkan(), 'diarium', 'inkommet']">Visa allt inkommet ({{ uppgifter().length }})</a></p>
        } @else {
          <gs-tomt rubrik="Inget väntar på registrering" text="Här visas handlingar som har kommit in och ska registreras senast vardagen efter." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-3) 0 0;
    }
  `,
})
export class InkommetPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(InkommetOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.inkommet.rader ?? [])
      .filter((r) => r.lage === 'vantar')
      .map((r) => ({
        id: r.id,
        text: r.rubrik,
        lank: r.arendeId ? ['/', this.samverkan(), 'arenden', r.arendeId, 'handlingar'] : ['/', this.samverkan(), 'diarium', 'inkommet'],
        om: `Från ${r.avsandare}, kom in ${r.inkom}`,
        frist: r.frist,
      })),
  );
  protected readonly visas = computed(() => this.uppgifter().slice(0, VISAS));
}
