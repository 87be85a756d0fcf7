import { Component, computed, inject, input } from '@angular/core';
import { Forhandsvisning } from './forhandsvisning';
import { tal, tidpunkt } from './format';
import { GsTidtext } from './gs-tidtext';
import { handlingstyp, kanForhandsvisas, type Handling, type Handlingsversion } from './handlingstyp';
import { filstorlek } from './handling-uppladdning';

/** What a version has that the one before it had not. */
const andringar = (ny: Handlingsversion, fore: Handlingsversion): readonly string[] => {
  if (ny.sha256 === fore.sha256) return ny.filnamn === fore.filnamn ? ['samma fil'] : ['samma innehåll, nytt filnamn'];
  const skillnad = ny.storlek - fore.storlek;
  return [
    ny.mediatyp === fore.mediatyp ? '' : `${handlingstyp(fore.mediatyp)} blev ${handlingstyp(ny.mediatyp)}`,
    ny.filnamn === fore.filnamn ? '' : 'nytt filnamn',
    skillnad === 0 ? 'nytt innehåll, samma storlek' : `${filstorlek(Math.abs(skillnad))} ${skillnad > 0 ? 'större' : 'mindre'}`,
  ].filter(Boolean);
};

/** The versions of a handling beside each other, newest first: what each file is, and what differs from the one before. */
@Component({
  selector: 'gs-handlingsversioner',
  imports: [GsTidtext],
  template: `
    <details>
      <summary>Alla versioner<span class="gs-dold"> av {{ handling().titel }}</span> ({{ rader().length }})</summary>
      <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="'Versioner av ' + handling().titel">
        <table class="gs-tabell">
          <thead>
            <tr>
              <th scope="col" class="tal">Version</th>
              <th scope="col">Fil</th>
              <th scope="col">Mot den förra</th>
              <th scope="col">Inlagd</th>
              <th scope="col">Kontrollsumma</th>
            </tr>
          </thead>
          <tbody>
            @for (r of rader(); track r.v.nummer) {
              <tr>
                <th scope="row" class="tal">{{ r.v.nummer }}</th>
                <td class="fil">
                  <a [href]="r.v.adress" download>{{ r.v.filnamn }}<span class="gs-dold">, ladda ner version {{ r.v.nummer }}</span></a>
                  <span class="gs-dampad">{{ r.typ }}, {{ r.storlek }}</span>
                  @if (r.visas) {
                    <button type="button" class="gs-knapp lank" (click)="visa(r.v)">Visa<span class="gs-dold"> version {{ r.v.nummer }}</span></button>
                  }
                </td>
                <td>{{ r.mot }}</td>
                <td><gs-tidtext [text]="tidpunkt(r.v.tid) + ', ' + r.v.av" /></td>
                <td class="summa">{{ r.v.sha256 }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    .gs-tabellram {
      margin-block: var(--gs-steg-2);
    }
    td {
      vertical-align: top;
    }
    .fil > * {
      display: block;
    }
    .summa {
      min-width: 12rem;
      font-family: ui-monospace, monospace;
      font-size: 0.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class GsHandlingsversioner {
  readonly handling = input.required<Handling>();
  readonly #visning = inject(Forhandsvisning);
  protected readonly tidpunkt = tidpunkt;
  protected readonly rader = computed(() => {
    const { versioner } = this.handling();
    return versioner.map((v, i) => {
      const fore = versioner[i + 1];
      return {
        v, typ: handlingstyp(v.mediatyp), storlek: v.storlek < 1024 ? filstorlek(v.storlek) : `${filstorlek(v.storlek)} (${tal(v.storlek)} byte)`, visas: kanForhandsvisas(v.mediatyp), mot: fore ? andringar(v, fore).join(', ') : 'den första',
      };
    });
  });

  protected visa(version: Handlingsversion): void {
    void this.#visning.oppna({ titel: this.handling().titel, version });
  }
}
