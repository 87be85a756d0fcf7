import { Component, computed, inject, input } from '@angular/core';
import { dagarMellan } from '@gemensam/shared/domain';
import { Sammanhang } from '@gemensam/shared/web';
import { type ArendeDelFragment } from '../generated/operationer';

/** The remisser of an ärende: the one that is out with its questions, and those before as a list to open. */
@Component({
  selector: 'gs-remisser',
  host: { class: 'gs-ej-utskrift' },
  template: `
    @if (ute(); as r) {
      <section aria-labelledby="remiss-ute">
        <h2 id="remiss-ute">På remiss till {{ r.sistaDag }}</h2>
        <p [class.sen]="dagar() < 0">{{ tid() }} Svar väntas från {{ r.kommuner.length === 1 ? r.kommuner[0] : r.kommuner.length + ' kommuner: ' + r.kommuner.join(', ') }}.</p>
        <p class="fragor">{{ r.fragor }}</p>
        <p class="gs-dampad">Tjänsteskrivelsen är låst medan remissen pågår. Skickad {{ r.skickad }} av {{ r.skickadAv }}.</p>
      </section>
    }
    @if (forra().length > 0) {
      <details>
        <summary>{{ forra().length === 1 ? 'En avslutad remiss' : forra().length + ' avslutade remisser' }}</summary>
        <ul>
          @for (r of forra(); track r.id) {
            <li>
              Remiss {{ r.nummer }}, {{ r.skickad }} till {{ r.avslutad }}: {{ r.kommuner.join(', ') }}.
              <p class="fragor gs-dampad">{{ r.fragor }}</p>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:has(section)) {
      flex: 1 0 100%;
    }
    section {
      padding: var(--gs-steg-3);
      border: 1px solid var(--gs-linje);
      border-inline-start: 3px solid var(--gs-accent);
      background: var(--gs-yta);
    }
    h2 {
      margin: 0 0 var(--gs-steg-1);
      font-size: 1rem;
    }
    p {
      max-width: 80ch;
      margin: 0 0 var(--gs-steg-1);
    }
    .fragor {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .sen {
      color: var(--gs-varning);
      font-weight: 600;
    }
    section + details {
      margin-block-start: var(--gs-steg-2);
    }
    details {
      font-size: var(--gs-text-liten);
    }
    ul {
      margin: var(--gs-steg-1) 0 0;
      padding-inline-start: 1.25em;
    }
  `,
})
export class GsRemisser {
  readonly remisser = input.required<ArendeDelFragment['remisser']>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly ute = computed(() => this.remisser().find((r) => !r.avslutad) ?? null);
  protected readonly forra = computed(() => this.remisser().filter((r) => r.avslutad));
  protected readonly dagar = computed(() => dagarMellan(this.#idag(), this.ute()?.sistaDag ?? this.#idag()));
  protected readonly tid = computed(() => {
    const d = this.dagar();
    if (d < 0) return 'Svarstiden har gått ut.';
    return d === 0 ? 'Sista svarsdag är i dag.' : d === 1 ? 'Sista svarsdag är i morgon.' : `${d} dagar kvar.`;
  });
}
