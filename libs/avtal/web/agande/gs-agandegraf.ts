import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agandelayout, type Grafkant, type Grafnod, NODBREDD, NODHOJD } from './agandelayout';
import { agandetrad } from './agandetrad';

/**
 * Who owns whom: drawn in layers with owners above, and the same as a nested list, which is what a screen reader and the keyboard go by.
 * What has focus in the list is marked in the drawing.
 */
@Component({
  selector: 'gs-agandegraf',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './gs-agandegraf.html',
  styleUrl: './gs-agandegraf.css',
})
export class GsAgandegraf {
  readonly noder = input.required<readonly Grafnod[]>();
  readonly kanter = input.required<readonly Grafkant[]>();
  /** What it shows, as the name of the list: "Ägarkedjan till A AB". */
  readonly rubrik = input.required<string>();
  protected readonly BREDD = NODBREDD;
  protected readonly HOJD = NODHOJD;
  protected readonly layout = computed(() => agandelayout(this.noder(), this.kanter()));
  protected readonly trad = computed(() => agandetrad(this.noder(), this.kanter()));
  /** The organisation that is pointed at or has focus. */
  protected readonly vald = signal<string | null>(null);

  protected ror(kant: Grafkant): boolean {
    return this.vald() === kant.fran || this.vald() === kant.till;
  }
}
