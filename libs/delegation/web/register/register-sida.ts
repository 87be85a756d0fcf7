import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { anmalningslageText, arendetypText, doldaText, EGEN_ANTECKNING, HEMLIG_UPPGIFT, kanBesluta, punktText, registersumma, registertabell, tolkaStickprov } from '@gemensam/delegation/domain';
import { GsSparadeVyer } from '@gemensam/samverkan/web';
import { arAvslag } from '@gemensam/shared/domain';
import { filadress, grafResurs, GsBelopp, GsEtikett, GsFilter, GsFokusVidare, GsFormular, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTextfalt, GsTomt, GsVisaFler, Sammanhang, tabellvy, vidUtskrift } from '@gemensam/shared/web';
import { ordningen } from '../beslut/beslutanderatt';
import { DelegationsregisterOperation } from '../generated/operationer';
import { registerfilter, type Registerrad, tillRegisterlistrad } from './registerfilter';

const STEG = 200;

/** All decisions on delegation, and a random sample of them for the one who audits. */
@Component({
  selector: 'gs-delegationsregister-sida',
  imports: [GsBelopp, GsEtikett, GsFilter, GsFokusVidare, GsFormular, GsLaddar, GsSidhuvud, GsSortera, GsSparadeVyer, GsTabellverktyg, GsTextfalt, GsTomt, GsVisaFler, RouterLink],
  templateUrl: './register-sida.html',
  styleUrl: './register-sida.css',
})
export class RegisterSida {
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(DelegationsregisterOperation, () => ({}));
  protected readonly alla = computed<readonly Registerrad[]>(() => (this.svar.varde()?.delegationsregister.rader ?? []).map(tillRegisterlistrad));
  protected readonly filter = registerfilter(this.alla);
  readonly #vy = tabellvy(this.filter.rader, registertabell);
  /** The filters and the sample narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.alla().length) };
  protected readonly summa = computed(() => registersumma(this.vy.rader()));
  protected readonly dolda = computed(() => doldaText(this.vy.rader()));
  readonly #utskrift = vidUtskrift();
  /** So many rows are drawn; sums, files and paper are of all. */
  readonly #antal = linkedSignal({ source: this.#vy.rader, computation: () => STEG });
  protected readonly visade = computed(() => (this.#utskrift() ? this.vy.rader() : this.vy.rader().slice(0, this.#antal())));
  /** Some point of the ordning in force today, or its right in what cannot wait, is hers. */
  protected readonly farBesluta = computed(() => {
    const idag = this.#sammanhang.affarsdatum();
    const o = ordningen(this.svar.varde()?.delegationsordningar.versioner ?? [], idag);
    return o !== null && kanBesluta(o, this.#sammanhang.roller(), idag);
  });
  protected readonly farDra = computed(() => this.#sammanhang.harRoll('revisor', 'ordforande', 'vice_ordforande', 'namndsekreterare', 'e_samordnare'));
  protected readonly hemlig = HEMLIG_UPPGIFT;
  protected readonly egenAnteckning = EGEN_ANTECKNING.toLocaleLowerCase('sv');
  protected readonly punkt = punktText;
  protected readonly slag = arendetypText;
  protected readonly lage = anmalningslageText;

  protected readonly antalText = signal('');
  protected readonly froText = signal('');
  readonly #nej = signal<{ readonly falt: string | null; readonly text: string } | null>(null);
  protected readonly antalFel = computed(() => (this.#nej()?.falt === 'antal' ? (this.#nej()?.text ?? null) : null));
  protected readonly froFel = computed(() => (this.#nej()?.falt === 'fro' ? (this.#nej()?.text ?? null) : null));

  constructor() {
    effect(() => {
      const valt = this.filter.stickprov();
      this.antalText.set(valt ? String(valt.antal) : '10');
      this.froText.set(valt ? valt.fro : String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1));
    });
  }

  protected fil(format: 'xlsx' | 'csv'): string {
    const valt = this.filter.stickprov();
    const val: Readonly<Record<string, string>> = { ...this.filter.val(), ...(valt ? { stickprov: String(valt.antal), fro: valt.fro } : {}) };
    return filadress(`/api/${this.samverkan()}/${valt ? 'delegationsstickprov' : 'delegationsbeslut'}.${format}`, this.#vy, val);
  }

  protected dra(handelse: Event): void {
    handelse.preventDefault();
    const tolkat = tolkaStickprov({ antal: this.antalText(), fro: this.froText() });
    this.#nej.set(arAvslag(tolkat) ? { falt: tolkat.falt, text: `${tolkat.text} ${tolkat.utvag ?? ''}`.trim() } : null);
    if (arAvslag(tolkat)) return;
    this.filter.antal.satt(String(tolkat.antal));
    this.filter.fro.satt(tolkat.fro);
  }

  protected visaAlla(): void {
    this.filter.antal.satt('');
    this.filter.fro.satt('');
  }

  protected visaFler(): void {
    this.#antal.update((n) => n + STEG);
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }
}
