import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Graf, GsDatumfalt, type VisatAvslag } from '@gemensam/shared/web';
import { type AvropsrattDelFragment, FrysAvropsberattigadeOperation } from '../generated/operationer';
import type { Avropsrattsvar } from './avropstext';

/** The list is frozen as of the day of annonsering. It cannot be undone, and says so. */
@Component({
  selector: 'gs-frysformular',
  imports: [GsDatumfalt],
  template: `
    <form aria-label="Frys listan" novalidate (submit)="$event.preventDefault(); skicka()">
      <p class="gs-text">Alla som uppfyller regeln enligt ägandet den dagen skrivs in med organisationsnummer. Listan och regeln kan inte ändras efteråt.</p>
      <gs-datumfalt #dag etikett="Dag då upphandlingen annonserades" [(text)]="text" [fel]="fel()" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar">Frys listan</button>
        <button type="button" class="gs-knapp" (click)="avbryt.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: '../avtal/aktformular.css',
})
export class GsFrysformular {
  readonly ratt = input.required<AvropsrattDelFragment>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly spara = output<() => Promise<Avropsrattsvar>>();
  readonly avbryt = output();
  readonly #graf = inject(Graf);
  readonly #lokalt = signal<string | null>(null);
  protected readonly text = signal('');
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly fel = (): string | null => {
    const a = this.avslag();
    return this.#lokalt() ?? (a?.falt === 'datum' ? `${a.text} ${a.utvag ?? ''}`.trim() : null);
  };

  protected skicka(): void {
    const [datum, { avtalId, avropsregel }] = [this.dag()?.datum() ?? null, this.ratt()];
    this.#lokalt.set(datum === null ? 'Skriv dagen, till exempel 2020-10-01.' : null);
    if (datum === null) return;
    this.spara.emit(async () => (await this.#graf.andra(FrysAvropsberattigadeOperation, { input: { avtalId, version: avropsregel.version, datum } })).frysAvropsberattigade);
  }
}
