import { Component, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TidpunktPipe } from './format';
import { GsDatumfalt } from './gs-datumfalt';
import { GsLaddar } from './gs-laddar';
import { GsTextfalt } from './gs-textfalt';
import { GsTidtext } from './gs-tidtext';
import { GsTomt } from './gs-tomt';
import { type Historikrad, type Historikvy } from './historikvy';

/** Where a row of the history is from: a word, and the page where one sees how it stands now. */
export interface Historiklank {
  readonly text: string;
  readonly lank: readonly string[];
}

/** The history of one thing, the newest first, in sentences; narrowed by words, person, days and what it is about, and as a file. */
@Component({
  selector: 'gs-historik',
  imports: [GsLaddar, GsTomt, GsTextfalt, GsDatumfalt, GsTidtext, RouterLink, TidpunktPipe],
  templateUrl: './gs-historik.html',
  styleUrl: './gs-historik.css',
})
export class GsHistorik<R extends Historikrad> {
  readonly vy = input.required<Historikvy<R>>();
  /** What it is the history of, in definite form: "projektet". */
  readonly vad = input.required<string>();
  /** The address of the files, without their type. */
  readonly fil = input.required<string>();
  /** What there is to narrow it to under Om; none: there is no such choice. */
  readonly slag = input<readonly { readonly varde: string; readonly namn: string }[]>([]);
  /** What was done is secret to the reader: where there is nothing, that is no empty history. */
  readonly hemlig = input(false);
  readonly lank = input<(rad: R) => Historiklank | null>(() => null);
  protected readonly sokText = linkedSignal(() => this.vy().val.sok.varde());
  protected readonly franText = linkedSignal(() => this.vy().val.fran.varde());
  protected readonly tillText = linkedSignal(() => this.vy().val.till.varde());
  protected readonly franFalt = viewChild.required<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild.required<GsDatumfalt>('tillFalt');

  protected filtrera(handelse: Event): void {
    handelse.preventDefault();
    const { val } = this.vy();
    val.sok.satt(this.sokText().trim());
    val.fran.satt(this.franFalt().datum() ?? '');
    val.till.satt(this.tillFalt().datum() ?? '');
  }
}
