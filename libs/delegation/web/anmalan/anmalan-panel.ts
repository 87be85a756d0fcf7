import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { AnmalningsbevakningOperation } from '../generated/operationer';

/** Home: decisions on delegation that are not reported yet. */
@Component({
  selector: 'gs-anmalan-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="anmalan-panel">
      <h2 id="anmalan-panel">{{ sekreterare() ? 'Delegationsbeslut att anmäla' : 'Dina beslut som inte är anmälda' }}</h2>
      @if (svar.varde()) {
        @if (forsenade() > 0) {
          <p class="alarm" role="alert">{{ forsenade() === 1 ? '1 beslut skulle redan ha anmälts' : forsenade() + ' beslut skulle redan ha anmälts' }} (KL 6:40).</p>
        }
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget att anmäla" text="Här visas beslut på delegation tills de är anmälda till nämnden." />
        }
        <p><a [routerLink]="['/', samverkan() ?? '', 'delegation', 'anmalan']">Anmälan till nämnden</a></p>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-2) 0 0;
    }
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
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly sekreterare = computed(() => this.#sammanhang.harRoll('namndsekreterare'));
  readonly #rader = computed(() => this.svar.varde()?.anmalningsbevakning ?? []);
  protected readonly forsenade = computed(() => this.#rader().filter((r) => r.lage === 'forsenad').length);
  protected readonly uppgifter = computed(() =>
    this.#rader().map((r) => ({
      id: r.id, text: `${r.beteckning} ${r.rubrik ?? ''}`.trim(), om: r.lagetext, frist: r.skulleDatum ?? null,
      lank: this.sekreterare() ? ['/', this.samverkan() ?? '', 'delegation', 'anmalan'] : ['/', this.samverkan() ?? '', 'delegation', 'beslut', r.id],
    })),
  );
}
