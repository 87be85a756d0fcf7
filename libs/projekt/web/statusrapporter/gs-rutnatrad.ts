import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Lage } from '@gemensam/projekt/domain';
import { GsEtikett } from '@gemensam/shared/web';

/** A month as its cell shows it. */
export interface Visadcell {
  readonly manad: string;
  readonly namn: string;
  /** Empty: no report. Null: a report without lägen. */
  readonly tecken: readonly { readonly bokstav: string; readonly lage: Lage | null; readonly text: string }[] | null;
}

export interface Visadrad {
  readonly id: string;
  readonly namn: string;
  readonly fas: string;
  readonly agare: string;
  readonly tyst: boolean;
  readonly celler: readonly Visadcell[];
}

/** One project of the grid. A component of its own, so that a row that is already drawn is not looked at while others come and go. */
@Component({
  selector: 'tr[gsRutnatrad]',
  imports: [RouterLink, GsEtikett],
  template: `
    @let r = gsRutnatrad();
    <th scope="row" class="fast">
      <a [routerLink]="['/', samverkan(), 'projekt', r.id]">{{ r.namn }}</a>
      <span class="under">{{ r.fas }}</span>
    </th>
    <td class="agare">
      {{ r.agare }}
      @if (r.tyst) {
        <gs-etikett ton="obs">tyst</gs-etikett>
      }
    </td>
    @for (c of r.celler; track c.manad) {
      <td class="cell" [attr.title]="c.tecken?.length === 0 ? null : c.namn">
        <span class="gs-dold">{{ c.namn }}</span>
        @if (c.tecken; as tecken) {
          @for (t of tecken; track t.bokstav) {
            <span class="tecken" aria-hidden="true" [attr.data-lage]="t.lage">{{ t.text }}</span>
          } @empty {
            <span class="inget" aria-hidden="true">–</span>
          }
        } @else {
          <span class="utan" aria-hidden="true">utan läge</span>
        }
      </td>
    }
  `,
  styleUrl: './gs-rutnatrad.css',
})
export class GsRutnatrad {
  readonly gsRutnatrad = input.required<Visadrad>();
  readonly samverkan = input.required<string>();
}
