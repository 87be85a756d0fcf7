import { type Forsok, fraga, type Mal } from './forsok';

/** How each operation on a tjänsteskrivelse is tried. */
export const skrivelseforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  skrivelsesiffror: (m) => fraga('query($id: ID!) { skrivelsesiffror(arendeId: $id) { frysta } }', { id: m.arende }),
};
