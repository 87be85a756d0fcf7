import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { uppgiftIUrval, uppgiftstabell } from '@gemensam/arende/domain';
import { filadress, grafResurs, GsEtikett, GsLaddar, GsSidansDelar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, tabellvy, urlVarde } from '@gemensam/shared/web';
import { MotesuppgifterOperation } from '../generated/operationer';
import { motesdelar } from './motesvy';

/** Every task of the beredningsgrupp, whichever meeting it came from. */
@Component({
  selector: 'gs-uppgifter-sida',
  imports: [GsSidhuvud, GsSidansDelar, GsLaddar, GsTomt, GsEtikett, GsTabellverktyg, GsSortera, RouterLink],
  template: `
    <gs-sidhuvud rubrik="Uppgifter" overrubrik="Möten" ingress="Det som beredningsgruppen har kommit överens om att göra." />
    <gs-sidans-delar [delar]="delar" [bas]="bas()" etikett="Möten" namn="Möten" />
    @if (svar.varde()) {
      <gs-tabellverktyg [vy]="vy" etikett="Sök uppgift" [rad]="['uppgift', 'uppgifter']" [xlsx]="fil('xlsx')" [csv]="fil('csv')">
        <div>
          <label class="gs-falt-etikett" for="uppgiftslage">Läge</label>
          <select id="uppgiftslage" class="gs-inmatning" (change)="valj($event)">
            @for (u of urvalen; track u.varde) {
              <option [value]="u.varde" [selected]="u.varde === urval.varde()">{{ u.text }}</option>
            }
          </select>
        </div>
      </gs-tabellverktyg>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Uppgifter">
        <table class="gs-tabell">
          <caption>
            Uppgifter från beredningsgruppens möten
          </caption>
          <thead>
            <tr>
              <th gsSortera="text" [vy]="vy">Uppgift</th>
              <th gsSortera="agare" [vy]="vy">Ägare</th>
              <th gsSortera="dag" [vy]="vy">Klar senast</th>
              <th gsSortera="lage" [vy]="vy">Läge</th>
              <th gsSortera="mote" [vy]="vy">Från mötet</th>
            </tr>
          </thead>
          <tbody>
            @for (u of vy.rader(); track u.id) {
              <tr>
                <th scope="row">{{ u.text }}</th>
                <td>{{ u.agare }}</td>
                <td class="kort">{{ u.dag }}</td>
                <td>
                  @if (u.klar) {
                    Klar {{ u.klar }}
                    @if (u.klarAnteckning) {
                      <br />{{ u.klarAnteckning }}
                    }
                  } @else if (u.forsenad) {
                    <gs-etikett ton="obs">försenad</gs-etikett>
                  } @else {
                    Öppen
                  }
                </td>
                <td class="kort">
                  <a [routerLink]="[...bas(), u.moteId]">{{ u.moteDatum }}</a>
                </td>
              </tr>
            } @empty {
              <tr>
                <td colspan="5">
                  @if (alla().length === 0) {
                    <gs-tomt rubrik="Inga uppgifter" text="De läggs till på sidan för ett av beredningsgruppens möten." />
                  } @else {
                    <gs-tomt rubrik="Inget motsvarar urvalet"><button type="button" class="gs-knapp" (click)="visaAlla()">Visa alla uppgifter</button></gs-tomt>
                  }
                </td>
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
    .kort {
      white-space: nowrap;
    }
    tbody th {
      min-width: 12rem;
    }
  `,
})
export class UppgifterSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(MotesuppgifterOperation, () => ({}));
  protected readonly bas = computed(() => ['/', this.samverkan(), 'moten']);
  protected readonly delar = motesdelar(true);
  protected readonly urval = urlVarde('lage', 'kvar');
  protected readonly urvalen = [
    { varde: 'kvar', text: 'Kvar att göra' },
    { varde: 'forsenad', text: 'Försenade' },
    { varde: 'klar', text: 'Klara' },
    { varde: 'alla', text: 'Alla' },
  ];
  protected readonly alla = computed(() => this.svar.varde()?.motesuppgifter ?? []);
  readonly #valda = computed(() => this.alla().filter((u) => uppgiftIUrval(u, this.urval.varde())));
  readonly #vy = tabellvy(this.#valda, uppgiftstabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.alla().length) };
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/motesuppgifter.${format}`, this.#vy, { lage: this.urval.varde() });

  protected valj(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.urval.satt(h.target.value);
  }

  protected visaAlla(): void {
    this.urval.satt('alla');
    this.#vy.sok('');
  }
}
