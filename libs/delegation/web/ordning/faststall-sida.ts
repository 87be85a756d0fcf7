import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { aterkomnaPunkter, aterkommenText, type Bradskanderatt, bradskanderattText } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Vidare } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { DelegationsordningarnaOperation, FaststallDelegationsordningOperation, OvertagandenaOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';

/** The utkast becomes the version in force, by the nämnd's decision and from a day. */
@Component({
  selector: 'gs-faststall-sida',
  imports: [GsAvslag, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsNamndbeslut, GsSidhuvud, GsTomt, RouterLink],
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
      @if (hosNamnden().length > 0) {
        <p class="gs-text">
          Nämnden har tagit över {{ hosNamnden().length === 1 ? 'en fråga' : hosNamnden().length + ' frågor' }} som utkastets punkter gäller: {{ hosNamnden().join(', ') }}.
          Det ändras inte av en ny version. <a [routerLink]="['/', samverkan(), 'delegation', 'overtagna']">Övertagna frågor</a>
        </p>
      }
      <form gsFormular aria-label="Fastställ delegationsordningen" novalidate (submit)="$event.preventDefault(); skicka()">
        <gs-namndbeslut [avslag]="akt.avslag()" />
        @if (aterkomna().length > 0) {
          <fieldset class="gs-val" aria-describedby="aterkomna-fel">
            <legend>Återkallade punkter i utkastet</legend>
            <p class="gs-text">Nämnden har tagit tillbaka det här. Ta bort punkten ur utkastet, eller säg att nämnden lämnar över den igen.</p>
            <gs-faltfel id="aterkomna-fel" [text]="akt.falt('aterkomna')" />
            @for (a of aterkomna(); track a.id) {
              <p class="gs-text">{{ ord(a) }} <a [routerLink]="['/', samverkan(), 'delegation', 'utkast', a.id]">Se {{ a.namn.split(' (')[0]?.toLowerCase() }} i utkastet</a></p>
              <label><input #k type="checkbox" [checked]="bekraftade().includes(a.id)" [attr.aria-invalid]="akt.falt('aterkomna') && !bekraftade().includes(a.id) ? true : null" (change)="bekrafta(a.id, k.checked)" /> Nämnden lämnar över {{ a.namn.split(' (')[0]?.toLowerCase() }} igen</label>
            }
          </fieldset>
        }
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
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly akt = nyAkt();
  protected readonly ratten = (r: Bradskanderatt): string => bradskanderattText(r).replace(/^./, (c) => c.toLocaleLowerCase('sv'));
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly utkast = computed(() => this.svar.varde()?.delegationsordningar.utkast ?? null);
  protected readonly forra = computed(() => this.svar.varde()?.delegationsordningar.versioner[0] ?? null);
  readonly #overtagna = grafResurs(OvertagandenaOperation, () => ({}));
  /** Points that were taken back after the utkast was begun, or that somebody has written in again. */
  protected readonly aterkomna = computed(() => aterkomnaPunkter(this.forra(), this.utkast()?.punkter ?? []));
  protected readonly ord = aterkommenText;
  /** What the nämnd has taken over of what the points are about. */
  protected readonly hosNamnden = computed(() => (this.#overtagna.varde()?.overtaganden ?? []).filter((o) => !o.aterlamnad && this.utkast()?.punkter.some((p) => p.arendetyp === o.arendetyp)).map((o) => o.sak));
  protected readonly bekraftade = signal<readonly string[]>([]);
  protected readonly text = signal('');
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly beslut = viewChild(GsNamndbeslut);

  protected bekrafta(id: string, ja: boolean): void {
    this.bekraftade.update((alla) => (ja ? [...alla, id] : alla.filter((x) => x !== id)));
  }

  protected async skicka(): Promise<void> {
    const [u, gallerFran, beslut] = [this.utkast(), this.dag()?.prova() ?? null, this.beslut()?.input() ?? null];
    if (!beslut) return this.akt.neka(OLASLIGT);
    if (!u || gallerFran === null) return;
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(FaststallDelegationsordningOperation, { input: { ordningId: u.id, version: u.version, gallerFran, aterkomna: [...this.bekraftade()], ...beslut } })).faststallDelegationsordning);
    if (r?.__typename === 'DelegationsutkastKonflikt') {
      await this.svar.ladda();
      this.akt.neka({ ...KROCK, text: 'Utkastet har ändrats sedan du öppnade sidan. Det är inte fastställt.', utvag: 'Kontrollera att det är vad nämnden antog, och fastställ igen.' });
    } else if (r === null && this.akt.falt('aterkomna')) {
      // It may have been taken back since the page was opened.
      await this.svar.ladda();
    } else if (r) {
      this.#meddelanden.visa('Delegationsordningen är fastställd');
      await vidare(['/', this.samverkan(), 'delegation'], { queryParams: { datum: gallerFran } });
    }
  }
}
