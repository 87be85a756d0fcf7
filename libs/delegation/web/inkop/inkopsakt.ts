import { inject, signal } from '@angular/core';
import { type GrafFel, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';

type Svar = { readonly __typename: string };

/** An act on an order or an invoice: what became of it is shown where it was asked for. Call where `inject` is allowed. */
export const inkopsakt = () => {
  const meddelanden = inject(Meddelanden);
  const avslag = signal<VisatAvslag | null>(null);
  const graffel = signal<GrafFel | undefined>(undefined);
  const pagar = signal(false);
  /** Somebody was first: the page shows what stands now, and nothing was written. */
  const nagonAnnan = signal(false);

  const kor = async <R extends Svar>(skicka: () => Promise<R>, klart: string, efter: () => void): Promise<void> => {
    if (pagar()) return;
    pagar.set(true);
    avslag.set(null);
    graffel.set(undefined);
    nagonAnnan.set(false);
    try {
      const r = await skicka();
      if (r.__typename === 'Avslag' && 'regel' in r && 'text' in r) return avslag.set(r as Svar & VisatAvslag);
      if (r.__typename.endsWith('Konflikt')) nagonAnnan.set(true);
      else meddelanden.visa(klart);
      efter();
    } catch (orsak) {
      graffel.set(somGrafFel(orsak));
    } finally {
      pagar.set(false);
    }
  };

  /** The error of a field, by its name. */
  const fel = (falt: string): string | null => {
    const a = avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  return { avslag, graffel, pagar, nagonAnnan, kor, fel };
};
