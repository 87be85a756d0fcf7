import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { avropsslagen, type Avropsslag } from '@gemensam/avtal/domain';
import { Graf, GsFaltfel, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { AndraAvropsregelOperation, type AvropsrattDelFragment } from '../generated/operationer';
import { type Avropsrattsvar, avropsslagText } from './avropstext';

/** Who may call off from one avtal. What is written stays when somebody else was first. */
@Component({
  selector: 'gs-avropsregelformular',
  imports: [GsFaltfel, GsTextfalt],
  templateUrl: './gs-avropsregelformular.html',
  styleUrl: '../avtal/aktformular.css',
})
export class GsAvropsregelformular {
  readonly ratt = input.required<AvropsrattDelFragment>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly spara = output<() => Promise<Avropsrattsvar>>();
  readonly avbryt = output();
  readonly #graf = inject(Graf);
  protected readonly slagen = avropsslagen;
  protected readonly slagText = avropsslagText;
  readonly #fran = computed(() => this.ratt().avropsregel, { equal: () => true });
  protected readonly slag = linkedSignal<readonly Avropsslag[]>(() => this.#fran().slag);
  protected readonly matt = linkedSignal(() => this.#fran().matt);
  protected readonly andelsslag = linkedSignal(() => this.#fran().andelsslag);
  protected readonly troskel = linkedSignal(() => this.#fran().troskel);
  protected readonly styrelseandel = linkedSignal(() => this.#fran().styrelseandel);
  protected readonly namngivna = linkedSignal<readonly string[]>(() => this.#fran().namngivna.map((o) => o.id));
  protected readonly namngivnaNamn = computed(() => this.ratt().organisationer.filter((o) => this.namngivna().includes(o.organisation.id)).map((o) => o.organisation));
  protected readonly valbara = computed(() => this.ratt().organisationer.map((o) => o.organisation).filter((o) => !this.namngivna().includes(o.id)));

  protected readonly fel = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };

  protected vaxla(slag: Avropsslag, pa: boolean): void {
    this.slag.update((s) => avropsslagen.filter((x) => (x === slag ? pa : s.includes(x))));
  }

  protected namnge(id: string): void {
    if (id !== '') this.namngivna.update((n) => [...n, id]);
  }

  protected taBort(id: string): void {
    this.namngivna.update((n) => n.filter((x) => x !== id));
  }

  protected skicka(): void {
    const { avtalId, avropsregel } = this.ratt();
    const input = {
      avtalId, version: avropsregel.version, slag: [...this.slag()], matt: this.matt(), andelsslag: this.andelsslag(), troskel: this.troskel(), styrelseandel: this.styrelseandel(), namngivna: [...this.namngivna()],
    };
    this.spara.emit(async () => (await this.#graf.andra(AndraAvropsregelOperation, { input })).andraAvropsregel);
  }
}
