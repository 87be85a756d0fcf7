import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { AnmalningsbevakningOperation } from '../generated/operationer';

/** Home: decisions on delegation that are not reported yet. */
@Component({
  selector: 'gs-anmalan-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="anmalan-panel"
      [rubrik]="sekreterare() ? 'Delegationsbeslut att anmäla' : 'Dina beslut som inte är anmälda'"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att anmäla"
      tomText="Här visas beslut på delegation tills de är anmälda till nämnden."
      [alla]="{ text: 'Anmälan till nämnden', till: ['delegation', 'anmalan'] }"
    >
      @if (forsenade() > 0) {
        <p forst class="alarm" role="alert">{{ forsenade() === 1 ? '1 beslut skulle redan ha anmälts' : forsenade() + ' beslut skulle redan ha anmälts' }} (KL 6:40).</p>
      }
    </gs-panel>
  `,
  styles: `
    .alarm {
      margin: 0 0 var(--gs-steg-2);
      color: var(--gs-fel);
      font-weight: 600;
    }
  `,
})
export class AnmalanPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(AnmalningsbevakningOperation, () => ({}));
  protected readonly sekreterare = computed(() => this.#sammanhang.harRoll('namndsekreterare'));
  readonly #rader = computed(() => this.svar.varde()?.anmalningsbevakning ?? []);
  protected readonly forsenade = computed(() => this.#rader().filter((r) => r.lage === 'forsenad').length);
  protected readonly uppgifter = computed(() =>
    this.#rader().map((r) => ({
      id: r.id, text: `${r.beteckning} ${r.rubrik ?? ''}`.trim(), ...(r.skulleDatum && r.lage !== 'anmald' ? {} : { om: r.lagetext }), frist: r.skulleDatum ?? null,
      lank: this.sekreterare() ? ['/', this.#sammanhang.samverkan() ?? '', 'delegation', 'anmalan'] : ['/', this.#sammanhang.samverkan() ?? '', 'delegation', 'beslut', r.id],
    })),
  );
}
