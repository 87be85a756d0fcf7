import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Fakturaregel, faktureringsplaner, faktureringsplanText, type Kostnadsslag, kostnadsslagText, momskoder, momskodText } from '@gemensam/finansiering/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, Meddelanden, somGrafFel, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { type FakturainstallningDelFragment, FakturainstallningOperation, SparaFakturainstallningOperation } from '../generated/operationer';

type Installning = FakturainstallningDelFragment;
interface Falt {
  readonly namn: string;
  readonly orgnr: string;
  readonly bankgiro: string;
  readonly plusgiro: string;
  readonly betalningsdagar: string;
  readonly regler: readonly (Fakturaregel & { readonly slag: Kostnadsslag })[];
}

/** Who sends the invoices, where they are paid, and how each kind of cost is invoiced. */
@Component({
  selector: 'gs-faktura-installning-sida',
  imports: [GsSidhuvud, GsLaddar, GsAvslag, GsTextfalt, RouterLink],
  template: `
    <p class="bak"><a [routerLink]="['/', samverkan(), 'kostnader', 'fakturering']">Fakturering</a></p>
    <gs-sidhuvud rubrik="Inställningar för fakturering" ingress="Det som gäller när nästa underlag skapas. Det som redan är fakturerat behåller sitt." />
    @if (grund(); as g) {
      <p class="gs-dampad version">{{ g.version === 0 ? 'Inget är sparat än: avsändaren är förslaget, värdkommunen.' : 'Version ' + g.version + ', sparad ' + tidpunkt(g.sparad) + ' av ' + g.sparadAv + '.' }}</p>
      @if (!g.farAndra) {
        <dl class="gs-fakta">
          <dt>Avsändare</dt><dd>{{ g.namn || '–' }}, {{ g.orgnr || '–' }}</dd>
          <dt>Bankgiro</dt><dd>{{ g.bankgiro ?? '–' }}</dd>
          <dt>Plusgiro</dt><dd>{{ g.plusgiro ?? '–' }}</dd>
          <dt>Betalningstid</dt><dd>{{ g.betalningsdagar }} dagar</dd>
          @for (r of g.regler; track r.slag) {
            <dt>{{ slag(r.slag) }}</dt><dd>{{ planText(r.plan) }}, {{ r.forskott ? 'i förskott' : 'i efterskott' }}. {{ momsText(r.momskod) }}.</dd>
          }
        </dl>
      }
    }
    @if (falt(); as f) {
      @if (farAndra()) {
      <form (submit)="skicka($event)" novalidate>
        @if (krock(); as k) {
          <div class="krock" role="alert">
            <p><strong>{{ k.sparadAv }} har sparat andra inställningar under tiden.</strong> Dina står kvar i formuläret. Inget har skrivits över.</p>
            <button type="button" class="gs-knapp" (click)="taDeras(k)">Visa det som gäller nu</button>
            <button type="submit" class="gs-knapp">Spara mina ändå</button>
          </div>
        }
        @if (!nej()?.falt || nej()?.falt === 'regler') { <gs-avslag [avslag]="nej()" /> }
        <fieldset>
          <legend>Avsändare och konto</legend>
          <gs-textfalt etikett="Avsändare" [text]="f.namn" (textChange)="andra({ namn: $event })" [fel]="fel('namn')" [kravs]="true" />
          <gs-textfalt etikett="Organisationsnummer" hjalp="Tio siffror, till exempel 212000-0142" [text]="f.orgnr" (textChange)="andra({ orgnr: $event })" [fel]="fel('orgnr')" [kravs]="true" />
          <gs-textfalt etikett="Bankgiro" hjalp="Bankgiro eller plusgiro behövs" [text]="f.bankgiro" (textChange)="andra({ bankgiro: $event })" [fel]="fel('bankgiro')" />
          <gs-textfalt etikett="Plusgiro" [text]="f.plusgiro" (textChange)="andra({ plusgiro: $event })" [fel]="fel('plusgiro')" />
          <gs-textfalt etikett="Betalningstid, dagar" [text]="f.betalningsdagar" (textChange)="andra({ betalningsdagar: $event })" [fel]="fel('betalningsdagar')" [kravs]="true" />
        </fieldset>
        <fieldset>
          <legend>Hur varje slag av kostnad faktureras</legend>
          <p class="gs-text gs-dampad">Att kommunernas andelar ligger utanför moms är ett antagande tills det är beslutat. En post som har börjat faktureras behåller sin plan och sin moms.</p>
          <div class="gs-tabellram" tabindex="0" role="region" aria-label="Regler per slag">
            <table class="gs-tabell">
              <caption class="gs-dold">Plan, tidpunkt och moms per slag av kostnad</caption>
              <thead><tr><th scope="col">Slag</th><th scope="col">Faktureras</th><th scope="col">När</th><th scope="col">Moms</th></tr></thead>
              <tbody>
                @for (r of f.regler; track r.slag) {
                  <tr>
                    <th scope="row">{{ slag(r.slag) }}</th>
                    <td>
                      <select class="gs-inmatning" [attr.aria-label]="'Hur ofta, ' + slag(r.slag)" (change)="valjPlan(r.slag, $event)">
                        @for (p of planer; track p) { <option [value]="p" [selected]="p === r.plan">{{ planText(p) }}</option> }
                      </select>
                    </td>
                    <td>
                      <select class="gs-inmatning" [attr.aria-label]="'När, ' + slag(r.slag)" (change)="andraRegel(r.slag, { forskott: valt($event) === 'forskott' })">
                        <option value="forskott" [selected]="r.forskott">I förskott</option>
                        <option value="efterskott" [selected]="!r.forskott">I efterskott</option>
                      </select>
                    </td>
                    <td>
                      <select class="gs-inmatning" [attr.aria-label]="'Moms, ' + slag(r.slag)" (change)="valjMoms(r.slag, $event)">
                        @for (m of momskoder; track m) { <option [value]="m" [selected]="m === r.momskod">{{ momsText(m) }}</option> }
                      </select>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </fieldset>
        <gs-laddar [laddar]="sparar()" text="Sparar …" [fel]="sparfel()" (igen)="spara()" />
        @if (!krock()) {
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara</button>
        }
      </form>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-3);
    }
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 52rem;
      justify-items: start;
    }
    fieldset {
      display: grid;
      gap: var(--gs-steg-3);
      width: 100%;
      min-width: 0;
      box-sizing: border-box;
      margin: 0;
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje);
    }
    legend {
      padding-inline: var(--gs-steg-2);
      font-weight: 650;
    }
    fieldset gs-textfalt {
      max-width: 28rem;
    }
    .krock {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
    }
    .krock .gs-knapp {
      margin-inline-end: var(--gs-steg-2);
    }
    p {
      margin: 0;
    }
    .version {
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class FakturaInstallningSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(FakturainstallningOperation, () => ({}));
  protected readonly grund = signal<Installning | null>(null);
  protected readonly falt = signal<Falt | null>(null);
  protected readonly krock = signal<Installning | null>(null);
  protected readonly nej = signal<VisatAvslag | null>(null);
  protected readonly sparar = signal(false);
  protected readonly sparfel = signal<GrafFel | undefined>(undefined);
  protected readonly farAndra = computed(() => this.grund()?.farAndra === true);

  constructor() {
    effect(() => {
      const i = this.svar.varde()?.fakturainstallning;
      if (i && untracked(this.falt) === null) this.#visa(i);
    });
  }

  protected readonly tidpunkt = tidpunkt;
  protected readonly planer = faktureringsplaner;
  protected readonly momskoder = momskoder;
  protected readonly planText = faktureringsplanText;
  protected readonly momsText = momskodText;
  protected readonly slag = kostnadsslagText;

  protected fel(falt: string): string | null {
    const nej = this.nej();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra(del: Partial<Falt>): void {
    this.falt.update((f) => f && { ...f, ...del });
  }

  protected andraRegel(slag: Kostnadsslag, del: Partial<Fakturaregel>): void {
    this.falt.update((f) => f && { ...f, regler: f.regler.map((r) => (r.slag === slag ? { ...r, ...del } : r)) });
  }

  protected valjPlan(slag: Kostnadsslag, handelse: Event): void {
    const plan = faktureringsplaner.find((p) => p === this.valt(handelse));
    if (plan) this.andraRegel(slag, { plan });
  }

  protected valjMoms(slag: Kostnadsslag, handelse: Event): void {
    const momskod = momskoder.find((m) => m === this.valt(handelse));
    if (momskod) this.andraRegel(slag, { momskod });
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected taDeras(deras: Installning): void {
    this.krock.set(null);
    this.#visa(deras);
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    const [f, g] = [this.falt(), this.krock() ?? this.grund()];
    if (!f || !g || this.sparar()) return;
    this.sparar.set(true);
    this.nej.set(null);
    this.sparfel.set(undefined);
    try {
      const dagar = /^\s*\d{1,4}\s*$/.test(f.betalningsdagar) ? Number(f.betalningsdagar) : -1;
      const input = { ...f, betalningsdagar: dagar, regler: f.regler.map(({ slag, plan, forskott, momskod }) => ({ slag, plan, forskott, momskod })), version: g.version };
      const { sparaFakturainstallning: svar } = await this.#graf.andra(SparaFakturainstallningOperation, { input });
      if (svar.__typename === 'Avslag') this.nej.set(svar);
      else if (svar.__typename === 'FakturainstallningKonflikt') this.krock.set(svar.aktuell);
      else {
        this.krock.set(null);
        this.#visa(svar);
        this.#meddelanden.visa('Sparat');
      }
    } catch (orsak) {
      this.sparfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #visa(i: Installning): void {
    this.grund.set(i);
    this.falt.set({ namn: i.namn, orgnr: i.orgnr, bankgiro: i.bankgiro ?? '', plusgiro: i.plusgiro ?? '', betalningsdagar: String(i.betalningsdagar), regler: i.regler });
  }
}
