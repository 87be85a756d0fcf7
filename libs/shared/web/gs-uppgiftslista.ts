import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dagarMellan } from '@gemensam/shared/domain';
import { iPanelplats } from './panelplats';
import { Sammanhang } from './sammanhang';

/** One thing that waits for the person. */
export interface Uppgift {
  readonly id: string;
  readonly text: string;
  /** Router link, absolute within the app, e.g. `['/', samverkan, 'projekt', id]`. */
  readonly lank: readonly string[];
  readonly fraga?: Readonly<Record<string, string>>;
  /** Why it waits, in a few words. */
  readonly om?: string;
  /** YYYY-MM-DD */
  readonly frist?: string | null;
}

/** The deadline seen from the business date: `i dag`, `om 3 dagar`, `2 dagar sen`. */
export const fristText = (frist: string, idag: string): string => {
  const dagar = dagarMellan(idag, frist);
  if (dagar === 0) return 'i dag';
  const antal = Math.abs(dagar) === 1 ? '1 dag' : `${Math.abs(dagar)} dagar`;
  return dagar > 0 ? `om ${antal}` : `${antal} sen`;
};

/** Task list: what waits, why, and until when; the nearest deadline first. */
@Component({
  selector: 'gs-uppgiftslista',
  imports: [RouterLink],
  template: `
    <ul>
      @for (u of ordnade(); track u.id) {
        <li>
          <a [routerLink]="u.lank" [queryParams]="u.fraga ?? null">{{ u.text }}</a>
          @if (u.om) {
            <span class="om">{{ u.om }}</span>
          }
          @if (u.frist; as f) {
            <span class="frist" [class.sen]="f < idag()">Senast {{ f }}, {{ nar(f) }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--gs-linje);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      align-items: baseline;
      padding: var(--gs-steg-2) 0;
      border-block-end: 1px solid var(--gs-linje);
    }
    a {
      flex: 1 1 14rem;
      font-weight: 600;
    }
    .om,
    .frist {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    .frist {
      font-variant-numeric: tabular-nums;
    }
    .sen {
      color: var(--gs-fel);
      font-weight: 600;
    }
  `,
})
export class GsUppgiftslista {
  protected readonly plats = iPanelplats('lista');
  readonly uppgifter = input.required<readonly Uppgift[]>();
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly ordnade = computed(() =>
    [...this.uppgifter()].sort((a, b) => (a.frist ?? '9999').localeCompare(b.frist ?? '9999')),
  );

  protected nar(frist: string): string {
    return fristText(frist, this.idag());
  }
}
