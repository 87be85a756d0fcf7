import { signal, type Signal } from '@angular/core';
import { type GrafFel, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';

/** What a form asks of the server and how it went. */
export interface Akt {
  readonly avslag: Signal<VisatAvslag | null>;
  readonly fel: Signal<GrafFel | undefined>;
  readonly sparar: Signal<boolean>;
  /** The error of a field. */
  readonly falt: (falt: string) => string | null;
  /** A refusal that the form itself shows. */
  readonly neka: (avslag: VisatAvslag | null) => void;
  /** The answer, or null when it was refused, failed or is already on its way. */
  readonly kor: <R extends { readonly __typename: string }>(akt: () => Promise<R>) => Promise<Exclude<R, { readonly __typename: 'Avslag' }> | null>;
}

const arNej = <R extends { readonly __typename: string }>(r: R): r is Extract<R, { readonly __typename: 'Avslag' }> => r.__typename === 'Avslag';
const arAvslaget = (r: object): r is VisatAvslag => 'regel' in r && 'text' in r;
const annat = <R extends { readonly __typename: string }>(r: R): r is Exclude<R, { readonly __typename: 'Avslag' }> => r.__typename !== 'Avslag';

export const nyAkt = (): Akt => {
  const avslag = signal<VisatAvslag | null>(null);
  const fel = signal<GrafFel | undefined>(undefined);
  const sparar = signal(false);
  return {
    avslag: avslag.asReadonly(),
    fel: fel.asReadonly(),
    sparar: sparar.asReadonly(),
    falt: (falt) => {
      const a = avslag();
      return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
    },
    neka: (a) => avslag.set(a),
    kor: async (akt) => {
      if (sparar()) return null;
      sparar.set(true);
      avslag.set(null);
      fel.set(undefined);
      try {
        const r = await akt();
        if (annat(r)) return r;
        if (arNej(r) && arAvslaget(r)) avslag.set(r);
        return null;
      } catch (orsak) {
        fel.set(somGrafFel(orsak));
        return null;
      } finally {
        sparar.set(false);
      }
    },
  };
};

/** Somebody else was first; what was written stays in the form. */
export const KROCK: VisatAvslag = {
  regel: 'Någon annan hann före', text: 'Det här har ändrats sedan du öppnade sidan. Det du skrev finns kvar men är inte sparat.', utvag: 'Se vad som gäller nu nedanför, och spara igen om det du skrev fortfarande stämmer.',
};
