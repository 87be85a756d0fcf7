import { afterRenderEffect, Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { fasText, linjegrindlageText, skillnadOrd, tidslinjeAv } from '@gemensam/projekt/domain';
import { GsEtikett, GsTidsaxel, GsTomt, helaAr, Sammanhang, skalaInom, xAv, type Zoomniva } from '@gemensam/shared/web';
import type { GrindplanDelFragment, ProjektfaserDelFragment } from '../generated/operationer';
import { Fasvy } from '../faser/fasvy';
import { GsGrindplanformular } from './gs-grindplanformular';
import { GsGrindplanversioner } from './gs-grindplanversioner';
import { GsLinje } from './gs-linje';
import { GsTidslinjeforklaring } from './gs-tidslinjeforklaring';

/** Width of a year when there is room, and of all of them. */
const ARSBREDD = { hogst: 420, tillsammans: 900, minst: 90 };
/** From this width of a year there is room for its quarters. */
const KVARTAL_FRAN = 200;

/** The plan of a project's gates: its line in time, each gate planned against passed, and the form. */
@Component({
  selector: 'gs-grindplan',
  imports: [GsEtikett, GsTomt, GsGrindplanformular, GsGrindplanversioner, GsLinje, GsTidsaxel, GsTidslinjeforklaring],
  template: `
    <section class="gs-panel" aria-labelledby="plan-rubrik">
      <h2 id="plan-rubrik">
        Tidslinje och plan
        @if (plan().versioner[0]?.antagande) {
          <gs-etikett ton="obs">antagande</gs-etikett>
        }
      </h2>
      @if (plan().versioner[0]?.antagande) {
        <p class="gs-dampad">Källan ger inga dagar för grindarna. Planen är ett antagande{{ kalla() }}.</p>
      }
      @if (linje().plan.length > 0 || linje().nu.length > 0) {
        <gs-tidslinjeforklaring />
        <div #ram class="gs-tabellram" tabindex="0" role="region" aria-label="Tidslinje">
          <gs-tidsaxel [skala]="skala()" [zoom]="zoom()" [idag]="idag()" />
          <gs-linje [linje]="linje()" [skala]="skala()" [idag]="idag()" />
        </div>
      }
      @if (plan().version > 0) {
        <div class="gs-tabellram" tabindex="0" role="region" aria-labelledby="plantabell">
          <table class="gs-tabell">
            <caption id="plantabell">Plan och utfall per grind, läget {{ idag() }}. Skillnaden är mot den ursprungliga planen.</caption>
            <thead>
              <tr>
                <th scope="col">Grind</th>
                <th scope="col">Till fas</th>
                <th scope="col">Läge</th>
                <th scope="col">Ursprunglig plan</th>
                <th scope="col">Gällande plan</th>
                <th scope="col">Passerad</th>
                <th scope="col">Skillnad</th>
              </tr>
            </thead>
            <tbody>
              @for (g of plan().grindar; track g.till) {
                <tr>
                  <th scope="row">{{ g.beteckning }}</th>
                  <td>{{ fasText(g.till) }}</td>
                  <td [class.sen]="g.lage === 'forsenad'">{{ lageText(g.lage) }}</td>
                  <td>{{ g.ursprunglig ?? '–' }}</td>
                  <td>{{ g.galler ?? '–' }}</td>
                  <td>{{ g.utfall ?? (g.lage === 'passerad' ? 'dagen är inte känd' : '–') }}</td>
                  <td>{{ skillnad(g) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Ingen plan än" [text]="tomText()" />
      }
      @if (plan().farPlanera) {
        <p class="knappar gs-ej-utskrift">
          <button type="button" class="gs-knapp" [attr.aria-expanded]="oppen()" (click)="vy.visa(oppen() ? null : 'plan')">{{ plan().version > 0 ? 'Planera om' : 'Planera grindarna' }}</button>
        </p>
        @if (oppen()) {
          <gs-grindplanformular [projektId]="projekt().id" [plan]="plan()" />
        }
      }
      @if (plan().versioner.length > 0) {
        <gs-grindplanversioner [plan]="plan()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    gs-etikett {
      margin-inline-start: var(--gs-steg-2);
    }
    .gs-tabellram {
      margin-block-end: var(--gs-steg-3);
    }
    .sen {
      color: var(--gs-fel);
      font-weight: 600;
    }
    .knappar {
      margin: 0 0 var(--gs-steg-3);
    }
  `,
})
export class GsGrindplan {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  readonly plan = input.required<GrindplanDelFragment>();
  protected readonly vy = inject(Fasvy);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');
  protected readonly oppen = computed(() => this.vy.formular() === 'plan');
  protected readonly kalla = computed(() => {
    const kalla = this.plan().versioner[0]?.inlastKalla;
    return kalla ? `: ${kalla}` : '';
  });
  protected readonly linje = computed(() => {
    const [p, plan] = [this.projekt(), this.plan()];
    const fran = p.vag[0]?.fas;
    const ordning = fran ? { fran, grindar: plan.grindar } : null;
    const [galler, ursprunglig] = [plan.versioner[0] ?? null, plan.versioner.at(-1) ?? null];
    return tidslinjeAv(ordning, { fas: p.fas, vilandeFran: p.vilar?.fran ?? null, tidplanFran: plan.tidplanFran, tidplanTill: plan.tidplanTill, ursprunglig, galler, rorelser: p.historik.toReversed() }, this.idag());
  });
  readonly #ar = computed(() => {
    const { plan, nu, grindar } = this.linje();
    return helaAr([...[...plan, ...nu].flatMap((s) => [s.fran, s.till]), ...grindar.flatMap((g) => [g.dag ?? [], g.ursprunglig ?? []].flat())], this.idag());
  });
  protected readonly skala = computed(() => {
    const antal = Number(this.#ar().till.slice(0, 4)) - Number(this.#ar().fran.slice(0, 4));
    return skalaInom(this.#ar(), antal * Math.min(ARSBREDD.hogst, Math.max(ARSBREDD.minst, ARSBREDD.tillsammans / antal)));
  });
  protected readonly zoom = computed<Zoomniva>(() => (this.skala().pxPerDag * 365 >= KVARTAL_FRAN ? 'kvartal' : 'ar'));
  protected readonly tomText = computed(() => (this.plan().farPlanera ? 'Skriv de planerade dagarna. Den första planen sparas som den ursprungliga.' : 'E-samordnaren eller projektledaren planerar grindarna.'));

  constructor() {
    // Where there is no room for all the years, today is in view.
    afterRenderEffect({
      write: () => {
        const ram = this.ram()?.nativeElement;
        if (ram) ram.scrollLeft = xAv(this.skala(), this.idag()) - ram.clientWidth * 0.4;
      },
    });
  }

  protected readonly fasText = fasText;
  protected readonly lageText = linjegrindlageText;
  protected readonly skillnad = skillnadOrd;
}
