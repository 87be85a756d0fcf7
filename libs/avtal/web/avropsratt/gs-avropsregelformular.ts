import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { avropsslagen, type Avropsslag } from '@gemensam/avtal/domain';
import { Graf, GsFaltfel, GsTextfalt, Sammanfogning, type VisatAvslag } from '@gemensam/shared/web';
import { AndraAvropsregelOperation, type AvropsrattDelFragment } from '../generated/operationer';
import { type Avropsrattsvar, avropsslagText } from './avropstext';
import { type Regelutkast, regelutkast, sammanfogaRegel } from './sammanfoga-regel';

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
  readonly #sammanfogning = inject(Sammanfogning);
  /** What the form began with, or was last joined to; what somebody else saves meanwhile does not change it by itself. */
  readonly #fran = linkedSignal<AvropsrattDelFragment, Regelutkast>({ source: () => this.ratt(), computation: (ratt, forra) => forra?.value ?? regelutkast(ratt) });
  /** What is written stands on this, until it is joined. */
  #bas: { readonly regel: Regelutkast; readonly version: number } | null = null;
  protected readonly slag = linkedSignal<readonly Avropsslag[]>(() => this.#fran().slag);
  protected readonly matt = linkedSignal(() => this.#fran().matt);
  protected readonly andelsslag = linkedSignal(() => this.#fran().andelsslag);
  protected readonly troskel = linkedSignal(() => this.#fran().troskel);
  protected readonly styrelseandel = linkedSignal(() => this.#fran().styrelseandel);
  protected readonly namngivna = linkedSignal<readonly string[]>(() => this.#fran().namngivna);
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
    const min = { slag: [...this.slag()], matt: this.matt(), andelsslag: this.andelsslag(), troskel: this.troskel(), styrelseandel: this.styrelseandel(), namngivna: [...this.namngivna()] };
    this.#bas ??= { regel: this.#fran(), version: avropsregel.version };
    const bas = this.#bas;
    this.spara.emit(() => this.#sand(avtalId, bas, min));
  }

  /** When somebody was first, what both wrote is joined and sent again on what stands now. */
  async #sand(avtalId: string, bas: { readonly regel: Regelutkast; readonly version: number }, min: Regelutkast): Promise<Avropsrattsvar> {
    const svar = (await this.#graf.andra(AndraAvropsregelOperation, { input: { avtalId, version: bas.version, ...min } })).andraAvropsregel;
    if (svar.__typename !== 'AvropsrattKonflikt' || svar.aktuell.frusen) return svar;
    const deras = regelutkast(svar.aktuell);
    const namn = new Map(svar.aktuell.organisationer.map((o) => [o.organisation.id, o.organisation.namn]));
    const ihop = await sammanfogaRegel(this.#sammanfogning, { bas: bas.regel, min, deras }, (id) => namn.get(id) ?? id);
    if (!ihop) return svar;
    const ny = { regel: deras, version: svar.aktuell.avropsregel.version };
    this.#bas = ny;
    this.#fran.set(ihop);
    return this.#sand(avtalId, ny, ihop);
  }
}
