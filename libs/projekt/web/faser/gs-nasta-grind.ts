import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText } from '@gemensam/projekt/domain';
import { beslutareText } from '@gemensam/samverkan/domain';
import { GsEtikett, Sammanhang } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import type { ProjektfaserDelFragment } from '../generated/operationer';
import { GsBeslutsformular } from './gs-beslutsformular';
import { eller, registreras } from './beslutare-ord';

type Grind = NonNullable<ProjektfaserDelFragment['nasta']>;

/** The gate ahead: what it asks, met or not, who can put it right and where; and the act, when everything is met. */
@Component({
  selector: 'gs-nasta-grind',
  imports: [GsEtikett, GsBeslutsformular, RouterLink],
  template: `
    @let g = grind();
    <section class="gs-panel" aria-labelledby="nasta-rubrik">
      <h2 id="nasta-rubrik">
        Nästa grind: {{ g.beteckning === text(g.till) ? g.beteckning : g.beteckning + ' till ' + text(g.till) }}
        <gs-etikett [ton]="g.gron ? 'lugn' : 'obs'">{{ g.gron ? 'uppfylld' : saknas() + ' av ' + g.krav.length + ' saknas' }}</gs-etikett>
      </h2>
      <p>Beslutas av {{ vem() }}.</p>
      @if (g.krav.length > 0) {
        <ul aria-label="Det grinden kräver">
          @for (k of g.krav; track k.namn) {
            <li [attr.data-uppfyllt]="k.uppfyllt">
              <span class="form" aria-hidden="true">{{ k.uppfyllt ? '✓' : '○' }}</span>
              <span class="namn">{{ k.namn }}</span>
              <span class="lage"><span class="gs-dold">{{ k.uppfyllt ? 'Uppfyllt' : 'Saknas' }}: </span>{{ k.lage }}</span>
              @if (!k.uppfyllt) {
                <span class="vem">
                  <span>{{ k.vem }}</span>
                  @if (lank(k); as l) {
                    <a [routerLink]="l.vag" [queryParams]="l.fraga" [fragment]="l.del">{{ l.text }}<span class="gs-dold">: {{ k.namn }}</span></a>
                  }
                </span>
              }
            </li>
          }
        </ul>
      } @else {
        <p>Grinden kräver inget mer än beslutet.</p>
      }
      @if (g.delegationskrav; as d) {
        <p class="gs-dampad">
          @if (d.uppfyllt) {
            Finansieringen är säkrad, så ordföranden kan besluta på delegation (punkt 7).
          } @else {
            Ordföranden kan besluta på delegation (punkt 7) först när finansieringen är säkrad: {{ d.lage.toLowerCase() }}.
          }
          @if (paDelegation() && !g.gron) {
            <a [routerLink]="['/', samverkan(), 'delegation', 'nytt']" [queryParams]="{ typ: 'projektstart', sak: projekt().id }">Pröva beslutet</a>
          }
        </p>
      }
      @if (!g.gron) {
        <p class="gs-dampad">Grinden kan passeras när allt är uppfyllt.</p>
      } @else if (g.registrerar.length === 0) {
        <p class="gs-dampad">Allt är uppfyllt. {{ avVem() }}</p>
      } @else if (paDelegation() && egna().length === 0) {
        <p class="knappar"><a class="gs-knapp primar" [routerLink]="['/', samverkan(), 'delegation', 'nytt']" [queryParams]="{ typ: 'projektstart', sak: projekt().id }">Besluta på delegation</a></p>
      } @else if (vy.formular() !== 'passera') {
        <p class="knappar"><button type="button" class="gs-knapp primar" (click)="vy.visa('passera')">Passera {{ g.beteckning }}</button></p>
      } @else {
        <gs-beslutsformular [projekt]="projekt()" akt="passera" [till]="g.till" [beteckning]="g.beteckning" [registrerar]="egna()" />
      }
      @if (kanTasOver()) {
        <p class="tar-over gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'ta-over']" [queryParams]="{ typ: 'projekt', sak: projekt().id }">Nämnden tar över frågan från ordföranden</a></p>
      }
    </section>
  `,
  styles: `
    h2,
    p {
      margin: 0 0 var(--gs-steg-3);
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-3);
      align-items: center;
    }
    section > p:last-child {
      margin: 0;
    }
    ul {
      display: grid;
      margin: 0 0 var(--gs-steg-4);
      padding: 0;
      border-block-start: 1px solid var(--gs-linje);
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 5fr) minmax(0, 4fr) minmax(0, 5fr);
      gap: 0 var(--gs-steg-3);
      align-items: baseline;
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
    }
    .form {
      color: var(--gs-dampad);
      font-weight: 700;
    }
    [data-uppfyllt='true'] .form {
      color: var(--gs-bra);
    }
    .namn {
      font-weight: 600;
    }
    .vem {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      color: var(--gs-dampad);
    }
    .knappar {
      margin: 0;
    }
    section > .tar-over {
      margin-block: var(--gs-steg-3) 0;
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: 1.5rem minmax(0, 1fr);
      }
      .lage,
      .vem {
        grid-column: 2;
      }
    }
  `,
})
export class GsNastaGrind {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  readonly grind = input.required<Grind>();
  readonly samverkan = input.required<string>();
  protected readonly vy = inject(Fasvy);
  protected readonly saknas = computed(() => this.grind().krav.filter((k) => !k.uppfyllt).length);
  protected readonly vem = computed(() => eller(this.grind().beslutare.map(beslutareText)));
  protected readonly avVem = computed(() => this.grind().beslutare.map(registreras).join(' '));
  /** What the person enters here; what she decides on delegation she decides under Delegation. */
  protected readonly egna = computed(() => this.grind().registrerar.filter((b) => b !== 'delegation'));
  protected readonly paDelegation = computed(() => this.grind().registrerar.includes('delegation'));
  readonly #sammanhang = inject(Sammanhang);
  /** What the nämnd decides itself though it is delegated is entered by those who enter its decisions. */
  protected readonly kanTasOver = computed(() => this.grind().beslutare.includes('delegation') && this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly text = fasText;

  /** Where the line is put right. */
  protected lank(k: Grind['krav'][number]): { readonly vag: readonly string[]; readonly fraga?: Record<string, string>; readonly del?: string; readonly text: string } | null {
    const bas = ['/', this.samverkan(), 'projekt', this.projekt().id];
    switch (k.slag) {
      case 'leverabel':
        return { vag: [...bas, 'leverabler'], fraga: { grind: this.grind().till }, text: 'Till leverablerna' };
      case 'finansiering':
        return { vag: [...bas, 'ekonomi'], text: 'Till ekonomin' };
      case 'intresse':
        return { vag: [...bas, 'kommuner'], text: 'Till kommunerna' };
      case 'avtal':
        return { vag: [...bas, 'faser'], del: 'upphandling', text: 'Till upphandlingen' };
    }
  }
}
