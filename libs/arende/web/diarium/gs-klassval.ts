import { Component, computed, input, model } from '@angular/core';
import { arAvslag } from '@gemensam/shared/domain';
import { valjKlass } from '@gemensam/arende/domain';
import { grafResurs, GsFaltfel } from '@gemensam/shared/web';
import { DiarieplanOperation } from '../generated/operationer';

let nasta = 0;

/** A class of the diarieplan, chosen by code or name; the classes in use are offered as one types. */
@Component({
  selector: 'gs-klassval',
  imports: [GsFaltfel],
  template: `
    <label class="gs-falt-etikett" [for]="id">Klassificering</label>
    <p class="gs-falt-hjalp" [id]="id + '-hjalp'">{{ hjalp() }}</p>
    <gs-faltfel [id]="id + '-fel'" [text]="fel()" />
    <input
      #falt
      class="gs-inmatning"
      autocomplete="off"
      aria-required="true"
      [id]="id"
      [attr.list]="id + '-klasser'"
      [value]="text()"
      [attr.aria-invalid]="fel() ? true : null"
      [attr.aria-describedby]="id + '-hjalp ' + id + '-vald' + (fel() ? ' ' + id + '-fel' : '')"
      (input)="text.set(falt.value)"
    />
    <datalist [id]="id + '-klasser'">
      @for (k of klasser(); track k.id) {
        <option [value]="k.kod + ' ' + k.namn"></option>
      }
    </datalist>
    <p class="vald" aria-live="polite" [id]="id + '-vald'">{{ vald() }}</p>
  `,
  host: { class: 'gs-falt' },
  styles: `
    :host {
      max-width: 30rem;
    }
    .vald {
      margin: 0;
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsKlassval {
  readonly text = model('');
  readonly fel = input<string | null | undefined>(null);
  protected readonly id = `klassval-${++nasta}`;
  readonly #svar = grafResurs(DiarieplanOperation, () => ({}));
  readonly #plan = computed(() => this.#svar.varde()?.diarieplan.klasser ?? []);
  protected readonly klasser = computed(() => this.#plan().filter((k) => k.anvands));
  protected readonly hjalp = computed(() =>
    this.#svar.varde() && this.klasser().length === 0 ? 'Diarieplanen är tom. Skriv en kod, till exempel 2.2.0.2.' : 'Kod eller namn i diarieplanen. Koden står sist i diarienumret.',
  );
  /** What the text means, when it is not the whole name already. */
  protected readonly vald = computed(() => {
    const kod = valjKlass(this.text(), this.#plan());
    const klass = arAvslag(kod) ? undefined : this.klasser().find((k) => k.kod === kod);
    return klass && this.text().trim() !== `${klass.kod} ${klass.namn}` ? `${klass.kod} ${klass.namn}` : '';
  });
}
