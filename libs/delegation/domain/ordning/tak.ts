import { type Belopp } from '@gemensam/shared/domain';

/** Whether an amount counts with moms or without. */
export type Momsval = 'in' | 'ut';

/**
 * The most that one decision under a point may be about. `antal` is how many prisbasbelopp, as a decimal text with at most two
 * decimals and a comma ('1', '0,5'): a count, not money, so it stays as it was decided.
 */
export type Tak =
  | { readonly slag: 'kronor'; readonly ore: Belopp; readonly moms: Momsval }
  | { readonly slag: 'prisbasbelopp'; readonly antal: string; readonly moms: Momsval };
