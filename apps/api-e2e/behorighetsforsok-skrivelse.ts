import { type Forsok, type Mal } from './forsok';

/** How each operation on a tjänsteskrivelse is tried. */
export const skrivelseforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {};
