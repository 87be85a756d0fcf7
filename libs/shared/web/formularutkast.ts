import { computed, effect, type Signal, signal, untracked } from '@angular/core';
import { UtkastOperation } from './generated/operationer';
import { type Graf } from './graf';
import { grafResurs } from './graf-resurs';
import { utkastsparare } from './utkast';

export interface Formularval<T extends object> {
  /** Null: nothing is kept. */
  readonly nyckel: () => string | null;
  readonly skrivet: () => T;
  /** What was kept, as the form's own. */
  readonly las: (kvar: Readonly<Record<string, unknown>>) => T;
  readonly satt: (skrivet: T) => void;
  /** What is written may not be stored now; what was stored is taken away. */
  readonly hemligt?: () => boolean;
  /** The answer of `utkast`; undefined until it, and what the form begins from, are known. */
  readonly kvar: () => string | undefined;
}

/** A form whose words are kept on the server while they are written, and stand there the next time. */
export interface Formularutkast {
  /** What was kept is known: the form may be shown. */
  readonly klar: Signal<boolean>;
  readonly aterstallt: Signal<boolean>;
  readonly lageText: Signal<string>;
  /** Throws away what was kept, and begins as the form was before it. */
  borjaOm(): void;
  /** The form is sent: nothing is kept any more. */
  kasta(): Promise<void>;
}

const LAGEN = { tomt: '', vantar: 'Sparar utkastet …', sparar: 'Sparar utkastet …', sparat: 'Utkastet är sparat.', ej_sparat: 'Utkastet är inte sparat än. Texten finns kvar här.' } as const;
const HEMLIGT = 'Inget utkast sparas medan sekretess är ikryssad. Det du skriver finns bara här.';
const TAS_BORT = 'Tar bort utkastet som sparades förut …';
/** Nothing is said to be kept from the server before it is gone from there. */
const HEMLIGA = { tomt: HEMLIGT, vantar: TAS_BORT, sparar: TAS_BORT, sparat: HEMLIGT, ej_sparat: 'Utkastet som sparades förut är inte borttaget än. Det tas bort när du registrerar.' } as const;

/** What was kept under a key; '' is nothing. */
export const lasUtkast = async (graf: Graf, nyckel: string): Promise<string> => (await graf.fraga(UtkastOperation, { nyckel })).utkast;

/** The same for a page: undefined until it is known. One that cannot be had is none. Call where `inject` is allowed. */
export const sparatUtkast = (nyckel: () => string): Signal<string | undefined> => {
  const svar = grafResurs(UtkastOperation, () => ({ nyckel: nyckel() }));
  return computed(() => svar.varde()?.utkast ?? (svar.fel() ? '' : undefined));
};

/** The texts of what was kept, over the form's own; what is no text in both is left. */
export const medTexter = <T extends object>(grund: T, kvar: Readonly<Record<string, unknown>>): T => ({
  ...grund,
  ...Object.fromEntries(Object.entries(grund).flatMap(([namn, varde]) => (typeof varde === 'string' && typeof kvar[namn] === 'string' ? [[namn, kvar[namn]]] : []))),
});

/** Call where `inject` is allowed. `kasta` when the form has been sent. */
export const formularutkast = <T extends object>({ nyckel, skrivet, las, satt, hemligt = () => false, kvar }: Formularval<T>): Formularutkast => {
  const sparare = utkastsparare(() => nyckel() ?? '');
  const klar = signal(false);
  const aterstallt = signal(false);
  /** What the form was before anything was written, and what was kept last; '' is nothing. */
  let fore: T | null = null;
  let senast = '';
  let lagrat = false;

  const ta = async (): Promise<void> => {
    if (lagrat) sparare.andrat('');
    lagrat = false;
    await sparare.spara();
  };
  const fyll = (text: string): void => {
    fore = skrivet();
    lagrat = text !== '';
    const objekt = somObjekt(text);
    if (objekt) satt(las(objekt));
    aterstallt.set(objekt !== null);
    senast = JSON.stringify(skrivet());
    klar.set(true);
  };

  effect(() => {
    const text = nyckel() === null ? '' : kvar();
    if (text !== undefined) untracked(() => !klar() && fyll(text));
  });
  effect(() => {
    const nu = JSON.stringify(skrivet());
    if (!klar() || nyckel() === null) return;
    if (hemligt()) {
      senast = '';
      untracked(() => void ta());
    } else if (nu !== senast) {
      senast = nu;
      lagrat = true;
      untracked(() => sparare.andrat(nu));
    }
  });

  return {
    klar: klar.asReadonly(),
    aterstallt: aterstallt.asReadonly(),
    lageText: computed(() => (nyckel() === null ? '' : (hemligt() ? HEMLIGA : LAGEN)[sparare.lage()])),
    borjaOm: () => {
      if (fore) satt(fore);
      senast = JSON.stringify(skrivet());
      aterstallt.set(false);
      void ta();
    },
    kasta: ta,
  };
};

const somObjekt = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const v: unknown = JSON.parse(text || 'null');
    return typeof v === 'object' && v !== null ? { ...v } : null;
  } catch {
    return null; // nothing that a form has written
  }
};
