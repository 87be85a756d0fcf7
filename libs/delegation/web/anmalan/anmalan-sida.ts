import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HEMLIG_UPPGIFT, punktText } from '@gemensam/delegation/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsBelopp, GsEtikett, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { AnmalDelegationsbeslutOperation, AterkallaAnmalanOperation, DelegationsregisterOperation, type RegisterradDelFragment } from '../generated/operationer';
import { anmalningsgrupper } from './anmalningsgrupper';

/** What is to be reported to the nämnd, by sammanträde; the nämndsekreterare reports it. */
@Component({
  selector: 'gs-anmalan-sida',
  imports: [GsAvslag, GsBelopp, GsEtikett, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './anmalan-sida.html',
  styleUrl: './anmalan-sida.css',
})
export class AnmalanSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(DelegationsregisterOperation, () => ({}));
  protected readonly register = computed(() => this.svar.varde()?.delegationsregister);
  readonly #rader = computed(() => this.register()?.rader ?? []);
  protected readonly grupper = computed(() => anmalningsgrupper(this.#rader(), new Set((this.register()?.sammantraden ?? []).filter((m) => m.hallet).map((m) => m.id))));
  protected readonly forsenade = computed(() => this.#rader().filter((r) => r.lage === 'forsenad').length);
  /** Those to come, the nearest first, and then those that have been held, the newest first. */
  protected readonly sammantraden = computed(() => {
    const alla = this.register()?.sammantraden ?? [];
    return [...alla.filter((m) => !m.hallet), ...alla.filter((m) => m.hallet).reverse()];
  });

  protected readonly valda = signal<ReadonlySet<string>>(new Set());
  protected readonly antal = computed(() => this.valda().size);
  /** The next one, until another is chosen; what is chosen stays when the list is read again. */
  protected readonly moteId = linkedSignal<readonly { readonly id: string }[], string>({
    source: this.sammantraden,
    computation: (alla, forut) => alla.find((m) => m.id === forut?.value)?.id ?? alla[0]?.id ?? '',
  });
  protected readonly paragraf = signal('');
  protected readonly aterkallas = signal<RegisterradDelFragment | null>(null);
  protected readonly skal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  /** What stands when somebody was first. */
  protected readonly krock = signal<RegisterradDelFragment | null>(null);
  protected readonly pagar = signal(false);
  protected readonly hemlig = HEMLIG_UPPGIFT;
  protected readonly fil = (format: string): string => `/api/${this.samverkan()}/delegationsanmalan.${format}`;

  protected readonly punkt = (r: RegisterradDelFragment): string => punktText({ grund: r.grund, punktNr: r.punktNr ?? null });
  protected readonly faltfel = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  protected readonly ovrigt = computed(() => (['moteId', 'paragraf', 'skal'].includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected valj(id: string, vald: boolean): void {
    this.valda.update((nu) => {
      const nya = new Set(nu);
      if (vald) nya.add(id);
      else nya.delete(id);
      return nya;
    });
  }

  protected borjaAterkalla(rad: RegisterradDelFragment | null): void {
    this.aterkallas.set(rad);
    this.skal.set('');
    this.avslag.set(null);
    this.krock.set(null);
  }

  protected anmal(handelse: Event): void {
    handelse.preventDefault();
    void this.#skicka(async () => {
      const { anmalDelegationsbeslut: r } = await this.#graf.andra(AnmalDelegationsbeslutOperation, { input: { ids: [...this.valda()], moteId: this.moteId(), paragraf: this.paragraf() } });
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (r.__typename === 'AnmalanKonflikt') return this.#krockat(r.aktuell);
      this.#klart(r.rader.length === 1 ? 'Beslutet är anmält' : `${r.rader.length} beslut är anmälda`);
      this.valda.set(new Set());
    });
  }

  protected aterkalla(handelse: Event): void {
    handelse.preventDefault();
    const anmalan = this.aterkallas()?.anmalan;
    if (!anmalan) return;
    void this.#skicka(async () => {
      const { aterkallaAnmalan: r } = await this.#graf.andra(AterkallaAnmalanOperation, { input: { id: anmalan.id, version: anmalan.version, skal: this.skal() } });
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (r.__typename === 'AnmalanKonflikt') return this.#krockat(r.aktuell);
      this.#klart(`Anmälan av ${r.beteckning} är återkallad`);
      this.aterkallas.set(null);
    });
  }

  #krockat(aktuell: RegisterradDelFragment): void {
    this.krock.set(aktuell);
    this.valj(aktuell.id, false);
    void this.svar.ladda();
  }

  #klart(text: string): void {
    this.#meddelanden.visa(text);
    void this.svar.ladda();
  }

  /** The same act again, after no answer. */
  protected igen(): void {
    void this.#skicka(this.#akt);
  }

  #akt: () => Promise<void> = () => Promise.resolve();

  async #skicka(akt: () => Promise<void>): Promise<void> {
    if (this.pagar()) return;
    this.#akt = akt;
    this.pagar.set(true);
    this.avslag.set(null);
    this.krock.set(null);
    this.fel.set(undefined);
    try {
      await akt();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
