import { Component, inject } from '@angular/core';
import { Sammanhang } from '@gemensam/shared/web';
import { ArendePanel } from './arende-panel';
import { NARA_STOPP } from './gs-sammantradestext';

/**
 * Home: ärenden whose stoppdatum is near or has passed and that are not ready. The e-samordnare and the nämndsekreterare see all of them,
 * the others those that they handle.
 */
@Component({
  selector: 'gs-stoppdatum-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="stoppdatum"
    rubrik="Stoppdatum nära"
    tomRubrik="Inget stoppdatum är nära"
    tomText="Här visas ärenden som är planerade till ett sammanträde och inte är färdigberedda när det är en vecka kvar till stoppdatum."
    [urval]="{ sort: 'sammantrade' }"
    [hor]="hor"
    [frist]="frist"
  />`,
})
export class StoppdatumPanel {
  readonly #alla = inject(Sammanhang).harRoll('e_samordnare', 'namndsekreterare');
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => {
    const dagar = r.sammantrade?.installt ? null : (r.sammantrade?.dagarTillStopp ?? null);
    return dagar !== null && dagar <= NARA_STOPP && r.tillstand !== 'beredd' && r.tillstand !== 'kallad' && (this.#alla || r.egen);
  };
  protected readonly frist: ReturnType<ArendePanel['frist']> = (r) => r.sammantrade?.stoppdatum ?? null;
}
