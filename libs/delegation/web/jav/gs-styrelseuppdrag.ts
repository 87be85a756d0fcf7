import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { Graf, grafResurs, GsAvslag, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AvslutaStyrelseuppdragOperation, JavsOrganisationerOperation, type JavslistaQuery, LaggTillStyrelseuppdragOperation, type StyrelseuppdragDelFragment } from '../generated/operationer';
import { aktsandare } from './aktsandare';

type Innehavare = JavslistaQuery['javslista']['personer'][number];

/** Who sits on the board of what, with a form for a new seat and for the end of one. */
@Component({
  selector: 'gs-styrelseuppdrag',
  imports: [GsAvslag, GsDatumfalt, GsFaltfel, GsFormular, GsLaddar, GsTomt],
  templateUrl: './gs-styrelseuppdrag.html',
  styleUrl: './jav.css',
})
export class GsStyrelseuppdrag {
  readonly rader = input.required<readonly StyrelseuppdragDelFragment[]>();
  readonly personer = input.required<readonly Innehavare[]>();
  readonly samverkan = input.required<string>();
  readonly andrat = output();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly sandare = aktsandare();
  /** null: no form; `ny`; or the seat that ends. */
  protected readonly formular = signal<'ny' | StyrelseuppdragDelFragment | null>(null);
  protected readonly avslutas = computed(() => {
    const f = this.formular();
    return f === 'ny' ? null : f;
  });
  protected readonly organisationer = grafResurs(JavsOrganisationerOperation, () => (this.formular() === 'ny' ? {} : undefined));
  protected readonly person = linkedSignal(() => this.personer().find((p) => p.id === this.#sammanhang.inloggad()?.personId)?.id ?? this.personer()[0]?.id ?? '');
  protected readonly organisation = signal('');
  protected readonly saknas = signal(false);
  protected readonly fran = linkedSignal(() => this.#sammanhang.affarsdatum());
  protected readonly till = signal('');
  protected readonly franfalt = viewChild<GsDatumfalt>('franfalt');
  protected readonly tillfalt = viewChild<GsDatumfalt>('tillfalt');
  protected readonly harAkter = computed(() => this.rader().some((r) => r.farAvsluta));

  protected visa(formular: 'ny' | StyrelseuppdragDelFragment | null): void {
    this.sandare.borja();
    this.saknas.set(false);
    this.till.set('');
    this.formular.set(formular);
  }

  protected valj(h: Event, falt: 'person' | 'organisation'): void {
    if (h.target instanceof HTMLSelectElement) this[falt].set(h.target.value);
  }

  protected async laggTill(): Promise<void> {
    this.saknas.set(this.organisation() === '');
    const fran = this.franfalt()?.prova() ?? null;
    const till = this.till().trim() === '' ? null : (this.tillfalt()?.prova() ?? '');
    if (this.saknas() || fran === null || till === '') return;
    const input = { personId: this.person(), organisationId: this.organisation(), fran, till };
    if (!(await this.sandare.skicka('Styrelseuppdraget är inlagt', async () => (await this.#graf.andra(LaggTillStyrelseuppdragOperation, { input })).laggTillStyrelseuppdrag))) return;
    this.visa(null);
    this.andrat.emit();
  }

  protected async avsluta(s: StyrelseuppdragDelFragment): Promise<void> {
    const till = this.tillfalt()?.prova() ?? null;
    if (till === null) return;
    const gjort = await this.sandare.skicka(
      'Styrelseuppdraget är avslutat', async () => (await this.#graf.andra(AvslutaStyrelseuppdragOperation, { input: { id: s.id, version: s.version, till } })).avslutaStyrelseuppdrag,
      (r) => {
        if (r.__typename !== 'StyrelseuppdragKonflikt') return null;
        this.formular.set(r.aktuell);
        return `Uppdraget slutar nu ${r.aktuell.till ?? 'inte'}. Du skrev ${till}.`;
      },
    );
    if (gjort) this.visa(null);
    this.andrat.emit();
  }
}
