import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import type { Beslutare, BeslutReferensInput } from '@gemensam/shared/contract';
import { grafResurs, GsLaddar, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { AvtalsbeslutOperation } from '../generated/operationer';

type Beslutar = Extract<Beslutare, 'namnd' | 'delegation'>;

/** The decision that carries a förlängning or an uppsägning: the nämnd's, or the ordförande's on delegation. */
@Component({
  selector: 'gs-avtalsbeslut',
  imports: [GsBeslutsval, GsLaddar, RouterLink],
  template: `
    <fieldset class="gs-val">
      <legend>Vem har beslutat?</legend>
      <label><input type="radio" name="avtalsbeslut" [checked]="beslutare() === 'delegation'" (change)="beslutare.set('delegation')" /> Ordföranden på delegation</label>
      <label><input type="radio" name="avtalsbeslut" [checked]="beslutare() === 'namnd'" (change)="beslutare.set('namnd')" /> Nämnden</label>
    </fieldset>
    @if (beslutare() === 'delegation') {
      <p class="gs-text">
        Ett beslut på delegation prövas och får sitt nummer när det fattas.
        <a [routerLink]="['/', samverkan(), 'delegation', 'nytt']" [queryParams]="fraga()">{{ akt() === 'forlang' ? 'Fatta beslutet om förlängning' : 'Fatta ett brådskande beslut' }}</a>
      </p>
    }
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
  /** What the decision is about, and which avtal. */
  readonly akt = input<'forlang' | 'saga_upp'>('saga_upp');
  readonly avtalId = input('');
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly fraga = computed(() => (this.akt() === 'forlang' ? { typ: 'avtalsforlangning', sak: this.avtalId() } : { typ: 'ovrigt' }));
  protected readonly beslutare = linkedSignal<Beslutar>(() => 'namnd');
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
