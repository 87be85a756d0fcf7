import { Component, computed, inject, output, signal } from '@angular/core';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { Fokus } from './fokus';
import { BekraftaTotpOperation, type BekraftaTotpMutation, BorjaTotpOperation, type BorjaTotpMutation } from './generated/operationer';
import { qrStig } from './qr-stig';

type Ny = Extract<BorjaTotpMutation['borjaTotp'], { __typename: 'NyTotp' }>;
export type Tillagt = Extract<BekraftaTotpMutation['bekraftaTotp'], { __typename: 'Faktortillagg' }>;

/** Takes an authenticator app in use: its secret as a QR code and as text, and the first code from it. */
@Component({
  selector: 'gs-ny-totp',
  imports: [Fokus, GsAvslag, GsLaddar, GsTextfalt],
  template: `
    <section class="gs-panel" aria-labelledby="ny-totp-rubrik">
      <h2 id="ny-totp-rubrik" tabindex="-1" gsFokus>App för koder</h2>
      <gs-avslag [avslag]="avslag()" />
      @if (ny(); as n) {
        <p class="gs-text">Öppna appen på telefonen, välj att lägga till ett konto och läs av rutan. Skriv sedan koden som appen visar.</p>
        <div class="rad">
          <svg role="img" aria-label="QR-kod för appen" [attr.viewBox]="'0 0 ' + qr().sida + ' ' + qr().sida">
            <path class="vit" [attr.d]="'M0 0h' + qr().sida + 'v' + qr().sida + 'h-' + qr().sida + 'z'" />
            <path class="svart" [attr.d]="qr().stig" />
          </svg>
          <form (submit)="skicka($event)" novalidate>
            <p class="hemlighet">
              Kan du inte läsa av rutan? Skriv den här nyckeln i appen:
              <code>{{ n.hemlighet }}</code>
            </p>
            <gs-textfalt etikett="Kod från appen" hjalp="Sex siffror." autofyll="one-time-code" [kravs]="true" [(text)]="kod" [fel]="kodfel()" />
            <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="bekrafta()" />
            <div class="knappar">
              <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Ta appen i bruk</button>
              <button type="button" class="gs-knapp" (click)="avbrutet.emit()">Avbryt</button>
            </div>
          </form>
        </div>
      } @else {
        <gs-laddar [laddar]="!fel() && !avslag()" [fel]="fel()" (igen)="borja()" />
        <button type="button" class="gs-knapp" (click)="avbrutet.emit()">Avbryt</button>
      }
    </section>
  `,
  styles: `
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-5);
    }
    svg {
      flex: none;
      width: 13rem;
      height: 13rem;
    }
    .vit {
      fill: #fff;
    }
    .svart {
      fill: #000;
    }
    form {
      display: grid;
      flex: 1 1 16rem;
      gap: var(--gs-steg-4);
      align-content: start;
      max-width: 26rem;
    }
    .hemlighet {
      margin: 0;
    }
    code {
      display: block;
      overflow-wrap: anywhere;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsNyTotp {
  readonly tillagd = output<Tillagt>();
  readonly avbrutet = output();

  readonly #graf = inject(Graf);
  protected readonly ny = signal<Ny | null>(null);
  protected readonly qr = computed(() => qrStig(this.ny()?.uri ?? ''));
  protected readonly kod = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly kodfel = computed(() => (this.avslag()?.falt === 'kod' ? (this.avslag()?.text ?? null) : null));
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  constructor() {
    void this.borja();
  }

  protected async borja(): Promise<void> {
    this.fel.set(undefined);
    this.avslag.set(null);
    try {
      const svar = (await this.#graf.andra(BorjaTotpOperation, {})).borjaTotp;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else this.ny.set(svar);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.bekrafta();
  }

  protected async bekrafta(): Promise<void> {
    const ny = this.ny();
    if (!ny || this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = (await this.#graf.andra(BekraftaTotpOperation, { input: { id: ny.id, kod: this.kod() } })).bekraftaTotp;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else this.tillagd.emit(svar);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
