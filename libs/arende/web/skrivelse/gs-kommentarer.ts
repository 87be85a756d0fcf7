import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { GsAvslag, GsTextfalt, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { iTextensOrdning, type Kommentarstrad, type NyKommentar } from './kommentarstrad';
import { skrivelsefalt } from './skrivelsefalt';

/** The comments of the text, in its order: to read, answer, resolve, and go to. */
@Component({
  selector: 'gs-kommentarer',
  imports: [GsTextfalt, GsAvslag],
  templateUrl: './gs-kommentarer.html',
  styleUrl: './gs-kommentarer.css',
})
export class GsKommentarer {
  readonly tradar = input.required<readonly Kommentarstrad[]>();
  /** The ids whose text is still there, in its order. */
  readonly iTexten = input.required<readonly string[]>();
  readonly ny = input<NyKommentar | null>(null);
  /** The threads where the cursor stands in the text. */
  readonly valda = input<readonly string[]>([]);
  readonly skrivbar = input(false);
  readonly avslag = input<VisatAvslag | null>(null);
  readonly pagar = input(false);
  readonly kommentera = output<string>();
  readonly avbryt = output();
  readonly svara = output<{ readonly trad: Kommentarstrad; readonly text: string }>();
  readonly los = output<Kommentarstrad>();
  readonly visa = output<string>();

  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly text = signal('');
  protected readonly svarstext = signal('');
  protected readonly svarar = signal<string | null>(null);
  protected readonly oppna = computed(() => iTextensOrdning(this.tradar().filter((t) => !t.lostAv), this.iTexten()));
  protected readonly losta = computed(() => this.tradar().filter((t) => t.lostAv));
  protected readonly tidpunkt = tidpunkt;
  protected readonly avsnittsnamn = (falt: string): string => skrivelsefalt.find((f) => f.falt === falt)?.namn ?? falt;

  constructor() {
    effect(() => {
      const ny = this.ny();
      untracked(() => this.text.set(''));
      if (ny) queueMicrotask(() => setTimeout(() => this.#element.nativeElement.querySelector<HTMLElement>('.ny textarea')?.focus()));
    });
    effect(() => {
      const [vald] = this.valda();
      if (vald) this.#element.nativeElement.querySelector(`[data-trad="${vald}"]`)?.scrollIntoView({ block: 'nearest' });
    });
    effect(() => {
      const svarad = this.tradar().find((t) => t.id === untracked(this.svarar));
      if (svarad?.svar.some((s) => s.text === untracked(this.svarstext).trim())) untracked(() => this.#stangSvar());
    });
  }

  protected skicka(): void {
    if (this.text().trim()) this.kommentera.emit(this.text().trim());
  }

  protected borjaSvara(id: string): void {
    this.svarstext.set('');
    this.svarar.set(id);
    setTimeout(() => this.#element.nativeElement.querySelector<HTMLElement>('.svara textarea')?.focus());
  }

  protected skickaSvar(trad: Kommentarstrad): void {
    if (this.svarstext().trim()) this.svara.emit({ trad, text: this.svarstext().trim() });
  }

  protected avbrytSvar(): void {
    this.#stangSvar();
  }

  #stangSvar(): void {
    this.svarar.set(null);
    this.svarstext.set('');
  }
}
