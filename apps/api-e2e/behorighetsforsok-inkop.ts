import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const uppgifter = { leverantor: { namn: 'Prov AB' }, nummer: '1', vad: 'Prov', fakturadatum: '2021-02-01', forfallodag: '2021-03-01', belopp: '0', moms: '0' };

/** How each operation on orders and invoices is tried. A stale version, and an invoice on nothing: what is there stays as it is for the tries that come after. */
export const inkopsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  bestallningar: () => fraga('{ bestallningar { bestallningar { vad leverantor budgetpost skal av } } }'),
  exporteraBestallningar: () => hamta((s) => `/api/${s}/bestallningar.csv`),
  bestallning: (m) => fraga('query($id: ID!) { bestallning(id: $id) { bestallning { vad leverantor } fakturor { vad } } }', { id: m.bestallning }),
  avslutaBestallning: (m) => mutation('avslutaBestallning', 'AvslutaBestallningInput')({ id: m.bestallning, version: 99, skal: 'Prov' }),
  leverantorsfakturor: () => fraga('{ leverantorsfakturor { fakturor { vad leverantor nummer registreradAv } } }'),
  exporteraLeverantorsfakturor: () => hamta((s) => `/api/${s}/leverantorsfakturor.csv`),
  leverantorsfaktura: (m) => fraga('query($id: ID!) { leverantorsfaktura(id: $id) { vad leverantor } }', { id: m.leverantorsfaktura }),
  inkopsval: () => fraga('{ inkopsval { budgetposter { namn } leverantorer { namn } avtal { namn } bestallningar { vad } } }'),
  inkopshistorik: (m) => fraga('query($id: ID!) { inkopshistorik(id: $id) { rader { text } } }', { id: m.leverantorsfaktura }),
  exporteraInkopshistorik: (m) => hamta((s) => `/api/${s}/leverantorsfakturahistorik/${m.leverantorsfaktura}.csv`),
  registreraLeverantorsfaktura: () => mutation('registreraLeverantorsfaktura', 'LeverantorsfakturaInput')(uppgifter),
  rattaLeverantorsfaktura: (m) => mutation('rattaLeverantorsfaktura', 'RattaLeverantorsfakturaInput')({ id: m.leverantorsfaktura, version: 99, uppgifter }),
  granskaLeverantorsfaktura: (m) => mutation('granskaLeverantorsfaktura', 'LeverantorsfakturaaktInput')({ id: m.leverantorsfaktura, version: 99 }),
  makuleraLeverantorsfaktura: (m) => mutation('makuleraLeverantorsfaktura', 'MakuleraLeverantorsfakturaInput')({ id: m.leverantorsfaktura, version: 99, skal: 'Prov' }),
};
