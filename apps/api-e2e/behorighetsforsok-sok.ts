import { type Forsok, fraga, hamta, type Mal } from './forsok';

/** How each operation of the search is tried. */
export const sokforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  sok: () => fraga('{ sok(fraga: "prov") { antal } }'),
  exporteraSokning: () => hamta((s) => `/api/${s}/sok.csv?fraga=prov`),
};
