import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { riskstatusar, riskstatusText, type Riskstatus } from '@gemensam/projekt/domain';
import { type GrafFel, grafResurs, GsAvslag, GsEtikett, GsFokusVidare, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, Meddelanden, type Radkommando, somGrafFel, tabellvy, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
import { type RiskDelFragment, RiskerOperation, type RisklistaDelFragment } from '../generated/operationer';
import { Projektvy } from '../portfolj/projektvy';
import { GsRisk, type Riskdel } from './gs-risk';
import { GsRiskband } from './gs-riskband';
import { GsRiskformular } from './gs-riskformular';
import { cellnamn, GsRiskmatris } from './gs-riskmatris';
import type { Riskaktion } from './riskinmatning';

/** The filter's own words: what is not closed, and everything. */
type Urval = 'aktuella' | 'alla' | Riskstatus;
const URVALSTEXT: Readonly<Record<Urval, string>> = { aktuella: 'Öppna och bevakade', oppen: 'Öppna', bevakas: 'Bevakade', stangd: 'Stängda', alla: 'Alla' };

/** The risks of a project: a matrix of those chosen, and the list below it, kept to a cell by the address. */
@Component({
  selector: 'gs-risker-sida',
  imports: [GsLaddar, GsTomt, GsAvslag, GsEtikett, GsFokusVidare, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsRisk, GsRiskband, GsRiskformular, GsRiskmatris],
  templateUrl: './risker-sida.html',
  styleUrl: './risker-sida.css',
})
export class RiskerSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  readonly #projekt = inject(Projektvy, { optional: true });
  protected readonly svar = grafResurs(RiskerOperation, () => ({ projektId: this.id() }));
  protected readonly lista = computed(() => this.svar.varde()?.risker ?? null);
  protected readonly urval = urlVarde('status', 'aktuella');
  protected readonly cell = urlVarde('cell');
  /** The risk that is open below its row. */
  protected readonly oppen = urlVarde('risk');
  protected readonly urvalen: readonly Urval[] = ['aktuella', ...riskstatusar, 'alla'];
  protected readonly valda = computed(() => {
    const u = this.urval.varde();
    return (this.lista()?.risker ?? []).filter((r) => u === 'alla' || r.status === u || (u === 'aktuella' && r.status !== 'stangd'));
  });
  readonly #iCellen = computed(() => this.valda().filter((r) => !this.cell.varde() || cellnamn(r) === this.cell.varde()));
  readonly #vy = tabellvy(this.#iCellen, {
    kolumner: { nummer: (r) => r.nummer, namn: (r) => r.namn, varde: (r) => r.varde, status: (r) => riskstatusar.indexOf(r.status), agare: (r) => r.agare, granskas: (r) => (r.status === 'stangd' ? null : r.granskas) },
    sokbar: (r) => [r.namn, r.beskrivning, r.orsak, r.foljd, r.agare, riskstatusText(r.status), ...r.atgarder.map((a) => `${a.text} ${a.agare}`)].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.lista()?.risker.length ?? 0) };

  /** A form: for a new risk, or for the one that is open. */
  protected readonly formular = signal<'ny' | 'andra' | null>(null);
  protected readonly del = linkedSignal<string, Riskdel>({ source: () => this.oppen.varde(), computation: () => null });
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  /** A refusal without a field stands above; one with a field in its form. */
  protected readonly ovrigt = computed(() => (this.avslag()?.falt && (this.formular() || this.del()) ? null : this.avslag()));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/risker/${this.id()}.${format}`;
  protected readonly statusText = (s: Riskstatus): string => riskstatusText(s);
  protected readonly urvalText = (u: Urval): string => URVALSTEXT[u];
  protected readonly matristitel = computed(() => {
    const u = this.urvalen.find((x) => x === this.urval.varde()) ?? 'aktuella';
    return u === 'alla' ? 'Alla risker' : `${URVALSTEXT[u]} risker`;
  });

  protected atgarder(r: RiskDelFragment): string {
    const oppna = r.atgarder.filter((a) => a.lage === 'planerad' || a.lage === 'pagar').length;
    return r.atgarder.length === 0 ? 'Inga' : oppna === 0 ? `${r.atgarder.length} klara` : `${oppna} av ${r.atgarder.length} kvar`;
  }

  protected harForsenad(r: RiskDelFragment): boolean {
    return r.atgarder.some((a) => a.forsenad);
  }

  protected nolla(): void {
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  protected visaFormular(f: 'ny' | 'andra' | null): void {
    this.formular.set(f);
    this.del.set(null);
    this.nolla();
  }

  protected visaDel(d: Riskdel): void {
    this.del.set(d);
    this.formular.set(null);
    this.nolla();
  }

  protected vaxla(id: string): void {
    this.visaFormular(null);
    this.oppen.satt(this.oppen.varde() === id ? '' : id);
  }

  protected kor({ id }: Radkommando): void {
    this.vaxla(id);
  }

  protected valj(h: Event): void {
    this.urval.satt(h.target instanceof HTMLSelectElement ? h.target.value : 'aktuella');
  }

  protected visaAlla(): void {
    this.cell.satt('');
    this.urval.satt('alla');
    this.#vy.sok('');
  }

  /** Sends an act of the open form; the list is what stands afterwards. When somebody was first, the form says what to do. */
  protected async skicka(aktion: Riskaktion): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.nolla();
    try {
      await this.#kor(aktion);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #kor(aktion: Riskaktion): Promise<void> {
    const svar = await aktion.akt();
    if (svar.__typename === 'Avslag') return this.avslag.set(svar);
    if (svar.__typename === 'Risklista') return this.#klart(svar, aktion.klart);
    const igen = await aktion.vidKrock?.(svar.aktuell);
    if (igen) return this.#kor(igen);
    this.avslag.set({ regel: 'Någon annan hann före', text: `${svar.aktuell.namn} har ändrats sedan du öppnade den. Det du skrev finns kvar här men är inte sparat.`, utvag: 'Se vad som gäller nu nedanför, och spara igen om det du skrev fortfarande stämmer.' });
    const lista = this.lista();
    if (lista && !this.formular()) this.svar.satt({ risker: { ...lista, risker: lista.risker.map((r) => (r.id === svar.aktuell.id ? svar.aktuell : r)) } });
  }

  #klart(lista: RisklistaDelFragment, klart: string): void {
    this.visaFormular(null);
    this.svar.satt({ risker: lista });
    this.#meddelanden.visa(klart);
    void this.#projekt?.ladda();
  }
}
