import { effect, inject, PendingTasks, signal, untracked, type Signal } from '@angular/core';
import type { GrafOperation } from '@gemensam/shared/contract';
import { Graf } from './graf';
import { somGrafFel, type GrafFel } from './graf-fel';

/** What a page needs of its one operation. */
export interface GrafResurs<S> {
  /** The newest answer; undefined until the first one. A reload keeps the old answer until the new one is there. */
  readonly varde: Signal<S | undefined>;
  readonly laddar: Signal<boolean>;
  readonly fel: Signal<GrafFel | undefined>;
  /** Asks again with the same variables. */
  ladda(): Promise<void>;
  /** Replaces the answer by what a mutation gave back, without asking again. What was asked before it, and is not answered, is asked anew. */
  satt(varde: S): void;
}

/**
 * Asks an operation now and whenever its variables (signals read in `variabler`) or the samverkan change. `undefined` as
 * variables means: not yet. Call it where `inject` is allowed, e.g. as a field of a page.
 *
 * @example readonly projekt = grafResurs(ProjektOperation, () => ({ id: this.id() }));
 */
export const grafResurs = <S, V>(operation: GrafOperation<S, V>, variabler: () => V | undefined): GrafResurs<S> => {
  const graf = inject(Graf);
  return resurs((v) => graf.fraga(operation, v), variabler, graf.samverkan);
};

/** What `grafResurs` is, of whatever answers; `ocksa` is one more signal that it is asked again by. */
export const resurs = <S, V>(fraga: (variabler: V) => Promise<S>, variabler: () => V | undefined, ocksa: () => unknown = () => null): GrafResurs<S> => {
  const uppgifter = inject(PendingTasks);
  const varde = signal<S | undefined>(undefined);
  const laddar = signal(true);
  const fel = signal<GrafFel | undefined>(undefined);
  let senaste = 0;

  /** That the answer on its way may be older than what is shown. */
  let inaktuellt = false;

  const hamta = async (v: V): Promise<void> => {
    const nr = ++senaste;
    inaktuellt = false;
    laddar.set(true);
    const klar = uppgifter.add();
    try {
      let svar = await fraga(v);
      while (nr === senaste && inaktuellt) {
        inaktuellt = false;
        svar = await fraga(v);
      }
      if (nr !== senaste) return;
      varde.set(svar);
      fel.set(undefined);
    } catch (orsak) {
      if (nr === senaste) fel.set(somGrafFel(orsak));
    } finally {
      if (nr === senaste) laddar.set(false);
      klar();
    }
  };

  effect(() => {
    const v = variabler();
    ocksa();
    untracked(() => {
      senaste++;
      varde.set(undefined);
      fel.set(undefined);
      if (v === undefined) laddar.set(false);
      else void hamta(v);
    });
  });

  return {
    varde: varde.asReadonly(),
    laddar: laddar.asReadonly(),
    fel: fel.asReadonly(),
    ladda: async () => {
      const v = untracked(variabler);
      if (v !== undefined) await hamta(v);
    },
    satt: (nytt) => {
      inaktuellt = true;
      varde.set(nytt);
    },
  };
};
