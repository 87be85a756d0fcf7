import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, delegatText } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsDatumfalt, GsFormular, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Vidare } from '@gemensam/shared/web';
import { nyAkt } from '../akt';
import { AterkallaDelegationspunktOperation, DelegationsordningarnaOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';

/** The nämnd takes one point back, from a day. */
@Component({
  selector: 'gs-aterkalla-sida',
  imports: [GsAvslag, GsDatumfalt, GsFormular, GsLaddar, GsNamndbeslut, GsSidhuvud, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation']">Delegationsordning</a></p>
    <gs-sidhuvud [rubrik]="rubrik()" ingress="Nämnden tar tillbaka beslutanderätten. Det som redan är beslutat står fast." />
    <gs-avslag [avslag]="akt.avslag()?.falt ? null : akt.avslag()" />
    @if (punkt(); as p) {
      <p class="gs-text">{{ typText(p.arendetyp) }}: {{ p.text }} Delegat: {{ delegatText(p.delegat).toLowerCase() }}.</p>
      @if (p.aterkallad; as a) {
        <p class="obs">Punkten är återkallad från {{ a.fran }}.</p>
      } @else if (farSkriva()) {
        <form gsFormular aria-label="Återkalla punkten" novalidate (submit)="$event.preventDefault(); skicka()">
          <gs-namndbeslut [avslag]="akt.avslag()" />
          <gs-datumfalt #dag etikett="Återkallas från" [(text)]="text" [fel]="akt.falt('fran')" [kravs]="true" />
          @if (akt.fel(); as f) {
            <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
          }
          <p class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="akt.sparar() ? true : null">Återkalla punkten</button>
            <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation']">Avbryt</a>
          </p>
        </form>
      } @else {
        <p class="obs">Bara e-samordnaren och nämndsekreteraren för in nämndens återkallelse.</p>
      }
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Finns inte" text="Punkten finns inte i någon antagen delegationsordning." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: '../delegation.css',
})
export class AterkallaSida {
  readonly samverkan = input.required<string>();
  readonly punktId = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly akt = nyAkt();
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly farSkriva = computed(() => this.svar.varde()?.delegationsordningar.farSkriva ?? false);
  protected readonly punkt = computed(() => this.svar.varde()?.delegationsordningar.versioner.flatMap((v) => v.punkter).find((p) => p.id === this.punktId()) ?? null);
  protected readonly rubrik = computed(() => {
    const p = this.punkt();
    return p ? `Återkalla punkt ${p.nr}` : 'Återkalla en punkt';
  });
  protected readonly text = signal('');
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly beslut = viewChild(GsNamndbeslut);
  protected readonly typText = arendetypText;
  protected readonly delegatText = delegatText;

  protected async skicka(): Promise<void> {
    const [fran, beslut] = [this.dag()?.prova() ?? null, this.beslut()?.input() ?? null];
    if (!beslut) return this.akt.neka(OLASLIGT);
    if (fran === null) return;
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(AterkallaDelegationspunktOperation, { input: { punktId: this.punktId(), fran, ...beslut } })).aterkallaDelegationspunkt);
    if (!r) return;
    this.#meddelanden.visa('Punkten är återkallad');
    await vidare(['/', this.samverkan(), 'delegation']);
  }
}
