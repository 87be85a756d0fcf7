import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { MinaMotesuppgifterOperation } from '../generated/operationer';

/** Home: what the beredningsgrupp has given the person, or the kommun the person prepares for, to do. */
@Component({
  selector: 'gs-mina-uppgifter-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="mina-uppgifter-panel"
      rubrik="Uppgifter från möten"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att göra"
      tomText="Här visas det som beredningsgruppen har gett dig eller din kommun att göra."
    />
  `,
})
export class MinaUppgifterPanel {
  protected readonly svar = grafResurs(MinaMotesuppgifterOperation, () => ({}));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.minaMotesuppgifter ?? []).map((u) => ({
      id: u.id,
      text: u.text,
      lank: ['/', this.#sammanhang.samverkan() ?? '', 'moten', u.moteId],
      om: `${u.agareKommunkod ? `${u.agare}. ` : ''}Från mötet ${u.moteDatum}${u.forsenad ? '. Försenad' : ''}`,
      frist: u.dag,
    })),
  );
}
