import { Component, inject, input } from '@angular/core';
import { GsEtikett, GsTomt, Sammanhang, TalPipe } from '@gemensam/shared/web';
import type { ForhandsgranskaFolkmangdQuery } from './generated/operationer';

export type Forhandsvisning = Extract<ForhandsgranskaFolkmangdQuery['forhandsgranskaFolkmangd'], { __typename: 'FolkmangdForhandsvisning' }>;

/** What an import would do: changed rows with both figures, new rows, and how many stay. */
@Component({
  selector: 'gs-folkmangdsandringar',
  imports: [GsTomt, GsEtikett, TalPipe],
  template: `
    <h2>Det här ändras</h2>
    <p>{{ visning().nya.length }} nya, {{ visning().andrade.length }} ändrade och {{ visning().oforandrade }} oförändrade.</p>
    @if (visning().nya.length + visning().andrade.length === 0) {
      <gs-tomt rubrik="Inget att läsa in" text="Alla rader i filen finns redan med samma folkmängd och källa." />
    }
    @if (visning().andrade.length > 0) {
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Ändrade rader">
        <table class="gs-tabell">
          <caption>
            Ändrade rader, antal invånare
          </caption>
          <thead>
            <tr>
              <th scope="col">Kommun</th>
              <th scope="col">Datum</th>
              <th scope="col" class="tal">Nu</th>
              <th scope="col" class="tal">Blir</th>
              <th scope="col">Källa</th>
            </tr>
          </thead>
          <tbody>
            @for (r of visning().andrade; track r.kommun.kommunkod + r.datum) {
              <tr>
                <th scope="row">{{ r.kommun.namn }}</th>
                <td>{{ r.datum }}</td>
                <td class="tal">
                  @if (r.fran !== r.till) {
                    <del>{{ r.fran | tal }}</del>
                  } @else {
                    {{ r.fran | tal }}
                  }
                </td>
                <td class="tal">
                  @if (r.fran !== r.till) {
                    <ins>{{ r.till | tal }}</ins>
                  } @else {
                    {{ r.till | tal }}
                  }
                </td>
                <td>
                  @if (r.kallaFran !== r.kallaTill) {
                    <del>{{ r.kallaFran }}</del>
                    <ins>{{ r.kallaTill }}</ins>
                  } @else {
                    {{ r.kallaTill }}
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    @if (visning().nya.length > 0) {
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Nya rader">
        <table class="gs-tabell">
          <caption>
            Nya rader, antal invånare
          </caption>
          <thead>
            <tr>
              <th scope="col">Kommun</th>
              <th scope="col">Datum</th>
              <th scope="col" class="tal">Antal</th>
              <th scope="col">Källa</th>
            </tr>
          </thead>
          <tbody>
            @for (r of visning().nya; track r.kommun.kommunkod + r.datum) {
              <tr>
                <th scope="row">{{ r.kommun.namn }}</th>
                <td>
                  {{ r.datum }}
                  @if (r.datum > sammanhang.affarsdatum()) {
                    <gs-etikett ton="obs">efter i dag</gs-etikett>
                  }
                </td>
                <td class="tal">{{ r.antal | tal }}</td>
                <td>{{ r.kalla }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    .gs-tabellram {
      margin-block-end: var(--gs-steg-4);
    }
    del {
      color: var(--gs-dampad);
    }
    ins {
      font-weight: 600;
      text-decoration: none;
    }
    del + ins {
      margin-inline-start: 0.5em;
    }
  `,
})
export class GsFolkmangdsandringar {
  readonly visning = input.required<Forhandsvisning>();
  protected readonly sammanhang = inject(Sammanhang);
}
