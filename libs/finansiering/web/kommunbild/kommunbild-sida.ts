import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ANTAL_LIKA_STORA, beloppslageForklaring, beloppslagen, beloppslageText } from '@gemensam/finansiering/domain';
import { belopp, grafResurs, GsBelopp, GsDiagram, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, Sidtitel, urlVarde } from '@gemensam/shared/web';
import { KommunbildOperation } from '../generated/operationer';
import { arsdata, jamforelsedata, uppraknade } from './kommunbilddata';

const AR = /^\d{4}$/;
const heltal = (text: string): number | null => (AR.test(text) ? Number(text) : null);

/** What one kommun pays over years: how firm it is, per post and project, and beside kommuner of like size. */
@Component({
  selector: 'gs-kommunbild-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsDiagram, RouterLink],
  templateUrl: './kommunbild-sida.html',
  styleUrl: './kommunbild-sida.css',
})
export class KommunbildSida {
  readonly samverkan = input.required<string>();
  readonly kommunkod = input.required<string>();
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  readonly #titel = inject(Sidtitel);
  protected readonly fran = urlVarde('fran');
  protected readonly till = urlVarde('till');
  protected readonly svar = grafResurs(KommunbildOperation, () => ({ kommunkod: this.kommunkod(), franAr: heltal(this.fran.varde()), tillAr: heltal(this.till.varde()) }));
  protected readonly bild = computed(() => this.svar.varde()?.kommunbild);
  protected readonly jamforelse = computed(() => this.svar.varde()?.kommunjamforelse);
  protected readonly overrubrik = computed(() => (this.#sammanhang.kommunkoder().includes(this.kommunkod()) ? 'Er kommun' : 'En kommun'));
  protected readonly antalLika = ANTAL_LIKA_STORA;
  protected readonly lagen = beloppslagen;
  protected readonly lagetext = beloppslageText;
  protected readonly forklaring = beloppslageForklaring;

  /** Years to choose among: those with posts, those shown, and five around the business year. */
  protected readonly valbara = computed(() => {
    const b = this.bild();
    if (!b) return [];
    const i = Number(this.#sammanhang.affarsdatum().slice(0, 4));
    const alla = [...b.tillgangligaAr, b.franAr, b.tillAr, i - 5, i + 5];
    const forst = Math.min(...alla);
    return Array.from({ length: Math.max(...alla) - forst + 1 }, (_, n) => forst + n);
  });
  protected readonly utanPoster = computed(() => {
    const b = this.bild();
    if (!b) return null;
    const ar = Array.from({ length: b.tillAr - b.franAr + 1 }, (_, n) => b.franAr + n).filter((a) => !b.ar.includes(a));
    return ar.length === 0 ? null : uppraknade(ar.map(String));
  });
  protected readonly perAr = computed(() => {
    const b = this.bild();
    return b && b.ar.length > 0 ? arsdata(b) : null;
  });
  protected readonly liknande = computed(() => {
    const [b, j] = [this.bild(), this.jamforelse()];
    return b && j && j.rader.length > 0 && j.ar.length > 0 ? jamforelsedata(b, j, this.#sammanhang.affarsdatum()) : null;
  });
  protected readonly meningar = computed(() => {
    const b = this.bild();
    return b ? `Beslutat ${belopp(b.totalt.beslutat)}, prognos ${belopp(b.totalt.prognos)}, tillfrågat ${belopp(b.totalt.tillfragat)}.` : '';
  });

  constructor() {
    effect(() => {
      const b = this.bild();
      if (b) this.#titel.satt(`${b.kommun.namn} ${b.franAr}–${b.tillAr}`);
    });
  }

  protected fil(format: 'xlsx' | 'pdf'): string {
    const b = this.bild();
    return `/api/${this.samverkan()}/er-kommun/${this.kommunkod()}/bild.${format}?fran=${b?.franAr ?? ''}&till=${b?.tillAr ?? ''}`;
  }

  protected varfor(postId: string): string[] {
    return ['/', this.samverkan(), 'kostnader', 'poster', postId, 'varfor', this.kommunkod()];
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  /** Both ends are written, so that the address says what is shown. */
  protected bytAr(fran: string, till: string): void {
    this.fran.satt(fran);
    this.till.satt(till);
  }

  /** What was just chosen comes along, though it is not in the address yet. */
  protected bytKommun(kod: string): void {
    void this.#router.navigate(['/', this.samverkan(), 'kostnader', 'er-kommun', kod, 'bild'], { queryParams: { fran: this.fran.varde() || null, till: this.till.varde() || null }, queryParamsHandling: 'merge' });
  }
}
