import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beslutsnamn } from '@gemensam/finansiering/domain';
import { belopp, grafResurs, GsBelopp, GsEtikett, GsLaddar, Sammanhang, tidpunkt } from '@gemensam/shared/web';
import { FordelningshistorikOperation } from '../generated/operationer';

/** On a cost post's page: every allocation there has been, why, by whose decision, and what it changed for each kommun. */
@Component({
  selector: 'gs-fordelningshistorik',
  imports: [GsBelopp, GsEtikett, GsLaddar, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="post-historik">
      <h2 id="post-historik">Fördelningar genom tiden</h2>
      @if (svar.varde()) {
        <ol>
          @for (f of versioner(); track f.nummer) {
            <li>
              <h3>
                {{ f.nummer }}. {{ f.grundtext }}&ngsp;
                @if (f.iKraft) { <gs-etikett ton="accent">gäller nu</gs-etikett> }
              </h3>
              <p class="gs-dampad">Känd {{ f.kand }}. {{ f.beraknadAv }}, {{ tidpunkt(f.beraknad) }}. {{ f.beslut ? 'Beslut: ' + namn(f.beslut) + '.' : 'Inget beslut.' }}</p>
              <p>
                {{ kr(f.belopp) }} på {{ deltar(f.rader) }} kommuner.
                @if (f.kopIn; as k) { Köp-in {{ kr(k) }}. }
              </p>
              <details>
                <summary>{{ f.nummer === 1 ? 'Andelarna' : 'Vad som ändrades' }}<span class="gs-dold"> i fördelning {{ f.nummer }}</span></summary>
                <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="'Fördelning ' + f.nummer">
                  <table class="gs-tabell">
                    <caption>Fördelning {{ f.nummer }}, belopp i kronor</caption>
                    <thead>
                      <tr>
                        <th scope="col">Kommun</th>
                        @if (f.nummer > 1) { <th scope="col" class="tal">Före</th><th scope="col" class="tal">Skillnad</th> }
                        <th scope="col" class="tal">Andel</th>
                      </tr>
                    </thead>
                    <tbody>
                      @for (r of f.rader; track r.kommun.kommunkod) {
                        <tr [class.egen]="egna().includes(r.kommun.kommunkod)">
                          <th scope="row">{{ r.kommun.namn }}</th>
                          @if (f.nummer > 1) {
                            <td class="tal"><gs-belopp [ore]="r.nuvarande" [enhet]="false" saknas="deltog inte" /></td>
                            <td class="tal">{{ skillnad(r.skillnad) }}</td>
                          }
                          <td class="tal">
                            @if (r.belopp; as b) {
                              <a [routerLink]="['/', samverkan(), 'kostnader', 'poster', postId(), 'varfor', r.kommun.kommunkod]" [queryParams]="{ fordelning: f.iKraft ? null : f.nummer }" [attr.aria-label]="kr(b) + ', varför? ' + r.kommun.namn + ' i fördelning ' + f.nummer"><gs-belopp [ore]="b" [enhet]="false" /></a>
                            } @else { <gs-belopp [ore]="null" saknas="deltar inte längre" /> }
                          </td>
                        </tr>
                      }
                    </tbody>
                    <tfoot>
                      <tr>
                        <th scope="row">Summa</th>
                        @if (f.nummer > 1) { <td></td><td></td> }
                        <td class="tal"><gs-belopp [ore]="f.belopp" [enhet]="false" /></td>
                      </tr>
                    </tfoot>
                  </table>
                </div>
              </details>
            </li>
          }
        </ol>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--gs-steg-4);
    }
    .gs-panel {
      height: auto;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-3);
      border-block-start: 1px solid var(--gs-linje);
    }
    h3,
    p {
      margin: 0 0 var(--gs-steg-1);
    }
    h3 {
      font-size: 1rem;
    }
    summary {
      display: inline-block;
      min-height: 24px;
      color: var(--gs-accent);
      cursor: pointer;
    }
    td a {
      display: inline-block;
      min-height: 24px;
    }
    .egen {
      background: var(--gs-accent-yta);
    }
  `,
})
export class GsFordelningshistorik {
  readonly postId = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly egna = this.#sammanhang.kommunkoder;
  protected readonly svar = grafResurs(FordelningshistorikOperation, () => ({ kostnadspostId: this.postId() }));
  protected readonly versioner = computed(() => this.svar.varde()?.fordelningshistorik ?? []);
  protected readonly namn = beslutsnamn;
  protected readonly tidpunkt = tidpunkt;
  protected readonly kr = (ore: string): string => belopp(ore);
  protected readonly deltar = (rader: readonly { readonly belopp: string | null }[]): number => rader.filter((r) => r.belopp !== null).length;
  protected readonly skillnad = (ore: string | null): string => (ore === null ? '' : ore === '0' ? '0' : `${ore.startsWith('-') ? '' : '+'}${belopp(ore, { visaEnhet: false })}`);
}
