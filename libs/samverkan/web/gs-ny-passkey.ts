import { Component, computed, DOCUMENT, inject, output, signal } from '@angular/core';
import { startRegistration } from '@simplewebauthn/browser';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, passkeyfel, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { Fokus } from './fokus';
import { BorjaPasskeyOperation, LaggTillPasskeyOperation } from './generated/operationer';
import { type Tillagt } from './gs-ny-totp';

/** Adds a passkey: a name to know it by, and the browser makes it. */
@Component({
  selector: 'gs-ny-passkey',
  imports: [Fokus, GsAvslag, GsLaddar, GsTextfalt],
  template: `
    <section class="gs-panel" aria-labelledby="ny-passkey-rubrik">
      <h2 id="ny-passkey-rubrik" tabindex="-1" gsFokus>Ny passkey</h2>
      @if (lokalAdress(); as adress) {
        <p class="gs-text">En passkey hör till ett namn och inte till en IP-adress. Öppna portalen på <a [href]="adress">{{ adress }}</a> och lägg till din passkey där.</p>
        <button type="button" class="gs-knapp" (click)="avbrutet.emit()">Tillbaka</button>
      } @else {
        <p class="gs-text">En passkey finns i datorn, telefonen eller på en säkerhetsnyckel. Du bekräftar med fingret, ansiktet eller en pinkod.</p>
        <form (submit)="skicka($event)" novalidate>
          <gs-avslag [avslag]="avslag()" />
          <gs-textfalt etikett="Namn" hjalp="Vad du känner igen den på, till exempel Jobbdatorn." [kravs]="true" [(text)]="namn" [fel]="namnfel()" />
          <gs-laddar [laddar]="sparar()" text="Väntar på din passkey …" [fel]="fel()" (igen)="laggTill()" />
          <div class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Lägg till</button>
            <button type="button" class="gs-knapp" (click)="avbrutet.emit()">Avbryt</button>
          </div>
        </form>
      }
    </section>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 26rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsNyPasskey {
  readonly tillagd = output<Tillagt>();
  readonly avbrutet = output();

  readonly #graf = inject(Graf);
  readonly #plats = inject(DOCUMENT).location;
  /** Where the page is when its address is a number, as the demo's is: a passkey needs a name. */
  protected readonly lokalAdress = computed(() => (/^[\d.]+$/.test(this.#plats.hostname) ? `http://localhost:${this.#plats.port}/konto` : null));
  protected readonly namn = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly namnfel = computed(() => (this.avslag()?.falt === 'namn' ? (this.avslag()?.text ?? null) : null));
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.laggTill();
  }

  protected async laggTill(): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await this.#skapa();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #skapa(): Promise<void> {
    if (this.namn().trim() === '') return this.avslag.set({ regel: 'Inget namn', text: 'Din passkey behöver ett namn.', utvag: 'Skriv vad du känner igen den på.', falt: 'namn' });
    const utmaning = (await this.#graf.andra(BorjaPasskeyOperation, {})).borjaPasskey;
    if (utmaning.__typename === 'Avslag') return this.avslag.set(utmaning);
    let skapad: string;
    try {
      skapad = JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(utmaning.val) }));
    } catch (orsak) {
      return this.avslag.set(passkeyfel(orsak));
    }
    const svar = (await this.#graf.andra(LaggTillPasskeyOperation, { input: { namn: this.namn(), svar: skapad } })).laggTillPasskey;
    if (svar.__typename === 'Avslag') this.avslag.set(svar);
    else this.tillagd.emit(svar);
  }
}
