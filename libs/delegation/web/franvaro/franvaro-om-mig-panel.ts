import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { FranvaroOmMigOperation } from '../generated/operationer';
import { GsFranvarosvar } from './gs-franvarosvar';

/** Home: what others have noted of one's own absence, until it is answered. */
@Component({
  selector: 'gs-franvaro-om-mig-panel',
  imports: [GsFranvarosvar, GsPanel],
  template: `
    <gs-panel
      panelId="franvaro-om-mig"
      rubrik="Antecknat om dig"
      [svar]="svar"
      [antal]="rader().length"
      tomRubrik="Inget att svara på"
      tomText="Här frågar portalen när någon annan har antecknat dig som frånvarande."
      [alla]="{ text: 'All frånvaro', till: ['delegation', 'franvaro'] }"
    >
      @for (f of rader(); track f.id) {
        <gs-franvarosvar [rad]="f" [idag]="idag()" (besvarat)="svar.ladda()" />
      }
    </gs-panel>
  `,
})
export class FranvaroOmMigPanel {
  protected readonly svar = grafResurs(FranvaroOmMigOperation, () => ({}));
  protected readonly rader = computed(() => this.svar.varde()?.franvaroOmMig ?? []);
  protected readonly idag = inject(Sammanhang).affarsdatum;
}
