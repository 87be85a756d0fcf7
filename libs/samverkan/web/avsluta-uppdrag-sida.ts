import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsDatumfalt, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, rollText, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { AvslutaUppdragOperation, UppdragslistaOperation, type UppdragDelFragment } from './generated/operationer';

/** Sets the last day of an uppdrag. When somebody else was first, what they set is shown before it can be changed again. */
@Component({
  selector: 'gs-avsluta-uppdrag-sida',
  imports: [GsSidhuvud, GsAvslag, GsDatumfalt, GsLaddar, GsTomt, RouterLink],
  template: `
    <gs-sidhuvud overrubrik="Uppdrag" rubrik="Avsluta uppdrag" />
    @if (uppdrag(); as u) {
      <dl class="gs-fakta">
        <dt>Person</dt>
        <dd>{{ u.person }} ({{ u.anvandarnamn }})</dd>
        <dt>Roll</dt>
        <dd>{{ rollText(u.roll) }}{{ u.kommun ? ', ' + u.kommun.namn : '' }}{{ u.organisation ? ', ' + u.organisation : '' }}</dd>
        <dt>Gäller</dt>
        <dd>{{ u.fran }} {{ u.till ? 'till och med ' + u.till : 'tills vidare' }}</dd>
      </dl>
      <form (submit)="skicka($event)" novalidate>
        @if (konflikt(); as k) {
          <div class="konflikt" role="alert">
            <p><strong>Någon annan har ändrat uppdraget.</strong> Det slutar nu {{ k.till ?? 'inte alls' }}. Inget har skrivits över.</p>
            <p>Vill du ändå avsluta det {{ text() }}, så spara igen.</p>
          </div>
        }
        <gs-avslag [avslag]="avslag()" />
        <gs-datumfalt #dag etikett="Sista dag" hjalp="Personen har rollen till och med den här dagen." [(text)]="text" [fel]="avslag()?.falt === 'till' ? avslag()?.text : null" [kravs]="true" />
        <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="fel()" (igen)="spara()" />
        <div class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Avsluta uppdraget</button>
          <a class="gs-knapp" routerLink="../..">Avbryt</a>
        </div>
      </form>
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Uppdraget finns inte" text="Kontrollera adressen, eller gå till listan."><a routerLink="../..">Alla uppdrag</a></gs-tomt>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 40rem;
      margin-block-start: var(--gs-steg-5);
    }
    .konflikt {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    .konflikt p {
      margin: 0 0 var(--gs-steg-1);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class AvslutaUppdragSida {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #route = inject(ActivatedRoute);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly rollText = rollText;

  protected readonly svar = grafResurs(UppdragslistaOperation, () => ({}));
  protected readonly konflikt = signal<UppdragDelFragment | null>(null);
  protected readonly uppdrag = computed(() => this.konflikt() ?? this.svar.varde()?.uppdragslista.find((u) => u.id === this.id()));
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly text = linkedSignal(() => this.#idag());
  protected readonly dag = viewChild<GsDatumfalt>('dag');

  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    const uppdrag = this.uppdrag();
    const till = this.dag()?.datum();
    if (!uppdrag || this.sparar()) return;
    if (!till) {
      this.avslag.set({ regel: 'Datumet går inte att läsa', text: 'Skriv uppdragets sista dag.', falt: 'till' });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const svar = (await this.#graf.andra(AvslutaUppdragOperation, { input: { id: uppdrag.id, version: uppdrag.version, till } })).avslutaUppdrag;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'UppdragKonflikt') this.konflikt.set(svar.aktuell);
      else {
        this.#meddelanden.visa(`Uppdraget slutar ${svar.till ?? till}`);
        await vidare(['../..'], { relativeTo: this.#route });
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
