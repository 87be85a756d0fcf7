import { Component, inject, model } from '@angular/core';
import { bemanningsenheter, type Bemanningsenhet } from '@gemensam/projekt/domain';
import { GsTextfalt } from '@gemensam/shared/web';
import { Bemanningsvy } from './bemanningsvy';

const ENHETER: Readonly<Record<Bemanningsenhet, string>> = { procent: 'procent av heltid', timmar: 'timmar i månaden' };

/** How much of a person, and in which months. */
@Component({
  selector: 'gs-mangdfalt',
  imports: [GsTextfalt],
  template: `
    <div class="rad">
      <gs-textfalt etikett="Omfattning" [(text)]="omfattning" [fel]="vy.falt('omfattning')" [kravs]="true" />
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="bemanning-enhet">Räknas i</label>
        <select #e id="bemanning-enhet" class="gs-inmatning" (change)="valj(e.value)">
          @for (val of enheter; track val) {
            <option [value]="val" [selected]="val === enhet()">{{ text[val] }}</option>
          }
        </select>
      </div>
    </div>
    <div class="rad">
      <gs-textfalt etikett="Från och med månad" hjalp="Till exempel 2021-03." [(text)]="fran" [fel]="vy.falt('fran')" [kravs]="true" />
      <gs-textfalt etikett="Till och med månad" hjalp="Till exempel 2021-12." [(text)]="till" [fel]="vy.falt('till')" [kravs]="true" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-3);
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-4);
      align-items: end;
    }
    .rad > * {
      flex: 0 1 14rem;
    }
  `,
})
export class GsMangdfalt {
  readonly omfattning = model.required<string>();
  readonly enhet = model.required<Bemanningsenhet>();
  readonly fran = model.required<string>();
  readonly till = model.required<string>();
  protected readonly vy = inject(Bemanningsvy);
  protected readonly enheter = bemanningsenheter;
  protected readonly text = ENHETER;

  protected valj(varde: string): void {
    const enhet = bemanningsenheter.find((e) => e === varde);
    if (enhet) this.enhet.set(enhet);
  }
}
