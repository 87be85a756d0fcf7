import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arMed, kommunfragaText } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { KommunensPortfoljOperation } from '../generated/operationer';

const VISAS = 8;

/** One kommun's projects in a few words: what waits for its answer, and what it takes part in. */
@Component({
  selector: 'gs-kommunens-projekt',
  imports: [GsUppgiftslista, GsLaddar, GsTomt, RouterLink],
  template: `
    @if (portfolj(); as p) {
      <dl [attr.aria-label]="p.kommun.namn">
        <div><dt>Deltar i</dt><dd>{{ p.deltar }}</dd></div>
        <div><dt>Driftsatta</dt><dd>{{ p.driftsatta }}</dd></div>
        @if (p.farSvara) {
          <div><dt>Att svara på</dt><dd>{{ p.attSvara }}</dd></div>
        }
      </dl>
      @if (uppgifter().length > 0) {
        <gs-uppgiftslista [uppgifter]="visas()" />
        @if (uppgifter().length > visas().length) {
          <p class="gs-dampad">och {{ uppgifter().length - visas().length }} till</p>
        }
      }
      @if (deltar().length > 0) {
        <details>
          <summary>Projekt som {{ p.kommun.namn }} deltar i</summary>
          <ul>
            @for (d of deltar(); track d.projektId) {
              <li><a [routerLink]="['/', samverkan(), 'projekt', d.projektId]">{{ d.namn }}</a></li>
            }
          </ul>
        </details>
      } @else if (uppgifter().length === 0) {
        <gs-tomt rubrik="Inget deltagande inlagt" text="Öppna ett projekt och svara under Kommuner.">
          <a [routerLink]="['/', samverkan(), 'projekt']">Visa alla projekt</a>
        </gs-tomt>
      }
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Kommunen finns inte här" />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-5);
      margin: 0 0 var(--gs-steg-3);
    }
    dl div {
      display: grid;
    }
    dt {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    dd {
      order: -1;
      margin: 0;
      font-size: 1.5rem;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    details {
      margin-block-start: var(--gs-steg-3);
    }
    summary {
      cursor: pointer;
    }
    ul {
      margin: var(--gs-steg-2) 0 0;
    }
  `,
})
export class GsKommunensProjekt {
  readonly kommunkod = input.required<string>();
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(KommunensPortfoljOperation, () => ({ kommunkod: this.kommunkod() }));
  protected readonly portfolj = computed(() => this.svar.varde()?.kommunensPortfolj ?? null);
  protected readonly deltar = computed(() => this.portfolj()?.projekt.filter((p) => arMed(p.deltagande)) ?? []);
  protected readonly uppgifter = computed<readonly Uppgift[]>(() => {
    const p = this.portfolj();
    if (!p?.farSvara) return [];
    return p.projekt.flatMap((r) =>
      r.fraga === null
        ? []
        : [{ id: r.projektId, text: r.namn, om: kommunfragaText(r.fraga), ...(r.fraga === 'ide' ? { lank: this.#vag('ideer'), fraga: { sok: r.namn } } : { lank: this.#vag(r.projektId, 'kommuner') }) }],
    );
  });
  protected readonly visas = computed(() => this.uppgifter().slice(0, VISAS));
  readonly #vag = (...steg: readonly string[]): readonly string[] => ['/', this.samverkan(), 'projekt', ...steg];
}
