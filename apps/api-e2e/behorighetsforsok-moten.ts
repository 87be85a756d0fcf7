import { type Forsok, type Mal } from './forsok';

/** How each operation on meetings is tried. */
export const motesforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {};
