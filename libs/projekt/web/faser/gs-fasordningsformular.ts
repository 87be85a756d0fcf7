import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { faser, type Fas, fasText } from '@gemensam/projekt/domain';
import { beslutare, type Beslutare, beslutareText } from '@gemensam/samverkan/domain';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type FasordningDelFragment, SparaFasordningOperation } from '../generated/operationer';

/** A gate while it is written: everything as it was typed. */
interface Grindfalt {
  readonly nyckel: number;
  readonly till: Fas;
  readonly beteckning: string;
  readonly beslutare: readonly Beslutare[];
  /** One per line. */
  readonly leverabler: string;
  readonly finansieringSakrad: boolean;
  readonly avtalTecknat: boolean;
  readonly minst: string;
}

/** A new version of an order. */
@Component({
  selector: 'gs-fasordningsformular',
  imports: [GsTextfalt, GsAvslag, GsLaddar],
  templateUrl: './gs-fasordningsformular.html',
  styleUrl: './gs-fasordningsformular.css',
})
export class GsFasordningsformular {
  readonly ordning = input.required<FasordningDelFragment>();
  readonly sparad = output<FasordningDelFragment>();
  /** Somebody saved a version first: its number. */
  readonly krock = output<number>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  #nyckel = 0;
  protected readonly fran = linkedSignal<Fas>(() => this.ordning().fran);
  protected readonly grindar = linkedSignal<readonly Grindfalt[]>(() =>
    this.ordning().grindar.map(({ leverabler, minstIntresserade, ...g }) => ({ ...g, nyckel: this.#nyckel++, leverabler: leverabler.join('\n'), minst: minstIntresserade === null ? '' : String(minstIntresserade) })),
  );
  protected readonly kommentar = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly faser = faser.filter((f) => f !== 'vilande');
  protected readonly alla = beslutare;
  protected readonly fasText = fasText;
  protected readonly vem = (b: Beslutare): string => beslutareText(b);
  /** A refusal that no field of the form shows. */
  protected readonly ovrigt = computed(() => (/\.(beteckning|leverabler|minstIntresserade)$|^kommentar$/.test(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected felVid(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra(i: number, del: Partial<Grindfalt>): void {
    this.grindar.update((alla) => alla.map((g, n) => (n === i ? { ...g, ...del } : g)));
  }

  protected kryssa(i: number, b: Beslutare): void {
    const nu = this.grindar()[i]?.beslutare ?? [];
    this.andra(i, { beslutare: nu.includes(b) ? nu.filter((x) => x !== b) : [...nu, b] });
  }

  protected fas(h: Event): Fas {
    return this.faser.find((f) => h.target instanceof HTMLSelectElement && f === h.target.value) ?? 'avslutad';
  }

  protected flytta(i: number, steg: -1 | 1): void {
    this.grindar.update((alla) => {
      const ny = [...alla];
      const [g] = ny.splice(i, 1);
      if (g) ny.splice(i + steg, 0, g);
      return ny;
    });
  }

  protected taBort(i: number): void {
    this.grindar.update((alla) => alla.filter((_, n) => n !== i));
  }

  /** A gate before the last one, to a phase that is not on the way. */
  protected laggTill(): void {
    const vag = [this.fran(), ...this.grindar().map((g) => g.till)];
    const till = this.faser.find((f) => f !== 'ide' && !vag.includes(f));
    if (!till) return;
    const ny: Grindfalt = { nyckel: this.#nyckel++, till, beteckning: '', beslutare: ['namnd'], leverabler: '', finansieringSakrad: false, avtalTecknat: false, minst: '' };
    this.grindar.update((alla) => [...alla.slice(0, -1), ny, ...alla.slice(-1)]);
  }

  protected kanLaggaTill(): boolean {
    const vag = [this.fran(), ...this.grindar().map((g) => g.till)];
    return this.faser.some((f) => f !== 'ide' && !vag.includes(f));
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    const { slag, version } = this.ordning();
    const minst = this.grindar().findIndex((g) => g.minst.trim() !== '' && !/^\d{1,3}$/.test(g.minst.trim()));
    if (minst >= 0) {
      this.avslag.set({ regel: 'Inte ett tal', text: 'Antalet kommuner är ett helt tal.', utvag: 'Skriv till exempel 2, eller lämna fältet tomt.', falt: `grindar.${minst}.minstIntresserade` });
      return;
    }
    const grindar = this.grindar().map(({ till, beteckning, beslutare: vem, leverabler, finansieringSakrad, avtalTecknat, minst: antal }) => ({
      till, beteckning, beslutare: vem, leverabler: leverabler.split('\n').filter((l) => l.trim() !== ''), finansieringSakrad, avtalTecknat, minstIntresserade: antal.trim() === '' ? null : Number(antal),
    }));
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { sparaFasordning: svar } = await this.#graf.andra(SparaFasordningOperation, { input: { slag, version, fran: this.fran(), grindar, kommentar: this.kommentar() } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'FasordningKonflikt') this.krock.emit(svar.aktuell.version);
      else this.sparad.emit(svar);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
