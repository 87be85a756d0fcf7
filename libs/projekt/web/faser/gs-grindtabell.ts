import { Component, input } from '@angular/core';
import { type Fas, fasText } from '@gemensam/projekt/domain';
import { beslutareText } from '@gemensam/samverkan/domain';
import type { GrindDelFragment } from '../generated/operationer';
import { eller } from './beslutare-ord';

/** The gates of an order as a table. */
@Component({
  selector: 'gs-grindtabell',
  template: `
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="namn()">
      <table class="gs-tabell">
        <caption>
          {{
            namn()
          }}. Första fasen är {{ text(fran()) }}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Grind</th>
            <th scope="col">Till fas</th>
            <th scope="col">Beslutas av</th>
            <th scope="col">Kräver</th>
          </tr>
        </thead>
        <tbody>
          @for (g of grindar(); track g.till) {
            <tr>
              <th scope="row">{{ g.beteckning }}</th>
              <td>{{ text(g.till) }}</td>
              <td>{{ vem(g) }}</td>
              <td>{{ krav(g) || 'Bara beslutet' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class GsGrindtabell {
  readonly fran = input.required<Fas>();
  readonly grindar = input.required<readonly GrindDelFragment[]>();
  readonly namn = input.required<string>();
  protected readonly text = (f: Fas): string => fasText(f);
  protected readonly vem = (g: GrindDelFragment): string => eller(g.beslutare.map(beslutareText));
  protected readonly krav = (g: GrindDelFragment): string =>
    [
      ...(g.minstIntresserade === null ? [] : [`minst ${g.minstIntresserade} intresserade kommuner`]),
      ...g.leverabler,
      ...(g.finansieringSakrad ? ['finansieringen säkrad'] : []),
      ...(g.avtalTecknat ? ['avtal tecknat'] : []),
    ].join(', ');
}
