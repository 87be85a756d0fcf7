import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fakturaperiodText, type Fakturaslag } from '@gemensam/finansiering/domain';
import { grafResurs, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { FaktureringOperation, type FakturaunderlagRadDelFragment } from '../generated/operationer';
import { GsFakturaForhandsvisning } from './gs-faktura-forhandsvisning';

type Rad = FakturaunderlagRadDelFragment;

/** Invoicing: choose a period, see what each kommun owes and create the underlag; below, all that was created. */
@Component({
  selector: 'gs-faktura-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsBelopp, GsEtikett, GsFakturaForhandsvisning, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'kostnader']" [queryParams]="{ ar: lista()?.ar }">Alla kostnader</a></p>
    <gs-sidhuvud rubrik="Fakturering" ingress="Vad varje kommun ska faktureras, och det som är fakturerat. Det som har fakturerats ändras aldrig: en rättelse blir en ny rad eller en kreditfaktura.">
      <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'fakturering', 'installningar']">Inställningar</a>
    </gs-sidhuvud>
    @if (lista(); as l) {
      @if (l.farSkapa) {
        <section class="gs-panel gs-ej-utskrift" aria-labelledby="faktura-period">
          <h2 id="faktura-period">Fakturera en period</h2>
          <p class="gs-text gs-dampad">Allt som ska vara fakturerat till och med månaden kommer med, utom det som redan är fakturerat.</p>
          <div class="val">
            <div class="gs-falt">
              <label class="gs-falt-etikett" for="faktura-ar">År</label>
              <select id="faktura-ar" class="gs-inmatning" (change)="ar.satt(valt($event))">
                @for (a of l.tillgangligaAr; track a) { <option [value]="a" [selected]="a === l.ar">{{ a }}</option> }
              </select>
            </div>
            <div class="gs-falt">
              <label class="gs-falt-etikett" for="faktura-manad">Till och med</label>
              <select id="faktura-manad" class="gs-inmatning" (change)="manadval.satt(valt($event))">
                @for (m of manader(); track m) { <option [value]="m" [selected]="m === manad()">{{ period(l.ar, m) }}</option> }
              </select>
            </div>
          </div>
          @if (l.hogstaManad > 0) {
            <gs-faktura-forhandsvisning [samverkan]="samverkan()" [ar]="l.ar" [manad]="manad()" (skapade)="svar.ladda()" />
          } @else {
            <p role="status">Det är för tidigt att fakturera {{ l.ar }}. Hur långt i förväg det får göras bestämmer administratören under Administration, Inställningar.</p>
          }
        </section>
      }
      <h2 id="faktura-lista">Fakturaunderlag {{ l.ar }}</h2>
      <gs-tabellverktyg [vy]="vy" etikett="Sök underlag" [rad]="['underlag', 'underlag']" [xlsx]="fil('xlsx')" [csv]="fil('csv')">
        @if (!l.farSkapa) {
          <div class="gs-falt">
            <label class="gs-falt-etikett" for="faktura-listar">År</label>
            <select id="faktura-listar" class="gs-inmatning" (change)="ar.satt(valt($event))">
              @for (a of l.tillgangligaAr; track a) { <option [value]="a" [selected]="a === l.ar">{{ a }}</option> }
            </select>
          </div>
        }
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="faktura-slag">Slag</label>
          <select id="faktura-slag" class="gs-inmatning" (change)="slag.satt(valt($event))">
            <option value="" [selected]="slag.varde() === ''">Alla</option>
            <option value="faktura" [selected]="slag.varde() === 'faktura'">Fakturor</option>
            <option value="kredit" [selected]="slag.varde() === 'kredit'">Kreditfakturor</option>
          </select>
        </div>
      </gs-tabellverktyg>
      @if (l.rader.length === 0) {
        <gs-tomt [rubrik]="'Inget är fakturerat för ' + l.ar" text="E-samordnaren skapar underlagen, en period i taget. De visas här för alla i samverkan." />
      } @else {
        <div class="gs-tabellram" tabindex="0" role="region" aria-labelledby="faktura-lista">
          <table class="gs-tabell">
            <caption class="gs-dold">Fakturaunderlag {{ l.ar }}, belopp i kronor</caption>
            <thead>
              <tr>
                <th gsSortera="nummer" [vy]="vy">Nummer</th><th gsSortera="kommun" [vy]="vy">Kommun</th><th gsSortera="slag" [vy]="vy">Slag</th>
                <th gsSortera="period" [vy]="vy">Till och med</th><th gsSortera="datum" [vy]="vy">Datum</th><th gsSortera="forfaller" [vy]="vy">Förfaller</th>
                <th gsSortera="belopp" [vy]="vy" class="tal">Belopp, kr</th>
              </tr>
            </thead>
            <tbody>
              @for (r of vy.rader(); track r.id) {
                <tr [class.egen]="egna().includes(r.kommun.kommunkod)">
                  <th scope="row"><a [routerLink]="['/', samverkan(), 'kostnader', 'fakturering', r.id]">{{ r.nummer }}</a></th>
                  <td>{{ r.kommun.namn }}@if (egna().includes(r.kommun.kommunkod)) { <gs-etikett ton="accent">er kommun</gs-etikett> }</td>
                  <td>{{ slagText(r.slag) }}@if (r.rattad) { <gs-etikett ton="obs">rättad</gs-etikett> }</td>
                  <td>{{ period(r.ar, r.manad) }}</td>
                  <td>{{ r.datum }}</td>
                  <td>{{ r.forfallodag }}</td>
                  <td class="tal"><gs-belopp [ore]="r.brutto" [enhet]="false" /></td>
                </tr>
              } @empty {
                <tr><td colspan="7">Inget underlag stämmer med urvalet.</td></tr>
              }
            </tbody>
            <tfoot><tr><th scope="row" colspan="6">Summa av det som visas</th><td class="tal"><gs-belopp [ore]="summa()" [enhet]="false" /></td></tr></tfoot>
          </table>
        </div>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-3);
    }
    .gs-panel {
      height: auto;
      margin-block-end: var(--gs-steg-5);
    }
    .val {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-4);
      margin-block-end: var(--gs-steg-4);
    }
    .egen {
      background: var(--gs-accent-yta);
    }
    td gs-etikett {
      margin-inline-start: var(--gs-steg-2);
    }
    th a {
      display: inline-block;
      min-height: 24px;
    }
  `,
})
export class FakturaSida {
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly egna = this.#sammanhang.kommunkoder;
  protected readonly ar = urlVarde('ar');
  protected readonly manadval = urlVarde('manad');
  protected readonly slag = urlVarde('slag');
  protected readonly svar = grafResurs(FaktureringOperation, () => ({ ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null }));
  protected readonly lista = computed(() => this.svar.varde()?.fakturaunderlagslista);
  readonly #rader = computed<readonly Rad[]>(() => (this.lista()?.rader ?? []).filter((r) => this.slag.varde() === '' || r.slag === this.slag.varde()));
  protected readonly vy = tabellvy(this.#rader, {
    kolumner: {
      nummer: (r) => r.nummer, kommun: (r) => r.kommun.namn, slag: (r) => slagText(r.slag), period: (r) => r.ar * 100 + r.manad, datum: (r) => r.datum,
      forfaller: (r) => r.forfallodag, belopp: (r) => BigInt(r.brutto),
    },
    sokbar: (r) => `${r.nummer} ${r.kommun.namn} ${r.kommun.kommunkod} ${slagText(r.slag)} ${fakturaperiodText(r.ar, r.manad)}`,
    sortering: '-nummer',
  });
  protected readonly summa = computed(() => this.vy.rader().reduce((s, r) => s + BigInt(r.brutto), 0n).toString());
  /** The month chosen; otherwise that of the business date, but none before one that is invoiced. */
  protected readonly manad = computed(() => {
    const vald = Number(this.manadval.varde());
    if (Number.isInteger(vald) && vald >= 1 && vald <= 12) return vald;
    const [aret, manaden] = this.#sammanhang.affarsdatum().split('-').map(Number);
    return Math.max(this.lista()?.senasteManad ?? 1, aret === this.lista()?.ar ? (manaden ?? 1) : 1);
  });

  /** Those that may be invoiced now; one further ahead in the address is refused in words. */
  protected readonly manader = computed(() => Array.from({ length: Math.max(this.lista()?.hogstaManad ?? 12, this.manad()) }, (_, i) => i + 1));
  protected readonly period = fakturaperiodText;
  protected readonly slagText = slagText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/fakturaunderlag.${format}?ar=${this.lista()?.ar ?? ''}`;
  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }
}

const slagText = (slag: Fakturaslag): string => (slag === 'faktura' ? 'Faktura' : 'Kreditfaktura');
