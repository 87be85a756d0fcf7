import { type Forsok, fraga, type Mal } from './forsok';

/** How each operation of the search is tried. */
export const sokforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  sok: () => fraga('{ sok(fraga: "prov") { antal } }'),
};
