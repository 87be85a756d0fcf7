import { type Belopp } from '@gemensam/shared/domain';

/** Whether a project's financing is secured, and if not what is missing and from whom. Öre. */
export interface Finansieringsbesked {
  readonly totalt: Belopp;
  readonly sakrat: Belopp;
  readonly saknas: Belopp;
  /** Every party of every post has decided, and the sum is the total to the öre; false when the project has no cost at all. */
  readonly sakrad: boolean;
  readonly saknasHos: readonly { readonly namn: string; readonly belopp: Belopp }[];
}

/**
 * Port: what a gate asks of the money (domain rules E6 and D7). Projekt does not know who answers; the application binds it. It reads
 * in the gate's own transaction, so that what is judged is what stands when the gate is passed. Null: no such project here.
 */
export type FinansieringSakrad<Lasning, Kontext> = (las: Lasning, kontext: Kontext, projektId: string) => Promise<Finansieringsbesked | null>;
