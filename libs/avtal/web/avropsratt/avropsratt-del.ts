import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formateraDatum } from '@gemensam/shared/domain';
import { type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, Meddelanden, somGrafFel, tabellvy, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
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
  readonly #rader = computed(() => {
    const visa = this.visa.varde();
    return (this.ratt()?.organisationer ?? []).filter((o) => visa === '' || (visa === 'ja' ? o.iListan || (this.ratt()?.frusen === null && o.berattigad) : !o.berattigad));
  });
  protected readonly vy = tabellvy(this.#rader, {
    kolumner: { namn: (o) => o.organisation.namn, orgnr: (o) => o.organisation.orgnr, far: (o) => (o.far ? 0 : 1), regeln: (o) => (o.berattigad ? 0 : 1), listan: (o) => (o.iListan ? 0 : 1) },
    sokbar: (o) => `${o.organisation.namn} ${o.organisation.orgnr ?? ''}`,
    sortering: 'namn',
  });

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.samverkan()}/avropsratt/${this.id()}.${format}`;
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
