import { computed, Injectable, signal } from '@angular/core';
import { grafResurs, type VisatAvslag } from '@gemensam/shared/web';
import { ArendeOperation, type ArendeDelFragment } from '../generated/operationer';

/** The ärende whose page is open, asked for once by the frame and shared with its parts. */
@Injectable()
export class Arendevy {
  readonly #id = signal<string | undefined>(undefined);
  readonly svar = grafResurs(ArendeOperation, () => {
    const id = this.#id();
    return id === undefined ? undefined : { id };
  });
  readonly arende = computed(() => this.svar.varde()?.arende ?? null);
  /** The rubrik as it is being written; null when nobody writes here. The head of the page follows it. */
  readonly rubrikSomSkrivs = signal<string | null>(null);
  /** The number of the text as it is seen here: what an act that fixes the text is asked of. Null when it is only read. */
  readonly textnummer = signal<number | null>(null);
  /** The refusal of the last act. One that names a section (falt) can be shown beside it. */
  readonly avslag = signal<VisatAvslag | null>(null);
  #fore: () => Promise<VisatAvslag | null> = () => Promise.resolve(null);
  #vidKonflikt: ((aktuell: ArendeDelFragment) => void | Promise<unknown>) | null = null;

  oppna(id: string): void {
    if (id === this.#id()) return;
    this.rubrikSomSkrivs.set(null);
    this.#id.set(id);
  }

  /** After an act: the ärende as it stands now. */
  satt(arende: ArendeDelFragment): void {
    if (arende.id === this.#id()) this.svar.satt({ arende });
  }

  async ladda(): Promise<void> {
    await this.svar.ladda();
  }

  /**
   * For the part that writes: `fore` stores what is typed before an act (a refusal: it could not, so there is no act); `konflikt`
   * joins what somebody else stored with what is written here, and calls `satt`. Gives back what ends it.
   */
  skrivare(fore: () => Promise<VisatAvslag | null>, konflikt: (aktuell: ArendeDelFragment) => void | Promise<unknown>): () => void {
    this.#fore = fore;
    this.#vidKonflikt = konflikt;
    return () => {
      if (this.#fore !== fore) return;
      this.#fore = () => Promise.resolve(null);
      this.#vidKonflikt = null;
      this.rubrikSomSkrivs.set(null);
    };
  }

  /** What is written here is stored: the ärende to act on. Null when it could not be; `avslag` then says why. */
  async fardigForAkt(): Promise<ArendeDelFragment | null> {
    const nej = await this.#fore();
    this.avslag.set(nej);
    return nej ? null : this.arende();
  }

  /** An act met a newer version: it is shown, and joined with what is written here. */
  async mott(aktuell: ArendeDelFragment): Promise<void> {
    if (this.#vidKonflikt) await this.#vidKonflikt(aktuell);
    else this.satt(aktuell);
  }
}
