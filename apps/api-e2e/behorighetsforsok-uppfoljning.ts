import { type Forsok, fraga, hamta, type Mal, mutation } from './forsok';

const utfall = { hallen: '2021-02-10', deltagare: 'Prov', punkter: [], sammanfattning: 'Prov' };
const plan = { planerad: '2021-05-03', deltagare: '', punkter: [] };

/** How each operation on the follow-up of suppliers is tried. A stale version, or a day that has been: what is there stays as it is for the tries that come after. */
export const uppfoljningsforsok: Readonly<Record<string, (mal: Mal) => Forsok>> = {
  avtalsuppfoljning: (m) => fraga('query($id: ID!) { avtalsuppfoljning(avtalId: $id) { avtalId } }', { id: m.avtal }),
  uppfoljningsregister: () => fraga('{ uppfoljningsregister { avtalId } }'),
  exporteraUppfoljning: () => hamta((s) => `/api/${s}/leverantorsuppfoljning.csv`),
  uppfoljningsbevakning: () => fraga('{ uppfoljningsbevakning { id } }'),
  planeraDialog: (m) => mutation('planeraDialog', 'PlaneraDialogInput')({ avtalId: m.avtal, ...plan, planerad: '2021-01-01' }),
  andraDialog: (m) => mutation('andraDialog', 'AndraDialogInput')({ id: m.leverantorsdialog, version: 99, ...plan }),
  hallDialog: (m) => mutation('hallDialog', 'HallDialogInput')({ avtalId: m.avtal, id: m.leverantorsdialog, version: 99, ...utfall }),
  rattaDialog: (m) => mutation('rattaDialog', 'RattaDialogInput')({ id: m.leverantorsdialog, version: 99, skal: 'Prov', ...utfall }),
  stallInDialog: (m) => mutation('stallInDialog', 'StallInDialogInput')({ id: m.leverantorsdialog, version: 99, skal: 'Prov' }),
  laggTillDialogatgard: (m) => mutation('laggTillDialogatgard', 'LaggTillDialogatgardInput')({ dialogId: m.leverantorsdialog, vad: '', senast: '2021-03-01' }),
  andraDialogatgard: (m) => mutation('andraDialogatgard', 'AndraDialogatgardInput')({ id: m.dialogatgard, version: 99, vad: 'Prov', senast: '2021-03-01' }),
  klarmarkeraDialogatgard: (m) => mutation('klarmarkeraDialogatgard', 'KlarmarkeraDialogatgardInput')({ id: m.dialogatgard, version: 99, klar: '2021-02-15', hur: 'Prov' }),
  oppnaDialogatgard: (m) => mutation('oppnaDialogatgard', 'OppnaDialogatgardInput')({ id: m.dialogatgard, version: 99, skal: 'Prov' }),
};
