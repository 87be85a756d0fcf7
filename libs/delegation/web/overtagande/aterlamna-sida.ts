import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsFormular, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sammanhang, Vidare } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { AterlamnaSakOperation, OvertagandenaOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';

/** The nämnd hands a matter back to the delegat. */
@Component({
  selector: 'gs-aterlamna-sida',
  imports: [GsAvslag, GsFormular, GsLaddar, GsNamndbeslut, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'overtagna']">Övertagna frågor</a></p>
    <gs-sidhuvud rubrik="Lämna tillbaka en fråga" ingress="Nämnden har beslutat att delegaten åter får besluta." />
    <gs-avslag [avslag]="akt.avslag()?.falt ? null : akt.avslag()" />
    @if (fraga(); as o) {
      <p class="gs-text">{{ o.sak }}: {{ typText(o.arendetyp).toLowerCase() }}. Nämnden tog över frågan {{ o.datum }}.</p>
      @if (o.aterlamnad) {
        <p class="obs">Frågan är återlämnad {{ o.aterlamnad }}.</p>
      } @else if (farSkriva()) {
        <form gsFormular aria-label="Lämna tillbaka" novalidate (submit)="$event.preventDefault(); skicka()">
          <gs-namndbeslut [avslag]="akt.avslag()" />
          @if (akt.fel(); as f) {
            <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
          }
          <p class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="akt.sparar() ? true : null">Lämna tillbaka frågan</button>
            <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'overtagna']">Avbryt</a>
          </p>
        </form>
      } @else {
        <p class="obs">E-samordnaren eller nämndsekreteraren för in nämndens beslut.</p>
      }
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Finns inte" text="Frågan är inte övertagen." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class AterlamnaSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly akt = nyAkt();
  protected readonly farSkriva = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly svar = grafResurs(OvertagandenaOperation, () => ({}));
  protected readonly fraga = computed(() => this.svar.varde()?.overtaganden.find((o) => o.id === this.id()) ?? null);
  protected readonly beslut = viewChild(GsNamndbeslut);
  protected readonly typText = arendetypText;

  protected async skicka(): Promise<void> {
    const [o, beslut] = [this.fraga(), this.beslut()?.input() ?? null];
    if (!beslut) return this.akt.neka(OLASLIGT);
    if (!o) return;
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(AterlamnaSakOperation, { input: { id: o.id, version: o.version, ...beslut } })).aterlamnaSak);
    if (r?.__typename === 'OvertagandeKonflikt') {
      this.akt.neka(KROCK);
      await this.svar.ladda();
    } else if (r) {
      this.#meddelanden.visa('Frågan är återlämnad');
      await vidare(['/', this.samverkan(), 'delegation', 'overtagna']);
    }
  }
}
