import { randomUUID } from 'node:crypto';
import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

/** How each operation on a tjänsteskrivelse is tried. */
export const skrivelseforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  skrivelsesiffror: (m) => fraga('query($id: ID!) { skrivelsesiffror(arendeId: $id) { frysta } }', { id: m.arende }),
  exporteraTjansteskrivelse: (m) => hamta((s) => `/api/${s}/arenden/${m.arende}/tjansteskrivelse.docx`),
  skrivelseunderlag: (m) => fraga('query($id: ID!) { skrivelseunderlag(arendeId: $id) { version } }', { id: m.arende }),
  valjUnderlag: (m) => mutation('valjUnderlag', 'ValjUnderlagInput')({ arendeId: m.arende, version: 0, handlingar: [] }),
  // An empty vector: all of the text is asked for, nothing is written.
  skrivText: (m) => ({ slag: 'rest', metod: 'POST', adress: (s) => `/api/${s}/arenden/${m.arende}/text`, kropp: { klient: 1, vektor: 'AA==' } }),
  foljText: (m) => ({ slag: 'rest', metod: 'GET', adress: (s) => `/api/${s}/arenden/${m.arende}/text/strom`, strom: true }),
  skrivelsemallar: () => fraga('{ skrivelsemallar { typ } }'),
  skrivelsemall: () => fraga('{ skrivelsemall(typ: budget) { nummer } }'),
  forhandsgranskaSkrivelsemall: (m) =>
    fraga('query($input: ForhandsgranskaSkrivelsemallInput!) { forhandsgranskaSkrivelsemall(input: $input) { __typename ... on Avslag { regel text } } }', { input: { innehall: '{}', projektId: m.projekt } }),
  // A version that is not the newest: the template stays as it is.
  sparaSkrivelsemall: () => mutation('sparaSkrivelsemall', 'SparaSkrivelsemallInput')({ typ: 'ovrigt', nummer: 99, innehall: '{}', anteckning: '' }),
  aterstallSkrivelsemall: () => mutation('aterstallSkrivelsemall', 'AterstallSkrivelsemallInput')({ typ: 'ovrigt', nummer: 99, till: 0 }),
  skrivelseversioner: (m) => fraga('query($id: ID!) { skrivelseversioner(arendeId: $id) { id } }', { id: m.arende }),
  skrivelseversion: (m) => fraga('query($id: ID!) { skrivelseversion(id: $id) { innehall } }', { id: m.skrivelseversion }),
  skrivelsekommentarer: (m) => fraga('query($id: ID!) { skrivelsekommentarer(arendeId: $id) { id } }', { id: m.arende }),
  sparaSkrivelseversion: (m) => mutation('sparaSkrivelseversion', 'SparaSkrivelseversionInput')({ arendeId: m.arende, textnummer: 1, anteckning: 'Prov' }),
  kommenteraSkrivelse: (m) => mutation('kommenteraSkrivelse', 'KommenteraSkrivelseInput')({ arendeId: m.arende, id: randomUUID(), avsnitt: 'bakgrund', citat: 'x', text: 'Prov' }),
  svaraPaKommentar: (m) => mutation('svaraPaKommentar', 'SvaraPaKommentarInput')({ kommentarId: m.kommentar, text: 'Prov' }),
  // A stale version: the thread stays as it is for the tries that come after.
  losKommentar: (m) => mutation('losKommentar', 'LosKommentarInput')({ kommentarId: m.kommentar, version: 99, lost: true }),
};
