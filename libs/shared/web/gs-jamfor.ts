import { Component, computed, input } from '@angular/core';
import { jamforOrd } from '@gemensam/shared/domain';

/** Document diff of two texts, word by word, with `<ins>` and `<del>` and their text equivalents. */
@Component({
  selector: 'gs-jamfor',
  template: `
    @if (lika()) {
      <p class="ingen">Texterna är lika.</p>
    }
    <div class="text">
      @for (del of delar(); track $index) {
        @switch (del.slag) {
          @case ('tillagt') {
            <ins>
              <span class="gs-dold">tillagt:</span>
              <span>{{ del.text }}</span>
              <span class="gs-dold">slut på tillagt</span>
            </ins>
          }
          @case ('borttaget') {
            <del>
              <span class="gs-dold">borttaget:</span>
              <span>{{ del.text }}</span>
              <span class="gs-dold">slut på borttaget</span>
            </del>
          }
          @default {
            <span>{{ del.text }}</span>
          }
        }
      }
    </div>
  `,
  styles: `
    .text {
      max-width: 75ch;
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    .ingen {
      margin: 0 0 var(--gs-steg-2);
      color: var(--gs-dampad);
    }
    ins {
      color: var(--gs-bra);
      background: var(--gs-bra-yta);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    del {
      color: var(--gs-fel);
      background: var(--gs-fel-yta);
    }
  `,
})
export class GsJamfor {
  readonly gammal = input.required<string>();
  readonly ny = input.required<string>();
  protected readonly delar = computed(() => jamforOrd(this.gammal(), this.ny()));
  protected readonly lika = computed(() => this.gammal() === this.ny());
}
