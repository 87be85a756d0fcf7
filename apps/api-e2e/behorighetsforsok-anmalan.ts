import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on the register and the reporting is tried. No § and a stale version: what is there stays as it is. */
export const anmalningsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  delegationsregister: () => fraga('{ delegationsregister { rader { id } } }'),
  anmalningsbevakning: () => fraga('{ anmalningsbevakning { id } }'),
  exporteraDelegationsregister: () => hamta((s) => `/api/${s}/delegationsbeslut.csv`),
  exporteraAnmalan: () => hamta((s) => `/api/${s}/delegationsanmalan.csv`),
  exporteraStickprov: () => hamta((s) => `/api/${s}/delegationsstickprov.csv?stickprov=3&fro=17`),
  publiktDelegationsbeslut: () => hamta((s) => `/api/${s}/publikt/delegationsbeslut.json`),
  beslutskontroll: () => fraga('{ beslutskontroll { antal } }'),
  anmalDelegationsbeslut: (m) => mutation('anmalDelegationsbeslut', 'AnmalDelegationsbeslutInput')({ ids: [m.delegationsbeslut], moteId: m.anmalningsmote, paragraf: '' }),
  aterkallaAnmalan: (m) => mutation('aterkallaAnmalan', 'AterkallaAnmalanInput')({ id: m.anmalan, version: 99, skal: 'Prov' }),
};
