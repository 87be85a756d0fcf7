import { computed, inject, Injectable, signal } from '@angular/core';
import type { Roll } from '@gemensam/shared/contract';
import {
  LoggaUtOperation,
  LoggaUtOveralltOperation,
  SammanhangOperation,
  type InloggadDelFragment,
  type SammanhangQuery,
} from './generated/operationer';
import { glomLokalt } from './glom-lokalt';
import { Graf } from './graf';
import { GrafFel } from './graf-fel';

/** Who is logged in, in which samverkan, with which uppdrag, and what day the rules are judged on. */
@Injectable({ providedIn: 'root' })
export class Sammanhang {
  readonly #graf = inject(Graf);
  readonly #svar = signal<SammanhangQuery | undefined>(undefined);
  readonly #fore = new Set<() => Promise<boolean>>();

  readonly installation = computed(() => this.#svar()?.installation);
  /** Null when nobody is logged in. */
  readonly inloggad = computed(() => this.#svar()?.inloggad ?? null);
  /** Kortnamn of the chosen samverkan, as in the address; null before one is chosen. */
  readonly samverkan = this.#graf.samverkan.asReadonly();
  /** YYYY-MM-DD. Every rule is judged on this day, never on the clock. */
  readonly affarsdatum = computed(() => this.installation()?.affarsdatum ?? '');
  readonly demo = computed(() => this.installation()?.demo ?? false);
  readonly medlemskap = computed(() => this.inloggad()?.medlemskap ?? []);
  /** The membership in the chosen samverkan. */
  readonly valt = computed(() => this.medlemskap().find((m) => m.samverkan.kortnamn === this.samverkan()) ?? null);
  /** The person's uppdrag in the chosen samverkan, in force on the business date. */
  readonly uppdrag = computed(() =>
    (this.valt()?.uppdrag ?? []).filter(
      (u) => u.fran <= this.affarsdatum() && (u.till === null || u.till >= this.affarsdatum()),
    ),
  );
  readonly roller = computed<readonly Roll[]>(() => [...new Set(this.uppdrag().map((u) => u.roll))]);
  /** Kommuner the person represents or works for in the chosen samverkan. */
  readonly kommuner = computed(() => this.uppdrag().flatMap((u) => (u.kommun ? [u.kommun] : [])));
  readonly kommunkoder = computed(() => [...new Set(this.kommuner().map((k) => k.kommunkod))]);

  /** True when the person holds any of the roles in the chosen samverkan today. What one may do is judged by the API. */
  harRoll(...roller: readonly Roll[]): boolean {
    return this.roller().some((r) => roller.includes(r));
  }

  async ladda(): Promise<void> {
    this.#svar.set(await this.#graf.fraga(SammanhangOperation, {}));
  }

  /** Loads once; later calls answer from memory. */
  async sakerstall(): Promise<void> {
    if (!this.#svar()) await this.ladda();
  }

  /** Takes over the answer of a login; how the session before it ended is no longer why anybody is logged out. */
  sattInloggad(inloggad: InloggadDelFragment | null): void {
    this.#svar.update((s) => (s ? { ...s, inloggad, installation: { ...s.installation, sessionsslut: null } } : s));
  }

  /** False when the person has no uppdrag in it (or it does not exist: the two cannot be told apart). */
  valj(kortnamn: string | null): boolean {
    const finns = kortnamn === null || this.medlemskap().some((m) => m.samverkan.kortnamn === kortnamn);
    if (finns) this.#graf.samverkan.set(kortnamn);
    return finns;
  }

  /** `sant` sends what a page holds unsent before a logout: false when it could not. Gives back what ends it. */
  foreUtloggning(sant: () => Promise<boolean>): () => void {
    this.#fore.add(sant);
    return () => void this.#fore.delete(sant);
  }

  /** True when nothing written here would go away with a logout. */
  async alltSant(): Promise<boolean> {
    return (await Promise.all([...this.#fore].map((sant) => sant()))).every(Boolean);
  }

  /**
   * Ends this session, or every session of the person on every device. What lies unsent in this browser goes away with it, also when the
   * session has already ended by itself.
   */
  async loggaUt(overallt: boolean): Promise<void> {
    try {
      if (overallt) await this.#graf.andra(LoggaUtOveralltOperation, {});
      else await this.#graf.andra(LoggaUtOperation, {});
    } catch (orsak) {
      if (!(orsak instanceof GrafFel) || (orsak.slag !== 'utloggad' && orsak.slag !== 'utloggad_kvar')) throw orsak;
    }
    await glomLokalt();
    this.sattInloggad(null);
    this.#graf.samverkan.set(null);
  }
}
