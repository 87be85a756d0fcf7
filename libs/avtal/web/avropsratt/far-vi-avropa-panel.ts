import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Avtalsstatus } from '@gemensam/avtal/domain';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { AvropsvalOperation } from '../generated/operationer';

const GALLER: readonly Avtalsstatus[] = ['galler', 'forlangt', 'uppsagt'];

/** Home: an organisation of one's own and an avtal lead to the answer. */
@Component({
  selector: 'gs-far-vi-avropa-panel',
  imports: [GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="far-vi-avropa-panel"
      rubrik="Får vi avropa?"
      [svar]="svar"
      [antal]="alla().length > 0 && egna().length > 0 ? 1 : 0"
      [tomRubrik]="alla().length === 0 ? 'Inga ramavtal än' : 'Ingen organisation'"
      [tomText]="alla().length === 0 ? 'De visas här när e-samordnaren har lagt in dem.' : 'Ditt uppdrag är inte knutet till någon organisation i registret.'"
    >
      <form (submit)="$event.preventDefault(); fraga()">
        @if (egna().length > 1) {
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="panel-organisation">Organisation</label>
            <select #o id="panel-organisation" class="gs-inmatning" (change)="organisation.set(o.value)">
              @for (x of egna(); track x.id) {
                <option [value]="x.id" [selected]="x.id === organisation()">{{ x.namn }}</option>
              }
            </select>
          </div>
        }
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="panel-avtal">Avtal</label>
          <select #a id="panel-avtal" class="gs-inmatning" (change)="avtal.set(a.value)">
            @for (x of alla(); track x.id) {
              <option [value]="x.id" [selected]="x.id === avtal()">{{ x.beteckning }} {{ x.namn }}</option>
            }
          </select>
        </div>
        <button type="submit" class="gs-knapp primar">Visa svaret</button>
      </form>
      <p><a [routerLink]="['/', samverkan(), 'avtal', 'avropsratt', 'organisation', organisation()]">Alla avtal på en gång</a></p>
    </gs-panel>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-3);
      align-items: end;
    }
    .gs-falt {
      flex: 1 1 14rem;
      min-width: 0;
    }
    select {
      width: 100%;
    }
  `,
})
export class FarViAvropaPanel {
  readonly #router = inject(Router);
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvropsvalOperation, () => ({}));
  readonly #val = computed(() => this.svar.varde()?.avropsval);
  protected readonly egna = computed(() => {
    const v = this.#val();
    return (v?.egna ?? []).flatMap((id) => v?.organisationer.find((o) => o.id === id) ?? []);
  });
  protected readonly organisation = linkedSignal(() => this.egna()[0]?.id ?? '');
  /** Those in force first: that is what one calls off from. */
  protected readonly alla = computed(() => [...(this.#val()?.avtal ?? [])].sort((a, b) => Number(GALLER.includes(b.status)) - Number(GALLER.includes(a.status))));
  protected readonly avtal = linkedSignal(() => this.alla()[0]?.id ?? '');

  protected fraga(): void {
    void this.#router.navigate(['/', this.samverkan() ?? '', 'avtal', 'avropsratt'], { queryParams: { organisation: this.organisation(), avtal: this.avtal() } });
  }
}
