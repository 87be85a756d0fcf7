import { type Forsok, type Mal } from './forsok';

/** How each operation of the diarium is tried. */
export const diarieforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {};
