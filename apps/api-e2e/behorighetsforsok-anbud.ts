import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const uppgifter = { namn: 'Prov', orgnr: '', dag: '2021-02-10', klockslag: '9', belopp: '' };

/** How each operation on bids is tried. A stale version: what is there stays as it is for the tries that come after. */
export const anbudsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  anbudslista: (m) => fraga('query($id: ID!) { anbudslista(upphandlingId: $id) { insyn farOppna innehall { version anbud { namn handlingar { titel } } behoriga { namn } lasningar { namn } } } }', { id: m.anbudsupphandling }),
  exporteraAnbud: (m) => hamta((s) => `/api/${s}/upphandlingar/${m.anbudsupphandling}/anbud.csv`),
  hamtaAnbudshandling: (m) => hamta((s) => `/api/${s}/anbudshandlingar/${m.anbudshandling}/1`),
  laddaUppAnbudshandling: (m) => ({ slag: 'rest', metod: 'POST', adress: (s) => `/api/${s}/upphandlingar/${m.anbudsupphandling}/anbud/${m.anbud}/handlingar`, fil: true }),
  oppnaAnbudslista: (m) => mutation('oppnaAnbudslista', 'OppnaAnbudslistaInput')({ upphandlingId: m.anbudsupphandling }),
  andraAnbudsbehoriga: (m) => mutation('andraAnbudsbehoriga', 'AndraAnbudsbehorigaInput')({ upphandlingId: m.anbudsupphandling, behoriga: [], version: 99 }),
  registreraAnbud: (m) => mutation('registreraAnbud', 'RegistreraAnbudInput')({ upphandlingId: m.anbudsupphandling, uppgifter }),
  rattaAnbud: (m) => mutation('rattaAnbud', 'RattaAnbudInput')({ id: m.anbud, uppgifter, version: 99 }),
  bedomAnbud: (m) => mutation('bedomAnbud', 'BedomAnbudInput')({ id: m.anbud, akt: 'anta', text: '', version: 99 }),
  offentliggorAnbud: (m) => mutation('offentliggorAnbud', 'OffentliggorAnbudInput')({ upphandlingId: m.anbudsupphandling, skal: 'Prov', version: 99 }),
};
