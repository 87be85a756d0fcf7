import { Component, computed, input, output, signal } from '@angular/core';
import { GsEtikett, GsTidtext, TidpunktPipe } from '@gemensam/shared/web';
import type { HistorikQuery } from './generated/operationer';
import { GsHandelsedata } from './gs-handelsedata';
import { handelsedata } from './handelsedata';
import { handelsetypText, objekttypText } from './handelsetext';

/** One event: when, who and what; its data and its place in the chain on demand. */
@Component({
  selector: 'gs-handelse',
  imports: [GsEtikett, GsHandelsedata, GsTidtext, TidpunktPipe],
  template: `
    @let h = handelse();
    <details class="handelse" (toggle)="vaxla($event)">
      <summary>
        <span class="pil" aria-hidden="true"></span>
        <gs-tidtext class="nar" [text]="h.tid | tidpunkt" />
        <gs-tidtext class="vad" [text]="h.text" />
        <span class="vem gs-dampad">{{ h.aktor }}</span>
        <gs-etikett>{{ typ() }}</gs-etikett>
      </summary>
      @if (oppen()) {
        <div class="mer">
          <gs-handelsedata [uppgifter]="data().uppgifter" />
          <dl class="gs-fakta kedja">
            <dt>Verksamhetsdatum</dt>
            <dd><gs-tidtext [text]="h.affarsdatum" /></dd>
            <dt>Gäller</dt>
            <dd>
              <button type="button" class="gs-knapp lank" (click)="visaObjekt.emit()">{{ objekt() }}: visa allt som har hänt</button>
            </dd>
          </dl>
          <details class="tekniska">
            <summary><span class="pil" aria-hidden="true"></span>Tekniska uppgifter</summary>
            <dl class="gs-fakta">
              <dt>Plats i kedjan</dt>
              <dd>{{ h.kedjenummer }}</dd>
              <dt>Kontrollsumma</dt>
              <dd>
                <code>{{ h.kedjehash }}</code>
              </dd>
              <dt>{{ objekt() }}, id</dt>
              <dd>
                <code>{{ h.objektId }}</code>
              </dd>
              @for (t of data().tekniska; track $index) {
                <dt>{{ t.namn }}</dt>
                <dd>
                  <code>{{ t.varde }}</code>
                </dd>
              }
            </dl>
          </details>
        </div>
      }
    </details>
  `,
  styles: `
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      align-items: baseline;
      padding-block: var(--gs-steg-2);
      cursor: pointer;
    }
    summary:hover {
      background: var(--gs-accent-yta);
    }
    .pil::before {
      content: '▸';
    }
    details[open] > summary > .pil::before {
      content: '▾';
    }
    .nar {
      flex: 0 0 9.5rem;
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
      font-variant-numeric: tabular-nums;
    }
    .vad {
      flex: 1 1 20rem;
      min-width: 0;
      overflow-wrap: break-word;
    }
    .vem {
      font-size: var(--gs-text-liten);
    }
    .mer {
      padding: var(--gs-steg-2) 0 var(--gs-steg-4) var(--gs-steg-4);
      font-size: var(--gs-text-liten);
    }
    .tekniska {
      margin-block-start: var(--gs-steg-2);
      color: var(--gs-dampad);
    }
    .kedja {
      margin-block-start: var(--gs-steg-3);
      padding-block-start: var(--gs-steg-3);
      border-block-start: 1px solid var(--gs-linje);
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class GsHandelse {
  readonly handelse = input.required<HistorikQuery['handelser']['rader'][number]>();
  /** Names of the kommuner by their code. */
  readonly kommuner = input<ReadonlyMap<string, string>>(new Map());
  readonly visaObjekt = output();
  protected readonly oppen = signal(false);
  protected readonly data = computed(() => handelsedata(this.handelse().data, { handelsetyp: this.handelse().handelsetyp, kommuner: this.kommuner() }));
  protected readonly typ = computed(() => handelsetypText(this.handelse().handelsetyp));
  protected readonly objekt = computed(() => objekttypText(this.handelse().objekttyp));

  protected vaxla(handelse: Event): void {
    if (handelse.target === handelse.currentTarget && handelse.target instanceof HTMLDetailsElement) this.oppen.set(handelse.target.open);
  }
}
