import { objekthistorikSats } from '@gemensam/shared/api';

/** What happened in the follow-up is told to those who may read the dialogue: row-level security says who. */
const farSe = `(not (h.data ? 'dialogId') or exists (select from gemensam.leverantorsdialog d where d.id = (h.data ->> 'dialogId')::uuid))`;

/** The events of an avtal, with the reason of an act on the avtal itself. That of a handling is not shown. */
export const avtalshistorikSats = objekthistorikSats({
  namn: 'avtal.historik',
  tabell: 'avtal',
  handelser: `h.objekttyp = 'avtal' and h.objekt_id = a.id::text and ${farSe}`,
  skal: `case when h.handelsetyp not like 'handling%' then nullif(h.data ->> 'skal', '') end`,
});
