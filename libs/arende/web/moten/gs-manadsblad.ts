import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { manadsblad, manadstext, moteslagText, plusManader, veckodagText } from '@gemensam/arende/domain';
import { skalEjVardag, veckodag } from '@gemensam/shared/domain';
import { Sammanhang } from '@gemensam/shared/web';
import type { MotesradDelFragment } from '../generated/operationer';

interface Dagruta {
  readonly dag: string;
  readonly nummer: number;
  readonly iManaden: boolean;
  readonly idag: boolean;
  /** A red day that is not the week's end. */
  readonly ledig: string | null;
  readonly helg: boolean;
  readonly moten: readonly MotesradDelFragment[];
  readonly frister: readonly { readonly id: string; readonly text: string }[];
}

/** A month as a table of weeks: red days, meetings, and the last days before a sammanträde. */
@Component({
  selector: 'gs-manadsblad',
  imports: [RouterLink],
  template: `
    <p class="byt gs-ej-utskrift">
      <button type="button" class="gs-knapp" (click)="valj.emit(vid(-1))">Månaden före</button>
      <button type="button" class="gs-knapp" (click)="valj.emit(idag().slice(0, 7))">Den här månaden</button>
      <button type="button" class="gs-knapp" (click)="valj.emit(vid(1))">Månaden efter</button>
    </p>
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="'Månaden ' + namn()">
      <table class="gs-tabell">
        <caption aria-live="polite">
          {{ storNamn() }}
        </caption>
        <thead>
          <tr>
            @for (v of veckodagar; track v) {
              <th scope="col">{{ v }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (vecka of veckor(); track vecka[0]!.dag) {
            <tr>
              @for (d of vecka; track d.dag) {
                <td [class.utanfor]="!d.iManaden" [class.helg]="d.helg || d.ledig" [class.idag]="d.idag" [attr.aria-current]="d.idag ? 'date' : null">
                  <p class="dag">
                    <time [attr.datetime]="d.dag">{{ d.nummer }}</time>
                    @if (d.ledig) {
                      <span class="ledig">{{ d.ledig }}</span>
                    }
                  </p>
                  @for (m of d.moten; track m.id) {
                    <a class="mote" [class.installt]="m.installt" [routerLink]="[...bas(), m.id]">{{ m.borjar }} {{ slag(m) }}{{ m.installt ? ', inställt' : '' }}</a>
                  }
                  @for (f of d.frister; track f.text) {
                    <a class="frist" [routerLink]="[...bas(), f.id]">{{ f.text }}</a>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .byt {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0 0 var(--gs-steg-3);
    }
    table {
      table-layout: fixed;
      min-width: 46rem;
    }
    td {
      height: 5.5rem;
      vertical-align: top;
    }
    td + td {
      border-inline-start: 1px solid var(--gs-linje);
    }
    .dag {
      margin: 0 0 var(--gs-steg-1);
      font-variant-numeric: tabular-nums;
    }
    .ledig {
      margin-inline-start: var(--gs-steg-1);
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    .helg {
      background: var(--gs-bakgrund);
    }
    .utanfor .dag {
      color: var(--gs-dampad);
    }
    .idag {
      outline: 2px solid var(--gs-accent);
      outline-offset: -2px;
    }
    .idag time {
      font-weight: 700;
    }
    .mote,
    .frist {
      display: block;
      min-height: 24px;
      font-size: var(--gs-text-liten);
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .mote {
      margin-block-end: var(--gs-steg-1);
      font-weight: 600;
    }
    .installt {
      text-decoration: line-through;
    }
    .frist {
      color: var(--gs-dampad);
    }
  `,
})
export class GsManadsblad {
  readonly moten = input.required<readonly MotesradDelFragment[]>();
  /** YYYY-MM */
  readonly manad = input.required<string>();
  readonly bas = input.required<readonly string[]>();
  readonly valj = output<string>();
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly veckodagar = [1, 2, 3, 4, 5, 6, 7].map(veckodagText);
  protected readonly namn = computed(() => manadstext(this.manad()));
  protected readonly storNamn = computed(() => this.namn().charAt(0).toUpperCase() + this.namn().slice(1));
  protected readonly veckor = computed(() => manadsblad(this.manad()).map((vecka) => vecka.map((dag) => this.#ruta(dag))));
  /** Short enough for a day's square. */
  protected readonly slag = (m: MotesradDelFragment): string => (m.slag === 'sammantrade' ? moteslagText(m.slag) : 'Beredningsgrupp');

  protected vid(antal: number): string {
    return plusManader(this.manad(), antal);
  }

  #ruta(dag: string): Dagruta {
    const helg = veckodag(dag) > 5;
    const skal = skalEjVardag(dag);
    const kommande = this.moten().filter((m) => !m.installt);
    return {
      dag,
      nummer: Number(dag.slice(8)),
      iManaden: dag.startsWith(this.manad()),
      idag: dag === this.idag(),
      ledig: skal && skal !== 'lördag' && skal !== 'söndag' ? skal : null,
      helg,
      moten: this.moten().filter((m) => m.datum === dag),
      frister: [
        ...kommande.filter((m) => m.stoppdatum === dag).map((m) => ({ id: m.id, text: `Stoppdatum för ${m.datum}` })),
        ...kommande.filter((m) => m.kallelsedag === dag).map((m) => ({ id: m.id, text: `Kallelse till ${m.datum}` })),
      ],
    };
  }
}
