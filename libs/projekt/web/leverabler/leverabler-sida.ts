import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText, leverabellageText, type Leverabellage } from '@gemensam/projekt/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, Meddelanden, type Radkommando, somGrafFel, tabellvy, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
import { GodkannLeverabelOperation, LeverablerOperation, type LeverabelDelFragment, type LeverabellistaDelFragment, type SkapaLeverabelMutation } from '../generated/operationer';
import { GsAterkallaformular } from './gs-aterkallaformular';
import { GsLeverabelformular, type Leverabelstart } from './gs-leverabelformular';

/** What is open below a row, or above the table for a new one. */
type Oppet = { readonly slag: 'ny'; readonly start: Leverabelstart } | { readonly slag: 'andra' | 'aterkalla'; readonly rad: LeverabelDelFragment };

/** Leverabler of a project: what is delivered before which gate, by whom and when, and its approval. */
@Component({
  selector: 'gs-leverabler-sida',
  imports: [RouterLink, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsLeverabelformular, GsAterkallaformular],
  templateUrl: './leverabler-sida.html',
  styleUrl: './leverabler-sida.css',
})
export class LeverablerSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(LeverablerOperation, () => ({ projektId: this.id() }));
  protected readonly lista = computed(() => this.svar.varde()?.leverabler ?? null);
  protected readonly grind = urlVarde('grind');
  readonly #valda = computed(() => (this.lista()?.rader ?? []).filter((l) => !this.grind.varde() || l.grind === this.grind.varde()));
  readonly #vy = tabellvy(this.#valda, {
    kolumner: { namn: (l) => l.namn, grind: (l) => this.#plats(l.grind), agare: (l) => l.agare, klar: (l) => l.klar, lage: (l) => leverabellageText(l.lage) },
    sokbar: (l) => [l.namn, l.agare, l.beteckning, fasText(l.grind)].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.lista()?.rader.length ?? 0) };
  protected readonly saknade = computed(() => (this.lista()?.saknade ?? []).filter((l) => !this.grind.varde() || l.grind === this.grind.varde()));
  protected readonly oppet = signal<Oppet | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly ovrigt = computed(() => (this.avslag()?.falt && this.oppet() ? null : this.avslag()));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/leverabler/${this.id()}.${format}`;
  protected readonly fasText = fasText;
  protected readonly lageText = (l: Leverabellage): string => leverabellageText(l);

  protected visa(oppet: Oppet | null): void {
    this.oppet.set(oppet);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  protected nytt(namn = '', grind = this.#forvald()): void {
    this.visa({ slag: 'ny', start: { namn, grind, agare: '', klar: '' } });
  }

  /** Enter on a row opens what may be done with it. */
  protected kor({ id }: Radkommando): void {
    const rad = this.lista()?.rader.find((l) => l.id === id);
    if (rad?.farAndra) this.visa({ slag: 'andra', rad });
    else if (rad?.farAterkalla) this.visa({ slag: 'aterkalla', rad });
  }

  protected start(l: LeverabelDelFragment): Leverabelstart {
    return { namn: l.namn, grind: l.grind, agare: l.agare, klar: l.klar ?? '' };
  }

  protected valj(h: Event): void {
    this.grind.satt(h.target instanceof HTMLSelectElement ? h.target.value : '');
  }

  protected async godkann(l: LeverabelDelFragment): Promise<void> {
    this.visa(null);
    await this.skicka(`${l.namn} är godkänd`, async () => (await this.#graf.andra(GodkannLeverabelOperation, { input: { id: l.id, version: l.version } })).godkannLeverabel);
  }

  /** Sends an act of a row or of the open form; the list is what stands afterwards. */
  protected async skicka(klart: string, akt: () => Promise<SkapaLeverabelMutation['skapaLeverabel']>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await akt();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'LeverabelKonflikt') {
        this.visa(null);
        this.avslag.set({ regel: 'Någon annan hann före', text: `${svar.aktuell.namn} har ändrats sedan du öppnade sidan. Inget är sparat av det du gjorde.`, utvag: 'Se vad som gäller nu och gör om.' });
        await this.svar.ladda();
      } else this.#klart(svar, klart);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #klart(lista: LeverabellistaDelFragment, klart: string): void {
    this.visa(null);
    this.svar.satt({ leverabler: lista });
    this.#meddelanden.visa(klart);
  }

  #plats(grind: LeverabelDelFragment['grind']): number {
    return this.lista()?.grindar.findIndex((g) => g.till === grind) ?? 0;
  }

  #forvald(): LeverabelDelFragment['grind'] {
    const grindar = this.lista()?.grindar ?? [];
    return (grindar.find((g) => g.till === this.grind.varde()) ?? grindar.find((g) => !g.passerad) ?? grindar[0])?.till ?? 'avslutad';
  }
}
