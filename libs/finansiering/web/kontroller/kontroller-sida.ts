import { Component, computed } from '@angular/core';
import { grafResurs, GsLaddar, GsSidhuvud, GsTomt, tal, tidpunkt } from '@gemensam/shared/web';
import { KontrollkorningarOperation, type KontrollkorningarQuery } from '../generated/operationer';
import { GsUtfall } from '../budget/gs-utfall';

type Korning = KontrollkorningarQuery['kontrollkorningar'][number];

/** What the nightly control of the costs found, control by control, and the runs before. */
@Component({
  selector: 'gs-kontroller-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsUtfall],
  template: `
    <gs-sidhuvud rubrik="Nattkontroll" ingress="Varje natt klockan halv tre räknar portalen om kostnaderna och kontrollerar att allt går ihop." />
    @if (svar.varde()) {
      @if (senaste(); as k) {
        <h2>Senaste kontrollen, {{ tidpunkt(k.tid) }}</h2>
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Senaste kontrollen">
          <table class="gs-tabell">
            <caption>Reglerna för pengarna och vad kontrollen fann</caption>
            <thead>
              <tr><th scope="col">Kontroll</th><th scope="col">Regel</th><th scope="col" class="tal">Kontrollerade</th><th scope="col">Resultat</th></tr>
            </thead>
            <tbody>
              @for (en of k.kontroller; track en.namn) {
                <tr>
                  <th scope="row">{{ en.namn }}</th>
                  <td>{{ en.regel }}</td>
                  <td class="tal">{{ tal(en.antalKontrollerade) }}</td>
                  <td>
                    <gs-utfall [avvikelser]="en.avvikelser.length" />
                    @if (en.avvikelser.length > 0) {
                      <ul>
                        @for (text of en.avvikelser; track $index) { <li>{{ text }}</li> }
                      </ul>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        @if (tidigare().length > 0) {
          <h2>Tidigare kontroller</h2>
          <table class="gs-tabell tidigare">
            <caption class="gs-dold">Tidigare kontroller, nyast först</caption>
            <thead><tr><th scope="col">Tid</th><th scope="col">Resultat</th></tr></thead>
            <tbody>
              @for (t of tidigare(); track t.id) {
                <tr><th scope="row">{{ tidpunkt(t.tid) }}</th><td><gs-utfall [avvikelser]="antal(t)" /></td></tr>
              }
            </tbody>
          </table>
        }
      } @else {
        <gs-tomt rubrik="Ingen kontroll har körts än" text="Den körs av sig själv varje natt, och första gången strax efter att portalen har startat." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    h2 {
      margin-block: 0 var(--gs-steg-3);
    }
    .gs-tabellram {
      margin-block-end: var(--gs-steg-5);
    }
    ul {
      margin: var(--gs-steg-1) 0 0;
      padding-inline-start: var(--gs-steg-4);
    }
    .tidigare {
      max-width: 32rem;
    }
  `,
})
export class KontrollerSida {
  protected readonly svar = grafResurs(KontrollkorningarOperation, () => ({}));
  readonly #alla = computed(() => this.svar.varde()?.kontrollkorningar ?? []);
  protected readonly senaste = computed(() => this.#alla()[0]);
  protected readonly tidigare = computed(() => this.#alla().slice(1));
  protected readonly tidpunkt = tidpunkt;
  protected readonly tal = tal;
  protected readonly antal = (k: Korning): number => k.kontroller.reduce((s, en) => s + en.avvikelser.length, 0);
}
