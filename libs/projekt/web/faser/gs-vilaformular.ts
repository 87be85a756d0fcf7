import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Graf, GsDatumfalt, GsTextfalt } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import { type ProjektfaserDelFragment, VilaOperation } from '../generated/operationer';

/** Why a project rests, and when somebody looks at it again. */
@Component({
  selector: 'gs-vilaformular',
  imports: [GsTextfalt, GsDatumfalt],
  template: `
    <form aria-label="Låt projektet vila" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Skäl" hjalp="Varför vilar projektet, och vad väntar det på?" [rader]="3" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
      <gs-datumfalt etikett="Granskas" hjalp="Den dagen visas projektet på e-samordnarens och projektledarens arbetsyta. Skriv till exempel 2021-06-01." [(text)]="granskas" [fel]="vy.falt('granskas')" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Låt vila</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-start: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsVilaformular {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Fasvy);
  protected readonly skal = signal('');
  protected readonly granskas = signal('');
  protected readonly dag = viewChild.required(GsDatumfalt);

  protected async skicka(): Promise<void> {
    const granskas = this.dag().datum();
    if (!granskas) {
      this.vy.avslag.set({ regel: 'Granskningsdag saknas', text: 'Ange vilken dag projektet granskas igen.', utvag: 'Skriv till exempel 2021-06-01.', falt: 'granskas' });
      return;
    }
    const { id, version } = this.projekt();
    await this.vy.skicka(`Projektet vilar till ${granskas}`, async () => (await this.#graf.andra(VilaOperation, { input: { projektId: id, version, skal: this.skal(), granskas } })).vila);
  }
}
