import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, rollText, Sammanhang, somGrafFel, TidpunktPipe, type VisatAvslag,
  Vidare,
} from '@gemensam/shared/web';
import { efterInloggning } from './efter-inloggning';
import { type KontoDelFragment, KontoOperation, NyaAterhamtningskoderOperation, TaBortFaktorOperation } from './generated/operationer';
import { GsAterhamtningskoder } from './gs-aterhamtningskoder';
import { GsNyPasskey } from './gs-ny-passkey';
import { GsNyTotp, type Tillagt } from './gs-ny-totp';
import { GsPortalhuvud } from './gs-portalhuvud';

/** A person's own account: how she shows who she is, her recovery codes and password, and what has been done with the account. */
@Component({
  selector: 'gs-konto-sida',
  imports: [GsPortalhuvud, GsSidhuvud, GsAvslag, GsLaddar, GsTomt, GsNyTotp, GsNyPasskey, GsAterhamtningskoder, RouterLink, TidpunktPipe],
  templateUrl: './konto-sida.html',
  styles: `
    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-5);
      max-width: 60rem;
      margin-inline: auto;
      padding: var(--gs-steg-6) var(--gs-kant);
    }
    main:focus {
      outline: none;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block-start: var(--gs-steg-3);
    }
    .tid {
      white-space: nowrap;
    }
    .viktigt {
      margin: 0;
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      border-inline-start: 4px solid var(--gs-accent);
      background: var(--gs-yta);
    }
  `,
})
export class KontoSida {
  /** Address to come back to. */
  readonly till = input<string>();

  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(KontoOperation, () => ({}));
  readonly #nytt = signal<KontoDelFragment | null>(null);
  protected readonly konto = computed(() => this.#nytt() ?? this.svar.varde()?.konto ?? null);
  protected readonly skaffa = computed(() => this.sammanhang.inloggad()?.lage === 'skaffa_faktor');
  protected readonly rollerna = computed(() => (this.konto()?.kravsFor ?? []).map((r) => rollText(r).toLocaleLowerCase('sv')).join(', '));
  protected readonly harApp = computed(() => this.konto()?.faktorer.some((f) => f.slag === 'totp') ?? false);
  protected readonly laggerTill = signal<'totp' | 'passkey' | null>(null);
  protected readonly tarBort = signal<string | null>(null);
  protected readonly nyaKoder = signal<readonly string[] | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  constructor() {
    void this.#ladda();
  }

  async #ladda(): Promise<void> {
    try {
      await this.sammanhang.ladda();
      if (!this.sammanhang.inloggad()) await this.#router.navigate(['/'], { queryParams: { till: this.till() } });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected tillbaka(): string {
    const vem = this.sammanhang.inloggad();
    return (vem && efterInloggning(this.till(), vem)) ?? '/';
  }

  /** Codes are read before the person goes on; without any, she goes at once to where she was going. */
  protected tillagd({ konto, aterhamtningskoder }: Tillagt, text: string): Promise<void> {
    const forst = this.skaffa();
    this.laggerTill.set(null);
    this.#nytt.set(konto);
    this.#meddelanden.visa(text);
    this.nyaKoder.set(aterhamtningskoder ?? null);
    return this.#spara(async () => {
      const vidare = this.#vidare.harifran();
      await this.sammanhang.ladda();
      if (forst && !aterhamtningskoder && this.till()) await vidare(this.tillbaka());
    });
  }

  protected sparade(): void {
    this.nyaKoder.set(null);
    if (this.till()) void this.#router.navigateByUrl(this.tillbaka());
  }

  protected taBort(id: string): Promise<void> {
    return this.#spara(async () => {
      const svar = (await this.#graf.andra(TaBortFaktorOperation, { input: { id } })).taBortFaktor;
      this.tarBort.set(null);
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      this.#nytt.set(svar);
      this.#meddelanden.visa('Borttagen');
    });
  }

  protected skapaKoder(): Promise<void> {
    return this.#spara(async () => {
      const svar = (await this.#graf.andra(NyaAterhamtningskoderOperation, {})).nyaAterhamtningskoder;
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      this.#nytt.set(svar.konto);
      this.nyaKoder.set(svar.koder);
    });
  }

  async #spara(gor: () => Promise<void>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await gor();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  protected loggaUt(): Promise<void> {
    return this.#spara(async () => {
      await this.sammanhang.loggaUt(false);
      await this.#router.navigateByUrl('/');
    });
  }
}
