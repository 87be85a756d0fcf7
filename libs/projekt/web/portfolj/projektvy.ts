import { computed, Injectable, signal } from '@angular/core';
import { grafResurs } from '@gemensam/shared/web';
import { ProjektOperation } from '../generated/operationer';

/** The project whose page is open, asked for once by the frame and shared with its parts. */
@Injectable()
export class Projektvy {
  readonly #id = signal<string | undefined>(undefined);
  readonly svar = grafResurs(ProjektOperation, () => {
    const id = this.#id();
    return id === undefined ? undefined : { id };
  });
  readonly projekt = computed(() => this.svar.varde()?.projekt ?? null);

  oppna(id: string): void {
    this.#id.set(id);
  }

  /** After an act that changed what the frame shows. */
  async ladda(): Promise<void> {
    await this.svar.ladda();
  }
}
