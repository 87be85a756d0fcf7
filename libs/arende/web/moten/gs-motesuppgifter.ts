import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { provaUppgift } from '@gemensam/arende/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { Graf, GsDatumfalt, GsEtikett, GsFaltfel, GsTextfalt, GsTomt, type VisatAvslag } from '@gemensam/shared/web';
import { KlaraMotesuppgiftOperation, type MoteDelFragment, type MotesuppgiftDelFragment, OppnaMotesuppgiftOperation, SparaMotesuppgiftOperation } from '../generated/operationer';
import { faltfel, type Motesaktion, type Motessvar } from './motesvy';

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
  /** What is seen to be missing before it is sent. */
  readonly #saknas = signal<VisatAvslag | null>(null);

  protected fel(falt: string): string | null {
    return this.oppen() ? faltfel(this.#saknas() ?? this.avslag(), falt) : null;
  }

  /** What was typed stays while another part of the page is open. */
  protected oppna(slag: 'skriv' | 'klar', uppgift: MotesuppgiftDelFragment | null): void {
    const nu = this.#val();
    if (nu?.slag !== slag || nu.uppgift?.id !== uppgift?.id) this.#val.set({ slag, uppgift });
    this.#saknas.set(null);
    this.visa.emit(true);
  }

  protected stang(): void {
    this.#val.set(null);
    this.visa.emit(false);
  }

  protected valjAgare(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.agare.set(h.target.value);
  }

  /** A day that cannot be read stays in its field, with the error there. */
  protected spara(): void {
    const u = this.lage()?.uppgift ?? null;
    const dag = this.dag()?.prova() ?? null;
    const { id: moteId, datum, kommuner } = this.mote();
    const [slag, id] = this.agare().split(':');
    const skrivet = { text: this.text(), dag: dag ?? '', agareId: slag === 'p' ? (id ?? null) : null, agareKommunkod: slag === 'k' ? (id ?? null) : null };
    const provad = provaUppgift(skrivet, datum, { personer: new Map(this.arbete().personer.map((p) => [p.id, p.namn])), kommuner: new Map(kommuner.map((k) => [k.kommunkod, k.namn])) });
    this.#saknas.set(arAvslag(provad) ? provad : null);
    if (dag === null || arAvslag(provad)) return;
    const input = { ...skrivet, moteId, id: u?.id ?? null, version: u?.version ?? 0 };
    this.sanda.emit({ klart: u ? 'Uppgiften är ändrad' : 'Uppgiften är inlagd', akt: async () => this.#gjort((await this.#graf.andra(SparaMotesuppgiftOperation, { input })).sparaMotesuppgift) });
  }

  protected klara(): void {
    const u = this.lage()?.uppgift;
    if (u) this.sanda.emit({ klart: 'Uppgiften är klar', akt: async () => this.#gjort((await this.#graf.andra(KlaraMotesuppgiftOperation, { input: { id: u.id, version: u.version, anteckning: this.text() } })).klaraMotesuppgift) });
  }

  protected oppnaIgen(u: MotesuppgiftDelFragment): void {
    this.sanda.emit({ klart: 'Uppgiften är öppen igen', bredvid: true, akt: async () => (await this.#graf.andra(OppnaMotesuppgiftOperation, { input: { id: u.id, version: u.version } })).oppnaMotesuppgift });
  }

  #gjort(svar: Motessvar): Motessvar {
    if (svar.__typename === 'Mote') this.#val.set(null);
    return svar;
  }
}
