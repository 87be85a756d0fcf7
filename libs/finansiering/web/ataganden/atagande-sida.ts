import { Component, computed, effect, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { atagandetillstand, PAMINNELSEDAGAR } from '@gemensam/finansiering/domain';
import { plusDagar } from '@gemensam/shared/domain';
import {
  belopp, fristText, Graf, type GrafFel, grafResurs, GsAvslag, GsBelopp, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Meddelanden,
  Sammanhang, Sidtitel, somGrafFel, tabellvy, type VisatAvslag,
} from '@gemensam/shared/web';
import { type AtagandeDelFragment, AtagandenOperation, FragaOmAtagandeOperation, type PostfinansieringDelFragment } from '../generated/operationer';
import { arSankt } from './ar-sankt';
import { GsAtagandetillstand } from './gs-atagandetillstand';
import { GsFinansieringssumma } from './gs-finansieringssumma';

type Part = PostfinansieringDelFragment['parter'][number];

/** The åtaganden of a cost post: who has taken on what, what is secured and missing; the e-samordnare asks from here. */
@Component({
  selector: 'gs-atagande-sida',
  imports: [
    GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsBelopp, GsEtikett, GsDatumfalt, GsAvslag, GsAtagandetillstand, GsFinansieringssumma, RouterLink,
  ],
  templateUrl: './atagande-sida.html',
  styleUrl: './atagande-sida.css',
})
export class AtagandeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  readonly #titel = inject(Sidtitel);
  protected readonly svar = grafResurs(AtagandenOperation, () => ({ kostnadspostId: this.id() }));
  protected readonly post = computed(() => this.svar.varde()?.ataganden);
  readonly #parter = computed<readonly Part[]>(() => this.post()?.parter ?? []);
  protected readonly vy = tabellvy(this.#parter, {
    kolumner: {
      part: (r) => r.namn,
      andel: (r) => BigInt(r.andel),
      tillstand: (r) => (r.atagande ? atagandetillstand.indexOf(r.atagande.tillstand) : -1),
      atagit: (r) => BigInt(r.atagande?.atagit ?? 0),
      saknas: (r) => BigInt(r.saknas),
      beslut: (r) => r.atagande?.beslutsdatum ?? null,
      sistaDag: (r) => (r.atagande && this.oppen(r.atagande) ? r.atagande.sistaDag : null),
    },
    sokbar: (r) => `${r.namn} ${r.kommun?.kommunkod ?? 'extern'} ${r.atagande?.instans ?? ''}`,
  });
  protected readonly atagit = computed(() => this.#parter().reduce((s, p) => s + BigInt(p.atagande?.atagit ?? 0), 0n).toString());

  /** Four reminders' time: a month. */
  protected readonly sistaDag = linkedSignal(() => (this.#sammanhang.affarsdatum() ? plusDagar(this.#sammanhang.affarsdatum(), 4 * PAMINNELSEDAGAR) : ''));
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly faltfel = computed(() => (this.avslag()?.falt === 'sistaDag' ? `${this.avslag()?.text ?? ''} ${this.avslag()?.utvag ?? ''}`.trim() : null));
  protected readonly ovrigt = computed(() => (this.avslag()?.falt === 'sistaDag' ? null : this.avslag()));
  protected readonly sparfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  constructor() {
    effect(() => {
      const p = this.post();
      if (p) this.#titel.satt(`Åtaganden, ${p.namn} ${p.ar}`);
    });
  }

  protected readonly egen = (r: Part): boolean => r.kommun !== null && this.#sammanhang.kommunkoder().includes(r.kommun.kommunkod);
  protected readonly oppen = (a: AtagandeDelFragment): boolean => a.tillstand === 'tillfragad' || a.tillstand === 'forankrad';
  protected readonly nar = (a: AtagandeDelFragment): string => fristText(a.sistaDag, this.#sammanhang.affarsdatum());
  protected readonly tal = (ore: string): string => belopp(ore);
  protected readonly sankt = arSankt;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/ataganden/${this.id()}.${format}`;

  protected async fraga(): Promise<void> {
    const sistaDag = this.dag()?.datum();
    if (this.sparar()) return;
    if (!sistaDag) {
      this.avslag.set({ regel: 'Sista dag saknas', text: 'Skriv vilken dag svaren behövs.', falt: 'sistaDag' });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.sparfel.set(undefined);
    try {
      const { fragaOmAtagande: svar } = await this.#graf.andra(FragaOmAtagandeOperation, { input: { kostnadspostId: this.id(), sistaDag } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else {
        await this.svar.ladda();
        this.#meddelanden.visa('Kommunerna är tillfrågade');
      }
    } catch (orsak) {
      this.sparfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
