import { Component, computed, input, linkedSignal, model, signal, untracked } from '@angular/core';
import { GsFaltfel, GsTextfalt } from '@gemensam/shared/web';

interface Person {
  readonly personId: string;
  readonly namn: string;
  readonly handlaggare: boolean;
}

/** Which persons are named: a list to tick, narrowed by name. The handläggare and the person who chooses stay. */
@Component({
  selector: 'gs-behorigval',
  imports: [GsTextfalt, GsFaltfel],
  template: `
    <gs-textfalt etikett="Sök person att namnge" [(text)]="sokt" />
    <fieldset class="gs-val" [attr.aria-describedby]="fel() ? 'behoriga-fel' : null">
      <legend>Namngivna: {{ valda().length }} av {{ personer().length }}</legend>
      <div class="lista" tabindex="0" role="group" aria-label="Personer">
        @for (p of visade(); track p.personId) {
          <label>
            <input type="checkbox" [checked]="valda().includes(p.personId)" [disabled]="p.fast" (change)="vaxla(p.personId)" />
            {{ p.namn }}
            @if (p.vad) {
              <span class="gs-dampad">({{ p.vad }})</span>
            }
          </label>
        } @empty {
          <p class="gs-dampad">Ingen heter så.</p>
        }
      </div>
    </fieldset>
    <gs-faltfel [text]="fel()" id="behoriga-fel" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-2);
    }
    .lista {
      display: grid;
      gap: var(--gs-steg-1);
      max-height: 16rem;
      overflow: auto;
      padding: var(--gs-steg-2);
      border: 1px solid var(--gs-linje);
    }
    p {
      margin: 0;
    }
  `,
})
export class GsBehorigval {
  readonly personer = input.required<readonly Person[]>();
  readonly jag = input.required<string>();
  readonly fel = input<string | null>(null);
  readonly valda = model.required<readonly string[]>();
  protected readonly sokt = signal('');
  /** Those who were named from the beginning stand first, so that one sees who they are; nobody moves while one ticks. */
  readonly #namngivna = linkedSignal<readonly Person[], ReadonlySet<string>>({ source: this.personer, computation: () => new Set(untracked(this.valda)) });
  protected readonly visade = computed(() => {
    const sokt = this.sokt().trim().toLocaleLowerCase('sv');
    return this.personer()
      .toSorted((a, b) => Number(this.#namngivna().has(b.personId)) - Number(this.#namngivna().has(a.personId)))
      .filter((p) => p.namn.toLocaleLowerCase('sv').includes(sokt))
      .map((p) => {
        const vad = p.handlaggare ? 'handläggare' : p.personId === this.jag() ? 'du' : '';
        return { ...p, vad, fast: vad !== '' && this.valda().includes(p.personId) };
      });
  });

  protected vaxla(id: string): void {
    this.valda.update((v) => (v.includes(id) ? v.filter((x) => x !== id) : [...v, id]));
  }
}
