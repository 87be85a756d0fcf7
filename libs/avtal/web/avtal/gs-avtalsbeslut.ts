import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { registrerarBeslut } from '@gemensam/samverkan/domain';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import type { Beslutare, BeslutReferensInput, Beslutsandamal } from '@gemensam/shared/contract';
import { grafResurs, GsLaddar, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { AvtalsbeslutOperation } from '../generated/operationer';

type Beslutar = Extract<Beslutare, 'namnd' | 'delegation'>;

const ANDAMAL = { forlang: 'forlangning', aterta: 'aterforlangning', saga_upp: 'uppsagning' } as const satisfies Readonly<Record<string, Beslutsandamal>>;

/** The decision that carries a förlängning, its taking back or an uppsägning: the nämnd's, or the ordförande's on delegation. */
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
        @if (akt() === 'forlang') {
          Förlängningen registreras då i samma stund.
        }
        <a [routerLink]="['/', samverkan(), 'delegation', 'nytt']" [queryParams]="fraga()">{{ akt() === 'forlang' ? 'Fatta beslutet om förlängning' : 'Fatta ett brådskande beslut' }}</a>
      </p>
    }
    @if (lista.varde()) {
      <gs-beslutsval fraga="Vilket beslut?" [beslut]="valbara()" [nytt]="farNytt()" [(falt)]="falt" [avslag]="nej()" />
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
  readonly akt = input<keyof typeof ANDAMAL>('saga_upp');
  readonly avtalId = input.required<string>();
  /** Decisions that carry the avtal already. */
  readonly burna = input<readonly string[]>([]);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly fraga = computed(() => (this.akt() === 'forlang' ? { typ: 'avtalsforlangning', sak: this.avtalId() } : { typ: 'ovrigt' }));
  protected readonly beslutare = linkedSignal<Beslutar>(() => 'namnd');
  protected readonly lista = grafResurs(AvtalsbeslutOperation, () => ({ andamal: ANDAMAL[this.akt()], saker: [this.avtalId()], beslutare: this.beslutare() }));
  /** A decision on delegation is taken under Delegation, and the nämnd's is entered by those who do so. */
  protected readonly farNytt = computed(() => this.beslutare() === 'namnd' && this.#sammanhang.harRoll(...registrerarBeslut('namnd')));
  /** The e-samordnare registers the nämnd's decisions; those of the delegat are registered by the delegat. */
  protected readonly valbara = computed(() => {
    const farInte = this.akt() === 'forlang' && this.beslutare() === 'delegation' && !this.#sammanhang.harRoll('ordforande', 'vice_ordforande');
    return farInte ? [] : (this.lista.varde()?.beslutsreferenser ?? []).filter((b) => !this.burna().includes(b.id));
  });
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly falt = linkedSignal<{ readonly b: Beslutar; readonly antal: number }, Beslutsfalt>({
    source: () => ({ b: this.beslutare(), antal: this.valbara().length }),
    computation: ({ b, antal }) => ({
      val: antal > 0 || !this.farNytt() ? 'registrerat' : 'nytt', beslutId: '', organ: b === 'namnd' ? (this.#sammanhang.valt()?.samverkan.namn ?? '') : 'Ordföranden', datum: '', beteckning: '', rubrik: '', handling: '',
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
