import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fakturaperiodText, faktureringsplanText, momskodText } from '@gemensam/finansiering/domain';
import { belopp, grafResurs, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Sidtitel, tidpunkt } from '@gemensam/shared/web';
import { FakturaunderlagOperation } from '../generated/operationer';

/** One invoice or credit note as it was created, made to be printed. Each row leads to its Varför? */
@Component({
  selector: 'gs-faktura-underlag-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsEtikett, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'kostnader', 'fakturering']" [queryParams]="{ ar: underlag()?.huvud?.ar }">Alla fakturaunderlag</a></p>
    @if (underlag(); as u) {
      <gs-sidhuvud [overrubrik]="u.huvud.slag === 'faktura' ? 'Fakturaunderlag' : 'Underlag till kreditfaktura'" [rubrik]="u.huvud.nummer + ' ' + u.mottagare">
        <a class="gs-knapp gs-ej-utskrift" [href]="fil('xml')" download>E-faktura (Peppol)</a>
        <a class="gs-knapp gs-ej-utskrift" [href]="fil('xlsx')" download>Excel</a>
        <a class="gs-knapp gs-ej-utskrift" [href]="fil('csv')" download>CSV</a>
      </gs-sidhuvud>
      @if (u.orgnrFiktivt) {
        <p><gs-etikett ton="obs">demo</gs-etikett> Organisationsnumren är påhittade för demonstration.</p>
      }
      <div class="spalter">
        <dl class="gs-fakta">
          <dt>{{ u.huvud.slag === 'faktura' ? 'Att betala' : 'Att återfå' }}</dt><dd><strong><gs-belopp [ore]="u.huvud.brutto" /></strong></dd>
          <dt>Till</dt><dd>{{ u.mottagare }}, {{ u.mottagareOrgnr }}</dd>
          <dt>Från</dt><dd>{{ u.avsandare }}, {{ u.avsandareOrgnr }}</dd>
          @if (u.bankgiro) { <dt>Bankgiro</dt><dd>{{ u.bankgiro }}</dd> }
          @if (u.plusgiro) { <dt>Plusgiro</dt><dd>{{ u.plusgiro }}</dd> }
        </dl>
        <dl class="gs-fakta">
          <dt>Avser</dt><dd>till och med {{ period(u.huvud.ar, u.huvud.manad) }}</dd>
          <dt>Datum</dt><dd>{{ u.huvud.datum }}</dd>
          <dt>{{ u.huvud.slag === 'faktura' ? 'Förfaller' : 'Krediteras senast' }}</dt><dd>{{ u.huvud.forfallodag }}</dd>
          <dt>Skapad</dt><dd>{{ tidpunkt(u.skapad) }} av {{ u.skapadAv }}</dd>
          @if (u.rattasAv.length > 0) {
            <dt>Rättas av</dt>
            <dd>@for (r of u.rattasAv; track r.id) { <a class="hanvisning" [routerLink]="['/', samverkan(), 'kostnader', 'fakturering', r.id]">{{ r.nummer }}</a> }</dd>
          }
        </dl>
      </div>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Rader">
        <table class="gs-tabell">
          <caption>Rader, belopp i kronor utan moms. Varje belopp leder till sin förklaring.</caption>
          <thead><tr><th scope="col">Avser</th><th scope="col" class="tal">Årets andel</th><th scope="col">Faktureras</th><th scope="col">Beräkning</th><th scope="col">Moms</th><th scope="col">Rättar</th><th scope="col" class="tal">Belopp</th></tr></thead>
          <tbody>
            @for (r of u.rader; track $index) {
              <tr>
                <th scope="row">{{ r.text }}</th>
                <td class="tal"><gs-belopp [ore]="r.andel" [enhet]="false" /></td>
                <td>{{ plan(r.plan) }}, {{ r.forskott ? 'i förskott' : 'i efterskott' }}</td>
                <td>{{ r.fordelningNummer }}@if (r.gallandeFordelning > r.fordelningNummer) { <span class="gs-dampad"> (nu {{ r.gallandeFordelning }})</span> }</td>
                <td>{{ moms(r.momskod) }}</td>
                <td>@if (r.rattar; as x) { <a class="hanvisning" [routerLink]="['/', samverkan(), 'kostnader', 'fakturering', x.id]">{{ x.nummer }}</a> } @else { <span class="gs-dampad">–</span> }</td>
                <td class="tal"><a [routerLink]="lank(r, u.huvud.kommun.kommunkod)" [attr.aria-label]="namnPaLank(r.belopp, r.text)"><gs-belopp [ore]="r.belopp" [enhet]="false" /></a></td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr><th scope="row" colspan="6">Summa utan moms</th><td class="tal"><gs-belopp [ore]="u.huvud.netto" [enhet]="false" /></td></tr>
            @for (m of u.momssummor; track m.momskod) {
              <tr><td colspan="6">{{ moms(m.momskod) }}</td><td class="tal"><gs-belopp [ore]="m.moms" [enhet]="false" /></td></tr>
            }
            <tr class="summa"><th scope="row" colspan="6">{{ u.huvud.slag === 'faktura' ? 'Att betala' : 'Att återfå' }}</th><td class="tal"><gs-belopp [ore]="u.huvud.brutto" [enhet]="false" /></td></tr>
          </tfoot>
        </table>
      </div>
    } @else if (svar.varde()) {
      <gs-sidhuvud rubrik="Finns inte" />
      <gs-tomt rubrik="Underlaget finns inte" text="Kontrollera adressen eller gå tillbaka till alla fakturaunderlag." />
    } @else {
      <gs-sidhuvud rubrik="Fakturaunderlag" />
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-3);
    }
    .spalter {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-6);
      align-items: start;
      margin-block-end: var(--gs-steg-4);
    }
    .summa {
      font-weight: 650;
    }
    td a,
    .hanvisning {
      display: inline-block;
      min-height: 24px;
    }
    .hanvisning + .hanvisning {
      margin-inline-start: var(--gs-steg-3);
    }
  `,
})
export class FakturaUnderlagSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #titel = inject(Sidtitel);
  protected readonly svar = grafResurs(FakturaunderlagOperation, () => ({ id: this.id() }));
  protected readonly underlag = computed(() => this.svar.varde()?.fakturaunderlag);

  constructor() {
    effect(() => {
      const u = this.underlag();
      if (u) this.#titel.satt(`${u.huvud.nummer} ${u.mottagare}`);
    });
  }

  protected readonly tidpunkt = tidpunkt;
  protected readonly period = fakturaperiodText;
  protected readonly moms = momskodText;
  protected readonly plan = faktureringsplanText;
  /** A kommun that no longer takes part has no Varför?: the post tells who does. */
  protected readonly lank = (r: { readonly kostnadspostId: string; readonly harAndel: boolean }, kommunkod: string): string[] => [
    '/', this.samverkan(), 'kostnader', 'poster', r.kostnadspostId, ...(r.harAndel ? ['varfor', kommunkod] : []),
  ];
  protected readonly namnPaLank = (ore: string, text: string): string => `${belopp(ore)}, varför? ${text}`;
  protected readonly fil = (format: 'xml' | 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/fakturaunderlag/${this.id()}.${format}`;
}
