import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kostnadsslagText, type Kostnadsslag, nyckelnamn, type Nyckeltyp, poststatustext } from '@gemensam/finansiering/domain';
import { belopp, grafResurs, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, Sidtitel, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { KostnadspostOperation } from '../generated/operationer';
import { GsFordelningshistorik } from '../fordelning/gs-fordelningshistorik';
import { dagen, GsKantDen } from '../fordelning/gs-kant-den';
import { GsPostfinansiering } from '../ataganden/gs-postfinansiering';
import { GsPostmarken } from './gs-postmarken';

/** One cost post: its key, its source, its decision, and what each kommun pays. */
@Component({
  selector: 'gs-post-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsEtikett, GsFordelningshistorik, GsKantDen, GsPostfinansiering, GsPostmarken, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'kostnader']" [queryParams]="{ ar: post()?.ar, kand: dag() }">Alla kostnader</a></p>
    @if (post(); as p) {
      <gs-sidhuvud [overrubrik]="'Kostnadspost ' + p.ar" [rubrik]="p.namn">
        @if (p.farAndra) {
          <a class="gs-knapp primar" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'faststall']">Fastställ</a>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'andra']">Ändra</a>
        }
        @if (p.farForandras) {
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'ansluter']">Kommun ansluter sig</a>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'uttrader']">Kommun utträder</a>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'andra-genom-beslut']">Ändra genom beslut</a>
        }
      </gs-sidhuvud>
      <gs-kant-den [kand]="kand" />
      <div class="spalter">
        <section class="gs-panel" aria-labelledby="post-fakta">
          <h2 id="post-fakta">Om posten</h2>
          <p class="belopp"><gs-belopp [ore]="p.belopp" /></p>
          <p><gs-postmarken [post]="p" /></p>
          <dl class="gs-fakta">
            <dt>Status</dt><dd>{{ status(p) }}</dd>
            <dt>Slag</dt><dd>{{ slag(p.slag) }}</dd>
            <dt>Nyckel</dt><dd>{{ nyckel(p.nyckel.typ) }}. {{ p.nyckel.text }}</dd>
            <dt>Deltar</dt><dd>{{ p.deltagare.length }} kommuner</dd>
            @if (p.projektId; as projekt) {
              <dt>Projekt</dt><dd><a [routerLink]="['/', samverkan(), 'projekt', projekt]">{{ p.projektNamn }}</a></dd>
            }
            <dt>Budget</dt><dd>{{ p.utanforBudget ? 'Vid sidan av årets antagna budget' : 'Inom årets antagna budget' }}</dd>
            @if (p.faktureras; as text) { <dt>Faktureras</dt><dd>{{ text }}</dd> }
            @if (p.antagande; as text) { <dt>Antagande</dt><dd>{{ text }}</dd> }
            @if (p.anmarkning; as text) { <dt>Anmärkning</dt><dd>{{ text }}</dd> }
            <dt>Källa</dt><dd>{{ p.kalla }}</dd>
            <dt>Beslut</dt>
            <dd>
              @if (p.beslut; as b) {
                {{ b.organ }} {{ b.datum }} {{ b.beteckning }}, {{ b.rubrik }}. En fastställd post ändras inte. Ett nytt beslut blir en ny fördelning.
              } @else {
                Inget beslut är kopplat till posten.
              }
            </dd>
            <dt>Beräknad</dt><dd>{{ tidpunkt(p.beraknad) }}. {{ p.beraknadAv }}. Beräkning {{ p.fordelningNummer }}.</dd>
          </dl>
        </section>
        <div class="gs-tabellram">
          <table class="gs-tabell">
            <caption>{{ p.namn }} {{ p.ar }} per kommun, belopp i kronor</caption>
            <thead><tr><th scope="col">Kommun</th><th scope="col" class="tal">Att betala</th></tr></thead>
            <tbody>
              @for (a of p.andelar; track a.kommun.kommunkod) {
                <tr [class.egen]="egna().includes(a.kommun.kommunkod)">
                  <th scope="row">
                    {{ a.kommun.namn }}
                    @if (egna().includes(a.kommun.kommunkod)) { <gs-etikett ton="accent">er kommun</gs-etikett> }
                  </th>
                  <td class="tal">
                    <a [routerLink]="['varfor', a.kommun.kommunkod]" [queryParams]="{ kand: dag() }" [attr.aria-label]="namnPaLank(a.belopp, a.kommun.namn)"><gs-belopp [ore]="a.belopp" [enhet]="false" /></a>
                  </td>
                </tr>
              }
            </tbody>
            <tfoot><tr><th scope="row">Summa</th><td class="tal"><gs-belopp [ore]="p.belopp" [enhet]="false" /></td></tr></tfoot>
          </table>
        </div>
      </div>
      @if (!dag()) { <gs-postfinansiering [postId]="p.id" /> }
      <gs-fordelningshistorik [postId]="p.id" />
    } @else if (svar.varde()) {
      <gs-sidhuvud rubrik="Finns inte" />
      @if (dag()) {
        <gs-kant-den [kand]="kand" />
        <gs-tomt rubrik="Posten var inte känd den dagen" text="Välj en senare dag, eller visa det som gäller nu." />
      } @else {
        <gs-tomt rubrik="Kostnadsposten finns inte" text="Kontrollera adressen eller gå tillbaka till alla kostnader." />
      }
    } @else {
      <gs-sidhuvud rubrik="Kostnadspost" />
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-3);
    }
    .spalter {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--gs-steg-4);
      align-items: start;
    }
    .gs-panel {
      height: auto;
    }
    .belopp {
      margin: 0 0 var(--gs-steg-2);
      font-size: 1.75rem;
      font-weight: 650;
      line-height: 1.1;
    }
    td a {
      display: inline-block;
      min-height: 24px;
    }
    .egen {
      background: var(--gs-accent-yta);
    }
    @media (max-width: 56rem) {
      .spalter {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class PostSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #titel = inject(Sidtitel);
  protected readonly egna = inject(Sammanhang).kommunkoder;
  protected readonly kand = urlVarde('kand');
  protected readonly dag = computed(() => dagen(this.kand));
  protected readonly svar = grafResurs(KostnadspostOperation, () => ({ id: this.id(), kantDen: this.dag() }));
  protected readonly post = computed(() => this.svar.varde()?.kostnadspost);

  constructor() {
    effect(() => {
      const p = this.post();
      if (p) this.#titel.satt(`${p.namn} ${p.ar}`);
    });
  }

  protected readonly tidpunkt = tidpunkt;
  protected readonly slag = (s: Kostnadsslag): string => kostnadsslagText(s);
  protected readonly status = poststatustext;
  protected readonly nyckel = (t: Nyckeltyp): string => nyckelnamn(t);
  protected readonly namnPaLank = (ore: string, kommun: string): string => `${belopp(ore)}, varför? ${kommun}`;
}
