import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, beslutsratter, delegatroller, delegatText, kanBesluta } from '@gemensam/delegation/domain';
import { grafResurs, GsLaddar, GsSidhuvud, Sammanhang } from '@gemensam/shared/web';
import { BeslutanderattenOperation } from '../generated/operationer';
import { ordningen } from './beslutanderatt';
import { NyttDelegationsbeslutSida } from './nytt-delegationsbeslut-sida';

/** The form of a decision for those who can come to take one by the ordning in force; for everybody else who may, and the way back. */
@Component({
  selector: 'gs-fatta-beslut-sida',
  imports: [GsLaddar, GsSidhuvud, NyttDelegationsbeslutSida, RouterLink],
  template: `
    @if (far()) {
      <gs-nytt-delegationsbeslut-sida [samverkan]="samverkan()" />
    } @else {
      <gs-sidhuvud rubrik="Fatta beslut på delegation" overrubrik="Delegation" [ingress]="far() === false ? 'Inget av dina uppdrag ger rätt att besluta på delegation.' : null" />
      @if (far() === false) {
        @if (ratter().length > 0) {
          <h2>Vem som beslutar</h2>
          <dl class="gs-fakta">
            @for (r of ratter(); track $index) {
              <dt>{{ r.vad }}</dt>
              <dd>{{ r.vem }}</dd>
            }
          </dl>
        } @else {
          <p>Ingen delegationsordning gäller i dag. Nämnden beslutar själv i alla ärenden.</p>
        }
        <p class="vagar gs-ej-utskrift">
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation']">Till delegationsordningen</a>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'beslut']">Till besluten</a>
        </p>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    }
  `,
  styles: `
    .vagar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block: var(--gs-steg-5) 0;
    }
  `,
})
export class FattaBeslutSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(BeslutanderattenOperation, () => ({}));
  readonly #sammanhang = inject(Sammanhang);
  readonly #idag = this.#sammanhang.affarsdatum;
  /** What is in force today; null where nothing is, undefined until it is known. */
  readonly #ordning = computed(() => {
    const versioner = this.svar.varde()?.delegationsordningar.versioner;
    return versioner && ordningen(versioner, this.#idag());
  });
  /** Undefined until it is known. Once the form stands it stays, whatever is asked again: something may be written in it. */
  protected readonly far = linkedSignal<boolean | undefined, boolean | undefined>({
    source: () => {
      const o = this.#ordning();
      return o === undefined ? undefined : o === null ? this.#sammanhang.harRoll(...delegatroller) : kanBesluta(o, this.#sammanhang.roller(), this.#idag());
    },
    computation: (nu, forra) => forra?.value === true || nu,
  });
  protected readonly ratter = computed(() => {
    const o = this.#ordning();
    return (o ? beslutsratter(o, this.#idag()) : []).map((r) => ({
      vad: r.arendetyp ? arendetypText(r.arendetyp) : 'Brådskande ärenden (KL 6:39)',
      vem: `${delegatText(r.vem)}${r.annars.length > 0 ? `, vid förhinder ${r.annars.map((a) => delegatText(a).toLocaleLowerCase('sv')).join(' eller ')}` : ''}`,
    }));
  });
}
