import { Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { slagText } from '@gemensam/projekt/domain';
import { GsLaddar, GsSidansDelar, GsSidhuvud } from '@gemensam/shared/web';
import { GsFaslinje } from '../faser/gs-faslinje';
import { PROJEKT_DELAR } from '../projekt-delar';
import { Projektvy } from './projektvy';

/** The frame of a project's page: its name, where it is on its way, the row of its parts, and the part that is open. */
@Component({
  selector: 'gs-projekt-sida',
  imports: [GsSidhuvud, GsLaddar, GsFaslinje, GsSidansDelar, RouterLink, RouterOutlet],
  providers: [Projektvy],
  template: `
    @if (vy.projekt(); as p) {
      <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'projekt']">Alla projekt</a></p>
      <gs-sidhuvud [overrubrik]="slagText(p.slag)" [rubrik]="p.namn" [ingress]="forsta() ? p.beskrivning || null : null" />
      @if (p.vag.length > 0) {
        <gs-faslinje [vag]="p.vag" [vilar]="p.fas === 'vilande'" />
      }
      <gs-sidans-delar etikett="Projektets delar" [delar]="delar" [bas]="['/', samverkan(), 'projekt', p.id]" [namn]="p.namn" />
      <router-outlet />
    } @else if (vy.svar.varde()) {
      <gs-sidhuvud rubrik="Projektet finns inte" ingress="Adressen kan vara felskriven, eller så finns projektet i en samverkan där du inte har något uppdrag." />
      <a class="gs-knapp" [routerLink]="['/', samverkan(), 'projekt']">Till alla projekt</a>
    } @else {
      <gs-laddar [laddar]="vy.svar.laddar()" [fel]="vy.svar.fel()" (igen)="vy.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    gs-faslinje {
      display: block;
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class ProjektSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = inject(Projektvy);
  protected readonly slagText = slagText;
  protected readonly delar = PROJEKT_DELAR;
  readonly #rutt = inject(ActivatedRoute);
  readonly #handelse = toSignal(inject(Router).events);
  /** What the project is stands on its first part alone; the others begin with their own matter. */
  protected readonly forsta = computed(() => this.#handelse() !== null && this.#rutt.snapshot.firstChild?.routeConfig?.path === '');

  constructor() {
    effect(() => this.vy.oppna(this.id()));
  }
}
