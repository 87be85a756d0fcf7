import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { IdeerOperation } from '../generated/operationer';
import { ideLageText } from './ideintresse';

const VISAS = 5;

/** Home, for the e-samordnare: ideas that are not qualified, those that can be first. */
@Component({
  selector: 'gs-ideer-panel',
  imports: [GsUppgiftslista, GsLaddar, GsTomt, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="ideer-panel">
      <h2 id="ideer-panel">Idéer</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="visas()" />
          <p>
            <a [routerLink]="['/', samverkan(), 'projekt', 'ideer']">Visa alla idéer ({{ uppgifter().length }})</a>
          </p>
        } @else {
          <gs-tomt rubrik="Inga öppna idéer" text="Det som kommunerna föreslår visas här till dess att det är kvalificerat.">
            <a [routerLink]="['/', samverkan(), 'projekt', 'ideer']">Visa alla idéer</a>
          </gs-tomt>
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-3) 0 0;
    }
  `,
})
export class IdeerPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(IdeerOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    [...(this.svar.varde()?.ideer ?? [])]
      .filter((i) => i.fas === 'ide')
      .sort((a, b) => Number(b.kvalificerbarhet.kan) - Number(a.kvalificerbarhet.kan) || b.foreslagen.localeCompare(a.foreslagen))
      .map((i) => ({
        id: i.id,
        text: i.titel,
        lank: ['/', this.samverkan(), 'projekt', i.id, ...(i.kvalificerbarhet.kan ? ['faser'] : [])],
        om: `${ideLageText(i.kvalificerbarhet)}, föreslagen ${i.foreslagen}`,
      })),
  );
  protected readonly visas = computed(() => this.uppgifter().slice(0, VISAS));
}
