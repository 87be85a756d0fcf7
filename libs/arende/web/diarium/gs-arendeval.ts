import { Component, computed, input, output, signal } from '@angular/core';
import { grafResurs, GsFaltfel } from '@gemensam/shared/web';
import { type InkommetDelFragment, ValbaraArendenOperation } from '../generated/operationer';

export interface ValtArende {
  readonly id: string;
  readonly dnr: string;
}

let nasta = 0;

/** Which registered ärende something belongs to, by dnr or title. */
@Component({
  selector: 'gs-arendeval',
  imports: [GsFaltfel],
  template: `
    <form novalidate [attr.aria-label]="'Ärende för ' + rad().rubrik" (submit)="valj($event)">
      <div class="gs-falt">
        <label class="gs-falt-etikett" [for]="id">Ärende</label>
        <p class="gs-falt-hjalp" [id]="id + '-hjalp'">Diarienummer eller rubrik.</p>
        <gs-faltfel [id]="id + '-fel'" [text]="fel()" />
        <input
          #falt
          class="gs-inmatning"
          autocomplete="off"
          [id]="id"
          [attr.list]="id + '-lista'"
          [value]="text()"
          [attr.aria-invalid]="fel() ? true : null"
          [attr.aria-describedby]="id + '-hjalp' + (fel() ? ' ' + id + '-fel' : '')"
          (input)="text.set(falt.value)"
        />
        <datalist [id]="id + '-lista'">
          @for (a of arenden(); track a.id) {
            <option [value]="a.dnr + ' ' + a.rubrik"></option>
          }
        </datalist>
      </div>
      <p class="knappar">
        <button type="submit" class="gs-knapp primar">Fortsätt</button>
        <button type="button" class="gs-knapp" (click)="avbrutet.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsArendeval {
  readonly rad = input.required<InkommetDelFragment>();
  readonly valt = output<ValtArende>();
  readonly avbrutet = output();
  protected readonly id = `arendeval-${++nasta}`;
  protected readonly text = signal('');
  protected readonly fel = signal<string | null>(null);
  readonly #svar = grafResurs(ValbaraArendenOperation, () => ({}));
  protected readonly arenden = computed(() => (this.#svar.varde()?.arenden ?? []).flatMap((a) => (a.dnr === null ? [] : [{ id: a.id, dnr: a.dnr, rubrik: a.rubrik }])));

  protected valj(handelse: Event): void {
    handelse.preventDefault();
    const sokt = this.text().trim().toLocaleLowerCase('sv');
    const lika = this.arenden().filter((a) => [a.dnr, a.dnr.split('-')[0] ?? a.dnr, a.rubrik, `${a.dnr} ${a.rubrik}`].some((t) => t.toLocaleLowerCase('sv') === sokt));
    const [enda, fler] = lika;
    if (enda && !fler) this.valt.emit({ id: enda.id, dnr: enda.dnr });
    else this.fel.set(enda ? 'Flera ärenden heter så. Välj med diarienumret.' : 'Inget ärende i diariet har det numret eller den rubriken. Välj i listan.');
  }
}
