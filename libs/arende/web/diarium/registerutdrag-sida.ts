import { Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, type Arendetyp, tillstandText } from '@gemensam/arende/domain';
import { grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, Sidtitel } from '@gemensam/shared/web';
import { ArendehandlingarOperation } from '../generated/operationer';
import { GsRegisterposter } from './gs-registerposter';

/** The register of one ärende, to read or print: what it is, and every registered handling with its corrections. */
@Component({
  selector: 'gs-registerutdrag-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsRegisterposter, RouterLink],
  template: `
    @if (utdrag(); as u) {
      <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'diarium']">Diariet</a></p>
      <gs-sidhuvud [overrubrik]="'Registerutdrag · ' + (u.dnr ?? 'inget diarienummer')" [rubrik]="u.rubrik || 'Ärende utan rubrik'">
        <a class="gs-knapp" [routerLink]="['/', samverkan(), 'arenden', u.arendeId]">Öppna ärendet</a>
        <button type="button" class="gs-knapp" (click)="skrivUt()">Skriv ut</button>
      </gs-sidhuvud>
      <dl class="gs-fakta">
        <dt>Diarienummer</dt>
        <dd>{{ u.dnr ?? 'Ges vid registreringen' }}</dd>
        <dt>Registrerat</dt>
        <dd>{{ u.registrerat ?? '–' }}</dd>
        <dt>Klass</dt>
        <dd>{{ u.klassnamn ?? '–' }}</dd>
        <dt>Typ</dt>
        <dd>{{ typText(u.typ) }}</dd>
        <dt>Tillstånd</dt>
        <dd>{{ tillstandText(u.tillstand) }}</dd>
        <dt>Handläggare</dt>
        <dd>{{ u.handlaggare }}</dd>
        @if (u.projektId; as p) {
          <dt>Projekt</dt>
          <dd><a [routerLink]="['/', samverkan(), 'projekt', p]">{{ u.projektNamn }}</a></dd>
        }
        @if (u.sekretess) {
          <dt>Sekretess</dt>
          <dd><gs-etikett ton="obs">{{ u.sekretess }}</gs-etikett></dd>
        }
      </dl>
      <gs-registerposter [samverkan]="samverkan()" [poster]="u.poster" tomtext="Inga handlingar är registrerade i ärendet." />
      <p class="gs-dampad">Utdraget är framtaget {{ idag() }} och visar det som du får se.</p>
    } @else if (svar.varde()) {
      <gs-sidhuvud rubrik="Ärendet finns inte" />
      <gs-tomt rubrik="Det du söker finns inte"><a [routerLink]="['/', samverkan(), 'diarium']">Visa diariet</a></gs-tomt>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .gs-fakta {
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class RegisterutdragSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #dokument = inject(DOCUMENT);
  readonly #titel = inject(Sidtitel);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(ArendehandlingarOperation, () => ({ id: this.id() }));
  protected readonly utdrag = computed(() => {
    const u = this.svar.varde()?.arendehandlingar;
    return u ? { ...u, poster: u.poster.map((p) => ({ ...p, farRatta: false })) } : null;
  });
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);
  protected readonly tillstandText = tillstandText;

  constructor() {
    effect(() => {
      const u = this.utdrag();
      if (u) this.#titel.satt(`Registerutdrag ${u.dnr ?? ''}`.trim());
    });
  }

  protected skrivUt(): void {
    this.#dokument.defaultView?.print();
  }
}
