import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { AterstallFaktorerOperation, UppdragslistaOperation } from './generated/operationer';

/** Takes away the second factors of the person of an uppdrag, who has lost them; asks the administrator to confirm who she is. */
@Component({
  selector: 'gs-aterstall-faktorer-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsTomt, RouterLink],
  template: `
    <gs-sidhuvud overrubrik="Uppdrag" rubrik="Återställ tvåstegsinloggning" />
    @if (uppdrag(); as u) {
      <dl class="gs-fakta">
        <dt>Person</dt>
        <dd>{{ u.person }} ({{ u.anvandarnamn }})</dd>
      </dl>
      <p class="gs-text">
        Appen för koder, alla passkeys och alla återhämtningskoder som {{ u.person }} har tas bort, och alla enheter loggas ut. Personen loggar sedan in med sitt lösenord. Kräver rollen tvåstegsinloggning lägger hon då till ett nytt sätt att bekräfta.
      </p>
      <p class="gs-text">Förvissa dig först om att det är rätt person som ber om det.</p>
      <gs-avslag [avslag]="avslag()" />
      <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="aterstall()" />
      <div class="knappar">
        <button type="button" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null" (click)="aterstall()">Återställ tvåstegsinloggningen</button>
        <a class="gs-knapp" routerLink="../..">Avbryt</a>
      </div>
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Uppdraget finns inte" text="Kontrollera adressen, eller gå till listan."><a routerLink="../..">Alla uppdrag</a></gs-tomt>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class AterstallFaktorerSida {
  /** Of the uppdrag. */
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #sammanhang = inject(Sammanhang);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(UppdragslistaOperation, () => ({}));
  protected readonly uppdrag = computed(() => this.svar.varde()?.uppdragslista.find((u) => u.id === this.id()));
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  protected async aterstall(): Promise<void> {
    const personId = this.uppdrag()?.personId;
    if (!personId || this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const svar = (await this.#graf.andra(AterstallFaktorerOperation, { input: { personId } })).aterstallFaktorer;
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      this.#meddelanden.visa(`Tvåstegsinloggningen för ${svar.namn} är återställd`);
      await vidare(['/', this.#sammanhang.samverkan(), 'administration', 'uppdrag']);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
