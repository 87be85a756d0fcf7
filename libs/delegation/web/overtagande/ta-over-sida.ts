import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Arendetyp, arendetypText, saktyper, saktypText } from '@gemensam/delegation/domain';
import { Graf, grafResurs, GsAvslag, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, urlVarde, Vidare } from '@gemensam/shared/web';
import { nyAkt } from '../akt';
import { DelegationssakernaOperation, OvertagbarSakenOperation, TaOverSakOperation } from '../generated/operationer';
import { GsNamndbeslut, OLASLIGT } from '../gs-namndbeslut';

/** The nämnd takes over one matter: from the thing itself (`?typ=avtal&sak=…`), or chosen here. */
@Component({
  selector: 'gs-ta-over-sida',
  imports: [GsAvslag, GsFaltfel, GsFormular, GsLaddar, GsNamndbeslut, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'overtagna']">Övertagna frågor</a></p>
    <gs-sidhuvud rubrik="Ta över en fråga" ingress="Nämnden har beslutat att avgöra en delegerad fråga själv. Det som redan är beslutat tas inte över." />
    <gs-avslag [avslag]="akt.avslag()?.falt ? null : akt.avslag()" />
    @if (!farSkriva()) {
      <gs-tomt rubrik="Inte ditt att föra in" text="E-samordnaren eller nämndsekreteraren för in nämndens beslut." />
    } @else {
      <form gsFormular aria-label="Ta över en fråga" novalidate (submit)="$event.preventDefault(); skicka()">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="sak">Sak</label>
          <gs-faltfel id="sak-fel" [text]="akt.falt('sakId')" />
          <select #s id="sak" class="gs-inmatning" aria-required="true" aria-describedby="sak-fel" [attr.aria-invalid]="akt.falt('sakId') ? true : null" (change)="valj(s.value)">
            <option value="" [selected]="sak.varde() === ''">Välj sak</option>
            @if (lank(); as l) {
              <option [value]="l.saktyp + ':' + l.id" selected>{{ saktypText(l.saktyp) }}: {{ l.namn }}</option>
            }
            @for (x of saker(); track x.id) {
              <option [value]="x.saktyp + ':' + x.id" [selected]="x.id === sak.varde()">{{ saktypText(x.saktyp) }}: {{ x.namn }}</option>
            }
          </select>
        </div>
        @if (bild(); as b) {
          <fieldset class="gs-val" aria-describedby="fraga-fel">
            <legend>Fråga</legend>
            <gs-faltfel id="fraga-fel" [text]="akt.falt('arendetyp')" />
            @for (f of b.fragor; track f.arendetyp) {
              <label>
                <input type="radio" name="fraga" [checked]="fraga() === f.arendetyp" [disabled]="!!f.beslutat || !!f.overtagande" (change)="fraga.set(f.arendetyp)" /> {{ typText(f.arendetyp) }}
                @if (f.beslutat) {
                  <span class="under">Redan beslutad: {{ f.beslutat }}.</span>
                }
                @if (f.overtagande; as o) {
                  <span class="under">Övertagen {{ o.datum }}.</span>
                }
              </label>
            }
          </fieldset>
        } @else if (sak.varde() !== '' && fragor.varde()) {
          <p class="obs">Saken finns inte.</p>
        }
        <gs-namndbeslut [avslag]="akt.avslag()" />
        <gs-textfalt etikett="Varför tar nämnden över?" [rader]="3" [(text)]="skal" [fel]="akt.falt('skal')" [kravs]="true" />
        @if (akt.fel(); as f) {
          <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
        }
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="akt.sparar() ? true : null">Ta över frågan</button>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'overtagna']">Avbryt</a>
        </p>
      </form>
    }
  `,
  styleUrl: '../delegation.css',
})
export class TaOverSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly akt = nyAkt();
  protected readonly farSkriva = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly typ = urlVarde('typ');
  protected readonly sak = urlVarde('sak');
  readonly #valbara = grafResurs(DelegationssakernaOperation, () => ({}));
  protected readonly saker = computed(() => this.#valbara.varde()?.delegationssaker ?? []);
  protected readonly fragor = grafResurs(OvertagbarSakenOperation, () => {
    const saktyp = saktyper.find((t) => t === this.typ.varde());
    return saktyp && this.sak.varde() !== '' ? { saktyp, sakId: this.sak.varde() } : undefined;
  });
  protected readonly bild = computed(() => this.fragor.varde()?.overtagbarSak ?? null);
  /** What the address names and the list does not: an ärende, an order, an invoice. */
  protected readonly lank = computed(() => {
    const s = this.bild()?.sak;
    return s && !this.saker().some((x) => x.id === s.id) ? s : null;
  });
  protected readonly fraga = linkedSignal<string, Arendetyp | null>({
    source: () => this.bild()?.sak.id ?? '',
    computation: () => this.bild()?.fragor.find((f) => !f.beslutat && !f.overtagande)?.arendetyp ?? null,
  });
  protected readonly skal = signal('');
  protected readonly beslut = viewChild(GsNamndbeslut);
  protected readonly typText = arendetypText;
  protected readonly saktypText = saktypText;

  protected valj(varde: string): void {
    const [typ = '', id = ''] = varde.split(':');
    this.typ.satt(typ);
    this.sak.satt(id);
  }

  protected async skicka(): Promise<void> {
    const [b, arendetyp, beslut] = [this.bild(), this.fraga(), this.beslut()?.input() ?? null];
    if (!b || !arendetyp) return this.akt.neka({ regel: 'Sak och fråga', text: 'Välj vad nämnden tar över.', ...(b ? { utvag: 'Ingen fråga om saken går att ta över just nu.' } : { utvag: 'Välj en sak i listan.', falt: 'sakId' }) });
    if (!beslut) return this.akt.neka(OLASLIGT);
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(TaOverSakOperation, { input: { saktyp: b.sak.saktyp, sakId: b.sak.id, arendetyp, skal: this.skal(), ...beslut } })).taOverSak);
    if (!r) return;
    this.#meddelanden.visa('Nämnden har tagit över frågan');
    await vidare(['/', this.samverkan(), 'delegation', 'overtagna']);
  }
}
