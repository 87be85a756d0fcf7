import { type Forsok, fraga, type Mal } from './forsok';

/** How each operation on meetings is tried. */
export const motesforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  moten: () => fraga('{ moten { moten { id } } }'),
  kommandeSammantraden: () => fraga('{ kommandeSammantraden { id } }'),
};
