import { Component, computed, input, output, signal } from '@angular/core';
import type { Budgetsida } from '@gemensam/finansiering/domain';
import { belopp } from '@gemensam/shared/web';
import { sidnamn } from './budgettal';

/** An account (dimension 0) or object and where it goes now; `vald` undefined: nothing is known. */
export interface Kopplingsrad {
  readonly sida: Budgetsida;
  readonly dimension: number;
  readonly kod: string;
  readonly namn: string | null;
  readonly antal?: number;
  readonly belopp?: string;
  readonly vald?: string | null;
}

export interface Kopplingsval {
  readonly sida: Budgetsida;
  readonly dimension: number;
  readonly kod: string;
  readonly namn: string | null;
  readonly budgetradId: string | null;
}

const UTANFOR = 'utanfor';
const DIMENSION: Readonly<Record<number, string>> = { 0: 'Konto', 1: 'Kostnadsställe', 6: 'Projekt' };

/** For each account or object the row of the budget it goes to. Only what was changed is sent. */
@Component({
  selector: 'gs-kopplingsval',
  template: `
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="rubrik()">
      <table class="gs-tabell">
        <caption>{{ rubrik() }}</caption>
        <thead>
          <tr>
            <th scope="col">I bokföringen</th><th scope="col">Sida</th>
            @if (medBelopp()) { <th scope="col" class="tal">Belopp i filen, kronor</th> }
            <th scope="col">Budgetrad</th>
          </tr>
        </thead>
        <tbody>
          @for (r of rader(); track nyckel(r)) {
            <tr>
              <th scope="row">{{ dimension(r.dimension) }} {{ r.kod }}@if (r.namn) {, {{ r.namn }}}</th>
              <td>{{ sidnamn(r.sida) }}</td>
              @if (medBelopp()) { <td class="tal">{{ utanEnhet(r.belopp) }}</td> }
              <td>
                <select class="gs-inmatning" [attr.aria-label]="'Budgetrad för ' + dimension(r.dimension).toLowerCase() + ' ' + r.kod + ', ' + sidnamn(r.sida).toLowerCase()" #val (change)="valj(r, val.value)">
                  @if (r.vald === undefined) { <option value="" [selected]="varde(r) === ''">Välj budgetrad</option> }
                  @for (b of pa(r.sida); track b.id) { <option [value]="b.id" [selected]="varde(r) === b.id">{{ b.namn }}</option> }
                  <option [value]="UTANFOR" [selected]="varde(r) === UTANFOR">Räknas inte med</option>
                </select>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p><button type="button" class="gs-knapp primar" [attr.aria-disabled]="andrade().length === 0 ? true : null" (click)="spara()">{{ knapp() }}</button></p>
  `,
  styles: `
    select {
      min-width: 12rem;
      max-width: 100%;
    }
  `,
})
export class GsKopplingsval {
  readonly rubrik = input.required<string>();
  readonly knapp = input('Spara kopplingarna');
  readonly rader = input.required<readonly Kopplingsrad[]>();
  readonly budgetrader = input.required<readonly { readonly id: string; readonly sida: Budgetsida; readonly namn: string }[]>();
  readonly valda = output<readonly Kopplingsval[]>();

  protected readonly UTANFOR = UTANFOR;
  protected readonly sidnamn = sidnamn;
  readonly #val = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly medBelopp = computed(() => this.rader().some((r) => r.belopp !== undefined));
  protected readonly andrade = computed(() => this.rader().filter((r) => this.varde(r) !== '' && this.varde(r) !== nu(r)));
  protected readonly nyckel = (r: Kopplingsrad): string => `${r.sida} ${r.dimension} ${r.kod}`;
  protected readonly dimension = (d: number): string => DIMENSION[d] ?? `Dimension ${d}, objekt`;
  protected readonly pa = (sida: Budgetsida) => this.budgetrader().filter((b) => b.sida === sida);
  protected readonly utanEnhet = (ore: string | undefined): string => belopp(ore, { visaEnhet: false });

  protected varde(r: Kopplingsrad): string {
    return this.#val().get(this.nyckel(r)) ?? nu(r);
  }

  protected valj(r: Kopplingsrad, varde: string): void {
    this.#val.update((v) => new Map([...v, [this.nyckel(r), varde]]));
  }

  protected spara(): void {
    const alla = this.andrade();
    if (alla.length === 0) return;
    this.valda.emit(alla.map((r) => ({ sida: r.sida, dimension: r.dimension, kod: r.kod, namn: r.namn, budgetradId: this.varde(r) === UTANFOR ? null : this.varde(r) })));
  }
}

const nu = (r: Kopplingsrad): string => (r.vald === undefined ? '' : (r.vald ?? UTANFOR));
