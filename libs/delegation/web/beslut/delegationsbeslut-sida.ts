import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, beslutsfattareText, delegatText } from '@gemensam/delegation/domain';
import { BeloppPipe, grafResurs, GsEtikett, GsHistorik, GsLaddar, GsSidhuvud, GsTomt, historikvy, Sammanhang, Sidtitel, tidpunkt } from '@gemensam/shared/web';
import { DelegationsbesluthistorikOperation, DelegationsbeslutetOperation } from '../generated/operationer';
import { GsRegelkontroll } from '../provning/gs-regelkontroll';

/** Where a thing has its page. */
const SIDOR: Readonly<Record<string, readonly string[]>> = { projekt: ['projekt'], avtal: ['avtal'], arende: ['arenden'], bestallning: ['delegation', 'bestallningar'], leverantorsfaktura: ['delegation', 'fakturor'] };

/** A decision on delegation: what was decided and why, the check as it stood, and what it caused. */
@Component({
  selector: 'gs-delegationsbeslut-sida',
  imports: [BeloppPipe, GsEtikett, GsHistorik, GsLaddar, GsRegelkontroll, GsSidhuvud, GsTomt, RouterLink],
  templateUrl: './delegationsbeslut-sida.html',
  styleUrl: './delegationsbeslut-sida.css',
})
export class DelegationsbeslutSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  protected readonly svar = grafResurs(DelegationsbeslutetOperation, () => ({ id: this.id() }));
  protected readonly beslut = computed(() => this.svar.varde()?.delegationsbeslut ?? null);
  protected readonly vy = historikvy(
    DelegationsbesluthistorikOperation,
    ({ person, fran, till, sok }, efter, antal) => ({ id: this.id(), filter: { person, fran, till, sok }, efter, antal }),
    (svar) => svar.delegationsbesluthistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/delegationsbesluthistorik/${this.id()}`);
  protected readonly pdf = computed(() => `/api/${this.samverkan()}/handlingar/${this.beslut()?.handlingId ?? ''}/1`);
  protected readonly typText = arendetypText;
  protected readonly rollText = delegatText;
  protected readonly beslutsfattare = beslutsfattareText;
  protected readonly tid = tidpunkt;
  readonly #sammanhang = inject(Sammanhang);
  protected readonly serKedjan = computed(() => this.#sammanhang.harRoll('revisor', 'administrator'));

  constructor() {
    const titel = inject(Sidtitel);
    effect(() => {
      const b = this.beslut();
      if (b) titel.satt(b.beteckning);
    });
  }

  protected lank(objekttyp: string, id: string): readonly string[] | null {
    const sida = SIDOR[objekttyp];
    return sida ? ['/', this.samverkan(), ...sida, id] : null;
  }
}
