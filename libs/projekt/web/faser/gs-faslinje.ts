import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { type Fasvagsteg, fasText } from '@gemensam/projekt/domain';

/** Room is short on the line: the first gate's phase without its ending, and a break after a stroke. */
const kort = (fas: Fasvagsteg['fas']): string =>
  fas === 'kvalificering' ? 'Kvalificering' : fasText(fas).replace('/', '/\u200b');

/**
 * The phase line: where the project is on its way, and the gate that leads to each phase. A resting project says so where it rests.
 * On a narrow screen it is one line that unfolds.
 */
@Component({
  selector: 'gs-faslinje',
  imports: [NgTemplateOutlet],
  template: `
    <ng-container [ngTemplateOutlet]="hela" />
    <details>
      <summary>
        @if (nu(); as n) {
          Fas {{ n.nummer }} av {{ linje().length }}: <strong>{{ n.text }}</strong>
        }
        @if (vilar()) {
          <strong class="grind">Vilar</strong>
        }
      </summary>
      <ng-container [ngTemplateOutlet]="hela" />
    </details>
    <ng-template #hela>
      <ol aria-label="Faser">
        @for (steg of linje(); track steg.fas) {
          <li
            [attr.data-lage]="steg.lage"
            [attr.data-vilar]="steg.lage === 'nu' && vilar() ? true : null"
            [attr.aria-current]="steg.lage === 'nu' ? 'step' : null"
          >
            <span class="punkt" aria-hidden="true"></span>
            <span class="fas">{{ steg.text }}</span>
            @if (steg.beteckning && steg.beteckning !== steg.text) {
              <span class="grind">{{ steg.beteckning }}</span>
            }
            @if (steg.lage === 'nu' && vilar()) {
              <strong class="grind">Vilar</strong>
            }
            <span class="gs-dold">{{
              steg.lage === 'passerad' ? '(passerad)' : steg.lage === 'nu' ? '(nu)' : ''
            }}</span>
          </li>
        }
      </ol>
    </ng-template>
  `,
  styles: `
    ol {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: var(--gs-text-liten);
      line-height: 1.25;
    }
    li {
      position: relative;
      padding: var(--gs-steg-5) var(--gs-steg-2) 0 0;
      color: var(--gs-dampad);
      overflow-wrap: break-word;
      hyphens: auto;
    }
    li::before {
      position: absolute;
      inset-block-start: 6px;
      inset-inline: 0;
      border-block-start: 2px solid var(--gs-linje-stark);
      content: '';
    }
    li:last-child::before {
      display: none;
    }
    .fas,
    .grind {
      display: block;
    }
    .grind {
      font-weight: 400;
    }
    strong.grind {
      color: var(--gs-varning);
      font-weight: 700;
    }
    .punkt {
      position: absolute;
      inset-block-start: 1px;
      inset-inline-start: 0;
      width: 12px;
      height: 12px;
      border: 2px solid var(--gs-linje-stark);
      background: var(--gs-yta);
    }
    [data-lage='passerad']::before {
      border-color: var(--gs-accent);
    }
    [data-lage='passerad'] .punkt {
      border-color: var(--gs-accent);
      background: var(--gs-accent);
    }
    [data-lage='nu'] {
      color: var(--gs-text);
      font-weight: 700;
    }
    [data-lage='nu'] .punkt {
      inset-block-start: -2px;
      width: 18px;
      height: 18px;
      border: 5px solid var(--gs-accent);
    }
    [data-vilar] .punkt {
      border-color: var(--gs-varning);
      background: repeating-linear-gradient(45deg, var(--gs-varning) 0 2px, var(--gs-yta) 2px 4px);
    }
    details {
      display: none;
    }
    summary {
      padding-block: var(--gs-steg-1);
      cursor: pointer;
    }
    summary .grind {
      margin-inline-start: var(--gs-steg-2);
    }
    details ol {
      margin-block-start: var(--gs-steg-3);
    }
    @media screen and (max-width: 60rem) {
      :host > ol {
        display: none;
      }
      details {
        display: block;
      }
      ol {
        grid-auto-flow: row;
      }
      li {
        padding: 0 0 var(--gs-steg-3) var(--gs-steg-5);
      }
      li::before {
        inset-block: 6px -6px;
        inset-inline: 5px auto;
        border-block-start: 0;
        border-inline-start: 2px solid var(--gs-linje-stark);
      }
      .punkt {
        inset-block-start: 4px;
      }
      [data-lage='nu'] .punkt {
        inset-block-start: 1px;
        inset-inline-start: -3px;
      }
    }
  `,
})
export class GsFaslinje {
  readonly vag = input.required<readonly Fasvagsteg[]>();
  readonly vilar = input(false);
  protected readonly linje = computed(() => this.vag().map((steg) => ({ ...steg, text: kort(steg.fas) })));
  protected readonly nu = computed(
    () =>
      this.linje().flatMap((steg, i) => (steg.lage === 'nu' ? [{ nummer: i + 1, text: fasText(steg.fas) }] : []))[0] ??
      null,
  );
}
