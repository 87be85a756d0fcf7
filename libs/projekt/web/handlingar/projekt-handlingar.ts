import { Component, computed, input } from '@angular/core';
import { grafResurs, GsHandlingar, GsLaddar, type Handling, medHandling } from '@gemensam/shared/web';
import { ProjekthandlingarOperation } from '../generated/operationer';

/** The handlingar of a project. */
@Component({
  selector: 'gs-projekt-handlingar',
  imports: [GsHandlingar, GsLaddar],
  template: `
    <section class="gs-panel" aria-labelledby="projekt-handlingar">
      <h2 id="projekt-handlingar">Handlingar</h2>
      @if (projekt(); as p) {
        <gs-handlingar
          [objekt]="'projekt/' + id()"
          [handlingar]="p.handlingar"
          [farLaddaUpp]="p.farLaddaUpp"
          [verktyg]="true"
          [tomtext]="p.farLaddaUpp ? 'Lägg till det som hör till projektet: beslut, planer, avtal, protokoll.' : 'Projektledaren eller e-samordnaren lägger till dem.'"
          (andrad)="andrad($event)"
        />
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class ProjektHandlingar {
  readonly id = input.required<string>();
  protected readonly svar = grafResurs(ProjekthandlingarOperation, () => ({ projektId: this.id() }));
  protected readonly projekt = computed(() => this.svar.varde()?.projekthandlingar ?? null);

  protected andrad(handling: Handling): void {
    const p = this.projekt();
    if (p) this.svar.satt({ projekthandlingar: { ...p, handlingar: medHandling(p.handlingar, handling) } });
  }
}
