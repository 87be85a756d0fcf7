import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graf, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sammanhang, Vidare } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { DelegationsordningarnaOperation, KasseraDelegationsutkastOperation } from '../generated/operationer';
import { GsBradskanderatt } from './gs-bradskanderatt';
import { GsDelegationspunkter } from './gs-delegationspunkter';

/** What is written for the nämnd to adopt. */
@Component({
  selector: 'gs-utkast-sida',
  imports: [GsAvslag, GsLaddar, GsSidhuvud, GsTomt, GsBradskanderatt, GsDelegationspunkter, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation']">Delegationsordning</a></p>
    <gs-sidhuvud overrubrik="Utkast" rubrik="Ny delegationsordning" ingress="Gäller inte förrän nämnden har antagit den.">
      @if (utkast() && farSkriva()) {
        <a class="gs-knapp" routerLink="ny">Lägg till punkt</a>
        @if (utkast()?.punkter?.length) {
          <a class="gs-knapp primar" routerLink="faststall">Fastställ</a>
        }
      }
    </gs-sidhuvud>
    <gs-avslag [avslag]="akt.avslag()" />
    @if (akt.fel(); as f) {
      <gs-laddar [laddar]="false" [fel]="f" (igen)="kassera()" />
    }
    @if (utkast(); as u) {
      <gs-bradskanderatt [utkast]="u" [farSkriva]="farSkriva()" (andrat)="svar.ladda()" />
      <gs-delegationspunkter [punkter]="u.punkter" rubrik="Punkter i utkastet" [datum]="idag()" [akt]="akten()" />
      <p class="knappar gs-ej-utskrift">
        @if (versioner() > 0) {
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'jamfor']" [queryParams]="{ till: 'utkast' }">Jämför med version {{ versioner() }}</a>
        }
        @if (farSkriva()) {
          <button type="button" class="gs-knapp" (click)="fragar.set(!fragar())">{{ fragar() ? 'Behåll utkastet' : 'Kasta utkastet' }}</button>
          @if (fragar()) {
            <button type="button" class="gs-knapp" (click)="kassera()">Ja, kasta utkastet</button>
          }
        }
      </p>
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Inget utkast" text="E-samordnaren eller nämndsekreteraren påbörjar ett på sidan Delegationsordning." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class UtkastSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly akt = nyAkt();
  protected readonly fragar = signal(false);
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly utkast = computed(() => this.svar.varde()?.delegationsordningar.utkast ?? null);
  protected readonly farSkriva = computed(() => this.svar.varde()?.delegationsordningar.farSkriva ?? false);
  protected readonly versioner = computed(() => this.svar.varde()?.delegationsordningar.versioner[0]?.version ?? 0);
  protected readonly akten = computed(() => (this.farSkriva() ? { vag: `/${this.samverkan()}/delegation/utkast`, text: 'Ändra' } : null));

  protected async kassera(): Promise<void> {
    const u = this.utkast();
    if (!u) return;
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(KasseraDelegationsutkastOperation, { input: { ordningId: u.id, version: u.version } })).kasseraDelegationsutkast);
    if (r?.__typename === 'DelegationsutkastKonflikt') {
      this.akt.neka({ ...KROCK, text: 'Utkastet har ändrats sedan du öppnade sidan. Det är inte kastat.', utvag: 'Se vad som står i det nu.' });
      await this.svar.ladda();
    } else if (r) {
      this.#meddelanden.visa('Utkastet är kastat');
      await vidare(['/', this.samverkan(), 'delegation']);
    }
  }
}
