import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { SkapaPersonOperation, type SkapaPersonMutation } from './generated/operationer';
import { GsForstaLosenord } from './gs-forsta-losenord';

type NyPerson = Extract<SkapaPersonMutation['skapaPerson'], { __typename: 'NyPerson' }>;

/** Makes an account, shows its first password, and leads on to the uppdrag: without one the person can do nothing. */
@Component({
  selector: 'gs-ny-person-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsTextfalt, GsForstaLosenord, RouterLink],
  template: `
    @if (ny(); as p) {
      <gs-sidhuvud overrubrik="Ny person" [rubrik]="p.namn + ' har fått ett konto'" ingress="Ge personen ett uppdrag också. Utan uppdrag finns inget att göra i portalen." />
      <gs-forsta-losenord [anvandarnamn]="p.anvandarnamn" [losenord]="p.forstaLosenord" />
      <div class="knappar">
        <a class="gs-knapp primar" routerLink="../nytt" [queryParams]="{ konto: p.anvandarnamn }">Ge uppdrag</a>
        <a class="gs-knapp" routerLink="..">Alla uppdrag</a>
      </div>
    } @else {
      <gs-sidhuvud overrubrik="Uppdrag" rubrik="Ny person" ingress="Personen får ett konto med ett tillfälligt lösenord." />
      <form (submit)="skicka($event)" novalidate>
        <gs-avslag [avslag]="avslag()">
          @if (upptaget(); as konto) {
            <p><a routerLink="../nytt" [queryParams]="{ konto }">Ge {{ konto }} ett uppdrag</a></p>
          }
        </gs-avslag>
        <gs-textfalt etikett="Namn" hjalp="För- och efternamn, som det visas för andra." [(text)]="namn" [fel]="faltfel('namn')" [kravs]="true" />
        <gs-textfalt etikett="Användarnamn" hjalp="Det personen loggar in med, till exempel fornamn.efternamn. Små bokstäver a–z, siffror, punkt och streck." [(text)]="anvandarnamn" [fel]="faltfel('anvandarnamn')" [kravs]="true" />
        <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="spara()" />
        <div class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Skapa konto</button>
          <a class="gs-knapp" routerLink="..">Avbryt</a>
        </div>
      </form>
    }
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 32rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class NyPersonSida {
  readonly #graf = inject(Graf);
  protected readonly namn = signal('');
  protected readonly anvandarnamn = signal('');
  protected readonly ny = signal<NyPerson | null>(null);
  /** The username that was taken. */
  protected readonly upptaget = signal<string | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? a.text : null;
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.upptaget.set(null);
    this.fel.set(undefined);
    try {
      const input = { anvandarnamn: this.anvandarnamn(), namn: this.namn() };
      const svar = (await this.#graf.andra(SkapaPersonOperation, { input })).skapaPerson;
      if (svar.__typename === 'NyPerson') {
        this.ny.set(svar);
        return;
      }
      this.avslag.set(svar);
      if (svar.regel === 'Användarnamnet är upptaget') this.upptaget.set(input.anvandarnamn.trim().toLowerCase());
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
