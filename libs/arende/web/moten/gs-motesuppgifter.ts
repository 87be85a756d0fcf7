import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { Graf, GsDatumfalt, GsEtikett, GsFaltfel, GsTextfalt, GsTomt, type VisatAvslag } from '@gemensam/shared/web';
import { KlaraMotesuppgiftOperation, type MoteDelFragment, type MotesuppgiftDelFragment, OppnaMotesuppgiftOperation, SparaMotesuppgiftOperation } from '../generated/operationer';
import { faltfel, type Motesaktion } from './motesvy';

type Arbete = NonNullable<MoteDelFragment['arbete']>;
type Lage = { readonly slag: 'skriv' | 'klar'; readonly uppgift: MotesuppgiftDelFragment | null } | null;

/** What came of a meeting: tasks with an owner and a day, done with a note. */
@Component({
  selector: 'gs-motesuppgifter',
  imports: [GsTextfalt, GsDatumfalt, GsFaltfel, GsEtikett, GsTomt],
  templateUrl: './gs-motesuppgifter.html',
  styleUrl: './motesavsnitt.css',
})
export class GsMotesuppgifter {
  readonly mote = input.required<MoteDelFragment>();
  readonly arbete = input.required<Arbete>();
  readonly oppen = input(false);
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly visa = output<boolean>();
  readonly sanda = output<Motesaktion>();
  readonly #graf = inject(Graf);
  readonly #val = signal<Lage>(null);
  /** What the form is about; nothing when another part of the page took over. */
  protected readonly lage = computed(() => (this.oppen() ? this.#val() : null));
  protected readonly text = linkedSignal(() => (this.#val()?.slag === 'skriv' ? (this.#val()?.uppgift?.text ?? '') : ''));
  protected readonly agare = linkedSignal(() => {
    const u = this.#val()?.uppgift;
    return u?.agareKommunkod ? `k:${u.agareKommunkod}` : u?.agareId ? `p:${u.agareId}` : '';
  });
  protected readonly dagtext = linkedSignal(() => this.#val()?.uppgift?.dag ?? '');
  protected readonly dag = viewChild(GsDatumfalt);

  protected fel(falt: string): string | null {
    return this.oppen() ? faltfel(this.avslag(), falt) : null;
  }

  protected oppna(slag: 'skriv' | 'klar', uppgift: MotesuppgiftDelFragment | null): void {
    this.#val.set({ slag, uppgift });
    this.visa.emit(true);
  }

  protected valjAgare(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.agare.set(h.target.value);
  }

  /** A day that cannot be read stays in its field, with the error there. */
  protected spara(): void {
    const u = this.lage()?.uppgift ?? null;
    const dag = this.dag()?.datum() ?? null;
    if (dag === null && this.dagtext().trim() !== '') return;
    const [slag, id] = this.agare().split(':');
    const input = {
      moteId: this.mote().id, id: u?.id ?? null, version: u?.version ?? 0, text: this.text(), dag: dag ?? this.mote().datum,
      agareId: slag === 'p' ? (id ?? null) : null, agareKommunkod: slag === 'k' ? (id ?? null) : null,
    };
    this.sanda.emit({ klart: u ? 'Uppgiften är ändrad' : 'Uppgiften är inlagd', akt: async () => (await this.#graf.andra(SparaMotesuppgiftOperation, { input })).sparaMotesuppgift });
  }

  protected klara(): void {
    const u = this.lage()?.uppgift;
    if (u) this.sanda.emit({ klart: 'Uppgiften är klar', akt: async () => (await this.#graf.andra(KlaraMotesuppgiftOperation, { input: { id: u.id, version: u.version, anteckning: this.text() } })).klaraMotesuppgift });
  }

  protected oppnaIgen(u: MotesuppgiftDelFragment): void {
    this.sanda.emit({ klart: 'Uppgiften är öppen igen', akt: async () => (await this.#graf.andra(OppnaMotesuppgiftOperation, { input: { id: u.id, version: u.version } })).oppnaMotesuppgift });
  }
}
