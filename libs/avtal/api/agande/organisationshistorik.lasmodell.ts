import { objekthistorikSats } from '@gemensam/shared/api';

/** The events of an organisation, and those of ownership that it has a part in. */
export const organisationshistorikSats = objekthistorikSats({
  namn: 'agande.historik',
  tabell: 'organisation',
  handelser: `h.objekttyp = 'organisation' and a.id::text in (h.objekt_id, h.data ->> 'agareId')`,
  skal: `nullif(h.data ->> 'skal', '')`,
});
