import { computed, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type GrafFel, grafResurs, Meddelanden, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { type AvtalDelFragment, AvtalOperation, type SkapaAvtalMutation } from '../generated/operationer';

/** What every act answers. */
export type Avtalssvar = SkapaAvtalMutation['skapaAvtal'];

/** What is asked of the server. */
export type Avtalsakt = () => Promise<Avtalssvar>;

/** The avtal whose page is open, asked for once by the frame and shared with its parts. */
@Injectable()
export class Avtalsvy {
  readonly #id = signal<string | undefined>(undefined);
  readonly #meddelanden = inject(Meddelanden);
  readonly #router = inject(Router);
  readonly #vidare = inject(Vidare);
  readonly #sammanhang = inject(Sammanhang);
  readonly svar = grafResurs(AvtalOperation, () => {
    const id = this.#id();
    return id === undefined ? undefined : { id };
  });
  readonly avtal = computed(() => this.svar.varde()?.avtal ?? null);
  /** Somebody who is avropare and nothing else reads avtal alone. */
  readonly lankar = computed(() => this.#sammanhang.roller().some((r) => r !== 'avropare'));
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);

  oppna(id: string): void {
    this.#id.set(id);
  }

  /** The error of a field of the form that is open. */
  readonly falt = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };

  rensa(): void {
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  /**
   * Does what a form asks. When it is done the overview is shown, with what was done. When somebody was first, `vidKrock` may join what
   * stands now with what is written, and give what to do instead; else the page shows what stands now, and the form says so. What was
   * written stays in it.
   */
  async skicka(klart: string, akt: Avtalsakt, vidKrock?: (aktuellt: AvtalDelFragment) => Promise<Avtalsakt | null>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.rensa();
    try {
      const [vidare, id] = [this.#vidare.harifran(), this.#id()];
      let r = await akt();
      while (r.__typename === 'AvtalKonflikt') {
        if (this.#id() === id) this.svar.satt({ avtal: r.aktuell });
        const igen = await vidKrock?.(r.aktuell);
        if (!igen) return this.avslag.set(KROCK);
        r = await igen();
      }
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (this.#id() === id) this.svar.satt({ avtal: r });
      this.#meddelanden.visa(klart);
      if (await vidare(this.#adress(r))) this.rensa();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  visa(a: Pick<AvtalDelFragment, 'id'>): void {
    this.rensa();
    void this.#router.navigate(this.#adress(a));
  }

  #adress({ id }: Pick<AvtalDelFragment, 'id'>): readonly string[] {
    return ['/', this.#sammanhang.samverkan() ?? '', 'avtal', id];
  }
}

const KROCK: VisatAvslag = {
  regel: 'Någon annan hann före', text: 'Avtalet har ändrats sedan du öppnade formuläret. Det du skrev finns kvar men är inte sparat.',
  utvag: 'Se vad som gäller nu, och spara igen om det du skrev fortfarande stämmer.',
};
