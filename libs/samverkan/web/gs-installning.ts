import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { AndraInstallningOperation, type InstallningDelFragment } from './generated/operationer';

/** One setting: its value and what it means; changed in place. A value that somebody else changed meanwhile is shown beside one's own. */
@Component({
  selector: 'gs-installning',
  imports: [GsAvslag, GsLaddar, GsTextfalt],
  template: `
    <div class="huvud">
      <h2>{{ installning().namn }}</h2>
      @if (!redigerar()) {
        <p class="varde">
          @if (installning().varde) {
            <strong>{{ installning().varde }}</strong> {{ installning().enhet }}
          } @else {
            <span class="gs-dampad">inget värde</span>
          }
        </p>
        @if (farAndra()) {
          <button type="button" class="gs-knapp" data-andra (click)="redigera()">Ändra<span class="gs-dold"> {{ installning().namn }}</span></button>
        }
      }
    </div>
    <p class="gs-text gs-dampad">{{ installning().forklaring }}</p>
    @if (redigerar()) {
      <form (submit)="skicka($event)" novalidate>
        @if (konflikt(); as k) {
          <div class="konflikt" role="alert">
            <p>
              <strong>Någon annan har ändrat värdet till {{ k.varde }} {{ k.enhet }}.</strong> Du ville ha {{ text() }}. Inget har skrivits över.
            </p>
            <button type="button" class="gs-knapp" (click)="behallDeras()">Behåll {{ k.varde }}</button>
            <button type="submit" class="gs-knapp">Spara {{ text() }}</button>
          </div>
        }
        @if (!avslag()?.falt) {
          <gs-avslag [avslag]="avslag()" />
        }
        <gs-textfalt [etikett]="installning().namn + ', ' + installning().enhet" [hjalp]="faltfel() ? null : installning().krav" [(text)]="text" [fel]="faltfel()" [kravs]="true" />
        <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="spara()" />
        @if (!konflikt()) {
          <div class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara</button>
            <button type="button" class="gs-knapp" (click)="stang()">Avbryt</button>
          </div>
        }
      </form>
    }
  `,
  styles: `
    .huvud {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-4);
      align-items: baseline;
    }
    h2 {
      flex: 1 1 14rem;
      margin: 0;
      font-size: inherit;
    }
    p {
      margin: var(--gs-steg-1) 0;
    }
    form {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 32rem;
      margin-block-start: var(--gs-steg-3);
    }
    .konflikt {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
    }
    .konflikt .gs-knapp {
      margin-inline-end: var(--gs-steg-2);
    }
    .knappar {
      display: flex;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsInstallning {
  readonly installning = input.required<InstallningDelFragment>();
  readonly farAndra = input(false);
  readonly andrad = output<InstallningDelFragment>();

  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  protected readonly redigerar = signal(false);
  protected readonly text = signal('');
  protected readonly konflikt = signal<InstallningDelFragment | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  /** What is wrong and what may be written. */
  protected readonly faltfel = computed(() => {
    const a = this.avslag();
    return a?.falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  });

  protected redigera(): void {
    this.text.set(this.installning().varde);
    this.redigerar.set(true);
    this.#fokusera('input');
  }

  protected stang(): void {
    this.redigerar.set(false);
    this.konflikt.set(null);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.#fokusera('[data-andra]');
  }

  protected behallDeras(): void {
    const deras = this.konflikt();
    if (deras) this.andrad.emit(deras);
    this.stang();
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    const { nyckel, version } = this.konflikt() ?? this.installning();
    try {
      const svar = (await this.#graf.andra(AndraInstallningOperation, { input: { nyckel, varde: this.text(), version } })).andraInstallning;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'InstallningKonflikt') this.konflikt.set(svar.aktuell);
      else {
        this.andrad.emit(svar);
        this.#meddelanden.visa('Sparat');
        this.stang();
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #fokusera(valjare: string): void {
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>(valjare)?.focus() }, { injector: this.#injector });
  }
}
