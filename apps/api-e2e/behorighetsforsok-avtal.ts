import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const uppgifter = {
  namn: 'Prov', omrade: 'Prov', slag: 'kontrakt', avropsguide: '', optioner: [], egenLedtidDagar: 60, leverantorer: [], kontaktNamn: '', kontaktEpost: '', kontaktTelefon: '',
};
const beslut = { organ: 'Prov', datum: '2021-02-10', beteckning: '§ 1', rubrik: 'Prov', beslutare: 'delegation' };

/** How each operation on avtal is tried. A stale version: what is there stays as it is for the tries that come after. */
export const avtalsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  publiktAvtal: () => hamta((s) => `/api/${s}/publikt/avtal.json`),
  publiktAvtalsregister: () => fraga('{ publiktAvtalsregister { beteckning } }'),
  avtalsregister: () => fraga('{ avtalsregister { farSkapa } }'),
  exporteraAvtal: () => hamta((s) => `/api/${s}/avtal.csv`),
  avtal: (m) => fraga('query($id: ID!) { avtal(id: $id) { id } }', { id: m.avtal }),
  avtalshandlingar: (m) => fraga('query($id: ID!) { avtalshandlingar(avtalId: $id) { farLaddaUpp } }', { id: m.avtal }),
  exporteraAvtalshandlingar: (m) => hamta((s) => `/api/${s}/avtal/${m.avtal}/handlingar.csv`),
  hamtaAvtalshandling: (m) => hamta((s) => `/api/${s}/avtalshandlingar/${m.avtalshandling}/1`),
  laddaUppAvtalshandling: (m) => ({ slag: 'rest', metod: 'POST', adress: (s) => `/api/${s}/avtal/${m.avtal}/handlingar`, fil: true }),
  avtalshistorik: (m) => fraga('query($id: ID!) { avtalshistorik(avtalId: $id) { nasta } }', { id: m.avtal }),
  exporteraAvtalshistorik: (m) => hamta((s) => `/api/${s}/avtalshistorik/${m.avtal}.xlsx`),
  avtalsval: () => fraga('{ avtalsval { omraden } }'),
  avtalsbevakning: () => fraga('{ avtalsbevakning { avtalId } }'),
  skapaAvtal: () => mutation('skapaAvtal', 'SkapaAvtalInput')({ uppgifter }),
  andraAvtal: (m) => mutation('andraAvtal', 'AndraAvtalInput')({ id: m.avtal, version: 99, uppgifter }),
  tecknaAvtal: (m) => mutation('tecknaAvtal', 'TecknaAvtalInput')({ id: m.avtal, version: 99, datum: '2021-02-10' }),
  rattaAvtal: (m) => mutation('rattaAvtal', 'RattaAvtalInput')({ id: m.avtal, version: 99, skal: 'Prov', uppgifter }),
  forlangAvtal: (m) => mutation('forlangAvtal', 'ForlangAvtalInput')({ id: m.avtal, version: 99, meddelad: '2021-02-10', beslut }),
  atertaForlangning: (m) => mutation('atertaForlangning', 'AtertaForlangningInput')({ id: m.avtal, version: 99, skal: 'Prov', anmald: false }),
  sagUppAvtal: (m) => mutation('sagUppAvtal', 'SagUppAvtalInput')({ id: m.avtal, version: 99, slag: 'havning', meddelad: '2021-02-10', sistaDag: '2021-02-12', skal: 'Prov', beslut }),
};
