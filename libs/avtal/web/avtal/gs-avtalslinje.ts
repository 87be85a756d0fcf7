import { Component, computed, input } from '@angular/core';
import type { Datum } from '@gemensam/shared/domain';
import { arsfalt, type Tidsskala, xAv } from '@gemensam/shared/web';
import type { Avtalsrad } from './avtalsfilter';
import { avtalslinje } from './avtalslinje';

/** An avtal in time. The days are forms of their own: a triangle, a square on its corner, a bar. */
@Component({
  selector: 'gs-avtalslinje',
  template: `
    <svg height="40" aria-hidden="true" focusable="false" [attr.width]="skala().bredd">
      <path class="ar" [attr.d]="rutnat()" />
      @if (linje().galler; as g) {
        <rect class="galler" y="12" height="16" [class.planerat]="rad().tecknat === null" [attr.x]="g.x" [attr.width]="g.bredd">
          <title>{{ g.text }}</title>
        </rect>
      }
      @if (linje().optioner; as o) {
        <rect class="option" y="12.5" height="15" [attr.x]="o.x" [attr.width]="o.bredd">
          <title>{{ o.text }}</title>
        </rect>
      }
      <line class="idag" y1="-200" y2="240" [attr.x1]="idagX()" [attr.x2]="idagX()" />
      @for (d of linje().dagar; track d.slag) {
        @switch (d.slag) {
          @case ('egen') {
            <path class="egen" [attr.d]="'M' + d.x + ' 11l-5 -9h10z'"><title>{{ d.text }}</title></path>
          }
          @case ('varsel') {
            <path class="varsel" [attr.d]="'M' + d.x + ' 12l8 8l-8 8l-8 -8z'"><title>{{ d.text }}</title></path>
          }
          @default {
            <path class="slut" [attr.d]="'M' + d.x + ' 8v24'"><title>{{ d.text }}</title></path>
          }
        }
      }
    </svg>
    @if (linje().galler; as g) {
      <ul class="gs-dold">
        <li>{{ g.text }}</li>
        @if (linje().optioner; as o) {
          <li>{{ o.text }}</li>
        }
        @for (d of linje().dagar; track d.slag) {
          <li>{{ d.text }}</li>
        }
      </ul>
    } @else {
      <p class="tom">Tiden är inte bestämd</p>
    }
  `,
  styleUrl: './gs-avtalslinje.css',
})
export class GsAvtalslinje {
  readonly rad = input.required<Avtalsrad>();
  readonly skala = input.required<Tidsskala>();
  readonly idag = input.required<Datum>();
  protected readonly linje = computed(() => avtalslinje(this.rad(), this.skala()));
  protected readonly idagX = computed(() => Math.round(xAv(this.skala(), this.idag())) + 0.5);
  protected readonly rutnat = computed(() => arsfalt(this.skala()).slice(1).map((f) => `M${Math.round(f.x) + 0.5} -200v440`).join(''));
}
