import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsDatumfalt, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, urlVarde } from '@gemensam/shared/web';
import { AvropsvalOperation, FarViAvropaOperation } from '../generated/operationer';
import { GsAvropsbevis } from './gs-avropsbevis';
import { GsAvropssvar } from './gs-avropssvar';

/** One box: an organisation, an avtal and a day give yes or no with all that it rests on. What is asked stands in the address. */
@Component({
  selector: 'gs-far-vi-avropa-sida',
  imports: [GsSidhuvud, GsDatumfalt, GsLaddar, GsTomt, GsAvropsbevis, GsAvropssvar, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal']">Alla avtal</a></p>
    <gs-sidhuvud rubrik="Får vi avropa?" ingress="Välj organisation och avtal. Svaret anger regeln, källan och ägarkedjan som det bygger på.">
      <a class="gs-knapp" [routerLink]="['/', samverkan(), 'avtal', 'avropsratt', 'kontroll']">Kontrollera ett bevis</a>
    </gs-sidhuvud>
    @if (val.varde()?.avropsval; as v) {
      <form class="gs-ej-utskrift" aria-label="Får vi avropa?" (submit)="$event.preventDefault()">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="avrop-organisation">Organisation</label>
          <select #o id="avrop-organisation" class="gs-inmatning" (change)="organisation.satt(o.value)">
            <option value="" [selected]="valdOrganisation() === ''">Välj organisation</option>
            @for (x of v.organisationer; track x.id) {
              <option [value]="x.id" [selected]="x.id === valdOrganisation()">{{ x.namn }}{{ x.orgnr ? ', ' + x.orgnr : '' }}</option>
            }
          </select>
        </div>
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="avrop-avtal">Avtal</label>
          <select #a id="avrop-avtal" class="gs-inmatning" (change)="avtal.satt(a.value)">
            <option value="" [selected]="avtal.varde() === ''">Välj avtal</option>
            @for (x of v.avtal; track x.id) {
              <option [value]="x.id" [selected]="x.id === avtal.varde()">{{ x.beteckning }} {{ x.namn }}</option>
            }
          </select>
        </div>
        <gs-datumfalt #dag etikett="Dag" [(text)]="dagtext" [fel]="dagfel()" (change)="sattDag()" />
      </form>
      @if (valdOrganisation(); as o) {
        <p class="alla gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal', 'avropsratt', 'organisation', o]">Alla avtal för organisationen</a></p>
      }
      @if (v.avtal.length === 0) {
        <gs-tomt rubrik="Inga ramavtal" text="E-samordnaren lägger in avtalen." />
      }
      <div aria-live="polite">
        @if (svar.varde(); as r) {
          @if (r.farViAvropa; as s) {
            <gs-avropssvar [svar]="s" [samverkan]="samverkan()">
              <gs-avropsbevis [svar]="s" [samverkan]="samverkan()" />
            </gs-avropssvar>
          } @else {
            <gs-tomt rubrik="Inget svar" text="Avtalet eller organisationen finns inte, eller är inte din att fråga om." />
          }
        } @else if (fragan()) {
          <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
        }
      </div>
    } @else {
      <gs-laddar [laddar]="val.laddar()" [fel]="val.fel()" (igen)="val.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: var(--gs-steg-3) var(--gs-steg-4);
      align-items: end;
      max-width: 64rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
    }
    select {
      width: 100%;
    }
    .alla {
      margin: 0 0 var(--gs-steg-4);
    }
  `,
})
export class FarViAvropaSida {
  readonly samverkan = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly val = grafResurs(AvropsvalOperation, () => ({}));
  protected readonly organisation = urlVarde('organisation');
  protected readonly avtal = urlVarde('avtal');
  readonly #datum = urlVarde('datum');
  protected readonly dagtext = linkedSignal(() => this.#datum.varde() || this.#idag());
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  /** Somebody who calls off for one organisation alone need not choose it. */
  protected readonly valdOrganisation = computed(() => this.organisation.varde() || (this.val.varde()?.avropsval.egna[0] ?? ''));
  protected readonly dagfel = computed(() => (this.dagtext() !== '' && this.dag()?.datum() === null ? 'Skriv en dag, till exempel 2021-02-15.' : null));
  protected readonly fragan = computed(() => {
    const [organisationId, avtalId] = [this.valdOrganisation(), this.avtal.varde()];
    return organisationId && avtalId ? { organisationId, avtalId, datum: this.#datum.varde() || this.#idag() } : undefined;
  });
  protected readonly svar = grafResurs(FarViAvropaOperation, () => this.fragan());

  protected sattDag(): void {
    const dag = this.dag()?.datum() ?? null;
    if (dag !== null) this.#datum.satt(dag === this.#idag() ? '' : dag);
  }
}
