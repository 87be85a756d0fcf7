import { Component, computed, input } from '@angular/core';
import { grafResurs, GsHandlingar, GsLaddar, type Handling, medHandling } from '@gemensam/shared/web';
import { AvtalshandlingarOperation } from '../generated/operationer';

/** The handlingar of an avtal: the avtal itself, price lists, what belongs to it. */
@Component({
  selector: 'gs-avtal-handlingar',
  imports: [GsHandlingar, GsLaddar],
  template: `
    <section class="gs-panel" aria-labelledby="avtal-handlingar">
      <h2 id="avtal-handlingar">Handlingar</h2>
      @if (avtal(); as a) {
        <gs-handlingar
          [objekt]="'avtal/' + id()"
          [handlingar]="a.handlingar"
          [farLaddaUpp]="a.farLaddaUpp"
          [verktyg]="true"
          [tomtext]="a.farLaddaUpp ? 'Lägg till avtalet, prislistor och det som hör till.' : 'E-samordnaren eller nämndsekreteraren lägger till avtalet och prislistor.'"
          (andrad)="andrad($event)"
        />
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class AvtalHandlingar {
  readonly id = input.required<string>();
  protected readonly svar = grafResurs(AvtalshandlingarOperation, () => ({ avtalId: this.id() }));
  protected readonly avtal = computed(() => this.svar.varde()?.avtalshandlingar ?? null);

  protected andrad(handling: Handling): void {
    const a = this.avtal();
    if (a) this.svar.satt({ avtalshandlingar: { ...a, handlingar: medHandling(a.handlingar, handling) } });
  }
}
