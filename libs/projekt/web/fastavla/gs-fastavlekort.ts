import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fasText, type Flytt, provaFlytt, type Tavelgang, tavelfaser } from '@gemensam/projekt/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { GsEtikett, GsRad } from '@gemensam/shared/web';
import type { FastavlekortDelFragment } from '../generated/operationer';
import { GsTretecken } from '../portfolj/gs-tretecken';

/** A project on the board: how it goes, how fresh that is, who is with it, how far the next gate is, and the ways to move it. */
@Component({
  selector: 'li[gsFastavlekort]',
  imports: [RouterLink, GsEtikett, GsTretecken],
  hostDirectives: [{ directive: GsRad, inputs: ['gsRad'] }],
  templateUrl: './gs-fastavlekort.html',
  styleUrl: './gs-fastavlekort.css',
})
export class GsFastavlekort {
  readonly gsFastavlekort = input.required<FastavlekortDelFragment>();
  readonly samverkan = input.required<string>();
  readonly antalKommuner = input.required<number>();
  readonly ordning = input.required<Tavelgang | null>();
  /** The person enters decisions of gates: cards can be moved. */
  readonly flyttbar = input(false);
  /** The ways to move it are shown. */
  readonly oppen = input(false);
  readonly vaxla = output();

  protected readonly k = this.gsFastavlekort;
  /** A long name breaks after a stroke before it breaks in a word. */
  protected readonly namndelar = computed(() => this.k().namn.split(/(?<=\/)/));
  protected readonly alder = computed(() => {
    const dagar = this.k().statusAlderDagar;
    return dagar === null ? 'ingen status' : dagar === 1 ? '1 dag' : `${dagar} dagar`;
  });
  protected readonly deltar = computed(() => {
    const n = this.k().deltar;
    if (n === 0) return null;
    return n === this.antalKommuner() ? `alla ${n} kommuner` : n === 1 ? '1 kommun' : `${n} kommuner`;
  });
  protected readonly grind = computed(() => {
    const { krav, uppfyllda, fas, vilar } = this.k();
    if (vilar || krav === null) return null;
    const beteckning = this.ordning()?.grindar[this.#plats(fas)]?.beteckning;
    if (!beteckning) return null;
    return krav === 0 ? `${beteckning}: bara beslutet` : `${beteckning}: ${uppfyllda} av ${krav} klara`;
  });
  /** The moves there are, each with what it is called; else why there is none. */
  protected readonly vagar = computed(() => {
    const [kort, ordning] = [this.k(), this.ordning()];
    const svar = (ordning ? tavelfaser([ordning], []) : []).map((till) => provaFlytt(kort, ordning, till));
    return { steg: svar.flatMap((s) => (arAvslag(s) ? [] : [{ ...s, text: flyttText(s) }])), nej: kort.vilar ? svar.find(arAvslag) : undefined };
  });

  #plats(fas: FastavlekortDelFragment['fas']): number {
    const o = this.ordning();
    return o ? [o.fran, ...o.grindar.map((g) => g.till)].indexOf(fas) : -1;
  }
}

/**
 * @example flyttText({ akt: 'passera', till: 'forbereds', beteckning: 'BP2' }) // 'Projekt förbereds, genom BP2'
 */
export const flyttText = ({ akt, till, beteckning }: Flytt): string => {
  if (akt === 'steg_tillbaka') return `${fasText(till)}, ett steg tillbaka`;
  return beteckning === fasText(till) ? fasText(till) : `${fasText(till)}, genom ${beteckning}`;
};
