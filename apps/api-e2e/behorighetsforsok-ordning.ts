import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on the delegationsordning is tried. A stale version, or no decision: what is there stays as it is for the tries that come after. */
export const ordningsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  delegationsordningar: () => fraga('{ delegationsordningar { versioner { id } } }'),
  exporteraDelegationsordning: () => hamta((s) => `/api/${s}/delegation/ordning.csv`),
  delegationshistorik: (m) => fraga('query($id: ID!) { delegationshistorik(ordningId: $id) { nasta } }', { id: m.delegationsordning }),
  exporteraDelegationshistorik: (m) => hamta((s) => `/api/${s}/delegationshistorik/${m.delegationsordning}.csv`),
  skapaDelegationsutkast: () => mutation('skapaDelegationsutkast', 'SkapaDelegationsutkastInput')({ kopiera: false }),
  sparaBradskanderatt: (m) => mutation('sparaBradskanderatt', 'SparaBradskanderattInput')({ ordningId: m.delegationsutkast, version: 99, bradskanderatt: 'ordforande' }),
  sparaDelegationspunkt: (m) => mutation('sparaDelegationspunkt', 'SparaDelegationspunktInput')({ ordningId: m.delegationsutkast, version: 99, arendetyp: 'ovrigt', text: 'Prov', delegat: 'ordforande', kraver: [], vidaredelegation: false, attest: false }),
  taBortDelegationspunkt: (m) => mutation('taBortDelegationspunkt', 'TaBortDelegationspunktInput')({ ordningId: m.delegationsutkast, version: 99, punktId: m.delegationspunkt }),
  kasseraDelegationsutkast: (m) => mutation('kasseraDelegationsutkast', 'KasseraDelegationsutkastInput')({ ordningId: m.delegationsutkast, version: 99 }),
  faststallDelegationsordning: (m) => mutation('faststallDelegationsordning', 'FaststallDelegationsordningInput')({ ordningId: m.delegationsutkast, version: 99, gallerFran: '2021-02-15' }),
  aterkallaDelegationspunkt: (m) => mutation('aterkallaDelegationspunkt', 'AterkallaDelegationspunktInput')({ punktId: m.delegationspunkt, fran: '2021-02-15' }),
  overtaganden: () => fraga('{ overtaganden { id } }'),
  exporteraOvertaganden: () => hamta((s) => `/api/${s}/delegation/overtagna.csv`),
  delegationssaker: () => fraga('{ delegationssaker { id } }'),
  overtagbarSak: (m) => fraga('query($id: ID!) { overtagbarSak(saktyp: avtal, sakId: $id) { sak { id } } }', { id: m.avtal }),
  taOverSak: (m) => mutation('taOverSak', 'TaOverSakInput')({ saktyp: 'avtal', sakId: m.avtal, arendetyp: 'firmateckning', skal: 'Prov' }),
  aterlamnaSak: (m) => mutation('aterlamnaSak', 'AterlamnaSakInput')({ id: m.overtagande, version: 99 }),
  prisbasbelopp: () => fraga('{ prisbasbelopp { ar } }'),
  exporteraPrisbasbelopp: () => hamta((s) => `/api/${s}/prisbasbelopp.csv`),
  laggInPrisbasbelopp: () => mutation('laggInPrisbasbelopp', 'LaggInPrisbasbeloppInput')({ ar: 2021, belopp: '47 600', kalla: 'Prov' }),
  rattaPrisbasbelopp: () => mutation('rattaPrisbasbelopp', 'RattaPrisbasbeloppInput')({ ar: 2021, version: 99, belopp: '47 700', kalla: 'Prov', skal: 'Prov' }),
};
