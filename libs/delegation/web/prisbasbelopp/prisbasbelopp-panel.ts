import { Component, computed, inject } from '@angular/core';
import { saknadeAr } from '@gemensam/delegation/domain';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { PrisbasbeloppenOperation } from '../generated/operationer';

/** Home: a year whose prisbasbelopp nobody has entered, so that no purchase is stopped by it. */
@Component({
  selector: 'gs-prisbasbelopp-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="prisbasbelopp-panel"
      rubrik="Prisbasbelopp att lägga in"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget år saknas"
      tomText="Här påminns du i december om nästa års belopp."
    />
  `,
})
export class PrisbasbeloppPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(PrisbasbeloppenOperation, () => ({}));
  protected readonly uppgifter = computed(() =>
    saknadeAr(this.svar.varde()?.prisbasbelopp ?? [], this.#sammanhang.affarsdatum()).map((ar) => ({
      id: String(ar), text: `Prisbasbeloppet för ${ar}`, om: 'Utan det går det inte att köpa in på delegation.', frist: `${ar}-01-01`, lank: ['/', this.#sammanhang.samverkan() ?? '', 'administration', 'prisbasbelopp'],
    })),
  );
}
