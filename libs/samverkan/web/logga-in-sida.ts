import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Graf,
  grafResurs,
  GsAvslag,
  GsLaddar,
  GsSidhuvud,
  GsTextfalt,
  Sammanhang,
  somGrafFel,
  type GrafFel,
  type InloggadDelFragment,
  type VisatAvslag,
} from '@gemensam/shared/web';
import { DemoVal } from './demo-val';
import { nastaSida } from './efter-inloggning';
import { LoggaInOperation, OppnaSamverkanOperation } from './generated/operationer';
import { GsPortalhuvud } from './gs-portalhuvud';
import { utloggningstext } from './utloggningstext';

/** The first page: log in, and in the demo choose whom to be. */
@Component({
  selector: 'gs-logga-in-sida',
  imports: [GsPortalhuvud, GsSidhuvud, GsTextfalt, GsAvslag, GsLaddar, DemoVal, RouterLink],
  templateUrl: './logga-in-sida.html',
  styleUrl: './logga-in-sida.css',
})
export class LoggaInSida {
  /** Address to come back to. */
  readonly till = input<string>();
  /** Why she is here, when it was not her own doing. */
  readonly utloggad = input<string>();

  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly utloggningstext = utloggningstext;

  readonly #oppna = grafResurs(OppnaSamverkanOperation, () => ({}));
  /** The login does without it when it cannot be had. */
  protected readonly oppna = computed(() => this.#oppna.varde()?.oppnaSamverkan ?? []);
  protected readonly anvandarnamn = signal('');
  protected readonly losenord = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly laddar = signal(true);
  protected readonly skickar = signal(false);

  constructor() {
    void this.ladda();
  }

  protected async ladda(): Promise<void> {
    this.laddar.set(true);
    this.fel.set(undefined);
    try {
      this.sammanhang.valj(null);
      await this.sammanhang.ladda();
      const inloggad = this.sammanhang.inloggad();
      if (inloggad) await this.#vidare(inloggad);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.laddar.set(false);
    }
  }

  protected async loggaIn(anvandarnamn: string, losenord: string, kod: string | null = null): Promise<void> {
    if (this.skickar()) return;
    this.skickar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = (await this.#graf.andra(LoggaInOperation, { input: { anvandarnamn, losenord, kod } })).loggaIn;
      if (svar.__typename === 'Avslag') {
        this.avslag.set(svar);
        this.losenord.set('');
        return;
      }
      this.sammanhang.sattInloggad(svar);
      await this.#vidare(svar);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.skickar.set(false);
    }
  }

  /** One press: the page gives the second factor too, as it is now. */
  protected async provaSom({ anvandarnamn, losenord }: { readonly anvandarnamn: string; readonly losenord: string }): Promise<void> {
    await this.sammanhang.ladda().catch(() => undefined); // what is wrong, the login shows
    await this.loggaIn(anvandarnamn, losenord, this.sammanhang.installation()?.demokod ?? null);
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.loggaIn(this.anvandarnamn().trim(), this.losenord());
  }

  async #vidare(inloggad: InloggadDelFragment): Promise<void> {
    const mal = nastaSida(this.till(), inloggad);
    if (mal) await this.#router.navigateByUrl(mal);
    else {
      this.avslag.set({
        regel: 'Inget uppdrag',
        text: 'Du är inloggad, men har inget uppdrag i någon samverkan i dag.',
        utvag: 'Be administratören i din samverkan att registrera ditt uppdrag.',
      });
    }
  }
}
