import { Component, computed, input, output, signal } from '@angular/core';
import { GsEtikett, TidpunktPipe } from '@gemensam/shared/web';
import type { HistorikQuery } from './generated/operationer';
import { GsHandelsedata } from './gs-handelsedata';
import { handelsedata } from './handelsedata';
import { handelsetypText, objekttypText } from './handelsetext';

/** One event: when, who and what; its data and its place in the chain on demand. */
@Component({
  selector: 'gs-handelse',
  imports: [GsEtikett, GsHandelsedata, TidpunktPipe],
  template: `
    @let h = handelse();
    <details (toggle)="vaxla($event)">
      <summary>
        <span class="pil" aria-hidden="true"></span>
        <span class="nar">{{ h.tid | tidpunkt }}</span>
        <span class="vad">{{ h.text }}</span>
        <span class="vem gs-dampad">{{ h.aktor }}</span>
        <gs-etikett>{{ typ() }}</gs-etikett>
      </summary>
      @if (oppen()) {
        <div class="mer">
          <gs-handelsedata [uppgifter]="uppgifter()" />
          <dl class="gs-fakta kedja">
            <dt>Verksamhetsdatum</dt>
            <dd>{{ h.affarsdatum }}</dd>
            <dt>Gäller</dt>
            <dd>
              <button type="button" class="gs-knapp lank" (click)="visaObjekt.emit()">{{ objekt() }}: visa allt som har hänt</button>
            </dd>
            <dt>Plats i kedjan</dt>
            <dd>{{ h.kedjenummer }}</dd>
            <dt>Kontrollsumma</dt>
            <dd>
              <code>{{ h.kedjehash }}</code>
            </dd>
          </dl>
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
    details[open] .pil::before {
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
  readonly visaObjekt = output();
  protected readonly oppen = signal(false);
  protected readonly uppgifter = computed(() => handelsedata(this.handelse().data));
  protected readonly typ = computed(() => handelsetypText(this.handelse().handelsetyp));
  protected readonly objekt = computed(() => objekttypText(this.handelse().objekttyp));

  protected vaxla(handelse: Event): void {
    if (handelse.target instanceof HTMLDetailsElement) this.oppen.set(handelse.target.open);
  }
}
