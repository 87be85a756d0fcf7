import { Component, inject, input, output, signal } from '@angular/core';
import { GsAvslag, type GrafFel, GsLaddar, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type Ide, Ideintresse, type Intresseakt } from './ideintresse';
import { visaDeltagande } from '../kommuner/kommunsvar-visning';

/** The answer of the person's own kommun to an idea: interest with one press, standing aside, or taking it back. */
@Component({
  selector: 'gs-ideintresse',
  imports: [GsAvslag, GsLaddar],
  template: `
    @for (e of ide().egna; track e.kommun.kommunkod) {
      <p class="rad">
        @switch (e.deltagande) {
          @case ('ej_svarat') {
            <button type="button" class="gs-knapp primar" [attr.aria-disabled]="sander() ? true : null" (click)="svara(e, 'visa')">
              Visa intresse<span class="gs-dold"> för {{ ide().titel }}, {{ e.kommun.namn }}</span>
            </button>
            <button type="button" class="gs-knapp" [attr.aria-disabled]="sander() ? true : null" (click)="svara(e, 'avsta')">
              Avstå<span class="gs-dold"> från {{ ide().titel }}, {{ e.kommun.namn }}</span>
            </button>
          }
          @case ('intresserad') {
            <span><span aria-hidden="true">{{ visa(e.deltagande).form }}</span> {{ e.kommun.namn }} är intresserad</span>
            <button type="button" class="gs-knapp lank" [attr.aria-disabled]="sander() ? true : null" (click)="svara(e, 'dra_tillbaka')">
              Dra tillbaka<span class="gs-dold"> intresset för {{ ide().titel }}, {{ e.kommun.namn }}</span>
            </button>
          }
          @case ('deltar_inte') {
            <span><span aria-hidden="true">{{ visa(e.deltagande).form }}</span> {{ e.kommun.namn }} står utanför</span>
            <button type="button" class="gs-knapp lank" [attr.aria-disabled]="sander() ? true : null" (click)="svara(e, 'visa')">
              Visa intresse<span class="gs-dold"> för {{ ide().titel }}, {{ e.kommun.namn }}</span>
            </button>
          }
          @default {
            <span><span aria-hidden="true">{{ visa(e.deltagande).form }}</span> {{ e.kommun.namn }}: {{ visa(e.deltagande).text.toLowerCase() }}</span>
          }
        }
      </p>
    }
    <gs-avslag [avslag]="avslag()" />
    <gs-laddar [laddar]="false" [fel]="fel()" (igen)="fel.set(undefined)" />
  `,
  styles: `
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-3);
      align-items: center;
      margin: 0 0 var(--gs-steg-1);
    }
    .gs-knapp {
      padding-inline: var(--gs-steg-3);
    }
  `,
})
export class GsIdeintresse {
  readonly ide = input.required<Ide>();
  /** Something was answered, or turned out to be answered already: ask again. */
  readonly andrat = output();
  readonly #intresse = inject(Ideintresse);
  protected readonly sander = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly visa = visaDeltagande;

  protected async svara(egen: Ide['egna'][number], akt: Intresseakt): Promise<void> {
    if (this.sander()) return;
    this.sander.set(true);
    this.fel.set(undefined);
    try {
      this.avslag.set(await this.#intresse.svara(this.ide(), egen, akt));
      this.andrat.emit();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sander.set(false);
    }
  }
}
