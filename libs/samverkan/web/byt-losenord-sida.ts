import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, Meddelanden, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { nastaSida } from './efter-inloggning';
import { BytLosenordOperation } from './generated/operationer';
import { GsPortalhuvud } from './gs-portalhuvud';

/** The person changes password: when she wants to, or because the one she has was given by somebody else. */
@Component({
  selector: 'gs-byt-losenord-sida',
  imports: [GsPortalhuvud, GsSidhuvud, GsAvslag, GsLaddar, GsTextfalt, RouterLink],
  template: `
    <gs-portalhuvud />
    <main id="innehall" tabindex="-1">
      <gs-sidhuvud rubrik="Byt lösenord" [ingress]="maste() ? 'Du har loggat in med ett tillfälligt lösenord. Välj ett eget, så kommer du vidare.' : null" />
      @if (inloggad(); as vem) {
        @if (vem.kanBytaLosenord) {
          <form (submit)="skicka($event)" novalidate>
            <gs-avslag [avslag]="avslag()" />
            <gs-textfalt [etikett]="maste() ? 'Tillfälligt lösenord' : 'Nuvarande lösenord'" typ="password" autofyll="current-password" [kravs]="true" [(text)]="nuvarande" [fel]="faltfel('nuvarande')" />
            <gs-textfalt etikett="Nytt lösenord" hjalp="Minst 12 tecken. Några ord som bara du skulle sätta ihop är bättre än ett ord med siffror." typ="password" autofyll="new-password" [kravs]="true" [(text)]="nytt" [fel]="faltfel('nytt')" />
            <gs-textfalt etikett="Nytt lösenord en gång till" typ="password" autofyll="new-password" [kravs]="true" [(text)]="igen" [fel]="faltfel('igen')" />
            <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="spara()" />
            <div class="knappar">
              <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Byt lösenord</button>
              @if (maste()) {
                <button type="button" class="gs-knapp" (click)="loggaUt()">Logga ut</button>
              } @else {
                <a class="gs-knapp" [routerLink]="tillbaka()">Avbryt</a>
              }
            </div>
          </form>
        } @else {
          <p class="gs-text">Demons konton har ett gemensamt lösenord som inte byts.</p>
          <a class="gs-knapp" [routerLink]="tillbaka()">Tillbaka</a>
        }
      } @else {
        <gs-laddar [laddar]="!fel()" [fel]="fel()" (igen)="ladda()" />
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
export class BytLosenordSida {
  /** Address to come back to. */
  readonly till = input<string>();

  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly inloggad = this.#sammanhang.inloggad;
  protected readonly maste = computed(() => this.inloggad()?.masteBytaLosenord ?? false);
  protected readonly nuvarande = signal('');
  protected readonly nytt = signal('');
  protected readonly igen = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  constructor() {
    void this.ladda();
  }

  protected async ladda(): Promise<void> {
    this.fel.set(undefined);
    try {
      await this.#sammanhang.sakerstall();
      if (!this.inloggad()) await this.#router.navigateByUrl('/');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected tillbaka(): string {
    const vem = this.inloggad();
    return (vem && nastaSida(this.till(), vem)) ?? '/';
  }

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? a.text : null;
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    const vem = this.inloggad();
    if (!vem || this.sparar()) return;
    if (this.nytt() !== this.igen()) {
      this.avslag.set({ regel: 'Olika lösenord', text: 'De två nya lösenorden är inte lika.', utvag: 'Skriv det nya lösenordet likadant två gånger.', falt: 'igen' });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const svar = (await this.#graf.andra(BytLosenordOperation, { input: { nuvarande: this.nuvarande(), nytt: this.nytt() } })).bytLosenord;
      if (svar.__typename === 'Avslag') {
        this.avslag.set(svar);
        return;
      }
      await this.#sammanhang.ladda();
      this.#meddelanden.visa(svar.antalSessioner > 0 ? 'Lösenordet är bytt, och du är utloggad på andra enheter' : 'Lösenordet är bytt');
      await vidare(this.tillbaka());
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
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
