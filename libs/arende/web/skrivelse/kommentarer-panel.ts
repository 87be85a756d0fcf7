import { Component, computed, effect, inject, input, model, output, signal, untracked } from '@angular/core';
import { Graf, type GrafFel, grafResurs, GsLaddar, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type KommentarDelFragment, KommenteraSkrivelseOperation, LosKommentarOperation, SkrivelsekommentarerOperation, SvaraPaKommentarOperation } from '../generated/operationer';
import { GsKommentarer } from './gs-kommentarer';
import { type Kommentarstrad, type NyKommentar } from './kommentarstrad';

type Svar = { readonly __typename: 'Avslag' } & VisatAvslag;

/** The comments of one ärende's text, kept with the portal. */
@Component({
  selector: 'gs-kommentarer-panel',
  imports: [GsKommentarer, GsLaddar],
  template: `
    @if (svar.varde(); as v) {
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="fel.set(undefined)" />
      }
      <gs-kommentarer
        [tradar]="v.skrivelsekommentarer ?? []"
        [iTexten]="iTexten()"
        [ny]="ny()"
        [valda]="valda()"
        [skrivbar]="skrivbar()"
        [avslag]="avslag()"
        [pagar]="pagar()"
        (kommentera)="kommentera($event)"
        (avbryt)="avbryt()"
        (svara)="svara($event.trad, $event.text)"
        (los)="los($event)"
        (visa)="visa.emit($event)"
      />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
})
export class KommentarerPanel {
  readonly arendeId = input.required<string>();
  readonly iTexten = input.required<readonly string[]>();
  readonly valda = input<readonly string[]>([]);
  readonly skrivbar = input(false);
  /** Counts the times somebody commented: asked again at each. */
  readonly andrad = input(0);
  readonly ny = model<NyKommentar | null>(null);
  readonly visa = output<string>();
  /** The comment's mark is to go: it was not written after all, or is resolved. */
  readonly markeBort = output<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(SkrivelsekommentarerOperation, () => ({ arendeId: this.arendeId() }));
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  readonly antal = computed(() => (this.svar.varde()?.skrivelsekommentarer ?? []).filter((t) => !t.lostAv).length);

  constructor() {
    effect(() => {
      if (this.andrad() > 0) void untracked(() => this.svar.ladda());
    });
  }

  protected avbryt(): void {
    const ny = this.ny();
    if (ny) this.markeBort.emit(ny.id);
    this.ny.set(null);
    this.avslag.set(null);
  }

  protected async kommentera(text: string): Promise<void> {
    const ny = this.ny();
    if (!ny) return;
    const input = { arendeId: this.arendeId(), id: ny.id, avsnitt: ny.avsnitt, citat: ny.citat, text };
    await this.#gor(async () => (await this.#graf.andra(KommenteraSkrivelseOperation, { input })).kommenteraSkrivelse, () => this.ny.set(null));
  }

  protected svara(trad: Kommentarstrad, text: string): Promise<void> {
    return this.#gor(async () => (await this.#graf.andra(SvaraPaKommentarOperation, { input: { kommentarId: trad.id, text } })).svaraPaKommentar, () => undefined);
  }

  protected async los({ id, version }: Kommentarstrad): Promise<void> {
    await this.#gor(
      async () => {
        const { losKommentar: svar } = await this.#graf.andra(LosKommentarOperation, { input: { kommentarId: id, version, lost: true } });
        if (svar.__typename !== 'SkrivelsekommentarKonflikt') return svar;
        this.#meddelanden.visa('Någon annan har ändrat tråden. Läs den och försök igen');
        return { __typename: 'Skrivelsekommentar', ...svar.aktuell, lostAv: svar.aktuell.lostAv };
      },
      (ny) => ny.lostAv && this.markeBort.emit(id),
    );
  }

  async #gor(
    fraga: () => Promise<Svar | ({ readonly __typename: 'Skrivelsekommentar' } & KommentarDelFragment) | { readonly __typename: 'SkrivelsekommentarKonflikt' }>,
    klart: (ny: KommentarDelFragment) => void,
  ): Promise<void> {
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    try {
      const svar = await fraga();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Skrivelsekommentar') {
        this.#satt(svar);
        klart(svar);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  #satt(ny: KommentarDelFragment): void {
    const utan = (this.svar.varde()?.skrivelsekommentarer ?? []).filter((t) => t.id !== ny.id);
    this.svar.satt({ skrivelsekommentarer: [...utan, ny].sort((a, b) => a.tid.localeCompare(b.tid)) });
  }
}
