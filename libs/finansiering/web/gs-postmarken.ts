import { Component, input } from '@angular/core';
import { GsEtikett } from '@gemensam/shared/web';

/** What must be said of a post beside its figures, as quiet tags. */
@Component({
  selector: 'gs-postmarken',
  imports: [GsEtikett],
  template: `
    @if (post().antagande) {
      <gs-etikett ton="obs">antagande</gs-etikett>
    }
    @if (post().utanforBudget) {
      <gs-etikett>vid sidan av budgeten</gs-etikett>
    }
    @if (post().anmarkning) {
      <gs-etikett>anmärkning</gs-etikett>
    }
  `,
  host: { '[hidden]': '!post().antagande && !post().utanforBudget && !post().anmarkning' },
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1);
    }
    :host([hidden]) {
      display: none;
    }
    :host gs-etikett {
      margin: 0;
      font-weight: 400;
      white-space: normal;
    }
  `,
})
export class GsPostmarken {
  readonly post = input.required<{ readonly antagande: string | null; readonly utanforBudget: boolean; readonly anmarkning: string | null }>();
}
