import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTomt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { AterstallLosenordOperation, type AterstallLosenordMutation, UppdragslistaOperation } from './generated/operationer';
import { GsForstaLosenord } from './gs-forsta-losenord';

type Aterstallt = Extract<AterstallLosenordMutation['aterstallLosenord'], { __typename: 'AterstalltLosenord' }>;

/** Gives the person of an uppdrag a new first password, after one question: it logs the person out everywhere. */
@Component({
  selector: 'gs-aterstall-losenord-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsTomt, GsForstaLosenord, RouterLink],
  template: `
    @if (aterstallt(); as a) {
      <gs-sidhuvud overrubrik="Återställ lösenord" [rubrik]="a.namn + ' har fått ett nytt lösenord'" ingress="Personen är utloggad överallt och loggar in på nytt." />
      <gs-forsta-losenord [anvandarnamn]="a.anvandarnamn" [losenord]="a.forstaLosenord" />
      <a class="gs-knapp" routerLink="../..">Alla uppdrag</a>
    } @else {
      <gs-sidhuvud overrubrik="Uppdrag" rubrik="Återställ lösenord" />
      @if (uppdrag(); as u) {
        <dl class="gs-fakta">
          <dt>Person</dt>
          <dd>{{ u.person }} ({{ u.anvandarnamn }})</dd>
        </dl>
        <p class="gs-text">Lösenordet som {{ u.person }} har slutar gälla, och alla enheter loggas ut. Du får ett tillfälligt lösenord att lämna över.</p>
        <gs-avslag [avslag]="avslag()" />
        <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="aterstall()" />
        <div class="knappar">
          <button type="button" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null" (click)="aterstall()">Återställ lösenordet</button>
          <a class="gs-knapp" routerLink="../..">Avbryt</a>
        </div>
      } @else if (svar.varde()) {
        <gs-tomt rubrik="Uppdraget finns inte" text="Kontrollera adressen, eller gå till listan."><a routerLink="../..">Alla uppdrag</a></gs-tomt>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
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
export class AterstallLosenordSida {
  /** Of the uppdrag. */
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly svar = grafResurs(UppdragslistaOperation, () => ({}));
  protected readonly uppdrag = computed(() => this.svar.varde()?.uppdragslista.find((u) => u.id === this.id()));
  protected readonly aterstallt = signal<Aterstallt | null>(null);
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
      const svar = (await this.#graf.andra(AterstallLosenordOperation, { input: { personId } })).aterstallLosenord;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else this.aterstallt.set(svar);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
