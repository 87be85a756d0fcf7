import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, overtagandetabell, saktypText } from '@gemensam/delegation/domain';
import { filadress, grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy } from '@gemensam/shared/web';
import { OvertagandenaOperation } from '../generated/operationer';
import { beslutText } from '../ordning/punkttext';

/** What the nämnd decides itself though it is delegated. */
@Component({
  selector: 'gs-overtagna-sida',
  imports: [GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, RouterLink],
  template: `
    <gs-sidhuvud rubrik="Övertagna frågor" ingress="Frågor som nämnden beslutar själv fast de är delegerade.">
      @if (farSkriva()) {
        <a class="gs-knapp primar" [routerLink]="['/', samverkan(), 'delegation', 'ta-over']">Ta över en fråga</a>
      }
    </gs-sidhuvud>
    @if (svar.varde()) {
      @if (vy.antal() > 0) {
        <gs-tabellverktyg [vy]="vy" etikett="Sök fråga" [rad]="['fråga', 'frågor']" [xlsx]="fil('xlsx')" [csv]="fil('csv')" />
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Övertagna frågor">
          <table class="gs-tabell">
            <caption>
              Övertagna frågor
            </caption>
            <thead>
              <tr>
                <th gsSortera="sak" [vy]="vy">Sak</th>
                <th gsSortera="arendetyp" [vy]="vy">Fråga</th>
                <th gsSortera="datum" [vy]="vy">Övertagen</th>
                <th>Skäl</th>
                <th gsSortera="aterlamnad" [vy]="vy">Återlämnad</th>
              </tr>
            </thead>
            <tbody>
              @for (o of vy.rader(); track o.id) {
                <tr>
                  <th scope="row">{{ o.sak }}<span class="under">{{ saktypText(o.saktyp) }}</span></th>
                  <td>{{ typText(o.arendetyp) }}</td>
                  <td>{{ o.datum }}<span class="under">{{ beslutText(o.beslut) }}</span></td>
                  <td>{{ o.skal }}</td>
                  <td>
                    @if (o.aterlamnad) {
                      {{ o.aterlamnad }}
                      @if (o.aterlamnadBeslut; as b) {
                        <span class="under">{{ beslutText(b) }}</span>
                      }
                    } @else {
                      <gs-etikett ton="obs">hos nämnden</gs-etikett>
                      @if (farSkriva()) {
                        <a class="under" [routerLink]="[o.id]">Lämna tillbaka<span class="gs-dold"> {{ o.sak }}</span></a>
                      }
                    }
                  </td>
                </tr>
              } @empty {
                <tr>
                  <td colspan="5"><gs-tomt rubrik="Ingen träff" text="Ändra det du söker." /></td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Inga övertagna frågor" text="Nämnden kan ta över en enskild fråga från delegaten. E-samordnaren eller nämndsekreteraren för in beslutet." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class OvertagnaSida {
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(OvertagandenaOperation, () => ({}));
  readonly #alla = computed(() => this.svar.varde()?.overtaganden ?? []);
  protected readonly vy = tabellvy(this.#alla, overtagandetabell);
  protected readonly farSkriva = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly typText = arendetypText;
  protected readonly saktypText = saktypText;
  protected readonly beslutText = beslutText;

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/delegation/overtagna.${format}`, this.vy);
  }
}
