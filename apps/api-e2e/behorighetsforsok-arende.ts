import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on ärenden is tried. */
export const arendeforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  arenden: () => fraga('{ arenden { id } }'),
  exporteraArenden: () => hamta((s) => `/api/${s}/arenden.csv`),
  arende: (m) => fraga('query($id: ID!) { arende(id: $id) { id } }', { id: m.arende }),
  skapaArende: (m) => mutation('skapaArende', 'SkapaArendeInput')({ projektId: m.projekt, typ: 'projektstart' }),
  // A stale version: the ärende stays an utkast for the tries that come after.
  registreraArende: (m) => mutation('registreraArende', 'RegistreraArendeInput')({ arendeId: m.arende, klassificering: '2.2.0.2', version: 99 }),
  fardigberedArende: (m) => mutation('fardigberedArende', 'FardigberedArendeInput')({ arendeId: m.arende, version: 1 }),
  arendehistorik: (m) => fraga('query($id: ID!) { arendehistorik(arendeId: $id) { nasta } }', { id: m.arende }),
  exporteraArendehistorik: (m) => hamta((s) => `/api/${s}/arendehistorik/${m.arende}.csv`),
  handlaggarval: () => fraga('{ handlaggarval { personId } }'),
  // Stale versions: the ärende stays as it is for the tries that come after.
  paborjaBeredning: (m) => mutation('paborjaBeredning', 'ArendeaktInput')({ arendeId: m.arende, version: 99 }),
  skickaPaRemiss: (m) => mutation('skickaPaRemiss', 'SkickaPaRemissInput')({ arendeId: m.arende, version: 99, kommunkoder: ['2580'], sistaDag: '2021-03-15', fragor: 'Prov' }),
  avslutaRemiss: (m) => mutation('avslutaRemiss', 'ArendeaktInput')({ arendeId: m.arende, version: 99 }),
  atertaBeredning: (m) => mutation('atertaBeredning', 'ArendeaktMedSkalInput')({ arendeId: m.arende, version: 99, skal: 'Prov' }),
  kallaArende: (m) => mutation('kallaArende', 'ArendeaktInput')({ arendeId: m.arende, version: 99 }),
  aterkallaKallelse: (m) => mutation('aterkallaKallelse', 'ArendeaktMedSkalInput')({ arendeId: m.arende, version: 99, skal: 'Prov' }),
  planeraArende: (m) => mutation('planeraArende', 'PlaneraArendeInput')({ arendeId: m.arende, version: 99, moteId: null }),
  bytHandlaggare: (m) => mutation('bytHandlaggare', 'BytHandlaggareInput')({ arendeId: m.arende, version: 99, personId: m.arende }),
  laddaUppHandling: (m) => ({ slag: 'rest', metod: 'POST', adress: (s) => `/api/${s}/arenden/${m.arende}/handlingar`, fil: true }),
  hamtaHandling: (m) => hamta((s) => `/api/${s}/handlingar/${m.handling}/1`),
  arendesekretess: (m) => fraga('query($id: ID!) { arendesekretess(arendeId: $id) { arendeId } }', { id: m.arende }),
  // A stale version, so that the ärende stays as it is for the tries that come after.
  sekretessbelaggArende: (m) => mutation('sekretessbelaggArende', 'SekretessbelaggArendeInput')({ arendeId: m.arende, slag: 'upphandling', paragraf: '19:3', skal: 'Prov', version: 99 }),
  havArendesekretess: (m) => mutation('havArendesekretess', 'HavArendesekretessInput')({ arendeId: m.arende, skal: 'Prov', version: 99 }),
  andraArendebehoriga: (m) => mutation('andraArendebehoriga', 'AndraArendebehorigaInput')({ arendeId: m.arende, behoriga: [], version: 99 }),
  // A stale version: the handling stays as it is for the tries that come after.
  sekretessmarkeraHandling: (m) => mutation('sekretessmarkeraHandling', 'SekretessmarkeraHandlingInput')({ handlingId: m.handling, paragraf: '19:3', skal: 'Prov', version: 99 }),
  havHandlingssekretess: (m) => mutation('havHandlingssekretess', 'HavHandlingssekretessInput')({ handlingId: m.handling, skal: 'Prov', version: 99 }),
};
