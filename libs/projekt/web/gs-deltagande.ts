import { Component, computed, input } from '@angular/core';
import { GsTomt } from '@gemensam/shared/web';
import type { Deltagandestatus, ProjektQuery } from './generated/operationer';

type Deltagande = NonNullable<ProjektQuery['projekt']>['deltagande'];

const ORD: Readonly<Record<Deltagandestatus, { readonly text: string; readonly form: string }>> = {
  deltar: { text: 'Deltar', form: '●' },
  intresserad: { text: 'Intresserad', form: '◐' },
  deltar_inte: { text: 'Deltar inte', form: '○' },
};

/** Who takes part: one tile per kommun that has answered, by word and shape. */
@Component({
  selector: 'gs-deltagande',
  imports: [GsTomt],
  template: `
    @if (deltagande().length > 0) {
      <p>{{ sammanfattning() }}</p>
      <ul>
        @for (d of rutor(); track d.kommun.kommunkod) {
          <li [attr.data-status]="d.status">
            <span class="kommun">{{ d.kommun.namn }}</span>
            <span class="ord"><span aria-hidden="true">{{ d.form }}</span> {{ d.text }}</span>
            @if (d.fran) {
              <span class="ord">från {{ d.fran }}</span>
            }
          </li>
        }
      </ul>
    } @else {
      <gs-tomt rubrik="Inget deltagande inlagt" text="Här visas vilka kommuner som deltar, är intresserade eller avstår." />
    }
  `,
  styles: `
    p {
      margin: 0 0 var(--gs-steg-3);
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
      gap: var(--gs-steg-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      padding: var(--gs-steg-1) var(--gs-steg-2);
      border: 1px solid var(--gs-linje);
      border-inline-start: 4px solid var(--gs-accent);
    }
    li[data-status='intresserad'] {
      border-inline-start-color: var(--gs-linje-stark);
    }
    li[data-status='deltar_inte'] {
      border-inline-start-color: var(--gs-linje);
      border-style: dashed;
    }
    .kommun {
      font-weight: 600;
    }
    .ord {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsDeltagande {
  readonly deltagande = input.required<Deltagande>();
  readonly antalKommuner = input.required<number>();
  protected readonly rutor = computed(() => this.deltagande().map((d) => ({ ...d, ...ORD[d.status] })));
  protected readonly sammanfattning = computed(() => {
    const antal = (s: Deltagandestatus): number => this.deltagande().filter((d) => d.status === s).length;
    const utanSvar = this.antalKommuner() - this.deltagande().length;
    const delar = [`${antal('deltar')} av ${this.antalKommuner()} kommuner deltar`];
    if (antal('intresserad') > 0) delar.push(`${antal('intresserad')} är intresserade`);
    if (utanSvar > 0) delar.push(`${utanSvar} har inte svarat`);
    return `${delar.join(', ')}.`;
  });
}
