import { objekthistorikSats } from '@gemensam/shared/api';
import { SER_ALLA_AVROP } from '../avrop/avrop.lasmodell';

/** What happened in the follow-up is told to those who may read the dialogue: row-level security says who. */
const farSe = `(not (h.data ? 'dialogId') or exists (select from gemensam.leverantorsdialog d where d.id = (h.data ->> 'dialogId')::uuid))`;

/** An avrop is told of to those who see all, and to one who called off for the organisation when it happened. Each event finds its avrop by key. */
const avrop = `h.objekttyp = 'avrop' and h.data ->> 'avtalId' = a.id::text and exists (select from gemensam.avrop v where v.samverkan_id = a.samverkan_id and v.id = (case h.objekttyp when 'avrop' then h.objekt_id end)::uuid
  and v.avtal_id = a.id and (
  (select gemensam.kontext() -> 'roller') ?| array[${SER_ALLA_AVROP.map((r) => `'${r}'`).join(',')}]
  or exists (select from gemensam.uppdrag u where u.person_id = (select gemensam.person_id()) and u.fran <= h.affarsdatum and coalesce(u.till, 'infinity') >= h.affarsdatum
    and ((u.roll = 'avropare' and u.organisation_id = v.organisation_id) or (u.roll = 'kommunrepresentant' and u.kommunkod = v.kommunkod)))))`;

/** The events of an avtal and of its avrop, with the reason of an act on the avtal itself. That of a handling is not shown. */
export const avtalshistorikSats = objekthistorikSats({
  namn: 'avtal.historik',
  tabell: 'avtal',
  handelser: `((h.objekttyp = 'avtal' and h.objekt_id = a.id::text and ${farSe}) or (${avrop}))`,
  skal: `case when h.handelsetyp not like 'handling%' then nullif(h.data ->> 'skal', '') end`,
});
