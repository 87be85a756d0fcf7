import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Arbete, Graf, grafResurs, GsAvslag, GsFilval, GsLaddar, GsSidhuvud, Meddelanden, Sammanhang, urlVarde, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { ForhandsgranskaUtfallOperation, KopplaUtfallOperation, LasInUtfallOperation, UtfallskopplingarOperation } from '../generated/operationer';
import { GsKopplingsval, type Kopplingsrad, type Kopplingsval } from './gs-kopplingsval';
import { GsUtfallsandringar, type Utfallsvisning } from './gs-utfallsandringar';
import { packaUtfallsfil, STORSTA_UTFALLSFIL } from './utfallsfil';

/** Import of actuals in three steps: choose a file, say where what is unknown goes, and read in exactly what was shown. */
@Component({
  selector: 'gs-las-in-utfall-sida',
  imports: [GsSidhuvud, GsAvslag, GsFilval, GsLaddar, GsKopplingsval, GsUtfallsandringar, RouterLink],
  template: `
    <gs-sidhuvud overrubrik="Ekonomi" rubrik="Läs in utfall" ingress="Välj en SIE-fil eller CSV-fil från bokföringen. Du ser vad den skulle ändra innan något läses in." />
    @if (farAndra()) {
      <div class="val">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="utfall-ar">År</label>
          <select id="utfall-ar" class="gs-inmatning" #arval (change)="bytAr(arval.value)">
            @for (a of valbaraAr(); track a) { <option [value]="a" [selected]="a === valtAr()">{{ a }}</option> }
          </select>
        </div>
        <gs-filval class="fil" etikett="SIE-fil eller CSV-fil" accept=".se,.si,.sie,.csv,.txt" [fel]="filfel()" (vald)="valj($event)">
          SIE typ 1 till 4. CSV med rubriken manad;konto;kostnadsstalle;projekt;belopp.
        </gs-filval>
      </div>

      <p role="status" [class.gs-dold]="arbete.text() === null">{{ arbete.text() ?? resultat() }}</p>
      <gs-laddar [laddar]="false" [fel]="arbete.fel()" (igen)="forhandsgranska()" />
      <gs-avslag [avslag]="avslag()">
        @if (fil()) { <p><button type="button" class="gs-knapp" (click)="forhandsgranska()">Granska filen igen</button></p> }
      </gs-avslag>

      @if (visning(); as v) {
        <gs-utfallsandringar [v]="v" />
        @if (v.okopplade.length > 0 && v.fel.length === 0) {
          <h2>Säg en gång vart det hör</h2>
          <p class="gs-text">Filen har konton eller objekt som inte är kopplade till någon budgetrad. Det du väljer gäller sedan för alla filer.</p>
          <gs-kopplingsval rubrik="Okända konton och objekt i filen" [rader]="okopplade()" [budgetrader]="budgetrader()" (valda)="koppla($event)" />
        } @else if (v.andringar.length > 0 && v.fel.length === 0) {
          <div class="knappar">
            <button type="button" class="gs-knapp primar" [attr.aria-disabled]="arbete.text() ? true : null" (click)="lasIn()">Läs in {{ v.andringar.length }} belopp</button>
            <a class="gs-knapp" routerLink=".." [queryParams]="{ ar: valtAr() }">Avbryt</a>
          </div>
        } @else if (v.fel.length === 0 && !v.redanInlast) {
          <div class="knappar">
            <button type="button" class="gs-knapp primar" [attr.aria-disabled]="arbete.text() ? true : null" (click)="lasIn()">Läs in perioden utan belopp</button>
          </div>
        }
      }

      @if (kopplade().length > 0) {
        <details>
          <summary>Kopplingar som är sparade ({{ kopplade().length }})</summary>
          <gs-kopplingsval rubrik="Vart konton och objekt hör. Utfall som redan är inläst ändras inte förrän filen läses in igen." knapp="Spara ändrade kopplingar" [rader]="kopplade()" [budgetrader]="budgetrader()" (valda)="koppla($event)" />
        </details>
      }
    } @else {
      <p>Det är e-samordnaren som läser in utfall.</p>
    }
    <p><a routerLink=".." [queryParams]="{ ar: valtAr() }">Till ekonomin</a></p>
  `,
  styles: `
    .val {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-5);
      margin-block-end: var(--gs-steg-4);
    }
    .fil {
      max-width: 40rem;
      min-width: 0;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block-start: var(--gs-steg-4);
    }
    h2,
    details {
      margin-block: var(--gs-steg-5) var(--gs-steg-3);
    }
    summary {
      width: max-content;
      max-width: 100%;
      margin-block-end: var(--gs-steg-3);
      color: var(--gs-accent);
      font-weight: 600;
      cursor: pointer;
    }
  `,
})
export class LasInUtfallSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);

  protected readonly ar = urlVarde('ar');
  readonly #iAr = computed(() => Number((this.#sammanhang.affarsdatum() ?? '').slice(0, 4)));
  protected readonly valtAr = computed(() => (/^20\d\d$/.test(this.ar.varde()) ? Number(this.ar.varde()) : this.#iAr()));
  protected readonly valbaraAr = computed(() => [...new Set([this.valtAr(), ...[0, 1, 2, 3].map((n) => this.#iAr() - n)])].sort((a, b) => b - a));
  protected readonly farAndra = computed(() => this.#sammanhang.harRoll('e_samordnare'));
  protected readonly kopplingar = grafResurs(UtfallskopplingarOperation, () => ({}));
  protected readonly budgetrader = computed(() => this.kopplingar.varde()?.utfallskopplingar.budgetrader ?? []);
  protected readonly kopplade = computed<readonly Kopplingsrad[]>(() =>
    (this.kopplingar.varde()?.utfallskopplingar.kopplingar ?? []).map((k) => ({ sida: k.sida, dimension: k.dimension, kod: k.kod, namn: k.namn ?? null, vald: k.budgetrad?.id ?? null })),
  );

  protected readonly fil = signal<{ readonly filnamn: string; readonly innehallBase64: string } | null>(null);
  protected readonly filfel = signal<string | null>(null);
  protected readonly visning = signal<Utfallsvisning | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly arbete = new Arbete();
  protected readonly okopplade = computed<readonly Kopplingsrad[]>(() => (this.visning()?.okopplade ?? []).map((o) => ({ sida: o.sida, dimension: o.dimension, kod: o.kod, namn: o.namn ?? null, antal: o.antal, belopp: o.belopp })));

  /** What a screen reader is told when the preview is there. */
  protected readonly resultat = computed(() => {
    const v = this.visning();
    if (!v) return '';
    if (v.fel.length > 0) return `Filen har ${v.fel.length} fel.`;
    if (v.okopplade.length > 0) return v.okopplade.length === 1 ? 'Ett konto eller objekt är inte kopplat.' : `${v.okopplade.length} konton eller objekt är inte kopplade.`;
    return v.redanInlast ? 'Filen är redan inläst.' : `Filen ändrar ${v.andringar.length} belopp.`;
  });

  protected async bytAr(ar: string): Promise<void> {
    this.ar.satt(ar);
    await this.forhandsgranska();
  }

  protected async valj(vald: File | null): Promise<void> {
    const nyast = this.arbete.borjaOm();
    this.fil.set(null);
    this.#nollstall();
    if (!vald) return;
    const innehallBase64 = vald.size > STORSTA_UTFALLSFIL ? null : await packaUtfallsfil(vald);
    if (!nyast()) return;
    if (innehallBase64 === null) {
      this.filfel.set('Filen är för stor att skicka. Exportera bara nämndens kostnadsställen och projekt, eller en kortare period.');
      return;
    }
    this.fil.set({ filnamn: vald.name, innehallBase64 });
    await this.forhandsgranska();
  }

  protected async forhandsgranska(): Promise<void> {
    const fil = this.fil();
    if (!fil) return;
    this.#nollstall();
    const input = { ...fil, ar: this.valtAr() };
    await this.arbete.fraga('Granskar filen …', () => this.#graf.fraga(ForhandsgranskaUtfallOperation, { input }), ({ forhandsgranskaUtfall: svar }) => {
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else this.visning.set(svar);
    });
  }

  protected async koppla(val: readonly Kopplingsval[]): Promise<void> {
    this.avslag.set(null);
    await this.arbete.gor('Sparar kopplingarna …', async () => {
      const svar = (await this.#graf.andra(KopplaUtfallOperation, { input: val })).kopplaUtfall;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else {
        this.kopplingar.satt({ utfallskopplingar: svar });
        this.#meddelanden.visa('Kopplingarna är sparade');
      }
    });
    if (!this.avslag() && !this.arbete.fel()) await this.forhandsgranska();
  }

  protected async lasIn(): Promise<void> {
    const [fil, visning] = [this.fil(), this.visning()];
    if (!fil || !visning || this.arbete.text()) return;
    this.avslag.set(null);
    const vidare = this.#vidare.harifran();
    await this.arbete.gor('Läser in …', async () => {
      const svar = (await this.#graf.andra(LasInUtfallOperation, { input: { ...fil, ar: visning.ar, kontrollsumma: visning.kontrollsumma } })).lasInUtfall;
      if (svar.__typename === 'Avslag') {
        this.avslag.set(svar);
        return;
      }
      this.#meddelanden.visa(`${svar.antalAndringar} belopp lästes in`);
      await vidare(['/', this.samverkan(), 'ekonomi'], { queryParams: { ar: visning.ar } });
    });
  }

  #nollstall(): void {
    this.filfel.set(null);
    this.visning.set(null);
    this.avslag.set(null);
  }
}
