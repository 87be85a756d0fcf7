import { Component, computed, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { nyttUtkast } from './dialogutkast';
import { GsBetygslinje } from './gs-betygslinje';
import { GsDialogatgarder } from './gs-dialogatgarder';
import { GsDialogformular } from './gs-dialogformular';
import { GsLeverantorsdialog } from './gs-leverantorsdialog';
import { Uppfoljningsvy } from './uppfoljningsvy';

/** How the suppliers of an avtal are followed up: the next dialogue and the grades of each, measures, and the dialogues themselves. */
@Component({
  selector: 'gs-uppfoljning-del',
  imports: [GsLaddar, GsTomt, GsBetygslinje, GsDialogatgarder, GsDialogformular, GsLeverantorsdialog, RouterLink],
  providers: [Uppfoljningsvy],
  templateUrl: './uppfoljning-del.html',
  styleUrl: './uppfoljning.css',
})
export class UppfoljningDel {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = inject(Uppfoljningsvy);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly rubrik = viewChild<ElementRef<HTMLElement>>('rubrik');
  /** The form of a dialogue that is not there yet. */
  protected readonly formular = computed(() => {
    const o = this.vy.oppet();
    return o && 'fran' in o && o.dialogId === null ? o : null;
  });
  protected readonly vet = computed(() => this.vy.svar.varde() !== undefined);
  #varOppet = false;

  constructor() {
    effect(() => this.vy.oppna(this.id()));
    // Where a form was, nothing is left to stand on.
    effect(() => {
      const oppet = this.vy.oppet() !== null;
      if (this.#varOppet && !oppet) this.rubrik()?.nativeElement.focus();
      this.#varOppet = oppet;
    });
  }

  protected visa(slag: 'planera' | 'registrera', leverantor: string | null): void {
    const u = this.vy.uppfoljning();
    if (u) this.vy.visa({ slag, dialogId: null, version: 0, fran: nyttUtkast(slag, u, leverantor, this.#idag()) });
  }

  protected sedan(dagar: number): string {
    return dagar === 0 ? 'i dag' : dagar === 1 ? 'i går' : `${dagar} dagar sedan`;
  }
}
