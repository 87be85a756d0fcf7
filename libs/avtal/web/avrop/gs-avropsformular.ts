import { Component, computed, effect, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { avropsguide } from '@gemensam/avtal/domain';
import {
  belopp, BeloppPipe, formularutkast, Graf, type GrafFel, grafResurs, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt, GsTomt, GsUtkastrad, Meddelanden, medTexter, Sammanhang, somGrafFel, sparatUtkast,
  type VisatAvslag,
} from '@gemensam/shared/web';
import { AvropsrapportOperation, FarViAvropaOperation, RapporteraAvropOperation } from '../generated/operationer';
import { avropsinmatning, avropsutkastnyckel, type Avropsutkast, TOMT_AVROP } from './avropsutkast';
import { GsTakvolym } from './gs-takvolym';

const FALT: readonly string[] = ['datum', 'belopp', 'vad', 'referens', 'rang', 'rangskal'];

/** An avrop is reported: whether the organisation may, and what is left, stand there before it is sent. What is written is kept as a draft. */
@Component({
  selector: 'gs-avropsformular',
  imports: [BeloppPipe, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsFaltfel, GsLaddar, GsTakvolym, GsTextfalt, GsTomt, GsUtkastrad, RouterLink],
  templateUrl: './gs-avropsformular.html',
  styleUrl: './gs-avropsformular.css',
})
export class GsAvropsformular {
  readonly avtalId = input.required<string>();
  readonly samverkan = input.required<string>();
  /** On the page of the avtal its volume stands already. */
  readonly visaVolym = input(true);
  readonly rapporterat = output();
  readonly avbrutet = output();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #idag = inject(Sammanhang).affarsdatum;

  protected readonly svar = grafResurs(AvropsrapportOperation, () => ({ avtalId: this.avtalId() }));
  protected readonly rapport = computed(() => this.svar.varde()?.avropsrapport ?? null);
  protected readonly utkast = signal<Avropsutkast>(TOMT_AVROP);
  readonly #kvar = sparatUtkast(() => avropsutkastnyckel(this.avtalId()));
  protected readonly sparat = formularutkast<Avropsutkast>({
    nyckel: () => avropsutkastnyckel(this.avtalId()),
    kvar: () => (this.rapport() && this.#forvald() ? this.#kvar() : undefined),
    skrivet: () => this.utkast(),
    las: (v) => medTexter(this.utkast(), v),
    satt: (u) => this.utkast.set(u),
  });
  readonly #forvald = signal(false);
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly summafalt = viewChild<GsBeloppsfalt>('summafalt');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly graffel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly steg = computed(() => {
    const form = this.rapport()?.avropsform;
    return form ? avropsguide(form) : [];
  });
  protected readonly rangordnad = computed(() => this.rapport()?.avropsform === 'rangordning');
  protected readonly vald = computed(() => this.rapport()?.organisationer.find((o) => o.id === this.utkast().organisationId) ?? null);
  /** Another than the first of a rangordning. */
  protected readonly hopparOver = computed(() => {
    const [forsta] = this.rapport()?.leverantorer ?? [];
    return this.rangordnad() && this.utkast().rang !== '' && this.utkast().rang !== String(forsta?.rang ?? '') ? (forsta?.namn ?? null) : null;
  });

  /** What is asked while one writes: whether the organisation may call off on the day. */
  protected readonly fraga = computed(() => {
    const [organisationId, datum] = [this.utkast().organisationId, this.dagfalt()?.datum() ?? null];
    return organisationId !== '' && datum !== null ? { organisationId, avtalId: this.avtalId(), datum } : undefined;
  });
  protected readonly besked = grafResurs(FarViAvropaOperation, () => this.fraga());
  /** Öre left after it; null while there is no amount. */
  protected readonly kvarEfter = computed(() => {
    const [ore, kvar] = [this.summafalt()?.ore() ?? null, this.rapport()?.volym?.kvar];
    return ore === null || kvar === undefined ? null : BigInt(kvar) - ore;
  });
  protected readonly tarResten = computed(() => this.kvarEfter() === 0n);

  constructor() {
    effect(() => {
      const r = this.rapport();
      if (!r || untracked(this.#forvald)) return;
      // Who calls off for one alone need not choose; the first of a rangordning is asked first.
      const [ensam] = r.organisationer.length === 1 ? r.organisationer : [];
      const [forsta] = r.avropsform === 'rangordning' || r.leverantorer.length === 1 ? r.leverantorer : [];
      this.utkast.set({ ...TOMT_AVROP, datum: untracked(this.#idag), organisationId: ensam?.id ?? '', rang: forsta ? String(forsta.rang) : '' });
      this.#forvald.set(true);
    });
  }

  protected satt(del: Partial<Avropsutkast>): void {
    this.utkast.update((u) => ({ ...u, ...del }));
  }

  protected readonly fel = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  protected readonly ovrigt = computed(() => (FALT.includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected async skicka(): Promise<void> {
    if (this.pagar()) return;
    this.avslag.set(null);
    const datum = this.dagfalt()?.prova() ?? null;
    if (datum === null) return;
    if (!this.vald()) return this.avslag.set({ regel: 'Organisation saknas', text: 'Det framgår inte vem som avropar.', utvag: 'Välj organisation.' });
    this.pagar.set(true);
    this.graffel.set(undefined);
    try {
      const { rapporteraAvrop: r } = await this.#graf.andra(RapporteraAvropOperation, { input: avropsinmatning(this.avtalId(), this.utkast(), datum) });
      if (r.__typename === 'Avslag') {
        this.avslag.set(r);
        // Somebody else may have called off meanwhile: what is left is asked for again.
        return await this.svar.ladda();
      }
      if (r.__typename !== 'Avropat') return;
      await this.sparat.kasta();
      this.#meddelanden.visa(`Avrop ${r.avrop.beteckning} är rapporterat. Kvar av takvolymen: ${belopp(r.kvar)}`);
      this.rapporterat.emit();
    } catch (orsak) {
      this.graffel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
