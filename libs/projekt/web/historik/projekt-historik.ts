import { Component, computed, input } from '@angular/core';
import { historikslag, type Historikslag, historikslagText } from '@gemensam/projekt/domain';
import { GsHistorik, type Historiklank, historikvy } from '@gemensam/shared/web';
import { ProjekthistorikOperation } from '../generated/operationer';

/** Where one sees how it stands now; the avtal and the ärenden have lists of their own. */
const DELAR: Readonly<Record<Historikslag, readonly string[]>> = {
  projekt: [], status: [], faser: ['faser'], direktiv: ['direktiv'], leverabler: ['leverabler'], organisation: ['organisation'], risker: ['risker'], kommuner: ['kommuner'], handlingar: ['handlingar'], ekonomi: ['ekonomi'], avtal: [], arenden: [],
};

/** Everything that has happened to a project, the newest first, in sentences; narrowed by the address. */
@Component({
  selector: 'gs-projekt-historik',
  imports: [GsHistorik],
  template: `<gs-historik [vy]="vy" vad="projektet" [fil]="fil()" [slag]="slag" [lank]="lank" />`,
})
export class ProjektHistorik {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = historikvy(
    ProjekthistorikOperation,
    ({ om, ...urval }, efter, antal) => ({ projektId: this.id(), filter: { ...urval, slag: historikslag.find((s) => s === om) ?? null }, efter, antal }),
    (svar) => svar.projekthistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/projekthistorik/${this.id()}`);
  protected readonly slag = historikslag.map((varde) => ({ varde, namn: historikslagText(varde) }));
  protected readonly lank = ({ slag }: { readonly slag: Historikslag }): Historiklank => ({
    text: historikslagText(slag),
    lank: slag === 'arenden' || slag === 'avtal' ? ['/', this.samverkan(), slag] : ['/', this.samverkan(), 'projekt', this.id(), ...DELAR[slag]],
  });
}
