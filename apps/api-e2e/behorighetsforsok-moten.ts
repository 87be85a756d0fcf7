import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const tider = { datum: '2021-05-20', borjar: '9', slutar: '11', plats: 'Prov', anmarkning: '' };

/** How each operation on meetings is tried. A stale version: what is there stays as it is for the tries that come after. */
export const motesforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  moten: () => fraga('{ moten { moten { id } } }'),
  kommandeSammantraden: () => fraga('{ kommandeSammantraden { id } }'),
  mote: (m) => fraga('query($id: ID!) { mote(id: $id) { id } }', { id: m.mote }),
  exporteraMoten: () => hamta((s) => `/api/${s}/moten.ics`),
  motesnarvaro: () => fraga('{ motesnarvaro(ar: 2021) { ar } }'),
  exporteraMotesnarvaro: () => hamta((s) => `/api/${s}/motesnarvaro.csv?ar=2021`),
  motesuppgifter: () => fraga('{ motesuppgifter { id } }'),
  exporteraMotesuppgifter: () => hamta((s) => `/api/${s}/motesuppgifter.xlsx`),
  minaMotesuppgifter: () => fraga('{ minaMotesuppgifter { id } }'),
  skapaMote: () => mutation('skapaMote', 'SkapaMoteInput')({ ...tider, slag: 'beredningsgrupp' }),
  andraMote: (m) => mutation('andraMote', 'AndraMoteInput')({ ...tider, id: m.mote, version: 99 }),
  stallInMote: (m) => mutation('stallInMote', 'StallInMoteInput')({ id: m.mote, version: 99, skal: 'Prov' }),
  hamtaMotesdeltagare: (m) => mutation('hamtaMotesdeltagare', 'HamtaMotesdeltagareInput')({ moteId: m.mote }),
  laggTillMotesdeltagare: (m) => mutation('laggTillMotesdeltagare', 'LaggTillMotesdeltagareInput')({ moteId: m.mote, slag: 'gast', namn: 'Prov', kommunkod: m.kommunkod }),
  taBortMotesdeltagare: (m) => mutation('taBortMotesdeltagare', 'TaBortMotesdeltagareInput')({ id: m.motesdeltagare, version: 99 }),
  markeraNarvaro: (m) => mutation('markeraNarvaro', 'MarkeraNarvaroInput')({ id: m.motesdeltagare, version: 99, narvaro: 'narvarande' }),
  sparaMotesanteckning: (m) => mutation('sparaMotesanteckning', 'SparaMotesanteckningInput')({ moteId: m.mote, version: 99, text: 'Prov' }),
  sparaMotesuppgift: (m) => mutation('sparaMotesuppgift', 'SparaMotesuppgiftInput')({ moteId: m.mote, version: 0, text: '', agareKommunkod: '2580', dag: '2021-05-20' }),
  klaraMotesuppgift: (m) => mutation('klaraMotesuppgift', 'KlaraMotesuppgiftInput')({ id: m.motesuppgift, version: 99, anteckning: '' }),
  oppnaMotesuppgift: (m) => mutation('oppnaMotesuppgift', 'OppnaMotesuppgiftInput')({ id: m.motesuppgift, version: 99 }),
};
