import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsSidhuvud, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';
import { GsAvropslista } from './gs-avropslista';

/** The avrop of all avtal that the person may see. */
@Component({
  selector: 'gs-avropsregister-sida',
  imports: [GsAvropslista, GsLaddar, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal']">Alla avtal</a></p>
    <gs-sidhuvud rubrik="Avrop" [ingress]="ingress()">
      @if (rapporterar()) {
        <a class="gs-knapp primar" [routerLink]="['/', samverkan(), 'avtal', 'avrop', 'nytt']">Rapportera avrop</a>
      }
    </gs-sidhuvud>
    @if (svar.varde()?.avropsregister; as r) {
      <gs-avropslista [avrop]="r.avrop" [samverkan]="samverkan()" (andrat)="svar.ladda()">
        <gs-tomt rubrik="Inga avrop än" text="Det som avropas från ramavtalen visas här när det är rapporterat." />
      </gs-avropslista>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class AvropsregisterSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: null }));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly rapporterar = computed(() => this.#sammanhang.harRoll('avropare', 'kommunrepresentant', 'e_samordnare'));
  protected readonly ingress = computed(() => (this.svar.varde()?.avropsregister.baraEgna ? 'Det som dina organisationer har avropat från ramavtalen.' : 'Det som kommuner och bolag har avropat från ramavtalen.'));
}
