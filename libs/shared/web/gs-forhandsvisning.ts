import { afterNextRender, Component, computed, DestroyRef, effect, ElementRef, inject, Injector, signal, viewChild } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { Forhandsvisningsdata } from './forhandsvisning';
import { GrafFel, somGrafFel } from './graf-fel';
import { GsLaddar } from './gs-laddar';
import { arAvbruten, oppnaPdf, type Pdfvisning } from './pdf-visning';

const STEG = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
const LUFT = 34;

/** A file in the page: a PDF page by page with zoom and its words for those who do not see it, an image as it is. */
@Component({
  selector: 'gs-forhandsvisning',
  imports: [GsLaddar],
  templateUrl: './gs-forhandsvisning.html',
  styleUrl: './gs-forhandsvisning.css',
  host: { '(keydown)': 'tangent($event)' },
})
export class GsForhandsvisning {
  protected readonly data = inject<Forhandsvisningsdata>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<GsForhandsvisning>>(MatDialogRef);
  readonly #injector = inject(Injector);
  protected readonly duk = viewChild<ElementRef<HTMLCanvasElement>>('duk');
  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');

  protected readonly arBild = this.data.version.mediatyp.startsWith('image/');
  protected readonly pdf = signal<Pdfvisning | null>(null);
  protected readonly sida = signal(1);
  /** Of the width of the frame. */
  protected readonly zoom = signal(1);
  protected readonly text = signal('');
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly procent = computed(() => Math.round(this.zoom() * 100));
  #borta = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.#borta = true;
      void this.pdf()?.stang();
    });
    if (!this.arBild) void this.ladda();
    effect(() => {
      const [pdf, duk, sida, zoom] = [this.pdf(), this.duk()?.nativeElement, this.sida(), this.zoom()];
      if (pdf && duk) void this.#rita(pdf, duk, sida, zoom);
    });
  }

  protected async ladda(): Promise<void> {
    this.fel.set(undefined);
    try {
      const pdf = await oppnaPdf(this.data.version.adress);
      if (this.#borta) await pdf.stang();
      else this.pdf.set(pdf);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected bildfel(): void {
    this.fel.set(new GrafFel('serverfel', undefined, 'Bilden går inte att visa här.'));
  }

  protected ga(steg: number): void {
    const ny = Math.min(Math.max(this.sida() + steg, 1), this.pdf()?.antalSidor ?? 1);
    if (ny === this.sida()) return;
    this.sida.set(ny);
    afterNextRender({ write: () => this.ram()?.nativeElement.scrollTo({ top: 0 }) }, { injector: this.#injector });
  }

  protected zooma(riktning: 1 | -1): void {
    const nu = STEG.findIndex((s) => s >= this.zoom());
    this.zoom.set(STEG[Math.min(Math.max(nu + riktning, 0), STEG.length - 1)] ?? 1);
  }

  protected tangent(handelse: KeyboardEvent): void {
    if (handelse.ctrlKey || handelse.metaKey || handelse.altKey) return;
    const gor: Readonly<Record<string, () => void>> = {
      PageDown: () => this.ga(1), PageUp: () => this.ga(-1), ArrowRight: () => this.ga(1), ArrowLeft: () => this.ga(-1),
      '+': () => this.zooma(1), '-': () => this.zooma(-1), '0': () => this.zoom.set(1),
    };
    const kor = Object.hasOwn(gor, handelse.key) ? gor[handelse.key] : undefined;
    // Zoomed in, the arrows move what is seen.
    if (!kor || this.arBild || (handelse.key.startsWith('Arrow') && this.zoom() > 1)) return;
    handelse.preventDefault();
    handelse.stopPropagation();
    kor();
  }

  async #rita(pdf: Pdfvisning, duk: HTMLCanvasElement, sida: number, zoom: number): Promise<void> {
    try {
      const plats = Math.max((this.ram()?.nativeElement.clientWidth ?? 800) - LUFT, 200);
      const hel = Math.min(plats / (await pdf.bredd(sida)), 2);
      const text = await pdf.rita(duk, sida, hel * zoom);
      if (!this.#borta) this.text.set(text);
    } catch (orsak) {
      if (!this.#borta && !arAvbruten(orsak)) this.fel.set(new GrafFel('serverfel', orsak, 'Sidan går inte att visa här.'));
    }
  }
}
