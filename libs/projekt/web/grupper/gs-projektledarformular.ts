import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Graf, GsDatumfalt, GsFaltfel, Sammanhang } from '@gemensam/shared/web';
import { BytProjektledareOperation, type ProjektgrupperDelFragment } from '../generated/operationer';
import { Gruppvy } from './gruppvy';

/** Who leads the project, from a day on. */
@Component({
  selector: 'gs-projektledarformular',
  imports: [GsDatumfalt, GsFaltfel],
  template: `
    <form aria-label="Byt projektledare" novalidate (submit)="$event.preventDefault(); skicka()">
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="projektledare-person">Projektledare</label>
        <p class="gs-falt-hjalp" id="projektledare-hjalp">Här finns de som har uppdrag som projektledare. Den nya får redigera projektet direkt, den förra inte längre.</p>
        <gs-faltfel id="projektledare-fel" [text]="vy.falt('personId')" />
        <select #p id="projektledare-person" class="gs-inmatning" aria-describedby="projektledare-hjalp projektledare-fel" [attr.aria-invalid]="vy.falt('personId') ? true : null" (change)="personId.set(p.value)">
          <option value="" [selected]="personId() === ''">Ingen, e-samordnaren ansvarar</option>
          @for (val of personer(); track val.personId) {
            <option [value]="val.personId" [selected]="val.personId === personId()">{{ val.namn }}</option>
          }
        </select>
      </div>
      <gs-datumfalt etikett="Från" [(text)]="fran" [fel]="vy.falt('fran')" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Byt projektledare</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './gruppformular.css',
})
export class GsProjektledarformular {
  readonly projekt = input.required<ProjektgrupperDelFragment>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Gruppvy);
  protected readonly personer = computed(() => this.projekt().personer.filter((p) => p.roller.includes('projektledare')));
  protected readonly personId = linkedSignal(() => this.projekt().projektledare?.personId ?? '');
  protected readonly fran = signal(inject(Sammanhang).affarsdatum());
  protected readonly dag = viewChild.required(GsDatumfalt);

  protected async skicka(): Promise<void> {
    const fran = this.dag().datum();
    if (!fran) {
      this.vy.avslag.set({ regel: 'Dag saknas', text: 'Skriv en dag, till exempel 2021-02-15.', falt: 'fran' });
      return;
    }
    const { projektId, version } = this.projekt();
    const namn = this.personer().find((p) => p.personId === this.personId())?.namn;
    const klart = namn ? `${namn} är projektledare från ${fran}` : `Ingen projektledare från ${fran}`;
    await this.vy.skicka(klart, async () => (await this.#graf.andra(BytProjektledareOperation, { input: { projektId, version, personId: this.personId() || null, fran } })).bytProjektledare);
  }
}
