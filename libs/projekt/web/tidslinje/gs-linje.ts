import { Component, computed, input } from '@angular/core';
import type { Tidslinje } from '@gemensam/projekt/domain';
import type { Datum } from '@gemensam/shared/domain';
import { arsfalt, type Tidsskala, xAv } from '@gemensam/shared/web';
import { linjebild, LINJEHOJD } from './linjebild';

/** A project in time: thin above what was planned at first, thick what became and is planned now, gates as squares on their corner. */
@Component({
  selector: 'gs-linje',
  template: `
    <svg [attr.width]="skala().bredd" [attr.height]="hojd" aria-hidden="true" focusable="false">
      <path class="ar" [attr.d]="rutnat()" />
      @for (p of bild().plan; track $index) {
        <rect class="plan" y="4" height="5" [attr.x]="p.x" [attr.width]="p.bredd">
          <title>{{ p.text }}</title>
        </rect>
      }
      @for (b of bild().nu; track $index) {
        <g>
          <title>{{ b.text }}</title>
          <rect y="14" height="16" [attr.class]="b.fyllning" [attr.x]="b.x" [attr.width]="b.bredd" />
          @if (b.streck) {
            <path class="streck" [attr.d]="b.streck" />
          }
          @if (b.etikett) {
            <text y="26" [attr.class]="'i-' + b.fyllning" [attr.x]="b.x + 12">{{ b.etikett }}</text>
          }
        </g>
      }
      <line class="idag" y1="0" [attr.y2]="hojd" [attr.x1]="idagX()" [attr.x2]="idagX()" />
      @for (g of bild().grindar; track $index) {
        <g>
          <title>{{ g.text }}</title>
          <path [attr.class]="'grind ' + g.lage" [attr.d]="g.ruter" />
          @if (g.etikett) {
            <text class="bp" y="44" text-anchor="middle" [attr.x]="g.x">{{ g.etikett }}</text>
          }
        </g>
      }
      @for (s of bild().sena; track $index) {
        <path class="sen" [attr.d]="s.form">
          <title>{{ s.text }}</title>
        </path>
      }
    </svg>
    @if (bild().ord.length > 0) {
      <ul class="gs-dold">
        @for (o of bild().ord; track $index) {
          <li>{{ o }}</li>
        }
      </ul>
    } @else {
      <p class="tom">Ingen tidplan än</p>
    }
  `,
  styleUrl: './gs-linje.css',
})
export class GsLinje {
  readonly linje = input.required<Tidslinje>();
  readonly skala = input.required<Tidsskala>();
  readonly idag = input.required<Datum>();
  readonly sena = input<readonly { readonly namn: string; readonly klar: Datum }[]>([]);
  protected readonly hojd = LINJEHOJD;
  protected readonly bild = computed(() => linjebild(this.linje(), this.sena(), this.skala()));
  protected readonly rutnat = computed(() => rutnat(this.skala()));
  protected readonly idagX = computed(() => Math.round(xAv(this.skala(), this.idag())) + 0.5);
}

const minne = new WeakMap<Tidsskala, string>();

/** The borders of the years, the same for every line of a scale. */
const rutnat = (s: Tidsskala): string => {
  const finns = minne.get(s);
  if (finns !== undefined) return finns;
  const ny = arsfalt(s).slice(1).map((f) => `M${Math.round(f.x) + 0.5} 0v${LINJEHOJD}`).join('');
  minne.set(s, ny);
  return ny;
};
