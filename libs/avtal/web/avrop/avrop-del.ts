import { Component, computed, input, signal } from '@angular/core';
import { grafResurs, GsLaddar, GsTomt } from '@gemensam/shared/web';
import { AvtalsavropOperation } from '../generated/operationer';
import { GsAvropsformular } from './gs-avropsformular';
import { GsAvropslista } from './gs-avropslista';
import { GsTakvolym } from './gs-takvolym';

/** What has been called off from an avtal: the takvolym, the form that reports, and the list. */
@Component({
  selector: 'gs-avrop-del',
  imports: [GsAvropsformular, GsAvropslista, GsLaddar, GsTakvolym, GsTomt],
  template: `
    @if (svar.varde()?.avtalsavrop; as a) {
      @if (a.volym; as v) {
        <section class="gs-panel" aria-labelledby="takvolym">
          <h2 id="takvolym">Takvolym</h2>
          <gs-takvolym [volym]="v" />
          @if (a.farRapportera && !oppet()) {
            <p class="gs-ej-utskrift knapp"><button type="button" class="gs-knapp primar" (click)="oppet.set(true)">Rapportera avrop</button></p>
          }
        </section>
        @if (oppet()) {
          <section class="gs-panel" aria-labelledby="rapportera">
            <h2 id="rapportera">Rapportera avrop</h2>
            <gs-avropsformular [avtalId]="id()" [samverkan]="samverkan()" [visaVolym]="false" (rapporterat)="klart()" (avbrutet)="oppet.set(false)" />
          </section>
        }
        <section class="gs-panel" aria-labelledby="avropen">
          <h2 id="avropen">Avrop</h2>
          @if (a.baraEgna) {
            <p class="gs-text">Här visas avropen för dina egna organisationer. Takvolymen ovanför gäller allas.</p>
          }
          <gs-avropslista [avrop]="a.avrop" [samverkan]="samverkan()" [avtalsnummer]="nummer()" (andrat)="svar.ladda()">
            <gs-tomt [rubrik]="v.antal > 0 ? 'Inga egna avrop' : 'Inget är avropat än'" text="Den som får avropa rapporterar sina avrop här." />
          </gs-avropslista>
        </section>
      } @else {
        <gs-tomt rubrik="Inget att avropa" text="Avrop görs från ramavtal med en takvolym. Ett kontrakt är själva köpet." />
      }
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Avtalet finns inte" text="Adressen kan vara fel." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .knapp {
      margin-block-end: 0;
    }
  `,
})
export class AvropDel {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(AvtalsavropOperation, () => ({ avtalId: this.id() }));
  protected readonly oppet = signal(false);
  protected readonly nummer = computed(() => Number(this.svar.varde()?.avtalsavrop?.beteckning.slice(2) ?? 0));

  protected klart(): void {
    this.oppet.set(false);
    void this.svar.ladda();
  }
}
