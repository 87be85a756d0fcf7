import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fakturaperiodText } from '@gemensam/finansiering/domain';
import { belopp, Graf, type GrafFel, grafResurs, GsAvslag, GsBelopp, GsEtikett, GsLaddar, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { ForhandsgranskaFaktureringOperation, type ForhandsgranskaFaktureringQuery, SkapaFakturaunderlagOperation } from '../generated/operationer';

type Svar = ForhandsgranskaFaktureringQuery['forhandsgranskaFakturering'];
type Visning = Extract<Svar, { __typename: 'Fakturaforhandsvisning' }>;

/** What a period would be invoiced, kommun by kommun and post by post; and the act itself. */
@Component({
  selector: 'gs-faktura-forhandsvisning',
  imports: [GsAvslag, GsBelopp, GsEtikett, GsLaddar, RouterLink],
  template: `
    <gs-avslag [avslag]="nej()" />
    @if (avsandareSaknas()) {
      <p><a class="gs-knapp primar" [routerLink]="['/', samverkan(), 'kostnader', 'fakturering', 'installningar']">Fyll i inställningarna</a></p>
    }
    @if (visning(); as v) {
      @if (v.attValja.length > 0) {
        <fieldset class="gs-val attvalja">
          <legend>Poster som inte är fastställda</legend>
          <p class="gs-falt-hjalp">De hålls inne tills ett beslut bär dem. Kryssa i en post för att fakturera den ändå, den här gången.</p>
          @for (p of v.attValja; track p.id) {
            <label>
              <input type="checkbox" [checked]="valda().includes(p.id)" (change)="valj(p.id, $event)" />
              <span><strong>{{ p.namn }}</strong>, <gs-belopp [ore]="p.netto" />@if (p.antagande) { <span class="gs-dampad antagande">Posten bygger på ett antagande: {{ p.antagande }}</span> }</span>
            </label>
          }
        </fieldset>
      }
      @if (v.kommuner.length === 0) {
        <p role="status">{{ v.attValja.length === 0 ? 'Allt som ska faktureras till och med ' + period() + ' är redan fakturerat.' : 'Inget fastställt återstår att fakturera till och med ' + period() + '.' }}</p>
      } @else {
        @if (hindrade().length > 0) {
          <div class="hinder" role="status">
            <p><strong>{{ hindrade().length === 1 ? 'En kommun' : hindrade().length + ' kommuner' }} kan inte faktureras nu.</strong> De andra påverkas inte.</p>
            <ul>
              @for (k of hindrade(); track k.kommun.kommunkod) { <li>{{ k.hinder?.text }} {{ k.hinder?.utvag }}</li> }
            </ul>
          </div>
        }
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Att fakturera">
          <table class="gs-tabell">
            <caption>Att fakturera till och med {{ period() }}, kronor utan moms</caption>
            <thead>
              <tr>
                <th scope="col">Kommun</th>
                @for (p of v.poster; track p.id) {
                  <th scope="col" class="tal">{{ p.namn }}@if (p.antagande) { <gs-etikett ton="obs">antagande</gs-etikett> }</th>
                }
                <th scope="col" class="tal">Summa</th>
              </tr>
            </thead>
            <tbody>
              @for (k of v.kommuner; track k.kommun.kommunkod) {
                <tr>
                  <th scope="row">{{ k.kommun.namn }}@if (k.hinder) { <gs-etikett ton="obs">hålls inne</gs-etikett> }</th>
                  @for (p of v.poster; track p.id; let i = $index) {
                    <td class="tal">
                      @if (k.rader[i]; as r) {
                        <a [routerLink]="lank(p.id, r.andel, k.kommun.kommunkod)" [attr.aria-label]="namnPaLank(r.belopp, k.kommun.namn, p.namn)"><gs-belopp [ore]="r.belopp" [enhet]="false" /></a>
                      } @else {
                        <gs-belopp [ore]="null" saknas="inget" />
                      }
                    </td>
                  }
                  <td class="tal summa"><gs-belopp [ore]="k.netto" [enhet]="false" /></td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Summa, alla kommuner</th>
                @for (s of kolumnsummor(); track $index) { <td class="tal"><gs-belopp [ore]="s" [enhet]="false" /></td> }
              </tr>
            </tfoot>
          </table>
        </div>
        @if (v.antalFakturor + v.antalKrediter > 0) {
          <dl class="gs-fakta">
            <dt>Blir</dt><dd>{{ antal(v.antalFakturor, 'faktura', 'fakturor') }} och {{ antal(v.antalKrediter, 'kreditfaktura', 'kreditfakturor') }}</dd>
            <dt>Utan moms</dt><dd><gs-belopp [ore]="v.netto" /></dd>
            <dt>Moms</dt><dd><gs-belopp [ore]="v.moms" /></dd>
            <dt>Att betala</dt><dd><gs-belopp [ore]="v.brutto" /></dd>
          </dl>
          @if (fraga()) {
            <div class="fraga" role="group" aria-label="Bekräfta">
              <p>Skapa {{ v.antalFakturor + v.antalKrediter }} underlag på tillsammans {{ kr(v.brutto) }}? De får sina nummer och kan sedan bara rättas med nya underlag.</p>
              @if (ejFaststallda(); as namn) { <p>Faktureras utan att vara fastställt: <strong>{{ namn }}</strong>.</p> }
              <button type="button" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null" (click)="skapa(v)">Ja, skapa underlagen</button>
              <button type="button" class="gs-knapp" (click)="fraga.set(false)">Avbryt</button>
            </div>
          } @else {
            <button type="button" class="gs-knapp primar" (click)="fraga.set(true)">Skapa underlag för {{ period() }}</button>
          }
        }
      }
    }
    <gs-laddar [laddar]="svar.laddar() || sparar()" [text]="sparar() ? 'Skapar underlagen …' : 'Räknar …'" [fel]="fel() ?? svar.fel()" (igen)="svar.ladda()" />
  `,
  styles: `
    .hinder,
    .fraga {
      margin-block: var(--gs-steg-3);
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
    }
    .hinder p,
    .fraga p {
      margin: 0 0 var(--gs-steg-2);
    }
    .hinder ul {
      margin: 0;
      padding-inline-start: var(--gs-steg-4);
    }
    .attvalja {
      max-width: 52rem;
      margin-block: var(--gs-steg-3);
    }
    .attvalja label {
      align-items: start;
    }
    .attvalja input {
      flex: none;
      margin-block-start: 0.125rem;
    }
    .antagande {
      display: block;
      max-width: 60ch;
    }
    .fraga .gs-knapp {
      margin-inline-end: var(--gs-steg-2);
    }
    .gs-fakta {
      margin-block: var(--gs-steg-4);
    }
    .summa {
      font-weight: 650;
    }
    td a {
      display: inline-block;
      min-height: 24px;
    }
    thead th {
      min-width: 6.5rem;
    }
    th gs-etikett {
      display: block;
      width: max-content;
      margin-block-start: 2px;
    }
    th.tal gs-etikett {
      margin-inline-start: auto;
    }
  `,
})
export class GsFakturaForhandsvisning {
  readonly samverkan = input.required<string>();
  readonly ar = input.required<number>();
  readonly manad = input.required<number>();
  readonly skapade = output();

  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  /** Posts that no decision carries and that are to be invoiced all the same, in this period. */
  protected readonly valda = linkedSignal<unknown, readonly string[]>({ source: () => [this.ar(), this.manad()], computation: () => [] });
  protected readonly svar = grafResurs(ForhandsgranskaFaktureringOperation, () => ({ ar: this.ar(), manad: this.manad(), valda: [...this.valda()] }));
  protected readonly fraga = signal(false);
  protected readonly sparar = signal(false);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  readonly #sparnej = signal<VisatAvslag | null>(null);

  readonly #utfall = computed(() => this.svar.varde()?.forhandsgranskaFakturering);
  /** While a choice is counted on, what was shown of the same period stands. */
  protected readonly visning = linkedSignal<ReturnType<typeof this.svar.varde>, Visning | null>({
    source: this.svar.varde,
    computation: (_, forr) => {
      const u = this.#utfall();
      if (u) return u.__typename === 'Fakturaforhandsvisning' ? u : null;
      return forr?.value && !this.svar.fel() && forr.value.ar === this.ar() && forr.value.manad === this.manad() ? forr.value : null;
    },
  });
  protected readonly ejFaststallda = computed(() => (this.visning()?.attValja ?? []).filter((p) => p.vald).map((p) => p.namn).join(', '));
  protected readonly nej = computed<VisatAvslag | null>(() => {
    const u = this.#utfall();
    return this.#sparnej() ?? (u?.__typename === 'Avslag' ? u : null);
  });
  protected readonly avsandareSaknas = computed(() => this.nej()?.regel === 'Avsändare saknas');
  protected readonly hindrade = computed(() => (this.visning()?.kommuner ?? []).filter((k) => k.hinder));
  protected readonly period = computed(() => fakturaperiodText(this.ar(), this.manad()));
  /** Post by post, and the whole last. */
  protected readonly kolumnsummor = computed<readonly string[]>(() => {
    const v = this.visning();
    const perPost = (v?.poster ?? []).map((_, i) => (v?.kommuner ?? []).reduce((s, k) => s + BigInt(k.rader[i]?.belopp ?? 0), 0n));
    return [...perPost, perPost.reduce((s, b) => s + b, 0n)].map(String);
  });

  constructor() {
    effect(() => {
      this.ar();
      this.manad();
      this.fraga.set(false);
      this.#sparnej.set(null);
      this.fel.set(undefined);
    });
  }

  /** A kommun without a share has no Varför?: the post tells who takes part. */
  protected readonly lank = (id: string, andel: string, kommunkod: string): string[] => ['/', this.samverkan(), 'kostnader', 'poster', id, ...(andel === '0' ? [] : ['varfor', kommunkod])];
  protected readonly kr = (ore: string): string => belopp(ore);
  protected readonly antal = (n: number, en: string, flera: string): string => (n === 0 ? `inga ${flera}` : `${n} ${n === 1 ? en : flera}`);
  protected readonly namnPaLank = (ore: string, kommun: string, post: string): string => `${belopp(ore)}, varför? ${kommun}, ${post}`;

  protected valj(id: string, handelse: Event): void {
    const vald = handelse.target instanceof HTMLInputElement && handelse.target.checked;
    this.fraga.set(false);
    this.valda.update((v) => (vald ? [...v, id] : v.filter((x) => x !== id)));
  }

  protected async skapa(v: Visning): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.fel.set(undefined);
    this.#sparnej.set(null);
    try {
      const input = { ar: v.ar, manad: v.manad, kontrollsumma: v.kontrollsumma, valda: v.attValja.flatMap((p) => (p.vald ? [p.id] : [])) };
      const { skapaFakturaunderlag: svar } = await this.#graf.andra(SkapaFakturaunderlagOperation, { input });
      if (svar.__typename === 'Avslag') this.#sparnej.set(svar);
      else {
        this.#meddelanden.visa(`${svar.underlag.length} underlag skapades`);
        this.skapade.emit();
      }
      this.fraga.set(false);
      this.svar.ladda();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
