import { Component, effect, input, model, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { GsTextfalt } from '@gemensam/shared/web';

/** What is decided, in words: the part of the form of a decision that the portal does not carry out. */
@Component({
  selector: 'gs-ovrigt-uppgifter',
  imports: [GsTextfalt],
  template: `<gs-textfalt etikett="Beslut" hjalp="Vad du beslutar, så att den som ska verkställa det förstår." [rader]="4" [(text)]="text" [fel]="fel()('text')" [kravs]="true" />`,
})
export class GsOvrigtUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  readonly sakId = model<string | null>(null);
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly text = signal('');

  constructor() {
    effect(() => {
      const text = this.text();
      untracked(() => this.uppgifter.set({ ovrigt: { text } }));
    });
  }
}
