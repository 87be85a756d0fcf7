import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type Narvaro } from '@gemensam/arende/domain';
import { Graf, GsEtikett, GsFaltfel, GsTextfalt, GsTomt, rollText, type VisatAvslag } from '@gemensam/shared/web';
import { HamtaMotesdeltagareOperation, LaggTillMotesdeltagareOperation, MarkeraNarvaroOperation, type MoteDelFragment, TaBortMotesdeltagareOperation } from '../generated/operationer';
import { faltfel, type Motesaktion } from './motesvy';

type Deltagare = MoteDelFragment['deltagare'][number];
/** A row of the table: a participant, or a kommun that nobody is asked for. */
interface Narvarorad {
  readonly nyckel: string;
  readonly kommun: string;
  readonly d: Deltagare | null;
}

/** Who is asked to a meeting; at one of the beredningsgrupp also who came, by kommun and person. */
@Component({
  selector: 'gs-motesdeltagare',
  imports: [GsTextfalt, GsFaltfel, GsEtikett, GsTomt],
  templateUrl: './gs-motesdeltagare.html',
  styleUrl: './motesavsnitt.css',
})
export class GsMotesdeltagare {
  readonly mote = input.required<MoteDelFragment>();
  readonly oppen = input(false);
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly visa = output<boolean>();
  readonly sanda = output<Motesaktion>();
  readonly #graf = inject(Graf);
  protected readonly narvaroFors = computed(() => this.mote().slag === 'beredningsgrupp' && !this.mote().installt);
  protected readonly noterat = computed(() => this.mote().kommuner.some((k) => k.narvaro !== null));
  /** By kommun, those without one after, guests last. */
  protected readonly rader = computed<readonly Narvarorad[]>(() => {
    const { kommuner, deltagare } = this.mote();
    const kallade = deltagare.filter((d) => d.slag === 'kallad');
    const rad = (d: Deltagare): Narvarorad => ({ nyckel: d.id, kommun: d.kommun ?? '', d });
    return [
      ...kommuner.flatMap((k): readonly Narvarorad[] => (k.kallade > 0 ? kallade.filter((d) => d.kommunkod === k.kommunkod).map(rad) : [{ nyckel: k.kommunkod, kommun: k.namn, d: null }])),
      ...kallade.filter((d) => !kommuner.some((k) => k.kommunkod === d.kommunkod)).map(rad),
      ...deltagare.filter((d) => d.slag === 'gast').map(rad),
    ];
  });
  protected readonly sammanfattning = computed(() => {
    const { kommuner } = this.mote();
    return `${kommuner.filter((k) => k.narvaro === 'narvarande').length} av ${kommuner.length} kommuner är närvarande.`;
  });
  /** The kommuner that the person may add somebody for. */
  protected readonly egna = computed(() => this.mote().kommuner.filter((k) => k.farMarkera));
  protected readonly farLaggaTill = computed(() => this.egna().length > 0 && !this.mote().installt);
  protected readonly namn = linkedSignal({ source: this.oppen, computation: () => '' });
  protected readonly kommunkod = linkedSignal({ source: this.oppen, computation: () => (this.mote().farAndra ? '' : (this.egna()[0]?.kommunkod ?? '')) });
  protected readonly gast = linkedSignal({ source: this.oppen, computation: () => false });
  protected readonly roll = rollText;

  protected fel(falt: string): string | null {
    return this.oppen() ? faltfel(this.avslag(), falt) : null;
  }

  protected narvaroText(d: Deltagare): string {
    return d.narvaro === 'narvarande' ? 'Närvarande' : d.narvaro === 'franvarande' ? 'Frånvarande' : 'Inte noterad';
  }

  protected valjKommun(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.kommunkod.set(h.target.value);
  }

  /** The same once more takes it back. */
  protected markera(d: Deltagare, vald: Narvaro): void {
    const narvaro = d.narvaro === vald ? null : vald;
    this.sanda.emit({
      klart: narvaro ? `${d.namn} är ${narvaro === 'narvarande' ? 'närvarande' : 'frånvarande'}` : `Närvaron för ${d.namn} är borttagen`,
      bredvid: true,
      akt: async () => (await this.#graf.andra(MarkeraNarvaroOperation, { input: { id: d.id, version: d.version, narvaro } })).markeraNarvaro,
    });
  }

  protected taBort(d: Deltagare): void {
    this.sanda.emit({ klart: `${d.namn} står inte längre på listan`, bredvid: true, akt: async () => (await this.#graf.andra(TaBortMotesdeltagareOperation, { input: { id: d.id, version: d.version } })).taBortMotesdeltagare });
  }

  protected hamta(): void {
    this.sanda.emit({ klart: 'Listan är hämtad', bredvid: true, akt: async () => (await this.#graf.andra(HamtaMotesdeltagareOperation, { input: { moteId: this.mote().id } })).hamtaMotesdeltagare });
  }

  protected laggTill(): void {
    const input = { moteId: this.mote().id, slag: this.gast() ? ('gast' as const) : ('kallad' as const), namn: this.namn(), kommunkod: this.kommunkod() || null };
    this.sanda.emit({ klart: `${this.namn().trim()} står på listan`, akt: async () => (await this.#graf.andra(LaggTillMotesdeltagareOperation, { input })).laggTillMotesdeltagare });
  }
}
