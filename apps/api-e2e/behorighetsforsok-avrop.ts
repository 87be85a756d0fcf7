import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on avrop is tried. A day before the avtal and a stale version: what is there stays as it is for the tries that come after. */
export const avropsaktforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  avtalsavrop: (m) => fraga('query($id: ID!) { avtalsavrop(avtalId: $id) { avtalId } }', { id: m.avtal }),
  avropsregister: () => fraga('{ avropsregister { baraEgna } }'),
  exporteraAvrop: () => hamta((s) => `/api/${s}/avrop.csv`),
  avropsrapport: (m) => fraga('query($id: ID!) { avropsrapport(avtalId: $id) { avtalId } }', { id: m.avtal }),
  rapporteraAvrop: (m) => mutation('rapporteraAvrop', 'RapporteraAvropInput')({ avtalId: m.avtal, organisationId: m.avropsorganisation, datum: '2019-01-01', belopp: '1', vad: 'Prov' }),
  rattaAvrop: (m) => mutation('rattaAvrop', 'RattaAvropInput')({ id: m.avrop, version: 99, datum: '2020-06-01', belopp: '2', vad: 'Prov', skal: 'Prov' }),
  makuleraAvrop: (m) => mutation('makuleraAvrop', 'MakuleraAvropInput')({ id: m.avrop, version: 99, skal: 'Prov' }),
};
