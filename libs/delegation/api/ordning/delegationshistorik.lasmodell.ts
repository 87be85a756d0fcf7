import { objekthistorikSats } from '@gemensam/shared/api';

/** The events of the delegationsordning, all versions: what one began the next goes on with. An utkast is told of when it is adopted. */
export const delegationshistorikSats = objekthistorikSats({
  namn: 'delegation.historik',
  tabell: 'delegationsordning',
  handelser: `h.objekttyp = 'delegationsordning' and (h.handelsetyp in ('delegationsordning_faststalld', 'delegationspunkt_aterkallad', 'inlast') or (select gemensam.kontext() -> 'roller') ?| array['e_samordnare','namndsekreterare','ordforande','vice_ordforande','revisor','administrator'])`,
  skal: `nullif(h.data ->> 'skal', '')`,
});
