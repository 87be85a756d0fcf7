import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Graf, GsAvslag, GsDatumfalt, GsLaddar } from '@gemensam/shared/web';
import { type AvtalDelFragment, ForlangAvtalOperation } from '../generated/operationer';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsbeslut } from './gs-avtalsbeslut';
import { GsAvtalsvolym } from './gs-avtalsvolym';

/** The next option of an avtal is taken, by a decision and in time. */
@Component({
  selector: 'gs-forlang-avtal-del',
  imports: [GsAvslag, GsLaddar, GsDatumfalt, GsAvtalsbeslut, GsAvtalsvolym],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Förläng avtalet</h2>
      @if (nasta(); as o) {
        @if (o.lage === 'mojlig') {
          <p class="gs-text">
            Option {{ o.nr }} förlänger avtalet med {{ o.manader }} månader, till {{ o.slutar }}. Leverantören ska meddelas senast <strong>{{ o.varselSenast }}</strong
            >.
          </p>
        } @else {
          <p class="obs">Leverantören skulle ha meddelats senast {{ o.varselSenast }}. En förlängning som meddelades i tid kan registreras i efterhand.</p>
        }
      } @else {
        <p class="obs">Avtalet har ingen option kvar. Det förlängs inte.</p>
      }
      @if (nasta() && a.takvolym) {
        <p class="gs-text">En förlängning ger mer tid men ingen ny volym. Avropat av takvolymen:</p>
        <gs-avtalsvolym [avropat]="a.avropat" [takvolym]="a.takvolym" />
      }
      <gs-avslag [avslag]="vy.avslag()?.falt ? null : vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      @if (nasta()) {
        <form aria-label="Förläng avtalet" novalidate (submit)="$event.preventDefault(); skicka(a)">
          <gs-avtalsbeslut akt="forlang" [avtalId]="a.id" [burna]="burna()" [avslag]="vy.avslag()" />
          <gs-datumfalt #dag etikett="Leverantören meddelades" [(text)]="meddelad" [fel]="vy.falt('meddelad') ?? lokaltFel()" [kravs]="true" />
          @if (beslutsfel(); as f) {
            <p class="obs" role="alert">{{ f }}</p>
          }
          <p class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Förläng avtalet</button>
            <button type="button" class="gs-knapp" (click)="vy.visa(a)">Avbryt</button>
          </p>
        </form>
      }
    }
  `,
  styleUrl: './aktformular.css',
})
export class ForlangAvtalDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly nasta = computed(() => this.vy.avtal()?.optioner.find((o) => o.lage !== 'utnyttjad') ?? null);
  protected readonly burna = computed(() => this.vy.avtal()?.optioner.flatMap((o) => (o.beslut ? [o.beslut.id] : [])) ?? []);
  protected readonly meddelad = signal('');
  protected readonly lokaltFel = signal<string | null>(null);
  protected readonly beslutsfel = signal<string | null>(null);
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly beslut = viewChild(GsAvtalsbeslut);

  protected skicka(a: AvtalDelFragment): void {
    const [meddelad, beslut] = [this.dag()?.datum() ?? null, this.beslut()?.input() ?? null];
    this.lokaltFel.set(meddelad === null ? 'Ange dagen då leverantören fick beskedet, till exempel 2021-02-15.' : null);
    this.beslutsfel.set(beslut === null ? 'Beslutsdatumet går inte att läsa. Skriv till exempel 2021-02-10.' : null);
    if (meddelad === null || beslut === null) return;
    void this.vy.skicka('Avtalet är förlängt', async () => (await this.#graf.andra(ForlangAvtalOperation, { input: { id: a.id, version: a.version, meddelad, ...beslut } })).forlangAvtal);
  }
}
