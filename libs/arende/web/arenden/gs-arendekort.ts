import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Arendeakt, arendeaktText, arendetypText } from '@gemensam/arende/domain';
import { GsEtikett, GsRad } from '@gemensam/shared/web';
import type { ArendenQuery } from '../generated/operationer';
import { GsSammantradestext } from './gs-sammantradestext';

export type Kort = ArendenQuery['arenden'][number];
export type Kortakt = Exclude<Arendeakt, 'redigera'>;

/** An ärende on the board: what it is, whose, how far from ready, and the acts that move it. */
@Component({
  selector: 'li[gsArendekort]',
  imports: [RouterLink, GsEtikett, GsSammantradestext],
  hostDirectives: [{ directive: GsRad, inputs: ['gsRad'] }],
  template: `
    <a class="namn" [routerLink]="['/', samverkan(), 'arenden', k().id]">{{ k().rubrik || 'Utan rubrik' }}</a>
    <p class="rad">
      <span>
        {{ typ() }}
        @if (k().dnr; as dnr) {
          <span class="dnr">{{ dnr }}</span>
        }
      </span>
      @if (k().egen) {
        <gs-etikett ton="accent">mitt</gs-etikett>
      } @else {
        <span class="gs-dampad">{{ k().handlaggare }}</span>
      }
    </p>
    @if (k().sekretess; as s) {
      <p class="rad"><gs-etikett ton="obs">Sekretess, {{ s }}</gs-etikett></p>
    }
    @if (k().sammantrade; as s) {
      <p class="rad"><gs-sammantradestext [sammantrade]="s" [raknar]="k().tillstand !== 'beredd' && k().tillstand !== 'kallad'" /></p>
    }
    <p class="rad">
      @if (k().remissSistaDag; as dag) {
        <span>svar till {{ dag }}</span>
      } @else if (k().samling) {
        <span class="gs-dampad">Samlar beslut</span>
      } @else if (k().antalSaknas > 0) {
        <span>{{ k().antalSaknas }} avsnitt saknas</span>
      } @else {
        <span class="klar"><span aria-hidden="true">✓ </span>Komplett</span>
      }
      @if (akter().length > 0) {
        <button type="button" class="gs-knapp lank gs-ej-utskrift" [attr.aria-expanded]="oppen()" (click)="vaxla.emit()">
          Åtgärder<span class="gs-dold"> för {{ k().rubrik || 'ärendet utan rubrik' }}</span>
        </button>
      }
    </p>
    @if (oppen()) {
      <ul class="akter gs-ej-utskrift" aria-label="Åtgärder">
        @for (akt of akter(); track akt) {
          <li>
            <button type="button" class="gs-knapp lank" (click)="kor.emit(akt)">{{ aktText(akt) }}</button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-2);
      border: 1px solid var(--gs-linje);
      background: var(--gs-yta);
      font-size: var(--gs-text-liten);
      line-height: 1.35;
    }
    :host(:focus-visible) {
      outline: 3px solid var(--gs-accent);
      outline-offset: 0;
    }
    .namn {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-2);
      align-items: center;
      justify-content: space-between;
      margin: var(--gs-steg-1) 0 0;
      font-variant-numeric: tabular-nums;
    }
    .dnr {
      margin-inline-start: var(--gs-steg-2);
      color: var(--gs-dampad);
      white-space: nowrap;
    }
    .klar {
      color: var(--gs-bra);
      font-weight: 600;
    }
    .gs-knapp {
      min-height: 24px;
      padding: 0;
      text-align: start;
    }
    .akter {
      display: grid;
      gap: var(--gs-steg-1);
      margin: var(--gs-steg-2) 0 0;
      padding: var(--gs-steg-2) 0 0;
      border-block-start: 1px solid var(--gs-linje);
      list-style: none;
    }
  `,
})
export class GsArendekort {
  readonly gsArendekort = input.required<Kort>();
  readonly samverkan = input.required<string>();
  readonly oppen = input(false);
  readonly vaxla = output();
  readonly kor = output<Kortakt>();
  protected readonly k = this.gsArendekort;
  protected readonly typ = computed(() => arendetypText(this.k().typ));
  protected readonly akter = computed(() => this.k().akter.filter((akt): akt is Kortakt => akt !== 'redigera'));
  protected readonly aktText = (akt: Kortakt): string => arendeaktText(akt);
}
