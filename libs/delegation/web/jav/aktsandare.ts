import { inject, signal } from '@angular/core';
import { type GrafFel, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';

type Svar = { readonly __typename?: string };

/**
 * Sends what a form asks and keeps what came back: done, refused (with its field), or that somebody was first. What was written stays.
 * Made in a field initializer.
 */
export const aktsandare = () => {
  const meddelanden = inject(Meddelanden);
  const avslag = signal<VisatAvslag | null>(null);
  const fel = signal<GrafFel | undefined>(undefined);
  const sparar = signal(false);

  const borja = (): void => {
    avslag.set(null);
    fel.set(undefined);
  };
  /** True when it was done. `krock`: what stands now, in words, when somebody was first. */
  const skicka = async <R extends Svar>(klart: string, akt: () => Promise<R>, krock: (svar: R) => string | null = () => null): Promise<boolean> => {
    if (sparar()) return false;
    sparar.set(true);
    borja();
    try {
      const svar = await akt();
      const nu = krock(svar);
      if (arAvslaget(svar)) avslag.set(svar);
      else if (nu) avslag.set({ regel: 'Någon annan hann före', text: nu, utvag: 'Det du skrev finns kvar men är inte sparat. Spara igen om det fortfarande stämmer.', falt: null });
      else meddelanden.visa(klart);
      return avslag() === null;
    } catch (orsak) {
      fel.set(somGrafFel(orsak));
      return false;
    } finally {
      sparar.set(false);
    }
  };
  /** The error of one field. */
  const falt = (namn: string): string | null => {
    const a = avslag();
    return a?.falt === namn ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  return { avslag, fel, sparar, borja, skicka, falt };
};

const arAvslaget = (svar: Svar): svar is Svar & VisatAvslag => svar.__typename === 'Avslag';
