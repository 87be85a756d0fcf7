import { Component, input, output, signal } from '@angular/core';
import { nyttFaltId } from './falt-grund';
import { GsFaltfel } from './gs-faltfel';

/**
 * A file to choose, with label, hint (as content) and error tied to it. The browser's own control speaks the browser's language:
 * it is there for the keyboard and the screen reader, and a Swedish button and the file's name are what is seen.
 */
@Component({
  selector: 'gs-filval',
  imports: [GsFaltfel],
  template: `
    <label class="gs-falt-etikett" [for]="id">{{ etikett() }}</label>
    <div class="gs-falt-hjalp" [id]="id + '-hjalp'"><ng-content /></div>
    <gs-faltfel [id]="id + '-fel'" [text]="fel()" />
    <div class="val">
      <input
        #filen
        class="gs-dold"
        type="file"
        [id]="id"
        [accept]="accept()"
        [attr.aria-describedby]="id + '-namn ' + id + '-hjalp ' + id + '-fel'"
        [attr.aria-invalid]="fel() ? true : null"
        (change)="valj(filen)"
      />
      <label class="gs-knapp" [for]="id">Välj fil</label>
      <span class="namn" [id]="id + '-namn'">{{ namn() ?? 'Ingen fil vald' }}</span>
    </div>
  `,
  host: { class: 'gs-falt' },
  styles: `
    .val {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-3);
      align-items: center;
      margin-block-start: var(--gs-steg-2);
    }
    input:focus-visible + .gs-knapp {
      outline: 3px solid var(--gs-accent);
      outline-offset: 2px;
    }
    .namn {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class GsFilval {
  readonly etikett = input.required<string>();
  readonly accept = input('');
  readonly fel = input<string | null | undefined>(null);
  /** A file was chosen, or the choice was taken back. */
  readonly vald = output<File | null>();
  protected readonly id = nyttFaltId('fil');
  protected readonly namn = signal<string | null>(null);

  protected valj(filen: HTMLInputElement): void {
    const fil = filen.files?.[0] ?? null;
    this.namn.set(fil?.name ?? null);
    this.vald.emit(fil);
  }
}
