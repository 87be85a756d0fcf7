import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { Graf, GsTextfalt, GsTomt, Sammanfogning, tidpunkt, utkastsparare, type VisatAvslag } from '@gemensam/shared/web';
import { type MoteDelFragment, SparaMotesanteckningOperation } from '../generated/operationer';
import { lasAnteckningsutkast, skrivAnteckningsutkast } from './anteckningsutkast';
import { faltfel, type Motesaktion } from './motesvy';

type Arbete = NonNullable<MoteDelFragment['arbete']>;

/** The notes of a meeting: read by those who prepare, kept as a draft while one writes, and merged when two have written. */
@Component({
  selector: 'gs-motesanteckning',
  imports: [GsTextfalt, GsTomt],
  template: `
    <section aria-labelledby="motesanteckningar">
      <div class="rubrikrad">
        <h2 id="motesanteckningar">Anteckningar</h2>
        @if (arbete().farSkriva && !oppen()) {
          <button type="button" class="gs-knapp gs-ej-utskrift" (click)="visa.emit(true)">{{ utkast() ? 'Fortsätt skriva' : sparad().version > 0 ? 'Ändra anteckningarna' : 'Skriv anteckningar' }}</button>
        }
      </div>
      @if (oppen()) {
        <form class="gs-ej-utskrift" aria-label="Anteckningar" novalidate (submit)="$event.preventDefault(); skicka()">
          <gs-textfalt etikett="Anteckningar" hjalp="Arbetsmaterial. Läses av dem som bereder, presidiet och revisorn." [rader]="12" [text]="skrivet()" (textChange)="andra($event)" [fel]="fel()" />
          <p class="gs-dampad" role="status">{{ lageText() }}</p>
          <p class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara anteckningarna</button>
            <button type="button" class="gs-knapp" (click)="visa.emit(false)">Stäng</button>
            @if (utkast()) {
              <button type="button" class="gs-knapp" (click)="kasta()">Kasta mitt utkast</button>
            }
          </p>
        </form>
      } @else if (sparad().version > 0) {
        @if (sparad().text) {
          <p class="text">{{ sparad().text }}</p>
        } @else {
          <p class="gs-dampad">Anteckningarna är tomma.</p>
        }
        <p class="gs-dampad">{{ sparad().forfattare }}, {{ tid() }}</p>
      } @else {
        <gs-tomt rubrik="Inga anteckningar" text="Beredningsgruppen skriver dem under mötet eller efteråt." />
      }
    </section>
  `,
  styleUrl: './motesavsnitt.css',
})
export class GsMotesanteckning {
  readonly mote = input.required<MoteDelFragment>();
  readonly arbete = input.required<Arbete>();
  readonly oppen = input(false);
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly visa = output<boolean>();
  readonly sanda = output<Motesaktion>();
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #utkast = utkastsparare(() => `motesanteckning:${this.mote().id}`);
  protected readonly sparad = computed(() => this.arbete().anteckning);
  protected readonly tid = computed(() => tidpunkt(this.sparad().tid));
  /** What the person has written and not saved, kept from before or from now. What another act on the meeting answers does not change it. */
  protected readonly utkast = linkedSignal({ source: () => this.mote().id, computation: () => untracked(() => lasAnteckningsutkast(this.arbete().utkast ?? '', this.sparad())) });
  readonly #bas = linkedSignal<boolean, { readonly text: string; readonly version: number }>({
    source: this.oppen,
    computation: () => untracked(() => ({ text: this.sparad().text, version: this.utkast()?.version ?? this.sparad().version })),
  });
  protected readonly skrivet = linkedSignal({ source: this.oppen, computation: () => untracked(() => this.utkast()?.text ?? this.sparad().text) });
  protected readonly fel = computed(() => (this.oppen() ? faltfel(this.avslag(), 'text') : null));
  protected readonly lageText = computed(() => {
    const lage = this.#utkast.lage();
    return lage === 'ej_sparat' ? 'Utkastet är inte sparat. Kopiera texten om du måste lämna sidan.' : lage === 'sparar' || lage === 'vantar' ? 'Sparar utkastet …' : lage === 'sparat' ? 'Utkastet är sparat.' : '';
  });

  protected andra(text: string): void {
    this.skrivet.set(text);
    this.utkast.set({ text, version: this.#bas().version });
    this.#utkast.andrat(skrivAnteckningsutkast({ text, version: this.#bas().version }));
  }

  protected kasta(): void {
    this.#tomUtkast();
    this.skrivet.set(this.sparad().text);
    this.#bas.set(this.sparad());
    this.visa.emit(false);
  }

  protected skicka(): void {
    this.sanda.emit(this.#aktion(this.skrivet(), this.#bas().version));
  }

  #aktion(text: string, version: number): Motesaktion {
    return {
      klart: 'Anteckningarna är sparade',
      akt: async () => {
        const { sparaMotesanteckning: svar } = await this.#graf.andra(SparaMotesanteckningOperation, { input: { moteId: this.mote().id, version, text } });
        if (svar.__typename === 'Mote') this.#tomUtkast();
        return svar.__typename === 'Mote' && svar.arbete ? { ...svar, arbete: { ...svar.arbete, utkast: null } } : svar;
      },
      vidKrock: (aktuellt) => this.#sammanfoga(text, aktuellt),
    };
  }

  /** Both texts side by side; nothing that either has written goes away by itself. */
  async #sammanfoga(min: string, aktuellt: MoteDelFragment): Promise<Motesaktion | null> {
    const deras = aktuellt.arbete?.anteckning;
    if (!deras) return null;
    const valt = await this.#sammanfogning.oppna({ rubrik: 'anteckningarna', avVem: deras.forfattare ?? 'Någon annan', nar: tidpunkt(deras.tid), falt: [{ namn: 'text', etikett: 'Anteckningar', min, deras: deras.text }] });
    if (!valt) return null;
    this.#bas.set({ text: deras.text, version: deras.version });
    this.skrivet.set(valt['text'] ?? min);
    return this.#aktion(this.skrivet(), deras.version);
  }

  #tomUtkast(): void {
    this.utkast.set(null);
    this.#utkast.andrat('');
    void this.#utkast.spara();
  }
}
