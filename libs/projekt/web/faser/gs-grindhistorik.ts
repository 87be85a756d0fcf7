import { Component, input } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { beslutareText } from '@gemensam/samverkan/domain';
import { GsTomt } from '@gemensam/shared/web';
import type { ProjektfaserDelFragment } from '../generated/operationer';

type Rad = ProjektfaserDelFragment['historik'][number];

/** Every move of the project with its decision, the newest first. */
@Component({
  selector: 'gs-grindhistorik',
  imports: [GsTomt],
  template: `
    <section class="gs-panel" aria-labelledby="vagen-rubrik">
      <h2 id="vagen-rubrik">Vägen hit</h2>
      @if (historik().length > 0) {
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Förflyttningar">
          <table class="gs-tabell">
            <caption>
              Förflyttningar, den senaste först
            </caption>
            <thead>
              <tr>
                <th scope="col">Datum</th>
                <th scope="col">Steg</th>
                <th scope="col">Beslut eller skäl</th>
                <th scope="col">Registrerat av</th>
              </tr>
            </thead>
            <tbody>
              @for (h of historik(); track h.nummer) {
                <tr>
                  <td class="dag">{{ h.datum }}</td>
                  <th scope="row">{{ steg(h) }}</th>
                  <td class="skal">
                    @if (h.beslut; as b) {
                      {{ b.organ }} {{ b.datum }} {{ b.beteckning }}, {{ b.rubrik }}
                      @if (h.beslutare) {
                        <span class="gs-dampad">(beslut av {{ vem(h) }})</span>
                      }
                    }
                    @if (h.skal) {
                      <span class="block">{{ h.skal }}</span>
                    }
                    @if (h.granskas) {
                      <span class="block gs-dampad">Granskas {{ h.granskas }}</span>
                    }
                  </td>
                  <td>{{ h.av }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Inga förflyttningar än" text="Här visas varje passerad grind med sitt beslut, steg tillbaka och vila. Fasen som projektet lästes in i har ingen förflyttning." />
      }
    </section>
  `,
  styles: `
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    .dag {
      white-space: nowrap;
    }
    .skal {
      min-width: 16rem;
      overflow-wrap: anywhere;
    }
    .block {
      display: block;
    }
  `,
})
export class GsGrindhistorik {
  readonly historik = input.required<readonly Rad[]>();
  protected readonly vem = (h: Rad): string => (h.beslutare ? beslutareText(h.beslutare) : '');

  protected steg(h: Rad): string {
    switch (h.akt) {
      case 'passera':
        return `${h.beteckning} till ${fasText(h.till)}`;
      case 'steg_tillbaka':
        return `Tillbaka till ${fasText(h.till)} (${h.beteckning})`;
      case 'vila':
        return `Vilar från ${fasText(h.fran)}`;
      case 'ateruppta':
        return `Återupptaget i ${fasText(h.till)}`;
    }
  }
}
