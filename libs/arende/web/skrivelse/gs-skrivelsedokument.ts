import { Component, computed, input } from '@angular/core';
import { komplettVarde, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { type ArendeDelFragment } from '../generated/operationer';
import { skrivelsefalt } from './skrivelsefalt';

/** The tjänsteskrivelse as a document, to read and to print. */
@Component({
  selector: 'gs-skrivelsedokument',
  template: `
    <dl class="huvud">
      <div><dt>Diarienummer</dt><dd>{{ arende().dnr ?? 'Inte registrerat' }}</dd></div>
      <div><dt>Datum</dt><dd>{{ arende().skapat }}</dd></div>
      <div><dt>Handläggare</dt><dd>{{ arende().handlaggare }}</dd></div>
      <div><dt>Mottagare</dt><dd>{{ skrivelse().mottagare || '–' }}</dd></div>
    </dl>
    @for (a of avsnitt(); track a.falt) {
      <section>
        <h2>{{ a.namn }}</h2>
        @if (a.falt === 'forslagTillBeslut') {
          <ol>
            @for (punkt of punkter(); track $index) {
              <li>{{ punkt }}</li>
            }
          </ol>
        } @else {
          <p>{{ skrivelse()[a.falt] }}</p>
        }
      </section>
    }
    @if (arende().handlingar.length > 0) {
      <section class="underlag">
        <h2>Underlag</h2>
        <ul>
          @for (h of arende().handlingar; track h.id) {
            <li>{{ h.titel }}</li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .huvud {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: var(--gs-steg-2) var(--gs-steg-5);
      margin: 0 0 var(--gs-steg-5);
      padding-block: var(--gs-steg-3);
      border-block: 1px solid var(--gs-linje);
    }
    dt {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    dd {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
    h2 {
      margin: var(--gs-steg-5) 0 var(--gs-steg-1);
      font-size: 1.125rem;
    }
    p,
    li {
      max-width: 70ch;
      margin-block: 0 var(--gs-steg-1);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    ol,
    ul {
      margin: 0;
      padding-inline-start: 1.5em;
    }
    .underlag {
      display: none;
    }
    @media print {
      .underlag {
        display: block;
      }
      h2 {
        break-after: avoid;
      }
      p,
      li {
        max-width: none;
      }
    }
  `,
})
export class GsSkrivelsedokument {
  readonly arende = input.required<ArendeDelFragment>();
  readonly skrivelse = input.required<Tjansteskrivelse>();
  protected readonly avsnitt = computed(() =>
    skrivelsefalt.filter(({ falt }) => falt !== 'rubrik' && falt !== 'mottagare' && komplettVarde(this.skrivelse(), falt)),
  );
  protected readonly punkter = computed(() => this.skrivelse().forslagTillBeslut.filter((f) => f.trim() !== ''));
}
