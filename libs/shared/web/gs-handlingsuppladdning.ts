import { Component, computed, inject, input, output, signal } from '@angular/core';
import { nyttFaltId } from './falt-grund';
import { type GrafFel, somGrafFel } from './graf-fel';
import { GsAvslag, type VisatAvslag } from './gs-avslag';
import { GsLaddar } from './gs-laddar';
import { GsTextfalt } from './gs-textfalt';
import { type Handling } from './handlingstyp';
import { laddaUppFil } from './handling-uppladdning';
import { Meddelanden } from './meddelanden';

interface Forsok {
  readonly fil: File;
  readonly handlingId: string | null;
  /** The same for every try of the same file, so that nothing is stored twice. */
  readonly nyckel: string;
}

const enITaget = (text: string, utvag: string): VisatAvslag => ({ regel: 'En fil i taget', kalla: 'Uppladdning av handlingar', text, utvag, falt: null });

export const TILLATNA_FILER = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.txt,.csv';

/** Where files are added: chosen or dropped, with progress and refusals in words. A new handling may be secret from the start. */
@Component({
  selector: 'gs-handlingsuppladdning',
  imports: [GsAvslag, GsLaddar, GsTextfalt],
  templateUrl: './gs-handlingsuppladdning.html',
  styleUrl: './gs-handlingsuppladdning.css',
  // A file that misses the place would otherwise take the page's.
  host: { class: 'gs-ej-utskrift', '(document:dragover)': 'missar($event)', '(document:drop)': 'missar($event)' },
})
export class GsHandlingsuppladdning {
  /** Where the form is sent. */
  readonly adress = input.required<string>();
  readonly uppladdad = output<Handling>();
  readonly #meddelanden = inject(Meddelanden);

  protected readonly id = nyttFaltId('uppladdning');
  protected readonly tillatna = TILLATNA_FILER;
  protected readonly over = signal(false);
  protected readonly hemlig = signal(false);
  protected readonly paragraf = signal('');
  protected readonly skal = signal('');
  protected readonly framsteg = signal<number | null>(null);
  protected readonly forsok = signal<Forsok | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly procent = computed(() => Math.round((this.framsteg() ?? 0) * 100));
  protected readonly ovrigt = computed(() => (this.hemlig() && ['paragraf', 'skal'].includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected vald(filval: HTMLInputElement): void {
    const fil = filval.files?.[0];
    if (fil) this.laddaUpp(fil, null);
    filval.value = '';
  }

  protected slappt(handelse: DragEvent): void {
    handelse.preventDefault();
    this.over.set(false);
    const [fil, ...fler] = handelse.dataTransfer?.files ?? [];
    if (fler.length) this.avslag.set(enITaget(`Du släppte ${fler.length + 1} filer.`, 'Släpp en fil i taget, så att var och en får sin titel.'));
    else if (fil) this.laddaUpp(fil, null);
  }

  protected missar(handelse: DragEvent): void {
    if (handelse.dataTransfer?.types.includes('Files')) handelse.preventDefault();
  }

  protected slapps(handelse: DragEvent): void {
    if (!handelse.dataTransfer?.types.includes('Files')) return;
    handelse.preventDefault();
    this.over.set(true);
  }

  /** A new handling, or the next version of one. */
  laddaUpp(fil: File, handlingId: string | null): void {
    if (this.framsteg() !== null) {
      this.avslag.set(enITaget('En annan fil laddas upp just nu.', 'Vänta tills den är klar och välj filen igen.'));
      return;
    }
    this.forsok.set({ fil, handlingId, nyckel: crypto.randomUUID() });
    void this.skicka();
  }

  protected async skicka(): Promise<void> {
    const forsok = this.forsok();
    if (!forsok || this.framsteg() !== null) return;
    this.avslag.set(null);
    this.fel.set(undefined);
    this.framsteg.set(0);
    try {
      const svar = await laddaUppFil(this.adress(), this.#formular(forsok), forsok.nyckel, (del) => this.framsteg.set(del));
      if ('avslag' in svar) this.avslag.set(svar.avslag);
      else this.#klar(svar.handling, forsok);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.framsteg.set(null);
    }
  }

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  #klar(handling: Handling, { handlingId }: Forsok): void {
    this.forsok.set(null);
    if (handlingId === null) for (const falt of [this.paragraf, this.skal]) falt.set('');
    if (handlingId === null) this.hemlig.set(false);
    this.uppladdad.emit(handling);
    const nummer = handling.versioner[0]?.nummer ?? 1;
    this.#meddelanden.visa(nummer > 1 ? `${handling.titel} har fått version ${nummer}` : `${handling.titel} är tillagd`);
  }

  #formular({ fil, handlingId }: Forsok): FormData {
    const form = new FormData();
    if (handlingId) form.set('handlingId', handlingId);
    else if (this.hemlig()) {
      form.set('paragraf', this.paragraf() || ' ');
      form.set('skal', this.skal() || ' ');
    }
    form.set('fil', fil, fil.name);
    return form;
  }
}
