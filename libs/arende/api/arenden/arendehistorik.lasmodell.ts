import { objekthistorikSats } from '@gemensam/shared/api';

/** The events of an ärende, with what its akt tells beside them. */
export const arendehistorikSats = objekthistorikSats({
  namn: 'arende.historik',
  tabell: 'arende',
  handelser: `h.objekttyp = 'arende' and h.objekt_id = a.id::text`,
  skal: 'k.skal',
  uppgift: {
    text: 'k.uppgift',
    ur: `left join gemensam.arendeakt k on k.samverkan_id = h.samverkan_id and k.arende_id = a.id and k.id::text = h.data ->> 'aktId'`,
  },
});
