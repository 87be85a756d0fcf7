import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Graf, GsAvslag, GsDatumfalt, GsLaddar } from '@gemensam/shared/web';
import { type AvtalDelFragment, TecknaAvtalOperation } from '../generated/operationer';
import { Avtalsvy } from './avtalsvy';

/** The day on which an avtal was signed is registered; from then on it binds. */
@Component({
  selector: 'gs-teckna-avtal-del',
  imports: [GsAvslag, GsLaddar, GsDatumfalt],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Registrera att avtalet är tecknat</h2>
      @if (a.saknas.length > 0) {
        <p class="obs">Först behöver det här fyllas i under Ändra: {{ a.saknas.join(', ') }}.</p>
      }
      @if (a.upphandling?.tecknasTidigast; as t) {
        <p>Avtalsspärren är slut dagen före {{ t }}. Avtalet får tecknas tidigast då.</p>
      }
      <p class="gs-text">När avtalet är tecknat är det bindande. Uppgifterna i det ändras sedan genom förlängning eller uppsägning.</p>
      <gs-avslag [avslag]="vy.avslag()?.falt ? null : vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      <form aria-label="Registrera tecknande" novalidate (submit)="$event.preventDefault(); skicka(a)">
        <gs-datumfalt #dag etikett="Tecknat" [(text)]="datum" [fel]="vy.falt('datum') ?? lokaltFel()" [kravs]="true" />
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Registrera</button>
          <button type="button" class="gs-knapp" (click)="vy.visa(a)">Avbryt</button>
        </p>
      </form>
    }
  `,
  styleUrl: './aktformular.css',
})
export class TecknaAvtalDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly datum = signal('');
  protected readonly lokaltFel = signal<string | null>(null);
  protected readonly dag = viewChild<GsDatumfalt>('dag');

  protected skicka(a: AvtalDelFragment): void {
    const datum = this.dag()?.datum() ?? null;
    this.lokaltFel.set(datum === null ? 'Ange dagen då båda parter hade skrivit under, till exempel 2021-02-12.' : null);
    if (datum === null) return;
    void this.vy.skicka(`Avtalet är tecknat ${datum}`, async () => (await this.#graf.andra(TecknaAvtalOperation, { input: { id: a.id, version: a.version, datum } })).tecknaAvtal);
  }
}
