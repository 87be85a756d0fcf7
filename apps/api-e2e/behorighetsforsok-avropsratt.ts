import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on who may call off is tried. A stale version: what is there stays as it is for the tries that come after. */
export const avropsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  avropsval: () => fraga('{ avropsval { egna } }'),
  farViAvropa: (m) => fraga('query($a: ID!, $o: ID!) { farViAvropa(avtalId: $a, organisationId: $o, datum: "2021-02-15") { far } }', { a: m.avtal, o: m.avropsorganisation }),
  avropsratt: (m) => fraga('query($id: ID!) { avropsratt(avtalId: $id) { avtalId } }', { id: m.avtal }),
  exporteraAvropsratt: (m) => hamta((s) => `/api/${s}/avropsratt/${m.avtal}.csv`),
  exporteraAvropslista: (m) => hamta((s) => `/api/${s}/avropsratt/${m.avtal}/lista.csv`),
  organisationsavropsratt: (m) => fraga('query($o: ID!) { organisationsavropsratt(organisationId: $o, datum: "2021-02-15") { datum } }', { o: m.avropsorganisation }),
  exporteraOrganisationsavropsratt: (m) => hamta((s) => `/api/${s}/avropsratt/organisation/${m.avropsorganisation}.csv`),
  utfardaAvropsbevis: (m) => mutation('utfardaAvropsbevis', 'UtfardaAvropsbevisInput')({ avtalId: m.avtal, organisationId: m.avropsorganisation, datum: '2021-02-15' }),
  kontrolleraAvropsbevis: (m) => fraga('query($kod: String!) { kontrolleraAvropsbevis(kod: $kod) { oforandrat } }', { kod: m.beviskod }),
  hamtaAvropsbevis: (m) => hamta((s) => `/api/${s}/avropsbevis/${m.avropsbevis}.pdf`),
  andraAvropsregel: (m) => mutation('andraAvropsregel', 'AndraAvropsregelInput')({ avtalId: m.avtal, version: 99, slag: ['medlem'], matt: 'kontrollkedja', andelsslag: 'roster', troskel: '50', styrelseandel: '50', namngivna: [] }),
  frysAvropsberattigade: (m) => mutation('frysAvropsberattigade', 'FrysAvropsberattigadeInput')({ avtalId: m.avtal, version: 99, datum: '2020-01-02' }),
};
