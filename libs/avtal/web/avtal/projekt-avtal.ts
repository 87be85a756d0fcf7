import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AvtalsregisterOperation } from '../generated/operationer';
import { GsAvtalsstatus } from './gs-avtalsstatus';
import { GsAvtalsvolym } from './gs-avtalsvolym';

/** On a project's page: the avtal that came of it. */
@Component({
  selector: 'gs-projekt-avtal',
  imports: [GsLaddar, GsTomt, GsAvtalsstatus, GsAvtalsvolym, RouterLink],
  template: `
    @if (svar.varde()) {
      <ul>
        @for (a of avtal(); track a.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'avtal', a.id]">{{ a.beteckning }} {{ a.namn }}</a>
            <span class="fakta">
              <gs-avtalsstatus [status]="a.status" />
              @if (a.slutar) {
                <span class="gs-dampad">till {{ a.slutar }}</span>
              }
            </span>
            @if (a.slag === 'ramavtal' && a.takvolym) {
              <gs-avtalsvolym [avropat]="a.avropat" [takvolym]="a.takvolym" />
            }
          </li>
        } @empty {
          <li class="tom"><gs-tomt rubrik="Inga avtal än" text="E-samordnaren lägger in avtalet när upphandlingen är tilldelad." /></li>
        }
      </ul>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
    }
    li a {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .tom {
      padding: 0;
      border: 0;
    }
    .fakta {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
    }
  `,
})
export class ProjektAvtal {
  readonly projektId = input.required<string>();
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvtalsregisterOperation, () => ({}));
  protected readonly avtal = computed(() => (this.svar.varde()?.avtalsregister.avtal ?? []).filter((a) => a.projektId === this.projektId()));
}
