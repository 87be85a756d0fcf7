import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { InkommetOperation } from '../generated/operationer';

/** Home, for those who register: what has come in and waits, with the day to register it by (OSL 5:1). */
@Component({
  selector: 'gs-inkommet-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="inkommet-panel"
      rubrik="Inkommet att registrera"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget väntar på registrering"
      tomText="Här visas handlingar som har kommit in och ska registreras senast vardagen efter."
      [visas]="5"
      [mer]="{ text: 'Visa allt inkommet', till: ['diarium', 'inkommet'] }"
    />
  `,
})
export class InkommetPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(InkommetOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.inkommet.rader ?? [])
      .filter((r) => r.lage === 'vantar')
      .map((r) => ({
        id: r.id,
        text: r.rubrik,
        lank: r.arendeId ? ['/', this.#sammanhang.samverkan() ?? '', 'arenden', r.arendeId, 'handlingar'] : ['/', this.#sammanhang.samverkan() ?? '', 'diarium', 'inkommet'],
        om: `Från ${r.avsandare}, kom in ${r.inkom}`,
        frist: r.frist,
      })),
  );
}
