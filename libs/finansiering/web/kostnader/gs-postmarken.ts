import { Component, computed, input } from '@angular/core';
import { type Beslutsnamn, poststatus, poststatustext } from '@gemensam/finansiering/domain';
import { GsEtikett } from '@gemensam/shared/web';

const FORM = { arbetsversion: '○', antagande: '▲', faststalld: '✓' } as const;

/** What must be said of a post beside its figures, as quiet tags: first how firm it is. */
@Component({
  selector: 'gs-postmarken',
  imports: [GsEtikett],
  template: `
    <gs-etikett [ton]="ton()"><span aria-hidden="true">{{ form() }}&nbsp;</span>
      @if (post().beslut; as b) {
        <span>Fastställd ({{ b.organ }} <span class="hel">{{ b.datum }} {{ b.beteckning }}</span>)</span>
      } @else {
        <span>{{ text() }}</span>
      }</gs-etikett>
    @if (status() === 'faststalld' && post().antagande) {
      <gs-etikett ton="obs">antagande</gs-etikett>
    }
    @if (post().utanforBudget) {
      <gs-etikett>vid sidan av budgeten</gs-etikett>
    }
    @if (post().anmarkning) {
      <gs-etikett>anmärkning</gs-etikett>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1);
    }
    .hel {
      white-space: nowrap;
    }
    :host gs-etikett {
      margin: 0;
      font-weight: 400;
      white-space: normal;
    }
  `,
})
export class GsPostmarken {
  readonly post = input.required<{ readonly beslut: Beslutsnamn | null; readonly antagande: string | null; readonly utanforBudget: boolean; readonly anmarkning: string | null }>();
  protected readonly status = computed(() => poststatus(this.post()));
  protected readonly text = computed(() => poststatustext(this.post()));
  protected readonly form = computed(() => FORM[this.status()]);
  protected readonly ton = computed(() => (this.status() === 'antagande' ? 'obs' : this.status() === 'faststalld' ? 'accent' : 'lugn'));
}
