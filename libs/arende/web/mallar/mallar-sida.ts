import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText } from '@gemensam/arende/domain';
import { grafResurs, GsLaddar, GsSidhuvud, tidpunkt } from '@gemensam/shared/web';
import { SkrivelsemallarOperation } from '../generated/operationer';

/** What new tjänsteskrivelser begin with, one template per ärendetyp. */
@Component({
  selector: 'gs-mallar-sida',
  imports: [GsSidhuvud, GsLaddar, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'arenden']">Alla ärenden</a></p>
    <gs-sidhuvud rubrik="Mallar" ingress="Det som en ny tjänsteskrivelse börjar med, en mall för varje slags ärende. Nämndsekreteraren ändrar dem." />
    @if (svar.varde(); as v) {
      <div class="gs-tabellram">
        <table class="gs-tabell">
          <caption>
            Mallar för tjänsteskrivelser
          </caption>
          <thead>
            <tr>
              <th scope="col">Slag av ärende</th>
              <th scope="col">Mall som gäller</th>
              <th scope="col">Ändrad</th>
            </tr>
          </thead>
          <tbody>
            @for (m of v.skrivelsemallar; track m.typ) {
              <tr>
                <th scope="row"><a [routerLink]="['/', samverkan(), 'arenden', 'mallar', m.typ]">{{ typText(m.typ) }}</a></th>
                <td>{{ m.nummer === 0 ? 'Portalens egen' : 'Version ' + m.nummer }}</td>
                <td>{{ m.versioner[0] ? tidpunkt(m.versioner[0].tid) + ', ' + m.versioner[0].av : '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class MallarSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(SkrivelsemallarOperation, () => ({}));
  protected readonly typText = arendetypText;
  protected readonly tidpunkt = tidpunkt;
}
