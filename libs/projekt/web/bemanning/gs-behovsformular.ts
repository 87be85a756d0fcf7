import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { bemanningsroller, type Bemanningsenhet, type Bemanningsroll, bemanningsrollText } from '@gemensam/projekt/domain';
import { Graf, GsDatumfalt, GsFaltfel, GsTextfalt } from '@gemensam/shared/web';
import { AndraBemanningsbehovOperation, SkapaBemanningsbehovOperation } from '../generated/operationer';
import { type Behov, Bemanningsvy, type Projektbemanning } from './bemanningsvy';
import { GsMangdfalt } from './gs-mangdfalt';

/** What the project needs, how much and when, and which kommuner are asked. */
@Component({
  selector: 'gs-behovsformular',
  imports: [GsTextfalt, GsDatumfalt, GsFaltfel, GsMangdfalt],
  template: `
    <form [attr.aria-label]="behov() ? 'Ändra behovet' : 'Fråga kommunerna om bemanning'" novalidate (submit)="$event.preventDefault(); skicka()">
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="behov-roll">Roll</label>
        <select #r id="behov-roll" class="gs-inmatning" (change)="valjRoll(r.value)">
          @for (val of roller; track val) {
            <option [value]="val" [selected]="val === roll()">{{ rollText(val) }}</option>
          }
        </select>
      </div>
      <gs-textfalt etikett="Vad personen ska göra" [(text)]="beskrivning" [fel]="vy.falt('beskrivning')" [kravs]="true" />
      <gs-mangdfalt [(omfattning)]="omfattning" [(enhet)]="enhet" [(fran)]="fran" [(till)]="till" />
      <gs-datumfalt etikett="Kommunerna svarar senast" [(text)]="sistaDag" [fel]="vy.falt('sistaDag')" [kravs]="true" />
      <fieldset class="gs-val" [attr.aria-describedby]="'behov-kommuner-fel'">
        <legend>Vilka kommuner tillfrågas?</legend>
        <gs-faltfel id="behov-kommuner-fel" [text]="vy.falt('kommuner')" />
        <div class="kommuner">
          @for (k of projekt().kommuner; track k.kommunkod) {
            <label><input type="checkbox" [checked]="kommuner().has(k.kommunkod)" [disabled]="fragade().has(k.kommunkod)" (change)="vaxla(k.kommunkod)" /> {{ k.namn }}</label>
          }
        </div>
      </fieldset>
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">{{ behov() ? 'Spara' : 'Fråga' }}</button>
        <button type="button" class="gs-knapp" (click)="alla()">Välj alla kommuner</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './bemanningsformular.css',
})
export class GsBehovsformular {
  readonly projekt = input.required<Projektbemanning>();
  /** As it was when the form was opened; null for a new need. */
  readonly behov = input<Behov | null>(null);
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Bemanningsvy);
  protected readonly roller = bemanningsroller;
  protected readonly rollText = (r: Bemanningsroll): string => bemanningsrollText(r);
  protected readonly roll = linkedSignal<Bemanningsroll>(() => this.behov()?.roll ?? 'verksamhetsexpert');
  protected readonly beskrivning = linkedSignal(() => this.behov()?.beskrivning ?? '');
  protected readonly omfattning = linkedSignal(() => String(this.behov()?.omfattning ?? ''));
  protected readonly enhet = linkedSignal<Bemanningsenhet>(() => this.behov()?.enhet ?? 'procent');
  protected readonly fran = linkedSignal(() => this.behov()?.fran ?? '');
  protected readonly till = linkedSignal(() => this.behov()?.till ?? '');
  protected readonly sistaDag = linkedSignal(() => this.behov()?.sistaDag ?? '');
  /** Who is asked already stays asked. */
  protected readonly fragade = computed(() => new Set((this.behov()?.svar ?? []).map((s) => s.kommun.kommunkod)));
  protected readonly kommuner = linkedSignal<ReadonlySet<string>>(() => new Set(this.fragade()));
  protected readonly dag = viewChild.required(GsDatumfalt);

  protected valjRoll(varde: string): void {
    const roll = bemanningsroller.find((r) => r === varde);
    if (roll) this.roll.set(roll);
  }

  protected vaxla(kod: string): void {
    const valda = new Set(this.kommuner());
    if (!valda.delete(kod)) valda.add(kod);
    this.kommuner.set(valda);
  }

  protected alla(): void {
    this.kommuner.set(new Set(this.projekt().kommuner.map((k) => k.kommunkod)));
  }

  protected async skicka(): Promise<void> {
    const sistaDag = this.dag().datum();
    if (!sistaDag) return this.vy.saknas('sistaDag', 'Skriv en dag, till exempel 2021-02-28.');
    const omfattning = Number(this.omfattning().trim() || NaN);
    if (!Number.isInteger(omfattning)) return this.vy.saknas('omfattning', 'Skriv hela procent eller hela timmar, till exempel 50.');
    const uppgifter = { roll: this.roll(), beskrivning: this.beskrivning(), omfattning, enhet: this.enhet(), fran: this.fran().trim(), till: this.till().trim(), sistaDag, kommuner: [...this.kommuner()] };
    const behov = this.behov();
    if (!behov) {
      await this.vy.skicka('Kommunerna är tillfrågade', async () => (await this.#graf.andra(SkapaBemanningsbehovOperation, { input: { projektId: this.projekt().projektId, ...uppgifter } })).skapaBemanningsbehov);
      return;
    }
    const version = this.vy.nu(behov.id)?.version ?? behov.version;
    await this.vy.skicka('Behovet är ändrat', async () => (await this.#graf.andra(AndraBemanningsbehovOperation, { input: { id: behov.id, version, ...uppgifter } })).andraBemanningsbehov);
  }
}
