import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, delegatText, kravenText, punkttabell } from '@gemensam/delegation/domain';
import { GsEtikett, GsSortera, GsTabellverktyg, GsTomt, tabellvy } from '@gemensam/shared/web';
import type { DelegationspunktDelFragment } from '../generated/operationer';
import { gransText } from './punkttext';

/** The points of a delegationsordning: what, who, within which limit and on what condition. */
@Component({
  selector: 'gs-delegationspunkter',
  imports: [GsEtikett, GsSortera, GsTabellverktyg, GsTomt, RouterLink],
  template: `
    <gs-tabellverktyg [vy]="vy" etikett="Sök punkt" [rad]="['punkt', 'punkter']" [xlsx]="xlsx()" [csv]="csv()" />
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="rubrik()">
      <table class="gs-tabell">
        <caption>
          {{
            rubrik()
          }}
        </caption>
        <thead>
          <tr>
            <th gsSortera="nr" [vy]="vy" class="tal">Nr</th>
            <th gsSortera="arendetyp" [vy]="vy">Vad</th>
            <th gsSortera="delegat" [vy]="vy">Delegat</th>
            <th gsSortera="ersattare" [vy]="vy">Ersättare</th>
            <th>Gräns</th>
            <th>Krav</th>
            @if (akt()) {
              <th class="gs-ej-utskrift"><span class="gs-dold">Åtgärd</span></th>
            }
          </tr>
        </thead>
        <tbody>
          @for (p of vy.rader(); track p.id) {
            <tr>
              <td class="tal">{{ p.nr }}</td>
              <th scope="row">
                {{ typText(p.arendetyp) }}
                @if (p.aterkallad; as a) {
                  <gs-etikett ton="obs">{{ a.fran > datum() ? 'återkallas' : 'återkallad' }} {{ a.fran }}</gs-etikett>
                }
                <span class="under">{{ p.text }}</span>
                @if (p.aterkallad; as a) {
                  <span class="under">Återkallad genom {{ a.beslut }}.</span>
                }
              </th>
              <td class="vem">{{ delegatText(p.delegat) }}</td>
              <td class="vem">{{ p.ersattare ? delegatText(p.ersattare) : 'ingen' }}</td>
              <td>
                {{ grans(p) }}
                @if (p.budgetpost) {
                  <span class="under">Budgetpost: {{ p.budgetpost }}</span>
                }
              </td>
              <td>
                {{ krav(p.kraver) || 'inga' }}
                @if (p.vidaredelegation) {
                  <span class="under">Får delegeras vidare.</span>
                }
                @if (p.attest) {
                  <span class="under">Ger attesträtt.</span>
                }
              </td>
              @if (akt(); as a) {
                <td class="gs-ej-utskrift">
                  @if (!p.aterkallad) {
                    <a [routerLink]="[a.vag, p.id]">{{ a.text }}<span class="gs-dold"> punkt {{ p.nr }}</span></a>
                  }
                </td>
              }
            </tr>
          } @empty {
            <tr>
              <td colspan="7"><gs-tomt rubrik="Inga punkter" [text]="vy.filter() ? 'Ändra det du söker.' : 'Utkastet är tomt.'" /></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../delegation.css',
})
export class GsDelegationspunkter {
  readonly punkter = input.required<readonly DelegationspunktDelFragment[]>();
  readonly rubrik = input('Punkter');
  /** The day that the page is of. */
  readonly datum = input.required<string>();
  readonly akt = input<{ readonly vag: string; readonly text: string } | null>(null);
  readonly xlsx = input<string | null>(null);
  readonly csv = input<string | null>(null);
  readonly #alla = computed(() => this.punkter().map((p) => ({ ...p, ersattare: p.ersattare ?? null })));
  protected readonly vy = tabellvy(this.#alla, punkttabell);
  protected readonly typText = arendetypText;
  protected readonly delegatText = delegatText;
  protected readonly krav = kravenText;
  protected readonly grans = gransText;
}
