import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { IdeerOperation } from '../generated/operationer';
import { ideLageText } from './ideintresse';

/** Home, for the e-samordnare: ideas that are not qualified, those that can be first. */
@Component({
  selector: 'gs-ideer-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="ideer-panel"
      rubrik="Idéer"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inga öppna idéer"
      tomText="Det som kommunerna föreslår visas här till dess att det är kvalificerat."
      [visas]="5"
      [mer]="{ text: 'Visa alla idéer', till: ['projekt', 'ideer'] }"
      [tomlank]="{ text: 'Visa alla idéer', till: ['projekt', 'ideer'] }"
    />
  `,
})
export class IdeerPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(IdeerOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    [...(this.svar.varde()?.ideer ?? [])]
      .filter((i) => i.fas === 'ide')
      .sort((a, b) => Number(b.kvalificerbarhet.kan) - Number(a.kvalificerbarhet.kan) || b.foreslagen.localeCompare(a.foreslagen))
      .map((i) => ({
        id: i.id,
        text: i.titel,
        lank: ['/', this.#sammanhang.samverkan() ?? '', 'projekt', i.id, ...(i.kvalificerbarhet.kan ? ['faser'] : [])],
        om: `${ideLageText(i.kvalificerbarhet)}, föreslagen ${i.foreslagen}`,
      })),
  );
}
