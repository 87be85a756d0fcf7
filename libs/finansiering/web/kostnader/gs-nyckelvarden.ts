import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { arInmatningsnyckel, summeraNyckelvarden } from '@gemensam/finansiering/domain';
import { arAvslag, tolkaBelopp } from '@gemensam/shared/domain';
import { GsDatumfalt, GsFaltfel, GsTextfalt } from '@gemensam/shared/web';
import { type Postfalt, TOMT_VARDE, type Vardefalt } from './postfalt';

/** The values of a key that is entered per kommun: one row each, with the sum and what is missing while one types. */
@Component({
  selector: 'gs-nyckelvarden',
  imports: [GsDatumfalt, GsFaltfel, GsTextfalt],
  template: `
    @let f = falt();
    @if (f.nyckeltyp === 'antal') {
      <gs-textfalt data-falt="enhet" class="kort" etikett="Det som räknas" hjalp="I flertal: elever, användare, licenser, avrop." [text]="f.enhet" (textChange)="andrat.emit({ enhet: $event })" [fel]="fel()('enhet')" [kravs]="true" />
    }
    <gs-faltfel [text]="fel()('varden')" />
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="rubrik()" [attr.data-fel]="fel()('varden') ? 'ja' : null">
    <table class="gs-tabell">
      <caption>{{ rubrik() }}</caption>
      <thead>
        <tr>
          <th scope="col">Kommun</th>
          <th scope="col" class="tal">{{ kolumn() }}</th>
          @if (egna()) {
            <th scope="col">Egen källa</th>
            <th scope="col">Eget datum</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (r of rader(); track r.kommunkod) {
          <tr>
            <th scope="row">{{ r.namn }}</th>
            <td class="tal">
              <gs-faltfel [id]="'varde-fel-' + r.kommunkod" [text]="fel()('varden.' + r.kommunkod)" />
              <input
                class="gs-inmatning varde" type="text" inputmode="decimal" autocomplete="off" [value]="r.varde" (input)="skriv(r.kommunkod, { varde: text($event) })"
                [attr.aria-label]="kolumn() + ', ' + r.namn" [attr.aria-invalid]="fel()('varden.' + r.kommunkod) ? true : null"
                [attr.aria-describedby]="fel()('varden.' + r.kommunkod) ? 'varde-fel-' + r.kommunkod : null" />
            </td>
            @if (egna()) {
              <td><input class="gs-inmatning" type="text" [value]="r.kalla" (input)="skriv(r.kommunkod, { kalla: text($event) })" [attr.aria-label]="'Egen källa, ' + r.namn" /></td>
              <td><input class="gs-inmatning" type="date" [value]="r.datum" (input)="skriv(r.kommunkod, { datum: text($event) })" [attr.aria-label]="'Eget datum, ' + r.namn" /></td>
            }
          </tr>
        }
      </tbody>
      <tfoot>
        <tr><th scope="row">Summa</th><td class="tal">{{ summa().summa }}</td>@if (egna()) { <td></td><td></td> }</tr>
        @if (summa().ska; as ska) {
          <tr><th scope="row">Ska vara</th><td class="tal">{{ ska }}</td>@if (egna()) { <td></td><td></td> }</tr>
        }
      </tfoot>
    </table>
    </div>
    <p class="lage" role="status" [attr.data-fel]="summa().skillnad ? 'ja' : null">
      @if (summa().utan > 0) {
        <span>{{ summa().utan }} av {{ rader().length }} kommuner har inget värde än.</span>
      }
      @if (summa().skillnad; as skillnad) {
        <span><span aria-hidden="true">▲ </span>{{ skillnad }}</span>
      } @else if (summa().ska && summa().utan === 0) {
        <span><span aria-hidden="true">✓ </span>Summan stämmer.</span>
      }
    </p>
    <gs-textfalt data-falt="vardenKalla" etikett="Värdenas källa" hjalp="Lämna tomt om det är samma källa som postens." [text]="f.vardenKalla" (textChange)="andrat.emit({ vardenKalla: $event })" [fel]="fel()('vardenKalla')" />
    <gs-datumfalt data-falt="vardenDatum" etikett="Värdenas datum" hjalp="Lämna tomt om källan inte anger något datum." [text]="f.vardenDatum" (textChange)="andrat.emit({ vardenDatum: $event })" [fel]="fel()('vardenDatum')" />
    <label class="egna"><input type="checkbox" [checked]="egna()" (change)="egna.set(!egna())" /> Någon kommun har egen källa eller eget datum</label>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    .kort {
      max-width: 20rem;
    }
    .varde {
      inline-size: 9rem;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    td .gs-inmatning {
      min-inline-size: 7rem;
    }
    .lage {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      min-height: 1.5em;
      margin: 0;
      font-weight: 600;
      color: var(--gs-bra);
    }
    .lage[data-fel] {
      color: var(--gs-fel);
    }
    .egna {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      min-height: 24px;
    }
  `,
})
export class GsNyckelvarden {
  readonly falt = input.required<Postfalt>();
  readonly kommuner = input.required<readonly { readonly kommunkod: string; readonly namn: string }[]>();
  /** The refusal at a field, or null. */
  readonly fel = input.required<(falt: string) => string | null>();
  readonly andrat = output<Partial<Postfalt>>();

  protected readonly rader = computed(() => {
    const f = this.falt();
    return this.kommuner()
      .filter((k) => f.deltagare.includes(k.kommunkod))
      .map((k) => ({ ...k, ...(f.varden[k.kommunkod] ?? TOMT_VARDE) }));
  });
  /** Columns for sources of their own: open from the start where there are such. */
  readonly #harEgna = computed(() => this.rader().some((r) => r.kalla !== '' || r.datum !== ''));
  protected readonly egna = linkedSignal<boolean, boolean>({ source: this.#harEgna, computation: (har, forr) => har || (forr?.value ?? false) });
  protected readonly kolumn = computed(() => {
    const f = this.falt();
    return f.nyckeltyp === 'fast_belopp' ? 'Kronor' : f.nyckeltyp === 'procent' ? 'Procent' : storBokstav(f.enhet.trim()) || 'Antal';
  });
  protected readonly rubrik = computed(() => (this.falt().nyckeltyp === 'fast_belopp' ? 'Avtalat belopp per kommun, kronor' : this.falt().nyckeltyp === 'procent' ? 'Andel per kommun, procent' : 'Antal per kommun'));
  protected readonly summa = computed(() => {
    const f = this.falt();
    const totalt = tolkaBelopp(f.belopp, { falt: 'belopp', minst0: true });
    return summeraNyckelvarden({
      typ: arInmatningsnyckel(f.nyckeltyp) ? f.nyckeltyp : 'antal',
      enhet: f.enhet,
      texter: this.rader().map((r) => r.varde),
      totalt: arAvslag(totalt) ? null : totalt,
    });
  });

  protected skriv(kommunkod: string, del: Partial<Vardefalt>): void {
    const { varden } = this.falt();
    this.andrat.emit({ varden: { ...varden, [kommunkod]: { ...(varden[kommunkod] ?? TOMT_VARDE), ...del } } });
  }

  protected readonly text = (h: Event): string => (h.target instanceof HTMLInputElement ? h.target.value : '');
}

const storBokstav = (text: string): string => text.replace(/^./u, (c) => c.toLocaleUpperCase('sv'));
