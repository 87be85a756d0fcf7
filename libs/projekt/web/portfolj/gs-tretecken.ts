import { Component, computed, input } from '@angular/core';
import { type Lage, lagesnamn } from '@gemensam/projekt/domain';
import { lageForm } from '@gemensam/shared/web';

/** The three lägen where there is little room: letter, shape and colour, and in words to who listens or points. */
@Component({
  selector: 'gs-tretecken',
  host: { '[attr.title]': 'saknas() ? null : namn()' },
  template: `
    @if (saknas()) {
      <span class="t saknas">läge saknas</span>
    } @else {
      <span class="gs-dold">{{ namn() }}</span>
      @for (t of tecken(); track t.bokstav) {
        <span class="t" aria-hidden="true" [attr.data-lage]="t.lage">{{ t.text }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 0.4em;
      font-weight: 600;
      white-space: nowrap;
    }
    .t {
      color: var(--gs-dampad);
    }
    .saknas {
      font-weight: 400;
    }
    [data-lage='enligt_plan'] {
      color: var(--gs-bra);
    }
    [data-lage='risk'] {
      color: var(--gs-varning);
    }
    [data-lage='avviker'] {
      color: var(--gs-fel);
    }
  `,
})
export class GsTretecken {
  readonly lagen = input.required<{ readonly lageTid: Lage | null; readonly lageKostnad: Lage | null; readonly lageResultat: Lage | null }>();
  readonly #tre = computed(() => {
    const { lageTid, lageKostnad, lageResultat } = this.lagen();
    return [['Tid', lageTid], ['Kostnad', lageKostnad], ['Resultat', lageResultat]] as const;
  });
  protected readonly saknas = computed(() => this.#tre().every(([, l]) => l === null));
  protected readonly namn = computed(() =>
    this.#tre().map(([namn, l]) => `${namn}: ${l ? lagesnamn(l).toLowerCase() : 'saknas'}`).join(', '),
  );
  protected readonly tecken = computed(() => this.#tre().map(([namn, lage]) => ({ bokstav: namn.charAt(0), lage, text: `${namn.charAt(0)}${lage ? lageForm(lage) : '–'}` })));
}
