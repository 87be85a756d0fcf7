import { objekthistorikSats } from '@gemensam/shared/api';

/** The events of an avtal, with the reason of an act on the avtal itself. That of a handling is not shown. */
export const avtalshistorikSats = objekthistorikSats({
  namn: 'avtal.historik',
  tabell: 'avtal',
  handelser: `h.objekttyp = 'avtal' and h.objekt_id = a.id::text`,
  skal: `case when h.handelsetyp not like 'handling%' then nullif(h.data ->> 'skal', '') end`,
});
