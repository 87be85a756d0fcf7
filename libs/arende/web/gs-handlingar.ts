import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { type GrafFel, GsAvslag, GsLaddar, GsTidtext, Meddelanden, Sammanhang, somGrafFel, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { type ArendeHandling } from './skrivelsefalt';
import { filstorlek, laddaUppFil } from './handling-uppladdning';

interface Forsok {
  readonly fil: File;
  readonly handlingId: string | null;
  /** The same for every try of the same file, so that nothing is stored twice. */
  readonly nyckel: string;
}

/** The handlingar of an ärende with their versions, and upload with progress and refusals in words. */
@Component({
  selector: 'gs-handlingar',
  imports: [GsAvslag, GsLaddar, GsTidtext],
  templateUrl: './gs-handlingar.html',
  styleUrl: './gs-handlingar.css',
})
export class GsHandlingar {
  readonly arendeId = input.required<string>();
  readonly handlingar = input.required<readonly ArendeHandling[]>();
  readonly farLaddaUpp = input(false);
  readonly uppladdad = output<ArendeHandling>();
  readonly #sammanhang = inject(Sammanhang);
  readonly #meddelanden = inject(Meddelanden);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly tillatna = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.txt,.csv';
  protected readonly framsteg = signal<number | null>(null);
  protected readonly forsok = signal<Forsok | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly procent = computed(() => Math.round((this.framsteg() ?? 0) * 100));
  protected readonly tidpunkt = tidpunkt;
  protected readonly filstorlek = filstorlek;

  protected valj(handlingId: string | null): void {
    this.#filval(handlingId)?.click();
  }

  protected async vald(handelse: Event, handlingId: string | null): Promise<void> {
    const mal = handelse.target;
    const fil = mal instanceof HTMLInputElement ? mal.files?.[0] : undefined;
    if (!fil || !(mal instanceof HTMLInputElement)) return;
    this.forsok.set({ fil, handlingId, nyckel: crypto.randomUUID() });
    await this.skicka();
    mal.value = '';
  }

  protected async skicka(): Promise<void> {
    const forsok = this.forsok();
    if (!forsok || this.framsteg() !== null) return;
    this.avslag.set(null);
    this.fel.set(undefined);
    this.framsteg.set(0);
    try {
      const svar = await laddaUppFil(this.#adress(), formular(forsok), forsok.nyckel, (del) => this.framsteg.set(del));
      if ('avslag' in svar) this.avslag.set(svar.avslag);
      else this.#klar(svar.handling);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.framsteg.set(null);
    }
  }

  #klar(handling: ArendeHandling): void {
    this.forsok.set(null);
    this.uppladdad.emit(handling);
    const nummer = handling.versioner[0]?.nummer ?? 1;
    this.#meddelanden.visa(nummer > 1 ? `${handling.titel} har fått version ${nummer}` : `${handling.titel} är tillagd`);
  }

  #adress(): string {
    return `/api/${this.#sammanhang.samverkan() ?? ''}/arenden/${this.arendeId()}/handlingar`;
  }

  #filval(handlingId: string | null): HTMLInputElement | null {
    return this.#element.nativeElement.querySelector<HTMLInputElement>(`input[data-fil="${handlingId ?? 'ny'}"]`);
  }
}

const formular = ({ fil, handlingId }: Forsok): FormData => {
  const form = new FormData();
  if (handlingId) form.set('handlingId', handlingId);
  form.set('fil', fil, fil.name);
  return form;
};
