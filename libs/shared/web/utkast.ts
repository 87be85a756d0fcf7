import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { SparaUtkastOperation } from './generated/operationer';
import { Graf } from './graf';

const PAUS = 1_000;

/** A text in progress that is kept on the server. */
export interface Utkastsparare {
  /** For the person: is what I wrote safe? */
  readonly lage: Signal<'tomt' | 'vantar' | 'sparar' | 'sparat' | 'ej_sparat'>;
  /** Call at every change; saved a second after the last one. */
  andrat(innehall: string): void;
  /** Saves what waits, now. */
  spara(): Promise<void>;
}

/**
 * Keeps a draft on the server while one writes. What waits is sent when the page is left. Call where `inject` is allowed.
 *
 * @example readonly utkast = utkastsparare(() => `statusrapport:${this.id()}`);
 */
export const utkastsparare = (nyckel: () => string): Utkastsparare => {
  const graf = inject(Graf);
  const lage = signal<ReturnType<Utkastsparare['lage']>>('tomt');
  let vantar: { readonly nyckel: string; readonly innehall: string } | null = null;
  let tidur: ReturnType<typeof setTimeout> | undefined;

  let kedja = Promise.resolve();

  const sand = async (input: { readonly nyckel: string; readonly innehall: string }): Promise<void> => {
    lage.set('sparar');
    try {
      const { sparaUtkast } = await graf.andra(SparaUtkastOperation, { input });
      if (!vantar) lage.set(sparaUtkast.__typename === 'Utkast' ? 'sparat' : 'ej_sparat');
    } catch {
      vantar ??= input;
      lage.set('ej_sparat');
    }
  };

  const skicka = async (): Promise<void> => {
    const input = vantar;
    vantar = null;
    if (input) await sand(input);
  };

  /** One at a time, so that an older text never comes after a newer one, or after its removal. */
  const spara = (): Promise<void> => {
    clearTimeout(tidur);
    kedja = kedja.then(skicka);
    return kedja;
  };

  inject(DestroyRef).onDestroy(() => void spara());

  return {
    lage: lage.asReadonly(),
    andrat: (innehall) => {
      // What waits under another key is sent under it.
      const forut = vantar?.nyckel === nyckel() ? null : vantar;
      if (forut) kedja = kedja.then(() => sand(forut));
      vantar = { nyckel: nyckel(), innehall };
      lage.set('vantar');
      clearTimeout(tidur);
      tidur = setTimeout(() => void spara(), PAUS);
    },
    spara,
  };
};
