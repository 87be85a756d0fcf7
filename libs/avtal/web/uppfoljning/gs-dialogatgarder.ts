import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { provaDialogatgard } from '@gemensam/avtal/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { Graf, GsAvslag, GsDatumfalt, GsEtikett, GsFaltfel, GsLaddar, GsTextfalt, GsTomt, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import {
  AndraDialogatgardOperation, type AvtalsuppfoljningDelFragment, KlarmarkeraDialogatgardOperation, LaggTillDialogatgardOperation, OppnaDialogatgardOperation,
} from '../generated/operationer';
import { type Atgard, type Dialog, type OppetFormular, Uppfoljningsvy } from './uppfoljningsvy';

type Atgardsformular = Extract<OppetFormular, { readonly atgard: Atgard | null }>;

/** What the dialogues of an avtal came to: open measures first, with a form for one that is new, changed, done or opened again. */
@Component({
  selector: 'gs-dialogatgarder',
  imports: [GsAvslag, GsDatumfalt, GsEtikett, GsFaltfel, GsLaddar, GsTextfalt, GsTomt],
  templateUrl: './gs-dialogatgarder.html',
  styleUrl: './uppfoljning.css',
})
export class GsDialogatgarder {
  readonly uppfoljning = input.required<AvtalsuppfoljningDelFragment>();
  protected readonly vy = inject(Uppfoljningsvy);
  readonly #graf = inject(Graf);
  readonly #idag = inject(Sammanhang).affarsdatum;
  readonly #rot = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly dag = viewChild(GsDatumfalt);
  readonly #saknas = signal<VisatAvslag | null>(null);
  protected readonly rader = computed(() =>
    this.uppfoljning()
      .dialoger.flatMap((dialog) => dialog.atgarder.map((atgard) => ({ dialog, atgard })))
      .sort((a, b) => Number(a.atgard.klar !== null) - Number(b.atgard.klar !== null) || a.atgard.senast.localeCompare(b.atgard.senast)),
  );
  protected readonly harAkter = computed(() => this.rader().some(({ atgard }) => atgard.farAndra || atgard.farKlara));
  protected readonly formular = computed<(Atgardsformular & { readonly dialog: Dialog }) | null>(() => {
    const o = this.vy.oppet();
    const dialog = this.uppfoljning().dialoger.find((d) => d.id === o?.dialogId);
    return o && 'atgard' in o && dialog ? { ...o, dialog } : null;
  });
  protected readonly rubrik = computed(() => {
    const f = this.formular();
    if (!f) return '';
    if (f.slag === 'ny_atgard') return `Ny åtgärd efter dialogen ${f.dialog.hallen ?? ''}`;
    return f.slag === 'andra_atgard' ? 'Ändra åtgärden' : f.slag === 'klar_atgard' ? 'Åtgärden är klar' : 'Öppna åtgärden igen';
  });
  /** What is written belongs to the form that was opened, whatever the page learns meanwhile. */
  protected readonly text = linkedSignal(() => (this.vy.oppet()?.slag === 'andra_atgard' ? (this.#atgard()?.vad ?? '') : ''));
  protected readonly agare = linkedSignal(() => this.#atgard()?.agareId ?? '');
  protected readonly dagtext = linkedSignal(() => (this.vy.oppet()?.slag === 'klar_atgard' ? this.#idag() : this.vy.oppet()?.slag === 'andra_atgard' ? (this.#atgard()?.senast ?? '') : ''));
  /** An owner who has no uppdrag any more may stay. */
  protected readonly agarval = computed(() => {
    const [alla, egen] = [this.uppfoljning().personer, this.#atgard()];
    return egen?.agareId && !alla.some((p) => p.id === egen.agareId) ? [...alla, { id: egen.agareId, namn: egen.agare }] : alla;
  });

  constructor() {
    effect(() => {
      const o = this.vy.oppet();
      if (o && 'atgard' in o) setTimeout(() => this.#rot.nativeElement.querySelector<HTMLElement>('form input, form textarea')?.focus());
    });
  }

  #atgard(): Atgard | null {
    const o = this.vy.oppet();
    return o && 'atgard' in o ? o.atgard : null;
  }

  protected visa(slag: Atgardsformular['slag'], dialog: Dialog, atgard: Atgard): void {
    this.#saknas.set(null);
    this.vy.visa({ slag, dialogId: dialog.id, atgard });
  }

  protected valj(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.agare.set(h.target.value);
  }

  protected fel(falt: string): string | null {
    const s = this.#saknas();
    return s?.falt === falt ? `${s.text} ${s.utvag ?? ''}`.trim() : this.vy.falt(falt);
  }

  protected skicka(f: NonNullable<ReturnType<typeof this.formular>>): void {
    this.#saknas.set(null);
    const a = f.atgard && { id: f.atgard.id, version: f.atgard.version };
    if (f.slag === 'oppna_atgard' && a) return void this.vy.skicka('Åtgärden är öppen igen', async () => (await this.#graf.andra(OppnaDialogatgardOperation, { input: { ...a, skal: this.text() } })).oppnaDialogatgard);
    const dag = this.dag()?.prova() ?? null;
    if (f.slag === 'klar_atgard' && a) {
      if (dag !== null) void this.vy.skicka('Åtgärden är klar', async () => (await this.#graf.andra(KlarmarkeraDialogatgardOperation, { input: { ...a, klar: dag, hur: this.text() } })).klarmarkeraDialogatgard);
      return;
    }
    const skriven = { vad: this.text(), agareId: this.agare() || null, senast: dag ?? '' };
    const provad = provaDialogatgard(skriven, f.dialog.hallen ?? '', new Map(this.agarval().map((p) => [p.id, p.namn])));
    if (arAvslag(provad)) return this.#saknas.set(provad);
    if (a) return void this.vy.skicka('Åtgärden är ändrad', async () => (await this.#graf.andra(AndraDialogatgardOperation, { input: { ...a, ...skriven } })).andraDialogatgard);
    void this.vy.skicka('Åtgärden är tillagd', async () => (await this.#graf.andra(LaggTillDialogatgardOperation, { input: { dialogId: f.dialogId, ...skriven } })).laggTillDialogatgard);
  }
}
