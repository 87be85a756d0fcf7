import { Component, computed, input } from '@angular/core';
import { deltagandestatusText, type Deltagandestatus, type Kommunsumma, kommunsummaText } from '@gemensam/projekt/domain';
import { GsTomt } from '@gemensam/shared/web';
import type { ProjektQuery } from '../generated/operationer';

type Deltagande = NonNullable<ProjektQuery['projekt']>['deltagande'];

const FORM: Readonly<Record<Deltagandestatus, string>> = { deltar: '●', anslot_senare: '◉', intresserad: '◐', deltar_inte: '○', ej_svarat: '–' };

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
  readonly summa = input.required<Kommunsumma>();
  protected readonly rutor = computed(() => this.deltagande().map((d) => ({ ...d, form: FORM[d.status], text: deltagandestatusText(d.status) })));
  protected readonly sammanfattning = computed(() => kommunsummaText(this.summa()));
}
