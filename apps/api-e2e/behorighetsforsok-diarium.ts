import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const uppgifter = { riktning: 'inkommen', datum: '2021-02-10', motpart: 'Prov', rubrik: 'Prov' };

/** How each operation of the diarium is tried. */
export const diarieforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  diarium: () => fraga('{ diarium { arenden { dnr } } }'),
  exporteraDiarium: () => hamta((s) => `/api/${s}/diarium/2021.csv`),
  diarieplan: () => fraga('{ diarieplan { klasser { kod } } }'),
  exporteraDiarieplan: () => hamta((s) => `/api/${s}/diarieplan.csv`),
  inkommet: () => fraga('{ inkommet { rader { id } } }'),
  exporteraInkommet: () => hamta((s) => `/api/${s}/inkommet.csv`),
  arendehandlingar: (m) => fraga('query($id: ID!) { arendehandlingar(arendeId: $id) { arendeId } }', { id: m.arende }),
  registreraHandling: (m) => mutation('registreraHandling', 'RegistreraHandlingInput')({ arendeId: m.arende, uppgifter }),
  // A stale version: the registration stays as it is for the tries that come after, and so do what came in and the class.
  rattaRegistrering: (m) => mutation('rattaRegistrering', 'RattaRegistreringInput')({ id: m.registerpost, version: 99, uppgifter, skal: 'Prov' }),
  registreraNyttArende: (m) => mutation('registreraNyttArende', 'RegistreraNyttArendeInput')({ rubrik: 'Prov', typ: 'ovrigt', klassificering: '2.2.0.2', projektId: m.projekt }),
  namngivbara: () => fraga('{ namngivbara { personId } }'),
  antecknaInkommen: (m) => mutation('antecknaInkommen', 'AntecknaInkommenInput')({ inkom: '2021-02-10', avsandare: 'Prov', rubrik: 'Prov', arendeId: m.arende }),
  avforInkommen: (m) => mutation('avforInkommen', 'AvforInkommenInput')({ id: m.inkommen, version: 99, skal: 'Prov' }),
  skapaDiarieklass: () => mutation('skapaDiarieklass', 'SkapaDiarieklassInput')({ kod: '2.2.0.2', namn: 'Prov' }),
  andraDiarieklass: (m) => mutation('andraDiarieklass', 'AndraDiarieklassInput')({ id: m.diarieklass, version: 99, namn: 'Prov', anvands: true }),
};
