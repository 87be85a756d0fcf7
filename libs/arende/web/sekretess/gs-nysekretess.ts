import { Component, computed, inject, input, model } from '@angular/core';
import { grafResurs, GsTextfalt, Sammanhang } from '@gemensam/shared/web';
import { NamngivbaraOperation } from '../generated/operationer';
import { GsBehorigval } from './gs-behorigval';
import { type Nysekretess } from './nysekretess';

/** The secrecy that an ärende is registered under: none, or what kind, by which paragraph, why, and who is named. */
@Component({
  selector: 'gs-nysekretess',
  imports: [GsTextfalt, GsBehorigval],
  template: `
    @let v = val();
    <label class="kryss"><input #hemlig type="checkbox" [checked]="v.hemlig" (change)="andra({ hemlig: hemlig.checked })" /> Ärendet kan omfattas av sekretess</label>
    @if (v.hemlig) {
      <fieldset class="gs-val">
        <legend>Slag av sekretess</legend>
        <label><input type="radio" name="nysekretess" [checked]="v.slag === 'ordinarie'" (change)="andra({ slag: 'ordinarie' })" /> Ordinarie</label>
        <label><input type="radio" name="nysekretess" [checked]="v.slag === 'upphandling'" (change)="andra({ slag: 'upphandling', paragraf: '19:3' })" /> Upphandling före tilldelning</label>
      </fieldset>
      <p class="gs-dampad">
        @if (v.slag === 'upphandling') {
          Bara du, handläggaren och de du namnger ser ärendet. Andra ser diarienumret och dagen, märkt ”Omfattas av sekretess”.
        } @else {
          E-samordnaren, nämndsekreteraren, presidiet, revisorn, handläggaren och de du namnger ser ärendet. Andra ser diarienumret och dagen, märkt ”Omfattas av sekretess”.
        }
      </p>
      <gs-textfalt class="kort" etikett="Ärendets paragraf i OSL" hjalp="Kapitel och paragraf, till exempel 19:3." [kravs]="true" [fel]="fel().paragraf" [text]="v.paragraf" (textChange)="andra({ paragraf: $event })" />
      <gs-textfalt etikett="Skäl till ärendets sekretess" hjalp="Syns bara för dem som ser ärendet." [rader]="2" [kravs]="true" [fel]="fel().skal" [text]="v.skal" (textChange)="andra({ skal: $event })" />
      <gs-behorigval [personer]="personer()" [jag]="jag()" [fel]="fel().behoriga" [valda]="valda()" (valdaChange)="andra({ behoriga: $event })" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    .kryss {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
    }
    .kort {
      max-width: 28rem;
    }
    p {
      margin: 0;
      max-width: 60ch;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsNysekretess {
  readonly val = model.required<Nysekretess>();
  /** What is wrong with each field. */
  readonly fel = input<Readonly<Record<'paragraf' | 'skal' | 'behoriga', string | null>>>({ paragraf: null, skal: null, behoriga: null });
  /** The handläggare of an ärende that has one already; otherwise the one who registers. */
  readonly handlaggareId = input<string | null>(null);
  readonly #sammanhang = inject(Sammanhang);
  readonly #svar = grafResurs(NamngivbaraOperation, () => (this.val().hemlig ? {} : undefined));
  protected readonly jag = computed(() => this.#sammanhang.inloggad()?.personId ?? '');
  readonly #handlaggare = computed(() => this.handlaggareId() ?? this.jag());
  protected readonly personer = computed(() => (this.#svar.varde()?.namngivbara ?? []).map((p) => ({ ...p, handlaggare: p.personId === this.#handlaggare() })));
  /** They see it without being chosen. */
  protected readonly valda = computed(() => [...new Set([this.#handlaggare(), this.jag(), ...this.val().behoriga])]);

  protected andra(andrat: Partial<Nysekretess>): void {
    this.val.update((v) => ({ ...v, ...andrat }));
  }
}
