import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsEtikett, GsLaddar } from '@gemensam/shared/web';
import { IdeOperation } from './generated/operationer';
import { GsIdeintresse } from './gs-ideintresse';
import { ideLageText } from './ideintresse';

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
        <p class="gs-dampad">Föreslagen {{ i.foreslagen }} av {{ i.foreslagenAv }}{{ i.kommun ? ', ' + i.kommun.namn : '' }}.</p>
        <p>
          <strong>{{ i.kvalificerbarhet.antal }} av {{ i.kvalificerbarhet.kravs }}</strong> kommuner som behövs är intresserade{{ namnen() ? ': ' + namnen() : '' }}.
          @if (i.fas === 'ide') {
            <gs-etikett [ton]="i.kvalificerbarhet.kan ? 'accent' : 'lugn'">{{ lageText(i.kvalificerbarhet) }}</gs-etikett>
          }
        </p>
        @if (i.fas === 'ide') {
          <gs-ideintresse [ide]="i" (andrat)="svar.ladda()" />
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
  protected readonly svar = grafResurs(IdeOperation, () => ({ id: this.projektId() }));
  protected readonly ide = computed(() => this.svar.varde()?.ide ?? null);
  protected readonly namnen = computed(() => this.ide()?.intresserade.map((k) => k.namn).join(', ') ?? '');
  protected readonly lageText = ideLageText;
}
