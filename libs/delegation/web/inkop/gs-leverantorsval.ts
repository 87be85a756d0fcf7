import { Component, computed, input, model } from '@angular/core';
import { GsFaltfel, GsTextfalt } from '@gemensam/shared/web';
import type { InkopsvalQuery } from '../generated/operationer';

/** A supplier that is chosen in the register, or typed. */
export interface Leverantorsfalt {
  readonly organisationId: string;
  readonly namn: string;
  readonly orgnr: string;
}

export const INGEN_LEVERANTOR: Leverantorsfalt = { organisationId: '', namn: '', orgnr: '' };

/** What is sent of it. */
export const leverantorsinput = (l: Leverantorsfalt) => (l.organisationId ? { organisationId: l.organisationId } : { namn: l.namn, orgnr: l.orgnr || null });

/** The supplier of an order or an invoice: of the register of organisations, or by name and org.nr. */
@Component({
  selector: 'gs-leverantorsval',
  imports: [GsFaltfel, GsTextfalt],
  template: `
    <div class="gs-falt">
      <label class="gs-falt-etikett" for="leverantorsval">Leverantör</label>
      <p class="gs-falt-hjalp" id="leverantorsval-hjalp">Finns den inte i listan skriver du namnet.</p>
      <gs-faltfel id="leverantorsval-fel" [text]="varde().organisationId ? fel()('leverantor') : null" />
      <select #l id="leverantorsval" class="gs-inmatning" aria-describedby="leverantorsval-hjalp leverantorsval-fel" [attr.aria-invalid]="varde().organisationId && fel()('leverantor') ? true : null" (change)="satt({ organisationId: l.value })">
        <option value="" [selected]="varde().organisationId === ''">Annan, skriv namnet</option>
        @for (o of leverantorer(); track o.id) {
          <option [value]="o.id" [selected]="o.id === varde().organisationId">{{ o.namn }}{{ o.orgnr ? ', ' + o.orgnr : '' }}</option>
        }
      </select>
    </div>
    @if (annan()) {
      <div class="rad">
        <gs-textfalt etikett="Leverantörens namn" [text]="varde().namn" (textChange)="satt({ namn: $event })" [fel]="fel()('leverantor')" [kravs]="true" />
        <gs-textfalt etikett="Organisationsnummer" hjalp="Tomt för enskild firma: personnummer förs inte in." [text]="varde().orgnr" (textChange)="satt({ orgnr: $event })" [fel]="fel()('orgnr')" />
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-3);
    }
    select {
      max-width: 100%;
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-4);
      align-items: start;
    }
  `,
})
export class GsLeverantorsval {
  readonly leverantorer = input.required<InkopsvalQuery['inkopsval']['leverantorer']>();
  /** The error of a field, by its name. */
  readonly fel = input<(falt: string) => string | null>(() => null);
  readonly varde = model<Leverantorsfalt>(INGEN_LEVERANTOR);
  protected readonly annan = computed(() => this.varde().organisationId === '');

  protected satt(del: Partial<Leverantorsfalt>): void {
    this.varde.update((v) => ({ ...v, ...del }));
  }
}
