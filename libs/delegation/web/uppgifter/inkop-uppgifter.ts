import { Component, computed, effect, input, model, signal, untracked } from '@angular/core';
import { momssatser } from '@gemensam/delegation/domain';
import { belopp, grafResurs, GsBeloppsfalt, GsFaltfel, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { InkopsvalOperation } from '../generated/operationer';
import { GsBudgetval } from '../inkop/gs-budgetval';
import { GsLeverantorsval, INGEN_LEVERANTOR, type Leverantorsfalt, leverantorsinput } from '../inkop/gs-leverantorsval';

/** What is ordered, from whom, for how much and on which row of the budget: the part of the form that belongs to point 5. */
@Component({
  selector: 'gs-inkop-uppgifter',
  imports: [GsBeloppsfalt, GsBudgetval, GsFaltfel, GsLaddar, GsLeverantorsval, GsTextfalt],
  template: `
    @if (val.varde()?.inkopsval; as v) {
      <gs-textfalt etikett="Vad beställs?" hjalp="Till exempel: Möteslokal och kaffe 16 mars." [(text)]="vad" [fel]="fel()('vad')" [kravs]="true" />
      <gs-leverantorsval [leverantorer]="v.leverantorer" [(varde)]="leverantor" [fel]="fel()" />
      @if (avtal().length > 0) {
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="inkop-avtal">Avtal</label>
          <gs-faltfel id="inkop-avtal-fel" [text]="fel()('avtalId')" />
          <select #a id="inkop-avtal" class="gs-inmatning" aria-describedby="inkop-avtal-fel" [attr.aria-invalid]="fel()('avtalId') ? true : null" (change)="avtalId.set(a.value)">
            <option value="" [selected]="avtalId() === ''">Utan avtal</option>
            @for (x of avtal(); track x.id) {
              <option [value]="x.id" [selected]="x.id === avtalId()">{{ x.beteckning }} {{ x.namn }}</option>
            }
          </select>
        </div>
      }
      <div class="rad">
        <gs-beloppsfalt etikett="Belopp" [hjalp]="pbb()" [(text)]="summa" [fel]="fel()('belopp')" [kravs]="true" />
        <fieldset class="gs-val">
          <legend>Beloppet är</legend>
          <label><input type="radio" name="inkop-moms" [checked]="moms() === 'ut'" (change)="moms.set('ut')" /> utan moms</label>
          <label><input type="radio" name="inkop-moms" [checked]="moms() === 'in'" (change)="moms.set('in')" /> med moms</label>
        </fieldset>
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="inkop-momssats">Momssats</label>
          <gs-faltfel id="inkop-momssats-fel" [text]="fel()('momssats')" />
          <select #s id="inkop-momssats" class="gs-inmatning" aria-describedby="inkop-momssats-fel" [attr.aria-invalid]="fel()('momssats') ? true : null" (change)="momssats.set(+s.value)">
            @for (m of satser; track m) {
              <option [value]="m" [selected]="m === momssats()">{{ m === 0 ? 'Momsfritt' : m + ' %' }}</option>
            }
          </select>
        </div>
      </div>
      <gs-budgetval faltId="inkop-budget" [poster]="v.budgetposter" [ar]="v.ar" [(varde)]="budgetpostId" [fel]="fel()('budgetpostId')" />
    } @else {
      <gs-laddar [laddar]="val.laddar()" [fel]="val.fel()" (igen)="val.ladda()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-4);
      align-items: start;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class GsInkopUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  /** What the decision is about; an order is made by its decision, so there is none. */
  readonly sakId = model<string | null>(null);
  /** The error of a field, by its own name. */
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly val = grafResurs(InkopsvalOperation, () => ({}));
  protected readonly vad = signal('');
  protected readonly leverantor = signal<Leverantorsfalt>(INGEN_LEVERANTOR);
  protected readonly avtalId = signal('');
  protected readonly summa = signal('');
  protected readonly moms = signal<'in' | 'ut'>('ut');
  protected readonly momssats = signal(25);
  protected readonly budgetpostId = signal('');
  protected readonly satser = momssatser;
  protected readonly pbb = computed(() => {
    const v = this.val.varde()?.inkopsval;
    return v?.prisbasbelopp ? `Prisbasbeloppet ${v.ar} är ${belopp(v.prisbasbelopp)}.` : null;
  });
  /** Those that the chosen supplier stands in. */
  protected readonly avtal = computed(() => {
    const v = this.val.varde()?.inkopsval;
    const l = this.leverantor();
    const vald = v?.leverantorer.find((o) => o.id === l.organisationId) ?? { namn: l.namn.trim(), orgnr: l.orgnr.trim() || null };
    return (v?.avtal ?? []).filter((a) => a.leverantorer.some((x) => (x.orgnr && vald.orgnr ? x.orgnr === vald.orgnr : x.namn === vald.namn)));
  });

  constructor() {
    effect(() => {
      const avtalId = this.avtal().some((a) => a.id === this.avtalId()) ? this.avtalId() : null;
      const inkop = { vad: this.vad(), leverantor: leverantorsinput(this.leverantor()), belopp: this.summa(), moms: this.moms(), momssats: this.momssats(), budgetpostId: this.budgetpostId() || null, avtalId };
      untracked(() => this.uppgifter.set({ inkop }));
    });
  }
}
