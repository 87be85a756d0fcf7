import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsEtikett, GsLaddar, Sammanhang } from '@gemensam/shared/web';
import { IdeOperation } from '../generated/operationer';
import { GsIdeintresse } from './gs-ideintresse';
import { forslagsstallare, ideLageText, kommunerText } from './ideintresse';

/** On the page of a project that is an idea, or was one lately: what was proposed, who is interested, and the own kommun's answer. */
@Component({
  selector: 'gs-idedel',
  imports: [GsLaddar, GsEtikett, GsIdeintresse, RouterLink],
  template: `
    @if (ide(); as i) {
      <section class="gs-panel" aria-labelledby="idedel">
        <h2 id="idedel">Idén</h2>
        <h3>Behov</h3>
        <p class="text">{{ i.behov }}</p>
        <h3>Nytta</h3>
        <p class="text">{{ i.nytta }}</p>
        <p class="gs-dampad">Föreslagen {{ i.foreslagen }} av {{ avVem(i) }}.</p>
        <p>
          <strong>{{ kommunerText(i.kvalificerbarhet.antal) }}</strong> är intresserade{{ namnen() ? ': ' + namnen() : '' }}. {{ i.kvalificerbarhet.kravs }} behövs för att kvalificera idén.
          @if (i.fas === 'ide') {
            <gs-etikett [ton]="i.kvalificerbarhet.kan ? 'accent' : 'lugn'">{{ lageText(i.kvalificerbarhet) }}</gs-etikett>
          }
        </p>
        @if (i.fas === 'ide') {
          <gs-ideintresse [ide]="i" (andrat)="svar.ladda()" />
          @if (i.kvalificerbarhet.kan && kvalificerar()) {
            <p class="gs-ej-utskrift"><a class="gs-knapp" [routerLink]="['/', samverkan(), 'projekt', i.id, 'faser']">Kvalificera idén</a></p>
          }
          @if (i.farAndra) {
            <p class="gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'projekt', 'ideer', i.id, 'andra']">Ändra idén</a></p>
          }
        }
      </section>
    } @else if (!svar.varde()) {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    h3 {
      margin: 0 0 var(--gs-steg-1);
      font-size: 1rem;
    }
    .text {
      max-width: 70ch;
      margin: 0 0 var(--gs-steg-3);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class GsIdedel {
  readonly projektId = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(IdeOperation, () => ({ id: this.projektId() }));
  protected readonly ide = computed(() => this.svar.varde()?.ide ?? null);
  protected readonly namnen = computed(() => this.ide()?.intresserade.map((k) => k.namn).join(', ') ?? '');
  protected readonly kvalificerar = computed(() => this.#sammanhang.harRoll('e_samordnare'));
  protected readonly lageText = ideLageText;
  protected readonly avVem = forslagsstallare;
  protected readonly kommunerText = kommunerText;
}
