import { Component, computed, DestroyRef, inject, signal, viewChild } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { BekraftaOperation, BekraftelseOperation, type BekraftelseQuery } from './generated/operationer';
import { Graf } from './graf';
import { type GrafFel, somGrafFel } from './graf-fel';
import { GsAvslag, type VisatAvslag } from './gs-avslag';
import { GsFaktorsvar } from './gs-faktorsvar';
import { GsLaddar } from './gs-laddar';
import { GsTextfalt } from './gs-textfalt';

/** The code of the demo is shown anew, before the one that is shown stops working. */
const DEMO_MS = 20_000;

/** Dialog of step-up: the password again, and a second factor. Closes with true when the person has confirmed. */
@Component({
  selector: 'gs-bekrafta',
  imports: [GsAvslag, GsFaktorsvar, GsLaddar, GsTextfalt],
  template: `
    <h2 id="gs-bekrafta-rubrik" tabindex="-1">Bekräfta att det är du</h2>
    @if (hur(); as h) {
      @if (h.metoder.length > 0) {
        <p>Det du ska göra kräver att du skriver ditt lösenord igen och bekräftar. Bekräftelsen gäller i fem minuter.</p>
        <form (submit)="skicka($event)" novalidate>
          <gs-avslag [avslag]="avslag()" />
          <gs-textfalt etikett="Lösenord" typ="password" autofyll="current-password" [kravs]="true" [(text)]="losenord" [fel]="losenordsfel()" />
          <gs-faktorsvar syfte="steg" [metoder]="h.metoder" [demokod]="h.demokod" [avslag]="avslag()" />
          <gs-laddar [laddar]="skickar()" text="Bekräftar …" [fel]="fel()" (igen)="bekrafta()" />
          <div class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="skickar() ? true : null">Bekräfta</button>
            <button type="button" class="gs-knapp" (click)="ref.close(false)">Avbryt</button>
          </div>
        </form>
      } @else {
        <p>Det du ska göra kräver tvåstegsinloggning, och du har varken app för koder eller passkey än. Lägg till en under Ditt konto och kom sedan tillbaka hit. Det du har skrivit finns kvar.</p>
        <div class="knappar">
          <a class="gs-knapp primar" href="/konto" target="_blank" rel="noopener">Ditt konto (öppnas i ny flik)</a>
          <button type="button" class="gs-knapp" (click)="ladda()">Fortsätt</button>
          <button type="button" class="gs-knapp" (click)="ref.close(false)">Avbryt</button>
        </div>
      }
    } @else {
      <gs-laddar [laddar]="!fel()" [fel]="fel()" (igen)="ladda()" />
      <button type="button" class="gs-knapp" (click)="ref.close(false)">Avbryt</button>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
    }
    form {
      display: grid;
      gap: var(--gs-steg-4);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsBekrafta {
  readonly #graf = inject(Graf);
  protected readonly ref = inject<MatDialogRef<GsBekrafta, boolean>>(MatDialogRef);
  protected readonly faktorsvar = viewChild(GsFaktorsvar);
  protected readonly hur = signal<BekraftelseQuery['bekraftelse'] | null>(null);
  protected readonly losenord = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly skickar = signal(false);
  protected readonly losenordsfel = computed(() => (this.avslag()?.falt === 'losenord' ? (this.avslag()?.text ?? null) : null));

  constructor() {
    void this.ladda();
    const klocka = setInterval(() => {
      if (this.hur()?.demokod) void this.ladda();
    }, DEMO_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(klocka));
  }

  protected async ladda(): Promise<void> {
    this.fel.set(undefined);
    try {
      const { bekraftelse } = await this.#graf.fraga(BekraftelseOperation, {});
      const fore = this.hur();
      // The same list keeps what is chosen and typed.
      this.hur.set(fore?.metoder.join() === bekraftelse.metoder.join() ? { ...bekraftelse, metoder: fore.metoder } : bekraftelse);
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
      const utfall = (await this.#graf.andra(BekraftaOperation, { input: { losenord: this.losenord(), svar } })).bekrafta;
      if (utfall.__typename === 'Bekraftad') return this.ref.close(true);
      this.avslag.set(utfall);
      faktorsvar.rensa();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.skickar.set(false);
    }
  }
}
