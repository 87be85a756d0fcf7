import { Component, computed, input, model, viewChild } from '@angular/core';
import type { BeslutReferensInput } from '@gemensam/shared/contract';
import { GsDatumfalt, GsFaltfel, GsTextfalt } from '@gemensam/shared/web';

/** A decision that is registered, as the list names it. */
export interface Registrerat {
  readonly id: string;
  readonly organ: string;
  readonly datum: string;
  readonly beteckning: string;
  readonly rubrik: string;
}

/** A decision while it is chosen or written: everything as it was typed. */
export interface Beslutsfalt {
  readonly val: 'registrerat' | 'nytt';
  readonly beslutId: string;
  readonly organ: string;
  readonly datum: string;
  readonly beteckning: string;
  readonly rubrik: string;
  readonly handling: string;
}

/** The decision that carries something: one that is registered, or a new one. */
@Component({
  selector: 'gs-beslutsval',
  imports: [GsDatumfalt, GsFaltfel, GsTextfalt],
  template: `
    @let f = falt();
    @if (nytt()) {
      <fieldset class="gs-val">
        <legend>{{ fraga() }}</legend>
        <label><input type="radio" name="beslutsval" [checked]="f.val === 'registrerat'" [disabled]="beslut().length === 0" (change)="andra({ val: 'registrerat' })" /> Ett beslut som redan är registrerat</label>
        <label><input type="radio" name="beslutsval" [checked]="f.val === 'nytt'" (change)="andra({ val: 'nytt' })" /> Ett nytt beslut</label>
      </fieldset>
    }
    @if (f.val === 'registrerat') {
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="beslut-lista">Beslut</label>
        @if (beslut().length === 0) {
          <p class="gs-falt-hjalp">Inget registrerat beslut går att välja.</p>
        }
        <gs-faltfel id="beslut-lista-fel" [text]="fel('beslutId')" />
        <select id="beslut-lista" class="gs-inmatning" [attr.aria-invalid]="fel('beslutId') ? true : null" [attr.aria-describedby]="fel('beslutId') ? 'beslut-lista-fel' : null" (change)="andra({ beslutId: valt($event) })">
          <option value="" [selected]="f.beslutId === ''">Välj beslut</option>
          @for (b of beslut(); track b.id) {
            <option [value]="b.id" [selected]="b.id === f.beslutId">{{ b.organ }} {{ b.datum }} {{ b.beteckning }}, {{ b.rubrik }}</option>
          }
        </select>
      </div>
    } @else {
      <gs-textfalt etikett="Organ" hjalp="Vem som beslutade." [text]="f.organ" (textChange)="andra({ organ: $event })" [fel]="fel('beslut.organ')" [kravs]="true" />
      <gs-datumfalt etikett="Beslutsdatum" [text]="f.datum" (textChange)="andra({ datum: $event })" [fel]="fel('beslut.datum')" [kravs]="true" />
      <gs-textfalt class="kort" etikett="Paragraf eller nummer" hjalp="Till exempel § 8." [text]="f.beteckning" (textChange)="andra({ beteckning: $event })" [fel]="fel('beslut.beteckning')" [kravs]="true" />
      <gs-textfalt etikett="Beslutets rubrik" [text]="f.rubrik" (textChange)="andra({ rubrik: $event })" [fel]="fel('beslut.rubrik')" [kravs]="true" />
      <gs-textfalt etikett="Handling" hjalp="Dokumentet som beslutet står i, om du vill ange det." [text]="f.handling" (textChange)="andra({ handling: $event })" [fel]="fel('beslut.handling')" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 40rem;
    }
    .kort {
      max-width: 16rem;
    }
  `,
})
export class GsBeslutsval {
  readonly fraga = input('Vilket beslut gäller?');
  readonly beslut = input.required<readonly Registrerat[]>();
  /** Whether a new decision may be entered here; one on delegation is taken elsewhere. */
  readonly nytt = input(true);
  readonly falt = model.required<Beslutsfalt>();
  readonly avslag = input<{ readonly text: string; readonly utvag: string | null; readonly falt: string | null } | null>(null);
  protected readonly datumfalt = viewChild(GsDatumfalt);
  /** What is sent; null while the date is no day. */
  readonly input = computed<{ readonly beslutId: string | null; readonly beslut: BeslutReferensInput | null } | null>(() => {
    const f = this.falt();
    if (f.val === 'registrerat') return { beslutId: f.beslutId || null, beslut: null };
    const datum = this.datumfalt()?.datum();
    if (!datum) return null;
    const { organ, beteckning, rubrik, handling } = f;
    return { beslutId: null, beslut: { organ, datum, beteckning, rubrik, handling } };
  });

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra(del: Partial<Beslutsfalt>): void {
    this.falt.update((f) => ({ ...f, ...del }));
  }

  protected readonly valt = (h: Event): string => (h.target instanceof HTMLSelectElement ? h.target.value : '');
}
