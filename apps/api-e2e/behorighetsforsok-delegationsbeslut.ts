import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const begaran = (m: Mal) => ({ arendetyp: 'avtalsforlangning', sakId: m.avtal, principiell: false, uppgifter: { avtalsforlangning: { meddelad: '2021-02-15' } } });
const texter = { rubrik: 'Prov', motiv: 'Prov' };

/** How each operation on decisions on delegation is tried. A stale version and too long a rubrik: what is there stays as it is. */
export const delegationsbeslutsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  delegationsval: () => fraga('{ delegationsval(arendetyp: avtalsforlangning) { id } }'),
  provaDelegationsbeslut: (m) => fraga('query($input: ProvaDelegationsbeslutInput!) { provaDelegationsbeslut(input: $input) { __typename ... on Avslag { regel text } } }', { input: begaran(m) }),
  fattaDelegationsbeslut: (m) => mutation('fattaDelegationsbeslut', 'FattaDelegationsbeslutInput')({ ...begaran(m), ...texter, version: 99 }),
  hanskjutDelegationsbeslut: (m) => mutation('hanskjutDelegationsbeslut', 'HanskjutDelegationsbeslutInput')({ ...begaran(m), ...texter, rubrik: 'x'.repeat(301) }),
  delegationsbeslut: (m) => fraga('query($id: ID!) { delegationsbeslut(id: $id) { id } }', { id: m.delegationsbeslut }),
  delegationsbesluthistorik: (m) => fraga('query($id: ID!) { delegationsbesluthistorik(id: $id) { nasta } }', { id: m.delegationsbeslut }),
  exporteraDelegationsbesluthistorik: (m) => hamta((s) => `/api/${s}/delegationsbesluthistorik/${m.delegationsbeslut}.xlsx`),
  sakensDelegationsbeslut: (m) => fraga('query($id: ID!) { sakensDelegationsbeslut(sakId: $id) { beslut { id } } }', { id: m.avtal }),
};
