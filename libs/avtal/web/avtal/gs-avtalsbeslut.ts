import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import type { Beslutare, BeslutReferensInput } from '@gemensam/shared/contract';
import { grafResurs, GsLaddar, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { AvtalsbeslutOperation } from '../generated/operationer';

type Beslutar = Extract<Beslutare, 'namnd' | 'delegation'>;

/** The decision that carries a förlängning or an uppsägning: the nämnd's, or the ordförande's on delegation. */
@Component({
  selector: 'gs-avtalsbeslut',
  imports: [GsBeslutsval, GsLaddar],
  template: `
    <fieldset class="gs-val">
      <legend>Vem har beslutat?</legend>
      <label><input type="radio" name="avtalsbeslut" [checked]="beslutare() === 'delegation'" (change)="beslutare.set('delegation')" /> Ordföranden på delegation</label>
      <label><input type="radio" name="avtalsbeslut" [checked]="beslutare() === 'namnd'" (change)="beslutare.set('namnd')" /> Nämnden</label>
    </fieldset>
    @if (lista.varde(); as l) {
      <gs-beslutsval fraga="Vilket beslut?" [beslut]="l.beslutsreferenser" [(falt)]="falt" [avslag]="nej()" />
    } @else {
      <gs-laddar [laddar]="lista.laddar()" [fel]="lista.fel()" (igen)="lista.ladda()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
  `,
})
export class GsAvtalsbeslut {
  readonly avslag = input<VisatAvslag | null>(null);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly beslutare = linkedSignal<Beslutar>(() => 'delegation');
  protected readonly lista = grafResurs(AvtalsbeslutOperation, () => ({ beslutare: this.beslutare() }));
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly falt = linkedSignal<{ readonly b: Beslutar; readonly antal: number }, Beslutsfalt>({
    source: () => ({ b: this.beslutare(), antal: this.lista.varde()?.beslutsreferenser.length ?? 0 }),
    computation: ({ b, antal }) => ({
      val: antal > 0 ? 'registrerat' : 'nytt', beslutId: '', organ: b === 'namnd' ? (this.#sammanhang.valt()?.samverkan.namn ?? '') : 'Ordföranden', datum: '', beteckning: '', rubrik: '', handling: '',
    }),
  });
  protected readonly nej = computed(() => {
    const a = this.avslag();
    return a ? { text: a.text, utvag: a.utvag ?? null, falt: a.falt ?? null } : null;
  });

  /** What is sent; null while the date of a new decision is no day. */
  readonly input = computed<{ readonly beslutId: string | null; readonly beslut: BeslutReferensInput | null } | null>(() => {
    const valt = this.valet()?.input();
    return valt ? { beslutId: valt.beslutId, beslut: valt.beslut && { ...valt.beslut, beslutare: this.beslutare() } } : null;
  });
}
