import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Bradskanderatt, bradskanderattText } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsDatumfalt, GsFormular, GsLaddar, GsSidhuvud, GsTomt, Meddelanden } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { DelegationsordningarnaOperation, FaststallDelegationsordningOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';

/** The utkast becomes the version in force, by the nämnd's decision and from a day. */
@Component({
  selector: 'gs-faststall-sida',
  imports: [GsAvslag, GsDatumfalt, GsFormular, GsLaddar, GsNamndbeslut, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'utkast']">Utkastet</a></p>
    <gs-sidhuvud rubrik="Fastställ delegationsordningen" ingress="Nämnden har antagit utkastet. Efteråt ändras inget i den." />
    <gs-avslag [avslag]="akt.avslag()?.falt ? null : akt.avslag()" />
    @if (utkast(); as u) {
      <p class="gs-text">
        Utkastet har {{ u.punkter.length === 1 ? '1 punkt' : u.punkter.length + ' punkter' }}. Brådskande ärenden beslutas av: {{ ratten(u.bradskanderatt) }}.
        @if (forra(); as v) {
          Version {{ v.version }} slutar gälla dagen före.
          <a [routerLink]="['/', samverkan(), 'delegation', 'jamfor']" [queryParams]="{ fran: v.version, till: 'utkast' }">Se vad som ändras</a>
        }
      </p>
      <form gsFormular aria-label="Fastställ delegationsordningen" novalidate (submit)="$event.preventDefault(); skicka()">
        <gs-namndbeslut [avslag]="akt.avslag()" />
        <gs-datumfalt #dag etikett="Gäller från" [(text)]="text" [fel]="akt.falt('gallerFran')" [kravs]="true" />
        @if (akt.fel(); as f) {
          <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
        }
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="akt.sparar() ? true : null">Fastställ</button>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'utkast']">Avbryt</a>
        </p>
      </form>
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Inget utkast" text="Det finns inget att fastställa." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class FaststallSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly akt = nyAkt();
  protected readonly ratten = (r: Bradskanderatt): string => bradskanderattText(r).replace(/^./, (c) => c.toLocaleLowerCase('sv'));
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly utkast = computed(() => this.svar.varde()?.delegationsordningar.utkast ?? null);
  protected readonly forra = computed(() => this.svar.varde()?.delegationsordningar.versioner[0] ?? null);
  protected readonly text = signal('');
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly beslut = viewChild(GsNamndbeslut);

  protected async skicka(): Promise<void> {
    const [u, gallerFran, beslut] = [this.utkast(), this.dag()?.prova() ?? null, this.beslut()?.input() ?? null];
    if (!beslut) return this.akt.neka(OLASLIGT);
    if (!u || gallerFran === null) return;
    const r = await this.akt.kor(async () => (await this.#graf.andra(FaststallDelegationsordningOperation, { input: { ordningId: u.id, version: u.version, gallerFran, ...beslut } })).faststallDelegationsordning);
    if (r?.__typename === 'DelegationsutkastKonflikt') {
      await this.svar.ladda();
      this.akt.neka({ ...KROCK, text: 'Utkastet har ändrats sedan du öppnade sidan. Det är inte fastställt.', utvag: 'Kontrollera att det är vad nämnden antog, och fastställ igen.' });
    } else if (r) {
      this.#meddelanden.visa('Delegationsordningen är fastställd');
      await this.#router.navigate(['/', this.samverkan(), 'delegation'], { queryParams: { datum: gallerFran } });
    }
  }
}
