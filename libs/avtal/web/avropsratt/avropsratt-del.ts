import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { avropsvisningar, avropsvisningText, bedomdatabell, frusentabell, iAvropsvisning } from '@gemensam/avtal/domain';
import { formateraDatum } from '@gemensam/shared/domain';
import { filadress, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, Meddelanden, somGrafFel, tabellvy, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
import { AvropsrattOperation } from '../generated/operationer';
import { agarmattText, type Avropsrattsvar, avropsslagText } from './avropstext';
import { GsAvropsregelformular } from './gs-avropsregelformular';
import { GsFrysformular } from './gs-frysformular';

/** Who may call off from an avtal: the rule, the frozen list, and everyone judged at once. */
@Component({
  selector: 'gs-avropsratt-del',
  imports: [GsAvslag, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, GsAvropsregelformular, GsFrysformular, RouterLink],
  templateUrl: './avropsratt-del.html',
  styleUrl: './avropsratt-del.css',
})
export class AvropsrattDel {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(AvropsrattOperation, () => ({ avtalId: this.id() }));
  protected readonly ratt = computed(() => this.svar.varde()?.avropsratt ?? null);
  protected readonly oppet = signal<'regel' | 'frys' | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly dag = formateraDatum;
  /** As it is written, with the sign where it is per cent. */
  protected readonly andel = (a: string): string => (a.includes('/') ? a : `${a}\u00A0%`);
  protected readonly mattText = agarmattText;
  protected readonly visa = urlVarde('visa');
  protected readonly slag = computed(() => this.ratt()?.avropsregel.slag.map((s) => avropsslagText(s)).join(', ') ?? '');
  protected readonly namngivna = computed(() => this.ratt()?.avropsregel.namngivna.map((o) => o.namn).join(', ') ?? '');
  readonly #alla = computed(() => this.ratt()?.organisationer ?? []);
  readonly #valda = computed(() => this.#alla().filter((o) => iAvropsvisning(o, this.visa.varde())));
  /** The choice narrows before the search, so the count is against all there are. */
  protected readonly vy = { ...tabellvy(this.#valda, bedomdatabell), antal: computed(() => this.#alla().length) };
  protected readonly frusna = tabellvy(computed(() => this.ratt()?.frusen?.rader ?? []), { ...frusentabell, prefix: 'lista-' });
  protected readonly visningar = avropsvisningar;
  protected readonly visningText = avropsvisningText;

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/avropsratt/${this.id()}.${format}`, this.vy, { visa: this.visa.varde() });
  }

  protected frusenFil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/avropsratt/${this.id()}/lista.${format}`, this.frusna);
  }

  protected oppna(vad: 'regel' | 'frys' | null): void {
    this.avslag.set(null);
    this.oppet.set(vad);
  }

  /** Does what a form asks; the page shows what stands after it. */
  protected async utfor(klart: string, akt: () => Promise<Avropsrattsvar>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const r = await akt();
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (r.__typename === 'AvropsrattKonflikt') {
        this.svar.satt({ avropsratt: r.aktuell });
        return this.avslag.set(KROCK);
      }
      this.svar.satt({ avropsratt: r });
      this.#meddelanden.visa(klart);
      this.oppet.set(null);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}

const KROCK: VisatAvslag = {
  regel: 'Någon annan hann före', text: 'Regeln har ändrats sedan du öppnade formuläret. Det du skrev finns kvar men är inte sparat.', utvag: 'Se vad som gäller nu ovanför, och spara igen om det du skrev fortfarande stämmer.',
};
