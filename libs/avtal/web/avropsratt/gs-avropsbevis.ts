import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beviskodText } from '@gemensam/avtal/domain';
import { Graf, type GrafFel, GsAvslag, GsLaddar, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type AvropsbevisDelFragment, type AvropssvarDelFragment, UtfardaAvropsbevisOperation } from '../generated/operationer';

interface Bevislage {
  readonly sparar: boolean;
  readonly bevis: AvropsbevisDelFragment | null;
  readonly avslag: VisatAvslag | null;
  readonly fel: GrafFel | undefined;
}
const INGET: Bevislage = { sparar: false, bevis: null, avslag: null, fel: undefined };

/** The answer that is shown is kept as evidence: its code, the file, and where it is checked. */
@Component({
  selector: 'gs-avropsbevis',
  imports: [GsAvslag, GsLaddar, RouterLink],
  template: `
    @let l = lage();
    @if (l.bevis; as b) {
      <div class="bevis">
        <p role="status">
          <strong>Beviset är sparat.</strong> Kod <span class="kod">{{ kod(b.kontrollsumma) }}</span>
        </p>
        <p class="gs-ej-utskrift lankar">
          <a class="gs-knapp primar" [href]="'/api/' + samverkan() + '/avropsbevis/' + b.id + '.pdf'" download>Hämta beviset (PDF)</a>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'avtal', 'avropsratt', 'kontroll']" [queryParams]="{ kod: b.kontrollsumma.slice(0, 16) }">Kontrollera beviset</a>
        </p>
      </div>
    } @else if (far()) {
      <p class="gs-ej-utskrift">
        <button type="button" class="gs-knapp" [disabled]="l.sparar" (click)="spara()">Spara svaret som bevis</button>
      </p>
      <gs-avslag [avslag]="l.avslag" />
      @if (l.sparar || l.fel) {
        <gs-laddar [laddar]="l.sparar" text="Sparar …" [fel]="l.fel" (igen)="spara()" />
      }
    }
  `,
  styles: `
    .bevis {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
    }
    p {
      margin: 0;
    }
    .bevis p[role='status'] {
      margin-block-end: var(--gs-steg-3);
    }
    .kod {
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .lankar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsAvropsbevis {
  readonly svar = input.required<Pick<AvropssvarDelFragment, 'avtalId' | 'datum' | 'organisation'>>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  /** The revisor reads, and leaves nothing behind. */
  protected readonly far = computed(() => this.#sammanhang.roller().some((r) => r !== 'revisor'));
  readonly #fraga = computed(() => ({ avtalId: this.svar().avtalId, organisationId: this.svar().organisation.id, datum: this.svar().datum }), { equal: (a, b) => a.avtalId === b.avtalId && a.organisationId === b.organisationId && a.datum === b.datum });
  /** Another question has no evidence yet. */
  protected readonly lage = linkedSignal<object, Bevislage>({ source: () => this.#fraga(), computation: () => INGET });
  protected readonly kod = (summa: string): string => beviskodText(summa.slice(0, 16));

  protected async spara(): Promise<void> {
    if (this.lage().sparar) return;
    const fraga = this.#fraga();
    const satt = (l: Partial<Bevislage>): void => {
      if (this.#fraga() === fraga) this.lage.set({ ...INGET, ...l });
    };
    satt({ sparar: true });
    try {
      const { utfardaAvropsbevis: r } = await this.#graf.andra(UtfardaAvropsbevisOperation, { input: fraga });
      satt(r.__typename === 'Avslag' ? { avslag: r } : { bevis: r });
    } catch (orsak) {
      satt({ fel: somGrafFel(orsak) });
    }
  }
}
