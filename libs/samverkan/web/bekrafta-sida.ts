import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsFaktorsvar, GsLaddar, GsSidhuvud, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { nastaSida } from './efter-inloggning';
import { BekraftaInloggningOperation, HurBekraftasOperation } from './generated/operationer';
import { GsPortalhuvud } from './gs-portalhuvud';

/** The second step of a login. */
@Component({
  selector: 'gs-bekrafta-sida',
  imports: [GsPortalhuvud, GsSidhuvud, GsAvslag, GsLaddar, GsFaktorsvar],
  template: `
    <gs-portalhuvud />
    <main id="innehall" tabindex="-1">
      <gs-sidhuvud rubrik="Bekräfta inloggningen" ingress="Lösenordet är rätt. Visa också att det är du." />
      @if (hur.varde()?.bekraftelse; as h) {
        <form (submit)="skicka($event)" novalidate>
          <gs-avslag [avslag]="avslag()" />
          <gs-faktorsvar syfte="inloggning" [metoder]="h.metoder" [demokod]="h.demokod ?? null" [avslag]="avslag()" />
          <gs-laddar [laddar]="skickar()" text="Bekräftar …" [fel]="fel()" (igen)="bekrafta()" />
          <div class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="skickar() ? true : null">Bekräfta</button>
            <button type="button" class="gs-knapp" (click)="loggaUt()">Avbryt</button>
          </div>
          <p class="gs-dampad">Har du inget av det här kvar? Be administratören i din samverkan att återställa din tvåstegsinloggning.</p>
        </form>
      } @else {
        <gs-laddar [laddar]="hur.laddar()" [fel]="hur.fel()" (igen)="hur.ladda()" />
      }
    </main>
  `,
  styles: `
    main {
      max-width: 76rem;
      margin-inline: auto;
      padding: var(--gs-steg-6) var(--gs-kant) 0;
    }
    main:focus {
      outline: none;
    }
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
export class BekraftaSida {
  /** Address to come back to. */
  readonly till = input<string>();

  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly hur = grafResurs(HurBekraftasOperation, () => ({}));
  protected readonly faktorsvar = viewChild(GsFaktorsvar);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly skickar = signal(false);

  constructor() {
    void this.#vidareOmHel();
  }

  /** Who comes here with a session that is whole already has nothing to do here. */
  async #vidareOmHel(): Promise<void> {
    try {
      await this.#sammanhang.sakerstall();
      const vem = this.#sammanhang.inloggad();
      if (vem && vem.lage !== 'bekrafta') await this.#router.navigateByUrl(nastaSida(this.till(), vem) ?? '/');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.bekrafta();
  }

  protected async bekrafta(): Promise<void> {
    const faktorsvar = this.faktorsvar();
    if (this.skickar() || !faktorsvar) return;
    this.skickar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await faktorsvar.hamta();
      if ('nej' in svar) return this.avslag.set(svar.nej);
      const utfall = (await this.#graf.andra(BekraftaInloggningOperation, { input: { svar } })).bekraftaInloggning;
      if (utfall.__typename === 'Avslag') {
        this.avslag.set(utfall);
        return faktorsvar.rensa();
      }
      this.#sammanhang.sattInloggad(utfall);
      await this.#router.navigateByUrl(nastaSida(this.till(), utfall) ?? '/');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.skickar.set(false);
    }
  }

  protected async loggaUt(): Promise<void> {
    try {
      await this.#sammanhang.loggaUt(false);
      await this.#router.navigateByUrl('/');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }
}
