import { Component, computed, input, model, output } from '@angular/core';
import { GsFaltfel } from './gs-faltfel';
import { nyttFaltId } from './falt-grund';

/** A text field (or, with `rader`, a text area) with label, hint and error tied to it. Keeps what was typed. */
@Component({
  selector: 'gs-textfalt',
  imports: [GsFaltfel],
  template: `
    <label class="gs-falt-etikett" [for]="id">{{ etikett() }}</label>
    @if (hjalp(); as h) {
      <p class="gs-falt-hjalp" [id]="id + '-hjalp'">{{ h }}</p>
    }
    <gs-faltfel [id]="id + '-fel'" [text]="fel()" />
    @if (rader() > 1) {
      <textarea
        class="gs-inmatning"
        [id]="id"
        [rows]="rader()"
        [value]="text()"
        [attr.aria-invalid]="fel() ? true : null"
        [attr.aria-describedby]="beskrivs()"
        [attr.aria-required]="kravs() ? true : null"
        (input)="satt($event)"
        (blur)="lamnad.emit()"
      ></textarea>
    } @else {
      <input
        class="gs-inmatning"
        [id]="id"
        [type]="typ()"
        [value]="text()"
        [attr.autocomplete]="autofyll()"
        [attr.aria-invalid]="fel() ? true : null"
        [attr.aria-describedby]="beskrivs()"
        [attr.aria-required]="kravs() ? true : null"
        (input)="satt($event)"
        (blur)="lamnad.emit()"
      />
    }
  `,
  host: { class: 'gs-falt' },
})
export class GsTextfalt {
  readonly etikett = input.required<string>();
  readonly hjalp = input<string | null>(null);
  readonly fel = input<string | null | undefined>(null);
  readonly rader = input(1);
  readonly typ = input<'text' | 'password' | 'search'>('text');
  readonly autofyll = input<string | null>('off');
  readonly kravs = input(false);
  readonly text = model('');
  /** The field was left. */
  readonly lamnad = output();

  protected readonly id = nyttFaltId('text');
  protected readonly beskrivs = computed(
    () => [this.hjalp() && `${this.id}-hjalp`, this.fel() && `${this.id}-fel`].filter(Boolean).join(' ') || null,
  );

  protected satt(handelse: Event): void {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement || mal instanceof HTMLTextAreaElement) this.text.set(mal.value);
  }
}
