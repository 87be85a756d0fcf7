import { randomUUID } from 'node:crypto';
import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const organisation = () => ({ namn: `Prov ${randomUUID()}`, slag: 'bolag' });
const uppgifter = { roster: '1', kalla: 'Prov' };
const csv = { filnamn: 'prov.csv', innehallBase64: Buffer.from('agare;agd;fran;kalla\n').toString('base64') };

/** How each operation on organisations and ownership is tried. A stale version: what is there stays as it is for the tries that come after. */
export const agandeforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  skapaOrganisation: () => mutation('skapaOrganisation', 'SkapaOrganisationInput')({ uppgifter: organisation() }),
  andraMedlemskap: (m) => mutation('andraMedlemskap', 'AndraMedlemskapInput')({ id: m.organisation, version: 99, perioder: [{ fran: '2015-01-01', kalla: 'Prov' }] }),
  andraOrganisation: (m) => mutation('andraOrganisation', 'AndraOrganisationInput')({ id: m.organisation, version: 99, uppgifter: organisation() }),
  organisation: (m) => fraga('query($id: ID!) { organisation(id: $id) { farAndra } }', { id: m.organisation }),
  organisationshistorik: (m) => fraga('query($id: ID!) { organisationshistorik(organisationId: $id) { nasta } }', { id: m.organisation }),
  exporteraOrganisationshistorik: (m) => hamta((s) => `/api/${s}/organisationshistorik/${m.organisation}.csv`),
  agandegraf: (m) => fraga('query($id: ID) { agandegraf(organisationId: $id) { antal } }', { id: m.organisation }),
  exporteraAgande: () => hamta((s) => `/api/${s}/agande.csv`),
  forhandsgranskaAgande: () => fraga('query($input: AgandeFilInput!) { forhandsgranskaAgande(input: $input) { kontrollsumma } }', { input: csv }),
  lasInAgande: () => mutation('lasInAgande', 'LasInAgandeInput')({ ...csv, kontrollsumma: 'x' }),
  // In itself, above a tenth: refused for what it is, by who may ask.
  laggInAgande: (m) => mutation('laggInAgande', 'LaggInAgandeInput')({ agareId: m.organisation, agdId: m.organisation, fran: '2021-01-01', uppgifter: { ...uppgifter, roster: '50' } }),
  andraAgande: (m) => mutation('andraAgande', 'AndraAgandeInput')({ id: m.agande, version: 99, galler: '2021-01-01', uppgifter }),
  rattaAgande: (m) => mutation('rattaAgande', 'RattaAgandeInput')({ id: m.agande, version: 99, skal: 'Prov', uppgifter }),
};
