import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsDatumfalt, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, urlVarde } from '@gemensam/shared/web';
import { AgandegrafenOperation } from '../generated/operationer';
import { tillGraf } from './agandets-graf';
import { GsAgandegraf } from './gs-agandegraf';

/** Who owns whom in the whole samverkan, as of a day. */
@Component({
  selector: 'gs-agandegraf-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsDatumfalt, GsAgandegraf, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'administration', 'organisationer']">Alla organisationer</a></p>
    <gs-sidhuvud [rubrik]="'Ägande ' + dag()" ingress="Vem som äger vem, och vem som utser styrelsen i stiftelser. Ägare står ovanför det de äger.">
      <a class="gs-knapp" [href]="fil('xlsx')" download>Excel</a>
      <a class="gs-knapp" [href]="fil('csv')" download>CSV</a>
    </gs-sidhuvud>
    <form class="dag gs-ej-utskrift" (submit)="$event.preventDefault(); visa()" novalidate>
      <gs-datumfalt #dagfalt etikett="Visa ägandet per dag" [(text)]="dagtext" />
      <button type="submit" class="gs-knapp">Visa</button>
    </form>
    @if (ritning(); as r) {
      @if (r.noder.length > 0) {
        <gs-agandegraf [noder]="r.noder" [kanter]="r.kanter" rubrik="Ägandet" />
      } @else if (r.antal > 0) {
        <gs-tomt rubrik="För många att rita" [text]="'Ägandet rör ' + r.antal + ' organisationer. Öppna en av dem för att se dess ägarkedja.'" />
      } @else {
        <gs-tomt rubrik="Inget ägande den här dagen" text="Det läggs in på organisationens sida, eller läses in från en CSV-fil." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .dag {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      align-items: end;
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class AgandegrafSida {
  readonly samverkan = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly dagval = urlVarde('dag');
  protected readonly dag = computed(() => this.dagval.varde() || this.#idag());
  protected readonly dagtext = linkedSignal(() => this.dag());
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly svar = grafResurs(AgandegrafenOperation, () => ({ id: null, datum: this.dag() }));
  protected readonly ritning = computed(() => {
    const g = this.svar.varde()?.agandegraf;
    return g ? { antal: g.antal, ...tillGraf(g, this.samverkan()) } : null;
  });

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.samverkan()}/agande.${format}?datum=${this.dag()}`;
  }

  protected visa(): void {
    const dag = this.dagfalt()?.datum();
    if (dag) this.dagval.satt(dag === this.#idag() ? '' : dag);
  }
}
